"""
A body that is told of by a run of nouns, with the general words that may stand for it: `Gewerkschaft Verdi`.
"""

from typing import Final, NamedTuple

from dpaparse._grammar.bodies import NAME_BEHIND, NOUN_RUN, PURPOSE
from dpaparse._grammar.sentences import opens_sentence
from dpaparse._language.belongings import PARTIES
from dpaparse._language.bodies import (
    CALLED,
    CLUB,
    CLUB_INITIALS,
    FIRM,
    KINDS,
    LEGAL_FORMS,
    NAME_HEADS,
    NAMES,
    OF_ONE,
    PARTY,
    WHOLE_NAMES,
)
from dpaparse._language.nations import NO_PERSONS


class Body(NamedTuple):
    """
    A body that is told of, with a name or without one.
    """

    at: int
    """Where the phrase stands, in the source."""

    start: int
    """Where its name begins."""

    end: int
    """Where its name ends."""

    name: str
    """The name; an empty text, if it has none."""

    noun: str
    """What it is, in small letters; an empty text where nothing but the name tells."""

    words: tuple[str, ...]
    """The general words that may stand for it."""

    key: str = ""
    """The name without endings, in small letters."""

    short: str = ""
    """How the text calls it in brackets: `RKI`."""

    is_aside: bool = False
    """It is told of by the way, and never meant: `Thun (SPD)`, `eine Bank`."""


Words = list[tuple[int, int, str]]
"""
Where words stand, in the source, and their tags.
"""


def run_around(tags: str, place: int) -> int:
    """
    Return where the run of nouns begins in which a place stands: up to so many words before.
    """
    start = tags.rfind(" ", 0, place) + 1
    if tags.startswith("(", start):
        return start + 1
    for _ in range(_MOST_BEFORE):
        before = tags.rfind(" ", 0, max(start - 1, 0)) + 1
        if before >= start or tags[before] not in _NOUNS or tags[start - len(" ") - 1] not in _IN_WORD:
            break
        start = before
    return start


_MOST_BEFORE: Final = 4
_NOUNS: Final = frozenset("NRM2")
_IN_WORD: Final = _NOUNS | {"_"}


def body_at(source: str, base: int, tags: str, start: int) -> Body | None:
    """
    Return the body of the run of nouns that begins at *start*, in a part that begins at *base*; None if it tells none.

    >>> from dpaparse._grammar.tags import tags_of
    >>> text = "Die Gewerkschaft Deichbund klagt."
    >>> body_at(text, 0, tags_of(text), 4).name
    'Deichbund'
    """
    run = NOUN_RUN.match(tags, start)
    if run is None:
        return None
    end = run.end()
    words = _words(source, base, tags[start:end], start)
    is_term = run["term"] is not None
    if len(words) > 1 and not is_term and not source.endswith(_OBJECT, base, base + start):
        is_named = _stands_free(tags, start)
    else:
        is_named = True
    body = _in_run(source, words, is_term=is_term, behind=tags[end : end + _LONGEST_NAME], is_named=is_named)
    if body is None:
        return None
    beside = source[base + end : base + end + _LONGEST_SHORT]
    short = beside[len(_OPENING) :].partition(_CLOSING)[0] if beside.startswith(_OPENING) else ""
    is_aside = body.is_aside or tags.startswith("(", start - 1) or _is_new(source, tags, base, start)
    return body._replace(name=source[body.start : body.end], at=base + start, short=short, is_aside=is_aside)


# What is no subject, in the singular: "verlässt den Autobauer Nordwerk"
_OBJECT: Final = " den "
_OPENING: Final = " ("
_CLOSING: Final = ")"
_LONGEST_SHORT: Final = 14
_LONGEST_NAME: Final = 80


def _words(source: str, base: int, run: str, start: int) -> Words:
    """
    Return the words of a run of nouns, without the signs behind them.
    """
    words = []
    at = base + start
    for word in run.split(" "):
        words.append((at, at + len(source[at : at + len(word)].rstrip(_SIGNS)), word[0]))
        at += len(word) + 1
    return words


_SIGNS: Final = ".,:;!?…)"


def _is_new(source: str, tags: str, base: int, start: int) -> bool:
    """
    Tell whether a phrase opens with what introduces somebody: `eine [Bank]`, `die andere [Gewerkschaft]`.
    """
    before = tags.rfind(" ", 0, max(start - 1, 0)) + 1
    first = tags.rfind(" ", 0, max(before - 1, 0)) + 1
    if before >= start:
        return False
    is_other = source[base + before : base + start].startswith(_OTHER)
    return is_other or tags[before] == "i" or (tags[before] == "a" and tags[first] == "i")


_OTHER: Final = ("ander", "weiter")


def _stands_free(tags: str, start: int) -> bool:
    """
    Tell whether two nouns from *start* on are one phrase: no verb stands before it, as in `hat die Firma Geld`.
    """
    at = _before(tags, start)
    while at >= 0 and tags[at] in _ADJECTIVES:
        start, at = at, _before(tags, at)
    if at < 0 or opens_sentence(tags, start) or tags[at] in _BEFORE_PHRASES:
        return True
    if tags[at] not in _ARTICLES:
        return False
    before = _before(tags, at)
    return before < 0 or tags[at - len(_COMMA)] == "," or opens_sentence(tags, at) or tags[before] in _BEFORE_PHRASES


def _before(tags: str, at: int) -> int:
    """
    Return where the word before the one at *at* begins; -1 if there is none.
    """
    return tags.rfind(" ", 0, at - 1) + 1 if at else -1


_COMMA: Final = ", "
_ADJECTIVES: Final = frozenset("a0")
_ARTICLES: Final = frozenset("rdoic")
# Prepositions, "laut" and "wie", "und", and what a phrase in the genitive belongs to
_BEFORE_PHRASES: Final = frozenset("pbfgntLHucNRMWU")


def _in_run(source: str, words: Words, *, is_term: bool, is_named: bool, behind: str) -> Body | None:
    """
    Return the body of a run of nouns, by the first noun that tells a kind or is known.
    """
    for number, (start, end, _) in enumerate(words):
        word = source[start:end]
        kind = kind_of(word.lower())
        body = _known(source, words, number) or (None if kind else _party(word, start))
        if body is not None:
            return body
        if kind:
            if not is_named and not _is_surely_name(source, words[number + 1 :]):
                words = words[: number + 1]
            return _told(source, words, (number, kind), is_term=is_term, behind=behind)
    return None


def _is_surely_name(source: str, words: Words) -> bool:
    """
    Tell whether nouns behind another are a name, wherever they stand: `EVG`, `Kiel`.
    """
    word = source[slice(*words[0][:2])] if words else ""
    if word.isupper() or word.lower() in NO_PERSONS:
        return True
    # "Deichbund fordert", "in Husum"
    is_likely = bool(word) and not word.endswith(_NO_NAMES)
    return is_likely and (
        source.startswith(f"{word} ") or any(source.find(f"{before}{word} ", 0, _HEAD) >= 0 for before in _BEFORE_NAMES)
    )


# How nouns end that are several, or no things: "Stellen", "Prüfung"
_NO_NAMES: Final = ("e", "en", "er", "heit", "ion", "keit", "schaft", "ung")
_BEFORE_NAMES: Final = ("\n", " - ", " aus ", " in ", ". ", "In ")
_HEAD: Final = 2000


def _party(word: str, start: int) -> Body | None:
    """
    Return a party: `SPD`; by the way only of `SPD-Chef`.
    """
    name, hyphen, _ = word.partition("-")
    key = PARTIES.get(name.lower())
    if key is None or not name[:1].isupper():
        return None
    return Body(start, start, start + len(name), name, "", PARTY, key, is_aside=bool(hyphen))


def _known(source: str, words: Words, number: int) -> Body | None:
    """
    Return a body that is known by its name, or by what opens or ends it: `IG Metall`, `Nordwerk AG`, `FC Husum`.
    """
    start, end, _ = words[number]
    word = source[start:end]
    last = words[min(number + 1, len(words) - 1)][1]
    for stop in (last, end):
        name = source[start:stop]
        if name in NAMES:
            return Body(start, start, stop, name, "", NAMES[name], name.lower())
    if word in CLUB_INITIALS and last > end:
        return Body(start, start, last, word, "", CLUB, source[start:last].lower())
    if word in LEGAL_FORMS and number:
        first = words[0][0]
        return Body(first, first, end, word, "", FIRM, source[first:end].lower())
    return None


def kind_of(noun: str) -> str:
    """
    Return how a noun in small letters ends that tells a kind of body, in the singular; an empty text if it tells none.

    >>> kind_of("hilfsorganisation"), kind_of("amtsgerichts"), kind_of("deich")
    ('organisation', 'gericht', '')
    """
    for form in (noun, noun[:-1], noun[:-2]) if noun.endswith("s") else (noun,):
        for kind in _KINDS.get(form[-_LAST:], ()):
            if form.endswith(kind):
                return kind
    return ""


# The kinds by their last letters, the longest first
_LAST: Final = 3
_KINDS: Final = {
    last: tuple(kind for kind in sorted(KINDS, key=len, reverse=True) if kind.endswith(last))
    for last in {kind[-_LAST:] for kind in KINDS}
}


def _told(source: str, words: Words, told: tuple[int, str], *, is_term: bool, behind: str) -> Body:
    """
    Return the body that a noun of a kind tells.

    Args:
        source: The whole text.

        words: The run of nouns.

        told: Which of them it is, and its kind.

        is_term: The last one stands in quotation marks.

        behind: The tags behind the run.
    """
    number, kind = told
    start, end, _ = words[number]
    low = source[start:end].lower()
    noun = low[: low.rfind(kind) + len(kind)]
    body = Body(start, start, start, "", noun, KINDS[kind])
    rest = words[number + 1 :]
    opening = noun.removesuffix(kind)
    # "der Verein Deichkinder", but "der Verein Deutscher Deicher"
    is_called = noun in CALLED and (noun != kind or (bool(rest) and not _is_owner(source, rest)))
    if kind not in NAME_HEADS or is_called or (is_term and rest):
        return _with_name(source, body, rest, is_term=is_term, behind=behind)
    if opening.startswith(OF_ONE) or (rest and rest[0][2] == _ROLE):
        # "legte beim Bundesgericht Klage ein"
        rest = []
    first, before, _ = words[number - 1 if number else number]
    last = rest[-1][1] if rest else end
    of = NAME_BEHIND.match(behind) if not rest and source.startswith(_OF, end) else None
    if of is not None:
        last = end + of.end()
    is_name = number or last > end or "-" in opening or opening.startswith(OF_ONE)
    if not is_name and not (opening and kind in WHOLE_NAMES):
        return body
    key = f"{source[first:before].lower()[:_STEM] if number else ''}{noun}{source[end:last].lower()}"
    return body._replace(start=first, end=last, key=key)


def _is_owner(source: str, words: Words) -> bool:
    """
    Tell whether words are those of a genitive: `Deutscher Deicher`.
    """
    return len(words) > 1 and source.endswith(_GENITIVE, 0, words[0][1])


_GENITIVE: Final = "er"


def _with_name(source: str, body: Body, rest: Words, *, is_term: bool, behind: str) -> Body:
    """
    Return a body with the name that stands behind what it is, if one does: `die Zeitung „Küstenbote“`.
    """
    if not rest or (len(rest) > 1 and rest[0][2] == _FIRST_NAME):
        # "der Händler Jan Ruß"
        return body._replace(is_aside=bool(rest))
    start, end = rest[0][0] + is_term, rest[-1][1]
    end -= is_term and not source[end - 1].isalnum()
    purpose = PURPOSE.match(behind) if source.startswith(_PURPOSES, end) else None
    if purpose is not None and _ORGANISED in body.words:
        end += purpose.end()
    return body._replace(start=start, end=end, key=source[start:end].lower())


_FIRST_NAME: Final = "2"
_ROLE: Final = "R"
_ORGANISED: Final = "organisation"
_PURPOSES: Final = (" für ", " gegen ", " ohne ")
# "Deutscher", "Deutschen"
_STEM: Final = 5
_OF: Final = (" der ", " für ")
