"""
The rules by which the kind of a quotation is judged, in the order in which they are tried.

Each has its reason and an example, which the tests read with the first quotation judged by that rule.
"""

from typing import Final

from dpaparse._model import QuoteKind, Rule

NAMED: Final = Rule(
    name="named",
    kind=QuoteKind.TERM,
    reason="The noun before the marks says what bears the name.",
    example="Der Roman «Flut und Ebbe» erschien.",
)
COMPOUND: Final = Rule(
    name="compound",
    kind=QuoteKind.TERM,
    reason="A hyphen joins the marks to the word behind them.",
    example="Sie leitet den «Anker»-Verlag.",
)
PARENTHESIZED: Final = Rule(
    name="parenthesized",
    kind=QuoteKind.TERM,
    reason="The marks fill parentheses: a short form, or a name in another language.",
    example="Gegründet wurde der Küstenbund («Deich zuerst»).",
)
SO_CALLED: Final = Rule(
    name="so-called",
    kind=QuoteKind.TERM,
    reason="A word beside the marks says that it is a name only.",
    example="Er gehört zu den sogenannten «Deichläufern».",
)
ANNOUNCED: Final = Rule(
    name="announced",
    kind=QuoteKind.SPEECH,
    reason="The noun before the marks announces what somebody says.",
    example="Mit den Worten «Das Wasser steigt» ging sie.",
)
CONJUNCTION: Final = Rule(
    name="conjunction",
    kind=QuoteKind.SPEECH,
    reason="The words begin with a conjunction, so they are a clause.",
    example="Thun sagte, «dass das Wasser steigt».",
)
SECOND_HALF: Final = Rule(
    name="second-half",
    kind=QuoteKind.SPEECH,
    reason="A clause goes on behind a frame that was inserted into it.",
    example="«Das Wasser steigt», sagte Thun, «und der Deich ist alt.»",
)
SMALL_NAME: Final = Rule(
    name="small-name",
    kind=QuoteKind.TERM,
    reason="A name or a term in small letters: of a firm, a medium, in Latin or English, a grade.",
    example="Wie «husum heute» berichtet, steigt das Wasser.",
)
SMALL_WORDS: Final = Rule(
    name="small-words",
    kind=QuoteKind.FRAGMENT,
    reason="More than three words, out of the middle of a sentence.",
    example="Der Deich ist «auf ganzer Länge marode und undicht».",
)
SMALL_PHRASE: Final = Rule(
    name="small-phrase",
    kind=QuoteKind.FRAGMENT,
    reason="A few words that begin with a preposition, an article or a negation, as hardly a name does.",
    example="Der Lotse ging «aus freien Stücken».",
)
ATTRIBUTE: Final = Rule(
    name="attribute",
    kind=QuoteKind.TERM,
    reason="Adjectives between an article and a noun, in a sentence that hardly reports: a coined word.",
    example="Husum bekäme damit eine «blaue» Flotte.",
)
SMALL_REPORTED: Final = Rule(
    name="small-reported",
    kind=QuoteKind.FRAGMENT,
    reason="A few words out of the middle of a sentence, which reports what somebody says.",
    example="Thun sprach von einem «großen Schritt».",
)
SMALL_COINED: Final = Rule(
    name="small-coined",
    kind=QuoteKind.TERM,
    reason="A few words out of the middle of a sentence, which reports nothing.",
    example="Die «grüne Welle» rollt durch Husum.",
)
SAYING_BEHIND: Final = Rule(
    name="saying-behind",
    kind=QuoteKind.SPEECH,
    reason="A comma and a verb of saying follow the marks.",
    example="«Das Wasser steigt», sagte Thun.",
)
COMMA_INSIDE: Final = Rule(
    name="comma-inside",
    kind=QuoteKind.SPEECH,
    reason="Words end with a comma inside the marks, as English speech does: three, or fewer that open a sentence.",
    example='"They served us tea," recalled Thun.',
)
APPOSITION_BEHIND: Final = Rule(
    name="apposition-behind",
    kind=QuoteKind.TERM,
    reason="A comma follows the marks, and what it is that bears the name.",
    example="«Flut und Ebbe», ein Film aus Husum, lief an.",
)
COLON_BEFORE: Final = Rule(
    name="colon-before",
    kind=QuoteKind.SPEECH,
    reason="A colon announces more than three words, a full stop, or somebody's words.",
    example="Thun rief: «Halt!»",
)
FULL_STOP: Final = Rule(
    name="full-stop",
    kind=QuoteKind.SPEECH,
    reason="Three words or more end with a full stop inside the marks.",
    example="Am Deich hieß es «Das Wasser steigt.» und mehr.",
)
OWN_SENTENCE: Final = Rule(
    name="own-sentence",
    kind=QuoteKind.SPEECH,
    reason="The marks open where a sentence begins, and close where it ends, or what follows takes the words up.",
    example="Thun winkt ab. «Kein Grund zur Sorge» Dann ging sie.",
)
LISTED: Final = Rule(
    name="listed",
    kind=QuoteKind.TERM,
    reason="One of several names, with a comma before it.",
    example="Es liefen Filme, «Ebbe und Deich» zuletzt.",
)
CLAUSE: Final = Rule(
    name="clause",
    kind=QuoteKind.SPEECH,
    reason="Six words or more, or four with a finite verb.",
    example="Es gilt «Der Deich hat immer gehalten» in Husum.",
)
FIRST_PERSON: Final = Rule(
    name="first-person",
    kind=QuoteKind.SPEECH,
    reason="Three words or more, and one of them means whoever speaks.",
    example="Auf dem Plakat stand «Wir wollen Deiche».",
)
LABELLED: Final = Rule(
    name="labelled",
    kind=QuoteKind.FRAGMENT,
    reason="A verb that labels or judges governs the words, and they name nothing.",
    example="Thun nannte es eine «Zumutung».",
)
CAPITALS: Final = Rule(
    name="capitals",
    kind=QuoteKind.TERM,
    reason="Up to three words, each with a capital.",
    example="Am Hafen liegt «Frieda Ehlers».",
)
BEHIND_ARTICLE: Final = Rule(
    name="behind-article",
    kind=QuoteKind.TERM,
    reason="Behind an article or a preposition, or beside a verb of the stage, words with a capital are a name.",
    example="Die «Freunde der alten Schleuse» kamen.",
)
SAYING_BESIDE: Final = Rule(
    name="saying-beside",
    kind=QuoteKind.FRAGMENT,
    reason="A verb of saying, to whom it is said, or a subjunctive stands beside the marks.",
    example="Hunderte riefen «Deiche hoch» und gingen.",
)
NO_CLAUSE: Final = Rule(
    name="no-clause",
    kind=QuoteKind.TERM,
    reason="A few words, the first with a capital, that are no clause: a name, a title.",
    example="Vorn flattert klar «Nein zum Deich» im Wind.",
)

RULES: Final = (
    NAMED,
    COMPOUND,
    PARENTHESIZED,
    SO_CALLED,
    ANNOUNCED,
    CONJUNCTION,
    SECOND_HALF,
    SMALL_NAME,
    SMALL_WORDS,
    SMALL_PHRASE,
    ATTRIBUTE,
    SMALL_REPORTED,
    SMALL_COINED,
    SAYING_BEHIND,
    COMMA_INSIDE,
    APPOSITION_BEHIND,
    COLON_BEFORE,
    FULL_STOP,
    OWN_SENTENCE,
    LISTED,
    CLAUSE,
    FIRST_PERSON,
    LABELLED,
    CAPITALS,
    BEHIND_ARTICLE,
    SAYING_BESIDE,
    NO_CLAUSE,
)
"""
All of them.
"""
