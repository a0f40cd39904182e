"""
What the JSON Schema says of each kind of value.
"""

from typing import Any

import pytest

from dpaparse import Format, QuoteKind, json_schema

SPAN = {
    "type": "array",
    "prefixItems": [{"type": "integer", "minimum": 0}, {"type": "integer", "minimum": 0}],
    "items": False,
    "minItems": 2,
}
NOTHING = {"type": "null"}


def definitions() -> dict[str, Any]:
    """
    Return what the schema says of the classes of the model.
    """
    found: Any = json_schema()["$defs"]
    assert isinstance(found, dict)
    return found


def test_an_article_is_described_as_an_object() -> None:
    """
    The schema names and describes an article, what it must have, and that it has nothing else.
    """
    schema: Any = json_schema()
    properties = schema.pop("properties")
    classes = schema.pop("$defs")

    assert schema == {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Article",
        "description": "An article of the German press agency dpa, as dpaparse finds it in a text.",
        "type": "object",
        "required": ["schema_version", "source", "format", "parts"],
        "additionalProperties": False,
    }
    assert properties["schema_version"] == {"const": 1}
    assert properties["source"] == {"type": "string"}
    assert properties["format"] == {"enum": [str(word) for word in Format]}
    assert properties["quotes"] == {"type": "array", "items": {"$ref": "#/$defs/Quote"}}
    assert properties["stray_marks"] == {"type": "array", "items": SPAN}
    assert properties["facts"] == {"anyOf": [{"$ref": "#/$defs/Facts"}, NOTHING]}
    assert {kind["$ref"].removeprefix("#/$defs/") for kind in properties["parts"]["items"]["anyOf"]} <= classes.keys()


@pytest.mark.parametrize(
    ("name", "tag", "properties", "required"),
    [
        ("Gap", {"type": {"const": "Gap"}}, {"span": SPAN}, ["type", "span"]),
        (
            "Paragraph",
            {"type": {"const": "Paragraph"}},
            {"span": SPAN, "text": {"type": "string"}},
            ["type", "span", "text"],
        ),
        (
            "Dateline",
            {"type": {"const": "Dateline"}},
            {
                "span": SPAN,
                "places": {"type": "array", "items": {"$ref": "#/$defs/Place"}},
                "credit": {"anyOf": [{"$ref": "#/$defs/Credit"}, NOTHING]},
                "date": {"anyOf": [{"type": "string", "format": "date"}, NOTHING]},
            },
            ["type", "span", "places"],
        ),
        (
            "Quote",
            {},
            {
                "span": SPAN,
                "inner": SPAN,
                "text": {"type": "string"},
                "kind": {"enum": [str(word) for word in QuoteKind]},
                "closed": {"type": "boolean"},
                "continues": {"type": "boolean"},
                "quotes": {"type": "array", "items": {"$ref": "#/$defs/Quote"}},
                "attribution": {"anyOf": [{"$ref": "#/$defs/Attribution"}, NOTHING]},
            },
            ["span", "inner", "text", "kind"],
        ),
        ("Place", {}, {"span": SPAN, "name": {"type": "string"}}, ["span", "name"]),
    ],
)
def test_classes_are_described_by_their_fields(
    name: str, tag: dict[str, object], properties: dict[str, object], required: list[str]
) -> None:
    """
    A class is an object with just its fields; where one of several may stand, a word tells which it is.
    """
    assert definitions()[name] == {
        "type": "object",
        "properties": {**tag, **properties},
        "required": required,
        "additionalProperties": False,
    }


def test_envelopes_have_a_word_of_their_own() -> None:
    """
    Of an envelope, pairs are described item by item, times and words that a feed may invent as what they are.
    """
    item = definitions()["NewsItem"]

    assert item["required"] == ["envelope"]
    assert item["properties"]["envelope"] == {"const": "NewsItem"}
    assert item["properties"]["places"] == {
        "type": "array",
        "items": {
            "type": "array",
            "prefixItems": [{"type": "string"}, {"$ref": "#/$defs/PointOfInterest"}],
            "items": False,
            "minItems": 2,
        },
    }
    assert item["properties"]["embargoed"] == {"anyOf": [{"type": "string", "format": "date-time"}, NOTHING]}
    assert item["properties"]["pub_status"] == {
        "anyOf": [{"enum": ["usable", "canceled", "withheld"]}, {"type": "string"}, NOTHING]
    }
    assert definitions()["PointOfInterest"]["properties"]["latitude"] == {"anyOf": [{"type": "number"}, NOTHING]}
