"""
The order of the parts in a head: kicker, headline, notes, byline, teaser, dateline, and what a page puts between them.
"""

from collections.abc import Iterator, Mapping
from itertools import islice, pairwise, takewhile
from typing import Final

from dpaparse._grammar.heading import INNER_SENTENCE
from dpaparse._grammar.labelled import is_paper
from dpaparse._grammar.listing import bullet_end
from dpaparse._grammar.space import lines, narrowed
from dpaparse._grammar.wrapping import rejoin, unwrap
from dpaparse._model import (
    Headline,
    ListItem,
    Paragraph,
    Part,
    Said,
    Span,
    Subheading,
    Teaser,
    TitleNote,
    TitleNoteKind,
    Unknown,
)
from dpaparse._recognise.byline import find_byline
from dpaparse._recognise.dateline import find_dateline, find_wrapped_dateline
from dpaparse._recognise.head_dateline import HEAD_BLOCKS, doubled, find_head_dateline, find_near, find_placeless
from dpaparse._recognise.head_lead import LONGEST_KICKER, find_lead, is_form_label, is_title
from dpaparse._recognise.head_lines import (
    is_shown,
    is_twice,
    last_resort,
    lines_of_head,
    noted,
    opened,
    set_apart,
    titled,
)
from dpaparse._recognise.head_teaser import is_seen_on_page, shows_picture, takes_picture, teased, teaser_above
from dpaparse._recognise.heading import is_framed_heading, is_furniture, is_heading, is_of_author, is_prose
from dpaparse._recognise.headline import beneath_menu, choose_headline, may_go_on, told_by_text
from dpaparse._recognise.mail import lines_of_mail
from dpaparse._recognise.note import find_head_note
from dpaparse._recognise.openers import find_opener

# A headline stands at most so many blocks before the running text.
_PROSE_WITHIN: Final = 3


def split_head(source: str, blocks: list[Span], said: Mapping[int, Said]) -> tuple[list[Part], list[Span]]:
    """
    Split off what stands before the running text, the dateline included.
    """
    found = find_head_dateline(source, blocks)
    if found is None:
        return _head_without_dateline(source, blocks, said)

    number, datelines = found
    block = blocks[number]
    head: list[Part] = []
    if number or block.start < datelines[0].span.start:
        before = [line for earlier in blocks[:number] for line in lines_of_head(source, earlier.start, earlier.end)]
        before += lines_of_head(source, block.start, datelines[0].span.start)
        head = _head_parts(source, before, said, opened=not datelines[0].places)
        if head and _heads_piece(source, head, blocks[number + 1 :]):
            _head_piece(source, head)
    return [*head, *datelines], [*narrowed(source, datelines[-1].span.end, block.end), *blocks[number + 1 :]]


def _heads_piece(source: str, head: list[Part], behind: list[Span]) -> bool:
    """
    Tell whether the line right above the dateline heads the first piece of a round-up, as those behind have headings.
    """
    last = head[-1]
    if isinstance(last, Headline):
        is_one = len(head) > 1 and isinstance(head[-2], TitleNote | Unknown) and is_heading(source, head[-2].span)
    else:
        is_one = isinstance(last, Unknown | Teaser) and is_title(source, last.span)
    return is_one and any(
        is_heading(source, above) and (again := find_dateline(source, block)) is not None and bool(again.places)
        for above, block in pairwise(behind)
    )


def _head_piece(source: str, head: list[Part]) -> None:
    """
    Make a subheading of the last line of the *head*; where it was the headline, the one above it is.
    """
    last = head[-1]
    if isinstance(last, Headline):
        above = head[-2].span
        head[-2] = Headline(span=above, text=above.of(source))
    head[-1] = Subheading(span=last.span, text=last.span.of(source))


def split_headed(
    source: str, blocks: list[Span], said: Mapping[int, Said], limit: int = 0
) -> tuple[list[Part], list[Span]]:
    """
    Split off what stands before the running text where the headline has its own place in the envelope.

    Args:
        source: The whole text.

        blocks: Its blocks, without headline and byline.

        said: What the envelope says that they are.

        limit: How many characters a line may have; 0 if the lines are to tell.
    """
    for number, block in enumerate(blocks[:_TEASER_BLOCKS]):
        if said.get(block.start) is Said.HEADING:
            continue
        dateline = find_dateline(source, block)
        if dateline is None and limit:
            dateline = find_wrapped_dateline(source, block, limit) or find_near(source, block)
        dateline = dateline or find_placeless(source, block, longest=LONGEST_KICKER)
        if dateline is not None:
            head = list(_led_in(source, blocks[:number], said, limit))
            head += (
                find_opener(source, span) or _kicked(source, span)
                for span in narrowed(source, block.start, dateline.span.start)
            )
            datelines = [dateline, *doubled(source, dateline, block.end)]
            return [*head, *datelines], [*narrowed(source, datelines[-1].span.end, block.end), *blocks[number + 1 :]]
    headings = len([*takewhile(lambda block: said.get(block.start) is Said.HEADING, blocks[:_TEASER_BLOCKS])])
    above, rest = blocks[: headings + 1], blocks[headings + 1 :]
    if above and said.get(above[-1].start) is Said.TEASER:
        return list(_led_in(source, above, said, limit)), rest
    return [], blocks


# A teaser, and a box or a note beside it, stand before the dateline; behind more, it opens a piece of a round-up.
_TEASER_BLOCKS: Final = 4


def _led_in(source: str, blocks: list[Span], said: Mapping[int, Said], limit: int) -> Iterator[Part]:
    """
    Tell what the blocks between headline and dateline are: a teaser, a byline, a note.
    """
    teased = False
    for block in blocks:
        special = find_byline(source, block) or find_head_note(source, block)
        text = unwrap(source, block.start, block.end, limit=limit)
        if special is not None:
            yield special
        elif block.start not in said and is_furniture(source, block):
            yield Unknown(span=block)
        elif said.get(block.start) is Said.LIST_ITEM:
            start = bullet_end(source, block.start, block.end) or block.start
            yield ListItem(span=block, text=unwrap(source, start, block.end, limit=limit))
        elif not teased and (said.get(block.start) is Said.TEASER or is_prose(source, block)):
            teased = True
            yield Teaser(span=block, text=rejoin(source, lines(source, block.start, block.end)) if limit else text)
        elif is_heading(source, block):
            yield Subheading(span=block, text=text)
        else:
            yield Paragraph(span=block, text=text)


def _head_parts(source: str, spans: list[Span], said: Mapping[int, Said], *, opened: bool = False) -> list[Part]:
    """
    Tell what the lines before a dateline are.

    Args:
        source: The whole text.

        spans: The lines.

        said: What the envelope says that they are; an item of a list is no headline.

        opened: The last of them stands where the dateline has its place.
    """
    spans = [piece for span in spans for words in set_apart(source, span) for piece in noted(source, words)]
    parts, headings = _told_by_themselves(source, spans, said, opened=opened)
    headline = choose_headline(source, beneath_menu(source, spans, headings))
    if headline is not None and len(headings) > 1:
        headline = told_by_text(source, headings, headline, spans[-1].end)
    if headline is None:
        spans, headline = titled(source, spans)
    headline = headline or last_resort(source, [span for span in spans if span.start not in parts])
    if headline is not None:
        parts[headline.start] = Headline(span=headline, text=unwrap(source, headline.start, headline.end))
        parts.update(_kicker(source, spans, headings, headline))
    teaser = _choose_teaser(source, spans, parts, headline)
    if teaser is not None:
        parts[teaser.start] = teased(source, teaser)
    return [parts.get(span.start) or Unknown(span=span) for span in spans]


def _told_by_themselves(
    source: str, spans: list[Span], said: Mapping[int, Said], *, opened: bool
) -> tuple[dict[int, Part], list[Span]]:
    """
    Return the bylines, notes and openers among the lines, each under its offset, and those that may be the headline.
    """
    parts: dict[int, Part] = {}
    headings: list[Span] = []
    mail = lines_of_mail(source, spans)
    for span in spans:
        if span.start in mail:
            continue
        special = find_byline(source, span) or find_head_note(source, span)
        if opened and span is spans[-1]:
            special = special or find_opener(source, span)
        if special is not None:
            parts[span.start] = special
        elif (
            said.get(span.start) is not Said.LIST_ITEM and is_title(source, span) and not is_shown(source, span, spans)
        ):
            headings.append(span)
    # The name of the paper may stand above.
    return parts, [span for span in headings if not is_paper(span.of(source))] or headings


def _choose_teaser(source: str, spans: list[Span], parts: Mapping[int, Part], headline: Span | None) -> Span | None:
    """
    Return the first line that leads in to the article and is none of *parts*, nor what a picture shows.
    """
    shown = {span.start for span, below in pairwise(spans) if shows_picture(source, span, below)}
    shown |= {
        span.start
        for above, span, below in zip(spans, spans[1:], spans[2:], strict=False)
        if is_seen_on_page(source, above, span, below)
    }
    if shown and headline is not None:
        shown -= _beneath(source, spans, headline)
    leads = (
        span
        for span in spans
        if span.start not in parts and span.start not in shown and _is_teaser(source, span, headline)
    )
    # A page may say a caption twice: for those who cannot see the picture, and beneath it.
    return next((span for span in leads if not is_twice(source, span, spans)), None)


def _beneath(source: str, spans: list[Span], headline: Span) -> set[int]:
    """
    Return where the first line of text beneath the headline begins if it has two sentences: a teaser, above a picture.
    """
    below = (span for span in spans if span.start > headline.start)
    beneath = next((span for span in below if is_prose(source, span) and not is_furniture(source, span)), None)
    if beneath is None or INNER_SENTENCE.search(source, beneath.start, beneath.end) is None:
        return set()
    return {beneath.start}


def _kicker(source: str, spans: list[Span], headings: list[Span], headline: Span) -> Iterator[tuple[int, Part]]:
    """
    Yield the kicker right above the *headline*, under its offset.
    """
    at = spans.index(headline)
    if at and is_form_label(source, spans[at - 1]):
        at -= 1
    above = spans[at - 1] if at else None
    if above in headings and len(above) <= LONGEST_KICKER and not _is_counted(source, spans, at - 1):
        yield above.start, _kicked(source, above)


def _is_counted(source: str, spans: list[Span], at: int) -> bool:
    """
    Tell whether a line counts or measures, or stands beneath a clock: `34 neue Artikel`, `16:11`, `Deich hält`.
    """
    words = spans[at].of(source)
    first, last = words.partition(" ")[0], words.rpartition(" ")[2]
    if "\t" in words or first.isdecimal() or ("/" in last and last[-1].isdecimal() and not any(map(str.isalpha, last))):
        return True
    above = spans[at - 1].of(source) if at else ""
    return _SIGN_OF_CLOCK in above and not any(map(str.isalpha, above))


_SIGN_OF_CLOCK: Final = ":"


def _kicked(source: str, span: Span) -> TitleNote:
    return TitleNote(span=span, kind=TitleNoteKind.KICKER, text=span.of(source))


def _is_teaser(source: str, span: Span, headline: Span | None) -> bool:
    """
    Tell whether a stretch before the dateline leads in to the article; a box that names the agency does not.
    """
    if headline is not None and span.start < headline.start:
        return False

    text = span.of(source)
    if text[-1] == ":" and len(text) <= LONGEST_KICKER:
        return False
    if bullet_end(source, span.start, span.end) is not None:
        # What a page says in short.
        return False
    is_lead = is_prose(source, span) or INNER_SENTENCE.search(text) is not None
    return is_lead and not is_furniture(source, span) and "dpa" not in text and "Agentur" not in text


def _head_without_dateline(source: str, blocks: list[Span], said: Mapping[int, Said]) -> tuple[list[Part], list[Span]]:
    """
    Split off a headline, a byline, notes and page furniture where no dateline closes the head.
    """
    blocks = opened(source, blocks, said)
    if blocks and blocks[0].start not in said:
        blocks = [*noted(source, blocks[0]), *blocks[1:]]
    lead = find_lead(source, blocks, said)
    if not _stands_above_text(source, blocks[len(lead) : len(lead) + HEAD_BLOCKS]):
        # Without running text behind it, a short line heads nothing.
        at = next((n for n, span in enumerate(lead) if is_title(source, span)), len(lead))
        lead = lead[:at]
    teaser, behind = teaser_above(source, blocks[len(lead) :], said, headed=bool(lead))
    mail = lines_of_mail(source, lead)
    titles = [
        span
        for number, span in enumerate(lead)
        if span.start not in mail and is_title(source, span) and not is_of_author(source, lead, number)
    ]
    headline = choose_headline(source, beneath_menu(source, lead, titles))
    if headline is not None and len(titles) > 1:
        headline = told_by_text(source, titles, headline, lead[-1].end)
    if (
        titles
        and lead[-1] == titles[-1]
        and headline not in {None, lead[-1]}
        and (" " in lead[-1].of(source) or lead[-2] in titles)
        and not takes_picture(source, lead[-2])
        and not (teaser or _repeats(source, headline, lead[-1]))
        and (
            lead[-2] == headline or may_go_on(source, lead[-1].end) or _has_headings(source, blocks[len(lead) :], said)
        )
    ):
        # Right above the text a second heading heads its first piece; a word behind a time stamp may be the town.
        lead.pop()
    return [*_head_parts(source, lead, said), *teaser, *behind], blocks[len(lead) + len(teaser) + len(behind) :]


def _has_headings(source: str, blocks: list[Span], said: Mapping[int, Said]) -> bool:
    """
    Tell whether one of *blocks* looks like a heading above running text, or a list opens them.
    """
    return said.get(blocks[0].start) is Said.LIST_ITEM or any(
        (is_heading(source, above) or is_framed_heading(source, above))
        and is_prose(source, text)
        and is_prose(source, below)
        and not is_furniture(source, above)
        for text, above, below in zip(blocks, blocks[1:], blocks[2:], strict=False)
    )


def _stands_above_text(source: str, beneath: list[Span]) -> bool:
    """
    Tell whether running text is among the first blocks *beneath* a head, lines of the page left out.
    """
    if any(is_prose(source, span) for span in beneath[:_PROSE_WITHIN]):
        # Most texts.
        return True
    others = (span for span in beneath if not is_furniture(source, span))
    return any(is_prose(source, span) for span in islice(others, _PROSE_WITHIN))


# "Deich hält - Küstenbote"
_BEFORE_PAPER: Final = " - "


def _repeats(source: str, headline: Span | None, span: Span) -> bool:
    """
    Tell whether *span* prints the headline once more, with the name of the paper behind it or without.
    """
    words, above = span.of(source), headline.of(source).replace(_BEFORE_PAPER, " ") if headline else ""
    return words in above or (words.startswith(above) and len(words) - len(above) <= LONGEST_KICKER)
