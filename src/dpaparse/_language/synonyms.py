"""
Roles in German that one person may have beside another: `der Coach` is the `Trainer`, `der Anwalt` the `Verteidiger`.

Data without logic; in small letters, with the women that `in` tells.
Origin: general knowledge of German.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_HEADS: Final = ("kanzler", "ministerpräsident", "premier", "premierminister")
_COURT: Final = ("anwalt", "rechtsanwalt", "strafverteidiger", "verteidiger")
_FIRM: Final = ("geschäftsführer", "manager", "vorstandschef", "vorstandsvorsitzender", "vorstandsvorsitzende")

SYNONYMS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "anwalt": _COURT,
        "bundestrainer": ("coach", "nationaltrainer", "trainer"),
        "coach": ("trainer",),
        "firmenchef": _FIRM,
        "jurist": (*_COURT, "richter", "staatsanwalt"),
        "konzernchef": _FIRM,
        "kremlchef": ("präsident",),
        "landeschef": ("ministerpräsident",),
        "mediziner": ("arzt", "chirurg", "virologe"),
        "ordnungshüter": ("polizist",),
        "parteichef": ("parteivorsitzender", "parteivorsitzende", "vorsitzender", "vorsitzende"),
        "premier": ("ministerpräsident", "premierminister"),
        "rathauschef": ("bürgermeister",),
        "regierungschef": _HEADS,
        "staatschef": ("präsident", "staatspräsident"),
        "stadtoberhaupt": ("bürgermeister",),
        "theologe": ("bischof", "pfarrer", "priester"),
        "torwart": ("keeper", "torhüter"),
        "unternehmenschef": _FIRM,
        "verteidiger": _COURT,
    }
)
"""
Other words for a man's role, of those whom the article has named with one.
"""
