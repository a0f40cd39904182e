"""
One truth in every envelope that dpa sends it in.
"""

import datetime

from attrs import evolve
from hypothesis import strategies as st

from dpaparse._invented import wire, words
from dpaparse._invented.envelopes import BlockOfMarkup, MadeEnvelopes
from dpaparse._invented.made import MadeArticle
from dpaparse.strategies._articles import LONGEST_OPENING, body_of, datelines, dpa_ids


def envelopes() -> st.SearchStrategy[MadeEnvelopes]:
    """
    Make articles in every envelope that dpa sends them in: wire message, page, digitalwires, NewsML-G2.

    Returns:
        The texts, and what must be found in all of them.

    >>> from hypothesis import given
    >>> import dpaparse
    >>> @given(envelopes())
    ... def test_envelopes_tell_the_same(made):
    ...     feed, archive = dpaparse.parse(made.digitalwires), dpaparse.parse(made.newsml)
    ...     assert feed.headline.text == archive.headline.text
    >>> test_envelopes_tell_the_same()

    .. versionadded:: 0.1.0
    """
    return _envelopes()


@st.composite
def _envelopes(draw: st.DrawFn) -> MadeEnvelopes:
    """
    Make what all envelopes tell.
    """
    dateline = draw(datelines().filter(lambda made: len(made.text) < LONGEST_OPENING and made.text.endswith(" -")))
    found, article = body_of(draw, MadeArticle(text="", dateline=dateline))
    blocks: list[BlockOfMarkup] = []
    for block in found:
        if block.wraps:
            blocks.append(("h2" if block.text in article.subheadings else "p", (block.text,)))
        else:
            blocks.append(("ul", article.items))
    return MadeEnvelopes(
        dpa_id=evolve(draw(dpa_ids()), version=draw(st.integers(1, 60))),
        service=draw(st.sampled_from(("bdt", "erd", "bid"))),
        desk=draw(st.sampled_from(wire.DESKS[:6])),
        urgency=draw(st.integers(1, 6)),
        keywords=tuple(draw(st.lists(st.sampled_from(wire.KEYWORDS), min_size=1, max_size=4, unique=True))),
        sent_at=draw(_winter_times()),
        headline=draw(st.sampled_from(words.HEADLINES)),
        authors=tuple(draw(st.lists(st.sampled_from(words.NAMES[:4]), max_size=2, unique=True))),
        teaser=draw(st.none() | st.sampled_from(words.TEASERS)),
        dateline=dateline,
        blocks=tuple(blocks),
        quotes=article.quotes,
        links=tuple(draw(st.lists(st.sampled_from(wire.LINKS), max_size=2, unique=True))),
        signs=tuple(draw(st.lists(st.sampled_from(wire.SIGNS), max_size=4, unique=True))),
        references=draw(st.booleans()),
    )


def _winter_times() -> st.SearchStrategy[datetime.datetime]:
    """
    Make times of German winters.
    """
    zone = datetime.timezone(datetime.timedelta(hours=1))
    return st.builds(
        datetime.datetime,
        st.integers(2000, 2068),
        st.sampled_from((1, 2, 12)),
        st.integers(1, 28),
        st.integers(0, 23),
        st.integers(0, 59),
        tzinfo=st.just(zone),
    )
