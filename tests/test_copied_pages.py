"""
Whole texts as people copy them from pages, mails and archives, each line with what it is.

Lines of one kind stand together, a broken bar between them.

The letters: K kicker, H headline, T teaser, B byline, U what belongs to the page or the mail, D dateline, P paragraph, S
subheading, L list item, C credit line, X sign-off; `+` before one glues its words to the line above.
"""

from collections.abc import Iterator

import pytest

from dpaparse import Gap, TitleNote, parse

KINDS = {
    "K": "TitleNote",
    "H": "Headline",
    "T": "Teaser",
    "B": "Byline",
    "U": "Unknown",
    "D": "Dateline",
    "P": "Paragraph",
    "S": "Subheading",
    "L": "ListItem",
    "C": "CreditLine",
    "X": "SignOff",
}
PROSE = {
    "one": "Der Deich in Nordersiel hat auch in der zweiten Nacht gehalten. Das teilte der Kreis am Dienstagmorgen mit.",
    "two": "Nach Angaben der Feuerwehr waren rund 120 Einsatzkräfte unterwegs, um Keller leerzupumpen. Verletzt wurde niemand.",
    "three": "«Wir haben das Schlimmste hinter uns», sagte Landrätin Ebba Thun. «Jetzt geht es ans Aufräumen.»",
    "four": "Wann die Strecke wieder freigegeben wird, ist noch unklar. Ein Sprecher der Bahn ging zuletzt von Anfang März aus.",
}


def written(table: str) -> tuple[str, list[tuple[str, str]]]:
    """
    Return the text that a table stands for, and its parts.
    """
    text, parts = "", list[tuple[str, str]]()
    for line in table.strip("\n").split("\n"):
        text += "" if not text else " " if line.startswith("+") else "\n"
        if line:
            letter, _, words = line.removeprefix("+").partition(" ")
            written_out = [PROSE.get(piece, piece) for piece in words.split(" ¦ ")]
            text += "\n".join(written_out)
            parts += ((KINDS[letter], piece) for piece in written_out)
    return text, parts


def found(text: str) -> Iterator[tuple[str, str]]:
    """
    Yield the parts that are found, one for each line of what is none of the text.
    """
    article = parse(text)
    for part in article.parts:
        words = article[part]
        if isinstance(part, TitleNote):
            assert part.kind == "kicker"
        if not isinstance(part, Gap):
            lines = words.split("\n") if type(part).__name__ == "Unknown" else [words]
            yield from ((type(part).__name__, line) for line in lines if line)


@pytest.mark.parametrize(
    "table",
    [
        """
U Startseite ¦ Regional ¦ Kiel
K Sturm an der Küste
H Deich in Nordersiel hält zweiter Nacht stand
B Von dpa
U Aktualisiert am 25.11.2026 - 14:33 Uhr ¦ Lesedauer: 2 Min. ¦ News folgen
U Der Deich in Nordersiel: In der Nacht stieg das Wasser noch einmal. (Quelle: Ebba Thun/dpa/dpa-bilder)
U Teilen
P Die Lage an der Küste entspannt sich langsam. Doch die Helfer bleiben in Bereitschaft.

P one ¦ two

S Kritik an der Landesregierung
P four ¦ three
U Anzeige
P one

S Wie es weitergeht
P two ¦ four

U Verwendete Quellen
C Nachrichtenagentur dpa
U Mehr zum Thema ¦ Unwetter ¦ Schleswig-Holstein
""",
        """
H Küstenwerke wollen 600 Stellen streichen
U Aktualisiert am 25.11.2026, 18:02 Uhr ¦ Lesedauer: 2 Min.

P Der Energiekonzern will sparen. Die Gewerkschaft kündigt Widerstand an.

U Mehr zum Thema Wirtschaft

P one

P two

U Empfehlungen der Redaktion ¦ Was der Streik für Pendler bedeutet ¦ Diese Städte sind besonders teuer
U Interview: Warum der Strompreis steigt

S Betriebsrat fordert Sozialplan

P four

P three

P one

C (dpa/bearbeitet von mak)

U Teaserbild: © dpa/Ebba Thun ¦ © dpa
""",
        """
H Deutschland: Deich an der Nordsee hält Sturm stand
U DPA ¦ Deutschland, ¦ 25.11.2026 - 08:15
P Der Deich in Nordersiel hat gehalten. Verletzt wurde niemand.
U Ad ¦ Der Deich bei Nordersiel. - Ebba Thun/dpa
S Das Wichtigste in Kürze
L - Der Deich hat auch in der zweiten Nacht gehalten.
L - 120 Helfer waren im Einsatz.
P one ¦ two ¦ three ¦ four
U Mehr zum Thema: ¦ Feuerwehr ¦ Sturm
""",
        """
K Deutschland
H Küstenwerke streichen 600 Stellen
T Der deutsche Energiekonzern will bis Ende 2029 sparen. Kündigungen soll es nicht geben
U 25. November 2026, 18:02 ¦ 12 Postings ¦ Später lesen ¦ Die Zentrale der Küstenwerke in Husum.
U APA/dpa/Ebba Thun
P one ¦ two ¦ four
C (APA/dpa, 25.11.2026)
""",
        """
U kuestenbote.example
H Deich hält zweiter Nacht stand
U Ebba Thun ¦ 2–3 Minuten

P Der Sturm ist vorbei, die Arbeit beginnt. Was die Küste jetzt braucht.

U Foto: Jan Ruß/dpa

P one

P two

S Fachleute warnen

P four

P one
""",
        """
H Nordersiel: Deich hält auch in der zweiten Nacht
U Stand: 25.11.2026 07:15 Uhr
P Der Sturm hat nachgelassen, der Deich hat gehalten. Nun beginnen die Aufräumarbeiten.
P one ¦ two
U Weitere Informationen ¦ Ein Deich an der Nordsee. © Welle Küste Foto: Ebba Thun ¦ So entsteht eine Sturmflut
U Wenn Wind und Gezeiten zusammenkommen. mehr
P four ¦ one
U Dieses Thema im Programm: ¦ Welle Küste | Nachrichten für Schleswig-Holstein | 25.11.2026 | 08:00 Uhr
U Schlagwörter zu diesem Artikel ¦ Sturmflut ¦ Küstenschutz
""",
        """
U Von: Küstenbote <newsletter@kuestenbote.example> ¦ Betreff: Das Wichtigste am Morgen
U Datum: 25. November 2026 um 06:00:12 MEZ ¦ An: ebba@deich.example

U Newsletter im Browser öffnen

H Deich hält zweiter Nacht stand

D Nordersiel (dpa) -
+P one

P two

U Weiterlesen: https://www.kuestenbote.example/deich

U Sie erhalten diese E-Mail, weil Sie unseren Newsletter abonniert haben. ¦ Newsletter abbestellen ¦ Impressum
""",
        """
U Startseite ¦ Nachrichten ¦ Sport ¦ Kultur ¦ Abo ¦ ePaper

U Startseite ¦ Nachrichten ¦ Schleswig-Holstein
K Sturmflut
H Deich in Nordersiel hält zweiter Nacht stand

U 25.11.2026, 07:15 Uhr

U Ein Helfer stapelt Sandsäcke. ¦ Ein Helfer stapelt Sandsäcke. © Jan Ruß/dpa

P Der Sturm hat nachgelassen, doch die Helfer bleiben in Bereitschaft.

P one

P two

U - Anzeige -

S Fähren fahren wieder

P four

P three

U © dpa

U Facebook ¦ WhatsApp ¦ E-Mail

U Das könnte Sie auch interessieren

U Sturm kippt Lastwagen auf der A7 um ¦ Warum der Deich höher werden muss
""",
        """
K Energie
H Küstenwerke streichen 600 Stellen in Husum
T Der Konzern will bis Ende 2029 sparen. Die Gewerkschaft spricht von einem Vertrauensbruch.
U 25.11.2026 - 18:02 Uhr ¦ Jetzt teilen ¦ auf Facebook teilen ¦ per Mail teilen ¦ Artikel anhören
U Zentrale der Küstenwerke ¦ Der Konzern will sparen. ¦ (Foto: dpa)
P Husum. Der Deich in Nordersiel hat auch in der zweiten Nacht gehalten. Das teilte der Kreis am Dienstagmorgen mit.
P two ¦ three
U Top-Jobs des Tages ¦ Jetzt die besten Jobs finden und per E-Mail benachrichtigt werden. ¦ Standort erkennen
P four
U Mehr: Wie die Küstenwerke zum Sanierungsfall wurden ¦ Erstpublikation: 25.11.2026, 17:10 Uhr.
""",
        """
U Aktien ¦ Fonds ¦ News ¦ DAX 24.123,45 +0,42% ¦ Euro 1,0842 -0,12% ¦ Gold 2.641 +0,8% ¦ 25.11.2026 16:12:30
H ROUNDUP: Küstenwerke streichen 600 Stellen
D HUSUM (dpa-AFX) -
+P one
P two ¦ three
+X /abc/DP/men
U Quelle: dpa-AFX ¦ Weitere News ¦ 16:02 Uhr ¦ Aktien Frankfurt: Dax kaum verändert ¦ 15:40 Uhr
U Devisen: Euro gibt nach
""",
        """
U Anmelden ¦ Abonnieren ¦ News ¦ Chronik ¦ Politik ¦ Wirtschaft ¦ Sport
K Chronik
H Deutschland: Kuh stand nach Sturm auf dem Dach
U 25.11.2026 09:12 ¦ (Akt. 25.11.2026 10:03) ¦ Die Kuh wurde mit einem Kran geborgen. ©APA/dpa/Jan Ruß
P Ungewöhnlicher Einsatz in Lindau: Die Feuerwehr musste am Mittwoch eine Kuh von einem Dach holen.
P one ¦ two
C (APA/dpa)
U Aufgerufen am 25.11.2026 um 11:40 auf https://www.chronik.example/kuh ¦ Kommentare ¦ 0 Kommentare
U Ihr Kommentar wurde gespeichert.
""",
        """
U Von: Ruß, Jan ¦ Gesendet: Mittwoch, 25. November 2026 18:10 ¦ An: Thun, Ebba ¦ Cc: Redaktion
U Betreff: WG: dpa-Meldung Küstenwerke ¦ Wichtigkeit: Hoch

U Liebe Ebba,

U bitte fürs Blatt von morgen, 40 Zeilen.

U Danke und Gruß ¦ Jan

U Von: dpa-Newsdesk <desk@dpa.example> ¦ Gesendet: Mittwoch, 25. November 2026 18:02 ¦ An: Ruß, Jan
U Betreff: Küstenwerke streichen 600 Stellen

H Küstenwerke streichen 600 Stellen

D Husum (dpa) -
+P one

P two

P four
""",
        """
H Deich in Nordersiel hält - Küstenbote
U Küstenbote ¦ 25.11.2026, 07:15:00 ¦ Deich in Nordersiel hält Küstenbote
P one ¦ two
""",
        """
U KB ¦ Anmelden ¦ Jetzt testen ¦ Region ¦ Sport ¦ Kultur ¦ Panorama ¦ Startseite ¦ Panorama
K Tierisches
H Waschbär legt Aufzug in Lindau lahm
U Ein Waschbär hat in Lindau einen Aufzug blockiert ¦ © Quelle: Ebba Thun/dpa
T Ein Waschbär ist in Lindau in einen Aufzugschacht gestürzt. Die Feuerwehr musste anrücken, um das Tier zu befreien.
U Von ¦ 25.11.2026, 09:12 Uhr ¦ Teilen ¦ Kommentare
P Lindau. Der Deich in Nordersiel hat auch in der zweiten Nacht gehalten. Das teilte der Kreis am Dienstagmorgen mit.
P two
U Weiterlesen nach der Anzeige ¦ Anzeige
P four
S Tier ist wohlauf
P three
C RND/dpa
U Mehr aus Panorama ¦ Vermisster Kater nach drei Jahren wieder da ¦ Anzeige ¦ Update
U Die Nachrichten des Tages - jeden Abend in Ihrem Postfach. ¦ Anmelden
""",
        """
U Start ¦ Aktuell ¦ Norddeutschland
K Bahn
H Strecke nach Lindau länger gesperrt
U STAND ¦ 25.11.2026, 15:40 Uhr ¦ AUTOR/IN ¦ Ebba Thun
P Bahnpendler brauchen weiter Geduld. Die Reparatur dauert länger.
P one ¦ two
U Lindau ¦ Ersatzverkehr Hier fahren jetzt die Busse
U Zwischen Husum und Lindau sind 14 Busse unterwegs. mehr...
P four ¦ one
U Mehr zum Bahnverkehr ¦ Husum ¦ Oberleitung gerissen Hunderte sitzen im Zug fest ¦ Stand
U 25.11.2026, 15:40 Uhr
""",
        """
U 25.11.26, 18:05 ¦ Waschbär legt Aufzug in Lindau lahm - Küstenbote
H Waschbär legt Aufzug in Lindau lahm
U Stand: 25.11.2026, 09:12 Uhr
P one ¦ two
U https://www.kuestenbote.example/panorama/waschbaer-lindau-1234.html ¦ 1/2
P four
C (dpa)
U https://www.kuestenbote.example/panorama/waschbaer-lindau-1234.html ¦ 2/2
""",
        """
H Bahn: Strecke nach Lindau länger gesperrt
T Wer von Husum nach Lindau will, muss weiter Bus fahren. Die Bahn nennt einen neuen Termin.
U 25. November 2026, 15:40 Uhr ¦ • ¦ Lindau ¦ Von ¦ DPA ¦ Ein Zug steht auf freier Strecke.
B Ebba Thun/dpa
P one ¦ two ¦ four
""",
        """
U welle.example ¦ Nachrichten ¦ Deutschland ¦ Panorama ¦ Hauptinhalt
K Sturm
H Deich in Nordersiel hält
B von Welle Küste
U Stand: 25. November 2026, 07:15 Uhr
P Die Nordseeküste ist glimpflich davongekommen. Jetzt wird aufgeräumt.
P one ¦ two
U Audio ¦ Mehr aus Panorama
P four
U dpa (mau) ¦ Dieses Thema im Programm: ¦ Welle Küste | 25. November 2026 | 08:00 Uhr ¦ Mehr aus Deutschland
U Alles anzeigen
""",
        """
U Anzeige ¦ Küstenbote ¦ Startseite ¦ Lokales ¦ Bayern ¦ Politik ¦ Wirtschaft ¦ Sport ¦ Abo ¦ Login
U Startseite ¦ Bayern ¦ Lindau: Einbrecher stehlen Tresor aus Rathaus
K Lindau
H Einbrecher stehlen Tresor aus Rathaus
U 25.11.2026, 09:41 Uhr ¦ i
U Ein Blaulicht leuchtet auf dem Dach eines Polizeiwagens. Foto: Ebba Thun/dpa (Symbolbild)
P Unbekannte sind in der Nacht in das Rathaus von Lindau eingestiegen. Sie nahmen einen ganzen Tresor mit.
U Von
P one ¦ two ¦ four
U Themen folgen ¦ Lindau ¦ Polizei ¦ Diskutieren Sie mit ¦ 0 Kommentare
U Um kommentieren zu können, müssen Sie angemeldet sein.
""",
        """
U lindaubote.example / Chronik / Deutschland
K Kurioses
H Deich in Nordersiel hält
T Wie es nun weitergeht, ist offen.
B Von Ebba Thun, dpa
U 25.11.2026, 09:41 Uhr ¦ Folgen ¦ Teilen ¦ Ein Helfer stapelt Sandsäcke. © dpa

P one

U Newsletter

U Das Wichtigste am Morgen

U Jetzt anmelden

P two

U Anzeige

S Fähren fahren wieder
P four
C (dpa)
""",
        """
H Deich in Nordersiel hält
B Von Ebba Thun, dpa
U dpa/lno ¦ Am Morgen danach Foto: Jan Ruß/dpa ¦ Lokales ¦ 25.11.2026, 09:41 Uhr
D Nordersiel (dpa) -
+P one

P two
""",
        """
H Deich in Nordersiel hält
T Wie es nun weitergeht, ist offen.
B Von Ebba Thun, dpa
U 25.11.2026, 09:41 Uhr

P Der Deich in Nordersiel hat auch in der zweiten Nacht gehalten, wie der Kreis am Dienstag in einer Mitteilung schrieb.

U Foto: Jan Ruß/dpa

P two

P four
""",
        """
H Deich in Nordersiel hält

P Wie es nun weitergeht, ist offen.

B Von Ebba Thun, dpa

P Sand und Steine, Kies und Lehm, Ton und Mergel – alles, was ein Deich braucht

P Schaufel und Eimer, Sack und Karre, Bagger und Boot – alles, was Helfer brauchen

P one

P two
""",
        """
H Deich in Nordersiel hält
T Der Sturm ist vorbei. Nun beginnen die Aufräumarbeiten.
U Folgen ¦ Teilen

B Von Ebba Thun, dpa
U 25.11.2026, 09:41 Uhr ¦ Lesedauer: 2 Min. ¦ Kommentare ¦ Am Morgen danach ¦ Foto: Jan Ruß/dpa

P one

P two
""",
        """
U Startseite > Panorama
H Deich in Nordersiel hält
U Aktualisiert: 25.11.2026, 09:41 ¦ 1 Min ¦ Facebook ¦ WhatsApp ¦ Ein Helfer stapelt Sandsäcke. ¦ Quelle: dpa
P one ¦ two ¦ four
""",
        """
H Deich in Nordersiel hält
D Nordersiel (dpa) -
+P one

U Lesen Sie auch
U - Wal vor Sylt gesichtet ¦ - Fähre nach Amrum fällt aus

P two

S Das ist zu tun
L - Säcke füllen
L - Boote festmachen

P four
""",
        """
H Deich in Nordersiel hält
T Wie es nun weitergeht, ist offen.
U Ein Helfer stapelt Sandsäcke.
U Foto: Jan Ruß/dpa ¦ Lesezeit: 2 Minuten ¦ Zuletzt aktualisiert: 25. November 2026
P one ¦ two ¦ four
""",
    ],
)
def test_copied_pages(table: str) -> None:
    """
    Nothing of the text is lost to the page, and nothing of the page is taken for the text.
    """
    text, parts = written(table)

    assert parts == [*found(text)]
