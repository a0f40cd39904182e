"""
What changed between two versions: which part became which, and what counts as the same.
"""

import pytest

from dpaparse import ChangeKind, Gap, PointOfInterest, changes, parse
from dpaparse._formats import looks_composed, looks_like

DEICH = "Der Deich am Siel hat am Abend gehalten."


def told(before: str, after: str) -> list[tuple[str, str | None, str | None]]:
    """
    Return what changed between two texts: what became of a part, and its words before and after.
    """
    old, new = parse(before), parse(after)
    return [
        (
            str(change.kind),
            None if change.before is None else old[change.before],
            None if change.after is None else new[change.after],
        )
        for change in changes(old, new)
    ]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ([DEICH], [DEICH], []),
        # A part is one that was altered once only.
        (
            [DEICH, "Es regnet in Kiel."],
            ["Der Deich am Siel hat am Morgen gehalten.", "Der Deich am Siel hat in der Nacht gehalten."],
            [
                ("altered", DEICH, "Der Deich am Siel hat am Morgen gehalten."),
                ("added", None, "Der Deich am Siel hat in der Nacht gehalten."),
                ("removed", "Es regnet in Kiel.", None),
            ],
        ),
        # Behind what is new, what was altered is found.
        (
            [DEICH],
            ["Niemand wurde bisher verletzt.", "Der Deich am Siel hat am Morgen gehalten."],
            [
                ("added", None, "Niemand wurde bisher verletzt."),
                ("altered", DEICH, "Der Deich am Siel hat am Morgen gehalten."),
            ],
        ),
        (
            ["Es regnet in Kiel.", DEICH],
            ["Der Deich am Siel hat am Morgen gehalten."],
            [
                ("removed", "Es regnet in Kiel.", None),
                ("altered", DEICH, "Der Deich am Siel hat am Morgen gehalten."),
            ],
        ),
        # The same words in another order are another paragraph.
        (
            ["Ebba Thun sah am Abend den alten Deich brechen."],
            ["brechen Deich alten den Abend am sah Thun Ebba."],
            [
                ("added", None, "brechen Deich alten den Abend am sah Thun Ebba."),
                ("removed", "Ebba Thun sah am Abend den alten Deich brechen.", None),
            ],
        ),
    ],
)
def test_parts_are_compared_in_their_order(
    before: list[str], after: list[str], expected: list[tuple[str, str | None, str | None]]
) -> None:
    """
    Each part of the newer version is new, or one of the older that was altered, in the order of both.
    """
    old, new = ("".join(f"<p>{text}</p>" for text in texts) for texts in (before, after))

    assert told(old, new) == expected


def test_line_breaks_do_not_count() -> None:
    """
    A paragraph that is wrapped in one version, also behind a hyphen, has not changed.
    """
    text = (
        "Husum (dpa) - Der Deich hat auf seiner ganzen Länge gehalten, und die Nord-Ostsee-Bahn\n"
        "hat am Morgen wieder alle Züge fahren lassen, wie Ebba Thun sagte."
    )
    wrapped = text.replace("Nord-Ostsee-", "Nord-Ostsee-\n").replace("\nhat", " hat")

    assert [part for part in parse(wrapped).parts if isinstance(part, Gap)]
    assert told(text, wrapped) == told(wrapped, text) == []


@pytest.mark.parametrize(("dropped", "kind"), [(99, "altered"), (100, "added")])
def test_what_was_altered_is_near(dropped: int, kind: str) -> None:
    """
    A part that was altered is looked for among the next hundred, so that the time grows with the number of parts.
    """
    before = [*(f"Regen fiel am Tag{number}." for number in range(dropped)), DEICH]
    found = told("\n\n".join(before), "Der Deich am Siel hat am Morgen gehalten.")

    assert kind in {change for change, _, new in found if new is not None}
    assert dropped <= len([change for change, _, _ in found if change == "removed"])


def test_what_changes_its_kind_is_another_part() -> None:
    """
    The words of a heading in a paragraph are no heading that was altered.
    """
    assert [kind for kind, *_ in told("<p>a b c</p><h2>d e f</h2>", "<p>a b c</p><p>d e f</p>")] == [
        ChangeKind.ADDED,
        ChangeKind.REMOVED,
    ]


@pytest.mark.parametrize(
    ("coordinates", "place"),
    [
        ([9, 54], PointOfInterest(longitude=9.0, latitude=54.0)),
        ([9, 54, 3], PointOfInterest(longitude=9.0, latitude=54.0)),
        (["x", 54], PointOfInterest()),
        ([9, None], PointOfInterest()),
        ([9], PointOfInterest()),
        ([9, 54, 3, 1], PointOfInterest()),
    ],
)
def test_a_point_has_both_its_degrees(coordinates: list[object], place: PointOfInterest) -> None:
    """
    A place lies where both of its degrees say, east first; with one alone it lies nowhere.
    """
    geojson = {"type": "Feature", "geometry": {"type": "Point", "coordinates": coordinates}}
    envelope = parse({"urn": "a", "categories": [{"geojson": geojson}]}).envelope

    assert [category.geojson for category in getattr(envelope, "categories", ())] == [place]


@pytest.mark.parametrize(
    ("text", "format_"),
    [
        ("<p>a", "html"),
        ("<P>a", "html"),
        ("<dnl-chart>", "html"),
        ("<b>a</b>", "html"),
        ("<label>a</label>", "html"),
        ("<picture><img></picture>a", "html"),
        ("<deich-bild>a</deich-bild>", "html"),
        ("<deich-bild>a", "plain"),
        ("&lt;p&gt;a&lt;/p&gt;", "html"),
        (" &lt;IMG src=&quot;a&quot;/&gt;&lt;p&gt;a&lt;/p&gt;", "html"),
        ("&lt;p&gt;a", "plain"),
        ("&lt;pegel&gt;a&lt;/pegel&gt;", "plain"),
        ("&amp;lt;p&amp;gt;", "plain"),
        ("<b>a", "plain"),
        ("<3 a", "plain"),
        ("<newsItem/>", "newsml-g2"),
        ("\ufeff\n<?xml version='1.0'?>\n<!-- a > b --> <!DOCTYPE nitf [<!ENTITY a '>'>]><nitf/>", "nitf"),
        ("<!-- a --><!-- <p> --><newsMessage/>", "newsml-g2"),
        ("<!doctype html>a", "plain"),
        ("<!-- a", "html"),
        ("<?a", "html"),
        ("<!-- a -->" * 19 + "<nitf/>", "nitf"),
        ('{"urn": 1}', "digitalwires"),
        (' [ {"a": "urn", "urn": 1}]', "digitalwires"),
        ('[{"a": 1}]', "plain"),
        ('[[{"urn": 1}]]', "plain"),
        ("[Urn]", "plain"),
        ("Husum", "plain"),
        ("", "plain"),
    ],
)
def test_formats_are_told_by_their_first_element(text: str, format_: str) -> None:
    """
    What is no markup and no entry is plain; declarations, comments and a document type may stand before an element.
    """
    assert str(looks_composed(text)) == format_


@pytest.mark.parametrize(
    ("text", "format_"),
    [
        ("bdt0123 3 pl 90  dpa 0456\n\nDeich/\n", "iptc7901"),
        (f"{'a' * 700}\nbdt0123 3 pl 90  dpa 0456\n", "iptc7901"),
        (f"{'a' * 900}\nbdt0123 3 pl 90  dpa 0456\n", "plain"),
        ("\x01bdt0123 3 pl\n", "iptc7901"),
        ("^Abdt0123 3 pl 90 dpa 0456\n", "iptc7901"),
        ("<p>bdt0123 3 pl 90  dpa 0456</p>", "html"),
        ("a = b", "plain"),
    ],
)
def test_messages_are_told_by_their_header(text: str, format_: str) -> None:
    """
    A header line within the first lines makes a message, and markup around it makes none.
    """
    assert str(looks_like(text)) == format_
