"""
Who speaks where the words stand in an order that is rare, and where what looks like a frame is none.
"""

from typing import Final

import pytest

from dpaparse import Attribution, parse
from tests.attributed import AROUND, reported, said
from tests.english import ENGLISH_TEXT

# A sentence, and of each quotation that is no term who says it and the cue.
QUOTED: Final[list[tuple[str, list[tuple[str | None, str] | None]]]] = [
    # The subject opens a later clause, and has one of its own behind it.
    (
        "Es regnete, der Leiter des Amts, der am Deich stand, sprach von „großer Not“.",
        [("der Leiter des Amts", "sprach")],
    ),
    ("Am Deich war es still; Thun und Ruß sprachen von „großer Not“.", [("Thun und Ruß", "sprachen")]),
    (
        "Weil der Deich, der alt ist, am Abend brach, will die Ministerin, die das Amt leitet, „nicht aufgeben“.",
        [("die Ministerin", "will")],
    ),
    ("Die Fischer forderte er auf: „Geht jetzt nach Hause!“", [("er", "forderte auf")]),
    ("Dass Fischer den Deich „völlig marode“ nennen, wird Folgen haben.", [("Fischer", "nennen")]),
    ("„Das Wasser steigt“, laut Thun hat das niemand gesagt.", [("Thun", "laut")]),
    ("Thun hat „großen Mut“ gefordert und angekündigt, zu gehen.", [("Thun", "hat gefordert")]),
    ("Gefordert wird von Thun „mehr Mut als im Mai“.", [("Thun", "wird Gefordert")]),
    ("Das wurde von dänischer Seite als „völlig haltlos“ bezeichnet.", [("dänischer Seite", "wurde bezeichnet")]),
    # Initials without a blank, a noun with a small beginning.
    ("„Das Wasser steigt“, sagte J.R. Thun am Montag.", [("J.R. Thun", "sagte")]),
    ("Eine eBay-Sprecherin will „nicht aufgeben“ und bleibt.", [("Eine eBay-Sprecherin", "will")]),
    ("Zum Schluss überraschte Thun mit den Worten: „Das Wasser steigt.“", [("Thun", "")]),
    # A second clause has a subject and a verb of its own.
    ("Während Thun und Ruß schwiegen und der Rat von „großer Not“ sprach, regnete es.", [("der Rat", "sprach")]),
    ("Während Thun schwieg und Ruß von „großer Not“ sprach, regnete es.", [("Ruß", "sprach")]),
    ("Weil er lachte und die Partei den Plan als „Unsinn“ bezeichnete, ging sie.", [("die Partei", "bezeichnete")]),
    ("„Es regnet“, sagte Thun und fügte hinzu: „Wir bleiben.“", [("Thun", "sagte"), ("Thun", "fügte hinzu")]),
    ("Ein Lotse rief „Halt, hier geht es nicht weiter!“ und rannte los.", [("Ein Lotse", "rief")]),
    # Behind a question comes the verb of the answer.
    ("Gefragt, ob er gehe, winkte Ruß ab: „Das ist Unsinn.“", [("Ruß", "winkte ab")]),
    ("Auf die Frage, ob er gehe, grinste Ruß: „Das wüsstet ihr gern.“", [("Ruß", "grinste")]),
    ("Darauf angesprochen, grinste Ruß: „Das wüsstet ihr gern.“", [("Ruß", "grinste")]),
    # A verb in no list labels its object; a verb at the end does.
    ("Der Lotse watschte den Plan als „reine Träumerei“ ab.", [("Der Lotse", "watschte ab")]),
    ("Die Gegner verlachten den Plan als „Luftschloss“.", [("Die Gegner", "verlachten")]),
    ("Die Wirtin verkauft den Saft als „Sonne“.", []),
    ("Es kamen Fischer, die das Gesetz „Wortbruch“ nannten.", [("Fischer", "nannten")]),
    ("Es gab Kritik von jungen Fischern, die von „Wortbruch“ sprachen.", [("jungen Fischern", "sprachen")]),
    # What nobody in particular says.
    ("Thun schwieg. Der Deich ist dem Vernehmen nach „sehr alt“.", [(None, "nach")]),
    # Of two sources, the one before it.
    ("Laut Thun ist das „ein großes Glück“, laut Ruß nicht.", [("Thun", "Laut")]),
    # A main clause behind a comma tells no more about the noun before it.
    ("Thun will den Bericht lesen, die Fischer lobten den Plan als „klug und billig“.", [("die Fischer", "lobten")]),
    # Whose something is, and who says something of it
    ("Thun zeigt Krüge, deren Muster er „seltsam schön“ nannte.", [("er", "nannte")]),
    ("Thun fand ein Wrack, dessen alte Planken sie als „morsch“ bezeichnete.", [("sie", "bezeichnete")]),
    # What a verb must have in the dative is no part of its subject.
    ("Am Montag hatte die Wehr der Reederei „reinen Leichtsinn“ bescheinigt.", [("die Wehr", "hatte bescheinigt")]),
    ("Erneut warf die Opposition der Regierung „reinen Leichtsinn“ vor.", [("die Opposition", "warf vor")]),
    ("Erneut unterstellt die Union der SPD „reinen Leichtsinn“.", [("die Union", "unterstellt")]),
    ("Dem Rat hat die Wehr der Stadt „Mut“ attestiert.", [("die Wehr der Stadt", "hat attestiert")]),
    ("Der Regierung warf die Wehr der Stadt „Leichtsinn“ vor.", [("die Wehr der Stadt", "warf vor")]),
    ("Zuletzt warf ihm die Wehr der Stadt „Leichtsinn“ vor.", [("die Wehr der Stadt", "warf vor")]),
    ("Zuletzt hat die Wehr der Stadt „mehr Mut“ gefordert.", [("die Wehr der Stadt", "hat gefordert")]),
    # Somebody is quoted by a paper that nothing parts from the name.
    ("„Das Wasser steigt“, zitiert die Husumer Zeitung Thun.", [("Thun", "zitiert")]),
    ("„Das Wasser steigt“, zitiert die Husumer Zeitung.", [("die Husumer Zeitung", "zitiert")]),
    # With whom something sounds so
    ("Anders klang es bei einem Lotsen: „Das Wasser steigt.“", [("einem Lotsen", "klang")]),
    ("Bei der Ministerin klingt das so: „Das Wasser steigt.“", [("der Ministerin", "klingt")]),
    # In whose eyes
    ("Vor allem für Trainerin Thun ist das „ein Segen für die Stadt“.", [("Trainerin Thun", "Vor")]),
    # Unlike somebody else
    ("Anders als sein Kollege aus Kiel hält Lotse Ruß den Plan für „nicht umsetzbar“.", [("Lotse Ruß", "hält")]),
    ("Anders als Thun nannte Lotse Ruß den Plan „nicht umsetzbar“.", [("Lotse Ruß", "nannte")]),
    # What somebody calls something
    ("Was Lotse Thun „reine Willkür“ nennt, heißt im Rathaus Ordnung.", [("Lotse Thun", "nennt")]),
    ("Was Lotse Thun als „reine Willkür“ bezeichnet, heißt im Rathaus Ordnung.", [("Lotse Thun", "bezeichnet")]),
    ("Was „reine Willkür“ meint, weiß Thun.", [("Thun", "weiß")]),
    ("Was nennt er „reine Willkür“?", [("er", "nennt")]),
    # Papers find and mean.
    ("Nun sei „die Zeit vorbei“, befand der britische „Anker“.", [("der britische „Anker“", "befand")]),
    # A source stands in somebody's frame.
    ("Am Montag räumte der Mann laut Anklage ein, er habe „aus Not“ gehandelt.", [("der Mann", "räumte ein")]),
    ("Er sagte laut Polizei, er habe „aus Not“ gehandelt.", [("Er", "sagte")]),
    # Who says nothing of a claim
    ("Zu den Vorwürfen, sie habe „Akten vernichtet“, schweigt die Leiterin.", [(None, "Vorwürfen")]),
    # What somebody asks for, in an infinitive with a capital
    ("Thun bat darum, „Ruhe und Abstand zu halten“.", [("Thun", "bat")]),
    # Who may speak last
    ("Das letzte Wort hatte Trainer Jan Ruß: „Wir steigen bald auf.“", [("Trainer Jan Ruß", "")]),
    ("Das Schlusswort hat die Ministerin: „Jetzt wird gebaut.“", [("die Ministerin", "")]),
    ("Das letzte Wort hatte Husum nie: „Jetzt wird gebaut.“", [("Das letzte Wort", "")]),
    # What a source tells of, and who says it
    ("Laut Polizei hat Ruß die Fahrt mit den Worten „Jetzt reicht es“ beendet.", [("Ruß", "hat")]),
    ("Laut Polizei wurde die Fahrt mit den Worten „Jetzt reicht es mir“ beendet.", [("Polizei", "Laut")]),
    ("Laut Polizei ist es so, dass er mit den Worten „Jetzt reicht es mir“ ging.", [("Polizei", "Laut")]),
    ("Laut wurde es mit den Worten „Jetzt reicht es mir“ am Deich.", [None]),
    ("Die Ministerin klang müde: „Das Wasser steigt.“", [("Die Ministerin", "klang")]),
    ("Schon im Mai hatte Thun dem Blatt anvertraut, er sei „sehr müde“.", [("Thun", "hatte anvertraut")]),
    # A sentence that points back.
    ("„Der Deich hält noch lange.“ Darauf wies Thun hin.", [("Thun", "wies hin")]),
    ("„Der Deich hält noch lange.“ Das hat Thun am Abend gesagt.", [("Thun", "hat gesagt")]),
]

# A sentence, and the reported words in it, their kind, and who is reported.
REPORTED: Final[list[tuple[str, list[tuple[str, str, str | None]]]]] = [
    # who is quoted, without who quotes
    (
        "Am Montag wurde Thun von der Zeitung mit den Worten zitiert, es regne.",
        [("es regne", "framed", "Thun")],
    ),
    ("Nein, sagte Thun.", []),
    # a source in somebody's frame
    (
        "Am Abend gab der Mann laut Polizei an, er sei arm.",
        [("er sei arm", "framed", "der Mann")],
    ),
    # who says nothing of a claim
    ("Zum Vorwurf, er sei arm, wollte sich Thun nicht äußern.", [("er sei arm", "framed", None)]),
    # What somebody lets others tell
    ("Der Deich halte, ließ er mitteilen.", [("Der Deich halte", "framed", "er")]),
    ("Der Deich halte, ließ Thun wissen.", [("Der Deich halte", "framed", "Thun")]),
    ("Der Deich hält die ganze Nacht, so Gott will.", []),
    ("Er habe sich gefreut, dass der Deich hält.", [("Er habe sich gefreut, dass der Deich hält", "frameless", None)]),
    (
        "Der Deich hält, aus der Sicht des Amts sogar noch lange.",
        [("Der Deich hält", "framed", "des Amts"), ("sogar noch lange", "framed", "des Amts")],
    ),
    ("Nach Angaben der eigenen Partei regnet es.", [("regnet es", "framed", "der eigenen Partei")]),
    ("Nach Angaben Ebba Thuns (SPD) regnet es.", [("regnet es", "framed", "Ebba Thuns (SPD)")]),
    (
        "Nach Angaben Ebba Thuns, Leiterin der Wehr, regnet es.",
        [("regnet es", "framed", "Ebba Thuns, Leiterin der Wehr")],
    ),
    (
        "Laut einem Gutachten, das alle kennen, regnet es, bis der Deich bricht.",
        [("regnet es, bis der Deich bricht", "framed", "einem Gutachten")],
    ),
    (
        "Der Deich ist der Ministerin Ebba Thun zufolge undicht.",
        [("Der Deich ist", "framed", "der Ministerin Ebba Thun"), ("undicht", "framed", "der Ministerin Ebba Thun")],
    ),
    (
        "Die Wehr half dem Lotsen Ruß, der nach eigenen Angaben Boote baut.",
        [("Boote baut", "framed", "dem Lotsen Ruß")],
    ),
    # A verb or a speaker of its own: what stands before is no frame.
    ("Thun lobte den Deich, sagte aber, er sei zu alt.", [("er sei zu alt", "framed", "Thun")]),
    ("Ruß sagte nichts; Thun meinte, der Deich halte.", [("der Deich halte", "framed", "Thun")]),
    ("Thun zeigte sich überzeugt davon, dass der Deich hält.", [("dass der Deich hält", "framed", "Thun")]),
    ("Thun gab sich sicher, er habe recht.", [("er habe recht", "framed", "Thun")]),
    # A town and a reason belong to what is said.
    ("Thun sagte, Husum, das am Meer liegt, sei sicher.", [("Husum, das am Meer liegt, sei sicher", "framed", "Thun")]),
    ("Da es regnete, sei der Deich nass, sagte Thun.", [("Da es regnete, sei der Deich nass", "framed", "Thun")]),
    ("Es regnet, wie das Amt angab.", [("Es regnet", "framed", "das Amt")]),
    # A second verb of the speaker's; what it reports is another report.
    ("Thun sagte, es regne, und forderte, zu gehen.", [("es regne", "framed", "Thun"), ("zu gehen", "framed", "Thun")]),
    ("Thun sagte, es regne und kündigte Boote an.", [("es regne", "framed", "Thun")]),
    ("Thun sagte, dass es regnet, und verwies auf das Meer.", [("dass es regnet", "framed", "Thun")]),
    # The frame of what stands behind a colon.
    ("Ruß sieht das anders: Der Deich halte, sagte er.", [("Der Deich halte", "framed", "er")]),
    ("Das Amt widersprach: Der Deich halte, so Thun.", [("Der Deich halte", "framed", "Thun")]),
    ("Thun sagte, so heißt es beim Amt: Der Deich halte.", [("Der Deich halte", "framed", "Amt")]),
    # What nobody in particular says, and what goes on with what somebody said.
    (
        "Thun sagte, es regne. Befürchtet wird, dass er geht.",
        [("es regne", "framed", "Thun"), ("dass er geht", "framed", None)],
    ),
    (
        "Thun sagte, es regne. Zudem wird gefordert, dass er geht.",
        [("es regne", "framed", "Thun"), ("dass er geht", "framed", "Thun")],
    ),
    ("Gefordert wird von Thun, dass er geht.", [("dass er geht", "framed", "Thun")]),
    # A sentence that points back.
    ("Der Deich hält noch lange. Das stellte Thun klar.", [("Der Deich hält noch lange", "framed", "Thun")]),
    ("Der Deich hält noch lange. Das hat Thun bestätigt.", [("Der Deich hält noch lange", "framed", "Thun")]),
    ("Der Deich hält noch lange. Darauf wies Thun hin.", [("Der Deich hält noch lange", "framed", "Thun")]),
    ("Der Deich hält noch lange. Das hat Thun gefreut.", []),
    ("Auf Anfrage, ob es regne, nickte Thun.", []),
    # Who tells it of themselves, though a preposition follows.
    (
        "Ruß geht nach eigenen Angaben von Diebstahl aus.",
        [("Ruß geht", "framed", "Ruß"), ("von Diebstahl aus", "framed", "Ruß")],
    ),
    # A frame in the middle.
    (
        "Es habe, sagte Thun, seit Tagen geregnet.",
        [("Es habe", "framed", "Thun"), ("seit Tagen geregnet", "framed", "Thun")],
    ),
    (
        "Es regne seit Tagen, berichtet Thun, und stürme noch dazu.",
        [("Es regne seit Tagen", "framed", "Thun"), ("und stürme noch dazu", "framed", "Thun")],
    ),
]

# A text, who says its last quotation, and the person meant.
CARRIED: Final[list[tuple[str, str | None, str | None]]] = [
    # Who was told to want, to judge or to be quoted speaks on; a thing does not.
    ("Das Dorf fordert mehr Boote. „Wir brauchen sie doch sehr.“", "Das Dorf", None),
    ("Das wurde von Thun kritisiert. „Das Wasser steigt immer noch.“", "Thun", None),
    ("Thun hat das kritisiert. „Das Wasser steigt immer noch.“", "Thun", None),
    ("Der Deich stellte alles in den Schatten. „Das Wasser steigt immer noch.“", None, None),
    ("Für das Wetter ist das gut. „Das Wasser steigt immer noch.“", None, None),
    ("Der Minister hörte zu, als Ruß von „großer Not“ sprach. „Das Wasser steigt immer noch.“", "Ruß", None),
    # Where the closing mark is missing, a frame of its own may stand inside.
    ("Thun sagte: „Es regnet.“\n\n„Das Wasser steigt, sagte Ruß am Abend.", None, None),
    # A surname behind an adjective; a body, and a role with another name, are nobody of the same sex.
    ("Jan Ruß kam. Der alte Ruß winkte nur ab. „Das Wasser steigt noch.“", "Der alte Ruß", "Jan Ruß"),
    ("Ute Bahr kam. „Es regnet“, sagte die Stadtwerke AG. „Der Deich hält“, sagte sie.", "sie", "Ute Bahr"),
    ("Ebba Thun kam. „Das Wasser steigt“, sagte Thun, Leiterin des Amts.", "Thun, Leiterin des Amts", "Ebba Thun"),
    # Who is told by a role alone, for the words behind.
    ("Der Trainer lobte Ole Lund. „Er ist ein guter Mann“, sagte der Trainer.", "der Trainer", "Der Trainer"),
    ("„Es regnet“, sagte eine Lotsin. „Schon lange“, rief sie.", "sie", "eine Lotsin"),
    ("Ute Bahr kam. Ihr Sprecher war da. „Das Wasser steigt“, sagte er.", "er", "Ihr Sprecher"),
    # Of two people with one surname the one is meant who has the first name, the role, or the sex.
    ("Lotse Jan Ruß kam. Ebba Ruß auch. „Das Wasser steigt“, sagte Lotse Ruß.", "Lotse Ruß", "Jan Ruß"),
    ("Lotse Jan Ruß kam. Ebba Ruß auch. „Das Wasser steigt“, sagte Frau Ruß.", "Frau Ruß", "Ebba Ruß"),
    ("Jan Ruß kam. Ole Ruß auch. „Das Wasser steigt“, sagte Herr Ruß.", "Herr Ruß", None),
    ("Lotse Jan Ole Ruß kam. „Das Wasser steigt“, sagte Jan-Ole Ruß.", "Jan-Ole Ruß", "Jan Ole Ruß"),
    # Titles stand between a role and a name.
    ("Minister Prof. Dr. Jan Ruß kam. „Das Wasser steigt“, sagte der Minister.", "der Minister", "Jan Ruß"),
]


@pytest.mark.parametrize(("text", "expected"), QUOTED)
def test_rare_frames(text: str, expected: list[tuple[str | None, str] | None]) -> None:
    """
    Who says a quotation is told in rare orders of words, too.
    """
    assert expected == said(parse(f"{AROUND[0]} {text} {AROUND[1]}"))


@pytest.mark.parametrize(("text", "expected"), REPORTED)
def test_rare_reports(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    """
    What is reported in a sentence ends where its clause does, and what no one says is not reported.
    """
    assert expected == reported(parse(f"{AROUND[0]} {text} {AROUND[1]}"))


@pytest.mark.parametrize(("text", "speaker", "resolved"), CARRIED)
def test_rare_speakers(text: str, speaker: str | None, resolved: str | None) -> None:
    """
    Who spoke or was named before says a quotation without a frame, and each person is where the text names them.
    """
    for before in ("", f"{AROUND[0]}\n\n"):
        article = parse(before + text)
        attribution = article.quotes[-1].attribution or Attribution()

        assert speaker == (attribution.speaker.text if attribution.speaker else None)
        assert resolved == (attribution.resolved.text if attribution.resolved else None)
        assert resolved == (article[attribution.resolved] if attribution.resolved else None)


@pytest.mark.parametrize("owner", ["Husum's", "Husum’s"])
def test_owner_stands_for_an_article(owner: str) -> None:
    """
    In English a name with an apostrophe, of either kind, belongs to the noun behind it.
    """
    found = said(parse(f'"The water is rising," said {owner} mayor.{ENGLISH_TEXT}'))

    assert [(f"{owner} mayor", "said")] == found


@pytest.mark.parametrize("length", [60, 61, 200])
def test_words_longer_than_any_have_the_place_of_a_word(length: int) -> None:
    """
    What is too long for a word takes nothing from the words behind it, whatever blanks stand between.
    """
    text = f"Es war {'x' * length}  da. Thun sagte, der Deich halte."

    assert [("der Deich halte", "framed", "Thun")] == reported(parse(text))
