"""
The grammar of the text: white space, lines, quotation marks, and the patterns of datelines, credits, footers, bylines.

The only room that compiles patterns.
Above each piece stands its rule; practice that departs from it has its reason beside it.
Every pattern is anchored where it is used and bounded or possessive throughout, so that no text takes more than
linear time.
"""
