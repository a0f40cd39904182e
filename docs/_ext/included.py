"""
Pages that stand at the top of the repository: their links, as they are from within the documentation.
"""

import re
from pathlib import Path
from typing import Any, Final

from sphinx.application import Sphinx

# "(docs/support.md)" and "(SECURITY.md)"; LICENSE and the like are no pages.
_LINK: Final = re.compile(r"\]\((?:docs/)?(?P<page>[\w/-]+\.md)(?P<anchor>#[\w-]+)?\)")


def setup(app: Sphinx) -> dict[str, Any]:
    """
    Let Sphinx hand us each included text.
    """
    app.connect("include-read", _mend_links)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _mend_links(_app: Sphinx, path: Path, _page: str, content: list[str]) -> None:
    """
    Point links to the pages of the documentation.
    """
    if path.suffix == ".md":
        content[0] = _LINK.sub(_as_page, content[0])


def _as_page(link: re.Match[str]) -> str:
    """
    Return the link to a page, whose name has small letters and hyphens.
    """
    return f"]({link['page'].lower().replace('_', '-')}{link['anchor'] or ''})"
