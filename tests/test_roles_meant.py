"""
Whom roles and pronouns stand for where an article tells of several people.
"""

import pytest

from dpaparse import Article, parse


def meant(article: Article) -> list[str | None]:
    """
    Return whom each quotation is led back to: a name, else the mention as it stands.
    """
    told = [quote.attribution for quote in article.quotes]
    return [(one.resolved or one.speaker).text if one and one.speaker else None for one in told]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # nobody who is named behind it
        ("Trainer Jan Ruß winkte. „Gut“, sagte der Coach. Gäste-Coach Bo Kern kam. „Ja“, sagte er.", ["Jan Ruß", "Bo Kern"]),
        # a part of the role, and another word for it
        ("Präsident Jan Ruß und Minister Ole Timm kamen. „Gut“, sagte der Verbandspräsident.", ["Jan Ruß"]),
        ("Verteidiger Jan Ruß und Minister Ole Timm kamen. „Gut“, sagte der Anwalt.", ["Jan Ruß"]),
        ("Verteidigerin Ebba Thun und Ministerin Anna Kern kamen. „Gut“, sagte die Anwältin.", ["Ebba Thun"]),
        ("Bürgermeisterin Ebba Thun und Ministerin Anna Kern kamen. „Gut“, sagte die Rathauschefin.", ["Ebba Thun"]),
        ("„Nein“, sagte ein Verteidiger. Jan Ruß nickte. „Er wird reden“, sagte der Anwalt.", ["ein Verteidiger"] * 2),
        # what those of a trade are called, whoever was named since
        ("Ministerin Ebba Thun sah Stürmerin Anna Kern. „Gut“, sagte die Politikerin. „Ja“, sagte die Angreiferin.", ["Ebba Thun", "Anna Kern"]),
        ("Landrätin Ebba Thun sah Sängerin Anna Kern. „Gut“, sagte die Politikerin. „Ja“, sagte die Künstlerin.", ["Ebba Thun", "Anna Kern"]),
        ("Virologe Jan Ruß sah Trainer Ole Timm. „Gut“, sagte der Forscher. „Ja“, sagte der Wissenschaftler.", ["Jan Ruß", "Jan Ruß"]),
        ("Biologin Ebba Thun sah Richterin Anna Kern. „Gut“, sagte die Wissenschaftlerin. „Ja“, sagte die Juristin.", ["Ebba Thun", "Anna Kern"]),
        ("Rechtsanwältin Ebba Thun sah Ministerin Anna Kern. „Gut“, sagte die Verteidigerin.", ["Ebba Thun"]),
        # a role around a comma, with what it is of
        ("Der Chef des Konzerns, Jan Ruß, kam. Minister Ole Timm auch. „Gut“, sagte der Chef.", ["Jan Ruß"]),
        ("Jan Ruß, Präsident des Deutschen Städtetags, kam. Minister Ole Timm auch. „Gut“, sagte der Präsident.", ["Jan Ruß"]),
        # a party or a state tells whom
        ("Die Ministerinnen Ebba Thun (SPD) und Anna Kern (CDU) kamen. „Gut“, sagte die SPD-Politikerin.", ["Ebba Thun"]),
        ("Der russische Präsident Igor Ruß drohte. Der ukrainische Präsident Jan Timm winkte. „Ja“, sagte der Kremlchef.", ["Igor Ruß"]),
        ("Der iranische Präsident Igor Ruß drohte. „Ja“, sagte der iranische Minister.", ["Igor Ruß"]),
        # who opens the sentence
        ("Meisterin Ebba Thun schlug Anna Kern. „Ich bin froh“, sagte die 27-Jährige.", ["Ebba Thun"]),
        ("Präsident Jan Ruß empfing den Minister Ole Timm. „Gut“, sagte der Republikaner.", ["Jan Ruß"]),
        ("Präsident Jan Ruß empfing den Minister Ole Timm. „Gut“, sagte der Minister.", ["Ole Timm"]),
        # an age of one of several
        ("Jan Ruß und Ole Timm kamen. „Ja“, sagte Ebba Thun. Der 34-Jährige sagte: „Ich war es.“", ["Ebba Thun", "Der 34-Jährige"]),
        ("Jan Ruß kam. „Ja“, sagte Ebba Thun. Der 34-Jährige sagte: „Ich war es.“", ["Ebba Thun", "Jan Ruß"]),
        # nobody who was named with another role
        ("Stürmer Jan Ruß traf. „Gut“, sagte Trainer Ole Timm. Der Torschütze sagte: „Es war das Team.“", ["Trainer Ole Timm", "Der Torschütze"]),
        # who opens the sentence before by a role
        ("Kandidat Jan Ruß kam. „Nein“, sagte Ole Timm. Der Kandidat winkte. „Ich höre euch“, sagte er.", ["Ole Timm", "Jan Ruß"]),
        ("Jan Ruß kam. „Nein“, sagte der Wirt. Ole Timm ging. „Ja“, sagte er. Der Wirt winkte. „Ich höre“, sagte er.", ["Jan Ruß", "Ole Timm", "Jan Ruß"]),
        # the role of a sentence's end is not that of the next one's name
        ("Jan Ruß kam. „Ja“, sagte der Wirt. Ole Timm nickte. „Gut“, sagte der Wirt.", ["Jan Ruß", "Jan Ruß"]),
        ("„Nein“, sagte Ole Timm. Der Koch winkte. „Ich höre euch“, sagte er.", ["Ole Timm", "Ole Timm"]),
        ("„Nein“, sagte Ebba Thun. Der Koch winkte. „Ich höre euch“, sagte er.", ["Ebba Thun", "Der Koch"]),
        ("„Nein“, sagte Ole Timm. Der Koch, ein Mann aus Husum, winkte. „Ich höre euch“, sagte er.", ["Ole Timm", "er"]),
        ("„Nein“, sagte Ole Timm. Die Köchin winkte. „Ich höre euch“, sagte er.", ["Ole Timm", "Ole Timm"]),
        ("„Nein“, sagte Ole Timm. Der Koch winkte. Es war kalt. „Ich höre euch“, sagte er.", ["Ole Timm", "Ole Timm"]),
    ],
)  # fmt: skip
def test_whom_roles_and_pronouns_stand_for(text: str, expected: list[str]) -> None:
    """
    A role is that of who was named with it, a part of it or another word for it; a pronoun follows who opens a sentence.
    """
    assert expected == meant(parse(f"Husum (dpa) - {text}"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nordwind coach Jan Ruß waved. “No,” said Seestern coach Bo Kern. The Nordwind coach left early. “I go,” he said.",
            ["Seestern coach Bo Kern", "Jan Ruß"],
        ),
        (
            "Chancellor Jan Ruß came to the port. “We wait,” the chancellor said. The Polish premier thanked him. “I go,” he said.",
            ["Jan Ruß", "The Polish premier"],
        ),
        (
            "Nordwind coach Jan Ruß waved. “We slept,” the coach said. Seestern coach Bo Kern came. “A great night,” he said.",
            ["Jan Ruß", "Bo Kern"],
        ),
    ],
)  # fmt: skip
def test_whom_roles_and_pronouns_stand_for_in_english(text: str, expected: list[str]) -> None:
    """
    The same in English.
    """
    assert expected == meant(parse(f"Husum (dpa) - {text}"))
