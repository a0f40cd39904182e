"""
Versions of one item: which is the newest, and what changed from one to the next.
"""

import datetime
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Final

from attrs import frozen

from dpaparse._arguments import hold_to_type
from dpaparse._model import Article, Control, Gap, Node, Part

# Two parts with fewer words in common are not one that was altered.
_LEAST_ALIKE: Final = 0.4


def history(articles: Iterable[Article]) -> tuple[tuple[Article, ...], ...]:
    """
    Group articles by their dpa number, whatever envelopes they came in.

    Items of other agencies are told by their URN. An article with neither, such as a wire message, is a group of its
    own.

    Args:
        articles: Articles in any order.

    Returns:
        The groups in the order of their first articles, each with its newest version last. Of one version the one
        that was sent later counts as newer, then the one that was delivered later.

    Raises:
        TypeError: If one of them is no article, or *articles* cannot be gone through.

    >>> import dpaparse
    >>> texts = [f"Es regnet.\\n\\n© dpa-infocom, dpa:250101-930-{number}" for number in ("4711/2", "4712/1", "4711/1")]
    >>> [[article.dpa_id.version for article in group] for group in dpaparse.history(map(dpaparse.parse, texts))]
    [[1, 2], [1]]

    .. versionadded:: 0.1.0
    """
    hold_to_type(articles, Iterable, "articles")
    groups: dict[object, list[Article]] = {}
    for number, article in enumerate(articles):
        hold_to_type(article, Article, "articles")
        groups.setdefault(_name(article) or number, []).append(article)
    return tuple(tuple(sorted(group, key=_age)) for group in groups.values())


def latest(articles: Iterable[Article]) -> tuple[Article, ...]:
    """
    Return the newest version of each item.

    Args:
        articles: Articles in any order, see `history`.

    Returns:
        One article an item, in the order in which the first of its versions came.

    Raises:
        TypeError: If one of them is no article, or *articles* cannot be gone through.

    >>> import dpaparse
    >>> texts = [f"Es regnet.\\n\\n© dpa-infocom, dpa:250101-930-{number}" for number in ("4711/2", "4712/1", "4711/1")]
    >>> [str(article.dpa_id) for article in dpaparse.latest(map(dpaparse.parse, texts))]
    ['dpa:250101-930-4711/2', 'dpa:250101-930-4712/1']

    .. versionadded:: 0.1.0
    """
    return tuple(group[-1] for group in history(articles))


def _name(article: Article) -> str | None:
    """
    Return what all versions of an item share.
    """
    return article.urn if article.dpa_id is None else article.dpa_id.urn


def _age(article: Article) -> tuple[int, float, float]:
    """
    Order versions by number, then by their times; what is missing comes first.
    """
    version = article.version
    if version is None and article.dpa_id is not None:
        version = article.dpa_id.version
    updated = getattr(article.envelope, "updated", None)
    return -1 if version is None else version, _seconds(article.sent_at), _seconds(updated)


_BEGINNING: Final = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)


def _seconds(time: datetime.datetime | None) -> float:
    return float("-inf") if time is None else (time - _BEGINNING).total_seconds()


class ChangeKind(StrEnum):
    """
    What became of a part from one version to the next.

    >>> str(ChangeKind.ALTERED)
    'altered'

    .. versionadded:: 0.1.0
    """

    ADDED = "added"
    """Only the newer version has it."""

    REMOVED = "removed"
    """Only the older version has it."""

    ALTERED = "altered"
    """Both have it, with other words."""


@frozen(kw_only=True)
class Change:
    """
    What became of a part from one version to the next.

    >>> Change(kind=ChangeKind.ADDED).before is None
    True

    .. versionadded:: 0.1.0
    """

    kind: ChangeKind
    """What became of it."""

    before: Part | None = None
    """The part in the older version; None if it was added."""

    after: Part | None = None
    """The part in the newer version; None if it was removed."""


def changes(before: Article, after: Article) -> tuple[Change, ...]:
    """
    Tell what changed between two versions: parts added, removed and altered.

    Line breaks, header lines and white space do not count, so that versions from different envelopes compare.

    Args:
        before: The older version.

        after: The newer one.

    Returns:
        The changes in the order of the newer version; empty if the same words stand in the same parts.

    Raises:
        TypeError: If one of them is no article.

    >>> import dpaparse
    >>> before = dpaparse.parse("Husum (dpa) - Der Deich hat am Abend gehalten.")
    >>> after = dpaparse.parse("Husum (dpa) - Der Deich hat in der Nacht gehalten.\\n\\nVerletzt wurde niemand.")
    >>> [(str(change.kind), change.after.text) for change in dpaparse.changes(before, after)]
    [('altered', 'Der Deich hat in der Nacht gehalten.'), ('added', 'Verletzt wurde niemand.')]

    .. versionadded:: 0.1.0
    """
    hold_to_type(before, Article, "an article")
    hold_to_type(after, Article, "an article")
    old, new = _content(before), _content(after)
    matcher = SequenceMatcher(None, [key for key, _ in old], [key for key, _ in new])
    found: list[Change] = []
    for what, first, last, begin, end in matcher.get_opcodes():
        if what != "equal":
            found += _replaced(old[first:last], new[begin:end])
    return tuple(found)


_Keyed = tuple[tuple[str, str], Part]


def _content(article: Article) -> list[_Keyed]:
    """
    Return the parts that say something, each with what is compared: its kind and its words.
    """
    return [
        ((type(part).__name__, " ".join(_words(article, part).split())), part)
        for part in article.parts
        if not isinstance(part, Gap | Control)
    ]


def _words(article: Article, part: Node) -> str:
    text = getattr(part, "text", None)
    return text if isinstance(text, str) else article[part]


def _replaced(old: list[_Keyed], new: list[_Keyed]) -> Iterator[Change]:
    """
    Tell which parts of a stretch were altered, and which removed or added.
    """
    at = 0
    for key, part in new:
        match = _find_same(key, old, at)
        if match is None:
            yield Change(kind=ChangeKind.ADDED, after=part)
            continue
        yield from (Change(kind=ChangeKind.REMOVED, before=gone) for _, gone in old[at:match])
        yield Change(kind=ChangeKind.ALTERED, before=old[match][1], after=part)
        at = match + 1
    yield from (Change(kind=ChangeKind.REMOVED, before=gone) for _, gone in old[at:])


def _find_same(new: tuple[str, str], old: list[_Keyed], at: int) -> int | None:
    """
    Return the number of the first old part, from *at* on, that became the new one: of its kind, with many words of it.
    """
    kind, words = new
    # It keeps what it has counted of the second text.
    matcher = SequenceMatcher(None, b=words.split())
    for number, ((other, before), _) in enumerate(old[at : at + _FARTHEST], start=at):
        if other == kind:
            matcher.set_seq1(before.split())
            if matcher.quick_ratio() >= _LEAST_ALIKE and matcher.ratio() >= _LEAST_ALIKE:
                return number
    return None


# No version drops so many parts in a row; without an end, the time would grow with the square of their number.
_FARTHEST: Final = 100
