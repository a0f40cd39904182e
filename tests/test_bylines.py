"""
Bylines: who wrote a text, and for whom, in every way that dpa and papers print it.
"""

import pytest

from dpaparse import Span
from dpaparse._recognise.byline import find_byline, read_byline


@pytest.mark.parametrize(
    ("line", "authors", "agency"),
    [
        ("Von Ebba Thun, dpa", ["Ebba Thun"], "dpa"),
        ("Von Ebba Thun, dpa/lno", ["Ebba Thun"], "dpa/lno"),
        ("Von Ebba Thun und Jan Ruß, dpa-infocom", ["Ebba Thun", "Jan Ruß"], "dpa-infocom"),
        ("Von Ebba Thun, dpa, und Jan Ruß, AFP", ["Ebba Thun", "Jan Ruß"], "dpa"),
        ("Von Ebba Thun (dpa) und Jan Ruß (KNA)", ["Ebba Thun", "Jan Ruß"], "dpa"),
        ("Von Ebba Thun (Husum) und Jan Ruß (Kiel)", ["Ebba Thun", "Jan Ruß"], None),
        ("Von Ebba Thun (Text) und Jan Ruß (Fotos), dpa", ["Ebba Thun", "Jan Ruß"], "dpa"),
        ("Von Ebba Thun (Küstenbote)", ["Ebba Thun"], "Küstenbote"),
        ("Von Ebba Thun, Jan Ruß, beide dpa", ["Ebba Thun", "Jan Ruß"], "dpa"),
        ("Von dpa-Korrespondentin Ebba Thun", ["Ebba Thun"], "dpa"),
        ("Von unserem Korrespondenten Jan Ruß", ["Jan Ruß"], None),
        ("Von unserer Reporterin Ebba Thun, dpa", ["Ebba Thun"], "dpa"),
        ("Von Anna-Lena van der Siel und José d’Ampezzo, dpa", ["Anna-Lena van der Siel", "José d’Ampezzo"], "dpa"),
        ("Interview: Ebba Thun, dpa", ["Ebba Thun"], "dpa"),
        ("Aufgezeichnet von Ebba Thun, dpa", ["Ebba Thun"], "dpa"),
        ("By Ebba Thun in Husum and Jan Ruß in New Wittdün, dpa", ["Ebba Thun", "Jan Ruß"], "dpa"),
        ("By Ebba Thun, Jan Ruß and Ole Kern, dpa", ["Ebba Thun", "Jan Ruß", "Ole Kern"], "dpa"),
        ("By Ebba Thun, dpa, and Jan Ruß, Coastal Times", ["Ebba Thun", "Jan Ruß"], "dpa"),
        ("By Ebba Thun, Coastal Times (TNS)", ["Ebba Thun"], "TNS"),
        ("By Ebba Thun, Coastal Times", ["Ebba Thun"], "Coastal Times"),
        ("By Ebba Thun, dpa correspondent", ["Ebba Thun"], "dpa"),
        ("--- Von Ebba Thun, dpa-AFX ---", ["Ebba Thun"], "dpa-AFX"),
        ("By dpa correspondents", [], "dpa"),
        ("Von DEUTSCHE PRESSE-AGENTUR", [], "DEUTSCHE PRESSE-AGENTUR"),
        ("Ebba Thun, dpa", ["Ebba Thun"], "dpa"),
        ("Von Ebba Thun.", ["Ebba Thun"], None),
        ("Von Ebba Thun, Jan Ruß sowie Ole Kern, KNA", ["Ebba Thun", "Jan Ruß", "Ole Kern"], "KNA"),
        ("Von Ebba Thun, dpa, und Jan Ruß, dpa-AFX, sowie Ole Kern", ["Ebba Thun", "Jan Ruß", "Ole Kern"], "dpa"),
        ("Von Ebba Thun, dpa-infografik", ["Ebba Thun"], "dpa-infografik"),
        ("Von Ebba Thun und Jan Ruß, dpa/dpa-AFX", ["Ebba Thun", "Jan Ruß"], "dpa/dpa-AFX"),
        ("Von Ebba Thun und Agenturen", ["Ebba Thun"], None),
        ("Von dpa-Mitarbeitern", [], "dpa"),
        ("Von den dpa-Korrespondenten", [], "dpa"),
        ("By Ebba Thun with Jan Ruß, dpa", ["Ebba Thun", "Jan Ruß"], "dpa"),
        ("Por Ebba Thun y Jan Ruß (dpa)", ["Ebba Thun", "Jan Ruß"], "dpa"),
        ("Interview von Ebba Thun, dpa", ["Ebba Thun"], "dpa"),
        ("Interview by Ebba Thun, dpa", ["Ebba Thun"], "dpa"),
        ("Das Interview führten Ebba Thun und Jan Ruß, dpa", ["Ebba Thun", "Jan Ruß"], "dpa"),
        ("Text: Ebba Thun, dpa", ["Ebba Thun"], "dpa"),
        ("Text: Ebba Thun, Fotos: Jan Ruß, dpa", ["Ebba Thun", "Jan Ruß"], "dpa"),
        ("Von Ebba Thun und Video: Jan Ruß, dpa", ["Ebba Thun", "Jan Ruß"], "dpa"),
        ("Eine Analyse von Ebba Thun, dpa", ["Ebba Thun"], "dpa"),
        ("Ein Gast-Beitrag von Ebba Thun und Jan Ruß, dpa", ["Ebba Thun", "Jan Ruß"], "dpa"),
        ("Text: Ebba Thun", ["Ebba Thun"], None),
        ("Autorin: Ebba Thun", ["Ebba Thun"], None),
        ("AUTOR: EBBA THUN", ["EBBA THUN"], None),
        ("BYLINE: Ebba Thun", ["Ebba Thun"], None),
        ("Verfasser: Ebba Thun, Jan Ruß", ["Ebba Thun", "Jan Ruß"], None),
    ],
)
def test_bylines(line: str, authors: list[str], agency: str | None) -> None:
    """
    Authors and agency are told apart; of several agencies the first is told.
    """
    found = find_byline(line, Span(0, len(line)))

    assert found is not None
    assert (authors, agency) == ([*found.authors], found.agency)


@pytest.mark.parametrize(
    ("line", "authors", "agency"),
    [
        ("Ebba Thun", ("Ebba Thun",), None),
        ("Ebba  Thun am\nDeich", ("Ebba Thun am Deich",), None),
        ("dpa", (), "dpa"),
        ("Von Ebba Thun, AFP", ("Ebba Thun",), "AFP"),
    ],
)
def test_bylines_of_envelopes_are_read(line: str, authors: tuple[str, ...], agency: str | None) -> None:
    """
    What an envelope says is a byline is one: an agency, or who wrote the text.
    """
    found = read_byline(line, Span(0, len(line)))

    assert (line, authors, agency) == (found.text, found.authors, found.agency)


@pytest.mark.parametrize(
    "line",
    [
        "Interview: Ebba Thun",
        "Text: Deich in Husum",
        "Autor: Redaktion",
        "Von Husum in Kiel",
        "Werk in Husum (dpa)",
        "Von der Flut verschont",
        "AFP, Reuters",
        # A candidate, a sign of the zodiac, a credit, a paper.
        "Ebba Thun (SPD)",
        "Zwillinge (21. Mai bis 21. Juni)",
        "Mit Agenturmaterial (dpa)",
        "ZEIT ONLINE, dpa",
        "Fotos: Ebba Thun, dpa",
        "Von Ebba Thun, die am Deich wohnt, dpa",
    ],
)
def test_no_bylines(line: str) -> None:
    """
    Who asked whom, ways from one place to another, agencies alone and sentences are no bylines.
    """
    assert find_byline(line, Span(0, len(line))) is None
