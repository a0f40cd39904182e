"""
Who speaks: frames and speakers of quotations, and indirect speech.

From the tags of a sentence up: `subjects` finds who does something, `sources` and `reporters` who is quoted or told
of, `quoting` and `continued` whose words they are otherwise, `unlisted` who does it with a verb that no list has,
`claims` whose claim a clause is, `references` who told the sentence before; `frames`, `behind` and `signatures` put
them beside quotations, `indirect`, `source_reports`, `late_frames` and `clauses` find reported clauses;
`english_subjects`, `english_sources`, `english_clauses`, `english_doubts`, `english` and `english_reports` do the same
for English; `resolution`, with `english_groups` for bodies, finds the person behind a pronoun or a role; `reading`
goes through an article.
Loaded when somebody looks.
"""
