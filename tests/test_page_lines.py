"""
Lines of a page, each by itself: what makes it a link, a time stamp, an action, a source.
"""

import pytest

from dpaparse import Span
from dpaparse._grammar.greeting import is_greeting
from dpaparse._grammar.links import is_link
from dpaparse._grammar.numbered import is_issue
from dpaparse._grammar.page import is_action, is_page_note, is_page_number, is_page_sentence, is_source, opens_page_end
from dpaparse._grammar.stamps import is_sent, is_stamp, is_time
from tests.test_page_links import LINKS, WORDS

# What is told elsewhere: the number of a page, and a time.
ELSEWHERE = {"1 / 5", "02:31"}

LINES = [
    "Teilen",
    "+ Teilen:",
    "Drucken Teilen",
    "Teilen (12)",
    "Teilen (2:11 Min)",
    "https://deich.example",
    "ebba@deich.example",
    "›\tKüste",
    "Startseite|Küste",
    "News | Küste",
    "News / Küste / Deich am Meer",
    "Mehr: https://deich.example",
    "Mehr: www.deich.example",
    "KBKBKBK+",
    "© 2026",
    "© Alle Rechte vorbehalten",
    "© Deich",
    "© Deich am Meer",
    "Copyright 2026",
    "Foto © Deich",
    "Das Foto (© Deich",
    "Das © von. ©",
    "Zur Startseite",
    "zur Deichstartseite",
    "25.11.2026, 18:00 Uhr",
    "Seite 1 von 2",
    "Artikel speichern",
    "Artikel Speichern",
    "#Küste #Wal",
    "#",
    "Küstenbote vom 25.11.2026, Nr. 274, S. 3",
    "Welle Küste | 25.11.2026 | 09:00 Uhr",
    "25.11.2026 09:00 Uhr | Welle Küste",
    "Quelle: dpa",
    "picture alliance/dpa",
    "Ebba Thun / Getty Images",
    "Foto: Ebba Thun",
    "(Foto: Ebba Thun)",
    "(Foto: Ebba Thun",
    "Foto: Ebba: Thun",
    "(LÄNGE: 312 Wörter)",
    "Jahrgang: 12",
    "Jahrgang:2026",
    "Nummer: 1 und dann noch die Nul",
    "Nummer: 1 und dann noch die Nu",
    "Am Montag schrieb thun@deich.example Folgendes",
    "On Monday thun@deich.example wrote:",
    "Dokument KB0002026",
    "© 2026 dpa.",
    "© Alle Rechte vorbehalten.",
    "Am 25.11.2026 um 9:11 schrieb Ebba Thun:",
    "Jahrgang:\u200b2026",
    f"Nummer: 1{'x' * 23}",
    "Startseite\u200b/ Küste",
    "Teilen\u200b(12)",
    "Artikel anhören (3 Minuten)",
    "deich.example / Küste / Husum",
    "www.deich.example > Küste",
    "1 Monat für 0,99 €",
    "4 Wochen für nur 1 Euro",
    "Danach 9,99 € pro Monat",
    "Testmonat für 0 Euro",
    "mit Material der dpa",
    "Zustimmen & weiterlesen",
    "Schon Abonnent?",
    "Fri, October 3, 2025 at 4:12 PM GMT+2",
    "1-min read",
    "Reading time: 2 minutes",
    "Last updated: 3 October 2025",
    "Image: Ebba Thun/dpa",
    "View comments",
    "Mehr aus Bayern",
    "Fortsetzung auf Seite 4",
    "Story continues below advertisement",
]

OTHERS = [
    "Teilen Deich",
    "Deich Teilen",
    "Teilen (Deich)",
    "Deich (12)",
    "Teilen 12)",
    "(12)",
    "https://deich.example ist neu",
    "Schreibt an ebba@deich.example",
    "* a *",
    ">Küste",
    "a Küste",
    "News|Küste",
    "News / Küste / Deich am großen Meer",
    "Deich / Küste",
    "Mehr: deich.example",
    "Mehr: https://deich.example heute",
    "Deich: https://deich.example",
    "KBKBKBKB+",
    "K1+",
    "Küstenbote Plus",
    "Copyright Deich",
    "Das Foto. © Deich",
    "Das Foto. (© Deich",
    "Es kam. © Deich © Meer",
    "Lesen Sie auch: Die Flut!",
    "Lesen Sie auch? Ja?",
    "Deich: Was bringt die Flut?",
    "zur Küste",
    "Deichstartseite",
    "Artikel speichern!",
    "Deiche speichern",
    "#Küste Wal",
    "# Küste",
    "Welle Küste | Deich",
    "Welle|25.11.2026 09:00 Uhr",
    "Welle Küste | 09:00 Uhr",
    "Welle Küste | Stand: 25.11.2026 | Deich",
    "(Quelle: dpa)",
    "Foto: Ebba kam an",
    "Foto Ebba Thun",
    "Boot: Ebba Thun",
    "Länge: 312 Wörter",
    "LÄNGE",
    "load-date: November 25, 2026",
    "Jahrgang: der 12.",
    "Am 25.11.2026 um 10 Uhr schrieb Ebba Thun:",
    "Im Montag schrieb thun@deich.example dies",
    "Am Montag kam thun@deich.example an",
    "Dokument KB000202",
    "Dokument KBdreiundzwanzig",
    "Dokument KB00020261125em3e2x neu",
    "Buch KB00020261125em3e2x",
    "Dokument KB000-20261125em3e2x",
    "Seite 5 / Deich",
    "seite 5 / Nr. 254",
    "Seite / Nr.",
    "Küstenbote vom 25.11., Nr. 274",
    "Küstenbote vom 25.11.2026 und 274",
    "(Foto: Ebba Thun.)",
    "© steht für Copyright.",
    f"Nummer: 1{'x' * 24}",
    "z.B. / Küste / Husum",
    "1 Monat ohne 9 Euro",
    "1 Deich für 9 Euro",
    "Ein Monat für 9 Euro",
    "4 Wochen für wenige Euro",
    "Danach kosten 9 Boote 2 Euro mehr",
    "Danach kostet die Karte 9 Euro.",
    "1 Monat für 9 Euro fahren",
    "Jetzt kostenlos parken können Besucher am Siel.",
    "Dann steigt das Wasser auf 9 Meter",
    "Testmonat kostet 9 Euro",
    "Last 3 Boats",
    "Reading 12 Books",
    "Image of the Day",
    "1-Meter-Welle",
    "Mehr aus Fehlern lernen",
]


@pytest.mark.parametrize("line", [*(line for line in LINKS if line not in ELSEWHERE), *LINES])
def test_links_are_told_by_the_line_alone(line: str) -> None:
    """
    A line is a link whatever stands before and behind it.
    """
    assert is_link(line, Span(0, len(line)))
    assert is_link(f"Deich. {line}, Husum", Span(7, 7 + len(line)))


@pytest.mark.parametrize("line", [*WORDS, *OTHERS])
def test_other_lines_are_no_links(line: str) -> None:
    """
    A line that misses something of a link is none.
    """
    assert not is_link(line, Span(0, len(line)))
    assert not is_link(f"> {line}+", Span(2, 2 + len(line)))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("16:41", True),
        ("Uhr", False),
        ("uhr", True),
        ("(uhr)", True),
        ("januar", True),
        ("januar.", True),
        ("deich", False),
        ("a:b", False),
        ("uhr/januar", True),
        ("stand:25.11.2026", True),
        ("stand:deich", False),
        ("deich:25", False),
        ("uhr/deich", False),
        ("uhr:deich/uhr", False),
        ("/", True),
        ("", True),
    ],
)
def test_words_of_times_are_told(line: str, *, expected: bool) -> None:
    """
    A word without letters and one of time stamps are a time's, and what slashes and colons join of them.
    """
    assert expected is is_time(line)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("von dpa, 25.11.2026", True),
        ("von dpa", False),
        ("(02:31 Min)", True),
        ("25.11.2026 Deich", False),
        ("Deich 25.11.2026", False),
        ("+ 25.11.2026", True),
        ("+Uhr", True),
        ("dpa/lno, 18.00 Uhr", True),
        ("husum/dpa 18.00 Uhr", False),
        ("Uhr", True),
        ("VON DPA 12", True),
    ],
)
def test_lines_say_when_a_text_was_sent(line: str, *, expected: bool) -> None:
    """
    Words of time stamps, and agencies where there is a figure, say when a text was sent.
    """
    assert expected is is_sent(line)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Stand: 25.11.2026", True),
        ("25. November 2026, 18:00 Uhr", True),
        ("25. November 2026 18:00 GMT+1", True),
        ("25. November 2026 18:00 Deich+1", False),
        ("25. November", False),
        ("(Stand: 25.11.2026)", False),
        ("Stand: heute", False),
        ("12.03.2024, 14:20 (Jetzt kommentieren)", True),
        ("12.03.2024, 14:20(Jetzt", False),
        ("Stand: 25.11.2026 dpa", True),
        ("25. November 18 Uhr", True),
        ("25. November 18:00", True),
        ("25.11.2026 18:00", True),
        ("25.11.2026 9:30", True),
        ("25.11.2026 18:", False),
        ("25.11. 18:00", False),
        ("25.11 18:00", False),
        ("18:00 Uhr", False),
        ("25.11.2026", False),
        ("18:00: 25.11.2026", True),
        (": 25.11.2026", False),
        ("November: 25.", False),
        ("November 25.11.2026", False),
        ("Husum, Mittwoch, 25. November 2026", True),
        ("Husum am Deich, 25. November 2026", False),
        ("Küstenbote (Husum), 25. November 2026", True),
        ("Husum, 25. November 26", False),
        ("Husum, 25. November Uhr", False),
        ("Husum, 2026", False),
        ("Husum, 25.11.2026", True),
        ("Küstenbote (Husum), Mittwoch, 25. November 2026", True),
        ("Küstenbote Husum, 25.11.2026", True),
        ("Husum, November 2026", True),
        ("Husum am Deich, 25.11.2026", False),
        ("Husum, 25.11", False),
        ("Husum, a.b.c", False),
        ("Husum, Deich 25. November 2026", False),
        ("Husum, 25. November 2026 dpa", False),
        (f"Stand: 25.11.2026{' ' * 73}", True),
        (f"Stand: 25.11.2026{' ' * 74}", False),
        ("Veröffentlicht am 25.11.2026 von Ebba Thun", True),
        ("Posted on 25.11.2026 in Küste", True),
        ("Veröffentlicht von Ebba Thun 12", False),
        ("Veröffentlicht am 25.11.2026 trotz Ebba", False),
        ("Veröffentlicht am Montag von Ebba 12", False),
        ("Veröffentlicht 25.11.2026 von a b c d", True),
        ("Veröffentlicht 25.11.2026 von a b c d e", False),
        ("Boot am 25.11.2026 von Ebba", False),
        ("in 25.11.2026 von Ebba", False),
        ("Stand (25.11.2026)", True),
        ("Veröffentlicht: 25.11.2026 von Ebba", True),
    ],
)
def test_time_stamps_are_told(line: str, *, expected: bool) -> None:
    """
    A time stamp opens with a word for it, has a day and a time, or a place and a day with its year.
    """
    assert expected is is_stamp(line)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("in pocket speichern", True),
        ("daten sicher speichern", False),
        ("Bilder anzeigen", False),
        ("bilder anzeigen", True),
        ("alle bilder ansehen", True),
        ("ganz alle bilder ansehen", False),
        ("boote ansehen", False),
        ("bilder sehen", False),
        ("artikel speichern", True),
        ("speichern", False),
        ("artikel jetzt gleich speichern", True),
        ("artikel jetzt gleich hier speichern", False),
        ("artikel speicherndes", False),
        ("boot speichern", False),
        ("artikel umspeichern", False),
        ("bilderanzeigen", False),
        ("alle alten boote ansehen", False),
    ],
)
def test_actions_are_told(line: str, *, expected: bool) -> None:
    """
    A verb behind what it is done to makes a line an action of the page.
    """
    assert expected is is_action(line)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Seite 1 von 2", True),
        ("Bild 3/12", True),
        ("Bild 3/\u200b12", True),
        ("Seite an Seite", False),
        ("Seite 1", True),
        ("Seite", False),
        ("Deich 1", False),
        ("Seite 1 / 2", True),
        ("Seite 1/", False),
        ("Seite 1 von", False),
        ("seite 1", False),
    ],
)
def test_numbers_of_pages_are_told(line: str, *, expected: bool) -> None:
    """
    A word for what is counted and one figure or two say which page this is.
    """
    assert expected is is_page_number(line)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Quelle: dpa", True),
        ("Quelle dpa", False),
        ("Quelle: Ebba Thun/dpa", True),
        ("Quelle: Ebba Thun/\u200bdpa", True),
        ("Quelle: dpa/Ebba: Thun", True),
        ("Quelle: dpa Husum Nord", True),
        ("Quelle: Ebba Thun", False),
        ("Quelle: dpa Schleswig-Holstein", True),
        ("Quelle: Ebba dpa", False),
        ("Quelle: Ebba, dpa", True),
        ("Quelle: Ebba", False),
        ("Quelle: Getty Images", True),
        ("quelle:AFP", True),
        ("Deich: dpa", False),
        ("Quelle: Foto dpa", False),
    ],
)
def test_sources_are_told(line: str, *, expected: bool) -> None:
    """
    A label and an agency behind it say who sent a picture or a text.
    """
    assert expected is is_source(line)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Haben Sie einen Fehler entdeckt? Schreiben Sie uns!", True),
        ("* Haben Sie einen Fehler entdeckt?", True),
        ("[Mehr lesen Sie in unserer App.]", True),
        ("[Mehr lesen Sie in unserer App.", False),
        ("[Mehr steht bald in unserer App dort.]", True),
        ("[Mehr (Sie!) steht in unserer App dort.]", True),
        ("[Mehr (für Sie) steht bald in der App.]", True),
        ("[Mehr für Husum steht bald in der App.]", False),
        ("[Lesen Sie.]", False),
        ("Dieser Beitrag kommt von der dpa.", True),
        ("Hinweis: Diese Meldung stammt von der Agentur: dpa", True),
        ("Boot: Diese Meldung stammt von der Agentur dpa.", False),
        ("Diese Flut stammt von der Agentur, die sie misst.", False),
        ("Eine Meldung stammt von der Agentur, die sie misst.", False),
        ("Hinweis: Diese Agenturmeldung stammt", False),
        ("Hinweis: Diese Agenturmeldung stammt nicht", True),
        ("Diese Meldung fand die Agentur am Morgen.", False),
        ("Diese Meldung ist generiert worden, ja.", True),
        ("Diese Meldung fand generierte Freunde dort.", False),
        ("Diese Meldung wurde von der Agentur verbreitet.", False),
        ("Dieser Beitrag kommt von der SPD.", False),
        ("Dieser Beitrag kommt bald zur dpa", True),
        ("Mehr davon gibt es jeden Morgen in unserem Newsletter.", True),
        ("Mehr davon gibt es „jeden Morgen in unserem Newsletter“.", False),
        ("Abonnieren Sie", True),
        ("An dieser Stelle befinden sich externe Inhalte von X. Wir benötigen Ihre Einwilligung.", True),
        ("An dieser Stelle befindet sich heute ein Parkplatz.", False),
        ("Um diese Inhalte anzuzeigen, akzeptieren Sie bitte die Cookies.", True),
        ("Hinweis der Redaktion: Dieser Artikel wurde aktualisiert.", True),
        ("Hinweis der Stadt: Dieser Artikel wurde aktualisiert.", False),
        ("Um diese Inhalte zu löschen, brauchen die Netzwerke mehr Leute.", False),
    ],
)
def test_sentences_of_a_page_are_told(line: str, *, expected: bool) -> None:
    """
    A page speaks to its readers or of its text, a text in quotation marks or of other things.
    """
    assert expected is is_page_sentence(line)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("[Mehr lesen Sie in unserer App.]", True),
        ("Diese Meldung wurde automatisch aus dem Feed der Nachrichtenagentur übernommen.", True),
        ("Hinweis: Diese Meldung stammt von der Agentur.", True),
        ("Hinweis: Diese Meldung kommt von der Insel Sylt.", False),
        ("diese Meldung stammt von der Agentur dpa.", False),
        ("Diese Flut wurde automatisch aus dem Feed der Agentur übernommen.", False),
        ("Redaktioneller Hinweis: Diese Meldung stammt von der Agentur.", True),
        ("Deich hält. In: Küstenbote, https://deich.example/1 (abgerufen am: 25.11.2026)", True),
        ("Der Deich (abgerufen am Siel, in Husum und am Koog bei Tönning) hält (noch).", False),
        (f"{'x' * 380} (abgerufen am: 25.11.2026)", False),
        (f"[Mehr für Sie {'x' * 385}]", True),
        (f"[Mehr für Sie {'x' * 386}]", False),
    ],
)
def test_notes_of_a_page_are_told(line: str, *, expected: bool) -> None:
    """
    A note opens with its label, or with what points at the text.
    """
    assert expected is is_page_note(line)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Viele Grüße", True),
        ("LG Ebba", True),
        ("LG Ebba Thun", True),
        ("LG Ebba, Thun", True),
        ("LG Ebba Jan Thun", False),
        ("LG Thun", False),
        ("Viele Grüße aus dem Watt", False),
        ("Viele Grüße, Ebba", True),
        ("Viele Grüße! Ebba", True),
        ("MfG,", True),
        ("Viele Boote", False),
        ("LG, Ebba", True),
        ("L G", False),
    ],
)
def test_greetings_are_told(line: str, *, expected: bool) -> None:
    """
    A greeting has at most two names behind it, a first name first.
    """
    assert expected is is_greeting(line)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Küstenbote vom 25.11.2026, Nr. 274, S. 3", True),
        ("Seite 5 / Nr. 254", True),
        ("seite 5 / Nr. 254", False),
        ("Seite", False),
        ("Seite 5 Deich", False),
        ("5 Seite", False),
        ("Küstenbote 25.11.2026", False),
        ("Nr. 25.11.2026", True),
        ("SEITE 5", False),
    ],
)
def test_issues_are_told(line: str, *, expected: bool) -> None:
    """
    A word of an issue and a date, or nothing but such words, say in which issue a text stood.
    """
    assert expected is is_issue(line)


@pytest.mark.parametrize(
    ("line", "alone", "before_sentences"),
    [
        ("Mehr zum Thema", True, False),
        ("+ Mehr zum Thema:", True, False),
        ("12 Kommentare", True, True),
        ("(12) Kommentare", True, True),
        ("Kommentare", True, True),
        ("Viele Grüße", True, True),
        ("--", True, True),
        ("---", False, False),
        ("Mehr Deiche", False, False),
        ("Weitere Meldungen gab es nicht.", False, False),
        ("Impressum", True, False),
        ("Alle Deiche", False, False),
    ],
)
def test_ends_of_pages_are_told(line: str, *, alone: bool, before_sentences: bool) -> None:
    """
    Greetings, signatures and talk open the end of a page, other words only where no sentences follow.
    """
    assert [alone, before_sentences] == [opens_page_end(line, sentences=follow) for follow in (False, True)]
