"""
Find the fields of an archive's form that two capitals open: `HD` the headline, `LP` and `TD` the text.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from dpaparse._grammar.space import SPACES, lines, narrowed
from dpaparse._language.archive_codes import BODY, BYLINE, CODES, HEADLINE
from dpaparse._model import Headline, Part, Span, Unknown

_ORDER: Final = {code: number for number, code in enumerate(CODES)}
_LONGEST_CODE: Final = 3
# The headline, the text and two of the others.
_LEAST_FIELDS: Final = 4


class CodedForm(NamedTuple):
    """
    What a form holds.
    """

    known: list[Part]
    """The headline, and all that is none of the article."""

    byline: Span | None
    body: list[Span]
    """The stretches that hold the text."""


def may_be_coded(source: str) -> bool:
    """
    Tell at a glance whether a text may be such a form.

    >>> may_be_coded("HD\\nDeich hält\\nLP\\nEs regnet."), may_be_coded("Es regnet.")
    (True, False)
    """
    if HEADLINE not in source[:_HEAD_WITHIN]:
        return False
    # "UHD-Fernsehen" may stand above it.
    opening = lines(source, 0, min(len(source), _HEAD_WITHIN))
    return any(source.startswith(HEADLINE, start) for start, _ in opening) and any(code in source for code in BODY)


# What stands above the headline is a section, and who has searched for what.
_HEAD_WITHIN: Final = 500


def find_coded_form(source: str) -> CodedForm | None:
    """
    Find the fields, each behind its code; None if there is no headline and no text, or hardly anything else.

    >>> form = find_coded_form("HD\\nDeich hält\\nWC\\n2 Wörter\\nLA\\nDeutsch\\nTD\\nEs regnet.")
    >>> form.body
    [Span(40, 50)]
    """
    codes = list(_find_codes(source))
    names = {source[code.start : code.end] for code in codes}
    if len(names) < _LEAST_FIELDS or HEADLINE not in names or BODY.isdisjoint(names):
        return None

    known: list[Part] = [Unknown(span=span) for span in narrowed(source, 0, codes[0].start)]
    byline = None
    body: list[Span] = []
    for code, after in zip(codes, [*(code.start for code in codes[1:]), len(source)], strict=True):
        name = source[code.start : code.end]
        known.append(Unknown(span=code))
        for value in narrowed(source, code.end, after):
            if name in BODY:
                body.append(value)
            elif name == BYLINE:
                byline = value
            elif name == HEADLINE:
                known.append(Headline(span=value, text=" ".join(value.of(source).split())))
            else:
                known.append(Unknown(span=value))
    return CodedForm(known, byline, body)


def _find_codes(source: str) -> Iterator[Span]:
    """
    Yield the codes that open lines, each of them behind all that stand before it in the form.
    """
    last = -1
    for start, end in lines(source, 0, len(source)):
        if not source[start].isupper():
            continue
        stop = next((at for at in range(start, min(end, start + _LONGEST_CODE + 1)) if source[at] in SPACES), end)
        number = _ORDER.get(source[start:stop], -1)
        if number > last:
            last = number
            yield Span(start, stop)
