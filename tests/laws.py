"""
Laws: what holds for every text, however broken. Hypothesis and the fuzzer ask the same functions.

A law takes a text, or an article that was made of one, and asserts; it makes up no text itself.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Final

import attrs

import dpaparse
from dpaparse import (
    Article,
    Attribution,
    Control,
    Diagnostic,
    DpaParseError,
    Gap,
    MessageSplitter,
    Node,
    Notepad,
    Quote,
    SignOff,
    Span,
    decode,
    encoding_of,
    from_dict,
    parse,
    split_messages,
    to_dict,
)
from tests.marked import walk

SPACE: Final = (
    "\t\n\x0b\x0c\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b"
    "\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"
)
"""
What counts as white space: Unicode's, and the invisible characters that copying leaves; no control characters.
"""


def outline(article: Article) -> list[tuple[str, str]]:
    """
    Return kind and stretch of each part but the gaps, line ends as LF.
    """
    return [
        (type(part).__name__, article[part].replace("\r\n", "\n").replace("\r", "\n"))
        for part in article.parts
        if not isinstance(part, Gap)
    ]


def nodes(value: object, within: Span | None = None) -> Iterator[tuple[Span, Span | None]]:
    """
    Yield the span of each node in *value*, with that of the node around it; a speaker stands outside his quotation.
    """
    if isinstance(value, tuple):
        for item in value:
            yield from nodes(item, within)
    elif isinstance(value, Span):
        yield value, within
    elif attrs.has(type(value)):
        inside = value.span if isinstance(value, Node) else within
        inside = None if isinstance(value, Attribution | Diagnostic) else inside
        for name in attrs.fields_dict(type(value)):  # type: ignore[arg-type]  # an attrs class
            yield from nodes(getattr(value, name), inside)


def apart(quotes: Iterable[Quote]) -> bool:
    """
    Tell whether quotations follow each other without an overlap.
    """
    ends = [0, *(quote.span.end for quote in quotes)]
    return all(end <= quote.span.start for end, quote in zip(ends, quotes, strict=False))


def shifted(span: Span, by: int) -> Span:
    """
    Return *span* moved to the right.
    """
    return Span(span.start + by, span.end + by)


def moved(value: object, by: int) -> object:
    """
    Move everything in a value that has a place.
    """
    if isinstance(value, Span):
        return shifted(value, by)
    if isinstance(value, tuple):
        return tuple(moved(one, by) for one in value)
    kind: type = type(value)
    if not attrs.has(kind):
        return value
    found = {field.name: moved(getattr(value, field.name), by) for field in attrs.fields(kind)}
    return attrs.evolve(value, **found)  # type: ignore[misc]  # a class of attrs


def empty_fields(value: object) -> set[str]:
    """
    Return the fields of all classes in a value that hold something nowhere.
    """
    seen: dict[str, bool] = {}

    def look(thing: object) -> None:
        if isinstance(thing, tuple):
            for one in thing:
                look(one)
        kind: type = type(thing)
        for field in attrs.fields(kind) if attrs.has(kind) else ():
            name, held = f"{kind.__name__}.{field.name}", getattr(thing, field.name)
            seen[name] = seen.get(name, False) or held not in {None, "", ()}
            look(held)

    look(value)
    return {name for name, is_held in seen.items() if not is_held}


def places(article: Article, by: int = 0) -> list[tuple[str, Span]]:
    """
    Return kind and place of each part but the gaps, and of each quotation, moved to the right.
    """
    found = [part for part in article.parts if not isinstance(part, Gap)]
    return [(type(node).__name__, shifted(node.span, by)) for node in (*found, *walk(article.quotes))]


def parts_tile(article: Article) -> None:
    """
    Laid end to end, the parts give the source back.
    """
    at = 0
    for part in article.parts:
        assert part.span.start == at
        at = part.span.end
    assert at == len(article.source)
    assert article.source == "".join(article[part] for part in article.parts)


def parts_are_not_empty(article: Article) -> None:
    """
    No part is empty, and no two gaps lie side by side.
    """
    assert all(part.span for part in article.parts)
    assert not any(isinstance(a, Gap) and isinstance(b, Gap) for a, b in pairwise(article.parts))


def white_space_belongs_to_gaps(article: Article) -> None:
    """
    A gap holds white space only, and no other part begins or ends with any.

    Of what a mail has quoted, gaps hold the mail's marks too, and letters that ruined a blank.
    """
    is_quoted = article.format == "plain" and article.source.rstrip(SPACE).replace("\r", "\n").rpartition("\n")[
        2
    ].lstrip(SPACE).startswith(">")
    marks = ">|Â" if article.format == "iptc7901" else ">" if is_quoted else ""
    for part in article.parts:
        stretch = article[part]
        if isinstance(part, Gap):
            assert not stretch.strip(SPACE + marks)
        else:
            assert stretch == stretch.strip(SPACE)


def spans_lie_in_their_nodes(article: Article) -> None:
    """
    Every span lies inside the source, and what belongs to a node lies inside the node.
    """
    whole = Span(0, len(article.source))
    found = (article.parts, article.quotes, article.indirect_speech, article.links, article.diagnostics)

    assert all(whole.covers(span) and span.start <= span.end for span, _ in nodes(found))
    assert all(around is None or around.covers(span) for span, around in nodes(found[:2]))


def quotations_are_apart_or_nested(article: Article) -> None:
    """
    Any two quotations are apart, or one lies between the marks of the other.
    """
    assert apart(article.quotes)
    for quote in walk(article.quotes):
        assert apart(quote.quotes)
        assert all(quote.inner.covers(inside.span) for inside in quote.quotes)
        assert quote.span.covers(quote.inner)


def quotations_lie_in_one_part(article: Article) -> None:
    """
    Each quotation lies inside one part that may hold words of somebody's.
    """
    holders = [part for part in article.parts if not isinstance(part, Gap | SignOff | Notepad | Control)]

    assert all(any(part.span.covers(quote.span) for part in holders) for quote in article.quotes)


def marks_stand_at_the_ends(article: Article) -> None:
    """
    A quotation is longer than its inner text by one mark at each end, but for the marks that it lacks.
    """
    for quote in walk(article.quotes):
        assert quote.inner.start - quote.span.start in ((0, 1) if quote.continues else (1,))
        assert quote.span.end - quote.inner.end == quote.closed


def diagnostics_are_read_off(article: Article) -> None:
    """
    The diagnostics are what `check` says about the finished article, in the order of their places.
    """
    starts = [found.span.start for found in article.diagnostics if found.span is not None]

    assert article.diagnostics == tuple(dpaparse.check(article))
    assert sorted(starts) == starts


_PAIR: Final = re.compile("[\\ud800-\\udbff][\\udc00-\\udfff]")


def json_gives_it_back(article: Article) -> None:
    """
    Written as JSON and read again, an article is the same, with the same hash.

    JSON makes one character of two lone surrogates that are a pair; with those, it is the mapping that is read again.
    """
    written = to_dict(article)
    is_paired = _PAIR.search(json.dumps(written, ensure_ascii=False)) is not None
    again = from_dict(written if is_paired else json.loads(json.dumps(written)))

    assert again == article
    assert hash(again) == hash(article)


def markup_is_escaped(article: Article) -> None:
    """
    No tag of the text gets into the notebook's page: beside ours there is no sign that opens one.
    """
    page = article._repr_html_()
    for own in ("<div ", "</div>", "<span ", "</span>", "<mark ", "</mark>"):
        page = page.replace(own, "")

    assert "<" not in page


def way_back_stays_inside(article: Article, markup: str) -> None:
    """
    What leads from a node back into the markup leads to a place in it.
    """
    for node in (*article.parts, *article.quotes, *article.links):
        place = article.markup_span(node)
        assert place is None or 0 <= place.start <= place.end <= len(markup)


QUICK: Final[tuple[Callable[[Article], None], ...]] = (
    parts_tile,
    parts_are_not_empty,
    white_space_belongs_to_gaps,
    spans_lie_in_their_nodes,
    quotations_are_apart_or_nested,
    quotations_lie_in_one_part,
    marks_stand_at_the_ends,
)
"""
Laws of any article that take no longer than the parsing did.
"""

SLOW: Final[tuple[Callable[[Article], None], ...]] = (diagnostics_are_read_off, json_gives_it_back, markup_is_escaped)
"""
The others.
"""


def article_is_sound(article: Article) -> None:
    """
    All laws of an article hold.
    """
    for law in (*QUICK, *SLOW):
        law(article)


def parsing_is_repeatable(text: str) -> None:
    """
    The same text gives the same article, with the same hash.
    """
    article = parse(text)

    assert parse(text) == article
    assert hash(parse(text)) == hash(article)


def line_ends_do_not_matter(text: str, line_end: str) -> None:
    """
    With CRLF or CR for each LF, the parts and their texts are the same.
    """
    article = parse(text)
    other = parse(text.replace("\n", line_end))

    assert outline(article) == outline(other)
    assert article.text == other.text
    assert [quote.text for quote in walk(article.quotes)] == [quote.text for quote in walk(other.quotes)]


def white_space_before_shifts_everything(text: str, blanks: str) -> None:
    """
    White space before a text shifts every part and quotation, and changes nothing else.
    """
    assert places(parse(text), by=len(blanks)) == places(parse(blanks + text))


def white_space_behind_changes_the_last_gap(text: str, blanks: str) -> None:
    """
    White space behind a text changes the last gap alone.
    """
    assert places(parse(text)) == places(parse(text + blanks))


_HOLES: Final = (0x81, 0x8D, 0x8F, 0x90, 0x9D)
# What byte each character of cp1252 is; what that leaves undefined is as in Latin-1.
_BYTES: Final = {bytes([byte]).decode("latin-1" if byte in _HOLES else "cp1252"): byte for byte in range(256)}


def every_byte_is_kept(data: bytes) -> None:
    """
    Any bytes give a text, and the text gives the bytes again.
    """
    encoding = encoding_of(data)
    text = decode(data)

    if encoding == "cp1252":
        assert data == bytes(map(_BYTES.__getitem__, text))
    else:
        assert data == text.encode(encoding)


def cut(text: str, places: Iterable[int]) -> list[str]:
    """
    Cut a text at the places.
    """
    ends = sorted({min(place, len(text)) for place in places} | {0, len(text)})
    return [text[a:b] for a, b in pairwise(ends)]


def chunks_do_not_matter(text: str, places: Iterable[int]) -> None:
    """
    Any text is cut into messages that give it back, the same for any chunks, fed by hand or not.
    """
    chunks = cut(text, places)
    pieces = [*split_messages(text)]
    splitter = MessageSplitter()
    fed = [message for chunk in chunks for message in splitter.feed(chunk)] + splitter.close()

    assert text == "".join(pieces)
    assert all(pieces)
    assert pieces == [*split_messages(chunks)]
    assert text.startswith("".join(fed))
    assert not text.removeprefix("".join(fed)).strip(SPACE)


def data_are_an_article_or_a_fault(data: Mapping[str, object]) -> None:
    """
    Of a mapping `from_dict` makes an article that is written as one, or raises its own error with the path to the fault.
    """
    fault = None
    try:
        article = from_dict(data)
    except DpaParseError as error:
        fault = error
    if fault is not None:
        assert fault.path is not None
        assert fault.path.startswith("$")
        return

    parts_tile(article)
    quotations_are_apart_or_nested(article)
    json_gives_it_back(article)
