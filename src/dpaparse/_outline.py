"""
An article as lines for a terminal: a tree of what it consists of.

A line is words and how they look; whoever writes it decides whether it has colours.
"""

from collections.abc import Iterator
from typing import Final

from attrs import frozen

from dpaparse._findings import located, severity
from dpaparse._lines import (
    CREDIT,
    DRAWN,
    FAINT,
    LABEL,
    NUMBER,
    PLAIN,
    STRONG,
    Line,
    Piece,
    Signs,
    fit,
    joined,
    piece,
    visible_name,
)
from dpaparse._model import (
    Article,
    Box,
    Byline,
    Control,
    Credit,
    CreditLine,
    Dateline,
    Embed,
    Footer,
    Format,
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
from dpaparse._model.unread import looks_unread

_QUOTE_STYLES: Final = {"speech": "yellow", "fragment": "yellow", "term": "italic"}


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
    husum.txt · plain · de · 1 paragraph · 1 quotation
    ├─ dateline   Husum · dpa/lno · Hamburg, Schleswig-Holstein
    └─ ¶ 1        „Das Wasser steigt“, sagte Thun.
       └─ speech     „Das Wasser steigt“
          └─ speaker    Thun
    """
    yield (visible_name(name), STRONG), (signs.dot + summary(article, signs.dot), FAINT)
    yield from _grow(tuple(_branches(article, signs)), "", width, signs)


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
_NO_LABEL: Final = ("", PLAIN)
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
        yield (guide, FAINT), (head, style), *fit(branch.words, room, signs.ellipsis)
        yield from _grow(branch.branches, indent + (signs.blank if is_last else signs.through), width, signs)


def _branches(article: Article, signs: Signs) -> Iterator[_Branch]:
    """
    Yield a branch for each part that is no gap, then one for each diagnostic.
    """
    waiting = list(reversed(article.quotes))
    header = next((part for part in article.parts if isinstance(part, Control)), None)
    is_unread = looks_unread(article.source, article.parts)
    number = 0
    for part in article.parts:
        if isinstance(part, Gap) or (isinstance(part, Control) and part is not header):
            continue

        number += isinstance(part, Paragraph)
        label = f"{signs.paragraph} {number}" if isinstance(part, Paragraph) else _label(part)
        quotes = []
        while waiting and waiting[-1].span.start < part.span.end:
            quotes.append(waiting.pop())
        # In a wire message it may be another one, with a notepad of its own.
        is_other = isinstance(part, Unknown) and article.format is Format.IPTC7901
        if is_other or is_unread:
            size = len(part.span if is_other else article.source)
            yield _Branch((label, LABEL), (piece(_count(size, "character"), FAINT),))
            continue
        is_marked = quotes and isinstance(part, Headline | Teaser | Subheading | Paragraph)
        words = _marked(article, part, quotes) if is_marked else joined(_words(article, part), signs.dot)
        below = _sections(article, part) if isinstance(part, Notepad) else (_quote(article, quote) for quote in quotes)
        yield _Branch((label, LABEL), tuple(words), tuple(below))
    for diagnostic, where in located(article):
        message = _Branch(_NO_LABEL, (piece(diagnostic.message),))
        yield _Branch(severity(diagnostic), joined((piece(where), piece(diagnostic.code)), signs.dot), (message,))


def _marked(article: Article, part: Node, quotes: list[Quote]) -> Iterator[Piece]:
    """
    Yield the text of *part* with *quotes* in their colours.
    """
    style = _STYLES.get(type(part), PLAIN)
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
        (piece(article[quote], style),),
        (*_speaker(quote), *(_quote(article, inner) for inner in quote.quotes)),
    )


def _speaker(quote: Quote) -> Iterator[_Branch]:
    """
    Yield who says a quotation, and the name that a pronoun or a surname stands for.
    """
    attribution = quote.attribution
    if attribution is None or attribution.speaker is None:
        return
    line = [piece(attribution.speaker.text, STRONG)]
    if attribution.resolved is not None:
        name, style = piece(f"= {attribution.resolved.text}", FAINT)
        line.append((f" {name}", style))
    yield _Branch(("speaker", LABEL), tuple(line))


def _sections(article: Article, notepad: Notepad) -> Iterator[_Branch]:
    """
    Yield the sections of a notepad; of what is not for publication only how much there is.
    """
    for section in notepad.sections:
        label = (str(section.kind), LABEL)
        if section.public:
            entries = tuple(_Branch(_NO_LABEL, (piece(article[item].removeprefix("- ")),)) for item in section.items)
            yield _Branch(label, (piece(section.heading or "", STRONG),), entries)
        else:
            yield _Branch(label, (piece(f"{_count(len(section.items), 'line')}, not for publication", FAINT),))


_LABELS: Final = {Control: "wire", CreditLine: "credit", ListItem: "item", SignOff: "sign-off"}


def _label(part: Node) -> str:
    """
    Return what a part is called.
    """
    if isinstance(part, TitleNote):
        return str(part.kind)
    return _LABELS.get(type(part), type(part).__name__.lower())


_STYLES: Final = {Headline: STRONG, Subheading: STRONG, Unknown: FAINT}


def _words(article: Article, part: Node) -> Line:
    """
    Return what a part tells.
    """
    match part:
        case Headline() | Subheading() | Paragraph() | Teaser() | ListItem() | TitleNote():
            return (piece(part.text, _STYLES.get(type(part), PLAIN)),)
        case Byline(authors=authors, agency=agency) if authors:
            return piece(", ".join(authors), STRONG), piece(agency or "", CREDIT)
        case Dateline(places=places, credit=credit, date=date):
            named = piece(", ".join(place.name for place in places), STRONG)
            return named, *_credit(credit), (date.isoformat() if date else "", NUMBER)
        case CreditLine(credit=credit):
            return _credit(credit)
        case Control():
            return _header(article)
        case Table() | Notepad() | Box() | Embed():
            return _beside(part)
        case Footer(id=dpa_id, holder=holder) if dpa_id is not None:
            day = dpa_id.date.isoformat() if dpa_id.date else ""
            return piece(holder or "", CREDIT), (str(dpa_id), NUMBER), (day, NUMBER)
        case _:
            return (piece(article[part], _STYLES.get(type(part), PLAIN)),)


def _beside(part: Table | Notepad | Box | Embed) -> Line:
    """
    Return what a part tells that is no running text.
    """
    match part:
        case Table(rows=rows):
            return (piece(_count(len(rows), "row")),)
        case Notepad(sections=sections):
            return (piece(_count(len(sections), "section")),)
        case Box(kind=kind, heading=heading):
            return piece(str(kind)), piece(heading or "", STRONG)
        case _:
            return piece(part.name), piece(part.url or "", CREDIT)


def _header(article: Article) -> Line:
    """
    Return what the envelope of a wire message tells.
    """
    header, sent_at = article.envelope, article.sent_at
    if not isinstance(header, WireHeader):
        return (piece("not readable", FAINT),)
    return (
        piece(f"{header.service or ''} {header.service_number or ''}", STRONG),
        piece(header.service_name or ""),
        piece(header.desk_name or header.desk or ""),
        piece("" if header.priority is None else f"priority {header.priority}"),
        piece("/".join(header.keywords), CREDIT),
        (sent_at.isoformat(sep=" ", timespec="minutes") if sent_at else "", NUMBER),
    )


def _credit(credit: Credit | None) -> Line:
    """
    Return the words of a credit and its area.
    """
    if credit is None:
        return ()
    return piece(credit.text, CREDIT), piece(credit.region or "")
