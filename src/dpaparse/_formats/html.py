"""
HTML: a page, a fragment of one, or a field of a feed; the source is the text as rendered.
"""

from itertools import takewhile
from operator import attrgetter
from typing import Final

from dpaparse._grammar.markup import PAGE_LANGUAGE
from dpaparse._markup.blocks import Kind, Rendered
from dpaparse._markup.composition import UNWRAPPED, Composition, read_blocks
from dpaparse._markup.pages import render_page
from dpaparse._model import Facts, Format, Headline, Message, Part, Said, Span, TitleNote, TitleNoteKind, Unknown
from dpaparse._recognise.byline import read_byline
from dpaparse._recognise.note import find_head_note
from dpaparse._recognise.page_notepad import cut_notepad, without_private

# A heading of so many paragraphs is none of the article: it heads what the page shows beneath it.
_MOST_BEFORE_HEADLINE: Final = 2

_LONGEST_KICKER: Final = 60


def read(source: str) -> Message:
    """
    Read *source* as HTML.

    Raises:
        ImportError: If justhtml is not installed.
    """
    rendered = render_page(source)
    composition = Composition()
    start = composition.add_rendered(rendered, None)
    blocks, said, known = read_blocks(rendered, start)
    text = composition.source
    blocks, known, notepad = cut_notepad(text, start, blocks, said, known)
    headline = _find_headline(rendered, blocks, said)
    if headline is not None:
        blocks, head = _split_head(text, blocks, headline)
        known += head
    named = {block.start: block for block in rendered.blocks if "byline" in block.classes.split()}
    known += [read_byline(text, span) for span in blocks if span.start in named]
    return Message(
        text,
        Format.HTML,
        [span for span in blocks if span.start not in named],
        broken=True,
        said=said,
        known=tuple(sorted(known, key=attrgetter("span.start"))),
        headed=headline is not None,
        width=UNWRAPPED,
        facts=_facts(source),
        links=without_private(composition.links, notepad),
        markup=composition.markup(),
    )


def _facts(source: str) -> Facts | None:
    """
    Return the language that the page says it is in.
    """
    found = PAGE_LANGUAGE.search(source, 0, _HEAD_WITHIN)
    return None if found is None else Facts(language=found["language"])


# Declarations and comments stand before the first element.
_HEAD_WITHIN: Final = 2000


def _find_headline(rendered: Rendered, blocks: list[Span], said: dict[int, Said]) -> Span | None:
    """
    Find the headline: the first `h1` that does not come late, else a heading that opens the text.
    """
    first = {block.start for block in rendered.blocks if block.name == "h1" and block.kind is Kind.HEADING}
    before = 0
    for span in blocks:
        if span.start in first:
            return span
        before += said.get(span.start) is Said.PARAGRAPH
        if before > _MOST_BEFORE_HEADLINE:
            break
    if blocks and said.get(blocks[0].start) is Said.HEADING:
        return blocks[0]
    return None


def _split_head(source: str, blocks: list[Span], headline: Span) -> tuple[list[Span], list[Part]]:
    """
    Split off the headline and what stands above it: a note, a kicker, and what belongs to the page.
    """
    above = list(takewhile(lambda span: span != headline, blocks))
    head: list[Part] = [find_head_note(source, span) or Unknown(span=span) for span in above]
    if (
        above
        and isinstance(head[-1], Unknown)
        and len(above[-1]) <= _LONGEST_KICKER
        and "\n" not in above[-1].of(source)
    ):
        head[-1] = TitleNote(span=above[-1], kind=TitleNoteKind.KICKER, text=above[-1].of(source))
    text = headline.of(source).replace("\n", " ")
    return blocks[len(above) + 1 :], [*head, Headline(span=headline, text=text)]
