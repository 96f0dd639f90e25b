/** What is said of slides, and of claims that came out otherwise. */
import type { FailedClaim, FieldNeed, PlanArgs } from '../../../diagnostics/codes.ts';
import type { Worded } from '../../../model/said.ts';
import { offer } from '../../messages.ts';
import type { EvidenceLine, Message, MessagesOf } from '../../parts/messages.ts';
import { didYouMean, unitName } from './phrases.ts';
import { counted } from '../counted.ts';

export const planMessages: MessagesOf<PlanArgs> = {
  // ---- plan ----
  'changes-without-compare': () => ({
    what: 'This slide tells what has changed, but the deck does not say since when.',
    expected: 'compare: with a frozen edition, such as compare: 2025-12',
    remedy: 'Write compare: beside edition:. factdeck freeze keeps an edition to compare with.',
  }),
  'unknown-measure': ({ name, nearest }) => ({
    what: `There is no measure “${name}”.`,
    expected: 'a name under measures, or a fact: {{table.row.field}}',
    ...offer(didYouMean(nearest)),
  }),
  'measure-not-known': ({ name, text, formula }) => ({
    what: `“${name}” is ${text}: its figures do not tell how much it is.`,
    evidence: [formula],
    expected: 'a measure of which at least a bound is known',
    remedy:
      'Compute it from figures that are stated (except: leaves rows out), or say in words that it is not known.',
  }),
  'bound-not-known': ({ address, text, word }) => ({
    what: `${address} is ${text}, and this sentence needs a figure.`,
    expected: 'a figure, or a sentence that is about its not being known',
    remedy: `If that is what the sentence says, tie it to that: because: { words: { is: ${address}, value: ${word} } }.`,
  }),
  'claim-words-missing': ({ words }) => ({
    what: `No text of this slide holds the words “${words}”.`,
    expected:
      'words that occur in a title, point, caption, note or handout text of the slide, as printed',
    remedy: 'Write the words as they stand there, or delete the claim.',
  }),
  'claim-fails': (claim) =>
    failedClaim(
      claim,
      claim.expect === 'holds'
        ? claim.verdict === 'unknown'
          ? `It cannot be known whether “${claim.words}” is true${why(claim.obstacle)}.`
          : `“${claim.words}” is not true.`
        : `“${claim.words}” was expected to be ${claim.expect === 'fails' ? 'false' : 'undecided'}; now it is ${verdicts[claim.verdict]}.`,
    ),
  'statement-changed': (claim) =>
    failedClaim(
      claim,
      `The statement “${claim.words}” was expected to be ${expectations[claim.expect]}; it is ${verdicts[claim.verdict]}.`,
    ),
  'claim-unattributed': ({ words, who }) => ({
    what: `“${words}” is an assertion of ${who}, and its sentence does not say so.`,
    expected: `words such as “according to ${who}” or “${who} says” in the same sentence`,
  }),
  'rounding-changes-verdict': ({ words, figures }) => ({
    what: `“${words}” is true of the exact figures, but not of the rounded ones that are printed (${figures.slice(0, 5).join(', ')}${figures.length > 5 ? ', …' : ''}).`,
    remedy: 'Print more digits (digits: under the measure or the field), or say less.',
  }),
  'hold-expired': ({ words, until, by, reason }) => ({
    what: `“${words}” was let pass until ${until}; that day is over.`,
    evidence: [`${by}: ${reason}`],
    remedy: 'Settle it: mend the cell or the words, or set a new day.',
  }),
  'hold-not-a-day': ({ found }) => ({
    what: `“${found}” is no day.`,
    expected: 'a day such as 2026-02-01',
  }),
  'edition-not-a-moment': ({ found }) => ({
    what: `“${found}” is not a moment, so the deck has no edition.`,
    expected: 'a month, a day or a year',
    remedy: 'The edition dates the deck and is “now” on its timelines.',
  }),
  'bound-cell-blank': ({ address }) => ({
    what: `${address} is bound here, but its cell is blank.`,
    remedy: 'Fill the cell, or bind another one; a blank would print as nothing.',
  }),
  'no-rows': ({ table }) => ({
    what: `This selects no row of table “${table}”.`,
    remedy: 'Check `where` and `rows`: values are compared with the cells as they are written.',
  }),
  'parts-do-not-sum': ({ total, text, parts, by, stepwise }) => ({
    what: `The ${stepwise ? 'steps before' : 'parts of'} “${total}” come to ${parts}; it says ${text}: ${by} lies between the two.`,
    expected: stepwise ? 'steps that add up to the total behind them' : 'parts that add up to it',
    remedy: `Mend the figure that is wrong, or add the ${stepwise ? 'step' : 'part'} that is missing as a row of its own.`,
  }),
  'not-a-change': ({ name }) => ({
    what: `“${name}” is a figure of its own, not a change against another.`,
    expected: 'a measure with growth or difference, or a cell of a column of changes',
    remedy:
      'Name such a measure; or say in the data package that the column holds changes: `factdeck: { change: true }`.',
  }),
  'subtotal-of-others': ({ name, table }) => ({
    what: `“${name}” is no table of groups made of “${table}”, so its rows are no subtotals of these.`,
    expected: `a table under \`tables:\` with \`from: ${table}\` and \`groupBy\``,
    remedy: `Make one: \`tables: { groups: { from: ${table}, groupBy: …, figures: { …: { sum: … } } } }\`.`,
  }),
  'subtotal-of-hidden': ({ group, rows }) => ({
    what: `The subtotal of “${group}” counts rows that the table does not show: ${rows.slice(0, 5).join(', ')}${rows.length > 5 ? ', …' : ''}.`,
    expected: 'a sum of the rows that stand above it',
    remedy: 'Show these rows too, or leave the same rows out of the table of groups with `where`.',
  }),
  'gap-of-others': ({ gap, from, to, table }) => ({
    what: `“${gap}” is not worked out from “${from}” and “${to}”, so it does not tell how far they are apart.`,
    expected: `a measure of this table and these two: { each: ${table}, difference: [${to}, ${from}] }, { each: ${table}, growth: [${from}, ${to}] } or { each: ${table}, ratio: [${to}, ${from}] }`,
    remedy: 'Name such a measure as gap, or leave gap out.',
  }),
  'annotation-place': ({ found, problem }) => ({
    what: {
      forms: 'An annotation points at one thing; this one points at none, or at several.',
      'not-shown': `The chart shows no row “${found}” for the annotation to point at.`,
      'not-a-place': `“${found}” is no place on a scale: not a moment, nor a binding to a figure that was stated.`,
    }[problem],
    expected: 'row: a key; or at: a moment or {{table.row.field}}; or from: and to:',
    remedy: 'Name a row that the chart draws, or bind the place to a fact.',
  }),
  'claim-not-drawn': ({ words, known, nearest }) => ({
    what: known
      ? `“${words}” cannot be drawn on this chart: it does not compare two figures that stand on its scale, or the scale cannot show how far they are apart.`
      : `draw names “${words}”, which is neither a key of because nor a measure.`,
    expected: 'a claim or a measure that compares figures which this chart shows',
    ...offer(didYouMean(nearest)),
  }),
  'cell-twice': ({ row, column }) => ({
    what: `Two rows of the table are for one cell of the matrix: “${row}”, “${column}”.`,
    expected: 'one row of the table for each cell',
    remedy: 'Leave one of the two out (rows, where), or mend the table.',
  }),
  'scenario-unknown': ({ text, known }) => ({
    what: `“${text}” does not say which figure the row holds.`,
    expected: `${known.map((word) => `“${word}”`).join(', ')}, or the like`,
    remedy: 'Write such a word into the cell, or leave the row out (rows, where).',
  }),
  'scenario-twice': ({ name, scenario }) => ({
    what: `Two rows of the table hold the same figure: “${name}”, “${scenario}”.`,
    expected: 'one row of the table for each scenario of a thing',
    remedy: 'Leave one of the two out (rows, where), or mend the table.',
  }),
  'field-type': ({ field, needs, has }) => ({
    what: `Field “${field}” does not fit here: it is of type ${has}.`,
    expected: fieldNeeds[needs],
    remedy: 'Name another field, or declare its type in the data package.',
  }),
  'each-id-twice': ({ id, row, other }) => ({
    what: `Rows “${other}” and “${row}” would both give a slide “${id}”.`,
    expected: 'keys that differ in their letters and digits',
    remedy: 'Choose the rows with rows or where, or make the keys differ.',
  }),
  'comparison-rows': ({ rows, least, most }) => ({
    what: `The comparison has ${counted(rows, 'row')}.`,
    expected: `${least} to ${most} rows side by side`,
    remedy: 'Choose them with rows or where, or use a table.',
  }),
  'chart-fields-differ': ({ one, has, other, otherHas }) => ({
    what: `“${one}” and “${other}” cannot stand on one scale: ${has} here, ${otherHas} there.`,
    expected: 'fields of one unit, or rated in the same steps',
    remedy: 'Name fields that can be compared, or make two charts of them.',
  }),
  'event-without-date': ({ table, row, field }) => ({
    what: `Row “${row}” of table “${table}” has no date in “${field}”, so it has no place on the timeline.`,
    remedy:
      'Give it a moment (2026, 2026-H2, 2024..2028, >=2026), or leave the row out with `rows`.',
  }),
  'timeline-full': ({ events }) => ({
    what: `These ${events} events stand too close together for all of their words to have room.`,
    remedy: 'Show fewer of them with `rows` or `where`, or spread them over two slides.',
  }),
  'shares-not-percent': ({ field, table, unit, computable }) => ({
    what: `Bars of shares are drawn from percentages, but “${field}” is in ${unitName(unit)}.`,
    expected: 'a field in % whose parts add up to 100 % in each bar',
    remedy: computable
      ? `Let it be computed, measures: { ${field}_share: { each: ${table}, share: ${field}, of: ${table}.${field}, digits: 1 } }, and draw x: ${field}_share; or draw the figures themselves with preset: bars.`
      : 'Add a column with each part’s share of its bar in %, or draw the figures themselves with preset: bars.',
  }),
  'shares-part': ({ part, text }) => ({
    what: `${part} with ${text} is no part of a whole.`,
    expected: 'a percentage from 0 to 100',
  }),
  'shares-sum': ({ bar, text, short }) => ({
    what: `The parts of “${bar}” add up to ${text}, not to 100 %.`,
    remedy: short
      ? 'Add the part that is missing (a row for the others), or draw the figures with preset: bars.'
      : 'Look for a part that is counted twice, or for a row of another bar.',
  }),
};

const fieldNeeds: { readonly [N in FieldNeed]: string } = {
  quantity: 'a quantity (factdeck: {quantity: …}) or a number',
  moment: 'a moment (factdeck: {moment: true}), a date or a year',
  category: 'an ordered category (categories with categoriesOrdered: true)',
};

/** Told in full: what was looked at, where, and every way to mend it. */
function failedClaim(claim: Worded<FailedClaim>, what: string): Message {
  const { says, figures, elsewhere, wording, mended, words } = claim;
  const first = figures[0];
  const remedies = [
    first?.place ? `If the figure is wrong, mend the cell: ${first.place} (${first.address}).` : '',
    wording
      ? `If the figure is right, say what it supports: “${wording}” in place of “${words}”${mended ? ', with the claim below' : ''}.`
      : 'If the figure is right, say what it supports, and change the claim with it.',
    'Not settled yet? hold: { reason: …, by: …, until: a day } on the claim, or --draft for every page stamped.',
  ];
  return {
    what,
    evidence: [
      says,
      ...figures.map(rowOf),
      ...also('Also rests on these figures: slides', elsewhere),
    ],
    remedy: remedies.filter((r) => r !== '').join('\n'),
    ...(mended && { mended }),
  };
}

/** Name, figure, change, place. */
function rowOf({
  name,
  of,
  text,
  before,
  place,
}: Worded<FailedClaim['figures'][number]>): EvidenceLine {
  const named = [name, of].filter((t) => t !== '').join(', ');
  return { cells: [named, before === '' ? text : `${text} (was ${before})`, place] };
}

function also(label: string, slides: readonly string[]): string[] {
  return slides.length > 0 ? [`${label} ${slides.join(', ')}`] : [];
}

const verdicts = {
  holds: 'true',
  holdsAsStated: 'true as stated',
  attributed: 'an assertion',
  unknown: 'undecided',
  fails: 'false',
} as const;

const expectations = { holds: 'true', unknown: 'undecided', fails: 'false' } as const;

function why(obstacle: string): string {
  if (obstacle === 'not-comparable') return ': its figures are not comparable (comparableWithin)';
  return obstacle === 'not-applicable' ? ': one of its figures does not apply' : '';
}
