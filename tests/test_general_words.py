"""
Bodies that general words stand for: `Kritik kam von der IG Metall. „...“, teilte die Gewerkschaft mit.`.
"""

import pytest

from dpaparse import Attribution, IndirectSpeech, Mention, Quote, parse

# A text, and the body that the speaker of what is said last in it stands for
NAMED: list[tuple[str, str]] = [
    ("Kritik kam von der IG Metall. „Das reicht nicht“, teilte die Gewerkschaft mit.", "IG Metall"),
    ("Die Gewerkschaft Verdi ruft zum Streik auf. „Wir wollen mehr“, sagte die Gewerkschaft.", "Verdi"),
    ("Die Gewerkschaft Verdi ruft zum Streik auf. Wie die Gewerkschaft mitteilte, beginnt er am Montag.", "Verdi"),
    ("Die Eisenbahngewerkschaft EVG ruft zum Streik auf. Nach Angaben der Gewerkschaft beginnt er am Montag.", "EVG"),
    ("Die IG Metall fordert mehr Lohn.\n\nVerdi schloss sich an. „Das reicht nicht“, teilte die Gewerkschaft mit.", "Verdi"),
    ("Das Landgericht Kiel hat den Mann verurteilt. „Er war es“, begründete das Gericht.", "Landgericht Kiel"),
    ("Das Landgericht Kiel hat den Mann verurteilt. „Er war es“, hieß es vom Gericht.", "Landgericht Kiel"),
    ("Das Landgericht Kiel hat den Mann verurteilt. Nach Überzeugung des Gerichts war er es, teilte ein Sprecher mit. „Er war es“, teilte das Gericht mit.", "Landgericht Kiel"),
    ("Das Amtsgericht Husum sprach den Mann frei.\n\nDie Staatsanwaltschaft Kiel prüft das. „Er war es nicht“, teilte das Gericht mit.", "Amtsgericht Husum"),
    ("Der Bundesgerichtshof hat entschieden. Das Gericht sprach von „großer Härte“.", "Bundesgerichtshof"),
    ("Das Verwaltungsgericht Schleswig hat entschieden. „Der Deich bleibt“, entschieden die Richter.", "Verwaltungsgericht Schleswig"),
    ("Der Autobauer Nordwerk streicht Stellen. „Das ist bitter“, teilte das Unternehmen mit.", "Nordwerk"),
    ("Der Autobauer Nordwerk streicht Stellen. „Das ist bitter“, teilte der Konzern mit.", "Nordwerk"),
    ("Der Autobauer Nordwerk streicht Stellen. „Das ist bitter“, sagte der Hersteller am Montag.", "Nordwerk"),
    ("Der Autobauer Nordwerk streicht Stellen. „Das ist bitter“, teilte der Autobauer mit.", "Nordwerk"),
    ("Der Autobauer Nordwerk streicht Stellen. Chefin Ebba Thun schwieg. „Das ist bitter“, teilte das Unternehmen mit.", "Nordwerk"),
    ("Der Autobauer Nordwerk streicht Stellen.\n\nAm Dienstag wird verhandelt.\n\nDas Unternehmen teilte mit, man sei bereit.", "Nordwerk"),
    ("Die Nordwerk AG streicht Stellen. „Das ist bitter“, teilte das Unternehmen mit.", "Nordwerk AG"),
    ("Die Reederei Nordwind gibt auf. „Das ist bitter“, teilte die Reederei mit.", "Nordwind"),
    ("Die Supermarktkette Deichkauf ruft Käse zurück. Laut dem Unternehmen ist niemand erkrankt.", "Deichkauf"),
    ("Der Chef des Autobauers Nordwerk trat zurück. „Das ist bitter“, teilte der Konzern mit.", "Nordwerk"),
    ("Beim Autobauer Nordwerk wird gestreikt. Der Konzern sprach von „großer Härte“.", "Nordwerk"),
    ("Die Umweltorganisation Deichbund klagt. „Das ist falsch“, sagte die Organisation.", "Deichbund"),
    ("Die Umweltorganisation Deichbund klagt. „Das ist falsch“, kritisierten die Umweltschützer.", "Deichbund"),
    ("Die Umweltorganisation Greenpeace klagt. Der Konzern Nordwerk schwieg. „Das ist falsch“, teilte die Organisation mit.", "Greenpeace"),
    ("Der Naturschutzbund Deutschland klagt. „Das ist falsch“, teilte der Verband mit.", "Naturschutzbund Deutschland"),
    ("Das Bundesinnenministerium prüft das. „Es ist offen“, teilte das Ministerium mit.", "Bundesinnenministerium"),
    ("Das Bundesinnenministerium prüft das. „Es ist offen“, hieß es aus dem Ministerium.", "Bundesinnenministerium"),
    ("Das Robert-Koch-Institut (RKI) warnt. „Es ist ernst“, teilte das Institut mit.", "Robert-Koch-Institut"),
    ("Das Robert-Koch-Institut (RKI) warnt. „Es ist ernst“, teilte die Behörde mit.", "Robert-Koch-Institut"),
    ("Die Bundesnetzagentur prüft. „Es ist ernst“, teilte die Behörde mit.", "Bundesnetzagentur"),
    ("Das Bundeskriminalamt prüft. „Es ist ernst“, teilte die Behörde mit.", "Bundeskriminalamt"),
    ("Die Stadt Husum baut einen Deich. „Er hält“, teilte die Stadt mit.", "Stadt Husum"),
    ("Die Stadt Husum baut einen Deich. „Er hält“, teilte die Verwaltung mit.", "Stadt Husum"),
    ("Die SPD fordert mehr Lohn. „Es reicht“, teilte die Partei mit.", "SPD"),
    ("Der Verband der Fischer (VdF) klagt. „Es reicht“, teilte der Verband mit.", "Verband der Fischer"),
    ("Der Deutsche Mieterbund klagt. „Es reicht“, teilte der Verband mit.", "Deutsche Mieterbund"),
    ("Der Bundesverband der Fischer klagt. Ein Sprecher der Stadt schwieg. „Es reicht“, teilte der Verband mit.", "Bundesverband der Fischer"),
    ("Die Universität Kiel schließt. „Es ist kalt“, teilte die Hochschule mit.", "Universität Kiel"),
    ("Die Hochschule Husum schließt. „Es ist kalt“, teilte die Hochschule mit.", "Hochschule Husum"),
    ("Die Zeitung „Küstenbote“ schließt. „Es ist aus“, teilte das Blatt mit.", "Küstenbote"),
    ("Die Zeitung „Küstenbote“ und das Magazin „Deich“ schließen. „Es ist aus“, schrieb das Magazin.", "Deich"),
    ("Die Klinik Husum schließt. „Es ist kalt“, teilte das Krankenhaus mit.", "Klinik Husum"),
    ("Die Reederei Nordwind gibt auf. Die Reederei wies das zurück. „Wir fahren“, teilte sie mit.", "Nordwind"),
    ("Die Stiftung Deichwelt hilft. „Wir geben viel“, teilte die Stiftung mit. „Es reicht nicht“, hieß es.", "Deichwelt"),
    ("Die Stiftung Deichwelt hilft. „Wir geben viel“, teilte die Stiftung mit. „Mehr als je zuvor in all den Jahren.“", "Deichwelt"),
    ("Das Museum Deichhaus öffnet. „Wir freuen uns“, teilte das Museum mit.", "Museum Deichhaus"),
    ("Der FC Husum steigt auf. „Es war schön“, teilte der Verein mit.", "FC Husum"),
    ("Die Bank Deichgeld gibt auf. „Es war schön“, teilte das Geldhaus mit.", "Deichgeld"),
    ("Die Gewerkschaft Verdi klagt. Die Gewerkschaft sei bereit, hieß es. „Wir warten“, teilte sie mit.", "Verdi"),
    ("Die IG Metall klagt. „Wir warten“, teilte die Gewerkschaft mit. „Lange nicht mehr“, fügte sie hinzu.", "IG Metall"),
    ("Der Autobauer Nordwerk klagt. „Wir warten“, teilte der Konzern mit. „Lange nicht mehr“, fügte er hinzu.", "Nordwerk"),
    ("Der Autobauer Nordwerk hat mit Jan Ruß einen neuen Chef. „Er kann das“, teilte der Autobauer mit.", "Nordwerk"),
    ("Chef Jan Ruß verlässt den Autobauer Nordwerk. „Er kann das“, lobte der Hersteller.", "Nordwerk"),
    ("Richter Jan Ruß kam. Das Landgericht Kiel ist klein. „Das ist hart“, sagte der Richter.", "Jan Ruß"),
    ("Der Autobauer Nordwerk klagt. Der Konzern sparte. Das Unternehmen hofft. „Wir warten“, teilte der Konzern mit.", "Nordwerk"),
    ("Die Partei Deichfront klagt. „Wir warten“, teilte die Partei mit.", "Deichfront"),
    ("Die Grünen fordern mehr Deiche. „Wir warten“, teilte die Partei mit.", "Grünen"),
    ("Die AfD klagt. Richter Jan Ruß schwieg.\n\n„Wir warten“, teilte die Partei mit.", "AfD"),
    ("Die Hilfsorganisation Ärzte ohne Grenzen warnt. „Es ist spät“, sagte die Organisation.", "Ärzte ohne Grenzen"),
    ("Die Initiative Mütter gegen Lärm warnt. „Es ist spät“, teilte die Initiative mit.", "Mütter gegen Lärm"),
    ("Die Nachrichtenagentur Deichpost meldet Regen. „Es ist spät“, schrieb die Agentur.", "Deichpost"),
    ("Das Nachrichtenmagazin „Der Deich“ schließt. „Es ist spät“, schrieb das Magazin.", "Der Deich"),
    ("Der Umweltverband Deichfreunde warnt. „Es ist spät“, sagte der Verband.", "Deichfreunde"),
    ("Der Sozialverband Deichhilfe warnt. „Es ist spät“, teilte der Verband mit.", "Deichhilfe"),
    ("Der Landesverband der Fischer und Wirte warnt. „Es ist spät“, teilte der Verband mit.", "Landesverband der Fischer und Wirte"),
    ("Das Institut für Meereskunde warnt. „Es ist spät“, teilte das Institut mit.", "Institut für Meereskunde"),
    ("Beim Bundesgerichtshof Klage einreichen will Thun. „Es ist spät“, teilte das Gericht mit.", "Bundesgerichtshof"),
    ("Das Kieler Landgericht sprach ihn frei. „Es ist spät“, teilte das Gericht mit.", "Kieler Landgericht"),
    ("Die Husumer Reederei Nordwind warnt. „Es ist spät“, teilte das Unternehmen mit.", "Nordwind"),
    ("Der norwegische Konzern Nordwerk warnt. „Es ist spät“, teilte das Unternehmen mit.", "Nordwerk"),
    ("Der Online-Händler Deichshop warnt. „Es ist spät“, teilte das Unternehmen mit.", "Deichshop"),
    ("Die Deichbau GmbH warnt. „Es ist spät“, teilte die Firma mit.", "Deichbau GmbH"),
    ("Die Staatsanwaltschaft Kiel ermittelt. „Es ist spät“, teilte die Behörde mit.", "Staatsanwaltschaft Kiel"),
    ("Die Staatsanwaltschaft Kiel ermittelt. „Es ist spät“, teilte die Staatsanwaltschaft mit.", "Staatsanwaltschaft Kiel"),
    ("Der Deutsche Wetterdienst (DWD) warnt. „Es ist spät“, teilte die Behörde mit.", "Deutsche Wetterdienst"),
    ("Der Verein Deichkinder warnt. „Es ist spät“, teilte der Verein mit.", "Deichkinder"),
    ("Das Finanzministerium in Kiel zahlt. „Es ist spät“, hieß es aus dem Ministerium.", "Finanzministerium"),
    ("Wie das Landgericht Kiel mitteilte, wurde er verurteilt. Das Gericht sah es als erwiesen an, dass er log.", "Landgericht Kiel"),
    ("Die Reederei Nordwind warnt.\n\nEs regnet.\n\nEs stürmt.\n\nEs schneit. „Es ist spät“, teilte das Unternehmen mit.", "Nordwind"),
    ("Am Montag rief die Gewerkschaft EVG zum Streik auf. „Es waren viele“, teilte die Gewerkschaft mit.", "EVG"),
    ("Am Montag entschied das Landgericht Kiel. „Es waren viele“, teilte das Gericht mit.", "Landgericht Kiel"),
    ("Wie die Polizei Husum mitteilte, kam niemand. „Es waren viele“, teilte die Behörde mit.", "Polizei Husum"),
    ("Thun arbeitet für die Reederei Nordwind. „Es waren viele“, teilte das Unternehmen mit.", "Nordwind"),
    ("Thun, die Chefin der Reederei Nordwind, ging. „Es waren viele“, teilte die Reederei mit.", "Nordwind"),
    ("Ein Sprecher des Autobauers Nordwerk schwieg. Später teilte das Unternehmen mit, es sei bereit.", "Nordwerk"),
    ("Nach Angaben des Amtsgerichts Husum kam niemand. Nach Angaben des Gerichts war der Saal „völlig leer“.", "Amtsgerichts Husum"),
    ("Die Brauerei Deichbräu schließt. Zuletzt habe man Verluste gemacht, teilte die Brauerei mit.", "Deichbräu"),
    ("Die Fluggesellschaft Nordair streicht Flüge. Betroffen seien tausend Gäste, teilte die Airline mit.", "Nordair"),
    ("Die Krankenkasse Deichkasse wird teurer. Der Beitrag steige, teilte die Kasse mit.", "Deichkasse"),
    ("Der Versicherer Nordschutz wächst. „Wir zahlen“, teilte der Konzern mit.", "Nordschutz"),
    ("Die Werft Nordbau baut Schiffe für die Reederei Nordwind. „Wir zahlen“, teilte die Werft mit.", "Nordbau"),
    ("Die Stadt Husum und der Konzern Nordwerk bauen einen Deich. „Wir zahlen“, teilte die Stadt mit.", "Stadt Husum"),
    ("Die Stadt Husum und der Konzern Nordwerk bauen einen Deich. „Wir zahlen“, teilte der Konzern mit.", "Nordwerk"),
    ("Das Gesundheitsamt Husum warnt. „Wir zahlen“, teilte das Amt mit.", "Gesundheitsamt Husum"),
    ("Das Auswärtige Amt warnt. „Wir zahlen“, teilte das Amt mit.", "Auswärtige Amt"),
    ("Das Klinikum Husum schließt. „Wir zahlen“, teilte die Klinik mit.", "Klinikum Husum"),
    ("Der Zoo Husum schließt. „Wir zahlen“, teilte der Tierpark mit.", "Zoo Husum"),
    ("Der Deutsche Fußball-Bund (DFB) klagt. „Wir zahlen“, teilte der Verband mit.", "Deutsche Fußball-Bund"),
    ("Die Linke klagt. „Wir zahlen“, teilte die Partei mit.", "Linke"),
    ("Die CDU-Fraktion klagt. „Wir zahlen“, teilte die Fraktion mit.", "CDU-Fraktion"),
    ("Die Fraktion der Grünen klagt. „Wir zahlen“, teilte die Fraktion mit.", "Fraktion der Grünen"),
    ("Das Magazin «Seeblick» berichtet das. «Es stimmt», schrieb das Magazin.", "Seeblick"),
    ("Der Sender Nordfunk berichtet das. «Es stimmt», teilte der Sender mit.", "Nordfunk"),
    ("Die Bürgerinitiative Deichfreunde klagt. «Es stimmt», teilte die Initiative mit.", "Deichfreunde"),
    ("Der TSV Husum verliert. «Es stimmt», teilte der Club mit.", "TSV Husum"),
    ("Die Menschenrechtsorganisation Amnesty International warnt. «Es stimmt», teilte die Organisation mit.", "Amnesty International"),
    ("Die Staatsanwaltschaft Kiel und die Polizei Husum ermitteln. «Es stimmt», teilte die Staatsanwaltschaft mit.", "Staatsanwaltschaft Kiel"),
    # who spoke before is meant, of several
    ("Die SPD hat der CDU vorgeworfen, den Deich zu verschleppen. „Es reicht“, teilte die Partei mit.", "SPD"),
    ("Die SPD klagt. Ebba Thun (SPD) nickte. „Es reicht“, teilte die Partei mit.", "SPD"),
    ("Die Gewerkschaft Verdi klagt. Es ist ein gewerkschaftlicher Streit. „Es reicht“, teilte die Gewerkschaft mit.", "Verdi"),
    ("Neu war Thuns Aufruf. Watt Meer Schlick Priel Sand Reederei Nordwind. „Es reicht“, teilte die Reederei mit.", "Nordwind"),
    # a name behind a verb, which stands elsewhere as one
    ("In Aurich regnet es. Das entschied das Amtsgericht Aurich am Montag. „Es reicht“, teilte das Gericht mit.", "Amtsgericht Aurich"),
    ("Deichbund fordert mehr. Am Montag klagte die Organisation Deichbund. „Es reicht“, teilte die Organisation mit.", "Deichbund"),
    ("Die Bank Geldnetz zahlt.\n\nDer Konkurrent Sparnetz nicht. „Es reicht“, teilte das Unternehmen mit.", "Sparnetz"),
    ("Der Naturschutzbund Husum klagt. Der Verband der Wirte auch. „Es reicht“, riefen die Naturschützer.", "Naturschutzbund Husum"),
    ("„Es reicht“, sagte Thun. Verdi klagt. Die IG Metall auch. „Nein, nie“, teilte die IG Metall mit. „Ja“, rief die Gewerkschaft.", "IG Metall"),
    ("Betroffen ist Ware der Supermarktkette Gutkauf. Die Kette ist groß. „Es reicht“, teilte die Kette mit.", "Gutkauf"),
    ("Die Handwerkskammer Husum klagt. „Es reicht“, teilte die Kammer mit.", "Handwerkskammer Husum"),
]  # fmt: skip

# Several bodies, another kind of body, several of a kind, or a word that tells more
NOBODY: list[str] = [
    "Die SPD hat der CDU vorgeworfen, den Deich zu verschleppen. Eine andere Partei schwieg. „Es reicht“, teilte die Partei mit.",
    "Der Autobauer Nordwerk kauft Wattwear.\n\nWattwear hat Läden. „Es reicht“, teilte der Konzern mit.",
    "Das Oberverwaltungsgericht sprach. Das Verwaltungsgericht Kiel hatte das verboten. „Es reicht“, teilte das Gericht mit.",
    "Nun verkauft Reederei Nordwind. „Es reicht“, teilte die Reederei mit.",
    "Die IG Metall und Verdi streiten. „Das reicht nicht“, teilte die Gewerkschaft mit.",
    "Die Firma Nordwerk streicht Stellen. „Das reicht nicht“, teilte die Gewerkschaft mit.",
    "Das Amtsgericht Husum sprach ihn frei, das Landgericht Kiel nicht. „Er war es“, teilte das Gericht mit.",
    "Der Autobauer Nordwerk kauft den Zulieferer Deichtech. „Das ist bitter“, teilte das Unternehmen mit.",
    "Die Reederei Nordwind gibt auf. Eine Bank half. „Das ist bitter“, teilte das Unternehmen mit.",
    "Die Umweltorganisationen Greenpeace und Deichbund klagen. „Das ist falsch“, teilte die Organisation mit.",
    "Die Polizei Husum sucht Zeugen. „Er ist weg“, teilten die Beamten mit.",
    "Das Bundesinnenministerium und das Finanzministerium prüfen das. „Es ist offen“, teilte das Ministerium mit.",
    "Das Finanzministerium zahlt, das Verkehrsministerium baut. „Es ist offen“, teilte das Verkehrsministerium mit.",
    "Das Robert-Koch-Institut (RKI) warnt. Die Polizei half. „Es ist ernst“, teilte die Behörde mit.",
    "Die Stadt Husum baut einen Deich. Die Stadt Kiel zahlt. „Er hält“, teilte die Stadt mit.",
    "Die SPD streitet mit der FDP. „Es reicht“, teilte die Partei mit.",
    "Ebba Thun (SPD) schwieg. Bei der CDU war man froh. „Es reicht“, teilte die Partei mit.",
    "Der Verband der Fischer klagt gegen den Verband der Wirte. „Es reicht“, teilte der Verband mit.",
    "Die Polizei kam. „Es ist aus“, teilte das Unternehmen mit.",
    "Der Autobauer Nordwerk klagt gegen ein Unternehmen. „Es ist aus“, teilte das Unternehmen mit.",
    "Der Zoll in Husum fand Tabak. „Es war viel“, teilte die Behörde mit.",
    "Der FC Husum schlug den SV Deich. „Es war schön“, teilte der Verein mit.",
    "Der Bäcker Ole Timm gibt auf. „Es war schön“, teilte das Unternehmen mit.",
    "Der Hersteller Ole Timm gibt auf. „Es war schön“, teilte der Verein mit.",
    "Der Autobauer Nordwerk klagt. „Wir warten“, teilten die Hersteller mit.",
    "Der Autobauer Nordwerk klagt. „Wir warten“, teilten die Unternehmen mit.",
    "Die Gewerkschaft Verdi klagt. „Wir warten“, teilten die Gewerkschaften mit.",
    "Das Bundesinnenministerium klagt. „Wir warten“, teilten die Behörden mit.",
    "Der Autobauer Nordwerk klagt. Nach Angaben der Hersteller sind die Preise „viel zu hoch“.",
    "Der Autobauer Nordwerk klagt. „Wir warten“, teilte ein Unternehmen mit.",
    "Der Autobauer Nordwerk klagt. „Wir warten“, teilte das norwegische Unternehmen mit.",
    "Die Gewerkschaft Verdi klagt. „Wir warten“, teilte die andere Gewerkschaft mit.",
    "Die Gewerkschaft Verdi klagt. „Wir warten“, sagte der Chef der Gewerkschaft.",
    "Die Gewerkschaft Verdi klagt. „Wir warten“, sagte eine Sprecherin der Gewerkschaft.",
    "Die Gewerkschaft Verdi klagt. Eine andere Gewerkschaft schwieg. „Wir warten“, teilte die Gewerkschaft mit.",
    "Das Amtsgericht Husum gab ihm recht. Ein höheres Gericht hob das auf. „Das ist falsch“, teilte das Gericht mit.",
    "Das Amtsgericht Husum gab ihm recht. Das Landgericht hob das auf. „Das ist falsch“, teilte das Gericht mit.",
    "Der Autobauer Nordwerk klagt. Die Bank senkte das Ziel. „Wir warten“, teilte das Unternehmen mit.",
    "Die Universität Kiel und die Universität Lübeck kooperieren. „Wir warten“, teilte die Universität Kiel mit. „Ja, lange“, hieß es.",
    "SPD-Chefin Ebba Thun ging. „Wir warten“, teilte die Partei mit.",
    "Der Händler Jan Ruß warnt. „Es ist spät“, teilte das Unternehmen mit.",
    "Der Deutsche Städtetag warnt. „Es ist spät“, teilte der Verband mit.",
    "Es regnet.\n\nDie Reederei Nordwind warnt.\n\nEs stürmt.\n\nEs schneit. „Es ist spät“, teilte das Unternehmen mit.",
    "Das Landgericht Kiel warnt.\n\nDas Amtsgericht Husum warnt.\n\nEs schneit. „Es ist spät“, teilte das Gericht mit.",
    "Das Landgericht Kiel warnt.\n\nDas Gericht sprach von „großer Not“. Thun lobte das Amtsgericht Husum. „Es ist spät“, teilte das Gericht mit.",
    "Am Montag fand die Polizei Waffen. „Es waren viele“, teilte die Polizei mit.",
    "Seit Jahren hat der Konzern Geld gespart. „Es waren viele“, teilte der Konzern mit.",
    "Am Montag legte die Universität Zahlen vor. „Es waren viele“, teilte die Hochschule mit.",
    "Weil die Stadt Bäume fällt, protestierte Thun. „Es waren viele“, teilte die Stadt mit.",
    "In Kiel verklagte die Gewerkschaft Eigentümer. „Es waren viele“, teilte die Gewerkschaft mit.",
    "Nach Angaben des Amtsgerichts Husum kam niemand. Laut Gericht war der Saal „völlig leer“.",
    "Die Werft Nordbau baut Schiffe für die Reederei Nordwind. „Wir zahlen“, teilte das Unternehmen mit.",
    "Die Stadtverwaltung Husum baut. „Wir zahlen“, teilte die Verwaltung mit.",
    "Das Verteidigungsministerium in Kiew warnt, das Außenministerium in Moskau droht. „Wir zahlen“, teilte das Ministerium mit.",
    "Der DFB klagt. „Wir zahlen“, teilte der Verband mit.",
    "Die Deutsche Bahn klagt. „Wir zahlen“, teilte das Unternehmen mit.",
    "Die FDP klagt.\n\nEbba Thun (CDU) nickte. „Wir zahlen“, teilte die Partei mit.",
    "Die Grünen-Fraktion stritt mit der SPD-Fraktion. „Wir zahlen“, teilte die Fraktion mit.",
    "Human Rights Watch warnt. «Es stimmt», teilte die Organisation mit.",
    "Die Staatsanwaltschaft Kiel und die Polizei Husum ermitteln. «Es stimmt», teilte die Behörde mit.",
]  # fmt: skip


def last_resolved(text: str) -> Mention | None:
    """
    Return whom the speaker of what is said last stands for.
    """
    article = parse(f"Husum (dpa) - {text}")
    spoken: list[Quote | IndirectSpeech] = [*article.quotes, *article.indirect_speech]
    told = sorted(spoken, key=lambda said: said.span)
    said = [one.attribution for one in told if one.kind.value != "term"]
    resolved = (said[-1] or Attribution()).resolved
    assert resolved is None or article[resolved] == resolved.text
    return resolved


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_which_body_is_meant(text: str, expected: str) -> None:
    """
    A general word is the only body of its kind that was named before.
    """
    resolved = last_resolved(text)

    assert resolved is not None
    assert resolved.text == expected


@pytest.mark.parametrize("text", NOBODY)
def test_no_body_is_meant(text: str) -> None:
    """
    Nobody is better than somebody wrong.
    """
    assert last_resolved(text) is None


def test_the_name_is_where_it_stands_first() -> None:
    """
    A body has the place of the first name, as a whole word.
    """
    text = "Die Nordwerker sehen die Nordwerk-Chefin. Nordwerk spart. Der Autobauer Nordwerk baut ab. „Ja“, rief der Konzern."
    resolved = (parse(text).quotes[-1].attribution or Attribution()).resolved

    assert resolved is not None
    assert (resolved.span.start, resolved.text) == (text.index("Nordwerk spart"), "Nordwerk")


def test_what_was_told_long_ago_is_forgotten() -> None:
    """
    A body that was named thousands of characters before is meant no more.
    """
    text = f"Der Autobauer Nordwerk spart.\n\n{'Es regnet an der Küste. ' * 300}\n\n„Es ist bitter“, teilte der Konzern mit."

    assert last_resolved(text) is None


def test_very_many_bodies_are_none() -> None:
    """
    Where a text is full of bodies of the kind, none of them is looked at.
    """
    text = f"Das Landgericht Kiel klagt. {'Das Gericht tagt. ' * 80}„Es ist bitter“, teilte das Gericht mit."

    assert last_resolved(text) is None
