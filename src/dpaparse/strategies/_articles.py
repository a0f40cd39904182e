"""
Plain texts of articles, and what they consist of: dpa numbers, datelines, quotations; and texts that break readers.
"""

import textwrap
from typing import Final

from attrs import evolve, frozen
from hypothesis import strategies as st

from dpaparse._invented import words
from dpaparse._invented.made import MadeArticle, MadeDateline, MadeQuotation, MadeSentence, Separation
from dpaparse._model import DpaId, QuoteKind

_WIRE_WIDTH: Final = 69

# A dateline leaves room for words of the text on its line.
LONGEST_OPENING: Final = 54


def dpa_ids() -> st.SearchStrategy[DpaId]:
    """
    Make dpa numbers, some of days that no calendar has, some without a version.

    >>> from hypothesis import find
    >>> find(dpa_ids(), lambda made: made.version == 2).version
    2

    .. versionadded:: 0.1.0
    """
    return st.builds(
        DpaId,
        st.dates().map(lambda day: f"{day:%y%m%d}") | digits(6, 6),
        st.sampled_from(("99", "930", "935")) | digits(2, 3),
        digits(1, 12),
        st.none() | st.integers(1, 60) | st.integers(1, 999_999_999),
    )


def digits(least: int, most: int) -> st.SearchStrategy[str]:
    return st.text("0123456789", min_size=least, max_size=most)


@st.composite
def datelines(draw: st.DrawFn) -> MadeDateline:
    """
    Make datelines: one place or several, in small letters or dpa-AFX's capitals, or none; every credit and terminator.

    Returns:
        The text, and the places and the credit in it.

    >>> from hypothesis import find
    >>> find(datelines(), lambda made: made.places == ("Husum", "Köln")).text
    'Husum/Köln (dpa) -'

    .. versionadded:: 0.1.0
    """
    places = draw(st.lists(st.sampled_from(words.PLACES), max_size=3, unique=True))
    credit, agencies, service, region = draw(st.sampled_from(words.CREDITS))
    if credit.startswith("dpa-AFX"):
        places = [place.upper() for place in places]
    terminator = draw(st.sampled_from(words.TERMINATORS))
    blank = draw(st.sampled_from((" ", "\u00a0"))) if places else ""
    return MadeDateline(
        text=f"{'/'.join(places)}{blank}({credit}){terminator}",
        places=tuple(places),
        credit=credit,
        agencies=agencies,
        service=service,
        region=region,
    )


def quotations() -> st.SearchStrategy[MadeSentence]:
    """
    Make sentences with quotations, between German, Swiss, English, straight and mixed marks, nested ones among them.

    Returns:
        The sentence, and the quotations in it.

    >>> from hypothesis import find
    >>> find(quotations(), lambda made: made.quotes[0].kind == "term").text
    'Sie las aus dem Roman „Ebbe und Flut“ vor, als das Licht ausging.'

    .. versionadded:: 0.1.0
    """
    return st.sampled_from(words.MARKS).flatmap(_quotations)


@st.composite
def _quotations(draw: st.DrawFn, marks: str) -> MadeSentence:
    """
    Make a sentence with a quotation between the given *marks*.
    """
    frame, kind, vocabulary = draw(st.sampled_from(words.FRAMES))
    inside = _quote(marks[2:], draw(st.sampled_from(words.SPEECH)), None)
    inner = draw(st.sampled_from(vocabulary)).format(inside=inside.text)
    quote = _quote(marks, inner, QuoteKind(kind), *([inside] if inside.text in inner else []))
    text = frame.format(quote=quote.text, person=draw(st.sampled_from(words.PEOPLE)))
    return MadeSentence(text=text, quotes=(quote,))


def _quote(marks: str, inner: str, kind: QuoteKind | None, *quotes: MadeQuotation) -> MadeQuotation:
    return MadeQuotation(text=f"{marks[0]}{inner}{marks[1]}", inner=inner, kind=kind, quotes=quotes)


@frozen
class _Block:
    """
    What stands between two paragraph breaks, before it is laid out.
    """

    text: str
    opening: str = ""
    wraps: bool = True

    def laid_out(self, separation: Separation) -> str:
        """
        Return the block, wrapped where the article is.
        """
        if separation is not Separation.WRAPPED or not self.wraps:
            return f"{self.opening}{self.text}"

        return textwrap.fill(
            self.text,
            _WIRE_WIDTH,
            initial_indent=self.opening,
            break_long_words=False,
            break_on_hyphens=False,
        )


def articles(*, separation: Separation | None = None) -> st.SearchStrategy[MadeArticle]:
    """
    Make articles together with their truth, in the shapes that wires, archives and web pages give them.

    With and without what stands before the dateline, subheadings, lists, closing credits, footers and text behind
    them; every line end; one style of quotation marks in each article.

    Args:
        separation: How paragraphs are set off; by default in each way.

    Returns:
        The text, and what must be found in it.

    >>> from hypothesis import given
    >>> import dpaparse
    >>> @given(articles())
    ... def test_datelines_are_found(made):
    ...     found = dpaparse.parse(made.text).dateline
    ...     assert found is None if made.dateline is None else found.credit.text == made.dateline.credit
    >>> test_datelines_are_found()

    .. versionadded:: 0.1.0
    """
    return _articles(separation)


@st.composite
def _articles(draw: st.DrawFn, separation: Separation | None) -> MadeArticle:
    """
    Put an article together, from its head to what follows it.
    """
    made = MadeArticle(
        text="",
        separation=separation or draw(st.sampled_from(Separation)),
        line_end=draw(st.sampled_from(("\n", "\r\n", "\r"))),
        dateline=draw(st.none() | datelines().filter(lambda made: len(made.text) < LONGEST_OPENING)),
    )
    head, made = _head(draw, made)
    body, made = body_of(draw, made)
    end, made = _end(draw, made, body)
    separator = "\n" if made.separation is Separation.LINE else "\n\n"
    text = separator.join(block.laid_out(made.separation) for block in (*head, *body, *end))
    before, after = draw(st.sampled_from((("", ""), ("", "\n"), ("\ufeff", ""), ("\n\n", " \n"))))
    return evolve(made, text=f"{before}{text}{after}".replace("\n", made.line_end))


def _head(draw: st.DrawFn, made: MadeArticle) -> tuple[list[_Block], MadeArticle]:
    """
    Put blocks before the dateline; without one nothing tells them from the body.
    """
    if made.dateline is None or draw(st.booleans()):
        return [], made

    made = evolve(
        made,
        note=draw(st.none() | st.sampled_from(words.NOTES)),
        headline=draw(st.sampled_from(words.HEADLINES)),
        authors=tuple(draw(st.lists(st.sampled_from(words.NAMES), max_size=3, unique=True))),
        teaser=draw(st.none() | st.sampled_from(words.TEASERS)),
    )
    byline = f"Von {enumeration(made.authors)}, dpa" if made.authors else None
    return [_Block(text) for text in (made.note, made.headline, byline, made.teaser) if text is not None], made


def enumeration(names: tuple[str, ...], conjunction: str = " und ") -> str:
    """
    Join names as a sentence does: `A, B und C`.
    """
    return conjunction.join(filter(None, (", ".join(names[:-1]), names[-1])))


def body_of(draw: st.DrawFn, made: MadeArticle) -> tuple[list[_Block], MadeArticle]:
    """
    Make the body: paragraphs, a quotation that runs over two of them, subheadings, a list.
    """
    marks = draw(st.sampled_from(words.MARKS))
    paragraphs = draw(st.lists(_paragraphs(marks), min_size=1, max_size=4))
    if draw(st.booleans()):
        paragraphs += draw(_run_over(marks))
    opening = "" if made.dateline is None else f"{made.dateline.text}{draw(st.sampled_from(words.BLANKS))}"
    blocks = [_Block(paragraphs[0].text, opening)]
    items: list[str] = []
    if len(paragraphs) > 1:
        items = draw(st.just([]) | st.lists(st.sampled_from(words.ITEMS), min_size=2, max_size=4, unique=True))
    if items:
        bullet = draw(st.sampled_from("-–•*"))
        blocks.append(_Block("\n".join(f"{bullet} {item}" for item in items), wraps=False))
    subheadings = []
    for paragraph in paragraphs[1:]:
        if not any(quote.continues for quote in paragraph.quotes) and draw(st.booleans()):
            subheadings.append(draw(st.sampled_from(words.SUBHEADINGS)))
            blocks.append(_Block(subheadings[-1]))
        blocks.append(_Block(paragraph.text))
    return blocks, evolve(
        made,
        paragraphs=tuple(paragraph.text for paragraph in paragraphs),
        subheadings=tuple(subheadings),
        items=tuple(items),
        quotes=tuple(quote for paragraph in paragraphs for quote in paragraph.quotes),
    )


@st.composite
def _paragraphs(draw: st.DrawFn, marks: str) -> MadeSentence:
    """
    Make a paragraph that is too long for a heading: two sentences without a quotation, and some with one.
    """
    plain = st.sampled_from(words.SENTENCES).map(lambda text: MadeSentence(text=text))
    first = draw(st.lists(plain, min_size=2, max_size=3))
    sentences = draw(st.permutations([*first, *draw(st.lists(_quotations(marks), max_size=2))]))
    return MadeSentence(
        text=" ".join(sentence.text for sentence in sentences),
        quotes=tuple(quote for sentence in sentences for quote in sentence.quotes),
    )


@st.composite
def _run_over(draw: st.DrawFn, marks: str) -> list[MadeSentence]:
    """
    Make two paragraphs with a quotation that the first leaves open and the second takes up.
    """
    inner = f"{draw(st.sampled_from(words.SPEECH))}."
    opened = MadeQuotation(text=f"{marks[0]}{inner}", inner=inner, kind=QuoteKind.SPEECH, closed=False)
    closing = evolve(_quote(marks, f"{draw(st.sampled_from(words.SPEECH))}.", QuoteKind.SPEECH), continues=True)
    return [
        MadeSentence(text=f"{words.SENTENCES[0]} Am Tag danach sagte Thun: {opened.text}", quotes=(opened,)),
        MadeSentence(text=f"{closing.text} {words.SENTENCES[1]}", quotes=(closing,)),
    ]


def _end(draw: st.DrawFn, made: MadeArticle, body: list[_Block]) -> tuple[list[_Block], MadeArticle]:
    """
    Close the article: a sign-off or a credit glued to the last block of *body*, a credit line, a footer, what follows.
    """
    closing = draw(st.sampled_from(("", "credit", "credit line", "signs")))
    made = evolve(
        made,
        credit_line=draw(st.sampled_from(words.CREDIT_LINES)) if closing.startswith("credit") else None,
        signs=draw(st.sampled_from(words.SIGNS)) if closing == "signs" else (),
        dpa_id=draw(st.none() | dpa_ids()),
    )
    glued = {"credit": f" {made.credit_line}", "signs": "".join(f"/{sign}" for sign in made.signs)}
    body[-1] = evolve(body[-1], text=body[-1].text + glued.get(closing, ""))
    blocks = [_Block(made.credit_line)] if made.credit_line and closing == "credit line" else []
    if made.dpa_id is None:
        return blocks, made

    after = tuple(draw(st.lists(st.sampled_from(words.AFTER), max_size=2, unique=True)))
    quotes = tuple(_quote("„“", words.SAID_AFTER, QuoteKind.SPEECH) for text in after if words.SAID_AFTER in text)
    made = evolve(made, after=after, quotes=(*made.quotes, *quotes))
    credit = draw(st.sampled_from(("", " (dpa)"))) if not closing else ""
    made = evolve(made, footer=f"{draw(st.sampled_from(words.NOTICES))}{made.dpa_id}{credit}")
    blocks.append(_Block(f"{made.footer}", wraps=False))
    if not closing and made.separation is not Separation.WRAPPED and draw(st.booleans()):
        body[-1] = evolve(body[-1], text=f"{body[-1].text}{draw(st.sampled_from(words.GLUE))}{made.footer}")
        blocks.pop()
    return [*blocks, *map(_Block, made.after)], made


def hostile_text() -> st.SearchStrategy[str]:
    """
    Make texts of what is hard to read.

    Quotation marks, brackets, line ends of all kinds, pieces of datelines and footers, control and bidi characters,
    lone surrogates.

    >>> from hypothesis import find
    >>> find(hostile_text(), lambda text: text.count("„") == 3)
    '„„„'

    .. versionadded:: 0.1.0
    """
    pieces = st.sampled_from(words.HOSTILE) | st.characters(exclude_categories=())
    return st.lists(pieces, max_size=60).map("".join)
