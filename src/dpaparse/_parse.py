"""
From a text to an article: read the envelope, split the body, find the quotations, check.
"""

from attrs import evolve

from dpaparse._check import check
from dpaparse._formats import READERS, looks_like
from dpaparse._model import Article, Format, Message
from dpaparse._recognise.body import split_body
from dpaparse._recognise.language import find_language
from dpaparse._recognise.quotations import find_quotes


def parse(text: str, *, format: Format | str | None = None) -> Article:  # noqa: A002, the word users expect
    """
    Read an article.

    Any text gives an article: what is damaged or strange is in it as data, and `article.diagnostics` says so.
    The time grows in proportion to the text.

    Args:
        text: The text as it came, unaltered; `decode` makes one of bytes.

        format: The format to read it as, a `Format` or its word; by default what it is found to be.
            This version reads `plain` and `iptc7901`.

    Returns:
        The article; all its spans count characters of *text*.

    Raises:
        TypeError: If *text* is no `str`.

        ValueError: If *format* is none, or one that this version does not read.

    >>> import dpaparse
    >>> article = dpaparse.parse('''Husum (dpa/lno) - Der Deich hat gehalten. „Das Wasser steigt nicht mehr“, sagte
    ... Bürgermeisterin Ebba Thun.
    ...
    ... © dpa-infocom, dpa:250101-930-4711/2''')
    >>> article.dateline.places[0].name, article.dateline.credit.region, str(article.dpa_id)
    ('Husum', 'Hamburg, Schleswig-Holstein', 'dpa:250101-930-4711/2')
    >>> article.quotes[0].text
    'Das Wasser steigt nicht mehr'

    .. versionadded:: 0.1.0
    """
    if not isinstance(text, str):
        message = f"expected str, got {type(text).__name__}"
        if isinstance(text, bytes | bytearray | memoryview):
            message = f"{message}: decode it first, with dpaparse.decode(data)"
        raise TypeError(message)

    message = READERS[_readable(format, text)](text)
    parts = split_body(message)
    language = _language(message)
    quotes, stray_marks = find_quotes(message.source, parts, message.width)

    # Its words would make the import half as long again.
    from dpaparse._speakers.reading import Speakers  # noqa: PLC0415, loaded by the first text

    speakers = Speakers(message.source, language, message.width)
    speakers.read(parts, quotes)
    article = Article(
        source=message.source,
        format=message.format,
        parts=parts,
        quotes=tuple(speakers.quotes),
        stray_marks=stray_marks,
        indirect_speech=tuple(speakers.indirect),
        language=language,
        envelope=message.envelope,
        facts=message.facts,
    )
    diagnostics = tuple(check(article))
    return evolve(article, diagnostics=diagnostics) if diagnostics else article


def _language(message: Message) -> str | None:
    """
    Return the language that the envelope tells, else what the words tell.
    """
    told = None if message.facts is None else message.facts.language
    if told is not None or not message.headed:
        return told or find_language(message.source)
    return find_language(message.source[message.blocks[0].start :]) if message.blocks else None


def _readable(wanted: Format | str | None, text: str) -> Format:
    """
    Return the format to read a text as.
    """
    if wanted is None:
        seems = looks_like(text)
        return seems if seems in READERS else Format.PLAIN

    try:
        found = Format(wanted)
    except ValueError:
        message = f"expected one of {', '.join(READERS)} as format, got {wanted!r}"
        raise ValueError(message) from None
    if found not in READERS:
        message = f"this version reads {', '.join(READERS)}, not {found}"
        raise ValueError(message)
    return found
