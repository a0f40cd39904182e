"""
English small words: what opens a phrase, a clause or what is asked, adverbs, and names of days and months.

Casefolded.
Origin: grammars of English; general knowledge of English news.
"""

from typing import Final

ENGLISH_DETERMINERS: Final = frozenset(
    {
        "a",
        "all",
        "an",
        "another",
        "any",
        "both",
        "each",
        "either",
        "every",
        "five",
        "four",
        "her",
        "his",
        "its",
        "many",
        "most",
        "my",
        "no",
        "one",
        "our",
        "several",
        "some",
        "the",
        "their",
        "these",
        "this",
        "those",
        "three",
        "two",
        "your",
    }
)

ENGLISH_AUXILIARIES: Final = frozenset(
    {
        "are",
        "be",
        "been",
        "can",
        "could",
        "did",
        "do",
        "does",
        "had",
        "has",
        "have",
        "is",
        "may",
        "might",
        "must",
        "shall",
        "should",
        "was",
        "were",
        "will",
        "would",
    }
)
"""
Finite verbs that say nothing about speech.
"""

ENGLISH_CONJUNCTIONS: Final = frozenset(
    {
        "after",
        "although",
        "as",
        "because",
        "before",
        "but",
        "however",
        "if",
        "since",
        "so",
        "though",
        "unless",
        "until",
        "when",
        "where",
        "whereas",
        "whether",
        "which",
        "while",
        "whom",
        "whose",
    }
)

ENGLISH_PREPOSITIONS: Final = frozenset(
    {
        "about",
        "above",
        "across",
        "against",
        "ahead",
        "along",
        "alongside",
        "amid",
        "among",
        "around",
        "at",
        "behind",
        "below",
        "beside",
        "between",
        "beyond",
        "by",
        "despite",
        "during",
        "in",
        "inside",
        "into",
        "like",
        "near",
        "off",
        "on",
        "onto",
        "out",
        "outside",
        "over",
        "per",
        "than",
        "through",
        "throughout",
        "toward",
        "towards",
        "under",
        "up",
        "upon",
        "via",
        "within",
        "without",
    }
)

ENGLISH_ADVERBS: Final = frozenset(
    {
        "afterwards",
        "again",
        "ago",
        "alike",
        "already",
        "also",
        "always",
        "angrily",
        "anyway",
        "beforehand",
        "earlier",
        "elsewhere",
        "even",
        "ever",
        "finally",
        "furthermore",
        "here",
        "herself",
        "himself",
        "indeed",
        "instead",
        "itself",
        "just",
        "later",
        "likewise",
        "maybe",
        "meanwhile",
        "moreover",
        "never",
        "nevertheless",
        "nonetheless",
        "not",
        "now",
        "nowadays",
        "often",
        "once",
        "only",
        "perhaps",
        "previously",
        "publicly",
        "recently",
        "repeatedly",
        "separately",
        "simply",
        "sometimes",
        "soon",
        "still",
        "themselves",
        "then",
        "there",
        "therefore",
        "thus",
        "today",
        "tomorrow",
        "tonight",
        "too",
        "yesterday",
        "yet",
    }
)

ENGLISH_NO_ADVERBS: Final = frozenset(
    {
        "anomaly",
        "belly",
        "bully",
        "butterfly",
        "costly",
        "daily",
        "deadly",
        "early",
        "elderly",
        "fly",
        "friendly",
        "homily",
        "jelly",
        "likely",
        "lily",
        "lively",
        "lonely",
        "lovely",
        "monopoly",
        "monthly",
        "only",
        "orderly",
        "quarterly",
        "rally",
        "reply",
        "silly",
        "supply",
        "unlikely",
        "weekly",
        "yearly",
    }
)
"""
Words in -ly that are none: `a weekly`, `an elderly man`.
"""

ENGLISH_TIMES: Final = frozenset(
    {
        "april",
        "august",
        "december",
        "february",
        "friday",
        "january",
        "july",
        "june",
        "march",
        "monday",
        "november",
        "october",
        "saturday",
        "september",
        "sunday",
        "thursday",
        "tuesday",
        "wednesday",
    }
)

ENGLISH_SUBJECTS: Final = frozenset(
    {
        "here",
        "it",
        "that",
        "there",
        "these",
        "this",
        "those",
        "what",
    }
)
"""
Small words that open a clause behind a verb of saying: `Thun said it rained`.
"""

ENGLISH_NO_CLAUSE: Final = frozenset(
    {
        "anything",
        "as",
        "everything",
        "goodbye",
        "hello",
        "little",
        "much",
        "no",
        "not",
        "nothing",
        "otherwise",
        "so",
        "something",
        "sorry",
        "thanks",
        "yes",
    }
)
"""
Words behind a verb of saying that open no clause: `Thun said nothing of the rain`.
"""

ENGLISH_ASKS: Final = frozenset(
    {
        "how",
        "if",
        "what",
        "when",
        "where",
        "whether",
        "who",
        "why",
    }
)
"""
Words that open what is asked or described: `Thun asked whether it rained`.
"""

ENGLISH_OWNERS: Final = frozenset({"her", "his", "its", "their"})
"""
Words before what belongs to somebody who was named.
"""

ENGLISH_GENITIVES: Final = ("'s", "s'", "’s", "s’")
"""
How the name of an owner ends.
"""

BEFORE_OR_AFTER: Final = frozenset({"after", "before"})
"""
Words that open a clause as well as a phrase.
"""

GERUND: Final = "ing"
"""
How a gerund ends.
"""

PARTICIPLE_ENDS: Final = ("ed", GERUND)
"""
How most participles end.
"""
