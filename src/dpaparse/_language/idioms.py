"""
Subjunctives that report nothing: set phrases, wishes, recipes, what authors say of themselves.

In small letters, without commas.
Origin: general knowledge of German.
"""

from typing import Final

IDIOMS: Final = frozenset(
    {
        "bleibe dahingestellt",
        "da sei gott vor",
        "das sei ferne",
        "das walte",
        "dein reich komme",
        "dein wille geschehe",
        "dem himmel sei dank",
        "dem sei wie",
        "der himmel bewahre",
        "der himmel verhüte",
        "der teufel hole",
        "ehre sei dem",
        "ehre sei gott",
        "er lebe hoch",
        "es komme was wolle",
        "es koste was es wolle",
        "es lebe das",
        "es lebe der",
        "es lebe die",
        "es sei denn",
        "es sei wie es sei",
        "es werde licht",
        "fluch sei",
        "friede sei mit",
        "frieden sei mit",
        "gesagt sei",
        "gott habe ihn selig",
        "gott habe sie selig",
        "gott sei dank",
        "gott sei gedankt",
        "gott sei gelobt",
        "gott sei ihm gnädig",
        "gott sei ihr gnädig",
        "gott sei mit",
        "gott sei uns gnädig",
        "hoch lebe",
        "hole der kuckuck",
        "hole der teufel",
        "hole es der teufel",
        "hole ihn der teufel",
        "komme was da wolle",
        "komme was mag",
        "komme was wolle",
        "koste es was es wolle",
        "koste was es wolle",
        "lang lebe",
        "lange lebe",
        "lob sei",
        "sei dem wie",
        "sei es drum",
        "sei es wie es sei",
        "sei es wie es wolle",
        "sei gegrüßt",
        "seien gegrüßt",
        "seien sie gegrüßt",
        "seien wir ehrlich",
        "seien wir froh",
        "sie lebe hoch",
        "sie leben hoch",
        "so sei es .",
        "wehe dem",
        "wehe den",
        "wehe der",
        "wehe wenn",
        "wer er auch sei",
        "wer es auch sei",
        "wer sie auch sei",
        "wie dem auch immer sei",
        "wie dem auch sei",
        "wohl bekomme es",
    }
)
"""
Set phrases with a subjunctive; a full stop ends the sentence.
"""

POWERS: Final = frozenset({"allah", "gott", "herrgott", "himmel"})
"""
Whoever is asked for something: `Gott schütze den Deich`.
"""

POWERS_DO: Final = frozenset(
    {
        "behüte",
        "beschütze",
        "bewahre",
        "erbarme",
        "erhalte",
        "gebe",
        "gnade",
        "helfe",
        "lohne",
        "schenke",
        "schütze",
        "segne",
        "stehe",
        "strafe",
        "vergebe",
        "vergelte",
        "verhüte",
        "verzeihe",
    }
)
"""
What they are asked to do.
"""

MENTIONED: Final = frozenset(
    {
        "angemerkt",
        "bemerkt",
        "dahingestellt",
        "empfohlen",
        "erinnert",
        "erwähnt",
        "festgehalten",
        "gedankt",
        "genannt",
        "gesagt",
        "hervorgehoben",
        "hingewiesen",
        "hinzugefügt",
        "nachgetragen",
        "vermerkt",
        "verraten",
        "verwiesen",
        "vorausgeschickt",
        "vorweggenommen",
        "zugegeben",
    }
)
"""
What authors do with their own words: `Hier sei nur erwähnt, dass es regnet`.
"""

ONE_DOES: Final = frozenset(
    {
        "backe",
        "beachte",
        "bedenke",
        "brate",
        "denke",
        "erhitze",
        "hacke",
        "höre",
        "knete",
        "lese",
        "mische",
        "nehme",
        "rühre",
        "schneide",
        "schäle",
        "stelle",
        "vergleiche",
        "verquirle",
        "verrühre",
        "würze",
    }
)
"""
What readers are told to do: `Man nehme zwei Eier`, `Man denke nur an die Flut`.
"""

ATTRIBUTES: Final = frozenset(
    {
        "achte",
        "bereite",
        "heiße",
        "irre",
        "laute",
        "nähere",
        "reiche",
        "scheue",
        "schlichte",
        "starre",
        "trockne",
        "wache",
        "weise",
        "werte",
        "äußere",
    }
)
"""
Subjunctives that are adjectives before a noun: `die äußere Schleuse`, `laute Musik`.
"""

UNREAL: Final = frozenset(
    {
        "andernfalls",
        "ansonsten",
        "beinah",
        "beinahe",
        "eigentlich",
        "erhofft",
        "fast",
        "gern",
        "gerne",
        "gewünscht",
        "lieber",
        "ohne",
        "sonst",
        "wenn",
        "wohl",
    }
)
"""
Words that make of a second subjunctive what never came to pass, or a wish: `Ohne den Deich hätte es Tote gegeben`.
"""
