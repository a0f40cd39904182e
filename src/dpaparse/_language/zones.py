"""
Time zones as a wire's time line names them, with their distance from UTC in hours.

Origin: the time lines of dpa's wires; ISO 8601.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

ZONES: Final[Mapping[str, int]] = MappingProxyType(
    {
        "CEST": 2,
        "CET": 1,
        "GMT": 0,
        "MESZ": 2,
        "MEZ": 1,
        "UTC": 0,
        "Z": 0,
    }
)
"""
Hours that the zone's clocks are ahead of UTC.
"""
