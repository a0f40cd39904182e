"""
Captions: who took a picture, behind what it shows or before it; that it is from an archive; who is shown.
"""

from typing import Final

from dpaparse._grammar.closing import BEFORE_CREDIT, SENTENCE_END, STOPS
from dpaparse._grammar.credit import is_agency
from dpaparse._grammar.heading import INNER_SENTENCE, LONGEST_HEADING
from dpaparse._grammar.openers import is_person
from dpaparse._grammar.page import is_source
from dpaparse._grammar.pattern import Pattern
from dpaparse._grammar.space import BLANK, BLANK_CLASS, BLANKS, has_break, lines
from dpaparse._language.furniture import PICTURE_AGENCIES, PICTURE_WORDS, SHOWING_WORDS, SOURCE_LABELS, TELLING_VERBS
from dpaparse._model import Span

# Two sentences and "Foto: Ebba Thun/Archiv Bild: dpa-infocom GmbH".
LONGEST_CAPTION: Final = 260
_LONGEST_PICTURE_CREDIT: Final = 80

# "Ebba Thun und Jan von der Heide/dpa"
_MOST_NAMES: Final = 7
_MOST_WORDS_OF_LABEL: Final = 2
_SMALL_IN_NAMES: Final = frozenset({"/", "de", "der", "dpa-infocom", "und", "van", "via", "von"})
_AROUND_PICTURE_WORD: Final = "“”‘’»«›‹\"'(-–—\u2212"

# opening = word ":" credit ( " - " / ". " ) / name " (" agency ")." ; "Foto: Ebba Thun/dpa - ", "Ebba Thun (dpa). "
_NAMES: Final = rf"\p{{Lu}} [\p{{L}}\p{{M}}'’.{BLANK_CLASS}-]{{1,50}}+"
_OPENS: Final = Pattern(rf"""
    (?P<word> \p{{L}}{{4,12}}+ ) : {BLANK}{{0,2}}+ (?P<credit> [\p{{L}}\p{{M}}'’/{BLANK_CLASS}-]{{2,60}}? )
        (?: {BLANK} [-–—|] | \. ) {BLANK}
  | (?P<name> {_NAMES} ) \( (?P<agency> [\p{{L}}/-]{{2,20}}+ ) \) \. {BLANK} \p{{Lu}}
""")

# ending = ( sentence-end blank / blank dash blank / "©" ) names "/" agency ; ". Ebba Thun/dpa", " © dpa/Ebba Thun"
_PIECE: Final = rf"{BLANK}{{0,2}}+ \p{{L}} [\p{{L}}\p{{M}}'’.{BLANK_CLASS}-]{{0,39}}+"
_ENDS: Final = Pattern(rf"""
    (?: (?<= [.!?…“”»"'’)] {BLANK} ) | (?<= {BLANK} [-–—|] {BLANK} ) | © {BLANK}{{0,2}}+ )
    (?P<credit> {_PIECE} (?: [/,|] {_PIECE} ){{1,4}}+ ) \Z
""")

# Between the names of a credit: "Ebba Thun/dpa", "picture alliance / dpa | Ebba Thun"
_PIECES: Final = Pattern(r"[/,|]")
_BETWEEN_PIECES: Final = frozenset("/,|")


def is_caption(source: str, within: Span, *, last: bool = False) -> bool:
    """
    Tell whether a block is a picture's caption: it says who took the picture, or that it is from an archive.

    Args:
        source: The whole text.

        within: The block.

        last: It is the last one, at whose end the author may stand.

    >>> is_caption("Der Deich in Husum. Ebba Thun/dpa", Span(0, 33))
    True
    """
    if len(within) > LONGEST_CAPTION:
        return False

    line = within.of(source)
    if has_break(line):
        return is_lined_caption(source, within) or _is_wrapped_caption(source, within, last=last)
    # "Archivbild: Das Werk in Husum", "Das Werk in Husum (Archivbild).", "Das Werk schließt. (Archivbild)"
    inside = line.rstrip(".")[:-1].rpartition("(")[2] if line.endswith((").", ")")) else ""
    if line.partition(":")[0].casefold() in SHOWING_WORDS or inside.casefold() in SHOWING_WORDS:
        return True
    if line[-1] in STOPS:
        return _opens_with_picture(line)
    if line[-1] == "+":
        # "Foto: Ebba Thun/dpa +++ dpa-Bildfunk +++"
        return line.rstrip(_AROUND_BILDFUNK).casefold().endswith(_BILDFUNK)
    if line[-1] == ")":
        before, _, inside = line[:-1].rpartition("(")
        judged = _judge_aside(before, inside)
        if judged is not None:
            return judged
        line = inside
    if _SIGNS_OF_PICTURES.isdisjoint(line):
        # Most headings.
        return False
    tail = line[-_LONGEST_PICTURE_CREDIT:]
    return (
        _is_labelled(tail, whole=tail == line, last=last)
        or _opens_with_picture(line)
        or (not last and _ends_with_picture(tail))
    )


def _is_wrapped_caption(source: str, within: Span, *, last: bool) -> bool:
    """
    Tell whether two lines are a caption that only the width of the text broke: the first of them is full.
    """
    first, *others = lines(source, within.start, within.end)
    if len(others) != 1 or first[1] - first[0] < _NARROWEST:
        return False
    line = f"{source[slice(*first)]} {source[slice(*others[0])]}"
    return is_caption(line, Span(0, len(line)), last=last)


_NARROWEST: Final = 50


# "Foto: Ebba Thun", "Ebba Thun/dpa", "Ebba Thun | dpa", "Ebba Thun (dpa)."
_SIGNS_OF_PICTURES: Final = frozenset("(,/:|")


def _is_labelled(tail: str, *, whole: bool, last: bool) -> bool:
    """
    Tell whether a caption ends with a word for pictures, a colon and names: `Der Deich in Husum. Foto: Ebba Thun`.

    Args:
        tail: Its end.

        whole: That is all of it, which may be the label alone: `Weitere Fotos:`.

        last: It is the last block, whose text may name its source too.
    """
    before, _, after = tail.rpartition(":")
    words = before.split()
    if not words:
        return False
    label = words[-1].strip(_AROUND_PICTURE_WORD).casefold()
    # "Text: dpa/Foto: Ebba Thun"
    if is_picture_word(label) or label.rpartition("/")[2] in PICTURE_WORDS:
        is_label = not after.strip(BLANKS) and len(words) <= _MOST_WORDS_OF_LABEL and whole
        # "Rubriklistenbild: © Ebba Thun/dpa"
        return is_label or are_names(after.lstrip(_BEFORE_NAMES))
    # "Der Deich in Husum. Quelle: Ebba Thun/dpa"
    return not last and len(words) > 1 and _names_photographer(f"{words[-1]}:{after}")


_BEFORE_NAMES: Final = BLANKS + "©"
_AROUND_BILDFUNK: Final = BLANKS + "+"
_BILDFUNK: Final = "bildfunk"


def _judge_aside(before: str, inside: str) -> bool | None:
    """
    Tell by parentheses at the end of a line and what stands before them whether it is a caption; None if neither tells.
    """
    if inside.casefold() in PICTURE_WORDS:
        return len(before) + len(inside) + 2 <= LONGEST_HEADING and before.rstrip(BLANKS)[-1:] not in SENTENCE_END
    if is_agency(inside):
        return len(before) + len(inside) + 2 <= LONGEST_HEADING and before.rstrip(BLANKS)[-1:] not in BEFORE_CREDIT
    return True if _names_photographer(inside) else None


def _names_photographer(words: str) -> bool:
    """
    Tell whether a source is that of a picture: somebody took it, or an agency for pictures sent it.

    >>> _names_photographer("Quelle: Ebba Thun/dpa"), _names_photographer("Quelle: dpa")
    (True, False)
    >>> _names_photographer("Quelle: Holm Streich/dpa"), _names_photographer("Quelle: Küstenbote/dpa")
    (True, False)
    """
    label, colon, names = words.partition(":")
    if not colon or label.casefold() not in SOURCE_LABELS:
        return False
    pieces = [piece.strip(BLANKS) for piece in _PIECES.split(names)]
    if any(piece.casefold() in PICTURE_AGENCIES or is_person(piece) for piece in pieces):
        return True
    # Whose first name nobody knows has two words, and an agency behind them.
    return is_agency(pieces[-1]) and any(" " in piece and are_names(piece) for piece in pieces[:-1])


def is_lined_caption(source: str, within: Span) -> bool:
    """
    Tell whether lines say what is seen and, the last of them, who took the picture.

    >>> is_lined_caption("Der Deich in Husum.\\n© Ebba Thun/dpa", Span(0, 35))
    True
    """
    if len(within) > LONGEST_CAPTION:
        return False

    first, *others = lines(source, within.start, within.end)
    if len(others) == 1 and source.startswith(source[slice(*first)], *others[0]):
        # For those who cannot see the picture, and beneath it.
        return is_caption(source, Span(*others[0]))
    if not others or not is_picture_credit(source, Span(*others[-1])):
        return False
    # "Es regnet. (dpa)": a text with its credit.
    bracket = source.rfind("(", first[0], others[-1][0])
    return bracket < 0 or not is_agency(source[bracket + 1 : first[1] - 1].partition("/")[0])


def is_sourced(source: str, span: Span) -> bool:
    """
    Tell whether a line names its source at its end, as captions do: `Der Deich in Husum. Quelle: dpa`, `… © dpa`.

    >>> is_sourced("Der Deich in Husum. © dpa", Span(0, 25)), is_sourced("© dpa", Span(0, 5))
    (True, False)
    """
    shown, mark, name = span.of(source).rpartition(_MARK)
    if mark and shown:
        return is_agency(name.strip(BLANKS))
    words, colon, name = span.of(source).rpartition(":")
    label = words.rpartition(" ")[2]
    return bool(colon) and label.casefold() in SOURCE_LABELS and label != words and is_agency(name.strip(BLANKS))


_MARK: Final = "©"


def tells_news(words: str) -> bool:
    """
    Tell whether a sentence tells news, which no caption does.

    >>> tells_news("Ein Deich ist gebaut worden."), tells_news("Ein Baum wird zersägt.")
    (True, False)
    """
    return not TELLING_VERBS.isdisjoint(words.rstrip(".").split())


def is_picture_credit(source: str, within: Span) -> bool:
    """
    Tell whether a line says no more than who took a picture, so that the line above it shows what is seen.

    >>> is_picture_credit("© Ebba Thun/dpa", Span(0, 15)), is_picture_credit("Quelle: dpa", Span(0, 11))
    (True, False)
    """
    line = within.of(source)
    if len(line) > _LONGEST_PICTURE_CREDIT or line[-1] in STOPS:
        return False

    label, colon, names = line.strip(_AROUND_CREDIT).partition(":")
    if line[0] == "©":
        return not any(map(str.isdigit, line))
    if line[0] == "/":
        return _opens_with_picture(line)
    if not colon:
        return _is_taken_for(line)
    return (is_picture_word(label) and are_names(names)) or ("/" in names and is_source(line))


# "(Foto: Ebba Thun)", "| Bild: Ebba Thun"
_AROUND_CREDIT: Final = BLANKS + "()|"


def is_picture_word(label: str) -> bool:
    """
    Tell whether a label is a word for pictures, with who has it before a hyphen or without.

    >>> is_picture_word("Foto"), is_picture_word("dpa-Bild"), is_picture_word("Vorbild")
    (True, True, False)
    """
    folded = label.casefold()
    return folded in PICTURE_WORDS or folded.rpartition("-")[2] in PICTURE_WORDS


def _is_taken_for(line: str) -> bool:
    """
    Tell whether agencies and, behind them, who took a picture are all that a line has: `APA/dpa/Ebba Thun`.

    >>> _is_taken_for("APA/dpa/Ebba Thun"), _is_taken_for("Ebba Thun/dpa")
    (True, False)
    """
    if _BETWEEN_PIECES.isdisjoint(line):
        # Most lines.
        return False
    pieces = [piece.strip(BLANKS) for piece in _PIECES.split(line)]
    return _sends(pieces[0]) and is_person(pieces[-1]) and all(_sends(piece) or is_person(piece) for piece in pieces)


def _sends(name: str) -> bool:
    return is_agency(name) or name.casefold() in PICTURE_AGENCIES


def _opens_with_picture(line: str) -> bool:
    """
    Tell whether a caption opens with who took the picture, or who is shown: `Foto: Ruß/dpa - `, `Ebba Thun (dpa). `.
    """
    if line[:1] == "/":
        # "/picture alliance, Ebba Thun"
        pieces = [piece.strip(BLANKS) for piece in _PIECES.split(line)]
        return any(is_agency(piece) or piece.casefold() in PICTURE_AGENCIES for piece in pieces)
    found = _OPENS.match(line)
    if found is None:
        return False
    if found["name"] is not None:
        # Behind more than a sentence it is a text with its author before it.
        one = INNER_SENTENCE.search(line, found.end(), len(line)) is None
        return one and is_agency(found["agency"]) and is_person(found["name"])
    return found["word"].casefold() in PICTURE_WORDS and are_names(found["credit"])


def _ends_with_picture(tail: str) -> bool:
    """
    Tell whether a caption ends with who took the picture: `. Ebba Thun/dpa`, ` © dpa/Ebba Thun`.
    """
    found = _ENDS.search(tail)
    if found is None:
        return False

    pieces = [piece.strip(BLANKS) for piece in _PIECES.split(found["credit"])]
    agencies = [piece for piece in pieces if is_agency(piece) or piece.casefold() in PICTURE_AGENCIES]
    others = [piece for piece in pieces if piece not in agencies]
    told = (
        # "© Seehundstation/dpa"
        tail[: found.start("credit")].rstrip(BLANKS)[-1:] == "©"
        or any(" " in piece for piece in others)
        or any(piece.casefold() in PICTURE_AGENCIES for piece in agencies)
    )
    return bool(agencies) and told and all(piece.casefold() in PICTURE_WORDS or are_names(piece) for piece in others)


def is_sender(line: str) -> bool:
    """
    Tell whether a line names an agency for pictures, and beside it no more than another or who took one.

    >>> is_sender("picture alliance / dpa"), is_sender("Ebba Thun/Getty Images"), is_sender("Ebba Thun/dpa")
    (True, True, False)
    """
    if len(line) > _LONGEST_PICTURE_CREDIT:
        return False
    pieces = [piece.strip(BLANKS) for piece in _PIECES.split(line)]
    others = [piece for piece in pieces if piece.casefold() not in PICTURE_AGENCIES]
    return len(others) < len(pieces) and all(is_agency(piece) or is_person(piece) for piece in others)


def are_names(text: str) -> bool:
    """
    Tell whether *text* is names and agencies, as behind `Foto:`; a sentence has small words.

    >>> are_names("Ebba Thun/dpa"), are_names("picture alliance / dpa | Ebba Thun"), are_names("Thun im Watt")
    (True, True, False)
    """
    pieces = [piece.strip(BLANKS) for piece in _PIECES.split(text)]
    others = [piece for piece in pieces if piece.casefold() not in PICTURE_AGENCIES]
    is_sent = len(others) < len(pieces)
    words = (" ".join(others) if is_sent else text).split()
    return (
        (is_sent or bool(words))
        and len(words) <= _MOST_NAMES
        and text[-1:] not in STOPS
        and all(
            word.lstrip("(")[:1].isupper() or word in _SMALL_IN_NAMES or is_agency(word.partition("/")[0])
            for word in words
        )
    )
