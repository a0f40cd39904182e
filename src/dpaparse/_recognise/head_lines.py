"""
Cut a head into its lines: those that only the width of the text broke are one, a line of the page is always its own.

Which of them say once more what another says is told by the lines around them.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from dpaparse._grammar.captions import is_caption
from dpaparse._grammar.closing import STOPS_OR_ELLIPSIS
from dpaparse._grammar.credit import is_agency
from dpaparse._grammar.dateline import DASHES
from dpaparse._grammar.greeting import is_salutation
from dpaparse._grammar.labelled import is_paper
from dpaparse._grammar.links import is_link
from dpaparse._grammar.space import SPACES, has_break, lines, narrowed, trim
from dpaparse._grammar.stamps import holds_day, is_stamp, is_timed
from dpaparse._grammar.wrapping import soft_breaks
from dpaparse._language.furniture import HEADED_LABELS, LEAD_LABELS, TITLE_LABELS
from dpaparse._model import Said, Span
from dpaparse._recognise.byline import find_byline, stamped
from dpaparse._recognise.head_beneath import led, opened_beneath
from dpaparse._recognise.head_dateline import HEAD_BLOCKS
from dpaparse._recognise.heading import is_framed_heading, is_furniture, is_heading, is_prose
from dpaparse._recognise.note import find_head_note


def lines_of_head(source: str, start: int, end: int) -> Iterator[Span]:
    """
    Yield the lines of a stretch of the head.

    >>> [len(line) for line in lines_of_head("Deich hält stand\\n25.11.2026, 18:00 Uhr", 0, 38)]
    [16, 21]
    """
    if source.find("\n", start, end) < 0 and source.find("\r", start, end) < 0:
        # Blank lines set most of them apart.
        yield from narrowed(source, start, end)
        return
    # It opens with a word.
    within = lines(source, start, end)
    first, last = within[0]
    for number, (is_soft, line) in enumerate(zip(soft_breaks(source, within), within[1:], strict=True)):
        goes_on = (is_soft or source[line[0]].islower()) and not _is_complete(source, Span(first, last))
        if not goes_on or (number < _MOST_LINES and _stands_apart(source, Span(*line))):
            yield Span(first, last)
            first = line[0]
        last = line[1]
    yield Span(first, last)


def _is_complete(source: str, line: Span) -> bool:
    """
    Tell whether nothing goes on behind a line: a note in parentheses or with its clock, pieces between bars.

    What is longer is none of them, and would be looked through once more with each line that goes on.
    """
    if len(line) > _LONGEST_COMPLETE:
        return False
    if source.endswith(_CLOCK, line.start, line.end):
        # "Sperrfrist: 25. November 2026, 18:00 Uhr"
        return find_head_note(source, line) is not None
    if source[line.end - 1].isdigit() and holds_day(line.of(source)):
        # "KÜSTENBOTE Nr. 211 Mittwoch, 25. November 2026"
        return True
    if source[line.end - 1] == "," and is_salutation(line.of(source)):
        # "Hallo Ebba,"
        return True
    is_barred = source.find(_BEFORE_PAGE, line.start, line.end) >= 0
    return _is_note(source, line) or (is_barred and is_furniture(source, line))


_LONGEST_COMPLETE: Final = 1000
_CLOCK: Final = " Uhr"


def _is_note(source: str, line: Span) -> bool:
    return source[line.start] == "(" and find_head_note(source, line) is not None


# More lines are none of a head.
_MOST_LINES: Final = 15


def _stands_apart(source: str, line: Span) -> bool:
    """
    Tell whether a line is none of the text above it, however full that line is: a byline, or what the page says.

    The end of a sentence is the rest of one, and so is a word alone unless it is a link: `Uhr`.
    """
    words = line.of(source)
    if words[-1] in STOPS_OR_ELLIPSIS:
        # "Lesezeit: 2 Min."
        return words.endswith(_SHORTENED) and is_timed(words)
    if " " not in words:
        # "dpa/lno"
        return is_link(source, line) or is_agency(words.partition("/")[0])
    if is_paper(words):
        return True
    if _is_note(source, line):
        # "(neu: Kurs der Aktie)"
        return True
    if len(words) > _LONGEST_LINK and not words.startswith(_BY) and _SIGNS.isdisjoint(words):
        # Most lines of wrapped text.
        return False
    return find_byline(source, line) is not None or is_furniture(source, line)


_SHORTENED: Final = ("Min.", "Std.")
# Longer lines of a page are a byline, or have a number, a colon, a slash.
_LONGEST_LINK: Final = 40
_BY: Final = ("Von ", "By ", "von ", "by ")
_SIGNS: Final = frozenset("0123456789:/|©@")


def opened(source: str, blocks: list[Span], said: Mapping[int, Said]) -> list[Span]:
    """
    Return *blocks* with those of the head cut into their lines that a heading, a byline or a line of the page opens.

    Where blank lines set paragraphs off, a page has none between the lines above the text. Lines that one with a colon
    announces are results or appointments; with a blank before it, as in French, it stands behind a kicker.
    """
    cut: list[Span] = []
    for number, block in enumerate(blocks[:HEAD_BLOCKS]):
        pieces = [block]
        if block.start in said:
            pass
        elif not has_break(block.of(source)):
            pieces = _addressed(source, block) or stamped(source, block)
        else:
            pieces = list(lines_of_head(source, block.start, block.end))
            is_head = not _announces(source, pieces) and all(_opens_head(source, line) for line in [*cut, pieces[0]])
            if not is_head:
                return [*cut, *(led(source, block, pieces) if cut else [block]), *blocks[number + 1 :]]
        cut += pieces
        if is_prose(source, pieces[-1]) and not is_framed_heading(source, pieces[-1]):
            return [*cut, *opened_beneath(source, blocks[number + 1 :])]
    return [*cut, *blocks[HEAD_BLOCKS:]]


def _addressed(source: str, block: Span) -> list[Span]:
    """
    Return a headline and the address of its page behind it, as apps share them; nothing if the block is none.

    >>> _addressed("Deich hält https://deich.example/1", Span(0, 34))
    [Span(0, 10), Span(11, 34)]
    """
    at = source.rfind(_BEFORE_ADDRESS, block.start, min(block.end, block.start + _LONGEST_SHARED))
    if at < 0 or source.find(" ", at + 1, block.end) >= 0 or source[at - 1] in STOPS_OR_ELLIPSIS:
        return []
    return [Span(*trim(source, block.start, at)), Span(at + 1, block.end)]


_BEFORE_ADDRESS: Final = " http"
# A long headline.
_LONGEST_SHARED: Final = 150


def _announces(source: str, pieces: list[Span]) -> bool:
    """
    Tell whether the first of some lines announces the others with its colon; above a headline it is a kicker.

    A blank before the colon tells that, or who wrote the text beneath, or when it was sent.
    """
    first, *beneath = pieces
    return (
        source.endswith(":", first.start, first.end)
        and source[first.end - 2] not in SPACES
        # "Gelesen in der App:", but "Dienstag, 24.11.2026:"
        and (any(map(str.isdigit, first.of(source))) or not is_furniture(source, first))
        and not any(
            find_byline(source, line) is not None or is_stamp(line.of(source)) for line in beneath[1:_MOST_SIGNED]
        )
    )


# A headline, a teaser or who took a picture.
_MOST_SIGNED: Final = 4


def _opens_head(source: str, line: Span) -> bool:
    """
    Tell whether a line may stand in a head.
    """
    return (
        is_heading(source, Span(line.start, _kicker_end(source, line)))
        or is_framed_heading(source, line)
        or is_furniture(source, line)
        or find_byline(source, line) is not None
        or find_head_note(source, line) is not None
    )


def _kicker_end(source: str, line: Span) -> int:
    """
    Return where a line ends without its colon: `Energie:`.
    """
    if source[line.end - 1] != ":" or len(line) == 1:
        return line.end
    return trim(source, line.start, line.end - 1)[1]


def last_resort(source: str, spans: list[Span]) -> Span | None:
    """
    Return what is a headline if nothing else is one: two sentences, or a title that looks like a link of the page.

    Args:
        source: The whole text.

        spans: The lines of the head that are no note and no byline.

    >>> last_resort("Deich hält. Aber wie lange noch?", [Span(0, 32)])
    Span(0, 32)
    >>> last_resort("Liveblog: Deich hält stand", [Span(0, 26)])
    Span(0, 26)
    """
    for span in spans:
        # Of the first line, the second sentence may ask what the first one tells.
        is_asked = span is spans[0] and source[span.end - 1] == "?"
        title = Span(span.start, span.end - is_asked)
        if title and is_heading(source, title, sentences=2) and not is_furniture(source, span):
            return span
    labelled = [span for span in spans if _is_labelled(source, span)]
    return labelled[0] if len(labelled) == 1 else None


def _is_labelled(source: str, span: Span) -> bool:
    """
    Tell whether a line says before its colon what follows the headline: `Liveblog: Deich hält stand`.
    """
    label, colon, title = span.of(source).partition(": ")
    return (
        bool(colon)
        and label.casefold() in HEADED_LABELS
        and len(title.split()) >= _LEAST_BEHIND_LABEL
        and is_heading(source, span)
    )


_LEAST_BEHIND_LABEL: Final = 3


def is_twice(source: str, span: Span, others: list[Span]) -> bool:
    """
    Tell whether a line opens a later one, or is an earlier one.
    """
    words = span.of(source)
    return any(
        _opens(source, span, other) or (other.start < span.start and other.of(source) == words) for other in others
    )


def is_shown(source: str, span: Span, others: list[Span]) -> bool:
    """
    Tell whether a line is said once more, with who took the picture: above a headline, for those who cannot see it.
    """
    return any(
        len(other) > len(span)
        and _opens(source, span, other)
        # "Blaulicht", but "Blaulicht am Deich. Foto: Ebba Thun/dpa"
        and not source[trim(source, other.start + len(span), other.end)[0]].islower()
        and is_caption(source, other)
        for other in others
    )


def _opens(source: str, span: Span, other: Span) -> bool:
    return span.start < other.start and source.startswith(span.of(source), other.start)


def set_apart(source: str, span: Span) -> list[Span]:
    """
    Return *span*, or its words and the dash that sets them off from the dateline behind: `Deich hält - Husum (dpa) - `.

    Or the byline that it is, and the time stamp behind.
    """
    start, end = span.start, span.end
    if end - start > 2 and source[end - 1] in DASHES and source[end - 2] in SPACES:  # noqa: PLR2004, blank and dash
        return [Span(*trim(source, start, end - 1)), Span(end - 1, end)]
    return stamped(source, span) if source[end - 1] in _ENDS_OF_STAMP else [span]


# "2026", "18:00 Uhr", "(18:00)", "18 h"
_ENDS_OF_STAMP: Final = frozenset("0123456789rh)")


def is_label(words: str) -> bool:
    """
    Tell whether words are what a form sets before a headline, or what stands above or beneath one.

    >>> is_label("Titel"), is_label("Vorspann"), is_label("Deich")
    (True, True, False)
    """
    folded = words.casefold()
    return folded in TITLE_LABELS or folded in LEAD_LABELS


def noted(source: str, span: Span) -> list[Span]:
    """
    Return *span*, or the note that opens it and what stands behind: `(Eil) Deich hält`, `Titel: Deich hält`.
    """
    if source[span.start] != "(":
        colon = source.find(":", span.start, min(span.end, span.start + _LONGEST_LABEL))
        if colon < 0 or not is_label(source[span.start : colon]):
            return [span]
        return [Span(span.start, colon + 1), *narrowed(source, colon + 1, span.end)]

    words, closing, _ = source[span.start : min(span.end, span.start + _LONGEST_NOTE)].partition(")")
    note = Span(span.start, span.start + len(words) + len(closing))
    rest = narrowed(source, note.end, span.end)
    return [note, *rest] if closing and rest and find_head_note(source, note) else [span]


_LONGEST_NOTE: Final = 90
_LONGEST_LABEL: Final = 15


def titled(source: str, spans: list[Span]) -> tuple[list[Span], Span | None]:
    """
    Cut the title of a window apart, if one is among the lines: the headline, and the name of the page behind it.

    Returns:
        The lines, and the headline; None if there is no such title.

    >>> titled("Deich bei Husum hält stand | Küstenblatt", [Span(0, 40)])
    ([Span(0, 26), Span(27, 40)], Span(0, 26))
    """
    for number, span in enumerate(spans):
        at = source.find(_BEFORE_PAGE, span.start, span.end)
        headline, rest = Span(*trim(source, span.start, max(at, span.start))), Span(at + 1, span.end)
        if (
            len(headline.of(source).split()) >= _LEAST_WORDS
            and len(rest) <= _LONGEST_PAGE
            and is_heading(source, headline)
            and not is_furniture(source, headline)
        ):
            return [*spans[:number], headline, rest, *spans[number + 1 :]], headline
    return spans, None


_BEFORE_PAGE: Final = " | "
# A headline has four words or more, a name of a page hardly so many: "NDR.de - Nachrichten".
_LEAST_WORDS: Final = 4
_LONGEST_PAGE: Final = 50
