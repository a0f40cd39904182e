"""
Who is meant by a role or a pronoun where several persons were told of.
"""

from typing import Final

import pytest

from dpaparse import Attribution, parse

# A text, and whom the speaker of its last quotation stands for.
RESOLVED: Final[list[tuple[str, str | None]]] = [
    # names that we do not know, before ages
    ("Xadu Pirm (52) und Yolu Barm (61) kamen. „Das Wasser steigt“, sagte Pirm.", "Xadu Pirm"),
    ("Xadu Pirm (52) und Yolu Barm (61) kamen. „Das Wasser steigt“, sagte Barm.", "Yolu Barm"),
    # a title between role and name
    ("Am Montag kam Minister Dr. Jan Arem. Auch Jan Ruß kam. „Es regnet“, sagte der Minister am Abend.", "Jan Arem"),
    # the gender of a role, also in the dative
    ("Ebba Thun kam. Auch Jan Ruß kam. Laut der Ministerin ist das „sehr ernst“.", "Ebba Thun"),
    ("Ebba Thun kam. Auch Jan Ruß kam. Laut dem Vorsitzenden ist das „sehr ernst“.", "Jan Ruß"),
    (
        "Der Abgeordnete Jan Ruß kam. Die Abgeordnete Ebba Thun kam. Ute Bahr ging. „Es regnet“, sagte die Abgeordnete.",
        "Ebba Thun",
    ),
    # A firm, a thing and somebody's mother are nobody of whom a name was told.
    ("Ute Bahr kam. „Es regnet“, sagte die Stadtwerke AG.", None),
    ("Bo Kern kam. „Es regnet“, so lautet der Befund.", None),
    ("Bo Kern kam. „Es regnet“, sagte die Mutter zweier Kinder.", None),
    # where somebody was born, and what somebody does
    ("Die Malerin Ebba Thun kam. „Es regnet“, sagte die in Husum geborene Bildhauerin.", "Ebba Thun"),
    ("Der Maler Jan Ruß kam. „Es regnet“, sagte der aus Husum stammende Künstler.", "Jan Ruß"),
    # Whose a thing is, is no more than that; whom the article is about, is.
    ("Er sang Lieder von Jan Ruß. „Es regnet“, sagte der Bürgermeister.", None),
    ("Er sang Lieder von Jan Ruß. „Es regnet“, sagte der Künstler.", "Jan Ruß"),
    ("Jan Ruß kam. Er sang Lieder von Jan Ruß. „Es regnet“, sagte der Bürgermeister.", "Jan Ruß"),
    ("Er sang laut mit Jan Ruß. „Es regnet“, sagte der Bürgermeister.", "Jan Ruß"),
    # what somebody advises is nobody
    ("Ein Lotse kam. Sein Rat an alle: Finger weg. „Es regnet“, sagte er.", "Ein Lotse"),
    # a first name tells namesakes apart
    ("Jan Ruß kam. Uwe Ruß auch. „Es regnet“, sagte Jan Ruß. „Schon lange“, rief er.", "Jan Ruß"),
    ("Jan Ruß kam. Uwe Ruß auch. Jan Ruß sagte, Momme Dirks sei da. „Ja, und wie“, rief er.", "Jan Ruß"),
    # Who was introduced without a name stays who that is.
    ("Ebba Thun kam. Eine Lotsin half. Das Amt sprach von Glück. „Das ist gut so“, sagte sie.", "Eine Lotsin"),
    ("Ein Mann rief an. „Wir kamen“, sagte Sprecher Ole Timm. „Danke“, sagte der Mann. „Gut so“, rief er.", "Ein Mann"),
    (
        "Ein Mann rief. „Wir kamen“, sagte Sprecher Ole Timm. „Danke“, sagte der Mann. „Gern“, sagte der Sprecher.",
        "Ole Timm",
    ),
    ("Anwalt Ubbe Ruß kam. Der Ehemann weinte. „Das ist wahr“, sagte er. „Ja, sicher“, rief er.", "Der Ehemann"),
    ("Anwalt Ubbe Ruß kam. Der Ehemann weinte. „Das ist wahr“, sagte er. „Ja, sicher“, rief der Anwalt.", "Ubbe Ruß"),
    (
        "Seine Wächterin ging. Ein Richter kam. „Es regnet“, sagte Lotse Momme Dirks. „Ja, sicher“, rief der Richter.",
        "Ein Richter",
    ),
    (
        "Ein Richter kam. Eine Frau ging. Der Wächter blieb. „Es regnet“, sagte Lotse Ole Timm. „Ja“, rief der Richter.",
        "Ein Richter",
    ),
    # Of two nobody is safe.
    ("Eine Lotsin half. Eine Fischerin kam. „Das ist gut so“, sagte sie.", None),
    # Who spoke last comes before who was told of since.
    ("Jan Ruß sagte, Momme Dirks sei da. „Das war gut so“, sagte der Wächter.", "Jan Ruß"),
    # A spokesman is another than who spoke last.
    ("Jan Ruß sagte, es regne. „Das war gut so“, sagte der Sprecher.", None),
    # a surname that is a role elsewhere
    ("Bürgermeister Jan Richter kam. „Es regnet“, sagte er.", "Jan Richter"),
    ("Anna-Lena Wagenknecht kam. „Es regnet“, sagte Wagenknecht.", "Anna-Lena Wagenknecht"),
    ("Jan Fischer kam. Ole Timm auch. Die Fischer gingen. „Es regnet“, sagte er.", "Ole Timm"),
    ("Anna Fischer kam. „Es regnet“, sagte der junge Fischer.", None),
    ("Ministerin Anna Fischer kam. „Es regnet“, sagte die Ministerin Fischer.", "Anna Fischer"),
    # nor does anybody whom the speaker tells of
    ("Lotsin Ebba Thun kam. Man habe Ute Bahr gewählt. „Das war gut so“, sagte die Physikerin.", "Ebba Thun"),
    # who spoke right before, also where another bears the name
    ("Ministerin Ebba Thun kam. Jan Thun auch. Die Ministerin sagte, es regne. „Es stürmt“, sagte Thun.", "Ebba Thun"),
    ("Ministerin Ebba Thun kam. Jan Thun auch. Ruß sagte, es regne. „Es stürmt“, sagte Thun.", None),
    ("Ministerin Ebba Thun sagte, es regne. Jan Thun kam.\n\n„Es stürmt“, sagte Thun.", None),
    ("Ebba Thun und Jan Thun kamen.\n\nEbba Thun lachte. „Es stürmt“, sagte Thun.", "Ebba Thun"),
    ("Ebba Thun und Jan Thun kamen.\n\nEbba Thun lachte. Es war Nacht. „Es stürmt“, sagte Thun.", None),
    ("Jan Thun kam.\n\nEbba Thun sagte, es regne. Es war Nacht. „Es stürmt“, sagte Thun.", None),
    ("Ebba Thun und Jan Thun kamen. „Es stürmt“, sagte Thun.", None),
    # who spoke last without a name, for a pronoun, but not for another role
    ("„Es regnet“, sagten die Fischer in Husum. „Schon lange“, riefen sie.", "die Fischer in Husum"),
    ("Ein Lotse in Husum sagte, es regne. „Das ist gut so“, sagte der Minister.", None),
    # all first names of another part the surname from her
    ("Ebba Ruß kam. Ute Bahr auch. Jan Ole Ruß ging. „Es regnet“, sagte sie.", "Ute Bahr"),
    # a first name alone, of somebody's wife
    ("Jan Ruß lachte. Seine Frau Amina kam. „Es stürmt“, sagte sie.", "Amina"),
    ("Jan Ruß lachte. Seine Frau Amina Ruß kam. „Es stürmt“, sagte sie.", "Amina Ruß"),
    ("Jan Ruß lachte. Thuns Frau Amina kam. „Es stürmt“, sagte sie.", "Amina"),
    ("Jan Ruß lachte. Am Deich Wirtin Amina kam. „Es stürmt“, sagte sie.", None),
    # names behind titles, one or two
    ("Chefarzt Prof. Omar Arem kam. „Es stürmt“, sagte er.", "Omar Arem"),
    ("Chefarzt Prof. Dr. Omar Arem kam. „Es stürmt“, sagte der Chefarzt.", "Omar Arem"),
    ("Chefarzt Prof. Dr. Jan Ruß kam. Ole Timm kam. „Es stürmt“, sagte der Chefarzt.", "Jan Ruß"),
    # whose words "sein" and "ihr" tell
    ("„Es regnet“, sagte Jan Ruß. Seinen Angaben zufolge ist der Deich „völlig hin“.", "Jan Ruß"),
    ("„Es regnet“, sagte Ebba Thun. Seinen Angaben zufolge ist der Deich „völlig hin“.", None),
    ("„Es regnet“, teilte die Feuerwehr mit. Ihren Angaben zufolge ist der Deich „völlig hin“.", "die Feuerwehr"),
    ("Es regnete. Seinen Angaben zufolge ist der Deich „völlig hin“.", None),
    # who speaks of others is not told by an age
    ("Staatsanwältin Ebba Thun sprach. „Es stürmt“, sagte die 49-Jährige.", None),
    ("Staatsanwältin Ebba Thun (49) sprach. „Es stürmt“, sagte die 49-Jährige.", "Ebba Thun"),
    # what others may be called, too
    ("Biologin Ebba Thun kam.\n\nEs war kalt. „Es stürmt“, sagte die Forscherin.", "Ebba Thun"),
    # a prosecutor is named, though somebody else who sues is not
    ("Staatsanwältin Ebba Thun kam. „Es stürmt“, sagte die Anklägerin.", "Ebba Thun"),
    ("Staatsanwältin Ebba Thun kam. „Es stürmt“, sagte die Klägerin.", None),
    # who was told of without a name is meant by an age, not who spoke before
    ("Anwältin Ebba Thun sprach. Eine Nachbarin kam. „Es regnet“, sagte die 49-Jährige.", "Eine Nachbarin"),
    ("Anwältin Ebba Thun sprach.\n\nDas Dorf traf eine Wirtin. „Es regnet“, sagte die 49-Jährige.", None),
    ("Anwältin Ebba Thun sprach. Das Dorf traf eine Wirtin. „Es regnet“, sagte die 49-Jährige.", "Ebba Thun"),
    ("Anwältin Ebba Thun sprach. Ein Nachbar kam. „Es regnet“, sagte die 49-Jährige.", "Ebba Thun"),
    (
        "Anwältin Ebba Thun sprach.\n\nDie Witwe des Opfers rief, es regne. Da sprach die 49-Jährige. „Ja“, rief sie.",
        "Die Witwe des Opfers",
    ),
    ("Die Witwe des Opfers rief, es regne. Ebba Thun kam. „Es stürmt“, sagte die 49-Jährige.", "Ebba Thun"),
    # an age of which the article tells parts nobody from a pronoun
    ("Ebba Thun las. Sie sei gut, hieß es im Brief. Die 66-Jährige ging.\n\n„Ich lachte“, sagte sie.", "Ebba Thun"),
    ("Ebba Thun las. Sie sei gut, hieß es im Brief. Es gefiel.\n\n„Ich lachte“, sagte sie.", None),
    ("Ebba Thun las. Sie sei gut, hieß es im Brief. Es gefiel der 66-Jährigen.\n\n„Ich lachte“, sagte sie.", None),
    # what somebody was once may be told of anybody
    ("Jan Ruß kam. „Es regnet“, sagte der frühere Lotse Ghanas.", "Jan Ruß"),
    ("Jan Ruß kam. „Es regnet“, sagte der frühere Lotse von Husum.", "Jan Ruß"),
    ("Jan Ruß kam. „Es regnet“, sagte der Lotse von Husum.", None),
    ("Jan Ruß kam. „Es regnet“, sagte der frühere Lotse Deich.", None),
    ("Jan Ruß sagte, Momme Dirks sei da. Er ging. Dirks blieb. „Das ist gut so“, sagte er.", "Momme Dirks"),
]


@pytest.mark.parametrize(("text", "expected"), RESOLVED)
def test_who_is_meant(text: str, expected: str | None) -> None:
    """
    A speaker stands for whom the text has told of before with that role, that name or that gender.
    """
    article = parse(text)
    resolved = (article.quotes[-1].attribution or Attribution()).resolved

    assert expected == (resolved.text if resolved else None)
    assert expected == (article[resolved] if resolved else None)


def test_who_is_named_again_is_meant_where_the_text_names_them_first() -> None:
    """
    A mention stands for the first full name of a person, and has its place.
    """
    article = parse("Lotsin Ebba Thun kam. Ebba Thun lachte. „Es regnet“, sagte Thun.")
    attribution = article.quotes[0].attribution or Attribution()

    assert attribution.resolved is not None
    assert (attribution.resolved.span.start, attribution.resolved.text) == (7, "Ebba Thun")
