"""
Nothing leaks, nothing is injected, nothing is fetched; and the same text gives the same article everywhere.

Each test tries what it says does not happen.
"""

import ast
import copy
import gc
import hashlib
import importlib
import inspect
import json
import os
import pkgutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

import pytest

import dpaparse
from dpaparse import Article, Notepad, parse, to_dict
from dpaparse._findings import finding_lines
from dpaparse._grammar.remembered import Remembered
from dpaparse._outline import tree
from dpaparse._page import page
from dpaparse.cli import main
from tests.marked import RICH, WIRE
from tests.test_html import Reader

SOURCES: Final = Path(dpaparse.__file__).parent
EXAMPLES: Final = Path(__file__).parents[1] / "docs" / "examples"

# Who must not be found in a newspaper.
SECRETS: Final = ("Momme", "5550123", "dirks@")
CONTACT: Final = "Momme Dirks, 04841 5550123, dirks@dpa.example"

ENTRY: Final = {
    "urn": "urn:newsml:dpa.com:20090101:250101-930-4711",
    "version": 2,
    "headline": "Deich hält",
    "article_html": "<p>Husum (dpa) - „Es regnet“, sagte Ebba Thun.</p>",
}
CONTACTS: Final = f"<section><h4>Kontakte</h4><ul><li>{CONTACT}</li></ul></section>"
MESSAGE: Final = f"""\
\x01bdt0001 3 pl 90  dpa 0001

Wetter/
\x02Deich hält =

Husum (dpa) - Es regnet.

# Notizblock

* * * *
Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt

## Kontakte
- {CONTACT}

dpa et yyno n1 sck
\x03251400 Nov 25
\x7f
\x7f\x04
"""
ITEM: Final = f"""\
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:dpa.com:20090101:250101-930-4711" version="2"><itemMeta>
<edNote role="dpaednoterole:contacts" pubconstraint="dpapconstraint:nonpublic">{CONTACT}</edNote>
<edNote role="dpaednoterole:notepad"><section xmlns="http://www.w3.org/1999/xhtml" class="notepad"><header><h3>Notizblock</h3>
</header><section class="np-nonpublic"><h4>Kontakte</h4><ul><li>{CONTACT}</li></ul></section></section></edNote></itemMeta>
<contentMeta><headline>Deich</headline></contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>
<section class="main"><p>Husum (dpa) - Ja.</p></section></body></html></inlineXML></contentSet></newsItem>
"""


def shown(article: Article) -> Iterator[str]:
    """
    Yield all that shows an article to somebody, but for its source and what is written of it to be read by programs.
    """
    yield article.text
    yield str(article)
    for thing in (article, *article.parts, *article.quotes, *article.links, *article.indirect_speech, article.envelope):
        yield repr(thing)
    yield from map(repr, getattr(article.envelope, "faults", ()))
    yield from (f"{found} {found!r}" for found in article.diagnostics)
    yield article._repr_html_()
    yield "".join(page([("a.txt", article)]))
    yield from map(repr, (*tree(article, "a.txt"), *finding_lines(article, "a.txt")))


@pytest.mark.parametrize(
    "given",
    [
        MESSAGE,
        MESSAGE.replace("\n", "\r\n"),
        MESSAGE[: MESSAGE.index("\n\ndpa et")],
        MESSAGE.replace("* * * *\n", ""),
        MESSAGE.replace("Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt\n", ""),
        MESSAGE[MESSAGE.index("Husum") : MESSAGE.index("dpa et")],
        ITEM,
        ITEM[: ITEM.rindex("</section>")],
        {**ENTRY, "notepad": {"nonpublic_html": CONTACTS}},
        {**ENTRY, "notepad": {"header_html": "<h3>Notizblock</h3>", "nonpublic_html": f"<p>{CONTACT}"}},
        {**ENTRY, "notepad": {"nonpublic_html": [CONTACT]}},
        {**ENTRY, "notepad": {"nonpublic_html": {"html": CONTACT}}},
        {**ENTRY, "notepad": {"private_html": CONTACT}},
        {**ENTRY, "notepad": CONTACT},
        {**ENTRY, "notepad": [CONTACTS]},
        {**ENTRY, "ednotes": [{"role": "dpaednoterole:contacts", "ednote": CONTACT, "is_publishable": False}]},
        {**ENTRY, "ednotes": [{"role": "dpaednoterole:contacts", "ednote": [CONTACT], "note": CONTACT}]},
        {**ENTRY, "ednotes": CONTACT},
        json.dumps(ENTRY) + json.dumps({**ENTRY, "notepad": {"nonpublic_html": CONTACTS}})[:-20],
        # Nothing of it can be read.
        json.dumps({**ENTRY, "notepad": {"nonpublic_html": f"Er sagte: „{CONTACT}“, {CONTACT} sei da."}})[:-2],
        " [ " + json.dumps([{**ENTRY, "notepad": {"nonpublic_html": CONTACTS}}])[1:-30],
        ITEM.replace('role="dpaednoterole:notepad"', 'role="a:notepad" pubconstraint="a:nonPublic"').replace(
            "np-nonpublic", "a"
        ),
        ITEM.replace('section class="np-nonpublic"', 'div class="NP-nonpublic"').replace(
            "</ul></section>", "</ul></div>"
        ),
        f'<h1>Deich</h1><p>Husum (dpa) - Ja.</p><ul class="np-nonpublic"><li>{CONTACT}</li></ul>',
        {**ENTRY, "notepad": {"public_html": f'<div class="np-nonpublic"><h4>Hinweis</h4><p>{CONTACT}</p></div>'}},
        f'<!DOCTYPE a [<!ENTITY b "c">]>{ITEM}',
        "<newsMessage>" + ITEM.replace("newsItem", "newsitem", 1),
    ],
)
def test_what_is_not_public_is_not_shown(given: str | Mapping[str, object]) -> None:
    """
    Names and numbers of contacts stand in no text, repr, page, tree or diagnostic, however their envelope is damaged.
    """
    article = parse(given)

    assert [(word, text) for text in shown(article) for word in SECRETS if word in text] == []


def test_what_is_not_public_is_kept() -> None:
    """
    The test above means something: contacts are in the notepad, for those who ask for them.
    """
    for given in (MESSAGE, ITEM, {**ENTRY, "notepad": {"nonpublic_html": CONTACTS}}):
        article = parse(given)

        assert isinstance(article.notepad, Notepad)
        assert CONTACT in article[article.notepad]
        assert [section.public for section in article.notepad.sections if section.items] == [False]


PAGE: Final = """\
<h1>Deich hält an der Küste</h1><p>Husum (dpa) - Es regnet am <a href="https://deich.example">Deich</a>.</p>
<h2>Notizblock</h2><h3>Internet</h3><ul><li><a href="https://pegel.example">Pegel</a></li></ul>
<p>* * * *</p><p>Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt</p>
<h3>dpa-Kontakte</h3><ul><li>Redaktion: <a href="https://intern.example/dirks">Momme Dirks, 04861/5550123</a></li></ul>
"""


def test_links_that_are_not_public_are_none_of_the_pages() -> None:
    """
    Of the links of a page those beneath the bar of its notepad are left out, those above it are not.
    """
    article = parse(PAGE, format="html")

    assert isinstance(article.notepad, Notepad)
    assert [section.public for section in article.notepad.sections] == [True, False]
    assert [link.url for link in article.links] == ["https://deich.example", "https://pegel.example"]


@pytest.mark.parametrize("output", ["tree", "text", "html"])
def test_the_command_does_not_print_what_is_not_public(
    output: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """
    What people look at holds no contacts; --check neither.
    """
    names = []
    for number, text in enumerate((MESSAGE, ITEM, json.dumps({**ENTRY, "notepad": {"nonpublic_html": [CONTACT]}}))):
        names.append(str(tmp_path / f"{number}.txt"))
        Path(names[-1]).write_text(text, encoding="utf-8")

    main(["--check", "--output", output, *names])
    printed = capsys.readouterr()
    assert [word for word in SECRETS if word in printed.out + printed.err] == []


BAD: Final = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>\x1b]0;x\x07\x1b[31m\x9b2J\u202e\x00\r"

INJECTED: Final = [
    f"Husum (dpa) - „{BAD}“, sagte {BAD}.\n\n© dpa-infocom, dpa:251399-930-4711/2 {BAD}",
    f"\x01bdt0001 3 pl 90  dpa 0001\n\n{BAD}/\n\x02({BAD})\n{BAD} =\n\nHusum (dpa) - {BAD}\n\n| {BAD} | b |\n",
    f'<h1>{BAD.replace("<", "&lt;")}</h1><p><a href="javascript:{BAD.replace("<", "&lt;")}">x</a><!-- {BAD}',
    dict.fromkeys(("urn", "headline", "byline", "dateline", "kicker", "teaser", "autopublishnotice", "x" + BAD), BAD),
    {**ENTRY, "version": BAD, "urgency": [BAD], "categories": [{"type": BAD, "name": BAD}], "linkbox_html": BAD},
]


@pytest.mark.parametrize("given", INJECTED)
def test_nothing_is_injected_into_a_page(given: str | Mapping[str, object]) -> None:
    """
    Whatever a text, a field or its name holds, a page has our elements and attributes only, and all of them closed.
    """
    article = parse(given)
    notebook = Reader(article._repr_html_())
    whole = Reader("".join(page([(BAD, article)])).partition("<body>")[2].partition("</body>")[0])

    for read in (notebook, whole):
        assert read.elements & {"script", "img", "a"} == set()
        assert {name for name in read.attributes if name.startswith("on") or name in {"href", "src"}} == set()
        assert read.open == []


@pytest.mark.parametrize("given", INJECTED)
def test_nothing_is_injected_into_a_terminal(given: str | Mapping[str, object]) -> None:
    """
    No control character and no mark of direction gets into the tree or the diagnostics, from no field.
    """
    article = parse(given)
    lines = [*tree(article, BAD), *finding_lines(article, BAD)]
    written = "".join(text for line in lines for text, *_ in line)

    assert "alert(1)" in written
    assert set(written) & {"\x1b", "\x9b", "\x00", "\r", "\n", "\x07", "\u202e"} == set()


# What a reader that trusts its input would fetch.
FETCHING: Final = [
    '<!DOCTYPE newsItem SYSTEM "http://pegel.example/a.dtd"><newsItem/>',
    '<!DOCTYPE newsItem [<!ENTITY a SYSTEM "file:///etc/hostname">]><newsItem><contentMeta><headline>&a;</headline></contentMeta></newsItem>',
    '<!DOCTYPE nitf [<!ENTITY % a SYSTEM "http://pegel.example/a.ent">%a;]><nitf/>',
    '<newsItem xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="file:///etc/hostname" parse="text"/></newsItem>',
    '<?xml-stylesheet href="http://pegel.example/a.xsl"?><newsItem catalog="http://pegel.example/c"/>',
    '<p>a<img src="http://pegel.example/a.png"><iframe src="file:///etc/hostname"></iframe><link rel=stylesheet href=//pegel.example>',
    '<base href="file:///"><script src="http://pegel.example/a.js"></script><object data="file:///etc/hostname"></object>',
    json.dumps(
        {
            **ENTRY,
            "associations": [{"renditions": [{"url": "http://pegel.example/a.jpg"}]}],
            "$ref": "file:///etc/hostname",
        }
    ),
    "file:///etc/hostname",
    MESSAGE,
]

AUDITED: Final = """
import json, sys
from dpaparse import from_dict, parse, parse_all, to_dict

texts = json.load(sys.stdin)
warm, *hostile = texts
for format_ in (None, "plain", "iptc7901", "html", "digitalwires", "newsml-g2", "nitf"):
    for text in warm:
        from_dict(to_dict(parse(text, format=format_)))._repr_html_()
        [*parse_all(text)]

seen = []
def note(event, arguments):
    if event == "open" or event.split(".")[0] in {"socket", "urllib", "subprocess", "os", "shutil", "http", "ftplib"}:
        seen.append(f"{event} {arguments!r}")

sys.addaudithook(note)
for format_ in (None, "html", "digitalwires", "newsml-g2", "nitf"):
    for text in hostile:
        from_dict(to_dict(parse(text, format=format_)))._repr_html_()
        [*parse_all(text)]
found, seen = seen, []
open("/dev/null").close()
print(json.dumps([found, len(seen)]))
"""


def run(code: str, given: object = None, **surroundings: str) -> str:
    """
    Run some Python in a process of its own, and return what it prints.
    """
    bare = {name: value for name, value in os.environ.items() if not name.startswith(("COV_", "COVERAGE_"))}
    done = subprocess.run(
        [sys.executable, "-c", code],
        input=json.dumps(given),
        env={**bare, "PYTHONPATH": str(SOURCES.parent), **surroundings},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def test_nothing_is_fetched_or_opened() -> None:
    """
    No text makes a reader open a file, a connection or a program; the hook that would notice does notice a file.
    """
    warm = [
        RICH,
        WIRE,
        ITEM,
        json.dumps(ENTRY),
        "<p>a<img src=x>",
        "<nitf/>",
        "<!DOCTYPE a [<!ENTITY b 'c'>]><nitf>&b;",
    ]

    found, noticed = json.loads(run(AUDITED, [warm, *FETCHING]))

    assert found == []
    assert noticed == 1


DIGEST: Final = """
import hashlib, json, sys
from dpaparse import parse, to_dict

texts = json.load(sys.stdin)
print(hashlib.sha256(json.dumps([to_dict(parse(text)) for text in texts]).encode()).hexdigest())
"""


def texts() -> list[str]:
    """
    Return texts in all envelopes.
    """
    paths = sorted(path for path in EXAMPLES.iterdir() if path.is_file())
    return [RICH, WIRE, MESSAGE, ITEM, json.dumps(ENTRY), *FETCHING, *(path.read_text("utf-8") for path in paths)]


def test_results_do_not_depend_on_hash_seeds() -> None:
    """
    In processes that hash strings differently, the same texts give the same articles to the last field.
    """
    given = texts()
    here = hashlib.sha256(json.dumps([to_dict(parse(text)) for text in given]).encode()).hexdigest()

    assert {here} == {run(DIGEST, given, PYTHONHASHSEED=str(seed)) for seed in range(10)}


def test_results_do_not_depend_on_the_locale_or_the_clock() -> None:
    """
    Neither language nor time zone of a machine changes an article.
    """
    given = texts()

    found = {
        run(DIGEST, given, LC_ALL="C", TZ="Pacific/Auckland", PYTHONUTF8="1"),
        run(DIGEST, given, LC_ALL="tr_TR.UTF-8", TZ="America/Lima", PYTHONUTF8="1"),
    }
    assert len(found) == 1


def test_threads_do_not_disturb_each_other() -> None:
    """
    Read by eight threads at once, many texts in all envelopes give the same articles as one by one.
    """
    some = [f"{text}\n" if number % 2 else text for number, text in enumerate(texts() * 10)]

    with ThreadPoolExecutor(8) as threads:
        found = [*threads.map(parse, some)]

    assert [parse(text) for text in some] == found


# What remembers more than one constant, and why it may.
CACHES: Final = {
    "dpaparse._grammar.remembered.Remembered": "the tags of words that were seen: a bounded number of each language",
    "dpaparse._grammar.sentences._set_of": "the tags that are asked for: as many as the rules have",
    "dpaparse._speakers.general_words.needles": "what is looked for where a general word stands: a bounded number",
    "dpaparse._speakers.indirect._ways": "what is worth trying in a sentence with certain tags: a bounded number",
    "dpaparse._model.record._read_shown": "how the model's objects show themselves: one entry a class",
    "dpaparse._model.record._read_values": "what the model's objects are compared by: one entry a class",
    "dpaparse.serialize._fields": "the types of the model's fields: one entry a class",
}


def modules() -> Iterator[tuple[str, dict[str, object]]]:
    """
    Yield the names of our modules, and what each defines.
    """
    for module in pkgutil.walk_packages([str(SOURCES)], "dpaparse."):
        if module.name != "dpaparse.__main__":
            yield module.name, vars(importlib.import_module(module.name))


def mutable() -> dict[str, object]:
    """
    Return what could be changed in our modules: lists, dicts, sets, by their names.
    """
    return {
        f"{module}.{name}": value
        for module, values in modules()
        for name, value in values.items()
        if not name.startswith("__") and isinstance(value, list | dict | set | bytearray)
    }


def test_modules_remember_nothing() -> None:
    """
    What a module holds that could be changed is a constant, in capital letters, and no text changes it.
    """
    before = copy.deepcopy(mutable())
    for text in texts():
        article = parse(text)
        dpaparse.from_dict(to_dict(article))
        [*page([("a", article)]), *tree(article, "a")]

    assert [name for name in before if not name.rpartition(".")[2].isupper()] == []
    assert before == mutable()


def test_an_article_that_nobody_keeps_is_gone() -> None:
    """
    No envelope leaves anything behind that only the collector of cycles would find.
    """

    def leave(text: str) -> int:
        parse(text)
        return gc.collect()

    some = texts()
    for text in some:
        leave(text)
    gc.disable()
    try:
        left = [leave(text) for text in some]
    finally:
        gc.enable()

    assert [0] * len(some) == left


def test_caches_are_named_with_their_reason() -> None:
    """
    Functions remember a constant that is made when it is first needed, or are named above.
    """
    found = {
        f"{value.__module__}.{getattr(value, '__name__', value)}"
        for _, values in modules()
        for value in values.values()
        if value is Remembered
        or (callable(value) and hasattr(value, "cache_info") and inspect.signature(value).parameters)
    }

    assert found == CACHES.keys()


@pytest.mark.parametrize("path", sorted(SOURCES.rglob("*.py")), ids=lambda path: str(path.relative_to(SOURCES)))
def test_no_function_changes_its_module(path: Path) -> None:
    """
    No function says `global`.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"))

    assert [node.lineno for node in ast.walk(tree) if isinstance(node, ast.Global)] == []
