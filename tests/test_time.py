"""
How the time grows that `parse` takes: with the length of the text, whatever stands in it.
"""

import gc
import time
from collections.abc import Callable

import pytest

from dpaparse import parse
from dpaparse._grammar.sentences import Sentence

# A text four times as long takes 4 times the time where time is linear, and 16 times where it is quadratic.
TIMES = 4
BOUND = 9.0
SIZE = 8_000

FAMILIES = {
    "unclosed openers": "„a ",
    "openers": "„",
    "nested openers": "„a „b „c ",
    "closers": "a“ ",
    "straight marks": '"a ',
    "inches": '1" ',
    "apostrophes": "a’ ",
    "apostrophes between letters": "a's",
    "single openers": "‚a ",
    "brackets": "(",
    "brackets with words": "(a ",
    "newlines": "\n",
    "carriage returns": "\r",
    "lines of blanks": "\n \n",
    "blanks": " ",
    "no-break blanks": "\u00a0",
    "one-letter paragraphs": "a\n\n",
    "one-letter lines": "a\n",
    "quoted lines": "„a\n",
    "open paragraphs": "„a\n\n",
    "taken-up paragraphs": "„a\n\nb\n\n",
    "credits": "(dpa) - ",
    "datelines": "Husum (dpa) - ",
    "datelines line by line": "Husum (dpa) - Es regnet.\n\n",
    "places": "Husum/",
    "capital words": "Husum ",
    "copyright signs": "©",
    "holders": "© dpa-infocom, ",
    "numbers": "dpa:1",
    "numbers line by line": "dpa:250101-930-4711/2\n",
    "cut-off names of items": "Es regnet dpa.com:20090101:250101-930-4711/2 heute.\n",
    "names of items without their scheme": "Es regnet :newsml:dpa.com:20090101:250101-930-4711/2 heute.\n",
    "names of items without a day": "dpa.com:abcdefgh:1 ",
    "colons": "dpa:",
    "bullets": "- a\n",
    "counted items": "1. a\n2. a\n",
    "bylines": "Von A\n",
    "names": "Von A, ",
    "sign-offs": "/ab",
    "credit lines": "(mit dpa)\n\n",
    "closing credits": "Es regnet. (dpa)\n",
    "open notes": "(Berichtigung: ",
    "mojibake": "Ã",
    "control characters": "\x00",
    "surrogates": "\ud800",
    "long words": "a",
    "headings": "Pegel fallen wieder\n\n",
    "speech": "„Es regnet“, sagte Thun. ",
    "speech by nobody": "„Es regnet.“ ",
    "terms": "das „a“ ",
    "frames without an end": "„a“, sagte ",
    "quotations in a sentence": "„a“ „b“ sagte ",
    "verbs of saying": "sagte, ",
    "people": "Ebba Thun, ",
    "sources": "Laut Thun ",
    "subjunctives": "Er habe das. ",
    "English speech": '"It rains," said Thun. ',
    "English frames": "the rain, which they said it was, was the town, saying it was not, and said ",
    "picture credits": "Ein Deich. Thun/dpa/",
    "captions": "Ein Deich. © Ebba Thun/dpa\n\n",
    "folded headers": "bdt0123 3 pl 90 dpa 0456\n",
    "placeless datelines": "Ebba Thun (dpa) - ",
    "rubrics line by line": "Zitat des Tages (dpa) - Es regnet.\n\n",
    "noughts": "\x00a\x00\x00",
    "wrapped lines": "Der Deich an der Straße zum Hafen hat gehalten, und das Wasser\n",
}

# One paragraph, whose copies would be seen in long texts only.
LONG = {
    "pronouns": "Bürgermeisterin Ebba Thun kam. Sie sagte, es regne. ",
    "commas in parentheses": "Thun (SPD, Husum) sagte das. ",
    "adverbs with a capital": "Thun Anders sagte das. ",
    "signatures": "„Es regnet.“ (Ebba Thun) ",
    "surnames of several words": "Ebba von Weide kam, von Weide sagte nichts, ",
    "surnames that are other words": "Ebba Sommer kam, Sommer sagte nichts, ",
    "speech": "„Es regnet“, sagte Thun, „und es ist kalt.“ ",
}
LONG_SIZE = 200_000


def seconds(text: str, format_: str | None = None) -> float:
    """
    Return the time that parsing takes at its best, with who speaks.
    """
    best = float("inf")
    # The collector's time grows with what all other tests have left alive.
    gc.disable()
    for _ in range(2):
        start = time.process_time()
        # Who speaks is read at the first look.
        assert parse(text, format=format_).quotes is not None
        best = min(best, time.process_time() - start)
    gc.enable()
    return best


def growth(measure: Callable[[str], float], piece: str, size: int = SIZE) -> float:
    """
    Return how many times longer a text of four times the length takes; the best of three, for the machine is shared.
    """
    short = piece * (size // len(piece))
    found = float("inf")
    for _ in range(3):
        found = min(found, measure(short * TIMES) / measure(short))
        if found < BOUND:
            break
    return found


@pytest.mark.parametrize("piece", FAMILIES.values(), ids=FAMILIES.keys())
def test_time_grows_with_the_text(piece: str) -> None:
    """
    A hostile text of four times the length takes about four times the time.
    """
    assert growth(seconds, piece) < BOUND


@pytest.mark.parametrize("piece", LONG.values(), ids=LONG.keys())
def test_time_grows_with_a_long_paragraph(piece: str) -> None:
    """
    Nothing copies the rest of a paragraph for each thing that it finds in it.
    """
    assert growth(seconds, piece, LONG_SIZE) < BOUND


def test_a_word_takes_no_time_of_what_is_behind_it() -> None:
    """
    Where a word ends is told without a copy of the rest of its part, which may have millions of characters.
    """

    def seconds_in(words: int) -> float:
        tags = "V____ " * words
        part = Sentence("", 0, tags, 0, len(tags), [], "")
        start = time.process_time()
        for _ in range(500):
            assert part.word_end(0) == len("V____")
        return time.process_time() - start

    assert Sentence("", 0, "V" + "_" * 200 + " x", 0, 203, [], "").word_end(0) == 201
    assert min(seconds_in(4_000_000) for _ in range(3)) < BOUND * max(seconds_in(10) for _ in range(3))


def test_time_grows_with_a_row_of_names() -> None:
    """
    First names in a row that end with no surname take time in proportion to them.
    """
    assert growth(lambda text: seconds(f"„Es regnet“, sagte Thun. {text}von ."), "Ebba ") < BOUND


PERSONS = {
    "one surname": "Minister {} Thun kam. „Ja“, sagte er. „Nein“, sagte Thun.",
    "one name": "{}minister Jan Thun kam. „Ja“, sagte der Minister.",
    "surnames": "Minister Arem {} kam. „Ja“, sagte er. „Nein“, sagte der Minister.",
    "several words": "Ebba von {} kam. „Ja“, sagte er. „Nein“, sagte von Thun.",
    "initials": "J. D. {} kam. „Ja“, sagte er. „Nein“, sagte J.",
    "nouns before colons": "{}: „Ja, es regnet sehr.“",
    "nobody's names": "Ein {}minister kam. „Ja“, sagte der Mann. „Nein“, sagte er.",
}


@pytest.mark.parametrize("sentence", PERSONS.values(), ids=PERSONS.keys())
def test_time_grows_with_the_persons(sentence: str) -> None:
    """
    However many persons an article names, with one surname, one name or none, each takes the same time.
    """

    def read(pieces: str) -> float:
        numbers = (str(number).translate(LETTERS) for number in range(len(pieces)))
        return seconds(" ".join(sentence.format(f"B{number}er") for number in numbers))

    assert growth(read, "x", 1_000) < BOUND


# Digits as letters: a name has none.
LETTERS = str.maketrans("0123456789", "abcdefghij")

MARKUP = {
    "depth": "<div>",
    "paragraphs": "<p>„a",
    "unclosed formats": "<p><b><i>x</p>",
    "comments": "<!--x-->",
    "open comments": "<!--",
    "open tags": "<a ",
    "lone signs": "<",
    "references": "&auml;",
    "ampersands": "&amp",
    "scripts": "<script>x</script>",
    "open scripts": "<script>",
    "tables": "<table>",
    "cells": "<table><tr><td>x",
    "lists": "<ul><li>x",
    "embeds": "<p>a<img>",
    "boxes": "<aside>a",
    "datelines": "<span class=dateline>a",
    "links": "<a href=x>y",
    "line breaks": "a<br>",
    "Windows line ends": "x\r\n",
    "null characters": "x\0",
    "cut-off names of items": "<p>Es regnet dpa.com:20090101:250101-930-4711/2 heute.</p>",
}


@pytest.mark.parametrize("piece", MARKUP.values(), ids=MARKUP.keys())
def test_time_grows_with_the_markup(piece: str) -> None:
    """
    Hostile markup of four times the length takes about four times the time.
    """
    assert growth(lambda text: seconds(text, "html"), piece) < BOUND


@pytest.mark.parametrize(
    "piece", ["<a>", "<p>x</p>", "ä&amp;", "ä\r\n", "<![CDATA[&]]>", "<keyword>x</keyword>", "<newsItem/>"]
)
def test_time_grows_with_the_xml(piece: str) -> None:
    """
    Hostile XML of four times the length takes about four times the time.
    """
    opening = "<newsItem><contentSet><inlineXML><p>"

    assert growth(lambda text: seconds(opening + text, "newsml-g2"), piece) < BOUND


@pytest.mark.parametrize("piece", ['{"urn": 1}\n', "[", '{"a":', '{"urn": [7, 7, {"a": 7}]}, '])
def test_time_grows_with_the_json(piece: str) -> None:
    """
    Hostile JSON of four times the length takes about four times the time.
    """
    assert growth(lambda text: seconds(text, "digitalwires"), piece) < BOUND
