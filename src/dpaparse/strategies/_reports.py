"""
Articles of which it is known who says what, in the speaker's words or in the reporter's.
"""

from hypothesis import strategies as st

from dpaparse._invented import speakers
from dpaparse._invented.speakers import MadeReport, MadeSpeech, Person


def reports() -> st.SearchStrategy[MadeReport]:
    """
    Make German articles in which people speak, with who says what.

    Everybody has a paragraph of their own, in which they are named with role and name first, then by their last name
    or a pronoun.

    Returns:
        The text, and what must be found in it.

    >>> from hypothesis import find
    >>> find(reports(), lambda made: any(speech.speaker == "sie" for speech in made.speeches)).speeches[0].name
    'Ebba Thun'

    .. versionadded:: 0.1.0
    """
    return _reports()


@st.composite
def _reports(draw: st.DrawFn) -> MadeReport:
    """
    Put an article together: a lead, a paragraph for everybody who speaks, an end.
    """
    people = draw(st.lists(st.sampled_from(speakers.PEOPLE), min_size=1, max_size=3, unique=True))
    marks = draw(st.sampled_from(speakers.MARKS))
    paragraphs = [f"Husum (dpa/lno) - {draw(st.sampled_from(speakers.LEADS))}"]
    speeches: list[MadeSpeech] = []
    for person in people:
        sentences, said = _paragraph(draw, person, marks)
        paragraphs.append(" ".join(sentences))
        speeches += said
    paragraphs.append(draw(st.sampled_from(speakers.ENDS)))
    return MadeReport(text="\n\n".join(paragraphs), speeches=tuple(speeches))


def _paragraph(draw: st.DrawFn, person: Person, marks: str) -> tuple[list[str], list[MadeSpeech]]:
    """
    Make the paragraph of somebody: one sentence that introduces them, and what else they say.
    """
    who = f"{person.role} {person.name}"
    frame = draw(st.sampled_from(speakers.INTRODUCING))
    filled = [_fill(draw, frame, person, who, marks)]
    for frame, named in draw(st.lists(st.sampled_from(speakers.CONTINUING), max_size=2)):
        speaker = {"pronoun": person.pronoun, "surname": person.surname}.get(named or "")
        filled.append(_fill(draw, frame, person, speaker, marks))
    return [sentence for sentence, _ in filled], [speech for _, speech in filled]


def _fill(draw: st.DrawFn, frame: str, person: Person, speaker: str | None, marks: str) -> tuple[str, MadeSpeech]:
    """
    Fill a frame with words and with who says them.
    """
    source = {"{clause}": speakers.CLAUSES, "{reported}": speakers.REPORTED}
    kind = next((kind for kind in source if kind in frame), None)
    words = draw(st.sampled_from(source[kind] if kind else speakers.SAYINGS))
    text = f"{words}." if "{quote_stop}" in frame else words
    quote = f"{marks[0]}{text}{marks[1]}"
    sentence = frame.format(quote=quote, quote_stop=quote, clause=words, reported=words, who=speaker)
    return sentence, MadeSpeech(text=text, speaker=speaker, name=person.name, is_quoted=kind is None)
