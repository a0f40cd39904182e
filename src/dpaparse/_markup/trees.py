"""
Read XML with defusedxml, the extra `xml`: elements and texts with their places, nothing from outside, no entities.
"""

from collections.abc import Callable, Iterator
from typing import Final
from xml.etree.ElementTree import ParseError

from attrs import define, field

from dpaparse._grammar.markup import REFERENCE, stretches_of_words
from dpaparse._grammar.space import SPACE
from dpaparse._markup.blocks import Rendered, unaltered
from dpaparse._markup.rendering import Renderer
from dpaparse._markup.repairs import COLON, STAND_IN, repair


@define(eq=False)
class Tree:
    """
    An element: its name without the namespace, its attributes likewise, and what is in it.
    """

    name: str
    attributes: dict[str, str | None] = field(factory=dict)
    children: "list[Tree | Text]" = field(factory=list)

    def get(self, name: str) -> str | None:
        """
        Return an attribute without white space around it; None for an empty one.
        """
        return (self.attributes.get(name) or "").strip(SPACE) or None

    def all(self, *names: str) -> "Iterator[Tree]":
        """
        Yield the elements right beneath this one that have one of *names*.
        """
        return (child for child in self.children if isinstance(child, Tree) and child.name in names)

    def first(self, *path: str) -> "Tree | None":
        """
        Return the first element down a path of names.
        """
        found = self
        for name in path:
            for child in found.children:
                if isinstance(child, Tree) and child.name == name:
                    found = child
                    break
            else:
                return None
        return found

    def descend(self) -> "Iterator[Tree]":
        """
        Yield this element and all beneath it in the order of the document, however deep they lie.
        """
        waiting: list[Tree | Text] = [self]
        while waiting:
            node = waiting.pop()
            if isinstance(node, Tree):
                yield node
                waiting += reversed(node.children)


@define(eq=False)
class Text:
    """
    A stretch of text, and where it stands in the XML; if it is as long as that, it is the same there.
    """

    text: str
    first: int
    last: int


ABSENT: Final = Tree("")
"""
Stands for an element that is not there.
"""

# Two bytes a character, but for the rarest: offsets need no counting.
_ENCODING: Final = "utf-16le"

_ROOT: Final = "#document"
_MARK: Final = "\ufeff"


def read_tree(markup: str) -> tuple[Tree, str | None]:
    """
    Read XML as far as it can be read.

    Returns:
        An element around the root, and what is wrong with the XML where it breaks off; None if nothing is.

    Raises:
        ImportError: If defusedxml is not installed.

    >>> tree, fault = read_tree("<a><b c='1'>Es regnet")
    >>> tree.first("a", "b").get("c"), fault
    ('1', 'no element found: line 1, column 21')
    """
    tree, problem = _read(markup, markup)
    if problem is None or not _is_repairable(problem):
        return tree, problem

    return _read(repair(markup), markup)[0], problem


def _is_repairable(problem: str) -> bool:
    """
    Tell whether something can be done about what is wrong: no more than is there can be read of XML that breaks off.
    """
    return not problem.startswith(_BREAKS_OFF) and not problem.endswith(_REFUSED)


_REFUSED: Final = "entities and external documents are not read"
_BREAKS_OFF: Final = ("no element found", "unclosed token")


def _read(markup: str, given: str) -> tuple[Tree, str | None]:
    """
    Read XML as far as it can be read; *given* is the same before it was repaired.
    """
    from defusedxml import DefusedXmlException  # noqa: PLC0415, an extra
    from defusedxml.ElementTree import DefusedXMLParser  # noqa: PLC0415

    start = len(given) - len(given.lstrip(SPACE + _MARK))
    builder = _Builder(markup, given, start)
    # A document may name its type; what it declares or would have to be fetched is refused.
    parser = DefusedXMLParser(target=builder, encoding=_ENCODING, forbid_dtd=False, forbid_entities=True)
    expat = parser.parser
    expat.buffer_text, expat.ordered_attributes = False, True
    # ElementTree's own handlers would only write the names anew.
    expat.StartElementHandler, expat.EndElementHandler = builder.start, builder.end
    builder.place = lambda: expat.CurrentByteIndex
    try:
        parser.feed(builder.bytes)
        parser.close()
    except ParseError as error:
        return builder.root, str(error)
    except DefusedXmlException as error:
        return builder.root, f"{type(error).__name__}: {_REFUSED}"
    finally:
        # Builder and parser hold each other, and would hold the tree until the collector comes.
        del builder.place
    return builder.root, None


class _Builder:
    """
    Takes what the parser finds.
    """

    def __init__(self, markup: str, given: str, start: int) -> None:
        self.root = Tree(_ROOT)
        self.bytes = markup[start:].encode(_ENCODING, "surrogatepass")
        self.place: Callable[[], int] = int
        self._markup = given
        self._is_repaired = markup is not given
        self._open = [self.root]
        self._shift = start
        self._is_even = len(self.bytes) == 2 * (len(markup) - start)
        self._byte, self._character = 0, start
        self._names = _Names()

    def start(self, tag: str, attributes: list[str]) -> None:
        """
        Open an element; of its attributes, names and values take turns.
        """
        names, opened = self._names, self._open
        found: dict[str, str | None] = {}
        if attributes:
            values = (
                [value.replace(STAND_IN, "&") for value in attributes[1::2]] if self._is_repaired else attributes[1::2]
            )
            found.update(zip(map(names.__getitem__, attributes[::2]), values, strict=True))
        element = Tree(names[tag], found, [])
        opened[-1].children.append(element)
        opened.append(element)

    def end(self, _: str) -> None:
        self._open.pop()

    def data(self, text: str) -> None:
        first = self._offset(self.place())
        if self._is_repaired and STAND_IN in text:
            text = self._markup[first : first + len(text)]
            self._open[-1].children.append(Text(text, first, first + len(text)))
            return
        size = self._length(text, first) if len(text) == 1 else len(text)
        self._open[-1].children.append(Text(text, first, first + size))

    def close(self) -> None:
        """
        End the document; `root` has what the parser asks for here.
        """

    def _offset(self, byte: int) -> int:
        """
        Return the character that a byte belongs to; bytes come in order.
        """
        if self._is_even:
            return self._shift + byte // 2
        self._character += len(self.bytes[self._byte : byte].decode(_ENCODING, "surrogatepass"))
        self._byte = byte
        return self._character

    def _length(self, text: str, first: int) -> int:
        """
        Return how long a character is in the markup: references and line ends of Windows are longer.
        """
        sign = self._markup[first : first + 1]
        if sign == "&":
            reference = REFERENCE.match(self._markup, first, len(self._markup))
            return 1 if reference is None else len(reference[0])
        return 1 + (sign == "\r" and text == "\n" and self._markup.startswith("\n", first + 1))


class _Names(dict[str, str]):
    """
    Names without their namespace, in lower case if they are HTML's; a document has few, and each many times.
    """

    def __missing__(self, name: str) -> str:
        namespace, _, local = name.rpartition("}")
        local = local.rpartition(COLON)[2]
        self[name] = found = local.lower() if namespace.endswith("xhtml") else local
        return found


def render_tree(element: Tree, leave_out: Callable[[Tree], bool] = lambda _: False) -> Rendered:
    """
    Render an element as if it stood in a page.

    Args:
        element: The element; what it is itself does not count.

        leave_out: Tells which elements are not to be rendered.
    """
    words = element.children[0] if len(element.children) == 1 else None
    if isinstance(words, Text) and stretches_of_words(words.text) == [(0, words.last - words.first)]:
        # Most fields.
        return unaltered(words.text, words.first)
    renderer = Renderer()
    # A name is the end of an element.
    waiting: list[Tree | Text | str] = [*reversed(element.children)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Text):
            renderer.text(node.text, node.first, node.last)
        elif isinstance(node, str):
            renderer.end(node)
        elif not leave_out(node):
            children = node.children
            only = children[0] if len(children) == 1 else None
            if isinstance(only, Text):
                renderer.leaf(node.name, node.attributes, only.text, only.first, only.last)
                continue
            renderer.start(node.name, node.attributes)
            waiting.append(node.name)
            waiting += reversed(children)
    return renderer.finish()


def text_of(element: Tree | None) -> str | None:
    """
    Return the text of an element on one line; None if it has none.
    """
    if element is None:
        return None
    words: list[str] = []
    waiting: list[Tree | Text] = [*reversed(element.children)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Text):
            words.append(node.text)
        else:
            waiting += reversed(node.children)
    return " ".join("".join(words).split()) or None
