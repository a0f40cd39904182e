"""
English nouns for what hands on the words of others: media, what holds words or bears them, and whose view it is.

Casefolded.
Origin: grammars of English; general knowledge of English news.
"""

from typing import Final

ENGLISH_MEDIA: Final = frozenset(
    {
        "agency",
        "broadcaster",
        "broadcasters",
        "channel",
        "daily",
        "magazine",
        "media",
        "network",
        "newspaper",
        "newspapers",
        "outlet",
        "outlets",
        "paper",
        "portal",
        "press",
        "radio",
        "station",
        "tabloid",
        "tabloids",
        "television",
        "tv",
        "website",
        "weekly",
    }
)
"""
Whoever reports for others: `Thun vowed to wait, according to the newspaper`.
"""

ENGLISH_DOCUMENTS: Final = frozenset(
    {
        "affidavit",
        "audit",
        "book",
        "communique",
        "complaint",
        "copy",
        "dispatch",
        "document",
        "documents",
        "email",
        "emails",
        "file",
        "files",
        "filing",
        "filings",
        "indictment",
        "interview",
        "judgement",
        "judgment",
        "lawsuit",
        "leak",
        "letter",
        "list",
        "manifesto",
        "memo",
        "memoir",
        "memorandum",
        "message",
        "messages",
        "minutes",
        "motion",
        "note",
        "notes",
        "notice",
        "post",
        "posting",
        "posts",
        "recording",
        "recordings",
        "release",
        "report",
        "reports",
        "review",
        "ruling",
        "statement",
        "statements",
        "study",
        "summary",
        "survey",
        "text",
        "transcript",
        "transcripts",
        "tweet",
        "tweets",
        "verdict",
        "video",
        "warrant",
    }
)
"""
What holds somebody's words: `Thun called it “unsafe,” according to a court filing`.
"""

ENGLISH_SIGNS: Final = frozenset(
    {
        "badge",
        "badges",
        "banner",
        "banners",
        "billboard",
        "billboards",
        "caption",
        "flag",
        "flags",
        "flyer",
        "flyers",
        "graffiti",
        "headline",
        "headlines",
        "inscription",
        "label",
        "labels",
        "leaflet",
        "leaflets",
        "placard",
        "placards",
        "plaque",
        "poster",
        "posters",
        "shirts",
        "sign",
        "signs",
        "sticker",
        "stickers",
        "t-shirt",
        "t-shirts",
        "tattoo",
        "wreath",
        "wreaths",
    }
)
"""
What words are written on: `a sign reading “No dikes”`.
"""

ENGLISH_VIEWS: Final = frozenset({"assessment", "eyes", "judgement", "judgment", "opinion", "view", "words"})
"""
In what of somebody's it is so: `in the words of Thun`.
"""

ENGLISH_SHARES: Final = frozenset(
    {
        "cent",
        "fifth",
        "fifths",
        "half",
        "majority",
        "minority",
        "percent",
        "quarter",
        "quarters",
        "share",
        "sixth",
        "tenth",
        "third",
        "thirds",
    }
)
"""
Of whom a survey tells: `more than half of those questioned said`, `one in three said`.
"""
