"""
What is fuzzed: functions of bytes that ask the laws of `tests/laws.py`. Nothing here knows the fuzzer.

What a function asks follows from its bytes alone, so that the same bytes fail again.
"""

import io
import json
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final, TypeAlias

from dpaparse import Article, Format, decode, parse, read_messages, to_dict
from tests import laws
from tests.marked import RICH, WIRE

Target: TypeAlias = Callable[[bytes], None]
"""
What takes any bytes and raises if a law does not hold.
"""

_BLANKS: Final = (" ", "\n", " \t\n", "\ufeff", "\u00a0\n\n")


def text_of(data: bytes) -> str:
    """
    Return bytes as text; what is no UTF-8 becomes lone surrogates, which no text may fail on either.

    >>> text_of(b"\\xe2\\x80\\x9eJa\\xff")
    '„Ja\\udcff'
    """
    return data.decode("utf-8", "surrogateescape")


def _quick(article: Article) -> None:
    for law in laws.QUICK:
        law(article)


def read_text(data: bytes) -> None:
    """
    Parse a text; the laws that cost more than the parsing take turns.
    """
    text = text_of(data)
    article = parse(text)
    _quick(article)
    choice = zlib.crc32(data)
    blanks = _BLANKS[choice // 64 % len(_BLANKS)]
    match choice % 64:
        case 0:
            laws.article_is_sound(article)
        case 1 if article.format is Format.PLAIN and "\r" not in text:
            laws.line_ends_do_not_matter(text, "\r\n" if choice & 64 else "\r")
        case 2 if article.format is Format.PLAIN:
            laws.white_space_before_shifts_everything(text, blanks)
        case 3 if article.format is Format.PLAIN:
            laws.white_space_behind_changes_the_last_gap(text, blanks)
        case 4:
            laws.parsing_is_repeatable(text)
        case 5:
            _quick(parse(text, format=Format.IPTC7901))
        case 6:
            _quick(parse(text, format=Format.PLAIN))


def read_bytes(data: bytes) -> None:
    """
    Decode bytes, and cut them into messages in chunks of any size.
    """
    laws.every_byte_is_kept(data)
    text = decode(data)
    choice = zlib.crc32(data)
    laws.chunks_do_not_matter(text, [choice >> bits & 0xFFF for bits in range(0, 21, 3)])
    for message in read_messages(io.BytesIO(data)):
        if choice % 8 == 0 and len(message) <= _LONGEST_MESSAGE:
            _quick(parse(message, format=Format.IPTC7901))


# Longer ones would take the time from the cutting, which is what this is about.
_LONGEST_MESSAGE: Final = 2000


def read_wire(data: bytes) -> None:
    """
    Parse a wire message.
    """
    laws.article_is_sound(parse(text_of(data), format=Format.IPTC7901))


def read_entry(data: bytes) -> None:
    """
    Parse a digitalwires entry, as text and, where that is JSON, as a mapping.
    """
    text = text_of(data)
    laws.article_is_sound(parse(text, format=Format.DIGITALWIRES))
    try:
        entry = json.loads(text)
    except (ValueError, RecursionError):
        return
    if isinstance(entry, dict):
        laws.article_is_sound(parse(entry))


def read_item(data: bytes) -> None:
    """
    Parse XML, as NewsML-G2 and as NITF.
    """
    text = text_of(data)
    for format_ in (Format.NEWSML_G2, Format.NITF):
        laws.article_is_sound(parse(text, format=format_))


def read_page(data: bytes) -> None:
    """
    Parse HTML.
    """
    markup = text_of(data)
    article = parse(markup, format=Format.HTML)
    laws.article_is_sound(article)
    laws.way_back_stays_inside(article, markup)


def read_data(data: bytes) -> None:
    """
    Make an article of JSON; or, where the bytes are none, of written articles with values put in other places.
    """
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        value = None
    laws.data_are_an_article_or_a_fault(value if isinstance(value, dict) else _damaged(data))


def _written() -> Iterator[str]:
    """
    Yield articles of several formats as JSON.
    """
    examples = Path(__file__).parents[1] / "docs" / "examples"
    texts = [RICH, WIRE, *((examples / name).read_text(encoding="utf-8") for name in ("entry.json", "item.xml"))]
    for text in texts:
        yield json.dumps(to_dict(parse(text)))


_WRITTEN: Final = (*_written(),)
_VALUES: Final = (
    *("null", "true", "0", "1", "-1", "7", "1e400", "0.5", "[]", "{}", "[0, 0]", "[0, 1]", "[1, 0]", "[3, 900]"),
    *('""', '"x"', '"Paragraph"', '"Gap"', '"speech"', '"dpa:250101-930-4711/2"', '"2025-01-01"', '"\\ud800"'),
)


def _damaged(data: bytes) -> dict[str, object]:
    """
    Return a written article after what the bytes say: each pair of them a walk to a place and a value put there.
    """
    article: dict[str, object] = json.loads(_WRITTEN[data[0] % len(_WRITTEN)] if data else _WRITTEN[0])
    for at in range(1, len(data) - 1, 2):
        _put(article, zlib.crc32(data[at : at + 1]), data[at + 1])
    return article


def _put(value: object, way: int, choice: int) -> None:
    """
    Walk into a JSON value by the digits of a number, and put another value where it ends, or take the place away.
    """
    while way:
        keys: list[object] = list(value) if isinstance(value, dict) else list(range(len(value)))  # type: ignore[arg-type]  # a list
        if not keys:
            return
        way, step = divmod(way, len(keys) + 1)
        key = keys[min(step, len(keys) - 1)]
        inner = value[key]  # type: ignore[index]  # one of its own keys
        if not way or not isinstance(inner, dict | list) or (choice & 1 and way < _LAST_STEPS):
            if choice >> 1 >= len(_VALUES):
                del value[key]  # type: ignore[attr-defined]  # one of its own keys
            else:
                value[key] = json.loads(_VALUES[choice >> 1])  # type: ignore[index]  # one of its own keys
            return
        value = inner


# Of a number with so little left a walk may end in a branch, not only in a leaf.
_LAST_STEPS: Final = 1 << 16

TARGETS: Final[Mapping[str, Target]] = MappingProxyType(
    {
        "text": read_text,
        "bytes": read_bytes,
        "wire": read_wire,
        "digitalwires": read_entry,
        "newsml": read_item,
        "html": read_page,
        "from_dict": read_data,
    }
)
"""
The functions by their names; each has a folder of that name in `corpus`.
"""
