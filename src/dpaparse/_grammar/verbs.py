"""
Forms of verbs that report.
"""

from collections.abc import Mapping
from functools import cache
from typing import Final

from dpaparse._grammar.spellings import in_all_spellings
from dpaparse._language.reporting import (
    COMPLETED,
    EVERYDAY_FORMS,
    PARTICIPLES,
    PARTICLES,
    SEPARABLE,
    SEPARABLE_STRONG,
    STRONG_FORMS,
    WEAK_VERBS,
)
from dpaparse._language.subjunctive import COMMON_VERBS, NO_SUBJUNCTIVES, SECOND_SUBJUNCTIVES

EVERYDAY: Final = in_all_spellings(EVERYDAY_FORMS)
"""
Forms of everyday verbs, which report only together with other words: `stellte`.
"""


@cache
def reporting_forms() -> frozenset[str]:
    """
    Return the finite forms of German verbs that report: present and past, third person.

    >>> "erklärte" in reporting_forms(), "sprach" in reporting_forms(), "läuft" in reporting_forms()
    (True, True, False)
    """
    forms = set(STRONG_FORMS)
    for infinitive in WEAK_VERBS:
        forms |= _weak_forms(infinitive)
    endings = set(SEPARABLE_STRONG).union(*map(_weak_forms, SEPARABLE))
    forms |= {f"{particle}{ending}" for particle in PARTICLES for ending in endings}
    return in_all_spellings(forms)


@cache
def participles() -> frozenset[str]:
    """
    Return the participles of verbs that report.

    >>> "geklagt" in participles(), "mitgeteilt" in participles(), "behauptet" in participles()
    (True, True, True)
    """
    forms = set(PARTICIPLES)
    forms |= {_weak_participle(infinitive) for infinitive in WEAK_VERBS}
    for infinitive in SEPARABLE:
        ending = f"ge{_weak_stem(infinitive)}t"
        forms |= {f"{particle}{ending}" for particle in PARTICLES}
    return in_all_spellings(forms)


def _weak_participle(infinitive: str) -> str:
    """
    Return the participle of a weak verb: `geklagt`, but `behauptet` and `kritisiert`.
    """
    is_bare = infinitive.startswith(_INSEPARABLE) or infinitive.endswith("ieren")
    return f"{'' if is_bare else 'ge'}{_weak_stem(infinitive)}t"


_INSEPARABLE: Final = (
    "be",
    "emp",
    "ent",
    "er",
    "ge",
    "hinter",
    "miss",
    "unter",
    "ver",
    "wider",
    "wieder",
    "zer",
    "über",
)


def _weak_stem(infinitive: str) -> str:
    """
    Return the stem with the vowel that links an ending: `entgegne`, `sag`.
    """
    stem = _stem(infinitive)
    return f"{stem}e" if stem.endswith(_LINKED) else stem


@cache
def subjunctives() -> frozenset[str]:
    """
    Return the subjunctives of reported speech, third person.

    >>> "komme" in subjunctives(), "stünde" in subjunctives(), "kommt" in subjunctives()
    (True, True, False)
    """
    first = {_first_subjunctive(infinitive) for infinitive in COMMON_VERBS}
    # "handle" beside "handele"
    first |= {f"{infinitive.removesuffix(_ELN)}le" for infinitive in COMMON_VERBS if infinitive.endswith(_ELN)}
    # "bedaure" beside "bedauere"
    first |= {f"{infinitive.removesuffix('ern')}re" for infinitive in COMMON_VERBS if infinitive.endswith(_UERN)}
    return in_all_spellings(first - NO_SUBJUNCTIVES | SECOND_SUBJUNCTIVES)


_ELN: Final = "eln"
_UERN: Final = ("auern", "euern")


@cache
def completed() -> Mapping[str, frozenset[str]]:
    """
    Return the last words of a clause that make an everyday verb report, by each of its forms.

    >>> "klar" in completed()["stellte"], "vor" in completed()["stellte"]
    (True, False)
    """
    return {form: words for forms, words in COMPLETED.items() for form in in_all_spellings(forms.split())}


def _first_subjunctive(infinitive: str) -> str:
    """
    Return the third person: `handele`, `komme`, `fordere`.
    """
    return f"{_stem(infinitive)}e"


def _stem(infinitive: str) -> str:
    return infinitive.removesuffix("n").removesuffix("e")


def _weak_forms(infinitive: str) -> set[str]:
    stem = _weak_stem(infinitive)
    return {infinitive, f"{stem}t", f"{stem}te", f"{stem}ten"}


# "entgegnete", "bezeichnete", "leugnete"
_LINKED: Final = ("d", "t", "bn", "chn", "dm", "dn", "ffn", "gn", "tm")
