"""
Footers: the notice of dpa-infocom in all its variations, and what is none.
"""

import pytest

from dpaparse import DpaId, Footer, Paragraph, Span, Unknown, parse
from dpaparse._recognise.footer import read_footer
from tests.marked import unmark
from tests.wire_messages import message

NUMBER = DpaId("250101", "930", "4711", 2)


def footers(text: str) -> list[Span]:
    """
    Return where footers stand.
    """
    return [part.span for part in parse(text).parts if isinstance(part, Footer)]


@pytest.mark.parametrize(
    "marked",
    [
        "Pegel fallen⟦© dpa-infocom, dpa:250101-930-4711/2⟧",
        "Es regnet.\n\n⟦© dpa-infocom, dpa:250101-930-4711/2⟧",
        "Es regnet.\n⟦© dpa-infocom, dpa:250101-930-4711/2⟧\n",
        "Es regnet.\r\n\r\n⟦© dpa-infocom, dpa:250101-930-4711/2⟧\r\n",
        "Es regnet. ⟦© dpa-infocom, dpa:250101-930-4711/2⟧",
        "Es regnet.⟦© dpa-infocom, dpa:250101-930-4711/2⟧",
        "⟦© dpa-infocom, dpa:250101-930-4711/2⟧",
        # Blanks, or none.
        "Es regnet.\n\n⟦©dpa-infocom,dpa:250101-930-4711/2⟧",
        "Es regnet.\n\n⟦©  dpa-infocom , dpa: 250101-930-4711/2⟧",
        "Es regnet.\n\n⟦© dpa-infocom, dpa :250101-930-4711/2⟧",
        "Es regnet.\n\n⟦© dpa-infocom, dpa: \u00a0250101-930-4711/2⟧",
        "Es regnet.\n\n⟦© dpa-infocom, dpa:\u200b250101-930-4711/2⟧",
        "Es regnet.\n\n⟦© dpa-infocom, dpa\u200b:250101-930-4711/2⟧",
        "Es regnet.\n⟦dpa:250101-930-4711/2⟧",
        "Es regnet.\n \u00a0 ⟦dpa:250101-930-4711/2⟧",
        "Es regnet.\n\n⟦©\u00a0dpa-infocom,\u00a0dpa:250101-930-4711/2⟧",
        "Es regnet.\n\n⟦© dpa-infocom,\ndpa:250101-930-4711/2⟧",
        "Es regnet.\n\n⟦© dpa-infocom dpa:250101-930-4711/2⟧",
        # What becomes of the mark.
        "Es regnet.\n\n⟦Â© dpa-infocom, dpa:250101-930-4711/2⟧",
        "Es regnet.\n\n⟦&copy; dpa-infocom, dpa:250101-930-4711/2⟧",
        "Es regnet.\n\n⟦&#169; dpa-infocom, dpa:250101-930-4711/2⟧",
        "Es regnet.\n\n⟦&#xA9; dpa-infocom, dpa:250101-930-4711/2⟧",
        "Es regnet.\n\n⟦&#xa9; dpa-infocom, dpa:250101-930-4711/2⟧",
        "Es regnet.\n\n⟦(c) dpa-infocom, dpa:250101-930-4711/2⟧",
        "Es regnet.\n\n⟦(C) dpa-infocom, dpa:250101-930-4711/2⟧",
        "Es regnet.\n\n⟦Copyright dpa-infocom, dpa:250101-930-4711/2⟧",
        "Es regnet.\n\n⟦Copyright: © dpa-infocom, dpa:250101-930-4711/2⟧",
        "Es regnet.\n\n⟦\ufffd dpa-infocom, dpa:250101-930-4711/2⟧",
        "Es regnet.\n\n⟦dpa-infocom, dpa:250101-930-4711/2⟧",
        # The holder, or none.
        "Es regnet.\n\n⟦© dpa-infocom GmbH, dpa:250101-930-4711/2⟧",
        "Es regnet.\n\n⟦© DPA-Infocom, dpa:250101-930-4711/2⟧",
        "Es regnet.\n\n⟦© dpa infocom, dpa:250101-930-4711/2⟧",
        "Es regnet.\n\n⟦© dpa\u2011infocom, dpa:250101-930-4711/2⟧",
        "Es regnet.\n\n⟦dpa:250101-930-4711/2⟧",
        "Es regnet.\n\n⟦© dpa:250101-930-4711/2⟧",
        # Marks that were damaged more than once, or written out.
        "Es regnet.\n\n⟦Ã‚Â© dpa-infocom, dpa:250101-930-4711/2⟧",
        "Es regnet.\n\n⟦&amp;copy; dpa-infocom, dpa:250101-930-4711/2⟧",
        "Es regnet.\n\n⟦\\u00a9 dpa-infocom, dpa:250101-930-4711/2⟧",
        "Es regnet.\n\n⟦Â© dpa-infocom,Â\u00a0dpa:250101-930-4711/2⟧",
        # Other signs, and the agency alone.
        "Es regnet.\n\n⟦© dpa - infocom; dpa:250101-930-4711/2⟧",
        "Es regnet.\n\n⟦© dpa, dpa:250101-930-4711/2⟧",
        # A number that stands apart, in parentheses, behind a label or a full stop.
        "Es regnet.\n\n(⟦dpa:250101-930-4711/2⟧)",
        "Es regnet.\n\nID: ⟦dpa:250101-930-4711/2⟧",
        "Es regnet. ⟦dpa:250101-930-4711/2⟧",
        "Es regnet. [⟦dpa:250101-930-4711/2⟧]\n\nMehr",
        # The name of the item.
        "Es regnet.\n\n⟦© dpa-infocom, urn:newsml:dpa.com:20090101:250101-930-4711:2⟧",
        "Es regnet.\n\n⟦urn:newsml:dpa.com:20090101:250101-930-4711/2⟧",
        # Behind one whose start a page has cut off.
        "Es regnet dpa.com:20090101:250101-930-4711/2 heute.\n\n⟦© dpa-infocom, dpa:250101-930-4711/2⟧",
        # Cut off, and so far away that not all of the footer behind it is looked at there.
        f"Es regnet :newsml:dpa.com:20090101:2501 {'Deich ' * 13}hält.\n\n⟦© dpa-infocom, dpa:250101-930-4711/2⟧",
        # Hyphens, the version's sign, a credit behind it.
        "Es regnet.\n\n⟦© dpa-infocom, dpa:250101-930-4711:2⟧",
        "Es regnet.\n\n⟦© dpa-infocom, dpa:250101–930–4711/2⟧",
        "Es regnet.\n\n⟦© dpa-infocom, dpa:250101\u2011930\u20114711/2⟧",
        "Es regnet.\n\n⟦© dpa-infocom, dpa:250101-930-4711#2⟧",
        "Es regnet.\n\n⟦© dpa-infocom, dpa:250101-930-4711/2 (dpa)⟧",
        "Es regnet.\n\n⟦© dpa-infocom, dpa:250101-930-4711/2 (dpa/lno)⟧",
        "Es regnet.\n\n⟦© dpa-infocom, dpa:250101-930-4711/2⟧ (AFP)",
        "Es regnet.\n\n⟦© dpa-infocom, dpa:250101-930-4711/2⟧\n\n(dpa)",
        "Es regnet.\n\n⟦© dpa-infocom, dpa:250101-930-4711/2⟧ (mit dpa)",
    ],
)
def test_footer_is_where_the_marks_say(marked: str) -> None:
    """
    A footer is found with its number in every variation that occurs.
    """
    text, expected = unmark(marked)
    article = parse(text)

    assert expected == footers(text)
    assert article.footer is not None
    assert article.footer.text == article[article.footer]
    assert NUMBER == article.dpa_id


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("210413-99-186470/5", DpaId("210413", "99", "186470", 5)),
        ("210413-99-186470", DpaId("210413", "99", "186470")),
        ("170123-89-00065#2", DpaId("170123", "89", "00065", 2)),
        ("250101-930-4711/52", DpaId("250101", "930", "4711", 52)),
        ("251399-930-4711/1", DpaId("251399", "930", "4711", 1)),
        ("000000-930-4711/1", DpaId("000000", "930", "4711", 1)),
        ("250101-930-123456789012/1", DpaId("250101", "930", "123456789012", 1)),
        ("2", None),
        ("2/5", None),
        ("2501", None),
        ("250101-", None),
        ("250101-930", None),
        ("250101-930-4711/0", None),
        ("2501011-930-4711/1", None),
        ("250101-9-4711/1", None),
        ("250101-9300-4711/1", None),
    ],
)
def test_number_is_read(printed: str, expected: DpaId | None) -> None:
    """
    The number in a footer is read, also with an impossible day; a footer whose number is none is kept without it.
    """
    article = parse(f"Es regnet.\n\n© dpa-infocom, dpa:{printed}")

    assert article.footer is not None
    assert expected == article.footer.id
    assert expected == article.dpa_id


@pytest.mark.parametrize(
    ("printed", "holder"),
    [
        ("© dpa-infocom, dpa:250101-930-4711/2", "dpa-infocom"),
        ("© dpa-infocom GmbH, dpa:250101-930-4711/2", "dpa-infocom GmbH"),
        ("© DPA infocom, dpa:250101-930-4711/2", "DPA infocom"),
        ("dpa:250101-930-4711/2", None),
    ],
)
def test_holder_is_read(printed: str, holder: str | None) -> None:
    """
    The holder is given as printed, None where only the number stands there.
    """
    footer = parse(f"Es regnet.\n\n{printed}").footer

    assert footer is not None
    assert holder == footer.holder


@pytest.mark.parametrize(
    "marked",
    [
        "Es regnet.\n\n⟦© dpa-infocom, dpa:2104⟧",
        "Es regnet.\n\n⟦© dpa-infocom, dpa:⟧",
        "Es regnet.\n\n⟦© dpa-infocom, dpa⟧",
        "Es regnet.\n\n⟦© dpa-infocom, d⟧\n",
        "⟦© dpa-infocom, dpa:⟧",
        "Es regnet.\n\n⟦© dpa-infocom,⟧",
    ],
)
def test_cut_footer_is_one(marked: str) -> None:
    """
    What is left of a footer at the end of a text that was cut off is a footer without a number.
    """
    text, expected = unmark(marked)
    article = parse(text)

    assert expected == footers(text)
    assert article.footer is not None
    assert article.dpa_id is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Es regnet.\n\n© dpa",
        "Es regnet.\n\nFoto: Ebba Thun/dpa",
        "Es regnet.\n\n+++(c) dpa - Bildfunk+++",
        "Es regnet.\n\nCopyright 2024, dpa (www.dpa.example). Alle Rechte vorbehalten",
        "Es regnet.\n\n(c) 2022 dpa Deutsche Presse Agentur GmbH",
        "Es regnet.\n\n(c)2018 Deichbote",
        "Die dpa-infocom, eine Tochter der Agentur, sitzt in Husum.",
        "Sie sagte der dpa: Es regnet.",
        "Sie sagte der dpa: 300 Menschen füllen Säcke.",
        "Unter der Nummer dpa:250101-930-4711/2 steht die Meldung im Archiv.",
        "Die Meldung steht unter xdpa:250101-930-4711/2 im Archiv.",
        "dpa:",
        "dpa:x",
        "Es regnet.\n\ndpa:2501",
        "Es regnet.Adpa-infocom, dpa:250101-930-4711/2",
        "Nummer X dpa:250101-930-4711/2",
        "Es regnet. dpa:250101-930-4711/2 ist die Nummer.",
        "Das sagte er. Im Archiv: dpa:250101-930-4711/2",
        "Unter urn:newsml:dpa.com:20090101:250101-930-4711 steht sie.",
    ],
)
def test_other_notices_are_no_footers(text: str) -> None:
    """
    A notice without dpa-infocom or a dpa number is no footer, and a number in running text is none either.
    """
    assert footers(text) == []


@pytest.mark.parametrize("colon", ["um 12:30 Uhr", "dpa:² Uhr", "Sie sagte der dpa: 300 Säcke sind gefüllt."])
def test_colons_before_a_footer_take_nothing_from_it(colon: str) -> None:
    """
    However near a colon stands before a footer, with a digit behind it or dpa before it, the footer is found whole.
    """
    number = "© dpa-infocom, dpa:250101-930-4711/2"
    for size in range(150):
        text, expected = unmark(f"{colon} {'x' * size}\n⟦{number}⟧")

        assert expected == footers(text)


def test_cut_footer_is_read() -> None:
    """
    What is left of a footer has its words and its holder, and no number.
    """
    footer = parse("Der Deich hat gehalten.\n\n© dpa-infocom GmbH, dpa").footer

    assert footer == Footer(span=Span(25, 48), text="© dpa-infocom GmbH, dpa", holder="dpa-infocom GmbH", id=None)


@pytest.mark.parametrize(
    ("text", "holder", "number"),
    [
        ("x © dpa-infocom, dpa:250101-930-4711/2 x", "dpa-infocom", NUMBER),
        ("x dpa:250101-930-4711/2 x", None, None),
        ("x Nachdruck verboten x", None, None),
    ],
)
def test_notice_of_an_envelope_is_read(text: str, holder: str | None, number: DpaId | None) -> None:
    """
    What an envelope says is the notice is one, whole and whatever stands in it, and nothing around it counts.
    """
    within = Span(2, len(text) - 2)

    assert read_footer(text, within) == Footer(span=within, text=within.of(text), holder=holder, id=number)
    assert read_footer(text, Span(2, 20)).id is None
    assert read_footer(text, Span(len(text) - 1, len(text))).holder is None


def test_text_behind_the_footer_is_unknown() -> None:
    """
    What follows the footer is unknown, block by block, and its quotations are reported.
    """
    article = parse(
        "Husum (dpa) - Der Deich hat auf seiner ganzen Länge gehalten.\n\n© dpa-infocom, dpa:250101-930-4711/2\n\nMehr dazu\n\n„Nein“, sagte Thun.\n\nzurück"
    )

    assert ["Mehr dazu", "„Nein“, sagte Thun.", "zurück"] == [
        article[part] for part in article.parts if isinstance(part, Unknown)
    ]
    assert ["Der Deich hat auf seiner ganzen Länge gehalten."] == [part.text for part in article.paragraphs]
    assert [quote.text for quote in article.quotes] == ["Nein"]


def test_line_behind_the_footer_is_unknown() -> None:
    """
    What follows the footer line by line is unknown too, however short the text above is.
    """
    article = parse(
        "Husum (dpa) - Es regnet.\n© dpa-infocom, dpa:250101-930-4711/2\nMehr dazu\n\n„Nein“, sagte Thun.\n\nzurück"
    )

    assert ["Mehr dazu", "„Nein“, sagte Thun.", "zurück"] == [
        article[part] for part in article.parts if isinstance(part, Unknown)
    ]


def test_first_footer_behind_the_text_closes_it() -> None:
    """
    Of several footers the first one behind running text closes the article; its number is the article's.
    """
    article = parse(
        "Husum (dpa) - Es regnet.\n\n© dpa-infocom, dpa:250101-930-4711/2\n\n"
        "Kiel (dpa) - Es schneit.\n\n© dpa-infocom, dpa:250101-930-4712/1"
    )

    assert NUMBER == article.dpa_id
    assert [part.text for part in article.paragraphs] == ["Es regnet."]
    assert len(footers(article.source)) == 2


def test_footer_above_the_text_closes_nothing() -> None:
    """
    A footer in the authors' line above the text leaves the text an article.
    """
    article = parse("Deich hält stand\n\ndpa-infocom, dpa:250101-930-4711/2\n\nHusum (dpa) - Der Deich hat gehalten.")

    assert NUMBER == article.dpa_id
    assert ["Der Deich hat gehalten."] == [part.text for part in article.paragraphs]
    assert article.dateline is not None


def test_two_footers_on_a_line() -> None:
    """
    Footers on one line are told apart; what stands between them is kept.
    """
    number = "© dpa-infocom, dpa:250101-930-4711/2"
    text, expected = unmark(f"Es regnet. ⟦{number}⟧, ⟦{number}⟧ Mehr ⟦{number}⟧ Ende")

    assert expected == footers(text)
    assert [",", "Mehr", "Ende"] == [parse(text)[part] for part in parse(text).parts if isinstance(part, Unknown)]


@pytest.mark.parametrize("before", ["", " ", "\n", "\ufeff", "\r\n\r\n"])
def test_white_space_before_the_first_part_is_a_gap(before: str) -> None:
    """
    However little white space the text begins with, it is a gap, and the footer begins behind it.
    """
    text, expected = unmark(f"{before}⟦© dpa-infocom, dpa:250101-930-4711/2⟧")

    assert expected == footers(text)
    assert text == "".join(part.span.of(text) for part in parse(text).parts)


def test_footer_of_an_archive_closes_a_message() -> None:
    """
    A wire message has no footer of its own, but an archive may have added one, with its holder.
    """
    article = parse(message(body="Husum (dpa) - Es regnet.\n\n© dpa-infocom, dpa:250101-930-4711/2"))

    bare = parse(message(body="Husum (dpa) - Es regnet.\n\ndpa:250101-930-4711/2"))

    assert NUMBER == article.dpa_id
    assert ["Es regnet."] == [part.text for part in article.paragraphs]
    assert bare.footer is None


def test_parts_around_several_footers_are_in_order() -> None:
    """
    Wherever footers stand, above the text, in it and behind it, the parts keep the order of the text.
    """
    number = "© dpa-infocom, dpa:250101-930-4711/2"
    text = f"Von Ebba Thun {number}\n\nHusum (dpa) - Es regnet. {number}\n\nMehr dazu\n\n{number}\n\nzurück"
    starts = [part.span.start for part in parse(text).parts]

    assert starts == sorted(starts)
    assert text == "".join(part.span.of(text) for part in parse(text).parts)


def test_footer_only() -> None:
    """
    A text that is nothing but a footer has no paragraph.
    """
    article = parse("© dpa-infocom, dpa:250101-930-4711/2")

    assert [Footer] == [type(part) for part in article.parts]


def test_glued_footer_leaves_the_paragraph_whole() -> None:
    """
    A paragraph ends before the white space in front of a footer that is glued to it.
    """
    text, expected = unmark("⟦Der Deich hält auf seiner ganzen Länge.⟧ \n© dpa-infocom, dpa:250101-930-4711/2")

    assert expected == [part.span for part in parse(text).parts if isinstance(part, Paragraph)]


@pytest.mark.parametrize("sign", ["Quelle:", "Quelle: ", "(", "*", "--", "?", "Copyright-Hinweis: "])
@pytest.mark.parametrize("between", [" ", "\n", ""])
def test_what_a_page_sets_before_a_footer_is_none_of_the_paragraph(sign: str, between: str) -> None:
    """
    A label or a sign right before a footer that is glued to the last paragraph belongs to the page.
    """
    article = parse(f"Der Deich hält.\n\nEs regnet.{between}{sign}dpa-infocom, dpa:250101-930-4711/2")

    assert ["Der Deich hält.", "Es regnet."] == [paragraph.text for paragraph in article.paragraphs]
    assert NUMBER == article.dpa_id


def test_label_alone_before_a_footer() -> None:
    """
    A paragraph that is nothing but the label is the page's, and one that ends with a word keeps it.
    """
    article = parse("Der Deich hält.\n\nID: dpa:250101-930-4711/2")
    other = parse("Der Deich hält, so die Quelle: © dpa-infocom, dpa:250101-930-4711/2")
    asked = parse("Der Deich hält. „Was nun“? © dpa-infocom, dpa:250101-930-4711/2")
    aside = parse("Der Deich hält (noch): © dpa-infocom, dpa:250101-930-4711/2")

    assert ["Der Deich hält."] == [paragraph.text for paragraph in article.paragraphs]
    assert ["Der Deich hält. „Was nun“?"] == [paragraph.text for paragraph in asked.paragraphs]
    assert ["Der Deich hält (noch):"] == [paragraph.text for paragraph in aside.paragraphs]
    assert ["Der Deich hält, so die Quelle:"] == [paragraph.text for paragraph in other.paragraphs]
