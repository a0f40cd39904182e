"""
Markup: what HTML calls white space, references to characters, and tags that the parser leaves out.
"""

from typing import Final

from dpaparse._grammar.pattern import Pattern

# Words with a single blank between them: what rendering leaves as it is.
# HTML's white space has five characters; a no-break space is none, since pages use it to hold words together.
_WORDS: Final = Pattern(r"[^\x20\t\n\f\r]++ (?: \x20 [^\x20\t\n\f\r]++ )*+")

# reference = "&#" digits [";"] / "&#x" hexdigits [";"] / "&" name [";"] ; "&uuml;", "&#8222;", "&amp"
REFERENCE: Final = Pattern(r"& (?: \#[xX][0-9a-fA-F]{1,40}+ | \#[0-9]{1,40}+ | [A-Za-z][A-Za-z0-9]{0,31}+ ) ;?+")

# What plain copying cannot take over: a tag, a reference, a line end of Windows, a null character.
SPECIAL: Final = Pattern(r"[<&\r\x00]")

# tag = "<" … ">", where ">" may stand in quotation marks
TAG: Final = Pattern(r"""< [^>"']*+ (?: (?: "[^"]*+" | '[^']*+' ) [^>"']*+ )*+ >""")

# "<" opens a tag only before a letter of ASCII, "!" or "?", and "</" before a letter; elsewhere it is text: "</ärger>".
LONE_SIGN: Final = Pattern(r"< (?! /? [A-Za-z] | [!?] | / \Z )")

# What may stand between two JSON values, or before the first one.
JSON_SPACE: Final = Pattern(r"[\x20\t\r\n\ufeff]*+")

# A document type: its brackets hold declarations, and those hold ">", too.
_DOCUMENT_TYPE: Final = r"<! [A-Za-z]++ [^>\[]*+ (?: \[ [^\]]*+ (?: \] (?! \s*+ > ) [^\]]*+ )*+ \] \s*+ )?+ >"
DOCUMENT_TYPE: Final = Pattern(_DOCUMENT_TYPE)

# What a page does not show: an XML declaration or another processing instruction, a document type, and what else a
# browser takes for a comment, as word processors have it: "<![if !supportLists]>", "<![endif]>".
INSTRUCTION: Final = Pattern(rf"<\? [^>]*+ > | {_DOCUMENT_TYPE} | <! (?! -- ) [^>]*+ >")

# The same, but for those inside a comment; each is looked for up to the last ">".
LONE_INSTRUCTION: Final = Pattern(r"""
    <!-- (?: [^-]++ | - (?! -> ) )*+ (?: --> )?+
  | (?P<alone>
        <! [A-Za-z]{1,20}+ [^>\[]{0,200}+ \[ [^\]]{0,500}+ \] \s{0,20}+ >
      | < (?: \? | ! (?! -- ) ) [^>]*+ >
    )
""")

# What opens a tag, or stands for an instruction.
OPENS_MARKUP: Final = Pattern(r"[<\ufdd1]")

# What no XML may have, not even as a reference: control characters, halves of characters.
NOT_XML: Final = Pattern(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

_XML_NAME: Final = r"[\p{L}_] [\p{L}\p{N}_.:-]{0,100}+"
# What XML knows without being told.
_XML_REFERENCE: Final = r"(?: amp | apos | gt | lt | quot | \#[0-9]{1,7}+ | \#x[0-9a-fA-F]{1,6}+ ) ;"

# token of XML = comment / characters / instruction / document type / tag / reference / a sign that opens none of them
# What never ends goes on up to the end; all else stops at the next "<".
XML_TOKEN: Final = Pattern(rf"""
    (?P<aside>
        <!-- (?: [^-]++ | - (?! -> ) )*+ (?: --> | \Z )
      | <!\[CDATA\[ (?: [^\]]++ | \] (?! \]> ) )*+ (?: \]\]> | \Z )
      | <\? (?: [^?]++ | \? (?! > ) )*+ (?: \?> | \Z )
      | <! [A-Za-z] [^<>\[]*+ (?: \[ [^\]]{{0,2000}}+ \] [^<>]*+ )?+ >
    )
  | < (?P<closing> / )?+ (?P<name> {_XML_NAME} ) (?P<rest> (?: [^<>"']++ | "[^"<]*+" | '[^'<]*+' )*+ ) >
  | (?P<reference> & {_XML_REFERENCE} )
  | (?P<entity> & [A-Za-z][A-Za-z0-9]{{1,31}}+ ; )
  | [<&]
""")

# attribute = name "=" value in quotation marks ; "guid='x'"
_XML_ATTRIBUTE: Final = rf"""\s++ (?P<name> {_XML_NAME} ) \s*+ = \s*+ (?: "[^"<]*+" | '[^'<]*+' )"""
XML_ATTRIBUTES: Final = Pattern(rf"(?: {_XML_ATTRIBUTE} )*+ \s*+ /?+")

# "&" that opens no reference.
LONE_AMPERSAND: Final = Pattern(rf"& (?! {_XML_REFERENCE} )")

# The language of a page, in its first element: <html lang="de">
PAGE_LANGUAGE: Final = Pattern(
    r"""
    (?i: <html \s [^>]{0,400}? (?<= \s ) (?: xml: )?+ lang \s*+ = \s*+ ) ["']?+
    (?P<language> [A-Za-z]{2,3} (?: - [A-Za-z0-9]{2,8} )*+ )
    """
)

# page = white space, an element of ASCII letters, and somewhere an end tag
_OPENS_PAGE: Final = Pattern(r"[\x20\t\r\n\ufeff]*+ < [A-Za-z!] [^<>]*+ >")


def is_page(text: str) -> bool:
    """
    Tell whether *text* is HTML: an element opens it, and one ends in it.

    >>> is_page("<p>Es regnet.</p>"), is_page("1 < 2")
    (True, False)
    """
    return "</" in text and _OPENS_PAGE.match(text) is not None


# escaped = white space, an element whose signs are references ; "&lt;p&gt;", "&lt;img src=&quot;…"
_OPENS_ESCAPED: Final = Pattern(r"""
    [\x20\t\r\n\ufeff]*+ &lt;
    (?i: article | blockquote | body | div | figure | h[1-6r] | html | img
       | ol | p | section | span | strong | table | ul )
    (?= [\x20\t\r\n/] | &gt; )
""")


def is_escaped(text: str) -> bool:
    """
    Tell whether *text* is HTML whose signs are references: such an element opens it, and one ends in it.

    >>> is_escaped("&lt;p&gt;Es regnet.&lt;/p&gt;"), is_escaped("&lt;Husum&gt;")
    (True, False)
    """
    return "&lt;/" in text and _OPENS_ESCAPED.match(text) is not None


def has_reference(text: str) -> bool:
    """
    Tell whether a reference with its semicolon stands in *text*; a lone `&` is one of a name: `R&D`.

    >>> has_reference("Ebbe &amp; Flut"), has_reference("Ebbe & Flut; R&D")
    (True, False)
    """
    return "&" in text and any(found[0][-1] == ";" for found in REFERENCE.compiled.finditer(text))


# The name of an element without its prefix: "newsItem" in "<g2:newsItem guid=…"
FIRST_TAG: Final = Pattern(
    r"< (?: [A-Za-z][A-Za-z0-9._-]{0,40}+ : )?+ (?P<name> [A-Za-z][A-Za-z0-9._-]{0,40}+ ) (?= [\s/>] )"
)


def stretches_of_words(text: str) -> list[tuple[int, int]]:
    """
    Return where words stand with nothing but a single blank between them; rendering leaves them as they are.

    >>> stretches_of_words(" Es  regnet in Husum.")
    [(1, 3), (5, 21)]
    """
    # Of white space, only a lone blank stays; a text without these has no other.
    if "  " in text or "\n" in text or "\t" in text or "\r" in text or "\f" in text:
        return [match.span() for match in _WORDS.finditer(text)]

    # Most texts: found so in a tenth of the time.
    start, end = int(text.startswith(" ")), len(text) - text.endswith(" ")
    return [(start, end)] if start < end else []
