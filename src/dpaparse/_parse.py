"""
From a text to an article: read the envelope and split the body.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from attrs import evolve

from dpaparse._arguments import hold_to_type
from dpaparse._formats import READERS, looks_like, missing_extra
from dpaparse._model import Article, Format, Message, Part, TextTooLongError, TitleNote
from dpaparse._overlay import Overlay
from dpaparse._recognise.body import split_body
from dpaparse._recognise.language import find_language

if TYPE_CHECKING:
    from dpaparse._model.facts import Facts


def parse(
    text: str | Mapping[str, object],
    *,
    format: Format | str | None = None,  # noqa: A002, the word users expect
    max_chars: int | None = None,
) -> Article:
    """
    Read an article.

    Any text gives an article: what is damaged or strange is in it as data, and `article.diagnostics` says so.
    The time grows in proportion to the text.
    Of several messages, entries or items in one text it reads the first.

    Args:
        text: The text as it came, unaltered; `decode` makes one of bytes. Or a digitalwires entry as a mapping.

        format: The format to read it as, a `Format` or its word; by default what it is found to be.

        max_chars: How many characters *text* may have, for those who read what strangers send; by default any number.
            Of a mapping all its strings together count, keys too, and each other value as one.

    Returns:
        The article. Of plain text and wire messages its spans count characters of *text*, else of the source that
        was put together.

    Raises:
        TypeError: If *text* is neither a `str` nor a mapping.

        ValueError: If *format* is none, or another than `digitalwires` for a mapping; if *max_chars* is negative.

        ImportError: If *format*, or a mapping, needs an extra that is not installed; it names the extra. Without
            *format* HTML is read as plain text then, JSON and XML are kept unread, and a diagnostic names the extra.

        TextTooLongError: If *text* is longer than *max_chars*.

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
    if max_chars is not None:
        hold_to(max_chars, text)
    if not isinstance(text, str):
        return article_of(_read_mapping(text, format))

    return article_of(_read_text(text, format))


def hold_to(max_chars: int, text: object) -> None:
    """
    Raise if a text, or what stands in a mapping, has more characters than *max_chars*.

    >>> hold_to(10, "Es regnet.")
    >>> hold_to(11, {"urn": ["a", 7, None], "b": "cd"})
    """
    hold_to_type(max_chars, int, "a number of characters as max_chars")
    if max_chars < 0:
        message = f"expected no less than 0 as max_chars, got {max_chars}"
        raise ValueError(message)
    left = max_chars
    waiting = [text]
    while waiting:
        value = waiting.pop()
        left -= len(value) if isinstance(value, str) else 1
        if left < 0:
            raise TextTooLongError(max_chars)
        if isinstance(value, Mapping):
            waiting += (*value.keys(), *value.values())
        elif isinstance(value, list | tuple):
            waiting += value


def article_of(message: Message) -> Article:
    """
    Make an article of what a reader found.
    """
    parts = split_body(message)
    language = _language(message)
    article = Article(
        source=message.source,
        format=message.format,
        parts=parts,
        language=language,
        envelope=message.envelope,
        facts=_facts(message, parts),
        links=message.links,
        markup=message.markup,
    )
    if message.origin is not None:
        from dpaparse._model.origin import restore  # noqa: PLC0415, hardly any text was quoted by a mail

        article = restore(article, message.origin)
    article._leave(Overlay(message, parts, language))  # noqa: SLF001, it is not yet handed out
    return article


def _facts(message: Message, parts: tuple[Part, ...]) -> "Facts | None":
    """
    Return what the envelope tells; of a text without fields, also what the notes beside its headline tell.
    """
    # Most texts have no note.
    if TitleNote not in map(type, parts) or message.format not in _WITHOUT_FIELDS:
        return message.facts
    notes = [part for part in parts if isinstance(part, TitleNote)]
    if not any(note.kind in _TELLING for note in notes):
        return message.facts

    from dpaparse._model.facts import Facts  # noqa: PLC0415, hardly any text has such a note
    from dpaparse._recognise.embargo import read_embargo  # noqa: PLC0415
    from dpaparse._recognise.told import read_signal, read_status  # noqa: PLC0415

    facts = message.facts or Facts()
    return evolve(facts, embargo=read_embargo(notes, None), status=read_status(parts), signal=read_signal(notes))


_WITHOUT_FIELDS: Final = frozenset({Format.PLAIN, Format.HTML})
_TELLING: Final = frozenset({"correction", "embargo", "kill", "repeat", "update"})


def _language(message: Message) -> str | None:
    """
    Return the language that the envelope tells, else what the words tell.
    """
    told = None if message.facts is None else message.facts.language
    if told is not None or not message.headed:
        return told or find_language(message.source)
    return find_language(message.source[message.blocks[0].start :]) if message.blocks else None


def _read_mapping(entry: object, wanted: Format | str | None) -> Message:
    """
    Read a digitalwires entry.
    """
    hold_to_mapping(entry, wanted)
    require(Format.DIGITALWIRES)
    from dpaparse._formats.digitalwires import read_data  # noqa: PLC0415, plain text needs none of it

    return read_data(entry)


def hold_to_mapping(entry: object, wanted: Format | str | None) -> None:
    """
    Raise unless what is no text is a mapping, and the format that is wanted that of mappings.
    """
    hold_to_type(entry, Mapping, "str or a mapping")
    if wanted is not None and known_format(wanted) is not Format.DIGITALWIRES:
        message = f"expected digitalwires as format of a mapping, got {wanted!r}"
        raise ValueError(message)


def require(wanted: Format) -> None:
    """
    Raise unless the extra is installed that a format needs.
    """
    extra = missing_extra(wanted)
    if extra is not None:
        message = f'reading {wanted} needs the extra "{extra}": pip install "dpaparse[{extra}]"'
        raise ImportError(message)


def known_format(wanted: Format | str) -> Format:
    """
    Return the format that a word stands for.
    """
    try:
        return Format(wanted)
    except ValueError:
        message = f"expected one of {', '.join(READERS)} as format, got {wanted!r}"
        raise ValueError(message) from None


def _read_text(text: str, wanted: Format | str | None) -> Message:
    """
    Read a text as the format that is wanted, else as what it looks like.
    """
    if wanted is not None:
        found = known_format(wanted)
        require(found)
        return READERS[found](text)

    seems = looks_like(text)
    if missing_extra(seems) is None:
        return READERS[seems](text)
    if seems is Format.HTML:
        return READERS[Format.PLAIN](text)

    # Some of the fields that nobody can tell apart are not for publication.
    from dpaparse._fields.unread import unread  # noqa: PLC0415, plain text needs none of it

    return unread(text, Format.PLAIN)
