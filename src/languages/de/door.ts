/** Was `new` und `import` sagen, und die Sätze der Foliensätze, die sie entwerfen. */
import type { DoorWords } from '../parts/door.ts';

const listed = (items: readonly string[]): string => items.join(', ');

export const door: DoorWords = {
  letters:
    /[äöüßÄÖÜ]|(?<!\p{L})(?:und|nach|von|je|Umsatz|Gesamt|Summe|Jahr|Monat|Anteil|Anzahl)(?!\p{L})/u,
  plans: /(?<!\p{L})(?:plan|budget|soll|ziel|prognose|vorjahr|vorgabe|planwert)(?!\p{L})/iu,
  counts:
    /(?<!\p{L})(?:anzahl|mitarbeiter|mitarbeitende|beschäftigte|personen|kunden|köpfe|vzä|bestellungen|filialen|standorte|besuche|stück|einwohner)(?!\p{L})/iu,
  columns: { period: 'Zeitraum', value: 'Wert' },
  deck: {
    highest: (name, measure, figure) => ({
      text: `${name} hat den höchsten Wert bei ${measure}: ${figure}`,
      words: `${name} hat den höchsten Wert bei ${measure}`,
    }),
    lowest: (name, measure, figure) => ({
      text: `${name} hat den niedrigsten Wert bei ${measure}: ${figure}`,
      words: `${name} hat den niedrigsten Wert bei ${measure}`,
    }),
    share: (name, measure, figure) => ({
      text: `${name} hat den größten Anteil an ${measure}: ${figure}`,
      words: `${name} hat den größten Anteil an ${measure}`,
    }),
    shareOf: (measure) => `Anteil an ${measure}`,
    of: (name, measure) => `${measure} von ${name}`,
    against: (name, side, { title, figure, otherTitle, otherFigure }) => {
      const words = `liegt ${side === 'above' ? 'über' : 'unter'} ${otherTitle}`;
      return { text: `${name}: ${title} ${words}, ${figure} gegen ${otherFigure}`, words };
    },
    course: (subject, way, { from, to, first, last }) => {
      const words = way === 'rose' ? 'stieg' : 'fiel';
      return { text: `${subject} ${words} von ${from} (${first}) auf ${to} (${last})`, words };
    },
    kickers: { summary: 'Überblick', figures: 'Kennzahlen', table: 'Die Zahlen' },
    sources: 'Woher die Zahlen stammen',
  },
  refused: {
    missing: (file) => `Bei ${file} ist nichts.`,
    'no-files': (file) =>
      `${file} enthält keine Datei, die eine Tabelle sein könnte (.xlsx, .xls, .ods, .csv, .tsv, .json, .parquet).`,
    'too-large': (file, most) =>
      `${file} ist größer, als hier gelesen wird (${most} ${Number(most) > 10_000 ? 'Zellen' : 'MB'}): Behalten Sie den Teil, um den es geht.`,
    gzip: (file) =>
      `${file} ist mit gzip gepackt, wie auch immer sie heißt: Entpacken Sie sie zuerst.`,
    zip: (file) =>
      `${file} ist ein Zip und keine Arbeitsmappe: Entpacken Sie es und nennen Sie die Datei darin.`,
    bomb: (file) =>
      `${file} wird entpackt weit größer, als eine Arbeitsmappe ist; sie wird nicht geöffnet.`,
    password: (file) =>
      `${file} ist mit einem Kennwort gesperrt: Öffnen Sie sie in der Tabellenkalkulation und speichern Sie sie ohne.`,
    damaged: (file, detail) =>
      `${file} ist beschädigt oder abgeschnitten${detail === '' ? '' : ` (${detail})`}: Laden oder speichern Sie sie noch einmal.`,
    encoding: (file, encodings) =>
      encodings === ''
        ? `${file} ist Text in keiner hier bekannten Kodierung: Speichern Sie sie als UTF-8.`
        : `${file} ist nicht UTF-8 und könnte ${encodings} sein: Sagen Sie mit --encoding, was es ist.`,
    'unknown-kind': (file) => `${file} ist keine Arbeitsmappe, kein Text und keine Parquet-Datei.`,
    'not-table': (file) => `${file} enthält keine Tabelle: Es fanden sich keine zwei Spalten.`,
    codec: (file) =>
      `${file} ist eine Parquet-Datei in einer Packung, die hier nicht gelesen wird: Schreiben Sie sie mit snappy oder ungepackt.`,
    outside: (file) =>
      `Das Paket nennt ${file}, und das liegt nicht daneben: Nur was daneben liegt, wird gelesen.`,
    empty: (file) => `${file} ist leer.`,
    address: (url) => `${url} ist keine Adresse, die mit https:// oder http:// beginnt.`,
    offline: (url, reason) =>
      `${url} ist nicht erreichbar (${reason}): Hat dieser Rechner Netz? Die Kopie von zuvor ist, wie sie war.`,
    late: (url, seconds) =>
      `${url} brauchte länger als ${seconds} s; versuchen Sie es später noch einmal.`,
    status: (url, status) => `${url} antwortet ${status}: Sehen Sie nach, ob es umgezogen ist.`,
  },
  decided: {
    macros: ({ file }) => `${file} enthält Makros: Keines wurde ausgeführt.`,
    links: ({ file }) =>
      `${file} hat Formeln, die andere Dateien lesen: Es gelten die Werte, mit denen sie gespeichert wurde.`,
    'hidden-sheets': ({ names }) => `Ausgeblendete Blätter bleiben weg: ${listed(names)}.`,
    'hidden-rows': ({ names }) =>
      `Ausgeblendete Zeilen bleiben weg: ${listed(names)}. Blenden Sie sie ein, wenn sie dazugehören.`,
    'hidden-columns': ({ names }) =>
      `Ausgeblendete Spalten bleiben weg: ${listed(names)}. Blenden Sie sie ein, wenn sie dazugehören.`,
    encoding: ({ encoding }) =>
      `Es ist nicht UTF-8; gelesen als ${encoding}, das als Einziges passt.`,
    marks: ({ cell, chosen, other }) =>
      `${cell} könnte ${chosen} oder ${other} sein; alle Zahlen dieses Blattes sind wie ${chosen} gelesen.`,
    negative: ({ cells }) =>
      `Zahlen in Klammern oder mit einem Minus dahinter sind als negativ gelesen: ${listed(cells)}.`,
    heads: ({ rows }) => `Der Tabellenkopf hat ${rows} Zeilen, von oben nach unten verbunden.`,
    'no-head': ({ columns }) =>
      `Es fand sich kein Tabellenkopf; die ${columns} Spalten sind gezählt. Geben Sie ihnen unter title Namen.`,
    groups: ({ names, column }) =>
      `Zeilen mit einem Namen allein (${listed(names)}) benennen die Zeilen darunter: Sie sind die Spalte „${column}“.`,
    filled: ({ column, cells }) =>
      `„${column}“ steht nur in der ersten Zeile jeder Gruppe; ${cells} leere Zellen darunter sind damit gefüllt.`,
    totals: ({ rows }) =>
      `Summen bleiben weg (Zeilen ${listed(rows)}): Neben ihren Teilen würden sie doppelt gezählt.`,
    'total-differs': ({ row, column, total, sum }) =>
      `„${row}“ nennt ${total} für „${column}“, ihre Zeilen ergeben ${sum}. Die Summe bleibt weg; sehen Sie die Zeilen an.`,
    'total-unsure': ({ row, name }) =>
      `Zeile ${row}, „${name}“, heißt Summe und ist nicht die Summe der Zeilen bei ihr: Sie bleibt eine Zeile.`,
    'total-column': ({ column }) =>
      `Die Spalte „${column}“ summiert die anderen und bleibt weg; ein measure kann sie berechnen.`,
    'periods-across': ({ first, last, count }) =>
      `${count} Zeiträume standen nebeneinander, von ${first} bis ${last}: Sie sind jetzt Zeilen.`,
    'year-of-months': ({ year }) =>
      `Die Monate haben kein Jahr: ${year} stammt aus der Überschrift.`,
    'months-without-year': ({ columns }) =>
      `Für ${listed(columns)} ist kein Jahr genannt: Sie bleiben Spalten.`,
    'apart-columns': ({ columns }) =>
      `${listed(columns)} gehören zu keinem Zeitraum: Sie sind eine eigene Tabelle.`,
    'unit-from': ({ column, unit, from }) =>
      `„${column}“ ist in ${unit}, so sagt es ${{ head: 'der Kopf', format: 'das Zahlenformat', cells: 'die Zelle', title: 'die Überschrift' }[from]}.`,
    'unit-of-title': ({ columns, unit }) =>
      `Die Zeile bei der Tabelle sagt ${unit}: angenommen für ${listed(columns)}.`,
    'scale-differs': ({ column, head, format }) =>
      `Der Kopf von „${column}“ sagt ${head}, das Zahlenformat ${format}: Es gilt der Kopf.`,
    'scale-hidden': ({ column, format }) =>
      `Das Format ${format} von „${column}“ verbirgt Tausender, und kein Wort sagt es: Es gelten die vollen Zahlen.`,
    'small-percent': ({ column, cell }) =>
      `„${column}“ ist in % und enthält ${cell}: genommen, wie es dasteht, nicht das Hundertfache.`,
    'units-by-row': ({ units }) =>
      `Jede Zeile hat ihre eigene Einheit (${listed(units)}): je eine Tabelle.`,
    'units-mixed': ({ column, units }) =>
      `Die Zellen von „${column}“ sind in ${listed(units)}: Alle sind in der ersten gelesen. Trennen Sie sie, wenn das falsch ist.`,
    'no-figure': ({ column, cells }) =>
      `Keine Zahl in ${listed(cells)} von „${column}“: als n/a geschrieben. Schreiben Sie „nicht veröffentlicht“, wo es eine gibt, und 0, wo nichts ist.`,
    'error-cells': ({ column, cells }) =>
      `${listed(cells)} von „${column}“ zeigen einen Fehler der Tabellenkalkulation: als n/a geschrieben.`,
    footnotes: ({ column, cells }) =>
      `Fußnotenzeichen an Zahlen von „${column}“ sind entfernt (${listed(cells)}); evidence.csv behält sie.`,
    stray: ({ column, cell, text }) =>
      `${cell} von „${column}“ sagt „${text}“ unter Zahlen: als n/a geschrieben; evidence.csv behält es.`,
    'day-or-month': ({ column, cell, chosen, other }) =>
      `${cell} von „${column}“ könnte ${chosen} oder ${other} sein; die ganze Spalte ist wie ${chosen} gelesen.`,
    'first-days': ({ column }) =>
      `Jeder Tag von „${column}“ ist ein Monatserster: Sie sind als Monate gelesen.`,
    'year-spans': ({ column }) =>
      `„${column}“ nennt in jeder Zeile ein Jahr und das folgende: als Bezeichnung belassen, nicht als Monate gelesen.`,
    'years-or-numbers': ({ column }) =>
      `„${column}“ könnten Jahre sein: als Zahlen gelesen. Jahre sind „type: year“.`,
    key: ({ columns }) => `Zeilen unterscheidet ${columns.join(' und ')}.`,
    'no-key': ({ column }) =>
      `Keine Spalte unterscheidet die Zeilen: Sie sind in „${column}“ gezählt. Geben Sie ihnen eigene Namen.`,
    edition: ({ edition, from }) =>
      from === 'data'
        ? `Die Ausgabe ist ${edition}, der jüngste Zeitraum der Daten.`
        : `Die Daten nennen keinen Zeitraum: Die Ausgabe ist dieser Monat, ${edition}.`,
  },
  told: {
    nameNeeded: 'Nennen Sie den Foliensatz: factdeck new NAME --from DATEI.',
    fromNeeded: (examples) =>
      `Sagen Sie, woraus: --from DATEI (- für Eingefügtes), oder --example ${examples.join('|')}.`,
    badName: (name) =>
      `„${name}“ ist kein Name eines Foliensatzes: Kleinbuchstaben, Ziffern und Bindestriche, etwa umsatz-2026.`,
    exists: (folder) =>
      `${folder} gibt es schon, und nichts darin wurde berührt. Nehmen Sie einen anderen Namen.`,
    nothing: 'Es fand sich keine Tabelle, und nichts wurde geschrieben.',
    table: (name, rows, columns, source) =>
      `${name}: Zeilen ${rows}, Spalten ${columns}, aus ${source}`,
    decisions: 'So gelesen',
    doubts: 'Nicht sicher; so angenommen, und in datapackage.yaml bei den Zahlen vermerkt',
    agree: 'So schreiben? [j/n] ',
    yes: /^(?:j|ja|y|yes)$/i,
    left: 'Nichts wurde geschrieben.',
    written: (folder, slides, errors) =>
      `${folder}: ${slides} ${slides === 1 ? 'Folie' : 'Folien'}${errors === 0 ? ', ohne Fehler' : `; factdeck check nennt ${errors} Fehler`}`,
    next: (deck) => `Ansehen: npx factdeck dev ${deck}`,
  },
  again: {
    deckNeeded: (known) =>
      `Nennen Sie den Foliensatz, dann seine neueren Dateien: factdeck import NAME DATEI…${known.length > 0 ? ` Foliensätze: ${listed(known)}.` : ''}`,
    noSources: (folder) =>
      `${folder}/datapackage.yaml nennt unter sources keine Datei, die sich wieder lesen ließe: Nennen Sie eine.`,
    noAddress: (folder) =>
      `${folder}/datapackage.yaml nennt keine Adresse: Schreiben Sie url: https://… unter sources einer Tabelle.`,
    fetching: (url) => `Wird geholt: ${url}`,
    missing: (table) => `${table}: Keine solche Tabelle in den Dateien; sie bleibt, wie sie ist.`,
    nothing: 'Die Dateien sagen, was der Foliensatz sagt: Nichts ändert sich.',
    more: (count) => `… und ${count} weitere`,
    noFit:
      'Es passt nicht zum Foliensatz, und nichts wurde geschrieben: Geben Sie der Spalte ihren alten Namen oder ihre Einheit, oder ändern Sie datapackage.yaml.',
    notFrozen: (deck) =>
      `${deck} hat Fehler, deshalb wurde die vorige Ausgabe nicht festgehalten: factdeck freeze ${deck}, sobald sie behoben sind und das Einlesen zurückgenommen ist.`,
    written: (deck, period) =>
      `Geschrieben. Setzen Sie edition: in deck.yaml auf ${period ?? 'den neuen Zeitraum'}, dann npx factdeck check ${deck}; factdeck import ${deck} --back nimmt es zurück.`,
    back: 'Alle Dateien sind wie vor dem letzten Einlesen.',
    noBack: 'Es gibt nichts zurückzunehmen.',
    changes: {
      shifted: (_, is) => `die Zahlen sind die von ${is} zuvor: Sind die Spalten verrutscht?`,
      tenfold: (was, is) => `${was} → ${is}, das Zehnfache oder mehr`,
      revised: (was, is) => `${was} → ${is}`,
      'correction-kept': (was, is) => `Ihr ${was} bleibt; die Datei sagt ${is} wie zuvor`,
      'correction-replaced': (was, is) => `Ihr ${was} → ${is}, in der Datei neu`,
      'unit-changed': (was, is) => `in ${is || 'keiner Einheit'}, zuvor in ${was || 'keiner'}`,
      'column-gone': () => 'die Spalte fehlt',
      'column-new': () => 'eine Spalte, die der Foliensatz nicht kennt; sie bleibt weg',
      'column-renamed': (_, is) => `die Spalte heißt jetzt ${is}; vermerkt in renames.yaml`,
      'row-gone': () => 'die Zeile fehlt',
      'row-new': () =>
        'eine neue Zeile; sehen Sie nach, ob Diagramme mit einer Liste von Zeilen sie brauchen',
      'row-renamed': (_, is) => `die Zeile heißt jetzt ${is}; vermerkt in renames.yaml`,
    },
  },
};
