"""
Times as wires print them: aware ones, or None for impossible ones.

Where no zone is printed it is German local time, as dpa writes it.
"""

import datetime
from functools import cache

from dpaparse._language.zones import ZONES


def make_time(  # noqa: PLR0913, PLR0917, a time has so many parts
    year: int, month: int, day: int, hour: int, minute: int, zone: str | None
) -> datetime.datetime | None:
    """
    Make a time with its distance from UTC; without a zone it is German local time.
    """
    try:
        local = datetime.datetime(year, month, day, hour, minute)  # noqa: DTZ001, the zone follows
    except ValueError:
        return None

    if zone is not None:
        return local.replace(tzinfo=datetime.timezone(datetime.timedelta(hours=ZONES[zone])))
    return local.replace(tzinfo=datetime.timezone(_german_offset(local)))


@cache
def _german_zone() -> datetime.tzinfo | None:
    """
    Return the rules of German clocks; None if the machine does not know them.
    """
    from dateutil import tz  # noqa: PLC0415, takes longer to load than all of ours

    return tz.gettz("Europe/Berlin")


def _german_offset(local: datetime.datetime) -> datetime.timedelta:
    """
    Return how far German clocks are ahead of UTC; of an hour that comes twice, the first.
    """
    zone = _german_zone()
    offset = None if zone is None else zone.utcoffset(local)
    return datetime.timedelta(hours=1) if offset is None else offset
