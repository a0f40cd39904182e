"""
Diagnostics: what is damage, where it lies, how bad it is.
"""

import pytest

from dpaparse import Code, Diagnostic, DpaParseError, Severity, Span, check, parse
from tests.marked import unmark

HEADER = "bdt0055 3 pl 90  dpa 0062"
BODY = "Küste/\n\x02Deich hält =\n\nHusum (dpa) - Es regnet.\n\n\x03251852 Sep 24"
LONG = "\n\n".join(["Husum (dpa) - Der Deich hat der Flut in der Nacht gehalten, und alle sind wieder zu Hause."] * 10)

CASES = [
    (Code.TEXT_EMPTY, Severity.ERROR, "⟦⟧"),
    (Code.TEXT_EMPTY, Severity.ERROR, "⟦ \n\n⟧"),
    (Code.ENVELOPE_BROKEN, Severity.ERROR, '⟦{"urn": "x"⟧'),
    (Code.ENVELOPE_BROKEN, Severity.ERROR, "⟦<newsMessage/>⟧"),
    (Code.ENVELOPE_BROKEN, Severity.ERROR, '⟦<!DOCTYPE nitf [<!ENTITY a "b">]><nitf/>⟧'),
    (Code.MOJIBAKE, Severity.WARNING, "Die Bürger sind m⟦Ã¼⟧de."),
    (Code.MOJIBAKE, Severity.WARNING, "Er sagte ⟦â€⟧žJa."),
    (Code.MOJIBAKE, Severity.WARNING, "Die Stra⟦ÃŸ⟧e ist gesperrt."),
    (Code.MOJIBAKE, Severity.WARNING, "Es regnet.\n\n⟦Â©⟧ dpa-infocom, dpa:250101-930-4711/2"),
    (Code.MOJIBAKE, Severity.WARNING, "E⟦\0s⟧\0 \0r\0e\0g\0n\0e\0t\0.\0"),
    (Code.MOJIBAKE, Severity.WARNING, "⟦\0E⟧\0s\0 \0r\0e\0g\0n\0e\0t\0."),
    (Code.MOJIBAKE, Severity.WARNING, "E⟦\0\0⟧\0s\0\0\0 \0\0\0r\0\0\0"),
    (Code.MOJIBAKE, Severity.WARNING, "\0\0Es regnet.\0\0 E⟦\0s⟧\0 \0"),
    (Code.MOJIBAKE, Severity.WARNING, "⟦ÿþ⟧E\x04A\x04"),
    (Code.MOJIBAKE, Severity.WARNING, "⟦þÿ⟧\0E\0s"),
    (Code.FOOTER_UNREADABLE, Severity.WARNING, "Es regnet.\n\n⟦© dpa-infocom, dpa:2501⟧"),
    (Code.FOOTER_UNREADABLE, Severity.WARNING, "Es regnet.\n\n⟦© dpa-infocom, d⟧"),
    (Code.DATE_IMPOSSIBLE, Severity.WARNING, "Es regnet.\n\n⟦© dpa-infocom, dpa:251399-930-4711/2⟧"),
    (Code.DATE_IMPOSSIBLE, Severity.WARNING, "Es regnet.\n\n⟦dpa:210229-99-1⟧"),
    (Code.CREDIT_DAMAGED, Severity.INFO, "Husum (⟦dpa⟧] - Es regnet."),
    (Code.CREDIT_DAMAGED, Severity.INFO, "Husum (⟦d pa⟧) - Es regnet."),
    (Code.QUOTE_UNCLOSED, Severity.WARNING, "Er sagte: ⟦„Es regnet.⟧"),
    (Code.QUOTE_UNCLOSED, Severity.WARNING, "Er sagte: ⟦„Es regnet.⟧\n\nDanach war es still am Deich."),
    (Code.QUOTE_UNCLOSED, Severity.WARNING, "„Er rief ⟦«Halt⟧“, sagte sie."),
    (Code.MARK_STRAY, Severity.INFO, "Es regnet⟦“⟧, sagte er."),
    (Code.MARK_STRAY, Severity.INFO, 'Es regnet⟦"⟧, sagte er. "Ja", sagte sie.'),
    (
        Code.ARTICLES_SEVERAL,
        Severity.INFO,
        "Es regnet.\n\n© dpa-infocom, dpa:250101-930-4711/2\n\n⟦© dpa-infocom, dpa:250101-930-4712/1⟧",
    ),
    (
        Code.TEXT_AFTER_FOOTER,
        Severity.INFO,
        "Es regnet.\n\n© dpa-infocom, dpa:250101-930-4711/2\n\n⟦zur Startseite\n\nMehr⟧\n",
    ),
    (Code.HEADER_DAMAGED, Severity.WARNING, f"⟦\x01bdt0055 3 pl dpa 0062⟧\n\n{BODY}"),
    (Code.HEADER_DAMAGED, Severity.WARNING, f"⟦\x01⟧\n\n{BODY}"),
    (Code.CONTROLS_MISSING, Severity.INFO, f"⟦{HEADER}⟧\n\n{BODY}"),
    (Code.CONTROLS_MISSING, Severity.INFO, f"⟦^A{HEADER}⟧\n\n{BODY}"),
    (
        Code.KEYWORDS_MISSING,
        Severity.INFO,
        f"⟦\x01{HEADER}⟧\n\n\x02Deich hält =\n\nHusum (dpa) - Es regnet.\n\n\x03251852 Sep 24",
    ),
    (
        Code.HEADLINE_UNENDED,
        Severity.INFO,
        f"\x01{HEADER}\n\nKüste/\n\x02⟦Deich hält⟧\n\nEs regnet.\n\n\x03251852 Sep 24",
    ),
    (Code.TIME_MISSING, Severity.WARNING, f"\x01{HEADER}\n\nKüste/\n\x02Deich hält =\n\n⟦Es regn⟧"),
    (
        Code.TIME_MISSING,
        Severity.WARNING,
        f"\x01{HEADER}\n\nKüste/\n\x02Deich hält =\n\nEs hat den ganzen Tag geregnet, und\n⟦der Deich⟧\n",
    ),
    (
        Code.TIME_IMPOSSIBLE,
        Severity.WARNING,
        f"\x01{HEADER}\n\nKüste/\n\x02Deich hält =\n\nEs regnet.\n\n⟦\x03312552 Sep 24⟧",
    ),
    (
        Code.TIME_IMPOSSIBLE,
        Severity.WARNING,
        f"\x01{HEADER}\n\nKüste/\n\x02Deich hält =\n\nEs regnet.\n\n⟦\x03251852 XYZ Sep 24⟧",
    ),
    (
        Code.TIME_IMPOSSIBLE,
        Severity.WARNING,
        f"\x01{HEADER}\n\nKüste/\n\x02Deich hält =\n\nEs regnet.\n\n⟦\x03gestern⟧",
    ),
    (
        Code.EMBARGO_UNREADABLE,
        Severity.WARNING,
        f"\x01{HEADER}\n\nKüste/\n\x02⟦(Sperrfrist bald)⟧\nDeich hält =\n\nEs regnet.\n\n\x03251852 Sep 24",
    ),
    (Code.MESSAGES_SEVERAL, Severity.INFO, f"\x01{HEADER}\n\n{BODY}\n\x7f\x04\n⟦\x01{HEADER}\n\n{BODY}⟧"),
    (Code.MESSAGE_INSIDE, Severity.INFO, f"{LONG}\n\n⟦{HEADER}⟧\n\n{BODY}"),
]


@pytest.mark.parametrize(("code", "severity", "marked"), CASES)
def test_damage_is_reported(code: Code, severity: Severity, marked: str) -> None:
    """
    Damage is reported where it lies, once, with what was expected.
    """
    text, (span,) = unmark(marked)
    (found,) = (found for found in parse(text).diagnostics if found.code is code)

    assert (severity, span) == (found.severity, found.span)
    assert found.message.startswith("expected ")
    assert str(found) == f"{severity} {code} at {span.start}:{span.end}: {found.message}"


def test_depth_is_reported() -> None:
    """
    Quotations nested too deep are reported at the deepest that is found.
    """
    (found,) = parse("„a " * 17 + "b" + "“" * 17 + " Danach war es still.").diagnostics

    assert (Code.QUOTES_TOO_DEEP, Severity.WARNING, Span(45, 54)) == (found.code, found.severity, found.span)


def test_every_code_has_a_case() -> None:
    """
    No code is left without a case.
    """
    elsewhere = {
        Code.QUOTES_TOO_DEEP,
        Code.HEADER_MISSING,
        Code.EXTRA_MISSING,
        Code.FIELD_MISSING,
        Code.FIELD_UNREADABLE,
        Code.FIELD_UNKNOWN,
        Code.ITEMS_SEVERAL,
        Code.MARKUP_UNENDED,
    }

    assert set(Code) == {code for code, _, _ in CASES} | elsewhere


def test_text_that_is_no_message() -> None:
    """
    What is to be read as a wire message and has no header is one unknown part, or several, with an error.
    """
    article = parse("Es regnet.\n\nEs schneit.", format="iptc7901")

    assert ["Unknown", "Gap", "Unknown"] == [type(part).__name__ for part in article.parts]
    assert [(Code.HEADER_MISSING, Severity.ERROR)] == [(found.code, found.severity) for found in article.diagnostics]
    assert [Code.TEXT_EMPTY] == [found.code for found in parse("", format="iptc7901").diagnostics]


@pytest.mark.parametrize(
    "text",
    [
        "Es regnet.",
        "Husum (dpa) - „Es regnet“, sagte Thun.\n\n© dpa-infocom, dpa:250101-930-4711/2",
        "Er sagte: „Eins.\n\n„Zwei.“ Dann ging er.",
        "Er sagte: „Eins.\n\nZwei“, sagte er.",
        'Der Reifen hat 19" und kostet viel.',
        "Andreas’ Boot liegt in Thun's Hafen.",
        "<3 Husum",
        "< 3 Husum",
        "<b>Husum</b>",
        "{",
        "{Husum}",
        "São Paulo, Ãngela und der Âge d'or",
        "Es\0 \0\0regnet\0\0\0\0\0 in \0Hus\0um.\0",
        "„Ja“",
    ],
)
def test_sound_text_has_no_diagnostics(text: str) -> None:
    """
    Nothing is reported where nothing is damaged; that a dateline or a footer is missing is no damage.
    """
    assert parse(text).diagnostics == ()


def test_diagnostics_are_in_order() -> None:
    """
    Diagnostics stand in the order of their places.
    """
    article = parse("Er sagt“. Er sagte: „mÃ¼de.\n\n© dpa-infocom, dpa:251399-930-4711/2\n\nMehr")

    assert [Code.MARK_STRAY, Code.QUOTE_UNCLOSED, Code.MOJIBAKE, Code.DATE_IMPOSSIBLE, Code.TEXT_AFTER_FOOTER] == [
        found.code for found in article.diagnostics
    ]
    assert list(article.diagnostics) == list(check(article))


def test_errors_are_raised_on_demand() -> None:
    """
    `raise_for_diagnostics` raises for errors, lists them, and keeps still about the rest.
    """
    article = parse('{"urn": "mÃ¼de')
    errors = tuple(found for found in article.diagnostics if found.severity is Severity.ERROR)

    with pytest.raises(DpaParseError, match="error envelope-broken at 0:14: expected digitalwires") as caught:
        article.raise_for_diagnostics()

    assert caught.value.diagnostics == errors
    assert caught.value.path is None
    parse("Er sagte: „mÃ¼de.").raise_for_diagnostics()


def test_diagnostic_without_a_place() -> None:
    """
    A diagnostic about what the source does not hold has no place, and says none.
    """
    found = Diagnostic(code=Code.MOJIBAKE, severity=Severity.INFO, span=None, message="expected text")

    assert str(found) == "info mojibake: expected text"


@pytest.mark.parametrize("format", ["plain", None])
def test_formats_that_are_read(format: str | None) -> None:  # noqa: A002, the argument's name
    """
    Plain text is read by default and by its word.
    """
    assert parse("Es regnet.", format=format).format == "plain"


def test_formats_that_are_none() -> None:
    """
    A format that is none is a ValueError that names all that there are.
    """
    with pytest.raises(ValueError, match=r"expected one of plain, iptc7901, html, .*, nitf as format, got 'pdf'"):
        parse("Es regnet.", format="pdf")
