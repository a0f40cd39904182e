"""
What of a page no reader sees: scripts, styles, templates, and what is hidden.
"""

from collections.abc import Mapping
from typing import Final

SILENT: Final = frozenset(
    [
        "audio",
        "canvas",
        "head",
        "iframe",
        "math",
        "noembed",
        "noframes",
        "noscript",
        "object",
        "script",
        "style",
        "svg",
        "template",
        "textarea",
        "title",
        "video",
        "xmp",
    ]
)
"""
The elements whose text is none of the page.
"""


def is_hidden(name: str, attributes: Mapping[str, str | None]) -> bool:
    """
    Tell whether an element says that a page does not show it; a script shows what holds the whole text or is its own.

    >>> is_hidden("p", {"hidden": ""}), is_hidden("p", {"style": "display: none"}), is_hidden("body", {"hidden": ""})
    (True, True, False)
    """
    if not attributes or name in _SHOWN or "-" in name:
        return False
    if "hidden" in attributes and attributes["hidden"] != "until-found":
        return True
    return "display:none" in (attributes.get("style") or "").replace(" ", "").lower()


_SHOWN: Final = frozenset({"article", "body", "html", "main"})
