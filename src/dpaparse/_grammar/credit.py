"""
Credits: who vouches for a text, as `dpa/lby` in a dateline or `Tsp, dpa` at an article's end.
"""

from typing import Final

from dpaparse._grammar.space import BLANK, compile_pattern
from dpaparse._language.agencies import AGENCIES, CREDIT_PHRASES
from dpaparse._language.regions import REGIONS
from dpaparse._model import Credit, Span

# credit = name *( separator name ) ; "dpa", "AFP/dpa", "dpa,Tsp,AFP", "dpa und AFP"
_SEPARATOR: Final = compile_pattern(rf"{BLANK}* (?: [/,;|&+] | \b (?: und | and ) \b ) {BLANK}*")

# "dpa-AFX Analyser", "dpa-tmn": dpa's name, and what it is followed by.
_KIN: Final = compile_pattern(rf"(?P<agency> dpa (?: -AFX )? ) [-{BLANK[1:-1]}] (?P<service> \p{{L}}{{2,12}}+ )")

# "www.example.com": portals that send under their address.
_ADDRESS: Final = compile_pattern(r"[\p{L}0-9-]{1,40}+ (?: \. [\p{L}0-9-]{1,40}+ ){1,3}+")

# mark = 2*4lower ; behind dpa's name a service, known or not
_MARK: Final = compile_pattern(r"\p{Ll}{2,4}+")

_DATE_WORD: Final = compile_pattern(r"[0-9][0-9.:]{0,9}+ (?: Uhr )?+")

# A name of a paper or a bureau has a word or two ("rt deutsch"); more is a sentence.
_MOST_WORDS: Final = 3
_LONGEST_NAME: Final = 24
_LONGEST_SIGN: Final = 5

_OWN: Final = ("dpa",)
_USUAL: Final = frozenset({"dpa", *(f"dpa/{region}" for region in REGIONS)})


def read_dateline_credit(source: str, start: int, end: int) -> Credit | None:
    """
    Read the credit of a dateline; None if it names no agency that we know.

    A name beside an agency's is a partner's and counts as an agency, two to four small letters behind dpa's name
    are a service.
    """
    text = source[start:end]
    if text in _USUAL:
        # Nearly all that there are.
        service = text[4:] or None
        region = REGIONS[service] if service else None
        return Credit(span=Span(start, end), text=text, agencies=_OWN, service=service, region=region)

    agencies: list[str] = []
    service = None
    known = False
    for name in _SEPARATOR.split(text):
        kin = None if name.casefold() in AGENCIES else _KIN.fullmatch(name)
        if kin is not None:
            agencies.append(kin["agency"])
            service = kin["service"]
        elif agencies and agencies[-1] == "dpa" and name.casefold() not in AGENCIES and _MARK.fullmatch(name):
            service = name
        elif 0 < len(name) <= _LONGEST_NAME:
            agencies.append(name)
        else:
            return None
        known = known or kin is not None or is_agency(name)
    if not known:
        return None

    return Credit(
        span=Span(start, end),
        text=text,
        agencies=tuple(agencies),
        service=service,
        region=None if service is None else REGIONS.get(service),
    )


def is_agency(name: str) -> bool:
    """
    Tell whether *name* is that of an agency, or the address of a portal.
    """
    return name.casefold() in AGENCIES or (name.startswith("www.") and _ADDRESS.fullmatch(name) is not None)


def read_closing_credit(source: str, start: int, end: int, *, bare: bool) -> Credit | None:
    """
    Read a credit at an article's end; None if it names no agency that we know, or says more than a credit does.

    Args:
        source: The whole text.

        start: Where the credit begins, inside its parentheses.

        end: Where it ends.

        bare: It stands without parentheses; then only agencies and signs of a few letters are believed.
    """
    text = source[start:end]
    agencies: list[str] = []
    service = None
    for piece in _SEPARATOR.split(text.rstrip(".")):
        name = _without_phrases(piece)
        kin = _KIN.fullmatch(name)
        if is_agency(name):
            agencies.append(name)
        elif kin is not None:
            agencies.append(kin["agency"])
            service = kin["service"]
        elif agencies and agencies[-1] == "dpa" and name in REGIONS:
            service = name
        elif len(name) > (_LONGEST_SIGN if bare else _LONGEST_NAME) or len(name.split()) > _MOST_WORDS:
            return None
    if not agencies:
        return None

    return Credit(
        span=Span(start, end),
        text=text,
        agencies=tuple(agencies),
        service=service,
        region=None if service is None else REGIONS.get(service),
    )


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
    return " ".join(kept)
