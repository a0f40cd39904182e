"""
What news language looks like, as data: agencies, regions, months, words of the trade.

One word a line, sorted, with its origin; no logic.
Adding a word never means reading a pattern: patterns match shapes, and what they find is looked up here.
"""
