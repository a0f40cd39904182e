"""
Who speaks where more than one word might be the subject of what reports.
"""

from typing import Final

import pytest

from dpaparse import parse
from tests.attributed import said

# A text, and of each quotation that is no term who says it and the cue.
SUBJECTS: Final[list[tuple[str, list[tuple[str | None, str] | None]]]] = [
    ("„Das Wasser steigt“, berichtete von Ruß.", [("von Ruß", "berichtete")]),
    # a first name, or how something is
    ("Ernst ist die Lage. „Das Wasser steigt.“", [None]),
    ("Ernst Thun kam spät. „Das Wasser steigt.“", [("Ernst Thun", "")]),
    ("Anders Thun kam spät. „Das Wasser steigt.“", [("Anders Thun", "")]),
    # all who are joined before the verb at the end
    ("Während Thun und Ruß von „großer Not“ sprachen, regnete es.", [("Thun und Ruß", "sprachen")]),
    # the subject of its own clause, whatever somebody wants in another
    ("Er wollte gehen, als Lotsen das „sehr gut“ nannten.", [("Lotsen", "nannten")]),
    # two behind a verb whose object opens the sentence; who is quoted behind who quotes
    ("Kritik übten Thun und Ruß: „Das Wasser steigt.“", [("Thun und Ruß", "übten")]),
    ("Gestern zitierte die Zeitung den Minister mit den Worten „alles ist gut“.", [("den Minister", "zitierte")]),
    # another main clause behind a source and a frame; things call nothing so
    ("Nach Angaben der Wehr, sagte Thun, regnet es, die Partei spricht von „großer Not“.", [("die Partei", "spricht")]),
    ("Das wurde von alten Booten als „unklug und dumm“ bezeichnet.", [None]),
    # what is turned down behind a full name
    ("„Das ist so“, wies Ebba Thun Vorwürfe zurück.", [("Ebba Thun", "wies zurück")]),
    # nobody in whose eyes something is so
    ("Für die Boote ist das „viel zu flach“.", [None]),
    # where something is written or heard, however many commas stand between
    ("Von der Wehr hieß es, das sei „sehr gut“.", [("der Wehr", "hieß es")]),
    ("Auf dem Zettel, den Thun fand, stand, und das war neu, „Wir kommen wieder“.", [("dem Zettel", "stand")]),
    # a body in the singular that looks like several people; several in capitals; whom somebody accuses
    ("„Der Deich muss höher werden“, forderte die Frauen Union am Abend.", [("die Frauen Union", "forderte")]),
    ("„ES REGNET“, HATTEN die jungen Fischer gesagt.", [("die jungen Fischer", "HATTEN gesagt")]),
    ("„Ihr lügt“, hat die Regierung Thun vorgeworfen und geschwiegen.", [("die Regierung", "hat vorgeworfen")]),
    ("„Ihr lügt“, warf die Regierung Thun vor.", [("die Regierung", "warf vor")]),
    # what needs nobody of whom it is told
    ("„Wir gehen“, schlug Ministerin Ebba Thun vor.", [("Ministerin Ebba Thun", "schlug vor")]),
    ("„Es sind zwei“, zeigte Ministerin Ebba Thun auf.", [("Ministerin Ebba Thun", "zeigte auf")]),
    # things tell nothing in a clause of their own
    ("Nach Angaben der Wehr regnet es, Bilder erzählen von „großer Not“.", [("der Wehr", "Nach")]),
    # a verb behind the clause of the quotation tells nothing of it
    (
        "Laut der Wehr regnet es, während Minister Ruß „ganz nass“ ist, und er sagt nichts.",
        [("der Wehr", "Laut")],
    ),
    # what is behind the verb is what the subject speaks of
    ("Das Dorf wies Kritik als „großen Unsinn“ zurück.", [("Das Dorf", "wies zurück")]),
    # where somebody was heard is no part of who it was
    ("„Das ist so“, klagte ein Maurer im dänischen Fernsehen.", [("ein Maurer", "klagte")]),
    ("„Das ist so“, klagte ein Maurer beim Hessischen Rundfunk.", [("ein Maurer beim Hessischen Rundfunk", "klagte")]),
    # a second verb has the particle
    ("„Das ist so“, sagte die Wirtin und packte Brot ein.", [("die Wirtin", "sagte")]),
    ("„Das ist so“, sagte Thun und Ruß fügte viel hinzu.", [("Thun", "sagte")]),
    # whom somebody calls something
    ("Zuvor hatte die Opposition Jan Ruß als „Lügner“ bezeichnet.", [("die Opposition", "hatte bezeichnet")]),
    ("Am Montag nannte die Opposition Ruß als „Unsinn“ verdächtig.", [("die Opposition", "nannte")]),
    ("Den Plan hatte der Minister Ruß als „Unsinn“ bezeichnet.", [("der Minister Ruß", "hatte bezeichnet")]),
    # a share of people
    ("Rund 58 Prozent der Befragten nannten den Plan „Unsinn“.", [("Rund 58 Prozent der Befragten", "nannten")]),
    # a gapped clause, with an apposition to its subject
    (
        "Thun sprach von „Glück“, sein Rivale vom Amt, Jan Ruß, von „Pech“.",
        [("Thun", "sprach"), ("sein Rivale vom Amt, Jan Ruß", "")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SUBJECTS)
def test_subjects(text: str, expected: list[tuple[str | None, str] | None]) -> None:
    """
    The subject speaks, whatever else stands beside its verb.
    """
    assert expected == said(parse(text))
