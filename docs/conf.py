"""
How the documentation is built: `sphinx-build -W -n -b html docs OUTPUT`.
"""

import doctest
import sys
import zlib
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

from sphinx.application import Sphinx

import dpaparse

project = "dpaparse"
author = "The dpaparse authors"
project_copyright = "the dpaparse authors"
version = release = dpaparse.__version__

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.doctest",
    "sphinx.ext.intersphinx",
    "sphinx_copybutton",
    "examples",
    "included",
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

# The few names that ours links to are listed beside this file, so that a build needs no network.
_HERE: Final = Path(__file__).parent
_SITES: Final = {
    "hypothesis": "https://hypothesis.readthedocs.io/en/latest",
    "python": "https://docs.python.org/3",
}


def setup(app: Sphinx) -> None:
    """
    Make inventories of our lists of names, among the files that a build keeps for itself.
    """
    app.doctreedir.mkdir(parents=True, exist_ok=True)
    app.config.intersphinx_mapping = {
        project: (site, str(_inventory(app, project))) for project, site in _SITES.items()
    }


def _inventory(app: Sphinx, project: str) -> Path:
    path = Path(app.doctreedir) / f"{project}.inv"
    path.write_bytes(
        f"# Sphinx inventory version 2\n# Project: {project}\n# Version: \n# Compressed with zlib.\n".encode()
        + zlib.compress((_HERE / "_inventories" / f"{project}.txt").read_bytes())
    )
    return path


# `sphinx-build -b doctest docs OUTPUT`, from the top of the repository, runs the examples of pages and docstrings.
# What an exception says is part of an example.
doctest_default_flags = doctest.ELLIPSIS | doctest.DONT_ACCEPT_TRUE_FOR_1
doctest_global_setup = """
from hypothesis import settings
from dpaparse import *
from dpaparse.strategies import *
settings.register_profile("docs", max_examples=100, deadline=None, derandomize=True, database=None)
settings.load_profile("docs")
"""

# A prompt and its output are copied as what can be typed.
copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True
