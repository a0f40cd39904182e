"""
dpa's desks (*Ressorts*), by their code.

Origin: `codes` of the format guide; the one-letter codes are those of the English wire.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

DESKS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "i": "International",
        "ku": "Kultur",
        "pl": "Politik",
        "rs": "Redaktioneller Service",
        "s": "Sport",
        "sp": "Sport",
        "vm": "Vermischtes",
        "wi": "Wirtschaft",
    }
)
"""
The name of a desk.
"""
