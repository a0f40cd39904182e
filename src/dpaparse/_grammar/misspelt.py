"""
Words in which a transfer has spoilt a letter: told by what is left of both words where a letter is taken away.
"""

from collections.abc import Iterable
from typing import Final

# "Auto" is no "Autor".
_SHORTEST: Final = 5
# "ansprechpartner:innen", "contacts de la rédaction"
_LONGEST: Final = 26


def is_misspelt(word: str, lost: frozenset[str]) -> bool:
    """
    Tell whether a letter of a word is wrong, too much or missing, or has changed places with the next.

    The first one is believed to be a letter.

    Args:
        word: The word in small letters.

        lost: What the words that are meant are with a letter lost.

    >>> lost = with_a_letter_lost(["autorin"])
    >>> [is_misspelt(word, lost) for word in ("autrin", "autoorin", "aulorin", "atuorin", "motoren")]
    [True, True, True, True, False]
    """
    if not _SHORTEST <= len(word) <= _LONGEST or not word[0].isalpha():
        return False
    return word in lost or any(word[:at] + word[at + 1 :] in lost for at in range(len(word)))


def with_a_letter_lost(words: Iterable[str]) -> frozenset[str]:
    """
    Return what words are with a letter lost, whichever it is, and the words; short ones are left out.

    >>> sorted(with_a_letter_lost(["autor", "desk"]))
    ['ator', 'auor', 'auto', 'autor', 'autr', 'utor']
    """
    long = [word for word in words if len(word) >= _SHORTEST]
    return frozenset([*long, *(word[:at] + word[at + 1 :] for word in long for at in range(len(word)))])
