"""
One made article in every envelope that dpa sends it in: the truth, and how each of them writes it.
"""

import datetime
import json
from html import escape
from typing import Any, Final

from attrs import frozen

from dpaparse._invented.made import MadeDateline, MadeQuotation
from dpaparse._invented.wire import time_line, wrapped
from dpaparse._model import DpaId

BlockOfMarkup = tuple[str, tuple[str, ...]]
"""
The element, `p`, `h2` or `ul`, and its text or the texts of its items.
"""


@frozen(kw_only=True)
class MadeEnvelopes:
    """
    An article in every envelope, and the truth about it.

    `wire`, `html`, `digitalwires` and `newsml` are the texts.

    >>> import datetime
    >>> from dpaparse import DpaId
    >>> made = MadeEnvelopes(
    ...     dpa_id=DpaId("250101", "930", "4711", 2),
    ...     sent_at=datetime.datetime(2025, 1, 1, 12, 0, tzinfo=datetime.UTC),
    ...     headline="Deich hält",
    ...     dateline=MadeDateline(text="Husum (dpa) -", places=("Husum",), credit="dpa", agencies=("dpa",)),
    ...     blocks=(("p", ("Es regnet.",)),),
    ... )
    >>> made.entry["article_html"]
    '<section class="main"><p>Es regnet.</p></section>'

    .. versionadded:: 0.1.0
    """

    dpa_id: DpaId
    """The dpa number with its version; the wire and HTML without a footer do not tell it."""

    service: str = "bdt"
    """The service's code."""

    desk: str = "pl"
    """The desk's code."""

    urgency: int = 4
    """The priority."""

    keywords: tuple[str, ...] = ()
    """The slug line."""

    sent_at: datetime.datetime
    """When this version was made."""

    headline: str
    """The headline."""

    authors: tuple[str, ...] = ()
    """The names in the byline."""

    teaser: str | None = None
    """The teaser."""

    dateline: MadeDateline
    """The dateline."""

    blocks: tuple[BlockOfMarkup, ...] = ()
    """The body in order."""

    quotes: tuple[MadeQuotation, ...] = ()
    """The outermost quotations in order."""

    links: tuple[tuple[str, str], ...] = ()
    """The links of the notepad: words and address."""

    signs: tuple[str, ...] = ()
    """The signs of the sign-off."""

    references: bool = False
    """Whether the markup writes letters beyond ASCII as references: `&#252;`."""

    @property
    def byline(self) -> str | None:
        """
        The byline, `Von Ebba Thun, dpa`.
        """
        return f"Von {' und '.join(self.authors)}, dpa" if self.authors else None

    @property
    def sign_off(self) -> str | None:
        """
        The closing line.
        """
        return f"dpa {' '.join(self.signs)}" if self.signs else None

    @property
    def texts(self) -> tuple[tuple[str, str], ...]:
        """
        The paragraphs, headings and items of the body in order, each with its element.
        """
        return tuple(("li" if name == "ul" else name, text) for name, found in self.blocks for text in found)

    def _escaped(self, text: str) -> str:
        """
        Write a text as markup.
        """
        written = escape(text, quote=False)
        return written.encode("ascii", "xmlcharrefreplace").decode("ascii") if self.references else written

    def _body(self, opening: str = "") -> str:
        """
        Write the body as markup, *opening* in its first paragraph.
        """
        written = []
        for name, texts in self.blocks:
            if name == "ul":
                written.append(f"<ul>{''.join(f'<li>{self._escaped(text)}</li>' for text in texts)}</ul>")
            else:
                written.append(f"<{name}>{opening}{self._escaped(texts[0])}</{name}>")
            opening = ""
        return "".join(written)

    def _notepad(self) -> str:
        """
        Write the links of the notepad as markup.
        """
        items = "".join(f'<li><a href="{url}">{self._escaped(text)}</a></li>' for text, url in self.links)
        return f'<section class="np-public"><h4>Internet</h4><ul>{items}</ul></section>' if items else ""

    @property
    def html(self) -> str:
        """
        The article as a page has it, with its footer.
        """
        byline = "" if self.byline is None else f'<p class="byline">{self._escaped(self.byline)}</p>'
        teaser = "" if self.teaser is None else f'<p class="teaser">{self._escaped(self.teaser)}</p>'
        body = self._body(f"{self._escaped(self.dateline.text)} ")
        return (
            f"<article><h1>{self._escaped(self.headline)}</h1>\n{byline}{teaser}{body}"
            f"<p>© dpa-infocom, {self.dpa_id}</p></article>"
        )

    @property
    def entry(self) -> dict[str, Any]:
        """
        The article as a digitalwires entry.
        """
        header = "<header><h3>Notizblock</h3></header>"
        note = {"role": "dpaednoterole:closingline", "ednote": self.sign_off, "is_publishable": True}
        return {
            "format": "digitalwires@0.9.1",
            "entry_id": f"entry{self.dpa_id.number}v{self.dpa_id.version}",
            "updated": self.sent_at.astimezone(datetime.UTC).isoformat(),
            "urn": self.dpa_id.urn,
            "version": self.dpa_id.version,
            "version_created": self.sent_at.isoformat(),
            "pubstatus": "usable",
            "language": "de",
            "urgency": self.urgency,
            "headline": self.headline,
            "teaser": self.teaser,
            "byline": self.byline,
            "dateline": f"{self.dateline.text} ",
            "article_html": f'<section class="main">{self._body()}</section>',
            "notepad": {"header_html": header, "public_html": self._notepad()} if self.links else None,
            "ednotes": [note] if self.signs else [],
            "categories": [
                {"type": "dnltype:wire", "name": self.service, "qcode": f"dpasrv:{self.service}"},
                {"type": "dnltype:desk", "name": self.desk, "qcode": f"dpacat:{self.desk}"},
                *(
                    {"type": "dnltype:keyword", "name": word, "qcode": None, "rank": rank}
                    for rank, word in enumerate(self.keywords, start=1)
                ),
            ],
        }

    @property
    def digitalwires(self) -> str:
        """
        The article as JSON.
        """
        return json.dumps(self.entry, ensure_ascii=self.references)

    @property
    def newsml(self) -> str:
        """
        The article as NewsML-G2.
        """
        keywords = "".join(f"<keyword>{self._escaped(word)}</keyword>" for word in self.keywords)
        dateline = f'<span class="dateline">{self._escaped(self.dateline.text)} </span>'
        values = {
            "guid": self.dpa_id.urn,
            "version": self.dpa_id.version,
            "sent_at": self.sent_at.isoformat(),
            "service": self.service,
            "notes": self._notes(),
            "urgency": self.urgency,
            "desk": self.desk,
            "keywords": keywords,
            "headline": self._escaped(self.headline),
            "by": self._element("by", self.byline),
            "description": self._element("description", self.teaser, ' role="drol:teaser"'),
            "dateline": self._escaped(self.dateline.text),
            "byline": self._element("p", self.byline, ' class="byline"'),
            "teaser": self._element("p", self.teaser, ' class="teaser"'),
            "body": self._body(dateline),
        }
        return _NEWSML.format_map(values)

    def _element(self, name: str, text: str | None, attributes: str = "") -> str:
        """
        Write an element; nothing if there is no text for it.
        """
        return "" if text is None else f"<{name}{attributes}>{self._escaped(text)}</{name}>"

    def _notes(self) -> str:
        """
        Write the notes to editors as NewsML-G2.
        """
        closing = self._element("edNote", self.sign_off, ' role="dpaednoterole:closingline"')
        if not self.links:
            return closing
        return (
            f'{closing}<edNote role="dpaednoterole:notepad"><section xmlns="http://www.w3.org/1999/xhtml" '
            f'class="notepad"><header><h3>Notizblock</h3></header>{self._notepad()}</section></edNote>'
        )

    @property
    def wire(self) -> str:
        """
        The article as a wire message of dpa's public converter.
        """
        title = [wrapped(line, hyphens=True) for line in (self.headline, self.byline) if line is not None]
        blocks = [] if self.teaser is None else [wrapped(self.teaser, hyphens=True)]
        opening = f"{self.dateline.text} "
        for name, texts in self.blocks:
            if name == "ul":
                blocks.append("\n".join(wrapped(text, "  * ", "    ") for text in texts))
            else:
                blocks.append(wrapped(texts[0], opening))
            opening = ""
        if self.links:
            entries = [wrapped(f"[{text}]({url})", "- ", "  ") for text, url in self.links]
            blocks += ["# Notizblock", "\n".join(["## Internet", *entries])]
        blocks += [] if self.sign_off is None else [self.sign_off]
        header = f"\x01{self.service}0000 {self.urgency} {self.desk} 100  dpa 0000\n\n{'/'.join(self.keywords)}/\n"
        body = "\n\n".join(blocks)
        return f"{header}\x02{chr(10).join(title)} =\n\n{body}\n\n\x03{time_line(self.sent_at, '')}\n\x7f\n\x7f\x04\n"


_NEWSML: Final = """\
<?xml version="1.0" encoding="UTF-8"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
<newsItem guid="{guid}" version="{version}" standard="NewsML-G2" standardversion="2.32" xml:lang="de">
<itemMeta><versionCreated>{sent_at}</versionCreated><pubStatus qcode="stat:usable"/>
<service qcode="dpasrv:{service}"/>{notes}</itemMeta>
<contentMeta><urgency>{urgency}</urgency><subject qcode="dpacat:{desk}" type="dpatype:category"/>{keywords}
<headline rank="1">{headline}</headline>{by}<dateline>{dateline}</dateline>{description}</contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
<head><title>{headline}</title></head><body><header><h1>{headline}</h1>{byline}</header>
<section class="main">{teaser}{body}</section></body></html></inlineXML></contentSet>
</newsItem></itemSet></newsMessage>
"""
