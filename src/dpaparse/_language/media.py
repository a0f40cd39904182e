"""
Endings of the names of papers and agencies, to whom somebody says something: `sagte der Deutschen Presse-Agentur`.

Casefolded.
Origin: general knowledge of German media.
"""

from typing import Final

MEDIA_ENDINGS: Final = frozenset(
    {
        "abendblatt",
        "allgemeinen",
        "blatt",
        "dpa",
        "journal",
        "kurier",
        "magazin",
        "mediendienst",
        "mediengruppe",
        "nachrichten",
        "nachrichtenagentur",
        "newsletter",
        "portal",
        "post",
        "presse",
        "presse-agentur",
        "presseagentur",
        "radio",
        "redaktionsnetzwerk",
        "rundschau",
        "tageblatt",
        "tagesschau",
        "tageszeitung",
        "zeitschrift",
        "zeitung",
        "zeitungen",
    }
)
"""
As they stand in the dative, or in every case.
"""

WHOLE_MEDIA: Final = frozenset(
    {
        "agentur",
        "agenturen",
        "bild",
        "bluesky",
        "facebook",
        "instagram",
        "linkedin",
        "mastodon",
        "snapchat",
        "spiegel",
        "stern",
        "telegram",
        "tiktok",
        "twitter",
        "welt",
        "whatsapp",
        "youtube",
    }
)
"""
Words that name a paper, an agency or a place to post only by themselves: the `Umwelt` is no paper.
"""
