"""
What the rules see around a pair of marks: words before and behind it, and whether they report.
"""

import pytest

from dpaparse import Span
from dpaparse._grammar.beside import BESIDE, Pair, is_report
from tests.marked import unmark

# What stands before a paragraph and behind it, and is not to be seen from inside.
AROUND = [
    ("", ""),
    ("Thun sagte", "nannte Thun"),
    ("sog.", ", wie sie sagte. Er ging."),
    ("Laut Thun ", " vorwarf! Was? Ja."),
]


def pair(marked: str, before: str = "", behind: str = "") -> Pair:
    """
    Return the pair around which `⟦` and `⟧` stand in a paragraph, which other text may stand around.
    """
    text, (span,) = unmark(marked)
    source = before + text + behind
    start, end = len(before) + span.start, len(before) + span.end
    return Pair(source, start, end, source[start + 1 : end - 1], Span(len(before), len(before) + len(text)))


@pytest.mark.parametrize(
    ("marked", "before", "word", "earlier"),
    [
        ("⟦„Flut“⟧ sank.", "", "", ""),
        (" ⟦„Flut“⟧ hieß er.", " ", "", ""),
        ("Der Roman ⟦„Flut“⟧ erschien.", "n", "roman", "Der"),
        ("Der Roman\n⟦„Flut“⟧ erschien.", "n", "roman", "Der"),
        ("Der Roman⟦„Flut“⟧ erschien.", "n", "roman", "Der"),
        ("Der  Roman  ⟦„Flut“⟧ erschien.", " ", "", "Der"),
        ("Der Roman A ⟦„Flut“⟧ erschien.", "A", "a", "Roman"),
        ("Der Roman: ⟦„Flut“⟧.", ":", "", "Der"),
        ("X ⟦„Flut“⟧.", "X", "x", ""),
        ("X⟦„Flut“⟧.", "X", "x", ""),
        ("Der sog. ⟦„Läufer“⟧ kam.", ".", "sog", "Der"),
        ("sog. ⟦„Läufer“⟧ kamen.", ".", "sog", ""),
        ("Der bzw. ⟦„Läufer“⟧ kam.", ".", "", "Der"),
        ("Der Sog. ⟦„Läufer“⟧ kam.", ".", "", "Der"),
        (f"Der {'x' * BESIDE} ⟦„Läufer“⟧ kam.", "x", "x" * BESIDE, ""),
        (f"Der y{'x' * BESIDE} ⟦„Läufer“⟧ kam.", "x", "x" * BESIDE, ""),
        (f"Der {'x' * (BESIDE - 3)} a ⟦„Läufer“⟧ kam.", "a", "a", "x" * (BESIDE - 3)),
        (f"yy {'x' * BESIDE} a ⟦„Läufer“⟧ kam.", "a", "a", "x" * (BESIDE - 1)),
    ],
)
def test_words_before_the_marks_are_seen(marked: str, before: str, word: str, earlier: str) -> None:
    """
    The character, the word and the one before it: where they stand, and not beyond the paragraph or a long word.
    """
    for around in AROUND:
        found = pair(marked, *around)

        assert (before, word, earlier) == (found.before, found.word, found.earlier_word())


@pytest.mark.parametrize(
    ("marked", "after", "words", "clause"),
    [
        ("So hieß ⟦„Flut“⟧", "", ("", ""), []),
        ("So hieß ⟦„Flut“⟧.", ".", ("", ""), []),
        ("So hieß ⟦„Flut“⟧, Wie sie sagte, immer.", ",", ("", "wie"), ["Wie", "sie", "sagte"]),
        ("So hieß ⟦„Flut“⟧ Am Meer", " ", ("am", "meer"), ["Am", "Meer"]),
        ("So hieß ⟦„Flut“⟧ Am Meer? Und dort.", " ", ("am", "meer"), ["Am", "Meer", "Und", "dort"]),
        ("So hieß ⟦„Flut“⟧ Meer. Und dort.", " ", ("meer", "und"), ["Meer"]),
        ("So hieß ⟦„Flut“⟧ Meer; dort!", " ", ("meer", "dort"), ["Meer", "dort"]),
        ("So hieß ⟦„Flut“⟧-Boot am Meer.", "-", ("-boot", "am"), ["Boot", "am", "Meer"]),
        (f"So hieß ⟦„Flut“⟧ {'x' * 60} ab", " ", ("x" * 39, ""), ["x" * 60, "ab"]),
        (f"So hieß ⟦„Flut“⟧ {'x' * 77} abc", " ", ("x" * 39, ""), ["x" * 77, "ab"]),
    ],
)
def test_words_behind_the_marks_are_seen(marked: str, after: str, words: tuple[str, str], clause: list[str]) -> None:
    """
    The character, the first two words in small letters and the clause behind the marks, within the paragraph.
    """
    for around in AROUND:
        found = pair(marked, *around)

        assert (after, words, clause) == (found.after, found.words_after(), found.clause_behind())
        assert words == tuple(word.strip(".,;!?").lower() for word in [*found.printed_after(), "", ""][:2])


def test_words_behind_the_marks_are_counted_from_a_place() -> None:
    """
    Some characters behind the marks may be left out.
    """
    found = pair("So hieß ⟦„Flut“⟧, Wie sie sagte, immer.")

    assert ("", "wie") == found.words_after()
    assert ("wie", "sie") == found.words_after(1)
    assert ["ie", "sie", "sagte, immer."] == found.printed_after(3)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("⟦„Flut“⟧ hieß er.", []),
        ("Der Roman, ⟦„Flut“⟧.", ["Der", "Roman"]),
        ("Es war der neue Roman: ⟦„Flut“⟧.", ["war", "der", "neue", "Roman"]),
        (f"a {'x' * 71}, b c ⟦„Flut“⟧.", ["a", "x" * 71, "b", "c"]),
        (f"a {'x' * 73}, b c ⟦„Flut“⟧.", ["x" * 73, "b", "c"]),
    ],
)
def test_last_words_before_the_marks_are_bare(marked: str, expected: list[str]) -> None:
    """
    Of the last words before the marks there are four at most, without punctuation, from what stands near.
    """
    for around in AROUND:
        assert expected == pair(marked, *around).printed_before()


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("⟦„Flut“⟧", []),
        ("⟦„Flut“⟧ hieß er.", ["hieß", "hieß", "er"]),
        (
            "Er kam. Sie (Thun) rief: ⟦„Halt!“⟧, Dann kam er; so. Er ging.",
            ["sie", "Sie", "Thun", "rief", "Dann", "kam", "er", "so"],
        ),
        ("Er kam! Sie rief ⟦„Halt“⟧ und ging? Er ging.", ["sie", "Sie", "rief", "und", "ging"]),
        ("Er kam? Sie rief ⟦„Halt“⟧ und ging! Er ging.", ["sie", "Sie", "rief", "und", "ging"]),
        ("Er kam. Was? Sie rief ⟦„Halt“⟧ und? Nein. Er ging.", ["sie", "Sie", "rief", "und"]),
        ("Er kam? Nein. Sie rief ⟦„Halt“⟧ und. Was? Er ging.", ["sie", "Sie", "rief", "und"]),
        ("Er: „Ja.“ Sie rief ⟦„Halt“⟧ und „Ja.“ Er ging.", ["sie", "Sie", "rief", "und", "Ja"]),
        ("Er kam.“Sie rief ⟦„Halt“⟧.", ["er", "Er", "kam", "Sie", "rief"]),
        ("Dr. Thun rief ⟦„Halt“⟧.", ["dr", "Dr", "Thun", "rief"]),
        ("So. Thun rief ⟦„Halt“⟧.", ["thun", "Thun", "rief"]),
        (". Thun rief ⟦„Halt“⟧.", ["thun", "Thun", "rief"]),
        ("Er rief ⟦„Halt“⟧ am 3. Mai", ["er", "Er", "rief", "am", "3", "Mai"]),
        (
            "Am 3. Mai rief Dr. Thun ⟦„Halt“⟧ im 2. Stock am 12. Mai.",
            ["am", "Am", "3", "Mai", "rief", "Dr", "Thun", "im", "2", "Stock", "am", "12", "Mai"],
        ),
        ("Es war 2024. Sie rief ⟦„Halt“⟧ bis 2025. Er ging.", ["sie", "Sie", "rief", "bis", "2025"]),
        ("Es war 123. Sie rief ⟦„Halt“⟧ bis 123. Er ging.", ["sie", "Sie", "rief", "bis", "123"]),
        (
            "Es sah E. Thun und rief ⟦„Halt“⟧ vor Ort. Er ging.",
            ["es", "Es", "sah", "E", "Thun", "und", "rief", "vor", "Ort"],
        ),
        ("Es war so. Sie rief ⟦„Halt“⟧ im Au. Er ging.", ["sie", "Sie", "rief", "im", "Au"]),
        (
            "Die Adresse husum.de rief ⟦„Halt“⟧ auf husum.de.",
            ["die", "Die", "Adresse", "husum", "de", "rief", "auf", "husum", "de"],
        ),
        ("Langwort. Sie rief ⟦„Halt“⟧ ins Langwort. Er ging.", ["sie", "Sie", "rief", "ins", "Langwort"]),
        ("Boot. Sie rief ⟦„Halt“⟧ im Boot. Er ging.", ["sie", "Sie", "rief", "im", "Boot"]),
        (f"Ab {'x' * 290} a ⟦„Halt“⟧ b {'y' * 295} zz", f"ab Ab {'x' * 290} a b {'y' * 295} z".split()),
        (f"Ab {'x' * 296} a ⟦„Halt“⟧ b {'y' * 296} zz", f"{'x' * 296} {'x' * 296} a b {'y' * 296}".split()),
    ],
)
def test_words_of_the_sentence_around_are_seen(marked: str, expected: list[str]) -> None:
    """
    A sentence reaches from stop to stop, none of which is that of a number, an initial or an abbreviation.
    """
    for before, behind in AROUND:
        found = pair(marked, before and f"{before}\n", behind and f"\n{behind}")

        assert expected == found.words_around()
        assert found.words_around() is found.words_around()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Thun sagte", True),
        ("Thun kam", False),
        ("Laut Thun ist es so", True),
        ("Für Thun ist es so", True),
        ("Für Thun kam er", False),
        ("Es ist für Thun weit", False),
        ("Thun zeigte sich froh", True),
        ("Thun zeigte das Boot", False),
        ("Thun freute sich", False),
        ("Thun stellte das dar", True),
        ("Thun stellte das Boot ab", False),
        ("Thun brachte das Boot", False),
        ("Thun hat gedroht", True),
        ("Thun wurde gedroht", False),
        ("Thun hat gebaut", False),
        ("es wurde von Thun als Wirt zurückgewiesen", True),
        ("es wurde von Thun als Wirt gebaut", False),
        ("es wurde als Wirt zurückgewiesen", False),
        ("es kam von Thun als Wirt zurückgewiesen", False),
        ("Thun gab an", True),
        ("Thun gab es an", True),
        ("Thun ging davon aus", True),
        ("davon aus hat", True),
        ("Thun schließt aus", True),
        ("der Deich sei alt", True),
        ("Thun will gehen", True),
        ("Thun said no", True),
    ],
)
def test_sentences_that_report_are_told(sentence: str, expected: bool) -> None:  # noqa: FBT001, what is told
    """
    A verb of saying or wanting, a source, a subjunctive reports, or everyday words that do so together.
    """
    words = sentence.split()

    assert expected is is_report([words[0].lower(), *words])
    assert not is_report([])
