"""
Credits: who vouches for a text, as `dpa/lby` in a dateline or `Tsp, dpa` at an article's end.
"""

from typing import Final

from dpaparse._grammar.pattern import Pattern
from dpaparse._grammar.space import BLANK, BLANK_CLASS, trim
from dpaparse._language.agencies import AGENCIES, CREDIT_PHRASES
from dpaparse._language.furniture import HOUSE_SIGNS, PICTURE_AGENCIES
from dpaparse._language.regions import REGIONS
from dpaparse._model import Credit, Span

# credit = name *( separator name ) ; "dpa", "AFP/dpa", "dpa,Tsp,AFP", "dpa und AFP", "Tsp mit dpa"
# A run of blanks is tried at its start only, or the time would grow with its square.
_SEPARATOR: Final = Pattern(rf"(?<! {BLANK} ) {BLANK}*+ (?: [/,;|&+] | \b (?: und | and | mit | with ) \b ) {BLANK}*+")

# "dpa-AFX Analyser", "dpa-tmn": dpa's name, and what it is followed by.
_KIN: Final = Pattern(rf"(?P<agency> dpa (?: -AFX )? ) [-{BLANK_CLASS}] (?P<service> \p{{L}}{{2,12}}+ )")

# address = [ "www." ] 1*3( name "." ) ( "de" / "com" / … ) [ " AG" ] ; portals that send under their address
_ADDRESS: Final = Pattern(r"""
    www (?: \. [\p{L}0-9-]{1,40}+ ){2,3}+
  | (?: [\p{L}0-9-]{1,40}+ \. ){1,3}+ (?: at | ch | com | de | eu | info | net | org ) (?: \x20 (?: AG | GmbH ) )?+
""")

# mark = 2*4lower ; behind dpa's name a service, known or not
_MARK: Final = Pattern(r"\p{Ll}{2,4}+")

_DATE_WORD: Final = Pattern(rf"[0-9][0-9.:]{{0,9}}+ (?: {BLANK}? Uhr )?+")

# A name of a paper or a bureau has a word or two ("rt deutsch"); more is a sentence.
_MOST_WORDS: Final = 3
_LONGEST_NAME: Final = 24
_LONGEST_SIGN: Final = 5

# Nearly all credits there are: dpa's own, with or without the mark of a regional service.
_USUAL: Final = frozenset({"dpa", *(f"dpa/{mark}" for mark in REGIONS)})
# "Stuttgart (lsw) - ": the mark alone tells that it is dpa's.
_SHORTEST_MARK: Final = 3


def is_agency(name: str) -> bool:
    """
    Tell whether *name* is that of an agency or of its bureau (`ddp-bay`), or the address of a portal.
    """
    folded = name.casefold()
    if folded in AGENCIES or (folded.partition("-")[0] in AGENCIES and not folded.endswith(_OFFICES)):
        return True

    return "." in name and _ADDRESS.fullmatch(name) is not None


# "Ihre dpa-Kulturredaktion" signs a letter to customers.
_OFFICES: Final = ("redaktion", "redaktionen")


def is_torn(text: str) -> bool:
    """
    Tell whether scanning has put blanks into one of dpa's usual credits.

    >>> is_torn("d pa"), is_torn("dpa"), is_torn("dpa / lno")
    (True, False, False)
    """
    words = text.split()
    return len(words) > 1 and "/" not in words and "".join(words) in _USUAL


def _read_name(name: str) -> tuple[str, str | None] | None:
    """
    Return the agency that *name* names, and the service behind its name; None if it is no agency's.
    """
    kin = None if name.casefold() in AGENCIES else _KIN.fullmatch(name)
    if kin is not None:
        # "mit dpa-Material"
        is_service = kin["service"].casefold() not in CREDIT_PHRASES
        return kin["agency"], kin["service"] if is_service else None

    return (name, None) if is_agency(name) else None


def _make(source: str, start: int, end: int, agencies: list[str], service: str | None) -> Credit:
    return Credit(
        span=Span(start, end),
        text=source[start:end],
        agencies=tuple(agencies),
        service=service,
        region=None if service is None else REGIONS.get(service),
    )


def read_dateline_credit(source: str, start: int, end: int) -> Credit | None:
    """
    Read the credit of a dateline; None if it names no agency that we know.

    A name beside an agency's is a partner's and counts as an agency, two to four small letters behind dpa's name
    are a service.
    """
    start, end = trim(source, start, end)
    text = source[start:end]
    if text in _USUAL:
        return _make(source, start, end, ["dpa"], text[4:] or None)
    if len(text) == _SHORTEST_MARK and text in REGIONS:
        return _make(source, start, end, ["dpa"], text)
    if is_torn(text):
        return _make(source, start, end, ["dpa"], "".join(text.split())[4:] or None)

    agencies: list[str] = []
    service = None
    known = False
    for name in _SEPARATOR.split(text):
        found = _read_name(name)
        if found is not None:
            known = True
            agencies.append(found[0])
            service = found[1] or service
        elif agencies[-1:] == ["dpa"] and _MARK.fullmatch(name):
            service = name
        elif _DATE_WORD.fullmatch(name) is not None:
            # "dpa, 25.11."
            continue
        elif 0 < len(name) <= _LONGEST_NAME:
            agencies.append(name)
        else:
            return None
    return _make(source, start, end, agencies, service) if known else None


def read_closing_credit(source: str, start: int, end: int, *, bare: bool) -> Credit | None:
    """
    Read a credit at an article's end; None if it names no agency that we know, or says more than a credit does.

    Args:
        source: The whole text.

        start: Where the credit begins, inside its parentheses.

        end: Where it ends.

        bare: It stands without parentheses; then only agencies and signs of a few letters are believed.
    """
    agencies: list[str] = []
    service = None
    if source.startswith(_LINKS, start):
        return None
    text = source[start:end].rstrip(".")
    for piece in _SEPARATOR.split(text):
        name = _without_phrases(piece)
        found = _read_name(name)
        if found is not None:
            agencies.append(found[0])
            service = found[1] or service
        elif name in REGIONS and (agencies[-1:] == ["dpa"] or len(name) == _SHORTEST_MARK):
            # "dpa/lno", or the mark alone.
            agencies += [] if agencies else ["dpa"]
            service = name
        elif not (
            _may_sign(name, bare=bare, parted="/" in text) or name.casefold() in HOUSE_SIGNS or name.endswith(_EDITORS)
        ):
            return None
    # "Tel. 04841/000, www.deich.example": addresses alone are those of others.
    is_told = any("." not in name for name in agencies) if bare else bool(agencies)
    if agencies and not is_told:
        # "red, deich.de/Agenturen"
        is_told = source[start:end].casefold().endswith(_AGENCIES)
    return _make(source, start, end, agencies, service) if is_told else None


def _may_sign(name: str, *, bare: bool, parted: bool) -> bool:
    """
    Tell whether *name* may be a sign or a partner in a credit: `abc/dpa`, `Küstenbote/dpa`.

    Args:
        name: What stands beside the agency.

        bare: The credit has no parentheses; then a partner has one word.

        parted: A slash stands in the credit.
    """
    if bare and len(name) > _LONGEST_SIGN:
        return parted and len(name) <= _LONGEST_NAME and " " not in name and name.casefold() not in PICTURE_AGENCIES
    return len(name) <= _LONGEST_NAME and len(name.split()) <= _MOST_WORDS


_AGENCIES: Final = "agenturen"
# "LTO-Redaktion"
_EDITORS: Final = "-Redaktion"
# "(https://deich.example/1)"
_LINKS: Final = ("http:", "https:", "www.")


def is_phrase(words: str) -> bool:
    """
    Tell whether *words* only lead to the names of agencies.

    >>> is_phrase("Mit Informationen der Deutschen Presse-Agentur"), is_phrase("Mit Informationen der Polizei")
    (True, False)
    """
    return all(word.rstrip(":").casefold() in CREDIT_PHRASES for word in words.split())


def _without_phrases(piece: str) -> str:
    """
    Return *piece* without dates and the words around a name: `mit Material von dpa` is `dpa`.
    """
    words = piece.split()
    kept = [
        word
        for word in words
        if word.rstrip(":").casefold() not in CREDIT_PHRASES and _DATE_WORD.fullmatch(word) is None
    ]
    if not kept and any(word.casefold() == _PRESS_AGENCY for word in words):
        # "Quelle: Deutsche Presse-Agentur"
        return _AGENCY
    return " ".join(kept)


_PRESS_AGENCY: Final = "presse-agentur"
_AGENCY: Final = "dpa"
