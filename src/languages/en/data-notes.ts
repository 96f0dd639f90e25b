import type { DataNotesWords } from '../parts/data-notes.ts';
import { lengthOf } from './slides.ts';

export const dataNotes: DataNotesWords = {
  contradictions: 'Where the source disagrees with itself',
  undecided: 'What cannot be decided from what is published',
  asserted: 'What the source asserts without a figure',
  ratings: 'Editorial ratings',
  old: 'Old values',
  passed: 'Plans whose date has passed',
  gaps: 'What is missing from a table',
  rated: (steps, reason) =>
    `Steps, not measurements: ${steps.join(', ')}.${reason === '' ? '' : ` The reason stands under “${reason}”.`}`,
  aged: (asOf, months) => `As of ${asOf}, ${lengthOf(months)} before this edition.`,
  due: (when) => `Planned for ${when}; no outcome is stated.`,
  missing: (names) => `Not listed: ${names.join(', ')}.`,
};
