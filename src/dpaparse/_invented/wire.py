"""
Made wire messages: what must be found in one, the words only they have, and how both generations lay them out.
"""

import datetime
import textwrap
from typing import Final

from attrs import frozen

from dpaparse._invented.made import MadeDateline, MadeQuotation

WIDTH: Final = 69


@frozen(kw_only=True)
class MadeMessage:
    """
    The text of a wire message, and the truth about it.

    >>> MadeMessage(text="", service="bdt", service_number="0001", agency_number="0002").desk
    'pl'

    .. versionadded:: 0.1.0
    """

    text: str
    """The message as a receiver gets it."""

    service: str
    """The service's mnemonic."""

    service_number: str
    """The running number in the service."""

    agency_number: str
    """The running number of the agency's mark."""

    agency: str = "dpa"
    """The agency's mark."""

    priority: int = 4
    """The priority."""

    desk: str = "pl"
    """The desk's code."""

    flags: str | None = None
    """The five letters of optional information."""

    keywords: tuple[str, ...] = ()
    """The slug line."""

    notes: tuple[tuple[str, str], ...] = ()
    """The notes above the headline: kind and text."""

    headline: str | None = None
    """The headline."""

    authors: tuple[str, ...] = ()
    """The names in the byline."""

    picture_note: str | None = None
    """The note on pictures beneath the headline."""

    teaser: str | None = None
    """The teaser."""

    dateline: MadeDateline | None = None
    """The dateline."""

    paragraphs: tuple[str, ...] = ()
    """The paragraphs without hard line breaks."""

    subheadings: tuple[str, ...] = ()
    """The headings between them."""

    items: tuple[str, ...] = ()
    """The items of a list."""

    quotes: tuple[MadeQuotation, ...] = ()
    """The outermost quotations in order."""

    links: tuple[tuple[str, str], ...] = ()
    """The links of the notepad: words and address."""

    private: tuple[str, ...] = ()
    """What is not for publication: names, telephone numbers, addresses for mail."""

    signs: tuple[str, ...] = ()
    """The signs of the sign-off."""

    sent_at: datetime.datetime | None = None
    """When the message was sent."""


SERVICES: Final = (
    ("bdt", "dpa"),
    ("nsb", "lni"),
    ("spe", "dpa-spe"),
    ("ecp", "dpa-tns"),
    ("صاب", "dpa-text-arabisch-abi"),
)
DESKS: Final = ("pl", "wi", "vm", "sp", "ku", "rs", "i", "xyz")
KEYWORDS: Final = ("Wetter", "Nord-Ostsee-Kanal", "American Football", "Schleswig-Holstein", "Küste", "Flüchtlinge")
NOTES: Final = (
    ("priority", "(Eil \x07\x07\x07\x07\x07)"),
    ("correction", "(Berichtigung: Im zweiten Absatz wurde der Name der Bürgermeisterin berichtigt, sie heißt Thun)"),
    ("update", "(Aktualisierung: neu: Pegel)"),
    ("repeat", "(Wiederholung)"),
    ("genre", "(KORR-Bericht)"),
    ("genre", "(Achtung - Planungshinweis)"),
    ("genre", "(Zusammenfassung 0645)"),
)
OLD_NOTES: Final = (("lead", "1ST LEAD"), ("lead", "EXTRA"), ("repeat", "REFILE"), ("lead", "12TH LEAD"))
PICTURE_NOTES: Final = ("(Foto Archiv)", "(Foto aktuell)", "(Foto Illustration)", "(mit dpa-Grafik 2104)")
ENGLISH_HEADLINES: Final = (
    "Dike at Husum withstands the worst storm surge in many decades, officials say",
    "Storm surge hits coast",
)
ENGLISH_SENTENCES: Final = (
    "The dike held during the night although the water rose by more than two metres above the mean.",
    "Officials in Husum said on Monday that nobody had been hurt and that all schools would open again.",
    "Trains on the line to the island were to run again on Tuesday, the railway said in a statement.",
)
ENGLISH_DATELINE: Final = MadeDateline(
    text="Husum, Germany (dpa) -", places=("Husum, Germany",), credit="dpa", agencies=("dpa",)
)
LINKS: Final = (
    ("Pegel an der Küste", "https://pegel.example/husum"),
    ("Ein Bericht über die Geschichte der Deiche zwischen Tönning und Niebüll", "https://deich.example/1"),
)
CONTACTS: Final = (
    ("Autor/in: Momme Dirks (Tönning) +49 4861 5550123, dirks.momme@dpa.example", ("Momme Dirks", "5550123")),
    ("Redaktion: Frauke Petersen-Sieck (Kiel), 0431/555 30002, <kueste@dpa.example>", ("Petersen-Sieck", "555 30002")),
    ("Tel: +49 30 555231472; <desk@dpa.example>", ("555231472", "desk@dpa.example")),
)
BARS: Final = (
    "Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt",
    "The following information is not for publication",
    "The following information is not intended for publication",
)
SIGNS: Final = ("abc", "kre/su", "yyno", "n1", "lön", "s5", "rmo hct rmo")
MONTHS: Final = ("Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez")

PRINTED: Final = {"\x01": "^A", "\x02": "^B", "\x03": "^C", "\x04": "^D", "\x7f": "^?"}
"""
What transfers print for control characters.
"""


def wrapped(text: str, opening: str = "", indent: str = "", *, hyphens: bool = False) -> str:
    """
    Wrap *text* to the width of the wire, behind *opening*; only headlines and teasers break at hyphens.
    """
    return textwrap.fill(
        text, WIDTH, initial_indent=opening, subsequent_indent=indent, break_long_words=False, break_on_hyphens=hyphens
    )


def time_line(sent_at: datetime.datetime, zone: str) -> str:
    """
    Write a time line as the wire does.
    """
    return f"{sent_at:%d%H%M}{zone} {MONTHS[sent_at.month - 1]} {sent_at:%y}"
