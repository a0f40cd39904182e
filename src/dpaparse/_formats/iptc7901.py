"""
Wire messages: IPTC 7901 as dpa sends it, by its own sender or by its public converter, whole or damaged.

The layout is told by control characters where they are there, else by what the lines look like:

    header line / keyword line / headline block " =" / body / notepad / sign-off / time line
"""

from operator import attrgetter
from typing import Final, NamedTuple

import regex

from dpaparse._grammar.space import SPACES, line_end, lines, narrowed, stretches, trim
from dpaparse._grammar.wire import (
    END_LINE,
    START_OF_HEADLINE,
    TIME,
    closes_message,
    ends_of_message,
    is_folded,
    is_time_line,
    starts_of_time,
)
from dpaparse._language.service_languages import SERVICE_LANGUAGES
from dpaparse._model import (
    Control,
    Facts,
    Format,
    Message,
    Notepad,
    Part,
    Span,
    TitleNote,
    Unknown,
    WireHeader,
)
from dpaparse._model.origin import Origin
from dpaparse._recognise.closing import split_sign_off
from dpaparse._recognise.embargo import read_embargo
from dpaparse._recognise.lost_lines import put_lines_back
from dpaparse._recognise.lost_signs import put_signs_back
from dpaparse._recognise.note_kinds import language_of_notes
from dpaparse._recognise.notepad import language_of_notepad
from dpaparse._recognise.time_line import time_of
from dpaparse._recognise.title_block import read_title_block
from dpaparse._recognise.told import read_signal, read_status
from dpaparse._recognise.transfer import Kept, undo_transfer, within_kept
from dpaparse._recognise.wire_body import read_body, width_of
from dpaparse._recognise.wire_header import (
    MOST_KEYWORD_LINES,
    find_first,
    find_header,
    find_starts,
    is_header_alone,
    make_header,
)
from dpaparse._recognise.wire_notepad import find_notepad

Lines = list[tuple[int, int]]

# A keyword line, and what old senders put before it, take less than this up to the headline.
_KEYWORDS_WITHIN: Final = 1500
# A headline block has a dozen lines at most.
_HEADLINE_WITHIN: Final = 2500
_LONGEST_SECOND_BLOCK: Final = 6
# Longer ones hold a note of many lines, or what damage has put there.
_LONGEST_HEADLINE: Final = 200


class _Layout(NamedTuple):
    """
    Where the pieces of a message stand.
    """

    header: Span
    keywords: Lines
    opening: list[Span]
    """STX."""
    headline: Lines
    closing: list[Span]
    """The ` =` behind the headline."""
    body: Span
    """Body, notepad and sign-off."""
    time: Span | None
    clock: regex.Match[str] | None
    """What the pattern found in the time line."""
    ending: Lines
    """What stands behind the time line, up to EOT."""
    end: int
    """Where the message ends; what follows is another one, or noise."""


def read(source: str) -> Message:
    """
    Read the first wire message in *source*, also where a mail has quoted it.
    """
    start = find_first(source)
    if start is None:
        return _read(source, start)
    kept = _undo(source, start)
    if kept is None:
        return _read(source, start)
    return _read(kept.text, find_first(kept.text))._replace(origin=Origin(source, kept.starts, kept.places))


def _undo(source: str, start: int, most: int = 3) -> Kept | None:
    """
    Undo what transfers have done to the message that opens at *start*; None if it is nothing.

    Args:
        source: The whole text.

        start: Where the message opens.

        most: So many transfers are believed: a mail quotes what another has indented, or what has lost its signs.
    """
    text = put_lines_back(put_signs_back(source, start), start)
    kept = undo_transfer(text, start)
    if kept is None and text is source:
        return None
    kept = kept or Kept(text, (0,), (0,))
    first = find_first(kept.text)
    more = None if first is None or most == 1 else _undo(kept.text, first, most - 1)
    return kept if more is None else within_kept(kept, more)


def _read(source: str, start: int | None) -> Message:
    """
    Read the first wire message in a text whose lines are as they were sent; it opens at *start*, if that is known.
    """
    if start is None:
        start = next(iter(find_starts(source, 0, len(source))), None)
    if start is None:
        known = [Unknown(span=Span(*stretch)) for stretch in stretches(source)]
        return Message(source, Format.IPTC7901, [], broken=False, said={}, known=tuple(known), headed=True)

    span, header = find_header(source, start)
    starts = find_starts(source, span.end, len(source), folded=is_folded(source, start))
    if starts and is_header_alone(source, span.start, starts[0]):
        # A transfer has doubled the header line.
        span, header = find_header(source, starts[0])
        span = Span(start, span.end)
        starts = [at for at in starts if at >= span.end]
    following = next(iter(starts), len(source))
    layout = _lay_out(source, span, following)
    return _message(source, layout, make_header(source, header, layout.keywords))


def _message(source: str, layout: _Layout, header: WireHeader | None) -> Message:
    """
    Put together what the pieces of a message hold.
    """
    title: list[Part] = list(read_title_block(source, layout.headline))
    end, sign_off = split_sign_off(source, layout.body)
    notepad = find_notepad(source, layout.body.start, end)
    end = end if notepad is None else notepad.span.start
    body = read_body(source, layout.body.start, end, header, opens=layout.header.start)
    known: list[Part] = [*_outside(source, layout), *title, *body.tables]
    known += [part for part in (notepad, sign_off) if part is not None]
    return Message(
        source,
        Format.IPTC7901,
        body.blocks,
        broken=True,
        said=body.said,
        known=tuple(sorted(known, key=attrgetter("span.start"))),
        headed=True,
        width=width_of(source, body.blocks),
        envelope=header,
        facts=_facts(source, layout, header or WireHeader(), title, notepad),
    )


def _facts(source: str, layout: _Layout, header: WireHeader, title: list[Part], notepad: Notepad | None) -> Facts:
    """
    Return what a message tells, in the words of all formats.
    """
    notes = [part for part in title if isinstance(part, TitleNote)]
    time = None if layout.clock is None else time_of(layout.clock)
    return Facts(
        urgency=header.priority,
        desk=header.desk,
        services=() if header.service is None else (header.service,),
        keywords=header.keywords,
        language=_language(source, header, notes, notepad),
        sent_at=time,
        embargo=read_embargo(notes, time),
        status=read_status(title, header.service, header.desk),
        signal=read_signal(notes),
    )


def _language(source: str, header: WireHeader, notes: list[TitleNote], notepad: Notepad | None) -> str | None:
    """
    Return the language that the service tells, the headings of the notepad, or the notes above the headline.
    """
    told = SERVICE_LANGUAGES.get(header.service or "") or (language_of_notepad(source, notepad) if notepad else None)
    return told or language_of_notes(notes)


def _outside(source: str, layout: _Layout) -> list[Part]:
    """
    Return what serves transmission, and what stands before and behind the message.
    """
    outside: list[Part] = [Unknown(span=Span(*piece)) for piece in stretches(source, 0, layout.header.start)]
    outside += [Control(span=span) for span in (layout.header, *layout.opening, *layout.closing) if span]
    outside += [Control(span=Span(*line)) for line in layout.keywords]
    if layout.time is not None:
        outside.append(Control(span=layout.time))
    for line in layout.ending:
        kind = Control if END_LINE.fullmatch(source, *line) else Unknown
        outside.append(kind(span=Span(*line)))
    outside += [Unknown(span=Span(*piece)) for piece in stretches(source, layout.end)]
    return outside


def _lay_out(source: str, header: Span, following: int) -> _Layout:
    """
    Find the pieces of the message that opens with *header*; it ends behind EOT, else where the *following* one begins.
    """
    ends = (
        at for at in ends_of_message(source, header.end, following) if _ends_there(source, header.end, at, following)
    )
    end = next(ends, following)
    keywords, opening, start = _find_headline(source, header.end, end)
    headline, closing, body = _split_headline(source, start, end)
    if headline and (headline[-1][1] - headline[0][0] > _LONGEST_HEADLINE or source[headline[0][0]] == "#"):
        headline, body = _before_notepad(source, headline, body)
        # What closes the headline is the notepad's then.
        closing = [sign for sign in closing if sign.end <= body]
    time, clock, ending = _find_end(source, body, end)
    stop = time.start if time else ending[0][0] if ending else end
    body_span = Span(*trim(source, body, stop))
    return _Layout(header, keywords, opening, headline, closing, body_span, time, clock, ending, end)


def _ends_there(source: str, start: int, end: int, following: int) -> bool:
    """
    Tell whether the message ends with EOT before *end*: behind DEL or the time, or with nothing said behind it.
    """
    return closes_message(source, start, end) or not any(map(str.isalnum, source[end:following]))


def _find_headline(source: str, start: int, end: int) -> tuple[Lines, list[Span], int]:
    """
    Find where the headline block begins: behind STX, else behind the keyword line.

    Returns:
        The keyword lines, STX, and where the headline block begins.
    """
    stop = min(end, start + _KEYWORDS_WITHIN)
    opening = START_OF_HEADLINE.search(source, start, stop)
    if opening is not None and next(starts_of_time(source, start, opening.start()), None) is None:
        above = lines(source, start, opening.start())
        # Behind more, behind the headline, or inside a line, damage has put it where it is.
        are_keywords = len(above) <= MOST_KEYWORD_LINES and all(
            source[last - 1] not in _NO_KEYWORD for _, last in above
        )
        if are_keywords and source[opening.start() - 1] in _BEFORE_HEADLINE:
            return above, [Span(*opening.span())], opening.end()

    keywords: Lines = []
    for line in lines(source, start, stop):
        # Beneath the header stands nothing else; further down, a line of a headline may end with a slash, too.
        if source[line[1] - 1] != "/" or (keywords and " " in source[slice(*line)].partition("/")[0]):
            return keywords, [], line[0]
        keywords.append(line)
    return keywords, [], keywords[-1][1] if keywords else start


_NO_KEYWORD: Final = frozenset("=.")
# The line end before STX may be lost, as the line of the keywords.
_BEFORE_HEADLINE: Final = SPACES | frozenset("/\x00\x01")


def _split_headline(source: str, start: int, end: int) -> tuple[Lines, list[Span], int]:
    """
    Split the headline block from the body.

    The block ends with the line whose last character is `=`, or else with the first empty line; an empty line may
    stand inside it.

    Returns:
        Its lines without the `=`, the `=`, and where the body begins.
    """
    blocks = stretches(source, start, min(end, start + _HEADLINE_WITHIN), most=2)
    if not blocks or is_time_line(source, blocks[0][0], end):
        return [], [], start

    within: Lines = []
    for number, block in enumerate(blocks):
        added = lines(source, *block)
        if number and len(added) > _LONGEST_SECOND_BLOCK:
            # Running text.
            break
        # A line of the headline may end like that, too: the last one counts.
        closing = next((line for line in reversed(added) if _closes_headline(source, line, added)), None)
        if closing is not None:
            within += added[: added.index(closing)]
            sign = Span(closing[1] - 1, closing[1])
            last = narrowed(source, closing[0], sign.start)
            return [*within, *((span.start, span.end) for span in last)], [sign], sign.end
        within += added
    first = lines(source, *blocks[0])
    return first, [], blocks[0][1]


def _before_notepad(source: str, headline: Lines, body: int) -> tuple[Lines, int]:
    """
    Return the lines of the headline block, and where the body begins, if a notepad has run into the headline.
    """
    end = headline[-1][1]
    notepad = find_notepad(source, headline[0][0], end)
    if notepad is None:
        return headline, body
    return lines(source, headline[0][0], notepad.span.start), notepad.span.start


def _closes_headline(source: str, line: tuple[int, int], block: Lines) -> bool:
    """
    Tell whether `=` at the end of *line* ends the headline block: behind a blank, or at the end of its lines.
    """
    start, end = line
    if source[end - 1] != "=":
        return False
    return end - start == 1 or source[end - 2] in SPACES or line == block[-1]


def _find_end(source: str, start: int, end: int) -> tuple[Span | None, regex.Match[str] | None, Lines]:
    """
    Find the time line, and what stands behind it.

    ETX stands before it; where a transfer has eaten that, it is the last line but for DEL and EOT.

    Returns:
        The time line, what the pattern found in it, if it is whole, and the lines behind it.
    """
    last = None
    for last, _ in starts_of_time(source, start, end):
        clock = _time_at(source, start, last, end)
        if clock is not None:
            return Span(clock.start(), clock.end("time")), clock, lines(source, clock.end("time"), end)
    tail = lines(source, max(start, end - _LONGEST_TAIL), end)
    size = len(tail)
    while size and END_LINE.fullmatch(source, *tail[size - 1]):
        size -= 1
    # Behind the message, a mail may have its signature.
    for number in reversed(range(size)):
        clock = TIME.fullmatch(source, *tail[number])
        if clock is not None:
            return Span(*tail[number]), clock, tail[number + 1 :]
    if last is not None:
        time = Span(last, trim(source, last, line_end(source, last, end))[1])
        behind = lines(source, time.end, end)
        if len(behind) <= _MOST_BEHIND_TIME:
            return time, None, behind
    return None, None, tail[size:]


# What is left of a time, and two DEL lines; behind more, damage has put ETX where it is.
_MOST_BEHIND_TIME: Final = 3


def _time_at(source: str, start: int, opening: int, end: int) -> regex.Match[str] | None:
    """
    Match the time line that ETX at *opening* stands before; a transfer may have moved it to the line above.
    """
    match = TIME.match(source, opening, end)
    if match is not None:
        return match

    above = lines(source, max(start, opening - _LONGEST_TIME), opening)[-1:]
    return TIME.fullmatch(source, *above[0]) if above else None


# "131137 GMT Nov 13", with blanks and line ends around it.
_LONGEST_TIME: Final = 40

# The time line, two DEL lines and blanks around them.
_LONGEST_TAIL: Final = 400
