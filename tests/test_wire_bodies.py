"""
Bodies of wire messages: parts, tables, datelines that are broken, teasers; and what a whole message tells.
"""

import pytest

from dpaparse import Contact, ListItem, Paragraph, Subheading, Table, Teaser, parse
from tests.wire_messages import message


@pytest.mark.parametrize(
    ("body", "parts"),
    [
        (
            "Husum (dpa) - Es regnet in Husum und an der ganzen Küste seit Stunden\nheftig.",
            [("Paragraph", "Es regnet in Husum und an der ganzen Küste seit Stunden heftig.")],
        ),
        ("Husum (dpa) - Kurz\nund bündig.", [("Paragraph", "Kurz\nund bündig.")]),
        ("   Husum (dpa) - Es regnet.", [("Paragraph", "Es regnet.")]),
        (
            "   Husum (dpa) - Es regnet.\n   Es ist kalt.\nSehr.\n   Es schneit.",
            [("Paragraph", "Es regnet."), ("Paragraph", "Es ist kalt.\nSehr."), ("Paragraph", "Es schneit.")],
        ),
        (
            "   Husum (dpa) - Es regnet\n   und regnet.",
            [("Paragraph", "Es regnet\nund regnet.")],
        ),
        (
            "Die Flut kam in der Nacht. Verletzt wurde niemand.\n\nHusum (dpa) - Es regnet.",
            [("Teaser", "Die Flut kam in der Nacht. Verletzt wurde niemand."), ("Paragraph", "Es regnet.")],
        ),
        (
            "Die Flut kam.\nHunderte waren am Deich.\n\nHusum (dpa) - Es regnet.",
            [("Teaser", "Die Flut kam. Hunderte waren am Deich."), ("Paragraph", "Es regnet.")],
        ),
        (
            "Die Flut kam in der Nacht.\n\nMohn steht rot am Deich, und der Himmel ist blau darüber.\nSand ist da.\n\nHusum (dpa) - Es regnet.",
            [
                ("Teaser", "Die Flut kam in der Nacht."),
                ("Paragraph", "Mohn steht rot am Deich, und der Himmel ist blau darüber.\nSand ist da."),
                ("Paragraph", "Es regnet."),
            ],
        ),
        (
            "Foto: Ebba Thun/dpa\n\n  * Sand\n\nHusum (dpa) - Es regnet.",
            [("ListItem", "Sand"), ("Paragraph", "Es regnet.")],
        ),
        (
            "Kinder\n\nVon Ebba Thun, dpa\n\nund aus Gras\n\nHusum (dpa) - Es regnet.",
            [("Subheading", "Kinder"), ("Paragraph", "und aus Gras"), ("Paragraph", "Es regnet.")],
        ),
        (
            "Husum (dpa) - Es regnet.\n\nPegel fallen wieder\n\nAm Morgen ging das Wasser zurück.",
            [
                ("Paragraph", "Es regnet."),
                ("Subheading", "Pegel fallen wieder"),
                ("Paragraph", "Am Morgen ging das Wasser zurück."),
            ],
        ),
        (
            "Gebraucht werden:\n\n  * Sandsäcke in großer Zahl, dazu Schaufeln und Handschuhe für alle\n    Helfer\n  * Tee\n\n  1. Erstens\n  2. Zweitens",
            [
                ("Paragraph", "Gebraucht werden:"),
                ("ListItem", "Sandsäcke in großer Zahl, dazu Schaufeln und Handschuhe für alle Helfer"),
                ("ListItem", "Tee"),
                ("ListItem", "Erstens"),
                ("ListItem", "Zweitens"),
            ],
        ),
        (
            "Es regnet.\n\n  * Foto\n\nEs ist kalt.\n\n  * Grafik",
            [("Paragraph", "Es regnet."), ("ListItem", "Foto"), ("Paragraph", "Es ist kalt."), ("ListItem", "Grafik")],
        ),
        (
            "Husum\n+ 1000 Husum: Pk zum Deich\n+ 1100 Kiel: Sitzung\n\n+++ Küste;Deich; +++",
            [
                ("Paragraph", "Husum\n+ 1000 Husum: Pk zum Deich\n+ 1100 Kiel: Sitzung"),
                ("Paragraph", "+++ Küste;Deich; +++"),
            ],
        ),
        (
            "Der Deich, 120 Jahre alt und aus Sand, hat die Sturmflut überlebt und\n- so hieß es - auch die Wellen.",
            [
                (
                    "Paragraph",
                    "Der Deich, 120 Jahre alt und aus Sand, hat die Sturmflut überlebt und - so hieß es - auch die Wellen.",
                )
            ],
        ),
        (
            "Gebraucht werden:\n\n- Sandsäcke in großer Zahl, dazu Schaufeln und Handschuhe für alle\n  Helfer\n- Tee",
            [
                ("Paragraph", "Gebraucht werden:"),
                ("ListItem", "Sandsäcke in großer Zahl, dazu Schaufeln und Handschuhe für alle Helfer"),
                ("ListItem", "Tee"),
            ],
        ),
        ("- So hieß es -\n\nEs regnet.", [("Paragraph", "- So hieß es -"), ("Paragraph", "Es regnet.")]),
        (
            "Die Folgen:\n\n- 3. Mai: Die Flut kommt,\n  der Deich hält.\n\n- 4. Mai: Ebbe.\n\nEs regnet.",
            [
                ("Paragraph", "Die Folgen:"),
                ("ListItem", "3. Mai: Die Flut kommt,\nder Deich hält."),
                ("ListItem", "4. Mai: Ebbe."),
                ("Paragraph", "Es regnet."),
            ],
        ),
        (
            " 9. Husum   12:14\n10. Kiel    11:20\n 3 Absteiger",
            [("ListItem", "Husum   12:14"), ("ListItem", "Kiel    11:20\n3 Absteiger")],
        ),
        (" 9. Husum\n 8. Kiel\n7. Flensburg", [("ListItem", "Husum"), ("ListItem", "Kiel\n7. Flensburg")]),
        ("Ja:\n - Husum\n2. Kiel\n3 Tore", [("Paragraph", "Ja:"), ("ListItem", "Husum\n2. Kiel\n3 Tore")]),
        (
            "Es regnet.\n\n+++ Küste; +++\n\nHusum\n\n+ 1000 Husum: Sitzung",
            [
                ("Paragraph", "Es regnet."),
                ("Paragraph", "+++ Küste; +++"),
                ("Subheading", "Husum"),
                ("Paragraph", "+ 1000 Husum: Sitzung"),
            ],
        ),
        (
            "6. Spieltag:\n\n| Samstag: |\n| Husum | - | Kiel | 20:22 |\n\n\nEnde.",
            [
                ("Paragraph", "6. Spieltag:"),
                ("Table", (("Samstag:",), ("Husum", "-", "Kiel", "20:22"))),
                ("Paragraph", "Ende."),
            ],
        ),
        (
            "Vorher\n| a | b |\n---|---\n| 1 | 2 |\nNachher",
            [("Paragraph", "Vorher"), ("Table", (("a", "b"), ("1", "2"))), ("Paragraph", "Nachher")],
        ),
        ("| a |", [("Table", (("a",),))]),
        ("| \x1c | b |", [("Table", (("\x1c", "b"),))]),
        ("| a |\nEs regnet.\n| b |", [("Table", (("a",),)), ("Paragraph", "Es regnet."), ("Table", (("b",),))]),
        ("Es regnet.\n\n  1. Erstens", [("Paragraph", "Es regnet."), ("ListItem", "Erstens")]),
        ("Es regnet.\n\n * Foto", [("Paragraph", "Es regnet."), ("ListItem", "Foto")]),
        ("Es regnet:\n * Foto", [("Paragraph", "Es regnet:"), ("ListItem", "Foto")]),
        ("Gefeiert wird am\n  1. Mai\nin Husum.", [("Paragraph", "Gefeiert wird am\n1. Mai\nin Husum.")]),
        (
            "Es regnet:\n\n  * Es ist kalt.\n   Sehr.",
            [("Paragraph", "Es regnet:"), ("ListItem", "Es ist kalt.\nSehr.")],
        ),
        (
            "   Es ist kalt\nund X sehr\n   Es schneit.",
            [("Paragraph", "Es ist kalt\nund X sehr"), ("Paragraph", "Es schneit.")],
        ),
        ("   Es ist kalt\n und sehr\n   nass.", [("Paragraph", "Es ist kalt\nund sehr\nnass.")]),
    ],
)
def test_bodies(body: str, parts: list[tuple[str, object]]) -> None:
    """
    Paragraphs are unwrapped, a short line before the next one stays; lists, tables and previews are told apart.
    """
    for line_end in ("\n", "\r"):
        article = parse(message(body=body).replace("\n", line_end))
        found = [
            (type(part).__name__, part.rows if isinstance(part, Table) else part.text.replace("\r", "\n"))
            for part in article.parts
            if isinstance(part, Paragraph | Subheading | ListItem | Table | Teaser)
        ]
        assert parts == found


def test_tables_have_all_their_rows() -> None:
    """
    A table stands from its first row to its last, with the rules between them.
    """
    table = "| a | b |\n---|---\n| 1 | 2 |"
    article = parse(message(body=f"Es regnet.\n\n{table}\n\nEnde."))

    assert [table] == [article[part] for part in article.parts if isinstance(part, Table)]


def test_headings_of_previews() -> None:
    """
    Between two entries of a preview a line of its own is a heading; elsewhere, or as part of one, it is none.
    """
    entry = "Husum\nDeichgraf spricht\n+ 1000 Rathaus"
    end = "+++ Küste;Deich; +++"

    def headings(*blocks: str) -> list[str]:
        return [part.text for part in parse(message(body="\n\n".join(blocks))).subheadings]

    assert ["Weitere Themen"] == headings(entry, end, "Weitere Themen", entry, end)
    assert ["MONTAG, 19. MAI"] == headings("Stand: 16. Mai", "MONTAG, 19. MAI", entry, end)
    assert [] == headings(entry, "  * Foto", "Weitere Themen", entry, end)
    assert ["TERMINE", "Sport"] == headings(entry, end, "TERMINE", entry, end, "Sport", entry, end)
    for line in ("(frei)", "Weitere Themen:", "Weitere Themen.", "+ 1100 Kiel", "Weitere\nThemen", "+++ Kiel +++"):
        assert [] == headings(entry, end, line, entry, end)
    assert [] == headings(entry, end, "+++ Küste", "Weitere Themen", entry, end)
    assert [] == headings(entry, end, "Küste +++", "Weitere Themen", entry, end)
    assert [] == headings(entry, end, "Weitere Themen", "Kiel", end)
    assert [] == headings(entry, end, "  * Foto", entry, end)


@pytest.mark.parametrize(
    ("opening", "places"),
    [
        ("Westerland/Tönning/Friedrichstadt/Sankt Peter-Ording/Garding an der\nEider", 5),
        ("Westerland/Tönning/Friedrichstadt/Sankt Peter-Ording/Wittdün auf Amrum\n", 5),
        ("Westerland/Tönning/Friedrichstadt/Sankt Peter-Ording/Wittdün/Nebel/\nKappeln", 7),
        ("   Westerland/Tönning/Friedrichstadt/Sankt Peter-Ording/Garding an der\n   Eider", 5),
        ("Westerland/Tönning/Friedrichstadt/Wittdün/Nebel/Norddorf/Sankt Peter-\nOrding", 7),
        ("Westerland/Tönning/Friedrichstadt\nEider", None),
        ("Die Deichgräfin von Westerland sagte am Abend der ganzen Deutschen\nPresse-Agentur", None),
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_datelines_may_be_broken(opening: str, places: int | None, line_end: str) -> None:
    """
    A dateline that does not fit on its line goes on in the next; a short line ends a paragraph's first line as meant.
    """
    article = parse(message(body=f"{opening} (dpa/lno) - Es regnet.").replace("\n (", "\n(").replace("\n", line_end))
    dateline = article.dateline

    assert places == (len(dateline.places) if dateline else None)
    assert (places is None) == (article.text != "Es regnet.")
    for place in dateline.places if dateline else ():
        assert place.name.split() == article[place].replace("-\r\n", "-").replace("-\n", "-").split()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (message(body="A.\n\n# Notizblock\n\n## Note to editors\n- B"), "en"),
        (message(body="A.\n\n# Notizblock\n\n## AVISO AL EDITOR\n- B"), "es"),
        (message(body="A.\n\n# Notizblock\n\n## Liens internet\n- B"), "fr"),
        (message(body="A.\n\n# Notizblock\n\n## Uwaga dla redaktorów\n- B"), "pl"),
        (message(body="A.\n\n# Notizblock\n\n## Интернет-ссылки\n- B"), "ru"),
        (message(body="A.\n\n# Notizblock\n\n## روابط إنترنت\n- B"), "ar"),
        (message(body="A.\n\n# Notizblock\n- B"), "de"),
        (message(headline="СРОЧНО: A ="), "ru"),
        (message(headline="Mettre à jour\nA ="), "fr"),
        (message(headline="(VERSIÓN CORREGIDA: B)\nA ="), "es"),
        (message(headline="(Eil \x07)\nA ="), "de"),
        (message(headline="(Eil\x07 aus Husum)\nA ="), "de"),
        (message(headline="(Zusammenfassung aus Husum)\nA ="), "de"),
        (message(headline="(VERSIÓN CORREGIDA - B)\nA ="), "es"),
        (message(headline="*** ELIMINAR - ELIMINAR *** ="), "es"),
        (message(headline="(Foto)\nA =", body="B."), None),
    ],
)
def test_wire_words_tell_the_language(text: str, language: str | None) -> None:
    """
    The headings of a notepad and the words beside the headline tell the language, in all seven that dpa writes.
    """
    assert language == parse(text).language


def test_time_before_etx() -> None:
    """
    Where a transfer has moved ETX behind the time line, the sign-off and the time are read all the same.
    """
    text = message(body="Husum (dpa) - Es regnet.\n\n## Kontakte\n- Momme Dirks\n\ndpa et n1").replace(
        "\x03251852 Sep 24", "251852 Sep 24\n\x03"
    )
    article = parse(text)

    assert article.sent_at is not None
    assert article.sign_off is not None
    assert article.text == "Es regnet."


@pytest.mark.parametrize("label", ["\n  Tel:", " Tel.", ", Tel.", " Tel.:", " tel."])
def test_contacts_lose_what_says_that_a_number_follows(label: str) -> None:
    """
    `Tel` before a number is no part of a name.
    """
    text = message(body=f"Es regnet.\n\n## Kontakte\n- Rathaus Husum{label} +49 4841 5550100")
    (item,) = parse(text).notepad.sections[0].items  # type: ignore[union-attr]  # it is there

    assert isinstance(item, Contact)
    assert (None, "Rathaus Husum", ("+49 4841 5550100",)) == (item.role, item.name, item.phones)


def test_counted_words_tell_a_teaser() -> None:
    """
    Where no dateline follows, the header's number of words, which leaves the teaser out, tells that there is one.
    """
    body = "Die Flut kam in der Nacht.\n\nAm Morgen standen alle am Deich und sahen aufs Wasser."

    assert parse(message(header="bdt0055 3 pl 10  dpa 0062", body=body)).teaser is not None
    assert parse(message(header="bdt0055 3 pl 16  dpa 0062", body=body)).teaser is None
    assert parse(message(header="bdt0055 3 pl 10  dpa 0062", body=body.replace(".", "", 1))).teaser is not None


@pytest.mark.parametrize(
    ("teaser", "text", "is_one"),
    [
        ("Die Flut kam heute nacht.", "Alle standen am Deich.", True),
        ("Die Flut kam nachts.", "Alle standen am Deich.", False),
        ("Die Flut kam heute nacht.", "", False),
        ("Die Flut kam heute nacht.", f"{'Alle standen am Deich '.ljust(96, 'x')} (dpa) heißt sie.", True),
        ("Die Flut (dpa) kam nachts.", "Alle standen am Deich.", False),
        ("Die Flut kam heute nacht.", f"{'Alle standen am Deich '.ljust(95, 'x')} (dpa) heißt sie.", False),
    ],
)
def test_counted_teaser_has_words(teaser: str, text: str, *, is_one: bool) -> None:
    """
    Five words before more are a teaser if the header counts without them, and if no dateline may stand behind them.
    """
    header = f"bdt0055 3 pl {len(text.split())}  dpa 0062"

    for headline in ("Deich hält =", "Deich hält (dpa) ="):
        text_ = message(header=header, headline=headline, body=f"{teaser}\n\n{text}")
        assert (parse(text_).teaser is not None) == is_one


def test_quotations_run_over_lines() -> None:
    """
    A quotation's text is unwrapped, its span holds the line ends.
    """
    quoted = "«Das Wasser steigt nicht mehr, und der\r\nDeich hält die ganze Nacht»"
    text = (
        message(body=f"Husum (dpa) - Bürgermeisterin Ebba Thun: {quoted}").replace("\r\n", "\n").replace("\n", "\r\n")
    )
    (quote,) = parse(text).quotes

    assert quoted == parse(text)[quote]
    assert quote.text == "Das Wasser steigt nicht mehr, und der Deich hält die ganze Nacht"


def test_facts_of_texts_without_an_envelope() -> None:
    """
    Plain text has no envelope and no facts.
    """
    article = parse("Husum (dpa) - Es regnet.")

    assert article.envelope is None
    assert article.facts is None
    assert [None] * 8 == [
        article.urgency,
        article.desk,
        article.urn,
        article.version,
        article.sent_at,
        article.embargo,
        article.status,
        article.signal,
    ]
    assert [(), ()] == [article.services, article.keywords]


def test_facts_of_a_message() -> None:
    """
    A wire message has no URN and no version.
    """
    article = parse(message())

    assert [None, None, None] == [article.urn, article.version, article.dpa_id]
