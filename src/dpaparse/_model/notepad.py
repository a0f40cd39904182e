"""
The notepad beneath a text: notes for editors, links, places, contacts; what stands below its bar is not public.

Loaded when it is needed: most texts have none.
The reprs show where things stand and never what they say, since names and telephone numbers stand here.
"""

from enum import StrEnum
from typing import TypeAlias

from attrs import field, frozen

from dpaparse._model.links import Link
from dpaparse._model.spans import Node


class NotepadKind(StrEnum):
    """
    What a section of a notepad is about.

    >>> str(NotepadKind.CONTACTS)
    'contacts'

    .. versionadded:: 0.1.0
    """

    NOTE = "note"
    """Notes for editors: *Redaktionelle Hinweise*."""

    LINKS = "links"
    """Addresses on the web: *Internet*."""

    PLACES = "places"
    """Postal addresses: *Orte*."""

    CORRECTION = "correction"
    """What this version mends: *Berichtigung*."""

    UPDATE = "update"
    """What this version adds: *Aktualisierung*."""

    REPEAT = "repeat"
    """Why the text is sent again: *Wiederholung*."""

    EMBARGO = "embargo"
    """Until when the text is held back: *Sperrfrist*."""

    SOURCES = "sources"
    """Whom editors may ask, never to be printed: *Ansprechpartner*."""

    CONTACTS = "contacts"
    """Who wrote and edited, never to be printed: *Kontakte*."""

    OTHER = "other"
    """A heading that the library does not know, or none at all."""


@frozen(kw_only=True, eq=False, repr=False)
class NotepadText(Node):
    """
    A line of a notepad in plain words.

    >>> from dpaparse import NotepadText, Span
    >>> NotepadText(span=Span(0, 13), text="Bilder folgen")
    NotepadText(span=Span(0, 13))

    .. versionadded:: 0.1.0
    """

    text: str = field(repr=False)
    """The words without hard line breaks."""


@frozen(kw_only=True, eq=False, repr=False)
class Location(Node):
    """
    A place with its postal address.

    >>> from dpaparse import Location, Span
    >>> Location(span=Span(2, 26), name="Rathaus", address="Markt 1, Husum").address
    'Markt 1, Husum'

    .. versionadded:: 0.1.0
    """

    name: str = field(repr=False)
    """What is there: `Rathaus Husum`."""

    address: str = field(repr=False)
    """The address on one line."""


@frozen(kw_only=True, eq=False, repr=False)
class Contact(Node):
    """
    Who wrote, edited or may be asked: not for publication.

    >>> import dpaparse
    >>> article = dpaparse.parse('''Husum (dpa) - Der Deich hat gehalten.
    ...
    ... # Notizblock
    ...
    ... * * * *
    ... Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt
    ...
    ... ## Kontakte
    ... - Redaktion: Ebba Thun (Husum), +49 4841 5550123, thun@dpa.example''')
    >>> contact = article.notepad.sections[0].items[0]
    >>> contact.role, contact.name, contact.city, contact.phones
    ('Redaktion', 'Ebba Thun', 'Husum', ('+49 4841 5550123',))
    >>> contact
    Contact(span=Span(143, 209))

    .. versionadded:: 0.1.0
    """

    text: str = field(repr=False)
    """The entry without hard line breaks."""

    role: str | None = field(default=None, repr=False)
    """What stands before the colon: `Autor/in`, `Redaktion`."""

    name: str | None = field(default=None, repr=False)
    """The person or the office."""

    city: str | None = field(default=None, repr=False)
    """Where they work, from the parentheses behind the name."""

    phones: tuple[str, ...] = field(default=(), repr=False)
    """Telephone numbers as printed."""

    emails: tuple[str, ...] = field(default=(), repr=False)
    """Addresses for mail."""


NotepadItem: TypeAlias = NotepadText | Link | Location | Contact
"""Whatever may stand in `NotepadSection.items`."""


def _show(heading: str | None) -> str:
    """
    Return the repr of a heading; where it is none of dpa's, a damaged line may hold what is not for publication.
    """
    from dpaparse._language.notepad_words import NOTEPAD_HEADINGS  # noqa: PLC0415, loaded for who asks

    known = heading is None or heading.rstrip(":").casefold() in NOTEPAD_HEADINGS
    return repr(heading if known else "…")


@frozen(kw_only=True, eq=False, repr=False)
class NotepadSection(Node):
    """
    A section of a notepad.

    >>> import dpaparse
    >>> article = dpaparse.parse('''Husum (dpa) - Der Deich hat gehalten.
    ...
    ... # Notizblock
    ...
    ... ## Internet
    ... - [Pegel](https://pegel.example)''')
    >>> section, = article.notepad.sections
    >>> section.heading, str(section.kind), section.public, section.items[0].url
    ('Internet', 'links', True, 'https://pegel.example')

    .. versionadded:: 0.1.0
    """

    heading: str | None = field(repr=_show)
    """The heading as printed, without its number signs; None for what stands before the first one."""

    kind: NotepadKind
    """What the section is about."""

    public: bool
    """Whether it may be published: it stands above the bar, and is no section of contacts."""

    items: tuple[NotepadItem, ...] = ()
    """The entries in order."""


@frozen(kw_only=True, eq=False, repr=False)
class Notepad(Node):
    """
    The notepad beneath a text, from its title to the sign-off.

    >>> import dpaparse
    >>> notepad = dpaparse.parse('# Notizblock\\n\\n## Orte\\n- [Rathaus](Markt 1, Husum)').notepad
    >>> [section.heading for section in notepad.sections]
    ['Orte']

    .. versionadded:: 0.1.0
    """

    sections: tuple[NotepadSection, ...]
    """The sections in order."""
