"""
Take a notepad out of the running text of a page or a field, with the parts that the markup has told inside it.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from operator import attrgetter
from typing import NamedTuple

from dpaparse._grammar.notepad import is_private_heading, is_title
from dpaparse._grammar.notepad_signs import may_hold_notepad
from dpaparse._grammar.space import SPACE, around, narrowed
from dpaparse._model import Link, Notepad, NotepadSection, Part, Said, Span, Unknown
from dpaparse._recognise.notepad import read_marked_sections
from dpaparse._recognise.text_notepad import find_start, read_from

Notes = tuple[list[tuple[Span, bool]], bool]
"""
Headings and entries of a notepad in order, each with whether it is a heading; and whether they may be published.
"""


class Cut(NamedTuple):
    """
    A text without its notepad.
    """

    blocks: list[Span]
    known: list[Part]
    notepad: Notepad | None


def cut_notepad(source: str, start: int, blocks: list[Span], said: dict[int, Said], known: list[Part]) -> Cut:
    """
    Take the notepad out of what stands from *start* on.

    Args:
        source: The whole text.

        start: Where to look from on.

        blocks: The blocks of the running text there.

        said: What the markup says of them: a heading may be that of a notepad.

        known: The parts that are known already; those that the notepad reaches into belong to it.
    """
    at = _find(source, start, blocks, said)
    if at is None:
        return Cut(blocks, known, None)

    at = min([at, *(part.span.start for part in known if part.span.start < at < part.span.end)])
    notepad = read_from(source, at)
    span = notepad.span
    left: list[Part] = [part for part in known if part.span.end <= at or part.span.start >= span.end]
    reaching = (part.span for part in known if at <= part.span.start < span.end < part.span.end)
    left += (Unknown(span=rest) for reached in reaching for rest in narrowed(source, span.end, reached.end))
    left.append(notepad)
    return Cut(list(around(source, blocks, [span])), left, notepad)


def _find(source: str, start: int, blocks: list[Span], said: dict[int, Said]) -> int | None:
    """
    Return where the notepad begins; None if there is none.
    """
    headings = (block for block in blocks if said.get(block.start) is Said.HEADING)
    heading = next((block.start for block in headings if _is_heading(block.of(source))), None)
    if heading is None and not may_hold_notepad(source):
        return None

    found = find_start(source, start, len(source) if heading is None else heading)
    return heading if found is None else found


def _is_heading(words: str) -> bool:
    """
    Tell whether a heading is that of a notepad or of dpa's contacts; others have contacts, too.
    """
    return is_title(words) or ("dpa" in words and is_private_heading(words))


def make_notepad(source: str, notes: Iterable[Notes], links: Mapping[Span, Link]) -> Notepad | None:
    """
    Make a notepad of the stretches that the markup tells; None if nothing stands in them.

    Args:
        source: The whole text.

        notes: Headings and entries of each stretch, and whether they may be published.

        links: The links by their places.

    >>> make_notepad("Kontakte\\n\\nThun", [([(Span(0, 8), True), (Span(10, 14), False)], False)], {}).span
    Span(0, 14)
    """
    notes = [*notes]
    spans = [span for found, _ in notes for span, _ in found]
    if not spans:
        return None

    sections: list[NotepadSection] = []
    for found, public in notes:
        sections += read_marked_sections(source, found, links, public=public)
    return Notepad(span=Span(spans[0].start, spans[-1].end), sections=tuple(sections))


def together(source: str, notes: Iterable[Notes]) -> list[list[Notes]]:
    """
    Put stretches of a notepad together between which nothing stands.

    >>> one, other = ([(Span(0, 2), False)], True), ([(Span(4, 6), False)], False)
    >>> len(together("ab\\n\\ncd", [one, other])), len(together("ab, cd", [one, other]))
    (1, 2)
    """
    joined: list[list[Notes]] = []
    end = -1
    for note in notes:
        spans = [span for span, _ in note[0]]
        if spans:
            if end >= 0 and not source[end : spans[0].start].strip(SPACE):
                joined[-1].append(note)
            else:
                joined.append([note])
            end = spans[-1].end
    return joined


def without_private(links: Iterable[Link], notepad: Notepad | None) -> tuple[Link, ...]:
    """
    Return the links but for those that are not for publication.
    """
    private = [section.span for section in notepad.sections if not section.public] if notepad else []
    return tuple(link for link in links if not _lies_in(link.span, private))


def _lies_in(span: Span, spans: list[Span]) -> bool:
    """
    Tell whether *span* lies in one of others that follow each other.
    """
    number = bisect_right(spans, span.start, key=attrgetter("start")) - 1
    return number >= 0 and spans[number].covers(span)
