"""
Versions of one item: which is the newest, and what changed from one to the next.
"""

import datetime
from collections import Counter
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Final

from attrs import frozen

from dpaparse._alignment import Shared, shared
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
    found: list[Change] = []
    at = place = 0
    for stretch in [*shared([one.key for one in old], [one.key for one in new]), Shared(len(old), len(new), 0)]:
        found += _replaced(old[at : stretch.old], new[place : stretch.new])
        at, place = stretch.old + stretch.size, stretch.new + stretch.size
    return tuple(found)


@frozen
class _Content:
    """
    A part that says something, and what is compared of it: its kind and its words.
    """

    kind: str
    words: tuple[str, ...]
    part: Part

    @property
    def key(self) -> tuple[str, tuple[str, ...]]:
        """
        What is equal if nothing has changed.
        """
        return self.kind, self.words


def _content(article: Article) -> list[_Content]:
    """
    Return the parts that say something.
    """
    return [
        _Content(type(part).__name__, tuple(_words(article, part).split()), part)
        for part in article.parts
        if not isinstance(part, Gap | Control)
    ]


def _words(article: Article, part: Node) -> str:
    text = getattr(part, "text", None)
    return text if isinstance(text, str) else article[part]


def _replaced(old: list[_Content], new: list[_Content]) -> Iterator[Change]:
    """
    Tell which parts of a stretch were altered, and which removed or added.
    """
    at = 0
    bags = [Counter(one.words) for one in old] if new else []
    for one in new:
        match = _find_same(one, old, bags, at)
        if match is None:
            yield Change(kind=ChangeKind.ADDED, after=one.part)
            continue
        yield from (Change(kind=ChangeKind.REMOVED, before=gone.part) for gone in old[at:match])
        yield Change(kind=ChangeKind.ALTERED, before=old[match].part, after=one.part)
        at = match + 1
    yield from (Change(kind=ChangeKind.REMOVED, before=gone.part) for gone in old[at:])


def _find_same(new: _Content, old: list[_Content], bags: list[Counter[str]], at: int) -> int | None:
    """
    Return the number of the first old part, from *at* on, that became the new one: of its kind, with many words of it.

    Args:
        new: The new part.

        old: The old parts.

        bags: How often each word stands in them.

        at: Where to begin.
    """
    bag = Counter(new.words)
    tries = 0
    for number in range(at, min(at + _FARTHEST, len(old))):
        before = old[number]
        least = _LEAST_ALIKE * (len(before.words) + len(new.words)) / 2
        # In another order they are other parts: "brechen Deich alten den".
        if (
            before.kind == new.kind
            and min(len(before.words), len(new.words)) >= least
            and sum(min(times, bag[word]) for word, times in bags[number].items()) >= least
        ):
            if sum(stretch.size for stretch in shared(before.words, new.words)) >= least:
                return number
            tries += 1
            if tries == _MOST_TRIES:
                break
    return None


# No version drops so many parts in a row; without an end, the time would grow with the square of their number.
_FARTHEST: Final = 100
# So many parts with the same words in another order are believed to be none of it.
_MOST_TRIES: Final = 5
