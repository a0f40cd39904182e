"""
Who speaks: frames and speakers of quotations, and indirect speech.

From the tokens of a sentence up: `mentions` finds noun phrases, `frames` and `english` find frames with them,
`indirect` and `clauses` find reported clauses, `resolution` finds names; `reading` goes through an article.
Loaded by the first text.
"""
