"""
Print the lowest versions that the settings allow to those who use the library, as constraints for pip.
"""

import tomllib
from pathlib import Path

SETTINGS = Path(__file__).parents[1] / "pyproject.toml"

project = tomllib.loads(SETTINGS.read_text(encoding="utf-8"))["project"]
extras = project["optional-dependencies"]
for_users = [requirement for name in ("cli", "html", "hypothesis", "xml") for requirement in extras[name]]
for requirement in [*project["dependencies"], *for_users]:
    print(requirement.replace(">=", "=="))
