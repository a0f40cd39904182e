"""
Time lines of wire messages, and embargoes.
"""

import pytest

from dpaparse import parse
from tests.wire_messages import message


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("131137 GMT Nov 13 ", "2013-11-13T11:37:00+00:00"),
        ("071341 GMT Okt 15", "2015-10-07T13:41:00+00:00"),
        ("211259 Nov 18", "2018-11-21T12:59:00+01:00"),
        ("251852 Sep 24", "2024-09-25T18:52:00+02:00"),
        ("010000 Mär 24", "2024-03-01T00:00:00+01:00"),
        ("010000 MESZ Mrz 24", "2024-03-01T00:00:00+02:00"),
        ("312359 MEZ Dez 2069", "2069-12-31T23:59:00+01:00"),
        ("010000 UTC Jan 70", "1970-01-01T00:00:00+00:00"),
        ("311200 CET Dez 69", "2069-12-31T12:00:00+01:00"),
        ("291200 Feb 23", None),
        ("251860 Sep 24", None),
        ("251852 XYZ Sep 24", None),
        ("251852 Foo 24", None),
        # Short forms in other languages, some of them everyday words, and letters that are lost.
        ("251852 paź 24", "2024-10-25T18:52:00+02:00"),
        ("251852 sie. 24", "2024-08-25T18:52:00+02:00"),
        ("251852 янв 24", "2024-01-25T18:52:00+01:00"),
        ("251852 févr. 24", "2024-02-25T18:52:00+01:00"),
        ("251852 آب 24", "2024-08-25T18:52:00+02:00"),
        ("251852 pa? 24", "2024-10-25T18:52:00+02:00"),
        ("251852 ao\ufffdt 24", "2024-08-25T18:52:00+02:00"),
        ("251852 M?r 24", "2024-03-25T18:52:00+01:00"),
        ("251852 M{r 24", "2024-03-25T18:52:00+01:00"),
        ("251852GMT Okt 15", "2015-10-25T18:52:00+00:00"),
        ("251852Z SEP 24", "2024-09-25T18:52:00+00:00"),
        ("251852Sep 24", None),
        ("251852 MÃ¤rz 24", "2024-03-25T18:52:00+01:00"),
        ("251852 J?n 24", None),
        ("251852 EDT Sep 24", "2024-09-25T18:52:00-04:00"),
        ("2518", None),
        ("\n251852 Sep 24", "2024-09-25T18:52:00+02:00"),
        ("\r\n251852 Sep 24", "2024-09-25T18:52:00+02:00"),
    ],
)
def test_time_lines(line: str, expected: str | None) -> None:
    """
    Times are German where no zone is printed, have a century by rule, and are None where there is no such time.
    """
    sent_at = parse(message(time=line)).sent_at

    assert expected == (sent_at.isoformat() if sent_at else None)


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("(Zusammenfassung 0645 Sperrfrist 22. Oktober 11.30 Uhr)", "2024-10-22T11:30:00+02:00"),
        ("(Sperrfrist: 26. September, 04.00 Uhr)", "2024-09-26T04:00:00+02:00"),
        ("(Sperrfrist: 3. Januar 2025 um 0400)", "2025-01-03T04:00:00+01:00"),
        ("(Sperrfrist 3. Januar 06.00 Uhr)", "2025-01-03T06:00:00+01:00"),
        ("(EMBARGOED for publication until 26 September 10:00 GMT)", "2024-09-26T10:00:00+00:00"),
        ("(EMBARGOED for publication until 1000 GMT on 26 September)", "2024-09-26T10:00:00+00:00"),
        ("(EMBARGOED for publication until 26 September 1000 GMT)", "2024-09-26T10:00:00+00:00"),
        ("(Sperrfrist: 26. September 0600)", "2024-09-26T06:00:00+02:00"),
        ("(Sperrfrist: 26. September 2030)", "2024-09-26T20:30:00+02:00"),
        ("(Sperrfrist: 26. September 2024)", None),
        ("(Sperrfrist: 26. September 2024 Uhr)", "2024-09-26T20:24:00+02:00"),
        ("(Sperrfrist: 26. September 2024 MESZ)", "2024-09-26T20:24:00+02:00"),
        ("(Sperrfrist: 26. September 20.24)", "2024-09-26T20:24:00+02:00"),
        ("(Sperrfrist 25. September 18.52 Uhr)", "2024-09-25T18:52:00+02:00"),
        ("(Sperrfrist 25. September 18.51 Uhr)", None),
        ("(Sperrfrist 24. März 17.52 Uhr)", "2025-03-24T17:52:00+01:00"),
        ("(Sperrfrist 24. März 17.53 Uhr)", None),
        ("(Sperrfrist: 26. September, 6 Uhr)", "2024-09-26T06:00:00+02:00"),
        ("(Sperrfrist 26. September 24.00 Uhr)", "2024-09-27T00:00:00+02:00"),
        ("(Sperrfrist 1930)", "2024-09-25T19:30:00+02:00"),
        ("(Zusammenfassung 1830 Sperrfrist 20.00 Uhr)", "2024-09-25T20:00:00+02:00"),
        ("(EMBARGO until 2000 GMT)", "2024-09-25T20:00:00+00:00"),
        ("(Sperrfrist 1130)", None),
        ("(Sperrfrist 2560)", None),
        ("(Sperrfrist 2030 XYZ)", None),
        ("EMBARGOED do publikacji do 26 października 10:00", "2024-10-26T10:00:00+02:00"),
        ("Эмбарго для публикации до 26 сентября 10:00", "2024-09-26T10:00:00+02:00"),
        ("Être soumis(e) à un embargo pour publication jusqu'à 26 septembre 10:00", "2024-09-26T10:00:00+02:00"),
        ("حظر للنشر حتى 26 سبتمبر 10:00", "2024-09-26T10:00:00+02:00"),
        ("(Sperrfrist 2.10., 11.30 Uhr)", "2024-10-02T11:30:00+02:00"),
        ("(Sperrfrist 11.30 Uhr, 2.10.)", "2024-10-02T11:30:00+02:00"),
        ("(Sperrfrist 2.13., 11.30 Uhr)", None),
        ("(Sperrfrist 2. Oktober 2023 11.30 Uhr)", None),
        ("(Sperrfrist 2. August 11.30 Uhr)", None),
        ("(Sperrfrist 32. Oktober 11.30 Uhr)", None),
        ("(Sperrfrist 22. Foober 11.30 Uhr)", None),
        ("(Sperrfrist 22. Oktober 11.30 Uhr XYZ)", None),
        ("(Sperrfrist Freitag)", None),
        ("EMBARGOED for publication until 26 September 11:30 AM GMT", "2024-09-26T11:30:00+00:00"),
        ("EMBARGOED for publication until 11:30 p.m. on 26 September", "2024-09-26T23:30:00+02:00"),
        ("EMBARGOED for publication until 12pm GMT on 26 September", "2024-09-26T12:00:00+00:00"),
        ("(EMBARGO until 26 September 12.00 am GMT)", "2024-09-26T00:00:00+00:00"),
        ("(EMBARGO until 14:30 PM on 26 September)", "2024-09-26T14:30:00+02:00"),
        ("(EMBARGO until 1 p.m. on 26 September)", "2024-09-26T13:00:00+02:00"),
        ("(EMBARGO until 0 PM on 26 September)", "2024-09-26T00:00:00+02:00"),
        ("(EMBARGO until 0 AM on 26 September)", "2024-09-26T00:00:00+02:00"),
        ("(EMBARGO until 8 P.M.)", "2024-09-25T20:00:00+02:00"),
        ("(EMBARGO: Saturday, 5 a.m. EDT)", "2024-09-28T05:00:00-04:00"),
        ("(Sperrfrist: 26. September 2024 am Morgen)", None),
        ("(Not for publication before 0001 GMT September 27)", "2024-09-27T00:01:00+00:00"),
        ("(Not for use until 2000 GMT)", "2024-09-25T20:00:00+00:00"),
        ("(Advance for release on Sunday, October 2, 0001 GMT)", "2024-10-02T00:01:00+00:00"),
        ("(Hold for release until 2000 GMT)", "2024-09-25T20:00:00+00:00"),
        ("(Nicht zur Veröffentlichung vor 20.00 Uhr)", "2024-09-25T20:00:00+02:00"),
        ("(Film for release on October 2)", None),
        ("(Embargo: September 26 2024 PM)", "2024-09-26T20:24:00+02:00"),
        ("(Embargo hasta el viernes 06:00)", "2024-09-27T06:00:00+02:00"),
        ("(Embargo hasta mañana 06:00)", "2024-09-26T06:00:00+02:00"),
    ],
)
def test_embargoes(note: str, expected: str | None) -> None:
    """
    An embargo's year is that of its message, or the next; a time that has passed, or none, is None.
    """
    embargo = parse(message(headline=f"{note}\nDeich hält =")).embargo

    assert expected == (embargo.isoformat() if embargo else None)


def test_embargo_without_a_year() -> None:
    """
    Without the message's time nobody knows the year of an embargo, unless it is printed.
    """
    assert parse(message(headline="(Sperrfrist 2. Oktober 11.30 Uhr)\nDeich =", time="x")).embargo is None
    assert parse(message(headline="(Sperrfrist 11.30 Uhr)\nDeich =", time="x")).embargo is None
    assert parse(message(headline="(Sperrfrist 2. Oktober 2024 11.30 Uhr)\nDeich =", time="x")).embargo is not None
