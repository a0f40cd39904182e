"""
Names of the days of the week, casefolded, and words for the next day.

Origin: German and English usage in notes on embargoes.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

WEEKDAYS: Final[Mapping[str, int]] = MappingProxyType(
    {
        "dienstag": 1,
        "donnerstag": 3,
        "freitag": 4,
        "friday": 4,
        "mittwoch": 2,
        "monday": 0,
        "montag": 0,
        "samstag": 5,
        "saturday": 5,
        "sonnabend": 5,
        "sonntag": 6,
        "sunday": 6,
        "thursday": 3,
        "tuesday": 1,
        "wednesday": 2,
    }
)
"""
The number of a day of the week, 0 for Monday.
"""

NEXT_DAY: Final = frozenset({"morgen", "tomorrow"})
"""
What the day after that of the message is called.
"""
