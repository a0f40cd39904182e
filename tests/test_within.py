"""
Whatever is looked for in a stretch of a text is looked for within it: what stands before and behind is not seen.
"""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

import pytest

from dpaparse import Span, _grammar, _recognise
from dpaparse._recognise import closing, dateline
from tests import laws
from tests.marked import RICH, WIRE, unmark
from tests.searches import searches
from tests.test_datelines import SHAPES
from tests.test_head_pictures import CAPTIONS
from tests.test_heads import HEADS
from tests.test_page_lines import LINES, OTHERS
from tests.test_page_links import LINKS, WORDS
from tests.test_page_notes import NOTES, SENTENCES

CUT: Final = (
    "Husum (dpa",
    "Husum (dpa)",
    "Deich hält stand Husum (dpa",
    "Deich hält stand Husum (dpa)",
    "Deich hält stand Husum (dpa) -",
    "Zitat des Tages (dpa)",
)
SHAPED: Final = [*(unmark(shape)[0] for shape in SHAPES), *(text for text, _ in HEADS), RICH, WIRE]
# Lines of every kind, and what is easily taken for part of them.
STRETCHES: Final = dict.fromkeys(
    line.strip(" \x01\x02\x03\x04\x07\x7f")
    for text in (*SHAPED, *CUT, *CAPTIONS, *LINES, *OTHERS, *LINKS, *WORDS, *NOTES, *SENTENCES)
    for line in (*text.splitlines(), text)
)
AROUND: Final = [
    ("x (dpa)\n", "\nHusum (dpa) - Es"),
    ("Foto: ", " (dpa)"),
    ("© ", ", dpa:250101-930-4711/2"),
    ("(", ")"),
    ("Deich hält ", ") - Es regnet"),
    ("Kiel (dpa) - Es regnet.", " - Es regnet"),
    ("Kiel (dpa) - ", " Es regnet"),
    ("dpa ", " dpa"),
    ("(x) [dpa] ", " [dpa] (x)"),
    ("„Ja“, Kiel - ", " - Es kam, 5. Mai"),
    ("/", "."),
    ("# Notizblock\n", "\n# Notizblock\n\n## Kontakte\n- Dirks"),
]

Find = Callable[[str, Span], object]

# They see whether a line begins there, and how the lines around are wrapped; or tell no place, or one of tags.
LEFT_OUT: Final = {
    "head_teaser.teased",
    "sentences.sentence_start",
    "wire.bare_headers",
    "wire.folded_headers",
    "wire_header.find_starts",
    "wire_notepad.find_notepad",
    "wrapping.first_word",
    "wrapping.unwrap",
}


def with_spans(found: object) -> object:
    """
    Make places of what was found stretches, and rows of any kind tuples.
    """
    if isinstance(found, list | tuple | Iterator):
        return tuple(with_spans(one) for one in found)
    return Span(found, found) if isinstance(found, int) and not isinstance(found, bool) else found


def at_places(find: Callable[[str, int, int], object]) -> Find:
    """
    Tell a search where a stretch begins and ends.
    """
    return lambda source, within: find(source, within.start, within.end)


FINDING: Final[dict[str, Find]] = {
    **{name: find for room in (_grammar, _recognise) for name, find in searches(room, str, Span)},
    **{name: at_places(find) for room in (_grammar, _recognise) for name, find in searches(room, str, int, int)},
    "closing.find_credit_line, last": partial(closing.find_credit_line, last=True),
    "closing.find_credit_line": partial(closing.find_credit_line, last=False),
    **{
        f"dateline.find_wrapped_dateline, {limit}": partial(dateline.find_wrapped_dateline, limit=limit)
        for limit in (10, 20, 40)
    },
}


@pytest.mark.parametrize("name", [name for name in FINDING if name not in LEFT_OUT])
def test_only_what_lies_within_counts(name: str) -> None:
    """
    Whatever stands before a stretch and behind it, the same is found in it, in its place.
    """
    find = FINDING[name]
    for line in filter(None, STRETCHES):
        alone = with_spans(find(line, Span(0, len(line))))
        for before, behind in AROUND:
            start = len(before)
            among = with_spans(find(before + line + behind, Span(start, start + len(line))))

            assert alone == laws.moved(among, -start)
