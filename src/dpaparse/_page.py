"""
Articles as a page for a browser: the marked source, a legend, and what is wrong.

There is no script in it, it loads nothing, and every character of the texts is escaped.
"""

from collections.abc import Iterable, Iterator
from html import escape
from typing import Final

from dpaparse._findings import located
from dpaparse._lines import visible_name
from dpaparse._model import Article
from dpaparse._model.highlight import legend, visible
from dpaparse._outline import summary

_HEAD: Final = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body {{ max-width: 46em; margin: 2em auto; padding: 0 1em; font: 1em/1.5 Georgia, serif; color: #1c1c1c;
  background: #fff }}
h1, .facts, .legend, .diagnostics {{ font-family: system-ui, sans-serif }}
h1 {{ margin: 2em 0 0; font-size: 1.2em; overflow-wrap: anywhere }}
.facts, .legend, .diagnostics {{ font-size: .85em }}
.facts {{ margin: 0 0 1em; color: #666 }}
.legend > * {{ display: inline-block; margin: .1em 0; padding: .1em .5em }}
.dpaparse {{ overflow-wrap: anywhere }}
</style>
</head>
<body>
"""
_TAIL: Final = "</body>\n</html>\n"


def page(articles: Iterable[tuple[str, Article]]) -> Iterator[str]:
    """
    Yield the pieces of an HTML page.

    Args:
        articles: What to call each article, such as the name of its file, and the article.

    Returns:
        Text that is a whole page when laid end to end.

    >>> import dpaparse
    >>> html = "".join(page([("husum.txt", dpaparse.parse("Husum (dpa) - <b>Es regnet.</b>"))]))
    >>> "<title>husum.txt</title>" in html, "&lt;b&gt;Es regnet.&lt;/b&gt;" in html
    (True, True)
    """
    named = tuple(articles)
    title = named[0][0] if len(named) == 1 else f"{len(named)} articles"
    yield _HEAD.format(title=escape(visible_name(title)))
    yield f"{legend()}\n"
    for name, article in named:
        yield from _section(name, article)
    yield _TAIL


def _section(name: str, article: Article) -> Iterator[str]:
    """
    Yield an article with its name, what was found, and what is wrong.
    """
    language = f' lang="{escape(article.language)}"' if article.language else ""
    yield f"<article>\n<h1>{escape(visible_name(name))}</h1>\n"
    yield f'<p class="facts">{escape(summary(article))}</p>\n'
    yield f"<div{language}>{article._repr_html_()}</div>\n"
    if article.diagnostics:
        items = "".join(
            f"<li><b>{diagnostic.severity} {diagnostic.code} {where}</b> {escape(visible(diagnostic.message))}</li>\n"
            for diagnostic, where in located(article)
        )
        yield f'<ul class="diagnostics">\n{items}</ul>\n'
    yield "</article>\n"
