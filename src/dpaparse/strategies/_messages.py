"""
Wire messages, as dpa's old sender and its public converter lay them out, whole or damaged.
"""

import datetime
from typing import Final

from attrs import evolve
from hypothesis import strategies as st

from dpaparse._invented import wire, words
from dpaparse._invented.made import MadeArticle, Separation
from dpaparse._invented.wire import MadeMessage
from dpaparse.strategies._articles import LONGEST_OPENING, body_of, datelines, digits, enumeration


def wire_messages(*, old: bool | None = None, damaged: bool = False) -> st.SearchStrategy[MadeMessage]:
    """
    Make wire messages (IPTC 7901) together with their truth.

    Args:
        old: Whether dpa's old sender laid them out (English, CRLF, time with its zone) or its public converter
            (German, LF, local time); by default both occur.

        damaged: Whether a transfer has doubled, printed or eaten the control characters.

    Returns:
        The text, and what must be found in it.

    >>> from hypothesis import find
    >>> find(wire_messages(old=False), lambda made: made.service == "nsb").agency
    'lni'

    .. versionadded:: 0.1.0
    """
    return _wire_messages(old, damaged)


@st.composite
def _wire_messages(draw: st.DrawFn, old: bool | None, damaged: bool) -> MadeMessage:  # noqa: FBT001, Hypothesis passes it on
    """
    Put a message together, from its header line to EOT.
    """
    is_old = draw(st.booleans()) if old is None else old
    service, agency = draw(st.sampled_from(wire.SERVICES))
    made = MadeMessage(
        text="",
        service=service,
        agency=agency,
        service_number=draw(digits(3, 4)),
        agency_number=draw(digits(3, 4) | st.just("170123-89-00065#2")),
        priority=draw(st.integers(1, 6)),
        desk=draw(st.sampled_from(wire.DESKS)),
        flags=draw(st.none() | st.sampled_from(("ccccb", "vvvvb"))),
        keywords=tuple(draw(st.lists(st.sampled_from(wire.KEYWORDS), min_size=1, max_size=4, unique=True))),
        signs=tuple(draw(st.lists(st.sampled_from(wire.SIGNS), max_size=4, unique=True))),
        sent_at=draw(_times(is_old)),
    )
    headline, made = _headline_block(draw, made, is_old)
    body, made = _old_body(draw, made) if is_old else _new_body(draw, made)
    notepad, made = _notepad(draw, made)
    blocks = [*body, *notepad]
    signs = [f"dpa {' '.join(made.signs)}"] if made.signs else []
    words_counted = sum(len(block.split()) for block in body[1 if made.teaser else 0 :])
    header = f"{made.service}{made.service_number} {made.priority} {made.desk} {words_counted} "
    header += f"{made.flags}   " if made.flags else " "
    sent_at = made.sent_at or datetime.datetime.now(datetime.UTC)
    lines = [
        f"\x01{header}{made.agency} {made.agency_number}",
        "",
        f"{'/'.join(made.keywords)}/",
        f"\x02{headline} =",
        "",
        *(line for block in [*blocks, *signs] for line in (*block.split("\n"), "")),
        f"\x03{wire.time_line(sent_at, ' GMT' if is_old else '')}",
        "\x7f",
        "\x7f\x04",
    ]
    text = "".join(f"{line}\r\n" if is_old and line else f"{line}\n" for line in lines)
    return evolve(made, text=_transferred(draw, text) if damaged else text)


def _times(is_old: bool) -> st.SearchStrategy[datetime.datetime]:  # noqa: FBT001, one fact
    """
    Make times without seconds; German ones of winter and summer, none in an hour that clocks skip or repeat.
    """
    first, last = datetime.datetime(1970, 1, 1), datetime.datetime(2069, 12, 31)  # noqa: DTZ001, the zone follows
    times = st.datetimes(first, last).map(lambda time: time.replace(second=0, microsecond=0))
    if is_old:
        return times.map(lambda time: time.replace(tzinfo=datetime.UTC))
    winter, summer = (datetime.timezone(datetime.timedelta(hours=hours)) for hours in (1, 2))
    return times.filter(lambda time: time.year > _FIRST_SUMMER and time.month in {1, 2, 6, 7, 12}).map(
        lambda time: time.replace(tzinfo=summer if time.month in {6, 7} else winter)
    )


# German clocks have gone to summer time every year since 1980.
_FIRST_SUMMER: Final = 1980


def _headline_block(draw: st.DrawFn, made: MadeMessage, is_old: bool) -> tuple[str, MadeMessage]:  # noqa: FBT001, one fact
    """
    Make the headline block up to its ` =`: notes, headline, byline, a note on pictures.
    """
    notes = draw(st.lists(st.sampled_from(wire.OLD_NOTES if is_old else wire.NOTES), max_size=2, unique=True))
    made = evolve(
        made,
        notes=tuple(notes),
        headline=draw(st.sampled_from(wire.ENGLISH_HEADLINES if is_old else words.HEADLINES)),
        authors=tuple(draw(st.lists(st.sampled_from(words.NAMES[:4]), max_size=3, unique=True))),
        picture_note=None if is_old else draw(st.none() | st.sampled_from(wire.PICTURE_NOTES)),
    )
    by, conjunction = ("By", " and ") if is_old else ("Von", " und ")
    byline = f"{by} {enumeration(made.authors, conjunction)}, dpa" if made.authors else None
    lines = (*(text for _, text in made.notes), made.headline, byline, made.picture_note)
    return "\n".join(wire.wrapped(line, hyphens=True) for line in lines if line is not None), made


def _old_body(draw: st.DrawFn, made: MadeMessage) -> tuple[list[str], MadeMessage]:
    """
    Make the body of an English message.
    """
    sentences = st.lists(st.sampled_from(wire.ENGLISH_SENTENCES), min_size=1, max_size=3)
    paragraphs = [" ".join(texts) for texts in draw(st.lists(sentences, min_size=1, max_size=3))]
    dateline = wire.ENGLISH_DATELINE
    first = wire.wrapped(paragraphs[0], f"{dateline.text} ")
    return [first, *map(wire.wrapped, paragraphs[1:])], evolve(made, dateline=dateline, paragraphs=tuple(paragraphs))


def _new_body(draw: st.DrawFn, made: MadeMessage) -> tuple[list[str], MadeMessage]:
    """
    Make the body of a German message.
    """
    dateline = draw(datelines().filter(lambda made: len(made.text) < LONGEST_OPENING and made.text.endswith(" -")))
    blocks, article = body_of(draw, MadeArticle(text="", separation=Separation.WRAPPED, dateline=dateline))
    teaser = draw(st.none() | st.sampled_from(words.TEASERS))
    texts = [wire.wrapped(teaser, hyphens=True)] if teaser else []
    for block in blocks:
        if block.wraps:
            texts.append(wire.wrapped(block.text, block.opening.replace("\u00a0", " ")))
        else:
            items = [item.partition(" ")[2] for item in block.text.split("\n")]
            texts.append("\n".join(wire.wrapped(item, "  * ", "    ") for item in items))
    return texts, evolve(
        made,
        teaser=teaser,
        dateline=dateline,
        paragraphs=article.paragraphs,
        subheadings=article.subheadings,
        items=article.items,
        quotes=article.quotes,
    )


def _notepad(draw: st.DrawFn, made: MadeMessage) -> tuple[list[str], MadeMessage]:
    """
    Make a notepad, or none: links above the bar, contacts below it.
    """
    if draw(st.booleans()):
        return [], made

    links = draw(st.lists(st.sampled_from(wire.LINKS), max_size=2, unique=True))
    contacts = draw(st.lists(st.sampled_from(wire.CONTACTS), max_size=3, unique=True))
    blocks = ["# Notizblock"]
    if links:
        entries = [wire.wrapped(f"[{text}]({url})", "- ", "  ") for text, url in links]
        blocks.append("\n".join(["## Internet", *entries]))
    if contacts:
        entries = [wire.wrapped(text, "- ", "  ") for text, _ in contacts]
        bar = draw(st.sampled_from(("* * * *\n", ""))) + draw(st.sampled_from(wire.BARS))
        blocks += [bar, "\n".join(["## Kontakte", *entries])]
    private = tuple(word for _, found in contacts for word in found)
    return blocks, evolve(made, links=tuple(links), private=private)


def _transferred(draw: st.DrawFn, text: str) -> str:
    """
    Double, print or eat the control characters.
    """
    damage = draw(st.sampled_from(("doubled", "printed", "eaten")))
    for sign, printed in wire.PRINTED.items():
        text = text.replace(sign, {"doubled": sign * 2, "printed": printed, "eaten": ""}[damage])
    return text
