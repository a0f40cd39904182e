"""
A text as tags: a letter for what each word is, in the place of the word.

    Die Bürgermeisterin Ebba Thun sagte am Montag: „Es regnet“, ...
    d__ R______________ N___ N___ V____ b_ T_____: Q__________, ...

The tags of a text are as long as it is, so what a pattern finds in them has its place in the text.

| tag | word | |
|---|---|---|
| `N` | noun or name | any other word with a capital |
| `R` `M` `W` `U` `T` | noun | role, body, `EU`; paper, agency; source (`Angaben`); no name (`Forderung`); time |
| `2` `O` | noun | first name; adverb with a capital, which may be a surname (`Anders`) |
| `0` | number | with `°` for the full stop of an ordinal one |
| `r` `d` `y` `i` `1` | determiner | `der`; `das`, `die`; one that may stand alone (`diese`); another (`ein`); `deren` |
| `o` `c` `s` | determiner, pronoun | of no subject (`dem`); of a genitive (`eines`); `sich`, `ihm`, `man` |
| `E` `I` `e` `j` | pronoun | `er`, `sie`; `ich`, `wir`; `es`; relative (`welche`, `was`) |
| `p` `b` `f` `g` `n` `t` | preposition | any; `in`, `bei`, `für`; `aus`, `vom`; `von`, `van`; `nach`; `zu` |
| `L` `z` `A` `H` `l` | source, comparison | `laut`; `zufolge`; `so`; `wie`; `als` |
| `V` `v` `G` | verb that reports | any finite form; an everyday one (`stellte`); one like a participle (`berichtet`) |
| `P` `X` | verb that reports | participle (`gesagt`); `heißt`, `verlautete` |
| `k` `K` | verb | subjunctive (`sei`); `habe` |
| `h` `B` `F` | verb | `hat`; `wird`; another finite form that is common |
| `C` `w` `u` `D` | conjunction | `dass`, `ob`; another that opens a clause; `und`; before a subject (`auch`) |
| `J` `q` `x` | small word | `davon`; particle of a verb (`hinzu`); adverb, or unknown |
| `a` `Z` | small word | unknown, with an adjective's ending; infinitive (`abzuwarten`) |
| `Q` `Y` | quotation | speech or a fragment of it; a term |

Of English words there are fewer tags, each with the same meaning.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Final

from dpaparse._grammar.completed import HAVING, with_completed
from dpaparse._grammar.initials import ARTICLE, LETTER, PER, with_article, with_first_name, with_stops
from dpaparse._grammar.lexicon import english_words, german_words
from dpaparse._grammar.name_parts import CALLED, NOBLE, SHORTENED, with_dutch, with_nicknames, with_nobles
from dpaparse._grammar.pattern import Pattern
from dpaparse._grammar.remembered import Remembered
from dpaparse._grammar.retagged import (
    ADVERB,
    AGED,
    COMPOUND,
    DATE,
    RESULTS,
    enclosed,
    with_aged,
    with_compounds,
    with_conclusions,
    with_dates,
    with_results,
    with_states,
    with_surnames,
)
from dpaparse._grammar.retagged_english import english_tags, with_frames
from dpaparse._grammar.shapes import FIRST_NAMES, shape_of, shape_of_english
from dpaparse._grammar.space import SPACES
from dpaparse._language.abbreviations import ABBREVIATIONS

# A longer word is none; what has no blanks is not kept in memory.
_LONGEST_WORD: Final = 60

# So many words are remembered of each language.
_REMEMBERED: Final = 1 << 15

# piece = letters and digits, with what stands inside a word ; "USA-Reise", "Thun's", "ndr.de", "3:2"; but where a
# blank is missing, "gestiegen.Thun", two words
_PIECE: Final = Pattern(
    r"""
    (?P<word> [\p{L}\p{N}]
        (?:
            [\p{L}\p{M}\p{N}\u00ad'’-] | [:/&*_] (?= [\p{L}\p{N}] ) | (?<= [0-9] ) , (?= [0-9] )
            | (?<! \p{Ll}{2} (?= \. \p{Lu} \p{Ll} ) ) \. (?= [\p{L}\p{N}] )
        )*+
    ) (?P<stop> \. )?+
    | .
    """
)

_FULL_STOP: Final = "."
_HYPHEN: Final = "-"
_PUNCTUATION: Final = frozenset(".,:;!?…()/&")
_SIGNS: Final = ",:;!?…()/&"
_DASHES: Final = frozenset("-–—")
_LONGEST_ORDINAL: Final = 2
_ROMAN: Final = frozenset("IVX")


class _TooLong(Exception):  # noqa: N818, it is caught where it is raised, and keeps the word out of the memory
    """
    A word is longer than any word.
    """


def tags_of(text: str, *, english: bool = False) -> str:
    """
    Return the tags of a stretch without quotations.

    >>> tags_of("Der Deich hat gehalten, sagte Thun.")
    'r__ N____ h__ a_______, V____ N___.'
    """
    for blank in _BLANKS:
        if blank in text:
            text = text.replace(blank, " ")
    tags = _tags_of_tokens(_english() if english else _german(), text.split(" "))
    tags = english_tags(text, tags) if english else _german_tags(text, tags)
    if LETTER in tags:
        tags = with_stops(text, tags)
    if PER in text:
        tags = with_first_name(text, tags)
    if ARTICLE in text:
        tags = with_article(text, tags)
    # One character is found in a tenth of the time that several take, of which most stand everywhere in tags.
    if ("°" in tags and DATE in tags) or ("-" in text and COMPOUND in text):
        tags = with_dates(with_compounds(text, tags))
    if NOBLE in text:
        tags = with_nobles(text, tags)
    if "~" in tags and (SHORTENED[0] in text or SHORTENED[1] in text):
        tags = with_dutch(tags)
    if "X" in tags and _THAT_IS in tags:
        tags = tags.replace(_THAT_IS, _THAT_IS.lower())
    return enclosed(tags) if "(" in tags and "," in tags else tags


def _german_tags(text: str, tags: str) -> str:
    """
    Return German tags in which the words beside them have changed others.
    """
    if "s" in tags and _ONESELF in tags:
        tags = with_states(text, tags)
    if "C" in tags and _THAT_CLAUSE in tags:
        tags = with_conclusions(text, tags)
    if RESULTS[0] in text or RESULTS[1] in text:
        tags = with_results(text, tags)
    if "-" in text and AGED in text:
        tags = with_aged(text, tags)
    return with_completed(text, tags) if HAVING in tags else tags


def _tags_of_tokens(tag: Callable[[str], str], tokens: list[str]) -> str:
    """
    Return the tags of what stands between blanks, one behind the other.
    """
    try:
        return " ".join(map(tag, tokens))
    except _TooLong:
        return " ".join(tag(token) if len(token) <= _LONGEST_WORD else "-" * len(token) for token in tokens)


# ", dass"
_THAT_CLAUSE: Final = ", C___ "
# "sich"
_ONESELF: Final = " s___ "
# ", das heißt": no report
_THAT_IS: Final = ", d__ X"

_BLANKS: Final = "\n\r\u00a0\t"


def tags_between(
    source: str, start: int, end: int, quotes: Iterable[tuple[int, int, str, bool]], *, english: bool = False
) -> str:
    """
    Return the tags of `[start, end)`.

    Args:
        source: The whole text.

        start: Where to begin.

        end: Where to end.

        quotes: The quotations there, outermost ones in order: each with the tag that stands for it, and whether it
            ends its sentence, as a full stop does.

        english: The words are English ones.

    >>> tags_between("Er rief „Halt!“ und ging.", 0, 25, [(8, 15, "Q", False)])
    'E_ V___ Q______ u__ F___.'
    """
    pieces: list[str] = []
    origin = start
    # Where questions and shouts end their sentences, or seem to.
    asked: list[tuple[int, int]] = []
    for first, last, tag, is_end in quotes:
        if english and is_end and source[last - 2] in _ASKING:
            asked.append((first - origin, last - origin))
        pieces.append(tags_of(source[start:first], english=english))
        word = tag + "_" * (last - first - 2) + ("." if is_end else "_")
        # A mark that nothing follows is one character long.
        pieces.append(word[: last - first])
        start = last
    pieces.append(tags_of(source[start:end], english=english))
    tags = "".join(pieces)
    if asked:
        tags = with_frames(tags, asked)
    if CALLED in tags:
        tags = with_nicknames(tags)
    return with_surnames(tags) if ADVERB in tags else tags


_ASKING: Final = frozenset("?!")


@cache
def _german() -> Callable[[str], str]:
    """
    Return what tells the tags of what stands between two blanks.
    """
    words = german_words()
    return Remembered(lambda token: _tags_of_token(token, words, shape_of), _REMEMBERED).__getitem__


@cache
def _english() -> Callable[[str], str]:
    """
    Return what tells the tags of what stands between two blanks of an English text.
    """
    words = english_words()
    return Remembered(lambda token: _tags_of_token(token, words, shape_of_english), _REMEMBERED).__getitem__


def _tags_of_token(token: str, words: Mapping[str, str], shape: Callable[[str], str]) -> str:
    """
    Return the tags of a word with the punctuation beside it.
    """
    tag = words.get(token)
    if tag is not None:
        return _filled(tag, token)
    if len(token) > _LONGEST_WORD:
        raise _TooLong

    bare = token.rstrip(_SIGNS)
    word = bare.removesuffix(_FULL_STOP)
    if word.isalnum() or (word[:1].isalnum() and word.replace(_HYPHEN, "").isalnum()):
        # Most are a word, with a comma or a full stop behind it or nothing; the pattern takes thrice as long.
        return _tags_of_word(word, bare[len(word) :], words, shape) + token[len(bare) :]
    tags = ""
    for match in _PIECE.finditer(token):
        word, stop = match["word"], match["stop"] or ""
        tags += _sign(match.group()) if word is None else _tags_of_word(word, stop, words, shape)
    return tags


def _tags_of_word(word: str, stop: str, words: Mapping[str, str], shape: Callable[[str], str]) -> str:
    """
    Return the tags of a word with the full stop behind it, if there is one.
    """
    if stop and shape is shape_of and (_is_ordinal(word) or (_ROMAN.issuperset(word) and len(word) > 1)):
        # "am 3. Mai", "Elizabeth II.", "Benedikt XVI."
        return _filled("0" if word.isdigit() else "N", word) + "°"
    tag = words.get(word) or shape(word)
    return _filled(tag, word + stop) if stop and _is_abbreviated(word) else _filled(tag, word) + stop


def _filled(tag: str, word: str) -> str:
    return tag + "_" * (len(word) - 1)


def _sign(character: str) -> str:
    """
    Return the tag of a character that belongs to no word: punctuation stands for itself.
    """
    if character in _PUNCTUATION:
        return character
    if character in SPACES:
        return " "
    return "-" if character in _DASHES else "~"


def _is_ordinal(word: str) -> bool:
    return word.isdigit() and len(word) <= _LONGEST_ORDINAL


def _is_abbreviated(word: str) -> bool:
    """
    Tell whether the full stop behind a word belongs to it: an abbreviation, an initial.
    """
    if word in FIRST_NAMES:
        # "Jan." ends a sentence more often than it is a month.
        return False
    return word.lower() in ABBREVIATIONS or all(len(part) == 1 and part.isalpha() for part in word.split("."))
