"""
Laws that hold for every text, however broken.
"""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import dpaparse
from dpaparse import parse
from dpaparse import strategies as dpa
from tests import laws

texts = (
    dpa.hostile_text()
    | st.text(st.characters(exclude_categories=()), max_size=80)
    | dpa.articles().map(lambda made: made.text)
)


@given(texts)
@example("")
@example("\ud800")
@example("„" * 100_000)
@example("\x1d(dpa)")
@example("Deich:  (1")
@example("A.\nB.\nC.\nD.\n\x1c")
@example("Am 3. \x1c\x1d „Es regnet“")
def test_any_text_is_parsed(text: str) -> None:
    """
    Every string gives an article with that source and no error.
    """
    article = parse(text)

    assert text == article.source


@given(texts)
@example("Berlin (dpa) - \n\n ")
@example("dpa folgendennicht zur Veröffentlichung")
def test_parts_tile_source(text: str) -> None:
    """
    Laid end to end, the parts of any text give the text back.
    """
    article = parse(text, format="plain")

    assert text == article.source
    laws.parts_tile(article)


@given(texts)
def test_parts_are_not_empty(text: str) -> None:
    """
    No part is empty, and no two gaps lie side by side.
    """
    laws.parts_are_not_empty(parse(text))


@given(texts)
@example("\x01bdt0001 3 pl 90  dpa 0001\n\x02A =\n\nDer Deich hält:\n dpa\n\nEs regnet.")
@example("Deich hält - Husum (dpa) - Es regnet.")
@example(") =")
def test_white_space_belongs_to_gaps(text: str) -> None:
    """
    A gap holds white space only, and no other part begins or ends with any.
    """
    laws.white_space_belongs_to_gaps(parse(text))


@given(texts)
@example('""""t"sagt Vo')
def test_spans_lie_in_their_nodes(text: str) -> None:
    """
    Every span lies inside the source, and what belongs to a node lies inside the node.
    """
    laws.spans_lie_in_their_nodes(parse(text))


@given(texts)
def test_quotations_are_apart_or_nested(text: str) -> None:
    """
    Any two quotations are apart, or one lies between the marks of the other.
    """
    laws.quotations_are_apart_or_nested(parse(text))


@given(texts)
def test_quotations_lie_in_one_part(text: str) -> None:
    """
    Each quotation lies inside one part that may hold words of somebody's.
    """
    laws.quotations_lie_in_one_part(parse(text))


@given(texts)
def test_marks_stand_at_the_ends_of_quotations(text: str) -> None:
    """
    A quotation is longer than its inner text by one mark at each end, but for the marks that it lacks.
    """
    laws.marks_stand_at_the_ends(parse(text))


@given(texts)
def test_diagnostics_are_read_off_the_article(text: str) -> None:
    """
    The diagnostics are what `check` says about the finished article, in the order of their places.
    """
    laws.diagnostics_are_read_off(parse(text))


@given(texts)
def test_parsing_is_repeatable(text: str) -> None:
    """
    The same text gives the same article, with the same hash.
    """
    laws.parsing_is_repeatable(text)


@given(texts)
def test_page_escapes_the_text(text: str) -> None:
    """
    No tag of the text gets into the notebook's page.
    """
    laws.markup_is_escaped(parse(f"<script>{text}"))


# A block as long as a heading may be, in several lines.
LINES = "Pegel\n" * 18 + "an"


@given(texts.filter(lambda text: "\r" not in text), st.sampled_from(("\r\n", "\r")))
@example(f"{LINES}\n\nHusum (dpa) - Es regnet.", "\r\n")
@example(f"Husum (dpa) - Es regnet.\n\n© {LINES}", "\r\n")
@example(f"Husum (dpa) - Es regnet. (dpa)\n\n{LINES}123", "\r\n")
@example("<z. ©B\nmr]\udca2le0uay. ©Xle0uay)rz. ©B\nmr]Xle0uayl ", "\r\n")
@example(
    "&,i*/lnv) -R s ning after years of complaints fr (\xadAFder \x00Z-JährigeP/21/ (dpa)\n dpa- before ten in the morning\n\n"
    "By Judith Arden, dpa\n\nPort Ellery (dpa) -$The harbour town has banned leaf blowers before ten in the morning after years",
    "\r\n",
)
def test_line_ends_do_not_matter(text: str, line_end: str) -> None:
    """
    With CRLF or CR for each LF, the parts and their texts are the same.
    """
    laws.line_ends_do_not_matter(text, line_end)


BLANKS = st.text(" \t\n\u00a0\ufeff", min_size=1, max_size=8)


@given(texts, BLANKS)
@example("# Notizblock\n\nPegel", "\ufeff")
@example('{"©', "\u00a0\n\n")
def test_white_space_before_shifts_everything(text: str, blanks: str) -> None:
    """
    White space before a text shifts every part and quotation, and changes nothing else.
    """
    laws.white_space_before_shifts_everything(text, blanks)


@given(texts, BLANKS)
def test_white_space_behind_changes_the_last_gap(text: str, blanks: str) -> None:
    """
    White space behind a text changes the last gap alone.
    """
    laws.white_space_behind_changes_the_last_gap(text, blanks)


with_footer = dpa.articles().filter(lambda made: made.dpa_id is not None)


@given(with_footer, st.sampled_from(("zur Startseite", "„Nein“, rief er.")))
def test_what_follows_the_footer_changes_nothing(made: dpa.MadeArticle, more: str) -> None:
    """
    A paragraph behind a footer leaves all parts up to the footer, and the quotations in them, as they are.
    """
    article = parse(made.text)
    separator = made.line_end if made.separation is dpa.Separation.LINE else made.line_end * 2
    longer = parse(f"{made.text}{separator}{more}")
    end = article.footer.span.end if article.footer else 0
    upto = sum(part.span.end <= end for part in article.parts)

    assert article.parts[:upto] == longer.parts[:upto]
    assert [q for q in article.quotes if q.span.end <= end] == [q for q in longer.quotes if q.span.end <= end]


MARKS = "„“”«»\"‚‘’‹›'"


@given(dpa.articles(), st.data())
def test_damage_stays_in_its_paragraph(made: dpa.MadeArticle, data: st.DataObject) -> None:
    """
    A lost quotation mark changes no quotation in another paragraph.
    """
    # But for what says that a quotation runs over paragraphs: the next quotation may now take up one that lost its
    # end, a paragraph without marks between the two may count as its middle, and `continues` may come or go.
    article = parse(made.text)
    paragraphs = [part for part in article.paragraphs if set(MARKS) & set(article[part])]
    if not paragraphs:
        return

    damaged = data.draw(st.sampled_from(paragraphs)).span
    marks = [at for at in range(damaged.start, damaged.end) if made.text[at] in MARKS]
    lost = data.draw(st.sampled_from(marks))
    other = parse(made.text[:lost] + made.text[lost + 1 :])

    kept = {part.span for part in article.parts if set(MARKS) & set(article[part]) and part.span != damaged}
    for quote in article.quotes:
        if any(span.covers(quote.span) for span in kept):
            by = -1 if quote.span.start > lost else 0
            assert any(
                (laws.shifted(quote.span, by), quote.text, quote.closed) == (found.span, found.text, found.closed)
                for found in other.quotes
            )


@pytest.mark.parametrize("text", ["„" * 20_000, "„Ja " * 5_000 + "“" * 5_000, '«"' * 5_000, "(" * 20_000, "‚" * 20_000])
def test_depth_does_not_overflow(text: str) -> None:
    """
    However deep marks are nested, an article can be shown, compared, hashed and written.
    """
    article = parse(text)

    assert repr(article)
    assert hash(article) == hash(parse(text))
    assert article == dpaparse.from_dict(dpaparse.to_dict(article))
    assert article._repr_html_()
