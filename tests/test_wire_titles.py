"""
What stands beside the headline of a wire message: notes, bylines, status and signal.
"""

import pytest

from dpaparse import Control, Span, TitleNote, TitleNoteKind, parse
from dpaparse._recognise.note_kinds import language_of_notes
from tests.wire_messages import message, of_kind

KINDS = TitleNoteKind
REASON = "(Achtung) Bitte nicht verwenden, der Name der Werft war falsch"


@pytest.mark.parametrize(
    ("block", "notes", "headline", "authors"),
    [
        ("(Eil \x07\x07\x07\x07\x07)\nDeich hält =", [KINDS.PRIORITY], "Deich hält", ()),
        ("(Blitz \x07)\nDeich hält =", [KINDS.PRIORITY], "Deich hält", ()),
        ("(Eil) Deich hält =", [KINDS.PRIORITY], "Deich hält", ()),
        ("URGENT: \x07\x07 Dike holds =", [KINDS.PRIORITY], "Dike holds", ()),
        ("URGENT: ^G^G^G Dike holds =", [KINDS.PRIORITY], "Dike holds", ()),
        ("FLASH: \\x07\\x07 Dike holds =", [KINDS.PRIORITY], "Dike holds", ()),
        ("(Eil ^G^G^G^G^G)\nDeich hält =", [KINDS.PRIORITY], "Deich hält", ()),
        ("FLASH: Dike holds =", [KINDS.PRIORITY], "Dike holds", ()),
        ("СРОЧНО: Dike holds =", [KINDS.PRIORITY], "Dike holds", ()),
        (
            "(Berichtigung: Name (Thun)\nberichtigt)\n(KORR-Bericht)\nDeich hält =",
            [KINDS.CORRECTION, KINDS.GENRE],
            "Deich hält",
            (),
        ),
        ("Correction\nFeature\nDike holds =", [KINDS.CORRECTION, KINDS.GENRE], "Dike holds", ()),
        ("Update\n\nDike holds =", [KINDS.UPDATE], "Dike holds", ()),
        ("(Wiederholung)\nDeich hält =", [KINDS.REPEAT], "Deich hält", ()),
        ("RPT RPT\nDeich hält =", [KINDS.REPEAT], "Deich hält", ()),
        ("EXTRA\nREFILE\n1ST LEAD\nDike holds =", [KINDS.LEAD, KINDS.REPEAT, KINDS.LEAD], "Dike holds", ()),
        ("(Achtung - Planungshinweis)\nDeich hält =", [KINDS.GENRE], "Deich hält", ()),
        ("(Achtung) Bitte nicht verwenden\nDeich hält =", [KINDS.KILL], "Deich hält", ()),
        (
            "(Achtung) Bitte verwenden Sie die Meldung nicht, denn die Angaben zur\nHöhe des Deichs waren falsch\nDeich hält =",
            [KINDS.KILL],
            "Deich hält",
            (),
        ),
        ("4TH LEAD:\nDike holds =", [KINDS.LEAD], "Dike holds", ()),
        ("2nd Lead\nDike holds =", [KINDS.LEAD], "Dike holds", ()),
        ("Lead us on\nDike holds =", [], "Lead us on Dike holds", ()),
        ("dpa-Gespräch\nDeich hält =", [KINDS.GENRE], "Deich hält", ()),
        ("Deich hält\n(Mit Bildern) =", [KINDS.PICTURE], "Deich hält", ()),
        ("Berichtigte Neufassung\nDeich hält =", [KINDS.CORRECTION], "Deich hält", ()),
        ("(2. Zusammenfassung 1730)\nDeich hält =", [KINDS.GENRE], "Deich hält", ()),
        ("2. Zusammenfassung\nDeich hält =", [KINDS.GENRE], "Deich hält", ()),
        ("2. Deich hält =", [], "2. Deich hält", ()),
        ("URGENTE \x07\x07\nCede el dique =", [KINDS.PRIORITY], "Cede el dique", ()),
        ("URGENTE \x07\x07 Cede el dique =", [KINDS.PRIORITY], "Cede el dique", ()),
        ("Embargo gelockert\nDeich hält =", [], "Embargo gelockert Deich hält", ()),
        ("Correction\nEMBARGOED for publication until 1000 GMT\nDike =", [KINDS.CORRECTION, KINDS.EMBARGO], "Dike", ()),
        ("Warum 2 + 2 =\n4 ist =", [], "Warum 2 + 2 = 4 ist", ()),
        ("Neue Innen-\nund Außendeiche =", [], "Neue Innen- und Außendeiche", ()),
        ("(Vorschau)\nDeich hält\nstand =", [KINDS.GENRE], "Deich hält stand", ()),
        ("(Leserservice)\nDeich hält =", [KINDS.NOTE], "Deich hält", ()),
        ("(Name im Text berichtigt)\nDeich hält =", [KINDS.CORRECTION], "Deich hält", ()),
        ("Deich hält\n\n" + "Es regnet.\n" * 8 + "Ende =", [], "Deich hält", ()),
        ("(K)ein Deich =", [], "(K)ein Deich", ()),
        ("(Un)sicher =", [], "(Un)sicher", ()),
        # The first five words of a note are looked up, and the last one.
        ("(Fragen und Antworten zum Deich)\nDeich hält =", [KINDS.GENRE], "Deich hält", ()),
        ("(FRAGEN UND ANTWORTEN)\nDeich hält =", [KINDS.GENRE], "Deich hält", ()),
        ("(Deich - Fragen)\nDeich hält =", [KINDS.NOTE], "Deich hält", ()),
        ("Deich hält\n(am Siel) stand =", [], "Deich hält (am Siel) stand", ()),
        ("(Eil) Deich (am Siel)\nhält =", [KINDS.PRIORITY], "Deich (am Siel) hält", ()),
        ("(Eil \x07)\n(Foto)\nDeich hält =", [KINDS.PRIORITY, KINDS.PICTURE], "Deich hält", ()),
        (
            "Deich hält\nVon Ebba Thun, Jan Ruß,\nMomme Dirks,\nOle Kern, dpa =",
            [],
            "Deich hält",
            ("Ebba Thun", "Jan Ruß", "Momme Dirks", "Ole Kern"),
        ),
        ("(Deich hält) =", [], "(Deich hält)", ()),
        ("(Foto Archiv) =\nDeich hält =", [KINDS.PICTURE], "Deich hält", ()),
        ("Update: Deich hält\nVon Ebba Thun, dpa =", [], "Update: Deich hält", ("Ebba Thun",)),
        ("Deich hält\nVon Ebba Thun, dpa (Foto Archiv) =", [KINDS.PICTURE], "Deich hält", ("Ebba Thun",)),
        (
            "Deich hält\nVon Ebba Thun und\nJan Ruß (mit Bild) =",
            [KINDS.PICTURE],
            "Deich hält",
            ("Ebba Thun", "Jan Ruß"),
        ),
        ("Deich hält\nVon Ebba Thun (Küstenbote) =", [], "Deich hält", ("Ebba Thun",)),
        ("Deich hält\nVon unseren Korrespondenten =", [], "Deich hält", ()),
        ("Deich hält\nVon unseren dpa-Korrespondenten (Grafik 2104) =", [KINDS.PICTURE], "Deich hält", ()),
        ("(Deich hält =", [], "(Deich hält", ()),
        ("Deich a = b hält =", [], "Deich a = b hält", ()),
        ("Deich am Nord-\nOstsee-Kanal -\ngesichert =", [], "Deich am Nord-Ostsee-Kanal - gesichert", ()),
        ("Deich hält=", [], "Deich hält", ()),
        ("Deich hält\n=", [], "Deich hält", ()),
        ("Von der Flut verschont =", [], "Von der Flut verschont", ()),
        (
            "Deich hält\nVon Ebba Thun und Jan Ruß, dpa\n(Foto Archiv) =",
            [KINDS.PICTURE],
            "Deich hält",
            ("Ebba Thun", "Jan Ruß"),
        ),
        (
            "Deich hält\nVon Ebba Thun, Jan Ruß und\nMomme Dirks, dpa =",
            [],
            "Deich hält",
            ("Ebba Thun", "Jan Ruß", "Momme Dirks"),
        ),
        (
            "Deich hält\r\nVon Ebba Thun, Jan Ruß und\r\n  Momme Dirks, dpa =",
            [],
            "Deich hält",
            ("Ebba Thun", "Jan Ruß", "Momme Dirks"),
        ),
        ("Dike holds\nBy Ebba Thun, dpa =", [], "Dike holds", ("Ebba Thun",)),
        ("Dike holds\nBy Ebba Thun, Coastal Times =", [], "Dike holds", ("Ebba Thun",)),
        ("Dike holds\nBy dpa correspondents =", [], "Dike holds", ()),
        ("Deich hält\nInterview: Ebba Thun, dpa =", [], "Deich hält", ("Ebba Thun",)),
        ("Deich hält\nAufgezeichnet von Ebba Thun, dpa =", [], "Deich hält", ("Ebba Thun",)),
        ("Deich hält\nInterview: Ebba Thun =", [], "Deich hält Interview: Ebba Thun", ()),
        ("Deich hält\nEbba Thun, dpa =", [], "Deich hält", ("Ebba Thun",)),
        ("Deich hält\nAutorzy: Ebba Thun i Jan Ruß, dpa =", [], "Deich hält", ("Ebba Thun", "Jan Ruß")),
        ("Плотина держится\nАвтор: Эбба Тун, дпа =", [], "Плотина держится", ("Эбба Тун",)),
        ("Плотина держится\nЭбба Тун и Ян Русс, dpa =", [], "Плотина держится", ("Эбба Тун", "Ян Русс")),
        ("السد يصمد\nمن إيبا تون، د ب أ =", [], "السد يصمد", ("إيبا تون",)),
        ("السد يصمد\nبقلم إيبا تون و يان روس, dpa =", [], "السد يصمد", ("إيبا تون", "يان روس")),
        ("السد يصمد\nمن إيبا تون، يان روس، د ب أ =", [], "السد يصمد", ("إيبا تون", "يان روس")),
        ("السد يصمد\nمن برلين إلى هوسوم =", [], "السد يصمد من برلين إلى هوسوم", ()),
        ("Deich hält\nPor Ebba Thun (dpa) =", [], "Deich hält", ("Ebba Thun",)),
        ("Deich hält\n(mit dpa-Grafik 2104)\nBitte beachten =", [KINDS.PICTURE, KINDS.NOTE], "Deich hält", ()),
        ("Deich hält\n(und wird teuer) =", [], "Deich hält (und wird teuer)", ()),
        # A note in capitals closes one whose line had room for more.
        ("Deich hält\n(Mehr bis 1900) =", [KINDS.NOTE], "Deich hält", ()),
        ("Deich hält\n(Mehr bis\n1900)\n(Foto) =", [KINDS.NOTE, KINDS.PICTURE], "Deich hält", ()),
        ("Deich hält\n(Mehr bis 1900)\nVon Ebba Thun, dpa =", [KINDS.NOTE], "Deich hält", ("Ebba Thun",)),
        ("Deich hält\n(Mehr bis 1900)\nin Husum =", [], "Deich hält (Mehr bis 1900) in Husum", ()),
        ("Deich hält\n(Mehr bis 1900 =", [], "Deich hält (Mehr bis 1900", ()),
        (f"{'Deich ' * 11}\n(Husum) =", [], f"{'Deich ' * 11}(Husum)", ()),
        ("Deich hält\nVon Ebba Thun, dpa\n(ohne Ende =", [KINDS.NOTE], "Deich hält", ("Ebba Thun",)),
        ("Deich hält\nVon Ebba Thun, dpa\n\x1c =", [KINDS.NOTE], "Deich hält", ("Ebba Thun",)),
        # What would open a note, or close a headline, is all there is.
        ("Hintergrund =", [], "Hintergrund", ()),
        ("Von Ebba Thun, dpa =", [], "Von Ebba Thun, dpa", ()),
        # A reason goes on where the next word did not fit on a line of 69 characters.
        (f"Eil\n{REASON:x<63}\nFlut,\nDeich hält =", [KINDS.PRIORITY, KINDS.KILL], "Flut, Deich hält", ()),
        (f"Eil\n{REASON:x<64}\nFlut,\nDeich hält =", [KINDS.PRIORITY, KINDS.KILL], "Deich hält", ()),
        ("EMBARGOED for publication until 1000 GMT =", [], "EMBARGOED for publication until 1000 GMT", ()),
        (
            f"Eil\n{REASON:x<63}\nFlut, am Siel\nDeich hält =",
            [KINDS.PRIORITY, KINDS.KILL],
            "Flut, am Siel Deich hält",
            (),
        ),
        (f"Eil\n{REASON:x<63}.\nFlut,\nDeich hält =", [KINDS.PRIORITY, KINDS.KILL], "Flut, Deich hält", ()),
        ("KILL KILL KILL =", [KINDS.KILL], None, ()),
        ("*** ELIMINAR - ELIMINAR *** =", [KINDS.KILL], None, ()),
        ("=", [], None, ()),
    ],
)
def test_headline_blocks(
    block: str, notes: list[TitleNoteKind], headline: str | None, authors: tuple[str, ...]
) -> None:
    """
    Notes, headline and byline are told apart in every order and layout that dpa uses.
    """
    article = parse(message(headline=block))

    assert notes == [part.kind for part in article.parts if isinstance(part, TitleNote)]
    assert headline == (article.headline.text if article.headline else None)
    assert authors == (article.byline.authors if article.byline else ())
    assert article.dateline is not None


@pytest.mark.parametrize(
    ("block", "notes", "headline"),
    [
        ("(Foto - Archiv)\nDeich hält =", [(KINDS.PICTURE, "(Foto - Archiv)")], "Deich hält"),
        ("(Deich Foto)\nDeich hält =", [(KINDS.PICTURE, "(Deich Foto)")], "Deich hält"),
        ("(Am Deich Foto)\nDeich hält =", [(KINDS.NOTE, "(Am Deich Foto)")], "Deich hält"),
        ("(Korrektur - Name)\nDeich hält =", [(KINDS.CORRECTION, "(Korrektur - Name)")], "Deich hält"),
        ("(Wiederholung aus Kiel)\nDeich hält =", [(KINDS.REPEAT, "(Wiederholung aus Kiel)")], "Deich hält"),
        ("(Bericht - berichtigt)\nDeich hält =", [(KINDS.CORRECTION, "(Bericht - berichtigt)")], "Deich hält"),
        ("(1. Korrektur)\nDeich hält =", [(KINDS.CORRECTION, "(1. Korrektur)")], "Deich hält"),
        ("(Achtung: Name)\nDeich hält =", [(KINDS.GENRE, "(Achtung: Name)")], "Deich hält"),
        ("(Achtung)\nDeich hält =", [(KINDS.KILL, "(Achtung)")], "Deich hält"),
        ("(«Eil»)\nDeich hält =", [(KINDS.PRIORITY, "(«Eil»)")], "Deich hält"),
        ("*** Eil ***\nDeich hält =", [(KINDS.PRIORITY, "*** Eil ***")], "Deich hält"),
        ("(\x07 \x07)\nDeich hält =", [(KINDS.NOTE, "(\x07 \x07)")], "Deich hält"),
        ("Deich hält\nEil =", [], "Deich hält Eil"),
        ("URGENT: Dike holds =", [(KINDS.PRIORITY, "URGENT:")], "Dike holds"),
        ("(Eil\x07)\nDeich hält =", [(KINDS.PRIORITY, "(Eil\x07)")], "Deich hält"),
        ("Correction \x07\nDike holds =", [(KINDS.CORRECTION, "Correction \x07")], "Dike holds"),
        ("(Eil) \x07\nDeich\nhält =", [(KINDS.PRIORITY, "(Eil)")], "Deich hält"),
        ("((Eil))\nDeich hält =", [(KINDS.PRIORITY, "((Eil))")], "Deich hält"),
        ("*** Achtung: Name ***\nDeich hält =", [], "*** Achtung: Name *** Deich hält"),
        ("(*** Achtung: Name ***)\nDeich hält =", [(KINDS.GENRE, "(*** Achtung: Name ***)")], "Deich hält"),
        ("(-)\nDeich hält =", [(KINDS.NOTE, "(-)")], "Deich hält"),
        ("Deich hält\u200b\x07 =", [], "Deich hält"),
        ("\x07Deich \x07hält =", [], "Deich hält"),
        # An unknown note closes no headline, nor is it broken beneath one.
        ("Deich hält\n(und wird teuer)\nin Husum =", [], "Deich hält (und wird teuer) in Husum"),
        (
            "Deich hält\nVon Ebba Thun, dpa\n(am Siel\nin Husum)\nBitte beachten\nDanke =",
            [(KINDS.NOTE, "(am Siel in Husum)"), (KINDS.NOTE, "Bitte beachten"), (KINDS.NOTE, "Danke")],
            "Deich hält",
        ),
        ("(Foto-Archiv-Bild)\nDeich hält =", [(KINDS.PICTURE, "(Foto-Archiv-Bild)")], "Deich hält"),
        ("(2. Kurzporträt)\nDeich hält =", [(KINDS.GENRE, "(2. Kurzporträt)")], "Deich hält"),
        ("(Kurzporträt: Thun)\nDeich hält =", [(KINDS.GENRE, "(Kurzporträt: Thun)")], "Deich hält"),
        ("*** Spielbericht ***\nDeich hält =", [(KINDS.GENRE, "*** Spielbericht ***")], "Deich hält"),
        ("Deich am Spielbericht\nhält =", [], "Deich am Spielbericht hält"),
        (f"{'Deich':x<25}check\nhält =", [(KINDS.GENRE, f"{'Deich':x<25}check")], "hält"),
        (f"{'Deich':x<26}check\nhält =", [], f"{'Deich':x<26}check hält"),
        ("Eil (am Siel) hält\nstand =", [], "Eil (am Siel) hält stand"),
        (
            "2. Zusammenfassung 1500 (neu: Zitat (Thun))\nDeich hält =",
            [(KINDS.GENRE, "2. Zusammenfassung 1500 (neu: Zitat (Thun))")],
            "Deich hält",
        ),
        ("LEAD\x1c\nhält =", [], "LEAD\x1c hält"),
        (
            "Deich hält\nVon Ebba Thun, dpa\nFoto (Archiv) folgt =",
            [(KINDS.PICTURE, "Foto (Archiv) folgt")],
            "Deich hält",
        ),
        ("Deich hält\n(Foto Archiv)\nEbba Thun, dpa =", [(KINDS.PICTURE, "(Foto Archiv)")], "Deich hält"),
        ("Deich hält\nVon: Ebba Thun =", [], "Deich hält"),
        (
            f"{'EMBARGOED for publication until 26 September 10:00 GMT':x<62}\nBeachten bitte\nAb\nhier =",
            [(KINDS.EMBARGO, f"{'EMBARGOED for publication until 26 September 10:00 GMT':x<62} Beachten bitte")],
            "Ab hier",
        ),
        (
            f"{REASON:x<64}\nFlut,\nDeich\nhält =",
            [(KINDS.KILL, f"{REASON:x<64} Flut,")],
            "Deich hält",
        ),
        ("Deich\nhält\n(Foto: Ebba\nThun) =", [(KINDS.PICTURE, "(Foto: Ebba Thun)")], "Deich hält"),
        ("Deich hält\n(Foto) Archiv =", [(KINDS.PICTURE, "(Foto)"), (KINDS.NOTE, "Archiv")], "Deich hält"),
        ("(Eil)\n(Korrektur) =", [(KINDS.PRIORITY, "(Eil)"), (KINDS.CORRECTION, "(Korrektur)")], None),
        (
            "Deich hält\nVon Ebba Thun,\nJan Ruß,\nOle Kern,\nÅke Lindö, dpa =",
            [(KINDS.NOTE, "Åke Lindö, dpa")],
            "Deich hält",
        ),
    ],
)
def test_notes_are_printed_whole(block: str, notes: list[tuple[TitleNoteKind, str]], headline: str | None) -> None:
    """
    A note is told by its first words, or by its last, and has all its lines; a byline has three at most.
    """
    article = parse(message(headline=block))

    found = [part for part in article.parts if isinstance(part, TitleNote)]

    assert notes == [(part.kind, part.text) for part in found]
    assert [text for _, text in notes] == [article[part].replace("\n", " ") for part in found]
    assert headline == (article.headline.text if article.headline else None)


@pytest.mark.parametrize("line_end", ["\n", "\r", "\r\n"])
@pytest.mark.parametrize(("length", "headline"), [(63, "Flut, Deich hält"), (64, "Deich hält")])
def test_reasons_go_on_whatever_ends_a_line(line_end: str, length: int, headline: str) -> None:
    """
    Where a line begins, from which its length counts, is told by CR and LF alike.
    """
    article = parse(message(headline=f"Eil\n{REASON:x<{length}}\nFlut,\nDeich hält =").replace("\n", line_end))

    assert headline == (article.headline and article.headline.text)


@pytest.mark.parametrize(
    ("block", "bells"),
    [
        ("(Eil) \x07\x07 Deich hält =", ["\x07\x07"]),
        ("(Eil) Deich hält\n(Foto) \x07 =", ["\x07"]),
        ("Deich hält\n(Foto) \x07 (Mit Bildern) \x07\x07 =", ["\x07", "\x07\x07"]),
    ],
)
def test_bells_between_two_parts_are_control_characters(block: str, bells: list[str]) -> None:
    """
    Bells inside a note or a headline belong to it, those between two parts and behind the last one to none.
    """
    article = parse(message(headline=block))
    printed = [article[part] for part in article.parts if isinstance(part, Control)]

    assert bells == [text for text in printed if "\x07" in text]


def test_names_behind_a_picture_note_are_a_byline() -> None:
    """
    Names before dpa's name are a byline, also behind a note; behind another byline they are a note.
    """
    first = parse(message(headline="Deich hält\n(Foto Archiv)\nEbba Thun, dpa ="))
    second = parse(message(headline="Deich hält\nVon Jan Ruß, dpa\nEbba Thun, dpa ="))

    assert [("Ebba Thun",), ("Jan Ruß",)] == [article.byline and article.byline.authors for article in (first, second)]
    assert ["Ebba Thun, dpa"] == of_kind(second, TitleNote)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("(حظر حظر حظر - x)", "ar"),
        ("حظر حظر حظر x", None),
        ("(Versión corregida aus Husum)", "es"),
        ("(Deich)", None),
    ],
)
def test_notes_tell_the_language(text: str, language: str | None) -> None:
    """
    What stands before a dash tells, the first two words, or the first.
    """
    note = TitleNote(span=Span(0, len(text)), kind=KINDS.NOTE, text=text)

    assert language == language_of_notes([note])


@pytest.mark.parametrize("headline", ["(Deich hält =", "(Korrektur am Deich =", "(Korrektur (am Siel) hält ="])
def test_parenthesis_is_closed_in_its_block(headline: str) -> None:
    """
    One that a headline leaves open is not closed by the text.
    """
    article = parse(message(headline=headline, body="Husum (dpa) - a) Es regnet.\n\nb) Es stürmt. c)"))

    assert headline.removesuffix(" =") == (article.headline and article.headline.text)


def test_a_broken_byline_is_printed_on_one_line() -> None:
    """
    The text of a byline has no line end, its span does.
    """
    article = parse(message(headline="Deich hält\nVon Ebba Thun, Åke Lindö und\nJan Ruß, dpa ="))

    assert article.byline is not None
    assert article.byline.text == "Von Ebba Thun, Åke Lindö und Jan Ruß, dpa"
    assert article[article.byline] == "Von Ebba Thun, Åke Lindö und\nJan Ruß, dpa"


@pytest.mark.parametrize(
    ("block", "status", "signal"),
    [
        ("Deich hält =", None, None),
        ("KILL KILL KILL =", "canceled", None),
        ("(Achtung) Bitte nicht verwenden\nDeich hält =", "canceled", None),
        ("(Berichtigung: Name)\nDeich hält =", None, "correction"),
        ("REFILE\nDike holds =", None, "repeat"),
        ("(Achtung)\nDeich hält =", "canceled", None),
        ("(Achtung)\nImpressum =", None, None),
        ("(Aktualisierung)\nDeich hält =", None, "update"),
    ],
)
def test_status_and_signal(block: str, status: str | None, signal: str | None) -> None:
    """
    Notes tell whether a text may be used, and what a new version is sent for.
    """
    article = parse(message(headline=block))

    assert (status, signal) == (article.status, article.signal)


def test_control_messages_take_nothing_back() -> None:
    """
    What the services for control messages want attention for is no text that was published.
    """
    assert parse(message(header="kon0055 3 rs 9  dpa 0062", headline="(Achtung)\nTest =")).status is None
    assert parse(message(header="kon0055 3 pl 9  dpa 0062", headline="(Achtung)\nTest =")).status is None
    assert parse(message(header="bdt0055 3 rs 9  dpa 0062", headline="(Achtung)\nTest =")).status is None
    assert parse(message(header="kon0055 3 rs 9  dpa 0062", headline="KILL KILL KILL =")).status == "canceled"
