"""
Names of places by themselves: how they are built, where one begins, what a slash inside one joins.
"""

import pytest

from dpaparse import parse
from dpaparse._grammar.places import is_place, is_town, make_places, opens_sentence, start_of_place
from tests.marked import unmark


@pytest.mark.parametrize(
    ("name", "expected", "in_small_letters"),
    [
        ("Husum", True, True),
        ("husum", False, True),
        ("HUSUM", True, True),
        ("Å", True, True),
        ("Montag, Husum", False, False),
        ("Die", False, False),
        ("DIE", True, True),
        ("Dpa", False, False),
        ("Montag", False, False),
        ("Hintergrund", False, False),
        ("Foto", False, False),
        ("Presse-Agentur", False, False),
        ("Rundfunkdienst", False, False),
        ("Kap", True, True),
        ("Kap Horn", True, True),
        ("KAP", False, False),
        ("KAP Horn", False, False),
        ("kap Horn", False, False),
        ("Des Moines", True, True),
        ("des moines", True, True),
        ("The Hague", True, True),
        ("The Deich", False, False),
        ("An Husum", True, True),
        ("Husum (Kreis Xyla) (x)", True, True),
        ("Husum (Am Deich)", True, True),
        ("Husum, Kreis Nordfriesland", False, False),
        ("Die Insel", False, False),
        ("Montag Husum", False, False),
        ("Husum Montag", False, False),
        ("Ebba Thun", False, False),
        ("Zitat des Tages", False, False),
        ("weil am rhein", False, False),
        ("weil am", False, True),
        ("bad husum", False, True),
        ("kiel", False, True),
        ("Husum am Rhein", True, True),
        ("Bad Homburg vor der Höhe", True, True),
        ("Xyla Husum vor der Höhe", True, True),
        ("Bad Xyla Husum Thun", True, True),
        ("Xyla Thun", True, True),
        ("Xyla Thun Ruß", False, False),
        ("Neustadt in Holstein", True, True),
        ("Kohl in Bonn", False, False),
        ("Neustadt in Husum", True, True),
        ("Neustadt bei Husum", True, True),
        ("Husum in Holstein", True, True),
        ("Husum in Xyla Holstein", False, False),
        ("Burg im Spreewald", True, True),
        ("Burg im alten Spreewald", False, False),
        ("WEIL AM RHEIN", True, True),
        ("XYLA HUSUM VOR DER HÖHE", True, True),
        ("NEUSTADT IN HOLSTEIN", True, True),
        ("KOHL IN BONN", False, False),
        ("Weil Am Rhein", True, True),
        ("Halle a.d. Saale", True, True),
        ("Halle a. d. Saale", True, True),
        ("Neustadt i.Br.", True, True),
        ("Hann. Münden", True, True),
        ("Hannov. Münden", False, False),
        ("Hannover. Münden", False, False),
        ("Hann.ov. Münden", True, True),
        ("Stadt. Husum", False, False),
        ("Stadtt. Husum", False, False),
        ("al-Chaima", True, True),
        ("Ras al-Chaima", True, True),
        ("Ras al Chaima", True, True),
        ("Cortina d'Ampezzo", True, True),
        ("Cortina d’Ampezzo", True, True),
        ("Cortina dAmpezzo", False, False),
        ("Husum schön", False, False),
        ("Rio de Janeiro", True, True),
        ("Xyla am See am Thun", True, True),
        ("Thun am Ruß Xyla", False, False),
        ("Thun vor der Ruß Xyla", False, False),
        ("Thun Xyla am See", True, True),
        ("A B am C", True, True),
        ("A B am C D", False, False),
        ("A am B C", False, False),
        ("A am B am C", True, True),
        ("Husum a.M.", True, True),
        ("Husum abc.", False, False),
    ],
)
def test_names_are_built_like_those_of_places(name: str, *, expected: bool, in_small_letters: bool) -> None:
    """
    One word or two, small ones between them, and more where they are known; small letters only where they are believed.
    """
    assert [expected, in_small_letters] == [is_place(name, lower=lower) for lower in (False, True)]


@pytest.mark.parametrize(
    ("line", "start"),
    [
        ("Deich hält in New York", 14),
        ("Deich hält in Hamburg/New York", 14),
        ("Deich hält Husum", 11),
        ("Husum", None),
        ("Der Husum", None),
        ("DER Husum", None),
        ("Das Haus am Deich Husum", 18),
        ("Deich hält bei Rio de Janeiro", 15),
        ("Deich hält de Janeiro", None),
        ("Deich hält Weil am Rhein", 11),
        ("Deich hält Weil vor der Höhe", 11),
        ("Deich hält Weil am Husum", 19),
        ("Deich Neustadt in Holstein", 6),
        ("Deich hält Neustadt in Husum", 23),
        ("Ebba Thun", None),
        ("Xyla Thun", 5),
        ("Hintergrund Husum", 12),
        ("Zitat des Tages", None),
        ("Foto: Xyla Thun", None),
        ("Foto: dpa Husum", 10),
        ("Foto: Xyla Deich Thun", 17),
        ("Foto: xyla Thun", 11),
        ("Boot: Xyla Thun", 11),
        ("Foto: Xyla1 Thun", 12),
        ("Foto: Thun", None),
        ("Foto: a b Thun", 10),
        ("Fotos Thun", 6),
        ("Deich hält Husum.", None),
        ("Deich hält Kreisstadt.", None),
        ("Deich hält Husum  ", 11),
        ("Deich\nHusum", 6),
        ("Deich New\nYork", 10),
        ("Deich\u00a0Husum", 6),
        (" Husum", None),
        ("new Husum", 4),
        ("x New/york Husum", 11),
        ("x Bad Husum", 2),
        ("x bad Husum", 6),
        ("x y/Bad Husum", None),
        ("Deich hält husum", None),
        ("Deich hält an husum", None),
        ("Deich hält Frankfurt am Main/Höchst", 11),
        ("Deich hält Frankfurt am Husum/Main", 24),
        ("Ebba am Main", None),
    ],
)
def test_places_follow_headlines(line: str, start: int | None) -> None:
    """
    The place before a credit is the last word of its line, or more where the words before open or go on in a name.
    """
    before = "New York am "

    assert start == start_of_place(line, 0, len(line))
    assert (None if start is None else len(before) + start) == start_of_place(
        f"{before}{line} am Rhein", len(before), len(before) + len(line)
    )


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        ("⟦Frankfurt⟧/⟦Main⟧/⟦Kiel⟧", ["Frankfurt/Main", "Kiel"]),
        ("⟦Kiel⟧/⟦Frankfurt⟧/⟦Main⟧", ["Kiel", "Frankfurt/Main"]),
        ("⟦Halle⟧/⟦Saale.⟧", ["Halle", "Saale"]),
        ("⟦Husum.⟧", ["Husum"]),
        ("⟦Xanten.⟧", ["Xanten"]),
        ("⟦Weiden/Oberpf.⟧", ["Weiden/Oberpf."]),
        ("⟦Weiden Oberpfal.⟧", ["Weiden Oberpfal"]),
        ("⟦a.M.⟧", ["a.M."]),
        ("⟦ab.⟧", ["ab"]),
        ("⟦abc.⟧", ["abc"]),
        ("⟦a.bc.⟧", ["a.bc."]),
        ("⟦Bad ab.c.⟧", ["Bad ab.c."]),
        ("x ⟦Husum⟧/⟦Kiel⟧", ["Husum", "Kiel"]),
        ("⟦Bad x Oberpf.⟧", ["Bad x Oberpf."]),
        ("⟦Bad/x Oberpfal.⟧", ["Bad/x Oberpfal"]),
        ("⟦Bad x/Oberpf.⟧", ["Bad x/Oberpf."]),
        ("⟦Bad x/Oberpfal.⟧", ["Bad x/Oberpfal"]),
        ("⟦Ulm⟧/⟦Rems⟧", ["Ulm/Rems"]),
    ],
)
def test_places_own_slashes_and_abbreviations(marked: str, names: list[str]) -> None:
    """
    A slash before a river joins two names to one; the full stop behind a short last word is part of the name.
    """
    text, spans = unmark(marked)

    for before in ("", "/ ", "a."):
        places = make_places(
            f"{before}{text}./x", [(len(before) + span.start, len(before) + span.end) for span in spans]
        )

        assert names == [place.name for place in places]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Husum", True),
        ("Bad Thun", True),
        ("Bad Neu Thun", True),
        ("Ebba Thun", False),
        ("Foto", False),
        ("BLZ", False),
        ("ABCD", True),
        ("ABc", True),
        ("dpa", False),
        ("Taz", False),
        ("taz", False),
        ("deich.de", False),
        ("husum", True),
    ],
)
def test_towns_stand_before_an_agency(name: str, *, expected: bool) -> None:
    """
    A paper, its sign in capitals, an author, a picture's label and an agency are no town.
    """
    assert expected is is_town(name)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Das Foto", True),
        ("das Foto", True),
        ("DAS Foto", True),
        ("Dasselbe", False),
        ("Das", True),
        ("Ein Foto", True),
        ("Foto Das", False),
    ],
)
def test_articles_open_sentences(words: str, *, expected: bool) -> None:
    """
    An article as the first word opens a sentence, however it is printed.
    """
    assert expected is opens_sentence(words)


@pytest.mark.parametrize(
    ("printed", "places"),
    [
        ("Lahr/Schwarzwald", ["Lahr/Schwarzwald"]),
        ("Kiel/Neumarkt/Oberpfalz", ["Kiel", "Neumarkt/Oberpfalz"]),
        ("BERGHEIM/ERFT", ["BERGHEIM/ERFT"]),
        ("Wyk/Föhr", ["Wyk/Föhr"]),
        ("Zingst/Darß", ["Zingst/Darß"]),
        ("Palma/Mallorca", ["Palma/Mallorca"]),
        # Islands have datelines of their own, and so have towns that are called like an area.
        ("Hamburg/Sylt", ["Hamburg", "Sylt"]),
        ("Berlin/Mallorca", ["Berlin", "Mallorca"]),
        ("Potsdam/Brandenburg", ["Potsdam", "Brandenburg"]),
        ("Schwarzwald/Kiel", ["Schwarzwald", "Kiel"]),
    ],
)
def test_areas_and_islands_own_their_slash(printed: str, places: list[str]) -> None:
    """
    Behind a town stands the area that it lies in, or the island, if it lies on that.
    """
    found = parse(f"{printed} (dpa) - Der Deich hält.").dateline
    assert found is not None

    assert places == [place.name for place in found.places]
