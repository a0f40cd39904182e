"""
Who speaks where the subject is long, stands elsewhere than right beside its verb, or has an object beside it.
"""

from typing import Final

import pytest

from dpaparse import Attribution, parse
from tests.attributed import AROUND, reported, said

# A sentence, and of each quotation that is no term who says it and the cue.
QUOTED: Final[list[tuple[str, list[tuple[str | None, str] | None]]]] = [
    # The verb comes second, so all that stands before it belongs to the subject.
    ("Die Menschen auf dem Platz sprachen von „großem Glück“.", [("Die Menschen auf dem Platz", "sprachen")]),
    ("Weite Teile der Partei in Husum sprachen von „großem Glück“.", [("Weite Teile der Partei in Husum", "sprachen")]),
    ("Politiker aller Parteien sprachen von „großem Glück“.", [("Politiker aller Parteien", "sprachen")]),
    ("Experten wie der Lotse Jan Ruß nannten das „sehr kühn“.", [("Experten wie der Lotse Jan Ruß", "nannten")]),
    (
        "Fischer aus ganz Europa haben vor „großer Not“ gewarnt.",
        [("Fischer aus ganz Europa", "haben gewarnt")],
    ),
    (
        "Die Bewohner rund um den Hafen nennen das „sehr kühn“.",
        [("Die Bewohner rund um den Hafen", "nennen")],
    ),
    (
        "Die Beobachter unter Leitung des Lotsen Jan Ruß nannten die Wahl „frei und fair“.",
        [("Die Beobachter unter Leitung des Lotsen Jan Ruß", "nannten")],
    ),
    # A name behind a comma, whatever preposition stands before it.
    (
        "Ein Führer auf der Seite der Rebellen, Sadik Arem, sprach von „großer Not“.",
        [("Ein Führer auf der Seite der Rebellen, Sadik Arem", "sprach")],
    ),
    ("„Es regnet“, sagte das Team um den Lotsen Jan Ruß.", [("das Team um den Lotsen Jan Ruß", "sagte")]),
    ("„Es regnet“, sagte ein Sprecher der Gruppe namens Bo.", [("ein Sprecher der Gruppe namens Bo", "sagte")]),
    ("„Es regnet“, sagte Lotse Jan-Ole zu Thun am Montag.", [("Lotse Jan-Ole zu Thun", "sagte")]),
    ("„Es regnet“, sagte Lotse Jan Ruß im ZDF.", [("Lotse Jan Ruß", "sagte")]),
    ("„Es regnet“, sagte ein Sprecher am Rande einer Messe in Husum.", [("ein Sprecher", "sagte")]),
    ("„Es regnet“, sagte der Chef der Partei Die Deiche.", [("der Chef der Partei Die Deiche", "sagte")]),
    ("Husum Die Wehr sprach von „großer Not“.", [("Husum", "sprach")]),
    ("Zuvor nannte die jungen Lotsen „sehr mutig“.", [None]),
    ("In einem Brief vom 3. Juni heißt es: „Es regnet weiter.“", [("einem Brief vom 3. Juni", "heißt es")]),
    (
        "So lautete die Botschaft der rund 50 Fischer: „Es regnet weiter.“",
        [("der rund 50 Fischer", "lautete")],
    ),
    # Whom a verb must have beside its subject.
    ("„Es regnet“, warf die Opposition Thun vor.", [("die Opposition", "warf vor")]),
    ("„Es regnet“, warf die Opposition Ebba Thun vor.", [("die Opposition", "warf vor")]),
    ("„Es regnet“, warf die Opposition vor.", [("die Opposition", "warf vor")]),
    ("„Es regnet“, warf ihm die Wehr Husum vor.", [("die Wehr Husum", "warf vor")]),
    ("Zuvor hatte die Regierung Thun vorgeworfen, „aus Angst“ zu gehen.", [("die Regierung", "hatte vorgeworfen")]),
    # The number of the verb is another.
    ("Die jungen Lotsen nannte Thun „sehr mutig“.", [("Thun", "nannte")]),
    ("Die jungen Lotsen, die am Deich standen, beschrieb die Wehr als „sehr mutig“.", [("die Wehr", "beschrieb")]),
    ("Zuvor nannte die jungen Lotsen niemand „sehr mutig“.", [("niemand", "nannte")]),
    ("Die Deutsche Deichwacht sprach von „großer Not“.", [("Die Deutsche Deichwacht", "sprach")]),
    # Plurals of roles.
    ("„Es regnet“, kritisierten Juristen am Montag.", [("Juristen", "kritisierten")]),
    ("„Es regnet“, kritisierten die Konzerne am Montag.", [("die Konzerne", "kritisierten")]),
    ("„Es regnet“, kritisierte eine Betroffene.", [("eine Betroffene", "kritisierte")]),
    # Whose claim is contested, whoever does so.
    ("Die Kritik von Thun, das sei „viel zu kühn“, wies der Rat zurück.", [("Thun", "Kritik")]),
    ("Er teile die Kritik der Wehr, das sei „viel zu kühn“, sagte Thun.", [("Thun", "sagte")]),
    # Of several agents the one right before.
    (
        "Der Plan wurde von Fischern als „viel zu kühn“ und von der Wehr als „längst überholt“ bezeichnet.",
        [("Fischern", "wurde bezeichnet"), ("der Wehr", "wurde bezeichnet")],
    ),
    ("Der von Thun „viel zu kühn“ gescholtene Plan liegt vor.", [("Thun", "gescholtene")]),
    ("Thun sagte, dass ein System von Lotsen „viel zu kühn“ gewesen sei.", [("Thun", "sagte")]),
    # Relative clauses about a thing.
    ("Die Idee, die Thun „viel zu kühn“ nannte, ist alt.", [("Thun", "nannte")]),
    ("Die Lotsin, die Thun „viel zu kühn“ nannte, ging.", [("Die Lotsin", "nannte")]),
    ("Der Plan, der von Thun als „viel zu kühn“ bezeichnet wird, liegt vor.", [("Thun", "bezeichnet")]),
    ("Sie lobte Aussagen von Minister Jan Ruß, der von „großer Not“ sprach.", [("Minister Jan Ruß", "sprach")]),
    ("In der Rede versprach die Lotsin, die Wehr „wieder ganz neu“ zu führen.", [("die Lotsin", "versprach")]),
    (
        "Zuvor hat der Leiter, Sadik Arem, die Idee der Wehr als „viel zu kühn“ bezeichnet.",
        [("der Leiter, Sadik Arem", "hat bezeichnet")],
    ),
    # A participle of the subjunctive is told by somebody else.
    ("Die Richter erklärten, das Amt habe „frei von Angst“ entschieden.", [("Die Richter", "erklärten")]),
    ("Laut Thun soll der Lotse „Wir gehen jetzt“ gerufen haben.", [("der Lotse", "soll gerufen")]),
    ("Es habe „viel zu spät“ reagiert, bemängelte Lotse Jan Ruß.", [("Lotse Jan Ruß", "bemängelte")]),
    # A clause with a verb of its own.
    (
        "Laut Plan regnet es, während die Wehr von „großer Not“ spricht.",
        [("die Wehr", "spricht")],
    ),
    ("Laut Plan regnet es, während „großer Not“ abgeholfen wird.", [("Plan", "Laut")]),
    ("Die Lotsin will „sehr ruhig“ bleiben, die Wehr hält das für kühn.", [("Die Lotsin", "will")]),
    ("Thun nannte das „sehr kühn“, stellte sich aber hinter ihn.", [("Thun", "nannte")]),
    ("Thun sprach nach dem Treffen in Husum am Montag von „großer Not“ und versprach Hilfe.", [("Thun", "sprach")]),
    # A source inside somebody's frame, and a report that a clause names.
    ("Er sei „sehr ruhig“ geblieben, gab der Lotse laut Wehr an.", [("der Lotse", "gab an")]),
    ("Wie aus einem Papier des Amts hervorgeht, ist das „sehr kühn“.", [("einem Papier des Amts", "hervorgeht")]),
    # Pronouns before a source.
    ("Ihm zufolge ist das „viel zu kühn“.", [("Ihm", "zufolge")]),
    ("Das ist zufolge „viel zu kühn“.", [None]),
    # For whom, and for whom else; by which words.
    (
        "Für Thun ist das „viel zu kühn“, für die Wehr dagegen „längst überholt“.",
        [("Thun", "Für"), ("die Wehr", "für")],
    ),
    ("Für Thun ist das „viel zu kühn“, denn es ist „längst überholt“.", [("Thun", "Für"), ("Thun", "Für")]),
    ("Für Thun ist das „viel zu kühn“, für „längst überholt“.", [("Thun", "Für"), ("Thun", "Für")]),
    (
        "Von „großer Not“ spricht Thun, von einem „guten Tag“ der Lotse.",
        [("Thun", "spricht"), ("der Lotse", "")],
    ),
    (
        "Von „großer Not“ spricht Thun, von einem „guten Tag“ am Meer.",
        [("Thun", "spricht"), ("Thun", "spricht")],
    ),
    ("„Es regnet“: Mit diesen Worten ging Thun.", [("Thun", "")]),
    ("„Halt!“ – so kommentierte Thun das Ende.", [("Thun", "kommentierte")]),
    ("„Es regnet“, so lautete die Botschaft der Fischer.", [("der Fischer", "so lautete")]),
    ("„Es regnet“ Mit diesem Dementi reagierte der Lotse.", [("der Lotse", "reagierte")]),
    ("„Es regnet“ Mit diesem Boot kam der Lotse.", [None]),
    ("„Es regnet weiter.“ Mit diesem Boot kam der Lotse.", [None]),
    ("„Es regnet“, sagte das Orakel, Sadik Arem.", [("das Orakel, Sadik Arem", "sagte")]),
    ("Die jungen Lotsen nannten das „sehr mutig“.", [("Die jungen Lotsen", "nannten")]),
    ("„Wir haben“, gestand Thun, „Fehler gemacht.“", [("Thun", "gestand"), ("Thun", "gestand")]),
    ("Thun warf der Wehr „Wortbruch“ vor; die schwieg.", [("Thun", "warf vor")]),
    ("Die Lotsin bat die Leute, „Ruhe und Anstand“ zu wahren.", [("Die Lotsin", "bat")]),
    ("Thun kritisierte die „Maßlosigkeit“ der Reeder.", [("Thun", "kritisierte")]),
    ("Thun schloss das „kategorisch“ aus.", [("Thun", "schloss aus")]),
    ("Laut Thun will die Wehr das Werk „bis Mai“ schließen.", [("Thun", "Laut")]),
]

# A sentence, and the reported words in it, their kind, and who is reported.
REPORTED: Final[list[tuple[str, list[tuple[str, str, str | None]]]]] = [
    (
        "Dabei wurden laut Wehr 17 Leute verletzt.",
        [("Dabei wurden", "framed", "Wehr"), ("17 Leute verletzt", "framed", "Wehr")],
    ),
    ("Es regne, teilte Bayer 04 Husum mit.", [("Es regne", "framed", "Bayer 04 Husum")]),
    ("Es regne, so der Lotse vor dem Amt in Husum.", [("Es regne", "framed", "der Lotse")]),
    ("Zur Frage, ob es regne, sagte Thun, der Deich halte.", [("der Deich halte", "framed", "Thun")]),
    ("Der Lotse gab laut Wehr an, er sei müde.", [("er sei müde", "framed", "Der Lotse")]),
    (
        "Statt neun habe er zehn gezählt, rechnet der Mieterbund vor.",
        [("Statt neun habe er zehn gezählt", "framed", "der Mieterbund")],
    ),
    ("Anders als die Wehr, die schwieg, sieht der Rat Gefahren.", []),
    ("Die Leute, wie Thun sie nannte, gingen.", []),
    # What stands before a semicolon is not told by the source behind it; a place that is heard of tells itself.
    ("Es regnete; nach Angaben der Wehr hält der Deich.", [("hält der Deich", "framed", "der Wehr")]),
    (
        "Es regne; nach Angaben der Wehr hält der Deich.",
        [("Es regne;", "framed", "der Wehr"), ("hält der Deich", "framed", "der Wehr")],
    ),
    (
        "Es ist still; aus Kreisen der Wehr hieß es, der Deich halte.",
        [("der Deich halte", "framed", "Kreisen der Wehr")],
    ),
    ("In Husum hatte es aus Wehrkreisen geheißen, es regne.", [("es regne", "framed", "Wehrkreisen")]),
    (
        "Der Lotse, der floh, stellte laut Wehr sein Boot ab.",
        [("Der Lotse, der floh, stellte", "framed", "Wehr"), ("sein Boot ab", "framed", "Wehr")],
    ),
    # Past a question, and past who somebody is.
    ("Thun sagte auf die Frage, ob es regne, der Deich halte.", [("der Deich halte", "framed", "Thun")]),
    (
        "Am Abend verwies der Leiter, Jan Ruß, darauf, dass der Deich halte.",
        [("dass der Deich halte", "framed", "der Leiter, Jan Ruß")],
    ),
]

# Sentences, who says the last quotation, and whom that stands for.
RESOLVED: Final[list[tuple[str, str | None, str | None]]] = [
    ("Am Montag stand Sadik Arem, 52, vor Gericht. „Es regnet“, sagte der 52-Jährige.", "der 52-Jährige", "Sadik Arem"),
    ("Am Montag stand Jan Ruß vor Gericht. „Es regnet“, sagte der Richter.", "der Richter", None),
    ("Jan Ruß, Richter in Husum, sprach von „großer Reue“. „Es regnet“, sagte der Richter.", "der Richter", "Jan Ruß"),
    (
        "Der Leiter des Amts, Sadik Arem, sprach von „großer Not“. „Es regnet“, sagte der Leiter.",
        "der Leiter",
        "Sadik Arem",
    ),
    ("„Es regnet“, sagte Jan B. Er ging heim.", "Jan B.", None),
    ("„Es regnet“, sagte Jan B. Dann ging er heim.", "Jan B.", None),
    (
        "Lotsin Ebba Thun sprach von „großer Not“. „Es regnet“, sagte die Luxemburgerin.",
        "die Luxemburgerin",
        "Ebba Thun",
    ),
    ("Lotse Jan Ruß sprach. Ihm zufolge ist das „viel zu kühn“.", "Ihm", "Jan Ruß"),
]


@pytest.mark.parametrize(("text", "expected"), QUOTED)
def test_subjects(text: str, expected: list[tuple[str | None, str] | None]) -> None:
    """
    The subject of the verb that reports is found whole, wherever it stands.
    """
    assert expected == said(parse(text))


@pytest.mark.parametrize(("text", "expected"), REPORTED)
def test_reports(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    """
    What is reported ends where its frame begins, and is told by the subject of the frame.
    """
    assert expected == reported(parse(f"{AROUND[0]}\n\n{text}"))


@pytest.mark.parametrize(("text", "speaker", "resolved"), RESOLVED)
def test_persons(text: str, speaker: str | None, resolved: str | None) -> None:
    """
    An age, a role behind a name and a nation lead back to who was named with it; a judge is nobody else.
    """
    attribution = parse(text).quotes[-1].attribution or Attribution()

    assert speaker == (attribution.speaker.text if attribution.speaker else None)
    assert resolved == (attribution.resolved.text if attribution.resolved else None)
