"""
What pytest is to leave alone when it runs the examples of these pages.
"""

# Sphinx runs these, and only Sphinx has what they need.
collect_ignore = ["conf.py", "_ext"]
