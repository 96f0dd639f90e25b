/** What is said of tables: their files, their heads, the cells in them. */
import type { JsonFault, QuoteFault, TableArgs } from '../../../diagnostics/codes.ts';
import { offer } from '../../messages.ts';
import type { MessagesOf } from '../../parts/messages.ts';
import { cellMessages } from './cells.ts';
import { didYouMean } from './phrases.ts';
import { counted } from '../counted.ts';

export const tableMessages: MessagesOf<TableArgs> = {
  'csv-quote': ({ fault }) => ({
    what: `A quotation mark is out of place here: ${quoteFaults[fault]}.`,
    expected: 'quotation marks around the whole cell, and "" for one inside it',
  }),
  'csv-head-short': ({ expected, found, rows }) => ({
    what: `The head has ${counted(expected, 'name')}, and ${counted(rows, 'row')} ${rows === 1 ? 'has' : 'have'} ${counted(found, 'cell')}.`,
    remedy:
      found > expected
        ? 'A column has no name: write it into the head, in its place.'
        : 'The head has a name too many, or the rows end early.',
  }),
  'json-table': ({ problem }) => ({
    what: jsonFaults[problem],
    expected:
      'a list of rows: [{ "id": 1 }, …] or [["id"], [1], …]; dialect: { property: … } where it stands deeper',
  }),
  'csv-ragged': ({ found, expected }) => ({
    what: `This row has ${counted(found, 'cell')}, the head has ${expected}.`,
    remedy:
      'A comma is missing or too many; a cell that holds a comma goes in quotation marks: "1,000億".',
  }),
  'field-twice': ({ table, name }) => ({
    what: `Table “${table}” describes the field “${name}” twice.`,
    remedy: 'Delete one of them, or give it the name of its own column.',
  }),
  'csv-header-twice': ({ name }) => ({
    what: `Two columns are called “${name}”.`,
    remedy: 'Rename one of them.',
  }),
  'csv-header-blank': ({ column }) => ({
    what: `Column ${column} has no name.`,
    remedy: 'Give it one, or delete the column.',
  }),
  'csv-delimiter': ({ mark }) => ({
    what: `The columns seem to be separated by ${mark === '\t' ? 'tabs' : `“${mark}”`}.`,
    expected: 'commas',
    remedy: 'Save with commas, or declare dialect: {delimiter: …} on the resource.',
  }),
  'csv-header-unknown': ({ name, nearest }) => ({
    what: `Column “${name}” is not a field of the table’s schema.`,
    ...offer(didYouMean(nearest) ?? 'Add it to schema.fields, or delete the column.'),
  }),
  'csv-column-missing': ({ name, nearest }) => ({
    what: `The schema has a field “${name}”, but the file has no such column.`,
    ...offer(didYouMean(nearest) ?? 'Add the column, or delete the field from the schema.'),
  }),
  'csv-no-rows': ({ file }) => ({ what: `${file} has a head and no rows.` }),
  'csv-total-row': ({ word }) => ({
    what: `This is a total (“${word}”): the other rows add up to it.`,
    remedy: `Delete the row; totals are computed where they are shown. If it is a value of its column, list all values of the column in its field: categories: [${word}, …].`,
  }),
  'csv-note-row': ({ text, lines }) => ({
    what:
      lines > 1
        ? `Below the table stand ${lines} lines of notes (from “${text}” on), which are no rows of data.`
        : `This is a note below the table (“${text}”), which is no row of data.`,
    remedy:
      'Delete it from the CSV. What it says of the source belongs in the descriptor (sources:), a remark on a figure in evidence.csv (memo), words for the reader in the slide (handout:).',
  }),
  'csv-title-rows': ({ text, line }) => ({
    what: `A title (“${text}”) stands where the head should be; the head stands in line ${line}.`,
    remedy: `Delete the lines above line ${line}: the first line of a CSV holds the names of the columns.`,
  }),
  'csv-second-head': () => ({
    what: 'This row repeats the head.',
    remedy: 'Delete it; two tables were probably pasted together.',
  }),
  'cell-error-value': ({ found }) => ({
    what: `“${found}” is an error value of the spreadsheet.`,
    remedy: 'Mend the formula there, or widen the column, and save again.',
  }),
  'cell-serial-date': ({ found, date }) => ({
    what: `“${found}” looks like a date that the spreadsheet turned into a number (${date}).`,
    remedy: `Format the column as text in the spreadsheet and write ${date}.`,
  }),
  'cell-blank': ({ field, quantity }) => ({
    what: `“${field}” is blank here.`,
    expected: quantity
      ? '0, undisclosed (非公開), n/a (該当なし) or a value: a blank could mean any of them'
      : 'a value: the field is required',
  }),
  ...cellMessages,
  'number-marks': ({ decimal, group, problem }) => ({
    what:
      problem === 'equal'
        ? `The numbers of this field have one mark, “${decimal}”, for two things: it stands before decimals (decimalChar) and between groups (groupChar).`
        : `“${decimal}” before decimals and “${group}” between groups are not two marks that numbers can have.`,
    expected:
      'decimalChar and groupChar: one character each, no letter, digit or sign; decimalChar is a full stop where it is not given',
    remedy:
      'Look how the cells are written, and give both: 1.234,5 has decimalChar "," and groupChar ".".',
  }),
  'head-says-otherwise': ({ head, found, written, mended }) => ({
    what: `The head “${head}” says ${found}, but the numbers of the column are read in ${written}.`,
    ...(mended === undefined
      ? { remedy: `Say the same in the head and under written: ${found} or ${written}.` }
      : {
          remedy: `If they are in ${found}, say so in the field’s factdeck; else mend the head.`,
          mended,
        }),
  }),
  'sampling-misplaced': ({ field, key, problem }) => ({
    what:
      problem === 'both'
        ? `“${field}” has a margin and a sample: either says how far off its figures can be.`
        : `“${field}” cannot have ${key === 'sample' ? 'a sample: it is no column of percentages' : 'a margin: it is no column of figures'}.`,
    expected: 'margin: on a quantity, in its unit, or sample: on a quantity in %',
  }),
  'unit-with-scale': ({ found, mended }) => ({
    what: `“${found}” is a scale, or begins with one: as a unit it would make figures that look like others.`,
    expected: 'the unit alone under quantity, and the scale of bare numbers under written',
    mended,
  }),
  'cell-category': ({ found, field, choices, nearest }) => ({
    what: `“${found}” is not a category of “${field}”.`,
    expected: choices.join(', '),
    ...offer(didYouMean(nearest)),
  }),
  'cell-constraint': ({ found, field, rule, slow }) => ({
    what: `“${found}” breaks a constraint of “${field}”.`,
    expected: slow ? `${rule} (it takes too long to try)` : rule,
  }),
  'cell-not-unique': ({ found, field, line }) => ({
    what: `“${found}” stands in “${field}” already, in line ${line}.`,
    expected: 'each value once',
  }),
  'internal-key': ({ table, name }) => ({
    what: `“${name}” is the primary key of table “${table}” and internal; keys stand in the addresses of published figures.`,
    expected: 'a key that may be known',
    remedy:
      'Give the rows a key of their own, such as a running number, or take internal: true away.',
  }),
  'key-twice': ({ key, line }) => ({
    what: `The key “${key}” stands in line ${line} already.`,
    remedy: 'Each row needs a key of its own.',
  }),
  'key-twins': ({ key, other, line }) => ({
    what: `The key “${key}” looks the same as “${other}” in line ${line}, but is not.`,
    remedy:
      'One of them has a blank, a full-width letter or an invisible character; type it again.',
  }),
  'alias-taken': ({ found, row }) => ({
    what: `“${found}” is a name of another row, “${row}”.`,
    expected: 'names by which a sentence means one row',
    remedy: 'Take it from one of the two.',
  }),
  'foreign-key': ({ found, table, nearest }) => ({
    what: `“${found}” is not a key of table “${table}”.`,
    ...offer(didYouMean(nearest) ?? `Add a row “${found}” to “${table}”, or mend the value.`),
  }),
  'evidence-pattern': ({ found }) => ({
    what: `“${found}” does not name facts.`,
    expected: 'table.row.field, with * for any row or any field: players.*.params',
  }),
};

const quoteFaults: { readonly [F in QuoteFault]: string } = {
  unclosed: 'it opens here and is never closed',
  inside: 'it stands inside a cell that has none around it',
  'text-behind': 'something stands behind the closing one',
};

const jsonFaults: { readonly [F in JsonFault]: string } = {
  'no-rows': 'There is no list of rows here.',
  row: 'This row is no map and no list, or another kind than the first.',
};
