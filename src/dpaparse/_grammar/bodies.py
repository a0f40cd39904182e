"""
Where the names of bodies may stand, as patterns of tags.
"""

from typing import Final

from dpaparse._grammar.pattern import TagPattern

# "[die] Umweltorganisation Deichbund", "[das] Landgericht Kiel": up to eight words with a capital; a term closes them
NOUN_RUN: Final = TagPattern(r"(?<! [^ (] ) [NRM2]_*+ (?: [ ] [NRM2]_*+ ){0,7}+ (?P<term> [ ] Y_*+ )?+")

# "[der Verband] der Fischer und Wirte", "[das Institut] für deutsche Meereskunde", "[der Bund] der Knüpfer von Netzen"
NAME_BEHIND: Final = TagPattern(
    r"""
    [ ] (?: r__ | [bfp]__ ) [ ] (?: a_*+ [ ] )?+ [NR]_*+ (?! [ ] [NR2] )
    (?: [ ] (?: u__ | g__ | a_++ ) [ ] [NR]_*+ )?+
    """
)

# "[Ärzte] ohne Grenzen", "[Brot] für die Welt"
PURPOSE: Final = TagPattern(r"[ ] [pfb]_*+ [ ] (?: [rdo]__ [ ] )?+ [NRUO]_*+ (?! [ ] [NR2UO] )")
