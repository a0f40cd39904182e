"""
Read the header of a wire message as NewsML-G2 hands it on: its fields with colons between them.
"""

import datetime
from typing import Any, Final

import regex

from dpaparse._grammar.times import make_time
from dpaparse._grammar.wire import IDENTITY
from dpaparse._language.zones import ZONES
from dpaparse._model import Span, WireHeader

_FIELDS: Final = ("service", "service_number", "desk", "agency", "agency_number", "reference")
_COUNTS: Final = ("priority", "word_count")


def read_identity(text: str) -> tuple[WireHeader, datetime.datetime | None] | None:
    """
    Read the fields in *text* and the time behind them; None if it is built otherwise.

    >>> header, sent_at = read_identity("bdt:0173:4:sp:226:dpa:0525::20221011111449MESZ")
    >>> header.service, header.word_count, sent_at.isoformat()
    ('bdt', 226, '2022-10-11T11:14:49+02:00')
    """
    match = IDENTITY.fullmatch(text)
    if match is None:
        return None

    found: dict[str, Any] = {name: match[name] for name in _FIELDS}
    found |= {name: None if match[name] is None else int(match[name]) for name in _COUNTS}
    header = WireHeader(
        **found,
        spans=tuple((name, Span(*match.span(name))) for name in (*_FIELDS, *_COUNTS) if match[name] is not None),
    )
    return header, _time(match)


def _time(match: regex.Match[str]) -> datetime.datetime | None:
    """
    Return the time that the pattern found; None if there is none, or no such time.
    """
    zone = match["zone"]
    if match["year"] is None or (zone is not None and zone not in ZONES):
        return None

    year, month, day, hour, minute, second = map(int, match.group("year", "month", "day", "hour", "minute", "second"))
    time = make_time(year, month, day, hour, minute, zone)
    return None if time is None or second > _LAST_SECOND else time.replace(second=second)


_LAST_SECOND: Final = 59
