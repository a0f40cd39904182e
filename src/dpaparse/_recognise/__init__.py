"""
Recognisers: each finds one thing in a stretch of the source, and knows nothing of the others.

`body` and `quotations` put them together: `body` knows the order of the parts, `quotations` what makes a quotation.
"""
