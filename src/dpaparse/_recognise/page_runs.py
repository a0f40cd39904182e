"""
Tell by what stands around short lines that they are the page's, in whatever words.

They stand together between two paragraphs, or are all that is left beneath the last one.
What single lines say of themselves is asked elsewhere; a heading stands alone above a paragraph.
"""

from collections.abc import Collection, Mapping
from itertools import pairwise
from typing import Final

from dpaparse._grammar.closing import SENTENCE_END
from dpaparse._grammar.heading import INNER_SENTENCE, is_long
from dpaparse._grammar.listing import bullet_end
from dpaparse._grammar.space import lines
from dpaparse._model import Said, Span
from dpaparse._recognise.byline import find_byline
from dpaparse._recognise.closing import find_credit_line, find_house_sign, find_sign_off
from dpaparse._recognise.heading import is_furniture
from dpaparse._recognise.headline import speaks_of


def find_by_neighbours(source: str, blocks: list[Span], said: Mapping[int, Said], above: list[Span]) -> set[int]:
    """
    Return where those of *blocks* begin that are the page's by what stands around them, or above the text.

    Args:
        source: The whole text.

        blocks: What stands beneath the head.

        said: What the envelope says that they are.

        above: The lines of the head.
    """
    for block in blocks:
        if source[block.end - 1] not in SENTENCE_END and block.end - block.start <= _LONGEST_REPEATED:
            break
    else:
        # Most texts without headings.
        return set()
    repeated = find_repeated(source, blocks, above)
    if repeated:
        blocks = [block for block in blocks if block.start not in repeated]
    return repeated | find_runs(source, blocks, said)


def find_repeated(source: str, blocks: list[Span], above: list[Span]) -> set[int]:
    """
    Return where those of *blocks* begin that say once more what stands above the text, as on every page of a printout.

    Args:
        source: The whole text.

        blocks: What stands beneath the head.

        above: The lines of the head.

    >>> source = "Deich hält stand\\n\\nDas Wasser fällt.\\n\\n25.11.2026 Deich hält stand 1/2\\n\\nEs regnet."
    >>> find_repeated(source, [Span(18, 35), Span(37, 68), Span(70, 80)], [Span(0, 16)])
    {37}
    """
    short = [
        words
        for block in blocks
        if source[block.end - 1] not in SENTENCE_END and len(words := block.of(source)) <= _LONGEST_REPEATED
    ]
    if not short:
        return set()
    said = {words for span in above if len(words := span.of(source)) >= _SHORTEST_REPEATED and " " in words}
    seen: set[str] = set()
    for words in short:
        (said if words in seen and len(words) >= _SHORTEST_REPEATED else seen).add(words)
    if not any(words in line for line in short for words in said):
        return set()
    return {block.start for block in blocks if len(block) <= _LONGEST_REPEATED and _repeats(source, block, said)}


# The title of a window, its address and the number of the page
_LONGEST_REPEATED: Final = 300
# "SEITE 1 VON 2" is told by its words.
_SHORTEST_REPEATED: Final = 15


def _repeats(source: str, block: Span, said: Collection[str]) -> bool:
    """
    Tell whether each line of a block holds what was *said*, or an address.
    """
    if source[block.end - 1] in SENTENCE_END:
        return False
    within = [source[start:end] for start, end in lines(source, block.start, block.end)]
    told = [any(words in line for words in said) for line in within]
    return any(told) and all(is_told or _ADDRESS in line for line, is_told in zip(within, told, strict=True))


_ADDRESS: Final = "://"


def find_runs(source: str, blocks: list[Span], said: Mapping[int, Said], known: Collection[int] = ()) -> set[int]:
    """
    Return where those of *blocks* begin that are the page's, for they stand with others between or beneath paragraphs.

    Args:
        source: The whole text.

        blocks: What stands beneath the head.

        said: What the envelope says that they are.

        known: Where those begin that are the page's for certain.

    >>> text = "Der Deich bei Husum hält seit Mittag, und das Wasser fällt wieder."
    >>> source = f"{text}\\n\\nLesetipp\\n\\nWarum die Flut vor Husum kam und wieder ging\\n\\n{text}"
    >>> blocks = [Span(0, 66), Span(68, 76), Span(78, 122), Span(124, 190)]
    >>> sorted(find_runs(source, blocks, {}))
    [68, 78]
    """
    found: set[int] = set()
    runs = _runs(source, blocks, said)
    if not runs or not _is_running(source, blocks):
        return found
    is_told = Said.HEADING in said.values()
    for start, end in runs:
        if not start or source[blocks[start - 1].end - 1] == ":":
            # Lines of the head; "Die Preise:"
            continue
        run = blocks[start:end]
        told = [span.start in known or _is_of_page(source, span) for span in run]
        is_last = end == len(blocks)
        if is_last and any(_is_closing(source, span) for span in run):
            continue
        if not (is_last and told[0]) and _is_text(source, run, is_page=is_last or any(told)):
            continue
        asked = _asks(source, blocks[start - 1], len(run))
        if is_last:
            of_page = _beneath(run, is_page=any(told))
        elif asked:
            of_page = run
        else:
            if not any(told) and _are_headings(run, blocks, source):
                continue
            is_headed = said.get(run[-1].start) is Said.HEADING if is_told else _heads(source, run, blocks[end])
            of_page = _between(run, told, said, is_headed=is_headed)
        found.update(span.start for span in of_page)
        if asked and of_page:
            found.add(blocks[start - 1].start)
    return found


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
    short = [number for number, block in enumerate(blocks) if source[block.end - 1] not in SENTENCE_END]
    last = len(blocks) - 1
    if not short or (short[-1] != last and all(after - before > 1 for before, after in pairwise(short))):
        # Most texts.
        return []
    short = {n for n in short if said.get(blocks[n].start) is not Said.LIST_ITEM and _is_short(source, blocks[n])}
    starts = sorted(n for n in short if n - 1 not in short)
    ends = sorted(n + 1 for n in short if n + 1 not in short)
    return [(start, end) for start, end in zip(starts, ends, strict=True) if end - start > 1 or end > last]


def _is_short(source: str, block: Span) -> bool:
    """
    Tell whether a block is no longer than a heading; a footer is none of them.
    """
    return not is_long(source, block.start, block.end) and source.find(_BEFORE_NUMBER, block.start, block.end) < 0


_BEFORE_NUMBER: Final = "dpa:"


def _between(run: list[Span], told: list[bool], said: Mapping[int, Said], *, is_headed: bool) -> list[Span]:
    """
    Return those lines between two paragraphs that are the page's: all but a heading right above the second.

    Args:
        run: The lines.

        told: Of each whether it is the page's for certain.

        said: What the envelope says that they are.

        is_headed: The last of them looks like the heading of what follows.
    """
    last = len(run) - 1
    if last == 1 and all(said.get(span.start) is Said.HEADING for span in run):
        # A heading above another one.
        return []
    if sum(told) >= last and not any(span.start in said for span in run):
        # A heading, and its picture.
        return []
    return run[: last + (told[last] or not is_headed)]


def _are_headings(run: list[Span], blocks: list[Span], source: str) -> bool:
    """
    Tell whether two short lines are a heading above another one, for the text has some more: `Reaktionen`, `CDU`.
    """
    if len(run) != _TWO or any(len(line) > _LONGEST_SUBHEADING for line in run):
        return False
    headings = sum(source[block.end - 1] not in SENTENCE_END and len(block) <= _LONGEST_SUBHEADING for block in blocks)
    return headings - len(run) >= _MANY_HEADINGS


_MANY_HEADINGS: Final = 3


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
    return (
        speaks_of(f" {source[below.start : min(below.end, below.start + _LONGEST_BELOW)].casefold()}", line.of(source))
        > 0
    )


_LONGEST_BELOW: Final = 600
_LONGEST_SUBHEADING: Final = 40


def _beneath(run: list[Span], *, is_page: bool) -> list[Span]:
    """
    Return the lines beneath the last paragraph; the first may be one whose full stop is missing.

    Args:
        run: The lines.

        is_page: One of them is the page's for certain.
    """
    return run if is_page or len(run[0]) <= _LONGEST_LINE else run[1:]


_LONGEST_LINE: Final = 70


def _is_text(source: str, run: list[Span], *, is_page: bool) -> bool:
    """
    Tell whether short lines are a table, results or a list, or one of them says who wrote what follows.

    Args:
        source: The whole text.

        run: The lines.

        is_page: One of them is the page's for certain, or all text is above.
    """
    if len(run) <= _TWO and any(INNER_SENTENCE.search(source, span.start, span.end) for span in run):
        # The last paragraph, without its full stop
        return True
    if any(_goes_on(source, span) or find_byline(source, span) is not None for span in run):
        return True
    data = sum(all(_is_data(source[start:end]) for start, end in lines(source, span.start, span.end)) for span in run)
    if len(run) == 1:
        return bool(data) and ": " in run[0].of(source)
    # "Statistik", "Zuschauer: 2110"
    is_headed = data == len(run) - 1 and len(run) > _TWO
    return data * 2 >= len(run) + is_page or (is_headed and not _is_data(run[0].of(source)))


def _is_closing(source: str, span: Span) -> bool:
    """
    Tell whether a line ends the text: a credit, a sign.
    """
    return (
        find_credit_line(source, span, last=True) is not None
        or find_sign_off(source, span) is not None
        or find_house_sign(source, span) is not None
    )


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


def _is_data(line: str) -> bool:
    """
    Tell whether a line counts, names a value or pairs two names: `Husum - Kiel`, `Eintritt: 5 Euro`, `Platz 3`.

    >>> _is_data("Husum - Kiel"), _is_data("Eintritt: 5 Euro"), _is_data("Warum 9000 Wale vor Sylt singen")
    (True, True, False)
    """
    if "\t" in line or " | " in line:
        return True
    for sign in _BETWEEN_NAMES:
        name, between, other = line.partition(sign)
        if between and name.count(" ") < _MOST_WORDS and other.count(" ") < _MOST_WORDS:
            return True
    words = line.split()
    if (words[0].isdecimal() and len(words[0]) == _DIGITS_OF_YEAR) or (": " in line and any(map(str.isdigit, line))):
        # "1965 - Ebba Thun (60), Dichterin", "Deichmuseum, bis 31. Mai, Eintritt: 8 Euro"
        return True
    counting = sum(any(map(str.isdigit, word)) for word in words)
    return counting * _OF_SO_MANY >= len(words)


_BETWEEN_NAMES: Final = (" - ", " – ", ": ")
_MOST_WORDS: Final = 3
_DIGITS_OF_YEAR: Final = 4
# A third of the words
_OF_SO_MANY: Final = 3
