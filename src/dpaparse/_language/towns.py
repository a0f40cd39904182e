"""
Names of towns that are built like those of persons.

Casefolded.
Origin: general knowledge; towns of more than 10,000 people that begin with a first name were compared with GeoNames.
"""

from typing import Final

LIKE_PERSONS: Final = frozenset(
    {
        "alba adriatica",
        "alba iulia",
        "albert lea",
        "ali mendjeli",
        "ali sabieh",
        "ali sabih",
        "alice castello",
        "anna paulowna",
        "anna regina",
        "arif wala",
        "artur alvim",
        "artur nogueira",
        "bela bela",
        "benjamin constant",
        "bo phloi",
        "carlos barbosa",
        "carlos casares",
        "carlos chagas",
        "carlos paz",
        "charlotte amalie",
        "diego garcia",
        "diego martin",
        "elias fausto",
        "henry farm",
        "jan kempdorp",
        "jean lafitte",
        "jim thorpe",
        "joao pessoa",
        "john day",
        "joshua tree",
        "josé bonifácio",
        "josé cardel",
        "joão pessoa",
        "juan aldama",
        "juan díaz",
        "juan griego",
        "juana díaz",
        "kai tak",
        "ken caryl",
        "louis trichardt",
        "magdalena contreras",
        "manuel ojinaga",
        "martina franca",
        "miguel alves",
        "miguel calmon",
        "miguel hidalgo",
        "miguel pereira",
        "mina clavero",
        "pavel banja",
        "pedro betancourt",
        "pedro carbo",
        "pedro leopoldo",
        "pedro meoqui",
        "rafael jambeiro",
        "romano banco",
        "ron phibun",
        "rosa chutor",
        "rosa khutor",
        "rosa zarate",
        "sam phran",
        "tobias barreto",
        "tom price",
        "vicente guerrero",
        "vicente pires",
        "victor verster",
        "vittorio veneto",
        "winston salem",
    }
)
"""
Towns that begin with a first name: `Charlotte Amalie`, `Vittorio Veneto`.
"""

NAMES_OF_TOWNS: Final = frozenset(
    {
        "bela",
        "ben",
        "magdalena",
        "maria",
        "miguel",
        "pedro",
        "santiago",
        "vicente",
    }
)
"""
First names that so many towns begin with that they tell no person: `Maria Wörth`, `Ben Gardane`.
"""

LANDSCAPE: Final = frozenset(
    {
        "bay",
        "beach",
        "bridge",
        "brook",
        "canyon",
        "center",
        "city",
        "cove",
        "creek",
        "cruz",
        "dale",
        "downs",
        "estate",
        "falls",
        "farms",
        "field",
        "foothills",
        "forest",
        "gardens",
        "grove",
        "hall",
        "harbor",
        "haven",
        "head",
        "heights",
        "hill",
        "hills",
        "island",
        "junction",
        "lake",
        "mesa",
        "mill",
        "mills",
        "monte",
        "north",
        "oaks",
        "park",
        "plains",
        "point",
        "promenade",
        "river",
        "shores",
        "sound",
        "springs",
        "square",
        "town",
        "township",
        "vale",
        "valley",
        "village",
        "vista",
        "water",
        "wells",
        "west",
    }
)
"""
Second words that tell a town behind a first name: `Alice Springs`, `Virginia Beach`.
"""
