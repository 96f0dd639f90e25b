/** What is said of files that are read, and of what stands in them. */
import type {
  CacheFault,
  JsonPart,
  LimitWord,
  ReadArgs,
  SkippedResource,
  ValueFault,
  ValueKind,
  YamlTrap,
} from '../../../diagnostics/codes.ts';
import { limitsOfText, offer } from '../../messages.ts';
import type { Message, MessagesOf } from '../../parts/messages.ts';
import { packageMessages } from './packages.ts';
import { didYouMean } from './phrases.ts';
import { tableMessages } from './tables.ts';

export const readMessages: MessagesOf<ReadArgs> = {
  // ---- build ----
  'deck-name-twice': ({ name, paths }) => ({
    what: `${paths.join(' und ')} würden beide in die Ausgabe „${name}“ geschrieben.`,
    expected: 'Foliensätze, deren Ordner verschieden heißen',
    remedy:
      'Bauen Sie sie nacheinander, jeden mit eigenem --out, oder benennen Sie einen Ordner um.',
  }),
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
  'limit-above-ceiling': ({ limit, asked, most }) => ({
    what: `Der Foliensatz verlangt limits: { ${limit}: ${asked} }; hier darf er bis ${most} gehen.`,
    expected: `höchstens ${most}`,
    remedy: `Ein Foliensatz kann von Fremden stammen, deshalb entscheidet, wer factdeck ausführt: --limits ${limit}=${asked} oder FACTDECK_LIMITS in der Umgebung.`,
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
  'file-outside': ({ file, root }) => ({
    what:
      root === ''
        ? `${file} liegt außerhalb des Ordners der Datei, die es nennt.`
        : `${file} liegt außerhalb des Ordners, in dem Foliensätze Dateien teilen dürfen${root === '.' ? '' : ` (${root})`}.`,
    expected:
      root === ''
        ? 'ein relativer Pfad ohne „..“, unterhalb dieses Ordners'
        : 'ein relativer Pfad unterhalb des Ordners des Foliensatzes oder in einem geteilten Ordner',
    ...(root !== '' && {
      remedy:
        'Starten Sie den Befehl in einem Ordner, der beide enthält, oder nennen Sie diesen mit --root.',
    }),
  }),
  'include-unknown': ({ file, name, nearest }) => ({
    what: `${file} hat keine Kennzahl „${name}“.`,
    expected: 'eine Kennzahl dieser Datei',
    ...offer(didYouMean(nearest)),
  }),
  'include-taken': ({ name }) => ({
    what: `Der Foliensatz hat schon eine Kennzahl „${name}“.`,
    expected: 'jeder Name einmal, unter measures oder unter include',
    remedy: 'Lassen Sie eine der beiden weg, oder geben Sie der eigenen einen anderen Namen.',
  }),
  'translated-unknown': ({ id, nearest }) => ({
    what: `deck.yaml hat keine Folie „${id}“.`,
    expected: 'die id einer Folie von deck.yaml',
    ...offer(didYouMean(nearest)),
  }),
  untranslated: ({ slide, keys, file }) => ({
    what: `${slide === '' ? 'Schlüssel des Foliensatzes haben' : `Die Folie „${slide}“ hat`} keine Worte in dieser Sprache: ${keys.join(', ')}.`,
    expected: 'jeder Text, den Leser sehen, auch wenn er in beiden Sprachen gleich ist',
    remedy: `In ${file}${slide === '' ? '' : ` unter slides, mit id: ${slide}`}: ${keys.join(', ')}.`,
  }),
  'not-utf8': ({ file, encoding }) => ({
    what:
      encoding === ''
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
  'json-syntax': ({ found, wanted }) => ({
    what:
      found === ''
        ? 'Das ist kein JSON: Hier fehlt etwas.'
        : `Das ist kein JSON: „${found}“ kann hier nicht stehen.`,
    expected: wanted.map((part) => jsonParts[part]).join(' oder ') || 'nichts mehr',
    remedy:
      'Bessern Sie diese Stelle aus. Namen und Texte stehen in doppelten Anführungszeichen auf einer Zeile; zwischen zweien steht ein Komma, nach dem letzten keines; Kommentare kennt JSON nicht.',
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
  ...packageMessages,
  ...tableMessages,
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
  'text-unquoted': {
    what: 'Dieser Text braucht Anführungszeichen: Für YAML beginnt eines seiner Zeichen etwas anderes.',
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
  remote:
    'Sie ist eine Adresse im Netz, und nichts wird von dort geholt: Die Datei neben dem Datenpaket speichern und nennen',
  'not-a-table': 'Sie ist keine Tabelle in CSV oder JSON',
  'no-path': 'Sie nennt keine Datei',
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

const jsonParts: { readonly [P in JsonPart]: string } = {
  value: 'ein Wert',
  name: 'ein Name in doppelten Anführungszeichen',
  escape: 'hinter einem Backslash eines von " \\ / b f n r t oder u mit vier hexadezimalen Ziffern',
  ':': '„:“',
  ',': '„,“',
  '}': '„}“',
  ']': '„]“',
  '"': 'ein Anführungszeichen, das den Text beendet',
};
