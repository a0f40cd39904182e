"""
Captions by themselves: who took a picture behind what it shows or before it, and what only looks so.
"""

import pytest

from dpaparse import Span
from dpaparse._grammar.captions import are_names, is_caption, is_lined_caption, is_picture_credit

LONG = "Der Deich in Husum".ljust(259 - len("Foto: Ebba Thun"), "x")


@pytest.mark.parametrize(
    ("caption", "expected", "as_last"),
    [
        ("Der Deich in Husum. Ebba Thun/dpa", True, False),
        ("Der Deich in Husum. Ebba Thun/\u200bdpa", True, False),
        ("Der Deich in Husum.", False, False),
        ("Archivbild: Der Deich in Husum", True, True),
        ("ARCHIVBILD: Der Deich in Husum.", True, True),
        ("Archivbild: Der Deich: in Husum", True, True),
        ("Boot: Der Deich in Husum", False, False),
        ("Der Deich in Husum (Archivbild)", True, True),
        ("Der Deich in Husum (Archivbild).", True, True),
        ("Der Deich in Husum. (Archivbild)", True, True),
        ("Der Deich in Husum (Archivbild)..", False, False),
        ("Der Deich in Husum (das Archivbild).", False, False),
        ("Der Deich in Husum (x) (Archivbild).", True, True),
        ("Der Deich in Husum Archivbild).", False, False),
        ("Der Deich in Husum Archivbild", False, False),
        ("Der Deich in Husum (Foto)", True, True),
        ("Der Deich (in Husum) am Meer (Foto)", True, True),
        ("Der Deich in Husum.\u200b(Foto)", False, False),
        ("Der Deich in Husum.\u200b(dpa)", False, False),
        ("Der Deich in Husum (Quelle: dpa: Ebba/Getty Images)", True, True),
        ("Der Deich in Husum (Quelle: Husum/\u200bGetty Images)", True, True),
        ("dpa)\nFoto: Ebba Thun", True, True),
        ("Es regnet. (dpa)\n(Foto: Ebba Thun)", False, False),
        ("Es (x) regnet. (dpa)\nFoto: Ebba Thun", False, False),
        ("Am Deich: Boote Foto: Ebba Thun", True, True),
        ("Der Deich in Husum »Foto: Ebba Thun", True, True),
        ("Der Deich in Husum. (Foto)", False, False),
        ("Der Deich in Husum (Foto).", False, False),
        ("Der Deich in Husum (dpa)", True, True),
        ("Der Deich in Husum. (dpa)", False, False),
        ("Der Deich in Husum.\t(dpa)", False, False),
        ("Der Deich in Husum:\t(Foto)", False, False),
        ("(dpa)", False, False),
        ("Der Deich in Husum (SPD)", False, False),
        ("Der Deich in Husum (Quelle: Ebba Thun/dpa)", True, True),
        ("Der Deich in Husum (Quelle: dpa)", False, False),
        ("Der Deich in Husum (Quelle: dpa/Ebba Thun)", True, True),
        ("Der Deich in Husum (Quelle: Getty Images)", True, True),
        ("Der Deich in Husum (Deich: Ebba Thun)", False, False),
        ("Der Deich in Husum (Quelle Ebba Thun)", False, False),
        ("Der Deich in Husum. Quelle: Ebba Thun/dpa", True, False),
        ("Der Deich in Husum. Quelle: dpa", False, False),
        ("Der Deich in Husum (QUELLE: dpa | Ebba Thun)", True, True),
        ("Der Deich in Husum Foto: Ebba Thun", True, True),
        ("Der Deich in Husum (Foto: Ebba Thun)", True, True),
        ("Der Deich in Husum (Foto: Ebba kam an)", False, False),
        ("Der Deich in Husum „Foto“: Ebba Thun", False, False),
        ("Der Deich in Husum Foto: Ebba kam an", False, False),
        ("Der Deich in Husum Foto:", False, False),
        ("Weitere Fotos:", True, True),
        ("Fotos:", True, True),
        ("Fotos:\x1c", False, False),
        ("Alle weiteren Fotos:", False, False),
        ("Weitere Boote:", False, False),
        ("Foto: x: Ebba Thun", False, False),
        ("Foto: picture alliance/dpa", True, True),
        ("Foto: picture alliance / dpa | Ebba Thun", True, True),
        ("Der Deich hält. (Bild: Ebba Thun/picture alliance)", True, True),
        ("Foto: picture alliance / Ebba kam an", False, False),
        ("Der Deich hält. Ebba Thun/dpa +++ dpa-Bildfunk +++", True, True),
        ("+++ Der Deich hält +++", False, False),
        (": Ebba Thun", False, False),
        ("Foto: Ebba Thun/dpa - Der Deich hält", True, True),
        ("Foto: Ebba Thun/dpa – Der Deich hält", True, True),
        ("Foto: Ebba Thun/dpa. Der Deich hält", True, True),
        ("Foto: Ebba Thun/dpa, Der Deich hält", False, False),
        ("Foto: Ebba kam an - Der Deich hält", False, False),
        ("Boot: Ebba Thun/dpa - Der Deich hält", False, False),
        ("FOTO: Ebba Thun - Der Deich hält.", True, True),
        ("Ebba Thun (dpa). Der Deich hält", True, True),
        ("Ebba Thun (dpa). Der Deich hält.", True, True),
        ("Ebba Thun (dpa). Der Deich hält. Die Flut kommt.", False, False),
        ("Xyla Thun (dpa). Der Deich hält", False, False),
        ("Ebba Thun (SPD). Der Deich hält", False, False),
        ("Ebba Thun (dpa) Der Deich hält", False, False),
        ("Ebba Thun (dpa). der Deich hält", False, False),
        ("/picture alliance, Ebba Thun", True, True),
        ("/dpa, Ebba Thun", True, True),
        ("/Husum,\u200bGetty Images", True, True),
        ("/Ebba Thun, Husum", False, False),
        ("/picture alliance, Ebba Thun.", True, True),
        ("Der Deich in Husum. Ebba Thun/Husum", False, False),
        ("Der Deich in Husum. Thun/dpa", False, False),
        ("Der Deich in Husum. Thun/Getty Images", True, False),
        ("Der Deich in Husum. dpa/Ebba Thun", True, False),
        ("Der Deich in Husum. dpa/Getty Images", True, False),
        ("Der Deich in Husum. dpa/AFP", False, False),
        ("Der Deich in Husum. Ebba kam/dpa", False, False),
        ("Der Deich in Husum. Ebba Thun, dpa", True, False),
        ("Der Deich in Husum. Ebba Thun | dpa", True, False),
        ("Der Deich in Husum - Ebba Thun/dpa", True, False),
        ("Der Deich in Husum © Ebba Thun/dpa", True, False),
        ("Der Deich in Husum ©Ebba Thun/dpa", True, False),
        ("Der Deich in Husum. © Seehundstation/dpa", True, False),
        ("Rubriklistenbild: © Ebba Thun/dpa", True, True),
        ("Der Deich in Husum. \u2212Symbolbild: dpa", True, True),
        ("Der Deich in Husum. Seehundstation/dpa", False, False),
        ("Der Deich in Husum Ebba Thun/dpa", False, False),
        ("Der Deich in Husum! Ebba Thun/dpa", True, False),
        ("Der Deich in Husum. Ebba Thun dpa", False, False),
        ("Der Deich in Husum? Ebba Thun / dpa / x", False, False),
        ("Der Deich in Husum, Ebba Thun/dpa", False, False),
        ("Der Deich in Husum\n© Ebba Thun/dpa", True, True),
        ("Der Deich in Husum\nEbba Thun/dpa", False, False),
        ("Der Deich in Husum\nFoto: Ebba Thun", True, True),
        ("Der Deich in Husum\n(Foto: Ebba Thun)", True, True),
        ("Der Deich\nin Husum\nFoto: Ebba Thun", True, True),
        ("Es regnet. (dpa)\nFoto: Ebba Thun", False, False),
        ("Es regnet. (SPD)\nFoto: Ebba Thun", True, True),
        ("Es regnet. (dpa/lno)\nFoto: Ebba Thun", False, False),
        ("Der Deich\n© 2026 Ebba Thun", False, False),
        ("Der Deich\n/picture alliance, Ebba Thun", True, True),
        ("Der Deich\nQuelle: Ebba Thun/dpa", True, True),
        ("Der Deich\nQuelle: dpa", False, False),
        ("Der Deich\nFoto: Ebba Thun.", False, False),
        ("(dpa)\nFoto: Ebba Thun", False, False),
        ("Der Deich\n© Ebba Thun", True, True),
        (f"{LONG} Foto: Ebba Thun", True, True),
        (f"{LONG}x Foto: Ebba Thun", False, False),
        (f"{LONG}\nFoto: Ebba Thun", True, True),
        (f"{LONG}x\nFoto: Ebba Thun", False, False),
        (f"Der Deich. Foto:{' ' * 66}Ebba Thun", True, True),
        (f"Der Deich. Foto:{' ' * 67}Ebba Thun", False, False),
    ],
)
def test_captions_are_told(caption: str, *, expected: bool, as_last: bool) -> None:
    """
    A caption says who took the picture, from an archive or not; the last block of a text may end with its author.
    """
    for before, behind in (("", ""), ("Foto: ", "/dpa"), ("(", ")")):
        within = Span(len(before), len(before) + len(caption))
        source = before + caption + behind

        assert [expected, as_last] == [is_caption(source, within, last=last) for last in (False, True)]
        assert (expected and "\n" in caption) is is_lined_caption(source, within)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("© Ebba Thun/dpa", True),
        ("© Ebba Thun 2026", False),
        ("© Ebba", True),
        ("Foto: Ebba: Thun", True),
        ("Foto: Ebba Thun", True),
        ("(Foto: Ebba Thun)", True),
        ("Foto: Ebba kam an", False),
        ("Foto: Ebba Thun.", False),
        ("Foto Ebba Thun", False),
        ("Boot: Ebba Thun", False),
        ("Quelle: dpa", False),
        ("Quelle: Ebba Thun/dpa", True),
        ("Quelle: Ebba Thun/Husum", False),
        ("/dpa, Ebba", True),
        ("/Ebba, Husum", False),
        ("Ebba Thun", False),
        (f"© {'x' * 78}", True),
        (f"© {'x' * 79}", False),
    ],
)
def test_lines_with_nothing_but_the_photographer_are_told(line: str, *, expected: bool) -> None:
    """
    A line with a sign, a slash or a label before names says who took the picture, one with more is a text.
    """
    assert expected is is_picture_credit(line, Span(0, len(line)))
    assert expected is is_picture_credit(f"© {line}.", Span(2, 2 + len(line)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ebba Thun", True),
        ("Ebba Thun.", False),
        ("Ebba Thun!", False),
        ("ebba Thun", False),
        ("Ebba und Jan von der Thun/dpa", True),
        ("Ebba Jan Bo Uwe Ole Kai Thun", True),
        ("Ebba Jan Bo Uwe Ole Kai Per Thun", False),
        ("", False),
        ("  ", False),
        ("dpa", True),
        ("dpa/Ebba", True),
        ("husum/Ebba", False),
        ("Ebba / dpa-infocom", True),
        ("Ebba kam", False),
    ],
)
def test_names_are_told(text: str, *, expected: bool) -> None:
    """
    Names have capitals but for few small words, and there are not many of them.
    """
    assert expected is are_names(text)
