"""
Wire messages: what the strategies make is found again, and what the format guide calls certain holds.
"""

from collections.abc import Callable

import pytest
from hypothesis import given

from dpaparse import (
    Article,
    Contact,
    Control,
    Link,
    ListItem,
    Paragraph,
    Span,
    Subheading,
    Table,
    Teaser,
    TitleNote,
    TitleNoteKind,
    WireHeader,
    parse,
)
from dpaparse import strategies as dpa
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
from dpaparse._recognise.note_kinds import language_of_notes
from dpaparse._recognise.wire_header import find_first, find_starts, opens_message, read_header
from tests.marked import walk

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
