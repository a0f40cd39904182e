"""
What is found by other rules in German and in English: the functions and words of each.
"""

from collections.abc import Callable
from typing import Final, NamedTuple

from dpaparse._grammar.sentences import Sentence
from dpaparse._language.english_sources import ENGLISH_BODIES
from dpaparse._language.persons import ENGLISH_OTHERS, OTHERS
from dpaparse._speakers.beside_speech import told_behind
from dpaparse._speakers.descriptions import gender_introduced
from dpaparse._speakers.english import find_english_behind, find_english_frame, find_english_reporter
from dpaparse._speakers.english_reports import find_english_indirect
from dpaparse._speakers.frames import find_frame
from dpaparse._speakers.genders import gender_in_english, gender_introduced_in_english, gender_of_role
from dpaparse._speakers.indirect import find_indirect
from dpaparse._speakers.persons import Speaker
from dpaparse._speakers.reported import Reported
from dpaparse._speakers.reporters import find_reporter
from dpaparse._speakers.silent import english_silent_subject, silent_subject
from dpaparse._speakers.subjects import Found, Stretch


class Tongue(NamedTuple):
    """
    What one language has of its own.
    """

    is_english: bool

    find_frame: Callable[[Sentence, int, int], Found | None]
    """Finds who says a quotation at `[start, end)`: `„...“, sagte X`."""

    find_behind: Callable[[Sentence], Found | None]
    """Finds in a sentence behind a quotation who says it: `„...“ Das sagte X`."""

    find_reporter: Callable[[Sentence], Found | None]
    """Finds who speaks in a sentence without a quotation or reported words: `X sprach mit Y`."""

    find_indirect: Callable[[Sentence], list[Reported]]
    """Finds the reported words of a sentence: `Es regne, sagte X`."""

    silent_subject: Callable[[Sentence, Sentence, Speaker | None], Stretch | None]
    """Finds who is named in a sentence in which nobody speaks, and may speak in the next: `X winkte ab. „...“`."""

    gender_of_role: Callable[[str], str]
    """Returns the gender that a role in small letters tells."""

    gender_introduced: Callable[[str, str], str]
    """The same for an article and a role, of somebody who is told for the first time: `eine Angestellte`."""

    others: tuple[str, ...]
    """How roles end that are those of nobody who was named with another: `Sprecher`."""

    bodies: frozenset[str]
    """Nouns that are bodies and no persons, where no endings tell it."""


GERMAN: Final = Tongue(
    is_english=False,
    find_frame=find_frame,
    find_behind=told_behind,
    find_reporter=find_reporter,
    find_indirect=find_indirect,
    silent_subject=silent_subject,
    gender_of_role=gender_of_role,
    gender_introduced=gender_introduced,
    others=OTHERS,
    # They are known by their endings.
    bodies=frozenset(),
)

ENGLISH: Final = Tongue(
    is_english=True,
    find_frame=find_english_frame,
    find_behind=find_english_behind,
    find_reporter=find_english_reporter,
    find_indirect=find_english_indirect,
    silent_subject=english_silent_subject,
    gender_of_role=gender_in_english,
    gender_introduced=gender_introduced_in_english,
    others=ENGLISH_OTHERS,
    bodies=ENGLISH_BODIES,
)
