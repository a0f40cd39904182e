"""
Find where the characters of a parsed text stand in the markup that it was parsed from.
"""

import html
from collections.abc import Iterator

from dpaparse._grammar.markup import REFERENCE, SPECIAL, TAG


def align(markup: str, at: int, text: str) -> Iterator[tuple[str, int, int]]:
    """
    Yield the stretches of *text*, each with its place in the *markup*.

    Stretches as long as their place are the same characters; others stand for a reference or a line end.
    What cannot be found takes the place where it was looked for, so that nothing of the text is lost.

    Args:
        markup: The whole markup.

        at: Where the text begins in it.

        text: What a parser made of the markup from there on; tags inside it were left out.

    >>> list(align("<p>a &lt b", 3, "a < b"))
    [('a ', 3, 5), ('<', 5, 8), (' b', 8, 10)]
    """
    if markup.startswith(text, at):
        yield text, at, at + len(text)
        return

    at = _behind_dropped_break(markup, at, text)
    done, size = 0, len(text)
    while done < size:
        found = SPECIAL.search(markup, at, len(markup))
        stop = min(found.start() if found else len(markup), at + size - done)
        if stop > at:
            if not text.startswith(markup[at:stop], done):
                break
            yield text[done : done + stop - at], at, stop
            done += stop - at
            at = stop
            continue
        length, last = _special(markup, at, text, done)
        if last == at:
            break
        if length:
            yield text[done : done + length], at, last
        done += length
        at = last
    if done < size:
        yield text[done:], at, at


def _behind_dropped_break(markup: str, at: int, text: str) -> int:
    """
    Return where the *text* begins: HTML drops the line end that a `pre` opens with.
    """
    behind, breaks = at, []
    while (stop := _break_end(markup, behind)) > behind:
        behind = stop
        breaks.append(stop)
    is_dropped = len(breaks) == len(text) - len(text.lstrip("\n")) + 1
    return breaks[0] if is_dropped else at


def _break_end(markup: str, at: int) -> int:
    """
    Return where the line end at *at* ends, also that of a reference; *at* itself if there is none.
    """
    if markup.startswith("\r\n", at):
        return at + 2
    sign = markup[at : at + 1]
    if sign == "&":
        reference = REFERENCE.match(markup, at, len(markup))
        return at if reference is None or html.unescape(reference[0]) != "\n" else reference.end()
    return at + (sign in {"\r", "\n"})


def _special(markup: str, at: int, text: str, done: int) -> tuple[int, int]:
    """
    Tell how much of the *text* from *done* on the sign at *at* stands for, and where what follows it begins.
    """
    sign = markup[at : at + 1]
    if sign == "&":
        reference = REFERENCE.match(markup, at, len(markup))
        if reference is not None:
            meant = html.unescape(reference[0])
            if meant and meant != reference[0] and text.startswith(meant, done):
                return len(meant), reference.end()
            if text[done] != "&":
                # The parser and the standard library differ about what no character has: "&#1;", "&#xD800;".
                return 1, reference.end()
    if sign == "\r" and text[done] == "\n":
        return 1, at + (2 if markup.startswith("\n", at + 1) else 1)
    if sign == "\0" and text[done] != "\ufffd":
        return 0, at + 1
    if sign == "<" and text[done] != "<":
        tag = TAG.match(markup, at, len(markup))
        return 0, at if tag is None else tag.end()
    return (1, at + 1) if sign else (0, at)
