"""
Texts that hold several articles: entries of JSON, items of XML, messages of a feed.
"""

from collections.abc import Iterable, Iterator, Mapping

from dpaparse._arguments import hold_to_several
from dpaparse._formats import looks_like, missing_extra
from dpaparse._messages import split_messages
from dpaparse._model import Article, Format, Message
from dpaparse._parse import article_of, hold_to, hold_to_mapping, known_format, parse, require


def parse_entries(entries: str | Mapping[str, object] | Iterable[Mapping[str, object]]) -> Iterator[Article]:
    """
    Read digitalwires entries one after the other.

    Args:
        entries: The answer of the queue (`{"entries": [...]}`), entries or one, as JSON values or as their text; also
            JSON lines. Of a generator each is taken when its article is asked for.

    Returns:
        The articles in order. What is no entry is one too, with the JSON as its source and a diagnostic; an answer
        without entries has none.

    Raises:
        ImportError: If the extra `html` is not installed.

    >>> import dpaparse
    >>> answer = '{"entries": [{"urn": "a", "headline": "Deich hält"}, {"urn": "b", "headline": "Es regnet"}]}'
    >>> [article.headline.text for article in dpaparse.parse_entries(answer)]
    ['Deich hält', 'Es regnet']

    .. versionadded:: 0.1.0
    """
    require(Format.DIGITALWIRES)
    from dpaparse._formats import digitalwires  # noqa: PLC0415, the other formats need none of it

    if isinstance(entries, str):
        return map(article_of, digitalwires.read_all(entries))
    hold_to_several(entries, "entries")
    each = digitalwires.entries_of(entries) if isinstance(entries, Mapping) else entries
    return (article_of(digitalwires.read_entry_value(entry)) for entry in each)


def parse_all(
    text: str | Mapping[str, object],
    *,
    format: Format | str | None = None,  # noqa: A002, the word users expect
    max_chars: int | None = None,
) -> Iterator[Article]:
    """
    Read every article in a text: each message of a feed, each entry of JSON, each item of XML.

    Args:
        text: The text as it came, or JSON values as a mapping.

        format: The format to read it as; by default what it is found to be.

        max_chars: How many characters *text* as a whole may have, as with `parse`.

    Returns:
        The articles in order; of plain text and HTML the only one.

    Raises:
        TypeError: As `parse` does.

        ValueError: As `parse` does.

        ImportError: As `parse` does.

        TextTooLongError: As `parse` does.

    >>> import dpaparse
    >>> [article.urn for article in dpaparse.parse_all('{"urn": "a"}\\n{"urn": "b"}\\n')]
    ['a', 'b']

    .. versionadded:: 0.1.0
    """
    if max_chars is not None:
        hold_to(max_chars, text)
    if not isinstance(text, str):
        hold_to_mapping(text, format)
        return parse_entries(text)

    found = looks_like(text) if format is None else known_format(format)
    if missing_extra(found):
        return iter([parse(text, format=format)])
    if found is Format.IPTC7901:
        return (parse(message, format=found) for message in split_messages(text))
    if found is Format.DIGITALWIRES:
        return parse_entries(text)
    if found is Format.NEWSML_G2:
        return map(article_of, _items(text))
    return iter([parse(text, format=found)])


def _items(text: str) -> Iterator[Message]:
    from dpaparse._formats import newsml  # noqa: PLC0415, the other formats need none of it

    return newsml.read_all(text)
