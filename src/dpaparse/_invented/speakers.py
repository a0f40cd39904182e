"""
Who speaks in made reports, what they say, and the sentences that tell of it.
"""

from typing import Final, NamedTuple

from attrs import frozen


@frozen(kw_only=True)
class MadeSpeech:
    """
    What somebody says, and how the sentence names who it is.

    >>> MadeSpeech(text="Das Wasser steigt", speaker="sie", name="Ebba Thun").is_quoted
    True

    .. versionadded:: 0.1.0
    """

    text: str
    """The words: those between the marks, or the clause that reports them."""

    speaker: str | None
    """Who says it, as printed in its own sentence; None where nobody is named and the speaker is carried on."""

    name: str
    """The full name of who says it."""

    is_quoted: bool = True
    """Whether these are the speaker's own words, in marks; else the reporter's."""


@frozen(kw_only=True)
class MadeReport:
    """
    An article of which it is known who says what.

    >>> MadeReport(text="Husum (dpa) - Es regnet.").speeches
    ()

    .. versionadded:: 0.1.0
    """

    text: str
    """The article."""

    speeches: tuple[MadeSpeech, ...] = ()
    """What is said, in order."""


class Person(NamedTuple):
    """
    Somebody who may speak.
    """

    role: str
    name: str
    pronoun: str

    @property
    def surname(self) -> str:
        """
        The last name.
        """
        return self.name.rpartition(" ")[2]


PEOPLE: Final = (
    Person("Bürgermeisterin", "Ebba Thun", "sie"),
    Person("Sprecher", "Jan Petersen", "er"),
    Person("Ministerin", "Wiebke Karstens", "sie"),
    Person("Polizeisprecher", "Momme Dirks", "er"),
)

LEADS: Final = (
    "Der Deich vor der Stadt hat in der Nacht einer schweren Sturmflut standgehalten.",
    "Hunderte haben in der Nacht zum Montag Säcke mit Sand gefüllt.",
)
ENDS: Final = ("Am Morgen ging das Wasser zurück.", "Die Züge fuhren am Mittag wieder.")

SAYINGS: Final = (
    "Das Wasser steigt nicht mehr",
    "Wir haben die ganze Nacht gearbeitet",
    "Ich bin froh, dass niemand verletzt wurde",
    "Der Deich ist an drei Stellen beschädigt",
)
CLAUSES: Final = (
    "der Deich habe gehalten",
    "das Wasser werde bis zum Abend fallen",
    "niemand sei verletzt worden",
)
REPORTED: Final = ("ist niemand verletzt worden", "hat der Deich gehalten", "fällt das Wasser bis zum Abend")

# The sentence that names somebody for the first time. What stands in braces is filled in: the quotation without a full
# stop and with one, the clause, the rest of a sentence behind its verb, and who it is.
INTRODUCING: Final = (
    "{quote}, sagte {who}.",
    "{quote}, so {who}.",
    "{quote}, sagte {who} der Deutschen Presse-Agentur.",
    "{who} sagte: {quote_stop}",
    "{who} sagte, {clause}.",
    "Laut {who} {reported}.",
    "Nach Angaben von {who} {reported}.",
)

# How somebody goes on who has just spoken: by the pronoun, the last name, or the words alone.
CONTINUING: Final = (
    ("{quote}, sagte {who}.", "pronoun"),
    ("{quote}, fügte {who} hinzu.", "surname"),
    ("{quote}, sagte {who}.", "surname"),
    ("{quote_stop}", None),
)
MARKS: Final = ("„“", "«»", "“”")
