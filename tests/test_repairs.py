"""
XML that is not well-formed: all of it is read, in its place, and what was wrong is told.
"""

import time

import pytest

from dpaparse import Article, Code, parse, parse_all
from dpaparse._markup.repairs import COLON, STAND_IN, repair
from dpaparse._markup.trees import read_tree
from tests.test_trees import texts

BODY = "<p>Husum (dpa) - Ebbe und Flut.</p><p>Noch ein <b>Satz</b>.</p>"
ITEM = f"""\
<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:dpa.com:20090101:250101-930-4711" version="2">
<itemMeta><versionCreated>2025-01-01T12:00:00+01:00</versionCreated></itemMeta>
<contentMeta><headline>Deich hält</headline></contentMeta>
<contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>{BODY}</body></html></inlineXML></contentSet>
<assert><name>Pegel</name></assert></newsItem>
"""


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<a>Ebbe & Flut</a>", "<a>Ebbe ? Flut</a>"),
        (
            "<a>Ebbe &Flut; &nbsp;&szlig;&bdquo;&euro;&fjlig;</a>",
            "<a>Ebbe ?Flut; &#160;&#0223;&#8222;?euro;?fjlig;</a>",
        ),
        ("<a>&amp;&lt;&#228;&#xe4;&#0;&#x1F;&#9999999;</a>", "<a>&amp;&lt;&#228;&#xe4;?#0;?#x1F;?#9999999;</a>"),
        ("<a>1 < 2 <3 \x07\x00\ud800\ufffe</a>", "<a>1 ? 2 ?3 ????</a>"),
        ("<a><br>x</a>", "<a>    x</a>"),
        ("<a><b><i>x</b></i></a>", "<a><b>   x</b>    </a>"),
        ("<a>x</b></a></a>", "<a>x    </a>    "),
        ("<a><b/><b c='d'/>x</a>", "<a><b/><b c='d'/>x</a>"),
        ("<a b=c nowrap>x</a>", "<a           >x</a>"),
        ("<a b='c' d=e/>", "<a          />"),
        ("<a b='1' b='2'>x</a>", "<a            >x</a>"),
        ("<a b='c&d&amp;e'>x</a>", "<a b='c?d&amp;e'>x</a>"),
        ("<x:a y:b='c'>x</x:a>", "<x|a y|b='c'>x</x|a>"),
        ("<a xmlns:x = 'u' xml:lang='de'><x:b/></a>", "<a xmlns:x = 'u' xml:lang='de'><x:b/></a>"),
        ("<a><!-- & < --><![CDATA[ & < ]]><?b & < ?></a>", "<a><!-- & < --><![CDATA[ & < ]]><?b & < ?></a>"),
        ("<a><!-- & <b>", "<a><!-- & <b>"),
        ("<?xml?><!DOCTYPE a [ <!ATTLIST b> ]><a>&</a>", "       <!DOCTYPE a [ <!ATTLIST b> ]><a>?</a>"),
    ],
)
def test_what_is_wrong_is_blanked(markup: str, expected: str) -> None:
    """
    What a parser would stumble over is blanked or stood in for; nothing moves, and a parser reads what is left.
    """
    found = repair(markup)

    assert expected.replace("|", COLON) == found.replace(STAND_IN, "?")
    assert len(markup) == len(found)


def test_texts_are_as_they_were() -> None:
    """
    What stood in for a character is gone, in texts and in attributes, and every text leads to its place.
    """
    markup = "<x:a b='c&d'>Ebbe & Flut, 1 < 2\x07&nbsp;&</x:a>"
    tree, problem = read_tree(markup)
    element = tree.first("a")

    assert problem is not None
    assert element is not None
    assert element.get("b") == "c&d"
    assert "".join(text.text for text in texts(tree)) == "Ebbe & Flut, 1 < 2\x07\xa0&"
    assert "".join(markup[text.first : text.last] for text in texts(tree)) == "Ebbe & Flut, 1 < 2\x07&nbsp;&"


def content(article: Article) -> tuple[str, str | None, object, object]:
    """
    Return what an item says.
    """
    return article.text, article.headline.text if article.headline else None, article.sent_at, article.urn


@pytest.mark.parametrize(
    "damaged",
    [
        ITEM.replace("Pegel", "Pegel & Wind"),
        ITEM.replace("Pegel", "Pegel&nbsp;"),
        ITEM.replace("Pegel", "\x07"),
        ITEM.replace("<body>", "<body><br>"),
        ITEM.replace("<itemMeta>", "<itemMeta><service>"),
        ITEM.replace("<contentMeta>", "</itemMeta><contentMeta>"),
        ITEM.replace("<p>", "<p class=x>"),
        ITEM.replace("<b>", "<i><b>"),
        ITEM.replace("<b>", "<x:b>").replace("</b>", "</x:b>"),
        ITEM.replace('version="1.0"', ""),
        ITEM.replace("und Flut", "und Fl&#117;t").replace("Husum", "&#72;usum&"[:-1]).replace("Pegel", "&Pegel;"),
    ],
)
def test_all_of_an_item_is_read(damaged: str) -> None:
    """
    One sign that is wrong hides neither what stands behind it nor that something is wrong.
    """
    article = parse(damaged)

    assert content(parse(ITEM)) == content(article)
    assert [found.code for found in article.diagnostics] == [Code.ENVELOPE_BROKEN]


@pytest.mark.parametrize("place", ["<itemMeta>", "<headline>Deich", "<body>"])
def test_an_item_inside_another_is_one_of_its_own(place: str) -> None:
    """
    Where an item breaks off and the next one follows, nothing of that is in the first.
    """
    first, second = parse_all(ITEM[: ITEM.index(place) + len(place)] + ITEM)

    assert first.text == ""
    assert Code.ENVELOPE_BROKEN in [found.code for found in first.diagnostics]
    assert content(second) == content(parse(ITEM))


def test_markup_that_is_characters_to_xml() -> None:
    """
    A body that XML takes for characters is read as the HTML that it is.
    """
    article = parse(ITEM.replace("<inlineXML>", "<inlineXML><![CDATA[").replace("</inlineXML>", "]]></inlineXML>"))

    assert content(parse(ITEM)) == content(article)


@pytest.mark.parametrize(
    "piece", ["<a>", "</a>", "<!--", "<![CDATA[", "<?", "<!a", "<a b='", "&", "&a", "<", "xmlns:", "<a b=c "]
)
def test_repairs_take_linear_time(piece: str) -> None:
    """
    However often something is wrong, each place is looked at a few times only.
    """
    times = []
    for size in (20_000, 80_000):
        markup = "<x>" + piece * (size // len(piece))
        started = time.perf_counter()
        repair(markup)
        times.append(time.perf_counter() - started)

    assert times[1] < 12 * times[0] + 0.1
