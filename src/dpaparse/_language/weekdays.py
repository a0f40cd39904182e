"""
Names of the days of the week, casefolded, and words for the next day.

Origin: usage in notes on embargoes, in the seven languages of dpa's wires.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

WEEKDAYS: Final[Mapping[str, int]] = MappingProxyType(
    {
        "czwartek": 3,
        "czwartku": 3,
        "dienstag": 1,
        "dimanche": 6,
        "domingo": 6,
        "donnerstag": 3,
        "freitag": 4,
        "friday": 4,
        "jeudi": 3,
        "jueves": 3,
        "lundi": 0,
        "lunes": 0,
        "mardi": 1,
        "martes": 1,
        "mercredi": 2,
        "mittwoch": 2,
        "miércoles": 2,
        "monday": 0,
        "montag": 0,
        "niedziela": 6,
        "niedzieli": 6,
        "niedzielę": 6,
        "piątek": 4,
        "piątku": 4,
        "poniedziałek": 0,
        "poniedziałku": 0,
        "samedi": 5,
        "samstag": 5,
        "saturday": 5,
        "sobota": 5,
        "soboty": 5,
        "sobotę": 5,
        "sonnabend": 5,
        "sonntag": 6,
        "sunday": 6,
        "sábado": 5,
        "thursday": 3,
        "tuesday": 1,
        "vendredi": 4,
        "viernes": 4,
        "wednesday": 2,
        "wtorek": 1,
        "wtorku": 1,
        "środa": 2,
        "środy": 2,
        "воскресенье": 6,
        "воскресенья": 6,
        "вторник": 1,
        "вторника": 1,
        "понедельник": 0,
        "понедельника": 0,
        "пятница": 4,
        "пятницу": 4,
        "пятницы": 4,
        "среда": 2,
        "среду": 2,
        "среды": 2,
        "суббота": 5,
        "субботу": 5,
        "субботы": 5,
        "четверг": 3,
        "четверга": 3,
        "الأحد": 6,
        "الأربعاء": 2,
        "الإثنين": 0,
        "الاثنين": 0,
        "الثلاثاء": 1,
        "الجمعة": 4,
        "الخميس": 3,
        "السبت": 5,
    }
)
"""
The number of a day of the week, 0 for Monday.
"""

NEXT_DAY: Final = frozenset({"demain", "jutra", "jutro", "mañana", "morgen", "tomorrow", "завтра", "غدا"})
"""
What the day after that of the message is called.
"""
