"""
Read the notepad: notes, links, places and contacts beneath a text, and the bar above what is not for publication.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Final

from dpaparse._grammar.notepad import (
    CITY,
    EMAIL,
    LONGEST_BAR,
    NAME,
    PHONE,
    PRIVATE_KINDS,
    ROLE,
    TARGET,
    URL,
    holds_bar,
    holds_number,
    is_bar,
    is_role,
    is_rule,
    is_title,
    kind_of_heading,
    read_bare_heading,
    read_heading,
    tells_whom_to_ask,
)
from dpaparse._grammar.space import SPACE, line_end, lines, trim
from dpaparse._language.notepad_words import (
    BAR_WORDS,
    CONTACT_LABELS,
    HEADING_LANGUAGES,
    NOTEPAD_HEADINGS,
    NOTEPAD_TITLES,
    RARE_BAR_WORDS,
)
from dpaparse._model import (
    Contact,
    Link,
    Location,
    Notepad,
    NotepadItem,
    NotepadKind,
    NotepadSection,
    NotepadText,
    Span,
)

_PAGES_AND_PLACES: Final = frozenset({NotepadKind.LINKS, NotepadKind.PLACES})
_BULLET: Final = "- "
_RULE: Final = "***"
_URL_STARTS: Final = frozenset("hwm")


def read_notepad(source: str, start: int, end: int, within: list[tuple[int, int]] | None = None) -> Notepad:
    """
    Read the notepad at `[start, end)`.

    Args:
        source: The whole text.

        start: Where its title or its first entry begins.

        end: Where it ends.

        within: Its lines, where they are others than those that the text has.

    >>> notepad = read_notepad("# Notizblock\\n\\n## Orte\\n- [Rathaus](Markt 1, Husum)", 0, 49)
    >>> notepad.sections[0].items[0].address
    'Markt 1, Husum'
    """
    sections = _sections(source, lines(source, start, end) if within is None else within)
    return Notepad(span=Span(start, end), sections=tuple(sections))


def _sections(source: str, within: list[tuple[int, int]]) -> Iterator[NotepadSection]:
    """
    Yield the sections: what stands beneath a heading, or before the first one.
    """
    public, ruled = True, False
    heading, words = None, None
    content: list[tuple[int, int]] = []
    for number, line in enumerate(within):
        told, bar, glued = None, False, None
        first = source[line[0]]
        if first == "#":
            told = read_heading(source, *line)
            if told is not None and _BULLET in told:
                line, told, glued = _unglued(source, line, told)  # noqa: PLW2901, what is left of it
        elif first != "-" or not source.startswith(_BULLET, line[0]):
            told = read_bare_heading(source, *line)
            ruled, bar = (False, False) if told else _read_bar(source, content, line, ruled=ruled)
            at = source.find(_BULLET, *line) if bar else -1
            # An entry may have run into the bar.
            glued = [(at, line[1])] if at >= 0 else None
        if told is None and not bar:
            content.append(line)
            continue
        if heading or content:
            yield _section(source, heading, words, content, public=public)
        public = public and not bar
        is_nameless = bar or is_title(told) or (not number and _opens_sections(source, within))
        heading, words = (None, None) if is_nameless else (line, told)
        content = glued or []
    if heading or content:
        yield _section(source, heading, words, content, public=public)


def _unglued(source: str, line: tuple[int, int], told: str) -> tuple[tuple[int, int], str, list[tuple[int, int]]]:
    """
    Cut off the entry that is glued to a heading of dpa's: `## Kontakte - Redaktion: …`.

    Returns:
        The line of the heading, its words, and the lines of the entry.
    """
    at = source.find(_BULLET, *line)
    above = trim(source, line[0], at)
    words = read_heading(source, *above) if above[0] < above[1] else None
    if words is None or words.casefold() not in NOTEPAD_HEADINGS:
        return line, told, []
    return above, words, [(at, line[1])]


def _read_bar(source: str, content: list[tuple[int, int]], line: tuple[int, int], *, ruled: bool) -> tuple[bool, bool]:
    """
    Tell whether a line is the rule of asterisks or the bar beneath it, also in a language that we do not know.

    Args:
        source: The whole text.

        content: The lines above that are entries; the start of a bar that a mail has broken is taken from them.

        line: The line.

        ruled: Nothing but the rule and unknown words stand between it and the last entry.

    Returns:
        Whether the rule goes on, and whether what follows is not for publication.
    """
    if is_rule(source, *line):
        return True, True
    text = source[slice(*line)]
    if any(map(text.__contains__, BAR_WORDS)) or any(map(text.__contains__, RARE_BAR_WORDS)):
        if is_bar(source, *line):
            return False, True
        if content and not source.startswith(_BULLET, content[-1][0]) and is_bar(source, content[-1][0], line[1]):
            content.pop()
            return False, True
    # A heading may have run into the rule.
    is_ruled = text.replace(" ", "").startswith(_RULE)
    ruled = is_ruled or (ruled and not content and _is_sentence(text))
    return ruled, ruled


def _is_sentence(words: str) -> bool:
    """
    Tell whether a line beneath the rule of asterisks is words only: the bar in a language that we do not know.
    """
    return not any(character in _TELLING for character in words) and len(words) < LONGEST_BAR


# What stands in an entry that names somebody.
_TELLING: Final = frozenset("0123456789@:[]()")


def _opens_sections(source: str, within: list[tuple[int, int]]) -> bool:
    """
    Tell whether the first line is the title of a notepad in a language that we do not know.

    One number sign stands before it, and the next line has two.
    """
    start, _ = within[0]
    following = within[1][0] if len(within) > 1 else start
    return not source.startswith("##", start) and source.startswith("##", following)


def _section(
    source: str, heading: tuple[int, int] | None, words: str | None, content: list[tuple[int, int]], *, public: bool
) -> NotepadSection:
    """
    Make a section of its heading, the words of that, and the lines beneath it.
    """
    within = [heading, *content] if heading else content
    entries = [(Span(entry[0][0], entry[-1][1]), _text(source, entry)) for entry in _entries(source, content)]
    return _make_section(Span(within[0][0], within[-1][1]), words, entries, {}, public=public)


def _make_section(
    span: Span, words: str | None, entries: list[tuple[Span, str]], links: Mapping[Span, Link], *, public: bool
) -> NotepadSection:
    """
    Make a section of the words of its heading and its entries, each with its place and its text.

    Where the heading of the contacts and the bar above it are lost, entries tell that they are not for publication.
    """
    kind = _KINDS.get((words and kind_of_heading(words)) or "", NotepadKind.OTHER)
    # "[Pegel](https://pegel.example)" names nobody; a damaged heading may have an entry in it.
    texts = [text for _, text in entries if text[:1] != "["]
    if words and ":" in words:
        texts.append(words)
    public = public and kind not in PRIVATE_KINDS
    if public and texts:
        public = not any(map(_is_private, texts)) and not _name_editors(texts)
    if public and kind in _PAGES_AND_PLACES:
        # What tells whom to call and to write to is neither.
        public = not any("@" in text and _is_reachable(text) for _, text in entries)
    # To look a span up takes as long as to make a link.
    items = [(links and links.get(place)) or _item(place, text, kind, public=public) for place, text in entries]
    return NotepadSection(span=span, heading=words, kind=kind, public=public, items=tuple(items))


# Looked up in a fifth of the time that the class takes.
_KINDS: Final = {str(kind): kind for kind in NotepadKind}


def _is_private(text: str) -> bool:
    """
    Tell whether an entry is not for publication: it names somebody, or is a whole notepad on one line.
    """
    return tells_whom_to_ask(text) or (len(text) > LONGEST_BAR and holds_bar(text) and holds_number(text))


def _is_reachable(text: str) -> bool:
    """
    Tell whether an entry that is no link and no place has a telephone number and an address for mail.
    """
    return TARGET.fullmatch(text) is None and PHONE.search(text) is not None and EMAIL.search(text) is not None


def _name_editors(texts: list[str]) -> bool:
    """
    Tell whether an entry names somebody's part and the one below it a number: lines of one that is not indented.
    """
    return any(
        ":" in above[:_LONGEST_ROLE] and is_role(above.partition(":")[0]) and holds_number(below)
        for above, below in pairwise(texts)
    )


# "Redaktion", "Reporting by"
_LONGEST_ROLE: Final = 30


def _entries(source: str, content: list[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """
    Put lines together: an entry opens with `- ` and goes on behind blanks; without them every line is one.
    """
    entries: list[list[tuple[int, int]]] = []
    for start, end in content:
        indented = source[start - 1 : start] == " "
        if entries and indented and not source.startswith(_BULLET, start):
            entries[-1].append((start, end))
        else:
            entries.append([(start, end)])
    return entries


def _text(source: str, entry: list[tuple[int, int]]) -> str:
    """
    Return the text of an entry without its bullet and its line ends.
    """
    return " ".join([source[start:end] for start, end in entry]).removeprefix(_BULLET).strip(SPACE)


def _item(span: Span, text: str, kind: NotepadKind, *, public: bool) -> NotepadItem:
    """
    Make an entry what it looks like: a link, a place, a contact, words.
    """
    target = TARGET.fullmatch(text) if text[:1] == "[" else None
    if target is not None:
        words, where = target["words"].strip(SPACE), target["target"].strip(SPACE)
        if URL.fullmatch(where):
            return Link(span=span, text=words, url=where)
        return Location(span=span, name=words, address=where)
    if text[:1] in _URL_STARTS and URL.fullmatch(text):
        return Link(span=span, text=text, url=text)
    if kind in PRIVATE_KINDS or (
        not public and ((kind is NotepadKind.OTHER and holds_number(text)) or tells_whom_to_ask(text))
    ):
        return _contact(span, text)
    return NotepadText(span=span, text=text)


def read_marked_sections(
    source: str, blocks: Iterable[tuple[Span, bool]], links: Mapping[Span, Link], *, public: bool
) -> Iterator[NotepadSection]:
    """
    Yield the sections of a notepad whose headings and entries the markup tells.

    Args:
        source: The whole text.

        blocks: Headings and entries in order, each with whether it is a heading.

        links: The links by their places; one that fills an entry is the entry.

        public: What is in these blocks may be published, up to the bar that says otherwise.

    >>> blocks = [(Span(0, 8), True), (Span(9, 14), False)]
    >>> section, = read_marked_sections("Internet\\nPegel", blocks, {}, public=True)
    >>> section.heading, str(section.kind), section.items[0].text
    ('Internet', 'links', 'Pegel')
    """
    heading: Span | None = None
    entries: list[Span] = []
    for span, is_heading in blocks:
        bar = not is_heading and is_bar(source, span.start, span.end)
        if not is_heading and not bar:
            entries.append(span)
            continue
        if heading or entries:
            yield _marked_section(source, heading, entries, links, public=public)
        public = public and not bar
        title = span.of(source).casefold() in NOTEPAD_TITLES
        heading, entries = None if bar or title else span, []
    if heading or entries:
        yield _marked_section(source, heading, entries, links, public=public)


def _marked_section(
    source: str, heading: Span | None, entries: list[Span], links: Mapping[Span, Link], *, public: bool
) -> NotepadSection:
    """
    Make a section of its heading and its entries.
    """
    words = heading.of(source) if heading else None
    within = [*([heading] if heading else []), *entries]
    told = [(span, _text(source, lines(source, span.start, span.end))) for span in entries]
    return _make_section(Span(within[0].start, within[-1].end), words, told, links, public=public)


def _contact(span: Span, text: str) -> Contact:
    """
    Read an entry that tells whom to ask: role, name, city, telephone numbers, addresses for mail.
    """
    role = ROLE.match(text, 0, len(text))
    if role is not None and role["role"].split()[-1].casefold() in CONTACT_LABELS:
        # "Rathaus Tel: +49 …"
        role = None
    start, _ = trim(text, role.end() if role else 0, len(text))
    name = NAME.match(text, start, len(text))
    city = None if name is None else CITY.match(text, name.end(), len(text))
    return Contact(
        span=span,
        text=text,
        role=role["role"] if role else None,
        name=_without_labels(name[0], before=text[name.end() : name.end() + 1]) if name else None,
        city=city["city"] if city else None,
        phones=tuple([match[0].rstrip(" -/(") for match in PHONE.finditer(text)]),
        emails=tuple([match[0] for word in text.split() if "@" in word for match in EMAIL.finditer(word)]),
    )


def _without_labels(name: str, *, before: str) -> str | None:
    """
    Return a name without the words at its end that say what follows: `Rathaus Tel`; None if nothing else is there.

    Args:
        name: The name.

        before: The sign behind it; what an address for mail begins with is no name.
    """
    words = name.split()[: -1 if before == "@" else None]
    while words and words[-1].rstrip(".").casefold() in CONTACT_LABELS:
        words.pop()
    return " ".join(words) or None


def language_of_notepad(source: str, notepad: Notepad) -> str | None:
    """
    Return the language that the headings of a notepad tell, what is above them first; None if they tell none.

    The title comes last: it may stand above notes in another language.
    """
    for section in notepad.sections:
        told = HEADING_LANGUAGES.get((section.heading or "").rstrip(":").casefold())
        if told is not None:
            return told
    title = read_heading(source, notepad.span.start, line_end(source, notepad.span.start, notepad.span.end))
    return NOTEPAD_TITLES.get((title or "").casefold())
