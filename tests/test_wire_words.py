"""
The wire's own words: notes above a headline, embargoes, damaged months, services that tell the language.
"""

import pytest

from dpaparse import TitleNote, TitleNoteKind, parse
from tests.wire_messages import message

KINDS = TitleNoteKind
# A line of 69 characters is full.
LONG_EMBARGO = "Être soumis(e) à un embargo pour publication jusqu'à 26 septembre 2024"


@pytest.mark.parametrize(
    ("note", "kind"),
    [
        ("(KORR-Interview)", KINDS.GENRE),
        ("(2. KORR-Bericht 1830)", KINDS.GENRE),
        ("(Kurzporträt)", KINDS.GENRE),
        ("(Kurzfassung)", KINDS.GENRE),
        ("(Hörfunk-Nachrichten)", KINDS.GENRE),
        ("(Rezept)", KINDS.GENRE),
        ("(Langfassung 1800)", KINDS.GENRE),
        ("2. Zusammenfassung 1500 (neu: Zitat)", KINDS.GENRE),
        ("(Was geschah am ...)", KINDS.GENRE),
        ("(Zahlen & Fakten)", KINDS.GENRE),
        ("SPORTS FEATURE", KINDS.GENRE),
        ("PRESS REVIEW", KINDS.GENRE),
        ("HIGHLIGHTS", KINDS.GENRE),
        ("(Foto-Archiv)", KINDS.PICTURE),
        ("(mit dpa-infografik)", KINDS.PICTURE),
        ("(Korrigierte Fassung)", KINDS.CORRECTION),
        ("CORRECTED VERSION", KINDS.CORRECTION),
        ("(Corrige fecha en segundo párrafo)", KINDS.CORRECTION),
        ("(Исправление: имя)", KINDS.CORRECTION),
        ("UPDATE 2", KINDS.UPDATE),
        ("2ND UPDATE", KINDS.UPDATE),
        ("(Wdh.)", KINDS.REPEAT),
        ("KILL", KINDS.KILL),
        ("(Achtung - Zurückziehung)", KINDS.KILL),
        ("(Achtung: Bitte nicht verwenden)", KINDS.KILL),
        ("(Achtung - Planungshinweis)", KINDS.GENRE),
        ("(Löschung)", KINDS.KILL),
        ("(Frei ab 26. September 06.00 Uhr)", KINDS.EMBARGO),
        ("EMBARGO: 26 September 1000 GMT", KINDS.EMBARGO),
        ("(Reportaje)", KINDS.GENRE),
        ("(Entretien)", KINDS.GENRE),
        ("(Wywiad)", KINDS.GENRE),
        ("(Обзор прессы)", KINDS.GENRE),
        ("(تحليل)", KINDS.GENRE),
        ("(Strandgut)", KINDS.NOTE),
        ("Correction: spelling of name", KINDS.CORRECTION),
        ("Mettre à jour: détails", KINDS.UPDATE),
        ("Korekta: nazwisko", KINDS.CORRECTION),
        ("Wiederholung: vom Vortag", KINDS.REPEAT),
    ],
)
def test_notes_have_a_kind(note: str, kind: TitleNoteKind) -> None:
    """
    A note's words tell what it is, by their whole class, in parentheses or on a line of its own.
    """
    article = parse(message(headline=f"{note}\nDeich hält =", time="251000 Sep 24"))

    assert [(kind, note)] == [(part.kind, part.text) for part in article.parts if isinstance(part, TitleNote)]
    assert article.headline is not None
    assert article.headline.text == "Deich hält"


@pytest.mark.parametrize(
    "opening",
    [
        "Verfassungsschutzbericht:",
        "Der lange letzte Bericht",
        "Kritik (am Deich)",
        "Update: Der Deich hält stand, und alle Pumpen laufen, sagt der Kreis",
        "Neuer Wetterbericht",
    ],
)
def test_headlines_that_begin_like_a_genre(opening: str) -> None:
    """
    A line with a colon, with more words or with others is the first line of the headline.
    """
    article = parse(
        message(headline=f"{opening}\nMehr Regen =" if opening != "Neuer Wetterbericht" else f"{opening} =")
    )

    assert article.headline is not None
    assert article.headline.text.startswith(opening)


@pytest.mark.parametrize(
    ("note", "sent", "expected"),
    [
        ("(Sperrfrist 26.09.24 18.00 Uhr)", "251000 Sep 24", "2024-09-26T18:00:00+02:00"),
        ("(SPERRFRIST 26. SEPTEMBER 11.30 UHR)", "251000 Sep 24", "2024-09-26T11:30:00+02:00"),
        ("EMBARGOED until 0001 GMT Saturday, September 28", "251000 Sep 24", "2024-09-28T00:01:00+00:00"),
        ("EMBARGOED until 0001 GMT September 28", "251000 Sep 24", "2024-09-28T00:01:00+00:00"),
        ("EMBARGADO hasta el 28 de septiembre de 2024, 11:30", "251000 Sep 24", "2024-09-28T11:30:00+02:00"),
        (f"{LONG_EMBARGO}\n10:00 GMT", "251000 Sep 24", "2024-09-26T10:00:00+00:00"),
        # 25 September 2024 was a Wednesday.
        ("(Sperrfrist Sonntag 0001 Uhr)", "251000 Sep 24", "2024-09-29T00:01:00+02:00"),
        ("(Sperrfrist Mittwoch 20.00 Uhr)", "251000 Sep 24", "2024-09-25T20:00:00+02:00"),
        ("(Sperrfrist Mittwoch 06.00 Uhr)", "251000 Sep 24", "2024-10-02T06:00:00+02:00"),
        ("(Sperrfrist morgen 06.00 Uhr)", "251000 Sep 24", "2024-09-26T06:00:00+02:00"),
        ("(Sperrfrist heute 18.00 Uhr)", "251000 Sep 24", "2024-09-25T18:00:00+02:00"),
        ("(Sperrfrist Sonntag 25.00 Uhr)", "251000 Sep 24", None),
        ("(Sperrfrist heute 08.00 Uhr)", "251000 Sep 24", None),
        ("(Sperrfrist: 26.9., 11 Uhr 30)", "251000 Sep 24", "2024-09-26T11:30:00+02:00"),
        ("Être soumis à un embargo jusqu'à 26 septembre à 11h30", "251000 Sep 24", "2024-09-26T11:30:00+02:00"),
        ("Эмбарго для публикации до 26 сентября 2024 г. в 11:30", "251000 Sep 24", "2024-09-26T11:30:00+02:00"),
        ("EMBARGOED do publikacji do 26 września 2024 r. godz. 11.30", "251000 Sep 24", "2024-09-26T11:30:00+02:00"),
    ],
)
def test_embargoes_name_their_day_in_many_ways(note: str, sent: str, expected: str | None) -> None:
    """
    A day of the week is the next one that is not over, and never the day of the message.
    """
    article = parse(message(headline=f"{note}\nDeich hält =", time=sent))

    assert expected == (article.embargo.isoformat() if article.embargo else None)
    assert article.headline is not None
    assert article.headline.text == "Deich hält"


def test_short_embargoes_do_not_go_on() -> None:
    """
    The line beneath a note on an embargo belongs to it only if its first word had no room on the note's line.
    """
    article = parse(
        message(headline="EMBARGOED for publication until 26 September 10:00 GMT\nDike\nholds =", time="251000 Sep 24")
    )

    assert article.headline is not None
    assert article.headline.text == "Dike holds"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("011000 MÃ¤r 24", "2024-03-01T10:00:00+01:00"),
        ("011000 M\ufffdrz 24", "2024-03-01T10:00:00+01:00"),
        ("011000 M?r 24", "2024-03-01T10:00:00+01:00"),
        ("011000 Maerz 24", "2024-03-01T10:00:00+01:00"),
        ("011000 gmt dec 24", "2024-12-01T10:00:00+00:00"),
        ("011000 M?i 24", "2024-05-01T10:00:00+02:00"),
        ("011000 F?br 24", "2024-02-01T10:00:00+01:00"),
        ("011000 M?? 24", None),
        ("011000 J?n 24", None),
    ],
)
def test_damaged_months(line: str, expected: str | None) -> None:
    """
    A month is known whatever became of its letters if it can be no other, and small letters do for it and a zone.
    """
    sent_at = parse(message(time=line)).sent_at

    assert expected == (sent_at.isoformat() if sent_at else None)


@pytest.mark.parametrize(
    ("service", "language"),
    [
        ("eca", "en"),
        ("ecp", "en"),
        ("dpe", "es"),
        ("ldi", "es"),
        ("صاب", "ar"),
        ("germany-today-ru", "ru"),
        ("bdt", None),
    ],
)
def test_services_tell_the_language(service: str, language: str | None) -> None:
    """
    A service that writes in one language tells it where no word of the text does.
    """
    assert (
        language
        == parse(message(headline="KILL KILL KILL =", header=f"{service}0055 3 i 9  dpa 0062", body="X.")).language
    )


@pytest.mark.parametrize(
    ("dateline", "places"),
    [
        ("برلين 12 كانون أول/ديسمبر (د ب أ) - ", ["برلين"]),
        ("برلين (د ب أ) - ", ["برلين"]),
        ("Берлин (дпа) - ", ["Берлин"]),
    ],
)
def test_datelines_of_other_scripts(dateline: str, places: list[str]) -> None:
    """
    The Arabic and the Russian wire print dpa's name in their letters, and the Arabic one the day behind the place.
    """
    article = parse(message(body=f"{dateline}Слово."))

    assert article.dateline is not None
    assert places == [place.name for place in article.dateline.places]
    assert article.text == "Слово."


@pytest.mark.parametrize(
    ("words", "is_place"),
    [
        ("Garching bei München", True),
        ("Bad Thun bei Bad Ruß", True),
        ("A7 bei Husum", True),
        ("Das Bad Thun bei Bad Ruß", False),
        ("Unfall schwer bei Husum", False),
        ("Husum in Sorge", False),
    ],
)
def test_places_may_be_told_by_others(words: str, *, is_place: bool) -> None:
    """
    On the wire, whose headline stands apart, a town beside another is a place, and no headline.
    """
    article = parse(message(body=f"{words} (dpa/lno) - Es regnet."))

    assert article.dateline is not None or not is_place
    assert ([words] if is_place else []) == [place.name for place in getattr(article.dateline, "places", ())]


def test_a_letter_ends_with_no_heading() -> None:
    """
    Above the name of who wrote a letter, a greeting heads nothing.
    """
    article = parse(message(body="Husum (dpa) - «Es regnet.\n\nMit freundlichen Grüßen\n\nEbba Thun»"))

    assert article.subheadings == ()


def test_letters_to_customers_are_signed() -> None:
    """
    What signs a letter to customers is its last paragraph, and no credit.
    """
    article = parse(message(body="Sehr geehrte Kunden, wir senden heute nichts.\n\nIhre dpa-Kulturredaktion"))

    assert article.paragraphs[-1].text == "Ihre dpa-Kulturredaktion"
    assert article.credit_line is None


def test_padding_is_no_keyword() -> None:
    """
    NUL, with which old senders fill their lines, is no keyword.
    """
    assert parse(message().replace("\x02", "\x00\x02")).keywords == ("Küste",)


def test_header_without_soh_may_have_a_reference() -> None:
    """
    A whole header line is known without SOH, too, where a reference ends it.
    """
    article = parse(message(header="bdt0055 3 pl 90  dpa 0062 0044").replace("\x01", ""))

    assert (str(article.format), article.urgency) == ("iptc7901", 3)


@pytest.mark.parametrize(
    ("line", "signs"), [("dpa/lni koe yyno", ("lni", "koe", "yyno")), ("dpa koe/su n1", ("koe", "su", "n1"))]
)
def test_sign_offs_may_name_a_regional_service(line: str, signs: tuple[str, ...]) -> None:
    """
    A regional service may stand behind dpa's name in the sign-off.
    """
    article = parse(message(body=f"Husum (dpa) - Es regnet.\n\n{line}"))

    assert article.sign_off is not None
    assert signs == article.sign_off.signs
    assert article.text == "Es regnet."


@pytest.mark.parametrize(
    ("block", "headline", "byline"),
    [
        (
            "Deich hält - Fähre zurück in\nSandholm\nVon Ebba Thun, dpa",
            "Deich hält - Fähre zurück in Sandholm",
            "Von Ebba Thun, dpa",
        ),
        ("Deich hält\nEbba Thun, dpa", "Deich hält", "Ebba Thun, dpa"),
        ("Deich hält\nEbba Thun, Jan Ruß und\nOle Brix, dpa", "Deich hält", "Ebba Thun, Jan Ruß und\nOle Brix, dpa"),
    ],
)
def test_last_line_of_a_headline_is_no_name(block: str, headline: str, byline: str) -> None:
    """
    A word on a line of its own above the byline belongs to the headline; names without `Von` take a line, or go on.
    """
    article = parse(f"\x01bdt0123 3 pl 90  dpa 0456\n\nWetter/\n\x02{block} =\n\nHusum (dpa) - Es regnet.\n\ndpa et\n")

    assert article.headline is not None
    assert article.byline is not None
    assert (headline, byline) == (article.headline.text, article[article.byline])
