/** What is said of addresses, measures and claims. */
import type { ClaimArgs } from '../../../diagnostics/codes.ts';
import { offer } from '../../messages.ts';
import type { MessagesOf } from '../../parts/messages.ts';
import { didYouMean, unitName } from './phrases.ts';
import { counted } from '../counted.ts';

export const claimsMessages: MessagesOf<ClaimArgs> = {
  // ---- facts ----
  'unknown-table': ({ name, nearest }) => ({
    what: `There is no table “${name}”.`,
    ...offer(didYouMean(nearest) ?? 'The tables are the resources of datapackage.yaml.'),
  }),
  'unknown-row': ({ table, name, nearest }) => ({
    what: `Table “${table}” has no row “${name}”.`,
    expected: 'a value of its primary key',
    ...offer(didYouMean(nearest)),
  }),
  'unknown-field': ({ table, name, nearest }) => ({
    what: `Table “${table}” has no field “${name}”.`,
    ...offer(didYouMean(nearest)),
  }),
  'row-without-key': ({ table }) => ({
    what: `Table “${table}” has no primary key, so its rows cannot be named.`,
    expected: 'schema.primaryKey in the data package',
    remedy: `Give “${table}” a column of short ids and name it in primaryKey; row numbers are never an address, because they shift.`,
  }),
  'address-incomplete': ({ address }) => ({
    what: `“${address}” does not name one cell.`,
    expected: 'table.row.field',
    remedy: 'Add the missing part, or follow a foreign key to a field: investment.pfn.org.name.',
  }),

  // ---- claims ----
  'claim-name': ({ found, nearest }) => ({
    what: `“${found}” names neither a fact nor a measure.`,
    expected: 'a fact (table.row.field), or a name under measures',
    ...offer(didYouMean(nearest)),
  }),
  'claim-figure': ({ found, unit, like }) => ({
    what: `“${found}” cannot be read as ${like === 'moment' ? 'a moment' : 'a figure'}${unit === '' ? '' : ` in ${unitName(unit)}`}.`,
    expected:
      like === 'moment'
        ? 'a moment such as 2024, 2024-04 or 2024-H2'
        : 'a figure as a cell of that column would have it',
  }),
  'claim-figure-scale': ({ found, column, scaled }) => ({
    what: `“${found}” is a bare number, and “${column}” is written in a scale: is it ${found}, or ${scaled}?`,
    expected: 'a figure with its scale or unit, or with all its digits',
    remedy: `Write ${scaled}, or ${found} with its unit.`,
  }),
  'claim-units': ({ left, right }) => ({
    what: `${unitName(left)} cannot be compared with ${unitName(right)}.`,
    expected: 'two figures of one unit',
    remedy: 'Compare other facts, or bring them to one unit with a measure.',
  }),
  'claim-column': ({ found, nearest }) => ({
    what: `“${found}” is no column.`,
    expected: 'table.field',
    ...offer(didYouMean(nearest)),
  }),
  'claim-needs-fact': ({ found }) => ({
    what: `“${found}” is no fact, so it has no place among the rows of a column.`,
    expected: 'a fact: table.row.field',
    remedy: 'To compare a measure with one figure, write greater or less.',
  }),
  'claim-not-selected': ({ fact }) => ({
    what: `The claim is about ${fact}, which its own rows, except or where leave out.`,
    remedy: 'Widen the selection, or speak of another row.',
  }),
  'claim-vacuous': ({ words, lacks, tries, facts }) => ({
    what: `The claim for “${words}” cannot ${lacks === 'fails' ? 'fail: it checks nothing' : 'hold'}. ${
      facts.length > 0
        ? `${tries} other values were tried of ${facts.join(', ')}.`
        : 'It rests on no cell that could change.'
    }`,
    expected: 'a claim that some figures make true and others false',
    remedy: 'Think of what would make the words wrong, and claim that it is not so.',
  }),
  'claim-no-row-breaks': ({ words, table, tries }) => ({
    what: `No new row of “${table}” can make the claim for “${words}” fail: ${tries} were tried.`,
    expected: 'a claim that some row to come would break',
    remedy: 'Ask for what a new row could have, or choose the rows more widely.',
  }),
  'claim-cannot-break': ({ why, form, table }) => ({
    what: {
      alone: `Nobody else is asked: this ${form} cannot fail by another row of “${table}”.`,
      listed: `The rows named here are all that “${table}” has of the kind: this ${form} cannot fail by a row that is added.`,
      counted: 'The rows that are counted are named here: they are as many as are named.',
      who: `This ${form} asks for whom the rows are about, and “${table}” has no other rows: a row about someone else cannot make it fail.`,
      same: 'The rows are chosen by what they are then claimed to be: so they always are.',
    }[why],
    expected: 'a claim that one more row could break',
    remedy: {
      alone: 'Widen rows or where to those that the sentence compares with.',
      listed:
        'Leave the rows out, so that a new row is looked at too; except: leaves rows out by name.',
      counted: 'Choose the rows by a property: where: { field: value }.',
      who: 'Ask for what only they have: have: { field: { known: true } }, or a value.',
      same: 'Choose the rows by one field, and ask for another.',
    }[why],
  }),
  'condition-no-such-value': ({ table, field, found, nearest }) => ({
    what: `No cell of “${field}” in table “${table}” says “${found}”.`,
    expected: 'a value as it is written in a cell',
    ...offer(
      didYouMean(nearest) ??
        'Mend the value. If nobody is to have it, list it under the field’s categories.',
    ),
  }),
  'internal-printed': ({ address }) => ({
    what: `“${address}” would be printed, and its column, or one on the way to it, is internal.`,
    expected: 'columns that are not internal; those that are may choose and order rows',
    remedy: 'Print a measure over the column instead, or take internal: true from it.',
  }),
  'internal-cell': ({ name, column }) => ({
    what: `The result of “${name}” is itself a cell of the internal column “${column}”.`,
    expected: 'a result from which no single cell can be told',
    remedy: 'If it may be known all the same, add publish: true to the measure.',
  }),
  'internal-few': ({ name, column, rows }) => ({
    what: `“${name}” tells of ${counted(rows, 'row')} of the internal column “${column}”.`,
    expected: 'three rows or more, and no cell by itself',
    remedy: 'If it may be known all the same, add publish: true beside it.',
  }),
  'internal-difference': ({ name, other, rows }) => ({
    what: `“${name}” and “${other}” rest on internal figures that differ by ${rows}: their difference tells ${rows === 1 ? 'it' : 'them'}.`,
    expected: 'measures over the same figures, or over some that differ by three or more',
    remedy: 'Leave one of them out. If it may be known all the same, add publish: true to it.',
  }),
  'claim-judges-nothing': ({ form }) => ({
    what: `This ${form} says nothing that could be true or false.`,
    expected: 'one of is, atLeast, atMost, moreThan, lessThan',
  }),
  'trend-too-short': ({ rows }) => ({
    what: `${rows} ${rows === 1 ? 'figure makes' : 'figures make'} no trend.`,
    expected: 'two figures or more',
  }),
  'trend-order-unnatural': ({ field, first, second }) => ({
    what: `By its letters “${first}” stands before “${second}”: the texts of “${field}” are no order in time or size.`,
    expected: 'along: a column of moments, of numbers, or of categories in order',
    remedy:
      'Name a column of numbers, declare categories with categoriesOrdered: true, or pad the numbers with zeros (02, 10).',
  }),
  'trend-without-order': ({ table, fields }) => ({
    what: `Nothing says in which order the rows of “${table}” are read.`,
    expected: `along: one of ${fields.join(', ')}`,
  }),
  'column-taken': ({ table, name }) => ({
    what: `The measure “${name}” would be a column of “${table}”, which has a field of that name.`,
    remedy: 'Give the measure another name.',
  }),
  'total-without-column': ({ name, nearest }) => ({
    what: `The table has no column “${name}” for this measure to stand in.`,
    ...offer(didYouMean(nearest) ?? 'Name one of the table’s columns.'),
  }),
  'measure-circle': ({ names }) => ({
    what: `The measure is computed from itself: ${names.join(' → ')}.`,
    remedy: 'Compute one of them from facts.',
  }),
  'measure-impossible': ({ name, problem, left, right }) => ({
    what: `${name === '' ? 'This' : `“${name}”`} cannot be computed: ${
      {
        'units-differ': `${unitName(left)} and ${unitName(right)} do not go together`,
        'not-applicable': 'one of its figures does not apply, or it is not known which rows count',
        'division-by-zero': 'it would divide by zero',
        'nothing-to-compute': 'there is no figure to compute with',
      }[problem]
    }.`,
    remedy: 'Choose other facts or rows.',
  }),
  'share-of-what': ({ problem, key, number, rows }) => ({
    what:
      problem === 'all'
        ? `${key}: ${number} leaves nothing on the other side: there are ${rows} figures.`
        : `A share is of one thing: this one has ${key === '' ? 'none of of, top and rest' : key}.`,
    expected:
      problem === 'all'
        ? `a number below ${rows}`
        : 'share: a part, of: its whole; or share: a column or figures, top: 3 (or rest: 3)',
  }),
  'share-over-whole': ({ sum }) => ({
    what: `These percentages add up to ${sum}: they are no parts of one whole.`,
    expected: 'parts that make 100 % or less together',
    remedy:
      'Leave out what is counted twice (rows, except or where), or compare the percentages with greater, less or largest.',
  }),
  'share-not-a-part': ({ part }) => ({
    what: `“${part}” is no part of the whole it is to be a share of.`,
    expected: 'a figure that the list or the chosen rows under “of” hold',
  }),
};
