"""
Notepads: where one begins, what stands beneath its headings, whom it names.
"""

import pytest

from dpaparse import Contact, Link, Location, Notepad, NotepadText, Span
from dpaparse._recognise.notepad import language_of_notepad, read_marked_sections, read_notepad
from dpaparse._recognise.notepad_start import start_of_notepad

BAR = "Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt"


def read(text: str) -> Notepad:
    """
    Read a text that is nothing but a notepad.
    """
    return read_notepad(text, 0, len(text))


@pytest.mark.parametrize(
    "marked",
    [
        "Es regnet.\n\n⟦# Notizblock\n- a",
        "Es regnet.\r\r⟦## Kontakte\r- a",
        "Der Deich # 3 hält.\n\n⟦# dpa-Notizblock\n- a",
        "⟦#Notizblock\n- a",
        "  ⟦# Notizblock\n- a",
        "Es regnet. # Notizblock\n- a",
        "Es regnet.\n#\n- a",
        "Es regnet.\n#### Notizblock\n- a",
        f"Es regnet.\n⟦{BAR}\n- a",
        f"Es regnet.\n⟦* * * *\n{BAR}\n- a",
        f"Es regnet.\n⟦* * * *\n\n{BAR}\n- a",
        f"Es regnet.\n* *\n⟦{BAR}\n- a",
        f"Es regnet.\n   ⟦{BAR}\n- a",
        f"⟦{BAR}\n- a",
        f"Es regnet.\n⟦{BAR.upper()}\n- a",
        f"Es regnet.\n⟦{BAR.ljust(120, 'x')}\n- a",
        f"Es regnet.\n{BAR.ljust(121, 'x')}\n- a",
        "Es regnet.\nDas ist zur Veröffentlichung frei.\n- a",
        f"Es regnet.\nDas ist zur Veröffentlichung frei.\n⟦{BAR}\n- a",
        "Es regnet.\n⟦Notizblock\n\nKontakte",
        "Es regnet.\r⟦  dpa NOTEBOOK  \rContacts".replace("⟦  ", "  ⟦"),
        "Vom Notizblock.\nEin Notizblock lag da.\n⟦Notizblock\nKontakte",
        f"Es regnet.\n⟦Notizblock\n\n{BAR}\n\n## Kontakte",
        f"Es regnet.\nNotizblock\n\n⟦{BAR}\n\n# Notizblock",
        # The first of several opens it, and what stands behind the bar opens nothing.
        f"Es regnet.\n⟦{BAR}\n- a\nNotizblock\nKontakte",
        "Es regnet.\n⟦Notizblock\n\nOrte\n\nNotizblock\na",
        "Ein Notizblock lag da.\n⟦Notizblock\nOrte\nNotizblock\na",
        "Es regnet.\rEs stürmt.\r⟦Notizblock\rOrte",
        f"Es regnet.\nEs stürmt.\n⟦* * * *\n{BAR}\n- a",
        "Es regnet.\n⟦#Kontakte:\n- a",
        "Es regnet.\n#Deichretter:\n- a",
        "Es regnet. TeX# Notizblock\n- a",
        "otizblock\n⟦Notizblock\n- a",
        f"ffentlichung\n⟦{BAR}\n- a",
        f"Es regnet.\nJa.\n⟦{BAR.replace('zur ', 'zur' + chr(10))}\n- a",
        "Es regnet.",
    ],
)
def test_notepad_begins_where_the_mark_says(marked: str) -> None:
    """
    A heading behind number signs, dpa's title or the bar open a notepad, and the rule above the bar belongs to it.
    """
    expected = marked.find("⟦")
    text = marked.replace("⟦", "")

    for before, behind in (
        ("", ""),
        ("\n# Notizblock\n", f"\n{BAR}\n# Notizblock"),
        (f"{BAR}. ", " Notizblock"),
        (f"{BAR}\nNotizblock\n", "\nNotizblock"),
    ):
        found = start_of_notepad(before + text + behind, len(before), len(before) + len(text))
        assert (None if expected < 0 else expected + len(before)) == found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Notizblock\n- a\n- b", [(None, "other", True, ["a", "b"])]),
        ("# Notizblock\n\n## Internet\n- a", [("Internet", "links", True, ["a"])]),
        ("## Orte\n## Internet\n- a", [("Orte", "places", True, []), ("Internet", "links", True, ["a"])]),
        ("## Fußballfieber:\n- a", [("Fußballfieber:", "other", True, ["a"])]),
        ("Notizblock\nKontakte\na", [("Kontakte", "contacts", False, ["a"])]),
        ("Redaktionelle Hinweise\na", [("Redaktionelle Hinweise", "note", True, ["a"])]),
        # Beneath the bar nothing is public, above it all but whom to ask.
        (
            f"- a\n{BAR}\n- b\n## Orte\n- c",
            [(None, "other", True, ["a"]), (None, "other", False, ["b"]), ("Orte", "places", False, ["c"])],
        ),
        (
            f"- a\n* * *\n- b\n{BAR}\n- c",
            [(None, "other", True, ["a"]), (None, "other", False, ["b"]), (None, "other", False, ["c"])],
        ),
        ("## Kontakte\n- a\n## Orte\n- b", [("Kontakte", "contacts", False, ["a"]), ("Orte", "places", True, ["b"])]),
        (f"- {BAR}", [(None, "other", True, [BAR])]),
        (f"- a\n{BAR.ljust(121, 'x')}", [(None, "other", True, ["a", BAR.ljust(121, "x")])]),
        # An entry goes on behind blanks.
        ("- a\n  b\n- c", [(None, "other", True, ["a b", "c"])]),
        ("- a\n  b\n  c\n- d\n  e", [(None, "other", True, ["a b c", "d e"])]),
        ("- a\n  - b", [(None, "other", True, ["a", "b"])]),
        ("a\nb\n c", [(None, "other", True, ["a", "b c"])]),
        ("-a\n-  b", [(None, "other", True, ["-a", "b"])]),
    ],
)
def test_sections_and_entries(text: str, expected: list[tuple[str | None, str, bool, list[str]]]) -> None:
    """
    Headings open sections, bullets open entries, and from the bar on all is private.
    """
    sections = read(text).sections
    entries = [[item for item in section.items if not isinstance(item, Location)] for section in sections]

    assert expected == [
        (section.heading, str(section.kind), section.public, [item.text for item in items])
        for section, items in zip(sections, entries, strict=True)
    ]
    assert all(section.span.of(text) == section.span.of(text).strip() for section in sections)
    for item in (item for items in entries for item in items):
        assert item.text.split() == item.span.of(text).removeprefix("- ").split()


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Kontakte", Contact),
        ("Kontakte:", Contact),
        ("Orte", NotepadText),
        ("Internet:", NotepadText),
        ("Redaktionelle Hinweise", NotepadText),
    ],
)
def test_words_are_a_contact_beneath_their_heading_alone(heading: str, expected: type) -> None:
    """
    Words tell whom to ask only where the heading says so, in markup as in plain text, and are private there.
    """
    for entry in ("hier gibt es Tee", "www steht für nichts", "morgen am Siel"):
        text = f"{heading}\n{entry}"
        blocks = [(Span(0, len(heading)), True), (Span(len(heading) + 1, len(text)), False)]
        (section,) = read(f"## {heading}\n- {entry}").sections
        (marked,) = read_marked_sections(text, blocks, {}, public=True)

        for found in (section, marked):
            assert [expected] == [type(item) for item in found.items]
            assert (found.heading, found.public) == (heading, expected is not Contact)


@pytest.mark.parametrize("public", [True, False])
def test_markup_is_public_up_to_the_bar(*, public: bool) -> None:
    """
    What markup holds is public up to the bar, and never where the envelope said that it is not; a title heads nothing.
    """
    printed = ["Notizblock", "Tee", "Orte", "Sand", BAR, "Brot", "Internet", "Salz"]
    text = "\n".join(printed)
    places = [Span(text.index(words), text.index(words) + len(words)) for words in printed]
    headings = {"Notizblock", "Orte", "Internet"}
    blocks = [(span, span.of(text) in headings) for span in places]

    assert [
        (None, public, ["Tee"]),
        ("Orte", public, ["Sand"]),
        (None, False, ["Brot"]),
        ("Internet", False, ["Salz"]),
    ] == [
        (section.heading, section.public, [item.span.of(text) for item in section.items])
        for section in read_marked_sections(text, blocks, {}, public=public)
    ]


@pytest.mark.parametrize(
    ("entry", "words", "target"),
    [
        ("[Pegel](https://pegel.example)", "Pegel", "https://pegel.example"),
        ("[ Pegel am Deich ] ( www.pegel.example )", "Pegel am Deich", "www.pegel.example"),
        ("https://pegel.example", "https://pegel.example", "https://pegel.example"),
        ("www.pegel.example", "www.pegel.example", "www.pegel.example"),
        ("mailto:pegel@deich.example", "mailto:pegel@deich.example", "mailto:pegel@deich.example"),
        ("[Rathaus](Markt 1, Husum)", "Rathaus", "Markt 1, Husum"),
    ],
)
def test_links_and_places(entry: str, words: str, target: str) -> None:
    """
    An entry is a link or a place by what stands in its parentheses; an address alone is a link.
    """
    ((item,),) = (section.items for section in read(f"- {entry}").sections)

    if target.startswith("Markt"):
        assert item == Location(span=item.span, name=words, address=target)
    else:
        assert item == Link(span=item.span, text=words, url=target)


@pytest.mark.parametrize(
    ("entry", "role", "name", "city", "phones", "emails"),
    [
        ("Autor/in: Momme Dirks (Tönning), 04861/5550123", "Autor/in", "Momme Dirks", "Tönning", ["04861/5550123"], []),
        ("Redaktion:  Ebba Thun, <thun@dpa.example>", "Redaktion", "Ebba Thun", None, [], ["thun@dpa.example"]),
        (
            "Ebba Thun (Husum), thun@a.example; x@b.example",
            None,
            "Ebba Thun",
            "Husum",
            [],
            ["thun@a.example", "x@b.example"],
        ),
        ("Deichamt Telefon: 04861 555-0", None, "Deichamt", None, ["04861 555-0"], []),
        ("Deichamt 04861 5550123 / Ebba Thun", None, "Deichamt", None, ["04861 5550123"], []),
        ("Deichamt 04861 5550123 - (nachts)", None, "Deichamt", None, ["04861 5550123"], []),
        ("Deichamt Tel. Fax", None, "Deichamt", None, [], []),
        ("Tel.: 04861 5550123", None, None, None, ["04861 5550123"], []),
        ("Fax: 04861/5550123 (nachts)", None, None, None, ["04861/5550123"], []),
        ("+49 160 5550199 (Ebba Thun)", None, None, None, ["+49 160 5550199"], []),
        ("Notdienst am Siel", None, "Notdienst am Siel", None, [], []),
        ("Siel: (04861) 555 01, 04861 / 555 02", "Siel", None, None, ["(04861) 555 01", "04861 / 555 02"], []),
        ("Deichamt 04861 5550123 / 04841 5550124", None, "Deichamt", None, ["04861 5550123", "04841 5550124"], []),
        ("Deichamt +49 4861 55501 / +49 4841 55502", None, "Deichamt", None, ["+49 4861 55501", "+49 4841 55502"], []),
    ],
)
def test_contacts(
    entry: str, role: str | None, name: str | None, city: str | None, phones: list[str], emails: list[str]
) -> None:
    """
    A contact tells the role, the name without labels, the town, and how to reach whom it names.
    """
    ((item,),) = (section.items for section in read(f"## Kontakte\n- {entry}").sections)

    assert isinstance(item, Contact)
    assert (role, name, city, phones, emails) == (item.role, item.name, item.city, [*item.phones], [*item.emails])
    assert entry == item.text


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("# Notizblock\n- a", "de"),
        ("# dpa NOTEBOOK\n## Orte:\n- a", "de"),
        ("# Notizblock\n## Note to editors\n- a", "en"),
        ("## Internet\n- a\n## Places\n- b", "en"),
        ("## Internet\n- a", None),
        ("- a", None),
    ],
)
def test_headings_tell_the_language(text: str, language: str | None) -> None:
    """
    The headings of the sections tell the language first, then the title; those of several languages tell none.
    """
    around = f"# Notizblock\n{text}\n## Orte"
    start = len("# Notizblock\n")

    assert language == language_of_notepad(text, read(text))
    assert language == language_of_notepad(around, read_notepad(around, start, start + len(text)))
    assert read(text).span == Span(0, len(text))


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("# Notizblock\n- Tel: 04841 5550123", ["NotepadText"]),
        ("* * * *\n- b", ["NotepadText"]),
        ("* * * *\n- 04841 5550123", ["Contact"]),
        ("* * * *\n## Orte\n- c\n- 04841 5550123", ["NotepadText", "NotepadText"]),
        ("## Orte\n- [a](b)\n- [c](https://c.example)\n- https://d.example", ["Location", "Link", "Link"]),
    ],
)
def test_what_an_entry_is(text: str, kinds: list[str]) -> None:
    """
    An entry is a contact where it names somebody and is not public, and each stands in its place.
    """
    items = [item for section in read_notepad(text, 0, len(text)).sections for item in section.items]

    assert kinds == [type(item).__name__ for item in items]
    assert [line for line in text.split("\n") if line[:2] == "- "] == [item.span.of(text) for item in items]


def test_control_characters_are_no_blanks_of_a_notepad() -> None:
    """
    Blanks at the ends of what is said are left out; control characters that some take for blanks are not.
    """
    text = "## Orte\n- a\x1c\n- [b\x1c](c\x1c)\n- [ d ]( e )"
    (section,) = read_notepad(text, 0, len(text)).sections
    words, first, second = section.items

    assert isinstance(words, NotepadText)
    assert isinstance(first, Location)
    assert isinstance(second, Location)
    assert ["a\x1c", "b\x1c", "c\x1c", "d", "e"] == [words.text, first.name, first.address, second.name, second.address]


def test_a_notepad_on_one_line_is_private() -> None:
    """
    An entry that is longer than the bar, holds it, and a number is a whole notepad.
    """
    for size, public in ((120, True), (121, False)):
        text = "- " + f"{BAR} 04841 5550123 ".ljust(size, "x")
        assert [public] == [section.public for section in read_notepad(text, 0, len(text)).sections]


def test_links_of_the_markup_are_entries() -> None:
    """
    A link that the markup has tells what an entry is, in every section.
    """
    source = "Internet\nPegel\nOrte\nSiel"
    links = {
        span: Link(span=span, text=span.of(source), url="https://a.example") for span in (Span(9, 14), Span(20, 24))
    }
    blocks = [(Span(0, 8), True), (Span(9, 14), False), (Span(15, 19), True), (Span(20, 24), False)]
    sections = read_marked_sections(source, blocks, links, public=True)

    assert [*links.values()] == [item for section in sections for item in section.items]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("- Rathaus TelX 04841 5550123", "Rathaus TelX", None),
        ("- Rathaus Tel: 04841 5550123", "Rathaus", None),
        ("- Grafik: grafik@dpa.example", None, "Grafik"),
        ("- Grafik: Ebba Thun thun@dpa.example", "Ebba Thun", "Grafik"),
    ],
)
def test_names_end_before_their_label(text: str, name: str | None, role: str | None) -> None:
    """
    What says that a number follows is neither name nor role, nor is what an address for mail begins with.
    """
    source = f"## Kontakte\n{text}"
    (item,) = read_notepad(source, 0, len(source)).sections[0].items

    assert isinstance(item, Contact)
    assert (name, role) == (item.name, item.role)


@pytest.mark.parametrize(("heading", "language"), [("Orte", "de"), ("Orte:", "de"), ("OrteX", None)])
def test_only_headings_of_dpa_tell_the_language(heading: str, language: str | None) -> None:
    """
    A heading of dpa's tells the language, with a colon too.
    """
    text = f"## {heading}\n- a"

    assert language == language_of_notepad(text, read_notepad(text, 0, len(text)))
