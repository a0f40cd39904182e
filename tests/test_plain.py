"""
Plain text: how paragraphs are set off, headings between them, lists, the clean body.
"""

import pytest

from dpaparse import Article, Gap, parse

PROSE = "Der Deich hat auf seiner ganzen Länge gehalten, und die Helfer haben in der Nacht Säcke mit Sand gefüllt."
MORE = "Am Morgen ging das Wasser zurück, und die Bahn kündigte an, dass am Dienstag alle Züge wieder fahren sollen."
WRAPPED = """\
Husum (dpa) - Der Deich hat auf seiner ganzen Länge gehalten, und die
Helfer haben in der Nacht Säcke mit Sand gefüllt. Am Morgen ging das
Wasser zurück – viele hatten das gehofft, doch kaum jemand von ihnen
– so sagte es Thun – hatte damit gerechnet."""
UNWRAPPED = WRAPPED[14:].replace("\n", " ")


def outline(article: Article) -> list[tuple[str, str]]:
    """
    Return kind and text of each part but the gaps.
    """
    return [
        (type(part).__name__, getattr(part, "text", article[part]))
        for part in article.parts
        if not isinstance(part, Gap)
    ]


def paragraphs(text: str) -> list[str]:
    """
    Return the texts of the paragraphs.
    """
    return [part.text for part in parse(text).paragraphs]


@pytest.mark.parametrize(
    "text",
    [
        f"{PROSE}\n\n{MORE}",
        f"{PROSE}\r\n\r\n{MORE}",
        f"{PROSE}\r\r{MORE}",
        f"{PROSE}\n\r\n{MORE}",
        f"{PROSE}\r\n\n{MORE}",
        f"{PROSE}\n \t\u00a0\n{MORE}",
        f"{PROSE}\n\n\n\n{MORE}\n\n",
        f"{PROSE}\n{MORE}",
        f"{PROSE}\r\n{MORE}",
        f"{PROSE}\r{MORE}",
        f"\ufeff{PROSE}\n\n{MORE}",
        f"\n\n  {PROSE}  \n   {MORE}",
        f"{PROSE}\n\u00a0\n{MORE}",
        f"{PROSE}\n\u200b\n{MORE}",
    ],
)
def test_paragraphs_are_set_off(text: str) -> None:
    """
    Blank lines or single line ends close paragraphs, whatever ends a line and whatever stands on a blank one.
    """
    assert [PROSE, MORE] == paragraphs(text)


def test_lone_cr_makes_no_blank_lines_of_crlf() -> None:
    """
    Where a CR without LF stands among wrapped lines that end with CRLF, the lines stay together.
    """
    wrapped = WRAPPED.replace("\n", "\r\n")

    assert [UNWRAPPED, MORE] == paragraphs(f"{wrapped}\r\r{MORE}")


@pytest.mark.parametrize(
    "character", ["\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029", "\x00", "\xad"]
)
def test_other_characters_end_no_line(character: str) -> None:
    """
    Only CRLF, LF and CR end lines; what else `str.splitlines` breaks at stands inside the paragraph.
    """
    assert [f"{PROSE}{character}{MORE}"] == paragraphs(f"{PROSE}{character}{MORE}")


def test_one_line_is_one_paragraph() -> None:
    """
    A text without a line end is one paragraph.
    """
    assert [f"{PROSE} {MORE}"] == paragraphs(f"Husum (dpa) - {PROSE} {MORE}")


def test_lines_wrapped_by_hand_are_joined() -> None:
    """
    Line ends that only the width made are blanks in the text; a dash that opens such a line is no bullet.
    """
    assert [UNWRAPPED, MORE] == paragraphs(f"{WRAPPED}\n\n{MORE}")


def test_meant_line_ends_stay() -> None:
    """
    A line end that was meant stays one in the text of a paragraph.
    """
    text = (
        f"{PROSE}\n\nRoter Mohn am Deich,\nBlauer Himmel drüber,\nSand in allen Säcken.\n\n{MORE}\n\n{PROSE}\n\n{MORE}"
    )

    assert paragraphs(text)[1] == "Roter Mohn am Deich,\nBlauer Himmel drüber,\nSand in allen Säcken."


def test_lower_case_goes_on() -> None:
    """
    In lines too long or too short to be wrapped, a line that begins in small letters goes on with the one before.
    """
    assert ["Der Deich hält.", PROSE] == paragraphs(f"Der Deich\nhält.\n\n{PROSE}")


def test_long_lines_are_paragraphs() -> None:
    """
    A line that is longer than any wrapped one is a paragraph of its own among paragraphs between blank lines.
    """
    text = "\n\n".join((f"{PROSE} {MORE}\n{MORE}", PROSE, MORE, PROSE))

    assert [f"{PROSE} {MORE}", MORE, PROSE, MORE, PROSE] == paragraphs(text)


@pytest.mark.parametrize(
    "heading",
    [
        "Pegel fallen wieder",
        "Wann fahren die Züge?",
        "Erste Hilfe: Tee und Brötchen",
        "„Wir bleiben wach“",
        "Neues aus St. Peter",
        "20 000 Säcke Sand",
    ],
)
def test_headings_are_subheadings(heading: str) -> None:
    """
    A short line without a full stop before running text is a subheading, also as question or quotation.
    """
    article = parse(f"Husum (dpa) - {PROSE}\n\n{heading}\n\n{MORE}")

    assert [heading] == [part.text for part in article.subheadings]
    assert [PROSE, MORE] == [part.text for part in article.paragraphs]


@pytest.mark.parametrize(
    "heading",
    [
        "Das Wasser steigt. Die Helfer warten",
        "Wer hilft? Die Helfer",
        "Warum steigt das Wasser? Und wer hilft?",
        "«Das Wasser steigt. Wir warten»",
    ],
)
def test_headings_of_two_sentences(heading: str) -> None:
    """
    Two short sentences without a last full stop are a subheading between paragraphs, and a headline above them.
    """
    article = parse(f"{heading}\n\nHusum (dpa) - {PROSE}\n\n{MORE}\n\n{PROSE}")

    assert [("Headline", heading), ("Dateline", "Husum (dpa) -")] == outline(article)[:2]
    article = parse(f"Husum (dpa) - {PROSE}\n\n{heading}\n\n{MORE}")

    assert [heading] == [part.text for part in article.subheadings]
    assert ("Paragraph", heading) == outline(parse(f"Husum (dpa) - {PROSE}\n\n{MORE}\n\n{heading}"))[-1]


@pytest.mark.parametrize(
    "line",
    [
        "Der Deich hält.",
        "Der Deich hält!",
        "Gebraucht werden:",
        "„Der Deich hält.“",
        "Es regnet! Der Deich hält.",
        "Nichts geht mehr. Oder doch?",
        "Es regnet. Es stürmt. Der Deich hält",
        "und so weiter",
        "(am Morgen)",
        "Mehr unter https://deich.example",
        "Deich | Küste",
        f"{MORE[:-1]} und auch noch am Tag danach",
    ],
)
def test_other_lines_are_paragraphs(line: str) -> None:
    """
    What ends like a sentence, begins like the rest of one, or has no words is no heading.
    """
    article = parse(f"Husum (dpa) - {PROSE}\n\n{line}\n\n{MORE}")

    assert [PROSE, line, MORE] == [part.text for part in article.paragraphs]


@pytest.mark.parametrize(("length", "kind"), [(110, "Subheading"), (111, "Paragraph")])
def test_headings_are_short(length: int, kind: str) -> None:
    """
    Up to 110 characters are a subheading, a longer line is a paragraph.
    """
    line = "Pegel fallen wieder".ljust(length, "x")

    assert (kind, line) in outline(parse(f"Husum (dpa) - {PROSE}\n\n{line}\n\n{MORE}\n\n{PROSE}\n\n{MORE}"))


def test_what_follows_the_dateline_is_a_paragraph() -> None:
    """
    Behind a dateline, however short the first line is, it is text; so it is behind the datelines of a round-up.
    """
    article = parse(f"Husum (dpa) - Pegel fallen\n\n{PROSE}\n\nKiel (dpa) - Pegel steigen\n\n{MORE}\n\n{PROSE}")

    assert ["Pegel fallen", PROSE, "Pegel steigen", MORE, PROSE] == [part.text for part in article.paragraphs]


def test_credits_in_the_text_open_no_piece_of_a_round_up() -> None:
    """
    Only behind a place, at a block's start, does a credit open a piece; others may stand before it.
    """
    article = parse(f"Husum (dpa) - {PROSE}\n\n{PROSE} (dpa)\n\n{MORE}\n\nKiel (dpa) - {MORE}\n\n(dpa)\n\n{PROSE}")

    assert ["Husum (dpa) -", "Kiel (dpa) -"] == [text for kind, text in outline(article) if kind == "Dateline"]


def test_note_and_byline_near_the_end() -> None:
    """
    A note or a byline may be one of the last three lines; between earlier paragraphs a note is text.
    """
    note = "(Korrektur: Name)"
    late = parse(f"Husum (dpa) - {PROSE}\n\n{MORE}\n\n{note}\n\n{PROSE}\n\n{MORE}")
    early = parse(f"Husum (dpa) - {PROSE}\n\n{MORE}\n\n{note}\n\n{PROSE}\n\n{MORE}\n\n{PROSE}")

    assert ("TitleNote", note) in outline(late)
    assert ("Paragraph", note) in outline(early)


def test_heading_at_the_end_is_none() -> None:
    """
    A short last line heads nothing, and is no paragraph.
    """
    article = parse(f"Husum (dpa) - {PROSE}\n\nPegel fallen wieder")

    assert [PROSE] == [paragraph.text for paragraph in article.paragraphs]
    assert article.subheadings == ()


def test_a_line_above_results_is_no_heading() -> None:
    """
    Above results, whose first line announces the others, a short line is no subheading.
    """
    results = "Mittwoch, 20. November:\nHusum - Kiel 1:0\n" + "Thun (Husum) - Ruß (Kiel) 6:2, 6:4; " * 5
    article = parse(f"Der Pokal am Deich ist entschieden.\n\nDanach gab es Tee.\n\nFinale\n\n{results}")

    assert article.subheadings == ()


@pytest.mark.parametrize(("length", "headings"), [(40, 0), (41, 1)])
def test_what_announces_results_is_short(length: int, headings: int) -> None:
    """
    A first line of at most 40 characters announces results; a longer one with a colon is text beneath a subheading.
    """
    results = f"{'Mittwoch'.ljust(length - 1, 'x')}:\nHusum: Sitzung am Abend."
    article = parse(f"{PROSE}\n\nTermine am Deich\n\n{results}\n\n{MORE}\n\n{PROSE}")

    assert headings == len(article.subheadings)


@pytest.mark.parametrize(
    ("lines", "heads"),
    [
        ("Baujahr: 1963\n\nHöhe: acht Meter", True),
        ("Siel: rund um die Uhr besetzt\n\nDamm: seit März besetzt", True),
        ("Am neuen Deich: Sand\n\nHöhe: acht Meter", True),
        ("Am Deich von Husum: Sand\n\nHöhe: acht Meter", False),
        ("baujahr: 1963\n\nHöhe: acht Meter", False),
        ("Baujahr: 1963\n\nAcht Meter", False),
        ("Baujahr 1963\n\nHöhe: acht Meter", False),
        ("Baujahr: 1963", False),
        (": Sand\n\n: Kies", False),
    ],
)
def test_headings_above_data(lines: str, *, heads: bool) -> None:
    """
    Behind a sentence, a line heads two that a label of up to three words opens.
    """
    article = parse(f"Husum (dpa) - Der Deich hat gehalten.\n\nDaten zum Deich\n\n{lines}")
    apart = parse(f"Husum (dpa) - Der Deich\n\nDaten zum Deich\n\n{lines}")

    assert heads == ("Daten zum Deich" in [part.text for part in article.subheadings])
    assert "Daten zum Deich" not in [part.text for part in apart.subheadings]


def test_heading_before_a_list() -> None:
    """
    A subheading may stand before a list.
    """
    article = parse(f"Husum (dpa) - {PROSE}\n\nDas fehlt noch\n\n- Sand\n\n{MORE}")

    assert ["Das fehlt noch"] == [part.text for part in article.subheadings]


@pytest.mark.parametrize("bullet", [*"-–—•·*+▪■●◦‣►"])
def test_bulleted_items_are_found(bullet: str) -> None:
    """
    A line with a bullet is a list item; bullet and blanks belong to its span, not to its text.
    """
    article = parse(f"Husum (dpa) - {PROSE}\n\n{bullet} Sand\n{bullet}  Tee und Brot\n\n{bullet} 300 Säcke\n\n{MORE}")

    assert [text for kind, text in outline(article) if kind == "ListItem"] == ["Sand", "Tee und Brot", "300 Säcke"]
    assert f"{bullet} Sand" in [article[part] for part in article.parts]


def test_counted_items_are_found() -> None:
    """
    Lines that count on are list items; a number alone opens none.
    """
    article = parse(f"Husum (dpa) - {PROSE}\n\n1. Sand\n2. Tee\n3) Brot\n\n5. Mai\n7. Juni\n\n{MORE}")

    assert [text for kind, text in outline(article) if kind == "ListItem"] == ["Sand", "Tee", "Brot"]


@pytest.mark.parametrize(("name", "kinds"), [("Jan Ruß", 3), ("Jan 2025", 2), ("Mai Ruß", 2), ("Jan", 2)])
def test_a_month_that_is_a_name_opens_an_item(name: str, kinds: int) -> None:
    """
    Behind a number, Jan is somebody where a name follows, and a month elsewhere.
    """
    article = parse(f"Husum (dpa) - {PROSE}\n\n1. Ebba Thun\n2. Ole Kern\n3. {name}\n\n{MORE}")

    assert kinds == sum(kind == "ListItem" for kind, _ in outline(article))


@pytest.mark.parametrize(
    ("line", "heads"),
    [
        ("MONTAG, 30. SEPTEMBER", True),
        ("MONTAG, 30. September", False),
        ("HUSUM, 30. SEPTEMBER", False),
        ("TERMINE AM DEICH", True),
    ],
)
def test_days_in_capitals_head_appointments(line: str, *, heads: bool) -> None:
    """
    Of lines in capitals with numbers, those are headings that open with a day of the week.
    """
    article = parse(f"Husum (dpa) - Die Woche am Deich:\n\n{line}\n\nHusum\nSitzung des Deichrats\n\nKiel\nKein Termin")

    assert heads == (line in [part.text for part in article.subheadings])


def test_counted_headings_are_none() -> None:
    """
    Short lines that count on over paragraphs are the headings of these; with a full stop they are items.
    """
    headed = parse(f"Husum (dpa) - {PROSE}\n\n1. Sand\n\n{MORE}\n\n2. Tee\n\n{PROSE}\n\n3. Brot\n\n4. Salz\n\n{MORE}")
    listed = parse(f"Husum (dpa) - {PROSE}\n\n1. Sand holen.\n\n{MORE}\n\n2. Tee kochen.\n\n{PROSE}")

    assert ["1. Sand", "2. Tee"] == [part.text for part in headed.subheadings]
    assert [text for kind, text in outline(headed) if kind == "ListItem"] == ["Brot", "Salz"]
    assert [text for kind, text in outline(listed) if kind == "ListItem"] == ["Sand holen.", "Tee kochen."]


def test_longest_line_of_a_listing_is_not_wrapped() -> None:
    """
    Where only the longest of many lines is full, none was broken by its width; small letters go on all the same.
    """
    lines = [
        "Die Zahlen:",
        "Lotto am Mittwoch vor dem Deich in Husum: 3 - 11 - 19 - 24",
        "Zahl: 5",
        "Ende",
        "Deich 1 2 3",
    ]
    article = parse("\n".join([*lines, "Husum 4 5 6"]))

    assert [*lines, "Husum 4 5 6"] == [part.text for part in article.paragraphs]


def test_item_goes_on_on_the_next_line() -> None:
    """
    A list item may have several lines.
    """
    article = parse(f"Husum (dpa) - {PROSE}\n\n{MORE}\n\n{PROSE}\n\n- Sand, den ein Bagger\nbringt\n- Tee\n\n{MORE}")

    assert [text for kind, text in outline(article) if kind == "ListItem"] == ["Sand, den ein Bagger bringt", "Tee"]


def test_long_items_are_items() -> None:
    """
    An item that is as long as a paragraph is none.
    """
    article = parse(f"Husum (dpa) - {PROSE}\n\n- {PROSE} {MORE}\n- Tee\n\n{MORE}\n\n{PROSE}\n\n{MORE}")

    assert [f"{PROSE} {MORE}", "Tee"] == [text for kind, text in outline(article) if kind == "ListItem"]


@pytest.mark.parametrize("line", ["-", "- ", "* * *", "-- Sand", "-Sand", "1.Sand", "100. Sand"])
def test_other_lines_are_no_items(line: str) -> None:
    """
    A dash or a number alone, doubled or glued to a word opens no list item.
    """
    article = parse(f"Husum (dpa) - {PROSE}\n\n{line}\n\n{MORE}")

    assert not any(kind == "ListItem" for kind, _ in outline(article))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"Husum (dpa) - {PROSE} {MORE} Und der Deich und die Flut.", "de"),
        ("Husum (dpa) - The dyke of the town and the sea, and of the storm and the wind.", "en"),
        ("Husum (dpa) - El dique de la ciudad aguantó, dijo una vecina que vive detrás del puerto.", "es"),
        ("a el b que c el d", "es"),
        ("a el b que c el d und e", "es"),
        ("a el b que c el d und e the f", None),
        ("a el b", None),
        ("Husum (dpa) - Es regnet.", None),
        ("", None),
        ("der the der the und of und of die and die and der the", None),
        # Three times as many are enough, and two at least.
        ("a und b und c und d the e", "de"),
        ("a und b und c the d", None),
        ("a the b the c the d und e", "en"),
        ("a the b the c und d", None),
        ("a und b und c", "de"),
        ("a und b", None),
        ("Husum (dpa) - Le nord des côtes et des îles est sous les eaux, dit le maire.", "fr"),
        ("Husum (dpa) - Wał wytrzymał, a straż jest w porcie. Woda opadła, powiedziała, że się cieszy.", "pl"),
        ("Хузум (dpa) - Шторм оставил без света тысячи домов, вызвав перебои.", "ru"),
        ("هوسوم (د ب أ) - قطعت عاصفة الكهرباء عن نحو أربعة آلاف منزل في شمال ألمانيا من ليل أمس.", "ar"),
        # Ukrainian and Persian are none of dpa's; a name or two tell nothing.
        ("Гузум (dpa) - Шторм залишив без світла тисячі будинків, сказыв мэры.", None),
        ("هوسوم - توفان برق هزار خانه را در شمال قطع کرد من في عن على", None),
        ('Husum - Ebba Thun "Les mots et la mer", Tönning - Крым', None),
        ("a ы b ы", "ru"),
        ("a ы b ы und c", None),
        ("a le b les c", "fr"),
        ("a le b les c que d", None),
        # A text of a sentence or two has no function words but few.
        ("“The dike holds,” Thun said.", "en"),
        ("Thun said the dike holds.", "en"),
        ("Thun said dikes hold.", None),
        ("The mayor called the dike “a disaster.”", "en"),
        ("„Der Deich hält“, sagte Thun.", "de"),
        ("Laut Thun gab es keine Flut.", "de"),
        ("Thun: „Deiche halten, sagte Ruß.“", None),
        ("„De dijk is oud“, zei Thun. „We wachten“, zei hij.", None),
        ("Thun sagte: „The dike, they said, holds.“", None),
        ("Thun said the dike holds" + "." * 400, None),
        ("a le b les c und d", None),
    ],
)
def test_language_is_told(text: str, language: str | None) -> None:
    """
    Clear function words tell the language; a text with few of them, or with several, has no language.
    """
    assert language == parse(text).language


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        # Two long lines, then others: no line was broken within a sentence.
        (["Husum (dpa) - Der Fährverkehr zu den Halligen ist am Montag eingestellt worden.", "Wind", MORE], 2),
        (
            [
                "Husum (dpa) - Der Deichgraf steht einem Verband vor. Das Amt ist ehrenamtlich.",
                "„Es ist schön.“",
                "Ende",
            ],
            3,
        ),
        (["Husum (dpa) - Das Boot ist am Montag im Hafen gesunken, sagt Thun!", "Gewählt wird er danach.", "Ende"], 3),
        # One break within a sentence, and all may be the width's.
        (
            [
                *("Das Boot ist am Montag bei starkem Wind im Hafen von Husum gesunken.", "Gewählt wird er danach für"),
                *("Das Boot ist am Montag bei starkem Wind im Hafen von Husum und in", "Tönning gesunken."),
            ],
            2,
        ),
        (["Das Boot ist am Montag bei starkem Wind gesunken (dpa).", "und wird danach geborgen", "Ende"], 2),
    ],
)
def test_no_line_is_broken_behind_every_sentence(lines: list[str], count: int) -> None:
    """
    Where each break that the width may have made stands behind a sentence, every line is a paragraph.
    """
    assert count == len(paragraphs("\n".join(lines)))


@pytest.mark.parametrize("headed", ["Fähren fahren nicht\n", "Fähren fahren nicht\n\n", ""])
def test_long_lines_that_end_with_sentences_are_paragraphs(headed: str) -> None:
    """
    Lines of about the same length are no wrapped text if each of them ends with a sentence, heading or not.
    """
    lines = [
        "Der Fährverkehr zu den Halligen ist am Montag eingestellt worden.",
        "Der Deutsche Wetterdienst warnte vor schweren Sturmböen bis 110 Kilometer pro Stunde.",
        "Am Dienstag soll sich die Lage entspannen, wie die Reederei Thun mitteilte.",
    ]
    text = f"{headed}Husum (dpa) - {lines[0]}\nWind bis Stärke elf\n{lines[1]}\n{lines[2]}"

    assert lines == paragraphs(text)


def test_text_is_the_clean_body() -> None:
    """
    The body has paragraphs, subheadings and list items, unwrapped, and nothing else.
    """
    article = parse(
        f"Deich hält stand\n\nVon Ebba Thun, dpa\n\n{WRAPPED}\n\nPegel fallen wieder\n\n{MORE}\n\n- Sand\n- Tee\n\n"
        "Danach war es still. (dpa)\n\n© dpa-infocom, dpa:250101-930-4711/2\n\nzur Startseite"
    )

    expected = [UNWRAPPED, "Pegel fallen wieder", MORE, "Sand", "Tee", "Danach war es still."]

    assert "\n\n".join(expected) == article.text


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\ufeff", "\r\n \t\u00a0"])
def test_blank_text_has_no_parts_but_gaps(text: str) -> None:
    """
    Empty and blank texts give an article of gaps.
    """
    article = parse(text)

    assert all(isinstance(part, Gap) for part in article.parts)
    assert (article.headline, article.teaser, article.byline, article.dateline) == (None,) * 4
    assert (article.sign_off, article.credit_line, article.footer, article.dpa_id) == (None,) * 4
    assert (article.paragraphs, article.subheadings, article.quotes, article.text) == ((), (), (), "")


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        (
            [
                "Die Werft in Husum will nach einem Bericht der Zeitung wachsen.",
                "Dort gibt es eine Halle, die leer steht.",
            ],
            2,
        ),
        (
            [
                "„Ja.“",
                "Die Werft in Husum will nach einem Bericht der Zeitung wachsen.",
                "Das Wasser fällt.",
                "Es regnet!",
            ],
            4,
        ),
        (["Die Werft in Husum will nach einem Bericht der Zeitung an der Küste", "wachsen. Das sagte Thun."], 1),
        # Copying from columns breaks words.
        (["Es regnet.", "Die Werft will nun doch wachsen, wie Thun mitteil-", "te. Das ist gut.", "Es schneit."], 3),
        (["Es regnet.", "Gefragt sind Lotsen für Ost- und Nord-", "Ostsee-Kanal.", "Es schneit."], 4),
        (
            [
                *["Die Werft in Husum will nach einem Bericht der Zeitung wachsen."] * 2,
                *("Die Werft in Husum will nach einem Bericht der Zeitung, und das", "bald.", "Und dann 3"),
            ],
            2,
        ),
    ],
)
def test_lines_that_are_sentences_were_not_wrapped(lines: list[str], count: int) -> None:
    """
    Where more than three of five lines end with a sentence, however short they are, each is a paragraph.
    """
    assert count == len(paragraphs("\n".join(lines)))


def test_items_go_on_in_wrapped_lines() -> None:
    """
    In wrapped text the line breaks of a list close no line that its width broke.
    """
    items = "- eine Lampe, die auch im Stand leuchtet und von weitem\n  zu sehen ist,\n- gute Reifen,\n- Ketten mit Öl."
    article = parse(f"{WRAPPED}\n\n{items}\n\n{WRAPPED[14:]}")

    assert [("ListItem", "eine Lampe, die auch im Stand leuchtet und von weitem\nzu sehen ist,")] == outline(article)[
        2:3
    ]


COLUMN = """\
Hafen wächst
Husum (dpa) - Die Stadt
Husum will ihren Hafen in
den kommenden Jahren für
40 Millionen Euro weiter
ausbauen. Das teilte Ebba
Thun mit."""


def test_column_of_a_newspaper_is_wrapped() -> None:
    """
    Short lines of which many go on in small letters are a column, and its headline stands apart.
    """
    paragraph = COLUMN.partition(" - ")[2].replace("\n", " ")

    assert [("Headline", "Hafen wächst"), ("Dateline", "Husum (dpa) -"), ("Paragraph", paragraph)] == outline(
        parse(COLUMN)
    )


@pytest.mark.parametrize(
    ("link", "is_page"), [("Weiterlesen", True), ("Den ganzen Artikel lesen", True), ("Sand", False)]
)
@pytest.mark.parametrize("join", ["\n", "\n\n"])
def test_link_closes_a_stretch(link: str, join: str, *, is_page: bool) -> None:
    """
    The last line of a stretch is the page's if it is a link, wherever else line ends close nothing.
    """
    text = f"Deich an der Küste hält{join}Die Stadt will ihren Hafen in den nächsten Jahren ausbauen. [...]\n{link}"

    assert is_page is (("Unknown", link) == outline(parse(text))[-1])


@pytest.mark.parametrize("join", ["\n\n", "\r\n\r\n"])
def test_heading_right_above_its_paragraph(join: str) -> None:
    """
    A short first line of a block with running text beneath is its heading, without a blank line between.
    """
    blocks = [f"Husum (dpa) - {PROSE}", f"Kritik am Land\n{MORE}", PROSE]
    article = parse(join.join(blocks).replace("\n", join[: len(join) // 2]) if join[0] == "\r" else join.join(blocks))

    assert [("Subheading", "Kritik am Land"), ("Paragraph", MORE)] == outline(article)[2:4]


@pytest.mark.parametrize(
    "block",
    [
        f"Ein Orkan hat in der Nacht zum Sonntag\nalle {MORE}",
        f"Husum - Weiche 2:1\n{MORE}",
        f"Anzeige\n{MORE}",
        "Kritik am Land\nKritik am Kreis",
        f"Der Deich hält.\n{MORE}",
        f"{MORE[:60]}\n{MORE[60:]}",
    ],
)
def test_first_line_that_is_no_heading(block: str) -> None:
    """
    What goes on in a small letter, has digits, is a link, a sentence or full, or has no text beneath, is no heading.
    """
    article = parse(f"Husum (dpa) - {PROSE}\n\n{PROSE}\n\n{block}\n\n{PROSE}\n\n{MORE}")

    assert "Subheading" not in {kind for kind, _ in outline(article)}


def test_numbered_questions_are_headings() -> None:
    """
    Short questions that count on over paragraphs are headings, like other short lines.
    """
    article = parse(f"Husum (dpa) - {PROSE}\n\n1. Wer zahlt?\n\n{MORE}\n\n2. Wie lange noch?\n\n{PROSE}")

    assert ["1. Wer zahlt?", "2. Wie lange noch?"] == [heading.text for heading in article.subheadings]


def test_questions_of_an_interview() -> None:
    """
    A question with a sentence before it is a heading among other questions, and none alone or behind a colon.
    """
    asked = "Frau Thun, der Deich hat gehalten. Warum?"
    others = [f"Wie hoch war die Flut?\n\n{MORE}", f"Wer hat geholfen?\n\n{MORE}"]
    text = "\n\n".join([f"Husum (dpa) - {PROSE}", asked, MORE, *others])

    assert [asked, "Wie hoch war die Flut?", "Wer hat geholfen?"] == [part.text for part in parse(text).subheadings]
    assert asked in {part.text for part in parse(text.replace(others[1], MORE)).paragraphs}
    assert 2 == len(parse(text.replace("Frau Thun,", "Frau Thun:")).subheadings)


@pytest.mark.parametrize(("between", "is_near"), [(2, True), (3, False)])
def test_questions_of_an_interview_stand_near_each_other(between: int, *, is_near: bool) -> None:
    """
    Of six paragraphs behind a question with a sentence before it two are questions, else it is none of an interview.
    """
    asked = "Frau Thun, der Deich hat gehalten. Warum?"
    behind = [MORE, "Wie hoch war die Flut?", MORE, *[PROSE, MORE, PROSE][:between], "Wer hat geholfen?", MORE]
    text = "\n\n".join([f"Husum (dpa) - {PROSE}", asked, *behind])

    assert is_near == (asked in {part.text for part in parse(text).subheadings})


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Lebende Muscheln: Finger weg!", "Subheading"),
        ("Thun rief es allen zu: Halt!", "Paragraph"),
        ("Halt!", "Paragraph"),
    ],
)
def test_heading_that_calls_out(line: str, kind: str) -> None:
    """
    A topic of three words at most and what is called out about it head a piece of text.
    """
    assert (kind, line) == outline(parse(f"Husum (dpa) - {PROSE}\n\n{MORE}\n\n{line}\n\n{PROSE}\n\n{MORE}"))[3]


def test_press_review() -> None:
    """
    A paper and its town head what it writes; a sentence in marks with its town heads nothing.
    """
    heads = ["«Küstenbote» (Husum)", "„Der Deich“ (Kiel)"]
    text = "\n\n".join([f"Husum (dpa) - {PROSE}", heads[0], MORE, heads[1], PROSE, "«Der Deich.» (Kiel)", MORE, PROSE])

    assert heads == [heading.text for heading in parse(text).subheadings]


@pytest.mark.parametrize("between", ["Ein Kran im Hafen. Foto: Ebba Thun/dpa", "Anzeige", "Foto: Ebba Thun\n\nTeilen"])
def test_page_stands_beneath_a_heading(between: str) -> None:
    """
    A caption or a line of the page may stand between a heading and its text.
    """
    found = outline(parse(f"{PROSE}\n\n{MORE}\n\nSchäden am Hafen\n\n{between}\n\n{PROSE}"))

    assert ("Subheading", "Schäden am Hafen") in found


def test_heading_above_the_page_alone_heads_nothing() -> None:
    """
    Where only lines of the page follow, a line is no heading.
    """
    found = outline(parse(f"{PROSE}\n\n{MORE}\n\nSturm in Husum\n\nEin Kran. Foto: Ebba Thun/dpa"))

    assert ("Paragraph", "Sturm in Husum") in found


def test_number_of_a_telephone_heads_nothing() -> None:
    """
    Whom to call is no heading; a fraction or two years may stand in one.
    """
    for line, kind in (("Auskunft: Telefon 04841/830", "Paragraph"), ("Winter 2025/26 in Husum", "Subheading")):
        assert (kind, line) in outline(parse(f"{PROSE}\n\n{MORE}\n\n{line}\n\n{PROSE}\n\n{MORE}"))
