"""
Whom roles, ages and pronouns stand for in English where somebody is told of without a name, or by another name.
"""

import pytest

from tests.english import in_article, meant


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“No,” a survivor said. “We wait,” the woman said.", "a survivor"),
        ("“No,” a survivor said. The woman said it rained. “We wait,” she said.", "a survivor"),
        ("“No,” a survivor said. Ebba Thun came. “We wait,” the woman said.", "Ebba Thun"),
        ("“No,” a survivor said. A baker came. “We wait,” the woman said.", "the woman"),
        ("“No,” a survivor said.\n\nIt rained.\n\nIt snowed.\n\n“We wait,” the woman said.", "the woman"),
        ("“No,” a survivor said. “We wait,” the actor said.", "the actor"),
        ("“No,” Jan Ruß said.\n\nPolice arrested a farmer. “We wait,” the man said.", "a farmer"),
        ("“No,” Jan Ruß said.\n\nPolice arrested a farmer and a baker. “We wait,” the man said.", "the man"),
        ("“No,” Jan Ruß said.\n\nRuß arrested a farmer. “We wait,” the man said.", "the man"),
        ("A 26-year-old Norwegian man called. “We wait,” he said.", "A 26-year-old Norwegian man"),
        # Whoever opens the sentence before by a role
        ("A cleaner called. “No,” Jan Ruß said. The woman waits. “We wait,” she said.", "A cleaner"),
        ("“No,” Jan Ruß said.\n\nThe judge wept. “We wait,” the 34-year-old said.", "The judge"),
        (
            "A technician came.\n\n“No,” Jan Ruß said.\n\nThe technician wept. “We wait,” the 34-year-old said.",
            "A technician",
        ),
        ("“No,” Jan Ruß said.\n\nThe technicians wept. “We wait,” the 34-year-old said.", "Jan Ruß"),
        ("“No,” Jan Ruß said.\n\nThe mayor wept. Ebba Thun left. “We wait,” the 34-year-old said.", "Ebba Thun"),
        ("Striker Ebba Thun came. “No,” Jan Ruß said. The striker wept. “We wait,” the 34-year-old said.", "Ebba Thun"),
        ("“No,” Jan Ruß said.\n\nThe daughter of a victim wept. “We wait,” she said.", "The daughter"),
        ("“No,” Jan Ruß said.\n\nThe daughter of a victim wept. “We wait,” the 41-year-old said.", "The daughter"),
        ("“No,” Jan Ruß said.\n\nWhen it rained, the landlady of the hut called. “We wait,” she said.", "the landlady"),
        ("“No,” Jan Ruß said.\n\nOne of the guests, a baker, called. “We wait,” she said.", "a baker"),
        ("“No,” Jan Ruß said.\n\nIn it, on it, the landlady called. “We wait,” she said.", "she"),
    ],
)
def test_who_is_told_of_without_a_name(text: str, expected: str) -> None:
    """
    Whoever was introduced without a name, or opens the sentence before by a role, is who speaks.
    """
    assert expected == meant(in_article(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # An age is that of whoever was introduced since, and of no body.
        ("“No,” Jan Ruß said. His daughter Ebba objects. “We wait,” the 27-year-old said.", "Ebba"),
        ("“No,” a boy said. Her class teacher Ebba Thun wept. “We wait,” the 42-year-old said.", "Ebba Thun"),
        ("“No,” a boy said. His predecessor, Ebba Thun, wept. “We wait,” the 42-year-old said.", "Ebba Thun"),
        ("“No,” Ebba Thun said. “We wait,” the Portuguese said.", "Ebba Thun"),
        ("“No,” Jan Ruß said. On the dike Ebba Thun wept. “We wait,” the 42-year-old said.", "the 42-year-old"),
        ("Ebba Thun came, organizers said. “We wait,” the 23-year-old said.", "Ebba Thun"),
        ("Ebba Thun, whose son Jan died, came. “We wait,” the 47-year-old said.", "Ebba Thun"),
        ("Ebba Thun came. Its dike, whose keeper Jan died, held. “We wait,” the 47-year-old said.", "Jan"),
        ("Singer Ebba Thun, who saw Ruth Ruß, left. “We wait,” she said.", "Ebba Thun"),
        ("Singer Ebba Thun, who lost her sister, called it “long and cold”. “We wait,” she said.", "Ebba Thun"),
        ("Ebba Thun, wearing white, beat Ruth Ruß. “We wait,” she said.", "Ebba Thun"),
        ("Kaspo Lund came.\n\nLund, wearing white, won. “We wait,” he said.", "Kaspo Lund"),
        # The only woman of the text
        ("Ebba Thun came. “No,” Jan Ruß said.\n\nDoes it rain? “We wait,” she said.", "Ebba Thun"),
        ("Ebba Thun came. “No,” Jan Ruß said.\n\nDoes the mayor know? “We wait,” she said.", "she"),
        ("Ebba Thun met Ruth Thoms. “No,” Jan Ruß said.\n\nDoes it rain? “We wait,” she said.", "she"),
        # What somebody was once, or is of a body
        ("“No,” Ebba Thun said. “We wait,” the former judge said.", "Ebba Thun"),
        ("Judge Jan Ruß came. A judge left. “No,” Ebba Thun said. “We wait,” the former judge said.", "Jan Ruß"),
        ("A judge left. “No,” Ebba Thun said. “We wait,” the former judge said.", "the former judge"),
        ("Nordwind manager Ebba Thun denied it. “We wait,” the Nordwind boss said.", "Ebba Thun"),
        ("Nordwind manager Ebba Thun denied it. “We wait,” the Seestern boss said.", "the Seestern boss"),
        ("“No,” Ebba Thun said. “We wait,” the Christian Democrat said.", "Ebba Thun"),
        ("Nordwind coach Jan Ruß met Ebba Thun. “We wait,” the Seestern coach said.", "the Seestern coach"),
        ("Nordwind coach Jan Ruß met Ebba Thun. “We wait,” the Nordwind coach said.", "Jan Ruß"),
        ("Nordwind coach Jan Ruß met Ebba Thun. “We wait,” the German coach said.", "Jan Ruß"),
        ("“No,” Environment Minister Jan Ruß said. “We wait,” the Green politician said.", "Jan Ruß"),
        ("Jan Ruß came. “We wait,” the Nordwind striker said.", "Jan Ruß"),
        ("“No,” said Coach Jan Ruß. Ebba Thun came. “We wait,” the Nordwind coach said.", "Jan Ruß"),
        ("Nordwind coach Jan Ruß met Seestern coach Ole Roe. “We wait,” the Nordwind coach said.", "Jan Ruß"),
        (
            "Leader Jan Ruß met leader Ole Roe. Alliance chairwoman Ebba Thun nodded. “We wait,” the Alliance leader said.",
            "Ebba Thun",
        ),
        # A relative who has a name
        ("“No,” Jan Ruß said. His sister Ebba left. It proved his sister right. “We wait,” she said.", "Ebba"),
        ("“No,” Jan Ruß said. “We wait,” the father of three said.", "Jan Ruß"),
        ("“No,” Jan Ruß said. “We wait,” the father of the boy said.", "the father of the boy"),
        # Who is described behind a name is nobody new.
        ("Actor Jan Ruß, himself a director, nodded. “We wait,” the filmmaker said.", "Jan Ruß"),
        (
            "Director Jan Ruß met director Ole Roe. Ken Abe, himself a director, left. “No,” Roe said. “We wait,” the director said.",
            "Ole Roe",
        ),
        ("Security expert Ebba Thun nodded. “We wait,” the Seestern specialist said.", "Ebba Thun"),
        (
            "In Husum Nordwind expert Ebba Thun nodded. “We wait,” the Seestern specialist said.",
            "the Seestern specialist",
        ),
        ("“No,” Ebba Thun said. “We wait,” the Husum-born specialist said.", "Ebba Thun"),
        # What somebody works as is nobody new.
        ("“No,” Jan Ruß said. He works as a watchman. “We wait,” he said.", "Jan Ruß"),
        (
            "It saw big old wet grey cold Nordwind coach Jan Ruß. “We wait,” the Seestern coach said.",
            "the Seestern coach",
        ),
        # By another word for a role
        ("Lawyer Ebba Thun denied it. “We wait,” the attorney said.", "Ebba Thun"),
        ("Lawyer Ebba Thun met lawyer Ruth Roe. “No,” Roe said. “We wait,” the attorney said.", "Ruth Roe"),
        ("Lawyer Ebba Thun met lawyer Ruth Roe. “No,” Jan Ruß said. “We wait,” the attorney said.", "the attorney"),
        ("Lawyer Ebba Thun met an attorney. “No,” Jan Ruß said. “We wait,” the attorney said.", "an attorney"),
        ("Lawyer Ebba Thun met the attorney. “No,” Jan Ruß said. “We wait,” the attorney said.", "the attorney"),
        # A surname inside the name of another
        ("“No,” Jan Thun said. “We wait,” the Thun spokeswoman said.", "the Thun spokeswoman"),
        ("“No,” Jan Thun said. “We wait,” said his company, Thun Lines.", "his company, Thun Lines"),
        ("“No,” Jan Thun said. “We wait,” Thun Jr. said.", "Jan Thun"),
        ("“No,” Jan Thun said. “We wait,” Mayor Thun said.", "Jan Thun"),
        ("Rivals Nordwind Husum came. “We wait,” he said.", "he"),
        ("Princess Nordwind Husum came. “We wait,” she said.", "Nordwind Husum"),
    ],
)
def test_who_is_meant_of_those_with_a_name(text: str, expected: str) -> None:
    """
    Somebody is meant by what the sentence before tells of them, and nobody by a part of another's name.
    """
    assert expected == meant(in_article(text))
