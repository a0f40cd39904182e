"""
Tell by what stands around short lines that they are the page's, in whatever words.

They stand together between two paragraphs, or are all that is left beneath the last one.
What single lines say of themselves is asked elsewhere; a heading stands alone above a paragraph.
"""

from collections.abc import Collection, Mapping
from itertools import pairwise
from typing import Final, NamedTuple

from dpaparse._grammar.closing import SENTENCE_END
from dpaparse._grammar.data_lines import is_entry
from dpaparse._grammar.heading import INNER_SENTENCE, is_long
from dpaparse._grammar.listing import bullet_end
from dpaparse._grammar.space import lines
from dpaparse._model import Part, Said, Span
from dpaparse._recognise.byline import find_byline
from dpaparse._recognise.closing import find_credit_line, find_house_sign, find_sign_off
from dpaparse._recognise.heading import is_furniture
from dpaparse._recognise.headline import speaks_of
from dpaparse._recognise.repeated import LONGEST_REPEATED, find_repeated


def find_by_neighbours(
    source: str, blocks: list[Span], said: Mapping[int, Said], above: list[Part], *, is_page: bool
) -> set[int]:
    """
    Return where those of *blocks* begin that are the page's by what stands around them, or above the text.

    Args:
        source: The whole text.

        blocks: What stands beneath the head.

        said: What the envelope says that they are.

        above: The head.

        is_page: Something above or beneath them is the page's.
    """
    for block in blocks:
        if source[block.end - 1] not in SENTENCE_END and block.end - block.start <= LONGEST_REPEATED:
            break
    else:
        # Most texts without headings.
        return set()
    repeated = find_repeated(source, blocks, [part.span for part in above])
    if repeated:
        blocks = [block for block in blocks if block.start not in repeated]
    return repeated | find_runs(source, blocks, said, is_page=is_page or bool(repeated))


def find_runs(
    source: str, blocks: list[Span], said: Mapping[int, Said], known: Collection[int] = (), *, is_page: bool
) -> set[int]:
    """
    Return where those of *blocks* begin that are the page's, for they stand with others between or beneath paragraphs.

    Args:
        source: The whole text.

        blocks: What stands beneath the head.

        said: What the envelope says that they are.

        known: Where those begin that are the page's for certain.

        is_page: Something else is the page's; where nothing is, short lines are a list.

    >>> text = "Der Deich bei Husum hält seit Mittag, und das Wasser fällt wieder."
    >>> source = f"{text}\\n\\nLesetipp\\n\\nWarum die Flut vor Husum kam und wieder ging\\n\\n{text}"
    >>> blocks = [Span(0, 66), Span(68, 76), Span(78, 122), Span(124, 190)]
    >>> sorted(find_runs(source, blocks, {}, is_page=True))
    [68, 78]
    """
    runs = _runs(source, blocks, said)
    if not runs or not _is_running(source, blocks) or not (is_page or _has_line_of_page(source, blocks)):
        return set()

    around = _Around(
        source,
        blocks,
        said,
        known,
        are_told=Said.HEADING in said.values(),
        are_set_off=_are_set_off(source, blocks),
        may_be_double=_has_headings(source, blocks),
    )
    return {span.start for start, end in runs for span in _of_page(around, start, end)}


class _Around(NamedTuple):
    """
    What short lines stand in.
    """

    source: str
    blocks: list[Span]
    said: Mapping[int, Said]
    known: Collection[int]
    are_told: bool
    """The envelope says what headings are."""
    are_set_off: bool
    """Blank lines set most paragraphs off."""
    may_be_double: bool
    """Headings stand between paragraphs, so that two may stand above each other."""


def _of_page(around: _Around, start: int, end: int) -> list[Span]:
    """
    Return those of the short lines with the numbers from *start* to *end* that are the page's, and what they answer.
    """
    source, blocks, said = around.source, around.blocks, around.said
    if not start or source[blocks[start - 1].end - 1] == ":":
        # Lines of the head; "Die Preise:"
        return []
    if around.are_set_off and end < len(blocks):
        start, end = _without_text(source, blocks, start, end)
    run = blocks[start:end]
    told = [span.start in around.known or _is_of_page(source, span) for span in run]
    others = [span for span, is_told in zip(run, told, strict=True) if not is_told]
    are_headings = bool(others) and all(said.get(span.start) is Said.HEADING for span in others)
    if not run or are_headings or (len(others) <= 1 and end < len(blocks)):
        # A heading, and its picture
        return []
    above = blocks[start - 1]
    asked = [above] if _asks(source, above, len(run)) else []
    if end == len(blocks):
        found = _beneath(source, run, told)
    elif _is_text(source, run, is_page=any(told)) or (around.may_be_double and not any(told) and _are_double(run)):
        found = []
    elif asked:
        found = run
    else:
        is_heading = said.get(run[-1].start) is Said.HEADING
        is_headed = is_heading if around.are_told else _heads(source, run, blocks[end])
        found = _between(run, told, is_headed=is_headed)
    return [*asked, *found] if found else []


def _has_line_of_page(source: str, blocks: list[Span]) -> bool:
    """
    Tell whether one of several lines is the page's for certain.
    """
    return any(_is_short(source, block) and _is_of_page(source, block) for block in blocks)


def _without_text(source: str, blocks: list[Span], start: int, end: int) -> tuple[int, int]:
    """
    Return from where to where short blocks are left without those that are lines of a paragraph above or beneath them.
    """
    while start < end and _is_next(source, blocks[end - 1], blocks[end]):
        end -= 1
    while start < end and _is_next(source, blocks[start - 1], blocks[start]):
        start += 1
    return start, end


def _is_of_page(source: str, span: Span) -> bool:
    """
    Tell whether a line is the page's by its words; a number alone may stand in a table.
    """
    return any(map(str.isalpha, span.of(source))) and is_furniture(source, span)


def _is_running(source: str, blocks: list[Span]) -> bool:
    """
    Tell whether a text has paragraphs, against which short lines stand out: a calendar and results have none.
    """
    running = 0
    for block in blocks:
        running += len(block) >= _SHORTEST_PARAGRAPH and source[block.end - 1] in SENTENCE_END
        if running == _TWO:
            return True
    return False


_SHORTEST_PARAGRAPH: Final = 60
_TWO: Final = 2


def _are_set_off(source: str, blocks: list[Span]) -> bool:
    """
    Tell whether blank lines set most paragraphs off: what stands right above or beneath one is a line of it then.

    >>> source = "Es regnet.\\n\\nDas Wasser\\nfällt."
    >>> _are_set_off(source, [Span(0, 10), Span(12, 22), Span(23, 29)])
    True
    """
    set_off = sum(
        -1 if _is_next(source, above, below) else 1
        for above, below in pairwise(blocks)
        if source[above.end - 1] in SENTENCE_END
    )
    return set_off > 0


def _is_next(source: str, above: Span, below: Span) -> bool:
    """
    Tell whether a block begins on the line right below another one.
    """
    return source.count("\n", above.end, below.start) <= 1


def _asks(source: str, block: Span, count: int) -> bool:
    """
    Tell whether a short block above so many lines of the page asks readers: `Fahren Sie gern Bahn?`, `Ja`, `Nein`.
    """
    words = block.of(source)
    return words[-1] == "?" and len(words) <= _LONGEST_LINE and (count > 1 or ": " in words)


def _runs(source: str, blocks: list[Span], said: Mapping[int, Said]) -> list[tuple[int, int]]:
    """
    Return from where to where short blocks that end no sentence stand together: two or more, or those beneath all text.
    """
    numbers = [number for number, block in enumerate(blocks) if source[block.end - 1] not in SENTENCE_END]
    last = len(blocks) - 1
    if not numbers or (numbers[-1] != last and all(after - before > 1 for before, after in pairwise(numbers))):
        # Most texts.
        return []
    short = {n for n in numbers if said.get(blocks[n].start) is not Said.LIST_ITEM and _is_short(source, blocks[n])}
    starts = sorted(n for n in short if n - 1 not in short)
    ends = sorted(n + 1 for n in short if n + 1 not in short)
    return [(start, end) for start, end in zip(starts, ends, strict=True) if end - start > 1 or end > last]


def _is_short(source: str, block: Span) -> bool:
    """
    Tell whether a block is no longer than a heading; a footer is none of them.
    """
    return not is_long(source, block.start, block.end) and source.find(_BEFORE_NUMBER, block.start, block.end) < 0


_BEFORE_NUMBER: Final = "dpa:"


def _between(run: list[Span], told: list[bool], *, is_headed: bool) -> list[Span]:
    """
    Return those lines between two paragraphs that are the page's: all but a heading right above the second.

    Args:
        run: The lines.

        told: Of each whether it is the page's for certain.

        is_headed: The last of them looks like the heading of what follows.
    """
    last = len(run) - 1
    return run[: last + (told[last] or not is_headed)]


def _are_double(run: list[Span]) -> bool:
    """
    Tell whether two short lines may be a heading above another one: `Reaktionen`, `Aus dem Norden`.
    """
    return len(run) == _TWO and all(len(line) <= _LONGEST_SUBHEADING for line in run)


def _has_headings(source: str, blocks: list[Span]) -> bool:
    """
    Tell whether some headings stand alone between paragraphs.
    """
    headings = sum(
        source[block.end - 1] not in SENTENCE_END
        and len(block) <= _LONGEST_SUBHEADING
        and source[above.end - 1] in SENTENCE_END
        and source[below.end - 1] in SENTENCE_END
        for above, block, below in zip(blocks, blocks[1:], blocks[2:], strict=False)
    )
    return headings >= _TWO


def _heads(source: str, run: list[Span], below: Span) -> bool:
    """
    Tell whether the last of some lines is short, and the paragraph right below speaks of it, or it stands below a word.

    >>> source = "Streit um den Deich\\n\\nDie Deiche seien zu niedrig, sagte Thun."
    >>> _heads(source, [Span(0, 19)], Span(21, 61))
    True
    """
    line = run[-1]
    if len(run) == _TWO and " " not in run[0].of(source):
        # "Kontakt", "Die Deiche sollen wachsen"
        return len(line) <= _LONGEST_SUBHEADING
    if len(line) > _LONGEST_SUBHEADING:
        return False
    beneath = source[below.start : min(below.end, below.start + _LONGEST_BELOW)]
    return speaks_of(f" {beneath.casefold()}", line.of(source)) > 0


_LONGEST_BELOW: Final = 600
_LONGEST_SUBHEADING: Final = 40


def _beneath(source: str, run: list[Span], told: list[bool]) -> list[Span]:
    """
    Return those lines beneath the last paragraph that are the page's; the first may be one whose full stop is missing.

    Args:
        source: The whole text.

        run: The lines.

        told: Of each whether it is the page's for certain.
    """
    if any(_is_closing(source, span) for span in run) or (not told[0] and _is_text(source, run, is_page=True)):
        return []
    longest = _LONGEST_LINE if len(run) > 1 else _LONGEST_ALONE
    return run if any(told) or len(run[0]) <= longest else run[1:]


_LONGEST_LINE: Final = 70
_LONGEST_ALONE: Final = 45


def _is_text(source: str, run: list[Span], *, is_page: bool) -> bool:
    """
    Tell whether short lines are a table, results or a list, or one of them says who wrote what follows.

    Args:
        source: The whole text.

        run: The lines.

        is_page: One of them is the page's for certain, or all text stands above.
    """
    if len(run) <= _TWO and any(INNER_SENTENCE.search(source, span.start, span.end) for span in run):
        # The last paragraph, without its full stop
        return True
    if any(_goes_on(source, span) or _names_source(source, span) for span in run):
        return True
    if _are_labelled(source, run) or (not is_page and len(run) > _TWO and _are_labelled(source, run[1:])):
        # "Anreise: Mit der Bahn über Hamburg", also beneath "So kommt man hin"
        return True
    data = sum(all(is_entry(source[start:end]) for start, end in lines(source, span.start, span.end)) for span in run)
    if len(run) == 1:
        return bool(data) and ": " in run[0].of(source)
    # "Statistik", "Zuschauer: 2110"
    is_headed = data == len(run) - 1 and len(run) > _TWO
    return data * 2 >= len(run) + is_page or (is_headed and not is_entry(run[0].of(source)))


def _are_labelled(source: str, run: list[Span]) -> bool:
    """
    Tell whether each of several lines opens with a word and a colon.
    """
    labels = [label for label, colon, _ in (span.of(source).partition(": ") for span in run) if colon]
    return 1 < len(labels) == len(run) and all(map(str.isalpha, labels))


def _is_closing(source: str, span: Span) -> bool:
    """
    Tell whether a line ends the text: a credit, a sign.
    """
    return (
        find_credit_line(source, span, last=True) is not None
        or find_sign_off(source, span) is not None
        or find_house_sign(source, span) is not None
    )


def _names_source(source: str, span: Span) -> bool:
    """
    Tell whether a line says who wrote a text, or is a credit of dpa's: `Von Ebba Thun`, `Quelle: dpa`.
    """
    if find_byline(source, span) is not None:
        return True
    is_named = source.find(_AGENCY, span.start, span.end) >= 0
    return is_named and find_credit_line(source, span, last=True) is not None


_AGENCY: Final = "dpa"


def _goes_on(source: str, span: Span) -> bool:
    """
    Tell whether a line is the rest of a sentence, an item or what breaks off.
    """
    words = span.of(source)
    return (
        words[0].islower()
        or any(sign in words for sign in _ELLIPSES)
        or bullet_end(source, span.start, span.end) is not None
    )


_ELLIPSES: Final = ("...", "…")
