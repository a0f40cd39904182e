"""
Find what stands before the running text where no dateline closes the head: titles, bylines, lines of the page.
"""

from collections.abc import Mapping
from typing import Final

from dpaparse._grammar.captions import is_sourced, tells_news
from dpaparse._grammar.closing import SENTENCE_END
from dpaparse._grammar.heading import INNER_SENTENCE, LONGEST_HEADING, is_long
from dpaparse._grammar.space import has_break, lines, trim
from dpaparse._grammar.wrapping import rejoin
from dpaparse._language.furniture import LEAD_LABELS
from dpaparse._model import Said, Span
from dpaparse._recognise.byline import find_byline
from dpaparse._recognise.head_dateline import HEAD_BLOCKS
from dpaparse._recognise.head_lines import is_label, lines_of_head
from dpaparse._recognise.head_teaser import (
    is_name_of_house,
    is_said_twice,
    is_seen_on_page,
    shows_picture,
    stands_among_page,
)
from dpaparse._recognise.heading import are_persons, is_framed_heading, is_furniture, is_heading, is_of_author, is_prose
from dpaparse._recognise.headline import may_go_on
from dpaparse._recognise.mail import greets
from dpaparse._recognise.note import find_head_note

LONGEST_KICKER: Final = 40
"""
A kicker is a word or two.
"""


def find_lead(source: str, blocks: list[Span], said: Mapping[int, Said]) -> list[Span]:
    """
    Return the blocks that may stand before the running text; one above the credit of a picture says what it shows.
    """
    lead: list[Span] = []
    for number, span in enumerate(blocks[:HEAD_BLOCKS]):
        below = blocks[number + 1] if number + 1 < len(blocks) else None
        is_shown = (
            bool(lead)
            and below is not None
            and not is_long(source, span.start, span.end)
            and (
                is_said_twice(source, span, below)
                or (shows_picture(source, span, below) and INNER_SENTENCE.search(source, span.start, span.end) is None)
                or is_seen_on_page(source, lead[-1], span, below)
                or _is_seen(source, lead, blocks, number)
                or (
                    is_sourced(source, span)
                    and any(len(later) > LONGEST_HEADING for later in blocks[number + 1 : number + 3])
                )
            )
        )
        is_lead = (
            is_shown
            or _is_lead(source, span)
            or _opens_page(source, blocks, number, lead)
            or stands_among_page(source, blocks, number)
            or is_of_author(source, blocks, number)
        )
        if span.start in said or not (
            is_lead or greets(source, lead, span) or _stands_above_title(source, blocks, number, lead)
        ):
            break
        lead.append(span)
    if lead and len(lead) == len(blocks) and is_prose(source, lead[-1]):
        # An article that ends with its author, and no caption.
        lead.pop()
    return lead


def _opens_page(source: str, blocks: list[Span], number: int, lead: list[Span]) -> bool:
    """
    Tell whether a block is the name of a house, in small letters or not, between the *lead* without a title and more.
    """
    return (
        number + 1 < len(blocks)
        and is_name_of_house(source, blocks[number])
        and _is_lead(source, blocks[number + 1])
        and not any(is_title(source, span) for span in lead)
    )


def _is_seen(source: str, lead: list[Span], blocks: list[Span], number: int) -> bool:
    """
    Tell whether a sentence between a line of the page and a word or two, above a paragraph, says what is seen.

    >>> source = "25.11.2026, 18:00 Uhr\\nDer Deich am Morgen.\\nStadt Husum\\n" + "Das Wasser fällt. " * 9
    >>> blocks = [Span(0, 21), Span(22, 42), Span(43, 54), Span(55, 216)]
    >>> _is_seen(source, blocks[:1], blocks, 1)
    True
    """
    span, *beneath = blocks[number : number + 3]
    return (
        len(beneath) > 1
        and len(span) <= _LONGEST_SEEN
        and is_name_of_house(source, beneath[0])
        and is_long(source, beneath[1].start, beneath[1].end)
        and is_furniture(source, lead[-1])
        and not tells_news(span.of(source))
    )


_LONGEST_SEEN: Final = 70


def _stands_above_title(source: str, blocks: list[Span], number: int, lead: list[Span]) -> bool:
    """
    Tell whether a block is a short line above the first title, whatever it says: what somebody writes who sends a text.

    >>> source = "Ebba Thun: Habt ihr das gelesen??\\n\\nDer Deich bei Husum hält\\n\\n" + "Das Wasser fällt. " * 9
    >>> _stands_above_title(source, [Span(0, 33), Span(35, 59), Span(61, 222)], 0, [])
    True
    """
    near = blocks[number : number + _MOST_ABOVE_TITLE + 1]
    if source[near[0].end - 1] == "." or is_long(source, near[0].start, near[0].end):
        # A short paragraph.
        return False
    if source[near[0].end - 1] not in SENTENCE_END and may_go_on(source, near[0].end):
        # The first line of one.
        return False
    if any(is_title(source, span) for span in lead):
        return False
    title = next((at for at, span in enumerate(near) if at and is_title(source, span)), 0)
    text = blocks[number + title + 1 : number + title + _MOST_BETWEEN]
    return title > 0 and any(is_long(source, span.start, span.end) for span in text)


_MOST_ABOVE_TITLE: Final = 3
_MOST_BETWEEN: Final = 5


def _is_lead(source: str, span: Span) -> bool:
    """
    Tell whether a block may stand before the running text.
    """
    special = find_byline(source, span) or find_head_note(source, span)
    if special is not None or is_furniture(source, span) or is_form_label(source, span) or _is_field(source, span):
        return True
    return is_title(source, span) or are_persons(source, span)


def is_form_label(source: str, span: Span) -> bool:
    """
    Tell whether a line is what a form sets before a headline: `Titel:`.
    """
    return source[span.end - 1] == ":" and is_label(source[span.start : span.end - 1])


def _is_field(source: str, span: Span) -> bool:
    """
    Tell whether a line of a form tells what stands above or beneath a headline: `Vorspann: Der Deich hält.`.
    """
    label, colon, behind = source[span.start : min(span.end, span.start + LONGEST_KICKER)].partition(": ")
    return bool(colon) and bool(behind) and label.casefold() in LEAD_LABELS


def is_title(source: str, span: Span) -> bool:
    """
    Tell whether a block of the head may be the headline or the kicker.
    """
    if not is_long(source, span.start, span.end) and has_break(span.of(source)):
        if [span] != [*lines_of_head(source, span.start, span.end)]:
            return False
        # Only the width of the text broke it.
        source = rejoin(source, lines(source, span.start, span.end))
        span = Span(0, len(source))
    if source[span.end - 1] == ":" and len(span) <= LONGEST_KICKER:
        if is_furniture(source, span) or is_form_label(source, span):
            # "Sie sind hier:"
            return False
        # "Energie:": a kicker.
        span = Span(*trim(source, span.start, span.end - 1))
    return (
        bool(span)
        and (is_heading(source, span) or is_framed_heading(source, span))
        and not is_furniture(source, span)
        and find_byline(source, span) is None
        and find_head_note(source, span) is None
        and not is_sourced(source, span)
        and not are_persons(source, span)
        and not greets(source, [], span)
    )
