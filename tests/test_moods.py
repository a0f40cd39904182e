"""
Subjunctives that report nothing: set phrases, wishes, comparisons, recipes, the first person, adjectives.
"""

from typing import Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dpaparse import parse
from tests.attributed import reported

QUIET: Final = (
    # set phrases
    "Gott sei Dank regnet es nicht mehr.",
    "Dem Himmel sei Dank hielt der Deich.",
    "Das Fest findet statt, es sei denn, es regnet.",
    "Wie dem auch sei, das Fest beginnt.",
    "So sei es.",
    "Sie wollen siegen, koste es, was es wolle.",
    "Friede sei mit euch.",
    "Gott habe ihn selig.",
    # wishes
    "Es lebe der Deich.",
    "Hoch lebe die Feuerwehr.",
    "Gott schütze den Deich.",
    "Der Himmel bewahre uns vor der Flut.",
    # recipes, and what readers are told
    "Man nehme zwei Eier und rühre sie schaumig.",
    "Dazu nehme man etwas Salz.",
    "Man denke nur an die Flut von Husum.",
    "Man höre und staune.",
    "Man stelle sich den Deich ohne Schafe vor.",
    "Man beachte die Schafe.",
    # comparisons, purposes, what does not matter
    "Er tat, als sei nichts gewesen.",
    "Er tat, als ob die Flut noch käme.",
    "Als habe er es gewusst, blieb der Wirt zu Hause.",
    "Die Schafe standen da, als wenn es regne.",
    "Der Hafen liegt im Eis, ohne dass ein Schiff käme.",
    "Die Schafe bleiben am Deich, damit das Gras kurz bleibe.",
    "Der Deich steht fest, was auch immer geschehe.",
    "Der Deich steht fest, was auch geschehe.",
    "Das Fest ist schön, sei es bei Regen oder bei Sonne.",
    "Alle helfen, sei es am alten Deich oder dort am Siel.",
    "Das Fest ist schön, sei es bei Regen, sei es bei Sonne.",
    # the first person
    "Ich komme aus Husum und habe einen Hund.",
    "Heute gehe ich an den Deich, nehme den Hund mit und bleibe lange.",
    "Wir hätten gern einen Hund.",
    "Dann hätten wir Glück gehabt.",
    # adjectives
    "Die äußere Schleuse ist alt.",
    "Am Hafen war laute Musik zu hören.",
    "Die reiche Stadt liegt am Meer.",
    # what never came to pass
    "Ohne den Deich hätte es Tote gegeben.",
    "Das würde teuer werden.",
)
"""
Sentences without marks and without words of reporting.
"""

SUBJECTS: Final = ("Der Deich", "Die Schleuse", "Das Boot", "Ein Schaf", "Husum", "Die Flut", "Der Wirt")
TAILS: Final = ("war alt und breit", "kam spät", "liegt im Norden", "ist sehr nass", "blieb lange am Hafen")


def made() -> st.SearchStrategy[str]:
    """
    Make a sentence of a thing, what it does, and what it is compared with.
    """
    ends = st.sampled_from(
        ("", ", als sei nichts gewesen", ", als ob es regne", ", es sei denn, es regnet", ", Gott sei Dank")
    )
    return st.builds("{} {}{}.".format, st.sampled_from(SUBJECTS), st.sampled_from(TAILS), ends)


@given(st.lists(st.sampled_from(QUIET) | made(), min_size=1, max_size=6))
@example(list(QUIET))
def test_text_without_speech_has_none(texts: list[str]) -> None:
    """
    An article without marks and without words of reporting has no speech, whatever subjunctives it has.
    """
    article = parse(" ".join(texts))

    assert article.quotes == ()
    assert article.indirect_speech == ()


@pytest.mark.parametrize("text", QUIET)
def test_nobody_says_what_stands_behind_a_quotation(text: str) -> None:
    """
    Behind a quotation such a sentence is not given to its speaker.
    """
    assert reported(parse(f"Thun rief: „Halt, wer ist da?“ {text}")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Gott sei tot",
        "Der Gott helfe niemandem",
        "Der Frieden sei in Gefahr",
        "Er lebe seit Jahren in Husum",
        "Es lebe dort eine Familie",
        "Man nehme das sehr ernst",
        "Man nehme eine Gefahr wahr",
        "Man denke anders",
        "Ich sei zu alt dafür",
        "Die Partei äußere Kritik am Deich",
        "Auch wenn der Deich halte, sei es zu früh für ein Fest oder einen Umzug in der Stadt",
        "Der Deich halte, was auch immer geschehe",
        "Ihm sei das gesagt worden",
        "Die Lage sei ernst, es sei denn, es regne",
        "Er tue, als sei nichts gewesen",
        "Die Helfer hätten den Deich gehalten, weil es sonst Tote gegeben hätte",
        "Es gehe ihm gut",
        "Damit sei der Deich sicher",
    ],
)
def test_others_report(text: str) -> None:
    """
    What looks like a set phrase, or has one beside another subjunctive, is reported.
    """
    assert [(text, "frameless", None)] == reported(parse(f"{text}."))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Thun sagte, ohne den Deich hätte es Tote gegeben.",
            [("ohne den Deich hätte es Tote gegeben", "framed", "Thun")],
        ),
        ("Hier sei nur erwähnt, dass es regnet.", [("dass es regnet", "framed", None)]),
        ("Mehr sei nicht verraten.", []),
        ("Dazu sei gesagt: Es regnet.", []),
        ("Seien wir ehrlich und seien wir froh.", []),
    ],
)
def test_frames_stay(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    """
    What somebody says may be unreal; what authors say of their own words is nobody's.
    """
    assert expected == reported(parse(text))
