"""
Header lines and keywords of wire messages, and where messages begin.
"""

from collections.abc import Callable

import pytest

from dpaparse import Span, WireHeader, parse
from dpaparse._grammar.wire import (
    HEADER,
    HEADER_FIELDS,
    bare_headers,
    ends_of_message,
    folded_headers,
    holds_sign,
    is_folded,
    is_time_line,
    starts_of_time,
)
from dpaparse._recognise.wire_header import find_first, find_starts, opens_message, read_header
from tests.wire_messages import message


# Each line of the format guide that is certain, and a header that shows it.
@pytest.mark.parametrize(
    ("line", "fields"),
    [
        ("bdt0055 3 pl 90  dpa 0062", {"service": "bdt", "service_number": "0055", "priority": 3, "word_count": 90}),
        ("eca123 4 i 210  dpa 045", {"service": "eca", "service_number": "123", "agency_number": "045"}),
        ("spe0000 4 s 7  dpa-spe 0000", {"desk": "s", "agency": "dpa-spe", "service_number": "0000"}),
        ("kna0123 4 ku 1210 cccce   kna 170123-89-00065#2", {"flags": "cccce", "agency_number": "170123-89-00065#2"}),
        ("bdt0055 3 pl 90 vvvvb   dpa 0062", {"flags": "vvvvb", "agency": "dpa"}),
        ("bdt0055 3 pl 90  sport 0062", {"flags": None, "agency": "sport", "agency_number": "0062"}),
        ("feature-en0055 3 rs 90  dpa 0062", {"service": "feature-en", "desk": "rs"}),
        ("صاب0055 3 pl 90  dpa-text-arabisch-abi 0062", {"service": "صاب", "agency": "dpa-text-arabisch-abi"}),
        ("bdt0055 9 xyz 90  dpa 0062", {"priority": 9, "desk": "xyz"}),
        ("bdt0055 3 pl 90  dpa 0062 bdt0044", {"reference": "bdt0044"}),
        ("bdt0055  3  pl  90   dpa  0062  ", {"priority": 3, "agency": "dpa", "agency_number": "0062"}),
        ("eca-3p0012 3 i 90  dpa-tns 0062", {"service": "eca-3p", "service_number": "0012"}),
        ("4wvo0012 3 pl 90  dpa 0062", {"service": "4wvo", "service_number": "0012", "desk": "pl"}),
        ("bb2btop1000012 3 pl 90  dpa 0062", {"service": "bb2btop100", "service_number": "0012"}),
        ("0055 3 pl 90  dpa 0062", {"service": None, "service_number": "0055", "priority": 3, "reference": None}),
        ("bdt0055 3pl 90  dpa 0062", {"priority": 3, "desk": "pl", "word_count": 90, "reference": None}),
        ("bdt0055 3 pl 90  dpa", {"agency": "dpa", "agency_number": None, "reference": None}),
        ("bdt 0055 3 pl 90  dpa 0062", {"service": "bdt", "service_number": "0055", "priority": 3}),
    ],
)
def test_header_lines(line: str, fields: dict[str, object]) -> None:
    """
    Widths, flags, agencies and codes of header lines are read as printed.
    """
    header = parse(message(header=line)).envelope

    assert isinstance(header, WireHeader)
    assert fields == {name: getattr(header, name) for name in fields}


def test_hashtags_open_no_notepad() -> None:
    """
    A line that the width of the wire lets begin with a hashtag is text; number signs right before a title open it.
    """
    body = "Husum (dpa) - Unter dem Schlagwort\n#Deichretter sammeln Helfer Spenden.\n\n#Notizblock\n#Deichretter"
    article = parse(message(body=body))

    assert "Unter dem Schlagwort\n#Deichretter sammeln Helfer Spenden." == article.text
    assert article.notepad is not None
    assert [(None, 1)] == [(section.heading, len(section.items)) for section in article.notepad.sections]


@pytest.mark.parametrize("line_end", ["\n", "\r", "\r\n"])
def test_folded_headers_are_whole_lines(line_end: str) -> None:
    """
    A header line in which a mail has folded the two blanks is told from any place in it, whatever ends the lines.
    """
    whole, folded = "bdt0123 3 pl 90  dpa 0456", "bdt0123 3 pl 90 dpa 0456"
    text = line_end.join(["Moin,", "hier:", folded, "Wetter/", whole, "Deich/", f"x {folded}", ""])
    first, second = text.index(folded), text.index(whole)

    assert [first, second] == folded_headers(text, 0, len(text))
    assert [second] == bare_headers(text, 0, len(text))
    assert [True, True, True] == [is_folded(text, first + at) for at in (0, 5, len(folded))]
    assert [False, False] == [is_folded(text, at) for at in (second + 5, text.index("Deich"))]
    assert is_folded(folded, 0)
    assert bare_headers(text, second + 1, len(text)) == bare_headers(text, 0, second) == []


@pytest.mark.parametrize(
    ("find", "signs"),
    [
        (lambda *given: [start for start, _ in starts_of_time(*given)], ["\x03", "^C", "\\x03", "\u2403"]),
        (lambda *given: list(ends_of_message(*given)), ["\x04", "^D", "\\x04", "\u2404"]),
    ],
)
def test_signs_count_within_their_stretch(find: Callable[[str, int, int], list[int]], signs: list[str]) -> None:
    """
    ETX and EOT, or what transfers print for them at the start of a line, are found within a stretch and nowhere else.
    """
    for sign in signs:
        size = len(sign)
        text = f"{sign}a\n{sign}b\n{sign}"
        behind = size if sign in {"\x04", "^D", "\\x04", "\u2404"} else 0

        assert [place + behind for place in (0, size + 2, 2 * size + 4)] == find(text, 0, len(text))
        assert [size + 2 + behind] == find(text, size, len(text) - size)
        assert [] == find(text, size, size + 2)
        assert holds_sign(text, size + 2, 2 * size + 2, (sign,))
        assert not holds_sign(text, size, size + 2, (sign,))
        assert not holds_sign(text, size, size + 2 + size - 1, (f"{sign}x",))


def test_where_whole_headers_begin() -> None:
    """
    A header line is found once, whatever its numbers, at the start of its line, and told from any place in it.
    """
    folded = "bdt0123 3 pl 90 dpa 0456"

    assert [1] == bare_headers("\nbdt0123 3 pl 9  dpa 0456\n", 0, 27)
    assert [1] == bare_headers("\nbdt0123 3 pl 90  cccce   dpa 0456\n", 0, 36)
    assert [] == folded_headers(f"x {folded}", 2, 2 + len(folded))
    assert [2] == folded_headers(f"x\n{folded}", 2, 2 + len(folded))
    assert [True, True] == [is_folded(f"{line_end}{folded}", 5) for line_end in "\n\r"]


def test_signs_and_times_are_looked_for_within_a_stretch() -> None:
    """
    A sign that begins within a stretch must end there, and so must a time line.
    """
    assert [False, False, True] == [holds_sign("^ ^C^", *within, ("^C",)) for within in ((0, 1), (4, 5), (2, 4))]
    assert [True, True, False] == [
        is_time_line(text, *within)
        for text, *within in (("x\n251852 Sep 24", 2, 15), ("251852 Sep 24\nx", 0, 13), ("251852 Sep 24\nx", 0, 15))
    ]


def test_fields_of_the_header_line_stand_in_its_order() -> None:
    """
    The names of the fields are those of the pattern's groups, in their order, by which they are read.
    """
    groups = HEADER.compiled.groupindex

    assert ["start", *HEADER_FIELDS] == sorted(groups, key=groups.__getitem__)


def test_headers_are_looked_for_within_a_stretch() -> None:
    """
    Each header of a stretch is found, at the start of its line, and none before or behind the stretch.
    """
    header = "bdt0123 3 pl 90  dpa 0456\n"
    text = f"{header}a\n{header}b  c\n\n{header}{header}"
    places = [at for at in range(len(text)) if text.startswith(header, at)]

    assert places == bare_headers(text, 0, len(text))
    for first in range(5):
        for last in range(first, 5):
            start, end = ([*places, len(text)][at] for at in (first, last))
            assert places[first:last] == bare_headers(text, start, end)


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("x\x04\n\n\x01kaputt", [4]),
        ("x\n\n\x01kaputt", []),
        ("\n" * 19 + "\x01kaputt", [19]),
        ("\n" * 20 + "\x01kaputt", []),
        ("\\x01kaputt", []),
        ("x\x01bdt0123 3\n", [1]),
        ("x sc\x01hwimmt an Land\n", []),
        ("x Bi\x01ld 1 bis 3\n", []),
        ("x\x013 pl 90  dpa 0456\n", [1]),
        ("x\nbdt0123 3 pl 90 dpa 0456\n", []),
        ("x\x04\x1c\x01kaputt", []),
        ("x\nbdt0123 3 pl 90  dpa 0456\n", [2]),
    ],
)
def test_where_messages_open(text: str, starts: list[int]) -> None:
    """
    SOH opens a message before a header, and before anything behind an end or at the start; so does a whole header.
    """
    assert starts == find_starts(text, 0, len(text))


@pytest.mark.parametrize("sign", ["\x01", "^A", "\\x01", "\u2401"])
def test_openings_are_looked_for_within_a_stretch(sign: str) -> None:
    """
    SOH, or what transfers print for it, opens a message within the stretch, and none before or behind it.
    """
    unit = f"{sign}bdt0123 3 pl\n"
    for first in range(4):
        for last in range(first, 4):
            places = [unit_number * len(unit) for unit_number in range(first, last)]
            assert places == find_starts(unit * 4, first * len(unit), last * len(unit))


def test_where_the_first_message_opens() -> None:
    """
    SOH opens the first message, though a header stands below; without a header the first STX does, if ETX follows it.
    """
    header, time = "bdt0124 3 pl 90  dpa 0457", "\x03251852 Sep 24\n"
    headless = f"a/\n\x02B =\n\nC\n{time}"
    many = "a\n" * 8

    assert find_first(f"\x01{header}\n\nA/\n\x02B =\n\nC\n{header}\n") == 0
    assert find_first(f" \n{headless}") == 2
    assert find_first(headless[3:]) == 0
    assert find_first(headless.replace("C", f"{many}\x02")) == 0
    assert find_first("a/\n" * 7 + headless) == 0
    assert find_first("a/\n" * 8 + headless) is None
    assert find_first(f"{time}a/\n\x02B =\n\nC\n") is None


@pytest.mark.parametrize(
    ("before", "text", "size", "service"),
    [
        ("x y\n", "\x01bdt0123 3 pl 90  dpa 0456 \n", 26, "bdt"),
        ("x y\n", "bdt kaputt\n", 10, "bdt"),
        ("x y\n", "-- \nA/", 2, None),
        ("A/\n", "kaputt.\n", 7, None),
        ("\x02", "kaputt.\n", 7, None),
        ("x y\n", "A/B/\n", 0, None),
        ("x y\n", "\x02A\n", 0, None),
    ],
)
def test_header_begins_where_it_is_said_to(before: str, text: str, size: int, service: str | None) -> None:
    """
    A header line is read from its place; one that is damaged has its line, one that is lost has none.
    """
    span, header = read_header(before + text, len(before))

    assert Span(len(before), len(before) + size) == span
    assert service == (header and header.service)


@pytest.mark.parametrize("sign", ["\x01", ""])
def test_messages_open_within_the_first_lines(sign: str) -> None:
    """
    A message that opens within 800 characters makes a text one of the wire, one behind them does not.
    """
    header = f"\n{sign}bdt0123 3 pl 90  dpa 0456\n"

    assert opens_message("x" * 798 + header)
    assert not opens_message("x" * 799 + header)


def test_codes_have_meanings() -> None:
    """
    The names of services, desks and areas that the library knows are told; other codes have none.
    """
    known = parse(message(header="nsb0055 3 vm 90  lni 0062")).envelope
    unknown = parse(message(header="xyz0055 3 qq 90  abc 0062")).envelope

    assert isinstance(known, WireHeader)
    assert isinstance(unknown, WireHeader)
    assert ("Landesdienst Niedersachsen/Bremen", "Vermischtes", "Niedersachsen, Bremen") == (
        known.service_name,
        known.desk_name,
        known.region,
    )
    assert [None, None, None] == [unknown.service_name, unknown.desk_name, unknown.region]
    assert unknown.span_of("flags") is None


@pytest.mark.parametrize(
    ("line", "keywords"),
    [
        ("Verkehr/Bahn/Niedersachsen/", ("Verkehr", "Bahn", "Niedersachsen")),
        ("American Football/NFL/", ("American Football", "NFL")),
        ("Germany-politics/", ("Germany-politics",)),
        ("Wetter/Schleswig-\nHolstein/Küste/\nDeiche/", ("Wetter", "Schleswig-Holstein", "Küste", "Deiche")),
        ("Wetter/American\nFootball/", ("Wetter", "American Football")),
        ("vv fnbf\nWetter/", ("Wetter",)),
        ("dpa mhxfn022\nvv fnbf\nfnb 000\nWetter/Küste/", ("Wetter", "Küste")),
        ("vv fnbf", ("vv fnbf",)),
    ],
)
def test_keyword_lines(line: str, keywords: tuple[str, ...]) -> None:
    """
    Keywords end with a slash, may hold blanks and hyphens, and may be broken at both.
    """
    assert keywords == parse(message(keywords=line)).keywords
