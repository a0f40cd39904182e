"""
Feeds of wire messages: where one ends and the next begins, also while the feed still comes in.

A message begins at its header line: behind SOH, or, where a transfer has eaten that, as a line of its own.
What stands between two messages belongs to the one before.
"""

from codecs import getincrementaldecoder
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import IO, Final

from dpaparse._arguments import hold_to_type
from dpaparse._decode import decode
from dpaparse._grammar.space import SPACE
from dpaparse._grammar.wire import ends_of_message, folded_headers
from dpaparse._grammar.wire_signs import DEL, EOT, SOH, printed
from dpaparse._recognise.wire_header import FARTHEST, find_starts, is_header_alone, opens_message

# So much of a file is read at once.
_CHUNK: Final = 1 << 16

# What a boundary is told by: so much before it, and so much behind it where no line ends.
_BEFORE: Final = 64
_BEHIND: Final = 400

# What control characters, and what transfers print for them, are made of, and white space: no cut goes through them.
_PRINTED: Final = (*printed(SOH), *printed(EOT), *printed(DEL))
_SIGNS: Final = frozenset({*SPACE, SOH, EOT, DEL, *"".join(_PRINTED)})


class MessageSplitter:
    """
    Cut a feed into messages while it comes in, in chunks of any size.

    The same feed gives the same messages however it is cut into chunks.
    A message is handed out as soon as the line ends that holds its EOT; the splitter keeps what has come of the next
    one, and no more.

    >>> splitter = MessageSplitter()
    >>> splitter.feed("\\x01bdt0001 3 pl 90  dpa 0001\\n\\nHusum/\\n\\x02Deich hä")
    []
    >>> message, = splitter.feed("lt =\\n\\nEs regnet.\\n\\n\\x03251037 Sep 24\\n\\x7f\\n\\x7f\\x04\\n")
    >>> message[-20:]
    '\\x03251037 Sep 24\\n\\x7f\\n\\x7f\\x04\\n'

    .. versionadded:: 0.1.0
    """

    def __init__(self) -> None:
        """
        Begin with an empty feed.
        """
        self._message: list[str] = []
        self._opened = False
        self._before = ""
        self._unsettled = ""
        # How much of the feed was cut, and whether a mail has folded the blanks of its header lines, once that is told.
        self._size = 0
        self._folded: bool | None = None

    def feed(self, chunk: str) -> list[str]:
        """
        Take the next stretch of the feed in.

        Args:
            chunk: What follows what was fed before; of any length.

        Returns:
            The messages that are complete now, in order; noise between two belongs to the later one.

        Raises:
            TypeError: If *chunk* is no `str`.
        """
        hold_to_type(chunk, str, "a stretch of text")
        text = self._before + self._unsettled + chunk
        start = len(self._before)
        settled = max(text.rfind("\n"), text.rfind("\r", 0, -1)) + 1
        if len(text) - settled > _BEHIND:
            settled = _before_signs(text, start, len(text) - _BEHIND)
        elif text[start:settled].rstrip(SPACE).endswith(_SOH):
            # The header may stand on the next line.
            settled = _before_signs(text, start, settled)
        return self._cut(text, start, max(settled, start))

    def close(self) -> list[str]:
        """
        End the feed.

        Returns:
            The last message if it was cut off, with all that stands behind it; nothing if only white space is left.
        """
        messages, rest = self._end()
        return [*messages, rest] if rest.strip(SPACE) else messages

    def _end(self) -> tuple[list[str], str]:
        """
        Hand out what is left: complete messages, and what follows them. The next feed may begin.
        """
        text = self._before + self._unsettled
        messages = self._cut(text, len(self._before), len(text))
        rest = "".join(self._message)
        self._message, self._opened, self._before, self._unsettled = [], False, "", ""
        self._size, self._folded = 0, None
        return messages, rest

    def _cut(self, text: str, start: int, settled: int) -> list[str]:
        """
        Hand out the messages that end within `[start, settled)`, and keep what follows.
        """
        messages = []
        ends = [(at, False) for at in ends_of_message(text, start, settled)]
        starts = [(at, True) for at in self._starts(text, start, settled)]
        for at, opens in sorted([*ends, *starts]):
            if self._opened:
                message = "".join([*self._message, text[start:at]])
                if opens and is_header_alone(message, 0, len(message)):
                    # A transfer has doubled the header line.
                    continue
                messages.append(message)
                self._message, start = [], at
            self._opened = opens
        self._message.append(text[start:settled])
        self._before, self._unsettled = text[max(0, settled - _BEFORE) : settled], text[settled:]
        return messages

    def _starts(self, text: str, start: int, settled: int) -> list[int]:
        """
        Find where messages open; the first header line of the feed tells whether a mail has folded all of them.
        """
        found = find_starts(text, start, settled, folded=bool(self._folded))
        if self._folded is None:
            first = found[0] if found else settled
            folded = folded_headers(text, start, min(first, start + FARTHEST - self._size))
            self._size += settled - start
            if folded:
                self._folded = True
                return find_starts(text, start, settled, folded=True)
            if found or self._size >= FARTHEST:
                self._folded = False
        return found


def _before_signs(text: str, start: int, at: int) -> int:
    """
    Return where the control characters, and what stands for them, begin that end at *at*; *start* at least.

    Many blanks or digits in a row open and end nothing: of those no more is looked at than one opening may have.
    """
    first = sign = at
    while first > start and text[first - 1] in _SIGNS and sign - first < _LONGEST_OPENING:
        first -= 1
        sign = first if text[first] in _FIRST_OF_SIGNS and first > at - _LONGEST_SIGNS else sign
    return sign if sign - first >= _LONGEST_OPENING else first


# SOH may be doubled, eight times at most, each with blanks behind it.
_LONGEST_OPENING: Final = 64
# No damage sets more of them in a row.
_LONGEST_SIGNS: Final = 4096
# What control characters, and what is printed for them, begin with.
_FIRST_OF_SIGNS: Final = frozenset({SOH, EOT, DEL, *(sign[0] for sign in _PRINTED)})

_SOH: Final = (SOH, *printed(SOH))


def split_messages(text: str | Iterable[str]) -> Iterator[str]:
    """
    Cut a feed into its messages.

    Args:
        text: The feed, or its chunks in order, such as an open file has them.

    Returns:
        The messages in order; laid end to end they give the feed back.
        A feed without a message, and what stands before the first one, are part of the first piece.

    Raises:
        TypeError: If *text* is neither a `str` nor chunks, or one of its chunks is no `str`.

    >>> feed = "\\x01bdt0001 3 pl 90  dpa 0001\\nA =\\n\\x04\\x01bdt0002 3 pl 80  dpa 0002\\nB =\\n\\x04"
    >>> [message[1:8] for message in split_messages(feed)]
    ['bdt0001', 'bdt0002']

    .. versionadded:: 0.1.0
    """
    hold_to_type(text, Iterable, "a feed or its chunks")
    return _split([text] if isinstance(text, str | bytes | bytearray) else text)


def _split(chunks: Iterable[str]) -> Iterator[str]:
    """
    Yield the messages of a feed, each as soon as the next one is whole, and the last one with what is left.
    """
    splitter = MessageSplitter()
    held = ""
    for chunk in chunks:
        for message in splitter.feed(chunk):
            yield from filter(None, [held])
            held = message
    messages, rest = splitter._end()  # noqa: SLF001, the same module
    for message in messages:
        yield from filter(None, [held])
        held = message
    if rest.strip(SPACE):
        yield from filter(None, [held])
        held = ""
    yield from filter(None, [held + rest])


def read_messages(file: IO[bytes]) -> Iterator[str]:
    """
    Read the messages of a binary file one by one, each decoded on its own.

    A feed of many years holds messages in several encodings; the file is never in memory as a whole.

    Args:
        file: A file that is open for reading bytes.

    Returns:
        The messages in order, decoded as `decode` does.

    Raises:
        TypeError: If *file* is open for reading text, or no file.

    >>> import io
    >>> [message[1:8] for message in read_messages(io.BytesIO(b"\\x01bdt0001 3 pl 90  dpa 0001\\nK\\xf6ln =\\n\\x04"))]
    ['bdt0001']

    .. versionadded:: 0.1.0
    """
    _hold_to_file(file)
    return _decoded(_chunks(file))


def read_texts(file: IO[bytes], max_chars: int | None = None) -> Iterator[str]:
    """
    Read the texts of a binary file: of a feed each message, of another file all that is in it.

    Args:
        file: A file that is open for reading bytes.

        max_chars: Of a file that is no feed, no more is read than tells that its text is longer than this.
    """
    _hold_to_file(file)
    chunks = _chunks(file)
    head = next(chunks, b"")
    while not (is_feed := _opens(head)) and len(head) < _HEAD and (more := next(chunks, b"")):
        # A pipe gives what it has, be it half a line.
        head += more
    if is_feed:
        yield from _decoded(chain([head], chunks))
    else:
        if max_chars is not None:
            chunks = _as_far_as(chunks, max_chars * _LONGEST_CHARACTER - len(head))
        yield decode(b"".join([head, *chunks]))


# Within so many bytes a feed shows what it is.
_HEAD: Final = 4 * FARTHEST


def _opens(head: bytes) -> bool:
    """
    Tell whether a file that begins with these bytes holds wire messages.
    """
    return any(opens_message(head.decode(encoding, _ESCAPING)) for encoding in ("utf-8", "latin-1"))


# In UTF-8, so many bytes.
_LONGEST_CHARACTER: Final = 4


def _as_far_as(chunks: Iterator[bytes], size: int) -> Iterator[bytes]:
    """
    Yield chunks until they are longer than *size* together.
    """
    while size >= 0:
        chunk = next(chunks, b"")
        if not chunk:
            return
        size -= len(chunk)
        yield chunk


def _hold_to_file(file: IO[bytes]) -> None:
    """
    Raise a TypeError for what cannot be read.
    """
    if not hasattr(file, "read"):
        message = f"expected a file that is open for reading bytes, got {type(file).__name__}"
        raise TypeError(message)


def _chunks(file: IO[bytes]) -> Iterator[bytes]:
    """
    Yield what a file has, that of a pipe as soon as it is there.
    """
    read = getattr(file, "read1", file.read)
    while chunk := read(_CHUNK):
        hold_to_type(chunk, bytes, "a file that is open for reading bytes")
        yield chunk


def _decoded(chunks: Iterable[bytes]) -> Iterator[str]:
    """
    Yield the messages of a feed of bytes, each decoded on its own.
    """
    for message in split_messages(_as_text(chunks)):
        text = decode(message.encode("utf-8", _ESCAPING))
        if message.endswith(text):
            # The same, but for a byte order mark.
            yield text
        else:
            # It is none of UTF-8, so what stands for SOH or in its header line has only now become characters.
            yield from split_messages(text)


def _as_text(chunks: Iterable[bytes]) -> Iterator[str]:
    """
    Yield chunks as UTF-8; a byte that is none gets a character that no text has, and becomes itself again.
    """
    decoder = getincrementaldecoder("utf-8")(_ESCAPING)
    for chunk in chunks:
        yield decoder.decode(chunk)
    yield decoder.decode(b"", final=True)


_ESCAPING: Final = "surrogateescape"
