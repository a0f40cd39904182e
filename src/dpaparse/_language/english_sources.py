"""
English nouns for what hands on the words of others: media, and what holds words.

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
