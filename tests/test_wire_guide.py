"""
The format guide to IPTC 7901, line by line: each line that it calls certain, and a message that shows it.

What a line says stands in front of its cases, in the order of the guide; how far each rule reaches, and what damage does
to it, is tested in `test_wire_headers`, `test_notepads`, `test_wrapping` and their neighbours.
"""

from collections.abc import Callable
from typing import Any, Final, TypeAlias

import pytest
from attrs import evolve

import dpaparse
from dpaparse import (
    Article,
    Contact,
    Control,
    Gap,
    ListItem,
    NotepadText,
    Paragraph,
    SignOff,
    Subheading,
    Table,
    TitleNote,
    WireHeader,
    decode,
    encoding_of,
    parse,
    split_messages,
)
from tests.test_news_items import item
from tests.wire_messages import message

BELLS = "\x07" * 10
LONG = "Der Deich ist an dieser Stelle seit vielen Jahren nicht mehr so hoch\nwie nötig."


def header(line: str) -> str:
    """
    Return a message with this header line.
    """
    return message(header=line)


def headed(block: str) -> str:
    """
    Return a message with this headline block.
    """
    return message(headline=block)


def bodied(body: str) -> str:
    """
    Return a message with this text behind its dateline.
    """
    return message(body=f"Husum (dpa) - Die Flut kommt.\n\n{body}")


def noted(notepad: str, title: str = "# Notizblock") -> str:
    """
    Return a message with this notepad.
    """
    return message(body=f"Husum (dpa) - Die Flut kommt.\n\n{title}\n\n{notepad}")


def field(name: str) -> Callable[[Article], object]:
    """
    Return how to read a field of the header.
    """
    return lambda article: getattr(article.envelope, name)


def of_kind(kind: type) -> Callable[[Article], list[str]]:
    """
    Return how to read the parts of a kind.
    """
    return lambda article: [getattr(part, "text", article[part]) for part in article.parts if isinstance(part, kind)]


def notes(article: Article) -> list[tuple[str, str]]:
    """
    Return the notes of the headline block.
    """
    return [(str(part.kind), part.text) for part in article.parts if isinstance(part, TitleNote)]


def headline(article: Article) -> str | None:
    """
    Return the headline.
    """
    return None if article.headline is None else article.headline.text


def byline(article: Article) -> str | None:
    """
    Return the byline.
    """
    return None if article.byline is None else article.byline.text


def behind_dateline(article: Article) -> list[tuple[str, str]]:
    """
    Return what stands behind the first paragraph, up to the signs at the end.
    """
    parts = [part for part in article.parts if not isinstance(part, (Gap, Control))]
    first = next(number for number, part in enumerate(parts) if isinstance(part, Paragraph))
    return [(type(part).__name__, getattr(part, "text", article[part])) for part in parts[first + 1 :]]


def sections(article: Article) -> list[tuple[str | None, str, bool, int]]:
    """
    Return the sections of the notepad: heading, kind, whether they are public, and how many entries they have.
    """
    assert article.notepad is not None
    return [(part.heading, str(part.kind), part.public, len(part.items)) for part in article.notepad.sections]


def entries(article: Article) -> list[object]:
    """
    Return the entries of the notepad.
    """
    assert article.notepad is not None
    return [item for section in article.notepad.sections for item in section.items]


def sent(article: Article) -> str | None:
    """
    Return when the message was sent.
    """
    return None if article.sent_at is None else article.sent_at.isoformat()


def controls(article: Article) -> list[str]:
    """
    Return the control characters, each with what is printed on its line.
    """
    return of_kind(Control)(article)


Case: TypeAlias = tuple[str, str, Callable[[Article], Any], object]

LAYOUT: Final[list[Case]] = [
    ("SOH: first byte of the message", message(), lambda article: article.source[:4], "\x01bdt"),
    ("SOH: glued to the service code", message(), field("service"), "bdt"),
    ("STX: first byte of the headline block, glued", message(), headline, "Deich hält"),
    ("ETX: first byte of the time line, glued", message(), sent, "2024-09-25T18:52:00+02:00"),
    ("DEL: two, each first on its line", message(), lambda article: controls(article)[-2:], ["\x7f", "\x7f\x04"]),
    (
        "EOT: right after the second DEL; may be the last byte",
        message().removesuffix("\n"),
        lambda article: controls(article)[-1],
        "\x7f\x04",
    ),
    (
        "EOT: LF or CRLF follows",
        message().removesuffix("\n") + "\r\n",
        lambda article: controls(article)[-1],
        "\x7f\x04",
    ),
    (
        "BEL: in the headline, 10 for priority 1, 5 for priority 2",
        headed(f"(Eil {BELLS[:5]})\nDeich hält =") + headed(f"(Blitz {BELLS})\nDeich hält ="),
        lambda article: [notes(parse(text))[0] for text in split_messages(article.source)],
        [("priority", f"(Eil {BELLS[:5]})"), ("priority", f"(Blitz {BELLS})")],
    ),
]

LINE_ENDS: Final[list[Case]] = [
    (
        "old: text lines with CRLF, empty lines with LF alone",
        message(body=f"Husum (dpa) - {LONG.replace(chr(10), chr(13) + chr(10))}\r\n\nEs regnet.\r\n"),
        of_kind(Paragraph),
        [LONG.replace("\n", " "), "Es regnet."],
    ),
    (
        "old, headline block: inner lines LF alone, the line with ` =` CRLF",
        headed("1ST LEAD\nDike holds\nBy Ebba Thun, dpa =\r"),
        lambda article: (notes(article), headline(article), byline(article)),
        ([("lead", "1ST LEAD")], "Dike holds", "By Ebba Thun, dpa"),
    ),
    ("new: LF everywhere", message(), of_kind(Paragraph), ["Es regnet."]),
    ("new, urgent: CRLF everywhere", message().replace("\n", "\r\n"), of_kind(Paragraph), ["Es regnet."]),
]

HEADER: Final[list[Case]] = [
    ("DNST: usually 3 letters", header("hsh0217 3 vm 77  lno 0148"), field("service"), "hsh"),
    ("DNST: longer ones, hyphens", header("feature-en0055 3 rs 90  dpa 0062"), field("service"), "feature-en"),
    ("DNST: Arabic ones", header("صاب0055 3 pl 90  dpa 0062"), field("service"), "صاب"),
    ("DLFD: 3 digits", header("eca123 4 i 210  dpa 045"), field("service_number"), "123"),
    ("DLFD: 4 digits", header("eca0123 4 i 210  dpa 0045"), field("service_number"), "0123"),
    ("DLFD: 0000 without a counter", header("spe0000 4 s 7  dpa 0000"), field("service_number"), "0000"),
    *(
        (f"PRIO: one digit, {number}", header(f"bdt0055 {number} pl 90  dpa 0062"), field("priority"), number)
        for number in (1, 2, 3, 4, 9)
    ),
    *(
        (f"RESS: {len(desk)} letters, {desk}", header(f"bdt0055 3 {desk} 90  dpa 0062"), field("desk"), desk)
        for desk in ("pl", "wi", "vm", "sp", "ku", "rs", "i", "s", "xyz")
    ),
    *(
        (f"WANZ: {len(count)} digits", header(f"bdt0055 3 pl {count}  dpa 0062"), field("word_count"), int(count))
        for count in ("7", "90", "210", "1210")
    ),
    *(
        (f"FLAGS: {flags or 'none'}", header(f"bdt0055 3 pl 90 {flags}   dpa 0062"), field("flags"), flags or None)
        for flags in ("", "ccccb", "cccce", "vvvvb")
    ),
    *(
        (f"AGNT: {agency}", header(f"bdt0055 3 pl 90  {agency} 0062"), field("agency"), agency)
        for agency in ("dpa", "lni", "dpa-spe", "dpa-tns", "dpa-euro")
    ),
    ("ALFD: 3 digits", header("bdt0055 3 pl 90  dpa 062"), field("agency_number"), "062"),
    ("ALFD: 4 digits", header("bdt0055 3 pl 90  dpa 0062"), field("agency_number"), "0062"),
    (
        "ALFD: an id",
        header("kna0123 4 ku 90 cccce   kna 170123-89-00065#2"),
        field("agency_number"),
        "170123-89-00065#2",
    ),
    ("BEZU: empty", header("bdt0055 3 pl 90  dpa 0062"), field("reference"), None),
]

KEYWORDS: Final[list[Case]] = [
    (
        "words joined and ended by `/`",
        message(keywords="Verkehr/Küste/Schleswig-Holstein/"),
        field("keywords"),
        ("Verkehr", "Küste", "Schleswig-Holstein"),
    ),
    (
        "a keyword may contain blanks or a hyphen",
        message(keywords="Beach Soccer/Husum-dikes/"),
        field("keywords"),
        ("Beach Soccer", "Husum-dikes"),
    ),
    (
        "the order is that of the line",
        message(keywords="Husum/Wetter/Küste/"),
        lambda article: article.keywords,
        ("Husum", "Wetter", "Küste"),
    ),
    (
        "superdesk glues several lines without a blank; a keyword goes on in the next line",
        message(keywords="Wetter/Küstenschutz/Schleswig-\nHolstein/"),
        field("keywords"),
        ("Wetter", "Küstenschutz", "Schleswig-Holstein"),
    ),
]

HEADLINE: Final[list[Case]] = [
    ("the block ends with blank and `=`", headed("Deich hält ="), headline, "Deich hält"),
    ("a missing blank occurs", headed("Deiche bleiben="), headline, "Deiche bleiben"),
    (
        "1 priority",
        headed(f"(Eil {BELLS[:5]})\nDeich hält ="),
        lambda article: (notes(article), headline(article)),
        ([("priority", f"(Eil {BELLS[:5]})")], "Deich hält"),
    ),
    ("2 signal", headed("(Berichtigung: Ort)\nDeich hält ="), notes, [("correction", "(Berichtigung: Ort)")]),
    ("2 signal", headed("(Aktualisierung: neu)\nDeich hält ="), notes, [("update", "(Aktualisierung: neu)")]),
    ("2 signal", headed("(Wiederholung)\nDeich hält ="), notes, [("repeat", "(Wiederholung)")]),
    (
        "2 canceled",
        headed("(Achtung) Bitte nicht verwenden\nDeich hält ="),
        lambda article: str(article.status),
        "canceled",
    ),
    ("3 genre", headed("(KORR-Bericht)\nDeich hält ="), notes, [("genre", "(KORR-Bericht)")]),
    ("3 genre", headed("(Vorschau)\nDeich hält ="), notes, [("genre", "(Vorschau)")]),
    (
        "3 genre and embargo",
        headed("(Zusammenfassung 0645 Sperrfrist 22. Oktober 11.30 Uhr)\nDeich hält ="),
        lambda article: article.embargo and article.embargo.strftime("%d.%m. %H:%M"),
        "22.10. 11:30",
    ),
    (
        "4 title on several lines",
        headed("Deich hält - Fähre fährt\nwieder ="),
        headline,
        "Deich hält - Fähre fährt wieder",
    ),
    (
        "5 byline",
        headed("Deich hält\nVon Ebba Thun und Jan Ruß, dpa ="),
        lambda article: (article.byline.authors, article.byline.agency) if article.byline else None,
        (("Ebba Thun", "Jan Ruß"), "dpa"),
    ),
    *(
        (f"6 picture note: {kind}", headed(f"Deich hält\n(Foto {kind}) ="), notes, [("picture", f"(Foto {kind})")])
        for kind in ("Produktion", "Archiv", "aktuell", "Illustration")
    ),
    (
        "genre and note are joined by ` - `",
        headed("(Achtung - Planungshinweis)\nDeich hält ="),
        headline,
        "Deich hält",
    ),
    (
        "a parenthesis may run over several lines",
        headed("(Berichtigung: Im zweiten Absatz wurde der Name des Ortes\nrichtiggestellt (Husum))\nDeich hält ="),
        lambda article: (notes(article), headline(article)),
        (
            [("correction", "(Berichtigung: Im zweiten Absatz wurde der Name des Ortes richtiggestellt (Husum))")],
            "Deich hält",
        ),
    ),
    *(
        (f"older German forms: {form}", headed(f"{form}\nDeich hält ="), headline, "Deich hält")
        for form in (
            "(mit dpa-Grafik 1234)",
            "(Bilder vom Deich)",
            "(dpa-Umfrage)",
            "Überblick",
            "Vorausmeldung",
            "(Eil )",
        )
    ),
    (
        "older German forms: Berichtigte Neufassung",
        headed("Berichtigte Neufassung\nDeich hält ="),
        headline,
        "Deich hält",
    ),
    (
        "English: leads, each on its own line without parentheses; title; byline; ` =` at the very last line",
        headed("EXTRA\n2ND LEAD\nDike holds\nBy dpa correspondents ="),
        lambda article: (notes(article), headline(article), byline(article)),
        ([("lead", "EXTRA"), ("lead", "2ND LEAD")], "Dike holds", "By dpa correspondents"),
    ),
    (
        "English byline of another paper",
        headed("Dike holds\nBy Ebba Thun, Coast Herald ="),
        byline,
        "By Ebba Thun, Coast Herald",
    ),
]

BODY: Final[list[Case]] = [
    (
        "width: 69 characters",
        bodied(LONG),
        behind_dateline,
        [("Paragraph", LONG.replace("\n", " "))],
    ),
    (
        "paragraph: lines up to an empty line; the first line indented by 3 blanks",
        bodied("   Der Deich hält.\n\n   Es regnet weiter."),
        behind_dateline,
        [("Paragraph", "Der Deich hält."), ("Paragraph", "Es regnet weiter.")],
    ),
    (
        "subhead: a one-line paragraph without a full stop",
        bodied("Warten\n\nEs regnet."),
        of_kind(Subheading),
        ["Warten"],
    ),
    (
        "list: `  * item`, continuation by 4 blanks",
        bodied("  * die Fähre, zweimal am Tag, bei Sturm nur am Vormittag und ohne\n    Autos\n  * ein Wassertaxi"),
        of_kind(ListItem),
        ["die Fähre, zweimal am Tag, bei Sturm nur am Vormittag und ohne Autos", "ein Wassertaxi"],
    ),
    ("list: ordered, `  1. item`", bodied("  1. Sand\n  2. Tee"), of_kind(ListItem), ["Sand", "Tee"]),
    (
        "forced line break: not to be joined",
        bodied("Fähre\nWassertaxi\nDie Reederei rechnet mit drei Tagen Ausfall."),
        lambda article: article.paragraphs[-1].text.split("\n")[0],
        "Fähre",
    ),
    (
        "preview items: `+ 1000 Place: …`; end line `+++ Word;Word; +++`",
        bodied("+ 1000 Husum: Deichschau\n+ 1200 Kiel: Regatta\n\n+++ Deich;Regatta; +++"),
        behind_dateline,
        [("Paragraph", "+ 1000 Husum: Deichschau\n+ 1200 Kiel: Regatta"), ("Paragraph", "+++ Deich;Regatta; +++")],
    ),
    (
        "table: padded cells, a row with fewer cells is a caption, `---|---` after a header row",
        bodied("| Pegelstände |\n| Ort   | Pegel |\n---|---\n| Husum | 3,20  |"),
        lambda article: next(part.rows for part in article.parts if isinstance(part, Table)),
        (("Pegelstände",), ("Ort", "Pegel"), ("Husum", "3,20")),
    ),
    (
        "the body is not broken at hyphens: keep a blank",
        bodied("Die Fähren fahren heute nur bei gutem Wetter, sie verbinden die Innen-\nund die Außenküste."),
        lambda article: "Innen- und" in article.text,
        True,
    ),
    (
        "headline: broken at hyphens, joined without a blank",
        headed("Fähre liegt vor Sandholm fest, Fahrgäste warten in der Schleswig-\nHolstein-Halle ="),
        headline,
        "Fähre liegt vor Sandholm fest, Fahrgäste warten in der Schleswig-Holstein-Halle",
    ),
    (
        "a lone ` -` at a line end is a dash: join with a blank",
        bodied("Der Deich hat an dieser Stelle noch in keiner Nacht nachgegeben, ach -\ndoch einmal."),
        lambda article: "ach - doch einmal." in article.text,
        True,
    ),
    (
        "a line with a trailing blank occurs",
        bodied(LONG.replace("\n", " \n")),
        lambda article: "so hoch wie nötig." in article.text,
        True,
    ),
]

PRIVATE = "* * * *\nDie folgenden Informationen sind nicht zur Veröffentlichung bestimmt"

NOTEPAD: Final[list[Case]] = [
    *(
        (
            f"title: {title}",
            noted("## Internet\n- https://deich.example", title),
            sections,
            [("Internet", "links", True, 1)],
        )
        for title in ("# Notizblock", "# dpa-Notizblock")
    ),
    *(
        (
            f"title: {title}",
            noted("## Internet links\n- https://dike.example", title),
            sections,
            [("Internet links", "links", True, 1)],
        )
        for title in ("# dpa NOTEBOOK", "# Notebook")
    ),
    *(
        (f"German, public: {heading}", noted(f"## {heading}\n- Ort"), lambda article: sections(article)[0][2], True)
        for heading in ("Redaktionelle Hinweise", "Internet", "Orte", "Berichtigung", "Aktualisierung")
    ),
    *(
        (f"German, not for publication: {heading}", noted(f"{PRIVATE}\n\n## {heading}\n- Thun"), sections, expected)
        for heading, expected in (
            ("Ansprechpartner", [("Ansprechpartner", "sources", False, 1)]),
            ("Kontakte", [("Kontakte", "contacts", False, 1)]),
        )
    ),
    *(
        (
            f"English, public: {heading}",
            noted(f"## {heading}\n- Text", "# Notebook"),
            lambda article: sections(article)[0][2],
            True,
        )
        for heading in ("Note to editors", "Internet links", "Refile")
    ),
    *(
        (
            f"English bar: {bar}",
            noted(f"* * * *\nThe following information is {bar}\n\n## Editorial contacts\n- Thun", "# Notebook"),
            lambda article: sections(article)[-1][1:3],
            ("contacts", False),
        )
        for bar in ("not for publication", "not intended for publication")
    ),
    (
        "the bar may come directly after the title",
        noted(f"{PRIVATE}\n\n## Kontakte\n- Thun"),
        lambda article: [section.public for section in article.notepad.sections] if article.notepad else [],
        [False],
    ),
    ("sections may be empty", noted("## Refile", "# Notebook"), lambda article: sections(article)[0][3], 0),
    (
        "the notepad may hold only its title",
        noted(""),
        lambda article: article.notepad and article.notepad.sections,
        (),
    ),
    (
        "one item may introduce the next ones",
        noted("## Redaktionelle Hinweise\n- Zu diesem Text finden Sie Bilder mit folgendem Titel:\n- Deich.jpg"),
        lambda article: [item.text for item in entries(article) if isinstance(item, NotepadText)],
        ["Zu diesem Text finden Sie Bilder mit folgendem Titel:", "Deich.jpg"],
    ),
    (
        "a contact line can miss its `- `",
        noted(f"{PRIVATE}\n\n## Kontakte\nTel: +49 4841 5550123; <thun@dpa.example>"),
        lambda article: [(item.phones, item.emails) for item in entries(article) if isinstance(item, Contact)],
        [(("+49 4841 5550123",), ("thun@dpa.example",))],
    ),
]


def signed(line: str) -> str:
    """
    Return a message with this sign-off.
    """
    return message(body=f"Husum (dpa) - Die Flut kommt.\n\n{line}")


ENDS: Final[list[Case]] = [
    *(
        (
            f"sign-off: {line}",
            signed(line),
            lambda article: [(part.text, part.signs) for part in article.parts if isinstance(part, SignOff)],
            [(line, tuple(line.replace("/", " ").split()[1:]))],
        )
        for line in (
            "dpa koe yyno n1 sck",
            "dpa kre/su yyzz n1 z2 vni/dmo",
            "dpa abc yyhe a3 lön mda",
            "dpa bwh lbwr rmo hct rmo",
            "dpa s5",
        )
    ),
    ("sign-off: missing", message(), of_kind(SignOff), []),
    (
        "sign-off: glued to the text",
        message(body="Husum (dpa) - Die Flut kommt, sagte Thun.dpa la"),
        lambda article: (article.text, of_kind(SignOff)(article)),
        ("Die Flut kommt, sagte Thun.", ["dpa la"]),
    ),
    (
        "time, old English wire, with zone and a trailing blank",
        message(time="131137 GMT Nov 13 "),
        sent,
        "2013-11-13T11:37:00+00:00",
    ),
    ("time, German month on the English wire", message(time="071341 GMT Okt 15"), sent, "2015-10-07T13:41:00+00:00"),
    ("time, no zone", message(time="211259 Nov 18"), sent, "2018-11-21T12:59:00+01:00"),
    ("time, no zone is German local time", message(time="251852 Sep 24"), sent, "2024-09-25T18:52:00+02:00"),
    ("time, no zone is German local time", message(time="062130 Okt 24"), sent, "2024-10-06T21:30:00+02:00"),
]

TABLE: Final = [*LAYOUT, *LINE_ENDS, *HEADER, *KEYWORDS, *HEADLINE, *BODY, *NOTEPAD, *ENDS]


@pytest.mark.parametrize(("text", "read", "expected"), [pytest.param(*case[1:], id=case[0]) for case in TABLE])
def test_lines_of_the_guide(text: str, read: Callable[[Article], object], expected: object) -> None:
    """
    What a line of the guide says is found in a message that shows it.
    """
    assert expected == read(parse(text))


def test_kills() -> None:
    """
    Kill: `KILL KILL KILL =` instead of all.
    """
    article = parse(headed("KILL KILL KILL ="))

    assert [("kill", "KILL KILL KILL")] == notes(article)
    assert article.status is dpaparse.Status.CANCELED


def test_the_header_stands_in_newsml_too() -> None:
    """
    The same identity exists in G2 as `altId`: DNST:DLFD:PRIO:RESS:WANZ:AGNT:ALFD:BEZU:time+zone.
    """
    named = item("<altId type='dpa7901rendition:iptc7901Id'>bdt:0055:3:pl:90:dpa:0062::20240925185200MESZ</altId>")
    same = parse(message(keywords="")).envelope

    assert isinstance(same, WireHeader)
    assert [evolve(same, spans=())] == [found.header and evolve(found.header, spans=()) for found in named.alt_ids]
    assert ["2024-09-25T18:52:00+02:00"] == [found.sent_at and found.sent_at.isoformat() for found in named.alt_ids]


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        pytest.param(b"Mueller", "utf-8", "Mueller", id="none: umlauts written ue"),
        pytest.param(b"Ebba\xa0Thun", "cp1252", "Ebba\xa0Thun", id="one A0: a no-break space in a name"),
        pytest.param(b"M\xfcller, Mueller", "cp1252", "Müller, Mueller", id="one FC inside an ASCII file"),
        pytest.param("Müller «ja» –".encode(), "utf-8", "Müller «ja» –", id="new converter: UTF-8"),
    ],
)
def test_character_sets(data: bytes, encoding: str, text: str) -> None:
    """
    UTF-8 strictly, else cp1252.
    """
    assert (encoding, text) == (encoding_of(data), decode(data))
