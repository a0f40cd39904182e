"""
Texts in which the expected spans are marked: `Er rief: ⟦„Halt!“⟧`, and one that has everything.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from dpaparse import Quote, Span

RICH: Final = """\
Sturmflut

Deich an der Küste hält stand

Von Ebba Thun und Jan Ruß, dpa

Die Flut kam in der Nacht, und Hunderte waren am Deich. Verletzt wurde an der Küste niemand.

HUSUM/KIEL, 21. Nov. 2024 (dpa-AFX Broker) - „Sie rief ‚Halt!‘ und ging“, sagte Thun.

Das fehlt noch

- Sand
- Tee

Der Deich hat auf seiner ganzen Länge gehalten, die „Seestern“ liegt im Hafen, „und so weiter. (dpa/lno)/abc/xyz

© dpa-infocom, dpa:250101-930-4711/2

zur Startseite
"""
"""
An article with every kind of part, a nested quotation, and a fault.
"""

WIRE: Final = """\
\x01nsb0123 2 vm 48 cccce   lni 0456

Wetter/Küste/Schleswig-
Holstein/
\x02(Eil \x07\x07\x07\x07\x07)
(Zusammenfassung 0645 Sperrfrist 22. Oktober 11.30 Uhr)
Deich an der Küste hält stand
Von Ebba Thun, dpa
(Foto Archiv) =

Die Flut kam in der Nacht, und Hunderte waren am Deich.

Husum (dpa/lno) - «Sie rief "Halt!" und ging», sagte Thun.

| Ort   | Pegel |
---|---
| Husum | 3,20  |

# Notizblock

## Internet
- [Pegel an der
  Küste](https://pegel.example)
- https://deich.example

## Orte
- [Rathaus] (Markt 1, Husum)
- Siel

* * * *
Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt

## Kontakte
- Redaktion: Momme Dirks (Tönning), 04861/5550123, <dirks@dpa.example>

dpa et/jr yyno n1 md

\x03211852 Okt 24
\x7f
\x7f\x04
"""
"""
A wire message with every kind of part that only messages have.
"""


def unmark(marked: str) -> tuple[str, list[Span]]:
    """
    Take the marks out of a text.

    Args:
        marked: A text in which `⟦` and `⟧` stand around what is to be found; they may be nested.

    Returns:
        The text without the marks, and the spans of what stood between them, in order.

    >>> unmark("Er rief: ⟦„Halt!“⟧")
    ('Er rief: „Halt!“', [Span(9, 16)])
    """
    text = ""
    spans = []
    opened = []
    for character in marked:
        if character == "⟦":
            opened.append(len(text))
        elif character == "⟧":
            spans.append(Span(opened.pop(), len(text)))
        else:
            text += character
    return text, sorted(spans)


def walk(quotes: Iterable[Quote]) -> Iterator[Quote]:
    """
    Yield quotations and all those inside them.
    """
    for quote in quotes:
        yield quote
        yield from walk(quote.quotes)
