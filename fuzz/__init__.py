"""
Searches for texts that break a law, guided by the branches that they reach.
"""

import struct
from typing import Final

COUNTS: Final = struct.Struct("<QQ")
"""
How a search writes down what it has tried: numbers of inputs and of bytes.
"""
