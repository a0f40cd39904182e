"""
What real articles show.

The texts are not ours to pass on, so they lie outside of the repository, and nothing of them is quoted here.
"""

import datetime
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import pytest

from dpaparse import Article, DpaId, parse, to_dict
from tests.attributed import all_said
from tests.test_spellings import SPELLINGS

SEED: Final = "dpa:210413-99-186470/5"

# A record is what an annotator wrote down; its form is described in the corpus's own notes.
Record = Mapping[str, Any]


def lines_of(corpus: Path, pattern: str) -> list[Record]:
    """
    Return the records of the first file that fits.
    """
    path = next(iter(sorted(corpus.glob(pattern))), None)
    if path is None:
        pytest.skip(f"the corpus has no {pattern}")

    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


@pytest.fixture(scope="module")
def openings(corpus: Path) -> list[Record]:
    """
    Return how articles begin.
    """
    return lines_of(corpus, "datelines*.jsonl")


@pytest.fixture(scope="module")
def endings(corpus: Path) -> list[Record]:
    """
    Return how articles end.
    """
    return lines_of(corpus, "footers*.jsonl")


@pytest.fixture(scope="module")
def articles(corpus: Path) -> list[Record]:
    """
    Return whole articles.
    """
    paths = sorted(corpus.glob("articles*/*.json"))
    if not paths:
        pytest.skip("the corpus has no articles")

    return [json.loads(path.read_text(encoding="utf-8")) for path in paths]


@pytest.fixture(scope="module")
def seed(articles: list[Record]) -> Article:
    """
    Return the article that this library started from.
    """
    text = next((record["text"] for record in articles if SEED in record["text"]), None)
    if text is None:
        pytest.skip(f"the corpus has no {SEED}")

    return parse(text)


def share(right: list[bool]) -> float:
    """
    Return how many of all are right, from 0 to 1.
    """
    return sum(right) / len(right)


def test_parts_tile_every_text(openings: list[Record], endings: list[Record], articles: list[Record]) -> None:
    """
    Every text is parsed, and its parts give it back.
    """
    texts = [record["text"] for record in (*openings, *endings, *articles)]
    parsed = [parse(text) for text in texts]

    assert texts == ["".join(article[part] for part in article.parts) for article in parsed]


def test_datelines_begin_and_end_where_readers_say(openings: list[Record]) -> None:
    """
    At least 98 of a hundred datelines are found exactly.
    """
    right = [
        article.dateline is not None
        and article.dateline.span.start == gold["start"]
        and article[article.dateline].rstrip() == gold["raw"].rstrip()
        for record in openings
        if (gold := record["gold"]) and not record.get("optional") and not gold["raw"].startswith("(")
        for article in [parse(record["text"])]
    ]

    assert share(right) >= 0.98


def test_no_dateline_is_found_where_readers_see_none(openings: list[Record]) -> None:
    """
    A text without a dateline gets none.
    """
    false = [record["id"] for record in openings if record["gold"] is None and parse(record["text"]).dateline]

    assert false == []


def test_every_dpa_number_is_exact(endings: list[Record]) -> None:
    """
    Each ending has the number that a reader sees in it, and only then.
    """
    expected = [
        DpaId.parse(f"{gold['dpa_id']}/{gold['version']}")
        if gold and gold["version"]
        else DpaId.parse(gold["dpa_id"])
        if gold
        else None
        for record in endings
        for gold in [record["gold"]]
    ]

    assert expected == [parse(record["text"]).dpa_id for record in endings]


def test_quotations_say_what_readers_read(articles: list[Record]) -> None:
    """
    At least 98 of a hundred quotations have just the words that somebody put into marks.
    """
    right = [
        gold["text"] in {article.source[quote.inner.start : quote.inner.end] for quote in article.quotes}
        for record in articles
        for article in [parse(record["text"])]
        for gold in record["gold"]["direct_quotes"]
    ]

    assert share(right) >= 0.98


def test_seed_article_is_read_whole(seed: Article) -> None:
    """
    The article that this library started from: place, credit, number, paragraphs, quotations.
    """
    assert seed.dateline is not None
    assert [place.name for place in seed.dateline.places] == ["Washington"]
    assert seed.dateline.credit is not None
    assert seed.dateline.credit.text == "dpa"
    assert len(seed.paragraphs) == 13
    assert len(seed.quotes) == 5
    assert seed.dpa_id is not None
    assert str(seed.dpa_id) == SEED
    assert seed.dpa_id.date == datetime.date(2021, 4, 13)
    assert seed.dpa_id.version == 5


# What GeoJSON says of every point; the point itself is kept.
UNKEPT: Final = frozenset({"$.categories.geojson.type", "$.categories.geojson.geometry.type"})


def leaves(value: object, path: str = "$") -> Iterator[tuple[str, object]]:
    """
    Yield the values of JSON that hold no others, with the names above them.
    """
    if isinstance(value, Mapping):
        for name, item in value.items():
            yield from leaves(item, f"{path}.{name}")
    elif isinstance(value, list):
        for item in value:
            yield from leaves(item, path)
    elif value is not None:
        yield path, comparable(value)


def comparable(value: object) -> object:
    """
    Return a time as seconds, a number as such, a word without the scheme before it.
    """
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, int | float):
        return float(value)
    text = str(value).removeprefix("stat:").removeprefix("sig:")
    try:
        time = datetime.datetime.fromisoformat(text)
    except ValueError:
        return text
    return time.timestamp() if time.tzinfo else text


def test_every_field_of_every_entry_is_kept(corpus: Path) -> None:
    """
    Each value of dpa's own digitalwires samples stands in the envelope, and nothing is wrong with its type.
    """
    paths = sorted(corpus.glob("*/digitalwires/*.json"))
    if not paths:
        pytest.skip("the corpus has no digitalwires")

    for path in paths:
        entry = json.loads(path.read_text(encoding="utf-8"))
        article = parse(entry)
        kept = Counter(value for _, value in leaves(to_dict(article)["envelope"]))
        wanted = Counter(value for name, value in leaves(entry) if name not in UNKEPT)
        assert not wanted - kept, path.stem
        assert not [found for found in article.diagnostics if str(found.code).startswith("field")], path.stem


@pytest.mark.parametrize("spelling", ["swiss", "soft hyphens", "marks above"])
def test_spellings_tell_the_same(articles: list[Record], spelling: str) -> None:
    """
    An article tells the same without `ß`, with soft hyphens, and with marks above its letters.
    """
    respell, restore = SPELLINGS[spelling]
    for record in articles:
        text = record["text"]
        assert restore(all_said(parse(text))) == restore(all_said(parse(respell(text))))
