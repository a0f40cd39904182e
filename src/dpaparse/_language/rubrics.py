"""
Rubrics: what stands where a dateline has its place, and says what kind of text follows.

Casefolded.
Origin: dpa's genres in the format guide, rubrics of German papers.
"""

from typing import Final

RUBRICS: Final = frozenset(
    {
        "analyse",
        "analysis",
        "aufmacher",
        "background",
        "bericht",
        "börse",
        "chronologie",
        "devisen",
        "dokumentation",
        "eilmeldung",
        "ergebnisse",
        "explainer",
        "extra",
        "factbox",
        "fakten",
        "faktencheck",
        "feature",
        "feiertagszusammenfassung",
        "fragen-und-antworten",
        "gesamtzusammenfassung",
        "glosse",
        "hintergrund",
        "horoskop",
        "interview",
        "jahresrückblick",
        "kalenderblatt",
        "kommentar",
        "korr-bericht",
        "kultur",
        "leute",
        "meldung",
        "nachrichtenüberblick",
        "nachruf",
        "obituary",
        "panorama",
        "personalien",
        "politik",
        "porträt",
        "presseschau",
        "pressestimmen",
        "preview",
        "profile",
        "programm",
        "quotes",
        "ratgeber",
        "reportage",
        "rezension",
        "roundup",
        "service",
        "sport",
        "sportmix",
        "statistik",
        "stichwort",
        "tabelle",
        "tagesvorschau",
        "termine",
        "terminvorschau",
        "timeline",
        "umfrage",
        "vermischtes",
        "vorausmeldung",
        "vorschau",
        "wetterbericht",
        "wetterlage",
        "wirtschaft",
        "wochenrückblick",
        "wochenvorschau",
        "zahl",
        "zahlen",
        "zeitleiste",
        "zitat",
        "zitate",
        "zusammenfassung",
        "überblick",
    }
)
"""
Words that are a rubric alone: `Hintergrund (dpa) - `.
"""

RUBRIC_ENDS: Final = frozenset(
    {
        "der stunde",
        "der woche",
        "des jahres",
        "des monats",
        "des tages",
        "im überblick",
        "of the day",
        "of the week",
        "vom tage",
        "zum tage",
    }
)
"""
The last two words of longer ones: `Zitat des Tages`.
"""
