"""
The terminal: how wide it is, what it can draw, and its colours.

rich, where installed, lends the colours and nothing else; it is imported here only, and only when colours are wanted.
What is drawn is made elsewhere.
"""

import codecs
import os
import shutil
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final, Literal, TextIO, TypeAlias

from attrs import frozen

from dpaparse._lines import DRAWN, TYPED, Line, Signs

if TYPE_CHECKING:
    from rich.console import Console

Color: TypeAlias = Literal["auto", "always", "never"]
"""
When to colour: on a terminal, always, or never.
"""

# Beneath this the columns would leave no room for words.
_NARROWEST: Final = 40


@frozen
class Screen:
    """
    What is written on: a stream, how wide it is, what it can draw, and with which colours.
    """

    stream: TextIO
    width: int
    signs: Signs
    console: "Console | None"

    @classmethod
    def on(cls, stream: TextIO, color: Color = "auto") -> "Screen":
        """
        Return the screen that *stream* is.

        Args:
            stream: Where to write, such as `sys.stdout`.

            color: When to colour. `auto` colours a terminal, unless it is a dumb one or `NO_COLOR` is set.
        """
        coloured = color == "always" or (color == "auto" and _has_colours(stream))
        return cls(
            stream,
            width=max(shutil.get_terminal_size().columns, _NARROWEST),
            signs=DRAWN if is_utf8(stream) else TYPED,
            console=_console(stream) if coloured else None,
        )

    def write(self, text: str) -> None:
        """
        Write *text*; characters that the stream's encoding lacks become escapes.
        """
        self.stream.write(self._encodable(text))

    def write_lines(self, lines: Iterable[Line]) -> None:
        """
        Write *lines*, with their colours where the screen has some.
        """
        for line in lines:
            if self.console is None:
                self.write("".join(text for text, _ in line) + "\n")
            else:
                _paint(self.console, tuple((self._encodable(text), style) for text, style in line))

    def _encodable(self, text: str) -> str:
        encoding = self.stream.encoding or "utf-8"
        return text.encode(encoding, "backslashreplace").decode(encoding)


def is_utf8(stream: TextIO) -> bool:
    """
    Tell whether *stream* takes every character; one in memory does.
    """
    return codecs.lookup(stream.encoding or "utf-8").name == "utf-8"


def _has_colours(stream: TextIO) -> bool:
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _console(stream: TextIO) -> "Console | None":
    """
    Return rich's console for *stream*; None where rich is not installed.
    """
    try:
        from rich.console import Console  # noqa: PLC0415, an extra, and slow to import
    except ImportError:
        return None

    class PlainConsole(Console):
        """
        A console that leaves a closed pipe to its caller; rich would end the program.
        """

        def on_broken_pipe(self) -> None:
            raise  # noqa: PLE0704, rich calls this while it handles the error

    return PlainConsole(file=stream, force_terminal=True, color_system="standard", no_color=False)


def _paint(console: "Console", line: Line) -> None:
    from rich.text import Text  # noqa: PLC0415, an extra, and slow to import

    console.print(Text.assemble(*line), soft_wrap=True)
