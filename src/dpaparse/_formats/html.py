"""
HTML: a page, a fragment of one, or a field of a feed; the source is the text as rendered.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Mapping
from itertools import dropwhile, takewhile
from operator import attrgetter
from typing import Final

from dpaparse._grammar.captions import LONGEST_CAPTION
from dpaparse._grammar.greeting import is_salutation
from dpaparse._grammar.labelled import is_paper
from dpaparse._grammar.markup import PAGE_LANGUAGE, is_escaped
from dpaparse._grammar.page import offers
from dpaparse._grammar.space import has_break, narrowed
from dpaparse._grammar.stamps import is_timed
from dpaparse._language.furniture import RESSORTS
from dpaparse._markup.blocks import Block, Kind, Rendered
from dpaparse._markup.classes import BOLD_LINE, CAPTIONS, HEADS, KICKER, LEADS, METAS, PIECE, TIME, tells
from dpaparse._markup.composition import UNWRAPPED, Composition, read_blocks, read_notes
from dpaparse._markup.escaped import render_escaped
from dpaparse._markup.pages import render_page
from dpaparse._model import Facts, Format, Headline, Message, Part, Said, Span, Table, TitleNote, TitleNoteKind, Unknown
from dpaparse._recognise.byline import find_byline, read_byline, stamped
from dpaparse._recognise.heading import is_furniture, is_prose
from dpaparse._recognise.meta_lines import Set, cut_meta_lines, is_of_page
from dpaparse._recognise.note import find_head_note
from dpaparse._recognise.page_blocks import Marked, cut_bold_lines, sift_page
from dpaparse._recognise.page_notepad import cut_notepad, make_notepad, together, without_private

# A heading of so many paragraphs is none of the article: it heads what the page shows beneath it.
_MOST_BEFORE_HEADLINE: Final = 2

_LONGEST_KICKER: Final = 60

# What a class may tell more of.
_MAY_BE_TOLD: Final = frozenset({None, Said.PARAGRAPH})


def read(source: str) -> Message:
    """
    Read *source* as HTML.

    Raises:
        ImportError: If justhtml is not installed.
    """
    rendered = render_escaped(source) if is_escaped(source) else render_page(source, anyones=True)
    composition = Composition()
    start = composition.add_rendered(rendered, None)
    blocks, said, known = read_blocks(rendered, start)
    text = composition.source
    told = [make_notepad(text, notes, {}) for notes in together(text, read_notes(rendered, start))]
    notepad = next(filter(None, told), None)
    if notepad is None:
        blocks, known, notepad = cut_notepad(text, start, blocks, said, known)
    known += filter(None, told)
    blocks, captions = _cut_captions(blocks, rendered, said)
    known += captions
    blocks, known = _cut_page(text, blocks, _without_menus(known, rendered), rendered)
    headline = _find_headline(rendered, blocks, said)
    markup = _set(rendered)
    if headline is not None:
        blocks, head = _split_head(rendered, blocks, headline, said, markup)
        known += head
    blocks, bylines = _cut_bylines(text, blocks, rendered)
    known += bylines
    blocks, lines = cut_meta_lines(text, blocks, said, markup)
    known += lines
    if headline is not None or any(is_prose(text, span) for span in blocks):
        blocks, sifted = _sift(text, blocks, said, rendered)
        known += sifted
    return Message(
        text,
        Format.HTML,
        blocks,
        broken=True,
        said=said,
        known=tuple(sorted(known, key=attrgetter("span.start"))),
        headed=headline is not None,
        width=UNWRAPPED,
        facts=_facts(source),
        links=without_private(composition.links, notepad),
        markup=composition.markup(),
    )


def _set(rendered: Rendered) -> Set:
    """
    Return what the markup tells of lines.
    """
    marked = [(told, span) for told, *ends in rendered.marked for span in narrowed(rendered.text, *ends)]
    pieces = [span for told, span in marked if told != BOLD_LINE]
    links = _links(rendered)
    return Set(
        sorted(pieces + links, key=lambda piece: (piece.start, -piece.end)),
        {span for told, span in marked if told == TIME},
        set(links),
        {block.start for block in rendered.blocks if _is_told(block, METAS)},
    )


def _links(rendered: Rendered) -> list[Span]:
    """
    Return where links stand, without white space at their ends.
    """
    return [span for start, end, _ in rendered.links for span in narrowed(rendered.text, start, end)]


def _is_told(block: Block, words: frozenset[str]) -> bool:
    """
    Tell whether the classes of a block, or of the element around it, hold one of some words.
    """
    return tells(block.classes, words) or tells(block.around, words)


def _sift(source: str, blocks: list[Span], said: dict[int, Said], rendered: Rendered) -> tuple[list[Span], list[Part]]:
    """
    Cut bold lines out of their blocks, and tell by what is bold, leads in or is a link which blocks are the page's.
    """
    for block in rendered.blocks:
        if (
            _is_told(block, HEADS)
            and said.get(block.start) in _MAY_BE_TOLD
            and not is_prose(source, Span(block.start, block.end))
        ):
            said[block.start] = Said.HEADING
    bold = {block.start for block in rendered.blocks if block.bold}
    lines = [Span(start, end) for told, start, end in rendered.marked if told == BOLD_LINE]
    if lines:
        blocks = cut_bold_lines(source, blocks, said, [line for line in lines if line.start not in bold])
    links = {(start, end) for start, end, _ in rendered.links}
    linked = {block.start for block in rendered.blocks if (block.start, block.end) in links}
    return sift_page(source, blocks, said, Marked(bold, _leads(rendered), linked))


def _cut_captions(blocks: list[Span], rendered: Rendered, said: Mapping[int, Said]) -> tuple[list[Span], list[Part]]:
    """
    Cut out the blocks whose classes, or those of an element around them, tell that they are beneath a picture.
    """
    starts = {block.start for block in rendered.blocks if tells(block.classes, CAPTIONS) or _is_caption(block)}
    captions = [span for span in blocks if span.start in starts and said.get(span.start) in _MAY_BE_TOLD]
    kept = [span for span in blocks if span.start not in starts or said.get(span.start) not in _MAY_BE_TOLD]
    return kept, [Unknown(span=span) for span in captions]


def _is_caption(block: Block) -> bool:
    """
    Tell whether a block stands in an element whose classes tell that it is beneath a picture.
    """
    return block.end - block.start <= LONGEST_CAPTION and tells(block.around, CAPTIONS)


def _leads(rendered: Rendered) -> set[int]:
    """
    Return where those blocks begin whose classes say that they lead in to a text, or those of an element around one.
    """
    leads = {block.start for block in rendered.blocks if tells(block.classes, LEADS)}
    within = [tells(block.around, LEADS) for block in rendered.blocks]
    for number, (block, is_within) in enumerate(zip(rendered.blocks, within, strict=True)):
        if is_within and not any(within[max(0, number - 1) : number]) and not any(within[number + 1 : number + 2]):
            leads.add(block.start)
    return leads


def _without_menus(known: list[Part], rendered: Rendered) -> list[Part]:
    """
    Return *known* with those tables as the page's whose words are links all of them: `<< vorige`, `nächste >>`.
    """
    if not any(isinstance(part, Table) for part in known):
        return known
    links = _links(rendered)
    starts = [link.start for link in links]

    def is_menu(part: Part) -> bool:
        first, last = (bisect_left(starts, at) for at in (part.span.start, part.span.end))
        linked = "".join(link.of(rendered.text) for link in links[first:last]).split()
        return bool(linked) and "".join(linked) == "".join(part.span.of(rendered.text).split())

    return [Unknown(span=part.span) if isinstance(part, Table) and is_menu(part) else part for part in known]


def _cut_page(source: str, blocks: list[Span], known: list[Part], rendered: Rendered) -> tuple[list[Span], list[Part]]:
    """
    Cut out the blocks that classes tell to be the page's, and say so of tables; an element with the article is none.

    Args:
        source: The whole text.

        blocks: The running text.

        known: What is known already.

        rendered: What the markup looks like.

    Returns:
        What is left of the running text, and what is known now.
    """
    told = {block.start: block for block in rendered.blocks if block.page >= 0}
    if not told:
        return blocks, known
    held = {block.page for block in told.values() if _is_of_article(source, block)}
    sentences = Counter(block.page for block in told.values() if source[block.end - 1] == ".")
    held.update(page for page, count in sentences.items() if count > _MOST_SENTENCES)
    page = {start for start, block in told.items() if block.page not in held}
    left = [span for span in blocks if span.start not in page]
    if not any(is_prose(source, span) for span in left):
        # All of the page is told to be something.
        return blocks, known
    known = [Unknown(span=part.span) if isinstance(part, Table) and part.span.start in page else part for part in known]
    return left, known + [Unknown(span=span) for span in blocks if span.start in page]


def _is_of_article(source: str, block: Block) -> bool:
    """
    Tell whether a block shows that the element around it holds the article: a headline, a long paragraph, dpa's name.
    """
    text = source[block.start : block.end]
    is_text = block.kind is not Kind.TABLE and len(text) >= _LEAST_OF_TEXT and not offers(text)
    return block.name == "h1" or is_text or "dpa" in text


# A paragraph; what a page says of an author, a newsletter is shorter.
_LEAST_OF_TEXT: Final = 160
_MOST_SENTENCES: Final = 3


def _cut_bylines(source: str, blocks: list[Span], rendered: Rendered) -> tuple[list[Span], list[Part]]:
    """
    Cut out the blocks that the markup calls bylines, with the time stamps behind them.
    """
    named = {block.start for block in rendered.blocks if "byline" in block.classes.split()}
    known: list[Part] = []
    for span in blocks:
        if span.start in named:
            byline, *stamp = stamped(source, span)
            is_stamp = not stamp and is_timed(byline.of(source))
            known += [
                Unknown(span=byline) if is_stamp else read_byline(source, byline),
                *(Unknown(span=rest) for rest in stamp),
            ]
    return [span for span in blocks if span.start not in named], known


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
    for number, span in enumerate(blocks):
        if span.start in first:
            return _beneath_name(rendered, blocks[number:], said, first) or span
        before += said.get(span.start) is Said.PARAGRAPH
        if before > _MOST_BEFORE_HEADLINE:
            break
    text = rendered.text
    # "Samstag, 25. November 2026": a heading of the days of a blog.
    opening = [*dropwhile(lambda span: is_timed(span.of(text)), blocks)]
    above = takewhile(lambda span: not is_prose(text, span) or _is_headed(text, span, said), opening)
    headings = [span for span in above if said.get(span.start) is Said.HEADING]
    if not headings or headings[0] != opening[0]:
        return next((span for span in headings if _is_titled(rendered, span)), None)
    return _beneath_rubric(rendered, headings) or headings[0]


def _is_headed(source: str, span: Span, said: Mapping[int, Said]) -> bool:
    """
    Tell whether a block is a heading and ends like one: `Sturmflut:`, `Was nun?`.
    """
    return said.get(span.start) is Said.HEADING and source[span.end - 1] != "."


def _beneath_rubric(rendered: Rendered, headings: list[Span]) -> Span | None:
    """
    Return the headline beneath a topic with a colon, or the name of a part of the paper if both are of one size.
    """
    rubric, *others = headings[:2]
    if others and rendered.text[rubric.end - 1] == _COLON:
        # "Sturmflut:"
        return others[0]
    if not others or not (is_furniture(rendered.text, rubric) or rubric.of(rendered.text).casefold() in RESSORTS):
        return None
    sizes = {block.start: block.name for block in rendered.blocks}
    is_headline = _is_titled(rendered, others[0]) and sizes.get(others[0].start) == sizes.get(rubric.start)
    return others[0] if is_headline else None


def _is_titled(rendered: Rendered, span: Span) -> bool:
    """
    Tell whether a heading that does not open a page may be its headline: it has some words, and is none of the page.
    """
    return len(span.of(rendered.text).split()) >= _LEAST_WORDS and not is_furniture(rendered.text, span)


def _beneath_name(rendered: Rendered, blocks: list[Span], said: dict[int, Said], first: Collection[int]) -> Span | None:
    """
    Return the headline beneath the first of *blocks* if that is the name of the page, and no text stands between.

    Both are an `h1`, or the name is a link to where the page begins or a part of the page: `Aktuelles`.
    """
    name, text = blocks[0], rendered.text
    if len(name.of(text).split()) > _MOST_WORDS_OF_NAME:
        return None
    told = (span for span in blocks[1:] if said.get(span.start) is Said.HEADING or is_prose(text, span))
    below = next(told, None)
    if below is None or said.get(below.start) is not Said.HEADING or len(below.of(text).split()) < _LEAST_WORDS:
        return None
    is_name = _leads_home(rendered, name) or is_furniture(text, name) or name.of(text).casefold() in RESSORTS
    return below if is_name or below.start in first else None


def _is_linked(rendered: Rendered, span: Span) -> bool:
    return any(start == span.start and end == span.end for start, end, _ in rendered.links)


def _leads_home(rendered: Rendered, span: Span) -> bool:
    """
    Tell whether a block is a link to where the page begins: `/`, `https://deich.example/`.
    """
    return any(
        start == span.start and end == span.end and "/" not in url.rpartition("://")[2].rstrip("/")
        for start, end, url in rendered.links
    )


_MOST_WORDS_OF_NAME: Final = 2
_LEAST_WORDS: Final = 4


def _split_head(
    rendered: Rendered, blocks: list[Span], headline: Span, said: dict[int, Said], markup: Set
) -> tuple[list[Span], list[Part]]:
    """
    Split off the headline and what stands above it: a note, a kicker, and what belongs to the page.
    """
    source = rendered.text
    above = list(takewhile(lambda span: span != headline, blocks))
    rest = blocks[len(above) + 1 :]
    kicker, headline = _kicker_inside(rendered, headline, markup)
    head: list[Part] = [
        find_byline(source, span) or find_head_note(source, span) or Unknown(span=span) for span in above
    ]
    if (
        not kicker
        and above
        and isinstance(head[-1], Unknown)
        and not (said.get(above[-1].start) is Said.LIST_ITEM and _is_linked(rendered, above[-1]))
        and _may_be_kicker(source, above[-1])
        and not _leads_home(rendered, above[-1])
        and not is_of_page(source, above[-1], markup)
    ):
        kicker = [head.pop().span]
    head += (TitleNote(span=span, kind=TitleNoteKind.KICKER, text=span.of(source)) for span in kicker)
    text = headline.of(source).replace("\n", " ")
    return rest, [*head, Headline(span=headline, text=text)]


def _kicker_inside(rendered: Rendered, headline: Span, markup: Set) -> tuple[list[Span], Span]:
    """
    Split off the kicker that the markup tells inside the headline, at its start; a colon behind it is its own.

    Without a class for that, an element is one if the colon stands in it, or between it and one with all of the rest,
    or if it is a line of its own above words that no element sets off.
    """
    source, elements = rendered.text, set(markup.pieces)
    for told, start, end in rendered.marked:
        if start != headline.start or end >= headline.end or told not in _KICKERS:
            continue
        stop = end + source.startswith(_COLON, end)
        kicker, rest = narrowed(source, start, stop), narrowed(source, stop, headline.end)
        if not rest:
            continue
        is_parted = rest[0] in elements
        if source[kicker[0].end - 1] == _COLON:
            is_topic = stop == end or is_parted
        else:
            # A line of its own, set off from the other one.
            is_topic = source[end] == "\n" and not is_parted and len(kicker[0].of(source).split()) < _LEAST_WORDS
        if told == KICKER or (is_topic and len(kicker[0]) <= _LONGEST_KICKER):
            return kicker, rest[0]
    return [], headline


_KICKERS: Final = frozenset({KICKER, PIECE})
_COLON: Final = ":"


def _may_be_kicker(source: str, span: Span) -> bool:
    """
    Tell whether a block above the headline may be a kicker: one short line, no sentence and none of the page.
    """
    words = Span(span.start, span.end - (source[span.end - 1] == _COLON))
    return (
        0 < len(words) <= _LONGEST_KICKER
        and not has_break(span.of(source))
        and not is_prose(source, words)
        and not is_furniture(source, span)
        and source[span.end - 1] != "!"
        and not is_paper(span.of(source))
        and not is_salutation(span.of(source))
    )
