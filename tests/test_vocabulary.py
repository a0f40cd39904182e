"""
Lists of words that are compared casefolded.
"""

import pytest

from dpaparse._language import furniture, notes, places, rubrics

AS_PRINTED = {"ISSUE_WORDS"}
LISTS = [
    (module.__name__.rpartition(".")[2], name, words)
    for module in (furniture, notes, places, rubrics)
    for name, words in vars(module).items()
    if name.isupper() and name not in AS_PRINTED
]


@pytest.mark.parametrize(("module", "name", "words"), LISTS, ids=[f"{module}.{name}" for module, name, _ in LISTS])
def test_words_are_casefolded(module: str, name: str, words: frozenset[str]) -> None:
    """
    A word that is not its own casefold, such as one with a sharp s, would never be found.
    """
    assert {word for word in words if word != word.casefold()} == set(), f"{module}.{name}"
