"""
dpa numbers and the URNs around them.

The only nouns that read text: their grammar is a handful of fixed separators, taken apart with `str` methods.
Forms and evidence: the dpa number of the infocom footer is the tail of the item's URN, and the item's version.
"""

from typing import TYPE_CHECKING, Final, Self

from attrs import evolve, field, frozen

from dpaparse._arguments import hold_to_type
from dpaparse._model.diagnostics import DpaParseError

if TYPE_CHECKING:
    import datetime

_PROVIDER: Final = "dpa.com"
_NAMESPACE_DAY: Final = "20090101"

# All URNs of the scheme fall after its namespace date, 2009-01-01.
_CENTURY: Final = 2000

_SYSTEM_DIGITS: Final = (2, 3)
# dpa's counter has six digits; twelve leave room and keep int() cheap.
_MOST_DIGITS: Final = 12
# Result tables reach version 52; nine digits are far beyond every re-send.
_MOST_VERSION_DIGITS: Final = 9

# Hyphens that copying puts in the place of "-".
_HYPHENS: Final = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2212", "-"))

# Separators of a URN's namespace; in file names the colon is a hyphen or an underscore.
_DOTS: Final = str.maketrans(dict.fromkeys(":-_", "."))


def _is_number(text: object, least: int, most: int) -> bool:
    """
    Tell whether *text* is a `str` of ASCII digits, *least* to *most* of them.
    """
    return isinstance(text, str) and least <= len(text) <= most and text.isascii() and text.isdigit()


def _by_value(digits: str) -> tuple[int, str]:
    """
    Order numbers by value; the padding decides between equal ones.
    """
    return int(digits), digits


def _by_day(day: str) -> tuple[bool, str]:
    """
    Order days, impossible ones first.
    """
    return _read_day(day) is not None, day


def _by_version(version: int | None) -> int:
    """
    Order versions, which begin with 1, None first.
    """
    return version or 0


def _read_day(day: str) -> "datetime.date | None":
    """
    Build the date from the digits YYMMDD; None if the calendar has no such day.
    """
    import datetime  # noqa: PLC0415, a fifteenth of the import, and most articles are never asked for a date

    try:
        return datetime.date(_CENTURY + int(day[:2]), int(day[2:4]), int(day[4:]))
    except ValueError:
        return None


def _is_version(value: object) -> bool:
    """
    Tell whether a value is a number from 1 that is not too long.
    """
    return isinstance(value, int) and 1 <= value < 10**_MOST_VERSION_DIGITS


@frozen(order=True, repr=False)
class DpaId:
    """
    A dpa number: which item, and which version of it.

    Numbers are ordered by date, system, number and version, each by value, and what is missing comes first.

    Raises:
        ValueError: If a field is not what its docstring says.

    >>> dpa_id = DpaId("250101", "930", "4711", 2)
    >>> str(dpa_id), dpa_id.date, dpa_id.urn
    ('dpa:250101-930-4711/2', datetime.date(2025, 1, 1), 'urn:newsml:dpa.com:20090101:250101-930-4711')

    .. versionadded:: 0.1.0
    """

    day: str = field(order=_by_day)
    """The day of the first version, six digits YYMMDD as printed; later versions keep it."""

    system: str = field(order=_by_value)
    """Two or three digits for the system that made the item (99, 930); it does not tell the service."""

    number: str = field(order=_by_value)
    """The running number in that system, 1 to 12 digits as printed."""

    version: int | None = field(default=None, order=_by_version)
    """The version from 1; None where none is printed."""

    def __attrs_post_init__(self) -> None:
        """
        Hold the fields to what their docstrings say, all at once: a validator for each takes twice the time.
        """
        day, system, number, version = self.day, self.system, self.number, self.version
        if not _is_number(day, 6, 6):
            message = f"expected six digits YYMMDD as day, got {day!r}"
        elif not _is_number(system, *_SYSTEM_DIGITS):
            message = f"expected two or three digits as system, got {system!r}"
        elif not _is_number(number, 1, _MOST_DIGITS):
            message = f"expected 1 to {_MOST_DIGITS} digits as number, got {number!r}"
        elif version is not None and not _is_version(version):
            message = f"expected a version from 1, got {version!r}"
        else:
            return
        raise ValueError(message)

    @property
    def date(self) -> "datetime.date | None":
        """
        The day as a date; None if the calendar has no such day.
        """
        return _read_day(self.day)

    @property
    def urn(self) -> str:
        """
        The item's URN, which has no version.
        """
        return f"urn:newsml:{_PROVIDER}:{_NAMESPACE_DAY}:{self.day}-{self.system}-{self.number}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """
        Read a dpa number in any of its forms.

        Args:
            text: The footer's form (`dpa:250101-930-4711/2`, with or without what stands before it), the bare one
                (`250101-930-4711`), a URN (`urn:newsml:dpa.com:20090101:250101-930-4711`, also with `:2`, `v-2` or
                `-v2` behind it), a file name made of a URN with hyphens or underscores, or the address of a page that
                ends with one of these.

        Raises:
            DpaParseError: If *text* holds no dpa number.

            TypeError: If *text* is no `str`.

        >>> DpaId.parse("© dpa-infocom, dpa:250101-930-4711/2")
        DpaId('250101', '930', '4711', 2)
        >>> DpaId.parse("urn:newsml:dpa.com:20090101:250101-930-4711v-3").version
        3
        """
        hold_to_type(text, str, "a text")
        plain = text if text.isascii() else text.translate(_HYPHENS)
        found = _take_apart(_without_namespace(plain.strip()))
        if found is None:
            message = f"expected a dpa number such as dpa:250101-930-4711/2, got {text[:80]!r}"
            raise DpaParseError(message)

        try:
            return cls(*found)
        except ValueError as error:
            raise DpaParseError(str(error)) from None

    def __str__(self) -> str:
        version = "" if self.version is None else f"/{self.version}"
        return f"dpa:{self.day}-{self.system}-{self.number}{version}"

    def __repr__(self) -> str:
        version = "" if self.version is None else f", {self.version}"
        return f"DpaId({self.day!r}, {self.system!r}, {self.number!r}{version})"


def _without_namespace(text: str) -> str:
    """
    Cut off what stands before the number: the footer's words, the URN's namespace in any of its spellings.
    """
    if text[:1].isdigit():
        return text
    for separator in ":-_":
        owner, found, tail = text.partition(f"{separator}{_NAMESPACE_DAY}{separator}")
        if found and owner.lower().translate(_DOTS).endswith(f"urn.newsml.{_PROVIDER}"):
            return tail.rstrip("/")
    _, found, tail = text.lower().rpartition("dpa:")
    if not found:
        # "/germany/250101-930-4711/"
        return text.rstrip("/").rpartition("/")[2]
    # A footer may end with " (dpa)"; the number ends at the blank.
    return tail.lstrip().partition(" ")[0]


def _take_apart(text: str) -> tuple[str, str, str, int | None] | None:
    """
    Split `day-system-number` and the version behind it; None if the shape is another one.
    """
    pieces = text.split("-", 2)
    if len(pieces) < 3:  # noqa: PLR2004, a number has three pieces
        return None

    day, system, rest = pieces
    number = rest[: len(rest) - len(rest.lstrip("0123456789"))]
    found, version = _read_version(rest[len(number) :])
    if not found or not number:
        return None

    return day, system, number, version


def _read_version(tail: str) -> tuple[bool, int | None]:
    """
    Read what stands behind the number: whether it is a form we know, and the version.

    Forms: nothing, `/3`, `#3`, `:3`, `v-3`, `-v3`, `-v3-s2048.jpeg`; `:1562753522000` is a time stamp, no version.
    """
    if not tail:
        return True, None
    if tail.startswith("-v"):
        digits = tail[2:].partition("-")[0].partition(".")[0]
    elif tail.startswith("v-"):
        digits = tail[2:]
    elif tail[0] in "/#:":
        digits = tail[1:]
    else:
        return False, None
    if tail[0] == ":" and _is_number(digits, _MOST_VERSION_DIGITS + 1, 20):
        return True, None
    if not _is_number(digits, 1, _MOST_VERSION_DIGITS):
        return False, None
    return True, int(digits)


@frozen(order=True)
class Urn:
    """
    A NewsML URN of any owner: `urn:newsml:ap.org:20230101:0a1b`.

    Feeds of dpa carry those of other agencies, and dpa itself names pictures, sound and tables by tails that are no
    dpa number. They are kept as text here; `dpa_id` reads the tail where it is one.

    >>> urn = Urn.parse("urn:newsml:dpa.com:20090101:dsv:text:ERG_1")
    >>> urn.provider, urn.tail, urn.dpa_id
    ('dpa.com', 'dsv:text:ERG_1', None)
    >>> str(urn)
    'urn:newsml:dpa.com:20090101:dsv:text:ERG_1'

    .. versionadded:: 0.1.0
    """

    provider: str
    """Who owns the name: `dpa.com`, `ap.org`."""

    day: str
    """A date chosen by the owner, eight digits as printed; `20090101` for dpa."""

    tail: str
    """The rest, colons and version included."""

    @property
    def dpa_id(self) -> DpaId | None:
        """
        The dpa number in the tail; None where the owner is another or the tail is none.
        """
        if self.provider.lower() != _PROVIDER:
            return None

        try:
            return DpaId.parse(str(self))
        except DpaParseError:
            return None

    @classmethod
    def parse(cls, text: str) -> Self:
        """
        Read a URN.

        Args:
            text: `urn:newsml:` provider `:` eight digits `:` tail.

        Raises:
            DpaParseError: If *text* has another shape.

            TypeError: If *text* is no `str`.

        >>> Urn.parse("urn:newsml:dpa.com:20090101:250101-930-4711").dpa_id
        DpaId('250101', '930', '4711')
        """
        hold_to_type(text, str, "a text")
        pieces = text.strip().split(":", 4)
        if (
            len(pieces) != 5  # noqa: PLR2004, urn, newsml, provider, day, tail
            or [piece.lower() for piece in pieces[:2]] != ["urn", "newsml"]
            or not all(pieces)
            or not _is_number(pieces[3], 8, 8)
        ):
            message = f"expected urn:newsml:PROVIDER:YYYYMMDD:TAIL, got {text[:80]!r}"
            raise DpaParseError(message)

        return cls(*pieces[2:])

    def __str__(self) -> str:
        return f"urn:newsml:{self.provider}:{self.day}:{self.tail}"


def read_urn(urn: str | None, version: int | None) -> DpaId | None:
    """
    Return the dpa number in a URN, with the item's version where that is one; None if the URN holds none.

    >>> str(read_urn("urn:newsml:dpa.com:20090101:250101-930-4711", 2))
    'dpa:250101-930-4711/2'
    """
    try:
        found = None if urn is None else Urn.parse(urn).dpa_id
    except DpaParseError:
        return None
    if found is None or not _is_version(version):
        return found
    return evolve(found, version=version)
