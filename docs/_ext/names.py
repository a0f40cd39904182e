"""
Docstrings as the reference shows them: links to the public names, wherever their code lives, and sections.

Docstrings have single backticks around public names and around words of the format alike (`parse`, `dpa/lno`).
What names something public becomes a link, everything else is literal. A word that looks as if it were a public name,
but is none (`Article.headlin`), stays unresolved, and a nit-picky build reports it.
"""

import inspect
from typing import Any

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.ext.napoleon import Config, GoogleDocstring

import dpaparse

_PACKAGE = "dpaparse"


def setup(app: Sphinx) -> dict[str, Any]:
    """
    Let Sphinx ask us before it gives up on a reference.
    """
    # Before intersphinx, which comes at 500.
    app.connect("missing-reference", _resolve, priority=400)
    app.connect("autodoc-process-signature", _shorten_signature)
    app.connect("autodoc-process-docstring", _read_sections)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _resolve(app: Sphinx, env: BuildEnvironment, node: pending_xref, content: nodes.TextElement) -> nodes.Node | None:
    """
    Find a public name under its public path, or make a word literal that is no name at all.
    """
    if node.get("refdomain") != "py":
        return None

    target = node["reftarget"]
    for name in _spellings(target):
        found = _link(app, env, node, name, content)
        if found is not None:
            return found
    if node["reftype"] == "obj" and not _seems_ours(target):
        return content
    return None


def _spellings(target: str) -> list[str]:
    """
    Return the public paths that *target* may stand for.

    `dpaparse._model.spans.Span` and `Span` are `dpaparse.Span`, `article.dateline` is `dpaparse.Article.dateline`.
    """
    owner, _, member = target.partition(".")
    found = [f"{_PACKAGE}.{target}", f"{_PACKAGE}.serialize.{target}", f"{_PACKAGE}.strategies.{target}"]
    if target.startswith(f"{_PACKAGE}._"):
        found.append(f"{_PACKAGE}.{target.rpartition('.')[2]}")
    if owner in {"article", "quote", "diagnostic", "error", "span", "credit", "dateline", "footer"} and member:
        noun = "DpaParseError" if owner == "error" else owner.capitalize()
        found.append(f"{_PACKAGE}.{noun}.{member}")
    return found


def _link(
    app: Sphinx, env: BuildEnvironment, node: pending_xref, name: str, content: nodes.TextElement
) -> nodes.Node | None:
    return env.domains.python_domain.resolve_xref(env, node["refdoc"], app.builder, "obj", name, node, content)


def _seems_ours(target: str) -> bool:
    """
    Tell whether *target* begins with a public class, or with the package.
    """
    owner, _, member = target.partition(".")
    noun = getattr(dpaparse, owner, None)
    return bool(member) and (owner == _PACKAGE or inspect.isclass(noun))


def _shorten_signature(
    _app: Sphinx, what: str, _name: str, thing: object, _options: object, signature: str, returned: str | None
) -> tuple[str, str | None] | None:
    """
    Leave out the signature of a class whose objects `parse` makes, and name an alias that Python wrote out.
    """
    if what in {"class", "exception"} and thing not in {dpaparse.Span, dpaparse.DpaId, dpaparse.Urn}:
        return "", ""
    if returned is not None and "Json" in returned:
        return signature, "dict[str, Json]"
    return None


def _read_sections(_app: Sphinx, what: str, _name: str, _thing: object, _options: object, lines: list[str]) -> None:
    """
    Make lists of `Args:`, `Returns:` and `Raises:`.

    Napoleon's own handler does the same, but takes a field's docstring with a colon in it for `type: text`.
    """
    if what not in {"attribute", "data", "property"}:
        lines[:] = GoogleDocstring(lines, Config()).lines()
