/** A cell that cannot be read: what is wrong, and the text to type where it is certain, else the choices. */
import type { CellProblem, MomentTrouble, TableArgs } from '../../../diagnostics/codes.ts';
import {
  hasChoices,
  isPercent,
  offered,
  remedyFor,
  standardNumber,
  type CellRemedies,
} from '../../messages.ts';
import type { MessagesOf } from '../../parts/messages.ts';

export const cellMessages: MessagesOf<
  Pick<TableArgs, 'cell-quantity' | 'cell-moment' | 'cell-type'>
> = {
  'cell-quantity': ({ found, field, problem, detail, ...offers }) => ({
    what: `„${found}“ in „${field}“ ${problems[problem](detail)}.`,
    ...remedyFor(remedies(found, detail)[problem], offers),
    ...offered(offers),
  }),
  'cell-moment': ({ found, field, problem, ...offers }) => ({
    what: `„${found}“ in „${field}“ ${moments[problem]}.`,
    ...(problem === 'unreadable' && {
      expected:
        '2026, 2026-04, 2026-04-15, April 2026, 15. April 2026, 2026-H2, 2026-Q3, FY2025, 2024..2028, >=2026, nicht veröffentlicht oder entfällt',
    }),
    ...(problem === 'zone' && { remedy: 'Schreiben Sie nur den Tag: 2026-04-15.' }),
    ...(hasChoices(offers) && { remedy: choose(found) }),
    ...offered(offers),
  }),
  'cell-type': ({ found, field, type, format, ...offers }) => ({
    what: `„${found}“ in „${field}“ ist ${named(type, format)}.`,
    ...(format !== '' && { expected: `eine Zelle in der Form ${format}` }),
    ...(hasChoices(offers) && { remedy: choose(found) }),
    ...offered(offers),
  }),
};

const choose = (found: string): string => `Schreiben Sie, was gemeint ist; ${behind(found)}`;
const behind = (found: string): string =>
  `hinter dem Pfeil steht, was „${found}“ dann bedeuten würde.`;

const problems: { readonly [P in CellProblem]: (detail: string) => string } = {
  unreadable: () => 'ist keine Zahlenangabe',
  'not-finite': () => 'gilt nach dem Standard als Zahl, ist aber kein Wert',
  commas: () => 'ist keine lesbare Zahl',
  'marks-unsaid': () =>
    'lässt sich auf zwei Weisen lesen: Das Zeichen trennt Tausender oder Dezimalstellen ab',
  'unit-unknown': (sign) =>
    sign === ''
      ? 'enthält mehr als eine Zahl, und das Feld hat keine Einheit'
      : `trägt die Einheit ${sign}, und das Feld hat keine Einheit`,
  'mixed-signs': (sign) =>
    sign === ''
      ? 'hat ein Zeichen, das die Werte darüber nicht haben'
      : `hat nicht das Zeichen der Werte darüber (${sign})`,
  'accounting-negative': () =>
    'ist eine Zahl in Klammern: für die einen ein Minus, für die anderen ein Zweifel',
  'no-scale': () => 'hat weder Größenordnung noch Einheit',
  'wrong-unit': (expected) => `hat nicht die Einheit des Feldes (${expected})`,
  'low-above-high': () => 'ist eine Spanne, deren unteres Ende über dem oberen liegt',
  'below-minimum': (limit) => `liegt unter dem Minimum des Feldes (${limit})`,
  'above-maximum': (limit) => `liegt über dem Maximum des Feldes (${limit})`,
};

const remedies = (found: string, detail: string): CellRemedies => ({
  unreadable: {
    choosing: choose(found),
    expected:
      'ein Wert wie 68 Mrd., >=3 TB, 70 bis 130 Mio., rund 30 %, über 100, geschätzt 5 Mrd., mehrere Mio., nicht veröffentlicht oder entfällt',
  },
  'not-finite': {
    choosing: choose(found),
    remedy: 'Berichtigen Sie, wodurch der Wert geteilt wurde, oder schreiben Sie „entfällt“.',
  },
  commas: {
    expected:
      detail === standardNumber
        ? 'Kommas zwischen Gruppen von drei Ziffern und ein Punkt vor den Dezimalstellen: 1,234.5. Für 1.234,5 geben Sie am Feld decimalChar: "," und groupChar: "." an'
        : `die Zeichen, die am Feld angegeben sind (groupChar, decimalChar), in Gruppen von drei Ziffern: ${detail}`,
  },
  'marks-unsaid': {
    choosing: `Geben Sie am Feld an, welche Zeichen seine Zahlen haben; ${behind(found)}`,
  },
  'unit-unknown': {
    choosing: `Geben Sie unter factdeck des Feldes an, was die Spalte enthält; ${behind(found)}`,
    remedy:
      'Eine Einheit geben Sie dem Feld (quantity, unter factdeck); eine Größenordnung schreiben Sie aus (3 Millionen); eine Anmerkung gehört in eine eigene Spalte.',
  },
  'mixed-signs': {
    remedy: 'Berichtigen Sie die Zelle, oder geben Sie dem Wert eine eigene Spalte.',
  },
  'accounting-negative': { choosing: choose(found), remedy: 'Schreiben Sie ein Minuszeichen.' },
  'no-scale': {
    mending: 'Ergänzen Sie unter factdeck des Feldes, was im Spaltenkopf steht.',
    expected:
      'eine Größenordnung oder Einheit in der Zelle, oder `written` am Feld für alle seine Zellen',
    remedy: `Ergänzen Sie unter factdeck des Feldes, was gemeint ist; ${behind(found)}${isPercent(detail) ? ' Bruchteile von 1 müssen vorher mit 100 multipliziert werden.' : ''}`,
  },
  'wrong-unit': {
    remedy: 'Berichtigen Sie die Zelle, oder geben Sie dem Wert eine eigene Spalte.',
  },
  'low-above-high': { remedy: 'Vertauschen Sie die beiden Enden.' },
  'below-minimum': { remedy: 'Berichtigen Sie die Zelle oder die Bedingung im Datenpaket.' },
  'above-maximum': { remedy: 'Berichtigen Sie die Zelle oder die Bedingung im Datenpaket.' },
});

const moments: { readonly [P in MomentTrouble]: string } = {
  unreadable: 'ist kein Zeitpunkt',
  'no-such-day': 'nennt einen Tag, einen Monat oder ein Jahr, die es nie gab',
  zone: 'ist eine Uhrzeit mit Zeitzone: Welcher Tag das ist, hängt vom Ort ab',
  doubtful: 'lässt sich auf mehr als eine Weise lesen',
  'low-above-high': 'endet, bevor es beginnt',
};

/** Without the form that the standard has, where the field has another. */
function named(type: string, format: string): string {
  const words = types[type] ?? `nicht vom Typ ${type}`;
  return format === '' ? words : words.replace(/ ?\([^)]*\)$/, '');
}

const types: Readonly<Record<string, string>> = {
  number: 'keine Zahl',
  integer: 'keine ganze Zahl',
  boolean: 'weder true noch false',
  date: 'kein Datum (2026-04-15)',
  yearmonth: 'kein Monat (2026-04)',
  year: 'kein Jahr (2026)',
  datetime: 'kein Datum mit Uhrzeit (2026-04-15T15:00:00)',
  time: 'keine Uhrzeit (15:00:00)',
  duration: 'keine Dauer (P1DT2H)',
  geopoint: 'kein Punkt (Länge, Breite)',
  array: 'keine Liste in JSON',
  object: 'keine Map in JSON',
  geojson: 'keine Map in JSON',
  email: 'keine Mailadresse',
  uri: 'keine Adresse (https://…)',
  uuid: 'keine UUID',
  binary: 'kein Base64',
};
