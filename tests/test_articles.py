"""
The articles in `tests/articles` are sound.

They are invented, and what is said in them and by whom was marked by reading, so that rules can be measured by them:
`benchmarks/speakers.py` does. Here it is only held that the marks fit the texts; nothing is asked of the rules.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

import pytest

ARTICLES: Final = Path(__file__).parent / "articles"
PATHS: Final = sorted(ARTICLES.glob("*.toml"))
KINDS: Final = {"speech", "fragment", "term"}
PATTERNS: Final = {
    "colon",
    "after",
    "so",
    "inserted",
    "fragment",
    "continuation",
    "laut",
    "relative",
    "none",
}

# The marks that open and close an outermost quotation; German ones close with what opens an English one.
PAIRS: Final = {
    "de": re.compile(r'«([^»]*)»|„([^“]*)“|"([^"]*)"'),
    "en": re.compile(r'“([^”]*)”|"([^"]*)"'),
}

Record = Mapping[str, Any]


def stands_in(text: str, mention: str) -> bool:
    """
    Tell whether *mention* stands in *text*, not within a word.
    """
    return re.search(rf"(?<!\w){re.escape(mention)}(?!\w)", text) is not None


def in_order(text: str, pieces: Iterable[str]) -> bool:
    """
    Tell whether the *pieces* stand in *text* one after the other.
    """
    position = 0
    for piece in pieces:
        position = text.find(piece, position)
        if position < 0:
            return False
        position += len(piece)
    return True


@pytest.fixture(params=PATHS, ids=lambda path: path.stem)
def record(request: pytest.FixtureRequest) -> Record:
    """
    Return an article and its marks.
    """
    path: Path = request.param
    return tomllib.loads(path.read_text(encoding="utf-8"))


def test_every_pair_of_marks_is_judged(record: Record) -> None:
    """
    The quotations are those between outermost marks, all of them, in their order.
    """
    pairs = PAIRS[record["language"]].finditer(record["text"])
    found = [next(group for group in pair.groups() if group is not None) for pair in pairs]

    assert found == [quote["text"] for quote in record["quotes"]]


def test_quotes_say_what_they_are(record: Record) -> None:
    """
    Kinds and patterns are those that the notes name, and a name in marks is nobody's.
    """
    quotes = record["quotes"]

    assert {quote["kind"] for quote in quotes} - KINDS == set()
    assert {quote["pattern"] for quote in quotes} - PATTERNS == set()
    assert {quote["person"] for quote in quotes if quote["kind"] == "term"} - {""} == set()


def test_a_quote_has_one_speaker(record: Record) -> None:
    """
    A speaker is in the frame or carried on, never both, and a speaker carried on is somebody.
    """
    carried = [quote for quote in record["quotes"] if quote.get("carried")]

    assert [] == [quote["text"] for quote in carried if "speaker" in quote or not quote["person"]]
    assert [] == [q["text"] for q in record["quotes"] if (q["pattern"] == "continuation") > bool(q.get("carried"))]


def test_speakers_stand_in_the_text(record: Record) -> None:
    """
    Mentions, names and cues are printed in the article.
    """
    marked = [*record["quotes"], *record["indirect"]]
    mentions = [said["speaker"] for said in marked if "speaker" in said]
    names = [word for said in marked for word in said["person"].split()]
    cues = [cue for quote in record["quotes"] for cue in quote.get("cue", ())]

    assert [] == [words for words in (*mentions, *names, *cues) if not stands_in(record["text"], words)]


def test_reported_speech_stands_in_the_text(record: Record) -> None:
    """
    Reported speech is printed as marked, in order, and only what has a frame names a speaker.
    """
    stretches = record["indirect"]

    assert in_order(record["text"], [stretch["text"] for stretch in stretches])
    assert {stretch["kind"] for stretch in stretches} - {"framed", "frameless"} == set()
    assert [] == [stretch["text"] for stretch in stretches if stretch["kind"] == "frameless" and "speaker" in stretch]


def test_a_third_is_held_out() -> None:
    """
    The articles that nobody looks at are there, and are a third of them, give or take one for each language.
    """
    heldout = (ARTICLES / "HELDOUT.txt").read_text(encoding="utf-8").split()

    assert set(heldout) - {path.stem for path in PATHS} == set()
    assert abs(len(PATHS) / 3 - len(heldout)) <= 2
