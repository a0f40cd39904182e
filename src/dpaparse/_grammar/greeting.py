"""
How mails begin and end: greetings, with the name of who wrote them or without.
"""

from typing import Final

from dpaparse._language.furniture import GREETINGS

_BEHIND_GREETING: Final = ".! "
_FROM: Final = ("dein ", "deine ", "euer ", "eure ", "ihr ", "ihre ")
_US: Final = (" redaktion", " team", "-redaktion", "-team")
_WISHES: Final = ("ein ", "eine ", "einen ")
_WISHED: Final = (" wünschen", " wünscht")
_GREETING_STARTS: Final = tuple({greeting.partition(" ")[0] for greeting in GREETINGS})
# "Viele Grüße, Ebba Thun"
_MOST_NAMES: Final = 2


def is_greeting(line: str) -> bool:
    """
    Tell whether a line ends a mail, with the name of who wrote it or without.

    >>> is_greeting("Viele Grüße"), is_greeting("LG Ebba"), is_greeting("Viele Grüße aus dem Watt")
    (True, True, False)
    """
    folded = line.casefold()
    if folded.startswith(_FROM):
        # "Ihre Küstenboten-Redaktion"
        return folded.endswith(_US)
    if folded.startswith(_WISHES):
        # "Einen guten Start in den Tag wünscht"
        return folded.endswith(_WISHED)
    if not folded.startswith(_GREETING_STARTS):
        return False

    words = folded.replace(",", " ").split()
    for size in range(len(words), 0, -1):
        if " ".join(words[:size]).rstrip(_BEHIND_GREETING) in GREETINGS:
            names = line.replace(",", " ").split()[size:]
            return len(names) <= _MOST_NAMES and _are_first_names(names[:1])
    return False


def is_salutation(line: str) -> bool:
    """
    Tell whether a line opens a mail: `Liebe Kolleginnen und Kollegen,`.

    >>> is_salutation("Guten Morgen,"), is_salutation("Liebe Leser!"), is_salutation("Hallo Frühling!")
    (True, True, False)
    >>> is_salutation("Guten Morgen!")
    True
    """
    if len(line) > _LONGEST_SALUTATION:
        return False
    folded = line.casefold()
    starts = _SALUTATIONS if line[-1] == "," else _CALLED if line[-1] == "!" else ()
    return folded.startswith(starts) or folded in _ALONE


_LONGEST_SALUTATION: Final = 60
_ALONE: Final = frozenset({"guten abend!", "guten morgen!", "guten tag!", "hallo!", "hello!", "moin!"})
_CALLED: Final = ("dear ", "liebe ", "lieber ", "sehr geehrte")
_SALUTATIONS: Final = (
    "dear ",
    "guten abend",
    "guten morgen",
    "guten tag",
    "hallo",
    "hello",
    "hi ",
    "liebe ",
    "lieber ",
    "moin",
    "sehr geehrte",
)


def _are_first_names(names: list[str]) -> bool:
    from dpaparse._language.first_names import MEN, WOMEN  # noqa: PLC0415, few lines greet

    return all(name in WOMEN or name in MEN for name in names)
