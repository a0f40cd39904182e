"""
The fields of envelopes: from plain JSON values, and from elements of XML, to typed items.

Nothing is believed: what is missing, of another type or unknown becomes a `Fault`, and the rest is read.
Nothing here prints a field; the readers in `_formats` do.
"""
