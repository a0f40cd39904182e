"""
What closes an article: credit lines and sign-offs.
"""

from collections.abc import Callable
from functools import partial

import pytest

from dpaparse import CreditLine, SignOff, Span, Unknown, parse
from dpaparse._recognise.closing import find_credit_line, find_house_sign, find_sign_off, may_close, read_sign_off
from tests import laws
from tests.marked import unmark
from tests.test_plain import MORE, PROSE, outline
from tests.wire_messages import message


def closing(text: str) -> list[Span]:
    """
    Return where credit lines and sign-offs stand.
    """
    return [part.span for part in parse(text).parts if isinstance(part, CreditLine | SignOff)]


@pytest.mark.parametrize(
    "marked",
    [
        # In parentheses, behind the last sentence or on a line of their own.
        "Es regnet. ⟦(dpa)⟧",
        "Es regnet.⟦(dpa)⟧",
        "Es regnet.\u200b⟦(dpa)⟧",
        "Es regnet.\n⟦(dpa)⟧\n",
        "Es regnet.\n\n⟦(dpa)⟧",
        "Es regnet! ⟦(dpa)⟧",
        "„Es regnet.“ ⟦(dpa)⟧",
        "«Es regnet», sagte Thun («Deichbote»). ⟦(dpa)⟧",
        "⟦(dpa)⟧",
        "Es regnet. ⟦( dpa )⟧",
        "Es regnet. ⟦(mit dpa)⟧",
        "Es regnet. ⟦(rt/dpa)⟧",
        "Es regnet. ⟦(dpa/rt deutsch)⟧",
        "Es regnet. ⟦(Tsp, dpa)⟧",
        "Es regnet. ⟦(Tsp,dpa,AFP)⟧",
        "Es regnet. ⟦(dpa / AFP)⟧",
        "Es regnet. ⟦(dpa/lno)⟧",
        "Es regnet. ⟦(dpa-AFX Broker)⟧",
        "Es regnet. ⟦(APA/dpa, 1.11.2015)⟧",
        "Es regnet. ⟦(Mit Material der Agenturen AFP, AP und dpa, 25.01.2022)⟧",
        "Husum (dpa) - Es regnet. ⟦(dpa)⟧",
        "Es regnet. ⟦(dpa)⟧\n\n© dpa-infocom, dpa:250101-930-4711/2",
        # Without.
        "Es regnet. ⟦dpa⟧",
        "Es regnet.\n\n⟦dpa⟧",
        "Es regnet.\n\n⟦dpa/nd⟧",
        "Es regnet.\n\n⟦Quelle: dpa⟧",
        "Es regnet.\n\n⟦Quelle: dpa.⟧",
        "Es regnet.\n\n⟦Text: dpa/AFP⟧",
        "Es regnet.\n\n⟦dpa am 25.01.2022⟧",
        "Es regnet.\n\n⟦25.01.2022, dpa⟧",
        "Es regnet.\n\n⟦Mit Material von dpa und AFP⟧",
        "Es regnet.\n\n⟦ZEIT ONLINE, dpa, AFP⟧",
        "Es regnet.\n\n⟦SPIEGEL/dpa⟧",
        "Es regnet. ⟦t-online, dpa⟧",
        "Es regnet. ⟦(mit Agenturmaterial von dpa)⟧",
        "Es regnet.\n\n⟦Mit Agenturmaterial (dpa)⟧",
        "Es regnet.\n\n⟦Mit Informationen der Deutschen Presse-Agentur (dpa)⟧",
        "Es regnet.\n\n⟦Verwendete Quellen: Nachrichtenagentur dpa⟧",
        "Es regnet. ⟦– dpa⟧",
        "Es regnet.\n\n⟦-dpa⟧",
        "Es regnet.\n⟦jj/sti (dpa, afp)⟧",
        "Es regnet.\n⟦jj/st (dpa, afp)⟧",
        "Es regnet. ⟦(Küstenblatt, dpa)⟧",
        # Sign-offs.
        "Die Aktie steigt.⟦/wdw/DP/mis⟧",
        "Die Aktie steigt.⟦/wdw/DP/mis/⟧",
        "Die Aktie steigt.⟦/mis/la⟧\n",
        "Die Aktie steigt.\n\n⟦/wdw/DP/mis⟧",
        "Die Aktie steigt.\n\n--- Von Ebba Thun, dpa-AFX ---⟦/wdw/mis⟧",
        "Die Aktie steigt. ⟦(dpa)⟧⟦/wdw/mis⟧",
        "Die Aktie steigt.\n⟦(dpa-AFX)⟧ ⟦/wdw/mis⟧",
        "Die Aktie steigt.⟦/wdw/DP/abcd/⟧",
        # Behind a long paragraph.
        f"{PROSE} {MORE} ⟦(dpa)⟧",
        f"{PROSE} {MORE} ⟦(dpa).⟧",
        f"{PROSE} {MORE} ⟦dpa⟧",
        f"{PROSE} {MORE} ⟦Quelle: dpa.⟧",
        f"{PROSE} {MORE}⟦/wdw/DP/mis⟧",
        # As long as credits are.
        f"Es regnet. ⟦(dpa,{' ' * 81}AFP)⟧",
        f"Es regnet. ⟦dpa,{' ' * 82}AFP⟧",
        f"Es regnet.\n\n⟦dpa,{' ' * 83}AFP⟧",
        f"Es regnet. ⟦jj/sti{' ' * 34}(dpa, afp)⟧",
        f"Es regnet.\n\n⟦Mit{' ' * 66}Agenturmaterial (dpa)⟧",
        # Two lines of the page at most follow one without parentheses.
        "Es regnet.\n\n⟦Quelle: dpa⟧\n\nMehr dazu\n\nzurück",
    ],
)
def test_closing_is_where_the_marks_say(marked: str) -> None:
    """
    Credit lines and sign-offs at an article's end are found, glued to the last sentence or not.
    """
    text, expected = unmark(marked)

    assert expected == closing(text)


@pytest.mark.parametrize(
    "text",
    [
        "Das sagte sie der Deutschen Presse-Agentur (dpa)",
        "Das sagte sie der Deutschen Presse-Agentur (dpa).",
        "Es regnet (dpa)",
        "Es regnet. (SPD)",
        "Es regnet. (Husum)",
        "Es regnet. [dpa]",
        "Es regnet. dpa)",
        "Es regnet. (das sagte eine Helferin am Abend der dpa)",
        "Es regnet. Das meldet die dpa",
        "Es regnet.\n\nDas meldet seit dem Abend auch dpa",
        "Es regnet. Auskunft: Tel. 04841/000, www.deich.example",
        "Es regnet. (c) dpa",
        "Es regnet.\n\n© dpa",
        "Es regnet.\n\nMit Informationen der Polizei (dpa)",
        "Es regnet.\n\nMit Material (dpa, das ist eine Agentur)",
        "Sie fährt 50 km/h",
        "Rom/Genua",
        "Es regnet./",
        "Er nahm und/oder/auch",
        f"Es regnet. ({'AFP, ' * 30}dpa)",
        f"Es regnet. {'AFP, ' * 30}dpa",
        f"Es regnet. (dpa,{' ' * 82}AFP)",
        f"Es regnet. dpa,{' ' * 83}AFP",
        f"Es regnet.\n\ndpa,{' ' * 84}AFP",
        "Der Mann war jj/sti (dpa, afp)",
        f"Es regnet.\n\nMit{' ' * 67}Agenturmaterial (dpa)",
        "Es regnet. Husum (dpa)",
        "Es regnet. Küstenblatt, dpa",
        "Es regnet.\n\nMit Material von dpa und AFP.",
        "Es regnet. (c)\u200bdpa",
        "Es regnet.\n\nMit Agenturmaterial (dpa)\n\nDer Deich hält.\n\nDie Flut geht.\n\nDas Wasser auch.",
        "Es regnet. Mit Material von dpa\n\nDer Deich hält.\n\nDie Flut geht.\n\nDas Wasser auch.",
    ],
)
def test_traps_close_nothing(text: str) -> None:
    """
    The agency's name inside a sentence, other names and other slashes close no article.
    """
    assert closing(text) == []


@pytest.mark.parametrize(
    ("text", "agencies", "service", "region"),
    [
        ("dpa", ("dpa",), None, None),
        ("mit dpa", ("dpa",), None, None),
        ("rt/dpa", ("dpa",), None, None),
        ("Tsp, dpa, AFP", ("dpa", "AFP"), None, None),
        ("dpa/lno", ("dpa",), "lno", "Hamburg, Schleswig-Holstein"),
        ("dpa-AFX", ("dpa-AFX",), None, None),
        ("dpa-AFX Analyser", ("dpa-AFX",), "Analyser", None),
        ("dpa-tmn", ("dpa",), "tmn", None),
        ("dpa, sn", ("dpa",), "sn", "Sachsen"),
        ("AFP, sn", ("AFP",), None, None),
        ("ZEIT ONLINE, dpa", ("dpa",), None, None),
        ("lno", ("dpa",), "lno", "Hamburg, Schleswig-Holstein"),
        ("Mit Material von dpa und AFP", ("dpa", "AFP"), None, None),
        ("dpa, AFP, epd", ("dpa", "AFP", "epd"), None, None),
    ],
)
def test_credit_is_read(text: str, agencies: tuple[str, ...], service: str | None, region: str | None) -> None:
    """
    The credit of a credit line names agencies; a paper's own signs beside them are none.
    """
    line = parse(f"Es regnet. ({text})").credit_line

    assert line is not None
    assert (text, agencies) == (line.credit.text, line.credit.agencies)
    assert (service, region) == (line.credit.service, line.credit.region)
    assert line.credit.span == Span(12, 12 + len(text))


@pytest.mark.parametrize(
    ("marked", "agencies"),
    [
        ("Es regnet.\n\nMit Agenturmaterial (⟦dpa⟧)", ("dpa",)),
        ("Es regnet.\n\nMit Informationen der Agentur (⟦dpa, AFP⟧)", ("dpa", "AFP")),
        ("Es regnet.\n\n⟦Quelle: dpa⟧", ("dpa",)),
        ("Es regnet.\n\n⟦dpa und AFP⟧", ("dpa", "AFP")),
        ("Es regnet. – ⟦dpa⟧", ("dpa",)),
        ("Es regnet.\n\n\u2212 ⟦dpa⟧", ("dpa",)),
        ("Es regnet.\njj/sti (⟦dpa, afp⟧)", ("dpa", "afp")),
        ("Es regnet. (⟦dpa⟧).", ("dpa",)),
        ("Es regnet.\n\n⟦red, husum.deich.at/Agenturen⟧", ("husum.deich.at",)),
    ],
)
def test_credit_without_parentheses_is_read(marked: str, agencies: tuple[str, ...]) -> None:
    """
    Behind words that lead to it, a dash or the writers' signs, the credit is the rest of its line.
    """
    text, (expected,) = unmark(marked)
    line = parse(text).credit_line

    assert line is not None
    assert (expected, expected.of(text), agencies) == (line.credit.span, line.credit.text, line.credit.agencies)


CLOSERS = """\
Es regnet. (dpa)
Es regnet. (dpa).
Es regnet (dpa)
Es regnet. dpa
Quelle: dpa.
dpa.
dpa
pa.
Mit Material (dpa)
Mit Material dpa)
Mit Material
Mit Material (dpa).
jj/sti (dpa, afp)
(dpa)
Es regnet. (mit Agenturen)
Es regnet. mit Agenturen)
Es regnet. (fre)
(fre)
Es regnet. (fre
Es regnet. © dpa
© dpa
Es regnet
Es regnet.
Es regnet./wdw/mis
/wdw/mis
---/wdw/mis
-/wdw/mis
dpa et/jr yyno n1 md
Es regnet. – dpa
(c) dpa
.
)
).
a
–""".splitlines()
BESIDE = [("(", ")"), (". ", "."), ("Es regnet. © ", " ©"), ("--", "---"), ("Foto (", "(dpa)"), ("3", "dpa."), ("", "")]
BESIDE += [
    ("(dpa)", " (fre)"),
    ("jj/", "/wdw/mis"),
    ("(c) ", ")."),
    ("\n", "\n"),
    ("Mit Material (", " (dpa)"),
    (" ", ". © dpa"),
]


@pytest.mark.parametrize(
    "find",
    [
        partial(find_credit_line, last=True),
        partial(find_credit_line, last=False),
        find_house_sign,
        find_sign_off,
        read_sign_off,
    ],
)
def test_what_stands_beside_a_line_closes_nothing(find: Callable[[str, Span], object]) -> None:
    """
    Whether a line closes an article is told by the line alone, whatever stands right before and behind it.
    """
    for line in CLOSERS:
        alone = find(line, Span(0, len(line)))
        for before, behind in BESIDE:
            among = find(before + line + behind, Span(len(before), len(before + line)))

            assert alone == laws.moved(among, -len(before))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Es regnet.", False),
        ("dpa.", True),
        ("Es regnet", True),
        ("Es regnet).", True),
        ("sagte sie der dpa.", True),
        ("der DPA.", False),
    ],
)
def test_what_may_close_a_paragraph_is_told_by_its_end(line: str, *, expected: bool) -> None:
    """
    A full stop closes running text, but for one behind parentheses or the agency; what follows does not count.
    """
    assert expected == may_close(line, len(line))
    assert expected == may_close(f"{line}).", len(line))
    assert expected == may_close(f"{line}dpa.", len(line))


@pytest.mark.parametrize(
    ("line", "signs"),
    [
        ("Die Aktie steigt./wdw/DP/mis", ("wdw", "DP", "mis")),
        ("Es regnet.\n\ndpa et/jr yyno n1 md", ("et", "jr", "yyno", "n1", "md")),
    ],
)
def test_signs_are_read(line: str, signs: tuple[str, ...]) -> None:
    """
    A sign-off gives the signs in order, without the agency, and the line as printed.
    """
    sign_off = parse(line).sign_off

    assert sign_off is not None
    assert (sign_off.text, sign_off.signs) == (line.partition(".")[2].strip(), signs)
    assert signs == read_sign_off(sign_off.text, Span(0, len(sign_off.text))).signs


@pytest.mark.parametrize(
    ("sign", "is_one"),
    [
        ("(mit Agenturen)", True),
        ("(fre)", True),
        ("(Fre)", False),
        ("(fr1)", False),
        ("(frei)", False),
        ("(fre", False),
        ("fre)", False),
        ("© heißt Copyright.", False),
    ],
)
def test_house_signs_are_no_text(sign: str, *, is_one: bool) -> None:
    """
    A house's sign behind the last sentence, known or of at most three small letters, is no word of the paragraph.
    """
    text = f"{PROSE} {sign}"

    assert [text.removesuffix(f" {sign}") if is_one else text] == [part.text for part in parse(text).paragraphs]
    assert [f"Es regnet {sign}"] == [part.text for part in parse(f"Es regnet {sign}").paragraphs]


def test_house_sign_stands_behind_the_text() -> None:
    """
    The last parentheses may be a house's sign behind others; a block that is nothing else has none behind its text.
    """
    assert [f"{PROSE} (1,8 km)"] == [part.text for part in parse(f"{PROSE} (1,8 km) (fre)").paragraphs]
    assert [PROSE] == [part.text for part in parse(f"{PROSE} © AFP © dpa").paragraphs]
    assert find_house_sign("(fre)", Span(0, 5)) is None
    assert find_house_sign("© dpa", Span(0, 5)) is None


def test_credit_without_parentheses_stands_on_one_of_the_last_lines() -> None:
    """
    In the middle of a text, the agency's name behind a full stop is no credit.
    """
    assert find_credit_line("Es regnet. dpa", Span(0, 14), last=True) is not None
    assert find_credit_line("Es regnet. dpa", Span(0, 14), last=False) is None


@pytest.mark.parametrize(
    ("sign", "name"),
    [
        ("(mit Agenturmaterial aus)", "Unknown"),
        ("(mit Agenturmaterials aus)", "Paragraph"),
        ("(mit dem aus Kiel)", "Paragraph"),
        ("(Stand: 2025)", "Paragraph"),
    ],
)
def test_last_line_may_be_a_house_sign(sign: str, name: str) -> None:
    """
    On the last line, up to three words in parentheses, 25 characters long and without a number, are a house's sign.
    """
    assert (name, sign) == outline(parse(f"{PROSE}\n\n{sign}"))[-1]


def test_links_behind_the_credit_are_unknown() -> None:
    """
    Short lines of the page behind a closing credit are no paragraphs.
    """
    article = parse("Es regnet. (dpa)\n\nzur Startseite\n\nMehr dazu")

    assert ["zur Startseite", "Mehr dazu"] == [article[part] for part in article.parts if isinstance(part, Unknown)]


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["zur Küste"] * 12, "Unknown"),
        (["zur Küste"] * 13, "Paragraph"),
        (["zur Küste".ljust(119, "x")], "Unknown"),
        (["zur Küste".ljust(120, "x")], "Paragraph"),
        (["x\r\n" * 60], "Unknown"),
    ],
)
def test_links_behind_the_credit_are_few_and_short(lines: list[str], name: str) -> None:
    """
    Up to twelve lines of at most 119 characters behind a credit are the page's; else the article goes on.
    """
    article = parse("\n\n".join(["Es regnet. (dpa)", *lines]))

    assert {name} == {kind for kind, _ in outline(article)[2:]}


@pytest.mark.parametrize(
    ("first", "rest", "is_caption"),
    [
        ("Der Deich hält. (dpa)", [PROSE, MORE], True),
        ("Der Deich hält. Quelle: dpa", [PROSE, MORE], True),
        ("Der Deich hält. (dpa)", [PROSE], False),
        ("Der Deich hält. (dpa)", [PROSE, "Mehr dazu"], False),
        ("Der Deich hält. (dpa)", [f"{PROSE} Und", MORE], False),
        ("Der Deich hält. (dpa)", [f"{PROSE} „Ja“", f"{MORE} „Nein.“"], True),
        (f"{'Der Deich hält'.ljust(253, 'x')}. (dpa)", [PROSE, MORE], True),
        (f"{'Der Deich hält'.ljust(254, 'x')}. (dpa)", [PROSE, MORE], False),
        ("Der Deich hält. Es regnet. (dpa)", [PROSE, MORE], False),
    ],
)
def test_first_block_with_a_credit_may_be_a_caption(first: str, rest: list[str], *, is_caption: bool) -> None:
    """
    One sentence with a credit is a picture's caption if two paragraphs follow it.
    """
    article = parse("\n\n".join([first, *rest]))

    assert ("Unknown" if is_caption else "Paragraph") == outline(article)[0][0]
    assert (article.credit_line is None) == is_caption


def test_links_behind_the_credit_are_counted_from_there() -> None:
    """
    How many paragraphs stand before the credit, and how long they are, does not matter to the links behind it.
    """
    before = f"{PROSE} {MORE}\n\n" * 3
    few = parse("\n\n".join([f"{before}Es regnet. (dpa)", *["zur Küste"] * 12]))
    many = parse("\n\n".join([f"{before}Es regnet. (dpa)", *["zur Küste"] * 13]))

    assert [("Unknown", "zur Küste")] * 12 == outline(few)[-12:]
    assert [("Paragraph", "zur Küste")] * 13 == outline(many)[-13:]


def test_line_ends_before_the_credit_shorten_no_paragraph() -> None:
    """
    A paragraph behind a credit is long or short by itself, however many lines stand before it and behind it.
    """
    long = f"{PROSE} Nun ist alles wieder gut."
    article = parse("\r\n\r\n".join(["Ja.\r\nNein.\r\nDoch."] * 5 + ["Es regnet. (dpa)", long, "Ja."]))

    behind = parse("\r\n\r\n".join(["Husum (dpa) - Es regnet. (dpa)", long, *["Ja.\r\nNein.\r\nDoch."] * 3]))

    assert [("CreditLine", "(dpa)"), ("Paragraph", long), ("Paragraph", "Ja.")] == outline(article)[-3:]
    assert [("CreditLine", "(dpa)"), ("Paragraph", long), ("Paragraph", "Ja.")] == outline(behind)[2:5]


def test_names_at_the_end_are_no_caption() -> None:
    """
    Behind a sentence between paragraphs, a name and an agency are a picture's; behind the last one, the author's.
    """
    line = "Der Deich in Husum. Ebba Thun/dpa"

    assert ("Unknown", line) == outline(parse(f"{PROSE}\n\n{line}\n\n{MORE}"))[1]
    assert ("Paragraph", line) == outline(parse(f"{PROSE}\n\n{line}"))[1]


def test_credit_far_from_the_end_has_parentheses() -> None:
    """
    Before the last three lines only a credit in parentheses is one, behind a long paragraph or a short one.
    """
    rest = f"{MORE}\n\n{PROSE}\n\n{MORE}"
    kinds = [
        [kind for kind, _ in outline(parse(f"Husum (dpa) - {PROSE}\n\n{text}\n\n{rest}"))[2:4]]
        for text in (f"{PROSE} (dpa)", "Es regnet. (dpa)", f"{PROSE} {MORE} dpa", "Es regnet. (dpa).")
    ]

    assert [["Paragraph", "CreditLine"], ["Paragraph", "CreditLine"], *[["Paragraph", "Paragraph"]] * 2] == kinds


def test_credit_without_parentheses_is_third_to_last_at_most() -> None:
    """
    Two paragraphs may follow a credit without parentheses, also behind a long one.
    """
    text = f"Husum (dpa) - {PROSE}\n\n{PROSE} {MORE} dpa\n\n{PROSE}\n\n{MORE} {PROSE}"

    assert [("Paragraph", f"{PROSE} {MORE}"), ("CreditLine", "dpa")] == outline(parse(text))[2:4]


def test_credit_in_a_message_is_no_caption() -> None:
    """
    Pictures have no captions in the text of a wire message, so that a credit closes its first paragraph, too.
    """
    article = parse(message(body=f"Es regnet. (dpa)\n\n{PROSE} {MORE}\n\n{MORE} {PROSE}"))

    assert ["Es regnet.", f"{PROSE} {MORE}", f"{MORE} {PROSE}"] == [part.text for part in article.paragraphs]
    assert article.credit_line is not None


def test_credit_behind_the_first_words_is_no_caption() -> None:
    """
    Behind a dateline, a credit closes the first paragraph, however many follow.
    """
    article = parse(f"Husum (dpa) - Es regnet. (dpa)\n\n{PROSE}\n\n{MORE}")

    assert [("Paragraph", "Es regnet."), ("CreditLine", "(dpa)")] == outline(article)[1:3]


def test_paragraphs_behind_a_credit_are_paragraphs() -> None:
    """
    A credit in the middle of an article closes nothing: long paragraphs may follow.
    """
    long = "Der Deich hat auf seiner ganzen Länge gehalten, und die Helfer haben in der Nacht Säcke mit Sand gefüllt, Hunderte."
    article = parse(f"Es regnet. (dpa)\n\n{long} {long}")

    assert ["Es regnet.", f"{long} {long}"] == [part.text for part in article.paragraphs]


def test_glued_sign_off_is_no_text() -> None:
    """
    The agency and a sign that are glued to the last word are no words of the paragraph.
    """
    assert [part.text for part in parse("Es regnet.dpa la").paragraphs] == ["Es regnet."]


@pytest.mark.parametrize(("text", "sign"), [("Die Aktie steigt./bwi", "/bwi"), ("Er sagte: „Gut.“/jk", "/jk")])
def test_sign_alone_is_glued_to_the_full_stop(text: str, sign: str) -> None:
    """
    One sign alone signs a text off right behind its last full stop.
    """
    sign_off = parse(f"Husum (dpa-AFX) - {text}").sign_off

    assert sign_off is not None
    assert (sign_off.text, sign_off.signs) == (sign, (sign[1:],))


@pytest.mark.parametrize("end", ["Tee und/oder", "Es regnet. /bwi", "Es regnet./dpa", "Es regnet./Bwi", "Preis:/bwi"])
def test_other_words_behind_a_slash_sign_nothing_off(end: str) -> None:
    """
    One sign alone is none behind a blank, a colon or a word, and none is an agency or has a capital.
    """
    assert parse(f"Husum (dpa-AFX) - Es regnet. {end}").sign_off is None


@pytest.mark.parametrize(
    ("line", "agencies", "service"),
    [
        ("Quelle: Deutsche Presse-Agentur", ("dpa",), None),
        ("(Deutsche Presse-Agentur)", ("dpa",), None),
        ("Autor: dpa", ("dpa",), None),
        ("(mit dpa-Material)", ("dpa",), None),
        ("(dpa-Themendienst)", ("dpa",), "Themendienst"),
    ],
)
def test_agency_in_other_words(line: str, agencies: tuple[str, ...], service: str | None) -> None:
    """
    The agency may be written out, and what papers call its texts is no service of its.
    """
    found = [part.credit for part in parse(f"Der Deich hält.\n\n{line}").parts if isinstance(part, CreditLine)]

    assert [(agencies, service)] == [(credit.agencies, credit.service) for credit in found]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Die Flut kam ge… [+1234 chars]", "Die Flut kam ge…"),
        ("Die Flut kam ...Mehr lesen", "Die Flut kam ..."),
        ("Die Flut kam… [weiterlesen »]", "Die Flut kam…"),
        ("Die Flut kam ... mehr", "Die Flut kam ..."),
        ("Die Flut kam ... mehrmals", "Die Flut kam ... mehrmals"),
        ("Die Flut kam ... und wollte mehr", "Die Flut kam ... und wollte mehr"),
        ("Die Flut kam wieder [+ chars", "Die Flut kam wieder [+ chars"),
        ("Die Flut kam wieder und mehr", "Die Flut kam wieder und mehr"),
    ],
)
def test_link_to_the_rest_of_a_text(text: str, kept: str) -> None:
    """
    Behind a text that breaks off, a link to the rest and how long it is are the page's.
    """
    article = parse(f"Husum (dpa) - Der Deich hält der Flut in Husum stand.\n\n{text}")

    assert kept == article.paragraphs[-1].text


@pytest.mark.parametrize(
    "credit", ["(Foto: dpa)", "(Foto:Ebba Thun)", "Foto: Ebba Thun/dpa", "(Bild: picture alliance/dpa)"]
)
def test_who_took_a_picture_behind_the_last_paragraph(credit: str) -> None:
    """
    Behind several sentences at the end of a text, who took a picture is the page's, and the sentences are not.
    """
    text = "Am Morgen ging das Wasser in Husum zurück. Die Bahn will am Dienstag wieder fahren, sagte ein Sprecher der Bahn."
    for source in (f"Husum (dpa) - {text}\n\n{text} {credit}", f"<h1>Deich</h1><p>{text}</p><p>{text} {credit}</p>"):
        article = parse(source)

        assert [text, text] == [paragraph.text for paragraph in article.paragraphs]
        assert credit == article[article.parts[-1]]


@pytest.mark.parametrize(
    "end",
    [
        "Ein Helfer in Husum. Foto: Ebba Thun/dpa",
        f"Ein Helfer füllt am Deich {'Säcke und ' * 10}Eimer. Foto: Ebba Thun/dpa",
        f"Ein Helfer am Deich. Er füllt {'Säcke und ' * 7}Eimer. Foto: Ebba Thun/dpa",
    ],
)
def test_caption_at_the_end_is_short_or_one_sentence(end: str) -> None:
    """
    One sentence, or a few words, above who took the picture are its caption, also at the end of a text.
    """
    article = parse(f"Husum (dpa) - Der Deich hält.\n\nDas Wasser fällt.\n\n{end}")

    assert ["Der Deich hält.", "Das Wasser fällt."] == [paragraph.text for paragraph in article.paragraphs]


@pytest.mark.parametrize("end", ["so sagte Thun: Ebba Thun/dpa", "Im Foto: Ebba kam an."])
def test_other_words_behind_a_colon_are_no_picture(end: str) -> None:
    """
    Only a word for a picture, with names behind it, tells who took one.
    """
    text = (
        f"Am Morgen ging das Wasser in Husum zurück. Die Bahn will am Dienstag wieder fahren, sagte der Sprecher. {end}"
    )

    assert text == parse(f"Husum (dpa) - Der Deich hält.\n\n{text}").paragraphs[-1].text
