"""
Names of the months and their short forms, casefolded, without a full stop.

Origin: German (with Austria's), English, Spanish and French usage in datelines.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

MONTHS: Final[Mapping[str, int]] = MappingProxyType(
    {
        "abr": 4,
        "abril": 4,
        "ago": 8,
        "agosto": 8,
        "août": 8,
        "apr": 4,
        "april": 4,
        "aug": 8,
        "august": 8,
        "avril": 4,
        "dec": 12,
        "december": 12,
        "dez": 12,
        "dezember": 12,
        "dic": 12,
        "diciembre": 12,
        "décembre": 12,
        "ene": 1,
        "enero": 1,
        "feb": 2,
        "feber": 2,
        "febrero": 2,
        "februar": 2,
        "february": 2,
        "février": 2,
        "jan": 1,
        "januar": 1,
        "january": 1,
        "janvier": 1,
        "juillet": 7,
        "juin": 6,
        "jul": 7,
        "juli": 7,
        "julio": 7,
        "july": 7,
        "jun": 6,
        "june": 6,
        "juni": 6,
        "junio": 6,
        "jän": 1,
        "jänner": 1,
        "mai": 5,
        "mar": 3,
        "march": 3,
        "mars": 3,
        "marzo": 3,
        "may": 5,
        "mayo": 5,
        "mrz": 3,
        "mär": 3,
        "märz": 3,
        "nov": 11,
        "november": 11,
        "novembre": 11,
        "noviembre": 11,
        "oct": 10,
        "october": 10,
        "octobre": 10,
        "octubre": 10,
        "okt": 10,
        "oktober": 10,
        "sep": 9,
        "sept": 9,
        "september": 9,
        "septembre": 9,
        "septiembre": 9,
    }
)
"""
The number of a month, 1 to 12.
"""
