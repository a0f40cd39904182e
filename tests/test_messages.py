"""
Feeds: messages are cut apart, whole or in chunks, in memory that the longest message bounds.
"""

import io
import tracemalloc
from collections.abc import Callable, Iterator
from typing import IO, cast

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import dpaparse
from dpaparse import MessageSplitter, decode, parse, read_messages, split_messages
from dpaparse import strategies as dpa
from dpaparse._messages import read_texts
from tests import laws

NOISE = st.sampled_from(("", "\n", "\r\n\r\n", "ZCZC\n", "\x00\x00\n", "NNNN\r\n"))
feeds = st.lists(st.tuples(NOISE, dpa.wire_messages() | dpa.wire_messages(damaged=True)), min_size=1, max_size=4)


@given(feeds, st.lists(st.integers(0, 6000)))
def test_feeds_are_cut_into_their_messages(parts: list[tuple[str, dpa.MadeMessage]], places: list[int]) -> None:
    """
    The messages of a feed are found in order, the same for any chunks, and laid end to end they are the feed.
    """
    feed = "".join(noise + made.text for noise, made in parts)
    messages = [*split_messages(feed)]

    assert feed == "".join(messages)
    assert [made.service_number for _, made in parts] == [
        getattr(parse(message).envelope, "service_number", None) for message in messages
    ]
    assert messages == [*split_messages(laws.cut(feed, places))]


@given(dpa.hostile_text() | st.text(alphabet="\x01\x02\x03\x04\x7f\r\n\x0b ^AD?a1 "), st.lists(st.integers(0, 60)))
@example("\x00\x01\x0b\n^A12 pa 045", [6])
def test_any_text_is_cut(text: str, places: list[int]) -> None:
    """
    Any text is cut into pieces that give it back, the same for any chunks.
    """
    laws.chunks_do_not_matter(text, places)


HEADER = "bdt0055 3 pl 90  dpa 0062"


@pytest.mark.parametrize(
    ("feed", "pieces"),
    [
        ("", []),
        (" \n", [" \n"]),
        ("Es regnet.", ["Es regnet."]),
        (f"\x01{HEADER}\na\x04\x01{HEADER}\nb", [f"\x01{HEADER}\na\x04", f"\x01{HEADER}\nb"]),
        (
            f"\x01{HEADER}\na\x04\r\n\n\x01{HEADER}\nb\x04\n\n",
            [f"\x01{HEADER}\na\x04\r\n", f"\n\x01{HEADER}\nb\x04\n\n"],
        ),
        (f"\x01{HEADER}\na\n\x01{HEADER}\nb", [f"\x01{HEADER}\na\n", f"\x01{HEADER}\nb"]),
        (f"{HEADER}\na\n{HEADER}\nb", [f"{HEADER}\na\n", f"{HEADER}\nb"]),
        (f"\x01\x01{HEADER}\na\x04\x04\n\x01\n{HEADER}\nb", [f"\x01\x01{HEADER}\na\x04\x04\n", f"\x01\n{HEADER}\nb"]),
        (f"\x01{HEADER}\na \x01 b\x04", [f"\x01{HEADER}\na \x01 b\x04"]),
        (f"\x01{HEADER}\na\x04\n\x01 damaged\nb\x04", [f"\x01{HEADER}\na\x04\n", "\x01 damaged\nb\x04"]),
        (f"\x01{HEADER}\na\x04\nNNNN", [f"\x01{HEADER}\na\x04\n", "NNNN"]),
        (f"^A{HEADER}\na\n^?\n^?^D\n^A{HEADER}\nb", [f"^A{HEADER}\na\n^?\n^?^D\n", f"^A{HEADER}\nb"]),
        ("x" * 2000, ["x" * 2000]),
        (f"{'x' * 900}\x01{HEADER}\n{'y' * 900}", [f"{'x' * 900}\x01{HEADER}\n{'y' * 900}"]),
    ],
)
def test_feeds(feed: str, pieces: list[str]) -> None:
    """
    A message ends behind its EOT and the line end there, or where the next one begins.
    """
    assert pieces == [*split_messages(feed)]
    assert pieces == [*split_messages(iter(feed))]


FOLDED = "bdt0055 3 pl 90 dpa 0062"


@pytest.mark.parametrize("header", [FOLDED, "bdt0055 3 pl 90 \u00a0dpa 0062", "bdt0055 3 pl 90 cccce dpa 0062"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("margin", ["", "> ", "  "])
def test_feeds_whose_headers_a_mail_has_folded(header: str, line_end: str, margin: str) -> None:
    """
    Where a mail has folded the blanks of the first header line, the others open messages, too, whatever the chunks.
    """
    message = "".join(f"{margin}{line}{line_end}" for line in (header, "", "Küste/", "Deich =", "", "Es regnet."))
    feed = f"Moin,{line_end}{message}{message}{message}"

    assert [f"Moin,{line_end}{message}", message, message] == [*split_messages(feed)]
    assert ["Deich"] * 3 == [article.headline and article.headline.text for article in dpaparse.parse_all(feed)]
    laws.chunks_do_not_matter(feed, range(len(feed)))
    laws.chunks_do_not_matter(feed, range(0, len(feed), 29))


@pytest.mark.parametrize(
    ("feed", "count"),
    [
        # The first header line tells, and it stands within the first lines.
        (f"{HEADER}\na\n{FOLDED}\nb", 1),
        (f"\x01{FOLDED}\na\n{FOLDED}\nb", 1),
        (f"{FOLDED}\na\n{HEADER}\nb\n\x01{HEADER}\nc", 3),
        (f"{'Es regnet. ' * 80}\n{FOLDED}\na\n{FOLDED}\nb", 1),
        (f"{FOLDED}\na {FOLDED}\nb", 1),
    ],
)
def test_folded_headers_count_behind_a_folded_one(feed: str, count: int) -> None:
    """
    A line with single blanks opens a message only in a feed whose first header line has no others.
    """
    assert count == len([*split_messages(feed)])
    laws.chunks_do_not_matter(feed, range(len(feed)))


def test_message_behind_a_folded_one_is_reported() -> None:
    """
    Of a feed with folded header lines `parse` reads the first message, and says that another follows.
    """
    article = parse(f"{FOLDED}\n\nKüste/\nDeich =\n\nEs regnet.\n\n{FOLDED}\n\nKüste/\nSiel =\n\nEs hagelt.\n")

    assert ["Es regnet."] == [paragraph.text for paragraph in article.paragraphs]
    assert "messages-several" in [str(found.code) for found in article.diagnostics]


def test_messages_come_at_once() -> None:
    """
    A message is handed out with the line end behind its EOT, not when the next one begins; the rest at the end.
    """
    splitter = MessageSplitter()

    assert [] == splitter.feed(
        f"\x01{HEADER}\n\nKüste/\n\x02Deich =\n\nEs regnet.\n\n\x03251852 Sep 24\n\x7f\n\x7f\x04"
    )
    assert [77] == [len(message) for message in splitter.feed("\n")]
    assert [] == splitter.feed(f"\x01{HEADER}\n")
    assert [f"\x01{HEADER}\n"] == splitter.close()
    assert [] == splitter.close()
    assert [] == splitter.feed("\n")
    assert [] == splitter.close()


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("body", ["Es regnet.\n", "Es regnet am Deich.\n" * 60])
def test_messages_come_with_their_line_end(body: str, line_end: str) -> None:
    """
    Long or short, with any line ends, a message comes with what follows its EOT; a CR waits for the character behind it.
    """
    message = f"\x01{HEADER}\n\nKüste/\n\x02Deich =\n\n{body}\n\x03251852 Sep 24\n\x7f\n\x7f\x04\n".replace(
        "\n", line_end
    )
    following = f"\x01{HEADER}{line_end}"

    assert [message] == MessageSplitter().feed(message + following)
    assert [message] == MessageSplitter().feed(f"{message}b")


@pytest.mark.parametrize("blanks", range(360, 440, 7))
@pytest.mark.parametrize("signs", ["\x01\x01", "^A", "\n^A", "\x7f\x04\x01", "\x7f^D\\x01", "\x04\r\n\x01"])
def test_long_lines_are_cut_between_signs(signs: str, blanks: int) -> None:
    """
    However long a line is, no chunk's end goes through control characters or makes the middle of a line its start.
    """
    text = f"{'x' * blanks}{signs}{HEADER}\n\nA =\n{'y' * 800}{signs}{HEADER}\n\nB =\n\x04"

    laws.chunks_do_not_matter(text, range(len(text)))
    laws.chunks_do_not_matter(text, range(0, len(text), 401))
    unended = f"{'x' * blanks}{signs}{HEADER} {'y' * 900}{signs}{HEADER}\n"
    laws.chunks_do_not_matter(unended, range(len(unended)))


@pytest.mark.parametrize("sign", [" ", "?", "1", "\n", "\r\n", "\x01\n", "A4"])
@pytest.mark.parametrize("opening", ["\x01", "^A", "\x7f\n^D\n\x01\x01", "\n\\x01 "])
def test_long_runs_are_cut_between_signs(opening: str, sign: str) -> None:
    """
    Where nothing but blanks, digits or question marks stand for long, chunks do not matter either.
    """
    for size in (30, 63, 64, 65, 500, 700):
        text = f"{opening}{HEADER}\n\nA =\n{sign * size}{opening}{HEADER}\n\nB =\n{sign * size}"

        laws.chunks_do_not_matter(text, range(0, len(text), 37))


@pytest.mark.parametrize("sign", [" ", "?", "\n", "^A", "\x01", "\x01\n\n\n\n", "\\x0", "^"])
def test_what_is_not_settled_is_short(sign: str) -> None:
    """
    Of signs in a row, however many, only some wait for what follows, so that time grows with the feed and no faster.
    """
    splitter = MessageSplitter()
    splitter.feed(f"\x01{HEADER}\n\nA =\n\x01")
    for _ in range(20):
        splitter.feed(sign * 1000)

        assert len(splitter._unsettled) < 5000  # noqa: SLF001, nothing else tells


def test_splitter_begins_anew() -> None:
    """
    Behind the end of a feed the splitter knows nothing of it.
    """
    splitter = MessageSplitter()
    splitter.feed(f"\x01{HEADER}\n\nA")
    splitter.close()

    assert [] == splitter.feed(f"{HEADER}\n\nA =\n\nEs regnet.\n")
    assert [f"{HEADER}\n\nA =\n\nEs regnet.\n"] == splitter.close()
    assert [f"{HEADER}\n\nA =\n\x04\n"] == splitter.feed(f"{HEADER}\n\nA =\n\x04\n")


def test_control_characters_are_no_white_space() -> None:
    """
    What is left of a feed is handed out, though Python's `strip` takes it for blanks.
    """
    message = f"\x01{HEADER}\n\nA =\n\x04\n"

    assert [message, "\x1c"] == [*split_messages(f"{message}\x1c")]
    splitter = MessageSplitter()
    assert [message] == splitter.feed(f"{message}\x1c")
    assert ["\x1c"] == splitter.close()


class Recording(io.BytesIO):
    """
    A file that notes how much was asked of it at once.
    """

    asked: list[int | None]

    def __init__(self, data: bytes) -> None:
        """
        Hold some bytes.
        """
        super().__init__(data)
        self.asked = []

    def read(self, size: int | None = -1) -> bytes:
        """
        Read, and note it.
        """
        self.asked.append(size)
        return super().read(size)


@pytest.mark.parametrize("read", [read_messages, read_texts])
def test_files_are_read_in_pieces(read: Callable[[IO[bytes]], Iterator[str]]) -> None:
    """
    No more of a file is asked for at once than some tens of kilobytes.
    """
    file = Recording(f"\x01{HEADER}\n\nA =\n\x04\n".encode() * 9000)

    assert sum(1 for _ in read(file)) == 9000
    assert all(size is not None and 0 < size <= 1 << 17 for size in file.asked)


def test_texts_of_a_file() -> None:
    """
    A file is a feed, of which each message is a text, or it is one text; a limit counts for that, and for no feed.
    """
    message = f"\x01{HEADER}\n\nKüste/\n\x02Deich hält =\n\x04\n"
    text = "Der Deich hält. " * 9000

    assert [message] * 2000 == [*read_texts(io.BytesIO(message.encode() * 2000), max_chars=5)]
    assert [message, message] == [*read_texts(io.BytesIO(message.encode() + message.encode("latin-1")))]
    assert [text] == [*read_texts(io.BytesIO(text.encode("latin-1")))]
    assert [text] == [*read_texts(io.BytesIO(text.encode()), max_chars=len(text))]
    (cut,) = read_texts(io.BytesIO(text.encode()), max_chars=16_384)
    assert cut == text[: len(cut)]
    assert 16_384 < len(cut) < len(text)
    assert [""] == [*read_texts(io.BytesIO(), max_chars=0)]


def test_feed_of_bytes() -> None:
    """
    Each message of a binary file is decoded on its own.
    """
    message = f"\x01{HEADER}\n\nKüste/\n\x02Deich hält =\n\x04\n"
    file = io.BytesIO(message.encode() + message.encode("latin-1"))

    assert [message, message] == [*read_messages(file)]


@pytest.mark.parametrize(
    "opening", ["\u2401bdt", "\u25a1bdt", "\u263abdt", "\u00bfbdt", "?bdt", "^Abdt", "\x01bdt", "küs", "صاب"]
)
@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-8-sig"])
def test_feeds_of_bytes_are_cut_as_their_text_is(opening: str, encoding: str) -> None:
    """
    Whatever stands for SOH or in a header line, however many bytes it has, a file is cut where its text is.
    """
    message = f"{opening}{HEADER[3:]}\n\nKüste/\nDeich hält =\n\nEs regnet.\n\n"
    data = (message * 3).encode(encoding, "replace")
    messages = [*split_messages(decode(data))]

    assert len(messages) == (1 if "صاب" in opening and encoding == "cp1252" else 3)
    for read in (read_messages, read_texts):
        assert [*messages] == [*read(io.BytesIO(data))]


@given(feeds, st.sampled_from(["utf-8", "cp1252"]))
def test_any_feed_of_bytes_is_cut_as_its_text_is(parts: list[tuple[str, dpa.MadeMessage]], encoding: str) -> None:
    """
    The messages of a file are those of its text.
    """
    data = "".join(noise + made.text for noise, made in parts).encode(encoding, "replace")

    assert [*split_messages(decode(data))] == [*read_messages(io.BytesIO(data))]


def test_memory_is_bounded() -> None:
    """
    A feed of many messages takes no more memory than a few of them.
    """
    body = "Husum (dpa) - Es regnet.\n" * 200
    message = f"\x01{HEADER}\n\nKüste/\n\x02Deich hält =\n\n{body}\x03251852 Sep 24\n\x7f\x04\n"
    chunks = (message[start : start + 999] for _ in range(2000) for start in range(0, len(message), 999))
    tracemalloc.start()
    count = sum(1 for _ in split_messages(chunks))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert count == 2000
    assert peak < 20 * len(message)


def test_functions_are_loaded_when_asked_for() -> None:
    """
    A name that the package does not have is an AttributeError, as of any module.
    """
    with pytest.raises(AttributeError, match="has no attribute 'split_mesages'"):
        dpaparse.split_mesages  # noqa: B018, the fault to be found
    with pytest.raises(AttributeError, match="has no attribute 'Notpad'"):
        dpaparse._model.Notpad  # noqa: B018, SLF001, the fault to be found


class Pipe(io.RawIOBase):
    """
    Gives what has come in, a piece at a time.
    """

    def __init__(self, *pieces: bytes) -> None:
        """
        Begin with pieces that will come.
        """
        self.pieces = [*pieces]

    def read1(self, _: int) -> bytes:
        """
        Return the next piece.
        """
        return self.pieces.pop(0) if self.pieces else b""


MESSAGES = [f"\x01bdt000{number} 3 pl 90  dpa 0062\n\nA/\n\x02B =\n\nC\n\x04\n".encode() for number in range(5)]


@pytest.mark.parametrize("read", [dpaparse.read_messages, read_texts])
def test_messages_of_a_pipe_come_one_by_one(read: Callable[[IO[bytes]], Iterator[str]]) -> None:
    """
    A message is there as soon as the next one is, not when the pipe is full.
    """
    pipe = Pipe(*MESSAGES)
    first = next(read(cast("IO[bytes]", pipe)))

    assert (first.encode(), len(pipe.pieces)) == (MESSAGES[0], 3)


def test_a_feed_may_come_in_by_letters() -> None:
    """
    What a file is shows within its first lines, however few bytes come in at once.
    """
    feed = b"".join(MESSAGES)
    for whole, expected in ((feed, [message.decode() for message in MESSAGES]), (b"Es regnet.", ["Es regnet."])):
        pipe = Pipe(*(whole[at : at + 1] for at in range(len(whole))))
        assert expected == [*read_texts(cast("IO[bytes]", pipe))]
