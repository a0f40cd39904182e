"""
What goes with a digitalwires entry: pictures, sound and other articles, with the files of each.

Loaded when an entry is read.
"""

import datetime

from attrs import field, frozen

from dpaparse._model.record import Record


@frozen(kw_only=True, eq=False, repr=False)
class FovealArea(Record):
    """
    The part of a picture that no crop may cut, in pixels.

    >>> FovealArea(left=0, top=0, right=743, bottom=1151).right
    743

    .. versionadded:: 0.1.0
    """

    left: int | None = None
    """Its left edge."""

    top: int | None = None
    """Its upper edge."""

    right: int | None = None
    """Its right edge."""

    bottom: int | None = None
    """Its lower edge."""


@frozen(kw_only=True, eq=False, repr=False)
class Rendition(Record):
    """
    A file of a picture or a recording.

    >>> Rendition(mimetype="image/jpeg", width=2048, height=1365).mimetype
    'image/jpeg'

    .. versionadded:: 0.1.0
    """

    url: str | None = None
    """Where the file is."""

    mimetype: str | None = None
    """What it is: `image/jpeg`."""

    role: str | None = None
    """What it is for: `raw`."""

    width: int | None = None
    """Pixels."""

    height: int | None = None
    """Pixels."""

    size: int | None = None
    """The longer side that was asked for, in pixels."""

    audiobitrate: int | None = None
    """Kilobits a second."""

    audiosamplerate: int | None = None
    """Samples a second."""

    fovealarea: FovealArea | None = None
    """The part that no crop may cut."""


@frozen(kw_only=True, eq=False, repr=False)
class Association(Record):
    """
    A picture or a recording that belongs to the article.

    >>> Association(type="image", caption="Der Deich am Morgen.", creditline="Jan Ruß/dpa").creditline
    'Jan Ruß/dpa'

    .. versionadded:: 0.1.0
    """

    type: str | None = None
    """`image` or `audio`."""

    urn: str | None = None
    """Its name."""

    version: int | None = None
    """Its version."""

    version_created: datetime.datetime | None = None
    """When this version was made."""

    rank: int | None = None
    """Its place among the others, from 1."""

    headline: str | None = None
    """Its title."""

    caption: str | None = field(default=None, repr=False)
    """What it shows."""

    creditline: str | None = None
    """Who made it: `Jan Ruß/dpa`."""

    is_featureimage: bool | None = None
    """Whether it is the article's first picture."""

    renditions: tuple[Rendition, ...] = ()
    """Its files."""
