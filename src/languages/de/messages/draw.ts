/** What is said of themes, fonts, charts and templates. */
import type {
  DrawArgs,
  PresetFault,
  SpecFault,
  UnsafeTemplate,
} from '../../../diagnostics/codes.ts';
import { offer } from '../../messages.ts';
import type { MessagesOf } from '../../parts/messages.ts';
import { didYouMean } from './phrases.ts';

export const drawMessages: MessagesOf<DrawArgs> = {
  // ---- theme ----
  'tokens-invalid': ({ theme, path, reason }) => ({
    what: `Die Tokens des Designs „${theme}“ sind bei ${path} falsch: ${reason}.`,
    remedy: `Berichtigen Sie themes/${theme}/tokens.json; themes/briefing/tokens.json ist ein vollständiges Beispiel.`,
  }),
  'unknown-colour': ({ name, nearest }) => ({
    what: `„${name}“ ist keine Farbe.`,
    expected: 'ein Token der japanischen Digital Agency wie blue-900, oder #rrggbb',
    ...offer(didYouMean(nearest)),
  }),
  'low-contrast': ({ pair, ratio, least, passing }) => ({
    what: `${pair}: Der Kontrast beträgt ${ratio}.`,
    expected: `mindestens ${least}`,
    remedy: `Die nächste Farbe, die genügt, ist ${passing}.`,
  }),
  'line-below-letters': ({ role, line, size }) => ({
    what: `lines.${role} ist ${line} und damit niedriger als die Buchstaben.`,
    expected: `mindestens ${size}, die Größe von ${role}`,
    remedy: `Erhöhen Sie lines.${role}, verkleinern Sie text.${role}, oder nehmen Sie lines.${role} heraus: Die Höhe folgt dann der Größe.`,
  }),
  'theme-file-missing': ({ file }) => ({
    what: `Das Design nennt ${file}, die Datei ist aber nicht vorhanden.`,
    remedy: 'Legen Sie die Datei neben tokens.json, oder nehmen Sie ihren Namen heraus.',
  }),
  'theme-file-outside': ({ file }) => ({
    what: `${file} liegt außerhalb des Projekts: Die Datei oder ein Ordner auf dem Weg zu ihr ist ein Link.`,
    remedy: 'Kopieren Sie die Dateien des Designs nach themes/.',
  }),
  'theme-file-large': ({ file, most }) => ({
    what: `${file} ist für eine Datei eines Designs zu groß.`,
    expected: `höchstens ${most} Megabyte`,
  }),
  'font-unreadable': ({ file }) => ({
    what: `${file} ist keine verwendbare Schrift.`,
    expected: 'eine TrueType- oder OpenType-Datei mit einer Strichstärke',
    remedy:
      'Wandeln Sie eine WOFF-Datei in TrueType oder OpenType um; nehmen Sie aus einer Sammlung oder einer variablen Schrift eine einzelne Strichstärke.',
  }),
  'font-restricted': ({ file }) => ({
    what: `${file} besagt, dass die Schrift nicht in ein Dokument eingebettet werden darf (OS/2 fsType: eingeschränkte Lizenz), und jede erzeugte Datei bettet sie ein.`,
    remedy:
      'Verwenden Sie eine Schrift, deren Lizenz es erlaubt, oder bitten Sie den Hersteller um eine solche Datei.',
  }),
  'theme-circle': ({ themes }) => ({
    what: `Das Design erweitert sich selbst: ${themes.join(' → ')}.`,
    remedy: 'Lassen Sie eines davon briefing, dark oder print erweitern.',
  }),
  'theme-not-found': ({ theme, nearest }) => ({
    what: `Es gibt kein Design „${theme}“.`,
    expected: 'ein Ordner unter themes/ mit einer tokens.json',
    ...offer(didYouMean(nearest)),
  }),

  // ---- fonts ----
  'missing-glyph': ({ character, codePoint, slide, package: font }) => ({
    what: `Keine Schrift des Foliensatzes hat eine Form für „${character}“ (${codePoint}) auf der Folie „${slide}“.`,
    remedy:
      font === ''
        ? 'Schreiben Sie es anders; ein Emoji oder ein seltenes Zeichen erschiene als leeres Kästchen.'
        : `Installieren Sie neben factdeck eine Schrift, die es haben dürfte: npm install ${font}`,
  }),

  // ---- charts ----
  'annotation-off-scale': ({ text }) => ({
    what: `Die Anmerkung „${text}“ hat keinen Ort: Das Diagramm hat keine solche Skala, oder sie reicht nicht so weit.`,
    expected:
      'ein Zeitpunkt in einem Diagramm mit Zeitachse, ein Wert in einem Diagramm mit einer Skala für Werte',
    remedy:
      'Lassen Sie sie stattdessen auf eine Zeile zeigen (row: Schlüssel) oder auf einen Ort, den die Skala zeigt.',
  }),
  'claim-no-room': ({ words, other }) => ({
    what:
      other === ''
        ? `Die Behauptung „${words}“ ist im Diagramm nicht gezeichnet: Ihr Ort liegt außerhalb der Skala oder des Rahmens.`
        : `Die Behauptung „${words}“ ist im Diagramm nicht gezeichnet: „${other}“ ist im Weg.`,
    remedy:
      'Zeigen Sie weniger Zeilen, nennen Sie unter draw eine andere Behauptung, oder schreiben Sie draw: false.',
  }),
  'label-no-place': ({ label, other }) => ({
    what: `Für die Beschriftung „${label}“ ist kein Platz frei: „${other}“ ist auf jeder Seite im Weg.`,
    remedy:
      'Zeigen Sie weniger Zeilen (rows, where), oder geben Sie einer von beiden einen kürzeren Namen.',
  }),
  'chart-overflow': ({ text, px }) => ({
    what: `„${text}“ würde um ${px} px über das Diagramm hinausragen.`,
    remedy:
      'Verwenden Sie einen kürzeren Namen, oder geben Sie dem Diagramm die ganze Folie (ohne Punkte daneben).',
  }),
  'mark-outside': ({ row, px }) => ({
    what: `Die Markierung von ${row} würde um ${px} px über das Diagramm hinausragen.`,
    remedy:
      'Erweitern Sie den Bereich ihrer Skala (domain), oder zeichnen Sie sie abgeschnitten (clip: true), wenn die Zahl genug sagt.',
  }),
  'plots-no-room': ({ px }) => ({
    what: `Die Teile dieses Diagramms passen nicht nebeneinander: Es fehlen ${px} px.`,
    remedy:
      'Weniger nebeneinander stellen (facet mit columns, vconcat), weniger Zeilen zeigen (omit), Achsentitel weglassen (title: null) oder zwei Folien daraus machen.',
  }),
  'chart-too-many-rows': ({ rows, most }) => ({
    what: `Das Diagramm hat ${rows} Zeilen; in lesbarer Größe fasst es ${most}.`,
    remedy: `Wählen Sie mit rows oder where höchstens ${most} aus, oder machen Sie zwei Folien daraus.`,
  }),
  'row-not-drawn': ({ row, others, own }) => ({
    what: own
      ? `Das Diagramm zeigt die Zeile „${row}“${others > 0 ? ` und ${others} weitere` : ''} nicht: Nichts davon ist zu sehen. Sie hat keine Markierung, eine ohne Größe, eine in der Farbe der Seite oder eine hinter der einer anderen Zeile.`
      : `Das Diagramm zeigt die Zeile „${row}“ nicht: Sie hat weder eine Markierung noch ein sichtbares Zeichen.`,
    expected: 'jede Zeile gezeichnet; was nicht bekannt ist, wird als nicht bekannt gezeichnet',
    remedy: own
      ? 'Prüfen Sie Filter, Skalen und Farben der Spezifikation; geben Sie einer Linie mit vielleicht nur einem Schritt Punkte (point: true), oder drucken Sie die Worte (eine Ebene text mit feld_text). Mit Absicht lassen Sie die Zeile neben der Spezifikation aus: omit, mit rows und because.'
      : 'Lassen Sie die Zeile ausdrücklich aus (rows, where, omit).',
  }),
  'sign-not-drawn': ({ row, others, text, field }) => ({
    what: `Die Spezifikation zeichnet „${text}“ (Zeile „${row}“${others > 0 ? ` und ${others} weitere` : ''}), als wäre es genau.`,
    expected: 'was nicht genau ist, sieht so aus oder liest sich so',
    remedy: `Drucken Sie die Worte (eine Ebene text mit ${field}_text), oder lassen Sie einen Kanal ${field}_sure oder ${field}_shape lesen: color, strokeDash oder eine Bedingung darauf. Oder lassen Sie die Zeile aus: omit, mit rows und because.`,
  }),
  'mark-on-words': ({ row, words }) => ({
    what: `Die Markierung von ${row} verlässt ihre Zeichenfläche und liegt auf „${words}“.`,
    remedy:
      'Lassen Sie den Bereich der Skala alle Werte umfassen, bei Balken auch null; oder schneiden Sie die Markierungen am Rand ab (mark: {clip: true}).',
  }),
  'colours-repeat': ({ names, colours }) => ({
    what: `${names} Namen teilen sich ${colours} Farben; einige lassen sich nicht unterscheiden.`,
    remedy:
      'Schreiben Sie statt der Farben die Namen neben die Markierungen, oder geben Sie der Skala für jeden eine Farbe: scale mit range, oder ein scheme.',
  }),
  'preset-broken': ({ file, fault, detail, wanted }) => ({
    what: `${file} lässt sich nicht zeichnen: ${presetFaults[fault](detail)}.`,
    ...(wanted !== '' && { expected: wanted }),
    remedy:
      'Berichtigen Sie diese Datei. Hat niemand sie geändert, ist es ein Fehler in factdeck: Bitte melden Sie ihn.',
  }),
  'chart-warning': ({ message }) => ({
    what: `Vega beanstandet dieses Diagramm: ${message}`,
    remedy:
      'Berichtigen Sie die Spezifikation; eine Warnung bedeutet, dass das Diagramm vielleicht nicht zeigt, was gemeint war.',
  }),
  'spec-malformed': ({ fault, detail }) => ({
    what: `Das ist keine Vega-Lite-Spezifikation: ${specFaults[fault](detail)}`,
    expected: 'ein Objekt mit mark und encoding, oder mit layer, und data: {name: Tabelle}',
  }),
  'untraced-figure': ({ what, path }) => ({
    what: `Die Spezifikation bildet eigene Werte: ${what} bei ${path}.`,
    expected: 'nur Zeilen der Daten, damit sich jeder Wert zurückverfolgen lässt',
    remedy: figureRemedies[what] ?? figureRemedies.table,
  }),
  'spec-unknown': ({ found, path, known, nearest }) => ({
    what: `Vega-Lite kennt „${found}“ nicht (bei ${path}).`,
    expected: known.join(', '),
    ...offer(didYouMean(nearest)),
  }),
  'spec-format': ({ format, path }) => ({
    what: `Das Format „${format}“ (bei ${path}) nimmt mal 100: Aus 130 würden 13000 %.`,
    remedy: 'Lassen Sie das Format weg: Die Achse steht in der Einheit des Feldes.',
  }),
  'spec-grouped': ({ table, from, rows, of }) => ({
    what: `Die Zahlen dieser Spezifikation stehen in einer Tabelle von Gruppen, „${table}“, aus ${rows === of ? `den ${of}` : `${rows} der ${of}`} Zeilen von „${from}“.`,
    remedy: 'Ist das gemeint, ist nichts zu tun. Woher jede kommt, sagt factdeck trace.',
  }),
  'rows-filtered': ({ rows, of }) => ({
    what: `Die Filter der Spezifikation lassen ${rows} von ${of} Zeilen dieses Diagramms weg.`,
    remedy:
      'Ist das gemeint, ist nichts zu tun; sagen Sie in der Beschriftung, welche Zeilen gezeigt werden.',
  }),
  'spec-first-state': ({ name, path }) => ({
    what: `Eine Folie reagiert nicht: Das Diagramm ist so gezeichnet, wie es vor jeder Eingabe in „${name}“ (bei ${path}) aussieht.`,
    remedy:
      'Ist dieser Zustand gemeint, ist nichts zu tun; sonst geben Sie dem Parameter einen Wert (value).',
  }),
  'spec-unsafe': ({ what, path }) => ({
    what: `Die Spezifikation darf „${what === 'an image mark' ? 'mark: image' : what}“ nicht enthalten (bei ${path}).`,
    expected: 'ein Diagramm, das nichts nachlädt und nirgendwohin verlinkt',
    remedy:
      'Nehmen Sie es heraus; Zeilen kommen über ihren Namen aus den Tabellen des Foliensatzes.',
  }),
  'unknown-data-name': ({ name, path, nearest }) => ({
    what: `Die Spezifikation liest „${name}“ (bei ${path}), das keine Tabelle dieses Foliensatzes ist.`,
    ...offer(didYouMean(nearest)),
  }),
  'unknown-chart-field': ({ name, path, known, nearest }) => ({
    what: `Die Spezifikation liest ein Feld „${name}“ (bei ${path}), das ihre Tabelle nicht hat.`,
    expected: known.join(', '),
    remedy: `${didYouMean(nearest) ?? ''} Alle Spalten: factdeck chart --columns.`.trim(),
  }),
  'negative-figure': ({ row, text, as }) =>
    as === 'size'
      ? {
          what: `„${row}“ (${text}) liegt unter null, eine Fläche kann das nicht.`,
          remedy: 'Stellen Sie dieses Feld auf x oder y, oder lassen Sie die Zeile aus.',
        }
      : {
          what: `„${row}“ (${text}) liegt unter null und lässt sich nicht auf Werte darüber stapeln.`,
          remedy:
            'Nehmen Sie preset: line mit denselben Feldern, oder zeigen Sie die Reihen mit repeat jede für sich.',
        },
  'moment-twice': ({ place, figures, canName }) => ({
    what: `Für „${place}“ gibt es ${figures.length} Werte: ${figures.join(', ')}.`,
    expected: 'ein Wert zu jedem Zeitpunkt einer Linie, Fläche oder Säulenreihe',
    remedy: canName
      ? 'Sagen Sie mit series, zu welchem Verlauf jede Zeile gehört, oder wählen Sie die Zeilen aus (rows, where).'
      : 'Wählen Sie die Zeilen aus (rows, where), oder nehmen Sie preset: line mit series.',
  }),
  'log-not-positive': ({ row, text }) => ({
    what: `„${row}“ (${text}) hat keinen Ort auf einer logarithmischen Skala, die über null beginnt.`,
    remedy: 'Verwenden Sie scale: linear, oder lassen Sie die Zeile aus.',
  }),

  // ---- render ----
  'template-missing': ({ layout, file }) => ({
    what: `Das Layout „${layout}“ hat keine Vorlage.`,
    expected: file,
  }),
  'template-syntax': ({ reason }) => ({ what: `Die Vorlage lässt sich nicht lesen: ${reason}.` }),
  'template-unknown-name': ({ name, nearest }) => ({
    what: `„${name}“ ist kein Name, den diese Vorlage hier verwenden kann.`,
    ...offer(didYouMean(nearest)),
  }),
  'template-not-text': ({ name, holds, absent }) => ({
    what: `„${name}“ lässt sich nicht ausgeben: Es enthält ${held[holds]}${absent ? ' oder nichts' : ''}.`,
    expected: 'ein Text oder eine Zahl; was fehlen kann, steht in {{#if}}',
  }),
  'template-unsafe': ({ found, where }) => ({
    what: `„${found}“ ${unsafeTemplates[where]}.`,
    expected: '{{name}} im Text oder in einem Attribut in Anführungszeichen',
  }),
};

const held = {
  list: 'eine Liste',
  object: 'ein Objekt',
  unseen: 'einen Text, den kein Leser sieht',
  value: 'einen Wert',
} as const;

const figureRemedies: Readonly<Record<string, string>> & { readonly table: string } = {
  table:
    'Schreiben Sie die Werte in eine Tabelle des Datenpakets, und nennen Sie diese unter data.',
  datum:
    'Eine Linie bei einem Wert ist eine Anmerkung des Diagramms: annotations: [{ at: …, text: … }].',
  labelExpr:
    'Lassen Sie den Kanal eine Spalte mit den Worten lesen (feld_text, feld_label), oder schreiben Sie die Worte in eine Spalte der Tabelle.',
  aggregate:
    'Summen, Mittelwerte, Mediane, kleinste und größte Werte und Anzahlen kommen aus einer Tabelle von Gruppen, auch wo die Zeilen nach einem Feld gefiltert sind. Für andere Zahlen legen Sie eine Tabelle an: tables: { summen: { from: orders, groupBy: region, figures: { total: { sum: amount } } } }.',
  bin: 'Schritte entstehen in einer Tabelle von Gruppen: groupBy: { field: age, steps: 10 }; die Spec liest age_low und age_high mit bin: binned.',
  timeUnit: 'Zeiträume entstehen in einer Tabelle von Gruppen: groupBy: { field: day, by: month }.',
  calculate:
    'Eine Zahl je Zeile ist eine Kennzahl mit each: measures: { marge: { difference: [revenue, cost], each: orders } }; sie ist dann eine Spalte der Tabelle.',
  window:
    'Laufende Summe, Index und Veränderung sind Zahlen einer Tabelle von Gruppen: { running: total }, { index: total, base: 2020 }, { growth: total }; die ersten gibt top.',
  joinaggregate: 'Ein Anteil am Ganzen ist eine Zahl einer Tabelle von Gruppen: { share: amount }.',
  boxplot:
    'Kleinster Wert, Median und größter Wert sind Zahlen einer Tabelle von Gruppen: { min: amount }, { median: amount }, { max: amount }; zeichnen Sie sie als Balken und Striche.',
  pivot:
    'Spalten werden in einer Tabelle des Decks zu Zeilen: tables: { lang: { from: output, unpivot: [a, b], name: jahr, value: output } }.',
};

const presetFaults: { readonly [F in PresetFault]: (detail: string) => string } = {
  refused: (said) => `Vega weist die Spezifikation zurück (${said})`,
  'no-part': (part) => `Die Spezifikation verwendet einen Teil „${part}“, den es nicht gibt`,
  unfilled: (name) => `Ein Teil, den die Spezifikation verwendet, verlangt „${name}“`,
  unread: (data) =>
    `In der Spezifikation liest keine Ebene die Daten „${data}“, die frame.ts füllt`,
  unsafe: (found) => `Die Spezifikation zeichnet ${found}, was keine Folie enthalten darf`,
};

const specFaults: { readonly [F in SpecFault]: (detail: string) => string } = {
  'no-data': () => 'Sie hat keine Daten',
  'data-unnamed': (path) => `${path} ist nicht {name: Tabelle}`,
  vega: () => 'Sie ist eine von Vega, nicht von Vega-Lite',
  refused: (said) => said,
};

const unsafeTemplates: { readonly [U in UnsafeTemplate]: string } = {
  raw: 'gibt Text ohne Maskierung aus',
  script: 'steht in einem Skript',
  style: 'steht in einem Stil, wo nur eine Zahl stehen darf',
  event: 'steht in einem Ereignisattribut',
  url: 'steht in einer Adresse',
  unquoted: 'steht in einem Attribut ohne Anführungszeichen',
  tag: 'steht in einem Tag',
  'dynamic-partial': 'nimmt den Namen einer Teilvorlage aus den Daten',
  decorator: 'ist ein Decorator',
  helper: 'ruft einen Helfer auf, den es nicht gibt',
};
