"""
Who is meant, and who is not: places and firms, lone names, names with particles, addressees, clauses without a verb.
"""

from typing import Final

import pytest

from dpaparse import Attribution, QuoteKind, parse
from tests.attributed import reported, said


@pytest.mark.parametrize(
    ("text", "resolved"),
    [
        ("Kanzler Olaf Hinz kam. Moskau kritisierte das. „Das ist ein Fehler“, sagte er.", "Olaf Hinz"),
        ("Kanzler Olaf Hinz kam. Israel kritisierte das. „Das ist ein Fehler“, sagte er.", "Olaf Hinz"),
        ("Kanzler Olaf Hinz kam. Siemens kritisierte das. „Das ist ein Fehler“, sagte er.", "Olaf Hinz"),
        ("Moskau kritisierte das. „Das ist ein Fehler“, sagte er.", None),
        # a lone name, of which nothing else is known
        ("Kanzler Olaf Hinz kam. Deichbau kritisierte das. „Das ist ein Fehler“, sagte er.", None),
        ("Thun kritisierte das. „Das ist ein Fehler“, sagte sie.", None),
        ("Ebba Thun kam. Thun kritisierte das. „Das ist ein Fehler“, sagte sie.", "Ebba Thun"),
        # by a role, only who spoke right before
        ("Thun kritisierte das. „Das ist ein Fehler“, sagte der Minister.", "Thun"),
        ("Thun kritisierte das. Das Amt sprach von Glück. „Das ist ein Fehler“, sagte der Minister.", None),
        ("Ebba Thun sagte, es regne. „Das ist ein Fehler“, sagte der Politiker.", None),
        # who was told without a name
        ("Ein Mann rief an. „Wir kamen sofort“, sagte Sprecher Ole Timm. „Danke“, sagte der Mann.", "Ein Mann"),
        ("Eine Nachbarin rief. „Wir kamen“, sagte Sprecherin Ebba Thun. „Danke“, sagte die Frau.", "Eine Nachbarin"),
        ("Ein Fischer rief an. „Wir kamen“, sagte Sprecher Ole Timm. „Danke“, sagte der Fischer.", "Ein Fischer"),
        ("Ein Fischer und ein Wirt riefen an. „Ja“, sagte Sprecher Ole Timm. „Danke“, sagte der Mann.", "Ole Timm"),
        ("Sein Fischer rief an. „Wir kamen“, sagte Sprecher Ole Timm. „Danke“, sagte der Mann.", "Ole Timm"),
        ("Eine Wirtin rief an. „Wir kamen“, sagte Sprecher Ole Timm. „Danke“, sagte der Mann.", "Ole Timm"),
        ("„Wir kamen sofort“, sagte Sprecher Ole Timm. „Danke dafür“, sagte der Mann.", "Ole Timm"),
        (
            f"Ein Mann rief an.\n\n{'Es war kalt. ' * 60}\n\n„Wir kamen“, sagte Sprecher Ole Timm. „Ja“, sagte der Mann.",
            "Ole Timm",
        ),
        # where somebody comes from
        ("Trainer Mark Hinz trat ab.\n\n„Es ist besser so“, schrieb der Norweger.", "Mark Hinz"),
        ("Die EU-Beauftragte Ebba Thun lobte das. „Es ist besser so“, schrieb die Niederländerin.", "Ebba Thun"),
        ("Die Autorin Ebba Thun las vor. „Es ist besser so“, sagte die gebürtige Husumerin.", "Ebba Thun"),
        ("Die Autorin Ebba Thun las vor. „Es ist besser so“, sagte die US-Amerikanerin.", "Ebba Thun"),
        ("Der Segler Jan Ruß kam an.\n\n„Es ist besser so“, sagte der Kölner.", "Jan Ruß"),
        ("Der Segler Jan Ruß kam an.\n\n„Es ist besser so“, sagte der Münchner.", "Jan Ruß"),
        ("Der Segler Jan Ruß kam an. „Es ist besser so“, sagte der gebürtige Husumer.", "Jan Ruß"),
        ("Der Segler Jan Ruß kam an. „Es ist besser so“, sagte der müde Husumer.", None),
        ("Die Seglerin Ebba Thun kam an. „Es ist besser so“, sagte der Husumer.", None),
        # several are nobody whom the article has named
        ("Die Autorin Ebba Thun kam. „Es ist besser so“, sagten die Polizisten.", None),
        ("Die Autorin Ebba Thun kam. „Es ist besser so“, sagten die Sprecher.", None),
        ("Die Autorin Ebba Thun kam. „Es ist besser so“, sagten die Anwälte.", None),
        ("Die Autorin Ebba Thun kam. „Es ist besser so“, sagten die Freunde.", None),
        ("Die Autorin Ebba Thun kam. „Es ist besser so“, sagten die Autorinnen.", None),
        ("Die Angestellte Ebba Thun kam. „Es ist besser so“, sagten die Angestellten.", None),
        ("Der Fischer Jan Ruß kam. Laut den Fischern ist es „besser so“.", None),
        ("Die Autorin Ebba Thun kam. „Es ist besser so“, sagte die Angestellte.", "Ebba Thun"),
        ("„Es ist besser so“, sagten die Forscher. „Wir gehen“, sagten sie.", "die Forscher"),
        ("Fischer Jan Thun kam. Nach Darstellung Thuns ist das ein „alter Deich“.", "Jan Thun"),
        ("Fischer Jan Thun kam. Nach Darstellung des Sohns Thuns ist das ein „alter Deich“.", None),
        # relatives, by the gender that the grammar tells
        ("Jan Ruß starb. Sein Bruder kam. „Es reicht“, sagte er.", "Sein Bruder"),
        ("Ebba Thun starb. Seine Mutter kam. „Es reicht“, sagte sie.", "Seine Mutter"),
        ("Chefin Ebba Thun kam. Die Tochter einer Wirtin klagte. „Es reicht“, sagte die Frau.", "Die Tochter"),
        ("Chefin Ebba Thun kam. Eine Urkunde fehlt. „Es reicht“, sagte sie.", "Ebba Thun"),
        ("Chefin Ebba Thun kam. Ein Kind weinte. „Es reicht“, sagte sie.", "Ebba Thun"),
        ("Ein Wächter ging. „Es regnet“, sagte Momme Dirks. „Halt an“, rief der Wächter.", "Ein Wächter"),
        ("Die Abgeordnete Ebba Thun kam. Laut der Abgeordneten ist es „sehr kalt“.", "Ebba Thun"),
        ("Jan Ruß kam. Momme Dirks auch. Ebba Ruß ging. „Es reicht“, sagte er.", "Momme Dirks"),
        ("Jan Ole Ruß kam. Ebba Ruß ging. Ruß lachte. „Es reicht“, sagte er.", "Jan Ole Ruß"),
        # one of two with a surname, by the gender
        ("Chefin Ebba Thun kam. Jan Thun blieb. Anna Timm siegte. Thun war froh. „Ja“, sagte sie.", "Ebba Thun"),
        # nobody who is named in what is said
        ("Chefin Ebba Thun kam. Ob Anna Timm bleibe, sagte sie nicht. „Ja“, sagte sie.", "Ebba Thun"),
        ("Der Chef der Fischer, Jan Ruß, kam. Er wolle mit Arne Hinz reden, sagte er. „Ja“, sagte er.", "Jan Ruß"),
        # a role with more to it
        ("Senatorin Ebba Thun kam. „Es ist gut so“, sagte die Politikerin aus Husum.", "Ebba Thun"),
        ("Senatorin Ebba Thun kam. „Es ist gut so“, sagte die Leiterin der Schule.", None),
        ("Leiterin Ebba Thun kam. „Es ist gut so“, sagte die Leiterin der Schule.", "Ebba Thun"),
        ("„Wir schließen“, sagte ein Wirt aus Husum. „Es reicht“, sagte er.", "ein Wirt aus Husum"),
        ("„Wir schließen“, rief einer der jungen Männer. „Es reicht“, sagte er.", "einer der jungen Männer"),
        ("„Wir gehen“, sagte der Leiter des Amts, Jan Ruß. „Es reicht“, sagte er.", "Jan Ruß"),
        ("„Wir gehen“, sagte der Leiter des Amts, Sadik Arem. „Es reicht“, sagte er.", "Sadik Arem"),
        ("„Wir gehen“, sagte der Leiter des Amts, das ruht. „Es reicht“, sagte er.", "der Leiter des Amts"),
        # the only one with a role comes before who spoke last
        ("Offizier Jan Ruß kam. „Nein“, sagte Arne Hinz. „Es reicht“, sagte der Offizier.", "Jan Ruß"),
        # a name of three or four words, of which only the first ones are known
        ("Der neue Präsident Luis Arem Ruto ging. „Er bleibt“, sagte er.", "Luis Arem Ruto"),
        ("Präsident Luis Arem Ruto Barm ging. „Er bleibt“, sagte er.", "Luis Arem Ruto Barm"),
        ("Präsident Juan Luis Arem Ruto ging. „Er bleibt“, sagte er.", "Juan Luis Arem Ruto"),
        ("Es regnete. Der Präsident Juan Luis Arem Ruto ging. „Er bleibt“, sagte er.", "Juan Luis Arem Ruto"),
        ("Am Montag ging der Präsident Luis Arem Ruto fort. „Er bleibt“, sagte er.", "Luis Arem"),
        # whoever is described anew is nobody who was named
        ("Papst Jan Ruß kam. Der Mann, ein Fischer aus Husum, lachte. „Es reicht“, sagte er.", None),
        ("Papst Jan Ruß kam. „Es reicht“, sagte der Mann, ein Fischer aus Husum.", None),
        # who opens the sentence comes before whom it tells of
        ("Trainer Arne Hinz stellte sich hinter Jan Ruß. „Er bleibt“, sagte er.", "Arne Hinz"),
        ("Es regnete. Arne Hinz traf am Montag Jan Ruß. „Er bleibt“, sagte er.", "Arne Hinz"),
        ("Die neue Ministerin Ebba Thun hat Anna Timm entlassen. „Es ging nicht mehr“, sagte sie.", "Ebba Thun"),
        ("Mit Jan Ruß sprach am Montag Arne Hinz. „Er bleibt“, sagte er.", "Arne Hinz"),
        ("Ministerin Ebba Thun traf Jan Ruß. „Sie bleibt“, sagte er.", "Jan Ruß"),
        (f"Arne Hinz traf {'am kalten Abend ' * 40}Jan Ruß. „Er bleibt“, sagte er.", "Jan Ruß"),
    ],
)
def test_who_is_meant(text: str, resolved: str | None) -> None:
    """
    No place, no firm, no lone name is meant by a pronoun, nobody by several; who has no name is by the same role.
    """
    attribution = parse(text).quotes[-1].attribution or Attribution()

    assert resolved == (attribution.resolved.text if attribution.resolved else None)


# A text, and of each quotation that is no term who says it and the cue.
SENTENCES: Final[list[tuple[str, list[tuple[str | None, str] | None]]]] = [
    # names that begin with their particle
    ("Von der Leyde sagte: „Das reicht nicht.“", [("Von der Leyde", "sagte")]),
    ("Von der Leyde sagte am Montag: „Das reicht nicht.“", [("Von der Leyde", "sagte")]),
    ("Zu Guttenfels sagte: „Das reicht nicht.“", [("Zu Guttenfels", "sagte")]),
    ("De Maas auch sagte: „Das reicht nicht.“", [("De Maas", "sagte")]),
    ("Per Dirksen sagte: „Das reicht nicht.“", [("Per Dirksen", "sagte")]),
    ("„Das reicht nicht“, sagte Per Dirksen.", [("Per Dirksen", "sagte")]),
    ("Von der Polizei verlangte Ruß „mehr Härte am Deich“.", [("Ruß", "verlangte")]),
    ("Von der Küste meldete Thun: „Der Deich hält.“", [("Thun", "meldete")]),
    ("Zu der Kritik sagte Thun: „Der Deich hält.“", [("Thun", "sagte")]),
    ("Per Brief warnte Thun vor „großer Gefahr für alle“.", [("Thun", "warnte")]),
    ("Per Eilbrief warnte Thun vor „großer Gefahr für alle“.", [("Thun", "warnte")]),
    ("Zu Recht sagte: „Das reicht nicht.“", [(None, "sagte")]),
    ("Zu Husum sagte man: „Das reicht nicht.“", [(None, "sagte")]),
    ("Bei Husum sagte: „Das reicht nicht.“", [(None, "sagte")]),
    # in the passive nobody says it; a verb without a word of saying has it in its object
    ("Am Montag ist Minister Ruß als „guter Mann“ bezeichnet worden.", [None]),
    ("Am Ende zog Ruß das Fazit: „Es ist kalt.“", [("Ruß", "")]),
    # what is voiced opens the sentence
    ("Kritik äußerte hingegen Jan Ruß. „Das ist nicht gut so.“", [("Jan Ruß", "")]),
    ("Zweifel meldete auch Jan Ruß an. „Das ist nicht gut so.“", [("Jan Ruß", "")]),
    ("Zweifel äußerten sich. „Das ist nicht gut so.“", [("Zweifel", "")]),
    # nobody speaks on where a frame names nobody
    ("„Das ist gut so“, sagte Jan Ruß. Zu lesen war: „Das reicht nicht.“", [("Jan Ruß", "sagte"), ("Jan Ruß", "")]),
    ("„Das ist gut so“, sagte Jan Ruß. Weiter hieß es: „Das reicht nicht.“", [("Jan Ruß", "sagte"), (None, "hieß es")]),
    (
        "„Das ist gut so“, sagte Jan Ruß. Seiner Ansicht nach ist das „sehr viel“.",
        [("Jan Ruß", "sagte"), ("Jan Ruß", "")],
    ),
    (
        "„Das ist gut so“, sagte Jan Ruß. Nach seiner Ansicht ist das „sehr viel“.",
        [("Jan Ruß", "sagte"), ("Jan Ruß", "")],
    ),
    # a clause that has its verb from the one before
    ("Die SPD sprach von einem „Skandal“, die CDU von einem „Erfolg“.", [("Die SPD", "sprach"), ("die CDU", "")]),
    ("Die SPD sprach von „Pech“; die CDU von „großem Glück“.", [("Die SPD", "sprach"), ("die CDU", "")]),
    ("Ebba Thun nannte das „Unsinn“, Jan Ruß „großes Glück für alle“.", [("Ebba Thun", "nannte"), ("Jan Ruß", "")]),
    ("Die SPD bezeichnete das als „Pech“, die CDU als „Glück“.", [("Die SPD", "bezeichnete"), ("die CDU", "")]),
    (
        "Ebba Thun nannte das „gut und schön“, seine Zahlen „viel zu dünn“.",
        [("Ebba Thun", "nannte"), ("Ebba Thun", "nannte")],
    ),
    # papers are subjects, and bodies with a name in marks no addressees
    ("Die „Sonne“ hatte das Paar als „Traumpaar“ bezeichnet.", [("Die „Sonne“", "hatte bezeichnet")]),
    ("Die „Sonne“ hatte der Minister als „schlechtes Blatt“ bezeichnet.", [("der Minister", "hatte bezeichnet")]),
    ("„Der Deich hält“, meinte der Verein «Moin».", [("der Verein «Moin»", "meinte")]),
    # one letter with a full stop
    (
        "Das schrieb er auf der Plattform X. Kanzlerin Ebba Thun warf dem Amt „Eile“ vor.",
        [("Kanzlerin Ebba Thun", "warf vor")],
    ),
    ("Das schrieb er bei X. Kanzlerin Ebba Thun warf dem Amt „Eile“ vor.", [("Kanzlerin Ebba Thun", "warf vor")]),
    ("Es gibt einen Plan B. Ebba Thun nannte ihn „sehr gut und schön“.", [("Ebba Thun", "nannte")]),
    ("Angeklagt ist Jan M. Der Richter sagte: „Es ist gut.“", [("Der Richter", "sagte")]),
    ("Sie fuhr nach B. Ministerin Ebba Thun sagte: „Es ist gut.“", [("Ministerin Ebba Thun", "sagte")]),
    ("„Der Deich hält“, sagte E. Thun.", [("E. Thun", "sagte")]),
    ("„Der Deich hält“, sagte Jan M. Ruß.", [("Jan M. Ruß", "sagte")]),
    ("„Der Deich hält“, sagte J. K. Ruß.", [("J. K. Ruß", "sagte")]),
    ("„Der Deich hält“, sagte der Minister a. D. Jan Ruß.", [("der Minister a. D. Jan Ruß", "sagte")]),
    ("„Der Deich hält“, sagte Jan M. und ging.", [("Jan M.", "sagte")]),
    # particles of verbs
    ("„Der Deich ist alt“, räumte Thun am Montag ein.", [("Thun", "räumte ein")]),
    ("„Der Deich ist alt“, sagte Thun ihr.", [("Thun", "sagte")]),
    ("„Der Deich hält“, meinte Ruß und fügte hinzu: „Er ist gut.“", [("Ruß", "meinte"), ("Ruß", "fügte hinzu")]),
    # whom somebody told something
    ("„Der Deich hält“, sagte Ebba Thun Journalisten.", [("Ebba Thun", "sagte")]),
    ("Die „Deichpost“ nannte es „Unfug“.", [("Die „Deichpost“", "nannte")]),
    # another person
    ("Am Montag nannte Jan Ruß Ebba Thun „sehr klug“.", [("Jan Ruß", "nannte")]),
    ("Am Montag warf Jan Ruß Ministerin Ebba Thun „Verrat“ vor.", [("Jan Ruß", "warf vor")]),
    ("„Der Deich hält“, sagte Minister Jan Ruß Reportern in Husum.", [("Minister Jan Ruß", "sagte")]),
    ("„Der Deich hält“, sagte die Ebba Thun Stiftung.", [("Ebba Thun Stiftung", "sagte")]),
    ("„Der Deich hält“, sagte ein Sprecher der Nachrichtenagentur AFP.", [("ein Sprecher", "sagte")]),
    ("„Der Deich hält“, sagte ein Sprecher der Zeitung «Die Flut».", [("ein Sprecher", "sagte")]),
    ("„Der Deich hält“, sagte der Minister der BBC.", [("der Minister", "sagte")]),
    ("„Der Deich hält“, sagte der Minister der Welle Mediengruppe.", [("der Minister", "sagte")]),
    ("„Der Deich hält“, sagte ein Sprecher der CDU.", [("ein Sprecher der CDU", "sagte")]),
    (
        "„Der Deich hält“, sagte der Chefredakteur der Zeitung «Die Flut».",
        [("der Chefredakteur der Zeitung «Die Flut»", "sagte")],
    ),
    ("„Der Deich hält“, meldeten die Nachrichten der Tagesschau.", [("die Nachrichten der Tagesschau", "meldeten")]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_who_says_it(text: str, expected: list[tuple[str | None, str] | None]) -> None:
    """
    Who says a quotation is found with the cue, and not with whom it was said to.
    """
    assert expected == said(parse(text))


def test_gapped_words_are_a_fragment() -> None:
    """
    Behind the words stands a clause, no apposition; but a film and its kind are one.
    """
    first, second = parse("Die SPD sprach von einem „Skandal“, die CDU von einem „Erfolg“.").quotes
    film, ebb = parse("Ruß las „Flut“, das Buch von Thun, und „Ebbe“.").quotes

    assert first.kind is second.kind is QuoteKind.FRAGMENT
    assert film.kind is ebb.kind is QuoteKind.TERM


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thun kündigte an, den Deich zu erhöhen.", "kündigte an"),
        ("Thun räumte am Montag ein, dass der Deich alt sei.", "räumte ein"),
        ("Thun wandte ein, dass der Deich alt sei.", "wandte ein"),
        ("Der Deich sei alt, räumte Thun ein.", "räumte ein"),
        ("Der Deich hält. Das teilte Thun am Montag mit.", "teilte mit"),
        ("Das Haus sei leer, hieß es aus Regierungskreisen.", "hieß es"),
    ],
)
def test_cues_of_indirect_speech(text: str, expected: str) -> None:
    """
    The particle of a verb belongs to its cue, in indirect speech as well.
    """
    attribution = parse(text).indirect_speech[0].attribution or Attribution()

    assert expected == " ".join(cue.text for cue in attribution.cue)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Das Haus sei leer, hieß es aus Regierungskreisen.", [("Das Haus sei leer", "framed", "Regierungskreisen")]),
        (
            "Mia Kern sieht das anders: Die Zahlen seien „eine Schande für alle“, schrieb sie in einer Studie.",
            [("Die Zahlen seien „eine Schande für alle“", "framed", "sie")],
        ),
        (
            "Die Lage sei «eine Schande für die Stadt», meinte der Verein «Moin».",
            [("Die Lage sei «eine Schande für die Stadt»", "framed", "der Verein «Moin»")],
        ),
        (
            "Die Lage sei «eine Schande für die Stadt», schrieb die «Bild».",
            [("Die Lage sei «eine Schande für die Stadt»", "framed", "die «Bild»")],
        ),
        ("„Ja, das ist so“, sagte Jan Ruß. Es gebe Tote, hieß es.", [("Es gebe Tote", "framed", None)]),
        ("„Ja, das ist so“, erklärte die Armee. Es gebe Tote, hieß es.", [("Es gebe Tote", "framed", "die Armee")]),
        ("„Ja, das ist so“, erklärte die Armee.\n\nEs gebe Tote, hieß es.", [("Es gebe Tote", "framed", None)]),
        (
            "Jan Ruß habe recht: Der Deich halte, sagte Thun.",
            [("Jan Ruß habe recht: Der Deich halte", "framed", "Thun")],
        ),
    ],
)
def test_no_indirect_speech_holds_its_frame(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    """
    Reported words end where their frame begins.
    """
    assert expected == reported(parse(text))


def test_name_in_a_headline_introduces_nobody() -> None:
    """
    A pronoun stands for nobody whose name the text has not told before, though the headline has.
    """
    article = parse("Thun warnt vor der Flut\n\nHusum (dpa) - „Es regnet noch“, sagte sie. Ebba Thun kam.")
    (quote,) = article.quotes

    assert article.headline is not None
    assert quote.attribution is not None
    assert quote.attribution.resolved is None


def test_of_many_namesakes_the_last_come_into_question() -> None:
    """
    Of more than sixteen with one surname, and of more than 32 roles of one person, the rest is forgotten.
    """
    letters = [chr(ord("a") + number % 26) * (1 + number // 26) for number in range(33)]
    namesakes = " ".join(f"Minister B{letter}x Thun kam." for letter in letters[:16])
    roles = " ".join(f"Der {letter.capitalize()}minister Jan Ruß kam." for letter in letters)
    texts = (
        f"Lotse Bär Thun kam. {namesakes[:250]} „Ja“, sagte Lotse Thun.",
        f"Lotse Bär Thun kam. {namesakes} „Ja“, sagte Lotse Thun.",
        f"Der Lotse Jan Ruß kam. {roles} Ole Timm blieb. „Ja“, sagte der Lotse.",
        f"{roles} Der Lotse Jan Ruß kam. Ole Timm blieb. „Ja“, sagte der Lotse.",
    )

    found = [parse(text).quotes[0].attribution or Attribution() for text in texts]

    assert ["Bär Thun", None, "Jan Ruß", "Ole Timm"] == [said.resolved and said.resolved.text for said in found]
