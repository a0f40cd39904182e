"""
What the elements of a page tell beside its words: kickers, figures, tables, labels, references, elements of its own.
"""

import pytest

from dpaparse import parse
from dpaparse._grammar.markup import has_reference
from tests.outlined import MORE, PROSE, outline

HEAD = "<h1>Deich bei Husum hält stand</h1>"


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ('<span class="kicker">Küste</span><span class="visually-hidden">: </span><span>Deich hält</span>', "Küste:"),
        ('<span class="kicker">Küste</span> <span>Deich hält</span>', "Küste"),
        ("<span>Küste:</span> <span>Deich hält</span>", "Küste:"),
        ("<span>Küste</span>: <span>Deich hält</span>", "Küste:"),
        ("<span>Küste</span><br>Deich hält", "Küste"),
        ("<small>Küste</small> Deich hält", "Küste"),
        ('<span class="seite__topline">Küste</span><span>Deich hält</span>', "Küste"),
    ],
)
def test_kicker_and_its_colon(inside: str, expected: str) -> None:
    """
    A colon behind a kicker is none of the headline, and tells one where no class does.
    """
    found = outline(parse(f"<h1>{inside}</h1><p>{PROSE}</p>"))

    assert [("TitleNote", expected), ("Headline", "Deich hält")] == found[:2]


@pytest.mark.parametrize(
    "inside",
    [
        "<span>Was die Menschen an der Küste in dieser Nacht erlebt haben und noch:</span> <span>Deich hält</span>",
        "<span>Küste am Abend</span><br><span>Deich hält</span>",
        "<span>Küste am späten Abend</span><br>Deich hält",
        "<span>Küste am Abend</span> Deich hält",
        "<span>Küste am Abend</span>: Deich hält",
        '<span class="kicker">Küste am Abend</span>:',
    ],
)
def test_first_half_of_the_headline_is_no_kicker(inside: str) -> None:
    """
    What is longer than a kicker, or set off as the rest is, or by nothing but a style, is the headline's.
    """
    assert "TitleNote" not in [kind for kind, _ in outline(parse(f"<h1>{inside}</h1><p>{PROSE}</p>"))]


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ("<table><tr><td><a href='/d'>Weiterlesen</a></td></tr></table>", ("Unknown", "Weiterlesen")),
        ("<table><tr><td>Husum liegt im Watt.</td></tr></table>", ("Paragraph", "Husum liegt im Watt.")),
        ("<table role='presentation'><tr><td>Husum<td>und das Watt.</table>", ("Paragraph", "und das Watt.")),
        ("<table><tr><td><a href='/v'>vorige</a><td><a href='/n'>nächste</a></table>", ("Unknown", "vorige\tnächste")),
        ("<table><tr><td><a href='/v'>Husum</a><td>7 Grad</table>", ("Table", "Husum\t7 Grad")),
        (f"<table><tr><td>Husum<td><p>{MORE}<p>{MORE} Ja.<p>Nichts.</table>", ("Paragraph", "Nichts.")),
        (f"<table><tr><td>Husum<td>{MORE}<br>{MORE}<br>Alles</table>", ("Table", f"Husum\t{MORE} {MORE} Alles")),
        ("<table role='table'><tr><td>Husum<td>7 Grad</table>", ("Table", "Husum\t7 Grad")),
        ("<div class='related'><table><tr><td>25.11.<td>Pegel sinkt</table></div>", ("Unknown", "25.11.\tPegel sinkt")),
        ("<div class='related'><table><tr><td>dpa<td>Pegel sinkt</table></div>", ("Table", "dpa\tPegel sinkt")),
    ],
)
def test_tables_that_tell_nothing(table: str, expected: tuple[str, str]) -> None:
    """
    A table of a single cell, or one that its markup calls none, only lays out; one in a box of the page is the page's.
    """
    assert expected in outline(parse(f"{HEAD}<p>{PROSE}</p>{table}<p>{MORE}</p>"))


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("<label for='s'>Suche im Archiv</label>", "Suche im Archiv"),
        ("<h2 class='element-invisible'>Suchformular</h2>", "Suchformular"),
        ("<p class='sr-only'>Der folgende Text</p>", "Der folgende Text"),
        ("<div id='footer-wrapper'><p>Gemacht mit Liebe</p></div>", "Gemacht mit Liebe"),
        ("<p>Powered by Deichdruck</p>", "Powered by Deichdruck"),
        (
            "<p>Anmelden oder registrieren, um Kommentare zu schreiben</p>",
            "Anmelden oder registrieren, um Kommentare zu schreiben",
        ),
    ],
)
@pytest.mark.parametrize("form", ["{1}{0}{2}", "{0}{1}{2}", "{1}{2}{0}"])
def test_labels_and_what_is_only_read_aloud(markup: str, words: str, form: str) -> None:
    """
    The label of a field, what a style sheet keeps for who does not see, and what a page says of itself are the page's.
    """
    text = f"<p>{PROSE}</p><p>{MORE}</p>"

    assert ("Unknown", words) in outline(parse(form.format(markup, HEAD, text)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5000 Nistk&auml;sten", True),
        ("Ebbe &#38; Flut", True),
        ("Ebbe & Flut", False),
        ("R&D", False),
        ("Ebbe", False),
    ],
)
def test_references_are_closed(text: str, *, expected: bool) -> None:
    """
    What opens like a reference and has no semicolon may be the name of a firm.
    """
    assert expected is has_reference(text)


def test_reference_in_a_field() -> None:
    """
    A field without markup may hold references all the same.
    """
    article = parse({"urn": "a", "headline": "Husum verschenkt Nistk&auml;sten", "article_html": f"<p>{PROSE}</p>"})

    assert article.headline is not None
    assert article.headline.text == "Husum verschenkt Nistkästen"


def test_signs_that_are_references() -> None:
    """
    HTML whose signs are references is read like any other, and the way back leads to these.
    """
    text = f"&lt;h1&gt;Deich h&amp;auml;lt&lt;/h1&gt;\n&lt;p&gt;{PROSE} &amp;amp; „Ja &uuml;ber&R&D; alles“, sagte Thun.&lt;/p&gt;\n"
    article = parse(text)

    assert [("Headline", "Deich hält"), ("Paragraph", f"{PROSE} & „Ja über&R&D; alles“, sagte Thun.")] == outline(
        article
    )
    span = article.markup_span(article.quotes[0])
    assert span is not None
    assert span.of(text) == "„Ja &uuml;ber&R&D; alles“"


@pytest.mark.parametrize(
    ("above", "expected"),
    [
        ("<h2>Sturmflut:</h2><h2>Deich bei Husum hält</h2>", [("TitleNote", "Sturmflut:")]),
        ("<h2>Sturmflut:</h2><h3>Hält der Deich bei Husum?</h3>", [("TitleNote", "Sturmflut:")]),
        ("<h2>Mittwoch, 25. November 2026</h2><h3>Deich hält</h3>", [("Unknown", "Mittwoch, 25. November 2026")]),
        ("<p>25.11.2026, 18:00 Uhr</p><h3>Deich hält</h3>", [("Unknown", "25.11.2026, 18:00 Uhr")]),
        ("<p>Sturmflut:</p><h1>Deich hält</h1>", [("TitleNote", "Sturmflut:")]),
        ("<p><a href='/k'>Küste</a> – <a href='/w'>Watt</a></p><h1>Deich hält</h1>", [("Unknown", "Küste – Watt")]),
        ("<p><a href='/k'>Küste</a></p><h1>Deich hält</h1>", [("TitleNote", "Küste")]),
        ("<p><a href='/k'>Küste</a> im <a href='/w'>Watt</a></p><h1>Deich hält</h1>", [("TitleNote", "Küste im Watt")]),
        ("<p>:</p><h1>Deich hält</h1>", [("Unknown", ":")]),
        ("<p>Eil <time>vor Kurzem</time></p><h1>Deich hält</h1>", [("Unknown", "Eil vor Kurzem")]),
        ("<h1>Aktuelles</h1><h2>Der Deich in Husum hält</h2>", [("Unknown", "Aktuelles")]),
        ("<h1>Region</h1><h2>Der Deich in Husum hält</h2>", [("TitleNote", "Region")]),
        ("<h1>Ruhe</h1><h2>Der Deich in Husum hält</h2>", []),
    ],
)
def test_topics_and_days_above_the_headline(above: str, expected: list[tuple[str, str]]) -> None:
    """
    A heading with a colon above another one is the kicker; one with a day is none, nor is the way to a page.
    """
    found = outline(parse(f"{above}<p>{PROSE}</p><p>{MORE}</p>"))

    assert [*expected, "Headline"] == [*found[: len(expected)], found[len(expected)][0]]


@pytest.mark.parametrize(
    ("box", "kind"),
    [
        (
            "Mit KüstePlus haben Sie unbegrenzten Zugriff auf alle Inhalte und mehr, und das monatlich kündbar: " * 2,
            "Unknown",
        ),
        (MORE + " " + MORE, "Paragraph"),
        (
            "Die Küste hat unbegrenzten Zugriff auf Inhalte, und das monatlich kündbar, wie Ruß angab, und mehr. " * 2,
            "Paragraph",
        ),
        (
            "Der Deich, sagen Sie, ist kostenlos, und er ist es seit hundert Jahren und bleibt es auch, sagte Thun. "
            * 2,
            "Paragraph",
        ),
    ],
)
def test_offers_in_a_box_of_the_page(box: str, kind: str) -> None:
    """
    A long paragraph in a box shows that it holds the article, unless it offers something to the readers.
    """
    found = outline(parse(f"{HEAD}<p>{PROSE}</p><div class='paywall'><h3>Weiter</h3><p>{box}</p></div><p>{MORE}</p>"))

    assert (kind, box.strip()) in found


@pytest.mark.parametrize(
    ("inside", "kind"),
    [
        ("<img src='a'><div><span>Ein Deich.</span></div>", "Unknown"),
        ("<img src='a'><p>Ein Deich.</p>", "Unknown"),
        ("<picture><img src='a'></picture><p class='a'>Ein Deich.</p>", "Unknown"),
        ("<p>Ein Deich.</p><img src='a'>", "Paragraph"),
        ("<p>Ein Deich.</p>", "Paragraph"),
        ("<img src='a'><blockquote><p>Ein Deich.</p></blockquote>", "Paragraph"),
        ("<blockquote><img src='a'><p>Ein Deich.</p></blockquote>", "Paragraph"),
        ("<img src='a'><ul><li>Ein Deich.</li></ul>", "ListItem"),
        ("<img src='a'><h3>Ein Deich.</h3>", "Subheading"),
        ("<figure><p>Ein Deich.</p></figure><img src='a'>", "Paragraph"),
    ],
)
def test_words_beneath_a_picture(inside: str, kind: str) -> None:
    """
    In a figure, words beneath a picture are its caption, be their element one for captions or not.
    """
    found = outline(parse(f"{HEAD}<p>{PROSE}</p><figure>{inside}</figure><p>{MORE}</p>"))

    assert (kind, "Ein Deich.") in found
    assert ("Paragraph", MORE) == found[-1]


@pytest.mark.parametrize(
    "form", ["<figure><img src='a'><p>{0}</p></figure>", "<figure><img src='a'><p class='b'>{0}</p></figure>"]
)
def test_long_text_beneath_a_picture(form: str) -> None:
    """
    What is too long for a caption is text.
    """
    text = " ".join([PROSE] * 5)

    assert ("Paragraph", text) in outline(parse(f"{HEAD}<p>{PROSE}</p>{form.format(text)}"))


def test_quotations_around_a_figure() -> None:
    """
    What quotes around a figure says nothing of the words in it, or of those behind it.
    """
    markup = "<blockquote><p>Ja.</p><figure><img src='a'><p>Ein Deich.</p></figure></blockquote><figure><img src='a'>Siel</figure>"
    found = outline(parse(f"{HEAD}<p>{PROSE}</p>{markup}<p>{MORE}</p>"))

    assert [("Unknown", "Ein Deich."), ("Unknown", "Siel")] == [part for part in found if part[0] == "Unknown"]


@pytest.mark.parametrize(
    ("markup", "texts"),
    [
        ("<div><my-topic>Küste</my-topic><my-day>25.11.2026</my-day></div>", ["Küste", "25.11.2026"]),
        ("<div><my-topic>Küste</my-topic> <my-day>25.11.2026</my-day></div>", ["Küste", "25.11.2026"]),
        ("<my-topic>Küste</my-topic><my-day><p>Siel</p></my-day>", ["Küste", "Siel"]),
        ("<div><my-topic>Küste</my-topic> und <my-day>Siel</my-day></div>", ["Küste und Siel"]),
        ("<p><my-topic>Küste</my-topic><my-day>Siel</my-day></p>", ["KüsteSiel"]),
        ("<table><td><my-topic>Küste</my-topic><my-day>Siel</my-day><td>Watt</table>", ["KüsteSiel\tWatt"]),
        ("<div><my-topic></my-topic><my-day>Siel</my-day></div>", ["Siel"]),
    ],
)
def test_elements_of_a_page_of_its_own(markup: str, texts: list[str]) -> None:
    """
    Elements that a page has made up are blocks where they stand side by side, but within a paragraph.
    """
    assert texts == [words for _, words in outline(parse(markup, format="html"))]
