"""
Tell where the running text ends: what closes it, and which lines are the page's.
"""

from typing import Final

from dpaparse._grammar.captions import LONGEST_CAPTION, is_caption, is_lined_caption, is_picture_credit, tells_news
from dpaparse._grammar.closing import STOPS_OR_MARKS
from dpaparse._grammar.heading import INNER_SENTENCE, is_long
from dpaparse._grammar.labelled import is_signed_off
from dpaparse._grammar.links import is_link, reads_on
from dpaparse._grammar.listing import bullet_end
from dpaparse._grammar.numbered import is_document
from dpaparse._grammar.page import are_others, is_page_note, is_page_sentence, opens_page_end
from dpaparse._grammar.space import has_break, lines, trim
from dpaparse._model import CreditLine, Node, SignOff, Span, Unknown
from dpaparse._recognise.closing import find_credit_line, find_house_sign, find_sign_off
from dpaparse._recognise.heading import is_framed_heading, is_heading, is_house_sign, is_of_author, is_prose

CLOSING_BLOCKS: Final = 3
"""
Credits without parentheses and sign-offs stand in one of the last blocks.
"""

# Links and teasers of a page that follow the credit at an article's end.
_MOST_FURNITURE: Final = 12
_SHORTEST_PARAGRAPH: Final = 120


def first_of_end(source: str, blocks: list[Span]) -> int:
    """
    Return the number of the first block that may close the article: the third from the end, or a closing one above it.

    Above that, only lines of a page may follow the block, and no sentence.
    """
    at = len(blocks) - 1
    last = at + 1 - CLOSING_BLOCKS
    if last <= 0:
        return last
    start, end = blocks[-1].start, blocks[-1].end
    if source[end - 1] == "." and end - start >= _SHORTEST_PARAGRAPH and not is_page_note(source[start:end]):
        # Most articles end with a sentence.
        return last

    lowest = max(0, at + 1 - _MOST_FURNITURE)
    # What the last link offers, which is cut off already: "Die Nachrichten des Tages in Ihrem Postfach."
    at -= source[end - 1] == "." and end - start < _SHORTEST_PARAGRAPH
    while at > lowest and (_may_be_page(source, blocks[at]) or _offers(source, blocks, at)):
        at -= 1
    return next((n for n in range(at, last) if any(map(_is_certain, find_closing(source, blocks[n], last=True)))), last)


def _offers(source: str, blocks: list[Span], number: int) -> bool:
    """
    Tell whether a block is a short sentence right above a link: what that offers.
    """
    block, below = blocks[number], blocks[number + 1 : number + 2]
    return len(block) < _SHORTEST_PARAGRAPH and bool(below) and is_link(source, below[0])


def _may_be_page(source: str, block: Span) -> bool:
    """
    Tell whether a block is short, and does not end like a sentence unless that is one of a page to its readers.
    """
    if source[block.end - 1] != ".":
        return all(end - start < _SHORTEST_PARAGRAPH for start, end in lines(source, block.start, block.end))
    return is_page_note(block.of(source))


def _is_certain(closing: Node) -> bool:
    """
    Tell whether what closes a block closes the article, too: a house's sign does not.
    """
    return not isinstance(closing, Unknown)


def find_closing(source: str, within: Span, *, last: bool) -> list[CreditLine | SignOff | Unknown]:
    """
    Return what closes an article at the end of a block: a credit line, a sign-off, a sign of the house.
    """
    if not last and source[within.end - 1] != ")":
        return []

    sign_off = find_sign_off(source, within) if last else None
    if sign_off is not None:
        within = Span(*trim(source, within.start, sign_off.span.start))
    line: CreditLine | Unknown | None = find_credit_line(source, within, last=last) if within else None
    if line is None and sign_off is None and last and not is_lined_caption(source, within):
        line = find_house_sign(source, within)
        if line is not None:
            # "Es regnet. (dpa) © dpa"
            before = find_credit_line(source, Span(*trim(source, within.start, line.span.start)), last=True)
            return [line] if before is None else [before, line]
    return [found for found in (line, sign_off) if found is not None]


def is_page_line(source: str, blocks: list[Span], number: int) -> bool:
    """
    Tell whether a block belongs to the page or, as the last one, to the house that prints the text.
    """
    block, last = blocks[number], number + 1 == len(blocks)
    if is_link(source, block) or are_links(source, block) or is_caption(source, block, last=last):
        return True
    if _stands_between_paragraphs(source, blocks, number):
        return _is_numbered(source, blocks, number)
    return (
        # "+++ Mehr im Ticker +++"
        (last and (is_house_sign(source, block) or source.startswith("+++", block.start)))
        or (number + CLOSING_BLOCKS >= len(blocks) and is_signed_off(block.of(source)))
        or _is_linked(source, blocks, number)
        or _is_offered(source, blocks, number)
        or (
            are_others(block.of(source).casefold())
            and number + 2 < len(blocks)
            and all(is_heading(source, title) for title in blocks[number + 1 : number + 3])
        )
        or (source.startswith(_TICKER, block.start) and not last and not is_prose(source, blocks[number + 1]))
        or _is_shown(source, blocks, number)
        or _heads_teaser(source, blocks, number)
        or is_of_author(source, blocks, number)
        or _is_publisher(source, blocks, number)
        or _is_numbered(source, blocks, number)
    )


def _stands_between_paragraphs(source: str, blocks: list[Span], number: int) -> bool:
    """
    Tell whether a long block that ends a sentence stands before and behind one: no other line can tell what it is.

    Most subheadings stand so.
    """
    return (
        0 < number < len(blocks) - CLOSING_BLOCKS
        and _is_paragraph(source, blocks[number - 1])
        and _is_paragraph(source, blocks[number + 1])
    )


def _is_paragraph(source: str, block: Span) -> bool:
    return len(block) > LONGEST_CAPTION and source[block.end - 1] == "." and source[block.end - 2] != "."


def are_links(source: str, block: Span) -> bool:
    """
    Tell whether all lines of a block are links of the page, or announce some; of a longer one the first and half of it.

    >>> are_links("Teilen\\nDrucken", Span(0, 14))
    True
    """
    if len(block) > _LONGEST_BOX or not has_break(block.of(source)):
        return False
    within = lines(source, block.start, block.end)
    if len(block) > _SHORTEST_PARAGRAPH and not is_link(source, Span(*within[0])):
        # Nearly all paragraphs.
        return False
    if _are_announced(source, within):
        return True
    links = sum(
        is_link(source, Span(*line)) or opens_page_end(source[slice(*line)], sentences=False) for line in within
    )
    return links == len(within) or (
        is_link(source, Span(*within[0])) and links >= _LEAST_OF_BOX and links * 2 >= len(within)
    )


def _are_announced(source: str, within: list[tuple[int, int]]) -> bool:
    """
    Tell whether the first of some lines announces other articles, and the others are their titles.
    """
    first, *titles = (Span(*line) for line in within)
    return (
        len(titles) <= _MOST_LINKS
        and _announces_others(source, first)
        and all(
            is_heading(source, title)
            or is_framed_heading(source, title)
            or is_link(source, title)
            or is_caption(source, title)
            for title in titles
        )
    )


# "Newsletter", what it tells, "E-Mail-Adresse", "Abonnieren"
_LONGEST_BOX: Final = 400
_LEAST_OF_BOX: Final = 2


def _is_numbered(source: str, blocks: list[Span], number: int) -> bool:
    """
    Tell whether a block is the number of a page or a picture, or a clock, alone between running text: `12`, `1 / 5`.
    """
    line = blocks[number].of(source).strip(_AROUND_NUMBER)
    if len(line) > _LONGEST_COUNT:
        return False
    digits = line.translate(_BETWEEN_NUMBERS)
    if not digits.isdecimal() or not (line != digits or len(line) <= _LONGEST_NUMBER):
        return False
    above, *beneath = blocks[number - 1], *blocks[number + 1 : number + 2]
    if not (is_prose(source, above) or is_link(source, above)):
        return False
    # "21:05" above "Erste Bäume auf Gleisen", in a ticker.
    is_clock = _SIGN_OF_CLOCK in line
    return all(
        is_prose(source, block) or is_link(source, block) or (is_clock and is_heading(source, block))
        for block in beneath
    )


_SIGN_OF_CLOCK: Final = ":"
_AROUND_NUMBER: Final = "-–— "
_BETWEEN_NUMBERS: Final = str.maketrans("", "", "/: ")
# "12 / 24", "02:31"
_LONGEST_COUNT: Final = 7
# A year heads a piece of a chronology.
_LONGEST_NUMBER: Final = 3


_TICKER: Final = "+++"


def _heads_teaser(source: str, blocks: list[Span], number: int) -> bool:
    """
    Tell whether a block is a title or a topic above what another article is about: `Es regnet am Deich. mehr`.
    """
    near = blocks[number : number + _MOST_ABOVE_TEASER]
    end = next((at for at, below in enumerate(near) if reads_on(below.of(source))), 0)
    return end > 0 and all(is_heading(source, title) or is_framed_heading(source, title) for title in near[:end])


# A topic, a title, and what it is about.
_MOST_ABOVE_TEASER: Final = 3


def _is_shown(source: str, blocks: list[Span], number: int) -> bool:
    """
    Tell whether a sentence says what is seen: between a line of the page and who took the picture, near the top.
    """
    if not 0 < number < min(len(blocks) - 1, _MOST_ABOVE_PICTURE):
        return False
    block = blocks[number]
    return (
        len(block) <= _LONGEST_SHOWN
        and is_picture_credit(source, blocks[number + 1])
        and is_link(source, blocks[number - 1])
        and INNER_SENTENCE.search(source, block.start, block.end) is None
        and not tells_news(block.of(source))
        and sum(is_prose(source, before) for before in blocks[:number]) <= 1
    )


_MOST_ABOVE_PICTURE: Final = 12
_LONGEST_SHOWN: Final = 120


def _is_publisher(source: str, blocks: list[Span], number: int) -> bool:
    """
    Tell whether a block is the name of who publishes the text, above the last line of an archive's form.
    """
    return (
        number + 2 == len(blocks)
        and len(blocks[-1]) <= _LONGEST_DOCUMENT
        and is_document(blocks[-1].of(source).casefold().split())
        and not is_prose(source, blocks[number])
    )


# "Dokument KB00020261125em3e2x"
_LONGEST_DOCUMENT: Final = 60


def _is_linked(source: str, blocks: list[Span], number: int) -> bool:
    """
    Tell whether a block is the title of another article, behind a line that announces such between two paragraphs.
    """
    for before in reversed(blocks[max(0, number - _MOST_LINKS) : number]):
        if is_long(source, before.start, before.end):
            return False
        if _announces_others(source, before):
            return is_heading(source, blocks[number]) or is_framed_heading(source, blocks[number])
        if not is_heading(source, before):
            return False
    return False


def is_listed(source: str, blocks: list[Span], number: int) -> bool:
    """
    Tell whether an item of a list is the title of another article: a link right above the list announces such.

    >>> source = "Lesen Sie auch\\n- Wal vor Sylt"
    >>> is_listed(source, [Span(0, 14), Span(15, 29)], 1)
    True
    """
    for before in reversed(blocks[max(0, number - _MOST_LISTED) : number]):
        if bullet_end(source, before.start, before.end) is None:
            words = before.of(source)
            return opens_page_end(words, sentences=False) and is_link(source, before)
    return False


_MOST_LISTED: Final = 6


def _is_offered(source: str, blocks: list[Span], number: int) -> bool:
    """
    Tell whether a block is what a page offers, between one of its lines and a call: `Newsletter`, `Jetzt anmelden`.
    """
    beside = (*blocks[number - 1 : number], *blocks[number + 1 : number + 2])
    return (
        len(beside) == _BOTH
        and source.startswith(_CALLS, beside[1].start)
        and all(is_link(source, line) for line in beside)
        and is_heading(source, blocks[number])
    )


_BOTH: Final = 2
_CALLS: Final = ("Abonnieren", "Anmelden", "E-Mail", "Ihre E-Mail", "Jetzt ")


def _announces_others(source: str, line: Span) -> bool:
    """
    Tell whether a line announces the titles of other articles wherever it stands: `Lesen Sie auch`, `Empfohlene News`.
    """
    words = line.of(source)
    return are_others(words.casefold()) or (opens_page_end(words, sentences=False) and is_link(source, line))


_MOST_LINKS: Final = 4


def stands_above(source: str, blocks: list[Span], number: int, closing: Node) -> bool:
    """
    Tell whether a block that ends with a credit closes nothing: a picture's caption, or a credit above the text.
    """
    if number > _MOST_ABOVE or closing.span != blocks[number]:
        return not number and _is_captioned(source, blocks)
    # A heading may stand between.
    running = [is_prose(source, block) for block in blocks[: number + 3]]
    return any(running[number + 1 :]) and not any(running[:number])


def _is_captioned(source: str, blocks: list[Span]) -> bool:
    """
    Tell whether the first of *blocks*, which ends with a credit, is a picture's caption: running text follows it.
    """
    first, text = blocks[0], blocks[1:_CAPTIONED_BLOCKS]
    return (
        len(first) <= LONGEST_CAPTION
        and INNER_SENTENCE.search(source, first.start, first.end - _LONGEST_CLOSING) is None
        and len(text) + 1 == _CAPTIONED_BLOCKS
        and all(source[block.end - 1] in STOPS_OR_MARKS and is_prose(source, block) for block in text)
    )


# A few lines stand above a text.
_MOST_ABOVE: Final = 5
# Behind a caption come two paragraphs at least; more often the credit ends a short article, and links of a page follow.
_CAPTIONED_BLOCKS: Final = 3
# "Quelle: dpa"
_LONGEST_CLOSING: Final = 12


def is_page(source: str, blocks: list[Span], number: int, *, closed: bool = False) -> bool:
    """
    Tell whether the blocks behind a closing one are links of the page: a few short ones, however their lines end.

    What a page says of itself may be longer. Where one more has a credit, they are news in brief.

    Args:
        source: The whole text.

        blocks: All blocks of the piece.

        number: Which of them ends with what closes it.

        closed: One before it does, too; then a sentence behind it is the last of the news in brief.

    >>> is_page("Es regnet. (dpa)\\n\\nMehr von der Küste", [Span(0, 16), Span(18, 36)], 0)
    True
    """
    # Asked first, for a copy of the rest at every credit would take quadratic time.
    if not 0 < len(blocks) - number - 1 <= _MOST_FURNITURE:
        return False
    if closed and source[blocks[-1].end - 1] == "." and is_prose(source, blocks[-1]):
        return False
    return all(
        all(end - start < _SHORTEST_PARAGRAPH for start, end in lines(source, span.start, span.end))
        or is_page_note(span.of(source))
        or (len(span) <= LONGEST_CAPTION and is_page_sentence(span.of(source)))
        for span in blocks[number + 1 :]
    ) and not any(
        _is_certain(found) for span in blocks[number + 1 :] for found in find_closing(source, span, last=False)
    )
