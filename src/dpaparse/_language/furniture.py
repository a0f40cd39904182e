"""
What stands around an article on a page and is no part of it.

Casefolded.
Origin: share bars and picture credits of German news sites.
"""

from typing import Final

FURNITURE: Final = frozenset(
    {
        "artikel drucken",
        "artikel teilen",
        "artikel versenden",
        "bild",
        "bildergalerie",
        "die wichtigsten nachrichten",
        "drucken",
        "e-mail",
        "facebook",
        "fotostrecke",
        "fullscreen",
        "google+",
        "kommentare",
        "kommentieren",
        "linkedin",
        "mailen",
        "mehr zum thema",
        "merken",
        "newsletter",
        "pinterest",
        "pocket",
        "schriftgröße",
        "teilen",
        "twitter",
        "twittern",
        "video",
        "vorlesen",
        "whatsapp",
        "xing",
        "zur startseite",
        "zurück",
    }
)
"""
Lines that are page furniture as a whole.
"""

PICTURE_WORDS: Final = frozenset(
    {
        "archivbild",
        "archivfoto",
        "bild",
        "bilder",
        "bildquelle",
        "foto",
        "fotos",
        "grafik",
        "illustration",
        "photo",
        "symbolbild",
        "symbolfoto",
        "video",
    }
)
"""
Words that, with a colon behind them, name the source of a picture: `Foto: Thun`.
"""
