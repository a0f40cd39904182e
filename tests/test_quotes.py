"""
Quotations: pairs of marks of every style, nested, unclosed, over paragraphs, and what each pair is used for.
"""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dpaparse import Code, QuoteKind, parse
from dpaparse._recognise import pairs
from tests.marked import WIRE, unmark, walk


@pytest.mark.parametrize(
    "marked",
    [
        # German, Swiss, books', English, straight.
        "Er sagte: ⟦„Ja.“⟧",
        "Er sagte: ⟦«Ja.»⟧",
        "Er sagte: ⟦»Ja.«⟧",
        "Er sagte: ⟦“Ja.”⟧",
        'Er sagte: ⟦"Ja."⟧',
        "Er sagte: ⟦‚Ja.‘⟧",
        "Er sagte: ⟦‘Ja.’⟧",
        "Er sagte: ⟦›Ja.‹⟧",
        "Er sagte: ⟦‹Ja.›⟧",
        "Er sagte: ⟦'Ja.'⟧",
        "Er sagte: ⟦‛Ja.’⟧",
        # Mixed by typing and fonts.
        'Er sagte: ⟦„Ja."⟧',
        "Er sagte: ⟦„Ja.”⟧",
        "Er sagte: ⟦„Ja.‟⟧",
        "Er sagte: ⟦“Ja.“⟧",
        "Er sagte: ⟦”Ja.”⟧",
        "Er sagte: ⟦‟Ja.”⟧",
        'Er sagte: ⟦"Ja.”⟧',
        'Er sagte: ⟦"Ja.“⟧',
        'Er sagte: ⟦“Ja."⟧',
        "Er sagte: ⟦‚Ja.’⟧",
        "Er sagte: ⟦‚Ja.'⟧",
        # Several, and what may stand beside a mark.
        "⟦„Ja“⟧, sagte er. ⟦„Nein“⟧, sagte sie. Danach war es still.",
        '⟦"Ja"⟧, sagte er. ⟦"Nein"⟧, sagte sie. Danach war es still.',
        "⟦»Ja«⟧, sagte er. ⟦»Nein«⟧, sagte sie. Danach war es still.",
        "(⟦„Ja“⟧) [⟦„Ja“⟧] –⟦„Ja“⟧– und der ⟦„Ja“⟧-Sager, ⟦„Ja“⟧/⟦„Nein“⟧.",
        '(⟦"Ja"⟧) [⟦"Ja"⟧] –⟦"Ja"⟧– und der ⟦"Ja"⟧-Sager, ⟦"Ja"⟧/⟦"Nein"⟧.',
        "Er sagte:\u00a0⟦„Ja.“⟧\u00a0Dann ging er.",
        "⟦„So (...) nicht“⟧, sagte er.",
        "⟦„Ja … nein.“⟧ Dann ging er.",
        "⟦„“⟧ war leer.",
        '⟦""⟧ war leer.',
        "⟦‚Ja‘⟧, ⟦‚nein‘⟧ und ⟦‚doch‘⟧, sagte er.",
        "⟦'Ja'⟧, ⟦'nein'⟧ und ⟦'doch'⟧, sagte er.",
        # Nested.
        "⟦„Sie rief ⟦‚Halt!‘⟧ und ging“⟧, sagte er.",
        "⟦„Sie rief ⟦«Halt!»⟧ und ging“⟧, sagte er.",
        '⟦„Sie rief ⟦"Halt!"⟧ und ging“⟧, sagte er.',
        '⟦«Sie rief ⟦"Halt!"⟧ und ging»⟧, sagte er.',
        "⟦«Sie rief ⟦‹Halt!›⟧ und ging»⟧, sagte er.",
        "⟦»Sie rief ⟦›Halt!‹⟧ und ging«⟧, sagte er.",
        "⟦“Sie rief ⟦‘Halt!’⟧ und ging”⟧, sagte er.",
        "⟦\"Sie rief ⟦'Halt!'⟧ und ging\"⟧, sagte er.",
        "⟦„Sie rief ⟦„Halt!“⟧ und ging“⟧, sagte er.",
        "⟦«Sie rief ⟦«Halt!»⟧ und ging»⟧, sagte er.",
        '⟦"Sie rief ⟦"Halt!"⟧ und ging"⟧, sagte er.',
        "⟦„Sie rief ⟦‚Halt!‘⟧“⟧ Dann ging er.",
        "⟦„Er: ⟦‚Sie: ⟦„Ja!“⟧‘⟧“⟧ Dann ging er.",
        "⟦„⟦‚Ja‘⟧ und ⟦‚nein‘⟧, beides“⟧, sagte er.",
        # Apostrophes.
        "Kein Zitat, nur Merkel’s Haus.",
        "Andreas’ Boot liegt in Thun's Hafen, so geht's.",
        "Rock'n'Roll am Ku'damm, ⟦„das ist's“⟧, sagte er.",
        "Rock 'n' Roll, Drum ’n’ Bass und ⟦„Guns 'n' Roses“⟧, sagte er.",
        "⟦'Ja, das ist's'⟧, sagte Thun",
        "⟦„Thun’s Boot“⟧ liegt im Hafen.",
        "⟦‚Thun’s Boot‘⟧ liegt im Hafen.",
        "⟦“It’s so”⟧, said Thun. Nothing more.",
        # Inches, feet, minutes, seconds.
        'Der Reifen hat 19" und kostet viel.',
        "Sie lief 5' 30\" lang, er 6' 10\".",
        'Ein 19"-Reifen und ein ⟦"Boot"⟧.',
        '5" und 6" und ⟦"Ja"⟧.',
        '⟦"Der 19" Monitor ist neu"⟧, sagte er.',
        '⟦"Er hat 19"⟧, sagte er.',
        # Unclosed: up to the end of the paragraph, or to the next quotation.
        "Er sagte: ⟦„Ja und nein.⟧",
        "Er sagte: ⟦„Ja und nein.⟧  ",
        'Er sagte: ⟦"Ja und nein.⟧',
        "Er sagte: ⟦„Ja.⟧ ⟦„Nein“⟧, sagte sie.",
        "Er sagte: ⟦„Ja und ⟦‚so‘⟧ weiter“⟧, aber ⟦„nein.⟧",
        "⟦„⟧",
        "⟦„Ja, ⟦«nein⟧“⟧, sagte er.",
        "⟦„Ja, ⟦«nein und ‚so⟧“⟧, sagte er.",
        '⟦„Ja, ⟦«⟦"nein"⟧, so»⟧ und“⟧ so.',
        # Stray closing marks.
        "Ja“, sagte er. ⟦„Nein“⟧, sagte sie.",
        'Ja", sagte er. ⟦"Nein"⟧, sagte sie.',
        "Ja», sagte er. ⟦«Nein»⟧, sagte sie.",
        "⟦„Ja“⟧“, sagte er.",
    ],
)
def test_quotes_are_where_the_marks_say(marked: str) -> None:
    """
    Marks of every style pair up, nested or not; apostrophes and inches are no marks, missing ones spoil nothing.
    """
    text, expected = unmark(marked)

    assert expected == sorted(quote.span for quote in walk(parse(text).quotes))


@pytest.mark.parametrize("marked", ["Er rief ⟦« Ja »⟧, dann nichts.", "Er rief ⟦„\u00a0Ja\u00a0“⟧, dann nichts."])
def test_blanks_inside_the_marks(marked: str) -> None:
    """
    Blanks inside the marks, as French typesetting has them, do not part them.
    """
    text, expected = unmark(marked)

    assert expected == [quote.span for quote in parse(text).quotes]


DEICH = "Der Deich hat auf seiner ganzen Länge gehalten."


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        # Each paragraph repeats the opening mark.
        (["Er sagte: „Eins.", "„Zwei.“ Dann ging er."], [("Eins.", False, False), ("Zwei.", True, True)]),
        (
            ["Er sagte: „Eins.", f"„{DEICH}", "„Drei“, sagte er."],
            [("Eins.", False, False), (DEICH, False, True), ("Drei", True, True)],
        ),
        (['Er sagte: "Eins.', '"Zwei." Dann ging er.'], [("Eins.", False, False), ("Zwei.", True, True)]),
        (["Er sagte: «Eins.", "«Zwei.» Dann ging er."], [("Eins.", False, False), ("Zwei.", True, True)]),
        # Only the last one closes.
        (["Er sagte: „Eins.", "Zwei“, sagte er."], [("Eins.", False, False), ("Zwei", True, True)]),
        (
            ["Er sagte: „Eins.", DEICH, "Drei“, sagte er."],
            [("Eins.", False, False), (DEICH, False, True), ("Drei", True, True)],
        ),
        (
            ["Er sagte: „Eins.", "Sie rief ‚Zwei!‘ und ging“, sagte er."],
            [("Eins.", False, False), ("Sie rief ‚Zwei!‘ und ging", True, True)],
        ),
        # What does not run over: another style, a mark further in, too many paragraphs between.
        (["Er sagte: „Eins.", "«Zwei.» Dann ging er."], [("Eins.", False, False), ("Zwei.", True, False)]),
        (["Er sagte: „Eins.", "Sie sagte: „Zwei.“"], [("Eins.", False, False), ("Zwei.", True, False)]),
        (["Er sagte: „Eins.", *[DEICH] * 6, "Drei“, sagte er."], [("Eins.", False, False)]),
        (
            ["Er sagte: „Eins.", *[DEICH] * 5, "Drei“, sagte er."],
            [("Eins.", False, False), *[(DEICH, False, True)] * 5, ("Drei", True, True)],
        ),
        (["Er sagte: „Eins.“", "Zwei“, sagte er."], [("Eins.", True, False)]),
        (["Er sagte: „Eins.", DEICH], [("Eins.", False, False)]),
        (
            ["Er sagte: „Eins. Sie sagte: „Zwei.“", "Drei“, sagte er."],
            [("Eins. Sie sagte:", False, False), ("Zwei.", True, False)],
        ),
    ],
)
def test_quotation_over_paragraphs(paragraphs: list[str], expected: list[tuple[str, bool, bool]]) -> None:
    """
    A quotation over several paragraphs is one in each of them, open in all but the last.
    """
    quotes = parse("\n\n".join(paragraphs)).quotes

    assert expected == [(quote.text, quote.closed, quote.continues) for quote in quotes]


def test_a_subheading_ends_what_is_open() -> None:
    """
    A quotation does not run on beneath a subheading.
    """
    article = parse(f"{LEAD}Er sagte: „Eins.\n\nPegel fallen wieder\n\nDrei“, sagte er. {DEICH}")

    assert [("Eins.", False)] == [(quote.text, quote.closed) for quote in article.quotes]
    assert ["“"] == [span.of(article.source) for span in article.stray_marks]


def test_continuation_without_a_mark_begins_with_its_paragraph() -> None:
    """
    Where the second paragraph has no opening mark, span and inner text begin with its first character.
    """
    text, expected = unmark("Er sagte: ⟦„Eins.⟧\n\n⟦Zwei“⟧, sagte er.")
    quotes = parse(text).quotes

    assert expected == [quote.span for quote in quotes]
    assert quotes[1].inner.start == quotes[1].span.start


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("⟦„Das Wasser steigt nicht mehr“⟧, sagte Thun.", "speech"),
        ("⟦„Das Wasser steigt nicht mehr.“⟧ Das war Thun am Abend.", "speech"),
        ("Thun sagte: ⟦„Kein Grund zur Sorge.“⟧", "speech"),
        ("Thun winkt ab. ⟦„Kein Grund zur Sorge“⟧ Dann ging er.", "speech"),
        ("⟦„Das Wasser steigt nicht mehr“⟧ - das war die Meldung.", "speech"),
        ("⟦«Wir haben alles getan, was möglich war»⟧, so Thun am Abend.", "speech"),
        ("⟦“We did all that was possible,”⟧ said Thun.", "speech"),
        ("Er sprach von einem ⟦„großen Glück“⟧ für alle.", "fragment"),
        ("Die Lage sei ⟦„sehr, sehr ernst“⟧, hieß es.", "fragment"),
        ("Er sprach von einer ⟦„Ohrfeige auf dem Rücken der Leute“⟧ am Deich.", "fragment"),
        ("Thun warf der Werft ⟦„Wortbruch“⟧ vor.", "fragment"),
        ("Thun nannte das Gesetz ⟦„unsinnig“⟧.", "fragment"),
        ("Thun will das Theater ⟦„durchlüften“⟧.", "fragment"),
        ("Die Zeitschrift ⟦„taz“⟧ berichtet von der Flut.", "term"),
        ("Zum Beispiel ⟦„Alle an den Deich und keiner in die Stadt“⟧ riefen sie.", "speech"),
        ("In dem Brief ist von einer ⟦„unklaren Lage“⟧ die Rede.", "fragment"),
        ("Der Verdächtige lief am ⟦„roten Haus“⟧ vorbei.", "term"),
        ("Auf der Fregatte ⟦„Wir fahren über das Meer“⟧ brannte es.", "term"),
        ("Aus der Kneipenkette ⟦„Zum Anker und zur Flut am Meer“⟧ kam Rauch.", "term"),
        ("Das Buch heißt ⟦„Wie ich das Meer verlor“⟧ und erscheint im Mai.", "term"),
        ("Er gewann mit ⟦„Das Leben ist ein Deich“⟧ den ersten Preis.", "term"),
        ("⟦„Fischer ohne Boote und Netze“⟧ forderte ein Ende der Blockade.", "term"),
        ("⟦„Nein zum Deich“⟧ riefen Anwohner.", "fragment"),
        ("Die als ⟦„dritte Welle“⟧ bekannte Flut kam.", "term"),
        ("Sie sang ⟦„Freude am Meer“⟧ am Abend.", "term"),
        ("Dies berichtet ⟦„Der Tag am Meer“⟧ unter Berufung auf Thun.", "term"),
        ("Sie ging mit ⟦„frischem Fisch“⟧ nach Hause und legte ihn ab.", "term"),
        ("Die ⟦„Koalition für den Deich“⟧ forderte mehr Geld.", "term"),
        ("Die Anwohner forderten ⟦„Gerechtigkeit“⟧.", "fragment"),
        ("Die Opposition kritisierte die ⟦„Untätigkeit der Behörden“⟧.", "fragment"),
        ("Er forderte zu ⟦„Besonnenheit und Ruhe“⟧ auf.", "fragment"),
        ("Sie drohte mit ⟦„Konsequenzen für alle Beteiligten“⟧.", "fragment"),
        ("Sie drohte mit ⟦„Anker“⟧.", "term"),
        ("Thun nannte die Pläne ⟦„Unsinn“⟧.", "fragment"),
        ("Thun nannte das Boot ⟦„Anker“⟧.", "term"),
        ("Der Plan sei ⟦„Unsinn“⟧.", "fragment"),
        ("⟦„Unsinn“⟧, rügte Thun.", "speech"),
        # What somebody demands, or speaks of, also where more is told of it
        ("Thun forderte einen ⟦„Deichpakt“⟧ von Bund und Land.", "fragment"),
        ("Thun sprach von einer ⟦„Hetzjagd“⟧, die ein Ende habe.", "fragment"),
        ("Thun las in einem ⟦„Anker“⟧, der alt war.", "term"),
        # What somebody takes something for
        ("Seine Gegner sehen darin einen ⟦„Skandal“⟧.", "fragment"),
        ("Zu sehen ist auf dem Bild eine ⟦„Möwe“⟧.", "term"),
        ("Die Polizei geht von einem ⟦„Unglück“⟧ aus.", "fragment"),
        # What somebody wants to be done ends with an infinitive.
        ("Thun sagte, man müsse aber ⟦„Ruhe bewahren“⟧.", "fragment"),
        ("Das Projekt ⟦„Ruhe bewahren“⟧ müsse weg, sagte Thun.", "term"),
        ("Thun schimpfte. Am Ende habe man wieder ⟦„Standfußball gespielt“⟧.", "fragment"),
        ("Thun schimpfte. Das Projekt ⟦„Frieden gewonnen“⟧ habe geholfen.", "term"),
        # What somebody gives as a reason is theirs, whatever stands before it.
        ("Als Grund nannte die Werft ⟦„hohe Kosten“⟧.", "fragment"),
        ("Als Grund nannte Thun ⟦„hohe Kosten“⟧.", "fragment"),
        ("Am Montag rügte die Partei ⟦„falsche Anreize“⟧.", "fragment"),
        ("Die Partei ⟦„neue Mitte“⟧ sagte ab.", "term"),
        ("Im ⟦„Anker“⟧ nannte Thun keinen Grund.", "term"),
        # Behind an article too, somebody's verdict is no name.
        ("Thun nannte ihn den ⟦„Retter der Küste“⟧.", "fragment"),
        ("Als Beispiel nannte Thun den ⟦„Bund für Deiche“⟧.", "term"),
        ("Thun nannte ihn den ⟦„Retter der Küste“⟧ und ging.", "term"),
        ("Thun bezeichnete ihn als den ⟦„Retter der Küste“⟧.", "fragment"),
        ("Der als der ⟦„Retter der Küste“⟧ bezeichnete Deich wird gebaut.", "term"),
        ("Thun nannte den Fund den ⟦„Höhepunkt meiner Zeit“⟧.", "fragment"),
        ("Das Kino zeigt den ⟦„Vater meiner Braut“⟧.", "term"),
        ("Für Thun ist das ⟦„ein Skandal“⟧.", "fragment"),
        ("Die USA hatten dem Land ⟦„Unterstützung der Rebellen“⟧ vorgeworfen.", "fragment"),
        ("Das Ministerium zeigte sich ⟦„tief besorgt“⟧.", "fragment"),
        ("⟦„Tief besorgt“⟧ zeigte sich das Ministerium.", "fragment"),
        ("Nach der Flut war von ⟦„Frust“⟧ die Rede.", "fragment"),
        ("⟦„Es ist vorbei“⟧: Mit diesen Worten ging Thun.", "speech"),
        ("⟦„Deiche statt Beton“⟧: Die Aktion beginnt.", "term"),
        ("⟦„Erschüttert“⟧ zeigte sich Thun.", "fragment"),
        ("⟦„Klein Amrum“⟧ zeigt sich im Winter anders.", "term"),
        ("Der Verein fühlte sich ⟦„überrumpelt“⟧.", "fragment"),
        ("Die Vorwürfe wurden von der Werft als ⟦„haltlos“⟧ zurückgewiesen.", "fragment"),
        ("Das Rad wurde von der Werft ⟦„rahmenlos“⟧ gebaut.", "term"),
        # A phrase begins with a preposition, a negation, an article; but names do, too.
        ("Das Rad wurde von der Werft ⟦„ohne Rahmen“⟧ gebaut.", "fragment"),
        ("Thun hat ⟦„keine Eile“⟧ mit dem Rad.", "fragment"),
        ("Das Boot ⟦„die kleine Möwe“⟧ sank.", "term"),
        ("Thun stellte das als ⟦„große Not“⟧ dar.", "fragment"),
        ("Mit den Worten ⟦„Das Wasser steigt“⟧ ging sie.", "speech"),
        ("Die Gruppe, die sich zur Tat bekannte, sprach von einem ⟦„Akt der Notwehr“⟧.", "fragment"),
        ("Der Fahrer gab an, ⟦„kurz eingenickt“⟧ zu sein.", "fragment"),
        ("Husum hatte gedroht, das Land ⟦„in ein Meer“⟧ zu verwandeln.", "fragment"),
        ("Thun räumte ein, man habe ⟦„Fehler gemacht“⟧.", "fragment"),
        ("Thun kritisierte die ⟦„Verwaltungsreformung“⟧.", "term"),
        ("Es gibt den Deichbund (zu Deutsch etwa: ⟦„Bund der Leute am Meer“⟧).", "term"),
        ("Nun wird der neue Film der Truppe gezeigt: ⟦„Ebbe und Flut am Meer“⟧.", "term"),
        ("Der Film endet ernst, sagte Thun: ⟦„Ebbe und Flut am Meer“⟧.", "speech"),
        ("Auf dem Plakat stand: ⟦„Ebbe und Flut am Meer“⟧.", "speech"),
        ("Der Verband schlägt Alarm: ⟦„Uns läuft die Zeit davon“⟧.", "speech"),
        ("Zu sehen sind Filme, darunter ⟦„Das Meer ist ein Deich“⟧ am Abend.", "term"),
        ("Der Chef der ⟦„Husum Post“⟧, sagte gestern nichts.", "term"),
        ("Er sieht den Stern ⟦„HD 13“⟧, teilte die Werft mit.", "term"),
        ("Es war die ⟦„Hölle“⟧, sagte Thun.", "fragment"),
        ("Da rief er laut ⟦„Alle An Den Deich Jetzt“⟧, sagte Thun.", "speech"),
        ("Thun will nun ⟦„in Ruhe nachdenken“⟧ und schweigen.", "fragment"),
        ("Der ⟦„Bund für die Deiche und Häfen an der Küste“⟧ tagt.", "term"),
        ("Es kam vom ⟦„Bund für Deiche und Häfen e.V.“⟧ am Montag.", "term"),
        ("Sie warnte, der Plan öffne ⟦„Tür und Tor für Hochwasser“⟧ am Deich.", "fragment"),
        ('The night was hard. ⟦"The water is rising in town"⟧, a smiling Thun said.', "speech"),
        ("Sie las den Roman ⟦„Ebbe und Flut“⟧ vor.", "term"),
        ("Die Wochenzeitung ⟦„Anker“⟧ erscheint nicht mehr.", "term"),
        ("Der ⟦„Anker“⟧-Verlag schließt.", "term"),
        ("Das ⟦„haus am deich“⟧\u2011Projekt schließt.", "term"),
        ("Er zeigt ⟦„Blanker Hans“⟧, einen Film über die Küste.", "term"),
        ("Er zeigt ⟦„Das Boot läuft aus“⟧, ein Film über die Küste.", "term"),
        ("Er liest ⟦„Blanker Hans“⟧ bei Kerzenlicht.", "term"),
        ("⟦„“⟧ war leer.", "term"),
        ("⟦„Nein“⟧, sagte Thun.", "speech"),
        ("Thun sagte, ⟦„dass das Wasser noch steigt“⟧.", "speech"),
        ("Thun rief: ⟦„Halt!“⟧", "speech"),
        ("Thun winkte ab. ⟦„Niemals.“⟧ Dann ging sie.", "speech"),
        ("⟦„Flut.“⟧ ist ein Film.", "term"),
        ("⟦„Stille Ebbe“⟧ nennt Thun das, was nun kommt.", "fragment"),
        ("⟦„Blaue Stunde“⟧ nennt sich der Verein.", "term"),
        ("Sie hatte ihn ⟦„Deichtrottel“⟧ genannt.", "fragment"),
        ("Der Deich wird ⟦„Perle“⟧ genannt.", "term"),
        ("Das Amt forderte in einem Brief an Thun ⟦„Klarheit bis Freitag“⟧.", "fragment"),
        ("Er sagte das Lied ⟦„Zwei Uhr nachts“⟧ an.", "term"),
        ("Demnach kamen ⟦„mindestens vier“⟧ Wölfe.", "fragment"),
        # Names that begin small.
        ("Thun sagte, das ⟦„iPad“⟧ sei weg.", "term"),
        ("Thun lobte den Stamm ⟦„al-Husum bin Deich“⟧ sehr.", "term"),
        ("Thun sagte, das ⟦„l’Étoile“⟧ sei zu.", "term"),
        ("Wie ⟦„husum heute“⟧ berichtet, steigt das Wasser.", "term"),
        ("Ein Sprecher der ⟦„con husum ag“⟧ bezeichnete das als Pech.", "term"),
        ("Laut ⟦„husum.de“⟧ steigt das Wasser.", "term"),
        ("Betroffen seien die Wagen ⟦„c5“⟧, hieß es.", "term"),
        ("Man habe nun ⟦„20 bis 30“⟧ Boote.", "term"),
        ("Thun sagte, man habe ihn ⟦„in dubio pro reo“⟧ ziehen lassen.", "term"),
        ("Thun sagte, man habe ihn ⟦„in flagranti“⟧ erwischt.", "term"),
        ("Die Stiftung gab der Werft die Note ⟦„sehr gut“⟧, teilte sie mit.", "term"),
        ("Laut Wahlamt stimmte die Hälfte mit ⟦„nein“⟧ ab.", "term"),
        ("Thun sagte, die Lage sei ⟦„sehr gut“⟧.", "fragment"),
        ("Thun sagte der ⟦„taz“⟧, sie gehe nicht.", "term"),
        ("Thun sagte dem ⟦„deichfunk husum“⟧, sie gehe nicht.", "term"),
        ("Thun lobte auf dem Deich ⟦„gute Arbeit“⟧ der Leute.", "fragment"),
        ("Thun lobte den ⟦„neuen Ton“⟧ im Rathaus.", "fragment"),
        ("Der Platz heißt künftig ⟦„Hafenplatz“⟧.", "term"),
        ("Der Platz hieß früher ⟦„Am Deich“⟧, wie Thun sagte.", "term"),
        ("Dort heißt es nun ⟦„Wasser marsch“⟧ für alle.", "fragment"),
        ("Thun drohte mit ⟦„Konsequenzen“⟧.", "fragment"),
        # what somebody demands, admits, promises, or says of somebody or something
        ("Thun drohte mit ⟦„Folgen“⟧.", "fragment"),
        ("Thun warb für ⟦„Geduld“⟧.", "fragment"),
        ("Thun hat ⟦„Respekt“⟧ gefordert.", "fragment"),
        ("Thun hat ⟦„Anker“⟧ gefordert.", "term"),
        ("Thun räumte ⟦„Fehler“⟧ ein.", "fragment"),
        ("Thun versprach ⟦„Hilfe“⟧.", "fragment"),
        ("Laut Thun ist das ⟦„Unsinn“⟧.", "fragment"),
        ("Für Thun war das ⟦„Wahnsinn“⟧.", "fragment"),
        ("Nun ist das ⟦„Unsinn“⟧.", "term"),
        ("Laut Thun ist das ⟦„Vertrauen“⟧ groß.", "term"),
        ("Thun attestierte der Partei ⟦„Versagen“⟧.", "fragment"),
        ("Thun bescheinigte ihm ⟦„Mut“⟧.", "fragment"),
        ("Thun attestierte ⟦„Anker“⟧ etwas.", "term"),
        ("Thun unterstellte der Zeitung ⟦„Anker“⟧, sie lüge.", "term"),
        ("Das Warten sei dagegen ⟦„Folter“⟧ gewesen.", "fragment"),
        ("Das Warten ist dagegen ⟦„Folter“⟧ gewesen.", "term"),
        ("Der ⟦„running gag“⟧ des Abends sei gelungen, sagte Thun.", "term"),
        ("Thun nannte ihn den ⟦„running gag“⟧ des Abends.", "fragment"),
        ("Thun sagte, die ⟦„gering“⟧ bezahlten Helfer gingen.", "fragment"),
        ("Dem ⟦„deichfunk husum“⟧ sagte Thun nichts.", "fragment"),
        ("Es handle sich um ⟦„H5N1“⟧, sagte Thun.", "term"),
        ("Der Rat beschloss das ⟦„Gesetz zum Schutz der Deiche“⟧, sagte Thun.", "term"),
        ("Es gilt das ⟦„Gesetz ist Gesetz am Deich“⟧, sagte Thun.", "speech"),
        # What something calls itself, or is called by everybody.
        ("Der Verein nennt sich ⟦„Freunde der Deiche und Häfen am Meer“⟧ und klagt.", "term"),
        ("Dann nennt sie sich ⟦„husumia 12“⟧, sagte Thun.", "term"),
        ("Thun nannte sich ⟦„völlig unschuldig“⟧.", "fragment"),
        ("Er sah sich ⟦„am Ende“⟧, sagte er.", "fragment"),
        ("⟦„Onkel Jan“⟧, wie der Wirt genannt wurde, sagte nichts.", "term"),
        ("Es tagte der neue ⟦„Hohe Rat zur Rettung der Deiche“⟧, wie sich die Gruppe nennt, und sagte nichts.", "term"),
        ("⟦„Unsinn“⟧, wie Thun sagte, sei das nicht.", "speech"),
        ("Es war der Chef der ⟦„Husum Post“⟧, wie Thun sagte.", "term"),
        ("Er zeigte ⟦„Flut und Ebbe“⟧, wie Thun wollte, am Abend.", "term"),
        ("Der Kapitän, von allen ⟦„der Lange“⟧ genannt, sprach mit Thun.", "term"),
        ("Von Thun wird er ⟦„der Lange“⟧ genannt.", "fragment"),
        ("Das nennt man eine ⟦„Wehle“⟧.", "term"),
        ("Man könne es eine ⟦„Zumutung“⟧ nennen, sagte Thun.", "fragment"),
        ("Es ist Wind, der von See kommt und als ⟦„Blanker Hans“⟧ bezeichnet wird.", "term"),
        ("Die Idee wurde von Thun als ⟦„Unsinn“⟧ bezeichnet.", "fragment"),
        ("Als ⟦„Unsinn“⟧ bezeichnet wurde die Idee von Thun.", "fragment"),
        # Titles.
        ("⟦„Kampf um die Deiche“⟧, so lautet der Titel des Buches.", "term"),
        ("⟦„Das ist ein Skandal“⟧, so lautet sein Urteil.", "speech"),
        ("Der Titel lautete ⟦„Alle an Bord, wir kommen“⟧ und gefiel.", "term"),
        ("Das Urteil lautete ⟦„Alle an Bord, wir kommen“⟧ und gefiel.", "speech"),
        ("Die Zeitung berichtet über ein ⟦„Gesetz zum Schutz der Deiche“⟧ im Land.", "term"),
        ("Thun sprach von einem ⟦„Gesetz zum Schaden der Deiche“⟧ im Land.", "fragment"),
        ("Am Meer tagte die ⟦„Oberste Vereinigung der Hafenarbeiter in Husum“⟧ am Abend.", "term"),
        ("Neu ist ein Verein, ⟦„Oberste Vereinigung der Hafenarbeiter in Husum“⟧ geheißen.", "term"),
        ("Es ist eine Schule, die sich als ⟦„Schule mit Deich – Schule mit Courage“⟧ präsentiert.", "term"),
        ("Er gewann bei ⟦„Wer kennt den Deich?“⟧ viel Geld.", "term"),
        ("Am Abend spielte ⟦„Das Leben ist ein Deich“⟧ im Saal.", "term"),
        ("Er konterte mit ⟦„Wer kennt den Deich?“⟧ und lachte.", "speech"),
        ("Am Ende ging er mit ⟦„Wer kennt den Deich?“⟧", "speech"),
        ("Am Abend spielte ⟦„Wer kennt den Deich?“⟧ im Saal.", "term"),
        ("Am Abend hat er laut ⟦„Wenn ich am Deich bin …“⟧ gemurmelt und geweint.", "speech"),
        ("Am Deich hat sie leise ⟦„Wenn ich am Deich bin …“⟧ gesungen, und er sang mit.", "speech"),
        ("Am Deich, wo sie leise ⟦„Wenn ich am Deich bin …“⟧ sang, war es kalt.", "term"),
        # Somebody's words all the same.
        ("Sie riefen Parolen wie ⟦„Deiche hoch“⟧ am Hafen.", "speech"),
        ("Sie riefen Parolen wie zum Beispiel ⟦„Deiche hoch“⟧ am Hafen.", "speech"),
        ("Sie zeigte Filme wie ⟦„Flut und Ebbe“⟧ am Hafen.", "term"),
        ("Thun hielt der Ministerin ⟦„Untätigkeit“⟧ vor.", "fragment"),
        ("Thun hielt der Ministerin ⟦„Versagen im Angesicht der nächsten Flut“⟧ vor.", "fragment"),
        ("Opposition wirft Thun ⟦„Blindflug“⟧ am Deich vor", "fragment"),
        ("Am Deich hielt ⟦„Frieda“⟧ vor dem Hafen.", "term"),
        ("Neues vom Deich: ⟦„Überall lagen Boote“⟧", "speech"),
        ("Neues Geiseldrama am Deich: ⟦„Überall lagen Boote“⟧", "speech"),
        ("Thun sagte, das System sei ⟦„kaputt“⟧.", "fragment"),
        ("Thun nannte das System ⟦„kaputt“⟧.", "fragment"),
        ("Thun sagte, das Gesetz ⟦„gefährde“⟧ Höfe.", "fragment"),
        ("Thun sagte, die ⟦„lahme“⟧ Verwaltung habe das nicht gewusst.", "fragment"),
        # A sentence ends behind closing marks and at a stop, but at no ordinal, initial or short form.
        ("Ebbe. Nun ging er in das ⟦„rote Haus“⟧ am Deich. Thun sagte nichts.", "term"),
        ("Danach besaß er ein ⟦„rotes Haus“⟧ am Deich? Thun sagte nichts.", "term"),
        ("Thun sagte nichts! Er besaß ein ⟦„rotes Haus“⟧ am Deich.", "term"),
        ("Das sagte Thun am 3. Mai und meinte ein ⟦„rotes Haus“⟧.", "fragment"),
        ("Ein ⟦„rotes Haus“⟧ sah Dr. E. Thun, wie sie am 3. Mai sagte.", "fragment"),
        ("Das Amt verfügte über ein ⟦„rotes Haus“⟧ am Deich.", "term"),
    ],
)
def test_kind_is_told(marked: str, kind: str) -> None:
    """
    The sentence around a pair of marks, and the words between, tell speech from fragments and terms.
    """
    text, expected = unmark(marked)
    (quote,) = parse(text).quotes

    assert expected == [quote.span]
    assert QuoteKind(kind) is quote.kind


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Sie riefen Sprüche wie „Deiche hoch“ und „Nie wieder Flut“ am Hafen.", ["speech", "speech"]),
        ("Sie zeigten Filme wie „Flut und Ebbe“ und „Nie wieder Flut“ am Hafen.", ["term", "term"]),
        ("Sie riefen „Deiche hoch“ und „Nie wieder Flut“ am Hafen.", ["fragment", "fragment"]),
        ("„Er sagt, das sei gut.“ Danach besaß er ein „rotes Haus“ am Deich.", ["speech", "term"]),
    ],
)
def test_kinds_of_several(text: str, kinds: list[str]) -> None:
    """
    What announces one quotation announces the next; the words of one tell nothing of the next sentence.
    """
    assert kinds == [str(quote.kind) for quote in parse(text).quotes]


def test_inner_text_has_no_marks() -> None:
    """
    The inner span is the quotation without its marks, and nested ones are counted in the same source.
    """
    text, (outer, inner) = unmark("„⟦Sie rief ‚⟦Halt!⟧‘ und ging⟧“, sagte er.")
    (quote,) = parse(text).quotes

    assert outer == quote.inner
    assert [inner] == [nested.inner for nested in quote.quotes]
    assert quote.text == "Sie rief ‚Halt!‘ und ging"


def test_depth_is_capped() -> None:
    """
    Quotations deeper than sixteen levels count as text, and a diagnostic says so.
    """
    article = parse("„a " * 20 + "b" + "“" * 20 + " Danach war es still.")
    depth = 0
    quotes = article.quotes
    while quotes:
        depth += 1
        quotes = quotes[0].quotes

    assert depth == 16
    assert [Code.QUOTES_TOO_DEEP] == [found.code for found in article.diagnostics if found.code is Code.QUOTES_TOO_DEEP]
    assert all(quote.closed for quote in walk(article.quotes))


@pytest.mark.parametrize(
    "text",
    [
        "Thun: „Der Deich hält“\n\nHusum (dpa) - Der Deich hat gehalten.",
        "Husum (dpa) - Der Deich hat gehalten.\n\n„Wir bleiben wach“\n\nDas sagte Thun am Abend in Husum.",
        "Husum (dpa) - Gebraucht werden:\n\n- Sand\n- „Tee“\n- Brot",
        "Husum (dpa) - Es regnet.\n\n© dpa-infocom, dpa:250101-930-4711/2\n\n„Nein“, sagte Thun.",
    ],
)
def test_quotations_stand_in_other_parts_too(text: str) -> None:
    """
    Quotations are found in headlines, subheadings, list items, and in what follows the footer.
    """
    assert len(parse(text).quotes) == 1


def test_marks_in_a_gap_or_sign_off_are_none() -> None:
    """
    A mark in one part closes nothing in another.
    """
    article = parse("Thun: „Der Deich hält\n\nHusum (dpa) - Der Deich hat“ gehalten.")

    assert [(False, "Der Deich hält")] == [(quote.closed, quote.text) for quote in article.quotes]


LEAD = "Husum (dpa) - Der Deich an der Küste hat auch in dieser Nacht gehalten, und die Menschen konnten zurück. "
MARKED_WORDS = st.lists(st.sampled_from([*"„“‚‘«»‹›”\"'", "a", "B", "7", " ", ".", ",", "(", "-", "\n\n"]), max_size=30)


@given(MARKED_WORDS.map("".join))
@example('„ a“ „a “ x„a“ „a“x „a” "a 7" "a"')
@example('" a" b')
@example('"a " b')
@example('b "a " c "d"')
@example("‘ a’ b")
@example("‘a ’ b")
@example("» a« b »c « d")
@example('x"a" b"c"')
@example('"a"x "b" c"')
@example("'a'x 'b'")
@example('"a 7" b "c"')
@example(',""')
@example("«-a »”,«”.»")
def test_usual_pairs_are_read_like_all_others(text: str) -> None:
    """
    Pairs beyond doubt have a way of their own, which finds what the way of all others finds.
    """
    article = parse(LEAD + text, format="plain")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pairs, "_take_simple", lambda _source, _within, _marks, taken, *_: taken)
        slow = parse(LEAD + text, format="plain")

    assert (slow.quotes, slow.stray_marks) == (article.quotes, article.stray_marks)


@pytest.mark.parametrize(
    ("text", "found", "stray"),
    [
        ("Er sagte «Ja ». Dann kam er.", ["«Ja »"], 0),
        ("Er sagte «Ja ».", ["«Ja »"], 0),
        ("Er rief „.und ging“ leise.", ["„.und ging“"], 0),
        ("Eins“ hier.\n\nZwei der Leute gingen nach Hause“ und schliefen dort bis zum Morgen.", [], 2),
        ("„A b“, rief er.\n\n„C d“, rief sie.\n\n„E f“, riefen alle.", ["„A b“", "„C d“", "„E f“"], 0),
        ("Er sagte: „Wir gehen.\n\nWir ‚ja‘ weiter“, und dann“.", ["„Wir gehen.", "Wir ‚ja‘ weiter“", "‚ja‘"], 1),
        ("x.\n\nPegel „fallen wieder\n\nAm Morgen ging das Wasser zurück“, sagte Thun.", ["„fallen wieder"], 1),
        ("Er sagte: ‚Ja ’ und ging‘ leise.", ["‚Ja ’ und ging‘"], 0),
        ("Er hörte ‚Halt…‘-Rufe am Deich.", ["‚Halt…‘"], 0),
        ('Er rief "o', ['"o'], 0),
        ("Er rief «.o", ["«.o"], 0),
        ('Er sagte: „Das "A b" sei gut“ und ging.', ['„Das "A b" sei gut“', '"A b"'], 0),
        ("Er sagte: „Ja «gut» und", ["„Ja «gut» und", "«gut»"], 0),
        ("Er rief „", ["„"], 0),
        ("Er rief „ „Ja“ laut.", ["„", "„Ja“"], 0),
        ('Der 27"-Schirm ist "gut".', ['"gut"'], 0),
        ('Er sagte: "Es sind 27" und ging.', ['"Es sind 27"'], 0),
        ('Er sagte: "Es sind 27" und 5" hoch" und ging.', ['"Es sind 27"'], 1),
        ('Er sagte: "Der Schirm ist 7" hoch" und ging.', ['"Der Schirm ist 7" hoch"'], 0),
        ('Er sagte: "Der Schirm ist 7" hoch", dann "gut".', ['"Der Schirm ist 7" hoch"', '"gut"'], 0),
        ("Der Schirm hat a5” x und x” dort.", [], 1),
    ],
)
def test_pairs_and_what_is_left_over(text: str, found: list[str], stray: int) -> None:
    """
    Each pair is found, nested ones behind those around them, and marks without a partner are counted.
    """
    article = parse(LEAD + text)

    assert found == [article[quote] for quote in walk(article.quotes)]
    assert stray == len(article.stray_marks)


def test_nesting_too_deep_leaves_no_mark_over() -> None:
    """
    As many closing marks are passed over as opening ones were.
    """
    article = parse(LEAD + "„" * 20 + "a" + "“" * 20)

    assert len([*walk(article.quotes)]) == 16
    assert article.stray_marks == ()


def test_headlines_leave_nothing_open_for_the_text() -> None:
    """
    A quotation that a headline leaves open is not closed by the text, and a notepad has none.
    """
    article = parse(f"„Deich hält nicht\n\n{LEAD}\n\nEs regnet“, sagte sie.")
    message = parse(WIRE.replace("- Siel", "- „Siel“"))

    assert ["„Deich hält nicht"] == [article[quote] for quote in article.quotes]
    assert len(article.stray_marks) == 1
    assert len(parse(WIRE).quotes) == len(message.quotes)
