"""
Lines of a page's head whose pieces the markup sets off, and what classes and elements tell of lines and blocks.
"""

import pytest

from dpaparse import parse
from dpaparse._grammar.stamps import is_stamp
from tests.outlined import MORE, PROSE, outline

HEAD = "<h1>Deich bei Husum hält stand</h1>"
TIMED = "<time>25. November 2026, 18:00 Uhr</time>"
STAMP = "25. November 2026, 18:00 Uhr"


def beneath(markup: str) -> list[tuple[str, str]]:
    """
    Return what stands between the headline and the first paragraph.
    """
    found = outline(parse(f"{HEAD}{markup}<p>{PROSE}</p><p>{MORE}</p>"))

    assert [("Paragraph", PROSE), ("Paragraph", MORE)] == found[-2:]
    return found[1:-2]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (f"{TIMED} <span>Küste</span>", [("Unknown", STAMP), ("Unknown", "Küste")]),
        (f"<span>{TIMED} | <a href='/k'>Küste</a></span>", [("Unknown", f"{STAMP} | Küste")]),
        (
            "<span>25.11.2026 | 18:00 Uhr</span> <span>Von Ebba Thun</span>",
            [("Unknown", "25.11.2026 | 18:00 Uhr"), ("Byline", "Von Ebba Thun")],
        ),
        (
            f"{TIMED}<span>Quelle: KÜSTENBOTE, dpa, et</span><a href='#k'>22 Kommentare</a>",
            [("Unknown", STAMP), ("Unknown", "Quelle: KÜSTENBOTE, dpa, et"), ("Unknown", "22 Kommentare")],
        ),
        (
            "Von Ebba Thun, dpa <span class='entry-date'>Stand: 25.11.2026, 18:00 Uhr</span>",
            [("Byline", "Von Ebba Thun, dpa"), ("Unknown", "Stand: 25.11.2026, 18:00 Uhr")],
        ),
        (
            f"Lesezeit: 2 Min.</p><p>Bild: Ebba Thun (dpa)</p><p>{TIMED} <span>Küste</span>",
            [
                ("Unknown", "Lesezeit: 2 Min."),
                ("Unknown", "Bild: Ebba Thun (dpa)"),
                ("Unknown", STAMP),
                ("Unknown", "Küste"),
            ],
        ),
        (
            "<b>dpa</b><br>Mi, 25. Nov 2026, 18:00 Uhr<br><a href='/k'>Küste</a>",
            [("Unknown", "dpa"), ("Unknown", "Mi, 25. Nov 2026, 18:00 Uhr"), ("Unknown", "Küste")],
        ),
        (
            "Veröffentlicht am <time>25.11.2026</time> von <span>Redaktion</span>",
            [("Unknown", "Veröffentlicht am 25.11.2026 von Redaktion")],
        ),
        (
            f"{TIMED} <span>Diese Meldung stammt von der dpa. <a href='/w'>Wie wir arbeiten</a></span>",
            [("Unknown", STAMP), ("Unknown", "Diese Meldung stammt von der dpa. Wie wir arbeiten")],
        ),
    ],
)
def test_pieces_of_a_line_are_told_apart(line: str, expected: list[tuple[str, str]]) -> None:
    """
    Where one element of a line is a time stamp, the others beside it are the page's, too, or a byline.
    """
    assert expected == beneath(f"<div>{line}</div>".replace("p>", "div>"))
    assert expected == beneath(f"<p>{line}</p>")


@pytest.mark.parametrize(
    "line",
    [
        "<span>Küste</span> <span>Sand</span>",
        f"Küste {TIMED} <span>und Sand</span>",
        f"{TIMED} <span>Der Sand ist fort.</span>",
        f"{TIMED} <span>Küste</span> und Sand",
        f"{TIMED} <span>{'Küste und Sand ' * 8}</span>",
    ],
)
def test_lines_that_are_no_pieces(line: str) -> None:
    """
    Without a time stamp, with words between the elements or a sentence in one, a line stays as it is.
    """
    text = parse(f"<p>{line}</p>", format="html").source

    assert [text] == [words for _, words in beneath(f"<p>{line}</p>")]
    assert "Unknown" not in [kind for kind, _ in beneath(f"<p>{line}</p>")]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ('<p class="article-meta">Küste und Watt</p>', [("Unknown", "Küste und Watt")]),
        ('<div class="submitted"><p>Husum am Abend</p></div>', [("Unknown", "Husum am Abend")]),
        ('<p class="meta">Von Ebba Thun</p>', [("Byline", "Von Ebba Thun")]),
        ('<div class="byline-wrapper"><p>Wübke Thönsen</p></div>', [("Unknown", "Wübke Thönsen")]),
        (
            "<p>Gespeichert von dpa am Mi, 25.11.2026 - 18:00</p>",
            [("Unknown", "Gespeichert von dpa am Mi, 25.11.2026 - 18:00")],
        ),
        ('<h2 class="meta">Küste und Watt</h2>', [("Subheading", "Küste und Watt")]),
    ],
)
def test_classes_tell_lines_of_the_head(markup: str, expected: list[tuple[str, str]]) -> None:
    """
    A class may tell that a line says when or by whom, whatever its words; a heading is one for all that.
    """
    assert expected == beneath(markup)


def test_sentence_of_a_class_for_lines_is_text() -> None:
    """
    What ends like a sentence is text, whatever its class, and so is what stands beneath the dateline.
    """
    assert [("Paragraph", "Es regnet.")] == beneath('<p class="date">Es regnet.</p>')

    day = '<p class="date">3. Mai 2014:</p>'
    found = outline(parse(f"{HEAD}<p>Husum (dpa) - Es regnet.</p>{day}<p>{PROSE}</p>"))

    assert ("Paragraph", "3. Mai 2014:") in found


def test_lines_far_down_are_left() -> None:
    """
    Only the head of a page has lines in pieces.
    """
    text = f"<p>{PROSE}</p>" * 30
    line = f"<p>{TIMED} <span>Küste und Watt</span></p>"

    assert ("Paragraph", f"{STAMP} Küste und Watt") in outline(parse(f"{HEAD}{text}{line}<p>{MORE}</p>"))


def test_times_of_a_ticker_are_no_headings() -> None:
    """
    A time of day in its own element stands above an entry of a ticker, and a heading may be one.
    """
    entry = f"<time>18:00 Uhr</time><h2>Pegel steigt</h2><p>{PROSE}</p>"
    found = outline(parse(f"{HEAD}<p class='intro'>Alles zur Flut.</p><p>{TIMED}</p>{entry}{entry}"))

    assert [("Teaser", "Alles zur Flut."), ("Unknown", STAMP)] == found[1:3]
    assert [("Unknown", "18:00 Uhr"), ("Subheading", "Pegel steigt"), ("Paragraph", PROSE)] * 2 == found[3:]


@pytest.mark.parametrize(
    ("markup", "kind"),
    [
        ("<div><a href='/w'>Wal vor Sylt gesichtet</a> <span>25.11.2026</span></div>", "Unknown"),
        ("<div><a href='/w'><span>Wal</span> vor Sylt</a> <span>Von Ebba Thun</span></div>", "Unknown"),
        ("<div><a href='/w'>Wal schwimmt noch</a> <time>vor einer Stunde</time></div>", "Unknown"),
        ("<div><a href='/w'>Kunsthalle Husum</a> <time>25.11.2026</time></div>", "Paragraph"),
        (f"<p>{TIMED} <span>Küste und Watt</span></p>", "Paragraph"),
        ("<p class='date'>Ein Tag im Mai</p>", "Paragraph"),
        ("<div><span class='teaser__date'>25.11.26</span></div>", "Unknown"),
        ("<div><span class='teaser'>25.11.26</span></div>", "Paragraph"),
        ("<div>Der <a href='/w'>Wal vor Sylt</a> <span>Von Ebba Thun</span></div>", "Paragraph"),
        ("<div><a href='/w'>Der Wal ist fort.</a> <span>25.11.2026</span></div>", "Paragraph"),
        ("<div><span>Der Wal</span> <span>vor Sylt</span></div>", "Paragraph"),
    ],
)
def test_lines_that_lead_to_other_articles(markup: str, kind: str) -> None:
    """
    Beneath the first paragraphs a link with a day or an author beside it leads on, and a day may stand alone.
    """
    text = parse(markup, format="html").source
    found = {words: told for told, words in outline(parse(f"{HEAD}<p>{PROSE}</p><p>{MORE}</p>{markup}<p>{PROSE}</p>"))}

    assert kind == found[text].replace("Subheading", "Paragraph")


@pytest.mark.parametrize("kind", ["zwischentitel", "article__intertitle", "text-subhead"])
@pytest.mark.parametrize("form", ['<p class="{0}">{1}</p>', '<div class="{0}"><p>{1}</p></div>'])
def test_classes_tell_headings(kind: str, form: str) -> None:
    """
    A class may tell a heading within the text; a sentence is none.
    """
    found = outline(
        parse(f"{HEAD}<p>{PROSE}</p>{form.format(kind, 'Ruhe im Watt')}<p>{MORE}</p>{form.format(kind, 'Es regnet.')}")
    )

    assert ("Subheading", "Ruhe im Watt") in found
    assert ("Paragraph", "Es regnet.") in found


@pytest.mark.parametrize(
    ("items", "kind"),
    [
        (["Details", "Geschrieben von: dpa", "Veröffentlicht: 25. November 2026"], "Unknown"),
        (["Details", "Geschrieben von: dpa", "Nordstrand"], "ListItem"),
        (["Details", "Deich", "Veröffentlicht: 25. November 2026"], "ListItem"),
        (["Es regnet.", "Drucken", "Veröffentlicht: 25. November 2026"], "ListItem"),
    ],
)
def test_lists_of_a_head(items: list[str], kind: str) -> None:
    """
    Of a list with a time stamp, most of whose items words tell to be the page's, all are, unless one is a sentence.
    """
    assert (kind, items[0]) in beneath("<ul>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>")


def test_lists_that_classes_tell() -> None:
    """
    Of a list with a time stamp whose class tells what it is, all items are the page's.
    """
    items = "<dt>Stand</dt><dd>25.11.2026, 18:00 Uhr</dd><dt>Autor/in</dt><dd>Welle Küste</dd>"
    found = beneath(f"<dl class='meta'>{items}</dl><p class='lead'>Das Wasser fällt.</p>")

    assert [("Unknown", "Stand"), ("Unknown", "25.11.2026, 18:00 Uhr")] == found[:2]
    assert [("Unknown", "Autor/in"), ("Unknown", "Welle Küste"), ("Teaser", "Das Wasser fällt.")] == found[2:]
    assert [("Unknown", "Küste"), ("Unknown", "Husum")] == beneath("<ul class='meta'><li>Küste<li>Husum</ul>")
    assert [("ListItem", "Küste"), ("ListItem", "Es regnet.")] == beneath(
        "<ul class='meta'><li>Küste<li>Es regnet.</ul>"
    )


@pytest.mark.parametrize(
    ("beneath_it", "kind"),
    [
        ("<p>Abonnieren Sie unseren Newsletter!</p>", "Unknown"),
        ("<p>Abonnieren Sie unseren Newsletter!</p><p>Drucken</p>", "Unknown"),
        ("<p>Foto: Ebba Thun/dpa</p>", "Subheading"),
        ("<p>Drucken</p><p>Foto: Ebba Thun/dpa</p>", "Subheading"),
        (f"<p>Drucken</p><p>{PROSE}</p>", "Subheading"),
        ("", "Subheading"),
    ],
)
@pytest.mark.parametrize("end", [f"<h2>Ruhe im Watt</h2><p>{MORE}</p>", ""])
def test_headings_of_what_is_the_pages(beneath_it: str, kind: str, end: str) -> None:
    """
    A heading beneath which nothing but lines of the page stands is the page's; a picture may have one.
    """
    found = outline(parse(f"{HEAD}<p>{PROSE}</p><p>{MORE}</p><h2>Mein Tipp der Woche</h2>{beneath_it}{end}"))

    assert (kind, "Mein Tipp der Woche") in found


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Aus Husum berichtet Ebba Thun", ("Ebba Thun",)),
        ("aus Bad Husum berichten Ebba Thun und Jan Ruß, dpa", ("Ebba Thun", "Jan Ruß")),
        ("Von dpa und Ebba Thun", ("Ebba Thun",)),
        ("Von dpa, Ebba Thun und Jan Ruß", ("Ebba Thun", "Jan Ruß")),
        ("By Ebba Thun, dpa Published: 25 November 2026, 9:14 am", ("Ebba Thun",)),
        ("By Ebba Thun, dpa Published: 25 November 2026, 9:14 p.m.", ("Ebba Thun",)),
    ],
)
def test_bylines_with_towns_and_clocks(line: str, authors: tuple[str, ...]) -> None:
    """
    A byline may say from where somebody reports, and a clock of twelve hours may stand behind it.
    """
    byline = parse(f"{HEAD}<p>{line}</p><p>{PROSE}</p><p>{MORE}</p>").byline

    assert byline is not None
    assert byline.authors == authors


def test_places_that_report_are_no_authors() -> None:
    """
    A line of news is none of who wrote it.
    """
    assert parse(f"{HEAD}<p>Aus Husum berichtet Polizei und Feuerwehr</p><p>{PROSE}</p><p>{MORE}</p>").byline is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Veröffentlicht von Ebba Thun in Küste am 25. November 2026", True),
        ("Posted by Ebba Thun on 25 November 2026", True),
        ("Veröffentlicht von Ebba Thun am 25. November 2026 in Husum", False),
        ("Geschrieben von Ebba Thun am Deich um 1926", False),
        ("Geschrieben von Ebba Thun 1926 am", False),
    ],
)
def test_stamps_with_authors_before_the_day(line: str, *, expected: bool) -> None:
    """
    Who wrote a text, and where it stands, may be told before the day.
    """
    assert expected is is_stamp(line)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("von dpa – 25. November 2026", [("Unknown", "von dpa – 25. November 2026")]),
        ("von dpa", [("Byline", "von dpa")]),
        ("Von Ebba Thun, 25.11.2026", [("Byline", "Von Ebba Thun"), ("Unknown", ", 25.11.2026")]),
    ],
)
def test_bylines_that_classes_tell_with_a_day(line: str, expected: list[tuple[str, str]]) -> None:
    """
    An agency with a day is a time stamp, whatever its class says.
    """
    assert expected == beneath(f"<p class='byline'>{line}</p>")


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "<h2>Die Pegel fallen</h2><p class='lead'>Das Wasser fällt.</p>",
            [("Subheading", "Die Pegel fallen"), ("Teaser", "Das Wasser fällt.")],
        ),
        (
            f"<h2>Die Pegel fallen</h2><h3>Und weiter</h3><p>Das Wasser fällt.</p><p>{STAMP}</p>",
            [
                ("Subheading", "Die Pegel fallen"),
                ("Subheading", "Und weiter"),
                ("Teaser", "Das Wasser fällt."),
                ("Unknown", STAMP),
            ],
        ),
    ],
)
def test_teaser_beneath_a_second_headline(markup: str, expected: list[tuple[str, str]]) -> None:
    """
    A second headline may stand above the teaser.
    """
    assert expected == beneath(markup)


@pytest.mark.parametrize("name", ["einleitung", "article-lede", "anrisstext", "article__deck"])
def test_more_classes_of_leads(name: str) -> None:
    """
    Pages call what leads in to a text by many names.
    """
    assert [("Teaser", "Das Wasser fällt.")] == beneath(f"<p class='{name}'>Das Wasser fällt.</p>")
