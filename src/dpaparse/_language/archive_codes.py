"""
The codes that Factiva sets before the fields of a document, in the order of its form.

Origin: exports of that archive, as universities explain them to students.
"""

from typing import Final

CODES: Final = (
    "CLM",
    "SE",
    "HD",
    "BY",
    "CR",
    "WC",
    "PD",
    "ET",
    "SN",
    "SC",
    "ED",
    "PG",
    "VOL",
    "LA",
    "CY",
    "LP",
    "TD",
    "CT",
    "RF",
    "CO",
    "IN",
    "NS",
    "RE",
    "IPC",
    "IPD",
    "PUB",
    "AN",
)
"""
All of them: section, headline, byline, number of words, date, paper, lead paragraph, the rest of the text, companies.
"""

HEADLINE: Final = "HD"
BYLINE: Final = "BY"
BODY: Final = frozenset({"LP", "TD"})
"""
The fields that hold the text.
"""
