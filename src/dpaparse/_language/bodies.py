"""
Kinds of bodies in German: how their nouns end, and the general words that stand for them later in a text.

Data without logic; general words and endings in small letters, names as they are printed.
Origin: general knowledge of German; general knowledge of the news.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_FIRM: Final = ("betrieb", "firma", "konzern", "unternehmen")
_MAKER: Final = (*_FIRM, "hersteller")
_BANK: Final = ("bank", "geldhaus", "institut", "kreditinstitut", *_FIRM)
_COURT: Final = ("gericht", "richter")
_OFFICE: Final = ("behörde",)
_PAPER: Final = ("blatt", "zeitung")
_CLINIC: Final = ("hospital", "klinik", "klinikum", "krankenhaus")
_CLUB: Final = ("club", "klub", "verein")
_GREENS: Final = ("naturschützer", "tierschützer", "umweltschützer", "umweltorganisation", "umweltverband")
_LEAGUE: Final = ("organisation", "verband", "verein")
_FOR_NATURE: Final = (*_LEAGUE, *_GREENS)
_TOWN: Final = ("gemeinde", "kommune", "stadt", "stadtverwaltung", "verwaltung")
_UNION: Final = ("gewerkschaft", "gewerkschafter", "organisation")

KINDS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "agentur": ("agentur", *_OFFICE),
        "airline": ("fluggesellschaft", "fluglinie", *_FIRM),
        "amt": ("amt", *_OFFICE),
        "anbieter": _FIRM,
        "anwaltschaft": ("anklagebehörde", *_OFFICE),
        "bank": _BANK,
        "bauer": _MAKER,
        "behörde": _OFFICE,
        "betreiber": _FIRM,
        "brauerei": _MAKER,
        "bund": _LEAGUE,
        "bündnis": ("bündnis", "organisation"),
        "club": _CLUB,
        "dienstleister": _FIRM,
        "direktion": _OFFICE,
        "discounter": _FIRM,
        "firma": _FIRM,
        "fluggesellschaft": ("airline", "fluglinie", *_FIRM),
        "fraktion": ("fraktion",),
        "gemeinde": _TOWN,
        "gericht": _COURT,
        "gerichtshof": ("gerichtshof", *_COURT),
        "geschäft": _FIRM,
        "gesellschaft": ("gesellschaft", *_FIRM),
        "gewerkschaft": _UNION,
        "hersteller": _MAKER,
        "hilfswerk": ("organisation", "hilfsorganisation"),
        "hochschule": ("hochschule", "universität", "uni"),
        "händler": _FIRM,
        "initiative": ("initiative", "organisation"),
        "institut": ("institut", "einrichtung"),
        "kammer": ("kammer",),
        "kette": _FIRM,
        "klinik": _CLINIC,
        "klinikum": _CLINIC,
        "klub": _CLUB,
        "konkurrent": _FIRM,
        "konzern": _MAKER,
        "krankenhaus": _CLINIC,
        "krankenkasse": ("kasse",),
        "magazin": ("blatt", "magazin"),
        "marktführer": _FIRM,
        "ministerium": ("ministerium", "ressort", *_OFFICE),
        "molkerei": _MAKER,
        "museum": ("museum", "haus"),
        "naturschutzbund": _FOR_NATURE,
        "naturschutzorganisation": _FOR_NATURE,
        "naturschutzverband": _FOR_NATURE,
        "organisation": ("organisation",),
        "partei": ("partei",),
        "plattform": _FIRM,
        "polizei": _OFFICE,
        "portal": ("portal",),
        "präsidium": _OFFICE,
        "reederei": _FIRM,
        "riese": _FIRM,
        "rivale": _FIRM,
        "schule": ("schule",),
        "sender": ("sender",),
        "sparkasse": _BANK,
        "spedition": _FIRM,
        "spezialist": _FIRM,
        "stadt": _TOWN,
        "start-up": _FIRM,
        "stiftung": ("stiftung", "organisation"),
        "tierschutzbund": _FOR_NATURE,
        "tierschutzorganisation": _FOR_NATURE,
        "tierschutzverein": _FOR_NATURE,
        "tochter": _FIRM,
        "umwelthilfe": _FOR_NATURE,
        "umweltorganisation": _FOR_NATURE,
        "umweltschutzorganisation": _FOR_NATURE,
        "umweltverband": _FOR_NATURE,
        "universität": ("hochschule", "uni", "universität"),
        "unternehmen": _MAKER,
        "verband": _LEAGUE,
        "verein": (*_CLUB, *_LEAGUE),
        "vereinigung": ("vereinigung", *_LEAGUE),
        "verfassungsschutz": _OFFICE,
        "verlag": ("verlag", *_FIRM),
        "versicherer": _FIRM,
        "versicherung": _FIRM,
        "versorger": _FIRM,
        "werft": _MAKER,
        "wettbewerber": _FIRM,
        "wetterdienst": _OFFICE,
        "zeitung": _PAPER,
        "zentrale": ("organisation", "verbraucherschützer"),
        "zoll": _OFFICE,
        "zoo": ("tierpark",),
        "zulieferer": _MAKER,
    }
)
"""
The general words for a kind of body, by how its nouns end; the noun itself is another.
"""

NAME_HEADS: Final = frozenset(
    {
        "agentur",
        "amt",
        "anwaltschaft",
        "behörde",
        "bund",
        "club",
        "direktion",
        "fraktion",
        "gemeinde",
        "gericht",
        "gerichtshof",
        "gesellschaft",
        "hochschule",
        "institut",
        "kammer",
        "klinik",
        "klinikum",
        "klub",
        "krankenhaus",
        "ministerium",
        "museum",
        "naturschutzbund",
        "polizei",
        "präsidium",
        "schule",
        "sparkasse",
        "stadt",
        "tierschutzbund",
        "umwelthilfe",
        "universität",
        "verband",
        "verein",
        "vereinigung",
        "wetterdienst",
        "zentrale",
        "zoo",
    }
)
"""
The endings of those that belong to the name: `Landgericht Kiel`, `Deutscher Mieterbund`; but `Gewerkschaft [Verdi]`.
"""

CALLED: Final = frozenset(
    {
        "agentur",
        "berufsverband",
        "branchenverband",
        "dachverband",
        "fachverband",
        "fluggesellschaft",
        "fußballclub",
        "fußballverein",
        "förderverein",
        "gesellschaft",
        "großstadt",
        "hafenstadt",
        "hauptstadt",
        "hilfsverein",
        "industrieverband",
        "interessenverband",
        "kleinstadt",
        "kreisstadt",
        "lobbyverband",
        "millionenstadt",
        "nachrichtenagentur",
        "naturschutzverein",
        "onlinehändler",
        "ratingagentur",
        "sozialverband",
        "sportverein",
        "trägerverein",
        "verband",
        "verbraucherverband",
        "verein",
        "werbeagentur",
        "wirtschaftsverband",
        "wohlfahrtsverband",
    }
)
"""
Of these kinds, those that stand before a name and are no part of it: `der Umweltverband [Nabu]`.
"""

WHOLE_NAMES: Final = ("institut", "ministerium")
"""
Of these kinds a compound is a name already: `Innenministerium`; of others one with `Bundes` and the like is.
"""

OF_ONE: Final = ("bundes", "europa", "landeskriminal", "reichs", "verfassungs", "weltgesundheits")
"""
How nouns open of which there is but one body: `Bundesgerichtshof`.
"""

LEGAL_FORMS: Final = frozenset({"AG", "GmbH", "Group", "Holding", "Inc", "KG", "KGaA", "Ltd", "SE"})
"""
What ends the name of a firm.
"""

FIRM: Final = _FIRM
"""
The general words for a firm.
"""

CLUB_INITIALS: Final = frozenset({"FC", "FSV", "SC", "SSV", "SV", "TSV", "TuS", "TV", "VfB", "VfL"})
"""
What opens the name of a sports club.
"""

CLUB: Final = _CLUB
"""
The general words for a club.
"""

PARTY: Final = ("partei",)
"""
The general words for a party.
"""

NAMES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "Amnesty International": ("organisation", "menschenrechtsorganisation", "menschenrechtler"),
        "BGH": _COURT,
        "BKA": _OFFICE,
        "BSI": _OFFICE,
        "BUND": _FOR_NATURE,
        "BVerfG": _COURT,
        "DGB": _UNION,
        "EGMR": _COURT,
        "EVG": _UNION,
        "EuGH": _COURT,
        "Foodwatch": ("organisation", "verbraucherorganisation", "verbraucherschützer"),
        "GDL": _UNION,
        "GEW": _UNION,
        "GdP": _UNION,
        "Greenpeace": ("organisation", *_GREENS),
        "IG BAU": _UNION,
        "IG BCE": _UNION,
        "IG Metall": _UNION,
        "Marburger Bund": (*_UNION, "verband", "ärztegewerkschaft"),
        "NABU": _FOR_NATURE,
        "NGG": _UNION,
        "Nabu": _FOR_NATURE,
        "Oxfam": ("organisation", "hilfsorganisation"),
        "Peta": ("organisation", "tierschützer", "tierrechtsorganisation"),
        "Pro Asyl": ("organisation", "flüchtlingsorganisation"),
        "RKI": ("institut", *_OFFICE),
        "Robert-Koch-Institut": ("institut", *_OFFICE),
        "Unicef": ("organisation", "hilfswerk", "kinderhilfswerk"),
        "Verdi": _UNION,
        "WWF": ("organisation", *_GREENS),
    }
)
"""
The general words for bodies that are known by their names.
"""

OF_SEVERAL: Final = frozenset(
    {
        "gewerkschafter",
        "menschenrechtler",
        "naturschützer",
        "richter",
        "tierschützer",
        "umweltschützer",
        "verbraucherschützer",
    }
)
"""
The general words that are those of several: `die Umweltschützer`.
"""
