"""
How the documentation is built: `sphinx-build -W -n -b html docs OUTPUT`.
"""

import sys
import zlib
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

import dpaparse

project = "dpaparse"
author = "The dpaparse authors"
project_copyright = "the dpaparse authors"
version = release = dpaparse.__version__

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.intersphinx",
    "sphinx_copybutton",
    "names",
]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"dpaparse {version}"
html_static_path = ["_static"]
html_css_files = ["house.css"]
html_show_sphinx = False
pygments_style = "friendly"

# The docstrings are reStructuredText with single backticks; `_ext/names.py` makes a link of what is a public name.
default_role = "py:obj"
highlight_language = "text"

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
autodoc_default_options = {"members": True, "exclude-members": "__init__, __new__"}
python_use_unqualified_type_names = True

# The names of Python's own documentation that ours links to are listed here, so that a build needs no network.
_INVENTORY: Final = Path(__file__).parent / "_build" / "python.inv"
_INVENTORY.parent.mkdir(exist_ok=True)
_INVENTORY.write_bytes(
    b"# Sphinx inventory version 2\n# Project: Python\n# Version: 3\n# The remainder is compressed using zlib.\n"
    + zlib.compress((Path(__file__).parent / "_inventories" / "python.txt").read_bytes())
)
intersphinx_mapping = {"python": ("https://docs.python.org/3", str(_INVENTORY))}

# A prompt and its output are copied as what can be typed.
copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True
