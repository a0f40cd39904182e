"""
Wire messages: what the strategies make is found again, and what the format guide calls certain holds.
"""

import textwrap
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import dpaparse
from dpaparse import (
    Article,
    Contact,
    Control,
    Footer,
    Gap,
    Link,
    ListItem,
    Location,
    Paragraph,
    Span,
    Subheading,
    Table,
    Teaser,
    TitleNote,
    TitleNoteKind,
    Unknown,
    WireHeader,
    parse,
)
from dpaparse import strategies as dpa
from dpaparse._grammar.wire import (
    HEADER,
    HEADER_FIELDS,
    bare_headers,
    closes_message,
    ends_of_message,
    folded_headers,
    holds_sign,
    is_folded,
    is_time_line,
    starts_of_time,
)
from dpaparse._recognise.lost_signs import put_signs_back
from dpaparse._recognise.note_kinds import language_of_notes
from dpaparse._recognise.wire_body import read_body
from dpaparse._recognise.wire_header import find_first, find_starts, opens_message, read_header
from tests import laws
from tests.marked import WIRE, walk

whole = dpa.wire_messages()
either = whole | dpa.wire_messages(damaged=True)


def of_kind(article: Article, kind: type) -> list[str]:
    """
    Return the texts of the parts of a kind.
    """
    return [getattr(part, "text", article[part]) for part in article.parts if isinstance(part, kind)]


@given(either)
def test_header_is_found(made: dpa.MadeMessage) -> None:
    """
    All fields of the header of a made message are found, and each stands where the header says.
    """
    article = parse(made.text)
    header = article.envelope

    assert isinstance(header, WireHeader)
    for name in ("service", "service_number", "priority", "desk", "flags", "agency", "agency_number", "keywords"):
        assert getattr(made, name) == getattr(header, name)
    for name, span in header.spans:
        printed = span.of(article.source)
        assert printed == (f"{'/'.join(made.keywords)}/" if name == "keywords" else str(getattr(header, name)))
        assert span == header.span_of(name)
    assert (made.priority, made.desk, (made.service,)) == (article.urgency, article.desk, article.services)


@given(either)
def test_headline_block_is_found(made: dpa.MadeMessage) -> None:
    """
    Notes, headline, byline and picture note of a made message are found.
    """
    article = parse(made.text)
    notes = [(str(part.kind), part.text) for part in article.parts if isinstance(part, TitleNote)]
    pictures = [] if made.picture_note is None else [("picture", made.picture_note)]

    assert [*made.notes, *pictures] == notes
    assert article.headline is not None
    assert made.headline == article.headline.text
    assert made.authors == (article.byline.authors if article.byline else ())


@given(either)
def test_body_is_found(made: dpa.MadeMessage) -> None:
    """
    Teaser, dateline, paragraphs, subheadings, items and quotations of a made message are found, unwrapped.
    """
    article = parse(made.text)

    assert made.teaser == (article.teaser.text if article.teaser else None)
    assert made.dateline is not None
    assert article.dateline is not None
    assert made.dateline.places == tuple(place.name for place in article.dateline.places)
    assert article.dateline.credit is not None
    assert made.dateline.credit == article.dateline.credit.text
    assert made.paragraphs == tuple(part.text for part in article.paragraphs)
    assert made.subheadings == tuple(part.text for part in article.subheadings)
    assert [*made.items] == of_kind(article, ListItem)
    assert [quote.inner for quote in made.quotes] == [quote.text for quote in article.quotes]


@given(either)
def test_end_is_found(made: dpa.MadeMessage) -> None:
    """
    Links of the notepad, sign-off and time of a made message are found.
    """
    article = parse(made.text)
    sections = article.notepad.sections if article.notepad else ()
    links = [(item.text, item.url) for section in sections for item in section.items if isinstance(item, Link)]

    assert [*made.links] == links
    assert [sign for signs in made.signs for sign in signs.replace("/", " ").split()] == (
        [*article.sign_off.signs] if article.sign_off else []
    )
    assert made.sent_at == article.sent_at


@given(either)
def test_nothing_private_is_shown(made: dpa.MadeMessage) -> None:
    """
    What is not for publication stands in no text, repr, page, quotation or diagnostic.
    """
    article = parse(made.text)
    shown = [article.text, repr(article), repr(article.parts), article._repr_html_()]
    shown += map(str, article.diagnostics)
    shown += [quote.text for quote in walk(article.quotes)]
    shown += [repr(item) for section in (article.notepad.sections if article.notepad else ()) for item in section.items]

    assert [word for word in made.private for text in shown if word in text] == []


@given(whole)
def test_whole_messages_have_no_damage(made: dpa.MadeMessage) -> None:
    """
    Nothing is reported of a message that is whole, but for what is wrong with its quotations.
    """
    found = {str(found.code) for found in parse(made.text).diagnostics}

    assert found <= {"quote-unclosed"}


def message(
    header: str = "bdt0055 3 pl 90  dpa 0062",
    keywords: str = "Küste/",
    headline: str = "Deich hält =",
    body: str = "Husum (dpa) - Es regnet.",
    time: str = "251852 Sep 24",
) -> str:
    """
    Return a message with LF as the line end.
    """
    return f"\x01{header}\n\n{keywords}\n\x02{headline}\n\n{body}\n\n\x03{time}\n\x7f\n\x7f\x04\n"


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


KINDS = TitleNoteKind
REASON = "(Achtung) Bitte nicht verwenden, der Name der Werft war falsch"


@pytest.mark.parametrize(
    ("block", "notes", "headline", "authors"),
    [
        ("(Eil \x07\x07\x07\x07\x07)\nDeich hält =", [KINDS.PRIORITY], "Deich hält", ()),
        ("(Blitz \x07)\nDeich hält =", [KINDS.PRIORITY], "Deich hält", ()),
        ("(Eil) Deich hält =", [KINDS.PRIORITY], "Deich hält", ()),
        ("URGENT: \x07\x07 Dike holds =", [KINDS.PRIORITY], "Dike holds", ()),
        ("URGENT: ^G^G^G Dike holds =", [KINDS.PRIORITY], "Dike holds", ()),
        ("FLASH: \\x07\\x07 Dike holds =", [KINDS.PRIORITY], "Dike holds", ()),
        ("(Eil ^G^G^G^G^G)\nDeich hält =", [KINDS.PRIORITY], "Deich hält", ()),
        ("FLASH: Dike holds =", [KINDS.PRIORITY], "Dike holds", ()),
        ("СРОЧНО: Dike holds =", [KINDS.PRIORITY], "Dike holds", ()),
        (
            "(Berichtigung: Name (Thun)\nberichtigt)\n(KORR-Bericht)\nDeich hält =",
            [KINDS.CORRECTION, KINDS.GENRE],
            "Deich hält",
            (),
        ),
        ("Correction\nFeature\nDike holds =", [KINDS.CORRECTION, KINDS.GENRE], "Dike holds", ()),
        ("Update\n\nDike holds =", [KINDS.UPDATE], "Dike holds", ()),
        ("(Wiederholung)\nDeich hält =", [KINDS.REPEAT], "Deich hält", ()),
        ("RPT RPT\nDeich hält =", [KINDS.REPEAT], "Deich hält", ()),
        ("EXTRA\nREFILE\n1ST LEAD\nDike holds =", [KINDS.LEAD, KINDS.REPEAT, KINDS.LEAD], "Dike holds", ()),
        ("(Achtung - Planungshinweis)\nDeich hält =", [KINDS.GENRE], "Deich hält", ()),
        ("(Achtung) Bitte nicht verwenden\nDeich hält =", [KINDS.KILL], "Deich hält", ()),
        (
            "(Achtung) Bitte verwenden Sie die Meldung nicht, denn die Angaben zur\nHöhe des Deichs waren falsch\nDeich hält =",
            [KINDS.KILL],
            "Deich hält",
            (),
        ),
        ("4TH LEAD:\nDike holds =", [KINDS.LEAD], "Dike holds", ()),
        ("2nd Lead\nDike holds =", [KINDS.LEAD], "Dike holds", ()),
        ("Lead us on\nDike holds =", [], "Lead us on Dike holds", ()),
        ("dpa-Gespräch\nDeich hält =", [KINDS.GENRE], "Deich hält", ()),
        ("Deich hält\n(Mit Bildern) =", [KINDS.PICTURE], "Deich hält", ()),
        ("Berichtigte Neufassung\nDeich hält =", [KINDS.CORRECTION], "Deich hält", ()),
        ("(2. Zusammenfassung 1730)\nDeich hält =", [KINDS.GENRE], "Deich hält", ()),
        ("2. Zusammenfassung\nDeich hält =", [KINDS.GENRE], "Deich hält", ()),
        ("2. Deich hält =", [], "2. Deich hält", ()),
        ("URGENTE \x07\x07\nCede el dique =", [KINDS.PRIORITY], "Cede el dique", ()),
        ("URGENTE \x07\x07 Cede el dique =", [KINDS.PRIORITY], "Cede el dique", ()),
        ("Embargo gelockert\nDeich hält =", [], "Embargo gelockert Deich hält", ()),
        ("Correction\nEMBARGOED for publication until 1000 GMT\nDike =", [KINDS.CORRECTION, KINDS.EMBARGO], "Dike", ()),
        ("Warum 2 + 2 =\n4 ist =", [], "Warum 2 + 2 = 4 ist", ()),
        ("Neue Innen-\nund Außendeiche =", [], "Neue Innen- und Außendeiche", ()),
        ("(Vorschau)\nDeich hält\nstand =", [KINDS.GENRE], "Deich hält stand", ()),
        ("(Leserservice)\nDeich hält =", [KINDS.NOTE], "Deich hält", ()),
        ("(Name im Text berichtigt)\nDeich hält =", [KINDS.CORRECTION], "Deich hält", ()),
        ("Deich hält\n\n" + "Es regnet.\n" * 8 + "Ende =", [], "Deich hält", ()),
        ("(K)ein Deich =", [], "(K)ein Deich", ()),
        ("(Un)sicher =", [], "(Un)sicher", ()),
        # The first five words of a note are looked up, and the last one.
        ("(Fragen und Antworten zum Deich)\nDeich hält =", [KINDS.GENRE], "Deich hält", ()),
        ("(FRAGEN UND ANTWORTEN)\nDeich hält =", [KINDS.GENRE], "Deich hält", ()),
        ("(Deich - Fragen)\nDeich hält =", [KINDS.NOTE], "Deich hält", ()),
        ("Deich hält\n(am Siel) stand =", [], "Deich hält (am Siel) stand", ()),
        ("(Eil) Deich (am Siel)\nhält =", [KINDS.PRIORITY], "Deich (am Siel) hält", ()),
        ("(Eil \x07)\n(Foto)\nDeich hält =", [KINDS.PRIORITY, KINDS.PICTURE], "Deich hält", ()),
        (
            "Deich hält\nVon Ebba Thun, Jan Ruß,\nMomme Dirks,\nOle Kern, dpa =",
            [],
            "Deich hält",
            ("Ebba Thun", "Jan Ruß", "Momme Dirks", "Ole Kern"),
        ),
        ("(Deich hält) =", [], "(Deich hält)", ()),
        ("(Foto Archiv) =\nDeich hält =", [KINDS.PICTURE], "Deich hält", ()),
        ("Update: Deich hält\nVon Ebba Thun, dpa =", [], "Update: Deich hält", ("Ebba Thun",)),
        ("Deich hält\nVon Ebba Thun, dpa (Foto Archiv) =", [KINDS.PICTURE], "Deich hält", ("Ebba Thun",)),
        (
            "Deich hält\nVon Ebba Thun und\nJan Ruß (mit Bild) =",
            [KINDS.PICTURE],
            "Deich hält",
            ("Ebba Thun", "Jan Ruß"),
        ),
        ("Deich hält\nVon Ebba Thun (Küstenbote) =", [], "Deich hält", ("Ebba Thun",)),
        ("Deich hält\nVon unseren Korrespondenten =", [], "Deich hält", ()),
        ("Deich hält\nVon unseren dpa-Korrespondenten (Grafik 2104) =", [KINDS.PICTURE], "Deich hält", ()),
        ("(Deich hält =", [], "(Deich hält", ()),
        ("Deich a = b hält =", [], "Deich a = b hält", ()),
        ("Deich am Nord-\nOstsee-Kanal -\ngesichert =", [], "Deich am Nord-Ostsee-Kanal - gesichert", ()),
        ("Deich hält=", [], "Deich hält", ()),
        ("Deich hält\n=", [], "Deich hält", ()),
        ("Von der Flut verschont =", [], "Von der Flut verschont", ()),
        (
            "Deich hält\nVon Ebba Thun und Jan Ruß, dpa\n(Foto Archiv) =",
            [KINDS.PICTURE],
            "Deich hält",
            ("Ebba Thun", "Jan Ruß"),
        ),
        (
            "Deich hält\nVon Ebba Thun, Jan Ruß und\nMomme Dirks, dpa =",
            [],
            "Deich hält",
            ("Ebba Thun", "Jan Ruß", "Momme Dirks"),
        ),
        (
            "Deich hält\r\nVon Ebba Thun, Jan Ruß und\r\n  Momme Dirks, dpa =",
            [],
            "Deich hält",
            ("Ebba Thun", "Jan Ruß", "Momme Dirks"),
        ),
        ("Dike holds\nBy Ebba Thun, dpa =", [], "Dike holds", ("Ebba Thun",)),
        ("Dike holds\nBy Ebba Thun, Coastal Times =", [], "Dike holds", ("Ebba Thun",)),
        ("Dike holds\nBy dpa correspondents =", [], "Dike holds", ()),
        ("Deich hält\nInterview: Ebba Thun, dpa =", [], "Deich hält", ("Ebba Thun",)),
        ("Deich hält\nAufgezeichnet von Ebba Thun, dpa =", [], "Deich hält", ("Ebba Thun",)),
        ("Deich hält\nInterview: Ebba Thun =", [], "Deich hält Interview: Ebba Thun", ()),
        ("Deich hält\nEbba Thun, dpa =", [], "Deich hält", ("Ebba Thun",)),
        ("Deich hält\nAutorzy: Ebba Thun i Jan Ruß, dpa =", [], "Deich hält", ("Ebba Thun", "Jan Ruß")),
        ("Плотина держится\nАвтор: Эбба Тун, дпа =", [], "Плотина держится", ("Эбба Тун",)),
        ("Плотина держится\nЭбба Тун и Ян Русс, dpa =", [], "Плотина держится", ("Эбба Тун", "Ян Русс")),
        ("السد يصمد\nمن إيبا تون، د ب أ =", [], "السد يصمد", ("إيبا تون",)),
        ("السد يصمد\nبقلم إيبا تون و يان روس, dpa =", [], "السد يصمد", ("إيبا تون", "يان روس")),
        ("السد يصمد\nمن إيبا تون، يان روس، د ب أ =", [], "السد يصمد", ("إيبا تون", "يان روس")),
        ("السد يصمد\nمن برلين إلى هوسوم =", [], "السد يصمد من برلين إلى هوسوم", ()),
        ("Deich hält\nPor Ebba Thun (dpa) =", [], "Deich hält", ("Ebba Thun",)),
        ("Deich hält\n(mit dpa-Grafik 2104)\nBitte beachten =", [KINDS.PICTURE, KINDS.NOTE], "Deich hält", ()),
        ("Deich hält\n(und wird teuer) =", [], "Deich hält (und wird teuer)", ()),
        # A note in capitals closes one whose line had room for more.
        ("Deich hält\n(Mehr bis 1900) =", [KINDS.NOTE], "Deich hält", ()),
        ("Deich hält\n(Mehr bis\n1900)\n(Foto) =", [KINDS.NOTE, KINDS.PICTURE], "Deich hält", ()),
        ("Deich hält\n(Mehr bis 1900)\nVon Ebba Thun, dpa =", [KINDS.NOTE], "Deich hält", ("Ebba Thun",)),
        ("Deich hält\n(Mehr bis 1900)\nin Husum =", [], "Deich hält (Mehr bis 1900) in Husum", ()),
        ("Deich hält\n(Mehr bis 1900 =", [], "Deich hält (Mehr bis 1900", ()),
        (f"{'Deich ' * 11}\n(Husum) =", [], f"{'Deich ' * 11}(Husum)", ()),
        ("Deich hält\nVon Ebba Thun, dpa\n(ohne Ende =", [KINDS.NOTE], "Deich hält", ("Ebba Thun",)),
        ("Deich hält\nVon Ebba Thun, dpa\n\x1c =", [KINDS.NOTE], "Deich hält", ("Ebba Thun",)),
        # What would open a note, or close a headline, is all there is.
        ("Hintergrund =", [], "Hintergrund", ()),
        ("Von Ebba Thun, dpa =", [], "Von Ebba Thun, dpa", ()),
        # A reason goes on where the next word did not fit on a line of 69 characters.
        (f"Eil\n{REASON:x<63}\nFlut,\nDeich hält =", [KINDS.PRIORITY, KINDS.KILL], "Flut, Deich hält", ()),
        (f"Eil\n{REASON:x<64}\nFlut,\nDeich hält =", [KINDS.PRIORITY, KINDS.KILL], "Deich hält", ()),
        ("EMBARGOED for publication until 1000 GMT =", [], "EMBARGOED for publication until 1000 GMT", ()),
        (
            f"Eil\n{REASON:x<63}\nFlut, am Siel\nDeich hält =",
            [KINDS.PRIORITY, KINDS.KILL],
            "Flut, am Siel Deich hält",
            (),
        ),
        (f"Eil\n{REASON:x<63}.\nFlut,\nDeich hält =", [KINDS.PRIORITY, KINDS.KILL], "Flut, Deich hält", ()),
        ("KILL KILL KILL =", [KINDS.KILL], None, ()),
        ("*** ELIMINAR - ELIMINAR *** =", [KINDS.KILL], None, ()),
        ("=", [], None, ()),
    ],
)
def test_headline_blocks(
    block: str, notes: list[TitleNoteKind], headline: str | None, authors: tuple[str, ...]
) -> None:
    """
    Notes, headline and byline are told apart in every order and layout that dpa uses.
    """
    article = parse(message(headline=block))

    assert notes == [part.kind for part in article.parts if isinstance(part, TitleNote)]
    assert headline == (article.headline.text if article.headline else None)
    assert authors == (article.byline.authors if article.byline else ())
    assert article.dateline is not None


@pytest.mark.parametrize(
    ("block", "notes", "headline"),
    [
        ("(Foto - Archiv)\nDeich hält =", [(KINDS.PICTURE, "(Foto - Archiv)")], "Deich hält"),
        ("(Deich Foto)\nDeich hält =", [(KINDS.PICTURE, "(Deich Foto)")], "Deich hält"),
        ("(Am Deich Foto)\nDeich hält =", [(KINDS.NOTE, "(Am Deich Foto)")], "Deich hält"),
        ("(Korrektur - Name)\nDeich hält =", [(KINDS.CORRECTION, "(Korrektur - Name)")], "Deich hält"),
        ("(Wiederholung aus Kiel)\nDeich hält =", [(KINDS.REPEAT, "(Wiederholung aus Kiel)")], "Deich hält"),
        ("(Bericht - berichtigt)\nDeich hält =", [(KINDS.CORRECTION, "(Bericht - berichtigt)")], "Deich hält"),
        ("(1. Korrektur)\nDeich hält =", [(KINDS.CORRECTION, "(1. Korrektur)")], "Deich hält"),
        ("(Achtung: Name)\nDeich hält =", [(KINDS.GENRE, "(Achtung: Name)")], "Deich hält"),
        ("(Achtung)\nDeich hält =", [(KINDS.KILL, "(Achtung)")], "Deich hält"),
        ("(«Eil»)\nDeich hält =", [(KINDS.PRIORITY, "(«Eil»)")], "Deich hält"),
        ("*** Eil ***\nDeich hält =", [(KINDS.PRIORITY, "*** Eil ***")], "Deich hält"),
        ("(\x07 \x07)\nDeich hält =", [(KINDS.NOTE, "(\x07 \x07)")], "Deich hält"),
        ("Deich hält\nEil =", [], "Deich hält Eil"),
        ("URGENT: Dike holds =", [(KINDS.PRIORITY, "URGENT:")], "Dike holds"),
        ("(Eil\x07)\nDeich hält =", [(KINDS.PRIORITY, "(Eil\x07)")], "Deich hält"),
        ("Correction \x07\nDike holds =", [(KINDS.CORRECTION, "Correction \x07")], "Dike holds"),
        ("(Eil) \x07\nDeich\nhält =", [(KINDS.PRIORITY, "(Eil)")], "Deich hält"),
        ("((Eil))\nDeich hält =", [(KINDS.PRIORITY, "((Eil))")], "Deich hält"),
        ("*** Achtung: Name ***\nDeich hält =", [], "*** Achtung: Name *** Deich hält"),
        ("(*** Achtung: Name ***)\nDeich hält =", [(KINDS.GENRE, "(*** Achtung: Name ***)")], "Deich hält"),
        ("(-)\nDeich hält =", [(KINDS.NOTE, "(-)")], "Deich hält"),
        ("Deich hält\u200b\x07 =", [], "Deich hält"),
        ("\x07Deich \x07hält =", [], "Deich hält"),
        # An unknown note closes no headline, nor is it broken beneath one.
        ("Deich hält\n(und wird teuer)\nin Husum =", [], "Deich hält (und wird teuer) in Husum"),
        (
            "Deich hält\nVon Ebba Thun, dpa\n(am Siel\nin Husum)\nBitte beachten\nDanke =",
            [(KINDS.NOTE, "(am Siel in Husum)"), (KINDS.NOTE, "Bitte beachten"), (KINDS.NOTE, "Danke")],
            "Deich hält",
        ),
        ("(Foto-Archiv-Bild)\nDeich hält =", [(KINDS.PICTURE, "(Foto-Archiv-Bild)")], "Deich hält"),
        ("(2. Kurzporträt)\nDeich hält =", [(KINDS.GENRE, "(2. Kurzporträt)")], "Deich hält"),
        ("(Kurzporträt: Thun)\nDeich hält =", [(KINDS.GENRE, "(Kurzporträt: Thun)")], "Deich hält"),
        ("*** Spielbericht ***\nDeich hält =", [(KINDS.GENRE, "*** Spielbericht ***")], "Deich hält"),
        ("Deich am Spielbericht\nhält =", [], "Deich am Spielbericht hält"),
        (f"{'Deich':x<25}check\nhält =", [(KINDS.GENRE, f"{'Deich':x<25}check")], "hält"),
        (f"{'Deich':x<26}check\nhält =", [], f"{'Deich':x<26}check hält"),
        ("Eil (am Siel) hält\nstand =", [], "Eil (am Siel) hält stand"),
        (
            "2. Zusammenfassung 1500 (neu: Zitat (Thun))\nDeich hält =",
            [(KINDS.GENRE, "2. Zusammenfassung 1500 (neu: Zitat (Thun))")],
            "Deich hält",
        ),
        ("LEAD\x1c\nhält =", [], "LEAD\x1c hält"),
        (
            "Deich hält\nVon Ebba Thun, dpa\nFoto (Archiv) folgt =",
            [(KINDS.PICTURE, "Foto (Archiv) folgt")],
            "Deich hält",
        ),
        ("Deich hält\n(Foto Archiv)\nEbba Thun, dpa =", [(KINDS.PICTURE, "(Foto Archiv)")], "Deich hält"),
        ("Deich hält\nVon: Ebba Thun =", [], "Deich hält"),
        (
            f"{'EMBARGOED for publication until 26 September 10:00 GMT':x<62}\nBeachten bitte\nAb\nhier =",
            [(KINDS.EMBARGO, f"{'EMBARGOED for publication until 26 September 10:00 GMT':x<62} Beachten bitte")],
            "Ab hier",
        ),
        (
            f"{REASON:x<64}\nFlut,\nDeich\nhält =",
            [(KINDS.KILL, f"{REASON:x<64} Flut,")],
            "Deich hält",
        ),
        ("Deich\nhält\n(Foto: Ebba\nThun) =", [(KINDS.PICTURE, "(Foto: Ebba Thun)")], "Deich hält"),
        ("Deich hält\n(Foto) Archiv =", [(KINDS.PICTURE, "(Foto)"), (KINDS.NOTE, "Archiv")], "Deich hält"),
        ("(Eil)\n(Korrektur) =", [(KINDS.PRIORITY, "(Eil)"), (KINDS.CORRECTION, "(Korrektur)")], None),
        (
            "Deich hält\nVon Ebba Thun,\nJan Ruß,\nOle Kern,\nÅke Lindö, dpa =",
            [(KINDS.NOTE, "Åke Lindö, dpa")],
            "Deich hält",
        ),
    ],
)
def test_notes_are_printed_whole(block: str, notes: list[tuple[TitleNoteKind, str]], headline: str | None) -> None:
    """
    A note is told by its first words, or by its last, and has all its lines; a byline has three at most.
    """
    article = parse(message(headline=block))

    found = [part for part in article.parts if isinstance(part, TitleNote)]

    assert notes == [(part.kind, part.text) for part in found]
    assert [text for _, text in notes] == [article[part].replace("\n", " ") for part in found]
    assert headline == (article.headline.text if article.headline else None)


@pytest.mark.parametrize("line_end", ["\n", "\r", "\r\n"])
@pytest.mark.parametrize(("length", "headline"), [(63, "Flut, Deich hält"), (64, "Deich hält")])
def test_reasons_go_on_whatever_ends_a_line(line_end: str, length: int, headline: str) -> None:
    """
    Where a line begins, from which its length counts, is told by CR and LF alike.
    """
    article = parse(message(headline=f"Eil\n{REASON:x<{length}}\nFlut,\nDeich hält =").replace("\n", line_end))

    assert headline == (article.headline and article.headline.text)


@pytest.mark.parametrize(
    ("block", "bells"),
    [
        ("(Eil) \x07\x07 Deich hält =", ["\x07\x07"]),
        ("(Eil) Deich hält\n(Foto) \x07 =", ["\x07"]),
        ("Deich hält\n(Foto) \x07 (Mit Bildern) \x07\x07 =", ["\x07", "\x07\x07"]),
    ],
)
def test_bells_between_two_parts_are_control_characters(block: str, bells: list[str]) -> None:
    """
    Bells inside a note or a headline belong to it, those between two parts and behind the last one to none.
    """
    article = parse(message(headline=block))
    printed = [article[part] for part in article.parts if isinstance(part, Control)]

    assert bells == [text for text in printed if "\x07" in text]


def test_names_behind_a_picture_note_are_a_byline() -> None:
    """
    Names before dpa's name are a byline, also behind a note; behind another byline they are a note.
    """
    first = parse(message(headline="Deich hält\n(Foto Archiv)\nEbba Thun, dpa ="))
    second = parse(message(headline="Deich hält\nVon Jan Ruß, dpa\nEbba Thun, dpa ="))

    assert [("Ebba Thun",), ("Jan Ruß",)] == [article.byline and article.byline.authors for article in (first, second)]
    assert ["Ebba Thun, dpa"] == of_kind(second, TitleNote)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("(حظر حظر حظر - x)", "ar"),
        ("حظر حظر حظر x", None),
        ("(Versión corregida aus Husum)", "es"),
        ("(Deich)", None),
    ],
)
def test_notes_tell_the_language(text: str, language: str | None) -> None:
    """
    What stands before a dash tells, the first two words, or the first.
    """
    note = TitleNote(span=Span(0, len(text)), kind=KINDS.NOTE, text=text)

    assert language == language_of_notes([note])


@pytest.mark.parametrize("headline", ["(Deich hält =", "(Korrektur am Deich =", "(Korrektur (am Siel) hält ="])
def test_parenthesis_is_closed_in_its_block(headline: str) -> None:
    """
    One that a headline leaves open is not closed by the text.
    """
    article = parse(message(headline=headline, body="Husum (dpa) - a) Es regnet.\n\nb) Es stürmt. c)"))

    assert headline.removesuffix(" =") == (article.headline and article.headline.text)


def test_a_broken_byline_is_printed_on_one_line() -> None:
    """
    The text of a byline has no line end, its span does.
    """
    article = parse(message(headline="Deich hält\nVon Ebba Thun, Åke Lindö und\nJan Ruß, dpa ="))

    assert article.byline is not None
    assert article.byline.text == "Von Ebba Thun, Åke Lindö und Jan Ruß, dpa"
    assert article[article.byline] == "Von Ebba Thun, Åke Lindö und\nJan Ruß, dpa"


@pytest.mark.parametrize(
    ("block", "status", "signal"),
    [
        ("Deich hält =", None, None),
        ("KILL KILL KILL =", "canceled", None),
        ("(Achtung) Bitte nicht verwenden\nDeich hält =", "canceled", None),
        ("(Berichtigung: Name)\nDeich hält =", None, "correction"),
        ("REFILE\nDike holds =", None, "repeat"),
        ("(Achtung)\nDeich hält =", "canceled", None),
        ("(Achtung)\nImpressum =", None, None),
        ("(Aktualisierung)\nDeich hält =", None, "update"),
    ],
)
def test_status_and_signal(block: str, status: str | None, signal: str | None) -> None:
    """
    Notes tell whether a text may be used, and what a new version is sent for.
    """
    article = parse(message(headline=block))

    assert (status, signal) == (article.status, article.signal)


def test_control_messages_take_nothing_back() -> None:
    """
    What the services for control messages want attention for is no text that was published.
    """
    assert parse(message(header="kon0055 3 rs 9  dpa 0062", headline="(Achtung)\nTest =")).status is None
    assert parse(message(header="kon0055 3 pl 9  dpa 0062", headline="(Achtung)\nTest =")).status is None
    assert parse(message(header="bdt0055 3 rs 9  dpa 0062", headline="(Achtung)\nTest =")).status is None
    assert parse(message(header="kon0055 3 rs 9  dpa 0062", headline="KILL KILL KILL =")).status == "canceled"


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


@pytest.mark.parametrize(
    ("body", "parts"),
    [
        (
            "Husum (dpa) - Es regnet in Husum und an der ganzen Küste seit Stunden\nheftig.",
            [("Paragraph", "Es regnet in Husum und an der ganzen Küste seit Stunden heftig.")],
        ),
        ("Husum (dpa) - Kurz\nund bündig.", [("Paragraph", "Kurz\nund bündig.")]),
        ("   Husum (dpa) - Es regnet.", [("Paragraph", "Es regnet.")]),
        (
            "   Husum (dpa) - Es regnet.\n   Es ist kalt.\nSehr.\n   Es schneit.",
            [("Paragraph", "Es regnet."), ("Paragraph", "Es ist kalt.\nSehr."), ("Paragraph", "Es schneit.")],
        ),
        (
            "   Husum (dpa) - Es regnet\n   und regnet.",
            [("Paragraph", "Es regnet\nund regnet.")],
        ),
        (
            "Die Flut kam in der Nacht. Verletzt wurde niemand.\n\nHusum (dpa) - Es regnet.",
            [("Teaser", "Die Flut kam in der Nacht. Verletzt wurde niemand."), ("Paragraph", "Es regnet.")],
        ),
        (
            "Die Flut kam.\nHunderte waren am Deich.\n\nHusum (dpa) - Es regnet.",
            [("Teaser", "Die Flut kam. Hunderte waren am Deich."), ("Paragraph", "Es regnet.")],
        ),
        (
            "Die Flut kam in der Nacht.\n\nMohn steht rot am Deich, und der Himmel ist blau darüber.\nSand ist da.\n\nHusum (dpa) - Es regnet.",
            [
                ("Teaser", "Die Flut kam in der Nacht."),
                ("Paragraph", "Mohn steht rot am Deich, und der Himmel ist blau darüber.\nSand ist da."),
                ("Paragraph", "Es regnet."),
            ],
        ),
        (
            "Foto: Ebba Thun/dpa\n\n  * Sand\n\nHusum (dpa) - Es regnet.",
            [("ListItem", "Sand"), ("Paragraph", "Es regnet.")],
        ),
        (
            "Kinder\n\nVon Ebba Thun, dpa\n\nund aus Gras\n\nHusum (dpa) - Es regnet.",
            [("Subheading", "Kinder"), ("Paragraph", "und aus Gras"), ("Paragraph", "Es regnet.")],
        ),
        (
            "Husum (dpa) - Es regnet.\n\nPegel fallen wieder\n\nAm Morgen ging das Wasser zurück.",
            [
                ("Paragraph", "Es regnet."),
                ("Subheading", "Pegel fallen wieder"),
                ("Paragraph", "Am Morgen ging das Wasser zurück."),
            ],
        ),
        (
            "Gebraucht werden:\n\n  * Sandsäcke in großer Zahl, dazu Schaufeln und Handschuhe für alle\n    Helfer\n  * Tee\n\n  1. Erstens\n  2. Zweitens",
            [
                ("Paragraph", "Gebraucht werden:"),
                ("ListItem", "Sandsäcke in großer Zahl, dazu Schaufeln und Handschuhe für alle Helfer"),
                ("ListItem", "Tee"),
                ("ListItem", "Erstens"),
                ("ListItem", "Zweitens"),
            ],
        ),
        (
            "Es regnet.\n\n  * Foto\n\nEs ist kalt.\n\n  * Grafik",
            [("Paragraph", "Es regnet."), ("ListItem", "Foto"), ("Paragraph", "Es ist kalt."), ("ListItem", "Grafik")],
        ),
        (
            "Husum\n+ 1000 Husum: Pk zum Deich\n+ 1100 Kiel: Sitzung\n\n+++ Küste;Deich; +++",
            [
                ("Paragraph", "Husum\n+ 1000 Husum: Pk zum Deich\n+ 1100 Kiel: Sitzung"),
                ("Paragraph", "+++ Küste;Deich; +++"),
            ],
        ),
        (
            "Der Deich, 120 Jahre alt und aus Sand, hat die Sturmflut überlebt und\n- so hieß es - auch die Wellen.",
            [
                (
                    "Paragraph",
                    "Der Deich, 120 Jahre alt und aus Sand, hat die Sturmflut überlebt und - so hieß es - auch die Wellen.",
                )
            ],
        ),
        (
            "Gebraucht werden:\n\n- Sandsäcke in großer Zahl, dazu Schaufeln und Handschuhe für alle\n  Helfer\n- Tee",
            [
                ("Paragraph", "Gebraucht werden:"),
                ("ListItem", "Sandsäcke in großer Zahl, dazu Schaufeln und Handschuhe für alle Helfer"),
                ("ListItem", "Tee"),
            ],
        ),
        ("- So hieß es -\n\nEs regnet.", [("Paragraph", "- So hieß es -"), ("Paragraph", "Es regnet.")]),
        (
            "Die Folgen:\n\n- 3. Mai: Die Flut kommt,\n  der Deich hält.\n\n- 4. Mai: Ebbe.\n\nEs regnet.",
            [
                ("Paragraph", "Die Folgen:"),
                ("ListItem", "3. Mai: Die Flut kommt,\nder Deich hält."),
                ("ListItem", "4. Mai: Ebbe."),
                ("Paragraph", "Es regnet."),
            ],
        ),
        (
            " 9. Husum   12:14\n10. Kiel    11:20\n 3 Absteiger",
            [("ListItem", "Husum   12:14"), ("ListItem", "Kiel    11:20\n3 Absteiger")],
        ),
        (" 9. Husum\n 8. Kiel\n7. Flensburg", [("ListItem", "Husum"), ("ListItem", "Kiel\n7. Flensburg")]),
        ("Ja:\n - Husum\n2. Kiel\n3 Tore", [("Paragraph", "Ja:"), ("ListItem", "Husum\n2. Kiel\n3 Tore")]),
        (
            "Es regnet.\n\n+++ Küste; +++\n\nHusum\n\n+ 1000 Husum: Sitzung",
            [
                ("Paragraph", "Es regnet."),
                ("Paragraph", "+++ Küste; +++"),
                ("Subheading", "Husum"),
                ("Paragraph", "+ 1000 Husum: Sitzung"),
            ],
        ),
        (
            "6. Spieltag:\n\n| Samstag: |\n| Husum | - | Kiel | 20:22 |\n\n\nEnde.",
            [
                ("Paragraph", "6. Spieltag:"),
                ("Table", (("Samstag:",), ("Husum", "-", "Kiel", "20:22"))),
                ("Paragraph", "Ende."),
            ],
        ),
        (
            "Vorher\n| a | b |\n---|---\n| 1 | 2 |\nNachher",
            [("Paragraph", "Vorher"), ("Table", (("a", "b"), ("1", "2"))), ("Paragraph", "Nachher")],
        ),
        ("| a |", [("Table", (("a",),))]),
        ("| \x1c | b |", [("Table", (("\x1c", "b"),))]),
        ("| a |\nEs regnet.\n| b |", [("Table", (("a",),)), ("Paragraph", "Es regnet."), ("Table", (("b",),))]),
        ("Es regnet.\n\n  1. Erstens", [("Paragraph", "Es regnet."), ("ListItem", "Erstens")]),
        ("Es regnet.\n\n * Foto", [("Paragraph", "Es regnet."), ("ListItem", "Foto")]),
        ("Es regnet:\n * Foto", [("Paragraph", "Es regnet:"), ("ListItem", "Foto")]),
        ("Gefeiert wird am\n  1. Mai\nin Husum.", [("Paragraph", "Gefeiert wird am\n1. Mai\nin Husum.")]),
        (
            "Es regnet:\n\n  * Es ist kalt.\n   Sehr.",
            [("Paragraph", "Es regnet:"), ("ListItem", "Es ist kalt.\nSehr.")],
        ),
        (
            "   Es ist kalt\nund X sehr\n   Es schneit.",
            [("Paragraph", "Es ist kalt\nund X sehr"), ("Paragraph", "Es schneit.")],
        ),
        ("   Es ist kalt\n und sehr\n   nass.", [("Paragraph", "Es ist kalt\nund sehr\nnass.")]),
    ],
)
def test_bodies(body: str, parts: list[tuple[str, object]]) -> None:
    """
    Paragraphs are unwrapped, a short line before the next one stays; lists, tables and previews are told apart.
    """
    for line_end in ("\n", "\r"):
        article = parse(message(body=body).replace("\n", line_end))
        found = [
            (type(part).__name__, part.rows if isinstance(part, Table) else part.text.replace("\r", "\n"))
            for part in article.parts
            if isinstance(part, Paragraph | Subheading | ListItem | Table | Teaser)
        ]
        assert parts == found


def test_tables_have_all_their_rows() -> None:
    """
    A table stands from its first row to its last, with the rules between them.
    """
    table = "| a | b |\n---|---\n| 1 | 2 |"
    article = parse(message(body=f"Es regnet.\n\n{table}\n\nEnde."))

    assert [table] == [article[part] for part in article.parts if isinstance(part, Table)]


def test_headings_of_previews() -> None:
    """
    Between two entries of a preview a line of its own is a heading; elsewhere, or as part of one, it is none.
    """
    entry = "Husum\nDeichgraf spricht\n+ 1000 Rathaus"
    end = "+++ Küste;Deich; +++"

    def headings(*blocks: str) -> list[str]:
        return [part.text for part in parse(message(body="\n\n".join(blocks))).subheadings]

    assert ["Weitere Themen"] == headings(entry, end, "Weitere Themen", entry, end)
    assert ["MONTAG, 19. MAI"] == headings("Stand: 16. Mai", "MONTAG, 19. MAI", entry, end)
    assert [] == headings(entry, "  * Foto", "Weitere Themen", entry, end)
    assert ["TERMINE", "Sport"] == headings(entry, end, "TERMINE", entry, end, "Sport", entry, end)
    for line in ("(frei)", "Weitere Themen:", "Weitere Themen.", "+ 1100 Kiel", "Weitere\nThemen", "+++ Kiel +++"):
        assert [] == headings(entry, end, line, entry, end)
    assert [] == headings(entry, end, "+++ Küste", "Weitere Themen", entry, end)
    assert [] == headings(entry, end, "Küste +++", "Weitere Themen", entry, end)
    assert [] == headings(entry, end, "Weitere Themen", "Kiel", end)
    assert [] == headings(entry, end, "  * Foto", entry, end)


@pytest.mark.parametrize(
    ("opening", "places"),
    [
        ("Westerland/Tönning/Friedrichstadt/Sankt Peter-Ording/Garding an der\nEider", 5),
        ("Westerland/Tönning/Friedrichstadt/Sankt Peter-Ording/Wittdün auf Amrum\n", 5),
        ("Westerland/Tönning/Friedrichstadt/Sankt Peter-Ording/Wittdün/Nebel/\nKappeln", 7),
        ("   Westerland/Tönning/Friedrichstadt/Sankt Peter-Ording/Garding an der\n   Eider", 5),
        ("Westerland/Tönning/Friedrichstadt/Wittdün/Nebel/Norddorf/Sankt Peter-\nOrding", 7),
        ("Westerland/Tönning/Friedrichstadt\nEider", None),
        ("Die Deichgräfin von Westerland sagte am Abend der ganzen Deutschen\nPresse-Agentur", None),
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_datelines_may_be_broken(opening: str, places: int | None, line_end: str) -> None:
    """
    A dateline that does not fit on its line goes on in the next; a short line ends a paragraph's first line as meant.
    """
    article = parse(message(body=f"{opening} (dpa/lno) - Es regnet.").replace("\n (", "\n(").replace("\n", line_end))
    dateline = article.dateline

    assert places == (len(dateline.places) if dateline else None)
    assert (places is None) == (article.text != "Es regnet.")
    for place in dateline.places if dateline else ():
        assert place.name.split() == article[place].replace("-\r\n", "-").replace("-\n", "-").split()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (message(body="A.\n\n# Notizblock\n\n## Note to editors\n- B"), "en"),
        (message(body="A.\n\n# Notizblock\n\n## AVISO AL EDITOR\n- B"), "es"),
        (message(body="A.\n\n# Notizblock\n\n## Liens internet\n- B"), "fr"),
        (message(body="A.\n\n# Notizblock\n\n## Uwaga dla redaktorów\n- B"), "pl"),
        (message(body="A.\n\n# Notizblock\n\n## Интернет-ссылки\n- B"), "ru"),
        (message(body="A.\n\n# Notizblock\n\n## روابط إنترنت\n- B"), "ar"),
        (message(body="A.\n\n# Notizblock\n- B"), "de"),
        (message(headline="СРОЧНО: A ="), "ru"),
        (message(headline="Mettre à jour\nA ="), "fr"),
        (message(headline="(VERSIÓN CORREGIDA: B)\nA ="), "es"),
        (message(headline="(Eil \x07)\nA ="), "de"),
        (message(headline="(Eil\x07 aus Husum)\nA ="), "de"),
        (message(headline="(Zusammenfassung aus Husum)\nA ="), "de"),
        (message(headline="(VERSIÓN CORREGIDA - B)\nA ="), "es"),
        (message(headline="*** ELIMINAR - ELIMINAR *** ="), "es"),
        (message(headline="(Foto)\nA =", body="B."), None),
    ],
)
def test_wire_words_tell_the_language(text: str, language: str | None) -> None:
    """
    The headings of a notepad and the words beside the headline tell the language, in all seven that dpa writes.
    """
    assert language == parse(text).language


def test_time_before_etx() -> None:
    """
    Where a transfer has moved ETX behind the time line, the sign-off and the time are read all the same.
    """
    text = message(body="Husum (dpa) - Es regnet.\n\n## Kontakte\n- Momme Dirks\n\ndpa et n1").replace(
        "\x03251852 Sep 24", "251852 Sep 24\n\x03"
    )
    article = parse(text)

    assert article.sent_at is not None
    assert article.sign_off is not None
    assert article.text == "Es regnet."


@pytest.mark.parametrize("label", ["\n  Tel:", " Tel.", ", Tel.", " Tel.:", " tel."])
def test_contacts_lose_what_says_that_a_number_follows(label: str) -> None:
    """
    `Tel` before a number is no part of a name.
    """
    text = message(body=f"Es regnet.\n\n## Kontakte\n- Rathaus Husum{label} +49 4841 5550100")
    (item,) = parse(text).notepad.sections[0].items  # type: ignore[union-attr]  # it is there

    assert isinstance(item, Contact)
    assert (None, "Rathaus Husum", ("+49 4841 5550100",)) == (item.role, item.name, item.phones)


def test_counted_words_tell_a_teaser() -> None:
    """
    Where no dateline follows, the header's number of words, which leaves the teaser out, tells that there is one.
    """
    body = "Die Flut kam in der Nacht.\n\nAm Morgen standen alle am Deich und sahen aufs Wasser."

    assert parse(message(header="bdt0055 3 pl 10  dpa 0062", body=body)).teaser is not None
    assert parse(message(header="bdt0055 3 pl 16  dpa 0062", body=body)).teaser is None
    assert parse(message(header="bdt0055 3 pl 10  dpa 0062", body=body.replace(".", "", 1))).teaser is not None


@pytest.mark.parametrize(
    ("teaser", "text", "is_one"),
    [
        ("Die Flut kam heute nacht.", "Alle standen am Deich.", True),
        ("Die Flut kam nachts.", "Alle standen am Deich.", False),
        ("Die Flut kam heute nacht.", "", False),
        ("Die Flut kam heute nacht.", f"{'Alle standen am Deich '.ljust(96, 'x')} (dpa) heißt sie.", True),
        ("Die Flut (dpa) kam nachts.", "Alle standen am Deich.", False),
        ("Die Flut kam heute nacht.", f"{'Alle standen am Deich '.ljust(95, 'x')} (dpa) heißt sie.", False),
    ],
)
def test_counted_teaser_has_words(teaser: str, text: str, *, is_one: bool) -> None:
    """
    Five words before more are a teaser if the header counts without them, and if no dateline may stand behind them.
    """
    header = f"bdt0055 3 pl {len(text.split())}  dpa 0062"

    for headline in ("Deich hält =", "Deich hält (dpa) ="):
        text_ = message(header=header, headline=headline, body=f"{teaser}\n\n{text}")
        assert (parse(text_).teaser is not None) == is_one


def test_quotations_run_over_lines() -> None:
    """
    A quotation's text is unwrapped, its span holds the line ends.
    """
    quoted = "«Das Wasser steigt nicht mehr, und der\r\nDeich hält die ganze Nacht»"
    text = (
        message(body=f"Husum (dpa) - Bürgermeisterin Ebba Thun: {quoted}").replace("\r\n", "\n").replace("\n", "\r\n")
    )
    (quote,) = parse(text).quotes

    assert quoted == parse(text)[quote]
    assert quote.text == "Das Wasser steigt nicht mehr, und der Deich hält die ganze Nacht"


NOTEPAD = """\
# Notizblock
- Bilder folgen

## Redaktionelle Hinweise
- Zu diesem Text finden Sie Bilder mit folgendem Titel im dpa
  Bildangebot:
- Deich

## Internet
- [Pegel an der
  Küste](https://pegel.example)
- https://deich.example

## Orte
- [Rathaus] (Markt 1 (Hof), Husum)

## Refile

* * * *
Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt

## Ansprechpartner
- Deichamt, Frauke Petersen (Tönning), Tel. 04861/555 0123 und
  +49 160 5550199, petersen@deich.example, amt@deich.example
Tel: +49 4841 5550100; <desk@dpa.example>
- Notdienst am Siel"""


def test_notepad_is_typed() -> None:
    """
    Sections have a kind and say whether they are public; entries are links, places, contacts or words.
    """
    notepad = parse(message(body=f"Husum (dpa) - Es regnet.\n\n{NOTEPAD}")).notepad
    assert notepad is not None

    assert [(None, "other", True, 1), ("Redaktionelle Hinweise", "note", True, 2), ("Internet", "links", True, 2)] == [
        (section.heading, section.kind, section.public, len(section.items)) for section in notepad.sections[:3]
    ]
    assert [("Orte", "places", True, 1), ("Refile", "repeat", True, 0), ("Ansprechpartner", "sources", False, 3)] == [
        (section.heading, section.kind, section.public, len(section.items)) for section in notepad.sections[3:]
    ]
    links, places, sources = (notepad.sections[number].items for number in (2, 3, 5))
    assert ["https://pegel.example", "https://deich.example"] == [item.url for item in links if isinstance(item, Link)]
    assert [("Rathaus", "Markt 1 (Hof), Husum")] == [
        (item.name, item.address) for item in places if isinstance(item, Location)
    ]
    first, second, third = (item for item in sources if isinstance(item, Contact))
    assert ("Deichamt", ("04861/555 0123", "+49 160 5550199")) == (first.name, first.phones)
    assert ("petersen@deich.example", "amt@deich.example") == first.emails
    assert (None, None, ("+49 4841 5550100",), ("desk@dpa.example",)) == (
        second.role,
        second.name,
        second.phones,
        second.emails,
    )
    assert (None, "Notdienst am Siel", ()) == (third.role, third.name, third.phones)


@pytest.mark.parametrize(
    "opening",
    [
        "# Notizblock\n\n* * * *\nDie folgenden Informationen sind nicht zur Veröffentlichung bestimmt\n\n",
        "* * * *\nDie folgenden Informationen sind nicht zur Veröffentlichung bestimmt\n\n",
        "Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt\n\n",
        "# dpa NOTEBOOK\n\nThe following information is not for publication\n",
        "# Notebook\n* * * *\nThe following information is not intended for publication\n",
        "# dpa-Notizblock\n## Kontakte\n",
        "## Kontakte\n",
        "## Editorial contacts\n",
        "Notizblock\n\nKontakte\n",
        "Vom Notebook aus\n\ndpa NOTEBOOK\nEditorial contacts\n",
        "Vom Notizblock aus\n\nNotizblock\n\nKontakte\n",
    ],
)
@pytest.mark.parametrize("ending", ["\n\ndpa et yyno n1 sck", ""])
def test_bar_keeps_things_private(opening: str, ending: str) -> None:
    """
    Below the bar, or beneath a heading of contacts, nothing is public, also where half of the notepad is lost.
    """
    text = message(body=f"Husum (dpa) - Es regnet.\n\n{opening}- Momme Dirks, 04861 5550123{ending}")
    article = parse(text)

    before = ["Es regnet.", *(line for line in opening.splitlines() if line.startswith("Vom"))]
    assert article.text == "\n\n".join(before)
    assert article.notepad is not None
    assert not any(section.public for section in article.notepad.sections if section.items)
    assert "Dirks" not in article._repr_html_() + repr(article.parts)


@pytest.mark.parametrize("words", ["Es regnet.", "Es regnet. Die Akten sind zur Veröffentlichung frei."])
def test_bar_begins_with_its_line(words: str) -> None:
    """
    What stands right above the first bar is text, to its last character, whatever it speaks of.
    """
    bar = "Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt"
    article = parse(message(body=f"Husum (dpa) - {words}\n{bar}\n\n- Momme Dirks\n\n{bar}\n\n- Ebba Thun"))

    assert article.notepad is not None
    assert article[article.notepad].startswith(bar)
    assert article.text == words


@pytest.mark.parametrize("heading", ["Internet", "Internet:", "INTERNET"])
def test_headings_of_a_notepad_may_have_a_colon(heading: str) -> None:
    """
    A colon behind a heading, or capitals, do not change what stands beneath it.
    """
    article = parse(message(body=f"Es regnet.\n\n# Notizblock\n\n## {heading}\n- Pegel"))

    assert article.notepad is not None
    assert [(heading, "links")] == [(section.heading, section.kind) for section in article.notepad.sections]


@pytest.mark.parametrize(
    ("text", "sections", "footers"),
    [
        ("Husum (dpa) - Es regnet.\n\n# Notizblock\n\n## Orte\n- [Rathaus](Markt 1)", 1, 0),
        (
            "Es regnet.\n\n# Notizblock\n\n## Kontakte\n- Dirks\n\ndpa et n1\n\n© dpa-infocom, dpa:250101-930-4711/2",
            1,
            1,
        ),
        ("Es regnet.\n\nDie folgenden Angaben sind nicht zur Veröffentlichung bestimmt:\n\nMomme Dirks", 1, 0),
        ("Es regnet.\n\n# Deich hält\n\nDas ist Platz # 1.", None, 0),
        ("Es regnet. Die Akten sind zur Veröffentlichung frei.", None, 0),
        ("Die Akten sind zur Veröffentlichung frei, sagte Thun." + " Sie kam spät an den Deich." * 5, None, 0),
    ],
)
def test_notepads_of_plain_text(text: str, sections: int | None, footers: int) -> None:
    """
    A notepad beneath a plain text is one too; other headings behind number signs are text.
    """
    article = parse(text)

    assert article.format == "plain"
    assert sections == (len(article.notepad.sections) if article.notepad else None)
    assert footers == sum(part.id is not None for part in article.parts if isinstance(part, Footer))


@pytest.mark.parametrize(
    ("text", "format_"),
    [
        (message(), "iptc7901"),
        (message().replace("\n", "\r\n"), "iptc7901"),
        (message().replace("\n", "\r"), "iptc7901"),
        (message().replace("\x01", "").replace("\x02", "").replace("\x03", ""), "iptc7901"),
        (message().replace("\x01", "\x01\x01"), "iptc7901"),
        (message().replace("\x01", "\x01\n"), "iptc7901"),
        (message().replace("\x01", "\\x01"), "iptc7901"),
        (message().replace("\x01", "\u2401"), "iptc7901"),
        ("Von: Redaktion\nBetreff: Deich\n\n" + message()[1:].replace("90  dpa", "90 dpa"), "iptc7901"),
        ("Kiel, 3 Mai 90  dpa 0062", "plain"),
        ("Der Sender meldete: bdt0055 3 pl 90  dpa 0062", "plain"),
        ("A\x01b", "plain"),
        ("^A und ^B sind Zeichen.", "plain"),
        ("Husum (dpa) - Es regnet seit Stunden an der ganzen Küste. " * 20 + "\n\n" + message()[1:], "plain"),
    ],
)
def test_messages_are_recognised(text: str, format_: str) -> None:
    """
    A header line at the start, or SOH before one, makes a text a wire message; less does not.
    """
    article = parse(text)

    assert format_ == article.format
    if format_ == "iptc7901":
        assert article.headline is not None
        assert article.headline.text == "Deich hält"
        assert article.sent_at is not None


@pytest.mark.parametrize(
    "text",
    [
        "\x01bdt0055 3 pl 90  dpa 0062",
        "\x01bdt0055 3 pl 90  dpa 0062\n\nKüste/",
        "\x01bdt0055 3 pl 90  dpa 0062\n\nKüste/\n\x02",
        "\x01bdt0055 3 pl 90  dpa 0062\n\nKüste/\n\x02Deich",
        "\x01bdt0055 3 pl 90  dpa 0062\n\nKüste/\n\x02Deich =\n\n",
        "\x01bdt0055 3 pl 90  dpa 0062\n\x03251852 Sep 24\n\x7f\x04",
        "\x01bdt0055 3 pl 90  dpa 0062\n\x02\x03251852 Sep 24",
        "bdt0055 3 pl 90  dpa 0062\nKüste/\n251852 Sep 24\n",
        "\x01bdt0055 3 pl 90  dpa 0062\n\x03a\nb\n\x03c\nd",
        "\x01\n\x02\n\x03\n\x7f\n\x04",
        "\x01bdt0055 3 pl 90  dpa 0062\nKüste/\n\x02Deich =\n\nEs regnet.\n\n\x03251852 Sep 24\nRest\n\x7f\n\x7f\x04\nNoch etwas",
    ],
)
def test_cut_messages_are_kept(text: str) -> None:
    """
    Of a message that ends anywhere, or has odd control characters, every character is kept.
    """
    article = parse(text)

    assert article.format == "iptc7901"
    assert text == "".join(article[part] for part in article.parts)
    assert [*article.diagnostics] == [*dpaparse.check(article)]
    assert article == dpaparse.from_dict(dpaparse.to_dict(article))


@given(either, st.data())
def test_any_damage_is_survived(made: dpa.MadeMessage, data: st.DataObject) -> None:
    """
    With a stretch cut out or another put in anywhere, a message is still parsed, whole and in parts.
    """
    start = data.draw(st.integers(0, len(made.text)))
    end = data.draw(st.integers(start, min(len(made.text), start + 60)))
    text = made.text[:start] + data.draw(dpa.hostile_text()) + made.text[end:]
    article = parse(text)

    assert text == "".join(article[part] for part in article.parts)
    assert article == dpaparse.from_dict(dpaparse.to_dict(article))


@given(whole, st.sampled_from(["?", "\ufffd", "\u25a1", ".", "☺☻♥♦⌂"]), st.sampled_from(["", "Moin,\n\nhier:\n\n"]))
def test_other_signs_may_stand_for_control_characters(made: dpa.MadeMessage, signs: str, letter: str) -> None:
    """
    With a question mark, a box or a picture for each control character a message has the same facts and texts.
    """
    expected = parse(made.text)
    # What rings has no sign of its own.
    shown = {"\x01": 0, "\x02": 1, "\x03": 2, "\x04": 3, "\x7f": 4}
    text = letter + "".join(signs[shown[one] % len(signs)] if one in shown else one for one in made.text)
    article = parse(text)

    assert (expected.envelope, expected.facts) == (laws.moved(article.envelope, -len(letter)), article.facts)
    assert expected.text == article.text
    assert [str(found.code) for found in article.diagnostics if "quote" not in str(found.code)] == ["controls-missing"]
    assert text == "".join(article[part] for part in article.parts)
    assert article == dpaparse.from_dict(dpaparse.to_dict(article))
    assert [text, text] == [*dpaparse.split_messages(text + text)] or letter


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("?h\n\nKüste/\n?D =\n\n?\n?251852 Sep 24\n?\n??\n\n?", "1h\n\nKüste/\n2D =\n\n?\n3251852 Sep 24\n7\n74\n\n7"),
        ("?h\nKüste/\nD =\n\n?a", "1h\nKüste/\nD =\n\n?a"),
        ("?h\n" + "a/\n" * 7 + "?D =", "1h\n" + "a/\n" * 7 + "2D ="),
        ("?h\n" + "a/\n" * 8 + "?D =", "1h\n" + "a/\n" * 8 + "?D ="),
        ("?h\n?D\n?E", "1h\n2D\n?E"),
        ("?h\nD\n?251852 Sep 24\nx\n?", "1h\nD\n3251852 Sep 24\nx\n?"),
        ("?h\nD\n?251852 Sep 24\n???\n?", "1h\nD\n3251852 Sep 24\n???\n7"),
        ("?h\nD\n?abc Sep\n?", "1h\nD\n?abc Sep\n?"),
        ("h\n?D\n?251852 Sep 24\n?", "h\n?D\n?251852 Sep 24\n?"),
        ("?h", "1h"),
    ],
)
def test_signs_are_put_back(text: str, expected: str) -> None:
    """
    STX is put back right beneath the keywords, ETX before a time, DEL and EOT behind it; all else stays.
    """
    signs = str.maketrans({"1": "\x01", "2": "\x02", "3": "\x03", "4": "\x04", "7": "\x7f"})
    time, kept = "251852 Sep 24", "abcdef Sep gh"
    expected = expected.replace(time, kept).translate(signs).replace(kept, time)

    assert expected == put_signs_back(text, 0)


ENTRY = "Redaktion: Ebba Thun (Husum), +49 4841 5550123, <thun@dpa.example>"
PRIVATE = f"""\
Husum (dpa) - Es regnet.

Es ist kalt.

# Notizblock

* * * *
Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt

## Kontakte
- {ENTRY}

dpa et"""


@pytest.mark.parametrize(
    "sign", ["\x01", "\x02", "\x03", "\x04", "\x04\n", "\x04\x04", "\n\x04\n", "\n^D\n", "\n\x03\n"]
)
@pytest.mark.parametrize(
    "before", ["Es ist", "kalt", "# Not", "* * *", "Die folgenden", "## Kon", "- Red", "+49", "dpa et"]
)
def test_control_characters_may_stand_anywhere(sign: str, before: str) -> None:
    """
    A control character that damage has put into a message neither ends it nor opens another, and nothing leaks.
    """
    text = message(body=PRIVATE).replace(before, sign + before)
    article = parse(text)

    assert article.headline is not None
    assert ("Deich hält", "2024-09-25T18:52:00+02:00") == (
        article.headline.text,
        article.sent_at and article.sent_at.isoformat(),
    )
    assert "Thun" not in article.text + article._repr_html_() + repr(article.parts)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\x7f\x04", True),
        ("\x7f\n\x04\n", True),
        ("^?\n^D", True),
        ("\\x7f\n\\x04", True),
        ("\u2421\n\u2404", True),
        ("\x7f\x04\x04\r\n", True),
        ("a\n251852 Sep 24\n\x04", True),
        ("\x03251852 Sep 24 \x04", True),
        ("a\x04", False),
        ("\x7f\na\n\x04", False),
        ("251852 Sep 24 a\n\x04", False),
        ("a\n^?\n^D", True),
        ("\x7f\x1c\x04", False),
        ("\x7f\x04\x1c", False),
        ("\x7f" + "\n" * 78 + "\x04", True),
        ("\x7f" + "\n" * 79 + "\x04", False),
    ],
)
def test_what_closes_a_message(text: str, expected: bool) -> None:  # noqa: FBT001, a case
    """
    EOT ends a message behind DEL or a time line, within eighty characters.
    """
    assert expected == closes_message(text, 0, len(text))
    assert not closes_message(text, len(text) - 1, len(text))


def test_noise_behind_a_cut_message_is_no_body() -> None:
    """
    EOT alone ends a message that is cut off if nothing is said behind it; else what follows is read.
    """
    start = message().partition("\n\n\x03")[0]

    assert ["Es regnet.", "Es regnet.\n\nEs schneit."] == [
        parse(f"{start}\n\n\x04{rest}").text.replace("\x04\n", "") for rest in ("\n* * *\n", "\nEs schneit.\n")
    ]


def test_what_is_left_of_a_time_ends_a_message() -> None:
    """
    ETX with no time behind it ends a message before three lines more, not before four, nor where a time stands below.
    """
    whole = message(body="Husum (dpa) - Es regnet.\n\ndpa et")
    three = parse(whole.replace("251852", "2518\n52"))
    four = parse(whole.replace("251852 Sep 24", "2518\n52 Sep 24\nx"))
    below = parse(whole.replace("dpa et\n\n\x03", "\x03dpa et\n\n"))

    assert ["52 Sep 24"] == [three[part] for part in three.parts if isinstance(part, Unknown)]
    assert ["\x032518\n52 Sep 24\nx"] == [four[part] for part in four.parts if isinstance(part, Unknown)]
    assert [None, None] == [three.sent_at, four.sent_at]
    assert below.sent_at is not None


@pytest.mark.parametrize(
    ("before", "headline"),
    [
        ("Küste/", "Deich hält"),
        ("Küste/\n", "Deich hält"),
        ("Küste/\n ", "Deich hält"),
        ("Küste/\nA", "A\x02Deich hält"),
        ("Küste/\nA =\n", "A = \x02Deich hält"),
        ("Küste/\nA.\n", "A. \x02Deich hält"),
    ],
)
def test_where_stx_stands(before: str, headline: str) -> None:
    """
    STX opens the headline at the start of its line, or right behind the keywords; inside a line it does not.
    """
    article = parse(message().replace("Küste/\n\x02", before + "\x02"))

    assert headline == (article.headline and article.headline.text)
    assert article.text == "Es regnet."


def test_an_entry_in_a_heading_is_private() -> None:
    """
    Where an entry has run into the heading above it, the page shows nothing of the section.
    """
    article = parse(message(body=f"Husum (dpa) - Es regnet.\n\n# Notizblock\n\n## Yhteystiedot > - {ENTRY}"))

    assert "Thun" not in article._repr_html_()


LETTER = "Moin,\n\nhier die Meldung.\n\n"


@given(
    whole.map(lambda made: made.text) | st.sampled_from([WIRE, message(), message(body=f"Es regnet.\n\n{NOTEPAD}")]),
    st.sampled_from(["Moin,\n\n", "\n\n", "x (dpa)\n", "Anbei die Meldung:\n  \n", "\x7f\x04\n"]),
    st.sampled_from(["", "\n\n", "\nGruß\n", "\n(dpa)"]),
)
@example(WIRE, "x (dpa)\n", "")
@example(WIRE.replace("\n", "\r\n"), "Moin,\r\n", "\n(dpa)")
@example(message(body=f"Husum (dpa) - Er ging“ fort.\n\n{NOTEPAD}"), "Anbei die Meldung:\n  \n", "\nGruß\n")
def test_what_stands_around_a_message_is_none_of_it(text: str, before: str, behind: str) -> None:
    """
    Whatever a file holds before a message and behind its end, the message is the same in its place.
    """
    alone = parse(text, format="iptc7901")
    among = parse(before + text + behind, format="iptc7901")
    message_parts = [
        [laws.moved(part, by) for part in article.parts if not isinstance(part, Gap | Unknown)]
        for article, by in ((alone, 0), (among, -len(before)))
    ]

    assert message_parts[0] == message_parts[1]
    assert alone.envelope == laws.moved(among.envelope, -len(before))
    assert alone.quotes == laws.moved(among.quotes, -len(before))
    assert alone.stray_marks == laws.moved(among.stray_marks, -len(before))


def test_places_count_in_the_mail_that_quotes_a_message() -> None:
    """
    Marks without a partner and reported speech have their place in the text that was given.
    """
    body = "Husum (dpa) - Er ging“ fort.\n\nSie sagte, das Wasser sei gestiegen."
    text = "".join(f"> {line}\n" for line in message(body=body).split("\n"))
    article = parse(text)

    assert ["“"] == [span.of(text) for span in article.stray_marks]
    assert ["das Wasser sei gestiegen"] == [article[speech] for speech in article.indirect_speech]
    for quoted in (text, text.rstrip("\n> ")):
        laws.parts_are_not_empty(parse(quoted))


@given(
    either, st.sampled_from(["> ", ">", ">> ", "> > ", "| ", "   ", "        ", "\t"]), st.sampled_from(["", LETTER])
)
def test_mails_may_quote_a_message(made: dpa.MadeMessage, margin: str, letter: str) -> None:
    """
    With a mail's marks or blanks before each line a message has the same parts, texts and facts as without.
    """
    plain = made.text.replace("\r\n", "\n").replace("\r", "\n")
    expected = parse(plain)
    text = letter + "".join(f"{margin}{line}\n" for line in plain.split("\n"))
    article = parse(text)

    assert article.facts == expected.facts
    assert article.text == expected.text
    assert [quote.text for quote in expected.quotes] == [quote.text for quote in article.quotes]
    assert [type(part) for part in expected.parts if not isinstance(part, Gap | Unknown)] == [
        type(part) for part in article.parts if not isinstance(part, Gap | Unknown)
    ]
    assert text == "".join(article[part] for part in article.parts)
    assert article == dpaparse.from_dict(dpaparse.to_dict(article))


def test_empty_marks_of_a_quoted_message_have_a_place() -> None:
    """
    A quotation of no words in a message that a mail has quoted stands where its marks stand; nothing follows EOT.
    """
    text = "\n".join(f"> {line}" for line in message(body="Husum (dpa) - Sie rief: «»").rstrip("\n").split("\n"))
    article = parse(text)
    (quote,) = article.quotes

    assert [article[quote], quote.inner.of(text)] == ["«»", ""]
    assert quote.span.start + 1 == quote.inner.start
    assert text.endswith(article[article.parts[-1]])


@pytest.mark.parametrize("before", [">" * 17, '"\n  "'])
def test_what_stands_before_a_message_on_its_line_is_no_margin(before: str) -> None:
    """
    A margin ends where the message opens; with anything between, the line was not quoted.
    """
    text = f"{before}\x01bdt0123 4 pl"
    article = parse(text, format="iptc7901")

    laws.article_is_sound(article)
    assert not any(isinstance(part, Gap) and article[part].strip() for part in article.parts)


def test_marks_of_a_quoted_message_may_stand_at_the_ends_of_lines() -> None:
    """
    In a message that a mail has quoted, a quotation's words reach up to its marks, also past the margin of a line.
    """
    text = "\n".join(f"> {line}" for line in message(body="Husum (dpa) - Sie rief: «Halt\n» und ging.").split("\n"))
    article = parse(text)
    (quote,) = article.quotes

    laws.article_is_sound(article)
    assert quote.inner.of(text) == "Halt\n> "


def test_an_indented_header_alone_is_no_margin() -> None:
    """
    Where only the header line is indented, the other lines keep what they have.
    """
    text = "      " + message(body="Husum (dpa) - Es regnet:\n\n  * stark\n  * lange")[1:]

    assert of_kind(parse(text), ListItem) == ["stark", "lange"]


@given(whole, st.sampled_from(["\r\r\n", "\n\r", "\n\n", "\r\n\r\n"]))
def test_doubled_line_ends_do_not_matter(made: dpa.MadeMessage, line_end: str) -> None:
    """
    With every line end doubled by a transfer a message has the same texts and facts as without.
    """
    plain = made.text.replace("\r\n", "\n").replace("\r", "\n")
    expected, article = parse(plain), parse(plain.replace("\n", line_end))

    assert article.facts == expected.facts
    assert article.text == expected.text


@given(whole)
def test_line_ends_do_not_matter(made: dpa.MadeMessage) -> None:
    """
    With CRLF, LF or CR throughout, a message has the same parts and facts.
    """
    plain = made.text.replace("\r\n", "\n")
    article = parse(plain)

    for line_end in ("\r\n", "\r"):
        other = parse(plain.replace("\n", line_end))
        assert article.facts == other.facts
        assert article.text == other.text
        assert [type(part) for part in article.parts] == [type(part) for part in other.parts]


def test_facts_of_texts_without_an_envelope() -> None:
    """
    Plain text has no envelope and no facts.
    """
    article = parse("Husum (dpa) - Es regnet.")

    assert article.envelope is None
    assert article.facts is None
    assert [None] * 8 == [
        article.urgency,
        article.desk,
        article.urn,
        article.version,
        article.sent_at,
        article.embargo,
        article.status,
        article.signal,
    ]
    assert [(), ()] == [article.services, article.keywords]


def test_facts_of_a_message() -> None:
    """
    A wire message has no URN and no version.
    """
    article = parse(message())

    assert [None, None, None] == [article.urn, article.version, article.dpa_id]


TEXT = (
    "Die Flut kam in der Nacht, und Hunderte waren am Deich, um zu helfen. Nun wird aufgeräumt an der Küste.",
    "Der Deich hat gehalten, und die Helfer haben in der Nacht Säcke mit Sand gefüllt, sagte Thun am Morgen.",
    "Danach gab es Tee",
    "«Wir haben Glück gehabt», sagte Thun. Am Morgen ging das Wasser zurück, und alle gingen nach Hause.",
)


def sent(width: int, between: str) -> str:
    """
    Return a message whose paragraphs are wrapped to a width, with something between its blocks.
    """
    lead, *others = ("\n".join(textwrap.wrap(text, width)) for text in TEXT)
    body = between.join([lead, f"Husum (dpa) - {others[0]}", *others[1:]])
    return between.join(["bdt0123 3 pl 90  dpa 0456", "Wetter/\nDeich hält =", body, "dpa abc yyno", "251852 Sep 24\n"])


@pytest.mark.parametrize("table", ["", "| Ort | Pegel |\n---|---\n| Husum | 3,20 |\n"])
def test_message_whose_empty_lines_were_eaten(table: str) -> None:
    """
    Without empty lines a paragraph ends where the next word would have fitted; a table stays whole.
    """
    article = parse(sent(69, "\n").replace("dpa abc", f"{table}dpa abc"))

    assert TEXT[0] == (article.teaser and article.teaser.text)
    assert [TEXT[1], TEXT[3]] == [paragraph.text for paragraph in article.paragraphs]
    assert [TEXT[2]] == [subheading.text for subheading in article.subheadings]
    assert bool(table) == any(isinstance(part, Table) for part in article.parts)
    assert article.sent_at is not None


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        (f"{'Deich' * 13}\nTee\nAm Morgen", ["Deich" * 13, "Tee", "Am Morgen"]),
        (f"{'Deich' * 13}\nBrot am Siel", [f"{'Deich' * 13}\nBrot am Siel"]),
        (f"{'Deich' * 13}\nTee", ["Deich" * 13, "Tee"]),
        (f"{'Deich' * 13}x\nTee", [f"{'Deich' * 13}x\nTee"]),
        ("\nTee\n", ["Tee"]),
        ("\n \n", []),
        ("Tee\n\nBrot\nSand", ["Tee", "Brot\nSand"]),
        ("| a |\nTee\nBrot", ["Tee", "Brot"]),
        # What a line is indented by is part of it.
        (f"  * {'Deich' * 12} am\n    Siel\n  * Tee", [f"* {'Deich' * 12} am\n    Siel", "* Tee"]),
        (f"  * {'Deich' * 12}\n    Siel", [f"* {'Deich' * 12}", "Siel"]),
        ("| a |\n---\n| b |", []),
    ],
)
def test_paragraphs_whose_empty_lines_were_eaten(text: str, blocks: list[str]) -> None:
    """
    A line goes on where the next one's first word did not fit in 69 characters; where one empty line is left, they tell.
    """
    around = f"Sand\n{text}\nSand"
    body = read_body(around, 5, 5 + len(text), None, spaced=False)

    assert blocks == [span.of(around) for span in body.blocks]


def test_short_lines_of_a_message_are_meant() -> None:
    """
    The wire's lines have 69 characters; where the next word would have fitted, a line end was meant, and is kept.
    """
    lines = (
        "Roter Mohn am Deich steht da und blüht so schön,\nblauer Himmel drüber, dass es eine Freude ist,\n"
        "Sand in allen Säcken, die die Helfer füllten,\nund am Abend schlafen sie."
    )
    article = parse(message(body=f"Husum (dpa) - Es regnet.\n\n{lines}\n\n{TEXT[0]}\n\n{TEXT[1]}\n\n{TEXT[3]}"))

    assert ["Es regnet.", lines, TEXT[0], TEXT[1], TEXT[3]] == [part.text for part in article.paragraphs]


def test_first_line_of_a_message_without_a_dateline_may_be_a_subheading() -> None:
    """
    The headline has a place of its own, so a short line that opens the text heads what follows.
    """
    article = parse(message(body=f"Pegel fallen wieder\n\n{TEXT[0]}\n\n{TEXT[1]}"))

    assert ["Pegel fallen wieder"] == [part.text for part in article.subheadings]


def test_message_whose_paragraphs_were_unwrapped() -> None:
    """
    Where each paragraph has one line, the empty lines between them are meant, and not doubled line ends.
    """
    article = parse(sent(500, "\n\n"))

    assert [TEXT[1], TEXT[3]] == [paragraph.text for paragraph in article.paragraphs]


def test_time_line_before_the_signature_of_a_mail() -> None:
    """
    Without ETX, the last line that looks like a time line is one; what a mail adds behind it is unknown.
    """
    article = parse(sent(69, "\n\n") + "\n-- \nKüstenbote\n")

    assert article.sent_at is not None
    assert ["--", "Küstenbote"] == [article[part] for part in article.parts if isinstance(part, Unknown)]


def test_fields_of_a_quoted_message_have_a_place() -> None:
    """
    The fields of the header of a message that a mail has quoted have their places in the text that was given.
    """
    text = "\n".join(f"> {line}" for line in message().split("\n"))
    header = parse(text).envelope

    assert isinstance(header, WireHeader)
    assert header.service is not None
    assert {"service": header.service, "priority": str(header.priority), "keywords": "Küste/"}.items() <= {
        name: span.of(text) for name, span in header.spans
    }.items()


def test_a_word_that_is_spaced_out_stands_above_the_headline() -> None:
    """
    Old wires space the name of a desk out; a headline alone may look like that, too.
    """
    article = parse(message(headline="W E T T E R\nDeich hält ="))
    alone = parse(message(headline="W E T T E R ="))
    assert article.headline is not None
    assert alone.headline is not None

    assert [part.text for part in article.parts if isinstance(part, TitleNote)] == ["W E T T E R"]
    assert (article.headline.text, alone.headline.text) == ("Deich hält", "W E T T E R")


SENTENCES = (
    "Der Deich bei Husum hat der Sturmflut am Montag standgehalten. Das teilte der Deichverband mit, und die Helfer "
    "gingen nach Hause. Bis zum Abend fiel der Pegel um zwei Meter, wie das Amt für Küstenschutz am Abend berichtete. "
    "Die Fähren fahren wieder, sobald der Wind gedreht hat."
)


@pytest.mark.parametrize("width", [40, 50, 60, 66, 69, 72, 100])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_lines_may_be_narrower_than_dpa_s(width: int, line_end: str) -> None:
    """
    Whoever has broken a message anew, or sends narrower lines, forces no break.
    """
    body = textwrap.fill(f"Husum (dpa) - {SENTENCES}", width)
    article = parse(message(body=f"{body}\n\n{textwrap.fill(SENTENCES, width)}").replace("\n", line_end))

    assert [SENTENCES, SENTENCES] == [paragraph.text for paragraph in article.paragraphs]


@pytest.mark.parametrize(
    "items",
    [
        ["Montag: Deichschau in Husum, zehn Uhr", "Dienstag: Pegelmessung in Tönning", "Mittwoch: frei"] * 3,
        ["Montag: Deichschau in Husum und Leck, 9.00", "Dienstag: Messung in Tönning und Heide"] * 2,
        ["Mo: Schau", "Di: Pegel"] * 6,
    ],
)
def test_short_lines_of_a_list_stay_lines(items: list[str]) -> None:
    """
    Lines that had room for the next word were meant, and few or very short lines tell no width.
    """
    article = parse(message(body="Husum (dpa) - Es folgt eine Liste.\n\n" + "\n".join(items)))

    assert "\n".join(items) == article.paragraphs[-1].text


@pytest.mark.parametrize(
    ("line", "is_signed"),
    [
        ("dpa-tmn abc yyzz n1 def", True),
        ("dpa-Archiv yyno n1", True),
        ("dpa/lno/lni abc", True),
        ("abc yyzz n1 def", True),
        ("dpa abc-def yyzz", True),
        ("dpa-Grafik folgt", False),
        ("abc def n1", False),
        ("DPA abc yyzz n1", False),
        ("dpa-tmn abc yyzzz n1", False),
    ],
)
def test_sign_offs_tell_by_the_routing(line: str, *, is_signed: bool) -> None:
    """
    To which office a text goes tells a sign-off, where the agency's name has more behind it or is lost.
    """
    text = f"\x01bdt0412 4 vm 5  dpa 0733\n\nDeich/\n\x02Deich hält =\n\nHusum (dpa) - Es regnet.\n\n{line}\n\n\x03041412 Sep 25\n"
    article = parse(text)

    assert is_signed == (article.sign_off is not None and article.sign_off.text == line)


GLUED = [
    "* * * *Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt## dpa-Kontakte- Autor: Ebba Thun, 04841 5550123",
    "# Notizblock## Ansprechpartner\n- Polizei Husum: Ebba Thun, 04841 5550123",
    "## dpa-Kontakte- Autor: Ebba Thun, +49 4841 5550123",
    "* * * *\nDie folgenden Inforöffentl (Husum), Ebba Thun, +49 4841 5550123",
    "* * * *Les informa Auteure : Ebba Thun, thun@dpa.example",
]


@pytest.mark.parametrize("glued", GLUED)
@pytest.mark.parametrize("between", ["", " ", "\n\n"])
def test_glued_notepads_stay_private(glued: str, between: str) -> None:
    """
    Where a transfer has eaten line ends, what names an editor and a number is none of the text.
    """
    text = f"\x01bdt0412 4 vm 5  dpa 0733\n\nDeich/\n\x02Deich hält =\n\nHusum (dpa) - Es regnet an der Küste.{between}{glued}\n\ndpa abc yyno n1\n\n\x03041412 Sep 25\n"
    article = parse(text)

    assert article.text == "Es regnet an der Küste."
    assert "Ebba" not in repr(article.notepad)
    laws.article_is_sound(article)


@pytest.mark.parametrize(
    "end", ["* * *\n\nEs taut.", "Rufen Sie uns an: 04841 5550123.", "Es gab 12 + 3 Fälle.", "#Deich, sagte @thun."]
)
def test_numbers_in_the_text_are_no_notepad(end: str) -> None:
    """
    A rule, a number or a sign alone tells nothing.
    """
    text = f"\x01bdt0412 4 vm 5  dpa 0733\n\nDeich/\n\x02Deich hält =\n\nHusum (dpa) - Es regnet.\n\n{end}\n\n\x03041412 Sep 25\n"

    assert parse(text).notepad is None
