"""
Who speaks: frames and speakers of quotations, and indirect speech.

From the tags of a sentence up: `subjects` and `verb_subjects` find who does something, `sources` and `reporters` who is
quoted or told of, `quoting` and `continued` whose words they are otherwise, `unlisted` who does it with a verb that no
list has, `claims` whose claim a clause is, `references` who told the sentence before, `silent` who may speak in the
next; `frames`, `behind` and `signatures` put them beside quotations; `indirect`, `source_reports`, `late_frames` and
`clause_behind` find reported clauses, `said_clauses` and `clause_ends` where these begin and end; `english_subjects`,
`english_sources`, `english_clauses`, `english_doubts`, `english_verbs`, `english` and `english_reports` do the same for
English, and `tongues` says what is which.
`acquaintances` knows whom an article names; `resolution`, with `english_groups` for bodies, finds the person behind a
pronoun or a role; `reading` goes through an article.
Loaded when somebody looks.
"""
