"""
Tags and sentences by themselves: what each word of a text is, where a sentence begins, ends, and has its words.
"""

import pytest

from dpaparse._grammar.role_nouns import are_roles, is_role_word
from dpaparse._grammar.sentences import Sentence, ends_sentence, events_of, sentences
from dpaparse._grammar.tags import tags_between, tags_of
from tests.marked import unmark


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A comma inside of parentheses parts no clauses, unless they are long, open, or hold others.
        ("Thun (SPD, Husum) sagte", "N___ (R__~ N____) V____"),
        ("Thun (a, b, c) kam, wie (d, e)", "N___ (x~ x~ x) F__, H__ (x~ g)"),
        ("(a, (b, c) d, e", "(x, (x~ x) x, g"),
        ("a, (b) c, d", "x, (x) x, x"),
        ("((a, b) (c, d) (e, f)", "((x~ x) (x~ x) (g~ x)"),
        ("(a) b, c", "(x) x, x"),
        ("(a, b", "(x, x"),
        (f"(a, {'b' * 37}) c", f"(x~ x{'_' * 36}) x"),
        (f"(a, {'b' * 38}) c", f"(x, x{'_' * 37}) x"),
        # The platform's name ends a sentence, an initial does not.
        ("Ebba rief auf X. Der Regen", "2___ V___ p__ N. r__ N____"),
        ("auf X. Der Regen auf X. Der", "p__ N. r__ N____ p__ N. r__"),
        ("nach Plan B. er geht", "n___ W___ N_ E_ F___"),
        ("Ebba X. Thun", "2___ N_ N___"),
        # Blanks of every kind.
        ("Der\tDeich\nhat\r\nnun\u00a0gut\u2003so.", "r__ N____ h__  x__ x__ A_."),
        # What has no blanks and is longer than any word has no tags.
        ("x" * 60 + " Boot", "x" + "_" * 59 + " N___"),
        ("x" * 61 + " Boot", "-" * 61 + " N___"),
        ("x" * 61 + " " + "x" * 60, "-" * 61 + " x" + "_" * 59),
        # Full stops: of ordinal and Roman numbers, initials, abbreviations, names of months.
        ("3. 31. 311.", "0° 0_° 0__."),
        ("II. V. XVI. II", "N_° N_ N__° R_"),
        ("Dr. Thun. Dr.", "N__ N___. N__"),
        ("E. z.B. 3.B.", "N_ N___ N__."),
        ("Jan. Jan", "2__. 2__"),
        ("(3. (II. (Dr. (Deich.", "(0° (N_° (N__ (N____."),
        # A missing blank parts two words, but not within a name or an address.
        ("gestiegen.Thun", "a________.N___"),
        ("Ab.Thun ver.di", "N______ N_____"),
        ("gestiegen.THUN", "N_____________"),
        # What joins letters and digits.
        ("1:2 3,5 a,b a_b a/b a&b a*b a:b", "0__ 0__ x,x x__ x__ x__ x__ x__"),
        ("a: b/ c& d* e_ f,", "x: x/ x& x~ g~ x,"),
        ("- – — ( ) / & . , : ; ! ? … # „", "- - - ( ) / & . , : ; ! ? … ~ ~"),
        # Numbers.
        (
            "3D 3d 90/Die 41-jährige 41-Jährige 41-Jährigen 41-Jähriges",
            "N_ 0_ N_____ a_________ R_________ R__________ N__________",
        ),
        # Words that lists have, in capitals, with a capital and as they are.
        ("Pro Bahn a. D. i. R. Ärzte ohne Grenzen", "N__ R___ O_ N_ O_ N_ R____ p___ O______"),
        ("Der MONTAG im MAI nach ANGABEN DER dpa", "r__ T_____ b_ T__ n___ W______ r__ M__"),
        ("habe sei hat HAT sagte SAGTE", "K___ k__ h__ h__ V____ R____"),
        # Small words that no list has.
        (
            "auszubauen zun zuen azuen azulen ozean schönem ganzes gut",
            "Z_________ x__ a___ a____ Z_____ x____ a______ a_____ x__",
        ),
        # Capitals within and before.
        (
            "eBay dpa-Meldung al-Hamdani d’Arcourt al-hamdani x'Boot iBoot",
            "N___ U__________ N_________ N________ x_________ N_____ N____",
        ),
        ("xxxx-Ministerin eMinister", "R______________ R________"),
        ("EU ABCDEF ABCDEFG E EU1 E-U", "R_ R_____ N______ N N__ N__"),
        (
            "Anna-Lena Anna-Haus Haus-Anna Anna-Haus-Lena Anna-Lena-Haus Anna-Lena-Haus-Eva",
            "2________ 2________ N________ 2_____________ N_____________ 2_________________",
        ),
        # Nouns by their ends.
        ("Bildzeitung- Deichzeitungs", "M___________ N____________"),
        (
            "Ministerin Ministerinnen Ministers Forschern Minister’ Ministert",
            "R_________ R____________ R________ R________ R________ N________",
        ),
        ("Stadtumfrage Zögernd Forderung Deich", "W___________ O______ U________ N____"),
    ],
)
def test_tags_of_words(text: str, expected: str) -> None:
    """
    A word has the tag of its list, or the one that its look tells; each blank and sign has one character.
    """
    assert expected == tags_of(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the dyke's Germany’s", "d__ d_____ d________"),
        ("quietly family early dyke", "D______ R_____ x____ x___"),
        ("12 3.5 3. II. 3D", "0_ 0__ 0. N_. 0_"),
        ("Thun. Dr. Quietly", "N___. R__ N______"),
        ("warning say saying May EU", "x______ V__ V_____ T__ N_"),
    ],
)
def test_tags_of_english_words(text: str, expected: str) -> None:
    """
    English words have fewer tags, and their numbers no ordinal ones.
    """
    assert expected == tags_of(text, english=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sagte Gestern", "V____ N______"),
        ("Der Gestern kam", "r__ N______ F__"),
        ("mit Gestern kam", "p__ O______ F__"),
        ("mir Gestern kam", "s__ N______ F__"),
        ("kam. Gestern kam", "F__. O______ F__"),
        ("kam, Gestern kam", "F__, O______ F__"),
        ("x Gestern q Gestern", "x N______ x N______"),
        ("x Gestern q Gestern z Gestern", "x N______ x N______ x N______"),
        ("Gestern kam", "O______ F__"),
        ("mit\u00a0Gestern kam Gestern", "p__ O______ F__ N______"),
    ],
)
def test_adverbs_with_a_capital_inside_a_sentence_are_surnames(text: str, expected: str) -> None:
    """
    Behind a word, a capital makes a name of an adverb, but not behind `ohne` and the like.
    """
    assert expected == tags_between(text, 0, len(text), [])
    assert expected == tags_between(f"{text}“", 0, len(text), [])


def test_quotations_have_tags_of_their_own() -> None:
    """
    A quotation is a word, which ends a sentence where its full stop does; a lone mark is one character.
    """
    text = "Er rief „Halt!“ Gestern und „"
    quotes = [(8, 15, "Q", True), (28, 29, "Y", True)]

    assert "E_ V___ Q_____. O______ u__ Y" == tags_between(text, 0, len(text), quotes)
    assert "V___ Q______ N______" == tags_between(text, 3, 23, [(8, 15, "Q", False)])
    assert "E_ V___ ~N___!~ O______ u__ ~" == tags_between(text, 0, len(text), [])
    assert "w_ R___ ~N___!~ N______ x__ ~" == tags_between("so Chef „Halt!“ Gestern xyz „", 0, 29, [], english=True)


@pytest.mark.parametrize(
    ("low", "expected"),
    [
        *[("außenministerin", True), ("ministerinnen", True), ("chef", True), ("deich", False), ("rin", False)],
        # "Bundesamt" ends with "Samt", "Vorrat" with "Rat".
        *[("bundesamt", True), ("gesundheitsamt", True), ("nato-rat", True), ("vorrat", False), ("u-bahn", False)],
    ],
)
def test_roles_are_told_by_their_ends(low: str, *, expected: bool) -> None:
    """
    What ends with a role is one, a woman's, too.
    """
    assert expected is is_role_word(low)


@pytest.mark.parametrize(
    ("low", "expected"),
    [
        *[("konzerne", True), ("konzernen", True), ("juristen", True), ("parteien", True)],
        *[("konzern", False), ("konzernn", False), ("ministern", False), ("deiche", False)],
    ],
)
def test_several_roles_are_told_by_their_ends(low: str, *, expected: bool) -> None:
    """
    What ends with a role and an `e` or `en` is several.
    """
    assert expected is are_roles(low)


@pytest.mark.parametrize(
    "marked",
    [
        "⟦Er ging.⟧ ⟦Sie kam!⟧ ⟦Und?⟧ ⟦So …⟧ ⟦Dann⟧",
        "⟦Er ging.⟧   ⟦Sie kam.⟧",
        "⟦Er ging..⟧ ⟦Sie kam.⟧",
        "⟦!⟧ ⟦Er kam!⟧ ⟦Sie ging.⟧",
        "⟦.⟧ ⟦Er kam.⟧ ⟦Sie ging.⟧",
        "⟦Er ging.⟧⟦Thun kam.⟧",
        "⟦Er stieg.⟧⟦Er kam.⟧",
        "⟦Er ging.)⟧ ⟦Sie kam.“⟧ ⟦Dann.⟧",
        "⟦Er ging.)) Sie kam.⟧",
        "⟦Er ging.⟧ ⟦30 kamen.⟧ ⟦„Ja“ kam.⟧ ⟦– Ja.⟧ ⟦(Ja).⟧ ⟦- Ja.⟧ ⟦+ Ja.⟧",
        "⟦Er ging. und kam. , ja.⟧",
        "⟦Er ging. # Ja.⟧",
        "⟦Er kam am 3. Mai.⟧ ⟦Sie am 3. Spieltag.⟧ ⟦Wir um 3.⟧ ⟦Danach um 4.⟧ ⟦Bis 5. Oktober, ja.⟧",
        "⟦Er kam am 3.   Mai.⟧ ⟦Ja.⟧",
        "⟦Er kam um 3.⟧ ⟦Maiglöckchen.⟧",
        "⟦Er kam. ⟧",
        "⟦⟧",
    ],
)
def test_sentences_end_with_their_stops(marked: str) -> None:
    """
    A stop ends a sentence before a capital, a figure or what opens a sentence, with the marks behind it.
    """
    text, expected = unmark(marked)

    assert [(span.start, span.end) for span in expected] == sentences(text, 0, tags_of(text))
    assert [(span.start, span.end) for span in expected] == sentences(f"Nass. {text}", 6, tags_of(text))


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("⟦„Halt!“⟧ Er kam", True),
        ("⟦„Halt.“⟧\nEr kam", True),
        ("⟦„Halt …“⟧ Er kam", True),
        ("⟦„Halt.‘“⟧ Er kam", True),
        ("⟦„Halt.‘ “⟧ Er kam", False),
        ("⟦„Halt“⟧ Er kam", False),
        ("⟦„.“⟧ Er kam", True),
        ("x.⟦„“⟧ Er kam", False),
        ("⟦„Halt!“⟧ er kam", False),
        ("⟦„Halt!“⟧Er kam", False),
        ("⟦„Halt!“⟧ , Er kam", False),
        ("⟦„Halt!“⟧ 30 kamen", True),
        ("⟦„Halt!“⟧ „Ja“", True),
        ("⟦„Halt!“⟧ – Ja", True),
        ("⟦„Halt!“⟧ – so", False),
        ("⟦„Halt!“⟧ – iPads", False),
        ("⟦„Halt!“⟧ - So", True),
        ("⟦„Halt!“⟧ - so", False),
        ("⟦„Halt!“⟧ + so", True),
        ("⟦„Halt!“⟧", False),
        ("⟦„Halt!“⟧ ", False),
    ],
)
def test_quotations_end_their_sentence(marked: str, expected: bool) -> None:  # noqa: FBT001, what is told
    """
    A full stop right inside the closing marks ends the sentence, if another begins behind them.
    """
    text, (span,) = unmark(marked)

    assert expected is ends_sentence(text, span.start, span.end, len(text))
    assert expected is ends_sentence(f"{text} Ja", span.start, span.end, len(text))
    assert not ends_sentence(text, span.start, span.end, span.end)
    assert not ends_sentence(text, span.start, span.end, min(span.end + 1, len(text)))


def test_sentences_know_their_words() -> None:
    """
    A window of a sentence sees its own words and events, and nothing beyond.
    """
    source = "Ja. Thun sagte nichts und klagte laut."
    tags = "N___ V____ x_____ u__ V_____ x___."
    whole = Sentence.whole(source, 4, tags)
    window = whole.within(5, 22)

    assert [5, 22] == events_of(tags) == whole.events
    assert ("VV", 0, len(tags)) == (whole.marks, whole.start, whole.stop)
    assert ([5], "V", 5, 22) == (window.events, window.marks, window.start, window.stop)
    assert [5, 22] == whole.where("Vv")
    assert [5] == window.where("Vv")
    assert [] == whole.where("P") == window.where("P")
    assert ([], "") == (whole.within(6, 22).events, whole.within(6, 22).marks)
    assert ([22], "V") == (whole.within(6, 23).events, whole.within(6, 23).marks)
    assert (5, 10) == whole.word_at(5)
    assert 10 == whole.word_end(5) == whole.within(0, 10).word_end(5)
    assert 8 == whole.within(0, 8).word_end(5)
    assert 6 == whole.within(0, 6).word_end(5)
    assert "sagte" == whole.word(5) == source[9:14]
    assert "thun" == whole.word(0)
    assert "Thun sagte" == whole.text(0, 10)
    assert [0, 0, 5, 11] == [whole.word_before(at) for at in (0, 5, 11, 18)]
    assert [5, 5] == [window.word_before(at) for at in (5, 11)]
    assert "sagte" == window.word(5)


@pytest.mark.parametrize(("tags", "expected"), [("", []), ("VV", [0, 1]), ("A V P", [0, 2, 4]), ("N___", [])])
def test_events_stand_in_order(tags: str, expected: list[int]) -> None:
    """
    What tells of speech is found in the order of the text.
    """
    sentence = Sentence.whole("xxxxx", 0, tags)

    assert expected == sentence.events
    assert len(expected) == len(sentence.marks)
    assert [at for at in expected if tags[at] == "V"] == sentence.where("V")
