"""
Measure who says what on the articles of `tests/articles`, which were marked by hand.

    python benchmarks/speakers.py [--heldout | --looked-at] [--errors N] [--json]

A third of the articles are held out: nobody who works on the rules looks at them, so that they tell what the rules are
worth on texts that nobody had in mind. A quotation that is not found counts as wrong;
one that a second reader may judge otherwise (`sure = false`) counts nowhere.

    speech or not        whether a pair of marks holds speech
    kind                 speech, fragment or term
    own speaker exact    of quotations with a speaker in their own frame: the same span
    own speaker overlap  the same: spans that overlap
    right person         of all quotations: the last name of the predicted speaker is one of the person's names, or one
                         of these stands in it; where nobody speaks, no speaker is right
    continuation         the same of quotations that have no frame of their own
    nobody               of names, titles, ironic words and words of unknown people: no speaker was given
    indirect words       words in reported speech: precision, recall and F1
    indirect exact       whole stretches of it, without the marks and blanks around them
"""

import argparse
import json
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from attrs import field, frozen

from dpaparse import Quote, Span, parse

ARTICLES: Final = Path(__file__).parents[1] / "tests" / "articles"
HELDOUT: Final = ARTICLES / "HELDOUT.txt"
MARKS: Final = '«»„“”"'
WORD: Final = re.compile(r"\w+")
HYPHENED: Final = re.compile(r"\w+(?:[-'’]\w+)*")
PRONOUNS: Final = frozenset({"dieser", "diese", "er", "es", "he", "it", "she", "sie", "they"})

# What an annotator wrote down of one quotation, or of one stretch of reported speech.
Record = Mapping[str, Any]


@frozen(kw_only=True)
class Score:
    """
    What came out, measure by measure, and what was wrong.
    """

    counts: Counter[tuple[str, bool]] = field(factory=Counter)
    errors: list[str] = field(factory=list)
    words: Counter[str] = field(factory=Counter)
    stretches: Counter[str] = field(factory=Counter)


def read_gold(path: Path) -> tuple[Record, list[tuple[Span, Record]], list[tuple[Span, Record]]]:
    """
    Return an article, its quotations and its reported speech, both with their places.
    """
    record = tomllib.loads(path.read_text(encoding="utf-8"))
    text = record["text"]
    quotes, position = [], 0
    for gold in record.get("quotes", ()):
        found = re.compile(f"(?<=[{MARKS}]){re.escape(gold['text'])}(?=[{MARKS}])").search(text, position)
        if found is None:
            message = f"{path.name}: no such quotation: {gold['text']}"
            raise ValueError(message)
        quotes.append((Span(*found.span()), gold))
        position = found.end() + 1
    stretches, position = [], 0
    for gold in record.get("indirect", ()):
        position = text.index(gold["text"], position)
        stretches.append((Span(position, position + len(gold["text"])), gold))
    return record, quotes, stretches


def flat(quotes: Iterable[Quote]) -> Iterator[Quote]:
    """
    Yield quotations and those inside of them.
    """
    for quote in quotes:
        yield quote
        yield from flat(quote.quotes)


def nearest(text: str, words: str, place: Span, quotes: Iterable[Span]) -> Span:
    """
    Return where *words* stand nearest to *place*: outside of all quotations, if they stand there at all.
    """
    spans = [Span(*found.span()) for found in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)]
    free = [span for span in spans if not any(quote.covers(span) for quote in quotes)]
    return min(free or spans, key=lambda span: max(span.start - place.end, place.start - span.end))


def place_of_speaker(text: str, gold: Record, quotation: Span, quotes: Iterable[Span]) -> Span | None:
    """
    Return where a quotation's own speaker stands: next to the verb of saying, which is the one next to the quotation.
    """
    if "speaker" not in gold:
        return None
    cues = gold.get("cue", ())
    return nearest(text, gold["speaker"], nearest(text, cues[0], quotation, quotes) if cues else quotation, quotes)


def words_of(mention: str) -> list[str]:
    """
    Return the words of *mention*, those with hyphens whole.
    """
    return [word.group() for word in HYPHENED.finditer(mention)]


def name_of(mention: str) -> str:
    """
    Return a mention's last word with a capital, before a bracket or comma if it has one there: a surname, as a rule.
    """
    words = [word for word in words_of(re.split(r"[(,]", mention)[0]) or words_of(mention) if word.lower() != word]
    return words[-1] if words else mention


def names_by_place(golds: Iterable[tuple[Span, Record]]) -> list[tuple[int, str, str]]:
    """
    Return every mention of a speaker that is no pronoun, with the person and the place where it speaks.
    """
    return sorted(
        (span.start, gold["person"], gold["speaker"])
        for span, gold in golds
        if gold.get("speaker", "").lower() not in {*PRONOUNS, ""}
    )


def is_right_person(gold: Record, earlier: Iterable[str], quote: Quote | None) -> bool:
    """
    Tell whether the speaker that was found is the person, by whatever name the article has used for it so far.
    """
    attribution = quote.attribution if quote else None
    mention = (attribution.resolved or attribution.speaker) if attribution else None
    if not gold["person"]:
        return quote is not None and mention is None
    if mention is None:
        return False
    accepted = words_of(" ".join((gold["person"], gold.get("speaker", ""), *earlier)))
    return name_of(mention.text) in accepted or not set(words_of(gold["person"])).isdisjoint(words_of(mention.text))


def judge(gold: Record, own: Span | None, quote: Quote | None, *, right: bool) -> Iterator[tuple[str, bool]]:
    """
    Yield each measure that counts for a quotation, and whether it came out well.
    """
    kind = str(quote.kind) if quote else ""
    yield "speech or not", quote is not None and (gold["kind"] == "speech") == (kind == "speech")
    yield "kind", gold["kind"] == kind
    if own is not None:
        speaker = quote.attribution.speaker if quote and quote.attribution else None
        found = speaker.span if speaker else Span(0, 0)
        yield "own speaker exact", own == found
        yield "own speaker overlap", found.start < own.end and own.start < found.end
    yield "right person", right
    if gold["pattern"] == "continuation":
        yield "continuation", right
    if not gold["person"]:
        yield "nobody", right


def tell(name: str, measure: str, gold: Record, quote: Quote | None) -> str:
    """
    Return one line about one error.
    """
    attribution = quote.attribution if quote else None
    speaker = attribution.speaker.text if attribution and attribution.speaker else None
    resolved = attribution.resolved.text if attribution and attribution.resolved else None
    expected = (gold["kind"], gold.get("speaker"), gold["person"], gold["pattern"])
    found = (str(quote.kind), speaker, resolved) if quote else None
    return f"{name}: {measure}: {gold['text'][:40]!r}: expected {expected}, found {found}"


def words_in(text: str, spans: Iterable[Span]) -> set[int]:
    """
    Return where the words begin that lie in *spans*.
    """
    return {word.start() for span in spans for word in WORD.finditer(text, span.start, span.end)}


def trimmed(text: str, span: Span) -> tuple[int, int]:
    """
    Return from its first to its last word what *span* holds.
    """
    words = [word.span() for word in WORD.finditer(text, span.start, span.end)]
    return (words[0][0], words[-1][1]) if words else (span.start, span.end)


def count(counter: Counter[str], expected: set[Any], found: set[Any]) -> None:
    """
    Add to what precision and recall are made of.
    """
    counter.update({"expected": len(expected), "found": len(found), "both": len(expected & found)})


def score(path: Path, scores: Mapping[str, Score]) -> None:
    """
    Measure one article.
    """
    record, quotes, stretches = read_gold(path)
    article = parse(record["text"], format="plain")
    text, tally = article.source, scores[record["language"]]
    found = {quote.inner.start: quote for quote in flat(article.quotes)}
    names = names_by_place([*quotes, *stretches])
    places = [span for span, _ in quotes]
    for span, gold in quotes:
        if not gold.get("sure", True):
            continue
        quote = found.get(span.start)
        own = place_of_speaker(text, gold, span, places)
        earlier = (mention for start, person, mention in names if person == gold["person"] and start < span.start)
        right = is_right_person(gold, earlier, quote)
        for measure, well in judge(gold, own, quote, right=right):
            tally.counts[measure, well] += 1
            if not well:
                tally.errors.append(tell(path.stem, measure, gold, quote))
    expected = [span for span, _ in stretches]
    reported = [speech.span for speech in article.indirect_speech]
    count(tally.words, words_in(text, expected), words_in(text, reported))
    count(tally.stretches, {trimmed(text, span) for span in expected}, {trimmed(text, span) for span in reported})


def shares(tally: Score) -> Iterator[tuple[str, dict[str, float]]]:
    """
    Yield each measure with its figures.
    """
    for measure in dict.fromkeys(measure for measure, _ in tally.counts):
        right, wrong = tally.counts[measure, True], tally.counts[measure, False]
        yield measure, {"share": right / (right + wrong), "right": right, "of": right + wrong}
    for measure, counter in (("indirect words", tally.words), ("indirect exact", tally.stretches)):
        both, expected, found = counter["both"], counter["expected"], counter["found"]
        yield (
            measure,
            {
                "share": 2 * both / (expected + found or 1),
                "precision": both / (found or 1),
                "recall": both / (expected or 1),
            },
        )


def chosen(options: argparse.Namespace) -> list[Path]:
    """
    Return the articles that are asked for.
    """
    heldout = set(HELDOUT.read_text(encoding="utf-8").split())
    paths = sorted(ARTICLES.glob("*.toml"))
    if options.heldout:
        return [path for path in paths if path.stem in heldout]
    if options.looked_at:
        return [path for path in paths if path.stem not in heldout]
    return paths


def main() -> int:
    """
    Measure and print.
    """
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    part = parser.add_mutually_exclusive_group()
    part.add_argument("--heldout", action="store_true", help="only the articles that are held out")
    part.add_argument("--looked-at", action="store_true", help="only the others")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="list the first N errors of each language")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    scores = {"de": Score(), "en": Score()}
    for path in chosen(options):
        score(path, scores)
    report = {language: dict(shares(tally)) for language, tally in scores.items() if tally.counts}
    if options.json:
        print(json.dumps(report, indent=1))
        return 0
    for language, measures in report.items():
        for measure, figures in measures.items():
            rest = ", ".join(f"{name} {figure:.3g}" for name, figure in figures.items() if name != "share")
            print(f"{language} {measure:20} {figures['share']:6.1%}   {rest}")
    for tally in scores.values():
        print(*tally.errors[: options.errors], sep="\n", end="\n" if options.errors else "")
    return 0


if __name__ == "__main__":
    sys.exit(main())
