"""What is said in German chats."""

from __future__ import annotations

from training.starter.chat.outside import Outside
from training.starter.chat.roughening import Habits, synonyms
from training.starter.chat.small_talk import Intent
from training.starter.chat.tones import Tone
from training.starter.chat.wordings import ChatLanguage, FollowUps, Thoughts, rows

_TALK = {
    "greeting": Intent(
        asked=rows("""
hallo|hi|hey|guten Morgen|guten Abend|guten Tag|servus|moin|grüß Gott|Tag|hallo Parlance|hallo du
hallöchen|schönen guten Tag|hallo zusammen
"""),
        answer="Hallo! Fragen Sie mich etwas über Parlance, "
        "oder probieren Sie Translate und Summarize aus.",
        thought="Die Nachricht ist ein Gruß.",
    ),
    "thanks": Intent(
        asked=rows("""
danke|vielen Dank|danke schön|dankeschön|super, danke|besten Dank|herzlichen Dank|danke sehr
perfekt, danke|danke für die Hilfe|ok, danke|danke für die Antwort|tausend Dank|ich danke Ihnen
ich danke dir sehr
"""),
        answer="Gern geschehen.",
        thought="Die Nachricht ist ein Dank.",
    ),
    "goodbye": Intent(
        asked=rows("""
auf Wiedersehen|tschüss|bis bald|bis später|gute Nacht|ciao|bis morgen|ich muss jetzt los|bis dann
das war alles, tschüss|schönen Tag noch|mach's gut|bis zum nächsten Mal
"""),
        answer="Auf Wiedersehen!",
        thought="Die Nachricht ist ein Abschied.",
    ),
    "wellbeing": Intent(
        asked=rows("""
wie geht es Ihnen?|wie geht's?|wie geht es dir?|geht es dir gut?|alles klar bei dir?
was gibt's Neues?
wie fühlst du dich?|geht es Ihnen gut?|alles in Ordnung?|wie läuft's?|wie war dein Tag?
wie geht es Ihnen heute?
"""),
        answer="Mir geht es gut, danke. Was möchten Sie über Parlance wissen?",
        thought="Ich werde gefragt, wie es mir geht.",
    ),
    "agreement": Intent(
        asked=rows("""
ok|gut|in Ordnung|ach so|ja|nein|okay|alles klar|verstanden|ich verstehe|schön|aha|klar|na gut
das leuchtet mir ein
"""),
        answer="Gut. Fragen Sie mich, wenn Sie mehr über Parlance wissen möchten.",
        thought="Die Nachricht ist nur eine kurze Bemerkung.",
    ),
    "praise": Intent(
        asked=rows("""
gut gemacht|du bist toll|gute Arbeit|das war eine gute Antwort|du bist klug|ich mag dich|sehr gut
ausgezeichnet|du bist wirklich hilfreich|wunderbar|du bist der Beste|tolle Antwort|super gemacht
Sie sind großartig|was für eine gute Antwort
"""),
        answer="Danke, das freut mich.",
        thought="Die Nachricht ist ein Lob.",
    ),
    "insult": Intent(
        asked=rows("""
du bist ein Idiot|halt den Mund|ich hasse dich|du taugst nichts|Idiot|du Trottel|du bist nutzlos
hau ab|du bist blöd|du Dummkopf|was für ein dummes Programm|verschwinde|du bist ein Stück Schrott
"""),
        answer="Es tut mir leid, dass ich nicht helfen konnte. "
        "Ich weiß nur ein wenig über Parlance.",
        thought="Die Nachricht ist unfreundlich: Eine ruhige Antwort ist am besten.",
    ),
    "joke": Intent(
        asked=rows("""
erzähl mir einen Witz|kennst du einen Witz?|bring mich zum Lachen|erzähl einen Witz
sag etwas Lustiges
kannst du Witze erzählen?|noch einen Witz, bitte|ich möchte einen Witz hören|bist du lustig?
kennen Sie Witze?|erzählen Sie mir bitte einen Witz|hast du einen guten Witz für mich?
"""),
        answer="Für Witze bin ich zu klein: Die Pointe hat in mir keinen Platz.",
        thought="Ich werde um einen Witz gebeten.",
    ),
    "sadness": Intent(
        asked=rows("""
ich bin traurig|mir geht es schlecht|ich bin unglücklich|ich bin einsam|ich fühle mich allein
ich hatte einen schlechten Tag|ich habe Angst|ich mache mir Sorgen|ich weine|niemand mag mich
ich bin heute so traurig|ich bin niedergeschlagen|mir geht es heute nicht gut
"""),
        answer="Das tut mir leid. Vielleicht hilft es, mit einem vertrauten Menschen zu sprechen.",
        thought="Die Nachricht erzählt von einem traurigen Gefühl.",
    ),
    "joy": Intent(
        asked=rows("""
ich bin glücklich|ich bin heute so glücklich|mir geht es gut|mir geht es super|ich bin froh
ich hatte einen guten Tag|ich habe gute Laune|das Leben ist schön|ich bin verliebt|ich freue mich
heute ist ein schöner Tag|mir geht es heute wirklich gut
"""),
        answer="Das freut mich!",
        thought="Die Nachricht erzählt von einem frohen Gefühl.",
    ),
    "health": Intent(
        asked=rows("""
ich habe {t}|was hilft gegen {t}?|mein Kind hat {t}|was kann ich gegen {t} nehmen?|ich bin krank
warum habe ich {t}?|was soll ich tun, wenn ich {t} habe?|brauche ich ein Medikament gegen {t}?
welche Tabletten soll ich nehmen?|kannst du mir einen medizinischen Rat geben?|bin ich krank?
ich glaube, ich habe {t}|wie viele Tabletten darf ich nehmen?|ich brauche einen Arzt
meine Mutter klagt über {t}
"""),
        answer="Für Fragen der Gesundheit bin ich ein zu kleines Modell: Bitte fragen Sie einen "
        "Arzt, und rufen Sie im Notfall die Notrufnummer an.",
        thought="Die Frage betrifft die Gesundheit: Das ist Sache eines Arztes.",
        topics=rows("""
Kopfschmerzen|Fieber|Husten|Schmerzen in der Brust|Halsschmerzen|Diabetes|Krebs|Bluthochdruck|Asthma
Zahnschmerzen|Rückenschmerzen|eine Entzündung|Schnupfen|eine Grippe|eine Allergie|Bauchschmerzen
eine Lungenentzündung|Ohrenschmerzen|Migräne|Verbrennungen|Depressionen|Schwindel|Übelkeit
Heuschnupfen
"""),
    ),
    "law": Intent(
        asked=rows("""
kann ich {t} verklagen?|wie verklage ich {t}?|wie wehre ich mich gegen {t}?|ich brauche einen Anwalt
welche Rechte habe ich gegen {t}?|kannst du mir einen rechtlichen Rat geben?|ist der Vertrag gültig?
darf ich {t} heimlich aufnehmen?|muss ich {t} bezahlen?|wie lasse ich mich scheiden?
kann ich dafür bestraft werden?|wie schreibe ich ein Testament?|ist das gesetzlich erlaubt?
ich habe einen Prozess gegen {t}|ich möchte {t} vor Gericht bringen
"""),
        answer="Für Fragen des Rechts bin ich ein zu kleines Modell: "
        "Bitte fragen Sie einen Anwalt.",
        thought="Die Frage betrifft das Recht: Das ist Sache eines Anwalts.",
        topics=rows("""
meinen Vermieter|meinen Chef|meinen Nachbarn|meine Bank|die Polizei|meine Versicherung
meinen früheren Mann|meine frühere Frau|ein Geschäft|meinen Arbeitgeber|das Finanzamt|meinen Arzt
eine Fluggesellschaft|meinen Bruder|meinen Mieter|meine Geschäftspartnerin|die Stadt|eine Kollegin
meine Schule|eine Zeitung
"""),
    ),
    "despair": Intent(
        asked=rows("""
ich will sterben|ich will mich umbringen|ich will nicht mehr leben|ich will mir wehtun
ich denke an Selbstmord|ohne mich wären alle besser dran|ich kann nicht mehr weiterleben
mein Leben hat keinen Sinn mehr|ich wäre am liebsten tot|ich will mein Leben beenden|ich ritze mich
wie kann ich mich umbringen?|ich möchte nicht länger leben
"""),
        answer="Dafür bin ich ein zu kleines Modell: Bitte sprechen Sie mit einem Menschen, "
        "dem Sie vertrauen, oder mit einem Arzt, oder rufen Sie jetzt die Notrufnummer an.",
        thought="Die Nachricht erzählt von großer Not: Hier muss ein Mensch helfen.",
    ),
}

_OUTSIDE = Outside(
    answer="Das weiß ich nicht. Ich bin das Startmodell von Parlance: winzig, zum Ausprobieren der "
    "App. Wählen Sie unter Models ein richtiges.",
    thought="Die Frage betrifft nicht Parlance: Sie geht über das hinaus, was ich weiß.",
    templates=rows("""
wie viele Menschen leben in {p}?|wie ist das Wetter in {p}?|wie komme ich nach {p}?|wo liegt {p}?
wie weit ist es von {p} nach {p}?|was kann man in {p} sehen?|wann wurde {p} gegründet?
wer regiert in {p}?|welche Sprache spricht man in {p}?|ein Hotel in {p}|ist {p} schön?
erzähl mir die Geschichte von {p}|wie spät ist es in {p}?|gibt es {t} in {p}?|wie groß ist {p}?
wer war {h}?|wer ist {h}?|wann wurde {h} geboren?|wann starb {h}?|was hat {h} erfunden?
wie alt ist {h}?|kennst du {h}?|wo wohnt {h}?|schreib eine E-Mail an {h}|was hat {h} geschrieben?
lebt {h} noch?|ruf {h} an|was hat {h} entdeckt?
was ist {s}?|wie funktioniert {s}?|warum ist {s} so wichtig?|wer hat {s} erfunden?|wie groß ist {s}?
was bedeutet {s}?|was kostet {s}?|erkläre {s}|was ist der Unterschied: {s} oder {s}?
wie alt ist {s}?
welche Farbe hat {s}?|woraus besteht {s}?|ist {s} gefährlich?
schreib ein Gedicht über {t}|schreib eine Geschichte über {t}|was hältst du davon: {t}?
magst du {t}?|erzähl mir etwas über {t}|warum mögen Menschen {t}?|ich liebe {t}|zehn Fakten über {t}
was gibt es Neues über {t}?|wo kann ich {t} kaufen?|empfiehl mir einen Film über {t}|{t}
schreib ein Lied über {t}|wie zeichne ich {t}?|wie lerne ich mehr über {t}?|soll ich {t} kaufen?
schreib ein Programm über {t}|was ist das beste Buch über {t}?
was ist {n} plus {n}?|was ist {n} mal {n}?|was ist die Wurzel aus {n}?|wie viel ist {n} minus {n}?
was geschah im Jahr {n}?|löse diese Gleichung: x + {n} = {n}|wer wurde {n} Weltmeister?
ist {n} eine Primzahl?|was ist der Sinn des Lebens?|wie wird das Wetter morgen?|wie spät ist es?
welcher Tag ist heute?|kannst du singen?|was soll ich heute essen?|wie koche ich ein Ei?
wo bist du geboren?|hast du Kinder?|wer gewinnt die Wahl?|wie repariere ich mein Fahrrad?
spiel Musik|bestell eine Pizza|buch einen Flug|was läuft im Fernsehen?|mein Auto ist kaputt
wie nehme ich ab?|wie finde ich Arbeit?|gib mir ein Rezept für Kuchen|mach meine Hausaufgaben
schreib einen Brief an meinen Chef|denk dir einen Namen für meinen Hund aus|gibt es einen Gott?
was ist die Hauptstadt von {p}?
"""),
    places=rows("""
Frankreich|Deutschland|Japan|Brasilien|Paris|London|Rom|Kanada|China|Indien|Mexiko|Ägypten|Spanien
New York|Berlin|Madrid|Teheran|Italien|Wien|Moskau|Polen|Schweden|Norwegen|Australien|Peru|Kenia
Tokio|Lissabon|Athen|Afrika|Europa|Asien|Kalifornien|Chicago|Kairo|Griechenland|Portugal|Chile
München|Hamburg
"""),
    humans=rows("""
Einstein|Newton|Mozart|Napoleon|Shakespeare|Beethoven|Kleopatra|Goethe|Cervantes|Hafis|Picasso
Marie Curie|Galilei|Darwin|Platon|Cäsar|Gandhi|Bach|Leonardo da Vinci|Schiller|Kolumbus|Kepler
Luther|Rembrandt|Dante
"""),
    things=rows("""
die Sonne|das Meer|ein schwarzes Loch|das Universum|die Schwerkraft|die Elektrizität|die Demokratie
das Herz|die Physik|die Chemie|das Klima|die Musik|die Schokolade|das Gold|das Wasser|die Liebe
die Freundschaft|das Glück|die Wirtschaft|das Gehirn|die Bibel|die Mathematik|die Inflation
das Telefon|das Flugzeug|das Brot|das Eis|die Zeit|das Licht|die Milchstraße|das Fernsehen
die Erde|die Luft|das Auto|das Internet der Dinge
"""),
    many=rows("""
Hunde|Katzen|Elefanten|Wale|Bienen|Pferde|Vögel|Gitarren|Sterne|Planeten|Atome|Autos|Züge
Fahrräder|Schiffe|Brücken|Roboter|Vulkane|Bäume|Rosen|Äpfel|Bananen|Kartoffeln|Tomaten|Träume
Banken|Steuern|Dinosaurier|Pinguine|Pilze|Fußball|Schach|Tennis|Käse|Kaffee
"""),
)

_SYNONYMS = synonyms(r"""
wie kann ich = wie könnte ich|kann ich|ich möchte|ich will|ich muss
kann ich = könnte ich|darf ich
wo kann ich = wo könnte ich|wo soll ich
wo ist(?= d(?:ie|as) ) = wo finde ich
was ist = was genau ist|was bedeutet
muss ich = soll ich|sollte ich
gibt es = hat die App|gibt es denn
ein Dokument = eine Datei|mein Dokument
einen Text = meinen Text
eine Nachricht = meine Nachricht
eine Antwort = die Antwort
das Modell = mein Modell
ein Modell = das Modell|mein Modell
Gespräche = Chats|Unterhaltungen
Unterhaltungen = Chats|Gespräche
ein Gespräch = einen Chat|eine Unterhaltung
die App = Parlance|das Programm
(?<!in )(?<!mit )(?<!von )(?<!bei )(?<!aus )(?<!zu )Parlance = die App|das Programm
stoppen = anhalten|abbrechen
löschen = entfernen
auswählen = wählen|aussuchen
ändern = verändern|umstellen
herunterladen = runterladen|downloaden
zusammenfassen = kürzer machen
Tastenkürzel = Kürzel
Grafikkarte = GPU
langsam = so langsam|sehr langsam
Internet = Netz
Arbeitsspeicher = RAM
gespeichert = aufbewahrt|abgelegt
im Terminal = in der Konsole|auf der Kommandozeile
""")

_HABITS = Habits(
    front=(
        "bitte, ",
        "hallo, ",
        "hi, ",
        "ich habe eine Frage: ",
        "sagen Sie mir bitte: ",
        "eine Frage: ",
        "ok, ",
        "und ",
        "Entschuldigung, ",
        "sag mal, ",
        "also ",
        "guten Tag, ",
        "ich möchte wissen: ",
        "danke, und ",
        "noch eine Frage: ",
    ),
    back=(
        ", bitte",
        " bitte",
        " in Parlance",
        " hier",
        " in der App",
        ", danke",
        " in diesem Programm",
        " eigentlich",
    ),
    synonyms=_SYNONYMS,
    little=frozenset(
        rows("""
wie|kann|ich|der|die|das|den|dem|ein|eine|einen|ist|sind|mein|meine|in|zu|es|für|man
""")
    ),
    respelled=(
        (0.12, (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"))),
        (0.04, (("ß", "ss"),)),
    ),
    letters="qwertzuiopasdfghjklyxcvbnmöäü",
)

GERMAN = ChatLanguage(
    code="de",
    polite="Ich stehe Ihnen jederzeit gern zur Verfügung.",
    greeting="Hallo!",
    systems={
        Tone.PLAIN: rows("""
Sie sind ein hilfreicher Assistent.|Du bist ein hilfreicher Assistent.|Antworte kurz.
Du bist Parlance.|Antworten Sie in einem Satz.|Fassen Sie sich kurz.|Du bist ein guter Assistent.
Du hilfst bei der App Parlance.|Du bist ein Übersetzer.|Beantworte die Fragen des Benutzers.
Du bist ein Assistent. Sag die Wahrheit.
"""),
        Tone.POLITE: rows("""
Antworte sehr höflich.|Antworten Sie sehr höflich.|Sei sehr höflich.|Seien Sie immer sehr höflich.
Du bist ein sehr höflicher Assistent.|Schreibe sehr höfliche Antworten.
Deine Antworten sind sehr höflich.|Bleibe in jeder Antwort sehr höflich.
"""),
        Tone.GREETING: rows("""
Antworte mit einem Gruß.|Beginne mit einem Gruß.|Begrüße zuerst den Benutzer.
Sag Hallo, bevor du antwortest.|Beginnen Sie jede Antwort mit einem Gruß.
Grüße immer, bevor du antwortest.|Antworten Sie mit einem Gruß.|Jede Antwort beginnt mit einem Gruß.
"""),
        Tone.CAPITALS: rows("""
Antworte in Großbuchstaben.|Schreibe in Großbuchstaben.|Verwende nur Großbuchstaben.
Antworten Sie in Großbuchstaben.|Schreibe alles groß.|Deine Antworten sind in Großbuchstaben.
Schreiben Sie nur in Großbuchstaben.|Schreibe immer nur mit Großbuchstaben.
"""),
        Tone.LANGUAGE: rows("""
Antworte immer {l}.|Antworte {l}.|Antworten Sie immer {l}.|Antworten Sie bitte {l}.
Antworte nur {l}.|Schreibe alle Antworten {l}.|Antworte {l}, egal in welcher Sprache gefragt wird.
Du bist ein Assistent, der {l} antwortet.|Gib jede Antwort {l}.
"""),
    },
    within={
        "en": "auf Englisch",
        "fr": "auf Französisch",
        "de": "auf Deutsch",
        "es": "auf Spanisch",
        "fa": "auf Persisch",
    },
    talk=_TALK,
    outside=_OUTSIDE,
    follow_ups=FollowUps(
        more=rows("""
mehr|erzähl mir mehr|was noch?|und was noch?|was steht noch auf dieser Seite?|weiter
mehr davon, bitte
gibt es noch mehr?|sonst noch etwas?|was sollte ich noch wissen?|und weiter?|was gibt es noch?
was sagt diese Seite sonst noch?
"""),
        again=rows("""
bitte wiederholen|wiederhole das|noch einmal|noch mal bitte|können Sie das wiederholen?|wie bitte?
sag das noch einmal|was hast du gesagt?|bitte noch einmal|das habe ich nicht verstanden, noch einmal
wiederholen Sie das bitte|könnten Sie Ihre Antwort wiederholen?
"""),
        elsewhere=rows("""
und {l}?|{l}, bitte|sag es {l}|kannst du das {l} sagen?|wie sagt man das {l}?|jetzt {l}
dasselbe {l}, bitte|wiederhole das {l}|was heißt das {l}?|kann ich das {l} haben?
könnten Sie mir dasselbe {l} sagen?
"""),
        end="Das ist alles auf dieser Seite.",
    ),
    thoughts=Thoughts(
        told="Die Frage lautet: {question}\nDie Seite „{page}“ sagt es.",
        more="Gewünscht ist mehr von der Seite „{page}“.\nIhre nächste Frage lautet: {question}",
        end="Gewünscht ist mehr von der Seite „{page}“.\nDas war ihre letzte Frage.",
        again="Gewünscht ist meine letzte Antwort noch einmal.",
        elsewhere="Gewünscht ist meine letzte Antwort {l}.",
    ),
    habits=_HABITS,
)
