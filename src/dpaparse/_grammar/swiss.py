"""
The Swiss spelling of German, which has `ss` where others write `ß`.
"""

from collections.abc import Iterable


def swiss_spellings(words: Iterable[str]) -> dict[str, str]:
    """
    Return *words* with `ß` by their Swiss spelling.

    >>> swiss_spellings(["hieß", "dass"])
    {'hiess': 'hieß'}
    """
    return {word.replace("ß", "ss"): word for word in words if "ß" in word}


def with_swiss(words: Iterable[str]) -> frozenset[str]:
    """
    Return *words* in both spellings.

    >>> sorted(with_swiss({"hieß", "sagte"}))
    ['hiess', 'hieß', 'sagte']
    """
    both = frozenset(words)
    return both.union(swiss_spellings(both))
