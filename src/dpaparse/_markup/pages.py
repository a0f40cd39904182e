"""
Read HTML with justhtml, the extra `html`: whatever it is, as a browser would.
"""

from typing import TYPE_CHECKING, Final

from dpaparse._grammar.markup import INSTRUCTION, LONE_INSTRUCTION, LONE_SIGN, OPENS_MARKUP
from dpaparse._grammar.space import stretches
from dpaparse._markup.alignment import align
from dpaparse._markup.blocks import RUNNING, Rendered
from dpaparse._markup.layout import unlay
from dpaparse._markup.rendering import Renderer

if TYPE_CHECKING:
    import regex
    from justhtml import Node, Text

# justhtml joins what a run of these leaves character by character, in quadratic time. It never sees them: a character
# that no text has stands in their place, of the same length, so that all offsets stay.
_STAND_IN: Final = "\ufdd0"

# So it does with instructions. Where a page has more than this, it never sees them either, but another character.
_MOST_INSTRUCTIONS: Final = 200
_HIDDEN: Final = "\ufdd1"

_MARK: Final = "\ufeff"

# A comment, and elements whose text ends only with their end tag.
_SWALLOWING: Final = frozenset(
    ["#comment", "iframe", "noembed", "noframes", "noscript", "script", "style", "template", "textarea", "title", "xmp"]
)


def render_page(markup: str, *, anyones: bool = False) -> Rendered:
    """
    Render HTML: a whole page, a fragment of one, or the HTML of a field.

    Args:
        markup: The HTML.

        anyones: Whether it is not dpa's, and an empty line within an element for a paragraph may end that.

    Raises:
        ImportError: If justhtml is not installed.

    >>> render_page("<p>Es <b>regnet</b>.<p>Noch.").text
    'Es regnet.\\n\\nNoch.'
    """
    from justhtml import JustHTML  # noqa: PLC0415, an extra

    shift = int(markup.startswith(_MARK))
    prepared = LONE_SIGN.compiled.sub(_STAND_IN, markup[shift:])
    if prepared.count("<?") + prepared.count("<!") > _MOST_INSTRUCTIONS:
        last = prepared.rfind(">") + 1
        prepared = LONE_INSTRUCTION.compiled.sub(_hidden, prepared[:last]) + prepared[last:]
    page = JustHTML(prepared, sanitize=False, fragment=True, track_node_locations=True)
    if "<table" in prepared or "<TABLE" in prepared:
        unlay(page.root)
    renderer = Renderer(RUNNING) if anyones else Renderer()
    swallowing = _walk(page.root, renderer, prepared, markup, shift)
    if swallowing is not None:
        _keep_swallowed(swallowing, renderer, prepared, markup, shift)
    return renderer.finish()


def render_paragraphs(text: str) -> Rendered:
    """
    Render text without any markup in the field of markup: what stands between empty lines is a paragraph.

    >>> render_paragraphs("Es regnet,\\nund zwar sehr.\\n\\nNoch.").text
    'Es regnet, und zwar sehr.\\n\\nNoch.'
    """
    renderer = Renderer()
    for first, last in stretches(text):
        renderer.start("p", {})
        renderer.text(text[first:last], first, last)
        renderer.end("p")
    return renderer.finish()


def _hidden(found: "regex.Match[str]") -> str:
    """
    Return what stands in the place of an instruction, and of a comment itself.
    """
    return found[0] if found["alone"] is None else _HIDDEN * len(found[0])


def _walk(root: "Node", renderer: Renderer, prepared: str, markup: str, shift: int) -> "Node | None":
    """
    Hand elements and texts to the renderer, however deep they lie, and take the tree apart.

    Elements hold each other, and would hold the memory until the collector comes.

    Returns:
        The last comment or element that may have swallowed what follows it.
    """
    from justhtml import Element, Text  # noqa: PLC0415, an extra

    last: Node | None = None
    # A name is the end of an element.
    waiting: list[Node | Text | str] = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, str):
            renderer.end(node)
            continue
        node.parent = None
        if isinstance(node, Text):
            _text(node, renderer, prepared, markup, shift)
        else:
            name = node.name
            if name in _SWALLOWING:
                last = node
            children = node.children or ()
            if isinstance(node, Element):
                attributes = _attributes(node.attrs)
                only = children[0] if len(children) == 1 else None
                place = _place(only, prepared, shift) if isinstance(only, Text) else None
                if only is not None and place is not None:
                    only.parent = None
                    renderer.leaf(name, attributes, markup[place[0] : place[1]], *place)
                    continue
                renderer.start(name, attributes)
                waiting.append(name)
            waiting += reversed(children)
    return last


def _place(node: "Text", prepared: str, shift: int) -> tuple[int, int] | None:
    """
    Return where a text stands in the markup; None if that has other characters for it.
    """
    data, at = str(node.data or ""), node.origin_offset or 0
    if "<" in data or _HIDDEN in data or not prepared.startswith(data, at):
        return None
    return at + shift, at + shift + len(data)


def _text(node: "Text", renderer: Renderer, prepared: str, markup: str, shift: int) -> None:
    """
    Hand a text to the renderer, stretch by stretch.
    """
    place = _place(node, prepared, shift)
    if place is not None:
        renderer.text(markup[place[0] : place[1]], *place)
        return

    pieces = list(align(prepared, node.origin_offset or 0, str(node.data or "")))
    done, last = 0, pieces[-1][2]
    for text, first, end in pieces:
        if len(text) != end - first:
            if end > done:
                renderer.text(text, first + shift, end + shift)
            continue
        done = max(done, first)
        while done < end:
            stop = _sign(prepared, markup, shift, done, end)
            renderer.text(markup[done + shift : stop + shift], done + shift, stop + shift)
            if stop == end:
                break
            # justhtml takes instructions for text, since a fragment has none.
            instruction = INSTRUCTION.match(markup, stop + shift, last + shift)
            if instruction is None:
                # No other "<" is left here but that of a tag or a comment which never ends.
                renderer.swallow(markup[stop + shift : last + shift], stop + shift)
                return
            done = instruction.end() - shift


def _sign(prepared: str, markup: str, shift: int, start: int, end: int) -> int:
    """
    Return where the first sign within `[start, end)` stands that opens what is not shown; *end* if there is none.
    """
    found = OPENS_MARKUP.search(prepared, start, end)
    # A page may have the character itself.
    while found is not None and markup[found.start() + shift] == _HIDDEN:
        found = OPENS_MARKUP.search(prepared, found.end(), end)
    return end if found is None else found.start()


def _attributes(found: dict[str, str | None]) -> dict[str, str | None]:
    """
    Return attributes as they stand in the markup.
    """
    if found and any(_STAND_IN in (value or "") for value in found.values()):
        return {key: (value or "").replace(_STAND_IN, "<") for key, value in found.items()}
    return found


def _keep_swallowed(node: "Node", renderer: Renderer, prepared: str, markup: str, shift: int) -> None:
    """
    Keep what stands behind a comment, a script or the like that never ends.
    """
    at = node.origin_offset or 0
    if node.name == "#comment":
        closing = "-->" if prepared.startswith("<!--", at) else ">"
        ends = prepared.find(closing, at + 2) >= 0 or (closing == "-->" and prepared.find("--!>", at) >= 0)
    else:
        ends = f"</{node.name}" in prepared[at:].casefold()
    if not ends:
        renderer.swallow(markup[at + shift :], at + shift)
