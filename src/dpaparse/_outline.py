"""
An article as lines for a terminal: a tree of what it consists of, or a list of what is wrong with it.

Whatever stands in a text is shown and never obeyed: control characters and marks of direction are made visible.
A line is words and how they look; whoever writes it decides whether it has colours.
"""

from bisect import bisect_right
from collections.abc import Iterator
from typing import Final, TypeAlias
from unicodedata import category, east_asian_width

from attrs import frozen

from dpaparse._grammar.space import line_ends
from dpaparse._model import (
    Article,
    Box,
    Byline,
    Control,
    Credit,
    CreditLine,
    Dateline,
    Diagnostic,
    Embed,
    Footer,
    Gap,
    Headline,
    ListItem,
    Node,
    Notepad,
    Paragraph,
    Quote,
    SignOff,
    Subheading,
    Table,
    Teaser,
    TitleNote,
    Unknown,
    WireHeader,
)
from dpaparse._model.highlight import visible

Piece: TypeAlias = tuple[str, str]
"""
Words and how they look, in rich's terms.
"""

Line: TypeAlias = tuple[Piece, ...]

# The sixteen colours that every terminal has and every theme makes readable; "" is the terminal's own.
_PLAIN: Final = ""
_FAINT: Final = "bright_black"
_STRONG: Final = "bold"
_LABEL: Final = "cyan"
_CREDIT: Final = "green"
_NUMBER: Final = "magenta"
_QUOTE_STYLES: Final = {"speech": "yellow", "fragment": "yellow", "term": "italic"}
_SEVERITY_STYLES: Final = {"error": "bold red", "warning": "bold yellow", "info": "blue"}


@frozen
class Signs:
    """
    What a tree is drawn with.
    """

    fork: str
    last: str
    through: str
    blank: str
    paragraph: str
    dot: str
    ellipsis: str


DRAWN: Final = Signs("├─ ", "└─ ", "│  ", "   ", "¶", " · ", "…")
TYPED: Final = Signs("|- ", "`- ", "|  ", "   ", "par.", " - ", "...")


def tree(article: Article, name: str, *, width: int = 80, signs: Signs = DRAWN) -> Iterator[Line]:
    """
    Yield the lines of a tree: the article's parts, the quotations inside them, and what is wrong.

    Args:
        article: The article.

        name: What to call it, such as the name of its file.

        width: How many columns a line may take.

        signs: What to draw with.

    >>> import dpaparse
    >>> for line in tree(dpaparse.parse("Husum (dpa/lno) - „Das Wasser steigt“, sagte Thun."), "husum.txt"):
    ...     print("".join(text for text, _ in line))
    husum.txt · plain · 1 paragraph · 1 quotation
    ├─ dateline   Husum · dpa/lno · Hamburg, Schleswig-Holstein
    └─ ¶ 1        „Das Wasser steigt“, sagte Thun.
       └─ speech     „Das Wasser steigt“
          └─ speaker    Thun

    .. versionadded:: 0.1.0
    """
    yield (visible_name(name), _STRONG), (signs.dot + summary(article, signs.dot), _FAINT)
    yield from _grow(tuple(_branches(article, signs)), "", width, signs)


def _piece(text: str, style: str = _PLAIN) -> Piece:
    """
    Return *text* on one line, with nothing in it that steers a terminal.
    """
    return " ".join(visible(text).split()), style


def summary(article: Article, dot: str = DRAWN.dot) -> str:
    """
    Say in a line what was found, with *dot* between the facts.
    """
    facts = [str(article.format), article.language or ""]
    for count, word in (len(article.paragraphs), "paragraph"), (len(article.quotes), "quotation"):
        facts.append(_count(count, word))
    return dot.join(fact for fact in facts if fact)


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


@frozen
class _Branch:
    """
    A line of the tree and what hangs on it.
    """

    label: Piece
    words: Line
    branches: tuple["_Branch", ...] = ()


# The longest labels are "correction" and "subheading".
_LABEL_WIDTH: Final = 10
_NO_LABEL: Final = ("", _PLAIN)
_NARROWEST_WORDS: Final = 12


def _grow(branches: tuple[_Branch, ...], indent: str, width: int, signs: Signs) -> Iterator[Line]:
    """
    Yield the lines of *branches*, each behind *indent* and its guide.
    """
    for branch in branches:
        is_last = branch is branches[-1]
        guide = indent + (signs.last if is_last else signs.fork)
        label, style = branch.label
        head = f"{label:{_LABEL_WIDTH}} " if label else ""
        room = max(width - len(guide) - len(head), _NARROWEST_WORDS)
        yield (guide, _FAINT), (head, style), *_fit(branch.words, room, signs.ellipsis)
        yield from _grow(branch.branches, indent + (signs.blank if is_last else signs.through), width, signs)


def _fit(line: Line, room: int, ellipsis: str) -> Iterator[Piece]:
    """
    Yield as much of *line* as there is *room* for.
    """
    if sum(_cells(text) for text, _ in line) <= room:
        yield from line
        return

    room -= len(ellipsis)
    for text, style in line:
        if room >= 0:
            kept = _cut(text, room)
            room -= _cells(text)
            yield (kept if room >= 0 else kept + ellipsis), style


def _cut(text: str, room: int) -> str:
    """
    Return the start of *text* that fills at most *room* columns.
    """
    for at, character in enumerate(text):
        room -= _cells(character)
        if room < 0:
            return text[:at].rstrip()
    return text


def _cells(text: str) -> int:
    """
    Return how many columns of a terminal *text* fills: two for wide signs, none for marks that combine.
    """
    if text.isascii():
        return len(text)

    return sum(
        0 if category(character) in {"Mn", "Me", "Cf"} else 2 if east_asian_width(character) in "WF" else 1
        for character in text
    )


def _branches(article: Article, signs: Signs) -> Iterator[_Branch]:
    """
    Yield a branch for each part that is no gap, then one for each diagnostic.
    """
    waiting = list(reversed(article.quotes))
    header = next((part for part in article.parts if isinstance(part, Control)), None)
    number = 0
    for part in article.parts:
        if isinstance(part, Gap) or (isinstance(part, Control) and part is not header):
            continue

        number += isinstance(part, Paragraph)
        label = f"{signs.paragraph} {number}" if isinstance(part, Paragraph) else _label(part)
        quotes = []
        while waiting and waiting[-1].span.start < part.span.end:
            quotes.append(waiting.pop())
        is_marked = quotes and isinstance(part, Headline | Teaser | Subheading | Paragraph)
        words = _marked(article, part, quotes) if is_marked else _joined(_words(article, part), signs.dot)
        below = _sections(article, part) if isinstance(part, Notepad) else (_quote(article, quote) for quote in quotes)
        yield _Branch((label, _LABEL), tuple(words), tuple(below))
    for diagnostic, where in located(article):
        message = _Branch(_NO_LABEL, (_piece(diagnostic.message),))
        yield _Branch(_severity(diagnostic), _joined((_piece(where), _piece(diagnostic.code)), signs.dot), (message,))


def _marked(article: Article, part: Node, quotes: list[Quote]) -> Iterator[Piece]:
    """
    Yield the text of *part* with *quotes* in their colours.
    """
    style = _STYLES.get(type(part), _PLAIN)
    at = part.span.start
    for quote in quotes:
        yield _inline(article.source[at : quote.span.start]), style
        yield _inline(article[quote]), _QUOTE_STYLES[quote.kind]
        at = quote.span.end
    yield _inline(article.source[at : part.span.end]), style


def _inline(text: str) -> str:
    """
    Return *text* on one line, as it can stand between other words: a blank at its ends stays.
    """
    words = " ".join(visible(text).split())
    before = " " if text[:1].isspace() else ""
    after = " " if words and text[-1:].isspace() else ""
    return f"{before}{words}{after}"


def _quote(article: Article, quote: Quote) -> _Branch:
    """
    Return the branch of a quotation, with those inside it.
    """
    style = _QUOTE_STYLES[quote.kind]
    return _Branch(
        (str(quote.kind), style),
        (_piece(article[quote], style),),
        (*_speaker(quote), *(_quote(article, inner) for inner in quote.quotes)),
    )


def _speaker(quote: Quote) -> Iterator[_Branch]:
    """
    Yield who says a quotation, and the name that a pronoun or a surname stands for.
    """
    attribution = quote.attribution
    if attribution is None or attribution.speaker is None:
        return
    line = [_piece(attribution.speaker.text, _STRONG)]
    if attribution.resolved is not None:
        name, style = _piece(f"= {attribution.resolved.text}", _FAINT)
        line.append((f" {name}", style))
    yield _Branch(("speaker", _LABEL), tuple(line))


def _sections(article: Article, notepad: Notepad) -> Iterator[_Branch]:
    """
    Yield the sections of a notepad; of what is not for publication only how much there is.
    """
    for section in notepad.sections:
        label = (str(section.kind), _LABEL)
        if section.public:
            entries = tuple(_Branch(_NO_LABEL, (_piece(article[item].removeprefix("- ")),)) for item in section.items)
            yield _Branch(label, (_piece(section.heading or "", _STRONG),), entries)
        else:
            yield _Branch(label, (_piece(f"{_count(len(section.items), 'line')}, not for publication", _FAINT),))


_LABELS: Final = {Control: "wire", CreditLine: "credit", ListItem: "item", SignOff: "sign-off"}


def _label(part: Node) -> str:
    """
    Return what a part is called.
    """
    if isinstance(part, TitleNote):
        return str(part.kind)
    return _LABELS.get(type(part), type(part).__name__.lower())


_STYLES: Final = {Headline: _STRONG, Subheading: _STRONG, Unknown: _FAINT}


def _words(article: Article, part: Node) -> Line:
    """
    Return what a part tells.
    """
    match part:
        case Headline() | Subheading() | Paragraph() | Teaser() | ListItem() | TitleNote():
            return (_piece(part.text, _STYLES.get(type(part), _PLAIN)),)
        case Byline(authors=authors, agency=agency) if authors:
            return _piece(", ".join(authors), _STRONG), _piece(agency or "", _CREDIT)
        case Dateline(places=places, credit=credit, date=date):
            named = _piece(", ".join(place.name for place in places), _STRONG)
            return named, *_credit(credit), (date.isoformat() if date else "", _NUMBER)
        case CreditLine(credit=credit):
            return _credit(credit)
        case Control():
            return _header(article)
        case Table() | Notepad() | Box() | Embed():
            return _beside(part)
        case Footer(id=dpa_id, holder=holder) if dpa_id is not None:
            day = dpa_id.date.isoformat() if dpa_id.date else ""
            return _piece(holder or "", _CREDIT), (str(dpa_id), _NUMBER), (day, _NUMBER)
        case _:
            return (_piece(article[part], _STYLES.get(type(part), _PLAIN)),)


def _beside(part: Table | Notepad | Box | Embed) -> Line:
    """
    Return what a part tells that is no running text.
    """
    match part:
        case Table(rows=rows):
            return (_piece(_count(len(rows), "row")),)
        case Notepad(sections=sections):
            return (_piece(_count(len(sections), "section")),)
        case Box(kind=kind, heading=heading):
            return _piece(str(kind)), _piece(heading or "", _STRONG)
        case _:
            return _piece(part.name), _piece(part.url or "", _CREDIT)


def _header(article: Article) -> Line:
    """
    Return what the envelope of a wire message tells.
    """
    header, sent_at = article.envelope, article.sent_at
    if not isinstance(header, WireHeader):
        return (_piece("not readable", _FAINT),)
    return (
        _piece(f"{header.service or ''} {header.service_number or ''}", _STRONG),
        _piece(header.service_name or ""),
        _piece(header.desk_name or header.desk or ""),
        _piece("" if header.priority is None else f"priority {header.priority}"),
        _piece("/".join(header.keywords), _CREDIT),
        (sent_at.isoformat(sep=" ", timespec="minutes") if sent_at else "", _NUMBER),
    )


def _credit(credit: Credit | None) -> Line:
    """
    Return the words of a credit and its area.
    """
    if credit is None:
        return ()
    return _piece(credit.text, _CREDIT), _piece(credit.region or "")


def _joined(line: Line, dot: str) -> Line:
    """
    Return the pieces of *line* that hold something, with *dot* between them.
    """
    joined: list[Piece] = []
    for piece in line:
        if piece[0]:
            joined += [(dot, _FAINT), piece]
    return tuple(joined[1:])


def diagnose(article: Article, name: str) -> Iterator[Line]:
    """
    Yield a line for each diagnostic: file, line and column, severity, code, and what was expected.

    Lines and columns count from 1, as editors do.

    Args:
        article: The article.

        name: What to call it, such as the name of its file.

    >>> import dpaparse
    >>> for line in diagnose(dpaparse.parse("Es regnet.\\n\\nEr rief: „Halt!"), "husum.txt"):
    ...     print("".join(text for text, _ in line))
    husum.txt:3:10: warning quote-unclosed: expected a closing quotation mark before the end of the paragraph

    .. versionadded:: 0.1.0
    """
    for diagnostic, where in located(article):
        place = f"{visible_name(name)}:{where}: " if where else f"{visible_name(name)}: "
        message, _ = _piece(diagnostic.message)
        yield (place, _STRONG), _severity(diagnostic), (f" {diagnostic.code}: {message}", _PLAIN)


def visible_name(name: str) -> str:
    """
    Return the name of a file as it can be shown within a line.
    """
    return visible(name).translate(_BREAKS)


_BREAKS: Final = {
    **{ord(sign): chr(0x2400 + ord(sign)) for sign in "\t\n\r"},
    **{ord(sign): f"<U+{ord(sign):04X}>" for sign in "\u2028\u2029"},
}


def _severity(diagnostic: Diagnostic) -> Piece:
    return str(diagnostic.severity), _SEVERITY_STYLES[diagnostic.severity]


def located(article: Article) -> Iterator[tuple[Diagnostic, str]]:
    """
    Yield each diagnostic with its line and column as `3:10`, or an empty string where it has no span.
    """
    starts = [0, *line_ends(article.source, 0, len(article.source))] if article.diagnostics else []
    for diagnostic in article.diagnostics:
        if diagnostic.span is None:
            yield diagnostic, ""
        else:
            line = bisect_right(starts, diagnostic.span.start)
            yield diagnostic, f"{line}:{diagnostic.span.start - starts[line - 1] + 1}"
