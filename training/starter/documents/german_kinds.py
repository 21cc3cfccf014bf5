"""What is said in one kind of German document only: reports, minutes, letters and others.

Gaps and forms are those of `german`.
"""

from __future__ import annotations

from training.starter.documents.templates import kinds

GERMAN_KINDS = kinds("""
report.title: Jahresbericht von {C}|Bericht über {g:den} in {P}|{o:der} von {P} im Jahr {y}
report.begin: Dieser Bericht behandelt {g:den} von {C}.|Die Zahlen stammen aus {P}.
report.end: Weitere Einzelheiten stehen im Anhang.|Der nächste Bericht folgt in Kürze.
report.fact: !Die Kosten für {g:den} stiegen im Jahr {y} um {p}.
=> Um wie viel stiegen die Kosten für {g:den}?
report.fact: {C} hatte Ende {y} genau {n} Beschäftigte. => Wie viele Beschäftigte hatte {C}?
report.fact: !{C} erzielte im Jahr {y} einen Gewinn von {e}. => Welchen Gewinn erzielte {C}?
report.filler: Das Gesamtbild ist stabil.|Die Zahlen sprechen für sich.
report.filler: Ähnliches ist auch anderswo zu beobachten.|Die Verfahren haben sich nicht geändert.
minutes.title: Protokoll {o:des} von {P}|Sitzung {o:des}|Protokoll vom {D}
minutes.begin: Anwesend: {N}, {N2}, {N3}|{r:der} eröffnet die Sitzung.
minutes.end: {r:der} schließt die Sitzung.|Weitere Punkte gibt es nicht.
minutes.fact: !Der Vorschlag von {N} wird mit {B} zu {b} Stimmen angenommen.
=> Wessen Vorschlag wird angenommen?
minutes.fact: !{N} berichtet bis zum {D} über {g:den}. => Wer berichtet über {g:den}?
minutes.fact: !Die Mitglieder bewilligen {e} für {g:den}. => Wie viel wird für {g:den} bewilligt?
minutes.filler: Das letzte Protokoll wird genehmigt.|Die Mitglieder sprechen lange über {g:den}.
minutes.filler: Es gibt keine Einwände.|{r:der} dankt allen für ihr Kommen.
letter.title: An {N} in {P}|Ihr Brief über {g:den}
letter.begin: Sehr geehrter Herr {S},|Sehr geehrte Frau {S},|Liebe Freunde,
letter.end: Mit freundlichen Grüßen, {N}|Herzliche Grüße, {N}|Alles Gute, {N}
letter.fact: !Ich komme Sie am {D} besuchen. => Wann findet der Besuch statt?
letter.fact: !Ich lege einen Scheck über {e} für {g:den} bei. => Über wie viel lautet der Scheck?
letter.fact: Wir wohnen seit {y} in {P}. => Seit wann wohnen sie in {P}?
letter.filler: Vielen Dank für Ihren freundlichen Brief.|Es war schön, von Ihnen zu hören.
letter.filler: Ich hoffe, dass es Ihnen allen gut geht.|Schreiben Sie bald wieder.
story.title: {N} und {w:der}|{t:der} am Ende der Straße|Die Reise nach {P}
story.begin: Es war einmal ein Kind, das hieß {N}.|Alles begann in {P}.
story.end: Und das ist das Ende der Geschichte.|Man spricht noch heute davon.
story.fact: {N} versteckte {n} Münzen {t:im}. => Wie viele Münzen versteckte {N}?
story.fact: !{N} versprach, nach {s} Jahren zurückzukommen. => Was versprach {N}?
story.fact: {N} segelte mit {s} Freunden nach {P}. => Mit wie vielen Freunden segelte {N} nach {P}?
story.filler: Die Nacht war dunkel, und der Wind war kalt.|Niemand glaubte ein Wort davon.
story.filler: In der Ferne läutete eine Glocke.|Die alte Frau schüttelte den Kopf.
news.title: {P} bekommt {t:einen+}|{C} unter Druck|Sturm in {P}
news.begin: {P} – {o:^der} hat sich entschieden.|{P}, {D}
news.end: Mehr dazu in der nächsten Ausgabe.|{o:der} wollte sich dazu nicht äußern.
news.fact: !Die Polizei in {P} nahm am {D} mehr als {s} Menschen fest.
=> Wie viele Menschen wurden in {P} festgenommen?
news.fact: !Der Brand in {P} verursachte einen Schaden von {e}.
=> Wie groß war der Schaden durch den Brand in {P}?
news.fact: Die Mannschaft aus {P} gewann mit {B} zu {b} Punkten. => Wer gewann das Spiel?
news.filler: Die Anwohner waren geteilter Meinung.|Verletzt wurde niemand.|Die Menge blieb ruhig.
news.filler: Der Verkehr floss den ganzen Morgen langsam.|Darüber wird seit Jahren gestritten.
manual.title: So benutzen Sie {C}|{C}: Kurzanleitung|Pflege {w:des}
manual.begin: Lesen Sie diese Anleitung, bevor Sie beginnen.
manual.begin: Danke, dass Sie sich für {C} entschieden haben.
manual.end: Bewahren Sie diese Anleitung gut auf.|Ihr Händler hilft Ihnen gern.
manual.fact: Der Akku von {C} hält {s} Stunden. => Wie lange hält der Akku von {C}?
manual.fact: !Wechseln Sie den Filter von {C} alle {s} Tage.
=> Wie oft muss der Filter von {C} gewechselt werden?
manual.fact: Das Gerät {C} wiegt {f} Kilogramm. => Wie viel wiegt das Gerät {C}?
manual.filler: Drücken Sie den grünen Knopf.|Schließen Sie den Deckel.
manual.filler: Benutzen Sie das Gerät nicht im Regen.|Warten Sie, bis das Licht ausgeht.
manual.filler: Reinigen Sie die Oberfläche mit einem weichen Tuch.|Prüfen Sie alle Kabel.
contract.title: Vertrag zwischen {N} und {C}|Mietvertrag|Lieferbedingungen
contract.begin: {N} und {C} vereinbaren das Folgende.|{C} wird im Folgenden Verkäufer genannt.
contract.end: {P}, den {D}|Änderungen dieses Vertrags bedürfen der Schriftform.
contract.fact: !{C} zahlt {N} monatlich {e}. => Wie viel zahlt {C} {N} im Monat?
contract.fact: !Dieser Vertrag zwischen {N} und {N2} endet am {D}.
=> Wann endet der Vertrag mit {N2}?
contract.fact: !{C} liefert bis zum {D} genau {n} {i} nach {P}. => Was liefert {C} nach {P}?
contract.filler: Beide Seiten handeln nach Treu und Glauben.|Es gelten die üblichen Regeln.
contract.filler: Alles andere bleibt, wie es ist.|Jede Seite behält eine Ausfertigung.
e-mail.title: Betreff: {g:der}|Betreff: Ihre Frage zu {C}|Re: {g:der} in {P}
e-mail.begin: Hallo {N},|Hallo zusammen,|Guten Tag,
e-mail.end: Viele Grüße, {N}|Beste Grüße, {N}|Bis bald, {N}
e-mail.fact: !Wir treffen uns am {dm} um {h} in Raum {s} bei {N}. => Wann ist das Treffen bei {N}?
e-mail.fact: !Bitte überweisen Sie {e} bis zum {dm} an {C}.
=> Wie viel soll an {C} überwiesen werden?
e-mail.fact: {N} hat {s} Plätze im Zug nach {P} gebucht. => Wie viele Plätze hat {N} gebucht?
e-mail.filler: Ich hoffe, Sie hatten ein schönes Wochenende.|Danke für die schnelle Antwort.
e-mail.filler: Sagen Sie mir, wenn etwas unklar ist.|Entschuldigen Sie die späte Antwort.
""")
