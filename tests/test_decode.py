"""
Bytes to text.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpaparse import decode, encoding_of, parse
from tests import laws


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        (b"", "utf-8", ""),
        (b"Husum", "utf-8", "Husum"),
        ("Köln".encode(), "utf-8", "Köln"),
        ("Köln".encode("utf-8-sig"), "utf-8-sig", "Köln"),
        (b"\xef\xbb\xbf", "utf-8-sig", ""),
        ("a\ufeffb".encode(), "utf-8", "a\ufeffb"),
        ("Köln".encode("latin-1"), "cp1252", "Köln"),
        (b"\x84Ja\x93", "cp1252", "„Ja“"),
        (b"\xabJa\xbb", "cp1252", "«Ja»"),
        (b"\x80 \x96", "cp1252", "€ –"),
        (b"\x81\x8d\x8f\x90\x9d", "cp1252", "\x81\x8d\x8f\x90\x9d"),
        (b"\xef\xbb\xbf\xff", "cp1252", "ï»¿ÿ"),
        (b"K\xc3", "cp1252", "KÃ"),
        (b"\xed\xa0\x80", "cp1252", "í\xa0€"),
        ("ab".encode("utf-16-le"), "utf-8", "a\0b\0"),
        ("ab".encode("utf-16"), "cp1252", "ÿþa\0b\0"),
        (b"\x01bdt0055 3 pl\r\n", "utf-8", "\x01bdt0055 3 pl\r\n"),
    ],
)
def test_bytes_are_decoded(data: bytes, encoding: str, text: str) -> None:
    """
    Strict UTF-8 with or without a byte order mark, else cp1252 with Latin-1 in its holes.
    """
    assert encoding == encoding_of(data)
    assert text == decode(data)


@given(st.text(max_size=40))
def test_utf_8_is_read_back(text: str) -> None:
    """
    Any text written as UTF-8 is read back, but for a byte order mark.
    """
    assert text.removeprefix("\ufeff") == decode(text.encode())


@given(st.binary(max_size=40))
def test_every_byte_is_kept(data: bytes) -> None:
    """
    Any bytes give a text, and the text gives the bytes again.
    """
    laws.every_byte_is_kept(data)


@pytest.mark.parametrize("data", [b"Husum", bytearray(b"Husum"), memoryview(b"Husum")])
def test_bytes_are_not_parsed(data: object) -> None:
    """
    `parse` refuses bytes and names what makes a text of them.
    """
    with pytest.raises(TypeError, match=r"decode it first, with dpaparse\.decode\(data\)"):
        parse(data)  # type: ignore[arg-type]  # the fault to be found


@pytest.mark.parametrize("thing", [None, 1, ["Husum"], object()])
def test_other_things_are_not_parsed(thing: object) -> None:
    """
    `parse` refuses what is no text, and says what it got.
    """
    with pytest.raises(TypeError, match=f"expected str or a mapping, got {type(thing).__name__}"):
        parse(thing)  # type: ignore[arg-type]  # the fault to be found
