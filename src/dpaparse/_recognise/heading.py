"""
Tell headings, prose and page furniture apart by their look.

Only for texts whose envelope does not say what a block is.
"""

from typing import Final

from dpaparse._grammar.captions import LONGEST_CAPTION, is_caption
from dpaparse._grammar.closing import BEFORE_CREDIT, SENTENCE_BREAK, SENTENCE_END, SIGN_OFF, STOPS
from dpaparse._grammar.credit import is_agency, read_closing_credit
from dpaparse._grammar.data_lines import are_topics, has_links, is_data, is_labelled_stamp, is_listed, is_measured
from dpaparse._grammar.heading import INNER_SENTENCE, LONGEST_HEADING, is_long
from dpaparse._grammar.labelled import is_labelled
from dpaparse._grammar.links import is_link
from dpaparse._grammar.numbered import is_issue
from dpaparse._grammar.openers import is_person, is_rubric
from dpaparse._grammar.page import is_page_sentence
from dpaparse._grammar.space import BLANKS, has_break, trim
from dpaparse._grammar.stamps import is_sent, is_time
from dpaparse._grammar.word_lists import has_only_words
from dpaparse._language.furniture import (
    EDITORS,
    HOUSE_SIGNS,
    INTERVIEW_LABELS,
    SERVICE_WORDS,
    SOURCE_LABELS,
)
from dpaparse._language.regions import REGIONS
from dpaparse._model import Span

# dpa's own, and what is set before them; a longer line that is cut off is a teaser.
_LONGEST_CUT_HEADING: Final = 70
_TICKER: Final = "+++"
_BEFORE_ELLIPSIS: Final = BLANKS + ","

# What a heading never begins with: an aside, a cell, a bullet.
_NO_STARTS: Final = frozenset("([|•·*–-")
# What a heading never ends with: a sentence, a list, an aside.
_NO_ENDS: Final = frozenset(".!:;,…]|-–+=")
_CLOSING_MARKS: Final = "“”‘’»«›‹\"'"
_MARKS: Final = frozenset('„“”»«"')

# "(fre)"
_LONGEST_INITIALS: Final = 3
# "(mit Agenturmaterial)"
_LONGEST_SIGN: Final = 25
_MOST_WORDS_OF_SIGN: Final = 3

_LONGEST_SOURCE: Final = 60
_EDITORS: Final = "Redaktion "


def is_heading(source: str, within: Span, *, sentences: int = 1) -> bool:
    """
    Tell whether a block looks like a headline or a subheading: one short line without a full stop.

    A question is one too if it is the only sentence; words in marks are none if a full stop stands inside the marks.

    Args:
        source: The whole text.

        within: The block.

        sentences: So many it has; of two that end with a question, both are questions.

    >>> is_heading("Pegel fallen wieder", Span(0, 19))
    True
    >>> is_heading("Das Wasser fällt. Die Angst bleibt", Span(0, 34), sentences=2)
    True
    """
    start, end = within.start, within.end
    first, last = source[start], source[end - 1]
    if is_long(source, start, end) or last in _NO_ENDS or first in _NO_STARTS:
        return False

    words = source[start:end]
    if has_only_words(words):
        # Most lines that look like one.
        is_opened = not first.islower() or _opens_with_name(words)
        return sentences == 1 and is_opened and not is_listed(words)
    if has_break(words) or (first.islower() and not _opens_with_name(words)):
        return False
    if last == "?" and ":" in words:
        # "Frage: Wie lange noch?": an interview.
        return False
    bare = words.rstrip(_CLOSING_MARKS)
    if (bare != words and bare[-1:] in ".!?…") or (last == ")" and not _has_aside(words)) or is_data(words):
        return False
    if sentences == 1:
        return INNER_SENTENCE.search(words) is None
    breaks = [found[0] for found in INNER_SENTENCE.finditer(words)]
    return len(breaks) == 1 and (last != "?" or "?" in breaks[0])


def _has_aside(words: str) -> bool:
    """
    Tell whether parentheses at the end say more of what stands before them; a credit, a sign, a score do not.
    """
    before, bracket, inside = words[:-1].rpartition("(")
    name = before.rstrip(BLANKS)
    if name[-1:] in _MARKS and name[:1] in _MARKS and name[-2:-1] not in STOPS:
        # "«Küstenbote» (Husum)": a paper and its town, in a press review.
        return inside[:1].isupper() and inside.isalpha() and not is_agency(inside)
    return (
        bool(bracket)
        and before[-1:] in BLANKS
        and before.rstrip(BLANKS)[-1:] not in BEFORE_CREDIT
        and not (inside.islower() and len(inside) <= _LONGEST_INITIALS)
        and "dpa" not in inside
        and not is_agency(inside)
        and any(map(str.isalpha, inside))
    )


def _opens_with_name(words: str) -> bool:
    """
    Tell whether a small letter opens a name: an agency's, or a brand's, `dpa-AFX: `, `dpa-Umfrage`, `eBay`.
    """
    name, _, behind = words.partition(":")
    first = name.partition(" ")[0]
    if is_agency(first):
        return behind[:1] == " " or first.partition("-")[2][:1].isupper()
    return not first.islower()


def is_framed_heading(source: str, within: Span) -> bool:
    """
    Tell whether a line is a heading that no part of a text looks like: one that breaks off, a topic and a question.

    One that stands between plus signs, as in a ticker, is one, too.

    >>> is_framed_heading("OTS: Küstenwerke AG / Werk in Husum ...", Span(0, 39))
    True
    >>> is_framed_heading("+++ Deich in Husum hält +++", Span(0, 27))
    True

    Or one that calls out.

    >>> is_framed_heading("Der Deich in Husum hält!", Span(0, 24))
    True

    Or somebody does in it.

    >>> is_framed_heading("Thun: „Das reicht!“", Span(0, 19))
    True
    """
    words = within.of(source)
    if words[-1] in _CLOSING_MARKS:
        return _calls_out(words)
    if words[-1] == "!" and len(words) <= _LONGEST_CUT_HEADING:
        return is_heading(source, Span(within.start, within.end - 1))
    if words.startswith(_TICKER) and words.endswith(_TICKER):
        start, end = trim(source, within.start + len(_TICKER), within.end - len(_TICKER))
        return start < end and is_heading(source, Span(start, end))
    if words[-1] == "?":
        # "Sturmflut: Was nun?"
        topic, colon, _ = words.partition(":")
        is_asked = topic.casefold() in INTERVIEW_LABELS or (is_agency(topic) and " " not in topic)
        return bool(colon) and not is_asked and is_heading(source, Span(within.start, within.end - 1))
    bare = words.removesuffix("…").rstrip(".").rstrip(_BEFORE_ELLIPSIS)
    label = words.partition(" ")[0]
    is_cut = words.endswith(("…", "...")) and bool(bare)
    return (
        is_cut
        and (len(words) <= _LONGEST_CUT_HEADING or label[-1] == ":")
        and is_heading(source, Span(within.start, within.start + len(bare)))
    )


def _calls_out(words: str) -> bool:
    """
    Tell whether a line says who calls or asks something, and what: `Thun zu Ruß: „Treten Sie zurück!“`.
    """
    who, colon, said = words.partition(": ")
    called = said.rstrip(_CLOSING_MARKS)
    return (
        bool(colon)
        and called[:1] in _MARKS
        and called[-1:] in _CALLS
        and len(words) <= _LONGEST_CUT_HEADING
        and who.casefold() not in INTERVIEW_LABELS
        and is_heading(f"{who}: {called[1:-1]}", Span(0, len(who) + len(called)))
    )


_CALLS: Final = frozenset("!?")


def is_prose(source: str, within: Span) -> bool:
    """
    Tell whether a block looks like running text: longer than a heading, or it ends like a sentence.
    """
    last = source[within.end - 1]
    if last in SENTENCE_END and (last != ")" or not is_heading(source, within)):
        return True
    return is_long(source, within.start, within.end) or _is_signed(source, within)


def _is_signed(source: str, within: Span) -> bool:
    """
    Tell whether a short block ends with a sentence and the signs of who wrote it: `Die Aktie stieg./abc/xyz`.
    """
    lowest = max(within.start, within.end - _LONGEST_SIGN_OFF)
    slash = source.find("/", lowest, within.end)
    while slash > within.start:
        if source[slash - 1] in SENTENCE_END and SIGN_OFF.match(source, slash, within.end) is not None:
            return True
        slash = source.find("/", slash + 1, within.end)
    if source.find("dpa", lowest, within.end) < 0:
        return False
    breaks = SENTENCE_BREAK.finditer(source, lowest, within.end)
    return any(read_closing_credit(source, found.end(), within.end, bare=True) is not None for found in breaks)


# "/abc/DP/xyz", " (dpa/kb)"
_LONGEST_SIGN_OFF: Final = 20


def is_furniture(source: str, within: Span) -> bool:
    """
    Tell whether a line belongs to the page and not to the article: a share bar, a picture's source, a time stamp.

    >>> is_furniture("Foto: Ebba Thun", Span(0, 15)), is_furniture("15.05.2025, 16:41 Uhr", Span(0, 21))
    (True, True)
    """
    if is_link(source, within) or is_caption(source, within):
        return True

    line = within.of(source)
    if len(line) > LONGEST_HEADING:
        # A shorter one would have been a link.
        return len(line) <= LONGEST_CAPTION and is_page_sentence(line)
    if line[0] == "(":
        # "(02:31 min)", "(dpa/lno)", but "(Stand: 22.1.2025)"
        return line[-1] == ")" and (
            (line[1:2].isdigit() and is_sent(line[1:-1]))
            or (line[1:].casefold().startswith(_UPDATED) and is_sent(line.partition(" ")[2][:-1]))
            or read_closing_credit(source, within.start + 1, within.end - 1, bare=True) is not None
        )
    if is_labelled(line) or _is_credit(source, within) or (is_sent(line) and not is_rubric(line)):
        return True
    if has_only_words(line):
        # Most headings.
        return are_topics(line)
    if line[-1] not in SENTENCE_END and (has_links(line) or are_topics(line)):
        return True
    return is_labelled_stamp(line) or is_measured(line) or is_issue(line)


# "(Akt. 25.11.2026 10:03)", but "(Stand: 22.1.2025)"
_UPDATED: Final = ("akt", "update", "zuletzt")


def _is_credit(source: str, within: Span) -> bool:
    """
    Tell whether a line is agencies with services or papers, and no more: `dpa - Deutsche Presse-Agentur`, `BLZ/dpa`.
    """
    line = within.of(source)
    if ":" in line:
        return False

    first, blank, behind = line.partition(" ")
    if blank and is_agency(first) and all(map(_is_of_service, behind.replace("/", " ").split())):
        # "dpa Berlin/Brandenburg", "dpa Landesdienst Hessen vom 25.11.2026"
        return True
    names = line.split(" - ")
    return all(len(name.split()) <= _MOST_WORDS_OF_SIGN and is_agency(name.partition("/")[0]) for name in names) or (
        "/" in line and read_closing_credit(source, within.start, within.end, bare=True) is not None
    )


def _is_of_service(word: str) -> bool:
    """
    Tell whether a word behind dpa's name says which service a text is from, or when it sent it.
    """
    return word in _REGIONS or word.casefold() in SERVICE_WORDS or is_time(word.casefold())


_REGIONS: Final = frozenset(region for regions in REGIONS.values() for region in regions.split(", "))


def are_persons(source: str, span: Span) -> bool:
    """
    Tell whether a line is the full names of authors, and no more.

    >>> are_persons("Ebba Thun und Jan Ruß", Span(0, 21)), are_persons("Sturm und Regen", Span(0, 15))
    (True, False)
    """
    line = span.of(source)
    if line.isupper():
        # "EBBA THUN"
        line = line.title()
    words = line.split()
    if len(words) > _MOST_WORDS_OF_AUTHORS or any(word[0].islower() and word not in _IN_NAMES for word in words):
        return False
    return all(map(is_person, line.replace(" und ", ", ").replace(" Und ", ", ").split(", ")))


_MOST_WORDS_OF_AUTHORS: Final = 9


def is_of_author(source: str, blocks: list[Span], number: int) -> bool:
    """
    Tell whether a block is an author's name or what that does, as pages have both on lines of their own.

    >>> source = "Ebba Thun\\nRedakteurin Politik"
    >>> [is_of_author(source, [Span(0, 9), Span(10, 29)], number) for number in range(2)]
    [True, True]
    """
    if _is_editor(source, blocks[number]):
        return number > 0 and are_persons(source, blocks[number - 1])
    at = number + 1
    return at < len(blocks) and _is_editor(source, blocks[at]) and are_persons(source, blocks[number])


def _is_editor(source: str, span: Span) -> bool:
    """
    Tell whether a line is what an author does, and for which part of the paper.
    """
    if len(span) > _LONGEST_ROLE:
        return False
    return span.of(source).partition(" ")[0].casefold() in EDITORS and is_heading(source, span)


_LONGEST_ROLE: Final = 40
_IN_NAMES: Final = frozenset({"de", "der", "und", "van", "von"})


def is_house_sign(source: str, within: Span) -> bool:
    """
    Tell whether a line is a sign of the house that prints the text: a word or two in parentheses, or a few letters.

    >>> is_house_sign("(mit Agenturen)", Span(0, 15)), is_house_sign("(Stand: 22.1.2025)", Span(0, 18))
    (True, False)
    >>> is_house_sign("fre", Span(0, 3)), is_house_sign("Redaktion deich.de", Span(0, 18))
    (True, True)
    """
    line = within.of(source)
    label, colon, _ = line.partition(":")
    if colon and label.casefold() in SOURCE_LABELS and len(line) <= _LONGEST_SOURCE:
        # "Quelle: Küstenbote"
        return line[-1] not in STOPS
    if line.casefold() in HOUSE_SIGNS or (line.startswith(_EDITORS) and is_agency(line.removeprefix(_EDITORS))):
        # "LVZ", "Redaktion deich.de"
        return True
    agency, bracket, sign = line.partition(" (")
    if bracket and is_agency(agency) and sign[-1] == ")":
        # "dpa (fre)"
        return sign[:-1].isalpha() and sign.islower() and len(sign) <= _LONGEST_INITIALS + 2
    return (line.isalpha() and line.islower() and len(line) <= _LONGEST_INITIALS) or (
        len(line) <= _LONGEST_SIGN
        and line[0] + line[-1] == "()"
        and len(line.split()) <= _MOST_WORDS_OF_SIGN
        and not any(map(str.isdigit, line))
    )
