"""
Cut from an English speaker what is no part of who it is: what is done meanwhile, in what and how something is said.

All positions count in the tags of the sentence.
"""

from typing import Final

from dpaparse._grammar.sentences import Sentence
from dpaparse._grammar.tag_sets import NAMES
from dpaparse._language.english_sources import ENGLISH_OCCASIONS
from dpaparse._language.english_syntax import ENGLISH_OWNERS, GERUND, PARTICIPLE_ENDS
from dpaparse._speakers.subjects import Stretch


def without_asides(sentence: Sentence, phrase: Stretch) -> Stretch:
    """
    Return a phrase without what is done behind it: `Jan Doe, flanked by soldiers`, `a survey published [on Monday]`.
    """
    tags, (start, end) = sentence.tags, phrase
    occasion = tags.find(_OCCASION, start, end)
    while occasion >= 0 and not _is_occasion(sentence, start, occasion):
        occasion = tags.find(_OCCASION, occasion + 1, end)
    if occasion >= 0:
        end = occasion
        phrase = start, end
    comma = tags.find(", x", start, end)
    if comma >= 0:
        return (start, comma) if _opens_aside(sentence, comma + len(", ")) else phrase
    last = sentence.word_before(end + 1)
    if not (start < last < end and tags[last] == "x"):
        return phrase
    comma = tags.rfind(", ", start, last)
    if (
        comma >= 0
        and sentence.word(comma + len(", ")) in ENGLISH_OWNERS
        and sentence.word(last).endswith(PARTICIPLE_ENDS)
    ):
        # "Jan Doe, his voice breaking"
        return start, comma
    return (start, last - 1) if _opens_aside(sentence, last) else phrase


# "in", "at", "with"
_OCCASION: Final = " f"


def _is_occasion(sentence: Sentence, start: int, blank: int) -> bool:
    """
    Tell whether words behind a phrase say where or how something is said: `[said Jan Doe] in a letter`, `with a grin`.

    Args:
        sentence: The sentence.

        start: Where the phrase begins.

        blank: The blank before the preposition.
    """
    tags, article = sentence.tags, sentence.word_end(blank + 1) + 1
    if tags[article : article + 1] != "d" or sentence.word(blank + 1) not in _WHERE_OR_HOW:
        return False
    noun, word = article, sentence.word_end(article) + 1
    while tags[word : word + 1] in _BEFORE_OCCASION and word < sentence.stop:
        noun, end = word, sentence.word_end(word)
        if sentence.word(noun) in ENGLISH_OCCASIONS:
            return True
        if not tags.startswith(" ", end):
            word = sentence.stop
            break
        word = end + 1
    # "Jan Doe with a grin", but "Jan Doe with a bank", "a farmer with a dog"
    is_manner = noun > article and tags[noun] == "x" and tags[word : word + 1] not in NAMES
    return is_manner and sentence.word(article) in _A and not NAMES.isdisjoint(tags[start:blank])


_WHERE_OR_HOW: Final = frozenset({"at", "in", "with"})
_A: Final = frozenset({"a", "an"})
_BEFORE_OCCASION: Final = frozenset("xR")


def _opens_aside(sentence: Sentence, at: int) -> bool:
    """
    Tell whether a participle opens words of its own: `wearing a coat`, but not `managing director`.
    """
    end = sentence.word_end(at)
    behind = sentence.tags[end + 1 : sentence.stop][:1]
    if not behind or sentence.tags[end] == ",":
        # "said Jan Doe, smiling", but "said Jan Doe, head of the youth wing"
        is_apart = sentence.tags[sentence.word_before(at)] in NAMES or sentence.tags.startswith(", ", at - len(", "))
        return is_apart and sentence.word(at).endswith(GERUND)
    return sentence.word(at).endswith(PARTICIPLE_ENDS) and behind in _BEHIND_PARTICIPLES


_BEHIND_PARTICIPLES: Final = frozenset("DEdfpt")
