"""
Forms of verbs that report.
"""

from functools import cache

from dpaparse._language.reporting import (
    PARTICLES,
    SEPARABLE,
    SEPARABLE_STRONG,
    STRONG_FORMS,
    WEAK_VERBS,
)


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
