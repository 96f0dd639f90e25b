import type { SlideWords } from '../parts/slides.ts';

const taken = {
  sum: 'Summe',
  min: 'kleinster Wert',
  max: 'größter Wert',
  mean: 'Mittelwert',
  median: 'Median',
} as const;

export const slides: SlideWords = {
  edition: (month) => `Ausgabe ${month}`,
  asOf: (from, to) => (from === to ? `Stand: ${from}` : `Stand: ${from} bis ${to}`),
  source: (list) => `Quelle: ${list}`,
  changeHeads: {
    what: 'Angabe',
    kind: 'Art',
    before: 'Vorher',
    after: 'Jetzt',
    drawn: 'Von vorher zu jetzt',
    by: 'Änderung',
  },
  changeKinds: {
    corrected: 'berichtigt',
    renewed: 'aktualisiert',
    added: 'neu',
    removed: 'entfernt',
  },
  changesTogether: (name, count) => `${name} (${count} ${count === 1 ? 'Wert' : 'Werte'})`,
  changesMore: (count) =>
    count === 1
      ? 'Ein weiterer Wert hat sich geändert.'
      : `${count} weitere Werte haben sich geändert.`,
  changesNone: (edition) => `Seit der ${edition} hat sich nichts geändert.`,
  downAndAcross: (down, across) => `Senkrecht: ${down}. Waagerecht: ${across}`,
  changed: { sign: '△', label: 'seit der letzten Ausgabe geändert' },
  sourceHeads: { table: 'Daten', locators: 'Fundstelle', asOf: 'Stand' },
  takenOf: (take, title) => (take === 'count' ? 'Anzahl der Zeilen' : `${title} (${taken[take]})`),
  more: 'weitere',
  subtotal: (group) => `${group} gesamt`,
  logScale: 'log. Skala',
  estimated: 'geschätzt',
  notShown: (rows) => `${rows} weitere nicht gezeigt`,
  leftOut: (names, behind) => `${behind ? '. ' : ''}Nicht gezeigt: ${names}`,
  about: 'rund',
  signs: {
    exact: 'Veröffentlichter Wert',
    about: 'Von der Quelle gerundet',
    estimated: 'Schätzung',
    atLeast: 'Mindestens: Obergrenze offen',
    atMost: 'Höchstens: Untergrenze offen',
    range: 'Als Spanne angegeben',
    vague: 'Ungefähre Größe',
    undisclosed: 'Nicht veröffentlicht',
    undisclosedEstimated: 'Nicht veröffentlicht (extern geschätzte Spanne)',
    notApplicable: 'Entfällt',
    rating: 'Redaktionelle Einstufung',
    blank: 'In der Quelle nicht angegeben',
  },
  rating: (steps) => `Redaktionelle Einstufung (${steps.join(', ')})`,
  marks: {
    stated: { sign: '*', label: 'Beruht auf veröffentlichten Schätzungen oder Grenzwerten' },
    attributed: { sign: '†', label: 'Laut Quelle, nicht durch Zahlen belegt' },
    undecided: { sign: '?', label: 'Aus den veröffentlichten Werten nicht zu entscheiden' },
    held: { sign: 'in Prüfung', label: 'Enthält eine Aussage, die noch geprüft wird' },
  },
  supportedBy: {
    checked: 'an den Daten geprüft',
    quoted: 'mit Zahlen der Daten',
    given: 'mit eigenen Zahlen der Verfasser',
    according: 'mit Angaben einer Quelle',
    proposal: 'Fragen oder Vorschläge',
    view: 'Ansicht der Verfasser',
    open: 'nicht geprüft',
  },
  support: (counts) => `Sätze: ${counts.map(([words, count]) => `${count} ${words}`).join(', ')}.`,
  leftOutSeparator: '; ',
  partsRounded: 'Teile ergeben durch Rundung nicht genau die Summe',
  ownScale: 'Jede kleine Linie hat ihren eigenen Maßstab',
  held: 'In Prüfung',
  draft: 'Entwurf',
  computed: 'berechnet',
  moment: 'Datum',
  kinds: {
    exact: 'veröffentlicht',
    atLeast: 'Untergrenze',
    moreThan: 'Untergrenze',
    atMost: 'Obergrenze',
    lessThan: 'Obergrenze',
    range: 'Spanne',
    vague: 'ungefähre Größe',
    undisclosed: 'nicht veröffentlicht',
    notApplicable: 'entfällt',
  },
  ageSeparator: '; ',
  old: (months) => `Werte teils ${lengthOf(months)} alt`,
};

/** An age in whole months. */
export function lengthOf(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
  if (years === 0) return counted(rest, 'Monat', 'Monate');
  return rest === 0
    ? counted(years, 'Jahr', 'Jahre')
    : `${counted(years, 'Jahr', 'Jahre')} und ${counted(rest, 'Monat', 'Monate')}`;
}
