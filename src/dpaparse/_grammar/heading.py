"""
What tells headings and page furniture from running text.
"""

from typing import Final

from dpaparse._grammar.space import BLANK, compile_pattern

# inner-sentence = lower "." / "!" / "?" blank capital ; "Es regnet. Die Flut" is no heading, "St. Pauli" may be one
INNER_SENTENCE: Final = compile_pattern(rf"(?: \p{{Ll}}{{3}} [.] | [!?…] ) [“”»\"]?+ {BLANK} [\p{{Lu}}„“«»\"]")

# line = date [ time ] / 1*2DIGIT " von " 1*2DIGIT / "Letzte Aktualisierung:" / "Stand: …" / nothing but marks
FURNITURE_LINE: Final = compile_pattern(rf"""
    (?:
        (?: (?: Letzte {BLANK} )?+ (?: Aktualisierung | Stand | Ver[öo]ffentlicht | aktualisiert | Aktualisiert )
            (?: {BLANK} am )?+ :? [{BLANK[1:-1]}]{{0,4}}+ )?+
        [0-9]{{1,2}} \. {BLANK}? (?: [0-9]{{1,2}} \. | \p{{L}}{{3,9}}+ ) {BLANK}? (?: [0-9]{{2,4}} )?+
            [^\p{{L}}\r\n]{{0,40}}+ (?: Uhr | (?: - {BLANK}{{0,8}}+ )? aktualisiert [^\r\n]{{0,40}}+ )?+
      | Letzte {BLANK} Aktualisierung :?
      | [0-9]{{1,3}} {BLANK} (?: von | / ) {BLANK} [0-9]{{1,3}}
      | [^\p{{L}}\p{{N}}\r\n]{{1,80}}+
    ) \Z
""")
