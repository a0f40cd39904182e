"""
Notepads beneath plain text and in pages: whatever has become of their lines and their bar, nobody's number gets out.
"""

import textwrap
from collections.abc import Callable
from typing import Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dpaparse import Article, Code, Notepad, Unknown, parse
from dpaparse._grammar.notepad_signs import may_hold_notepad
from dpaparse._language.notepad_words import BAR_WORDS, RARE_BAR_WORDS
from dpaparse._recognise.text_notepad import find_start
from tests import laws
from tests.test_safety import CONTACT, MESSAGE, SECRETS, shown

BAR = "Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt"
BODY = (
    "Husum (dpa/lno) - Der Deich hat am Montag gehalten. „Das Wasser steigt nicht mehr“, sagte Ebba Thun.\n\n"
    "Die Feuerwehr war mit 40 Leuten im Einsatz."
)
CONTACTS = f"## dpa-Kontakte\n- Autorin: {CONTACT}\n- Redaktion: Momme Dirks, +49 4841 5550123"
NAMES = "Kontakte\nAutorin: Momme Dirks"
NOTES = "# Notizblock\n\n## Internet\n- [Pegel](https://pegel.example)\n\n## Orte\n- [Rathaus](Markt 1, Husum)"

# One of each phrase that we know in other languages.
BARS_OF_OTHERS = (
    "La siguiente información no está destinada a la publicación",
    "La siguiente información no es para publicar",
    "No apto para publicación",
    "Ces informations ne sont pas destinées à être publiées",
    "Ne pas publier",
    "Następujące informacje nie są przeznaczone do publikacji",
    "NIE DO PUBLIKACJI",
    "Nie publikować",
    "Следующая информация не предназначена для публикации",
    "НЕ ДЛЯ ПУБЛИКАЦИИ",
    "Не публиковать",
    "المعلومات التالية غير مخصصة للنشر",
    "ليس للنشر",
    "Aşağıdaki bilgiler yayın için değildir",
    "Le seguenti informazioni non sono destinate alla pubblicazione",
    "De volgende informatie is niet bestemd voor publicatie",
    "As seguintes informações não se destinam a publicação",
)
# What transfers, mails and pages do to the sentence, and its sisters in other languages.
BARS = (
    BAR,
    BAR.upper(),
    BAR.replace(" ", "\xa0"),
    BAR.replace(" ", "  "),
    BAR.replace("ö", "oe"),
    BAR.replace("ö", "o\u0308"),
    BAR.replace("ö", "?"),
    BAR.replace("ö", "&ouml;"),
    BAR.encode().decode("cp1252"),
    f"({BAR})",
    f"+++ {BAR} +++",
    "Nicht zur Veröffentlichung",
    "Diese Angaben sind nicht zur Veröffentlichung bestimmt.",
    "Nicht für Veröffentlichung bestimmt",
    "ACHTUNG: Nicht für die Veröffentlichung!",
    "The following information is not intended for publication",
    "NOT FOR PUBLICATION",
    "The following information is not to be published",
    "Les informations suivantes ne sont pas destinées à la publication",
    "Poniższe informacje nie są przeznaczone do publikacji",
    *BARS_OF_OTHERS,
)
LINE_ENDS = ("\n", "\r\n", "\r")


def leaks(article: Article) -> list[str]:
    """
    Return what stands in the article's texts and views that must not be there.
    """
    return [word for text in shown(article) for word in SECRETS if word in text]


def wrap(text: str, width: int) -> str:
    """
    Break the lines of a text at blanks.
    """
    return (
        "\n".join(textwrap.wrap(text, width, break_long_words=False))
        if len(text) > width and "  " not in text
        else text
    )


def as_paragraphs(text: str) -> str:
    """
    Make markup in which every line is a paragraph.
    """
    return "".join(f"<p>{line}</p>" for line in text.split("\n") if line)


def as_breaks(text: str) -> str:
    """
    Make markup in which every line is a line.
    """
    return f"<p>{text}</p>".replace("\n", "<br>")


def as_items(text: str) -> str:
    """
    Make markup in which every line is an item.
    """
    return f"<ul>{as_paragraphs(text).replace('<p>', '<li>').replace('</p>', '</li>')}</ul>"


FORMS: Final[dict[str, Callable[[str], str]]] = {
    "as it is": str,
    "on one line": lambda text: " ".join(text.split()),
    "as pre": lambda text: f"<pre>\n{text}</pre>",
    "as a div": lambda text: f"<div>{text}</div>",
    "as paragraphs": as_paragraphs,
    "with br": as_breaks,
    "as items": as_items,
    "quoted": lambda text: "".join(f"> {line}\n" for line in text.split("\n")),
}


@given(
    st.sampled_from(BARS),
    st.sampled_from(("", "* * * *\n", "* * * *\n\n")),
    st.sampled_from((NOTES, "# Notizblock", "")),
    st.sampled_from((CONTACTS, f"Kontakte\nAutorin: {CONTACT}", f"Redaktion: {CONTACT}\ndpa abc", CONTACT, NAMES)),
    st.sampled_from(("", "\n\ndpa abc yyno n1 def", "\n\n© dpa-infocom, dpa:250101-930-4711/2")),
    st.sampled_from((20, 40, 1000)),
    st.sampled_from(tuple(FORMS)),
    st.sampled_from(LINE_ENDS),
)
@example(BAR, "", NOTES, CONTACTS, "", 1000, "on one line", "\n")
@example(BAR, "", "", f"Redaktion: {CONTACT}", "\n\n© dpa-infocom, dpa:250101-930-4711/2", 1000, "on one line", "\n")
def test_nothing_below_a_bar_gets_out(
    bar: str, rule: str, notes: str, contacts: str, end: str, width: int, form: str, line_end: str
) -> None:
    """
    However the bar is written, broken or glued, names and numbers below it stand in no text, repr, page or tree.
    """
    text = "\n\n".join(piece for piece in (BODY, notes, f"{rule}{wrap(bar, width)}\n{contacts}{end}") if piece)
    article = parse(FORMS[form](text).replace("\n", line_end))

    assert leaks(article) == []
    assert "40 Leuten im Einsatz." in article.text
    laws.article_is_sound(article)


@pytest.mark.parametrize("bar", BARS_OF_OTHERS)
def test_a_bar_in_any_language_needs_no_number(bar: str) -> None:
    """
    Where names alone stand below a bar, its words tell: beneath plain text, in pages, and in messages.
    """
    text = f"{BODY}\n\n{bar}\n\n{NAMES}"
    message = f"\x01hsh0055 4 vm 42  lno 0062\n\nWetter/\n\x02Deich =\n\n{text}\n\n\x03062130 Okt 24\n\x7f\n\x7f\x04"
    for article in (parse(text), parse(as_paragraphs(text)), parse(message)):
        assert leaks(article) == []
        assert "40 Leuten im Einsatz." in article.text


@pytest.mark.parametrize(
    "sentence",
    [
        "Dijo que la carta no apta para menores se publicaría.",
        "Według niej raport nie jest gotowy do publikacji, powiedziała.",
        "Она сказала, что письмо не было готово к публикации.",
        "La lettera non era destinata alla pubblicazione, disse.",
        "Thun, mektubun yayın için yazılmadığını söyledi.",
        "De brief was niet bestemd voor publicatie, zei Thun.",
        "قالت إن الرسالة ليست للنشر في هذا الأسبوع",
    ],
)
def test_sentences_in_other_languages_are_no_bars(sentence: str) -> None:
    """
    A sentence that says that something was not to be published stays in the text.
    """
    article = parse(f"Husum (dpa) - {sentence}\n\nMomme Dirks")

    assert sentence in article.text


@pytest.mark.parametrize("bar", ["Tyto informace nejsou pro tisk", "Denne tekst er ikke til tryk"])
def test_the_rule_on_a_line_opens_what_is_not_public(bar: str) -> None:
    """
    Beneath dpa's title the rule of asterisks tells also where all stands on one line, and nobody knows the bar.
    """
    article = parse(f"{BODY} # Notizblock * * * * {bar} Momme Dirks")

    assert leaks(article) == []
    assert article.text.endswith("40 Leuten im Einsatz.")


@given(st.sampled_from((NOTES, "# Notizblock", "")), st.sampled_from(tuple(FORMS)), st.sampled_from(LINE_ENDS))
def test_contacts_of_dpa_need_no_bar(notes: str, form: str, line_end: str) -> None:
    """
    Where the bar is lost, the heading of dpa's contacts tells.
    """
    text = "\n\n".join(piece for piece in (BODY, notes, CONTACTS) if piece)
    article = parse(FORMS[form](text).replace("\n", line_end))

    assert leaks(article) == []
    assert "40 Leuten im Einsatz." in article.text
    laws.article_is_sound(article)


@pytest.mark.parametrize("title", ["<h3>Notizblock</h3><h4>Kontakte</h4>", "<h4>dpa-Kontakte</h4>"])
@pytest.mark.parametrize("body", ["<p>Husum (dpa) - Es regnet.</p>", "<h1>Deich</h1><p>Husum (dpa) - Es regnet.</p>"])
def test_headings_of_a_page_tell_a_notepad(title: str, body: str) -> None:
    """
    Headings need no number signs where the markup says that they are headings, in pages and in fields.
    """
    for given_text in (
        f'{body}{title}<ul><li>Autorin: {CONTACT}</li></ul><p><a href="mailto:dirks@dpa.example">Momme Dirks</a></p>',
        f"{body}{title}<table><tr><td>{CONTACT}</td></tr></table><aside>{CONTACT}</aside>",
    ):
        for article in (parse(given_text), parse({"urn": "a", "article_html": given_text})):
            assert leaks(article) == []
            assert article.text in {"Es regnet.", "Deich\n\nEs regnet."}
            laws.article_is_sound(article)


@pytest.mark.parametrize(
    "markup",
    [
        f"<p>Husum (dpa) - Es regnet.</p><aside>Mehr {BAR}: {CONTACT}</aside><p>Redaktion: {CONTACT}</p>",
        f"<p>Husum (dpa) - Es regnet.</p><table><tr><td>{BAR}</td><td>{CONTACT}</td></tr></table>",
        (
            f"<p>Husum (dpa) - Es regnet.</p><p>{BAR}</p><p>{CONTACT}</p>"
            "<nav>Mehr Autorin: 04841 5550123 © dpa-infocom, dpa:250101-930-4711/2 zur Startseite</nav><p>Ende</p>"
        ),
    ],
)
def test_parts_that_a_notepad_reaches_into_belong_to_it(markup: str) -> None:
    """
    A box, a table or a menu with a notepad in it is not shown; what stands behind a footer in it is unknown.
    """
    article = parse(markup)

    assert leaks(article) == []
    assert "Es regnet." in article.text
    laws.article_is_sound(article)


@pytest.mark.parametrize(
    ("marked", "why"),
    [
        ("Es regnet.\n\n⟦# Notizblock\n- a", "a title"),
        ("⟦#Notizblock\n- a", "a title at the start"),
        ("Es regnet. ⟦# dpa-Notizblock - a", "a title inside a line"),
        ("Es regnet. ⟦# Notizblock", "a title at the end"),
        (f"Es regnet. ⟦# Notizblock {BAR}", "a title before the bar"),
        ("Er kaufte ein # Notizblock für Ebba.", "words follow"),
        ("Es regnet.\n#### Notizblock\n- a", "four signs"),
        ("Es regnet.#Notizblock - a", "no blank before it"),
        ("Es regnet.\n\n⟦## Kontakte\n- a", "contacts"),
        ("Es regnet.\n\n# Kontakte\n- a", "contacts of somebody else"),
        ("Es regnet.\n\n## Zur Person\n- a", "another heading"),
        (f"Es regnet.\n⟦* * * *\n{BAR}\n- a", "the rule belongs to it"),
        (f"Es regnet. ⟦* * * {BAR} a", "the rule on its line"),
        (f"Es regnet. * {BAR.replace('folgenden', 'neuen')} a", "no rule"),
        (f"Es regnet. ⟦{BAR} a", "it speaks of what follows"),
        (f"Auf der Akte stand „{BAR}“.", "somebody's words"),
        ("Das Papier war nicht zur Veröffentlichung bestimmt, sagte Thun.", "a sentence"),
        ("Der Brief.\n\nNicht zur Veröffentlichung bestimmt war die Akte.", "a sentence that begins like it"),
        ("The letter was not for publication, Thun said.\n\nIt rained.", "a sentence in English"),
        ("Es regnet.\n  ⟦Nicht zur Veröffentlichung  \nEbba Thun", "alone on its lines"),
        ("Es regnet. ⟦Das ist nicht zur Veröffentlichung. Ebba Thun, 04841 5550123", "a number follows"),
        (f"Es regnet. ⟦Das ist nicht zur Veröffentlichung. Autorin: Ebba Thun,{' x' * 60} 04841 5550123", "a part"),
        (f"Es regnet. Das ist nicht zur Veröffentlichung. Ebba Thun,{' x' * 60} 04841 5550123", "far away"),
        (f"{'x' * 200} nicht zur Veröffentlichung: Ebba Thun, 04841 5550123".replace("x n", "x ⟦n"), "a long word"),
        ("Es regnet.\n\nDas ist zur Veröffentlichung frei.\n\n04841 5550123", "no bar"),
        ("Er sagte ja\n\n⟦nicht\n\nzur Veröffentlichung: 04841 5550123", "an empty line in it"),
        ("Es regnet. ⟦Nicht zur Veröffentlichung! Autorin: Ebba Thun", "a part without a number"),
        ("Achtung: ⟦Nicht zur Veröffentlichung!\nEbba Thun", "announced"),
        ("Es regnet.\n⟦+++ Nicht zur Veröffentlichung +++\nEbba Thun", "signs beside it"),
    ],
)
def test_a_notepad_begins_where_the_mark_says(marked: str, why: str) -> None:
    """
    A title, contacts, or a bar that is meant open a notepad; a sentence about publishing does not.
    """
    text = marked.replace("⟦", "")
    expected = marked.find("⟦") if "⟦" in marked else None

    assert (expected, why) == (find_start(text, 0, len(text)), why)


def test_a_glued_notepad_is_typed() -> None:
    """
    On one line, too, sections and their links, places and contacts are told apart.
    """
    article = parse(" ".join(f"{BODY}\n\n{NOTES}\n\n* * * *\n{BAR}\n\n{CONTACTS}".split()))
    notepad = article.notepad
    assert isinstance(notepad, Notepad)

    assert [
        (section.heading, section.public, [type(item).__name__ for item in section.items])
        for section in notepad.sections
    ] == [
        ("Internet", True, ["Link"]),
        ("Orte", True, ["Location"]),
        ("dpa-Kontakte", False, ["Contact", "Contact"]),
    ]


@pytest.mark.parametrize(
    ("end", "kinds"),
    [
        ("dpa abc yyno n1 def", ["Notepad", "SignOff"]),
        ("dpa contacts", ["Notepad"]),
        ("dpa Redaktion: Momme Dirks, 04841 5550123", ["Notepad"]),
        ("dpa abc\n\nMomme Dirks, 04841 5550123", ["Notepad"]),
        ("thun@dpa-infocom.example", ["Notepad"]),
    ],
)
def test_a_notepad_goes_on_to_the_sign_off(end: str, kinds: list[str]) -> None:
    """
    What looks like a sign-off and tells contacts, or has numbers beneath, ends no notepad.
    """
    article = parse(f"{BODY}\n\n{BAR}\n\nKontakte\n- Autorin: {CONTACT}\n\n{end}")

    assert kinds == [name for part in article.parts if (name := type(part).__name__) in {"Notepad", "SignOff"}]
    assert leaks(article) == []


@pytest.mark.parametrize("feed", [MESSAGE * 2, f"{CONTACT}\n{MESSAGE}", f"{MESSAGE}\n{CONTACT}"])
def test_other_messages_of_a_feed_are_not_shown(feed: str) -> None:
    """
    What stands around the message that is read may be another one: pages and trees tell how long it is.
    """
    article = parse(feed)

    assert any(isinstance(part, Unknown) for part in article.parts)
    assert leaks(article) == []


def test_a_bar_with_names_on_its_line_is_not_shown() -> None:
    """
    Of a bar that is not as dpa prints it the page tells how long it is.
    """
    bar = f"(Nicht zur Veröffentlichung: Rückfragen an {CONTACT})"
    article = parse(MESSAGE.replace(BAR, bar))
    page = article._repr_html_()

    assert leaks(article) == []
    assert f"[{len(bar)} characters, not for publication]" in page
    assert "# Notizblock" in page
    assert Code.TEXT_EMPTY not in {found.code for found in article.diagnostics}


def test_one_asterisk_is_no_rule() -> None:
    """
    Inside a line of a notepad, one or two asterisks close nothing off.
    """
    notepad = parse(f"{BODY} # Notizblock ## Internet * Pegel ** Husum").notepad
    assert isinstance(notepad, Notepad)

    assert [(section.heading, section.public) for section in notepad.sections] == [("Internet", True)]


@pytest.mark.parametrize("form", tuple(FORMS))
@pytest.mark.parametrize(
    "footer", ["dpa-infocomdpa:1", "© dpa-infocom, dpa:250101-930-4711/2", "x dpa:250101-930-4711/2"]
)
def test_a_footer_may_have_run_into_the_bar(footer: str, form: str) -> None:
    """
    What stands below them is not shown, and stands there once.
    """
    article = parse(FORMS[form](f"{BODY}\n\n{footer}nicht zur Veröffentlichung\n\nMomme Dirks, dirks@dpa.example"))
    alone = parse(FORMS[form](f"{footer}nicht zur Veröffentlichung\n\nMomme Dirks, dirks@dpa.example"))

    assert leaks(article) == leaks(alone) == []
    for read in (article, alone):
        laws.article_is_sound(read)


def test_a_notepad_in_what_a_tag_swallows_ends_at_its_footer() -> None:
    """
    A tag that never ends may hold a notepad and a footer: what stands between and behind them is there once.
    """
    article = parse("<html></r\n#Notizblock\n©dpa-infocomdpa:9><p>Es regnet.")

    assert article.text == "Es regnet."
    laws.article_is_sound(article)


@pytest.mark.parametrize("word", [*BAR_WORDS, *RARE_BAR_WORDS])
def test_every_word_of_a_bar_is_seen_at_a_glance(word: str) -> None:
    """
    A text that has a word of the bar near its end may have a notepad; one that has it far before its end has none.
    """
    assert may_hold_notepad(f"Es regnet. {word}")
    assert may_hold_notepad(f"{word}{' ' * (600 - len(word))}")
    assert not may_hold_notepad(f"{word}{' ' * 600}")


@pytest.mark.parametrize("sign", ["#", "@", "+"])
def test_each_sign_of_a_notepad_is_seen_at_a_glance(sign: str) -> None:
    """
    A text that has one of the signs anywhere may have a notepad.
    """
    assert may_hold_notepad(f"{sign} {'Es regnet. ' * 100}")


@pytest.mark.parametrize(
    "text", ["Die Republik hat Publikum.", "Здесь был Боб.", "قال", "Erdoğan kam.", "Ublia, Ublikum"]
)
def test_letters_of_a_bar_are_none(text: str) -> None:
    """
    Words that have a letter, or some, of those of the bar tell of no notepad.
    """
    assert not may_hold_notepad(text)
