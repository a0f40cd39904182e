"""
Wire messages (IPTC 7901): control characters, header line, keyword line, time line.

Transfers eat control characters or print them: `^A`, `\\x01` and U+2401 stand for SOH too.
"""

from collections.abc import Iterator
from typing import Final

from dpaparse._grammar.pattern import Pattern, PlainPattern
from dpaparse._grammar.space import BLANK, BLANK_CLASS, BLANKS, SPACE, last_line, line_end, line_ends, line_start
from dpaparse._grammar.wire_signs import DEL, EOT, ETX, SOH, STX, printed

WIDTH: Final = 69
"""
How many characters a line of the wire has at most.
"""


def _printed(character: str) -> str:
    """
    Return the pattern of what transfers print for a control character.
    """
    caret, code, picture = printed(character)
    return rf"\^ [{caret[1:]}] | \{code} | {picture}"


def _control(character: str) -> str:
    """
    Return the pattern of a control character, or of what transfers make of it, which opens a line.
    """
    return rf"(?: \x{ord(character):02x} | (?<! [^\r\n\x00-\x04\x7f] ) (?: {_printed(character)} ) )"


_SOH: Final = _control(SOH)
_STX: Final = _control(STX)
_ETX: Final = _control(ETX)
_EOT: Final = rf"(?: {_control(EOT)} | (?<= {_printed(DEL)} ) (?: {_printed(EOT)} ) )"
_DEL: Final = _control(DEL)
_END_OF_FIELD: Final = rf"(?= {BLANK} | [\r\n] | \Z )"
_END_OF_LINE: Final = rf"{BLANK}*+ (?= [\r\n] | \Z )"

# A transfer may double SOH, or set it on a line of its own.
_OPENING: Final = rf"(?: {_SOH} [{BLANK_CLASS}\r\n]{{0,4}}+ ){{1,8}}+"

# service = [ digit ] letter *40( letter / digit / "_" / "-" ) ; "bdt", "feature-en", "4wvo"
_SERVICE: Final = r"[0-9]? \p{L}[\p{L}\p{N}_-]{0,40}"

# agency = letter 1*40( letter / digit / "." / "-" ) ; "dpa", "dpa-spe"
_AGENCY: Final = r"\p{L}[\p{L}\p{N}.-]{1,40}+"
# A running number, or KNA's "170123-89-00065#2".
_AGENCY_NUMBER: Final = r"[0-9][0-9\#-]{2,40}+"

# header = SOH service 3*4DIGIT " " priority " " desk " " words " " [ flags ] blanks agency " " number [ " " reference ]
#        ; "bdt0055 3 pl 90  dpa 0062", "kna0123 4 ku 210 cccce   kna 170123-89-00065#2"
# What is missing is left out; a reader asks how much must be there.
HEADER: Final = Pattern(rf"""
    (?P<start> {_OPENING} | {BLANK}{{0,4}}+ )
    (?: (?P<service> {_SERVICE}? ) {BLANK}?+ (?P<service_number> [0-9]{{3,4}} ) {_END_OF_FIELD}
      | (?P<service> {_SERVICE} ) {_END_OF_FIELD}
      | (?P<service_number> [0-9]{{3,4}} ) (?= {BLANK}++ [0-9] {BLANK} ) )?
    (?: {BLANK}*+ (?P<priority> [0-9] ) (?: {_END_OF_FIELD} | (?= \p{{L}}{{1,3}}+ {BLANK} ) ) )?+
    (?: {BLANK}*+ (?P<desk> \p{{L}}{{1,3}} ) {_END_OF_FIELD} )?+
    (?: {BLANK}*+ (?P<word_count> [0-9]{{1,5}} ) {_END_OF_FIELD} )?+
    (?: {BLANK}++ (?P<flags> [a-z]{{5}} ) (?= {BLANK}++ {_AGENCY} {BLANK}++ [0-9] ) )?+
    (?: {BLANK}++ (?P<agency> {_AGENCY} ) {_END_OF_FIELD} )?+
    (?: {BLANK}++ (?P<agency_number> {_AGENCY_NUMBER} ) {_END_OF_FIELD}
        (?: {BLANK}++ (?P<reference> [^{BLANK_CLASS}\r\n]{{1,60}}+ ) {_END_OF_FIELD} )?+ )?+
""")

HEADER_FIELDS: Final = (
    "service",
    "service_number",
    "priority",
    "desk",
    "word_count",
    "flags",
    "agency",
    "agency_number",
    "reference",
)
"""
The groups of `HEADER` behind `start`, in the order of the line.
"""

# identity = service ":" number ":" priority ":" desk ":" words ":" agency ":" number ":" reference ":" [ time zone ]
#          ; "bdt:0173:4:sp:226:dpa:0525::20221011111449MESZ": the header line as NewsML-G2 has it
IDENTITY: Final = Pattern(rf"""
    (?P<service> {_SERVICE} )?+ : (?P<service_number> [0-9]{{1,6}}+ )?+ : (?P<priority> [0-9] )?+
    : (?P<desk> \p{{L}}{{1,3}}+ )?+ : (?P<word_count> [0-9]{{1,5}}+ )?+
    : (?P<agency> {_AGENCY} )?+ : (?P<agency_number> {_AGENCY_NUMBER} )?+ : (?P<reference> [^:]{{1,60}}+ )?+
    (?: : (?: (?P<year> [0-9]{{4}} ) (?P<month> [0-9]{{2}} ) (?P<day> [0-9]{{2}} )
        (?P<hour> [0-9]{{2}} ) (?P<minute> [0-9]{{2}} ) (?P<second> [0-9]{{2}} ) (?P<zone> \p{{Lu}}{{1,5}}+ )?+ )?+ )?+
""")

SIGNS_OF_LOSS: Final = frozenset("?\ufffd\u25a1\u25af\u2610\u00bf.\u00b7_*\u00a4\u263a\u263b\u2665\u2666\u2302")
"""
What transfers set where a control character was: a sign for what they do not know, or how old screens showed it.
"""
_SIGN_OF_LOSS: Final = f"[{''.join(sorted(SIGNS_OF_LOSS))}]"

MARKS_OF_MAIL: Final = frozenset(">|")
"""
What mails set before each line that they quote.
"""

# Where one line follows another without an empty one between them; every message has that at once behind its keywords.
SINGLE_BREAK: Final = PlainPattern(
    rf"[^{BLANK_CLASS}\r\n] {BLANK}*+ (?: \r\n | \n | \r (?! \n ) ) {BLANK}*+ [^{BLANK_CLASS}\r\n]"
)

# margin = 1*6( *4blank ( ">" / "|" ) ) [ blank ] / 2*40blank / tab ; "> ", ">> ", "    "
_QUOTED: Final = rf"(?: {BLANK}{{0,4}}+ [>|] ){{1,6}}+ {BLANK}?+"
MARGIN: Final = PlainPattern(rf"{_QUOTED} | {BLANK}{{2,40}}+ | \t")

# The whole line, when no SOH stands before it, or a printed one behind a margin: nothing else looks like that.
_BARE_HEADER: Final = Pattern(rf"""
    (?: {_QUOTED} )?+ {BLANK}{{0,4}}+ (?: {_printed(SOH)} | {_SIGN_OF_LOSS} )?+
    {_SERVICE}? [0-9]{{3,4}} \x20 [0-9]
    {BLANK}{{1,3}}+ \p{{L}}{{1,3}}+ {BLANK}{{1,3}}+ [0-9]{{1,5}}+ {BLANK}{{1,8}}+ (?: [a-z]{{5}} {BLANK}{{1,8}}+ )?
    {_AGENCY} {BLANK}{{1,3}}+ {_AGENCY_NUMBER} (?: {BLANK}{{1,3}}+ [0-9-]{{3,20}}+ )?+ {BLANK}{{0,8}}+ (?= [\r\n] | \Z )
""")


def is_header(source: str, start: int) -> bool:
    """
    Tell whether a whole header line without SOH begins at *start*.

    >>> is_header("bdt0123 3 pl 90  dpa 0456", 0)
    True
    """
    return _BARE_HEADER.match(source, start, len(source)) is not None


def bare_headers(source: str, start: int, end: int) -> list[int]:
    """
    Return where lines within `[start, end)` begin that are a whole header line, without SOH.

    Found by the two blanks that stand behind the number of words, which running text hardly ever has.

    >>> bare_headers("\\nbdt0123 3 pl 90  dpa 0456\\n", 0, 29)
    [1]
    """
    found: list[int] = []
    for blanks in _BLANKS.finditer(source, start, end):
        at = blanks.start()
        # The digits of the words, or the letters of the flags, stand before the blanks.
        if source[at - 1 : at].isalnum():
            lowest = max(0, at - _LONGEST_START)
            opens = line_start(source, at, lowest)
            if (
                opens >= start
                and source[opens - 1 : opens] in _BEFORE_LINE
                and opens not in found[-1:]
                and is_header(source, opens)
            ):
                found.append(opens)
    return found


def folded_headers(source: str, start: int, end: int) -> list[int]:
    """
    Return where lines within `[start, end)` begin that are a whole header line without SOH, whatever its blanks.

    Ten times as slow as `bare_headers`; for feeds in which a mail has folded the two blanks.

    >>> folded_headers("\\nbdt0123 3 pl 90 dpa 0456\\n", 0, 28)
    [1]
    """
    found = [start] if start < end and source[start - 1 : start] in _BEFORE_LINE and is_header(source, start) else []
    return found + [at for at in line_ends(source, start, end) if at < end and is_header(source, at)]


def is_folded(source: str, at: int) -> bool:
    """
    Tell whether a header line without SOH stands around *at*, in which a mail has folded the two blanks.

    >>> is_folded("bdt0123 3 pl 90 dpa 0456", 0), is_folded("bdt0123 3 pl 90  dpa 0456", 0)
    (True, False)
    """
    if source.startswith(SOH, at):
        return False
    start = line_start(source, at, 0)
    return is_header(source, start) and start not in bare_headers(source, start, line_end(source, at, len(source)))


_BEFORE_LINE: Final = frozenset({"", "\n", "\r"})

# Found in half the time that `str.find` takes.
_BLANKS: Final = Pattern(r"\x20\x20")
# Service, priority, desk and words.
_LONGEST_START: Final = 80

# sender = 2*4lower blank 1*12( lower / digit ) ; "dpa mhxfn022", "vv fnbf", "fnb 000": before the keywords until 2002
SENDER: Final = Pattern(rf"\p{{Ll}}{{2,4}}+ {BLANK}{{1,3}}+ [\p{{Ll}}0-9]{{1,12}}+")

START_OF_MESSAGE: Final = Pattern(_OPENING)
START_OF_HEADLINE: Final = Pattern(rf"{_STX}{{1,8}}+")
_START_OF_TIME: Final = Pattern(rf"{_ETX}{{1,8}}+")
_END_OF_MESSAGE: Final = Pattern(rf"{_EOT}{{1,8}}+ (?: \r\n?+ | \n )?+")

# Looked for before the patterns are, which take a hundred times as long.
_PRINTED_ETX: Final = printed(ETX)
_PRINTED_EOT: Final = printed(EOT)


def holds_sign(source: str, start: int, end: int, signs: tuple[str, ...]) -> bool:
    """
    Tell whether one of *signs* stands within `[start, end)`: a control character, or what transfers print for it.

    >>> holds_sign("\\x03251852 Sep 24", 0, 14, ("\\x03", "^C"))
    True
    """
    # The first character alone, which hardly any text has, is found in a twentieth of the time.
    for sign in signs:  # noqa: SIM110, in half the time that `any` takes
        if source.find(sign[0], start, end) >= 0 and source.find(sign, start, end) >= 0:
            return True
    return False


def starts_of_time(source: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """
    Yield where ETX stands within `[start, end)`, or what transfers make of it.
    """
    if not holds_sign(source, start, end, _PRINTED_ETX):
        start = source.find(ETX, start, end)
    if start >= 0:
        yield from (match.span() for match in _START_OF_TIME.finditer(source, start, end))


def ends_of_message(source: str, start: int, end: int) -> Iterator[int]:
    """
    Yield the offsets behind each EOT within `[start, end)` and the line end that follows it.
    """
    if not holds_sign(source, start, end, _PRINTED_EOT):
        start = source.find(EOT, start, end)
    if start >= 0:
        yield from (match.end() for match in _END_OF_MESSAGE.finditer(source, start, end))


# A line of nothing but what ends a message.
END_LINE: Final = Pattern(rf"(?: {_DEL} | {_EOT} | {_ETX} ) (?: {_DEL} | {_EOT} | {_ETX} | {BLANK} ){{0,20}}+")


def closes_message(source: str, start: int, end: int) -> bool:
    """
    Tell whether EOT, up to *end*, stands behind DEL or a time line; damage may have put it anywhere.

    >>> closes_message("251852 Sep 24\\n\\x04", 0, 15), closes_message("Es regnet.\\n\\x04", 0, 12)
    (True, False)
    """
    piece = source[max(start, end - _LONGEST_CLOSING) : end].rstrip(SPACE)
    while piece.endswith(_EOTS):
        piece = piece.removesuffix(next(filter(piece.endswith, _EOTS))).rstrip(SPACE)
    if piece.endswith(DEL):
        return True
    first, last = last_line(piece, 0, len(piece))
    return END_LINE.fullmatch(piece, first, last) is not None or TIME.fullmatch(piece, first, last) is not None


# The time line, a few DEL lines, EOT and blanks around them.
_LONGEST_CLOSING: Final = 80
_EOTS: Final = (EOT, *_PRINTED_EOT)

# A transfer may set ETX on a line of its own, or double it so.
# time = [ ETX ] 2DIGIT 2DIGIT 2DIGIT [ [ " " ] zone ] " " month " " year ; "251852 Sep 24", "131137 GMT Nov 13 "
# German in seven bits has "{" and "[" for umlauts.
TIME: Final = Pattern(rf"""
    (?: (?: {_ETX} [{BLANK_CLASS}\r\n]{{0,4}}+ ){{1,8}}+ | {BLANK}{{0,4}}+ )
    (?P<time> (?P<day> [0-9]{{2}} ) (?P<hour> [0-9]{{2}} ) (?P<minute> [0-9]{{2}} )
    (?: {BLANK}{{0,3}}+ (?P<zone> \p{{L}}{{1,5}} ) )?
    {BLANK}{{1,3}}+ (?P<month> \p{{L}} [\p{{L}}¤?\ufffd{{\[]{{1,9}}+ ) \.?+
    {BLANK}{{1,3}}+ (?P<year> [0-9]{{4}} | [0-9]{{2}} ) )
    {_END_OF_LINE}
""")

# sign-off = ( "dpa" *2( "/" 2*4lower ) / "dpa-" name routed / routed sign ) *12( blank sign )
#          ; "dpa koe yyno n1 sck", "dpa kre/su yysw a3 lön mda", "dpa/lni koe", "dpa-tmn koe yyzz n1"
# routed = "yy" 2lower, further on ; "yyno": to which office a text goes, tells where the agency's name does not
_SIGN: Final = r"[\p{Ll}0-9]{1,6}+ (?: [/-] [\p{Ll}0-9]{1,6}+ ){0,4}+"
_ROUTED: Final = rf"(?= (?: [^\n\r]{{0,40}} {BLANK} )? yy \p{{Ll}}{{2}}+ (?: {BLANK} | \Z ) )"
WIRE_SIGN_OFF: Final = Pattern(rf"""
    (?= \p{{Ll}} )
    (?: dpa (?: / \p{{Ll}}{{2,4}}+ ){{0,2}}+ | dpa - \p{{L}}{{2,12}}+ {_ROUTED} | {_ROUTED} {_SIGN} )
    (?: {BLANK}{{1,3}}+ {_SIGN} ){{0,12}}+ {BLANK}*+
""")

# Where a blank indents a line: found in a third of the time that `str.find` takes.
INDENTED: Final = Pattern(r"\n\x20")
INDENTED_BEHIND_CR: Final = Pattern(r"\r\x20")

# "+++ Küste;Wetter; +++", "| a | b |", "---|---"
TABLE_ROW: Final = "|"
TABLE_RULE: Final = Pattern(rf"[-|:{BLANK_CLASS}]{{3,}}+")


def is_time_line(source: str, start: int, end: int) -> bool:
    """
    Tell whether `[start, end)` is a time line: ETX stands before it, or it looks like one.

    >>> is_time_line("251852 Sep 24", 0, 13)
    True
    """
    if source[start : start + 1] not in _OPENS_TIME:
        return False
    return _START_OF_TIME.match(source, start, end) is not None or TIME.fullmatch(source, start, end) is not None


_OPENS_TIME: Final = frozenset({*"0123456789", ETX, *(sign[0] for sign in _PRINTED_ETX), *BLANKS})
