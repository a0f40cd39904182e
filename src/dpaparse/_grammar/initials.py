"""
Words whose tags depend on what stands beside them: a letter with a full stop, the first name `Per`, a name's article.
"""

from typing import Final

from dpaparse._grammar.lexicon import german_words
from dpaparse._grammar.retagged import replaced
from dpaparse._grammar.tag_sets import NOUNS, ROLE
from dpaparse._language.initials import LETTERED, PLATFORMS_BEHIND
from dpaparse._language.persons import NO_NAMES

# Tags of words that no name goes on with: "Der", "Sie", "Am", "Wie"
_NO_NAMES: Final = frozenset("rdyi1ocsEIepbfntLAHlCwuDFhBVvGxO")
_FIRST_NAME: Final = "2"
_PLATFORM: Final = "X"
LETTER: Final = " N_ "
"""
The tags of a letter alone between two words: `[E.] Thun`, `auf [X.] Der`.
"""

PER: Final = "Per "
"""
A first name that is a preposition elsewhere.
"""

ARTICLE: Final = " Die "
"""
An article that belongs to a name: `die Partei Die Linke`.
"""


def with_stops(text: str, tags: str) -> str:
    """
    Return tags with the full stops behind one capital letter that is no initial: `schrieb er auf X. Der Regen`.

    >>> with_stops("auf X. Der", "p__ N_ r__"), with_stops("von E. Thun", "g__ N_ N___")
    ('p__ N. r__', 'g__ N_ N___')
    """
    pieces: list[str] = []
    start, at = 0, tags.find(LETTER)
    while at >= 0:
        stop = at + 2
        if text[stop] == "." and text[at + 1].isupper() and _ends_sentence(text, tags, at):
            pieces += (tags[start:stop], ".")
            start = stop + 1
        at = tags.find(LETTER, stop)
    return "".join((*pieces, tags[start:])) if pieces else tags


def _ends_sentence(text: str, tags: str, at: int) -> bool:
    """
    Tell whether a letter with a full stop, behind the blank at *at*, ends a sentence.
    """
    first = tags.rfind(" ", 0, at) + 1
    before, tag = text[first:at], tags[first]
    following = at + len(LETTER)
    if text[following : following + 1].islower() or before.endswith("."):
        # "Präsident a. D.", "J. K. Ruß"
        return False
    is_platform = text[at + 1] == _PLATFORM and before.lower() in PLATFORMS_BEHIND
    if is_platform or before.lower().endswith(LETTERED):
        # "auf X.", "bei der Plattform X.", "Plan B."
        return True
    behind = tags[following : following + 1]
    if behind in _NO_NAMES:
        return tag in NOUNS
    after = tags.find(" ", following)
    # "beim Kurs X. Ministerin Thun", but "John F. Fischer", "H. Richter"
    return behind == ROLE and tag not in {_FIRST_NAME, "V"} and after >= 0 and tags[after + 1 : after + 2] in NOUNS


def with_first_name(text: str, tags: str) -> str:
    """
    Return tags in which `Per` is a first name before another name; but `Per Brief`.

    >>> with_first_name("sagte Per Ruß", "V____ p__ N__"), with_first_name("Per Brief", "p__ N____")
    ('V____ 2__ N__', 'p__ N____')
    """
    changes = []
    at = text.find(PER)
    while at >= 0:
        end = tags.find(" ", at + len(PER))
        word = text[at + len(PER) : len(text) if end < 0 else end].rstrip(".,:;")
        is_name = word[:1].isupper() and not word.lower().endswith(NO_NAMES) and tags[at + len(PER)] == "N"
        if is_name and tags[at] == "p" and word not in german_words():
            changes.append((at, _FIRST_NAME))
        at = text.find(PER, at + 1)
    return replaced(tags, changes)


def with_article(text: str, tags: str) -> str:
    """
    Return tags in which an article with a capital is part of a name where no sentence begins.

    >>> with_article("die Partei Die Mitte", "d__ R_____ d__ N____"), with_article("Bonn. Die Mitte", "N___. d__ N____")
    ('d__ R_____ N__ N____', 'N___. d__ N____')
    """
    changes = []
    at = text.find(ARTICLE)
    while at >= 0:
        # "Husum Die Polizei ...": a town may stand before a sentence.
        if tags[at - 1] == "_" and tags[tags.rfind(" ", 0, at) + 1] in _BEARERS:
            changes.append((at + 1, "N"))
        at = text.find(ARTICLE, at + 1)
    return replaced(tags, changes)


_BEARERS: Final = frozenset("RMU")
