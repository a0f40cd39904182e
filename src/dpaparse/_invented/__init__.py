"""
What `dpaparse.strategies` makes texts of: the nouns for a text and its truth, and invented words.
"""
