/** What is said of files that are read, and of what stands in them. */
import type {
  CacheFault,
  LimitWord,
  QuoteFault,
  ReadArgs,
  SkippedResource,
  ValueFault,
  ValueKind,
  YamlTrap,
} from '../../../diagnostics/codes.ts';
import { limitsOfText, offer } from '../../messages.ts';
import type { Message, MessagesOf } from '../../parts/messages.ts';
import { cellMessages } from './cells.ts';
import { didYouMean } from './phrases.ts';

export const readMessages: MessagesOf<ReadArgs> = {
  // ---- build ----
  'deck-not-found': ({ deck, nearest }) => ({
    what: `Es gibt keinen Foliensatz „${deck}“.`,
    expected: 'ein Ordner mit einer deck.yaml oder der Name eines solchen unter data/',
    ...offer(didYouMean(nearest)),
  }),
  'cache-refused': ({ folder, reason, detail }) => ({
    what: `${folder} wird nicht verwendet, um Browser, Diagramme und Bilder für den nächsten Lauf aufzubewahren: ${cacheFaults[reason](detail ?? '')}. Dieser Lauf verwendet einen vorübergehenden Ordner und dauert länger.`,
    remedy: `${reason === 'denied' ? 'Erlauben Sie das Schreiben' : 'Verschieben Sie den Ordner'}, oder nennen Sie mit --cache oder FACTDECK_CACHE einen eigenen.`,
  }),
  'file-unreadable': ({ file, reason }) => ({
    what: `${file} lässt sich nicht lesen: ${reason}.`,
    remedy: 'Prüfen Sie, ob die Datei vorhanden ist und ob Sie sie lesen dürfen.',
  }),

  // ---- edition ----
  'edition-malformed': ({ file, reason }) => ({
    what: `${file} ist keine eingefrorene Ausgabe: ${reason}.`,
    expected: 'eine Datei, wie factdeck freeze sie schreibt',
    remedy:
      'Holen Sie die Datei aus der Versionsverwaltung zurück, oder frieren Sie den Foliensatz dieser Ausgabe noch einmal ein.',
  }),
  'edition-not-frozen': ({ deck, edition, known }) => ({
    what:
      edition === ''
        ? `Von ${deck} ist keine Ausgabe eingefroren, es gibt also nichts zum Vergleichen.`
        : `Die Ausgabe „${edition}“ von ${deck} ist nicht eingefroren.`,
    ...(known.length > 0 && { expected: known.join(', ') }),
    remedy: `factdeck freeze ${deck} hält den Foliensatz im jetzigen Stand fest; führen Sie es aus, wenn eine Ausgabe das Haus verlässt.`,
  }),
  'edition-file-missing': ({ file }) => ({
    what: `Die Datei ${file} gibt es nicht.`,
    expected: 'ein Foliensatz, eine Datei unter editions/ oder Foliensatz@Ausgabe',
  }),

  // ---- read ----
  'file-missing': ({ file, nearest }) => ({
    what: `Die Datei ${file} gibt es nicht.`,
    ...offer(
      didYouMean(nearest) ?? 'Prüfen Sie den Namen; Pfade gelten ab dem Ordner des Foliensatzes.',
    ),
  }),
  'file-empty': ({ file }) => ({ what: `${file} ist leer.` }),
  'over-limit': ({ limit, most, found }) => ({
    what: `${limits[limit]}${found === undefined ? '' : `: ${found}`}.`,
    expected: `höchstens ${most}`,
    remedy: `Falls es so sein soll: limits: { ${limit}: ${found ?? most * 2} } in deck.yaml.${limitsOfText.includes(limit) ? ' Die deck.yaml selbst wird mit den voreingestellten Grenzen gelesen; unter slides: dürfen Dateien stehen.' : ''}`,
  }),
  'file-not-plain': ({ file }) => ({
    what: `${file} ist keine Datei, die sich zu Ende lesen lässt.`,
    expected: 'eine gewöhnliche Datei: kein Ordner, keine Pipe, kein Gerät',
  }),
  'image-unreadable': ({ file }) => ({
    what: `${file} ist kein Bild, das eine Seite zeigen kann.`,
    expected: 'PNG, JPEG, WebP, GIF oder SVG',
    remedy:
      'Speichern Sie es in einem dieser Formate; der Name der Datei entscheidet nicht darüber.',
  }),
  'image-unsafe': ({ file, what }) => ({
    what: `${file} enthält „${what}“: Ein Bild darf sich nicht bewegen, nicht reagieren und nichts von außen einbinden.`,
    expected: 'ein unbewegtes SVG, das für sich allein steht',
    remedy: 'Speichern Sie es als einfaches SVG ohne Animation und Links, oder als PNG.',
  }),
  'file-outside': ({ file }) => ({
    what: `${file} liegt außerhalb des Ordners des Foliensatzes.`,
    expected: 'ein relativer Pfad ohne „..“, unterhalb des Ordners des Foliensatzes',
  }),
  'not-utf8': ({ file, encoding }) => ({
    what:
      encoding === 'unknown'
        ? `${file} ist kein Text in UTF-8.`
        : `${file} ist in ${encoding} gespeichert, nicht in UTF-8.`,
    expected: 'UTF-8, mit oder ohne Byte Order Mark',
    remedy:
      'In Excel: „Speichern unter“, „CSV UTF-8 (durch Trennzeichen getrennt)“. In einem Texteditor: mit der Codierung UTF-8 speichern.',
  }),
  'nul-character': () => ({
    what: 'Hier steht ein NUL-Zeichen; eine Textdatei enthält keines.',
    remedy: 'Speichern Sie die Datei noch einmal als reinen Text in UTF-8.',
  }),
  'hidden-character': ({ name, turns }) => ({
    what: turns
      ? `Ein unsichtbares Zeichen (${name}) ändert die Richtung dessen, was folgt: Es würde nicht gelesen, wie es geschrieben ist.`
      : `Hier steht ein unsichtbares Steuerzeichen (${name}).`,
    remedy:
      'Löschen Sie es: Tippen Sie den Text darum neu, oder fügen Sie ihn als reinen Text ein.',
  }),
  'cr-line-ends': ({ file }) => ({
    what: `${file} hat die Zeilenenden alter Macintosh-Rechner (nur CR).`,
    expected: 'LF oder CRLF',
    remedy: 'Speichern Sie die Datei noch einmal als „CSV UTF-8“ oder mit Unix-Zeilenenden.',
  }),
  'yaml-syntax': ({ reason }) => ({
    what: `Das ist kein YAML: ${reason}.`,
    remedy: 'Prüfen Sie die Einrückung, und setzen Sie Text mit : # { } [ ] in Anführungszeichen.',
  }),
  'yaml-trap': ({ trap, mended }) => ({
    ...yamlTraps[trap],
    ...(mended !== undefined && { mended }),
  }),
  'yaml-duplicate-key': ({ key }) => ({
    what: `„${key}“ steht hier ein zweites Mal.`,
    remedy: 'Behalten Sie eines von beiden; das zweite würde das erste stillschweigend ersetzen.',
  }),
  'yaml-directive': ({ found }) => ({
    what: `„${found}“ ist nicht zulässig: Es würde ändern, wie die Datei gelesen wird.`,
    remedy: 'Löschen Sie die Zeile. Dateien werden als YAML 1.2 gelesen.',
  }),
  'yaml-documents': () => ({
    what: 'Hier beginnt ein zweites Dokument.',
    expected: 'ein Dokument je Datei',
    remedy: 'Löschen Sie die Zeile ---, oder verschieben Sie, was folgt, in eine eigene Datei.',
  }),
  'yaml-tag': ({ tag }) => ({
    what: `Das Tag ${tag} ist nicht zulässig.`,
    expected: 'einfache Daten ohne Tags',
  }),
  'yaml-alias': ({ reason }) => ({
    what: `Die Aliasse in dieser Datei lassen sich nicht auflösen: ${reason}.`,
    remedy: 'Schreiben Sie den Wert aus, statt ihn mit *Name zu nennen.',
  }),
  'key-refused': ({ key }) => ({
    what: `„${key}“ ist als Schlüssel nicht zulässig.`,
    remedy: 'Wählen Sie einen anderen Namen.',
  }),
  'unknown-key': ({ key, nearest, known }) => ({
    what: `„${key}“ ist hier kein bekannter Schlüssel.`,
    expected: known.join(', '),
    ...offer(didYouMean(nearest)),
  }),
  'missing-key': ({ key }) => ({
    what: `Hier fehlt „${key}“.`,
    remedy: `Ergänzen Sie „${key}:“.`,
  }),
  'wrong-type': ({ is, wanted, choices }) => ({
    what: `Hier steht ${kinds[is]}.`,
    expected: [...wanted.map((kind) => kinds[kind]), ...choices].join(' / '),
  }),
  'text-as-other': ({ found, is, mended }) => ({
    what: `YAML liest ${found} als ${readAs[is] ?? kinds[is]}, gemeint ist hier aber ein Text.`,
    remedy: 'Setzen Sie ihn in Anführungszeichen.',
    mended,
  }),
  'not-one-of': ({ found, choices, nearest }) => ({
    what: `„${found}“ ist keiner der möglichen Werte.`,
    expected: choices.join(', '),
    ...offer(didYouMean(nearest)),
  }),
  'wrong-length': ({ least, most, count }) => ({
    what: `Diese Liste enthält ${count} ${count === 1 ? 'Eintrag' : 'Einträge'}.`,
    expected: `${least === undefined ? '' : `mindestens ${least}`}${most === undefined ? '' : `höchstens ${most}`}`,
  }),
  'wrong-value': ({ found, fault, limit }) => ({
    what: `„${found}“ passt hier nicht: ${valueFaults[fault](limit)}.`,
  }),
  'layout-unclear': ({ layouts, signs }) => ({
    what: 'Es ist nicht klar, welches Layout diese Folie hat.',
    expected: [
      `layout: ${layouts.length > 1 ? 'eines von ' : ''}${layouts.join(', ')}`,
      ...(signs.length > 0
        ? [`${signs.length > 1 ? 'einer der Schlüssel' : 'der Schlüssel'} ${signs.join(', ')}`]
        : []),
    ].join('; oder '),
  }),
  'slide-id-missing': ({ proposed }) => ({
    what: 'Diese Folie hat keine id.',
    expected: 'ein kurzer ASCII-Name; nach ihm heißen der Link der Folie und ihr PNG',
    mended: `id: ${proposed}`,
  }),
  'slide-id-malformed': ({ id, proposed }) => ({
    what: `„${id}“ kann nicht die id einer Folie sein.`,
    expected:
      'Kleinbuchstaben (a–z), Ziffern und Bindestriche, mit einem Buchstaben am Anfang, höchstens 40; kein Name, den Windows für sich reserviert (con, aux)',
    mended: `id: ${proposed}`,
  }),
  'slide-id-twice': ({ id, first }) => ({
    what: `Zwei Folien haben die id „${id}“.`,
    remedy: `Die andere steht in ${first}. Geben Sie einer von beiden eine andere id.`,
  }),
  'literal-number': ({ literal }) => ({
    what: `„${literal}“ ist eine Zahl, und Zahlen sind nie frei.`,
    expected: 'ein Name, der einen Buchstaben enthält, etwa GPT-4',
    remedy: 'Binden Sie die Zahl stattdessen an eine Zelle.',
  }),
  'slides-file-again': ({ file }) => ({
    what: `${file} ist hier ein zweites Mal aufgeführt.`,
    remedy: 'Führen Sie jede Datei nur einmal auf.',
  }),
  'descriptor-missing': ({ folder }) => ({
    what: `${folder} hat kein Datenpaket.`,
    expected: 'datapackage.yaml, datapackage.yml oder datapackage.json',
  }),
  'resource-skipped': ({ name, reason }) => ({
    what: `Die Ressource „${name}“ wird übergangen: ${skippedResources[reason]}.`,
  }),
  'csv-quote': ({ fault }) => ({
    what: `Ein Anführungszeichen steht hier am falschen Ort: ${quoteFaults[fault]}.`,
    expected: 'Anführungszeichen um die ganze Zelle, und "" für eines darin',
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
  'key-twice': ({ key, line }) => ({
    what: `Der Schlüssel „${key}“ steht schon in Zeile ${line}.`,
    remedy: 'Jede Zeile braucht einen eigenen Schlüssel.',
  }),
  'key-twins': ({ key, other, line }) => ({
    what: `Der Schlüssel „${key}“ sieht aus wie „${other}“ in Zeile ${line}, ist es aber nicht.`,
    remedy:
      'Einer von beiden enthält ein Leerzeichen, einen Buchstaben in voller Breite oder ein unsichtbares Zeichen; tippen Sie ihn neu.',
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

const yamlTraps: { readonly [T in YamlTrap]: Message } = {
  tab: {
    what: 'Diese Zeile ist mit einem Tabulator eingerückt.',
    expected: 'Leerzeichen',
    remedy: 'Rücken Sie sie mit Leerzeichen ein, so weit wie die Zeilen, zu denen sie gehört.',
  },
  'full-width-space': {
    what: 'Diese Zeile ist mit einem Leerzeichen voller Breite eingerückt.',
    expected: 'Leerzeichen halber Breite',
  },
  'full-width-colon': {
    what: 'Der Doppelpunkt hat volle Breite; für YAML ist er ein Buchstabe.',
    expected: 'ein Doppelpunkt halber Breite und ein Leerzeichen',
  },
  'full-width-brace': {
    what: 'Die geschweiften Klammern haben volle Breite; für YAML sind sie Buchstaben.',
    expected: '{ } halber Breite',
  },
  'binding-unquoted': {
    what: 'Ein Text, der mit {{ beginnt, braucht Anführungszeichen: Für YAML beginnt mit einer geschweiften Klammer eine Zuordnung.',
  },
  'markup-unquoted': {
    what: 'Ein Text, der mit ** oder [ beginnt, braucht Anführungszeichen: Für YAML beginnt damit etwas anderes.',
  },
  'quote-unclosed': {
    what: 'Hier wird ein Anführungszeichen geöffnet und nie geschlossen.',
  },
  'no-blank-after-colon': {
    what: 'Hinter dem Doppelpunkt fehlt ein Leerzeichen, YAML sieht darum ein einziges Wort.',
  },
  'no-blank-in-braces': {
    what: 'Hinter dem Doppelpunkt fehlt ein Leerzeichen, YAML sieht darum einen Schlüssel ohne Wert.',
  },
  'hash-comment': {
    what: 'Für YAML beginnt mit # hinter einem Leerzeichen ein Kommentar: Der Rest dieses Textes ginge verloren.',
    remedy: 'Setzen Sie den Text in Anführungszeichen.',
  },
  'decimal-comma': {
    what: 'In geschweiften Klammern beendet ein Komma den Wert, YAML sieht hier darum zwei.',
  },
  'grouped-number': {
    what: 'Für YAML steht der Punkt in dieser Zahl vor Nachkommastellen, nicht zwischen Tausendern.',
    remedy:
      "Schreiben Sie alle Ziffern ohne Punkte (10000) oder die Zahl mit ihrer Einheit in Anführungszeichen ('10.000 €').",
  },
};

const skippedResources: { readonly [R in SkippedResource]: string } = {
  remote: 'Sie ist eine Adresse im Netz, und nichts wird von dort geholt',
  inline: 'Ihre Daten stehen im Datenpaket, nicht in einer Datei',
  'not-a-table': 'Sie ist keine Tabelle in CSV',
  'several-files': 'Sie ist auf mehrere Dateien verteilt',
  'no-path': 'Sie nennt keine Datei',
  missing: 'Ihre Datei ist nicht vorhanden',
};

/** As a sentence begins with it: „Hier steht eine Zahl“. */
const kinds: { readonly [K in ValueKind]: string } = {
  text: 'ein Text',
  number: 'eine Zahl',
  integer: 'eine ganze Zahl',
  boolean: 'true oder false',
  list: 'eine Liste',
  map: 'eine Zuordnung (Schlüssel: Wert)',
  nothing: 'nichts',
};

/** YAML liest es als … */
const readAs: { readonly [K in ValueKind]?: string } = {
  number: 'Zahl',
  integer: 'ganze Zahl',
  boolean: 'Wahrheitswert',
};

const valueFaults: { readonly [F in ValueFault]: (limit: string) => string } = {
  empty: () => 'Es ist leer',
  'not-scale-and-unit': () => 'Es ist keine Größenordnung mit Einheit',
  outside: (limit) => `Der Wert muss ${limit} sein`,
  'too-long': (limit) => `Es hat mehr als ${limit} Zeichen`,
  pattern: (limit) => `Es hat nicht die Form ${limit}`,
  other: () => 'Hier ist etwas anderes gemeint',
};

const quoteFaults: { readonly [F in QuoteFault]: string } = {
  unclosed: 'Es wird hier geöffnet und nie geschlossen',
  inside: 'Es steht in einer Zelle, die nicht in Anführungszeichen steht',
  'text-behind': 'Hinter dem schließenden steht noch etwas',
};

const cacheFaults: Readonly<Record<CacheFault, (detail: string) => string>> = {
  link: () => 'Der Ordner ist ein Link oder enthält einen',
  file: () => 'Es ist eine Datei, kein Ordner',
  owner: () => 'Der Ordner gehört einem anderen Benutzer',
  open: () => 'Andere Benutzer dürfen ihn lesen oder ändern, was darin steht',
  foreign: () => 'Der Ordner wurde nicht von factdeck angelegt',
  denied: (detail) => `Der Ordner lässt sich nicht beschreiben (${detail})`,
};

const limits: Readonly<Record<LimitWord, string>> = {
  textMegabytes: 'Die Datei hat zu viele Megabyte',
  tableMegabytes: 'Die Datei der Tabelle hat zu viele Megabyte',
  rows: 'Es sind zu viele Zeilen',
  columns: 'Es sind zu viele Spalten',
  cells: 'Es sind zu viele Zellen',
  cellLength: 'In dieser Zelle stehen zu viele Zeichen',
  nesting: 'Das ist zu tief verschachtelt; vielleicht ist eine Klammer nicht geschlossen',
  aliases: 'Aliasse (*Name) werden zu oft verwendet',
  pictureMegabytes: 'Die Datei des Bildes hat zu viele Megabyte',
  pictureMegapixels: 'Das Bild hat zu viele Millionen Pixel',
  pictureElements: 'Das Bild hat zu viele Elemente',
  marks: 'Das Diagramm hat zu viele Zeilen zum Zeichnen',
  slides: 'Es sind zu viele Folien',
};
