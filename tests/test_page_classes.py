"""
What the classes of a page tell that is none of its article, and boxes of links in plain text.
"""

import pytest

from dpaparse import parse
from tests.outlined import MORE, PROSE, outline


@pytest.mark.parametrize(
    ("markup", "texts"),
    [
        ('<div class="author-box"><p>Ebba Thun schreibt über Deiche.</p></div>', ["Ebba Thun schreibt über Deiche."]),
        ('<ul class="article__tags"><li>Husum</li><li>Deiche</li></ul>', ["Husum", "Deiche"]),
        (
            '<div class="related"><h3>Auch gut</h3><div class="tags"><p>Sand <b>fehlt</b></p></div></div>',
            ["Auch gut", "Sand fehlt"],
        ),
        ('<p class="share">Weitersagen, bitte.</p>', ["Weitersagen, bitte."]),
        ('<div id="sidebar"><h3>Wetter</h3><p>Husum: 7 Grad</p></div>', ["Wetter", "Husum: 7 Grad"]),
        ("<footer><p>Veröffentlicht am Mittwoch.</p></footer>", ["Veröffentlicht am Mittwoch."]),
        ('<footer class="end"><p>Veröffentlicht am Mittwoch.</p></footer>', ["Veröffentlicht am Mittwoch."]),
    ],
)
def test_classes_tell_what_is_the_pages(markup: str, texts: list[str]) -> None:
    """
    Boxes about authors, tags and other articles are none of the text, whatever elements they hold.
    """
    article = parse(f"<h1>Deich bei Husum hält</h1><p>{PROSE}</p>{markup}<p>{MORE}</p>")

    assert [("Unknown", text) for text in texts] == outline(article)[2:-1]
    assert [PROSE, MORE] == [part.text for part in article.paragraphs]


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        ('<body class="has-tags">', "</body>"),
        ('<article class="related">', "</article>"),
        ('<div class="share"><h1>Deich</h1>', "</div>"),
        ('<div class="comments">', f"<p>{PROSE} {MORE}</p></div>"),
        ('<div class="newsletter"><p>Husum (dpa) - Es regnet.</p>', "</div>"),
        ('<div class="content-sidebar-wrap">', '<div class="sidebar"><p>Husum: 7 Grad</p></div></div>'),
    ],
)
def test_classes_of_the_whole_tell_nothing(opening: str, closing: str) -> None:
    """
    An element that holds the article is none of the page's, though it tells what the page has.
    """
    article = parse(f"<h2>Deich bei Husum hält</h2>{opening}<p>{PROSE}</p><p>{MORE}</p>{closing}", format="html")

    assert [PROSE, MORE] == [part.text for part in article.paragraphs if part.text in {PROSE, MORE}]


BOX = "Newsletter\nDer Morgen an der Küste\nDas Wichtigste aus Husum, jeden Tag um 6 Uhr in Ihrem Postfach.\nE-Mail-Adresse\nAbonnieren\nMit der Anmeldung stimmen Sie zu."


@pytest.mark.parametrize(
    ("box", "kind"),
    [
        (BOX, "Unknown"),
        (BOX.replace("\nMit der Anmeldung stimmen Sie zu.", ""), "Unknown"),
        (
            "Newsletter\nDer Morgen an der Küste kommt um 6 Uhr.\nAlle lesen ihn gern.\nUnd zwar\njeden Tag.",
            "Paragraph",
        ),
        ("Der Morgen\nan der Küste beginnt\nmit einem\nNewsletter", "Paragraph"),
    ],
)
def test_box_that_a_link_opens_is_the_pages(box: str, kind: str) -> None:
    """
    Where a link opens a block and half of its lines are some, all of it is the page's.
    """
    article = parse(f"Deich bei Husum hält\n\nHusum (dpa) - {PROSE}\n\n{MORE}\n\n{box}\n\n{MORE}\n\n{PROSE}")

    assert (kind, box) in outline(article)


def test_line_with_a_colon_is_no_headline() -> None:
    """
    What announces the headline stands above it.
    """
    article = parse(f"Gefunden in Husum am Deich:\n\nDeich hält\n\nHusum (dpa) - {PROSE}\n\n{MORE}")

    assert article.headline is not None
    assert article.headline.text == "Deich hält"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Testen Sie den Küstenboten vier Wochen gratis.", "Unknown"),
        ("Testen Sie die Bremsen, bevor Sie fahren.", "Paragraph"),
        ("Diesen Artikel vorlesen lassen", "Unknown"),
        ("Gesendet über die Deich-App", "Unknown"),
    ],
)
def test_offers_and_actions(line: str, kind: str) -> None:
    """
    An offer to readers names weeks or months; advice is text.
    """
    article = parse(f"Deich bei Husum hält\n\nHusum (dpa) - {PROSE}\n\n{line}\n\n{MORE}")

    assert (kind, line) in outline(article)


LEAD = "Die Flut kam. Der Deich hielt."


@pytest.mark.parametrize(
    ("markup", "kinds"),
    [
        (f'<div class="article-intro"><p>{LEAD}</p></div>', ["Teaser"]),
        (f'<div class="intro"><p class="big">{LEAD}</p></div>', ["Teaser"]),
        (f'<div class="intro"><p>{LEAD}</p><p>{PROSE}</p></div>', ["Paragraph", "Paragraph"]),
        ('<div class="image-caption"><p>Der Deich am Morgen danach.</p></div>', ["Unknown"]),
        ('<div class="caption"><p>Der Deich am Morgen danach. <b>Es</b> regnet.</p></div>', ["Unknown"]),
        (f'<div class="caption"><p>{PROSE} {MORE} {PROSE}</p></div>', ["Paragraph"]),
        (
            "<p>Direkt aus dem dpa-Newskanal: Dieser Text wurde automatisch von der Deutschen Presse-Agentur übernommen.</p>",
            ["Unknown"],
        ),
    ],
)
def test_classes_around_a_paragraph(markup: str, kinds: list[str]) -> None:
    """
    An element with one paragraph that leads in to the text tells a teaser, one beneath a picture a caption.
    """
    article = parse(f"<h1>Deich bei Husum hält</h1>{markup}<p>{PROSE}</p><p>{MORE}</p>")

    assert kinds == [kind for kind, _ in outline(article)][1:-2]


@pytest.mark.parametrize(
    ("above", "kind"),
    [
        ('<a href="/">Moorblog</a>', "Unknown"),
        ('<a href="https://deich.example/">Moorblog</a>', "Unknown"),
        ('<a href="/kueste/husum">Husum</a>', "TitleNote"),
        ("Guten Morgen, Husum!", "Unknown"),
    ],
)
def test_what_stands_above_a_headline_of_a_page(above: str, kind: str) -> None:
    """
    A link to where the page begins is its name, and who calls out greets the readers.
    """
    article = parse(f"<div>{above}</div><h1>Deich bei Husum hält</h1><p>{PROSE}</p><p>{MORE}</p>")

    assert kind == outline(article)[0][0]


@pytest.mark.parametrize(("times", "kind"), [(3, "Unknown"), (4, "Paragraph")])
def test_several_sentences_are_no_box(times: int, kind: str) -> None:
    """
    An element with more than three sentences holds a text, whatever its classes tell.
    """
    article = parse(f"<h1>Deich hält</h1><p>{PROSE}</p><div class='paywall'>{'<p>Der Deich hält.</p>' * times}</div>")

    assert {kind} == {kind for kind, _ in outline(article)[2:]}


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "<p>Von Ebba Thun, dpa<br>25.11.2026, 18:00 Uhr</p>",
            [("Byline", "Von Ebba Thun, dpa"), ("Unknown", "25.11.2026, 18:00 Uhr")],
        ),
        ("<p>Von Ebba Thun, dpa<br>Es regnet.</p>", [("Paragraph", "Von Ebba Thun, dpa\nEs regnet.")]),
        ("<h2>Die Flut kam. Der Deich hielt.</h2>", [("Teaser", "Die Flut kam. Der Deich hielt.")]),
        ("<h2>Wie die Flut kam</h2>", [("Subheading", "Wie die Flut kam")]),
        ("<p>Lesezeit: 2 Min.</p>", [("Unknown", "Lesezeit: 2 Min.")]),
        ("<p>Drucken 25.11.2026, 18:00 Uhr Teilen</p>", [("Unknown", "Drucken 25.11.2026, 18:00 Uhr Teilen")]),
        ("<p>12 Boote sind am Deich</p>", [("Paragraph", "12 Boote sind am Deich")]),
    ],
)
def test_what_stands_beneath_a_headline_of_a_page(markup: str, expected: list[tuple[str, str]]) -> None:
    """
    Who wrote a text and when may stand on two lines, a heading that ends like a sentence is a teaser.
    """
    article = parse(f"<h1>Deich bei Husum hält</h1>{markup}<p>{PROSE}</p><p>{MORE}</p>")

    assert expected == outline(article)[1:-2]


def test_footer_is_none_of_the_links_above_it() -> None:
    """
    Where links to other articles stand above the footer, it is one all the same.
    """
    footer = "© dpa-infocom, dpa:251125-930-123456/1 (dpa)"
    page = f"<h1>Deich hält</h1><p>{PROSE}</p><p>{MORE}</p><h3>Lesen Sie auch</h3><ul><li>Sand fehlt</li></ul><p>{footer}</p>"

    assert ("Footer", footer) == outline(parse(page))[-1]


@pytest.mark.parametrize("text", ["<div>{0}</div>", "<p>{0}</p>"])
def test_heading_in_bold_above_any_element(text: str) -> None:
    """
    A short line in bold is a heading above words in a `div`, too.
    """
    page = f"<h1>Deich hält</h1><p>{PROSE}</p><p><b>Ruhe an der Küste</b></p>{text.format(MORE)}"

    assert ("Subheading", "Ruhe an der Küste") in outline(parse(page))


def test_box_in_the_middle_of_a_text() -> None:
    """
    Far from the end too, a box that a link opens is the page's.
    """
    article = parse(f"Deich bei Husum hält\n\nHusum (dpa) - {PROSE}\n\n{BOX}\n\n" + "\n\n".join([MORE, PROSE] * 3))

    assert ("Unknown", BOX) in outline(article)
