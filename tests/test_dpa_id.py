"""
dpa numbers and URNs: their forms, their order, what is none.
"""

import datetime
from itertools import pairwise

import pytest
from hypothesis import given

from dpaparse import DpaId, DpaParseError, Urn
from dpaparse import strategies as dpa
from dpaparse._model.dpa_id import read_urn

NUMBER = DpaId("210413", "99", "186470", 5)
UNVERSIONED = DpaId("210413", "99", "186470")
URN = "urn:newsml:dpa.com:20090101:210413-99-186470"


@pytest.mark.parametrize(
    "text",
    [
        "dpa:210413-99-186470/5",
        "210413-99-186470/5",
        "© dpa-infocom, dpa:210413-99-186470/5",
        "© dpa-infocom, dpa: 210413-99-186470/5 (dpa)",
        "DPA:210413-99-186470/5",
        "© dpa: dpa:210413-99-186470/5",
        "  dpa:210413-99-186470/5\n",
        "dpa:210413-99-186470#5",
        "dpa:210413\u201199\u2011186470/5",
        "dpa:210413–99–186470/5",
        f"{URN}:5",
        f"{URN}v-5",
        f"{URN}-v5",
        f"{URN}/5",
        f"{URN.upper()}:5",
        "urn-newsml-dpa-com-20090101-210413-99-186470-v5-s2048.jpeg",
        "urn-newsml-dpa-com-20090101-210413-99-186470-v5-ax-s2048.jpeg",
        "urn_newsml_dpa.com_20090101_210413-99-186470-v5-s2048.jpeg",
        "https://pictures.example/urn-newsml-dpa-com-20090101-210413-99-186470-v5.jpeg",
    ],
)
def test_forms_with_a_version(text: str) -> None:
    """
    A number is read with its version from the footer, a URN, and the name of a file.
    """
    assert DpaId.parse(text) == NUMBER


@pytest.mark.parametrize(
    "text",
    [
        "dpa:210413-99-186470",
        "210413-99-186470",
        URN,
        f"https://news.example/general-news/{URN}/",
        "/coast/210413-99-186470/",
        "https://news.example/coast/210413-99-186470",
        "urn-newsml-dpa-com-20090101-210413-99-186470:1562753522000",
        f"{URN}:1234567890",
    ],
)
def test_forms_without_a_version(text: str) -> None:
    """
    A number is read where no version is printed; a time stamp is none.
    """
    assert DpaId.parse(text) == UNVERSIONED


@pytest.mark.parametrize(
    "text",
    [
        "",
        "dpa",
        "dpa:",
        "dpa:--",
        "210413",
        "210413-99",
        "210413-99-",
        "210413-99-/5",
        "21041-99-186470",
        "2104133-99-186470",
        "210413-9-186470",
        "210413-9999-186470",
        "210413-99-1234567890123",
        "210413-99-186470/",
        "210413-99-186470/0",
        "210413-99-186470/x",
        "210413-99-186470/1234567890",
        "210413-99-186470:123456789012345678901",
        "210413-99-186470X5",
        "1 dpa:210413-99-186470",
        f"{URN}X",
        URN.replace(":20090101:", "X20090101X"),
        f"urn:newsml:dpa.com:20090101:{URN}",
        "210413-99-186470-v",
        "210413-99-186470.5",
        "٢١٠٤١٣-99-186470",
        "urn:newsml:dpa.com:20090101:99-240924-240924082808397",
        "urn:newsml:dpa.com:20090101:audio:20250128-99-00001583",
        "urn:newsml:dpa.com:20090101:dsv:text:ERG_1",
        "urn:newsml:ap.org:20230101:210413-99-186470",
        "urn:newsml:ap.org:20090101:210413-99-186470",
        "urn:newsml:dpa.com:20230101:210413-99-186470",
    ],
)
def test_no_numbers(text: str) -> None:
    """
    What is no dpa number raises the one error that the library has for data.
    """
    with pytest.raises(DpaParseError):
        DpaId.parse(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{'x' * 79}yz", f"expected a dpa number such as dpa:250101-930-4711/2, got '{'x' * 79}y'"),
        ("21041-99-186470", "expected six digits YYMMDD as day, got '21041'"),
        ("210413-9-186470", "expected two or three digits as system, got '9'"),
        ("210413-99-1234567890123", "expected 1 to 12 digits as number, got '1234567890123'"),
        ("210413-99-186470/0", "expected a version from 1, got 0"),
    ],
)
def test_errors_say_what_was_expected(text: str, expected: str) -> None:
    """
    What is wrong with a number is told with what was found, cut where it is long.
    """
    with pytest.raises(DpaParseError) as caught:
        DpaId.parse(text)

    assert expected == str(caught.value)


def test_versions_of_eight_digits_are_none_of_time() -> None:
    """
    A time stamp has ten digits at least; what is shorter is a version.
    """
    assert DpaId.parse(f"{URN}:123456789").version == 123456789


@pytest.mark.parametrize(
    ("urn", "version", "expected"),
    [
        (URN, 5, NUMBER),
        (URN, 1, DpaId("210413", "99", "186470", 1)),
        (URN, 999_999_999, DpaId("210413", "99", "186470", 999_999_999)),
        (URN, None, UNVERSIONED),
        (URN, 0, UNVERSIONED),
        (URN, 1_000_000_000, UNVERSIONED),
        (f"{URN}:5", None, NUMBER),
        ("urn:newsml:ap.org:20230101:0a1b", 5, None),
        ("210413-99-186470", 5, None),
        (None, 5, None),
    ],
)
def test_numbers_of_items_are_put_together(urn: str | None, version: int | None, expected: DpaId | None) -> None:
    """
    Of an item, the URN tells the number and the feed the version, where it is one.
    """
    assert expected == read_urn(urn, version)


def test_what_has_no_version_comes_first() -> None:
    """
    The item comes before its first version.
    """
    assert UNVERSIONED < DpaId("210413", "99", "186470", 1)


@pytest.mark.parametrize("text", [f"urn:newsml:dpa.com:200901011:{'x' * 60}", f"urn:newsml:{'x' * 90}"])
def test_wrong_urns_are_told(text: str) -> None:
    """
    What is no URN is told with its first characters.
    """
    with pytest.raises(DpaParseError) as caught:
        Urn.parse(text)

    assert f"expected urn:newsml:PROVIDER:YYYYMMDD:TAIL, got {text[:80]!r}" == str(caught.value)


@given(dpa.dpa_ids())
def test_number_is_read_back(dpa_id: DpaId) -> None:
    """
    What a number prints is read back, in the footer, the URN with its version, and the name of a file.
    """
    assert DpaId.parse(str(dpa_id)) == dpa_id
    assert DpaId.parse(f"© dpa-infocom, {dpa_id} (dpa)") == dpa_id
    assert eval(repr(dpa_id)) == dpa_id  # noqa: S307, a repr of our own
    unversioned = DpaId(dpa_id.day, dpa_id.system, dpa_id.number)
    assert DpaId.parse(dpa_id.urn) == unversioned
    if dpa_id.version is not None:
        name = f"{dpa_id.urn}-v{dpa_id.version}-s2048.jpeg"
        assert DpaId.parse(f"{dpa_id.urn}:{dpa_id.version}") == dpa_id
        assert DpaId.parse(f"{dpa_id.urn}v-{dpa_id.version}") == dpa_id
        assert DpaId.parse(name.replace(":", "-").replace(".com", "-com")) == dpa_id
        assert DpaId.parse(name.replace(":", "_")) == dpa_id


@given(dpa.dpa_ids(), dpa.dpa_ids(), dpa.dpa_ids())
def test_order_is_total(first: DpaId, second: DpaId, third: DpaId) -> None:
    """
    Of any two numbers one comes first or they are equal, and the order carries over.
    """
    assert [first < second, first == second, first > second].count(True) == 1
    assert not (first <= second <= third) or first <= third


def test_order_is_by_value() -> None:
    """
    Numbers are ordered by date, system, number and version; what is missing comes first.
    """
    expected = [
        DpaId("251399", "99", "1", 1),
        DpaId("210413", "99", "4303", 9),
        DpaId("210413", "99", "186470"),
        DpaId("210413", "99", "186470", 2),
        DpaId("210413", "99", "186470", 10),
        DpaId("210413", "930", "1", 1),
        DpaId("220101", "99", "1", 1),
    ]

    assert all(first < second for first, second in pairwise(expected))
    assert not any(second <= first for first, second in pairwise(expected))


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("210413", datetime.date(2021, 4, 13)),
        ("000229", datetime.date(2000, 2, 29)),
        ("991231", datetime.date(2099, 12, 31)),
        ("210229", None),
        ("251301", None),
        ("250132", None),
        ("000000", None),
    ],
)
def test_date_is_built_of_the_digits(day: str, expected: datetime.date | None) -> None:
    """
    The digits give a date of this century, or None if the calendar has no such day.
    """
    assert expected == DpaId(day, "99", "1").date


@pytest.mark.parametrize(
    ("day", "system", "number", "version"),
    [
        ("21041", "99", "1", None),
        ("21041x", "99", "1", None),
        ("210413", "9", "1", None),
        ("210413", "9300", "1", None),
        ("210413", "99", "", None),
        ("210413", "99", "1" * 13, None),
        ("210413", "99", "1", 0),
        ("210413", "99", "1", -1),
        ("210413", "99", "1", 10**9),
    ],
)
def test_wrong_fields_are_refused(day: str, system: str, number: str, version: int | None) -> None:
    """
    No number can be made of other digits than it consists of.
    """
    with pytest.raises(ValueError, match="expected"):
        DpaId(day, system, number, version)


def test_repr_is_short() -> None:
    """
    A number shows the fields it has.
    """
    assert repr(NUMBER) == "DpaId('210413', '99', '186470', 5)"
    assert repr(UNVERSIONED) == "DpaId('210413', '99', '186470')"


@pytest.mark.parametrize(
    ("text", "provider", "day", "tail", "dpa_id"),
    [
        (URN, "dpa.com", "20090101", "210413-99-186470", UNVERSIONED),
        (f"{URN}:5", "dpa.com", "20090101", "210413-99-186470:5", NUMBER),
        (f" {URN}v-5\n", "dpa.com", "20090101", "210413-99-186470v-5", NUMBER),
        ("URN:NEWSML:DPA.COM:20090101:210413-99-186470", "DPA.COM", "20090101", "210413-99-186470", UNVERSIONED),
        ("urn:newsml:dpa.com:20090101:dsv:text:ERG_1", "dpa.com", "20090101", "dsv:text:ERG_1", None),
        (
            "urn:newsml:dpa.com:20090101:99-240924-240924082808397",
            "dpa.com",
            "20090101",
            "99-240924-240924082808397",
            None,
        ),
        (
            "urn:newsml:dpa.com:20090101:audio:20250128-99-00001583",
            "dpa.com",
            "20090101",
            "audio:20250128-99-00001583",
            None,
        ),
        ("urn:newsml:ap.org:20230101:0a1b2c", "ap.org", "20230101", "0a1b2c", None),
        ("urn:newsml:ap.org:20230101:210413-99-186470", "ap.org", "20230101", "210413-99-186470", None),
        (
            "urn:newsml:europapress.es:20241121:DN_2024-11-21_15-35-06",
            "europapress.es",
            "20241121",
            "DN_2024-11-21_15-35-06",
            None,
        ),
    ],
)
def test_urns_are_read(text: str, provider: str, day: str, tail: str, dpa_id: DpaId | None) -> None:
    """
    A URN of any owner is taken apart; its tail is a dpa number or text.
    """
    urn = Urn.parse(text)

    assert Urn(provider, day, tail) == urn
    assert dpa_id == urn.dpa_id
    assert Urn.parse(str(urn)) == urn


@pytest.mark.parametrize(
    "text",
    [
        "",
        "210413-99-186470",
        "urn:newsml:dpa.com:20090101",
        "urn:newsml:dpa.com:20090101:",
        "urn:newsml::20090101:1",
        "urn:newsml:dpa.com:2009:1",
        "urn:isbn:dpa.com:20090101:1",
        "uri:newsml:dpa.com:20090101:1",
    ],
)
def test_no_urns(text: str) -> None:
    """
    What has another shape is no URN.
    """
    with pytest.raises(DpaParseError):
        Urn.parse(text)
