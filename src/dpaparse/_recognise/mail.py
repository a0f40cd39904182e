"""
Find the lines of a mail around a text that it brings: its head, how it begins and ends.
"""

from itertools import groupby
from typing import Final

from dpaparse._grammar.greeting import is_greeting, is_salutation
from dpaparse._grammar.space import lines
from dpaparse._language.furniture import LABELS, MAIL_LABELS
from dpaparse._model import Span


def lines_of_mail(source: str, spans: list[Span]) -> frozenset[int]:
    """
    Return where lines begin that a mail's head has: those with a label around one that only mails have.

    >>> source = "Von: Redaktion\\nGesendet: Montag\\nAn: Ebba Thun\\nDeich hält"
    >>> sorted(lines_of_mail(source, [Span(0, 14), Span(15, 31), Span(32, 45), Span(46, 56)]))
    [0, 15, 32]
    """
    found = _greetings(source, spans)
    labels = [_label(source, span) for span in spans]
    if any("<" in span.of(source) and "@" in span.of(source) for span in spans):
        # "Ebba Thun <thun@deich.example>", and "An: mich" beneath.
        found.update(span.start for span, label in zip(spans, labels, strict=True) if label in LABELS)
    if MAIL_LABELS.isdisjoint(labels):
        return frozenset(found)

    for is_labelled, run in groupby(zip(spans, labels, strict=True), lambda pair: pair[1] in LABELS):
        within = list(run)
        if is_labelled and not MAIL_LABELS.isdisjoint(label for _, label in within):
            found.update(span.start for span, _ in within)
    return frozenset(found)


def find_mail_heads(source: str) -> list[Span]:
    """
    Return the lines of the heads that mails have put above a text, one within the other, and of what stands between.

    The last of them must open near the top, and only short lines may stand above it.

    >>> head = "Von: Ebba\\nGesendet: Montag\\nBetreff: Deich"
    >>> len(find_mail_heads(f"{head}\\nGuten Tag,\\n{head}\\nDeich hält"))
    7
    """
    if not _may_have_heads(source):
        return []

    within = [Span(*line) for line in lines(source, 0, min(len(source), _WITHIN))]
    end = heads = run = 0
    is_mail = False
    for number, line in enumerate(within):
        label = _label(source, line)
        if label not in _OF_HEADS:
            if len(line) > _LONGEST_LETTER:
                break
            run, is_mail = 0, False
            continue
        run, is_mail = run + 1, is_mail or label in MAIL_LABELS
        if run == _LEAST_OF_HEAD:
            heads += 1
        if run >= _LEAST_OF_HEAD and is_mail:
            end = number + 1
    return within[:end] if heads > 1 else []


def _may_have_heads(source: str) -> bool:
    """
    Tell at a glance whether a text may have two heads of mails, each with a subject.
    """
    first = source.find(_SUBJECT, 0, _WITHIN)
    return first >= 0 and source.find(_SUBJECT, first + 1, _WITHIN) >= 0


_SUBJECT: Final = "\nBetreff: "
_WITHIN: Final = 3000
# What somebody writes above what is passed on.
_LONGEST_LETTER: Final = 200
_LEAST_OF_HEAD: Final = 3
_OF_HEADS: Final = LABELS | {"priorität", "wichtigkeit"}


def _greetings(source: str, spans: list[Span]) -> set[int]:
    """
    Return where lines begin that greet in a mail, and the name behind: `Viele Grüße`, `Ebba`.
    """
    found: set[int] = set()
    for number, span in enumerate(spans):
        if len(span) <= _LONGEST_GREETING and is_greeting(span.of(source)):
            found.update(line.start for line in spans[number : number + 2] if len(line) <= _LONGEST_GREETING)
    return found


_LONGEST_GREETING: Final = 40


def greets(source: str, lead: list[Span], span: Span) -> bool:
    """
    Tell whether a line opens a mail, or goes on with it: `Guten Morgen,`, `hier der Text zum Deich.`.
    """
    if is_salutation(span.of(source)):
        return True
    return bool(lead) and source[span.start].islower() and is_salutation(lead[-1].of(source))


def _label(source: str, span: Span) -> str:
    """
    Return what stands before the colon of a line, in small letters.
    """
    colon = source.find(":", span.start, span.end)
    return source[span.start : colon].casefold() if colon >= 0 else ""
