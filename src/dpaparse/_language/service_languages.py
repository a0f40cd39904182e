"""
The languages of dpa's services that write in one, by the mnemonic that opens the header line of a wire message.

Origin: the names in `services`: `Englischer Dienst`.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

SERVICE_LANGUAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "arabic-3p": "ar",
        "arabic-dpa": "ar",
        "arabic-mm": "ar",
        "dpa-espanol": "es",
        "dpe": "es",
        "eca": "en",
        "eca-3p": "en",
        "eca-mm": "en",
        "ecp": "en",
        "feat-en": "en",
        "feature-ar": "ar",
        "feature-child-ar": "ar",
        "feature-child-es": "es",
        "feature-consumer-ar": "ar",
        "feature-en": "en",
        "feature-es": "es",
        "feature-special-en-cars": "en",
        "feature-special-en-digital": "en",
        "feature-special-en-lifestyle": "en",
        "feature-special-en-science": "en",
        "feature-special-en-sport": "en",
        "feature-special-en-topstories": "en",
        "feature-special-en-travel": "en",
        "feature-special-es-auto": "es",
        "feature-special-es-pets": "es",
        "feature-special-es-sport": "es",
        "feature-special-es-tech": "es",
        "feature-special-es-tourism": "es",
        "feature-special-es-trend": "es",
        "feature-sports-ar": "ar",
        "germany-today-ar": "ar",
        "germany-today-en": "en",
        "germany-today-es": "es",
        "germany-today-ru": "ru",
        "ldi": "es",
        "text-arabic": "ar",
        "text-arabisch-abi": "ar",
        "text-arabisch-acc": "ar",
        "text-arabisch-are": "ar",
        "text-arabisch-dara": "ar",
        "س": "ar",
        "صاب": "ar",
        "صدط": "ar",
        "صيي": "ar",
    }
)
"""
The language as a BCP 47 tag.
"""
