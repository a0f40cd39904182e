"""
Versions of an item: grouped by its number, in order, and compared part by part.
"""

from hypothesis import given

import dpaparse
from dpaparse import Article, ChangeKind, changes, history, latest, parse
from dpaparse import strategies as dpa


def entry(number: str, version: int | None, **fields: object) -> Article:
    """
    Read an entry of one dpa number.
    """
    urn = f"urn:newsml:dpa.com:20090101:250101-930-{number}"
    return parse({"urn": urn, "version": version, "headline": "Deich hält", **fields})


def test_items_are_grouped_across_envelopes() -> None:
    """
    A footer, a URN and a guid with the same number are one item; what has no number stands alone.
    """
    web = parse("Es regnet.\n\n© dpa-infocom, dpa:250101-930-1/3")
    item = parse('<newsItem guid="urn:newsml:dpa.com:20090101:250101-930-1" version="2"/>')
    first = entry("1", 1)
    foreign = parse({"urn": "urn:newsml:ap.org:20230101:a", "version": 1})
    again = parse({"urn": "urn:newsml:ap.org:20230101:a", "version": 2})
    alone = parse("Es regnet."), parse("Es regnet.")

    assert history([web, alone[0], again, item, first, alone[1], foreign]) == (
        (first, item, web),
        (alone[0],),
        (foreign, again),
        (alone[1],),
    )
    assert latest([first, web, item]) == (web,)


def test_times_decide_between_equal_versions() -> None:
    """
    Of one version, what was made later is newer, then what was delivered later; what does not tell is the oldest.
    """
    bare = entry("1", 1)
    early = entry("1", 1, version_created="2025-01-01T12:00:00+01:00")
    late = entry("1", 1, version_created="2025-01-01T11:30:00Z", updated="2025-01-01T12:00:00Z")
    later = entry("1", 1, version_created="2025-01-01T11:30:00Z", updated="2025-01-01T12:00:01Z")
    unnumbered = entry("1", None, version_created="2026-01-01T11:30:00Z")

    assert history([later, early, unnumbered, late, bare]) == ((unnumbered, bare, early, late, later),)


def test_changes_are_told_part_by_part() -> None:
    """
    Parts are altered if they are of one kind and share many words; else they were removed and added.
    """
    before = parse("Husum (dpa) - Der Deich hat am Abend gehalten.\n\nDas Wasser steht hoch.\n\nEs regnet in Kiel.")
    after = parse(
        "Husum (dpa) - Der Deich hat am Morgen gehalten.\n\nVerletzt wurde bisher niemand.\n\nEs regnet in Kiel.\n\n"
        "© dpa-infocom, dpa:250101-930-1/2"
    )
    found = changes(before, after)

    assert [(change.kind, change.before and before[change.before], change.after and after[change.after]) for change in found] == [
        (ChangeKind.ALTERED, "Der Deich hat am Abend gehalten.", "Der Deich hat am Morgen gehalten."),
        (ChangeKind.ADDED, None, "Verletzt wurde bisher niemand."),
        (ChangeKind.REMOVED, "Das Wasser steht hoch.", None),
        (ChangeKind.ADDED, None, "© dpa-infocom, dpa:250101-930-1/2"),
    ]  # fmt: skip


def test_parts_of_another_kind_are_not_altered() -> None:
    """
    A paragraph that becomes a heading was removed and added; one that goes before an altered one was removed.
    """
    before = parse("<p>Der Deich hält.</p><p>Das Wasser an der Küste steigt.</p>")
    after = parse("<p>Das Wasser an der Küste fällt.</p>")
    turned = parse("<p>Kiel.</p><h2>Der Deich hält.</h2><p>Das Wasser an der Küste steigt.</p>")

    assert [str(change.kind) for change in changes(before, after)] == ["removed", "altered"]
    assert {str(change.kind) for change in changes(before, turned)} == {"added", "removed"}


@given(dpa.envelopes())
def test_envelopes_of_one_version_do_not_differ(made: dpa.MadeEnvelopes) -> None:
    """
    Nothing changes from JSON to NewsML-G2, nor from an article to itself.
    """
    json, newsml = parse(made.digitalwires), parse(made.newsml)

    assert changes(json, newsml) == ()
    assert changes(json, json) == ()
    assert [len(group) for group in dpaparse.history([json, newsml])] == [2]
