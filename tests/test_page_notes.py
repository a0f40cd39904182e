"""
What a page says of its text and of itself in whole sentences, behind the text and before it.
"""

import pytest

from dpaparse import parse
from tests.test_plain import MORE, PROSE, outline

NOTES = [
    "Diese Meldung wurde am 25.11.2026 automatisiert aus dem Feed der Deutschen Presse-Agentur übernommen.",
    "Hinweis: Diese Meldung ist Teil des automatisierten Nachrichten-Feeds der Deutschen Presse-Agentur (dpa).",
    "Transparenzhinweis: Dieser Artikel enthält Material der Deutschen Presse-Agentur (dpa).",
    "Dieser Text stammt aus einer Agentur und ist von uns nicht verändert worden.",
    "Dieser Beitrag kommt von der dpa.",
    "Hinweis zum Artikel: Dieser Inhalt wurde von der Redaktion nicht geprüft.",
    "Dieses Element enthält Daten von einem anderen Anbieter. Sie können es mit einem Klick laden.",
    "Dieser Artikel wurde mithilfe von KI übersetzt und von uns geprüft.",
    "Dieser Artikel wird laufend aktualisiert, sobald es etwas Neues gibt.",
    "Anmerkung der Redaktion: In einer früheren Version dieses Artikels stand eine andere Zahl.",
    "In einer ersten Fassung dieses Artikels hieß es, der Deich sei gebrochen. Das haben wir geändert.",
    "Der Beitrag Deich in Husum hält erschien zuerst auf Küstenbote.",
    "This article was automatically generated from the feed of an agency.",
    "Mit unserem Newsletter verpassen Sie keine Nachricht aus der Region. Jetzt anmelden!",
    "Mehr davon gibt es jeden Morgen in unserem Newsletter.",
    "Dieser Artikel erschien zuerst im Onlineauftritt des Küstenboten.",
    "Hinweis: Informationen zur Offenlegungspflicht bei Interessenkonflikten finden Sie unter http://deich.example/a.",
    "Copyright dpa-AFX GmbH. Alle Rechte vorbehalten. Die Weitergabe ohne Zustimmung von dpa-AFX ist nicht erlaubt.",
    f"Copyright dpa-AFX GmbH. Alle Rechte vorbehalten. {MORE}",
    "Folgen Sie dem Küstenboten schon bei Facebook und YouTube? Hier finden Sie Nachrichten und aktuelle Videos.",
    f"Diese Meldung ist Teil eines automatisierten Angebots. {MORE} Wer einen Fehler findet, kann uns schreiben.",
]

SENTENCES = [
    "Dieser Text wurde mit den Stimmen aller Fraktionen im Kreistag beschlossen.",
    "In einer früheren Version des Gesetzes stand noch eine andere Zahl.",
    "Nach der Anzeige ermittelt die Polizei in Husum gegen den Fischer.",
    "Mit dem Aufruf zum Streik will die Gewerkschaft den Druck erhöhen.",
    "Der Roman erschien zuerst auf Dänisch und später auch in Husum.",
    "Mithilfe von KI wollen Forscher in Husum die Flut vorhersagen.",
    "Aus Datenschutzgründen darf der Kreis die Namen nicht nennen.",
    "Zum Schutz ihrer Kinder zogen sie von der Hallig nach Husum.",
    "Testen Sie die Pumpe, bevor das Wasser kommt, rät das Hilfswerk.",
    "Die Behörden haben den Fehler korrigiert und die Zahl gemeldet.",
    "Dieser Text wurde in der Nacht von den Fraktionen noch einmal geändert.",
    "Diese Nachricht wurde der Deutschen Presse-Agentur in Husum am Abend bestätigt.",
    "Der Artikel stammt aus dem Jahr 1962 und liegt der Redaktion vor.",
    "«In unserem Newsletter stand es schon im Mai», sagte Thun.",
    "Hinweise nimmt die Polizei in Husum entgegen.",
    "Was meinen Sie dazu, fragte Thun die Besucher am Deich.",
    "Schreiben Sie uns, wenn Sie helfen wollen, bat der Kreis die Bürger.",
    "Das Museum zeigt Texte und Fotos von Ebba Thun.",
    "Die Kommentarfunktion schaltete der Sender am Abend ab.",
    "Ihre Meinung wird oft überhört, sagte die Schülerin in Husum.",
    "Copyright war in dem Streit um die Noten das wichtigste Wort.",
    "Abonnieren können Kunden das Angebot bei Youtube, sagte Thun am Montag.",
    "Folgen Sie ihm nicht, rief der Mann den Helfern am Deich zu.",
    "Dieser Beitrag enthält nach Ansicht des Gerichts keine Beleidigung.",
]


@pytest.mark.parametrize("note", NOTES)
def test_what_a_page_says_of_its_text_is_none_of_it(note: str) -> None:
    """
    Behind the text and beneath a headline, what a page says of its text is told by how the sentence opens.
    """
    behind = outline(parse(f"Husum (dpa) - {PROSE}\n\n{MORE}\n\n{note}"))[-1]
    above = outline(parse(f"Deich an der Küste hält\n\n{note[:250]}\n\nHusum (dpa) - {PROSE}\n\n{MORE}"))[1]

    assert [("Unknown", note), ("Unknown", note[:250].rstrip())] == [behind, above]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_sentences_about_texts_are_paragraphs(sentence: str) -> None:
    """
    What an article tells of texts, news and newsletters stays in it.
    """
    assert ("Paragraph", sentence) == outline(parse(f"Husum (dpa) - {PROSE}\n\n{MORE}\n\n{sentence}"))[-1]


def test_notes_have_some_length() -> None:
    """
    Up to 400 characters behind the text are believed to be a note, and only there.
    """
    note = "Diese Meldung wurde automatisch erstellt und"
    for length, kind in ((400, "Unknown"), (401, "Paragraph")):
        long = f"{note.ljust(length - 1, 'x')}."

        assert (kind, long) == outline(parse(f"Husum (dpa) - {PROSE}\n\n{MORE}\n\n{long}"))[-1]
    long = f"{note.ljust(299, 'x')}."
    article = parse("\n\n".join([f"Husum (dpa) - {PROSE}", long, PROSE, MORE, PROSE]))

    assert ("Paragraph", long) == outline(article)[2]


def test_sources_stand_above_the_credit() -> None:
    """
    The line above the sources of a text is the page's, and an agency beneath it the credit.
    """
    article = parse(f"{PROSE}\n\n{MORE}\n\nVerwendete Quellen\n\nNachrichtenagentur dpa")

    assert [("Unknown", "Verwendete Quellen"), ("CreditLine", "Nachrichtenagentur dpa")] == outline(article)[-2:]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("[Wollen Sie Nachrichten von der Küste live auf Ihr Handy? Dann empfehlen wir unsere App.]", "Unknown"),
        (f"[Die Lage an der Küste: {PROSE} {MORE} Jeden Morgen ab 6 Uhr in unserer App.]", "Unknown"),
        (f"[Die Lage an der Küste: {PROSE} {MORE} {PROSE} {MORE} Jeden Morgen ab 6 Uhr in unserer App.]", "Paragraph"),
        ("[Dieser Absatz des Protokolls ist bis auf zwei Wörter geschwärzt.]", "Paragraph"),
        ("[Wollen Sie Nachrichten von der Küste live auf Ihr Handy?", "Paragraph"),
    ],
)
def test_page_speaks_in_brackets(text: str, kind: str) -> None:
    """
    A paragraph between brackets that speaks to the readers is none of the text, wherever it stands.
    """
    article = parse(f"Husum (dpa) - {PROSE}\n\n{MORE}\n\n{text}\n\n{PROSE}\n\n{MORE}\n\n{PROSE}\n\n{MORE}")

    assert (kind, text) == outline(article)[3]
