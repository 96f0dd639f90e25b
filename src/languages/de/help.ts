/** The helps of the command line, in German. */
import type { HelpWords } from '../parts/help.ts';

export const help: HelpWords = {
  page: (commands, languages) => `factdeck — Foliensätze aus Daten, bei jedem Build geprüft

Aufruf
${commands}
  factdeck <Befehl> --help

Ein Foliensatz ist ein Ordner mit einer deck.yaml oder dessen Name unter data/. Ohne Angabe: alle in data/.
Eine deck.de.yaml daneben ist derselbe Foliensatz auf Deutsch: sales.de.

Optionen aller Befehle
  --json            Ergebnisse und Probleme als JSON auf stdout
  ${`--lang ${languages}`.padEnd(17)} die Sprache der Meldungen (sonst die des Systems)
  --cache ORDNER    Browser, Diagramme, Bilder und kompilierten Code für den nächsten Lauf in ORDNER/factdeck
                    aufbewahren (sonst in FACTDECK_CACHE, sonst in Ihrem eigenen Cache-Ordner)
  --root ORDNER     der Ordner, in dem Foliensätze über ../ Dateien teilen dürfen (sonst der, in dem Sie sind)
  --help, --version

Exit-Status: 0 erledigt, 1 der Foliensatz hat Fehler, 2 falscher Aufruf, 3 technischer Fehler (Browser, Datenträger).
`,
  everywhere: (languages) =>
    `--cache ORDNER, --root ORDNER, --limits NAME=ZAHL,…, --lang ${languages}`,
  commands: {
    new: {
      usage: 'new NAME --from DATEI…',
      summary: 'ein erster Foliensatz aus einer Arbeitsmappe, CSV, einem Paket oder Eingefügtem',
      text: `factdeck new NAME --from DATEI…
factdeck new NAME --from -           was eingefügt wird: Zellen einer Tabellenkalkulation, eine Tabelle einer Webseite
factdeck new NAME --example quarterly

Liest .xlsx, .xlsm, .xlsb, .xls, .ods, .csv, .tsv, .json, .parquet, ein Datenpaket oder einen Ordner davon. Findet die Tabellen
darin, zeigt, was angenommen wird und was nicht sicher ist, fragt, und schreibt data/NAME: die Tabellen als CSV,
datapackage.yaml mit jeder Entscheidung bei ihrem Gegenstand, evidence.csv mit der Zelle jeder Zahl, und einen
Foliensatz, dessen Aussagen gelten. Die Dateien werden nur gelesen: Kein Makro läuft, keinem Verweis wird gefolgt.

  --yes            schreiben, ohne zu fragen; so auch, wo niemand am Terminal sitzt
  --language CODE  des Foliensatzes, wo seine Texte es nicht sagen
  --edition CODE   der Zeitpunkt, von dem der Foliensatz spricht (2026-09), wo die Daten keinen nennen
  --encoding NAME  von Texten, die nicht UTF-8 sind
  --example NAME   ein Foliensatz zum Ändern: quarterly, strommix`,
    },
    import: {
      usage: 'import NAME [DATEI…]',
      summary:
        'die Datei des nächsten Monats: erst Zelle für Zelle gezeigt, dann geschrieben oder nicht',
      text: `factdeck import NAME [DATEI…]

Liest die Dateien wieder, aus denen ein Foliensatz entstand (factdeck new), oder neuere, und zeigt vor dem Schreiben, was sich
ändert: verrutschte Spalten und Sprünge auf das Zehnfache zuerst, eigene Korrekturen getrennt von neuen Zahlen, Zeilen
und Spalten, die neu sind, fehlen oder anders heißen. Ohne --yes und ohne Antwort wird nichts geschrieben.

  --yes            schreiben, ohne zu fragen
  --refresh        neu holen, was sources unter url: nennen; die Kopie bleibt mit ihrem Hash beim Foliensatz
  --back           das letzte Einlesen zurücknehmen
  --encoding NAME  von Texten, die nicht UTF-8 sind`,
    },
    build: {
      usage: 'build [Foliensatz…]',
      summary: 'jeden Foliensatz prüfen, zeichnen und unter output/ veröffentlichen',
      text: `factdeck build [Foliensatz…]

Prüft jeden Foliensatz, zeichnet ihn und veröffentlicht ihn ganz oder, bei einem Fehler, gar nicht. Dateien anderer
Formate bleiben im Zielordner; die letzte Zeile nennt ihren Stand.

  --formats LISTE  html,presenter,pdf,handout,png (ohne Angabe diese), script
  --theme NAME     ein Design unter themes/ statt des eigenen
  --scale 1|2      Pixel der PNG-Bilder je CSS-Pixel (1)
  --out ORDNER     statt output/
  --draft          trotz unzutreffender Aussagen erstellen; jede Seite trägt den Stempel „Entwurf“
  --clean          im Zielordner bleiben nur die angeforderten Formate
  --sign DATEI     build.json mit diesem privaten Ed25519-Schlüssel (PEM) signieren, in signature.json
  --all            jedes Problem einzeln, statt zehn Ursachen mit ihren Stellen`,
    },
    check: {
      usage: 'check [Foliensatz…]',
      summary: 'alles prüfen, wofür nichts erzeugt werden muss',
      text: `factdeck check [Foliensatz…]

Liest, prüft und zeichnet alles; schreibt nichts und braucht nur für --slides einen Browser.

  --slides         auch jede Folie im Browser vermessen: was übersteht, etwas überlagert, abgeschnitten,
                   zu klein oder zu blass ist
  --mutate         auch andere Werte einsetzen: eine Aussage, die kein Wert widerlegen kann, ist ein Fehler
  --fix            eintragen, was Meldungen anbieten, wo nur dies gemeint sein kann, und es zeigen
  --read-back      auch sagen, worauf jeder Satz ruht und welche seiner Wörter nichts prüft
  --all            jedes Problem einzeln, statt zehn Ursachen mit ihren Stellen
  --theme NAME     ein Design unter themes/ statt des eigenen`,
    },
    trace: {
      usage: 'trace ADRESSE',
      summary: 'wo ein Fakt oder eine Kennzahl steht und welche Folien sie verwenden',
      text: `factdeck trace ADRESSE

Zeigt, wo ein Fakt (players.pfn.params) oder eine Kennzahl (nach Namen) steht, mit Quelle und Stand,
und welche Folien, Kennzahlen und Aussagen ihn verwenden.

  --deck NAME      nur in diesem Foliensatz suchen`,
    },
    find: {
      usage: 'find WÖRTER',
      summary: 'alle Zellen und Kennzahlen, die eine Zahl zeigen (30 Mrd.)',
      text: `factdeck find WÖRTER

Zeigt jede Zelle und Kennzahl, deren Text die Wörter enthält, wie geschrieben oder wie gezeigt,
mit ihrer Stelle und den Folien, die sie zeigen.

  --deck NAME      nur in diesem Foliensatz suchen`,
    },
    chart: {
      usage: 'chart [FOLIENSATZ [FOLIE]]',
      summary: 'woraus ein Diagramm gezeichnet ist: Vega-Lite-Spezifikation oder Spalten',
      text: `factdeck chart FOLIENSATZ          nennt die Diagramme eines Foliensatzes
factdeck chart FOLIENSATZ FOLIE    zeigt, woraus ein Diagramm gezeichnet ist, wie es in index.html steht: eine
                                   Vega-Lite-Spezifikation mit ihren Daten, für jeden Editor. Das zweite Diagramm einer
                                   Folie ist FOLIE-2; mehrere kleine Diagramme sind eine Liste; Einstufungen und
                                   Roadmaps sind ohne Vega-Lite gezeichnet und haben keine
factdeck chart --columns           zeigt, zu welchen Spalten die Zellen einer Tabelle werden und was jede enthält

  --columns        statt der Spezifikation die Daten: Spalten, was jede enthält, die ersten Zeilen (alle mit --json);
                   ohne Folie die jedes Diagramms`,
    },
    plan: {
      usage: 'plan FOLIENSATZ',
      summary: 'wo alles steht: Flächen, Zeilen, Tabellen, ohne Browser',
      text: `factdeck plan FOLIENSATZ           nennt die Folien mit ihrem Layout und der Zahl ihrer Blöcke
factdeck plan FOLIENSATZ --json    zeigt jeden Block jeder Folie: seine Fläche, seine Zeilen mit ihren Teilen (Text, Ort,
                                   Größe, Farbe), Spalten und Zeilen von Tabellen, was Diagramme und Bilder füllen,
                                   Legende, Kopf und Fuß. docs/reference/plan.md erklärt jedes Feld

  --theme NAME     in einem anderen Design`,
    },
    dev: {
      usage: 'dev [Foliensatz]',
      summary:
        'einen Foliensatz live zeigen: jede gespeicherte Änderung sofort, Fehler auf der Seite',
      text: `factdeck dev [Foliensatz]

Zeigt den Foliensatz nur auf diesem Rechner und jede gespeicherte Änderung sofort, auf der Folie, bei der Sie sind. Ein
Fehler wird auf der Seite gemeldet, über der letzten fehlerfreien Fassung. Klicken Sie auf eine Zahl oder einen Text, um
zu sehen, wo er geschrieben steht; ein Klick auf diese Stelle öffnet dort Ihren Editor. Taste e zeigt die Texte der Folie
in Feldern, die sie zurückschreiben, und was noch zu tun ist; Taste w, worauf ihre Sätze beruhen. Auch presenter.html,
handout.html und print.html sind abrufbar. Unter output/ wird nichts geschrieben. Strg+C beendet den Befehl.

  --editor NAME    der Editor (code, subl, idea …), mit dem ersten Klick; sonst $VISUAL oder $EDITOR, oder ein Link für VS Code
  --port N         ein anderer Port (4000; ein freier, wenn er belegt ist)
  --theme NAME     ein Design unter themes/ statt des eigenen`,
    },
    freeze: {
      usage: 'freeze [Foliensatz…]',
      summary: 'alle Fakten, Kennzahlen und Aussagen dieser Ausgabe zum Vergleich festhalten',
      text: `factdeck freeze [Foliensatz…]

Schreibt editions/<Ausgabe>.json in den Ordner jedes Foliensatzes: jeden Fakt, jede Kennzahl und jede Aussage im
jetzigen Stand, je eine Zeile. Bewahren Sie die Datei mit dem Foliensatz auf. factdeck diff und compare: in deck.yaml
vergleichen damit.

  --again          eine Datei dieser Ausgabe ersetzen, in der anderes steht`,
    },
    diff: {
      usage: 'diff A [B]',
      summary: 'was sich zwischen zwei Ausgaben oder seit der letzten eingefrorenen geändert hat',
      text: `factdeck diff A [B]

Zeigt, was sich von A zu B geändert hat. Beide sind ein Foliensatz, eine Datei unter editions/ oder Foliensatz@Ausgabe
(quarterly-review@2025-Q3). Mit A allein, einem Foliensatz: was sich seit dessen letzter eingefrorener Ausgabe geändert
hat. Unzutreffende Aussagen werden ebenfalls gemeldet; der Exit-Status ist dann 1.

  --markdown       für eine Nachricht oder einen Pull-Request
  --errata         für bereits verteilte Exemplare: errata.pdf (Seite, falsch, richtig) und replace.pdf (die geänderten
                   Seiten unter ihren alten Seitenzahlen), nach --out ORDNER (sonst in den aktuellen Ordner)`,
    },
    review: {
      usage: 'review [Foliensatz]',
      summary:
        'für diese Ausgabe noch nicht geprüfte Fakten, nach Quelle und Alter; --tick hakt ab',
      text: `factdeck review [Foliensatz]

Listet die Fakten auf, die auf Folien stehen und seit Beginn der Ausgabe nicht geprüft wurden: nach Quelle und
Fundstelle, alte Werte zuerst.

  --tick MUSTER --on DATUM   trägt DATUM in evidence.csv als geprüft für MUSTER (players.pfn.*) ein`,
    },
    verify: {
      usage: 'verify ORDNER | DATEI [Foliensatz]',
      summary:
        'ob ein Zielordner, eine deck.pdf oder handout.pdf unversehrt ist, welche Ausgabe sie ist, was darin veraltet ist',
      text: `factdeck verify ORDNER [Foliensatz]
factdeck verify DATEI [Foliensatz]

Vergleicht jede Datei eines Zielordners (output/<Foliensatz>) mit dem Hash in seiner build.json und listet auf, was
geändert wurde, fehlt oder hinzugekommen ist, und welche Dateien von einem früheren Build stammen, weil der letzte nur
andere Formate erstellt hat. So zeigen sich Versehen, keine Fälschungen: Wer eine Datei ändern kann, kann auch
build.json ändern, es sei denn, sie ist signiert.

Für eine deck.pdf oder handout.pdf allein: welche Ausgabe sie ist und ob sie unverändert ist. Mit ihrem Foliensatz: ob
dieser sich seither geändert hat und welche Zahlen und Titel der Datei inzwischen veraltet sind, Folie für Folie. Der
Exit-Status ist 1, wenn die Datei nicht unversehrt ist.

  --key DATEI      ein öffentlicher Ed25519-Schlüssel (PEM): Ist die build.json des Ordners damit signiert?`,
    },
    theme: {
      usage: 'theme check [Design…]',
      summary: 'welche Farben eines Designs zu ähnlich sind und welche nächsten genügen',
      text: `factdeck theme check [Design…]

Zeigt jedes Paar von Farben, die aufeinander stehen, mit ihrem Kontrast und dem nötigen Wert;
wo er zu niedrig ist, die nächste Farbe, die genügt. Ohne Angabe werden alle Designs geprüft.
Der Exit-Status ist 1, wenn ein Paar nicht genügt oder ein Design nicht verwendbar ist.`,
    },
    schema: {
      usage: 'schema',
      summary: 'die JSON-Schemas schreiben, mit denen ein Editor vervollständigt und prüft',
      text: `factdeck schema

Schreibt deck.schema.json, slides.schema.json, datapackage.schema.json und tokens.schema.json. Ein Editor, der
JSON Schema kennt, vervollständigt und prüft eine Datei, deren erste Zeile eines davon nennt:

  # yaml-language-server: $schema=../../schemas/deck.schema.json

  --out ORDNER     wohin (schemas/)`,
    },
    doctor: {
      usage: 'doctor',
      summary: 'zeigen, was dieser Rechner hat und was gegen Fehlendes zu tun ist',
      text: `factdeck doctor

Zeigt, welches Node, welcher Browser, welche Schriften und welcher Cache hier verwendet werden und was gegen Fehlendes
zu tun ist.`,
    },
  },
};
