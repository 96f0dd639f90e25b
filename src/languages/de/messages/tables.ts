/** What is said of tables: their files, their heads, the cells in them. */
import type { JsonFault, QuoteFault, TableArgs } from '../../../diagnostics/codes.ts';
import { offer } from '../../messages.ts';
import type { MessagesOf } from '../../parts/messages.ts';
import { cellMessages } from './cells.ts';
import { didYouMean } from './phrases.ts';

export const tableMessages: MessagesOf<TableArgs> = {
  'csv-quote': ({ fault }) => ({
    what: `Ein Anführungszeichen steht hier am falschen Ort: ${quoteFaults[fault]}.`,
    expected: 'Anführungszeichen um die ganze Zelle, und "" für eines darin',
  }),
  'csv-head-short': ({ expected, found, rows }) => ({
    what: `Die Kopfzeile hat ${expected} Namen, und ${rows === 1 ? 'eine Zeile hat' : `${rows} Zeilen haben`} ${found} ${found === 1 ? 'Zelle' : 'Zellen'}.`,
    remedy:
      found > expected
        ? 'Eine Spalte hat keinen Namen: ihn an seinem Platz in die Kopfzeile schreiben.'
        : 'Die Kopfzeile hat einen Namen zu viel, oder die Zeilen enden zu früh.',
  }),
  'json-table': ({ problem }) => ({
    what: jsonFaults[problem],
    expected:
      'eine Liste von Zeilen: [{ "id": 1 }, …] oder [["id"], [1], …]; steht sie tiefer, dialect: { property: … }',
  }),
  'csv-ragged': ({ found, expected }) => ({
    what: `Diese Zeile hat ${found} ${found === 1 ? 'Zelle' : 'Zellen'}, die Kopfzeile ${expected}.`,
    remedy:
      'Ein Trennzeichen fehlt oder ist zu viel; eine Zelle, die ein Komma enthält, kommt in Anführungszeichen: "1,5 Mio.".',
  }),
  'field-twice': ({ table, name }) => ({
    what: `Die Tabelle „${table}“ beschreibt das Feld „${name}“ zweimal.`,
    remedy: 'Löschen Sie eines davon, oder geben Sie ihm den Namen seiner eigenen Spalte.',
  }),
  'csv-header-twice': ({ name }) => ({
    what: `Zwei Spalten heißen „${name}“.`,
    remedy: 'Benennen Sie eine davon um.',
  }),
  'csv-header-blank': ({ column }) => ({
    what: `Spalte ${column} hat keinen Namen.`,
    remedy: 'Geben Sie ihr einen, oder löschen Sie die Spalte.',
  }),
  'csv-delimiter': ({ mark }) => ({
    what: `Die Spalten sind anscheinend durch ${mark === '\t' ? 'Tabulatoren' : `„${mark}“`} getrennt.`,
    expected: 'Kommas',
    remedy:
      'Geben Sie an der Ressource dialect: {delimiter: …} an (ein deutsches Excel trennt mit Semikolons), oder speichern Sie mit Kommas.',
  }),
  'csv-header-unknown': ({ name, nearest }) => ({
    what: `Die Spalte „${name}“ ist kein Feld im Schema der Tabelle.`,
    ...offer(
      didYouMean(nearest) ?? 'Ergänzen Sie sie in schema.fields, oder löschen Sie die Spalte.',
    ),
  }),
  'csv-column-missing': ({ name, nearest }) => ({
    what: `Das Schema hat ein Feld „${name}“, die Datei aber keine solche Spalte.`,
    ...offer(
      didYouMean(nearest) ?? 'Ergänzen Sie die Spalte, oder löschen Sie das Feld aus dem Schema.',
    ),
  }),
  'csv-no-rows': ({ file }) => ({ what: `${file} hat eine Kopfzeile und keine weiteren Zeilen.` }),
  'csv-total-row': ({ word }) => ({
    what: `Das ist eine Summe („${word}“): Die anderen Zeilen ergeben zusammen diese.`,
    remedy: `Löschen Sie die Zeile; Summen werden dort berechnet, wo sie gezeigt werden. Ist es ein Wert der Spalte, führen Sie alle Werte der Spalte in ihrem Feld auf: categories: [${word}, …].`,
  }),
  'csv-note-row': ({ text, lines }) => ({
    what:
      lines > 1
        ? `Unter der Tabelle stehen ${lines} Zeilen mit Anmerkungen (ab „${text}“), die keine Datenzeilen sind.`
        : `Das ist eine Anmerkung unter der Tabelle („${text}“) und keine Datenzeile.`,
    remedy:
      'Löschen Sie sie aus der CSV-Datei. Was sie über die Quelle sagt, gehört in das Datenpaket (sources:), eine Bemerkung zu einem Wert in evidence.csv (memo), Worte für die Leser in die Folie (handout:).',
  }),
  'csv-title-rows': ({ text, line }) => ({
    what: `Wo die Kopfzeile stehen sollte, steht ein Titel („${text}“); die Kopfzeile steht in Zeile ${line}.`,
    remedy: `Löschen Sie die Zeilen über Zeile ${line}: Die erste Zeile einer CSV-Datei enthält die Namen der Spalten.`,
  }),
  'csv-second-head': () => ({
    what: 'Diese Zeile wiederholt die Kopfzeile.',
    remedy: 'Löschen Sie sie; wahrscheinlich wurden zwei Tabellen aneinandergefügt.',
  }),
  'cell-error-value': ({ found }) => ({
    what: `„${found}“ ist ein Fehlerwert der Tabellenkalkulation.`,
    remedy:
      'Berichtigen Sie dort die Formel, oder verbreitern Sie die Spalte, und speichern Sie noch einmal.',
  }),
  'cell-serial-date': ({ found, date }) => ({
    what: `„${found}“ sieht aus wie ein Datum, das die Tabellenkalkulation in eine Zahl verwandelt hat (${date}).`,
    remedy: `Formatieren Sie die Spalte in der Tabellenkalkulation als Text, und schreiben Sie ${date}.`,
  }),
  'cell-blank': ({ field, quantity }) => ({
    what: `„${field}“ ist hier leer.`,
    expected: quantity
      ? '0, nicht veröffentlicht, entfällt oder ein Wert: Leer könnte jedes davon heißen'
      : 'ein Wert: Das Feld ist erforderlich',
  }),
  ...cellMessages,
  'number-marks': ({ decimal, group, problem }) => ({
    what:
      problem === 'equal'
        ? `Die Zahlen dieses Feldes haben ein Zeichen, „${decimal}“, für zweierlei: Es steht vor den Dezimalstellen (decimalChar) und zwischen den Gruppen (groupChar).`
        : `„${decimal}“ vor den Dezimalstellen und „${group}“ zwischen den Gruppen sind nicht zwei Zeichen, die Zahlen haben können.`,
    expected:
      'decimalChar und groupChar: je ein Zeichen, kein Buchstabe, keine Ziffer, kein Vorzeichen; ohne Angabe ist decimalChar ein Punkt',
    remedy:
      'Sehen Sie nach, wie die Zellen geschrieben sind, und geben Sie beides an: 1.234,5 hat decimalChar "," und groupChar ".".',
  }),
  'head-says-otherwise': ({ head, found, written, mended }) => ({
    what: `Der Spaltenkopf „${head}“ sagt ${found}, aber die Zahlen der Spalte werden als ${written} gelesen.`,
    ...(mended === undefined
      ? {
          remedy: `Sagen Sie im Spaltenkopf und unter written dasselbe: ${found} oder ${written}.`,
        }
      : {
          remedy: `Sind es ${found}, sagen Sie es unter factdeck des Feldes; sonst berichtigen Sie den Spaltenkopf.`,
          mended,
        }),
  }),
  'sampling-misplaced': ({ field, key, problem }) => ({
    what:
      problem === 'both'
        ? `„${field}“ hat margin und sample: Eines davon sagt, wie weit die Werte danebenliegen können.`
        : `„${field}“ kann kein ${key} haben: Es ist keine Spalte mit ${key === 'sample' ? 'Prozentwerten' : 'Werten'}.`,
    expected: 'margin: an einer Größe, in ihrer Einheit, oder sample: an einer Größe in %',
  }),
  'unit-with-scale': ({ found, mended }) => ({
    what: `„${found}“ ist eine Größenordnung oder beginnt mit einer: Als Einheit ergäbe es Werte, die wie andere aussehen.`,
    expected:
      'nur die Einheit unter quantity, und die Größenordnung der bloßen Zahlen unter written',
    mended,
  }),
  'cell-category': ({ found, field, choices, nearest }) => ({
    what: `„${found}“ ist keine Kategorie von „${field}“.`,
    expected: choices.join(', '),
    ...offer(didYouMean(nearest)),
  }),
  'cell-constraint': ({ found, field, rule, slow }) => ({
    what: `„${found}“ verletzt eine Bedingung von „${field}“.`,
    expected: slow ? `${rule} (die Prüfung dauert zu lange)` : rule,
  }),
  'cell-not-unique': ({ found, field, line }) => ({
    what: `„${found}“ steht in „${field}“ schon in Zeile ${line}.`,
    expected: 'jeder Wert nur einmal',
  }),
  'internal-key': ({ table, name }) => ({
    what: `„${name}“ ist der Primärschlüssel der Tabelle „${table}“ und zugleich intern; Schlüssel stehen in den Adressen veröffentlichter Werte.`,
    expected: 'ein Schlüssel, der bekannt werden darf',
    remedy:
      'Geben Sie den Zeilen einen eigenen Schlüssel, etwa eine laufende Nummer, oder nehmen Sie internal: true weg.',
  }),
  'key-twice': ({ key, line }) => ({
    what: `Der Schlüssel „${key}“ steht schon in Zeile ${line}.`,
    remedy: 'Jede Zeile braucht einen eigenen Schlüssel.',
  }),
  'key-twins': ({ key, other, line }) => ({
    what: `Der Schlüssel „${key}“ sieht aus wie „${other}“ in Zeile ${line}, ist es aber nicht.`,
    remedy:
      'Einer von beiden enthält ein Leerzeichen, einen Buchstaben in voller Breite oder ein unsichtbares Zeichen; tippen Sie ihn neu.',
  }),
  'alias-taken': ({ found, row }) => ({
    what: `„${found}“ ist ein Name einer anderen Zeile: „${row}“.`,
    expected: 'Namen, mit denen ein Satz genau eine Zeile meint',
    remedy: 'Nehmen Sie ihn aus einer der beiden heraus.',
  }),
  'foreign-key': ({ found, table, nearest }) => ({
    what: `„${found}“ ist kein Schlüssel der Tabelle „${table}“.`,
    ...offer(
      didYouMean(nearest) ??
        `Ergänzen Sie in „${table}“ eine Zeile „${found}“, oder berichtigen Sie den Wert.`,
    ),
  }),
  'evidence-pattern': ({ found }) => ({
    what: `„${found}“ benennt keine Fakten.`,
    expected: 'Tabelle.Zeile.Feld, mit * für jede Zeile oder jedes Feld: players.*.params',
  }),
};

const quoteFaults: { readonly [F in QuoteFault]: string } = {
  unclosed: 'Es wird hier geöffnet und nie geschlossen',
  inside: 'Es steht in einer Zelle, die nicht in Anführungszeichen steht',
  'text-behind': 'Hinter dem schließenden steht noch etwas',
};

const jsonFaults: { readonly [F in JsonFault]: string } = {
  'no-rows': 'Hier steht keine Liste von Zeilen.',
  row: 'Diese Zeile ist weder Map noch Liste oder von anderer Art als die erste.',
};
