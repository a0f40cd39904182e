"""
Datelines: every shape in which they occur, and what only looks like one.
"""

import datetime
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpaparse import Credit, Dateline, Gap, Headline, Paragraph, Span, Unknown, parse
from dpaparse import strategies as dpa
from dpaparse._grammar.places import is_place, make_places, start_of_place
from dpaparse._recognise.dateline import (
    find_dateline,
    find_glued_dateline,
    find_lone_dateline,
    find_wrapped_dateline,
    read_dateline,
)
from tests.marked import unmark


def spans(dateline: Dateline | None) -> list[Span]:
    """
    Return the spans of a dateline, its places and its credit.
    """
    if dateline is None:
        return []
    credit = [dateline.credit.span] if dateline.credit else []
    return sorted([dateline.span, *(place.span for place in dateline.places), *credit])


SHAPES = [
    # The wire, the web, archives.
    "⟦⟦Husum⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Husum⟧ (⟦dpa⟧).⟧ Der Deich hält.",
    "⟦⟦Husum⟧ (⟦dpa⟧) –⟧ Der Deich hält.",
    "⟦⟦Husum⟧ (⟦dpa⟧) —⟧ Der Deich hält.",
    "⟦⟦Husum⟧ (⟦dpa⟧):⟧ Der Deich hält.",
    "⟦⟦Husum⟧ (⟦dpa⟧) :⟧ Der Deich hält.",
    "⟦⟦Husum⟧ (⟦dpa⟧) |⟧ Der Deich hält.",
    "⟦⟦Husum⟧ (⟦dpa⟧) --⟧ Der Deich hält.",
    "⟦⟦Husum⟧ (⟦dpa⟧) ---⟧ Der Deich hält.",
    "⟦⟦Husum⟧ (⟦KNA⟧)⟧ Der Deich hält.",
    "⟦⟦Bern⟧ (⟦Keystone-SDA⟧) -⟧ Der Damm hält.",
    "⟦⟦Husum⟧ (⟦dpa⟧)⟧ Anleger warten auf Zahlen.",
    # Every dash that dpa's own code accepts.
    *(
        f"⟦⟦Husum⟧ (⟦dpa⟧) {dash}⟧ Der Deich hält."
        for dash in "\u2010\u2011\u2012\u2013\u2014\u2015\ufe58\ufe63\uff0d\u2212"
    ),
    # Blanks missing, doubled, of another kind.
    "⟦⟦Husum⟧ (⟦dpa⟧)-⟧ Der Deich hält.",
    "⟦⟦Husum⟧ (⟦dpa⟧)-⟧Der Deich hält.",
    "⟦⟦Husum⟧ (⟦dpa⟧) -⟧Der Deich hält.",
    "⟦⟦Husum⟧ (⟦dpa⟧)--⟧Der Deich hält.",
    "⟦⟦Husum⟧(⟦dpa/tmn⟧) -⟧ Der Deich hält.",
    "⟦⟦Husum⟧  (⟦dpa⟧)  -⟧  Der Deich hält.",
    "⟦⟦Husum⟧\u00a0(⟦dpa⟧)\u00a0-⟧\u00a0Der Deich hält.",
    "⟦⟦Husum⟧ (⟦dpa⟧)\u00a0–⟧ Der Deich hält.",
    "⟦⟦Husum⟧ ( ⟦dpa⟧ ) -⟧ Der Deich hält.",
    "   ⟦⟦Husum⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "\ufeff⟦⟦Husum⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    # The body on the next line, or nothing behind it.
    "⟦⟦Husum⟧ (⟦dpa⟧) -⟧\nDer Deich hält.",
    "⟦⟦Husum⟧ (⟦dpa⟧) -⟧\r\n\r\nDer Deich hält.",
    "⟦⟦Husum⟧ (⟦dpa⟧).⟧\nDer Deich hält.",
    "⟦⟦Husum⟧ (⟦dpa⟧) -⟧",
    "⟦⟦Husum⟧, den 5. Mai 2025 (⟦dpa⟧).⟧ Der Deich hält.",
    "⟦⟦Husum⟧, den 5.5.2025 (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Husum, Germany⟧, Nov 25 (⟦dpa⟧) -⟧ The dyke has held.",
    "⟦⟦Paris, Texas⟧, 25 Nov. 2025 (⟦dpa⟧) -⟧ The dyke has held.",
    # What a text may begin with.
    "⟦⟦Husum⟧ (⟦dpa⟧).⟧ „Der Deich hält“, sagte Thun.",
    "⟦⟦Husum⟧ (⟦dpa⟧).⟧ «Der Deich hält», sagte Thun.",
    "⟦⟦Husum⟧ (⟦dpa⟧).⟧ 300 Menschen füllen Säcke.",
    "⟦⟦Husum⟧ (⟦dpa⟧).⟧ Übermorgen steigt das Wasser.",
    "⟦⟦Husum⟧ (⟦dpa⟧) -⟧ eBay zieht nach Husum.",
    # No place.
    "⟦(⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦(⟦dpa/tmn⟧).⟧ Der Deich hält.",
    "⟦(⟦dpa/lsw⟧) -⟧ Der Deich hält.",
    "⟦(⟦dpa⟧)⟧ Der Deich hält.",
    "⟦⟦Husum⟧ ⟦dpa⟧ -⟧ Der Deich hält.",
    "⟦⟦Husum⟧ ⟦dpa/lno⟧ -⟧ Der Deich hält.",
    "⟦⟦Stuttgart⟧ (⟦lsw⟧) -⟧ Der Deich hält.",
    "⟦⟦München⟧ (⟦ddp-bay⟧).⟧ Der Deich hält.",
    "⟦⟦BERLIN⟧--(⟦BUSINESS WIRE⟧)--⟧Die Firma meldet.",
    # Several places.
    "⟦⟦Husum⟧/⟦Kiel⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Husum⟧/⟦Kiel⟧/⟦Büsum⟧/⟦Sylt⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Husum⟧ / ⟦Kiel⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Husum⟧/⟦Kiel⟧ (⟦dpa⟧)-⟧ Der Deich hält.",
    "⟦⟦Tel Aviv⟧/⟦Beirut⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    # Names that own their slash.
    "⟦⟦Frankfurt/Main⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Frankfurt/Oder⟧ (⟦dpa/bb⟧) -⟧ Der Deich hält.",
    "⟦⟦Frankfurt/M.⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Halle/Saale⟧/⟦Kiel⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Kiel⟧/⟦Frankfurt/Main⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Kiel⟧/⟦Frankfurt/Main⟧/⟦Husum⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Mülheim/Ruhr⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦FRANKFURT/MAIN⟧ (⟦dpa-AFX⟧) -⟧ Die Aktie steigt.",
    "⟦⟦Frankfurt⟧/⟦Düsseldorf⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    # Many words, full stops, apostrophes, qualifiers.
    "⟦⟦New York⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Newport News⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Rio de Janeiro⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Weil am Rhein⟧ (⟦dpa/lsw⟧) -⟧ Der Deich hält.",
    "⟦⟦Weiden in der Oberpfalz⟧ (⟦dpa/lby⟧) -⟧ Der Deich hält.",
    "⟦⟦Hann. Münden⟧ (⟦dpa/lni⟧) -⟧ Der Deich hält.",
    "⟦⟦Wash1ngton⟧ (⟦dpa⟧) -⟧ Der De1ch hält.",
    "⟦⟦Cortina d'Ampezzo⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Freiburg i.Br.⟧ (⟦dpa/lsw⟧) -⟧ Der Deich hält.",
    "⟦⟦Husum⟧ (⟦dpa⟧). -⟧ Der Deich hält.",
    "⟦⟦Husum⟧ (⟦dpa⟧): -⟧ Der Deich hält.",
    "⟦⟦Husum⟧ (⟦dpa⟧) .⟧ Der Deich hält.",
    "⟦⟦Husum⟧ (⟦dpa⟧),⟧ Der Deich hält.",
    "⟦⟦Husum⟧ (⟦dpa⟧) _⟧ Der Deich hält.",
    "⟦⟦Husum⟧ (⟦dpa⟧) \u00ad⟧ Der Deich hält.",
    "⟦⟦The Hague⟧ (⟦dpa⟧) -⟧ The dyke has held.",
    "⟦⟦KIRCHHEIM UNTER TECK⟧ (⟦dpa-AFX⟧) -⟧ Die Aktie steigt.",
    "⟦⟦Neustadt an der Weinstraße⟧ (⟦dpa⟧)⟧ Die Polizei sucht Zeugen.",
    "Foto: dpa ⟦⟦Husum⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "Der Deich. Foto: Ebba Thun/dpa ⟦⟦Husum⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "(Neu: Zahlen) ⟦⟦Husum⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "Mehr Lärm ⟦⟦Weil am Rhein⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "Sturm zieht ab ⟦⟦Santa Cruz de Tenerife⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "Feuer am Hafen ⟦⟦Salt Lake City⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "Hochwasser am Rhein ⟦⟦Köln⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Husum⟧ (⟦deich.de AG⟧) -⟧ Die Aktie steigt.",
    "⟦⟦Neustadt an der Weinstraße⟧ (⟦dpa/lrs⟧) -⟧ Der Deich hält.",
    "⟦⟦Rothenburg ob der Tauber⟧ (⟦dpa/lby⟧) -⟧ Der Deich hält.",
    "⟦⟦Bad Neuenahr-Ahrweiler⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦St. Pölten⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦St. Petersburg⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Frankfurt a.M.⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦L'Aquila⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦L’Aquila⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦’s-Hertogenbosch⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Waghäusel⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Ku\u0308rten⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Garmisch-\u00adPartenkirchen⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Neustadt (Hessen)⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Neustadt (Hessen)⟧/⟦Kiel⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Paris, Texas⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Neustadt in Holstein⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦An Bord der „Seestern“⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Garching b. München⟧ (⟦dpa/lby⟧) -⟧ Der Deich hält.",
    "⟦⟦Weiden i.d. OPf.⟧ (⟦dpa/lby⟧) -⟧ Der Deich hält.",
    "⟦⟦Neunkirchen/Saar⟧/⟦Kiel⟧ (⟦dpa/lrs⟧) -⟧ Der Deich hält.",
    "⟦⟦Frankfurt/M.⟧ (⟦dpa/lhe⟧) -⟧ Der Deich hält.",
    "⟦⟦Noordwijk aan Zee⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Forte dei Marmi⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Bandar Seri Begawan⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Kap Canaveral⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Des Moines⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦The Hague⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    # A full stop behind the place is none of it.
    "⟦⟦Husum⟧. (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Bad Bramstedt⟧. (⟦dpa⟧)⟧ Der Deich hält.",
    # Capitals; old wires have no capitals at all.
    "⟦⟦HUSUM⟧/⟦KÖLN⟧ (⟦dpa-AFX⟧) -⟧ Die Aktie steigt.",
    "⟦⟦MÜNCHEN⟧ (⟦dpa-AFX Broker⟧) -⟧ Die Aktie steigt.",
    "⟦⟦husum⟧ (⟦dpa⟧) -⟧ der deich haelt.",
    "⟦⟦bad doberan⟧ (⟦dpa⟧) -⟧ der deich haelt.",
    "⟦⟦husum⟧ (⟦dpa⟧)--⟧ der deich haelt.",
    # The day.
    "⟦⟦HUSUM⟧, 21 Nov. 2024 (⟦Europa Press⟧) -⟧ Der Deich hält.",
    "⟦⟦HUSUM⟧, 21 Nov. 2024 (⟦Europa Press⟧) -⟧Der Deich hält.",
    "⟦⟦Husum⟧, 5.9. (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Husum⟧, 5. Mai (⟦dpa⟧) -⟧ Der Deich hält.",
    # Written twice, in doubled parentheses, around the whole.
    "⟦(dpa) ⟦Husum⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Husum⟧ ((⟦dpa⟧)) -⟧ Der Deich hält.",
    "⟦(⟦Husum⟧ (⟦dpa⟧))⟧ Die Flut steigt.",
    "⟦(⟦Husum⟧ (⟦dpa⟧)) -⟧ Die Flut steigt.",
    # Without parentheses.
    "⟦⟦Husum⟧ ⟦dpa⟧⟧ Mit einem Fest haben die Helfer gefeiert.",
    "⟦⟦Husum⟧/⟦Kiel⟧ ⟦dpa⟧⟧ Mit einem Fest haben die Helfer gefeiert.",
    "⟦⟦dpa⟧ ⟦Husum⟧.⟧ Nach der Flut haben die Helfer gefeiert.",
    "⟦⟦HUSUM⟧ ⟦dpa⟧ |⟧ Mit einem Fest haben die Helfer gefeiert.",
    "⟦⟦HUSUM⟧ ⟦taz/dpa⟧ |⟧ Mit einem Fest haben die Helfer gefeiert.",
    "⟦⟦dpa/lno⟧ ⟦Husum⟧.⟧ Nach der Flut haben die Helfer gefeiert.",
    # Scanned.
    "⟦⟦Husum⟧ (⟦dpa⟧] -⟧ Der Deich hält.",
    "⟦⟦Husum⟧ [⟦dpa⟧] -⟧ Der Deich hält.",
    "⟦⟦Husum⟧ (⟦d pa⟧) -⟧ Der Deich hält.",
    "⟦⟦Husum⟧ (⟦dp a/lno⟧) -⟧ Der Deich hält.",
    # On a line of its own.
    "⟦⟦Husum⟧ (⟦ots⟧)⟧\nAm Morgen kam die Flut, wie die Polizei mitteilte.",
    "⟦⟦Husum⟧/⟦Kiel⟧, 5.9. (⟦dpa⟧)⟧\n\nAm Morgen kam die Flut, wie die Polizei mitteilte.",
    # Behind a headline and a dash.
    "Deich hält stand - ⟦⟦Husum⟧ (⟦dpa⟧) -⟧ Das Wasser steigt nicht mehr.",
    # Behind who is shown in a picture.
    "Ebba Thun (dpa). Das Siel ist alt.\n\n⟦⟦Husum⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "Ohlsen Brarup (dpa). Das Siel ist alt.\n\n⟦⟦Husum⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Bad Doberan⟧ (⟦dpa⟧).⟧ Das Siel ist alt.\n\nAm Morgen kam die Flut.",
    # Small words that headlines have, too.
    "Flut in ⟦⟦Husum⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Wyk auf Föhr⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Neustadt bei Coburg⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    "⟦⟦Sankt Johann in Tirol⟧ (⟦dpa⟧) -⟧ Der Deich hält.",
    # Behind a headline on the same line, and beneath what stands above an article.
    "Deich hält stand ⟦⟦Husum⟧ (⟦dpa⟧) -⟧ Das Wasser steigt nicht mehr.",
    "Deich hält stand ⟦⟦Husum⟧ (⟦dpa⟧) -⟧ Das Wasser (am Siel) steigt nicht mehr.",
    "Deich (am Siel) hält stand ⟦⟦Husum⟧ (⟦dpa⟧) -⟧ Das Wasser steigt nicht mehr.",
    "Deich hält stand ⟦⟦Frankfurt/Main⟧ (⟦dpa⟧) -⟧ Das Wasser steigt nicht mehr.",
    "Deich hält stand ⟦⟦New York⟧ (⟦dpa⟧) -⟧ Das Wasser steigt nicht mehr.",
    "Deich hält stand ⟦⟦Hamburg⟧/⟦New York⟧ (⟦dpa⟧) -⟧ Das Wasser steigt nicht mehr.",
    "Alte Deiche. ⟦⟦Husum⟧ (⟦dpa⟧) -⟧ Das Wasser steigt nicht mehr.",
    "Deich hält stand\n⟦⟦Husum⟧ (⟦dpa⟧) -⟧ Das Wasser steigt nicht mehr.",
    "Foto: Ebba Thun\n\nDeich hält stand\n\nVon Jan Ruß, dpa\n\n⟦⟦Husum⟧ (⟦dpa⟧) -⟧ Das Wasser steigt nicht mehr.",
    "(Berichtigung: Name)\nDeich hält stand\n⟦⟦Husum⟧ (⟦dpa⟧) -⟧ Das Wasser steigt nicht mehr.",
    # Not only dpa.
    "⟦⟦Husum⟧ (⟦ots⟧) -⟧ Der Deich hält.",
    "⟦⟦Husum⟧ (⟦AFP⟧) –⟧ Der Deich hält.",
    "⟦⟦HUSUM⟧ (⟦Dow Jones⟧)--⟧Der Deich hält.",
    "⟦⟦Husum⟧ (⟦www.deich.example⟧) -⟧ Die Aktie steigt.",
    "⟦⟦WEIL AM RHEIN⟧ (⟦dpa-AFX⟧) -⟧ Die Aktie steigt.",
]


@pytest.mark.parametrize("marked", SHAPES)
def test_dateline_is_where_the_marks_say(marked: str) -> None:
    """
    A dateline, its places and its credit are found in every shape that occurs.
    """
    text, expected = unmark(marked)

    assert expected == spans(parse(text).dateline)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Husum",
        "Der Deich hält.",
        # The agency in running text.
        "Die Meldung hatte die Deutsche Presse-Agentur (dpa) übernommen.",
        "Dieser Text wurde automatisch von der Deutschen Presse-Agentur (dpa) übernommen. Er ist nicht bearbeitet.",
        "Deutsche Presse-Agentur (dpa) - das ist eine Agentur.",
        "Das sagte ein Sprecher der Deutschen Presse-Agentur (dpa). Mehr war nicht zu erfahren.",
        "Am Montag (dpa) - so heißt es - hält der Deich.",
        "Thun sagte der dpa (Husum) - und nur ihr -, dass der Deich hält.",
        "Es regnet an der Küste. (dpa)",
        "Es regnet an der Küste. (mit dpa)",
        "Der Evangelische Pressedienst (epd) - Gründung 1910 - sitzt in Frankfurt.",
        "Foto: Ebba Thun (dpa) - Die Polizei sperrt den Deich.",
        "Das Foto machte die Fotografin (dpa) - Es zeigt den Deich.",
        "Symbolbild (dpa) - Die Stadt baut einen Deich.",
        "Ebba Thun (Reuters) - zuletzt im Hafen - kam auch.",
        # Bylines.
        "Von Ebba Thun und Jan Ruß, dpa",
        "By dpa correspondents",
        # Entries of previews.
        "Husum - 09:30",
        "Frankfurt/M.",
        "Husum/Kiel",
        # Names in parentheses that are no agency's.
        "Ebba Thun (SPD) - das war eine Überraschung.",
        "Husum (Nordfriesland) - Der Deich hält.",
        "Der Wert (in Millionen) - so der Bericht - steigt.",
        # Too long, or built like a sentence.
        f"{'Husum/' * 30}Kiel (dpa) - Der Deich hält.",
        f"Neustadt (Hessen){'/Garmisch-Partenkirchen' * 6} (dpa) - Der Deich hält.",
        "Die Deiche an der Küste (dpa). Der Deich hält.",
        "Es regnet. Husum (dpa). Der Deich hält.",
        "Husum (dpa) und so weiter.",
        "(dpa",
        "Husum (dpa",
        "Husum ()",
        # A slash before the agency: authors, papers, agencies, labels.
        "Ebba Thun/dpa. Der Deich hält.",
        "Der Deich/dpa. Er hält.",
        "BLZ/dpa - Der Deich hält.",
        "Küstenbote/dpa hält.",
        "Küstenbote/dpa.",
        "AFP/dpa – Der Deich hält.",
        "Spiegel/dpa - Der Deich hält.",
        "Foto/dpa. Der Deich hält.",
        "dpa Foto - Der Deich hält.",
        "dpa BLZ - Der Deich hält.",
        "Husum, 5. Brumaire (dpa). Der Deich hält.",
        "Von dpa. Der Deich hält.",
        "Redaktion Küstenbote, 25. November 2026 (dpa).",
    ],
)
def test_traps_are_no_datelines(text: str) -> None:
    """
    What names the agency or a place in another way is no dateline.
    """
    assert parse(text).dateline is None


@pytest.mark.parametrize(("opening", "longest"), [("", 98), ("(dpa) ", 100)])
def test_places_have_a_bound(opening: str, longest: int) -> None:
    """
    Names of places take at most a hundred characters, and the credit begins within as many.
    """
    names = "Wittorf/Garmisch-Partenkirchen/H"
    for length, count in ((longest, 3), (longest + 1, 0)):
        dateline = parse(f"{opening}{names.ljust(length, 'o')} (dpa) - Der Deich hält.").dateline

        assert count == (0 if dateline is None else len(dateline.places))


@pytest.mark.parametrize(
    ("place", "is_one"), [("An Bord der Großen Seestern", True), ("An Bord der Großen Roten Seestern", False)]
)
def test_without_a_dash_a_place_is_short(place: str, *, is_one: bool) -> None:
    """
    Where no dash follows the credit, more than five words before it are a sentence.
    """
    assert (parse(f"{place} (dpa) Anleger warten auf Zahlen.").dateline is not None) == is_one
    assert parse(f"{place} (dpa) - Anleger warten auf Zahlen.").dateline is not None


@pytest.mark.parametrize(("length", "is_one"), [(599, True), (600, False)])
def test_headline_before_a_dateline_has_a_bound(length: int, *, is_one: bool) -> None:
    """
    A dateline is looked for behind a headline of at most six hundred characters on the same line.
    """
    line = f"{'Deich hält stand '.ljust(length - 7, 'x')} Husum (dpa) - Das Wasser steigt nicht mehr."

    assert line.index("(") == length
    assert (find_glued_dateline(line, Span(0, len(line))) is not None) == is_one


@pytest.mark.parametrize(
    "line",
    ["Ebba Thun (ots)", "(ots)", "(dpa) Husum (ots)", "Husum (SPD)", "Die (ots)", "Husum/Redaktion (ots) am Deich"],
)
def test_other_lines_are_no_lone_datelines(line: str) -> None:
    """
    On a line of its own, only places of one word and an agency are a dateline.
    """
    assert find_lone_dateline(line, Span(0, len(line))) is None


@pytest.mark.parametrize(
    ("text", "agencies", "service", "region"),
    [
        ("dpa", ("dpa",), None, None),
        ("dpa/lby", ("dpa",), "lby", "Bayern"),
        ("dpa/lni", ("dpa",), "lni", "Niedersachsen, Bremen"),
        ("dpa/lnw", ("dpa",), "lnw", "Nordrhein-Westfalen"),
        ("dpa/lhe", ("dpa",), "lhe", "Hessen"),
        ("dpa/lrs", ("dpa",), "lrs", "Rheinland-Pfalz, Saarland"),
        ("dpa/lsw", ("dpa",), "lsw", "Baden-Württemberg"),
        ("dpa/lno", ("dpa",), "lno", "Hamburg, Schleswig-Holstein"),
        ("dpa/lbn", ("dpa",), "lbn", "Berlin, Brandenburg"),
        ("dpa/bb", ("dpa",), "bb", "Berlin, Brandenburg"),
        ("dpa/mv", ("dpa",), "mv", "Mecklenburg-Vorpommern"),
        ("dpa/sn", ("dpa",), "sn", "Sachsen"),
        ("dpa/sa", ("dpa",), "sa", "Sachsen-Anhalt"),
        ("dpa/th", ("dpa",), "th", "Thüringen"),
        ("lsw", ("dpa",), "lsw", "Baden-Württemberg"),
        ("dpa/tmn", ("dpa",), "tmn", None),
        ("dpa-tmn", ("dpa",), "tmn", None),
        ("dpa/xyz", ("dpa",), "xyz", None),
        ("d pa", ("dpa",), None, None),
        ("dp a/lno", ("dpa",), "lno", "Hamburg, Schleswig-Holstein"),
        ("dpa-AFX", ("dpa-AFX",), None, None),
        ("dpa-AFX Analyser", ("dpa-AFX",), "Analyser", None),
        ("dpa-AFX Broker", ("dpa-AFX",), "Broker", None),
        ("dpa/vwd", ("dpa", "vwd"), None, None),
        ("tca/dpa", ("tca", "dpa"), None, None),
        ("AFP/dpa", ("AFP", "dpa"), None, None),
        ("dpa/AFP", ("dpa", "AFP"), None, None),
        ("AFP/dpa/xyz", ("AFP", "dpa"), "xyz", None),
        ("dpa/AFP/xyz", ("dpa", "AFP", "xyz"), None, None),
        ("dpa, AFP", ("dpa", "AFP"), None, None),
        ("dpa und AFP", ("dpa", "AFP"), None, None),
        ("Deichbote/dpa", ("Deichbote", "dpa"), None, None),
        ("KNA", ("KNA",), None, None),
        ("ots", ("ots",), None, None),
        ("Reuters", ("Reuters",), None, None),
        ("dts Nachrichtenagentur", ("dts Nachrichtenagentur",), None, None),
    ],
)
def test_credits_are_read(text: str, agencies: tuple[str, ...], service: str | None, region: str | None) -> None:
    """
    A credit tells the agencies, dpa's service and its area.
    """
    article = parse(f"Husum ({text}) - Der Deich hält.")

    assert article.dateline is not None
    assert article.dateline.credit == Credit(
        span=Span(7, 7 + len(text)), text=text, agencies=agencies, service=service, region=region
    )


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Bad Homburg vor der Höhe", True),
        ("Xyla Husum vor der Höhe", True),
        ("The Hague", True),
        ("The Deich", False),
        ("Neustadt a. d. Aisch", True),
        ("Hofheim i. Unterfr.", True),
    ],
)
def test_places_are_built_like_places(name: str, *, expected: bool) -> None:
    """
    Small words and abbreviations belong to names of places, an English article to few.
    """
    assert expected == is_place(name, lower=False)


@pytest.mark.parametrize(
    ("line", "start"),
    [
        ("Foto: Xyla Thun", None),
        ("Foto: dpa Husum", 10),
        ("Das Haus Xyla Thun", 14),
        ("Deich hält Bad Homburg/Höhe", 11),
        ("Foto: Xyla Deich Thun", 17),
    ],
)
def test_behind_a_picture_stands_who_took_it(line: str, start: int | None) -> None:
    """
    Two words behind `Foto:` are a person, an agency or more words have a place behind them.
    """
    assert start == start_of_place(line, 0, len(line))


@pytest.mark.parametrize(
    "name", ["Neustadt a. d. Aisch", "Bad Xyla Oberpf.", "Hofheim i. Unterfr.", "Weiden/Oberpf.", "Frankfurt/M."]
)
def test_full_stop_of_an_abbreviation_belongs_to_the_place(name: str) -> None:
    """
    The stop behind an abbreviation is part of a place, that behind a word is none.
    """
    longest = "Weiden/Oberpfa."

    assert [name] == [place.name for place in make_places(name, [(0, len(name))])]
    assert ["Husum"] == [place.name for place in make_places("Husum.", [(0, 6)])]
    assert [longest] == [place.name for place in make_places(longest, [(0, len(longest))])]
    assert ["Weiden/Oberpfal"] == [place.name for place in make_places("Weiden/Oberpfal.", [(0, 16)])]


@pytest.mark.parametrize(
    "text", ["SPD", "Nordfriesland", "dpa und noch jemand, der hier nichts zu sagen hat", "dpa/", "/dpa"]
)
def test_other_words_are_no_credits(text: str) -> None:
    """
    A dateline names an agency that is known, and no sentence.
    """
    assert parse(f"Husum ({text}) - Der Deich hält.").dateline is None


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("21 Nov. 2024", datetime.date(2024, 11, 21)),
        ("21. November 2024", datetime.date(2024, 11, 21)),
        ("Nov 21, 2024", datetime.date(2024, 11, 21)),
        ("21.11.2024", datetime.date(2024, 11, 21)),
        ("21. März 2024", datetime.date(2024, 3, 21)),
        ("21. Nov.", None),
        ("5.9.", None),
        ("31.2.2024", None),
        ("5.13.2024", None),
    ],
)
def test_day_is_read(printed: str, expected: datetime.date | None) -> None:
    """
    The day has a date where its year is printed and a calendar has it; nothing is guessed.
    """
    dateline = parse(f"Husum, {printed} (dpa) - Der Deich hält.").dateline

    assert dateline is not None
    assert expected == dateline.date


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("5. September 2024", datetime.date(2024, 9, 5)),
        ("5.9.", None),
        ("31.2.2024", None),
        ("5.13.2024", None),
        ("5. Brumaire 2024", None),
    ],
)
def test_day_of_a_lone_dateline_is_read(printed: str, expected: datetime.date | None) -> None:
    """
    On a line of its own, a dateline has the day that stands there, too.
    """
    dateline = parse(f"Husum, {printed} (ots)\n\nAm Morgen kam die Flut, wie die Polizei mitteilte.").dateline

    assert dateline is not None
    assert expected == dateline.date


def test_second_dateline_is_one_of_its_own() -> None:
    """
    Two datelines in a row are two.
    """
    text, expected = unmark("⟦Husum/Kiel (dpa) -⟧ ⟦Kiel (dpa) -⟧ Der Deich hält.")

    assert expected == [part.span for part in parse(text).parts if isinstance(part, Dateline)]


def test_round_up_has_a_dateline_for_each_piece() -> None:
    """
    Each piece of a round-up keeps its dateline, and its text begins behind it.
    """
    text, expected = unmark(
        "⟦Husum (dpa) -⟧ Der Deich hält.\n\nDie Helfer sind müde.\n\n⟦Kiel (dpa/lno) -⟧ Die Förde ist ruhig.\n\n"
        "Sie sagte es der Agentur (dpa) am Telefon.\n\n⟦Büsum (dpa) -⟧"
    )
    article = parse(text)

    assert expected == [part.span for part in article.parts if isinstance(part, Dateline)]
    assert [part.text for part in article.paragraphs] == [
        "Der Deich hält.",
        "Die Helfer sind müde.",
        "Die Förde ist ruhig.",
        "Sie sagte es der Agentur (dpa) am Telefon.",
    ]


@pytest.mark.parametrize("byline", ["", "Von Ebba Thun, dpa\n\n"])
def test_pieces_of_a_round_up_have_headings(byline: str) -> None:
    """
    Above the dateline of another piece stand its heading and its author; at the very end a short line heads nothing.
    """
    text = f"Husum (dpa) - Der Deich hält.\n\nKiel feiert\n\n{byline}Kiel (dpa) - Die Förde ist ruhig.\n\nKiel schläft"
    article = parse(text)

    assert ["Kiel feiert"] == [part.text for part in article.subheadings]
    assert bool(byline) == (article.byline is not None)
    assert ["Der Deich hält.", "Die Förde ist ruhig.", "Kiel schläft"] == [part.text for part in article.paragraphs]


@pytest.mark.parametrize(("length", "pieces"), [(98, 2), (99, 1)])
def test_pieces_of_a_round_up_begin_with_their_places(length: int, pieces: int) -> None:
    """
    Only where a credit stands among the first characters of a paragraph does a piece of its own begin.
    """
    places = "Wittorf/Garmisch-Partenkirchen/H".ljust(length, "o")
    text = f"Husum (dpa) - Der Deich hält.\n\n{places} (dpa) - Die Förde ist ruhig."

    assert pieces == sum(isinstance(part, Dateline) for part in parse(text).parts)


def test_body_begins_behind_the_gap() -> None:
    """
    The dateline ends with its terminator, a gap follows, then the first paragraph, however short.
    """
    parts = parse("Husum (dpa) - Ja").parts

    assert [Dateline, Gap, Paragraph] == [type(part) for part in parts]
    assert [Span(0, 13), Span(13, 14), Span(14, 16)] == [part.span for part in parts]


@pytest.mark.parametrize(
    ("text", "places", "credit", "agencies"),
    [
        ("Husum (dpa/lno) -", ["Husum"], "dpa/lno", ("dpa",)),
        ("Bad Husum, 24. Nov. (Küstendienst) -", ["Bad Husum"], "Küstendienst", ("Küstendienst",)),
        ("Husum ( Küstendienst ) –", ["Husum"], "Küstendienst", ("Küstendienst",)),
        ("Husum, 24. Nov. -", ["Husum"], None, None),
        ("Husum - -", ["Husum"], None, None),
        ("Husum, Kiel (x, y) -", ["Husum"], "x, y", ("x, y",)),
        ("Husum )(", ["Husum )("], None, None),
        ("Husum/Kiel, 24. Nov. (Küstendienst) -", ["Husum", "Kiel"], "Küstendienst", ("Küstendienst",)),
        ("Frankfurt/Main / Kiel (Küstendienst)", ["Frankfurt/Main", "Kiel"], "Küstendienst", ("Küstendienst",)),
        ("/Husum// -", ["Husum"], None, None),
        ("Husum/Reuters (Küstendienst) -", ["Husum", "Reuters"], "Küstendienst", ("Küstendienst",)),
        ("Husum, AFP (x)", ["Husum"], "x", ("x",)),
        ("dpa", [], "dpa", ("dpa",)),
        ("Ebba Thun/Husum (Küstendienst) -", ["Husum"], "Küstendienst", ("Küstendienst",)),
        ("Husum (x) (y) -", ["Husum"], "x", ("x",)),
        ("Husum, a, b -", ["Husum"], None, None),
        (", Husum -", [], None, None),
        ("Husum-", ["Husum"], None, None),
        ("Husum (x", ["Husum (x"], None, None),
        ("(x) Husum", [], "x", ("x",)),
        ("(dpa, AFP) am Deich", [], "dpa, AFP", ("dpa", "AFP")),
        ("-", [], None, None),
        ("Husum (dpa) - Es regnet", ["Husum"], "dpa", ("dpa",)),
    ],
)
def test_datelines_of_envelopes_are_read(
    text: str, places: list[str], credit: str | None, agencies: tuple[str, ...] | None
) -> None:
    """
    What an envelope says is a dateline is one, whole, whatever it looks like; nothing around it counts.
    """
    around = f"(a), b - {text} (c), d -"
    found = read_dateline(around, Span(9, 9 + len(text)))

    assert found.span.of(around) == text
    assert places == [place.name for place in found.places]
    assert places == [place.span.of(around) for place in found.places]
    assert (credit, agencies) == (found.credit and found.credit.text, found.credit and found.credit.agencies)
    assert found.credit is None or found.credit.span.of(around) == credit


def test_day_in_a_dateline_of_an_envelope_is_read() -> None:
    """
    What an envelope says is a dateline has its day, if it looks like one.
    """
    assert read_dateline("Husum, 5. Mai 2025 (dpa) -", Span(0, 26)).date == datetime.date(2025, 5, 5)


def test_credit_at_the_start_of_the_source_is_read() -> None:
    """
    A dateline that begins a source may begin with its credit.
    """
    found = read_dateline("(x) Husum", Span(0, 9))

    assert found.credit is not None
    assert found.credit.span == Span(1, 2)
    assert found.places == ()


LINES = st.builds(
    "{}{}{}".format,
    st.sampled_from(("", "Deich hält stand ", "Deich (Foto) hält. ", "( ")),
    dpa.datelines().map(lambda made: made.text)
    | st.sampled_from(("dpa Husum - ", "Husum (Reuters) - ", "Husum (dpa)", "(x) ")),
    st.sampled_from(("", " Es regnet.", "es regnet", " (dpa) - Es", ".", "\u00a0„Ja“")),
)


@pytest.mark.parametrize("find", [find_dateline, find_glued_dateline])
@given(
    LINES,
    st.sampled_from(("x (dpa) - \n", "(dpa)\n", "\n")),
    st.sampled_from(("\nHusum (dpa) - Es", " Es (dpa) - Es", "- Es", ")")),
)
def test_only_the_line_counts(
    find: Callable[[str, Span], Dateline | None], line: str, before: str, behind: str
) -> None:
    """
    Whatever stands before a line and behind it, the same dateline is found in it.
    """
    alone = find(line, Span(0, len(line)))
    start = len(before)
    among = find(before + line + behind, Span(start, start + len(line)))

    assert (alone is None) == (among is None)
    if alone is not None and among is not None:
        assert among.span == Span(alone.span.start + start, alone.span.end + start)
        assert [place.name for place in among.places] == [place.name for place in alone.places]
        assert (among.credit and among.credit.text) == (alone.credit and alone.credit.text)
        assert among.date == alone.date


WRAPPED = [
    ("⟦⟦Husum⟧/⟦Wittorf am Watt⟧\n(⟦dpa/lno⟧) -⟧ Es regnet.", 24),
    ("⟦⟦Husum⟧/⟦Wittorf am\nWatt⟧ (⟦dpa⟧) -⟧ Es regnet.", 20),
    ("⟦⟦Husum⟧/⟦Wittorf am\r\n   Watt⟧ (⟦dpa⟧) -⟧ Es regnet.", 20),
    ("⟦⟦Husum⟧/⟦Garmisch-\nPartenkirchen⟧ (⟦dpa⟧) -⟧ Es regnet.", 24),
    ("⟦⟦Husum⟧/\n⟦Kiel⟧ (⟦dpa⟧) -⟧ Es regnet.", 10),
    ("⟦⟦Wittorf am Watt⟧\n(⟦dpa⟧) -⟧ Es regnet.", 20),
    ("⟦⟦Wittorf am Watt⟧\r\n(⟦dpa⟧) -⟧ Es regnet.", 20),
    ("⟦⟦Husum⟧/⟦Kiel⟧/⟦Büsum⟧/⟦Garmisch-Partenkirchen⟧/⟦Neustadt an der Weinstraße⟧\n(⟦dpa⟧) -⟧ Es regnet.", 69),
    ("⟦⟦Wittorf am Watt⟧ (⟦dpa,\nAFP⟧) -⟧ Es regnet.", 24),
]


@pytest.mark.parametrize(("before", "behind"), [("", ""), ("x (dpa)\n", "\nEs (dpa) -")])
@pytest.mark.parametrize(("marked", "limit"), WRAPPED)
def test_wrapped_dateline_stands_on_two_lines(marked: str, limit: int, before: str, behind: str) -> None:
    """
    A dateline that did not fit on its line goes on in the next one, and its spans count the break.
    """
    text, expected = unmark(before + marked + behind)
    start, end = len(before), len(text) - len(behind)
    found = find_wrapped_dateline(text, Span(start, end), limit)

    assert expected == spans(found)
    assert found is not None
    assert [" ".join(place.span.of(text).split()).replace("- ", "-") for place in found.places] == [
        place.name for place in found.places
    ]


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        # The next word would have fitted on the line.
        ("Wittorf am Watt\n(dpa) - Es regnet.", 21),
        ("Husum/Kiel\nam Watt (dpa) - Es regnet.", 24),
        # Indented too far, not closed, not broken.
        ("Wittorf am Watt\r\n    (dpa) - Es regnet.", 20),
        ("Wittorf am Watt\n(dpa - Es regnet.", 20),
        ("Wittorf am Watt (dpa) - Es regnet.", 20),
    ],
)
def test_other_line_ends_break_no_dateline(text: str, limit: int) -> None:
    """
    A line end that was not needed ends what stands before it.
    """
    assert find_wrapped_dateline(text, Span(0, len(text)), limit) is None


def test_only_the_wire_breaks_datelines() -> None:
    """
    A text that nobody has wrapped has no dateline on two lines.
    """
    article = parse("Wittorf am Watt\n(dpa) - Es regnet.")

    assert article.dateline is not None
    assert article.dateline.places == ()
    assert [part.text for part in article.parts if isinstance(part, Headline)] == ["Wittorf am Watt"]
    dateline = parse("<h1>Deich hält</h1><p>Wittorf am Watt<br>(dpa) - Es regnet.</p>").dateline
    assert dateline is not None
    assert dateline.places == ()


@pytest.mark.parametrize(
    ("opening", "place", "credit"),
    [
        ("Husum/dpa. ", "Husum", "dpa"),
        ("Husum/dpa/lno - ", "Husum", "dpa/lno"),
        ("HUSUM/dpa – ", "HUSUM", "dpa"),
        ("Bad Thun/dpa: ", "Bad Thun", "dpa"),
        ("dpa Husum - ", "Husum", "dpa"),
        ("dpa/lno, Bad Thun – ", "Bad Thun", "dpa/lno"),
    ],
)
def test_slash_between_place_and_agency(opening: str, place: str, credit: str) -> None:
    """
    Papers set the agency behind a slash, with a dash, a full stop or a colon behind it, or before the place.
    """
    dateline = parse(f"{opening}Der Deich hält. Das sagte Ebba Thun am Montag in Husum.").dateline

    assert dateline is not None
    assert dateline.credit is not None
    assert (place, credit, opening.strip()) == (
        dateline.places[0].name,
        dateline.credit.text,
        opening[: len(dateline.span)],
    )


@pytest.mark.parametrize("place", ["Thun/Riß", "Lindö/Neiße", "Gießen/Lahn", "Haßfurt/Main"])
def test_names_with_a_sharp_s_own_their_slash(place: str) -> None:
    """
    A river, or a town, with a sharp s is known like others.
    """
    dateline = parse(f"{place} (dpa) - Der Deich hält.").dateline

    assert dateline is not None
    assert [place] == [found.name for found in dateline.places]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Kiel dpa. Mit der Flut kam das Wasser.", ["Kiel"]),
        ("KIEL/HUSUM dpa: Mit der Flut kam das Wasser.", ["KIEL", "HUSUM"]),
        ("Bad Segeberg dpa. „Wir haben Glück“, sagte Thun.", ["Bad Segeberg"]),
    ],
)
def test_full_stop_behind_a_credit_without_parentheses(text: str, places: list[str]) -> None:
    """
    A full stop or a colon may stand between a credit without parentheses and the text.
    """
    found = [part.places for part in parse(text).parts if isinstance(part, Dateline)]

    assert [places] == [[place.name for place in names] for names in found]


@pytest.mark.parametrize(
    "text", ["Das meldet dpa. Mit der Flut kam das Wasser.", "Kiel dpa. mit der Flut kam das Wasser."]
)
def test_sentence_that_ends_with_the_agency(text: str) -> None:
    """
    A sentence whose last word is the agency is no dateline, and text begins with a capital.
    """
    assert parse(text).dateline is None


@pytest.mark.parametrize(
    ("text", "dateline", "places", "agencies"),
    [
        ("(dpa) Kiel – Es regnet am Deich.", "(dpa) Kiel –", ["Kiel"], ("dpa",)),
        ("(dpa/lno) Kiel/Husum - Es regnet am Deich.", "(dpa/lno) Kiel/Husum -", ["Kiel", "Husum"], ("dpa",)),
        ("(AP) Bad Segeberg — Es regnet am Deich.", "(AP) Bad Segeberg —", ["Bad Segeberg"], ("AP",)),
        ("Kiel - (dpa) Es regnet am Deich.", "Kiel - (dpa)", ["Kiel"], ("dpa",)),
        ("sda/dpa/afp, Bern. Es regnet am See.", "sda/dpa/afp, Bern.", ["Bern"], ("sda", "dpa", "afp")),
        ("dpa, Kiel. Es regnet am Deich.", "dpa, Kiel.", ["Kiel"], ("dpa",)),
        # The credit alone, and an aside behind the subject.
        ("(dpa) Die Stadt – so heißt es – wartet.", "(dpa)", [], ("dpa",)),
    ],
)
def test_credit_may_stand_before_the_place(text: str, dateline: str, places: list[str], agencies: tuple[str]) -> None:
    """
    Papers set the credit in front of the place, or behind a dash.
    """
    found = parse(text).dateline

    assert found is not None
    assert found.credit is not None
    assert (dateline, places, agencies) == (
        found.span.of(text),
        [place.name for place in found.places],
        found.credit.agencies,
    )


@pytest.mark.parametrize("text", ["Deich hält - (dpa) Es regnet am Deich.", "dpa, AFP. Es regnet am Deich."])
def test_credit_beside_other_words_opens_nothing(text: str) -> None:
    """
    A headline before the credit, or another agency behind it, is no place.
    """
    assert parse(text).dateline is None


@pytest.mark.parametrize(
    ("day", "expected"),
    [("25.11.26", datetime.date(2026, 11, 25)), ("25.11.2026", datetime.date(2026, 11, 25)), ("25.11.", None)],
)
def test_year_may_have_two_digits(day: str, expected: datetime.date | None) -> None:
    """
    Right behind the month, two digits are the year.
    """
    found = parse(f"Husum, {day} (dpa) - Es regnet.").dateline

    assert found is not None
    assert expected == found.date


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("above", ["", "Schleuse bleibt zu\n\n", "Schleuse bleibt zu\n"])
@pytest.mark.parametrize(
    ("dateline", "places"),
    [
        ("Husum (dpa)\n-", ["Husum"]),
        ("Frankfurt/Oder (dpa/bb) \n –", ["Frankfurt/Oder"]),
        ("Kiel/Husum [dpa]\n--", ["Kiel", "Husum"]),
    ],
)
def test_dash_may_stand_on_the_next_line(dateline: str, places: list[str], above: str, line_end: str) -> None:
    """
    Where the dash alone did not fit on the dateline's line, it opens no list.
    """
    text = f"{above}{dateline} Die Schleuse ist zu. Sie klemmt.\n\nDas Amt prüft sie."
    article = parse(text.replace("\n", line_end))
    found = article.dateline
    assert found is not None

    assert (places, dateline.replace("\n", line_end)) == ([place.name for place in found.places], article[found])
    assert article.text == "Die Schleuse ist zu. Sie klemmt.\n\nDas Amt prüft sie."


@pytest.mark.parametrize(
    "text",
    [
        "Husum (dpa)\n- Pumpen laufen\n- Deiche halten",
        "Husum (dpa)\r- Pumpen laufen\r- Deiche halten",
        "Husum (dpa)\n- pumpen, was das Zeug hält",
        "Husum (dpa)\n\n- Pumpen laufen",
        "Husum (dpa)\n-Pumpen laufen",
    ],
)
def test_a_list_below_a_dateline_stays_one(text: str) -> None:
    """
    Several bullets, a small letter, an empty line, or a dash glued to its word are no dash of a dateline.
    """
    found = parse(text).dateline

    assert found is not None
    assert found.span.of(text) == "Husum (dpa)"


def test_messages_may_break_the_dash_off() -> None:
    """
    In a message, too, places that fill their line leave the dash to the next.
    """
    body = "Frankfurt/Oder/Königs Wusterhausen/Fürstenwalde/Spree (dpa/bb)\n- Der Deich hält."
    article = parse(f"\x01hsh0055 4 vm 42  lno 0062\n\nWetter/\n\x02Deich hält =\n\n{body}\n\n\x03062130 Okt 24\n")
    found = article.dateline
    assert found is not None

    assert [place.name for place in found.places] == ["Frankfurt/Oder", "Königs Wusterhausen", "Fürstenwalde/Spree"]
    assert article.text == "Der Deich hält."


def test_mark_of_a_field_stands_before_a_dateline() -> None:
    """
    A file of rows sets its fields in marks, which are no part of the dateline.
    """
    article = parse('"Husum (dpa/lno) - Der Deich hält.\n\nEs taut."')

    assert article.dateline is not None
    assert ["Husum"] == [place.name for place in article.dateline.places]
    assert [Unknown(span=Span(0, 1))] == [part for part in article.parts if isinstance(part, Unknown)]


@pytest.mark.parametrize(
    "dash",
    [
        " &ndash; ",
        " &#8211; ",
        " &#x2014; ",
        "&nbsp;- ",
        " -&nbsp;",
        "&nbsp;&mdash;&#160;",
        " â€“ ",
        " â\x80\x94 ",
        "Â\xa0- ",
    ],
)
def test_dash_may_be_damaged(dash: str) -> None:
    """
    References that nobody read, and UTF-8 that was read byte by byte, end a dateline like the dash that they were.
    """
    article = parse(f"Husum (dpa/lno){dash}Der Deich hält.")

    assert article.dateline is not None
    assert f"Husum (dpa/lno){dash}".strip() == article[article.dateline]
    assert ["Der Deich hält."] == [paragraph.text for paragraph in article.paragraphs]
