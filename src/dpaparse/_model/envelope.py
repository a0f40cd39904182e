"""
What may stand in `Article.envelope`: the fields of one of the formats that have some.
"""

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from dpaparse._model.digitalwires import DigitalwiresItem
    from dpaparse._model.newsml import NewsItem
    from dpaparse._model.wire import WireHeader

Envelope: TypeAlias = Union["WireHeader", "DigitalwiresItem", "NewsItem"]
"""Whatever may stand in `Article.envelope`."""
