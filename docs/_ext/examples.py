"""
Examples in Markdown: what stands in a `pycon` fence is run by the builder `doctest`, page by page.
"""

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx


def setup(app: Sphinx) -> dict[str, Any]:
    """
    Let Sphinx hand us each page that it has read.
    """
    app.connect("doctree-read", _mark_examples)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _mark_examples(_app: Sphinx, page: nodes.document) -> None:
    """
    Mark the examples as `sphinx.ext.doctest` marks its own directives.
    """
    for block in page.findall(nodes.literal_block):
        if block.get("language") == "pycon":
            block["testnodetype"] = "doctest"
            block["groups"] = ["default"]
