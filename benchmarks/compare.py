"""
Set dpaparse beside what one would take instead, or together with it: on the same texts, in one run.

    python benchmarks/compare.py [--superdesk DIRECTORY] [--pipeline NAME] [--rounds N]

DIRECTORY holds the source of superdesk-core: a checkout, or what `pip install --no-deps --target DIRECTORY
superdesk-core` puts there. NAME is a trained English pipeline of spaCy, for textacy. What is not installed or not given
is left out, and said to be; `nox -s compare` installs what it can.

All contenders take turns, in another order in each round. Shown are the median of a contender's times, and the medians
of its ratios to dpaparse's two times on the same text in the same round. Each has read its text before, so that what it
keeps of it is warm. They do different things, as the table says: only the target of our own below it is to be met.
"""

import argparse
import gc
import platform
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module, metadata
from pathlib import Path
from typing import Any, Final

from attrs import frozen
from superdesk_parsers import DPA, GENERAL, read_parsers
from texts import ARTICLE, ENGLISH, PAGE, WIRE

import dpaparse

PACKAGES: Final = ("dpaparse", "attrs", "regex", "justhtml", "spacy", "markdown-it-py", "trafilatura", "textacy")

# Of one turn; what takes longer is called once.
SECONDS: Final = 0.02

# superdesk reads Latin-1, and tells headlines apart where an empty line has no CR, as dpa's sender used to write it.
MESSAGE: Final = WIRE.replace("\r\n\r\n", "\r\n\n").encode("cp1252")

FASTER_THAN_WORDS: Final = "everything on, faster than spaCy's tokenizer alone"
FASTER_THAN_SUPERDESK: Final = "wire messages faster than superdesk's parser"


class LeftOutError(Exception):
    """
    Why a contender cannot run here.
    """


@frozen(kw_only=True, eq=False)
class Contender:
    """
    Somebody who reads a text.
    """

    name: str
    does: str
    read: Callable[[], Any]
    found: Callable[[Any], str]
    """Says what came out, so that one sees that the work was done."""
    target: str = ""
    """What issue 6 wants of us beside this one."""


@frozen(kw_only=True, eq=False)
class Race:
    """
    Those who read the same text: `dpaparse.parse`, then the same with everything read, then the others.
    """

    text: str
    contenders: tuple[Contender, ...]


def spacy_words(_: argparse.Namespace) -> Iterator[Contender]:
    """
    Cut the article into words.
    """
    tokenize = import_module("spacy").blank("de").make_doc
    yield Contender(
        name="spaCy, blank German",
        does="words and punctuation",
        read=lambda: tokenize(ARTICLE),
        found=lambda doc: f"{len(doc)} tokens",
        target=FASTER_THAN_WORDS,
    )


def markdown_it(_: argparse.Namespace) -> Iterator[Contender]:
    """
    Read the article as Markdown, which it is.
    """
    markdown = import_module("markdown_it").MarkdownIt()
    yield Contender(
        name="markdown-it-py",
        does="blocks with their lines, markup in them",
        read=lambda: markdown.parse(ARTICLE),
        found=lambda tokens: f"{sum(token.type == 'paragraph_open' for token in tokens)} paragraphs",
    )


def textacy_german(_: argparse.Namespace) -> Iterator[Contender]:
    """
    Look for the quotations of the German article.
    """
    extract, nlp = import_module("textacy.extract"), import_module("spacy").blank("de")
    try:
        list(extract.direct_quotations(nlp(ARTICLE)))
    except ValueError as error:
        raise LeftOutError(error) from error
    yield Contender(
        name="textacy, blank German",
        does="direct quotations, speakers, verbs",
        read=lambda: list(extract.direct_quotations(nlp(ARTICLE))),
        found=lambda quotations: f"{len(quotations)} quotations",
    )


def textacy_english(wanted: argparse.Namespace) -> Iterator[Contender]:
    """
    Look for the quotations of the English article, which needs the syntax of its sentences.
    """
    extract, spacy = import_module("textacy.extract"), import_module("spacy")
    if not spacy.util.is_package(wanted.pipeline):
        message = f"needs a trained pipeline, and {wanted.pipeline} is not installed (--pipeline names another one)"
        raise LeftOutError(message)

    nlp = spacy.load(wanted.pipeline)
    yield Contender(
        name="textacy, trained pipeline",
        does="syntax, names; direct quotations, speakers",
        read=lambda: list(extract.direct_quotations(nlp(ENGLISH))),
        found=lambda quotations: f"{len(quotations)} quotations, each with its speaker",
    )


def trafilatura(_: argparse.Namespace) -> Iterator[Contender]:
    """
    Take the article from its page.
    """
    extract = import_module("trafilatura").bare_extraction
    yield Contender(
        name="trafilatura",
        does="the main text, of a page of any site",
        read=lambda: extract(PAGE),
        found=lambda document: f"{len(document.text)} characters of text",
    )


def superdesk(wanted: argparse.Namespace) -> Iterator[Contender]:
    """
    Read the file of a wire message.
    """
    if wanted.superdesk is None:
        message = "its source is not given (--superdesk)"
        raise LeftOutError(message)

    general = "header, headline, body, editors' note"
    bare, whole = (read_parsers(wanted.superdesk, with_cities=cities) for cities in (False, True))
    for name, read, does in (
        ("for all agencies", bare[GENERAL], general),
        ("for dpa, no cities", bare[DPA], f"{general}, dateline"),
        ("for dpa, its cities", whole[DPA], f"{general}, dateline, city"),
    ):
        yield Contender(
            name=f"superdesk, {name}",
            does=does,
            read=lambda read=read: read(str(wanted.file)),
            found=lambda item: f"{len(item['body_html'])} characters of body, {item['headline']!r}",
            target=FASTER_THAN_SUPERDESK,
        )


def parse_file(wanted: argparse.Namespace) -> dpaparse.Article:
    """
    Parse the file of a wire message, as superdesk does.
    """
    return dpaparse.parse(dpaparse.decode(wanted.file.read_bytes()))


# What is read, how we read it, and who else does.
RACES: Final = (
    ("the article as text", lambda _: dpaparse.parse(ARTICLE), (spacy_words, markdown_it, textacy_german)),
    ("the article as a wire message, in a file", parse_file, (superdesk,)),
    ("the article on a page of a web site", lambda _: dpaparse.parse(PAGE, format="html"), (trafilatura,)),
    ("an English article as text", lambda _: dpaparse.parse(ENGLISH), (textacy_english,)),
)


def attributions(quotes: Iterable[dpaparse.Quote]) -> Iterator[dpaparse.Attribution | None]:
    """
    Read who says each quotation, the nested ones too.
    """
    for quote in quotes:
        yield quote.attribution
        yield from attributions(quote.quotes)


def ourselves(parse: Callable[[], dpaparse.Article]) -> tuple[Contender, Contender]:
    """
    Return the two ways in which we run: without a look at what is reported, and with it.
    """

    def everything() -> tuple[int, int]:
        """
        Ask for all that might be read only when it is asked for.
        """
        article = parse()
        spoken = sum(found is not None and found.speaker is not None for found in attributions(article.quotes))
        return spoken, len(article.indirect_speech)

    return (
        Contender(
            name="dpaparse, parse",
            does="parts, envelope",
            read=parse,
            found=lambda article: f"{len(article.paragraphs)} paragraphs",
        ),
        Contender(
            name="dpaparse, everything",
            does="the same, quotations, who speaks, indirect speech, diagnostics",
            read=everything,
            found=lambda found: f"{found[0]} quotations with a speaker, {found[1]} stretches of indirect speech",
        ),
    )


def prepare(wanted: argparse.Namespace) -> tuple[list[Race], list[str]]:
    """
    Return the races that have more contenders than ourselves, and who is left out, and why.
    """
    races, left_out = [], []
    for text, parse, makers in RACES:
        others: list[Contender] = []
        for maker in makers:
            try:
                others += maker(wanted)
            except (ImportError, LeftOutError) as error:
                left_out.append(f"{maker.__name__.replace('_', ' ')}: {error}")
        if others:
            ours = ourselves(lambda parse=parse: parse(wanted))
            races.append(Race(text=text, contenders=(*ours, *others)))
    return races, left_out


def repeats(read: Callable[[], object]) -> int:
    """
    Return how often a call that has warmed up fits into a turn.
    """
    read()
    start = time.perf_counter()
    read()
    return max(1, round(SECONDS / (time.perf_counter() - start)))


def measure(contenders: list[Contender], rounds: int) -> dict[Contender, list[float]]:
    """
    Return the seconds that a call took, round by round.
    """
    times: dict[Contender, list[float]] = {contender: [] for contender in contenders}
    counts = {contender: repeats(contender.read) for contender in contenders}
    # What the packages hold is not looked through between the turns.
    gc.collect()
    gc.freeze()
    gc.disable()
    for _ in range(rounds):
        for contender in random.sample(contenders, len(contenders)):
            read, count = contender.read, counts[contender]
            gc.collect()
            start = time.perf_counter()
            for _ in range(count):
                read()
            times[contender].append((time.perf_counter() - start) / count)
    gc.enable()
    return times


def ratio(these: list[float], those: list[float]) -> float:
    """
    Return the median of the ratios, round by round.
    """
    return statistics.median(this / that for this, that in zip(these, those, strict=True))


def table(races: list[Race], times: Mapping[Contender, list[float]]) -> Iterator[str]:
    """
    Write what each contender takes, text by text, and what came out.
    """
    yield f"{'':34}{'µs':>9}{'x parse':>9}{'x everything':>14}   does"
    for race in races:
        parse, everything = (times[ours] for ours in race.contenders[:2])
        yield f"\n{race.text}"
        for contender in race.contenders:
            own = times[contender]
            ratios = f"{ratio(own, parse):9.2f}{ratio(own, everything):14.2f}"
            yield f"  {contender.name:32}{statistics.median(own) * 1e6:9.0f}{ratios}   {contender.does}"
        for contender in race.contenders:
            yield f"    {contender.name}: {contender.found(contender.read())}"


def targets(races: list[Race], times: Mapping[Contender, list[float]]) -> Iterator[str]:
    """
    Say of each target whether it is met.
    """
    aimed = [(race, other) for race in races for other in race.contenders if other.target]
    for race, other in aimed:
        alone, everything = (ratio(times[ours], times[other]) for ours in race.contenders[:2])
        said = "met" if everything < 1 else "missed"
        factors = f"everything takes {everything:.2f} times as long, parse alone {alone:.2f} times"
        yield f"target: {other.target}: {said}: beside {other.name}, {factors}"
    for target in (FASTER_THAN_WORDS, FASTER_THAN_SUPERDESK):
        if target not in {other.target for _, other in aimed}:
            yield f"target: {target}: not measured"


def versions(names: Iterable[str]) -> Iterator[str]:
    """
    Name the packages that are installed, with their versions.
    """
    yield f"Python {platform.python_version()}"
    for name in names:
        try:
            yield f"{name} {metadata.version(name)}"
        except metadata.PackageNotFoundError:
            continue


def folder(name: str) -> Path:
    """
    Return the folder that holds superdesk-core's source.
    """
    path = Path(name)
    if not (path / "superdesk" / "io" / "feed_parsers").is_dir():
        message = f"there is no superdesk/io/feed_parsers in {name}"
        raise argparse.ArgumentTypeError(message)
    return path


def main(arguments: list[str]) -> int:
    """
    Measure and compare.
    """
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--superdesk", type=folder, metavar="DIRECTORY", help="with the source of superdesk-core")
    parser.add_argument("--pipeline", default="en_core_web_sm", metavar="NAME", help="of spaCy's, English and trained")
    parser.add_argument("--rounds", type=int, default=21, metavar="N")
    wanted = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as directory:
        wanted.file = Path(directory, "message.iptc")
        wanted.file.write_bytes(MESSAGE)
        races, left_out = prepare(wanted)
        times = measure([contender for race in races for contender in race.contenders], wanted.rounds)
        print(", ".join(versions((*PACKAGES, wanted.pipeline))), end=f"; {wanted.rounds} rounds\n\n")
        for lines in table(races, times), (f"left out: {why}" for why in left_out), targets(races, times):
            print(*lines, sep="\n", end="\n\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
