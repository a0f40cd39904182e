"""
What the notes beside a headline tell of a text that has no fields: embargo, status, signal.
"""

import datetime

import pytest

from dpaparse import parse

BODY = "Deich hält\n\nHusum (dpa) - Der Deich hat in der Nacht gehalten.\n\nDas Wasser fällt wieder."
NOW = datetime.datetime(2026, 11, 25, 12, tzinfo=datetime.UTC)


def page(text: str) -> str:
    """
    Return a text as the blocks of a page.
    """
    return "".join(f"<p>{block}</p>" for block in text.split("\n\n"))


@pytest.mark.parametrize(
    ("note", "embargo", "status", "signal", "publishable"),
    [
        ("(Berichtigung: Name im zweiten Satz)", None, None, "correction", True),
        ("(Aktualisierung: mehr Einzelheiten)", None, None, "update", True),
        ("(Wiederholung)", None, None, "repeat", True),
        ("(Zurückziehung: Deich hält)", None, "canceled", None, False),
        ("(Annullierung)", None, "canceled", None, False),
        ("Sperrfrist: 26. November 2026, 18.00 Uhr", "2026-11-26T18:00:00+01:00", None, None, False),
        ("Sperrfrist: 24. November 2026, 18.00 Uhr", "2026-11-24T18:00:00+01:00", None, None, True),
        # Nothing tells the year, so nobody can tell whether it has passed.
        ("Sperrfrist: 24. November, 18.00 Uhr", None, None, None, False),
        ("(Foto Archiv)", None, None, None, True),
    ],
)
def test_notes_tell_what_fields_tell(
    note: str,
    embargo: str | None,
    status: str | None,
    signal: str | None,
    publishable: bool,  # noqa: FBT001, what is told
) -> None:
    """
    Of plain text and pages the notes tell what is asked of every format, also whether it may be published.
    """
    for text in (f"{note}\n\n{BODY}", page(f"{note}\n\n{BODY}")):
        article = parse(text)

        assert embargo == (None if article.embargo is None else article.embargo.isoformat())
        assert status == article.status
        assert signal == article.signal
        assert publishable is article.is_publishable(NOW)


def test_a_page_keeps_its_language_beside_a_note() -> None:
    """
    What a page tells and what its notes tell go together; without such a note a plain text has no facts.
    """
    article = parse('<html lang="de">' + page(f"(Wiederholung)\n\n{BODY}") + "</html>")

    assert (article.language, article.signal) == ("de", "repeat")
    assert parse(BODY).facts is None
    assert parse(f"(Foto Archiv)\n\n{BODY}").facts is None
