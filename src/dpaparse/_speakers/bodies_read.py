"""
The bodies that an article has told of: `Kritik kam von der IG Metall. „...“, teilte die Gewerkschaft mit.`.
"""

from collections.abc import Sequence
from typing import Final, TypeAlias

from dpaparse._grammar.sentences import opens_sentence
from dpaparse._language.nations import NO_PERSONS
from dpaparse._model import IndirectSpeech, Mention, Quote
from dpaparse._speakers.general_words import ARTICLES, general_word, may_be_body, needles
from dpaparse._speakers.named_bodies import Body, body_at, run_around
from dpaparse._speakers.parts_read import LONG_AGO, PartsRead
from dpaparse._speakers.persons import Person, Speaker, mention_at

Said: TypeAlias = Quote | IndirectSpeech
"""
What somebody says.
"""


class Bodies:
    """
    The bodies of an article, as far as it is read.
    """

    __slots__ = ("_found", "_read")

    def __init__(self, read: PartsRead) -> None:
        """
        Begin with none.
        """
        self._read = read
        # What was found, by where the run of nouns begins.
        self._found: dict[int, Body | None] = {}

    def meant(
        self, mention: Mention, person: Person | None, before: Speaker | None, told: Sequence[Sequence[Said]]
    ) -> Mention | None:
        """
        Return the name of the body that a mention stands for; None if nothing is safe.

        Args:
            mention: Who speaks.

            person: Whom that stands for, as far as is known: the one without a name whom a pronoun stands for.

            before: Who spoke before.

            told: What was said so far.
        """
        phrase = mention if person is None or not person.is_unnamed else person.name
        word = general_word(phrase, self._read.source)
        if word is None:
            return None if phrase.span.start == mention.span.start else self._inside(phrase)
        body = self._named(word, phrase.span.start, _who_said(before, told))
        return None if body is None else self._first(body)

    def _inside(self, phrase: Mention) -> Mention | None:
        """
        Return the name in the phrase that a pronoun stands for: `Die Reederei Nordwind klagt. ... teilte sie mit`.
        """
        article, _, rest = phrase.text.partition(" ")
        if " " not in rest or article.lower() not in ARTICLES or not may_be_body(rest):
            return None
        body = self._body_at(phrase.span.start + len(article) + 1)
        return None if body is None or not body.name else self._first(body)

    def _named(self, word: str, at: int, before: Speaker | None) -> Body | None:
        """
        Return the only body that a general word at a place may stand for, of those told of since one spoke *before*.
        """
        told = [body for body in self._before(word, at) if word in body.words or body.noun.endswith(word)]
        names = [body for body in told if body.name]
        part, _ = self._read.around(at)
        near = [body for body in names if body.at >= part]
        is_one_near = _is_one(near) and not any(body.at >= part and _is_another(body, near) for body in told)
        are_several = not _is_one(names) or any(_is_another(body, names) for body in told)
        if are_several and is_one_near and self._opens(near[0]):
            # Of several the one that the paragraph is about
            names, are_several = near, False
        if are_several and before is not None and before.mention.span.start >= part:
            # "Die SPD warf der CDU vor, ... teilte die Partei mit"
            names = _who_spoke(names, before)
            are_several = not _is_one(names)
        if are_several or all(body.is_aside for body in names):
            return None
        last = names[-1].at
        if any(other.at > last and _is_another(other, names) for other in told):
            return None
        fullest = max(names, key=lambda body: len(body.name))
        is_meant = bool(near) or (self._is_known(names[-1], part, at) and not self._is_on_another(fullest, part))
        return fullest if is_meant else None

    def _opens(self, body: Body) -> bool:
        """
        Tell whether a body opens its sentence, maybe behind an article.
        """
        base, tags = self._read.around(body.at)
        at = body.at - base
        return opens_sentence(tags, at) or opens_sentence(tags, tags.rfind(" ", 0, max(at - 1, 0)) + 1)

    def _is_on_another(self, body: Body, part: int) -> bool:
        """
        Tell whether a paragraph begins with another name: `Wattwear hat Läden. ... teilte der Konzern mit`.
        """
        base, tags = self._read.around(part)
        word = self._read.source[base : base + max(tags.find(" "), 0)]
        return tags.startswith(_NAME) and word not in body.name and word.lower() not in NO_PERSONS

    def _is_known(self, body: Body, part: int, at: int) -> bool:
        """
        Tell whether a body is one that the article is about, or stands in the paragraph before.
        """
        lead = max(self._read.text, 0)
        if self._read.around(body.at)[0] in {lead, self._read.around(part - 1)[0]}:
            return True
        return self._read.source.count(body.name, max(lead, at - LONG_AGO), at) > 1

    def _first(self, body: Body) -> Mention:
        """
        Return where the name of a body stands first.
        """
        source, name = self._read.source, body.name
        place = source.find(name, max(self._read.first, body.start - LONG_AGO), body.end)
        while place < body.start and not _is_whole(source, place, place + len(name)):
            place = source.find(name, place + 1, body.end)
        return mention_at(source, place, place + len(name))

    def _before(self, word: str, at: int) -> list[Body]:
        """
        Return the bodies told of not long before a place that a general word may stand for; none of very many.
        """
        source = self._read.source
        first = max(self._read.first, at - LONG_AGO)
        places: list[int] = []
        for needle in needles(word):
            place = source.find(needle, first, at)
            while place >= 0 and len(places) < _MOST:
                places.append(place + needle.startswith(" "))
                place = source.find(needle, place + 1, at)
        if len(places) >= _MOST:
            return []
        found: list[Body] = []
        for place in sorted(places):
            body = self._body_at(place)
            if body is None or (found and (body.at == found[-1].at or _is_short(source, found[-1], body))):
                continue
            found.append(body)
        return found

    def _body_at(self, place: int) -> Body | None:
        """
        Return the body of which the noun at a place tells, maybe in the middle of the word.
        """
        base, tags = self._read.around(place)
        start = run_around(tags, place - base)
        if base + start not in self._found:
            self._found[base + start] = body_at(self._read.source, base, tags, start)
        return self._found[base + start]


_NAME: Final = "N"
_MOST: Final = 60


def _is_short(source: str, body: Body, other: Body) -> bool:
    """
    Tell whether what stands in brackets behind a body is how it is called: `das Robert-Koch-Institut (RKI)`.
    """
    return bool(body.short) and other.at > body.at and source.startswith(body.short, other.at) and other.is_aside


def _is_one(bodies: list[Body]) -> bool:
    """
    Tell whether bodies with names are one and the same: `Nordwerk`, `Nordwerk AG`.
    """
    if not bodies:
        return False
    shorts = {body.short for body in bodies}
    keys = {body.key for body in bodies if body.name not in shorts}
    longest = max(keys, key=len, default="")
    return all(f"{longest} ".startswith(f"{key} ") for key in keys)


def _is_another(other: Body, names: list[Body]) -> bool:
    """
    Tell whether a body without a name is another than those: `eine Bank`, `die Werft`, where a shipping line was named.
    """
    if other.name:
        return False
    # "die Supermarktkette Gutkauf ... die Kette", "der Autobauer ... das Unternehmen", "Deichbund"
    noun = other.noun
    is_same = any(body.noun.endswith(noun) or noun in body.words or noun in body.key for body in names)
    return other.is_aside or not is_same


def _is_whole(source: str, start: int, end: int) -> bool:
    """
    Tell whether a name stands as whole words: `Nordwerk`; but `Nordwerker`, `Nordwerk-Chefin`.
    """
    behind = source[end : end + 1]
    return not (source[start - 1 : start].isalnum() or behind.isalnum() or behind == _HYPHEN)


_HYPHEN: Final = "-"


def _who_said(last: Speaker | None, told: Sequence[Sequence[Said]]) -> Speaker | None:
    """
    Return who spoke last, if that is who said the last of what is *told*, and not only who is named.
    """
    if last is None:
        return None
    said = (one[-1].attribution for one in told if one)
    return last if any(by is not None and by.speaker == last.mention for by in said) else None


def _who_spoke(bodies: list[Body], before: Speaker) -> list[Body]:
    """
    Return the body that spoke before, as often as it was named, and whichever were named since.
    """
    told = (before.body or before.mention).text
    return [body for body in bodies if body.name in told or body.at >= before.until]
