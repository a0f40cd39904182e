"""
What is true of dpaparse: cases as data, and laws.
"""
