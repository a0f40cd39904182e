"""
Forms of verbs that report, and the words that a sentence has that does.
"""

from functools import cache
from typing import Final

from dpaparse._language.reporting import (
    EVERYDAY_FORMS,
    PARTICIPLES,
    PARTICLES,
    SEPARABLE,
    SEPARABLE_STRONG,
    SOURCES,
    STRONG_FORMS,
    WEAK_VERBS,
)
from dpaparse._language.subjunctive import SUBJUNCTIVES


@cache
def reporting_forms() -> frozenset[str]:
    """
    Return the finite forms of German verbs that report: present and past, third person.

    >>> "erklärte" in reporting_forms(), "sprach" in reporting_forms(), "fährt" in reporting_forms()
    (True, True, False)
    """
    forms = set(STRONG_FORMS)
    for infinitive in WEAK_VERBS:
        forms |= _weak_forms(infinitive)
    endings = set(SEPARABLE_STRONG).union(*map(_weak_forms, SEPARABLE))
    forms |= {f"{particle}{ending}" for particle in PARTICLES for ending in endings}
    return frozenset(forms)


def _weak_forms(infinitive: str) -> set[str]:
    stem = infinitive.removesuffix("n").removesuffix("e")
    link = "e" if stem[-1] in "dt" or stem.endswith(("chn", "ffn")) else ""
    return {infinitive, f"{stem}{link}t", f"{stem}{link}te", f"{stem}{link}ten"}


@cache
def evidence() -> frozenset[str]:
    """
    Return the words of which a sentence has at least one that reports, as they stand between blanks.

    >>> "sagte," in evidence()
    True
    """
    words = (reporting_forms() - EVERYDAY_FORMS) | PARTICIPLES | SUBJUNCTIVES | SOURCES | _SOURCED
    words |= {word.capitalize() for word in SOURCES | _SOURCED}
    return frozenset(f"{word}{mark}" for word in words for mark in ("", ",", ":", ".", ";"))


_SOURCED: Final = frozenset({"gemäß", "laut", "zufolge"})
