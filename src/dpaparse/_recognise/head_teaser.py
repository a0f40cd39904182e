"""
Tell a teaser above a text by what sets it off: a byline, a time stamp, other lines of the page.
"""

from collections.abc import Mapping
from itertools import pairwise
from typing import Final

from dpaparse._grammar.captions import is_caption, is_lined_caption, is_picture_credit, is_sourced, tells_news
from dpaparse._grammar.credit import is_agency
from dpaparse._grammar.heading import INNER_SENTENCE, LONGEST_HEADING
from dpaparse._grammar.openers import is_person
from dpaparse._grammar.page import is_source
from dpaparse._grammar.space import BLANKS, has_break, lines
from dpaparse._grammar.stamps import is_timed
from dpaparse._grammar.wrapping import unwrap
from dpaparse._model import Part, Said, Span, Teaser, Unknown
from dpaparse._recognise.byline import find_byline
from dpaparse._recognise.heading import are_persons, is_furniture, is_of_author, is_prose

# Of several paragraphs, the first ones tell.
_PROSE_WITHIN: Final = 3


def teaser_above(
    source: str, blocks: list[Span], said: Mapping[int, Said], *, headed: bool
) -> tuple[list[Teaser], list[Part]]:
    """
    Return the first of *blocks* as a teaser, and what sets it off from the text: a byline or, headed, a time stamp.
    """
    if len(blocks) < _TEASED_BLOCKS or not is_prose(source, blocks[0]):
        return [], []
    if said.get(blocks[0].start) is Said.TEASER:
        return [teased(source, blocks[0])], []

    behind: list[Part] = []
    told = False
    for span, below in pairwise(blocks[1 : _MOST_BEHIND_TEASER + 2]):
        byline = find_byline(source, span)
        is_page = (
            _is_of_page(source, span)
            or is_sourced(source, span)
            or are_persons(source, span)
            or is_of_author(source, blocks, 1 + len(behind))
        )
        is_beside = is_page or is_seen(source, span, below) or (told and _stands_with(source, span, below))
        if byline is None and not is_beside and not stands_among_page(source, blocks, 1 + len(behind)):
            break
        told = (
            told or byline is not None or (headed and (is_timed(span.of(source)) or _follows_by(source, behind, span)))
        )
        behind.append(byline or Unknown(span=span))
    if not told or not any(is_prose(source, span) for span in blocks[len(behind) + 1 : len(behind) + _PROSE_WITHIN]):
        return [], []
    return [teased(source, blocks[0])], behind


def teased(source: str, span: Span) -> Teaser:
    """
    Make the teaser that a block is.
    """
    return Teaser(span=span, text=unwrap(source, span.start, span.end))


# A byline, a time stamp, a share bar.
_MOST_BEHIND_TEASER: Final = 9
# The teaser, a byline or a time stamp.
_TEASED_BLOCKS: Final = 2


def _is_of_page(source: str, span: Span) -> bool:
    """
    Tell whether all lines of a block are the page's: `Jetzt teilen`, `per Mail teilen`.
    """
    return is_furniture(source, span) or (
        has_break(span.of(source))
        and all(is_furniture(source, Span(*line)) for line in lines(source, span.start, span.end))
    )


def _follows_by(source: str, behind: list[Part], span: Span) -> bool:
    """
    Tell whether a line is the names of authors whose `Von` stands alone on the line above.
    """
    return bool(behind) and behind[-1].span.of(source).casefold() in _BY and are_persons(source, span)


_BY: Final = frozenset({"autor", "autorin", "by", "von"})


def is_said_twice(source: str, span: Span, below: Span) -> bool:
    """
    Tell whether a line says what is seen for those who cannot see it: the caption right beneath says it, too.
    """
    return len(below) > len(span) and source.startswith(span.of(source), below.start) and is_caption(source, below)


def _stands_with(source: str, span: Span, below: Span) -> bool:
    """
    Tell whether a line beneath a teaser belongs to the one below: what is seen, a town or house above the author.
    """
    # What is longer is text, whatever picture follows it.
    if is_said_twice(source, span, below) or (len(span) <= LONGEST_HEADING and takes_picture(source, below)):
        return True
    if is_prose(source, span) and len(span) <= LONGEST_HEADING and _names_one(source, below):
        return True
    return is_name_of_house(source, span) and find_byline(source, below) is not None


def _names_one(source: str, span: Span) -> bool:
    """
    Tell whether a line is a name and an agency, or a source, as beneath a picture: `Ebba Thun/dpa`, `Quelle: dpa`.
    """
    name, slash, agency = span.of(source).partition("/")
    if is_source(span.of(source)):
        return True
    return bool(slash) and is_agency(agency.strip(BLANKS)) and is_person(name.strip(BLANKS))


def is_name_of_house(source: str, span: Span) -> bool:
    """
    Tell whether a line is a word or two, and no sentence: `heise online`.
    """
    words = span.of(source)
    return len(words) <= _LONGEST_NAME and len(words.split()) <= _MOST_WORDS_OF_HOUSE and not is_prose(source, span)


_LONGEST_NAME: Final = 40
_MOST_WORDS_OF_HOUSE: Final = 2


def takes_picture(source: str, span: Span) -> bool:
    """
    Tell whether a block says who took a picture, alone or beneath what is seen: the line above it is a caption.
    """
    return is_picture_credit(source, span) or (has_break(span.of(source)) and is_lined_caption(source, span))


def shows_picture(source: str, span: Span, below: Span) -> bool:
    """
    Tell whether a line says what is seen, for the one below says who took the picture; news told there are text.

    >>> source = "Der Deich hat in der Nacht gehalten.\\nFoto: Ebba Thun/dpa"
    >>> shows_picture(source, Span(0, 36), Span(37, 56))
    False
    """
    return takes_picture(source, below) and not tells_news(span.of(source))


def is_seen(source: str, span: Span, below: Span) -> bool:
    """
    Tell whether a line is one sentence at most and says what is seen: who took the picture stands on the line below.

    >>> source = "Der Deich in Husum.\\nFoto: Ebba Thun/dpa"
    >>> is_seen(source, Span(0, 19), Span(20, 39))
    True
    """
    return (
        len(span) <= LONGEST_HEADING
        and shows_picture(source, span, below)
        and INNER_SENTENCE.search(source, span.start, span.end) is None
    )


def is_seen_on_page(source: str, above: Span, span: Span, below: Span) -> bool:
    """
    Tell whether a line says what is seen: it stands between one of the page and one that names its source.

    >>> source = "Teilen\\nDer Deich in Husum.\\nQuelle: dpa"
    >>> is_seen_on_page(source, Span(0, 6), Span(7, 26), Span(27, 38))
    True
    """
    return (
        _names_one(source, below)
        and is_furniture(source, above)
        and INNER_SENTENCE.search(source, span.start, span.end) is None
        and not tells_news(span.of(source))
    )


def stands_among_page(source: str, blocks: list[Span], number: int) -> bool:
    """
    Tell whether a short block that is no sentence stands right above lines of the page: whatever it is, it is no text.

    Of two sentences without a last full stop, it may be a teaser.

    >>> source = "die küste\\n25.11.2026, 18:00 Uhr"
    >>> stands_among_page(source, [Span(0, 9), Span(10, 31)], 0)
    True
    """
    span = blocks[number]
    words = span.of(source)
    if is_prose(source, span) or has_break(words):
        return False
    if len(words) > _LONGEST_AMONG_PAGE and INNER_SENTENCE.search(words) is None:
        return False
    for at, below in enumerate(blocks[number + 1 : number + 1 + _MOST_AMONG_PAGE], start=number + 1):
        if find_byline(source, below) is not None or is_furniture(source, below):
            return True
        if is_prose(source, below):
            # "Die Zentrale", "Der Konzern will sparen.", "Foto: dpa"
            return at + 1 < len(blocks) and takes_picture(source, blocks[at + 1])
    return False


_LONGEST_AMONG_PAGE: Final = 60
_MOST_AMONG_PAGE: Final = 3
