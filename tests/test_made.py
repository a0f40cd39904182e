"""
What the strategies make has all that they say, and its text says what its truth does.
"""

import json
from html import unescape
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from dpaparse import DpaId
from dpaparse import strategies as dpa
from dpaparse._invented import words
from dpaparse.strategies import MadeArticle, Separation

_T = TypeVar("_T")


def some(strategy: st.SearchStrategy[_T], count: int) -> list[_T]:
    """
    Return what a strategy makes first, which is always the same.
    """
    made: list[_T] = []

    @settings(
        max_examples=count,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
        deadline=None,
    )
    @given(strategy)
    def note(one: _T) -> None:
        made.append(one)

    note()
    return made


def plain(made: MadeArticle) -> str:
    """
    Return the text of an article with its lines ended by LF.
    """
    return made.text.replace(made.line_end, "\n")


@pytest.mark.parametrize("separation", list(Separation))
def test_articles_are_set_off_as_wanted(separation: Separation) -> None:
    """
    Articles that are wanted with one way to set paragraphs off have no other, and wrapped lines are as wide as a wire's.
    """
    for made in some(dpa.articles(separation=separation), 8):
        lines = [line for line in plain(made).strip("\n \ufeff").split("\n") if line != made.footer]

        assert made.separation is separation
        assert separation is not Separation.LINE or "" not in lines
        assert separation is not Separation.WRAPPED or max(map(len, lines)) <= 69
        assert separation is Separation.WRAPPED or [text for text in made.paragraphs[1:-1] if text not in lines] == []


def test_truth_stands_in_the_text() -> None:
    """
    Headline, byline, teaser, dateline, paragraphs, items, quotations and footer are words of the text.
    """
    for made in some(dpa.articles(separation=Separation.BLANK_LINE), 15):
        text = plain(made)
        names = made.authors
        byline = {0: "", 1: "Von {}, dpa", 2: "Von {} und {}, dpa", 3: "Von {}, {} und {}, dpa"}[len(names)]
        told = [made.note, made.headline, byline.format(*names), made.teaser, made.footer, *made.after]
        told += ["" if made.dateline is None else made.dateline.text, *made.subheadings, *made.paragraphs[:-1]]

        assert [words for words in told if words and words not in text] == []
        assert [quote.text for quote in made.quotes if quote.text not in text] == []
        assert all(f"{text[text.index(item) - 2]} {item}" in text for item in made.items)
        assert made.dpa_id is None or str(made.dpa_id) in str(made.footer)


def test_quotations_know_their_words() -> None:
    """
    A made quotation has the words between its marks, and those inside it have other marks.
    """
    made = [one.quotes[0] for one in some(dpa.quotations(), 100)]

    assert {quote.text[1:-1] == quote.inner for quote in made} == {True}
    assert {quote.kind for quote in made} >= {"speech", "term"}
    assert all(inner.text in quote.inner and inner.text[0] != quote.text[0] for quote in made for inner in quote.quotes)
    assert any(quote.quotes for quote in made)


def test_numbers_are_of_all_kinds() -> None:
    """
    Some dpa numbers have a day, some none that a calendar has, some no version and some a high one.
    """
    made = some(dpa.dpa_ids(), 200)

    assert {one.date is None for one in made} == {True, False}
    assert {one.version is None for one in made} == {True, False}
    assert any((one.version or 0) > 60 for one in made)
    assert all(str(one).startswith("dpa:") and DpaId.parse(str(one)) == one for one in made)


def test_datelines_are_of_all_kinds() -> None:
    """
    Datelines have no place or up to three, capitals in those of dpa-AFX, and every credit.
    """
    made = some(dpa.datelines(), 250)

    assert {len(one.places) for one in made} == {0, 1, 2, 3}
    assert {one.credit for one in made} == {credit for credit, *_ in words.CREDITS}
    assert all(place.isupper() for one in made if one.credit.startswith("dpa-AFX") for place in one.places)
    assert all(one.text.startswith("/".join(one.places)) for one in made)
    assert {one.text[len("/".join(one.places))] for one in made} == {" ", "\u00a0", "("}
    assert {one.text.rpartition(")")[2] for one in made} == set(words.TERMINATORS)


@pytest.mark.parametrize("old", [True, False])
def test_messages_are_laid_out_by_their_sender(old: bool) -> None:  # noqa: FBT001, the argument's name
    """
    A message has the header, the line ends and the time of its sender, and lines as wide as the wire's.
    """
    made = some(dpa.wire_messages(old=old), 8)
    lines = [line for one in made for line in one.text.replace("\r", "").split("\n")]

    assert {"\r\n" in one.text for one in made} == {old}
    assert {" GMT " in one.text for one in made} == {old}
    assert {one.sent_at.tzinfo is not None and one.sent_at.second == 0 for one in made if one.sent_at} == {True}
    assert max(len(line) for line in lines if "](" not in line and not line.startswith("\x01")) <= 71
    assert {line[:3] for line in lines if line.startswith(("By ", "Von "))} <= {"By " if old else "Von"}
    assert all(one.text.startswith(f"\x01{one.service}{one.service_number} {one.priority} {one.desk} ") for one in made)
    assert all(f"\n{'/'.join(one.keywords)}/" in one.text.replace("\r", "") for one in made)
    assert all(one.text.endswith("\x7f\x04\n" if not old else "\x7f\x04\r\n") for one in made)


def test_reports_have_those_who_speak() -> None:
    """
    A report has one to three people, who speak by name, by surname, by a pronoun or without one, in either way.
    """
    made = some(dpa.reports(), 60)
    speeches = [speech for one in made for speech in one.speeches]

    assert {len({speech.name for speech in one.speeches}) for one in made} == {1, 2, 3}
    assert {speech.is_quoted for speech in speeches} == {True, False}
    assert {"er", "sie", None} <= {speech.speaker for speech in speeches}
    assert any(
        speech.speaker and speech.speaker != speech.name and speech.speaker in speech.name for speech in speeches
    )
    assert all(speech.text in one.text for one in made for speech in one.speeches)
    assert all(one.text.startswith("Husum (dpa/lno) - ") for one in made)
    assert all(one.text.count("\n\n") == len({speech.name for speech in one.speeches}) + 1 for one in made)


def squashed(text: str) -> str:
    """
    Return a text without white space: lines of the wire break behind hyphens, too.
    """
    return "".join(text.split())


@pytest.mark.parametrize("old", [True, False])
def test_truth_stands_in_messages(old: bool) -> None:  # noqa: FBT001, the argument's name
    """
    What a message tells stands in its text, and of its parts an old sender has fewer kinds.
    """
    made = some(dpa.wire_messages(old=old), 20)
    for one in made:
        assert one.dateline is not None
        told = [*(text for _, text in one.notes), one.headline, one.teaser, one.picture_note, *one.subheadings]
        told += [f"{one.dateline.text}{one.paragraphs[0]}", *one.paragraphs, *(f"*{item}" for item in one.items)]
        told += [*(f"[{text}]({url})" for text, url in one.links), *one.private, *(quote.text for quote in one.quotes)]
        told += [f"dpa {' '.join(one.signs)}\x03"] if one.signs else []
        text = squashed(one.text)

        assert [words for words in told if words and squashed(words) not in text] == []
        assert ("##Internet" in text, "##Kontakte" in text) == (bool(one.links), bool(one.private))

    for name in ("quotes", "subheadings", "items", "teaser", "picture_note"):
        assert {bool(getattr(one, name)) for one in made} == ({False} if old else {True, False})


def test_envelopes_tell_one_truth() -> None:
    """
    Headline, teaser, paragraphs and quotations of made envelopes stand in all of them, and the times are those of winter.
    """
    for one in some(dpa.envelopes(), 8):
        told = [one.headline, one.teaser or "", *(quote.inner for quote in one.quotes)]
        told += [text for _, text in one.texts]
        for text in (json.dumps(one.entry, ensure_ascii=False), one.newsml, one.html):
            shown = squashed(unescape(text).replace('\\"', '"'))
            assert [words for words in told if squashed(words) not in shown] == []
        assert (str(one.sent_at.utcoffset()), one.sent_at.month in {1, 2, 12}) == ("1:00:00", True)
        assert {name for name, _ in one.blocks} <= {"h2", "p", "ul"}
        assert one.dpa_id.version is not None
