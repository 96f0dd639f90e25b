import type { SlideWords } from '../parts/slides.ts';
import { counted } from './counted.ts';

const taken = { sum: 'Sum', min: 'Least', max: 'Largest', mean: 'Mean', median: 'Median' } as const;

export const slides: SlideWords = {
  edition: (month) => `${month} edition`,
  asOf: (from, to) => (from === to ? `As of ${from}` : `As of ${from} to ${to}`),
  source: (list) => `Source: ${list}`,
  changeHeads: {
    what: 'What',
    kind: 'How',
    before: 'Before',
    after: 'Now',
    drawn: 'From before to now',
    by: 'By',
  },
  changeKinds: { corrected: 'corrected', renewed: 'renewed', added: 'new', removed: 'gone' },
  changesTogether: (name, count) => `${name} (${counted(count, 'value')})`,
  changesMore: (count) => `${count} more ${count === 1 ? 'value has' : 'values have'} changed.`,
  changesNone: (edition) => `Nothing has changed since ${edition}.`,
  downAndAcross: (down, across) => `Vertical: ${down}. Horizontal: ${across}`,
  changed: { sign: '△', label: 'changed since the last edition' },
  sourceHeads: { table: 'Data', locators: 'Where in the source', asOf: 'As of' },
  takenOf: (take, title) => (take === 'count' ? 'Number of rows' : `${taken[take]} of ${title}`),
  more: 'and more',
  subtotal: (group) => `${group} in total`,
  logScale: 'log scale',
  estimated: 'estimated',
  notShown: (rows) => `${rows} more not shown`,
  leftOut: (names, behind) => `${behind ? '. ' : ''}Left out: ${names}`,
  about: 'about',
  signs: {
    exact: 'Published figure',
    about: 'Rounded by the publisher',
    estimated: 'Estimate',
    atLeast: 'Or more: no upper end was given',
    atMost: 'At most: no lower end was given',
    range: 'Given as a range',
    vague: 'Given as a rough size',
    undisclosed: 'Undisclosed',
    undisclosedEstimated: 'Undisclosed (range of outside estimates)',
    notApplicable: 'Not applicable',
    rating: 'Steps are an editorial rating',
    blank: 'Not stated in the source',
  },
  rating: (steps) => `Steps are an editorial rating (${steps.join(', ')})`,
  marks: {
    stated: { sign: '*', label: 'Rests on estimates or bounds as published' },
    attributed: { sign: '†', label: 'An assertion of the source' },
    undecided: { sign: '?', label: 'Cannot be decided from what is published' },
    held: { sign: 'being checked', label: 'Holds a statement that is being checked' },
  },
  supportedBy: {
    checked: 'checked against the data',
    quoted: 'quoting its figures',
    given: 'with figures of the authors’ own',
    according: 'telling what a source says',
    proposal: 'asking or proposing',
    view: 'the authors’ view',
    open: 'not checked',
  },
  support: (counts) =>
    `Sentences: ${counts.map(([words, count]) => `${count} ${words}`).join(', ')}.`,
  leftOutSeparator: '; ',
  partsRounded: 'Parts do not add up to the total because of rounding',
  ownScale: 'Each small line has its own scale',
  held: 'Being checked',
  draft: 'Draft',
  computed: 'computed',
  moment: 'date',
  kinds: {
    exact: 'published',
    atLeast: 'lower bound',
    moreThan: 'lower bound',
    atMost: 'upper bound',
    lessThan: 'upper bound',
    range: 'range',
    vague: 'rough size',
    undisclosed: 'undisclosed',
    notApplicable: 'not applicable',
  },
  ageSeparator: '; ',
  old: (months) => `some values are ${lengthOf(months)} old`,
};

/** An age in whole months. */
export function lengthOf(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  if (years === 0) return counted(rest, 'month');
  return rest === 0
    ? counted(years, 'year')
    : `${counted(years, 'year')} and ${counted(rest, 'month')}`;
}
