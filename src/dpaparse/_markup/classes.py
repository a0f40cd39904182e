"""
What the classes of elements tell, by the words in them: kickers, leads, captions, headings, and what is the page's.
"""

from typing import Final

DATELINE: Final = "dateline"
KICKER: Final = "kicker"
PIECE: Final = "piece"
"""
What a span may be: the last is one whose classes tell nothing.
"""

TIME: Final = "time"
"""
The element for a day or a time of day, and what a span may be.
"""

BOLD_LINE: Final = "bold line"
"""
What a line is that a page has set in bold above others of its block.
"""

_KICKERS: Final = frozenset(
    {"dachzeile", "eyebrow", KICKER, "oberzeile", "overline", "pretitle", "roof", "roofline", "spitzmarke", "topline"}
)
_TIMES: Final = frozenset({"date", "datum", "published", TIME, "timestamp"})

LEADS: Final = frozenset(
    {
        "abstract",
        "anrisstext",
        "deck",
        "einleitung",
        "intro",
        "introtext",
        "lead",
        "leadin",
        "leadtext",
        "lede",
        "standfirst",
        "summary",
        "teaser",
        "teasertext",
        "vorspann",
    }
)
"""
Words of the classes that tell what leads in to a text, if it stands right above that.
"""

METAS: Final = frozenset(
    {
        "author",
        "authors",
        "autor",
        "autoren",
        "byline",
        "date",
        "dateline",
        "datum",
        "info",
        "infos",
        "meta",
        "metadata",
        "published",
        "submitted",
        "timestamp",
    }
)
"""
Words of the classes that tell what says when a text was sent, or by whom.
"""

CAPTIONS: Final = frozenset({"bildlegende", "bildtext", "bildunterschrift", "bildzeile", "caption", "imagecaption"})
"""
Words of the classes that tell what stands beneath a picture.
"""


def tells(classes: str, words: frozenset[str]) -> bool:
    """
    Tell whether the words of some classes hold one of others.

    >>> tells("article__lead big", LEADS), tells("leading", LEADS)
    (True, False)
    """
    return bool(classes) and not words.isdisjoint(classes.casefold().replace("_", " ").replace("-", " ").split())


HEADS: Final = frozenset(
    {
        "crosshead",
        "intertitle",
        "subhead",
        "subheading",
        "subheadline",
        "zwischentitel",
        "zwischenueberschrift",
        "zwischenüberschrift",
    }
)
"""
Words of the classes that tell a heading within the text, where its element does not.
"""

_PAGE: Final = frozenset(
    {
        "abo",
        "advertisement",
        "breadcrumb",
        "breadcrumbs",
        "carousel",
        "comments",
        "commentlist",
        "consent",
        "cookie",
        "cookies",
        "donation",
        "feedback",
        "footer",
        "gallery",
        "keywords",
        "mainnav",
        "menu",
        "nav",
        "navigation",
        "newsletter",
        "pagination",
        "payment",
        "paywall",
        "promo",
        "recommend",
        "recommendations",
        "related",
        "share",
        "sharebar",
        "sharing",
        "sidebar",
        "slider",
        "slideshow",
        "social",
        "socials",
        "subscribe",
        "subscription",
        "taglist",
        "tags",
        "toolbar",
    }
)
# Whole classes: boxes about authors, and what is only read to those who do not see the page.
_WHOLE_CLASSES: Final = frozenset(
    {
        "about-author",
        "author-bio",
        "author-box",
        "author-info",
        "authorbox",
        "element-invisible",
        "screen-reader-text",
        "sr-only",
        "visually-hidden",
        "visuallyhidden",
    }
)
# A page tells in their classes what it has, too.
_WHOLES: Final = frozenset({"article", "body", "html", "main"})


def is_told_page(name: str, classes: str, given: str) -> bool:
    """
    Tell whether an element is the page's by its classes or the name it was given: links, tags, what a reader may do.

    >>> is_told_page("div", "article__share-bar", ""), is_told_page("body", "with-tags", ""), is_told_page("p", "", "")
    (True, False, False)
    >>> is_told_page("div", "author-box", ""), is_told_page("div", "", "sidebar"), is_told_page("footer", "", "")
    (True, True, True)
    """
    if not (classes or given):
        return name == _FOOTER
    if name in _WHOLES:
        return False
    is_told = tells(classes, _PAGE) or tells(given, _PAGE) or given.casefold() in _SIDES or name == _FOOTER
    return is_told or not _WHOLE_CLASSES.isdisjoint(classes.casefold().split())


_FOOTER: Final = "footer"
# What stands beside the text, by the names of old pages.
_SIDES: Final = frozenset({"left", "leftcol", "links", "marginal", "rechts", "right", "rightcol"})


_MARKED: Final = {TIME: TIME, "small": KICKER}
MARKED: Final = frozenset({"span", *_MARKED})
"""
The elements within a line that may be something.
"""


def told_of_span(name: str, classes: str) -> str:
    """
    Return what an element within a line is by its name or classes; a piece of its line if they do not tell.

    >>> told_of_span("span", "dateline"), told_of_span("span", "article__kicker"), told_of_span("span", "bold")
    ('dateline', 'kicker', 'piece')
    >>> told_of_span("span", "entry-date"), told_of_span("time", ""), told_of_span("small", "")
    ('time', 'time', 'kicker')
    """
    if name in _MARKED:
        return _MARKED[name]
    if not classes:
        return PIECE
    if DATELINE in classes.split():
        return DATELINE
    if tells(classes, _KICKERS):
        return KICKER
    return TIME if tells(classes, _TIMES) else PIECE
