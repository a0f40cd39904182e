"""
Plain text, as on a web page or in an archive: blocks between blank lines, or line by line.

Most texts set paragraphs off by a blank line. In some every line end closes a paragraph; others are wrapped by hand.
"""

from operator import attrgetter
from typing import Final

from dpaparse._grammar.notepad_signs import may_hold_notepad
from dpaparse._grammar.space import lines, stretches
from dpaparse._model import Format, Message, Said, Span, Unknown
from dpaparse._recognise.byline import read_byline
from dpaparse._recognise.coded_form import CodedForm, find_coded_form, may_be_coded
from dpaparse._recognise.items import find_items
from dpaparse._recognise.line_ends import broken_blocks
from dpaparse._recognise.mail import find_mail_heads
from dpaparse._recognise.navigation import find_navigation


def read(source: str) -> Message:
    """
    Read *source* as plain text.

    Where at least as many line ends stand inside the stretches between blank lines as there are stretches, the line
    ends close the paragraphs and not the blank lines.
    """
    if ">" in source:
        from dpaparse._recognise.transfer import undo_quoting  # noqa: PLC0415, hardly any text was quoted by a mail

        kept = undo_quoting(source)
        if kept is not None:
            from dpaparse._model.origin import Origin  # noqa: PLC0415

            return _read_text(kept.text)._replace(origin=Origin(source, kept.starts, kept.places))
    return _read_text(source)


def _read_text(source: str) -> Message:
    """
    Read *source*, whose lines are as somebody wrote them.
    """
    if may_be_coded(source):
        form = find_coded_form(source)
        if form is not None:
            return _read_form(source, form)
    menu = find_navigation(source) or find_mail_heads(source)
    start = menu[-1].end if menu else 0
    message = _read_with_notepad(source, start) if may_hold_notepad(source) else _read(source, stretches(source, start))
    if not menu:
        return message
    return message._replace(known=(*(Unknown(span=line) for line in menu), *message.known))


def _read_form(source: str, form: CodedForm) -> Message:
    """
    Read the fields of an archive's form.
    """
    message = _read(source, [stretch for field in form.body for stretch in stretches(source, field.start, field.end)])
    byline = [] if form.byline is None else [read_byline(source, form.byline)]
    known = sorted([*form.known, *byline], key=attrgetter("span.start"))
    return message._replace(known=tuple(known), headed=True)


def _read_with_notepad(source: str, above: int) -> Message:
    """
    Read *source* from *above* on, which may have a notepad.
    """
    from dpaparse._recognise.bare_notepad import start_of_bare_notepad  # noqa: PLC0415, most texts have none
    from dpaparse._recognise.text_notepad import find_start, read_from  # noqa: PLC0415

    start = find_start(source, above, len(source))
    if start is None and ("\x03" in source or "* * * *" in source):
        start = start_of_bare_notepad(source, above, len(source))
    if start is None:
        return _read(source, stretches(source, above))

    notepad = read_from(source, start)
    end = notepad.span.end
    message = _read(source, [*stretches(source, above, start), *stretches(source, end)])
    return message._replace(known=(notepad,))


def _read(source: str, found: list[tuple[int, int]]) -> Message:
    """
    Read what stands between blank lines.
    """
    split = {
        start: lines(source, start, end)
        for start, end in (() if _are_lines(source, found) else found)
        if source.find("\n", start, end) >= 0 or source.find("\r", start, end) >= 0
    }
    said = dict.fromkeys(find_items(source, found), Said.LIST_ITEM)
    if not split:
        return Message(source, Format.PLAIN, [Span(start, end) for start, end in found], broken=False, said=said)

    return Message(source, Format.PLAIN, list(broken_blocks(source, found, split, said)), broken=True, said=said)


def _are_lines(source: str, found: list[tuple[int, int]]) -> bool:
    """
    Tell whether each of the stretches is a line, with one blank line between two, as in most texts.

    >>> _are_lines("ab\\n\\ncd", [(0, 2), (4, 6)]), _are_lines("ab\\n\\ncd\\nef", [(0, 2), (4, 9)])
    (True, False)
    """
    if not found or "\r" in source:
        return False
    return source.count("\n", found[0][0], found[-1][1]) == _ENDS_BETWEEN * (len(found) - 1)


# Of the line above, and of the blank one.
_ENDS_BETWEEN: Final = 2
