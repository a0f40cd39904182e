"""
Choose which of the headings above a text is its headline: topics and tickers stand above it, second titles beneath.
"""

from itertools import pairwise
from typing import Final

from dpaparse._grammar.captions import is_caption
from dpaparse._grammar.openers import is_rubric
from dpaparse._grammar.space import line_end, trim
from dpaparse._grammar.stamps import holds_day, is_timed
from dpaparse._language.furniture import HOMES, RESSORTS
from dpaparse._language.headline_words import COMMON_STEMS
from dpaparse._model import Span

# A headline has more words than a kicker.
_LEAST_HEADLINE_WORDS: Final = 3
_MOST_TOPIC_WORDS: Final = 4
_TICKER: Final = "+++"
_AND: Final = "&"


def choose_headline(source: str, headings: list[Span]) -> Span | None:
    """
    Return the first of *headings* that has enough words for a headline and is no topic above one, else the longest.
    """
    framed = [span for span in headings if source.startswith(_TICKER, span.start)]
    if framed and len(framed) < len(headings):
        # "+++ Der Tag im Norden +++" stands above the headline.
        headings = [span for span in headings if span not in framed]
    # "Nach dem Sturm:" stands above one.
    headings = [span for span in headings if source[span.end - 1] != ":"] or headings
    # "7 Tage am Deich ab 499 €"
    headings = [span for span in headings if source[span.end - 1] not in _CURRENCIES] or headings
    # "KÜSTENBOTE Nr. 211 Mittwoch, 25. November 2026"
    headings = [span for span in headings if not holds_day(span.of(source))] or headings
    headings = [span for span in headings if not _is_window(source, span, headings)] or headings
    for number, span in enumerate(headings):
        below = _below(source, headings, number)
        if len(span.of(source).split()) >= _LEAST_HEADLINE_WORDS and not _is_topic(source, span, below):
            return span
    return max((span for span in headings if " " in span.of(source)), key=len, default=None)


def told_by_text(source: str, titles: list[Span], chosen: Span, start: int) -> Span:
    """
    Return *chosen*, or another of *titles* if the text says nothing of the one chosen, and speaks of that.

    What a site prints above a headline is of other things: its name, what is on the air, the news of the last hour.

    Args:
        source: The whole text.

        titles: The lines that may be the headline.

        chosen: The one that looks like it.

        start: Where the text begins.

    >>> source = "34 neue Artikel\\nDeich in Husum hält\\nDie Deiche in Husum haben gehalten."
    >>> told_by_text(source, [Span(0, 15), Span(16, 35)], Span(0, 15), 36)
    Span(16, 35)
    """
    below = [
        span
        for span in titles
        if span.start > chosen.start
        and len(span) <= _LONGEST_TOLD
        and len(span.of(source).split()) >= _LEAST_HEADLINE_WORDS
        and not (span.end == start and may_go_on(source, start))
    ]
    if not below:
        return chosen
    # Behind a short text stand who has sent it, and links.
    text = [line for line in source[start : start + _TEXT].split("\n") if len(line) >= _SHORTEST_LINE]
    told = " ".join(["", *text]).casefold()
    known = speaks_of(told, chosen.of(source))
    # "Heute im Hafen", "Treffer 2 von 9"
    may_be_chance = chosen.of(source).count(" ") < _LEAST_HEADLINE_WORDS or any(map(str.isdigit, chosen.of(source)))
    if known > may_be_chance:
        return chosen
    spoken_of = {span: speaks_of(told, span.of(source)) for span in below}
    if not _looks_apart(chosen.of(source)) and not source[chosen.end : below[0].start].strip():
        # A headline of plain words, and a second title right beneath.
        spoken_of[below[0]] -= _LEAST_BENEATH
    best = max(below, key=lambda span: spoken_of[span])
    return best if spoken_of[best] > known * _LEAST_BENEATH else chosen


def may_go_on(source: str, end: int) -> bool:
    """
    Tell whether the text begins right beneath a line, and its first line is no longer than those of wrapped text.

    >>> may_go_on("Das Wasser\\nfällt.", 10), may_go_on("Das Wasser\\n\\nEs fällt.", 10)
    (True, False)
    """
    first, last = trim(source, end, min(len(source), end + _WIDEST))
    return source.count("\n", end, first) == 1 and line_end(source, first, last) - first < _WIDEST - _NARROWEST


def _looks_apart(words: str) -> bool:
    """
    Tell whether capitals or signs set a line apart: `KURIER AM SONNTAG`, `34 neue Artikel`.
    """
    return words.isupper() or not words.replace(" ", "").isalpha()


_LEAST_BENEATH: Final = 2
# Longer lines beneath a headline lead in to the text.
_LONGEST_TOLD: Final = 65
# The first paragraphs tell what a text is about.
_TEXT: Final = 700
# Wrapped lines are no longer.
_WIDEST: Final = 85
_NARROWEST: Final = 5
_SHORTEST_LINE: Final = 30
_AROUND_WORDS: Final = ".,:;!?„“”»«\"'()-–—"


def speaks_of(told: str, words: str) -> int:
    """
    Count the longer words of a line that a text in small letters has, too; how they begin is enough.

    >>> speaks_of(" die deiche in husum haben gehalten.", "Deich bei Husum hält stand")
    2
    """
    bare = (word.strip(_AROUND_WORDS) for word in words.casefold().replace("-", " ").replace("/", " ").split())
    stems = {word[:_STEM] for word in bare if len(word) >= _STEM} - COMMON_STEMS
    return sum(f" {stem}" in told for stem in stems)


_STEM: Final = 4


def _is_window(source: str, span: Span, headings: list[Span]) -> bool:
    """
    Tell whether a heading is the title of a window: another one, and the name of the page behind it.

    Or the last step of the way to the page: the kicker and the headline once more.
    """
    words = span.of(source)
    if any(
        words in {below.of(source), f"{kicker.of(source)}{_BEHIND_KICKER}{below.of(source)}"}
        for kicker, below in pairwise(headings)
        if kicker.start > span.start
    ):
        return True
    if words[0].isdecimal() and any(words.endswith(f" {other.of(source)}") for other in headings):
        # "1 Deich hält stand", in a table of contents
        return words[0 : words.find(" ")].isdecimal()
    return any(sign in words for sign in _BEFORE_PAGE) and any(
        words.startswith(tuple(f"{other.of(source)}{sign}" for sign in _BEFORE_PAGE)) for other in headings
    )


_CURRENCIES: Final = frozenset("€$£")
_BEHIND_KICKER: Final = ": "
_BEFORE_PAGE: Final = (" - ", " – ", " | ")


def beneath_menu(source: str, spans: list[Span], titles: list[Span]) -> list[Span]:
    """
    Return those *titles* that stand beneath the menu among the lines of a head; all if none does, or there is no menu.

    >>> source = "Welle am Morgen\\nHome\\nWetter\\nDeich in Husum hält"
    >>> spans = [Span(0, 15), Span(16, 20), Span(21, 27), Span(28, 47)]
    >>> beneath_menu(source, spans, [spans[0], spans[3]]) == [spans[3]]
    True
    """
    if len(titles) <= 1:
        return titles
    if (
        titles[0] == spans[0]
        and " " in titles[-1].of(source)
        and is_caption(source, spans[1])
        and is_timed(_behind(source, spans, titles[-1]))
    ):
        # What is seen in the picture above all, and that it stands for others.
        titles = titles[1:]
    of_menu = [span.of(source).casefold() in _OF_MENU for span in spans]
    end = next((n for n in range(len(spans) - 1, 0, -1) if of_menu[n] and of_menu[n - 1]), 0)
    beneath = [span for span in titles if span.start > spans[end].start]
    return beneath if end and beneath else titles


def _behind(source: str, spans: list[Span], title: Span) -> str:
    """
    Return the line behind a title; an empty one behind the last.
    """
    return next((span.of(source) for span in spans if span.start > title.start), "")


_OF_MENU: Final = HOMES | RESSORTS


def _below(source: str, headings: list[Span], number: int) -> Span | None:
    """
    Return the heading below another, a kicker between them left out: `Kurioser Einsatz`.
    """
    below = headings[number + 1 : number + 3]
    if len(below) > 1 and len(below[0].of(source).split()) < _LEAST_HEADLINE_WORDS:
        return below[1]
    return below[0] if below else None


def _is_topic(source: str, span: Span, following: Span | None) -> bool:
    """
    Tell whether a heading is nouns alone, as in `Nach Streit im Hafen`, above a longer one with a verb.
    """
    words = span.of(source).split()
    if following is None or len(words) > _MOST_TOPIC_WORDS:
        return False
    if source.startswith(_NEWS, span.start):
        return True
    longer = following.of(source).split()
    if (_AND in words or is_rubric(span.of(source))) and len(longer) > len(words):
        # "NAMEN & NACHRICHTEN"
        return True
    if not _are_nouns(words):
        return False
    if len(words) < _LEAST_HEADLINE_WORDS + 1 and len(longer) > len(words) + 1:
        return True
    return len(span) < len(following) and not _are_nouns(following.of(source).split())


# "Nachrichten aus Husum"
_NEWS: Final = ("Nachrichten aus ", "Nachrichten für ", "Neues aus ", "News aus ", "News für ")


def _are_nouns(words: list[str]) -> bool:
    """
    Tell whether the only small words are those between nouns.
    """
    from dpaparse._language.syntax import DETERMINERS, PREPOSITIONS  # noqa: PLC0415, most texts have one heading

    # "OVG zu Windrädern", but "DEICH HÄLT"
    return not any(word.isupper() and len(word) > _LONGEST_ABBREVIATION for word in words) and all(
        not word[0].islower() or word in PREPOSITIONS or word in DETERMINERS or word in _BETWEEN_NOUNS for word in words
    )


_LONGEST_ABBREVIATION: Final = 4
_BETWEEN_NOUNS: Final = frozenset({"and", "of", "oder", "or", "the", "und"})
