"""
Tell which blocks of a body are subheadings: they look like one, and what stands around them lets them be one.
"""

from collections.abc import Mapping
from typing import Final

from dpaparse._grammar.captions import LONGEST_CAPTION
from dpaparse._grammar.greeting import is_greeting
from dpaparse._grammar.heading import is_long
from dpaparse._grammar.links import is_link
from dpaparse._grammar.openers import is_person
from dpaparse._grammar.space import has_break, line_end, trim
from dpaparse._language.weekdays import WEEKDAYS
from dpaparse._model import Said, Span
from dpaparse._recognise.byline import find_byline
from dpaparse._recognise.heading import is_framed_heading, is_furniture, is_heading, is_prose


def is_subheading(  # noqa: PLR0913, what decides is this much
    source: str, span: Span, blocks: list[Span], said: Mapping[int, Said], number: int, *, followed: bool
) -> bool:
    """
    Tell whether a block is a subheading: it looks like a heading, and running text, a list or a dateline follows.

    Args:
        source: The whole text.

        span: The block, or what a credit behind it left of it.

        blocks: All blocks of the piece.

        said: What the envelope says that they are.

        number: Which of them it is.

        followed: The dateline of another piece stands behind the last of them.
    """
    told = said.get(span.start)
    if told is not None:
        return told is Said.HEADING
    if (
        not is_heading(source, span)
        or _is_result(span.of(source))
        or is_greeting(span.of(source))
        or _is_quoted(source, blocks, number)
        or _is_entry(source, blocks, number)
    ):
        return _is_other_heading(source, blocks, number)
    behind = _behind(source, blocks, number)
    if not behind:
        return followed

    following, after = behind[0], behind[1] if len(behind) > 1 else None
    if said.get(following.start) in _BODY or _is_capital(source, span, following):
        return True
    if is_prose(source, following):
        return not _is_listing(source, following) and not _ends_listing(source, blocks, said, number, lines=2)
    if after is not None and is_heading(source, following) and is_prose(source, after):
        return not _ends_listing(source, blocks, said, number, lines=1)
    if after is not None and _is_labelled(source, following) and _is_labelled(source, after):
        return number > 0 and _ends_text(source, blocks[number - 1])
    return followed and number + 2 == len(blocks) and find_byline(source, following) is not None


def _is_quoted(source: str, blocks: list[Span], number: int) -> bool:
    """
    Tell whether a block is who says what stands in marks above it: `Ebba Thun, Bürgermeisterin`.
    """
    if not number or source[blocks[number - 1].end - 1] not in _CLOSING_MARKS:
        return False
    name, comma, role = blocks[number].of(source).partition(", ")
    return bool(comma) and bool(role) and is_person(name)


_CLOSING_MARKS: Final = frozenset('“”»«"')


def _is_entry(source: str, blocks: list[Span], number: int) -> bool:
    """
    Tell whether a block is one of several short ones that a colon announces: `Die Preise:`, `Bester Roman: «Flut»`.
    """
    colon = -1
    for at in range(number - 1, max(-1, number - 1 - _MOST_ENTRIES), -1):
        last = source[blocks[at].end - 1]
        if last == ":":
            colon = at
            break
        if last == ".":
            # Most blocks above are paragraphs, and none of them is an entry.
            return False
    if colon < 0 or not all(is_heading(source, entry) for entry in blocks[colon + 1 : number]):
        return False
    return colon + 1 < number or (number + 1 < len(blocks) and is_heading(source, blocks[number + 1]))


_MOST_ENTRIES: Final = 20


def _behind(source: str, blocks: list[Span], number: int) -> list[Span]:
    """
    Return the two blocks behind one, without the captions and other lines of the page right beneath it.
    """
    at = number + 1
    highest = min(at + _MOST_BETWEEN, len(blocks))
    while at < highest:
        block = blocks[at]
        # Most headings stand above a paragraph.
        if source[block.end - 1] == "." or len(block) > LONGEST_CAPTION or not is_furniture(source, block):
            break
        at += 1
    return blocks[at : at + 2]


# A picture, its caption, an advertisement.
_MOST_BETWEEN: Final = 4


def _is_result(words: str) -> bool:
    """
    Tell whether a line says how two have played, and no more: `SV Nordersiel - Husumer SC 3:1`.
    """
    home, dash, away = words.partition(_BETWEEN_TEAMS)
    goals, colon, against = away.rpartition(" ")[2].partition(":")
    return bool(home and dash and colon) and goals.isdecimal() and against.isdecimal()


_BETWEEN_TEAMS: Final = " - "


_BODY: Final = frozenset({Said.LIST_ITEM, Said.PARAGRAPH})


def _is_other_heading(source: str, blocks: list[Span], number: int) -> bool:
    """
    Tell whether a block is a subheading of two sentences, in capitals with a colon, or between plus signs.
    """
    block = blocks[number]
    if number >= len(blocks) - 1 or not is_prose(source, blocks[number + 1]):
        return False
    if source[block.end - 1] == ":":
        # "PERSONAL:"
        return _is_capital(source, Span(block.start, block.end - 1), blocks[number + 1])
    if source[block.end - 1] == "+":
        return is_framed_heading(source, block)
    if source[block.end - 1] == "!":
        # "Lebende Muscheln: Finger weg!"
        topic, colon, _ = block.of(source).partition(": ")
        return bool(colon) and len(topic.split()) <= _LONGEST_TOPIC and is_framed_heading(source, block)
    if source[block.end - 1] == "?" and _is_asked(source, blocks, number):
        return True
    return number > 0 and is_prose(source, blocks[number - 1]) and is_heading(source, block, sentences=2)


_LONGEST_TOPIC: Final = 3


def _is_asked(source: str, blocks: list[Span], number: int) -> bool:
    """
    Tell whether a block is a question of an interview with a sentence before it, as others near it are questions.
    """
    block = blocks[number]
    if (
        is_long(source, block.start, block.end)
        or source.find(":", block.start, block.end) >= 0
        or has_break(block.of(source))
    ):
        return False
    near = blocks[max(0, number - _NEAR) : number] + blocks[number + 1 : number + 1 + _NEAR]
    asked = [other for other in near if source[other.end - 1] == "?" and is_heading(source, other)]
    return len(asked) >= _LEAST_ASKED


_NEAR: Final = 6
_LEAST_ASKED: Final = 2


def _is_capital(source: str, span: Span, following: Span) -> bool:
    """
    Tell whether a block is words in capitals and what follows is not: `HISTORISCHE DATEN`.

    It has no numbers unless it is a day: `MONTAG, 30. SEPTEMBER`.
    """
    words = span.of(source)
    return (
        len(words) >= _SHORTEST_CAPITAL
        and words.isupper()
        and (not any(map(str.isdigit, words)) or words.partition(",")[0].casefold() in WEEKDAYS)
        and not following.of(source).isupper()
    )


# "TERMINE"; "USA", "MDAX" stand in tables.
_SHORTEST_CAPITAL: Final = 6


def _is_listing(source: str, block: Span) -> bool:
    """
    Tell whether a block is results or appointments: a short first line with a colon announces the others.
    """
    first = line_end(source, block.start, block.end)
    return first < block.end and first - block.start <= _LONGEST_ANNOUNCING and source[first - 1] == ":"


# "Mittwoch, 20. November:"
_LONGEST_ANNOUNCING: Final = 40


def _is_labelled(source: str, block: Span) -> bool:
    """
    Tell whether a block is one of data, which a label of a few words opens: `Baujahr: 1963`.
    """
    label, colon, _ = source[block.start : min(block.end, block.start + _LONGEST_ANNOUNCING)].partition(_BEHIND_LABEL)
    return bool(colon) and label[:1].isupper() and label.count(" ") < _MOST_WORDS_OF_LABEL


_BEHIND_LABEL: Final = ": "
_MOST_WORDS_OF_LABEL: Final = 3


def _ends_listing(source: str, blocks: list[Span], said: Mapping[int, Said], number: int, *, lines: int) -> bool:
    """
    Tell whether so many short *lines* stand right before a block: it is one more line of results, names, appointments.
    """
    before = blocks[max(0, number - lines) : number]
    return len(before) == lines and all(
        block.start not in said
        and not is_long(source, block.start, block.end)
        and not _ends_text(source, block)
        and source.find(_BETWEEN_CELLS, block.start, block.end) < 0
        and not is_link(source, block)
        # The nearest is a paragraph in most texts.
        for block in reversed(before)
    )


def _ends_text(source: str, block: Span) -> bool:
    """
    Tell whether a block ends like a sentence, the credit behind it left out: `Der Deich hält. (dpa)`.
    """
    end = block.end
    if source[end - 1] == ")":
        end = max(source.rfind("(", block.start, end), block.start)
        _, end = trim(source, block.start, end)
    return end > block.start and source[end - 1] in _ENDS_OF_TEXT


_ENDS_OF_TEXT: Final = frozenset('.!?…:;“”»"')
_BETWEEN_CELLS: Final = " | "
