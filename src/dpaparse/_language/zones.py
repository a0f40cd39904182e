"""
Time zones as a wire's time line names them, with their distance from UTC in hours.

Origin: the time lines of dpa's wires; ISO 8601; what notes on embargoes in English print of other clocks.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

ZONES: Final[Mapping[str, int]] = MappingProxyType(
    {
        "BST": 1,
        "CEST": 2,
        "CET": 1,
        "EDT": -4,
        "EEST": 3,
        "EET": 2,
        "EST": -5,
        "GMT": 0,
        "MESZ": 2,
        "MEZ": 1,
        "MSK": 3,
        "PDT": -7,
        "PST": -8,
        "UTC": 0,
        "WEST": 1,
        "WET": 0,
        "Z": 0,
    }
)
"""
Hours that the zone's clocks are ahead of UTC.
"""
