"""
Recognisers: each finds one thing in a stretch of the source, and knows nothing of the others.

`head`, `body` and `quotations` put them together: the first two know the order of the parts, the third what makes a
quotation.
"""
