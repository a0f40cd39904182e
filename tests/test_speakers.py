"""
Who speaks: frames, cues and speakers of quotations, who is carried on, whom a pronoun stands for.
"""

from typing import Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dpaparse import Attribution, Mention, Paragraph, Span, parse
from dpaparse import strategies as dpa
from tests.attributed import AROUND, said
from tests.marked import unmark

# A sentence, and of each quotation that is no term who says it and the cue.
SENTENCES: Final[list[tuple[str, list[tuple[str | None, str] | None]]]] = [
    (
        "„Das Wasser steigt“, sagte Bürgermeisterin Ebba Thun (SPD) am Montag.",
        [("Bürgermeisterin Ebba Thun (SPD)", "sagte")],
    ),
    (
        "„Das Wasser steigt“, sagte der Sprecher des Deichamts in Husum, Jan Ruß, der Zeitung.",
        [("der Sprecher des Deichamts in Husum, Jan Ruß", "sagte")],
    ),
    ("„Das Wasser steigt“, teilte die Polizei am Abend mit.", [("die Polizei", "teilte mit")]),
    ("„Das Wasser steigt“, so Thun.", [("Thun", "so")]),
    ("„Das Wasser steigt“, so die Polizei weiter.", [("die Polizei", "so")]),
    ("„Das Wasser steigt“, wie Deichgraf Momme Dirks mitteilte.", [("Deichgraf Momme Dirks", "mitteilte")]),
    ("„Das Wasser steigt“, hat Thun gesagt.", [("Thun", "hat gesagt")]),
    ("„Das Wasser steigt“, heißt es beim Deichamt.", [("Deichamt", "heißt es")]),
    ("„Das Wasser steigt“, hieß es.", [(None, "hieß es")]),
    ("Das sei „ein großer Schritt nach vorn“.", [None]),
    ("Die Lage wurde „sehr ernst und bedrohlich“ genannt.", [None]),
    ("„Das Wasser steigt“, hieß, so weit die Nachricht.", [(None, "hieß")]),
    ("„Das Wasser steigt“, sagte die Sprecherin des Amts", [("die Sprecherin des Amts", "sagte")]),
    ("„Das Wasser steigt“, sagte am", [None]),
    ("„Das Wasser steigt“, laut Thun.", [("Thun", "laut")]),
    ("„Das Wasser steigt“ sagte Thun.", [("Thun", "sagte")]),
    ("Thun „Das Wasser steigt“ sagte.", [("Thun", "sagte")]),
    ("Thun sagte: „Das Wasser steigt.“", [("Thun", "sagte")]),
    ("Weiter sagte Thun: „Das Wasser steigt.“", [("Thun", "sagte")]),
    ("Am Montag sagte sie der dpa: „Das Wasser steigt.“", [("sie", "sagte")]),
    ("Thun: „Das Wasser steigt heute.“", [("Thun", "")]),
    ("Kritik äußerte er an den Plänen: „Das geht so nicht.“", [("er", "äußerte")]),
    ("Nach Angaben von Thun gilt: „Das Wasser steigt.“", [("Thun", "Nach")]),
    ("Und dann: „Das Wasser steigt heute.“", [None]),
    ("Die Lage: „Das Wasser steigt heute.“", [None]),
    ("Der Deichgraf griff den Minister an: „Das geht so nicht.“", [("Der Deichgraf", "")]),
    ("Thun, die von einem „Weckruf“ sprach, kam spät.", [("Thun", "sprach")]),
    ("Momme Dirks, der das „unerträglich“ nannte, ging.", [("Momme Dirks", "nannte")]),
    ("Momme Dirks, der von „Wahnsinn“ am Deich sprach, ging.", [("Momme Dirks", "sprach")]),
    ("Laut Deichamt ist die Lage „ernst, aber beherrschbar“.", [("Deichamt", "Laut")]),
    ("Nach Einschätzung des Deichamts ist die Lage „sehr ernst“.", [("des Deichamts", "Nach")]),
    ("Nach Ansicht vom Deichgrafen ist die Lage „sehr ernst“.", [("Deichgrafen", "Nach")]),
    ("Die Lage ist dem Deichamt zufolge „sehr ernst“.", [("dem Deichamt", "zufolge")]),
    ("Die Lage ist, so der Deichgraf, „sehr ernst“.", [("der Deichgraf", "so")]),
    (
        "Der Leiter des Landesbetriebs, Jan Ruß, nannte die Lage „sehr ernst“.",
        [("Der Leiter des Landesbetriebs, Jan Ruß", "nannte")],
    ),
    ("Ministerin Thun sprach von einer „langen Nacht“.", [("Ministerin Thun", "sprach")]),
    ("Sie warf ihm „Versagen auf ganzer Linie“ vor.", [("Sie", "warf vor")]),
    ("Die Lage wurde von Deichgraf Dirks als „sehr ernst“ bezeichnet.", [("Deichgraf Dirks", "wurde bezeichnet")]),
    ("Die Lage wird vom Wetterdienst als „sehr ernst“ eingestuft.", [("Wetterdienst", "wird eingestuft")]),
    ("Dirks wird mit den Worten „alles wird gut“ zitiert.", [("Dirks", "wird zitiert")]),
    ("Minister Dirks hat die Lage als „sehr ernst“ bezeichnet.", [("Minister Dirks", "hat bezeichnet")]),
    ("Der Minister Dirks will „alles Nötige tun“.", [("Der Minister Dirks", "will")]),
    ("Die Lage sei „sehr ernst“.", [None]),
    ("Alle Schuld weist Thun von sich: „Das war ich nicht.“", [("Thun", "weist")]),
    ("„A und B“, sagte Thun, „sind nicht C.“", [("Thun", "sagte"), ("Thun", "sagte")]),
    ("Die Bürgermeister Thun und Ruß nannten es „völlig falsch“.", [("Die Bürgermeister Thun und Ruß", "nannten")]),
    ("Ebba von der Weide sagte: „Das Wasser steigt.“", [("Ebba von der Weide", "sagte")]),
    ("Dr. E. Thun sagte: „Das Wasser steigt.“", [("Dr. E. Thun", "sagte")]),
    ("Der «Seestern» sagte Thun: „Das Wasser steigt.“", [("Thun", "sagte")]),
    (
        "Die staatlich geprüfte Deichwächterin Thun rief: „Halt an!“",
        [("Die staatlich geprüfte Deichwächterin Thun", "rief")],
    ),
    ("Nach Ansicht der Leiterin ist das „sehr ernst“.", [("der Leiterin", "Nach")]),
    ("Aus Sicht des Deichamts ist das „sehr ernst“.", [("des Deichamts", "Aus")]),
    ("Der Deichgraf sagte zu Thun am „Seestern“: „Das geht so nicht.“", [("Der Deichgraf", "sagte")]),
    ("„Das Wasser steigt“, sagte der «Seestern»-Kapitän.", [("der «Seestern»-Kapitän", "sagte")]),
    ("„Das Wasser steigt“, berichtete die «Küstenpost».", [("die «Küstenpost»", "berichtete")]),
    ("Ruß erklärte der Deutschen Presse-Agentur: „Das Wasser steigt.“", [("Ruß", "erklärte")]),
    ("„Das Wasser steigt“, meldete am Montag nach langer Nacht das Deichamt.", [("das Deichamt", "meldete")]),
    (
        "Die Sprecherin Ebba Thun von der Küstenpartei lobte die „lange Nacht“.",
        [("Die Sprecherin Ebba Thun von der Küstenpartei", "lobte")],
    ),
    (
        "Die Bürgermeisterin Thun, eine Freundin klarer Worte, nannte es „völlig falsch“.",
        [("Die Bürgermeisterin Thun, eine Freundin klarer Worte", "nannte")],
    ),
    ("Hunderte riefen „Deiche hoch“ und gingen.", [("Hunderte", "riefen")]),
    ("Wie Thun sagte, ist das „sehr ernst“.", [("Thun", "sagte")]),
    ("Thun & Söhne teilte mit: „Das Wasser steigt.“", [("Thun & Söhne", "teilte mit")]),
    ("„Das Wasser steigt“, wie man so sagt.", [None]),
    ("„Das Wasser steigt“, so wird es sein.", [None]),
    (
        "Der neue, junge Chef Ruß, Leiter des Amts, sprach von „großer Not“.",
        [("Der neue, junge Chef Ruß, Leiter des Amts", "sprach")],
    ),
    ("Er lobte „das schöne Werk“, und Thun sprach von „großer Not“.", [("Er", "lobte"), ("Thun", "sprach")]),
    ("Für den Minister sei das „sehr ernst“.", [("den Minister", "Für")]),
    ("Von „großer Not“ sprach auch die Ministerin.", [("die Ministerin", "sprach")]),
    ("Dem Vernehmen nach ist das „sehr ernst“, hieß es aus dem Amt.", [("dem Amt", "hieß es")]),
    ("„Das Wasser steigt noch“, hieß es aus gut unterrichteten.", [(None, "hieß es")]),
    ("„Das Wasser steigt noch“, wie Thun: Es regnet.", [("Thun", "")]),
    ("Es regnet, die von „großer Not“ sprachen, gingen.", [None]),
    ("Thun sagte, dass der Deich, der „sehr schön“ ist, steht.", [("Thun", "sagte")]),
    ("Dem zufolge ist es „sehr ernst“.", [None]),
    ("Laut Angaben des Deichamts ist es „sehr ernst“.", [("des Deichamts", "Laut")]),
    ("Laut Angaben ist es „sehr ernst“.", [(None, "Laut")]),
    ("Thun / Ruß sagten: „Das Wasser steigt noch.“", [("Thun", "sagten")]),
    (
        "Der Sprecher des Amts der Stadt des Kreises der Küste des Landes sagte: „Das Wasser steigt noch.“",
        [("Der Sprecher des Amts der Stadt des Kreises der Küste des Landes", "sagte")],
    ),
    (
        "Thun, Sprecher Aa Bb Cc Dd Ee Ff Gg des Amts Aa Bb Cc Dd Ee Ff, sagte: „Das Wasser steigt noch.“",
        [("Thun, Sprecher Aa Bb Cc Dd Ee Ff Gg des Amts Aa Bb Cc Dd Ee Ff", "sagte")],
    ),
    ("Thun sagte am Deich (bei Husum an der See vor dem Siel „sehr ernst“.", [("Thun", "sagte")]),
    ("Der „sehr ernste“ sagte nichts.", [None]),
    (
        "Thun, Chef, Leiter, Sprecher, Minister, Trainer, sagte: „Das Wasser steigt noch.“",
        [("Thun, Chef, Leiter, Sprecher, Minister, Trainer", "sagte")],
    ),
    (
        "Thun, Leiter der Aa Bb Cc Dd Ee Ff Gg Hh von Aa Bb Cc Dd Ee Ff, sagte: „Das Wasser steigt noch.“",
        [("Thun, Leiter der Aa Bb Cc Dd Ee Ff Gg Hh von Aa Bb Cc Dd Ee Ff", "sagte")],
    ),
    ("„Das Wasser steigt noch“, sagte Thun", [("Thun", "sagte")]),
    ("Danach sagte Thun (bei Husum an der See vor dem Siel: „Das Wasser steigt noch.“", [("Thun", "sagte")]),
    ("„Das Wasser steigt noch“, wie Thun träumt", [("Thun", "")]),
    ("Und sagte: „Das Wasser steigt noch.“", [(None, "sagte")]),
    ("Laut Plan ist der Deich, der „sehr schön“ aussehe, fertig.", [("Plan", "Laut")]),
    ("Der Minister für Kultur im Mai sagte: „Das Wasser steigt noch.“", [("Der Minister für Kultur", "sagte")]),
    ("Der Mann aus dem Juli sagte: „Das Wasser steigt noch.“", [("Der Mann", "sagte")]),
    ("Laut der „kleinen Post“ regnet es.", [None]),
    ("Es regnet, der „sehr schön“ zufolge.", [None]),
    ("„Wir bleiben“, zitiert die «Küstenpost» den Minister.", [("den Minister", "zitiert")]),
    ("„Wir bleiben hier“, zitiert ihn.", [("ihn", "zitiert")]),
    ("„Das Wasser steigt“, krähte der Hahn.", [None]),
    ("„Das Wasser steigt“, krähte Thun.", [("Thun", "krähte")]),
    ("„Das Wasser steigt“, wand sich der 41-Jährige heraus.", [("der 41-Jährige", "wand")]),
    ("„Das Wasser steigt“, habe ihre Tochter gefragt.", [("ihre Tochter", "habe gefragt")]),
    ("„Das Wasser steigt“, klagte von Ruß.", [("von Ruß", "klagte")]),
    ("„Das Wasser steigt“, klagte Leila al-Hamdun.", [("Leila al-Hamdun", "klagte")]),
    ("„Das Wasser steigt“, klagte Jan Anders am Morgen.", [("Jan Anders", "klagte")]),
    ("„Das Wasser steigt“, klagten die Lotsen Jan und Ernst Ruß.", [("die Lotsen Jan und Ernst Ruß", "klagten")]),
    ("In dem Brief heißt es: „Das Wasser steigt.“", [("dem Brief", "heißt es")]),
    ("Aus dem Amt hieß es, das sei „sehr schlecht“.", [("dem Amt", "hieß es")]),
    ("Auf dem Plakat stand „Wir wollen Deiche“.", [("dem Plakat", "stand")]),
    ("Auf dem Deich lag „sehr viel Schnee und Eis“.", [None]),
    ("Das wurde von vielen Seiten als „sehr schlecht“ bezeichnet.", [("vielen Seiten", "wurde bezeichnet")]),
    ("Von Lotsen wird sie „die alte Ziege“ genannt.", [("Lotsen", "wird genannt")]),
    ("Das wurde von oben als „sehr schlecht“ bezeichnet.", [None]),
    ("Thun wird mit den Worten „sehr schlecht“ zitiert.", [("Thun", "wird zitiert")]),
    ("Es wird „sehr schlecht“ zitiert.", [None]),
    ("Die Lage stellte das als „sehr große Not“ dar.", [("Die Lage", "stellte dar")]),
    ("Der Vorstand gehe davon aus, dass das „sehr schlecht“ sei.", [None]),
    ("Der Vorstand geht davon aus, dass das „sehr schlecht“ sei.", [("Der Vorstand", "")]),
    ("Nach eigenen Angaben ist Thun „sehr froh“ gewesen.", [("Thun", "Nach")]),
    ("Während die Partei das „sehr schlecht“ nannte, ging Thun.", [("die Partei", "nannte")]),
    ("Thun, die Leiterin des Amts, kam, und sie nannte es „sehr schlecht“.", [("sie", "nannte")]),
    ("Thun, Leiterin des Amts, die erst spät kam, nannte es „schlecht“.", [("Thun, Leiterin des Amts", "nannte")]),
    ("Thun lobte die Wehr und sprach von einer „langen Nacht“.", [("Thun", "sprach")]),
    ("Jede Schuld weist Thun von sich: „Das war ich nicht.“", [("Thun", "weist")]),
    ("Namen nannte der 29-Jährige nicht: „Das wäre nicht klug.“", [("der 29-Jährige", "nannte")]),
    ("Den Plan nannte er „sehr schlecht“.", [("er", "nannte")]),
    ("Thun hat, wie Ruß klagte, das „sehr schlecht“ gemacht.", [("Ruß", "klagte")]),
    ("Thun zufolge ist das „sehr schlecht“.", [("Thun", "zufolge")]),
    ("Heute Regen - Thun: „Das Wasser steigt noch“", [("Thun", "")]),
    ("Darauf er: „Das Wasser steigt noch.“", [("er", "")]),
    ("Thun wörtlich: „Das Wasser steigt noch.“", [("Thun", "")]),
    ("Ministerin Thun rang die Hände: „Das Wasser steigt noch.“", [("Ministerin Thun", "")]),
    ("Als es regnete, sagte Thun: „Das Wasser steigt noch.“", [("Thun", "sagte")]),
    ("Die Lage: ernst. Thun klagte am 3.: „Das Wasser steigt.“", [("Thun", "klagte")]),
    ("Einer der zwölf Lotsen klagte: „Das Wasser steigt.“", [("Einer der zwölf Lotsen", "klagte")]),
    ("Relativierend fügte Thun hinzu: „Das Wasser steigt.“", [("Thun", "fügte hinzu")]),
    ("Es regnete und Ruß sprach von „großer Not“.", [("Ruß", "sprach")]),
    ("„Das Wasser steigt“, klagte Klaus-Dieter Ruß von husum.de.", [("Klaus-Dieter Ruß von husum.de", "klagte")]),
    ("Dessen Sprecher Jan Ruß nannte es „sehr schlecht“.", [("Dessen Sprecher Jan Ruß", "nannte")]),
    ("In einem Schreiben der Werft war von einem „offenen Gespräch“ die Rede.", [("einem Schreiben der Werft", "war")]),
    ("In dem Schreiben war am Ende „kein Wort davon“ wahr.", [None]),
    ("„Es regnet“, sagte Ebba Thun (Bündnis 90/Die Grünen).", [("Ebba Thun (Bündnis 90/Die Grünen)", "sagte")]),
    ("„Es regnet“, sagte der Trainer von Bayer 04 Husum.", [("der Trainer von Bayer 04 Husum", "sagte")]),
    ("Der Verband Pro Deich mahnte, die Lage sei „sehr, sehr ernst“.", [("Der Verband Pro Deich", "mahnte")]),
    (
        "Zuvor hatte Ministerin Ebba Thun den Bau als „halbe Sache“ bezeichnet und mehr Geld verlangt.",
        [("Ministerin Ebba Thun", "hatte bezeichnet")],
    ),
    ("„Es regnet“, sagte Anwältin Ruth Sommer am Montag.", [("Anwältin Ruth Sommer", "sagte")]),
    ("Der Wattverein nannte das Urteil einen „schwarzen Tag“.", [("Der Wattverein", "nannte")]),
    ("Zeugen berichteten, er habe den Helfern zugerufen: „Schaut euch das an!“", [("er", "habe zugerufen")]),
    ("Jegliche Verantwortung für den Bruch weist Thun von sich: „Das war nicht ich.“", [("Thun", "weist")]),
    ("Die Einsicht in den Bericht sei ihr verweigert worden, ihre Person sei „kein Thema“ gewesen.", [None]),
    ("Der Deichgraf Jan Ruß lachte nur: Das sei „blanker Unsinn“.", [("Der Deichgraf Jan Ruß", "")]),
    ("Auch Lotse Jan Ruß, der alles kennt, sparte nicht: Es sei „völlig irre“.", [("Lotse Jan Ruß", "")]),
    ("Die Lage bleibt ernst: Das sei „kein Spiel“.", [None]),
    ("Aus dem Umfeld des Vereins verlautete, es gehe „ohne Streit“.", [("dem Umfeld des Vereins", "verlautete")]),
    ("„Der Deich bleibt hier“, verlautete aus der Fraktion.", [("der Fraktion", "verlautete")]),
    ("Wie aus dem Amt verlautete, ist der Deich „fast fertig“.", [("dem Amt", "verlautete")]),
    ("Aus Parteikreisen war zu hören, Thun habe „längst zugesagt“.", [("Parteikreisen", "Aus")]),
    ("Aus Senatskreisen war zu hören, Thun habe „längst zugesagt“.", [("Senatskreisen", "Aus")]),
    ("Aus Kreisen der Fraktion verlautete: „Wir sind uns alle einig.“", [("Kreisen der Fraktion", "verlautete")]),
    ("Aus Hofkreisen kam „nicht ein einziges Wort“ dazu.", [("Hofkreisen", "Aus")]),
    ("Aus den Landkreisen kam „nicht ein einziges Wort“ dazu.", [None]),
    ("In dem Brief steht: „Der Deich muss sofort weg.“", [("dem Brief", "steht")]),
    (f"{'Thun lobte, ' * 12}Ruß sprach von „großer Not“.", [("Ruß", "sprach")]),
    (
        "Das sei „ein Angriff“, erklärte die Organisation Ärzte ohne Grenzen.",
        [("die Organisation Ärzte ohne Grenzen", "erklärte")],
    ),
    ("Kritik kam von der Vorsitzenden, Ebba Thun: „Das ist nicht neu.“", [("der Vorsitzenden, Ebba Thun", "")]),
    ("Kritik kam am Abend: „Das ist nicht neu.“", [None]),
    ("Ähnlich äußerte sich Thun: „Das ist nicht neu.“", [("Thun", "äußerte")]),
    ("Die Zeitung zitiert einen Zeugen mit den Worten: „Überall war Rauch.“", [("einen Zeugen", "zitiert")]),
    ("Der Deich sei „unsicher“, berichtet der „Anker“.", [("der „Anker“", "berichtet")]),
    ("Er habe „aus Habgier“ gehandelt, so Richter Jan Ruß in seiner Begründung.", [("Richter Jan Ruß", "so")]),
    ("Das Fazit des Trainers: „Wir waren schlecht.“", [("des Trainers", "")]),
    ("Das Fazit von Trainer Jan Ruß fiel knapp aus: „Wir waren schlecht.“", [("Trainer Jan Ruß", "")]),
    ("Thun weiter: „Wir waren müde.“", [("Thun", "")]),
    ("Thun schloss mit dem Satz: „Das Wasser steigt.“", [("Thun", "schloss")]),
    ("Thun eröffnete die Sitzung mit den Worten „Das Wasser steigt“.", [("Thun", "")]),
    ("Der Plan, den Kritiker für „unklug“ halten, wurde beschlossen.", [("Kritiker", "halten")]),
    ("Der Plan, der von Kritikern als „unklug“ bezeichnet wird, ist fertig.", [("Kritikern", "bezeichnet")]),
    ("Der Plan, der von Dauer ist und als „unklug“ bezeichnet wird, ist fertig.", [("Der Plan", "bezeichnet")]),
    ("Der Plan, den sie als „unklug“ bezeichnete, ist fertig.", [("sie", "bezeichnete")]),
    ("Die Partei, der er lange angehört, erklärte, sie sei „froh“.", [("Die Partei", "erklärte")]),
    ("„Es regnet“, so die Antwort der Ministerin.", [("der Ministerin", "so")]),
    ("„Es regnet“, so die Antwort.", [("die Antwort", "so")]),
    ("Der Plan, den die Ministerin „großen Unsinn“ nannte, ist alt.", [("die Ministerin", "nannte")]),
    ("Die Idee, die die Ministerin „großen Unsinn“ nannte, ist alt.", [("die Ministerin", "nannte")]),
    ("Der Rat wurde in Husum als „großer Unsinn“ bezeichnet.", [None]),
    ("Thun und Ruß lobten die Wehr. „Sie hat alles gegeben.“", [("Thun und Ruß", "")]),
    ("Thun bat die Menschen um „Geduld und Verständnis“.", [("Thun", "bat")]),
    ("Zweifel äußerte die Polizei an dem „großen Plan“.", [("die Polizei", "äußerte")]),
    ("Thun lobte die Helfer, Ruß dagegen nannte das „Unsinn“.", [("Ruß", "nannte")]),
    ("Der Minister sagte, sie sei müde und werde „keine Fragen“ beantworten.", [("Der Minister", "sagte")]),
    ("Minister a. D. Jan Ruß nannte die Pläne „unklug“.", [("Minister a. D. Jan Ruß", "nannte")]),
    ("Die Pläne seien „unklug“, schreiben die Forscher um Jan Ruß.", [("die Forscher um Jan Ruß", "schreiben")]),
    ("Thun warb für den Plan mit den Worten: „Er ist gut.“", [("Thun", "warb")]),
    ("Thuns neuer Sprecher Jan Ruß winkt ab: „Das ist gut.“", [("Thuns neuer Sprecher Jan Ruß", "winkt ab")]),
    ("Für Thun ist der Plan „ein Fehler“.", [("Thun", "Für")]),
    ("Der Plan sei gut, teilte der Wetterdienst mit, und „sicher“.", [("der Wetterdienst", "teilte mit")]),
    ("Nach Thuns Ansicht ist der Plan „ein Fehler“.", [("Thuns", "Nach")]),
    (
        "Im letzten Satz der Anordnung, die alle kennen, heißt es: „Das Wasser steigt.“",
        [("letzten Satz der Anordnung", "heißt es")],
    ),
    ("Auf der Seite heißt es, warum man gebaut hat: „Das Wasser stieg.“", [("der Seite", "heißt es")]),
    ("Im Brief findet sich der Spruch „Das Wasser steigt“.", [("Brief", "findet")]),
    ("Derzeit steht in dem Gesetz noch der Passus: „Das Wasser steigt.“", [("dem Gesetz", "steht")]),
    ("Derzeit steht viel: „Das Wasser steigt.“", [None]),
    ("Der Deich sei „bekannt“ wie der Hafen, sagte der Anwalt.", [("der Anwalt", "sagte")]),
    ("Ursprünglich wollte er „sechs Deiche“ bauen.", [("er", "wollte")]),
    ("Das Buch enthält folgende Regel: „Das Wasser steigt.“", [("Das Buch", "")]),
    ("Die Werft wurde im „Anker“ als „große Blamage“ bezeichnet.", [("„Anker“", "wurde bezeichnet")]),
    ("„Alles ist weg“, lautet das Urteil von Thun.", [("Thun", "lautet")]),
    ("„Alles ist weg“, lautet das Urteil.", [("das Urteil", "lautet")]),
    ("„Das Wasser steigt.“ Das sagte Minister Jan Ruß am Montag.", [("Minister Jan Ruß", "sagte")]),
    ("„Das Wasser steigt.“ Das musste Minister Jan Ruß einräumen.", [("Minister Jan Ruß", "musste")]),
    ("„Das Wasser steigt.“ Mit diesen Worten begann Thun.", [("Thun", "begann")]),
    ("„Das Wasser steigt.“ So fasste Thun die Lage zusammen.", [("Thun", "fasste zusammen")]),
    ("„Das Wasser steigt.“ Das ist Thun am Montag.", [None]),
    ("„Das Wasser steigt.“ Das berichtete am Montag jeder.", [None]),
    ("„Das Wasser steigt.“ Ein schöner Tag.", [None]),
    ("„Ein schöner Tag“, sagte Königin Ebba II. am Montag.", [("Königin Ebba II.", "sagte")]),
    ("„Ein schöner Tag“, sagte der Papst in seiner Predigt.", [("der Papst", "sagte")]),
    ("Kritik kam von Thun am Abend: „Das ist nicht neu.“", [None]),
    ("Das Amt schickte einen Brief, in dem es heißt: „Das Wasser steigt.“", [("einen Brief", "heißt")]),
    ("Es kam ein Brief, in dem es am Ende heißt: „Das Wasser steigt.“", [("ein Brief", "heißt")]),
    ("Am Abend ließ sich Ruß zu dem Ausruf hinreißen: „Das Wasser steigt.“", [("Ruß", "ließ")]),
    ("Weil Anwalt Jan Ruß betont hatte, der Deich sei „unsicher“, ging sie.", [("Anwalt Jan Ruß", "betont hatte")]),
    ("„Es regnet“, sagte am Abend in Husum der Leiter der Wehr, Jan Ruß.", [("der Leiter der Wehr, Jan Ruß", "sagte")]),
    ("„Es regnet“, sagte in einem Gespräch der Leiter der Wehr.", [("der Leiter der Wehr", "sagte")]),
    ("„Es regnet“, wunderte sich am Morgen danach Lotse Jan Ruß.", [("Lotse Jan Ruß", "wunderte")]),
    ("„Es regnet“, sagte der 34 Jahre alte Lotse.", [("der 34 Jahre alte Lotse", "sagte")]),
    ("„Es regnet“, erinnert sich der heute 80-Jährige.", [("der heute 80-Jährige", "erinnert")]),
    ("„Es regnet“, sagte einer von ihnen.", [("einer von ihnen", "sagte")]),
    ("„Es regnet“, sagte ein anderer.", [("ein anderer", "sagte")]),
    ("„Es regnet“, sagte die Mutter zweier Kinder.", [("die Mutter zweier Kinder", "sagte")]),
    ("„Es regnet“, sagte der Sieger von 2014.", [("der Sieger von 2014", "sagte")]),
    ("„Es regnet“, sagte dem „Anker“ ein Zeuge.", [("ein Zeuge", "sagte")]),
    ("„Es regnet“, sagte der Chef des „Anker“.", [("der Chef des „Anker“", "sagte")]),
    ("„Es regnet“, sagte ein Bewohner des Dorfs der Zeitung.", [("ein Bewohner des Dorfs", "sagte")]),
    ("„Es regnet“, schrieb die Wehr bei Facebook.", [("die Wehr", "schrieb")]),
    ("„Es regnet“, sagte der Minister im Gespräch mit der Zeitung.", [("der Minister", "sagte")]),
    ("„Es regnet“, weiß Ebba Thun aus Erfahrung.", [("Ebba Thun", "weiß")]),
    ("„Es regnet“, las der Richter aus dem Brief vor.", [("der Richter", "las vor")]),
    (
        "„Es regnet“, sagte Jan Ruß, Sprecher des Bundes für Umwelt und Küste (BUK).",
        [("Jan Ruß, Sprecher des Bundes für Umwelt und Küste (BUK)", "sagte")],
    ),
    ("„Es regnet“, sagt Jan Ruß, der Sprecher der Wehr ist.", [("Jan Ruß", "sagt")]),
    ("„Es regnet“, zitierte der „Anker“ einen Lotsen.", [("einen Lotsen", "zitierte")]),
    ("„Es regnet“, wird der Minister von der Zeitung zitiert.", [("der Minister", "wird zitiert")]),
    ("Der Minister wurde von der Zeitung mit den Worten „Es regnet“ zitiert.", [("Der Minister", "wurde zitiert")]),
    ("„Es regnet“, war auf Plakaten zu lesen.", [("Plakaten", "war")]),
    ("„Es regnet“, so das Fazit von Thun.", [("Thun", "so")]),
    ("„Es regnet“, so lautet der Befund.", [("der Befund", "so lautet")]),
    ("Anders sieht es Landrätin Ebba Thun: „Das Wasser steigt.“", [("Landrätin Ebba Thun", "sieht")]),
    ("Anders Lund sagte: „Das Wasser steigt.“", [("Anders Lund", "sagte")]),
    ("„Es regnet“, hieß es am Montag bei der Bahn.", [("der Bahn", "hieß es")]),
    ("„Es regnet“, wie es in der Mitteilung heißt.", [("der Mitteilung", "heißt")]),
    ("Thuns Fazit: „Wir waren schlecht.“", [("Thuns", "")]),
    ("Scharfe Kritik übte die Wehr: „Das ist falsch.“", [("die Wehr", "übte")]),
    ("Ähnlich sieht das Ebba Thun: „Das ist falsch.“", [("Ebba Thun", "sieht")]),
    ("Es gilt die Regel, die Ebba Thun erklärt hatte: „Das ist falsch.“", [("Ebba Thun", "erklärt")]),
    ("Der Deich sei alt, sagte Lotse Ruß und fügte hinzu: „Er hält nicht.“", [("Lotse Ruß", "fügte hinzu")]),
    ("In dem Bericht der Wehr wird das „grob falsch“ genannt.", [("dem Bericht der Wehr", "wird genannt")]),
    ("Laut Amt regnet es, laut einem Bericht der Wehr aber „sehr viel“.", [("einem Bericht der Wehr", "laut")]),
    ("Nach Angaben von Polizei und Wehr war es „sehr viel“.", [("Polizei und Wehr", "Nach")]),
    ("Seiner Ansicht nach ist das „sehr viel“.", [(None, "nach")]),
    ("Der Ansicht des Ministers nach ist das „sehr viel“.", [("des Ministers", "nach")]),
    (
        "In einer Erklärung des Amts vom Montag heißt es: „Es regnet.“",
        [("einer Erklärung des Amts vom Montag", "heißt es")],
    ),
    ("„Das Wasser steigt.“ Mit diesem Satz begann Thun.", [("Thun", "begann")]),
    ("Minister Thun klagte, Lotse Ruß hielt das für „großen Unsinn“.", [("Minister Thun", "klagte")]),
    ("Minister Thun habe gestern „sehr gute Leute“ gelobt, sagte Lotse Ruß.", [("Lotse Ruß", "sagte")]),
    (
        "Ruß sprach am Deich lange mit den Leuten und auch mit Helfern; ein „großes Unrecht“ am Deich nannte es Thun.",
        [("Thun", "nannte")],
    ),
    ("Jan Ruß, der von Ebba Thun lernte und das „unklug“ nannte, ging.", [("Jan Ruß", "nannte")]),
    ("Der Plan wird von Ruß als „unklug“ bezeichnet und wurde dennoch gebaut.", [("Ruß", "wird bezeichnet")]),
    ("Flut am Deich: Minister Thun: „Das Wasser steigt.“", [("Minister Thun", "")]),
    ("Husum geht davon aus, dass das „sehr schlecht“ sei.", [("Husum", "")]),
    ("Thun eröffnete den Tag: „Das Wasser steigt.“", [("Thun", "")]),
    ("Und sagte und rief: „Das Wasser steigt.“", [(None, "rief")]),
    ("In Kiel ist aus Freude und aus Sicht des Amts „sehr viel“ geschehen.", [("des Amts", "aus")]),
    ("Wie Thun sagte, klagte der Lotse, es sei „sehr ernst“.", [("Thun", "sagte")]),
    ("Wie in Husum Lotse Ruß sagte, ist das „sehr ernst“.", [("Lotse Ruß", "sagte")]),
    ("In Husum wird das „grob falsch“ genannt.", [None]),
    ("Lotse Jan Ruß kam laut und spät an den Deich. „Wir waren zu spät.“", [("Lotse Jan Ruß", "")]),
    ("Es regnet. „Das Wasser steigt.“ Das sagte Minister Jan Ruß.", [("Minister Jan Ruß", "sagte")]),
    ("„Der Deich hält“, sagte der Leiter des Ebba-Thun-Hauses.", [("der Leiter des Ebba-Thun-Hauses", "sagte")]),
    ("„Das Wasser steigt“, sagten Küsterinnen aus Husum.", [("Küsterinnen aus Husum", "sagten")]),
    ("„Das Wasser steigt“, sagte Deichgräfin Ebba Thun.", [("Deichgräfin Ebba Thun", "sagte")]),
    # who somebody is, to its end
    (
        "Die 64-jährige dänische Deichgräfin Ebba Thun sagte: „Es regnet.“",
        [("Die 64-jährige dänische Deichgräfin Ebba Thun", "sagte")],
    ),
    ("„Es regnet“, sagte der Fischer und Lotse Jan Ruß.", [("der Fischer und Lotse Jan Ruß", "sagte")]),
    (
        "„Es regnet“, sagte die frühere Wirtin und heutige Ministerin Ebba Thun (SPD) am Montag.",
        [("die frühere Wirtin und heutige Ministerin Ebba Thun (SPD)", "sagte")],
    ),
    ("„Es regnet“, meldete das Watte Amt der Republik Norwegen.", [("das Watte Amt der Republik Norwegen", "meldete")]),
    (
        "„Es regnet“, sagte die Ministerin für Watt und nasse Wiesen, Ebba Thun.",
        [("die Ministerin für Watt und nasse Wiesen, Ebba Thun", "sagte")],
    ),
    (
        "„Es regnet“, sagte die Chefin der Gewerkschaft Watt und Wiesen, Ebba Thun.",
        [("die Chefin der Gewerkschaft Watt und Wiesen, Ebba Thun", "sagte")],
    ),
    ("„Es regnet“, erklärte der Bund freier Lotsen.", [("der Bund freier Lotsen", "erklärte")]),
    ("Der Bund freier Lotsen erklärte: „Es regnet.“", [("Der Bund freier Lotsen", "erklärte")]),
    ("„Es regnet“, nannte er alte Ausreden.", [("er", "nannte")]),
    (
        "„Es regnet“, sagte Jan O’Brien, der Leiter der so genannten „Flutwacht“.",
        [("Jan O’Brien, der Leiter der so genannten „Flutwacht“", "sagte")],
    ),
    ("„Es regnet“, sagte ein Sprecher der „Flutwacht“, Jan Ruß.", [("ein Sprecher der „Flutwacht“, Jan Ruß", "sagte")]),
    ("„Es regnet“, sagte Jan Ruß, einer der Gründer.", [("Jan Ruß, einer der Gründer", "sagte")]),
    (
        "Eine der ältesten Lotsinnen des Landes, Ebba Thun, sagte: „Es regnet.“",
        [("Eine der ältesten Lotsinnen des Landes, Ebba Thun", "sagte")],
    ),
    ("Thun, die seit drei Jahren fährt, will „mit offenen Karten spielen“.", [("Thun", "")]),
    ("Auf einem Schild hatte gestanden: „Es regnet.“", [("einem Schild", "hatte")]),
    ("Auf Nachfrage hieß es: „Das weiß niemand.“", [(None, "hieß es")]),
    # before a colon: behind an object with all that belongs to it, in a relative clause, in whose eyes
    (
        "Den Ärger der Fischer über den Deich brachte Jan Ruß, Lotse aus Husum, auf den Punkt: „Es regnet.“",
        [("Jan Ruß, Lotse aus Husum", "")],
    ),
    ("Den Ärger vieler Fischer brachte ein Lotse zum Ausdruck: „Es regnet.“", [("ein Lotse", "")]),
    ("Beifall gab es für Ebba Thun, die erklärte: „Es regnet.“", [("Ebba Thun", "erklärte")]),
    ("Am Hafen standen Fischer, die skandierten: „Es regnet.“", [("Fischer", "skandierten")]),
    ("Sie hörte von jungen Fischern, die skandierten: „Es regnet.“", [("jungen Fischern", "skandierten")]),
    ("Am Hafen hing ein Zettel, auf dem geschrieben stand: „Es regnet.“", [("ein Zettel", "")]),
    ("Am Hafen hing ein Zettel, auf dem zu lesen war: „Es regnet.“", [("ein Zettel", "")]),
    ("Am Hafen hing ein Zettel, auf dem nichts fehlte: „Es regnet.“", [None]),
    ("Fest steht für Thun: „Es regnet.“", [("Thun", "Fest")]),
    ("Was für die Ministerin „eine flexible Handhabe der Regeln“ ist, bleibt offen.", [("die Ministerin", "Was")]),
    ("Da ist sich Ebba Thun sicher: „Es regnet.“", [("Ebba Thun", "")]),
    ("Bei Thun klingt das so: „Es regnet.“", [("Thun", "klingt")]),
    ("Auf der arche-Homepage heißt es: „Es regnet.“", [("der arche-Homepage", "heißt es")]),
    (
        "So nannte Jan Ruß, Leiter des Amts, die Kartoffel „ein Risiko für alle“.",
        [("Jan Ruß, Leiter des Amts", "nannte")],
    ),
    ("„Es regnet“, sagte Thun.Der Regen hörte auf.", [("Thun", "sagte")]),
    # whose claim it is
    ("Die Behauptung von Jan Ruß, dass der Deich „völlig marode“ sei, wies Thun zurück.", [("Jan Ruß", "Behauptung")]),
    (
        "Die Sichtweise von Minister Jan Ruß, wonach das Gesetz „klug und mild“ sei, teilt sie nicht.",
        [("Minister Jan Ruß", "Sichtweise")],
    ),
    ("Der Vorwurf der CDU, sie habe „Geld verbrannt“, sei falsch.", [("der CDU", "Vorwurf")]),
    ("Trotz der Zusage des Amts, „niemanden zu vergessen“, blieb es still.", [("des Amts", "Zusage")]),
    ("Thuns Forderung, „endlich zu handeln“, blieb ungehört.", [("Thuns", "Forderung")]),
    ("Ebba Thuns alte Forderung, „endlich zu handeln“, blieb ungehört.", [("Ebba Thuns", "Forderung")]),
    ("Auf den Vorwurf, er habe „Geld verbrannt und gelogen“, schwieg Thun.", [(None, "Vorwurf")]),
    ("Ein Sprecher der „Flutwacht“ sagte: „Es regnet.“", [("Ein Sprecher der „Flutwacht“", "sagte")]),
    ("Das „große Glück der Insel“ hat Thun nie erwähnt.", [("Thun", "hat erwähnt")]),
    # whom somebody told, and what is no apposition
    ("„Es regnet“, sagte ein Lotse der dpa.", [("ein Lotse", "sagte")]),
    ("„Es regnet“, sagte ein Sprecher der Deutschen Presse-Agentur am Montag.", [("ein Sprecher", "sagte")]),
    ("„Es regnet“, sagte ein Sprecher der dpa, Jan Ruß.", [("ein Sprecher der dpa, Jan Ruß", "sagte")]),
    ("„Es regnet“, so der Lotse Jan Ruß, der seine Leute gelobt hatte.", [("der Lotse Jan Ruß", "so")]),
    ("„Es regnet“, erklärte die Initiative Watt ohne Öl.", [("die Initiative Watt ohne Öl", "erklärte")]),
    (
        "Die Organisation Freiheit für Robben sprach von „Angst und Schrecken“.",
        [("Die Organisation Freiheit für Robben", "sprach")],
    ),
    ("„Es regnet“, sagte der 59-Jährige im Blick auf die Flut.", [("der 59-Jährige", "sagte")]),
    # several speakers, papers, what stands before a clause
    (
        "Der Leiter des Amts, Jan Ruß, sowie Lotsin Ebba Thun sprachen von einem „großen Tag“.",
        [("Der Leiter des Amts, Jan Ruß, sowie Lotsin Ebba Thun", "sprachen")],
    ),
    ("Sowohl Ruß als auch Thun sprachen von einem „großen Tag“.", [("Ruß als auch Thun", "sprachen")]),
    (
        "Wie der DLRG und die „Deichpost“ berichten, war es „ein ganz großer Tag“.",
        [("der DLRG und die „Deichpost“", "berichten")],
    ),
    ("Wie der DLRG und die „Deichpost“ berichtet, war es „ein ganz großer Tag“.", [("der DLRG", "berichtet")]),
    ("Zuvor hatte die „Deichpost“ berichtet, es sei „ein ganz großer Tag“.", [("die „Deichpost“", "hatte berichtet")]),
    ("Die Studie kommt zu dem Schluss, das Watt sei „in ganz großer Gefahr“.", [("Die Studie", "")]),
    ("Am Abend schrieb Lotse Jan Ruß, der Deich sei „in ganz großer Gefahr“.", [("Lotse Jan Ruß", "schrieb")]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_frames(text: str, expected: list[tuple[str | None, str] | None]) -> None:
    """
    The frame in a quotation's own sentence tells who says it.
    """
    assert expected == said(parse(text))


def test_no_quotation_is_lost_in_a_long_sentence() -> None:
    """
    In a sentence of more than 2000 characters nobody is looked for, but its quotations are kept, and all others.
    """
    long = f"Und {'der Deich am Meer, ' * 120}der „sehr hoch“ ist."
    article = parse(f"„Das Wasser steigt“, sagte Thun. {long} „Das Wasser fällt“, sagte Ruß.")

    assert ["Das Wasser steigt", "sehr hoch", "Das Wasser fällt"] == [quote.text for quote in article.quotes]
    assert [("Thun", "sagte"), ("Ruß", "sagte")] == said(article)


@pytest.mark.parametrize(("text", "expected"), [case for case in SENTENCES if case[0].endswith((".", ".“", "!“"))])
def test_sentences_around_a_frame_change_nothing(text: str, expected: list[tuple[str | None, str] | None]) -> None:
    """
    Where a whole sentence stands, and what stands before and behind it, does not matter to who speaks in it.
    """
    before, behind = AROUND

    assert expected == said(parse(f"{before}\n\n{before} {text} {behind}"))


@pytest.mark.parametrize(
    ("text", "speaker", "resolved"),
    [
        ("Thun dankte den Helfern. „Das Wasser steigt nicht mehr.“", "Thun", None),
        ("Kritik kam von der Wehr. „Das Wasser steigt immer noch.“", "der Wehr", None),
        ("Für Ebba Thun ist das zu wenig. „Das Wasser steigt immer noch.“", "Ebba Thun", None),
        ("Das sieht Ebba Thun anders. „Das Wasser steigt immer noch.“", "Ebba Thun", None),
        ("Thun dankte. Der Deich halte: „Das Wasser steigt nicht mehr.“", "Thun", None),
        ("Ministerin Ebba Thun dankte allen. „Das Wasser steigt.“", "Ministerin Ebba Thun", None),
        ("Ministerin Ebba Thun kam. „Das Wasser steigt“, sagte Thun.", "Thun", "Ebba Thun"),
        ("Ministerin Ebba Thun kam. „Das Wasser steigt“, sagte sie.", "sie", "Ebba Thun"),
        ("Minister Jan Ruß kam. „Das Wasser steigt“, sagte sie.", "sie", None),
        ("Minister Jan Ruß kam. „Das Wasser steigt“, sagte der Minister.", "der Minister", "Jan Ruß"),
        ("Jan Ruß kam. „Das Wasser steigt“, hieß es seitens des Ministeriums.", "des Ministeriums", None),
        ("Bürgermeisterin Ebba Thun kam. „Das Wasser steigt“, sagte die Stadt.", "die Stadt", None),
        ("Bürgermeister Jan Ruß kam. „Das Wasser steigt“, sagte der Sprecher.", "der Sprecher", None),
        ("Sprecher Jan Ruß kam. „Das Wasser steigt“, sagte der Sprecher.", "der Sprecher", "Jan Ruß"),
        ("Ruß äußerte Zweifel. „Das Wasser steigt“, sagte der Minister.", "der Minister", "Ruß"),
        ("Die Flut kam. „Das Wasser steigt“, sagte der Minister.", "der Minister", None),
        ("Jan von der Weide lachte. „Ja, das war gut“, sagte Weide.", "Weide", "Jan von der Weide"),
        ("Der Weideweg ist lang. „Ja, das war gut“, sagte Weide.", "Weide", None),
        ("Thun sagte, es regne.\n\n„Das Wasser steigt.“ Danach war es still.", "Thun", None),
        ("Thun sagte, es regne.\n\nEs war Nacht.\n\n„Das Wasser steigt.“ Danach war es still.", "Thun", None),
        ("„Das Wasser steigt.“ Danach war es still.", None, None),
        ("Thun sagte „Ja, das ist so“. Die Lage sei „sehr ernst“.", "Thun", None),
        ("Bürgermeister Ruß sagte „Ja, das ist so“. Die Lage sei „sehr ernst“.", "Bürgermeister Ruß", None),
        ("Ministerin Ebba Thun rang um Fassung. „Das Wasser steigt noch.“", "Ministerin Ebba Thun", None),
        ("Ebba Thun kam. Am Abend winkte Thun nur ab. „Das Wasser steigt noch.“", "Thun", "Ebba Thun"),
        ("Thun sagte, es regne. Die Flut kam. „Das Wasser steigt noch.“", "Thun", None),
        ("Minister Jan Ruß kam. Ministerin Ebba Thun lobte ihn. „Ja, so ist es“, sagte er.", "er", "Jan Ruß"),
        (
            "Lotsin Ebba Thun kam. Der Knecht Jan Ruß ging. „Ja, so ist es“, sagte die Lotsin.",
            "die Lotsin",
            "Ebba Thun",
        ),
        ("Lotsin Ebba Thun kam. Auch Lotsin Ute Ruß kam. „Ja, so ist es“, sagte die Lotsin.", "die Lotsin", "Ute Ruß"),
        ("Lotsin Ebba Thun rief „Halt, wer da?“ „Ja, so ist es“, sagte die Lotsin.", "die Lotsin", "Ebba Thun"),
        ("Lotsin Yrsa Thun kam. „Das Wasser steigt“, sagte sie.", "sie", "Yrsa Thun"),
        ("Xu Yang klagte: „Es regnet.“ „Das Wasser steigt“, sagte sie.", "sie", "Xu Yang"),
        ("Die Firma Ruß Deichbau klagte. „Das Wasser steigt“, sagte er.", "er", None),
        ("Jan Ruß rief: „Da kommt Momme Dirks.“ Danach war es still. „Ja, so ist es“, sagte er.", "er", "Jan Ruß"),
        ("Das Amt wuchs. Jan Ruß ging. „Das Wasser steigt“, teilte das Amt mit.", "das Amt", None),
        ("Jan Ruß kam. „Das Wasser steigt“, sagte ein Sprecher.", "ein Sprecher", None),
        ("Jan Ruß kam. Ebba Ruß auch. „Das Wasser steigt“, sagte Ruß.", "Ruß", None),
        ("Jan Ruß kam. Ebba Thun rief: „Ruß schläft.“ „Ja, so ist es“, sagte er.", "er", "Jan Ruß"),
        (
            "Jan Ruß kam. Momme Dirks auch. Dann ging Ruß. Ein Kind rief: „Ruß schläft.“ „Ja, so ist es“, sagte er.",
            "er",
            "Jan Ruß",
        ),
        ("Jan Ruß, Ebba Thun und Momme Dirks kamen. „Ja, so ist es“, sagte Thun.", "Thun", "Ebba Thun"),
        ("Hans-Jürgen Ruß kam. „Das Wasser steigt“, sagte er.", "er", "Hans-Jürgen Ruß"),
        (
            "Minister Dr. Sadir Arem kam. Auch Jan Ruß kam. „Es regnet“, sagte der Minister.",
            "der Minister",
            "Sadir Arem",
        ),
        ("Minister Bim Sadir Arem kam. „Es regnet“, sagte der Minister.", "der Minister", None),
        ("Anwalt Jan Ruß kam.\n\n„Es regnet“, sagte der Wächter.", "der Wächter", None),
        ("Anwalt Jan Ruß kam. „Es regnet“, sagte der Italiener.", "der Italiener", "Jan Ruß"),
        ("Anwalt Jan Ruß kam.\n\n„Es regnet“, sagte der Politiker.", "der Politiker", "Jan Ruß"),
        ("Anwalt Jan Ruß kam.\n\n„Es regnet“, sagte der Wächter. „Schon lange“, rief er.", "er", "der Wächter"),
        ("Anwalt Jan Ruß kam. „Es regnet“, sagte ein Kind. „Schon lange“, rief er.", "er", "Jan Ruß"),
        ("Anwalt Jan Ruß kam.\n\n„Es regnet“, sagte ein Lotse. „Nein“, rief der Richter.", "der Richter", None),
        ("Ein Lotse sah den Deich. Ein Richter kam. „Es regnet“, sagte er.", "er", None),
        (
            "Anwalt Jan Ruß kam.\n\n„Es regnet“, sagte Ute Thun. Ihr Nachbar schwieg. „Nein“, rief er.",
            "er",
            "Ihr Nachbar",
        ),
        ("Anwalt Jan Ruß kam. „Es regnet“, sagte Ute Thun. „Nein“, rief er.", "er", "Jan Ruß"),
        ("Anwalt Ubbe Ruß kam. Der Ehemann weinte. „Das ist alles wahr“, sagte er.", "er", "Der Ehemann"),
        ("Anwalt Ubbe Ruß kam. Der Ehemann sagte aus. „Das ist alles wahr“, sagte er.", "er", "Der Ehemann"),
        ("Anwalt Ubbe Ruß kam. „Das ist alles wahr“, sagte der Rentner.", "der Rentner", None),
        ("Rentner Jan Ruß kam. „Das ist alles wahr“, sagte der Rentner.", "der Rentner", "Jan Ruß"),
        ("Minister Ubbe Ruß kam. „Das Wasser steigt“, sagte sie.", "sie", None),
        ("Ebba Thun kam. Auch eine junge Lotsin war da. „Das Wasser steigt“, sagte sie.", "sie", None),
        ("Ebba Thun kam.\n\nEine Lotsin kam.\n\nEs regnet. „Das Wasser steigt“, sagte sie.", "sie", None),
        ("Eine Lotsin kam. Ebba Thun auch. „Das Wasser steigt“, sagte sie.", "sie", "Ebba Thun"),
        ("Ebba Thun kam. Auch ein Lotse war da. „Das Wasser steigt“, sagte sie.", "sie", "Ebba Thun"),
        ("Ebba Thun kam. Eine Lotsin Ute Ruß auch. „Das Wasser steigt“, sagte Thun.", "Thun", "Ebba Thun"),
        # A role is remembered with the name; who spoke last comes before who was only named; a name is no other's.
        (
            "Minister Jan Ruß kam. Am Abend ging Jan Ruß. Lotse Momme Dirks blieb. „Das war gut“, sagte der Minister.",
            "der Minister",
            "Jan Ruß",
        ),
        ("Jan Ruß sagte, Momme Dirks sei da. „Ja, so ist es“, sagte er.", "er", "Jan Ruß"),
        ("Jan Ruß sagte, Momme Dirks sei da. „Ja, so ist es“, sagte sie.", "sie", None),
        # Nobody who comes only behind the quotation.
        ("Ebba Thun kam.\n\nEs regnet in Husum. „Das Wasser steigt“, sagte sie. Eine Lotsin kam.", "sie", "Ebba Thun"),
        ("Jan Ruß kam. Momme Dirks ging. „Das Wasser steigt“, sagte er. Dann kam Jan Ruß.", "er", "Momme Dirks"),
        ("Lotse Jan Ruß kam. „Das Wasser steigt“, sagte ein Lotse.", "ein Lotse", None),
        ("Lotse Jan Ruß kam. „Das Wasser steigt“, sagte der Lotse Dirks.", "der Lotse Dirks", None),
        (f"Jan Ruß kam. {'Es war Nacht in Husum. ' * 40}„Das Wasser steigt“, sagte er.", "er", None),
    ],
)
def test_carried_and_resolved(text: str, speaker: str | None, resolved: str | None) -> None:
    """
    Without a frame the last speaker goes on; a surname, a pronoun or a bare role stands for a name where that is safe.
    """
    for before in ("", f"{AROUND[0]}\n\n"):
        attribution = parse(before + text).quotes[-1].attribution or Attribution()

        assert speaker == (attribution.speaker.text if attribution.speaker else None)
        assert resolved == (attribution.resolved.text if attribution.resolved else None)


def test_speaker_of_a_heading_is_not_carried_on() -> None:
    """
    Who speaks in a heading or a list does not speak in the paragraph behind it.
    """
    article = parse(
        "Husum (dpa) - Es regnet in Husum seit Tagen.\n\nThun: „Alles ist wieder gut“\n\n„Das Wasser steigt.“ Es war Nacht."
    )

    assert [None] == said(article)[1:]


def test_frame_lies_around_cue_and_speaker() -> None:
    """
    A frame reaches from its first to its last word; a speaker carried on has none.
    """
    text = "„Das Wasser steigt“, teilte Thun am Abend mit. „Der Deich hält.“"
    first, second = (quote.attribution for quote in parse(text).quotes)
    assert first is not None
    assert second is not None

    assert first.frame == Span(21, 45)
    assert second.speaker == first.speaker == Mention(span=Span(28, 32), text="Thun")
    assert second.frame is None
    assert second.cue == ()


def test_long_sentences_have_no_speaker() -> None:
    """
    In a sentence longer than any of news nobody is looked for.
    """
    article = parse(f"Thun sagte {'und so weiter ' * 200}: „Das Wasser steigt.“")

    assert [None] == said(article)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Dr. Thun kam am 3. Mai. Sie ging um 14.30 Uhr. Es war 2020. Dann nicht.", 4),
        ("Am 1. Spieltag kam E. Thun nach St. Peter. „Ja.“ Dann ging er.", 3),
        ("Thun rief: „Halt! Wer da?“ und ging. War das gut? Ja! Und nun … Nichts", 5),
        ("Thun (siehe S. 5) kam. dann ging er.", 1),
    ],
)
def test_sentences_end_where_they_do(text: str, count: int) -> None:
    """
    Abbreviations, ordinals, times and full stops inside quotations end no sentence.
    """
    from dpaparse._grammar.sentences import ends_sentence, sentences  # noqa: PLC0415, only here
    from dpaparse._grammar.tags import tags_between  # noqa: PLC0415, only here

    spans = [quote.span for quote in parse(text).quotes]
    quotes = [(span.start, span.end, "Q", ends_sentence(text, span.start, span.end, len(text))) for span in spans]

    assert count == len(sentences(text, 0, tags_between(text, 0, len(text), quotes)))


@pytest.mark.parametrize(
    "marked",
    [
        "⟦Er ging.⟧ ⟦Sie kam.⟧",
        "⟦Er ging.⟧  ⟦Sie kam.⟧   ⟦„Halt!“ rief er.⟧",
        "⟦Halt!⟧ ⟦Wer da?⟧ ⟦30 kamen.⟧ ⟦(Sie ging.)⟧",
        "⟦Er ging. und kam.⟧",
        "⟦So …⟧ ⟦Dann⟧",
        "⟦Er rief „Halt.“⟧ ⟦Sie kam.⟧",
        # A number with a full stop is an ordinal one before what is counted so.
        "⟦Sie kam am 3.  Mai.⟧",
        "⟦Sie kam am 3.⟧ ⟦Dann ging sie.⟧",
        "⟦Es war Mai.⟧ ⟦Mai war es.⟧",
    ],
)
def test_sentences_are_where_the_marks_say(marked: str) -> None:
    """
    A sentence begins with its first character and ends with its full stop, whatever stands between two.
    """
    from dpaparse._grammar.sentences import sentences  # noqa: PLC0415, only here
    from dpaparse._grammar.tags import tags_of  # noqa: PLC0415, only here

    text, expected = unmark(marked)

    assert [(span.start, span.end) for span in expected] == sentences(text, 0, tags_of(text))


@pytest.mark.parametrize(
    ("word", "tag"),
    [
        ("34", "0"),
        ("3D-Drucker", "N"),
        ("41-Jährige", "R"),
        ("Jan-Ole", "2"),
        ("Deich-Lena", "N"),
        ("Anna-Haus-Lena", "2"),
        ("Anna-Thun-Haus", "N"),
        ("al-Husum", "N"),
        ("d’Ampezzo", "N"),
        ("auszubauen", "Z"),
        ("ozean", "x"),
        ("ver.di", "N"),
        ("EU", "R"),
    ],
)
def test_words_that_no_list_has_are_told_by_their_look(word: str, tag: str) -> None:
    """
    Numbers, ages, first names with hyphens, names with a small beginning, infinitives with `zu` and short forms.
    """
    from dpaparse._grammar.tags import tags_of  # noqa: PLC0415, only here

    assert tag.ljust(len(word), "_") == tags_of(word)


@pytest.mark.parametrize(
    ("token", "expected"),
    [("(II.", "(N_°"), ("„XVI.", "~N__°"), ("3.", "0°"), ("100.", "0__."), ("Jan.", "2__."), ("Thun’", "N____")],
)
def test_punctuation_beside_a_word_has_tags_of_its_own(token: str, expected: str) -> None:
    """
    The stop of an ordinal number is told from that of a sentence, and what stands before the word is kept.
    """
    from dpaparse._grammar.tags import tags_of  # noqa: PLC0415, only here

    assert expected == tags_of(token)


def test_verbs_have_their_forms() -> None:
    """
    A verb that reports is known in the present, the past and as a participle; only where it has one, with `ge`.
    """
    from dpaparse._grammar.verbs import participles, reporting_forms  # noqa: PLC0415, only here

    assert {"gedeutet", "gedrängt", "gebrummt", "angedeutet", "behauptet", "kritisiert"} <= participles()
    assert {"gebehauptet", "gekritisiert", "deutet", "geandeutet"}.isdisjoint(participles())
    assert {"deutet", "deutete", "deuteten", "drängt", "drängte", "andeutete"} <= reporting_forms()
    assert {"gedeutet", "deutt", "deutte", "drängete"}.isdisjoint(reporting_forms())


def test_nouns_that_look_like_subjunctives_tell_of_no_speech() -> None:
    """
    With a capital, `Spiele` is a noun.
    """
    article = parse("Die Kritik am Deich wächst. Die Spiele in Husum waren nach dem Regen ein Fest für alle Gäste.")

    assert not article.indirect_speech


@given(dpa.hostile_text() | dpa.articles().map(lambda made: made.text), st.booleans())
@example("a" * 70 + " b", False)
@example("ﬁ 3. 1.000 z.B. Dr.\x1c\u2028", True)
def test_tags_stand_where_the_words_are(text: str, english: bool) -> None:  # noqa: FBT001, Hypothesis chooses it
    """
    The tags of a text are as long as it is, with a blank where it has white space, and a letter or a sign elsewhere.
    """
    from dpaparse._grammar.space import SPACES  # noqa: PLC0415, only here
    from dpaparse._grammar.tags import tags_of  # noqa: PLC0415, only here

    tags = tags_of(text, english=english)

    assert len(text) == len(tags)
    assert all((tag == " ") == (character in SPACES) for tag, character in zip(tags, text, strict=True))


@pytest.mark.parametrize(
    "piece",
    [
        "Jan Ruß kam. „Ja, so ist es“, sagte er. ",
        "Thun sagte „a“ ",
        "sagte Thun, ",
        "Thun ",
        "des Thuns ",
        ", ",
        "sagte. ",
        "der Minister sagte „a“. ",
    ],
)
def test_long_texts_take_their_time(piece: str) -> None:
    """
    Whatever is repeated, everything is kept.
    """
    text = piece * 2000
    article = parse(text)

    assert text == "".join(article[part] for part in article.parts)
    assert all(isinstance(part, Paragraph) for part in article.parts if part.span.end - part.span.start > 1)
