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

_WOMEN_AT_COURT: Final = ("anwältin", "rechtsanwältin", "strafverteidigerin", "verteidigerin")
_POLITICS: Final = (
    *("abgeordnete", "abgeordneter", "bürgermeister", "fraktionschef", "kanzler", "minister", "ministerpräsident"),
    *("oppositionsführer", "parlamentarier", "parteichef", "premier", "senator", "staatssekretär"),
)
_SCIENCE: Final = (
    *("astronom", "chemiker", "forscher", "historiker", "informatiker", "mathematiker", "physiker", "professor"),
    *("wissenschaftler", "ökonom"),
)
_ARTS: Final = ("dirigent", "maler", "musiker", "pianist", "rapper", "regisseur", "schauspieler", "sänger", "tänzer")
_SPORTS: Final = (
    *("biathlet", "boxer", "läufer", "mittelfeldspieler", "nationalspieler", "radprofi", "schwimmer", "springer"),
    *("stürmer", "tennisprofi", "torhüter", "torschütze", "torwart", "turner", "weltmeister"),
)

SYNONYMS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "angreifer": ("stürmer", "torjäger"),
        "anwalt": _COURT,
        "anwältin": _WOMEN_AT_COURT,
        "beamte": ("einsatzleiter", "kommissar", "polizeichef", "polizeisprecher", "polizist"),
        "bundestrainer": ("coach", "nationaltrainer", "trainer"),
        "coach": ("trainer",),
        "filmemacher": ("regisseur",),
        "firmenchef": _FIRM,
        "forscher": (*_SCIENCE, "loge"),
        "forscherin": (*[f"{role}in" for role in _SCIENCE], "login"),
        "geistliche": ("bischof", "kardinal", "pastor", "pfarrer", "priester"),
        "gewerkschafter": (
            "betriebsratschef",
            "gewerkschaftschef",
            "gewerkschaftssekretär",
            "gewerkschaftsvorsitzender",
        ),
        "jurist": (*_COURT, "richter", "staatsanwalt"),
        "juristin": (*_WOMEN_AT_COURT, "richterin", "staatsanwältin"),
        "konzernchef": _FIRM,
        "kremlchef": ("präsident",),
        "künstler": _ARTS,
        "landeschef": ("ministerpräsident",),
        "manager": (*_FIRM, "bahnchef", "finanzchef", "konzernchef", "unternehmenschef"),
        "mediziner": ("arzt", "chirurg", "virologe"),
        "nationalspieler": _SPORTS,
        "ordnungshüter": ("polizist",),
        "parteichef": ("parteivorsitzender", "parteivorsitzende", "vorsitzender", "vorsitzende"),
        "politiker": (*_POLITICS, "landrat", "stadtrat"),
        "politikerin": (*[f"{role}in" for role in _POLITICS], "abgeordnete", "landrätin", "stadträtin"),
        "premier": ("ministerpräsident", "premierminister"),
        "profi": _SPORTS,
        "rathauschef": ("bürgermeister",),
        "regierungschef": _HEADS,
        "schriftsteller": ("autor", "dichter", "lyriker", "romancier"),
        "sportler": _SPORTS,
        "staatschef": ("präsident", "staatspräsident"),
        "stadtoberhaupt": ("bürgermeister",),
        "theologe": ("bischof", "pfarrer", "priester"),
        "torwart": ("keeper", "torhüter"),
        "unternehmenschef": _FIRM,
        "verbandschef": ("präsident", "verbandspräsident", "vorsitzende", "vorsitzender"),
        "verteidiger": _COURT,
        "verteidigerin": _WOMEN_AT_COURT,
        "wissenschaftler": (*_SCIENCE, "loge"),
        "wissenschaftlerin": (*[f"{role}in" for role in _SCIENCE], "login"),
    }
)
"""
Other words for a role, a man's where none is told for women, of those whom the article has named with one.
"""
