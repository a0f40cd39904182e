"""
Put an article together of its fields: a head and an end that are known, and a body of markup between them.

Each field is printed once, in the wire's order, a blank line between two; the recognisers run over the result.
"""

from bisect import bisect_right
from collections.abc import Callable, Mapping
from operator import attrgetter
from types import MappingProxyType
from typing import Final

from dpaparse._grammar.dateline import DASHES
from dpaparse._grammar.space import SPACE, narrowed, trim
from dpaparse._markup.blocks import NOT_PUBLIC, RUNNING, Block, Kind, Rendered
from dpaparse._markup.classes import DATELINE
from dpaparse._markup.composition import UNWRAPPED, Composition, read_blocks, read_notes
from dpaparse._model import (
    Envelope,
    Facts,
    Format,
    Headline,
    Message,
    Notepad,
    Part,
    Said,
    Span,
    Teaser,
    TitleNote,
    TitleNoteKind,
)
from dpaparse._recognise.byline import read_byline
from dpaparse._recognise.closing import read_sign_off
from dpaparse._recognise.dateline import find_dateline, find_placeless_dateline, read_dateline
from dpaparse._recognise.footer import read_footer
from dpaparse._recognise.openers import find_opener
from dpaparse._recognise.page_notepad import Notes, cut_notepad, make_notepad, together, without_private


def _line(source: str, span: Span) -> str:
    """
    Return a stretch on one line.
    """
    return span.of(source).replace("\n", " ")


def _note(kind: TitleNoteKind) -> Callable[[str, Span], Part]:
    return lambda source, span: TitleNote(span=span, kind=kind, text=_line(source, span))


_ROLES: Final[Mapping[str, Callable[[str, Span], Part]]] = MappingProxyType(
    {
        "kicker": _note(TitleNoteKind.KICKER),
        "genre": _note(TitleNoteKind.GENRE),
        "headline": lambda source, span: Headline(span=span, text=_line(source, span)),
        "subhead": _note(TitleNoteKind.SUBHEAD),
        "byline": read_byline,
        "teaser": lambda source, span: Teaser(span=span, text=span.of(source)),
        "dateline": read_dateline,
        "sign_off": read_sign_off,
        "footer": read_footer,
    }
)


class Assembly:
    """
    An article that is put together field by field.

    >>> from dpaparse._markup.blocks import plain
    >>> assembly = Assembly()
    >>> assembly.add("headline", plain("Deich hält"), "headline")
    >>> assembly.add("footer", plain("© dpa-infocom, dpa:250101-930-4711/2"), "autopublishnotice")
    >>> [type(part).__name__ for part in assembly.finish(Format.DIGITALWIRES, None, None).known]
    ['Headline', 'Footer']
    """

    def __init__(self) -> None:
        """
        Begin without any field.
        """
        self._composition = Composition()
        self._roles: list[tuple[str, Span]] = []
        self._known: list[Part] = []
        self._blocks: list[Span] = []
        self._said: dict[int, Said] = {}
        self._notes: list[Notes] = []
        # A notepad that the body has in sections of its own.
        self._told: list[Notes] = []
        # A notepad that the body has in its running text.
        self._inside: Notepad | None = None
        # The closing line at the end of the notes.
        self._closing: Span | None = None

    def add(self, role: str, rendered: Rendered, field: str | None) -> None:
        """
        Add a field that is a part of its own.

        Args:
            role: What it is: `headline`, `byline`, `sign_off`.

            rendered: Its value.

            field: Its name; None where the whole text was given.
        """
        first, last = trim(rendered.text, 0, len(rendered.text))
        if first < last:
            start = self._composition.add_rendered(rendered, field)
            self._roles.append((role, Span(start + first, start + last)))

    def add_body(self, rendered: Rendered, field: str | None, dateline: Rendered, dateline_field: str | None) -> None:
        """
        Add the body, with the dateline on the line of its first paragraph unless the body brings it itself.

        Args:
            rendered: The body.

            field: Its field's name; None where the whole text was given.

            dateline: The dateline's own field.

            dateline_field: That field's name.
        """
        running = [block for block in rendered.blocks if _is_running(rendered, block)]
        own = _own_dateline(rendered, running, dateline.text)
        behind = "\n\n"
        if own is None and dateline.text:
            self.add("dateline", dateline, dateline_field)
            behind = " " if running and running[0].start == 0 and running[0].kind in RUNNING else behind
        if not rendered.text.strip(SPACE):
            return

        start = self._composition.add_rendered(rendered, field, behind=behind)
        blocks, said, known = read_blocks(rendered, start)
        source = self._composition.source
        self._told = read_notes(rendered, start)
        if not self._told:
            blocks, known, self._inside = cut_notepad(source, start, blocks, said, known)
        if self._inside is not None:
            own = None if own is None or start + own.start >= self._inside.span.start else own
        classed = (block for block in rendered.blocks if block.classes and block.box is None)
        roles = {start + _seen(rendered, block).start: role for block in classed if (role := _role(block)) is not None}
        if roles:
            self._roles += [(roles[block.start], block) for block in blocks if block.start in roles]
            blocks = [block for block in blocks if block.start not in roles]
        if own is not None:
            blocks = self._cut_dateline(source, blocks, said, Span(start + own.start, start + own.end))
        self._blocks += blocks
        self._said |= said
        self._known += known

    def _cut_dateline(self, source: str, blocks: list[Span], said: dict[int, Said], dateline: Span) -> list[Span]:
        """
        Note the dateline, and return the blocks without it; what stands before it in its block is a block, too.
        """
        self._roles.append(("dateline", dateline))
        cut: list[Span] = []
        for block in blocks:
            if not block.covers(dateline):
                cut.append(block)
                continue
            told = said.pop(block.start, Said.PARAGRAPH)
            rest = [*narrowed(source, block.start, dateline.start), *narrowed(source, dateline.end, block.end)]
            said.update((piece.start, told) for piece in rest)
            cut += rest
        return cut

    def add_box(self, rendered: Rendered, field: str | None) -> None:
        """
        Add a box that has a field of its own.
        """
        if rendered.text.strip(SPACE):
            start = self._composition.add_rendered(rendered, field)
            blocks, said, known = read_blocks(rendered, start)
            self._told += read_notes(rendered, start)
            self._blocks += blocks
            self._said |= said
            self._known += known

    def add_notes(self, rendered: Rendered, field: str | None, *, public: bool) -> None:
        """
        Add a stretch of the notepad.

        Args:
            rendered: Its title, its public or its non-public entries.

            field: Its field's name; None where the whole text was given.

            public: Whether it may be published.
        """
        if not rendered.text.strip(SPACE):
            return

        if self._closing is not None:
            # Notes follow it, so it closes nothing.
            self._notes[-1][0].append((self._closing, False))
            self._closing = None
        start = self._composition.add_rendered(rendered, field)
        found: list[tuple[Span, bool]] = []
        for block in rendered.blocks:
            within = _seen(rendered, block)
            if not within:
                continue
            span = Span(start + within.start, start + within.end)
            if block.box is not None and rendered.boxes[block.box] == NOT_PUBLIC and public:
                # What is in it is not public, though its field is.
                self._notes.append((found, public))
                found, public = [], False
            if "closingline" in block.classes.split() and block is rendered.blocks[-1]:
                self._closing = span
            else:
                found.append((span, block.kind is Kind.HEADING))
        self._notes.append((found, public))

    @property
    def has_sign_off(self) -> bool:
        """
        Whether the closing line stands in what was added.
        """
        return self._closing is not None or any(role == "sign_off" for role, _ in self._roles)

    def finish(self, format_: Format, envelope: Envelope | None, facts: Facts | None) -> Message:
        """
        Return what has been put together.
        """
        source = self._composition.source
        links = self._composition.links
        known = [*self._known, *(_ROLES[role](source, span) for role, span in self._roles)]
        if self._closing is not None:
            known.append(read_sign_off(source, self._closing))
        places = {link.span: link for link in links}
        notepads = [make_notepad(source, notes, places) for notes in (*together(source, self._told), self._notes)]
        for notepad in filter(None, notepads):
            known.append(notepad)
            items = {id(item) for section in notepad.sections for item in section.items}
            links = [link for link in links if id(link) not in items]
        return Message(
            source,
            format_,
            self._blocks,
            broken=True,
            said=self._said,
            known=tuple(sorted(known, key=attrgetter("span.start"))),
            headed=True,
            width=UNWRAPPED,
            envelope=envelope,
            facts=facts,
            opened=True,
            links=without_private(links, self._inside),
            markup=self._composition.markup(),
        )


_CLASSES: Final = ("byline", "genre", "teaser")


def _role(block: Block) -> str | None:
    """
    Tell what part a block's class says that it is.
    """
    words = block.classes.split()
    return next((role for role in _CLASSES if role in words), None)


# What a dateline may be cut out of.
_CUTTABLE: Final = RUNNING | {Kind.HEADING, Kind.ITEM}


def _is_running(rendered: Rendered, block: Block) -> bool:
    """
    Tell whether a block is running text: no part by its class, no box, table or embed, and more than white space.
    """
    is_text = block.kind in _CUTTABLE and block.box is None and _role(block) is None
    return is_text and bool(_seen(rendered, block))


def _seen(rendered: Rendered, block: Block) -> Span:
    """
    Return a block without white space at its ends.
    """
    return Span(*trim(rendered.text, block.start, block.end))


def _own_dateline(rendered: Rendered, running: list[Block], printed: str) -> Span | None:
    """
    Find the dateline that the body brings itself: marked as one, the same words as in the field, or one that opens it.

    It lies in one of the *running* blocks: elsewhere the words are part of what stands there.
    """
    datelines = [(start, end) for told, start, end in rendered.marked if told == DATELINE]
    for start, end in datelines:
        span = Span(*trim(rendered.text, start, end))
        number = bisect_right(running, start, key=attrgetter("start")) - 1
        if span and number >= 0 and span.end <= running[number].end:
            return span
    if not running:
        return None

    first, within = running[0], _seen(rendered, running[0])
    if not printed:
        return _find_opening(rendered.text, within) if first.kind in RUNNING else None
    found = find_dateline(rendered.text, within)
    if rendered.text.startswith(printed, first.start, first.end):
        # The field may lack the dash.
        end = first.start + len(printed)
        return Span(first.start, end if found is None else max(end, found.span.end))
    # The body may have other blanks or another dash.
    if found is not None and found.span.of(rendered.text).translate(_FOLDED) == printed.translate(_FOLDED):
        return found.span
    return None


def _find_opening(source: str, within: Span) -> Span | None:
    """
    Find the dateline that opens a body, also where an author or a rubric stands in it for the place.
    """
    found = find_dateline(source, within)
    if found is not None:
        return found.span

    placeless = find_placeless_dateline(source, within)
    if placeless is None or find_opener(source, Span(*trim(source, within.start, placeless.span.start))) is None:
        return None
    return Span(within.start, placeless.span.end)


_FOLDED: Final = str.maketrans(dict.fromkeys([*SPACE, *DASHES, "."], ""))
