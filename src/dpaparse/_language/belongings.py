"""
What may belong to a role: states and how they are called as adjectives, parties, services of which there are several.

In small letters, one word each.
Origin: general knowledge of German; general knowledge of the news.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

STATES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "afghanisch": "afghanistan",
        "amerikanisch": "usa",
        "argentinisch": "argentinien",
        "australisch": "australien",
        "belarussisch": "belarus",
        "belgisch": "belgien",
        "brasilianisch": "brasilien",
        "britisch": "großbritannien",
        "bulgarisch": "bulgarien",
        "chilenisch": "chile",
        "chinesisch": "china",
        "deutsch": "deutschland",
        "dänisch": "dänemark",
        "englisch": "england",
        "estnisch": "estland",
        "finnisch": "finnland",
        "französisch": "frankreich",
        "georgisch": "georgien",
        "griechisch": "griechenland",
        "indisch": "indien",
        "irakisch": "irak",
        "iranisch": "iran",
        "irisch": "irland",
        "isländisch": "island",
        "israelisch": "israel",
        "italienisch": "italien",
        "japanisch": "japan",
        "kanadisch": "kanada",
        "kenianisch": "kenia",
        "kolumbianisch": "kolumbien",
        "kroatisch": "kroatien",
        "lettisch": "lettland",
        "libanesisch": "libanon",
        "litauisch": "litauen",
        "luxemburgisch": "luxemburg",
        "mexikanisch": "mexiko",
        "niederländisch": "niederlande",
        "nigerianisch": "nigeria",
        "nordkoreanisch": "nordkorea",
        "norwegisch": "norwegen",
        "pakistanisch": "pakistan",
        "polnisch": "polen",
        "portugiesisch": "portugal",
        "rumänisch": "rumänien",
        "russisch": "russland",
        "schottisch": "schottland",
        "schwedisch": "schweden",
        "schweizer": "schweiz",
        "schweizerisch": "schweiz",
        "serbisch": "serbien",
        "slowakisch": "slowakei",
        "slowenisch": "slowenien",
        "spanisch": "spanien",
        "syrisch": "syrien",
        "südafrikanisch": "südafrika",
        "südkoreanisch": "südkorea",
        "tschechisch": "tschechien",
        "türkisch": "türkei",
        "ukrainisch": "ukraine",
        "ungarisch": "ungarn",
        "us": "usa",
        "us-amerikanisch": "usa",
        "venezolanisch": "venezuela",
        "ägyptisch": "ägypten",
        "österreichisch": "österreich",
    }
)
"""
The name of a state by its adjective without an ending.
"""

PARTIES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "afd": "afd",
        "bsw": "bsw",
        "cdu": "cdu",
        "csu": "csu",
        "fdp": "fdp",
        "fpö": "fpö",
        "grüne": "grüne",
        "grünen": "grüne",
        "linke": "linke",
        "linken": "linke",
        "linkspartei": "linke",
        "npd": "npd",
        "piraten": "piraten",
        "piratenpartei": "piraten",
        "spd": "spd",
        "spö": "spö",
        "ssw": "ssw",
        "övp": "övp",
    }
)
"""
One name of each party by all of its names.
"""

SERVICES: Final = (
    "bahn",
    "bundeswehr",
    "feuerwehr",
    "kirche",
    "klinik",
    "polizei",
    "post",
    "staatsanwaltschaft",
    "stadtwerke",
    "universität",
    "zoll",
)
"""
Of these each has people of its own: a spokeswoman of the police is none of the fire brigade.
"""
