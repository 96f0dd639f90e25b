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
    what: `“${found}” in “${field}” ${problems[problem](detail)}.`,
    ...remedyFor(remedies(found, detail)[problem], offers),
    ...offered(offers),
  }),
  'cell-moment': ({ found, field, problem, ...offers }) => ({
    what: `“${found}” in “${field}” ${moments[problem]}.`,
    ...(problem === 'unreadable' && {
      expected:
        '2026, 2026-04, 2026-04-15, January 2026, 2026-H2, 2026-Q3, FY2025, 2024..2028, >=2026, undisclosed or n/a',
    }),
    ...(problem === 'zone' && { remedy: 'Write the day alone: 2026-04-15.' }),
    ...(hasChoices(offers) && { remedy: choose(found) }),
    ...offered(offers),
  }),
  'cell-type': ({ found, field, type, format, ...offers }) => ({
    what: `“${found}” in “${field}” is not ${named(type, format)}.`,
    ...(format !== '' && { expected: `a cell in the form ${format}` }),
    ...(hasChoices(offers) && { remedy: choose(found) }),
    ...offered(offers),
  }),
};

const choose = (found: string): string => `Write what is meant; ${behind(found)}`;
const behind = (found: string): string => `behind each stands what “${found}” would then be.`;

const problems: { readonly [P in CellProblem]: (detail: string) => string } = {
  unreadable: () => 'is not a quantity',
  'not-finite': () => 'is a number of the standard, but no figure',
  commas: () => 'is not a number that can be read',
  'marks-unsaid': () =>
    'could be read in two ways: the mark stands between groups of digits, or before decimals',
  'unit-unknown': (sign) =>
    sign === ''
      ? 'carries more than a number, and the field has no unit'
      : `is in ${sign}, and the field has no unit`,
  'mixed-signs': (sign) =>
    sign === ''
      ? 'has a sign that the figures above it do not have'
      : `does not have the sign of the figures above it (${sign})`,
  'accounting-negative': () => 'is a number in parentheses: a minus to some, a doubt to others',
  'no-scale': () => 'has neither scale nor unit',
  'wrong-unit': (expected) => `is not in the unit of the field (${expected})`,
  'low-above-high': () => 'is a range whose low end is above its high end',
  'below-minimum': (limit) => `is below the field’s minimum (${limit})`,
  'above-maximum': (limit) => `is above the field’s maximum (${limit})`,
};

const remedies = (found: string, detail: string): CellRemedies => ({
  unreadable: {
    choosing: choose(found),
    expected:
      'a value such as 68億, 6.8B, >=3TB, 70億..130億, about 30%, est. 5B, 数億円, undisclosed or n/a',
  },
  'not-finite': {
    choosing: choose(found),
    remedy: 'Mend what the figure was divided by, or write n/a.',
  },
  commas: {
    expected:
      detail === standardNumber
        ? 'commas between groups of three digits and a full stop before decimals: 1,234.5'
        : `the marks that the field declares (groupChar, decimalChar), in groups of three digits: ${detail}`,
  },
  'marks-unsaid': {
    choosing: `Say at the field which marks its numbers have; ${behind(found)}`,
  },
  'unit-unknown': {
    choosing: `Say what the column holds, under factdeck of the field; ${behind(found)}`,
    remedy:
      'If it is a unit, give it to the field (quantity, under factdeck); a scale is written out (3 million); a note has a column of its own.',
  },
  'mixed-signs': { remedy: 'Mend the cell, or give the figure a column of its own.' },
  'accounting-negative': { choosing: choose(found), remedy: 'Write a minus sign.' },
  'no-scale': {
    mending: 'Add what the head says, under factdeck of the field.',
    expected: 'a scale or a unit in the cell, or `written` on the field for all its cells',
    remedy: `Add the one that is meant under factdeck of the field; ${behind(found)}${isPercent(detail) ? ' Fractions of 1 have to be multiplied by 100 first.' : ''}`,
  },
  'wrong-unit': { remedy: 'Mend the cell, or give the figure a column of its own.' },
  'low-above-high': { remedy: 'Turn the two ends round.' },
  'below-minimum': { remedy: 'Mend the cell, or the constraint in the data package.' },
  'above-maximum': { remedy: 'Mend the cell, or the constraint in the data package.' },
});

const moments: { readonly [P in MomentTrouble]: string } = {
  unreadable: 'is not a moment',
  'no-such-day': 'names a day, month or year that there never was',
  zone: 'is a time in a time zone: which day that is depends on where one stands',
  doubtful: 'could be read in more than one way',
  'low-above-high': 'ends before it begins',
};

/** Without the form that the standard has, where the field has another. */
function named(type: string, format: string): string {
  const words = types[type] ?? type;
  return format === '' ? words : words.replace(/ ?\([^)]*\)$/, '');
}

const types: Readonly<Record<string, string>> = {
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  date: 'a date (2026-04-15)',
  yearmonth: 'a month (2026-04)',
  year: 'a year (2026)',
  datetime: 'a date with a time (2026-04-15T15:00:00)',
  time: 'a time (15:00:00)',
  duration: 'a duration (P1DT2H)',
  geopoint: 'a point (longitude, latitude)',
  array: 'a list in JSON',
  object: 'a map in JSON',
  geojson: 'a map in JSON',
  email: 'an address of mail',
  uri: 'an address (https://…)',
  uuid: 'a UUID',
  binary: 'base64',
};
