"""
Pages of newspapers in HTML: what their words tell of blocks that the markup calls no more than `p` or `li`.
"""

import pytest

import dpaparse
from dpaparse import Article, Byline, Embed, Gap, TitleNote

PROSE = "<p>Der Deich an der Küste hat gehalten, und die Menschen konnten am Morgen in ihre Häuser zurück.</p>"
MORE = "<p>Für die Nacht zum Mittwoch erwarten die Fachleute ein weiteres Hochwasser, das keine Gefahr ist.</p>"
LEAD = "<p>Tausende standen an der Küste. Doch nur eine weinte.</p>"
# Shorter than these.
SHORT = 80
HEAD = "<h1>Deich bei Husum hält stand</h1>"


def html(markup: str) -> Article:
    """
    Read *markup* as HTML.
    """
    return dpaparse.parse(markup, format="html")


def outline(article: Article) -> list[tuple[str, str]]:
    """
    Return the kinds and texts of the parts but for gaps, pictures and paragraphs of some length.
    """
    return [
        (type(part).__name__, article[part])
        for part in article.parts
        if not isinstance(part, Gap | Embed) and len(part.span) < SHORT
    ]


def between(markup: str) -> list[tuple[str, str]]:
    """
    Return what stands between the headline and the last paragraph of a page.
    """
    return outline(html(f"{HEAD}{PROSE}{markup}{MORE}"))[1:]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>29.10.2023, 18:02 Uhr</p>", [("Unknown", "29.10.2023, 18:02 Uhr")]),
        (
            "<p>Erstellt: 29.10.2023<br>Aktualisiert: 29.10.2023, 18:02 Uhr</p>",
            [("Unknown", "Erstellt: 29.10.2023\nAktualisiert: 29.10.2023, 18:02 Uhr")],
        ),
        ("<ul><li>Teilen</li><li>Drucken</li></ul>", [("Unknown", "Teilen"), ("Unknown", "Drucken")]),
        ("<p>Deutsche Presse-Agentur (dpa)</p>", [("Unknown", "Deutsche Presse-Agentur (dpa)")]),
        ("<p>Ebba Thun</p>", [("Unknown", "Ebba Thun")]),
        ("<p>Der Deich am Abend. Foto: Ebba Thun/dpa</p>", [("Unknown", "Der Deich am Abend. Foto: Ebba Thun/dpa")]),
        ("<p>Von Ebba Thun, dpa</p>", [("Byline", "Von Ebba Thun, dpa")]),
        (
            "<div>Von Ebba Thun, dpa · 29.10.2023</div>",
            [("Byline", "Von Ebba Thun, dpa"), ("Unknown", "· 29.10.2023")],
        ),
        (
            '<p class="byline">Von Ebba Thun (dpa), 29.10.2023</p>',
            [("Byline", "Von Ebba Thun (dpa)"), ("Unknown", ", 29.10.2023")],
        ),
        ("<h3>Sturm im Watt</h3>", [("Subheading", "Sturm im Watt")]),
        ("<ul><li>Nordstrand</li></ul>", [("ListItem", "Nordstrand")]),
    ],
)
@pytest.mark.parametrize("place", ["", "Husum (dpa/lno) - "])
def test_lines_of_a_page_beneath_the_headline(markup: str, expected: list[tuple[str, str]], place: str) -> None:
    """
    Beneath a headline, a page says when and by whom the text was written, and lets its readers share it.
    """
    opening = [("Dateline", place.strip())] if place else []
    article = html(f"{HEAD}{markup}{PROSE.replace('<p>', f'<p>{place}')}{MORE}")

    assert [("Headline", "Deich bei Husum hält stand"), *expected, *opening] == outline(article)


@pytest.mark.parametrize(
    ("above", "kind"),
    [
        ("Home > Panorama > Wetter", "Unknown"),
        ("Von Ebba Thun, dpa", "Byline"),
        ("Dieser Artikel ist nur für Abonnenten.", "Unknown"),
        ("Sturm im Watt", "TitleNote"),
        ("Sturm<br>im Watt", "Unknown"),
        ("Sturm im Watt " * 5, "Unknown"),
    ],
)
def test_what_stands_above_the_headline(above: str, kind: str) -> None:
    """
    A kicker is a few words, no sentence, and none of the page.
    """
    assert kind == type(html(f"<p>{above}</p>{HEAD}{PROSE}").parts[0]).__name__


@pytest.mark.parametrize("name", ["kicker", "headline__kicker", "article-overline"])
def test_kicker_inside_the_headline(name: str) -> None:
    """
    A span may set the kicker off from the headline that it stands in.
    """
    article = html(f'<h1><span class="{name}">Küste:</span> <span>Deich hält stand</span></h1>{PROSE}')
    note = article.parts[0]

    assert isinstance(note, TitleNote)
    assert ("kicker", "Küste:") == (note.kind, note.text)
    assert article.headline.text == "Deich hält stand"  # type: ignore[union-attr]  # found above


@pytest.mark.parametrize(
    "inside",
    [
        '<span class="kicker">Küste: Deich hält stand</span>',
        'Küste: <span class="kicker">Deich</span> hält stand',
        '<span class="kickers">Küste</span>: Deich hält stand',
        '<span class="dateline">Küste:</span> Deich hält stand',
    ],
)
def test_other_spans_of_the_headline(inside: str) -> None:
    """
    What is all of the headline, or in its middle, is no kicker.
    """
    assert html(f"<h1>{inside}</h1>{PROSE}").headline.text == "Küste: Deich hält stand"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "markup",
    [
        f"{LEAD}<p>Von Ebba Thun, dpa</p>",
        f"{LEAD}<p>29.10.2023, 18:02 Uhr</p><p>Teilen</p>",
        f"<p>Von Ebba Thun, dpa</p>{LEAD.replace('<p>', '<p class=article__lead>')}",
        LEAD.replace("<p>", "<div class=teaser>").replace("</p>", "</div>"),
        LEAD.replace("<p>", "<p><strong>").replace("</p>", "</strong></p>"),
        LEAD.replace("<p>", "<div><b><b>").replace("</p>", "</b></b></div>"),
    ],
)
def test_what_leads_in_to_a_text(markup: str) -> None:
    """
    Above a byline or a time stamp, in bold, or by its class, the first paragraph is a teaser.
    """
    article = html(f"{HEAD}{markup}{PROSE}{MORE}")

    assert article.teaser is not None
    assert article.teaser.text == "Tausende standen an der Küste. Doch nur eine weinte."
    assert len(article.paragraphs) == len([PROSE, MORE])


@pytest.mark.parametrize(
    "markup",
    [
        LEAD,
        f"{LEAD}<p>Teilen</p>",
        LEAD.replace("Doch", "<b>Doch</b>"),
        LEAD.replace("weinte.", "<b>weinte.</b>"),
        LEAD.replace("<p>", "<p class=leading>"),
    ],
)
def test_first_paragraph_is_no_teaser(markup: str) -> None:
    """
    Without any of these, the first paragraph is one.
    """
    article = html(f"{HEAD}{markup}{PROSE}{MORE}")

    assert (None, 3) == (article.teaser, len(article.paragraphs))


def test_bold_text_has_no_teaser() -> None:
    """
    Where all paragraphs are in bold, the first leads in to nothing, and no short one is a heading.
    """
    page = HEAD + "".join(f"<p><b>{text}</b></p>" for text in ("Es regnet an der Küste.", "Regen", "Es taut."))
    article = html(page)

    assert (None, 3, ()) == (article.teaser, len(article.paragraphs), article.subheadings)


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("<p><strong>Kein Strom, kein Kaffee</strong></p>", "Subheading"),
        ("<p><b>Frau Thun, hält der Deich? Oder nicht?</b></p>", "Subheading"),
        ("<p><b>Die Lage in Husum:</b></p>", "Subheading"),
        ("<p><b>Der Deich hält!</b></p>", "Subheading"),
        ("<p><b>Es reicht! Die Bürger wehren sich</b></p>", "Subheading"),
        ("<p><b>+++ 14.10 Uhr: Pegel fällt +++</b></p>", "Subheading"),
        ("<p><b>Der Deich hält noch immer.</b></p>", "Paragraph"),
        ("<p><b>Kein Strom,<br>kein Kaffee</b></p>", "Paragraph"),
        ("<p>Kein Strom, kein Kaffee</p>", "Paragraph"),
        ("<p><b>Kein Strom</b>, kein Kaffee</p>", "Paragraph"),
        ("<ul><li><b>Kein Strom, kein Kaffee</b></li></ul>", "ListItem"),
    ],
)
def test_headings_in_bold(heading: str, kind: str) -> None:
    """
    A paragraph in bold that looks like a heading or asks something is one, above text that is not in bold.
    """
    assert [kind] == [name for name, _ in between(heading)]


@pytest.mark.parametrize(
    ("markup", "kinds"),
    [
        ("<p>Anzeige</p>", ["Unknown"]),
        ("<div>Anzeige</div>", ["Unknown"]),
        ("<p>Lesen Sie auch: Werft in der Krise</p>", ["Unknown"]),
        ("<p>Lesen Sie auch:</p><ul><li>Brücke rostet</li><li>Wer zahlt?</li></ul>", ["Unknown"] * 3),
        ("<p>Lesen Sie auch:</p><ul><li>Die Brücke rostet.</li></ul>", ["Unknown", "ListItem"]),
        ("<p>Sturm im Watt</p><ul><li>Brücke rostet</li></ul>", ["Paragraph", "ListItem"]),
        ("<p>Das Siel in Husum. Foto: Ebba Thun/dpa</p>", ["Unknown"]),
        ("<ul><li>Teilen</li><li>Drucken</li></ul>", ["Unknown", "Unknown"]),
        ("<ul><li>Teilen</li><li>Nordstrand</li></ul>", ["ListItem", "ListItem"]),
        ("<ul><li>Nordstrand</li><li>Teilen</li></ul>", ["ListItem", "ListItem"]),
        ("<p>Sturm im Watt</p>", ["Paragraph"]),
        ("<h2>Newsletter</h2>", ["Subheading"]),
        ("<h2>Jetzt den Newsletter bestellen</h2>", ["Unknown"]),
        ("<h3>Folgen für die Deiche</h3>", ["Subheading"]),
        ("<p>Mehr zum Thema Husum:</p><ul><li>Brücke rostet</li></ul>", ["Unknown"] * 2),
        ("<p>Sieh dir diesen Beitrag auf Instagram an</p>", ["Unknown"]),
        ("<p>Titelfoto: Ebba Thun/dpa</p>", ["Unknown"]),
        ("<p>Sturm im Watt</p><p>Von Ebba Thun, dpa</p>", ["Paragraph", "Byline"]),
    ],
)
def test_page_between_paragraphs(markup: str, kinds: list[str]) -> None:
    """
    Links and captions between two paragraphs are none of the text; a list is a page's if all its items are.
    """
    assert kinds == [name for name, _ in between(markup)]


@pytest.mark.parametrize(
    ("end", "kinds"),
    [
        ("<p>dpa</p>", ["CreditLine"]),
        ("<p>(dpa)</p>", ["CreditLine"]),
        ("<p>dpa</p><h4>Schlagworte:</h4><ul><li>Möwen</li></ul>", ["CreditLine", "Unknown", "Unknown"]),
        ("<h3>Auch interessant</h3><p>Pastorin ruft auf</p>", ["Unknown", "Unknown"]),
        ("<p>Copyright 2024, dpa. Alle Rechte vorbehalten</p>", ["Unknown"]),
        ("<p>© dpa-infocom, dpa:240502-99-889921/2</p>", ["Footer"]),
        ("<p>© dpa-infocom, dpa:240502-99-889921/2</p><p>Teilen</p>", ["Footer", "Unknown"]),
        ("<p>dpa et yyno n1 jr</p>", ["SignOff"]),
    ],
)
def test_end_of_a_page(end: str, kinds: list[str]) -> None:
    """
    What closes the text stays what it is, and what the page shows behind it is none of the text.
    """
    assert kinds == [name for name, _ in outline(html(f"{HEAD}{PROSE}{MORE}{end}"))[1:]]


def test_long_note_of_a_page() -> None:
    """
    What a page says of its text may be long.
    """
    note = (
        "Diese Meldung wurde automatisch aus dem Feed der Nachrichtenagentur dpa übernommen und von der Redaktion nicht "
        "geprüft. Wir weisen darauf hin, dass sie daher Fehler haben kann, von denen wir nichts wissen, und bitten alle "
        "Leserinnen und Leser um Verständnis dafür, dass wir sie nicht ändern."
    )
    article = html(f"{HEAD}<p>{note}</p>{PROSE}{MORE}")

    assert ["Headline", "Unknown", "Paragraph", "Paragraph"] == [
        type(part).__name__ for part in article.parts if not isinstance(part, Gap)
    ]


@pytest.mark.parametrize("markup", ["", "<p>Teilen</p>", "<h2>Deich</h2>", LEAD])
def test_pages_of_hardly_any_text(markup: str) -> None:
    """
    Without running text beneath the headline, or with no more than a paragraph of it, there is no teaser.
    """
    article = html(HEAD + markup)

    assert (None, "Deich bei Husum hält stand") == (article.teaser, article.headline.text)  # type: ignore[union-attr]


def test_fragment_without_a_headline_is_read_by_its_words() -> None:
    """
    Items of feeds have no headline; what a page puts between their paragraphs is none of the text all the same.
    """
    article = html(f"<p>Von Ebba Thun, dpa</p>{PROSE}<p>Anzeige</p>{MORE}<p><b>Weitere Flut</b></p>{PROSE}")

    assert [
        ("Byline", "Von Ebba Thun, dpa"),
        ("Unknown", "Anzeige"),
        ("Subheading", "Weitere Flut"),
    ] == outline(article)


def test_bold_teaser_of_a_fragment() -> None:
    """
    A paragraph in bold above a byline leads in, be there a headline or none.
    """
    article = html(f"<p><b>Der Deich hält.</b></p><p>Von Ebba Thun, dpa</p>{PROSE}{MORE}")

    assert [("Teaser", "Der Deich hält."), ("Byline", "Von Ebba Thun, dpa")] == outline(article)


def test_several_authors_with_a_stamp() -> None:
    """
    Names and the time stamp behind them are told apart, whatever stands between.
    """
    article = html(f"{HEAD}<p>Von Ebba Thun und Jan Ruß, dpa - 29. Oktober 2023, 18.02 Uhr</p>{PROSE}{MORE}")
    byline = article.byline

    assert isinstance(byline, Byline)
    assert (("Ebba Thun", "Jan Ruß"), "dpa") == (byline.authors, byline.agency)


@pytest.mark.parametrize("credit", ["(dpa)", "(dpa/lno)", "dpa/lno"])
def test_credit_above_the_text_of_a_page(credit: str) -> None:
    """
    A credit between the headline and the text closes nothing, be a time stamp beneath it or not.
    """
    for stamp in ("", "<p>25.11.2026, 18:00 Uhr</p>"):
        article = html(f"{HEAD}<p>{credit}</p>{stamp}<p>Der Deich hält.</p><p>Es taut.</p>")

        assert ["Der Deich hält.", "Es taut."] == [paragraph.text for paragraph in article.paragraphs]
        assert article.teaser is None


def test_caption_with_a_credit_above_the_text_of_a_page() -> None:
    """
    What a picture shows, with its credit, stands above the text and does not close it.
    """
    article = html(f"{HEAD}<p>Ein Helfer am Deich. (dpa)</p><p>Der Deich hält.</p><p>Es taut.</p>")

    assert ["Der Deich hält.", "Es taut."] == [paragraph.text for paragraph in article.paragraphs]


def test_news_in_brief_of_a_page() -> None:
    """
    Where each paragraph of a page has its credit, all are text.
    """
    article = html(f"{HEAD}<p>Der Deich hält. (dpa)</p><p>Es taut. (dpa)</p><p>Es regnet. (dpa)</p>")

    assert ["Der Deich hält.", "Es taut.", "Es regnet."] == [paragraph.text for paragraph in article.paragraphs]


@pytest.mark.parametrize("item", ["von dpa", "0 Kommentare", "Teilen", "(dpa)"])
def test_list_above_the_text_of_a_page(item: str) -> None:
    """
    What a page lists beneath the headline neither closes the text nor opens its end.
    """
    article = html(f"{HEAD}<ul><li>{item}</li><li>0 Kommentare</li></ul><p>Der Deich hält.</p><p>Es taut.</p>")

    assert ["Der Deich hält.", "Es taut."] == [paragraph.text for paragraph in article.paragraphs]


def test_fragment_without_text_is_what_it_says() -> None:
    """
    Where a fragment has no running text, its words tell nothing.
    """
    assert [("Paragraph", "Teilen"), ("Paragraph", "Deich")] == outline(html("<p>Teilen</p><p>Deich</p>"))


@pytest.mark.parametrize(
    ("markup", "is_seen"),
    [
        ("<p hidden>Es taut.</p>", False),
        ('<div style="Display: None"><p>Es taut <span>jetzt</span>.</p><div>Es taut.</div></div>', False),
        ("<div hidden><script>a<b</script><div>Es taut.</div></div>", False),
        ("<p>Es regnet<span hidden>. Es taut.</span></p>", False),
        ('<p hidden="until-found">Es taut.</p>', True),
        ('<p aria-hidden="true">Es taut.</p>', True),
        ('<p style="color: red">Es taut.</p>', True),
        ("<article hidden><p>Es taut.</p></article>", True),
    ],
)
def test_what_is_hidden_is_not_seen(markup: str, *, is_seen: bool) -> None:
    """
    What an element hides is no text, wherever that ends; what holds all of a text is shown by a script.
    """
    article = html(f"{HEAD}{PROSE}{markup}{MORE}")

    assert is_seen == ("Es taut." in article.source)
    assert article.paragraphs[-1].text in MORE
