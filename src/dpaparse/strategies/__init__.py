"""
Hypothesis strategies that make a text *and* what must be found in it, for tests of whatever reads dpa articles.

Needs the extra `hypothesis`.
People, places of work and events are invented; the shapes are those of wires, archives and web pages.

>>> from hypothesis import given
>>> import dpaparse
>>> from dpaparse import strategies as dpa
>>> @given(dpa.articles())
... def test_numbers_are_read(made):
...     assert made.dpa_id == dpaparse.parse(made.text).dpa_id
>>> test_numbers_are_read()
"""

from dpaparse._invented.envelopes import MadeEnvelopes
from dpaparse._invented.made import MadeArticle, MadeDateline, MadeQuotation, MadeSentence, Separation
from dpaparse._invented.speakers import MadeReport, MadeSpeech
from dpaparse._invented.wire import MadeMessage
from dpaparse.strategies._articles import articles, datelines, dpa_ids, hostile_text, quotations
from dpaparse.strategies._envelopes import envelopes
from dpaparse.strategies._messages import wire_messages
from dpaparse.strategies._reports import reports

__all__ = [
    "MadeArticle",
    "MadeDateline",
    "MadeEnvelopes",
    "MadeMessage",
    "MadeQuotation",
    "MadeReport",
    "MadeSentence",
    "MadeSpeech",
    "Separation",
    "articles",
    "datelines",
    "dpa_ids",
    "envelopes",
    "hostile_text",
    "quotations",
    "reports",
    "wire_messages",
]
