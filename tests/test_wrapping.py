"""
Wrapped lines: which breaks only their width made, and how their words stand on one line again.
"""

import re
import textwrap

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dpaparse._grammar.space import line_end, lines
from dpaparse._grammar.wrapping import rejoin, soft_breaks, unwrap
from tests.test_space import many, texts, windows, within

WIDE = "Der Deich an der Küste hat auch in der letzten Nacht gehalten"


def softs(text: str) -> list[bool]:
    """
    Return which breaks of a text are soft.
    """
    return soft_breaks(text, lines(text, 0, len(text)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # As wide as lines are wrapped: the first word of the next line decides.
        (f"{WIDE}\nGut\n{WIDE[:-1]}", [True, False]),
        (f"{WIDE}\n{WIDE[:50]}\n1234567890 a", [True, False]),
        (f"{WIDE}\n{WIDE[:50]}\n12345678901 a", [True, True]),
        (f"{WIDE}\n{WIDE[:50]}\n12345678901", [True, True]),
        (f"{WIDE}\n{WIDE[:50]}\n1234567890", [True, False]),
        (f"{WIDE}\n{WIDE[:50]}\n1234567890\nHusum am Meer", [True, False, False]),
        # Lines too short or too long: small letters go on.
        ("Der Deich\nhat gehalten", [True]),
        ("Der Deich.\nhat gehalten", [False]),
        ("Der Deich:\nhat gehalten", [False]),
        ("Der Deich\nHat gehalten", [False]),
        ("Der Deich\ndpa-infocom", [False]),
        (f"{'x' * 49}\nA", [False]),
        (f"{'x' * 50}\nA", [True]),
        (f"{'x' * 100}\nA", [True]),
        (f"{'x' * 101}\nA", [False]),
        # A column: one of four lines goes on in a small letter, and fewer than one of three end a sentence.
        ("Die Stadt\nHusum will\nden Hafen\nHusum und\nden Deich", [True] * 4),
        ("Die Stadt\nHusum will\nDen Hafen\nHusum und\nden Deich", [False, False, False, True]),
        ("Die\nda\nEr\nIn\nUm\nOb\nAb\nam", [True] * 7),
        ("Die.\nda\nam\nin.\nan\num", [False, True, True, False, True]),
        ("Die.\nda\nam\nin.\nan\num\nEr", [True] * 6),
        ("Die Stadt\nHusum will\nden Hafen\nHusum.", [False, True, False]),
        ("Die Stadt.\nHusum will\nden Hafen.\nHusum und\nden Deich", [False, True, False, True]),
        # An indent opens a paragraph, unless the line before has one.
        ("Der Deich\n  hat gehalten", [False]),
        ("Der Deich\n \that gehalten", [False]),
        ("Der Deich\n\t\that gehalten", [False]),
        ("Der Deich\n hat gehalten", [True]),
        ("  Der Deich\n  hat gehalten", [True]),
        (" Der Deich\n  hat gehalten", [False]),
        ("a\n  b", [False]),
        ("\n  b\n  c", [True]),
        ("   Der Deich\n  hat gehalten", [True]),
    ],
)
def test_soft_breaks_are_told(text: str, expected: list[bool]) -> None:
    """
    A break is soft if only the width of the lines made it.
    """
    assert expected == softs(text)


@pytest.mark.parametrize(
    ("text", "limit", "expected"),
    [
        ("Der Deich\nhält", 12, "Der Deich hält"),
        ("Der Deich \nhält", 13, "Der Deich hält"),
        ("Der Deich\n+ 1", 99, "Der Deich\n+ 1"),
        ("Der Deich\n+1", 10, "Der Deich +1"),
        ("Der Deich\n hält", 10, "Der Deich hält"),
        ("Der Deich\nhält", 13, "Der Deich hält"),
        ("Der Deich\nhält", 14, "Der Deich\nhält"),
        ("Der Deich\nhält gut", 13, "Der Deich hält gut"),
        ("Der Deich \r\n hält", 13, "Der Deich hält"),
        ("Der Deich\n\nhält", 13, "Der Deich\nhält"),
        ("Der Deich\n+ 900 Husum", 10, "Der Deich\n+ 900 Husum"),
        ("a\nb\nc", 3, "a\nb\nc"),
        ("a\nb\nc", 2, "a b c"),
        ("Der Deich\rhat\rgehalten", 5, "Der Deich hat gehalten"),
        ("Der Deich", 5, "Der Deich"),
        ("", 5, ""),
        ("Der \x1c\nDeich", 5, "Der \x1c Deich"),
        ("Der\n\x1c", 99, "Der\n\x1c"),
        ("Der\n\x1c a bc", 4, "Der \x1c a bc"),
        ("Der\na b cdef", 5, "Der\na b cdef"),
    ],
)
def test_lines_of_known_width_are_unwrapped(text: str, limit: int, expected: str) -> None:
    """
    Where the width is known, a break is soft if the next word would not have fitted.
    """
    assert expected == unwrap(text, 0, len(text), limit=limit)


@pytest.mark.parametrize(
    ("marked", "limit", "expected"),
    [
        # What stands on the line before a stretch counts, and the rest of a word behind it.
        ("Er rief: ⟦Der\nDeich⟧ hält", 17, "Der Deich"),
        ("Er rief: ⟦Der\nDeich⟧ hält", 18, "Der\nDeich"),
        ("Er rief: ⟦Der\nDei⟧ch hält", 17, "Der Dei"),
        ("x\nEr rief: ⟦Der\nDeich⟧ hält", 17, "Der Deich"),
        ("\nEr rief: ⟦Der\nDeich⟧ hält", 17, "Der Deich"),
        ("xyz\nx\nEr: ⟦Der\nDeich⟧", 12, "Der Deich"),
        ("xyz\nx\nEr: ⟦Der\nDeich⟧", 13, "Der\nDeich"),
        ("Er: ⟦Der\nDei⟧ch", 12, "Der Dei"),
        ("Er: ⟦Der\nDeich⟧en", 13, "Der Deich"),
        ("Er: ⟦Der\nDeic⟧h", 12, "Der Deic"),
        ("Er: ⟦Der\nDeic⟧h", 13, "Der\nDeic"),
        ("Er: ⟦Der\nDeich⟧en", 14, "Der Deich"),
        ("Er: ⟦Der\nDeich⟧en", 15, "Der\nDeich"),
        ("Er: ⟦Der\nDei⟧ch", 13, "Der\nDei"),
        ("x\nEr rief: ⟦Der\nDeich⟧ hält", 18, "Der\nDeich"),
    ],
)
def test_stretches_of_lines_are_unwrapped(marked: str, limit: int, expected: str) -> None:
    """
    A quotation is unwrapped as the paragraph around it is.
    """
    start, end = marked.index("⟦"), marked.index("⟧") - 1
    text = marked.replace("⟦", "").replace("⟧", "")

    assert expected == unwrap(text, start, end, limit=limit)


def slowly_unwrapped(text: str, start: int, end: int, around: list[tuple[int, int]]) -> str:
    """
    Unwrap a stretch by what all the lines *around* it tell.
    """
    unwrapped = ""
    for soft, (first, last) in zip([True, *soft_breaks(text, around)] if around else [], around, strict=True):
        piece = text[max(first, start) : min(last, end)]
        unwrapped += (" " if soft else "\n") * bool(unwrapped and piece) + piece
    return unwrapped


@many
@given(texts.map(lambda text: f"x{text}y"), windows)
@example("x\n\r\ny", (2, 3))
def test_unwrapping_looks_at_whole_lines(text: str, window: tuple[int, int]) -> None:
    """
    A stretch is unwrapped by the lines that it stands in, or by those of the paragraph, from their starts to their ends.
    """
    start, end = within(text, window)
    if not re.search("[\r\n]", text[start:end]):
        return

    first = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    own = lines(text, first, line_end(text, end, len(text)))
    assert slowly_unwrapped(text, start, end, own) == unwrap(text, start, end)
    paragraph = lines(text, 0, len(text))
    assert slowly_unwrapped(text, start, end, paragraph) == unwrap(text, start, end, (0, len(text)))


def test_the_paragraph_around_tells_the_width() -> None:
    """
    Of a stretch inside a paragraph the other lines are seen, too; without the paragraph they are not.
    """
    text = f"{WIDE}\nEs regnet, sagte Ebba Thun vom Landesbetrieb, und das\nKaufhaus am Hafen ist zu"
    start, end = text.index("das"), text.index(" am")

    assert unwrap(text, start, end, (0, len(text))) == "das Kaufhaus"
    assert unwrap(text, 0, len(text)) == text.replace("\n", " ")
    assert unwrap("Ja\nNein", 0, 7) == "Ja\nNein"


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_lines_beside_a_stretch_tell_no_width(end: str) -> None:
    """
    Without its paragraph, only the lines that a stretch stands in tell how wide it was wrapped.
    """
    text = end.join([WIDE, WIDE, WIDE.removesuffix(" gehalten"), "Thun im Mai", WIDE, WIDE])
    start, stop = text.index(f"Nacht{end}Thun"), text.index(" im Mai")

    assert unwrap(text, start, stop) == "Nacht Thun"
    assert unwrap(text, start, stop, (0, len(text))) == "Nacht\nThun"


def test_small_letter_goes_on_though_there_was_room() -> None:
    """
    Behind half a line too, a small letter goes on with its sentence, unless that has ended or a credit follows.
    """
    wide = f"{WIDE}, sagte"

    half = "ein Sprecher des Kreises an der Küste im"

    assert [True, True] == softs(f"{wide}\n{half}\nbetroffenen Norden")
    assert [True, False] == softs(f"{wide}\nein Sprecher des\nbetroffenen Kreises im Norden")
    assert [True, False] == softs(f"{wide}\n{half} Norden.\nbetroffen")
    assert [True, False] == softs(f"{wide}\n{half} Norden\ndpa")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nord-\nOstsee", "Nord-Ostsee"),
        ("Nord -\nOstsee", "Nord - Ostsee"),
        ("-\nOstsee", "- Ostsee"),
        ("24-\nStunden", "24- Stunden"),
        ("Innen-\nund Außenhafen", "Innen- und Außenhafen"),
        ("Innen-\nHafen und Deich", "Innen-Hafen und Deich"),
        ("Innen-\nund", "Innen- und"),
        ("Nord\nOstsee", "Nord Ostsee"),
        ("a-\nb-\nc", "a-b-c"),
    ],
)
def test_broken_words_are_joined(text: str, expected: str) -> None:
    """
    A word that was broken behind its hyphen is whole again, other lines are joined with a blank.
    """
    assert expected == rejoin(text, lines(text, 0, len(text)))


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("in der Nacht zum Don-", "nerstag gehalten hat,", "in der Nacht zum Donnerstag gehalten hat,"),
        ("in der Nacht zur Nord-", "Ostsee gehalten hatte", "in der Nacht zur Nord-Ostsee gehalten hatte"),
        ("in der Nacht die Nord-", "und Ostsee gehalten h", "in der Nacht die Nord- und Ostsee gehalten h"),
        ("in der Nacht um 24 –", "und am Tag gehalten h", "in der Nacht um 24 – und am Tag gehalten h"),
        ("in der Nacht um 2000-", "mal gehalten hatte, a", "in der Nacht um 2000- mal gehalten hatte, a"),
    ],
)
def test_words_that_columns_broke_are_whole(first: str, second: str, joined: str) -> None:
    """
    In the columns of a paper a hyphen before a small letter only breaks a word; a capital keeps it, `und` a blank too.
    """
    lines_before = ["Der Deich in Husum war", "alt und an der Stelle,", "die das Wasser traf, so"]
    text = "\n".join([*lines_before, first, second, "wie es alle wünschten."])

    assert f"{' '.join(lines_before)} {joined} wie es alle wünschten." == unwrap(text, 0, len(text))


WORDS = st.lists(st.sampled_from(["Deich", "Husum-", "an", "+", "24-", "-", "und", "Küste,", "x" * 60]), max_size=60)


@many
@given(WORDS, st.sampled_from(["\n", "\r\n", "\r", "\n  "]), st.integers(45, 110), st.sampled_from([0, 0, 3]))
def test_full_lines_are_unwrapped_like_all_others(words: list[str], end: str, width: int, start: int) -> None:
    """
    What is told of all lines of a paragraph at once is what each of them tells.
    """
    text = end.join(textwrap.wrap("Deich " + " ".join(words), width))
    behind = f"{text} Es regnet."

    assert unwrap(text, start, len(text), (0, len(text))) == unwrap(text, start, len(text))
    assert unwrap(behind, start, len(text), (0, len(behind))) == unwrap(behind, start, len(text))
