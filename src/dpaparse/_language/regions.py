"""
dpa's regional services, by the mark that stands behind dpa's name in a credit (`dpa/lni`).

Origin: dpa's page on its regional services and its service list; the two-letter marks are newer short forms.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

REGIONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "bb": "Berlin, Brandenburg",
        "lah": "Sachsen-Anhalt",
        "lbn": "Berlin, Brandenburg",
        "lby": "Bayern",
        "lhe": "Hessen",
        "lmv": "Mecklenburg-Vorpommern",
        "lni": "Niedersachsen, Bremen",
        "lno": "Hamburg, Schleswig-Holstein",
        "lnw": "Nordrhein-Westfalen",
        "lrs": "Rheinland-Pfalz, Saarland",
        "lsn": "Sachsen",
        "lsw": "Baden-Württemberg",
        "lth": "Thüringen",
        "mv": "Mecklenburg-Vorpommern",
        "sa": "Sachsen-Anhalt",
        "sn": "Sachsen",
        "th": "Thüringen",
    }
)
"""
The area that a regional service covers.
"""
