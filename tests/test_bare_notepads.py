"""
Notepads in other languages, damaged ones, and those without heading: what names somebody stays private.
"""

import pytest

from dpaparse import Contact, Location, NotepadSection, parse
from dpaparse._grammar.misspelt import is_misspelt
from dpaparse._grammar.notepad import (
    is_private_heading,
    kind_of_heading,
    read_bare_heading,
    read_heading,
    tells_whom_to_ask,
)
from dpaparse._recognise.bare_notepad import start_of_bare_notepad
from tests.test_notepads import read
from tests.wire_messages import message

RUINS = (
    "-dpa abc yyno n1 xyz",
    "#dpa abc yyno",
    "dpa abcyyno n1",
    "dp abc/xyz",
    "DPA ABC YYNO",
    "dpa abc\n-",
    "\x01\ndpa abc",
    "a b c d e f g h i j k l",
    "abcdefghijklmn",
    "21852 Sep 24",
)
NO_RUINS = (
    "dpa abc\nxyz",
    "Es regnet",
    "es regnet.",
    "es (regnet)",
    "a b c d e f g h i j k l m",
    "abcdefghijklmno",
)
TEXT = "Husum (dpa) - Es regnet."
CONTACT = "Redaktion: Ebba Thun (Husum), +49 4841 5550123, thun@dpa.example"
SECRETS = ("5550123", "thun@")


def entries(section: NotepadSection) -> list[str]:
    """
    Return what the entries of a section say.
    """
    return [item.text for item in section.items if not isinstance(item, Location)]


@pytest.mark.parametrize(
    ("title", "bar", "heading", "entry", "role", "name"),
    [
        ("Bloc de notas", "La siguiente información no está destinada a la publicación", "Contactos", "Redacción: Jan Ruß", "Redacción", "Jan Ruß"),
        ("Bloc-notes", "Les informations suivantes ne sont pas destinées à la publication", "Contacts", "Rédaction: Jan Ruß", "Rédaction", "Jan Ruß"),
        ("Notatnik", "Poniższe informacje nie są przeznaczone do publikacji", "Kontakty", "Redakcja: Jan Ruß", "Redakcja", "Jan Ruß"),
        ("Блокнот", "Следующая информация не предназначена для публикации", "Контакты", "Редакция: Ян Русс", "Редакция", "Ян Русс"),
        ("مفكرة", "المعلومات التالية ليست مخصصة للنشر", "جهات الاتصال", "التحرير: يان روس", "التحرير", "يان روس"),
        ("dpa NOTEBOOK", "The following information is not for publication", "dpa Contacts", "Editing by: Jan Ross", "Editing by", "Jan Ross"),
        ("Muistio", "Seuraavat tiedot eivät ole julkaistavaksi", "Yhteystiedot", "Toimitus: Jan Ruß", "Toimitus", "Jan Ruß"),
    ],
)  # fmt: skip
def test_notepads_in_all_languages(title: str, bar: str, heading: str, entry: str, role: str, name: str) -> None:
    """
    Title, bar and contacts are known in the languages of the wire, and by their shape in any other.
    """
    comma = "،" if "ت" in title or title == "مفكرة" else ","
    notepad = read(f"# {title}\n\n## Internet\n- A\n\n* * * *\n{bar}\n\n## {heading}\n- {entry}{comma} +49 30 5550123")
    links, contacts = notepad.sections
    (item,) = contacts.items

    assert [("Internet", True), (heading, False)] == [(found.heading, found.public) for found in (links, contacts)]
    assert isinstance(item, Contact)
    assert (role, name, ("+49 30 5550123",)) == (item.role, item.name, item.phones)


@pytest.mark.parametrize(
    "bar",
    [
        "Die folgenden Informationen sind nicht zur Veroeffentlichung bestimmt",
        "Die folgenden Informationen sind nicht zur VerÃ¶ffentlichung bestimmt",
        "Die folgenden Informationen sind nicht zur Ver?ffentlichung bestimmt",
        "Die folgenden Informationen sind nicht zur Ver\ufffdffentlichung bestimmt",
        "Nicht fuer die Veroeffentlichung",
        "Die folgenden Informationen sind nicht zur\nVeröffentlichung bestimmt",
        "The following information is not intended for\npublication",
    ],
)
def test_damaged_bars_open_what_is_private(bar: str) -> None:
    """
    Whatever became of the umlaut, and where a mail has broken the line: what stands beneath the bar is private.
    """
    article = parse(message(body=f"{TEXT}\n\n{bar}\n\n- Ebba Thun, 04841 5550123"))

    assert article.text == "Es regnet."
    assert article.notepad is not None
    assert not any(section.public for section in article.notepad.sections)


def test_broken_bars_inside_a_notepad() -> None:
    """
    A mail may break the bar inside a notepad, too; an entry that says so is none.
    """
    broken = read("## Orte\n- a\nDie Angaben sind nicht zur\nVeröffentlichung bestimmt\n- b").sections
    entry = read("## Orte\n- a ist nicht zur\n  Veröffentlichung\n- b").sections

    assert [(True, ["a"]), (False, ["b"])] == [(section.public, entries(section)) for section in broken]
    assert [(True, ["a ist nicht zur Veröffentlichung", "b"])] == [
        (section.public, entries(section)) for section in entry
    ]


def test_the_rule_closes_what_is_public() -> None:
    """
    Beneath the asterisks a sentence without digits is the bar, and an entry is one; behind a known bar all are entries.
    """
    unknown = read("## Orte\n- a\n* * * *\nMitä tahansa\nmuuta\n- b").sections
    known = read("* * * *\nNot for publication\nEbba Thun").sections
    entry = read("* * * *\nThun, 04841 5550123").sections

    assert [(True, ["a"]), (False, ["b"])] == [(section.public, entries(section)) for section in unknown]
    headed = read("* * * *\nKontakte\n- a").sections
    broken = read("## Orte\n- a\nDie Angaben sind nicht zur\nVeröffentlichung bestimmt\nEbba Thun").sections
    glued = read("* * * *\nNot for publication - Ebba Thun\n- Ole Kern").sections

    assert [["Ebba Thun"], ["Thun, 04841 5550123"], ["Ebba Thun", "Ole Kern"]] == [
        [text for section in sections for text in entries(section)] for sections in (known, entry, glued)
    ]
    assert [("Kontakte", ["a"])] == [(section.heading, entries(section)) for section in headed]
    assert [["a"], ["Ebba Thun"]] == [entries(section) for section in broken]
    assert [[], ["x" * 120]] == [
        [text for section in read(f"* * * *\n{'x' * size}").sections for text in entries(section)]
        for size in (119, 120)
    ]


def test_titles_in_unknown_languages_are_no_heading() -> None:
    """
    A line with one number sign before one with two is a title, whatever it says.
    """
    assert ["Orte"] == [section.heading for section in read("# Muistio\n## Orte").sections]


def test_entries_tell_that_they_are_private() -> None:
    """
    Where the heading of the contacts is lost, and the bar, a section that names an editor is private.
    """
    (section,) = read(f"## Internet\n- [Pegel](https://pegel.example)\n- {CONTACT}").sections

    assert not section.public
    assert ["Link", "Contact"] == [type(item).__name__ for item in section.items]


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        (f"Es regnet.\n\n⟦Kontakte\n- {CONTACT}", True),
        (f"Es regnet.\n\n⟦Kontakte:\n- {CONTACT}", True),
        (f"Es regnet.\n\n⟦**Kontakte**\n• {CONTACT}", True),
        (f"Es regnet.\n\n⟦Kontakte\n\n- {CONTACT}", True),
        (f"Es regnet.\n\n⟦Kontakte\n{CONTACT}", True),
        (f"Es regnet.\n\n⟦{CONTACT}", True),
        (f"Es regnet.\n\n⟦* * * *\n\nKontakte\n- {CONTACT}", True),
        (f"Es regnet.\n\n⟦* * * *\nKontakte\n- {CONTACT}", True),
        (f"Es regnet.\r\r⟦Orte\r- [Rathaus](Markt 1, Husum)\r\rKontakte\r- {CONTACT}", True),
        ("Es regnet.\n\n⟦Orte\n- [Rathaus](Markt 1, Husum)", True),
        (f"Es regnet.\n\n⟦Konakte\n- {CONTACT}", True),
        (f"Es regnet seit Tagen in Husum.\n⟦- {CONTACT}", True),
        (f"Es regnet.\nEs ist kalt.\n⟦- {CONTACT}", True),
        (f"Es regnet.\n\n⟦Konakte\n- {CONTACT}\n\n* * * *\n\nKontakte\n- {CONTACT}", True),
        (f"Es regnet.\n\n⟦Kontakte\n- {CONTACT}\n\nDPA ABC YYNO", True),
        (f"Es regnet.\n\nKontakte\n- {CONTACT}\n\ndpa abc\nist ein Satz.", False),
        # What is left of a sign-off or a time line stands beneath: a few signs, three times.
        *[(f"Es regnet.\n\n⟦Kontakte\n- {CONTACT}\n\n{ruin}", True) for ruin in RUINS],
        (f"Es regnet.\n\n⟦Kontakte\n- {CONTACT}\n\n*\n\ndpa abc\n\n212 Sep\n\n/", True),
        (f"Es regnet.\n\nKontakte\n- {CONTACT}\n\na\n\nb\n\nc\n\nd", False),
        *[(f"Es regnet.\n\nKontakte\n- {CONTACT}\n\n{text}", False) for text in NO_RUINS],
        (f"Es regnet.\n\n⟦Kontakte - {CONTACT}", True),
        (f"Es regnet.\n\n⟦Kontakte- {CONTACT}", True),
        (f"Es regnet. - {CONTACT}", False),
        ("Es regnet.\n\n⟦Ansprechparner\n- Deichamt, Ebba Thun, 04841 5550123", True),
        ("Es regnet.\n\nAnsprechparner\n- Deichamt", False),
        ("Es regnet.\n\nAnsprechparner\nDeichamt, Ebba Thun, 04841 5550123", False),
        ("Es regnet.\n\nStrandkörbe\n- Deichamt, Ebba Thun, 04841 5550123", False),
        ("Es regnet.\n\n⟦Ansprechparner\n- Deichamt\n- Ebba Thun, 04841 5550123", True),
        ("Es regnet.\n\n⟦* * * *\nAnsprechpartner\n- Deichamt, Ebba Thun, 04841 5550123", True),
        (f"Es regnet.\n\n⟦* * * *\nKontakte\n\n- {CONTACT}", True),
        ("Es regnet.\n\n⟦Service\nRedaktion: Ebba Thun, 04841 5550123", True),
        ("Es regnet.\n\nService\n- Rathaus, 04841 5550123", False),
        ("Es regnet.\n\n⟦Reporting by: Ebba Thun, 04841 5550123", True),
        ("Es regnet.\n\n⟦• Redaktion: Ebba Thun, 04841 5550123", True),
        (":abc\n\n04841 5550123", False),
        ("Es regnet:\n- Sand\n\nKontakte", False),
        (f"Es regnet.\n\n⟦Wen man fragt\n- {CONTACT}", True),
        (f"Es regnet.\n\n⟦{'Wen man fragt.'.ljust(24, 'x')}\n- {CONTACT}", True),
        (f"Es regnet.\n\n{'Wen man fragt.'.ljust(25, 'x')}\n⟦- {CONTACT}", True),
        ("Es regnet.\n- Redaktion: Ebba Thun\na\nb\n04841 5550123", False),
        ("Es regnet.\n\nService:\n- Rathaus, Markt 1\n- Pegel, Hafen 2", False),
        ("Es regnet.\n\nInternet\n- www.pegel.example", False),
        ("Es regnet.\n\n⟦Redaktionelle Hinweise\n- Bilder folgen", True),
        ("Es regnet.\n\nRedaktionelle Hinweise\nBilder folgen", False),
        (f"⟦Kontakte\n- {CONTACT}", True),
        ("Es regnet.\n\nKontakte", False),
        ("Es regnet.\n\nKontakte\nfehlen: 04841 5550123", False),
        ("Es regnet.\n\nRathaus: 04841 5550123", False),
        ("Es regnet.\n\n- Sand\n- Salz", False),
        ("Es regnet.\n\n* * * *\n\n- Sand", False),
        ("Redaktion: Es regnet.", False),
        (f"{CONTACT}\n\nEs regnet.\n- Sand", False),
        ("Es regnet.\n\n\x1c\n- Sand", False),
    ],
)
def test_notepads_without_title_and_signs(marked: str, *, found: bool) -> None:
    """
    The last blocks of a message are a notepad where they open with its headings or name an editor.
    """
    at = marked.find("⟦")
    text = marked.replace("⟦", "")

    for before, behind in (
        ("", ""),
        (f"Kontakte\n- {CONTACT}\n\n", "\n\nEs regnet."),
        ("", f"\n\nKontakte\n- {CONTACT}"),
    ):
        start = start_of_bare_notepad(before + text + behind, len(before), len(before) + len(text))
        assert (at + len(before) if found else None) == start


@pytest.mark.parametrize(
    ("line", "heading", "entries_"),
    [
        ("## Kontakte - Redaktion: Ebba Thun", "Kontakte", ["Redaktion: Ebba Thun", "b"]),
        ("## Kontakte- Redaktion: Ebba Thun", "Kontakte", ["Redaktion: Ebba Thun", "b"]),
        ("## Yhteystiedot - Toimitus: Ebba Thun", "Yhteystiedot - Toimitus: Ebba Thun", ["b"]),
        ("## - a", "- a", ["b"]),
        ("## Kontakte - Redaktion: Ebba Thun - Kiel", "Kontakte", ["Redaktion: Ebba Thun - Kiel", "b"]),
    ],
)
def test_entries_glued_to_their_heading(line: str, heading: str, entries_: list[str]) -> None:
    """
    An entry behind a heading of dpa's is cut off; what another heading says is in no repr.
    """
    *_, section = read(f"- x\n* * * *\n{line}\n- b").sections

    assert (heading, entries_) == (section.heading, entries(section))
    assert "Thun" not in repr(section)


@pytest.mark.parametrize(
    "ending",
    [
        f"Kontakte\n- {CONTACT}",
        CONTACT,
        f"**dpa-Kontakte**\n- {CONTACT}",
        "Ebba Thun (Husum), <thun@dpa.example>",
        "- Ebba Thun (Husum) <thun@dpa.example>, +49 4841 5550123",
    ],
)
def test_lost_headings_leak_nothing(ending: str) -> None:
    """
    What names editors is no part of the running text, and in no repr.
    """
    article = parse(message(body=f"{TEXT}\n\n{ending}\n\ndpa abc yydd n1 xyz"))
    shown = article.text + repr(article) + "".join(map(repr, article.parts)) + article._repr_html_()

    assert article.text == "Es regnet."
    assert not any(secret in shown for secret in SECRETS)
    assert article.notepad is not None
    assert not any(section.public for section in article.notepad.sections)


ONE_LINE = (
    "Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt  Kontakte - Autor: Ebba Thun, 04841 5550123"
)


@pytest.mark.parametrize(
    "text",
    [
        # All on one line, without number signs and rule.
        " ".join(message(body=f"{TEXT} Notizblock   {ONE_LINE}").split("\n")),
        # The heading of the contacts is misspelt, the bar cut.
        " ".join(message(body=f"{TEXT} g bestimmt  ## Kontakkte - {CONTACT} dpa abc").split("\n")),
        # Another message follows, and all control characters are lost.
        (
            message(body=f"{TEXT} # Notizblock * * * * {ONE_LINE}")
            + f"{TEXT}{' Es regnet.' * 40}\n\n# Notizblock\n## Orte"
        )
        .replace("\x03", "")
        .replace("\x7f", "")
        .replace("\x04", ""),
        # Header and body are lost.
        f"\x01bdt0123 3 pl lgenden Informationen\n\n## Kontakte\n- {CONTACT}\n\ndpa abc\n",
        # The end of a message.
        f"er hielt. Es regnet.\n\nKontakte\n- {CONTACT}\n\ndpa abc\n\n\x03251852 Sep 24\n",
        f"er hielt. Es regnet.\n\n* * * *\n\nKontakte\n- {CONTACT}\n\ndpa abc\n",
        # Blanks that were read in a wrong character set.
        message(body=f"{TEXT}\n\n# Notizblock\n\n## Kontakte\n- {CONTACT}\n").replace(" ", "\u00c2\xa0"),
    ],
)
def test_what_is_left_of_a_notepad_leaks_nothing(text: str) -> None:
    """
    However little of a message is left, what names editors is no part of the running text, and in no repr.
    """
    article = parse(text)
    shown = article.text + repr(article) + "".join(map(repr, article.parts))

    assert not any(secret in shown for secret in SECRETS)
    assert article.notepad is not None


def test_signs_of_the_preview_stay_text() -> None:
    """
    Whom a preview names among its lines, and more text behind it, is text.
    """
    article = parse(message(body=f"{TEXT}\n\n{CONTACT}\n\nAuch morgen regnet es in Husum.\n\nUnd dann nicht mehr."))

    assert article.notepad is None
    assert CONTACT in article.text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Autori: Ebba Thun, 04841 5550123", True),
        ("Autoe: Ebba Thun, 04841 5550123", True),
        ("Autr/in: Ebba Thun, 04841 5550123", True),
        ("Readktion: Ebba Thun, 04841 5550123", True),
        ("Readktion: Ebba Thun", False),
        ("Auto: Ebba Thun, 04841 5550123", False),
        ("Chef vom Deich: Ebba Thun, <thun@deich.example>", True),
        ("Chef vom Deich: Ebba Thun, thun@dpa.example", True),
        ("Chef vom Deich: Ebba Thun, thun@nord.dpa.example", True),
        ("Chef vom Deich: Ebba Thun, thun@deich.example", False),
        ("Ebba Thun, <thun@deich.example>", False),
        ("Ebba Thun (Husum), <thun@deich.example>", True),
        ("Ebba Thun (Husum) thun@deich.example", False),
        ("E-Mail: <thun@deich.example>", False),
        ("Kontakte - Autor: Ebba Thun, 04841 5550123", True),
        ("Es regnet. - Autor: Ebba Thun, 04841 5550123", False),
        ("Die Kontakte derer, die schrieben - Autor: 04841 5550123", False),
        ("Kontakte - Die Autoren und Autorinnen, die schrieben: 04841 5550123", False),
        ("Redaktion: Ebba Thun, Tel: 04841 5550123", True),
        ("Desk: Ebba Thun, Tel: 04841 5550123", True),
        ("Readktion Nord: Ebba Thun, 04841 5550123", True),
        (f"{'Redaktion am Deich'.ljust(30, 'x')}: 04841 5550123", True),
        (f"{'Redaktion am Deich'.ljust(31, 'x')}: 04841 5550123", False),
        (f"{'Kontakte derer am Siel'.ljust(29, 'x')} - Redaktion: 04841 5550123", True),
        (f"{'Kontakte derer am Siel'.ljust(30, 'x')} - Redaktion: 04841 5550123", False),
        ("Redaktion: Ebba Thun @ Husum", False),
    ],
)
def test_who_asks_whom(text: str, *, expected: bool) -> None:
    """
    A part that somebody had tells with a letter spoilt, too; else how dpa prints the address of an editor.
    """
    assert expected == tells_whom_to_ask(text)


def test_misspelt_words_have_five_to_twenty_six_letters() -> None:
    """
    A shorter word is another one, and no word that is meant is longer.
    """
    for size, expected in ((4, False), (5, True), (26, True), (27, False)):
        assert expected == is_misspelt("x" * size, frozenset({"x" * (size - 1)}))
    assert not is_misspelt("*xxxxx", frozenset({"xxxxx"}))


@pytest.mark.parametrize("heading", ["Kontakte", "Konakte", "Kontaktte", "Kontaktw", "Kotnakte", "KONTAKTW:"])
def test_headings_of_contacts_may_be_misspelt(heading: str) -> None:
    """
    Beneath a heading of contacts in which a letter is spoilt nothing is public, and entries are contacts.
    """
    (section,) = read(f"## {heading}\n- Ebba Thun").sections

    assert ("contacts", False) == (str(section.kind), section.public)
    assert ["Contact"] == [type(item).__name__ for item in section.items]


@pytest.mark.parametrize(
    ("line", "words", "bare"),
    [
        ("# Orte", "Orte", None),
        ("# a\x1c", "a\x1c", None),
        ("#Orte:", "Orte:", None),
        ("#OrteX", None, None),
        ("Orte:", None, "Orte:"),
        ("OrteX", None, None),
        (f"{'*' * 16}Kontakte{'*' * 16}", None, "Kontakte"),
        (f"{'*' * 16}Kontakte{'*' * 17}", None, None),
    ],
)
def test_what_is_a_heading(line: str, words: str | None, bare: str | None) -> None:
    """
    Number signs open a heading, right before its word only one of dpa's; without them only those are one.
    """
    assert words == read_heading(line, 0, len(line))
    assert bare == read_bare_heading(line, 0, len(line))


def test_private_headings() -> None:
    """
    Only headings of contacts and sources are private, with a colon too.
    """
    headings = ("Kontakte", "Kontakte:", "KONTAKTEX", "Ansprechpartner", "Orte", "Konatkte")

    assert [True, True, False, True, False, False] == [*map(is_private_heading, headings)]
    assert ["contacts", "contacts", "contacts", "sources", "places", "contacts"] == [*map(kind_of_heading, headings)]
    assert kind_of_heading("OrteX") is None


def test_headings_of_other_things_are_no_contacts() -> None:
    """
    With two letters spoilt, or with one that is another word of dpa's, a heading tells nothing of contacts.
    """
    sections = read("## Kontrahenten\n- a\n## Orte\n- b\n## Ode\n- c").sections

    assert ["other", "places", "other"] == [str(section.kind) for section in sections]


def test_damage_of_the_control_characters_leaks_nothing() -> None:
    """
    A doubled ETX, an STX far below, an SOH before the time: contacts stay out of the text, and of a headline.
    """
    whole = message(body=f"{TEXT}\n\nKontakte\n- {CONTACT}\n\ndpa abc")
    more = "\n\nEs regnet." * 4
    for text in (
        whole.replace("\x03", "\x03\n\x03"),
        whole.replace("\x03", "\x01\x03"),
        whole.replace("\x02", "")
        .replace(TEXT, TEXT + more)
        .replace("\n\ndpa abc", "\n\x02 <a@dpa.example>\n\ndpa abc"),
    ):
        article = parse(text)
        assert not any(secret in article.text + repr(article.parts) for secret in SECRETS)
        assert article.headline is not None
        assert article.headline.text == "Deich hält"


def test_messages_may_have_lost_their_header() -> None:
    """
    Keywords, STX, ETX and a time tell a wire message whose header is lost, and the headline does without keywords.
    """
    whole = message(body=f"{TEXT}\n\nKontakte\n- {CONTACT}")
    without = whole[whole.index("Küste") :]
    alone = whole[whole.index("\x02") :]
    for text, keywords in ((without, ("Küste",)), (alone, ())):
        article = parse(text)
        assert (article.format, keywords, "Es regnet.") == ("iptc7901", article.keywords, article.text)
        assert article.headline is not None
        assert article.headline.text == "Deich hält"
        assert article.sent_at is not None

    for text in (
        alone.replace("\x03", ""),
        alone.replace("2518", "x"),
        without.replace("\x02", ""),
        "Küste/\n" * 8 + without,
        f"{'Küste ' * 150}/\n{alone}",
    ):
        assert parse(text).format == "plain"
