import type { DataNotesWords } from '../parts/data-notes.ts';
import { lengthOf } from './slides.ts';

export const dataNotes: DataNotesWords = {
  contradictions: 'Wo die Quelle sich widerspricht',
  undecided: 'Was sich aus den veröffentlichten Werten nicht entscheiden lässt',
  asserted: 'Was die Quelle ohne Zahlenbeleg angibt',
  ratings: 'Redaktionelle Einstufungen',
  old: 'Ältere Werte',
  passed: 'Pläne, deren Termin verstrichen ist',
  gaps: 'Was in einer Tabelle fehlt',
  rated: (steps, reason) =>
    `Stufen, keine Messwerte: ${steps.join(', ')}.${reason === '' ? '' : ` Die Begründung steht unter „${reason}“.`}`,
  aged: (asOf, months) => `Stand: ${asOf}, ${lengthOf(months)} vor dieser Ausgabe.`,
  due: (when) => `Geplant: ${when}; ein Ergebnis ist nicht angegeben.`,
  missing: (names) => `Nicht aufgeführt: ${names.join(', ')}.`,
};
