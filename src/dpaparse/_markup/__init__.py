"""
From HTML, XHTML and XML to stretches of text, and the way back into the markup.

`rendering` turns elements and texts into a source with its blocks, whoever reads them: `pages` with justhtml, `trees`
with defusedxml. `composition` puts several fields together to one source.
Nothing here knows what an article consists of.
"""
