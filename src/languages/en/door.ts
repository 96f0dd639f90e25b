/** What `new` and `import` say, and the sentences of the decks that they draft, in English. */
import type { DoorWords } from '../parts/door.ts';
import { counted } from './counted.ts';

const listed = (items: readonly string[]): string => items.join(', ');

export const door: DoorWords = {
  plans:
    /(?<!\p{L})(?:plan|planned|budget|target|goal|forecast|previous|prior|last year)(?!\p{L})/iu,
  counts:
    /(?<!\p{L})(?:number of|no\. of|count|counts|staff|employees|headcount|fte|people|persons|customers|orders|stores|shops|sites|visits|units|pieces)(?!\p{L})/iu,
  columns: { period: 'Period', value: 'Value' },
  deck: {
    highest: (name, measure, figure) => ({
      text: `${name} has the highest ${measure}: ${figure}`,
      words: `${name} has the highest ${measure}`,
    }),
    lowest: (name, measure, figure) => ({
      text: `${name} has the lowest ${measure}: ${figure}`,
      words: `${name} has the lowest ${measure}`,
    }),
    share: (name, measure, figure) => ({
      text: `${name} has the largest share of ${measure}: ${figure}`,
      words: `${name} has the largest share of ${measure}`,
    }),
    shareOf: (measure) => `Share of ${measure}`,
    of: (name, measure) => `${measure} of ${name}`,
    against: (name, side, { title, figure, otherTitle, otherFigure }) => ({
      text: `${name}: ${title} is ${side} ${otherTitle}, ${figure} against ${otherFigure}`,
      words: `is ${side} ${otherTitle}`,
    }),
    course: (subject, way, { from, to, first, last }) => ({
      text: `${subject} ${way} from ${from} in ${first} to ${to} in ${last}`,
      words: way,
    }),
    kickers: { summary: 'Summary', figures: 'Key figures', table: 'The figures' },
    sources: 'Where the figures come from',
  },
  refused: {
    missing: (file) => `There is nothing at ${file}.`,
    'no-files': (file) =>
      `${file} holds no file that could be a table (.xlsx, .xls, .ods, .csv, .tsv, .json, .parquet).`,
    'too-large': (file, most) =>
      `${file} is larger than is read here (${most} ${Number(most) > 10_000 ? 'cells' : 'MB'}): keep the part that the deck is about.`,
    gzip: (file) => `${file} is packed with gzip, whatever it is called: unpack it first.`,
    zip: (file) => `${file} is a zip and no workbook: unpack it, and name the file in it.`,
    bomb: (file) => `${file} unpacks to far more than a workbook holds; it is not opened.`,
    password: (file) =>
      `${file} is locked with a password: open it in the spreadsheet and save it without one.`,
    damaged: (file, detail) =>
      `${file} is damaged or cut off${detail === '' ? '' : ` (${detail})`}: fetch or save it again.`,
    encoding: (file, encodings) =>
      encodings === ''
        ? `${file} is text in no encoding that is known here: save it as UTF-8.`
        : `${file} is not UTF-8 and could be ${encodings}: say which with --encoding.`,
    'unknown-kind': (file) => `${file} is no workbook, no text and no Parquet file.`,
    'not-table': (file) => `${file} holds no table: no two columns were found in it.`,
    codec: (file) =>
      `${file} is a Parquet file in a packing that is not read here: write it with snappy or without one.`,
    outside: (file) =>
      `The package names ${file}, which does not lie beside it: only files beside it are read.`,
    empty: (file) => `${file} is empty.`,
    address: (url) => `${url} is no address that begins with https:// or http://.`,
    offline: (url, reason) =>
      `${url} cannot be reached (${reason}): is this machine online? The copy of before is as it was.`,
    late: (url, seconds) => `${url} took longer than ${seconds} s; try again later.`,
    status: (url, status) => `${url} answers ${status}: look whether it has moved.`,
  },
  decided: {
    macros: ({ file }) => `${file} holds macros: none of them was run.`,
    links: ({ file }) =>
      `${file} has formulas that read other files: the values are those it was saved with.`,
    'hidden-sheets': ({ names }) => `Hidden sheets are left out: ${listed(names)}.`,
    'hidden-rows': ({ names }) =>
      `Hidden rows are left out: ${listed(names)}. Show them in the workbook if they belong to it.`,
    'hidden-columns': ({ names }) =>
      `Hidden columns are left out: ${listed(names)}. Show them in the workbook if they belong to it.`,
    encoding: ({ encoding }) => `It is not UTF-8; it was read as ${encoding}, which alone fits.`,
    marks: ({ cell, chosen, other }) =>
      `${cell} could be ${chosen} or ${other}; it was read as ${chosen}, for all numbers of this sheet.`,
    negative: ({ cells }) =>
      `Numbers in brackets or with a minus behind them were read as negative: ${listed(cells)}.`,
    heads: ({ rows }) => `The heads are ${rows} rows, joined from top to bottom.`,
    'no-head': ({ columns }) =>
      `No row of heads was found; the ${columns} columns are counted. Name them under title.`,
    groups: ({ names, column }) =>
      `Lines with a name alone (${listed(names)}) name the rows below them: they are the column “${column}”.`,
    filled: ({ column, cells }) =>
      `“${column}” stands in the first row of each group; ${cells} blank cells below were filled with it.`,
    totals: ({ rows }) =>
      `Totals are left out (rows ${listed(rows)}): a total among its parts would be counted twice.`,
    'total-differs': ({ row, column, total, sum }) =>
      `“${row}” says ${total} for “${column}”, but its rows add up to ${sum}. The total is left out; look at the rows.`,
    'total-unsure': ({ row, name }) =>
      `Row ${row}, “${name}”, is called a total but is not the sum of the rows near it: it was kept as a row.`,
    'total-column': ({ column }) =>
      `The column “${column}” adds up the others and is left out; a measure can compute it.`,
    'periods-across': ({ first, last, count }) =>
      `${count} periods stood side by side, from ${first} to ${last}: they are rows now, one for each period.`,
    'year-of-months': ({ year }) =>
      `The months have no year of their own: ${year} was taken from the title.`,
    'months-without-year': ({ columns }) =>
      `No year is told for ${listed(columns)}: they stay columns.`,
    'apart-columns': ({ columns }) =>
      `${listed(columns)} belong to no period: they are a table of their own.`,
    'unit-from': ({ column, unit, from }) =>
      `“${column}” is in ${unit}, as its ${{ head: 'head says', format: 'number format says', cells: 'cells say', title: 'title says' }[from]}.`,
    'unit-of-title': ({ columns, unit }) =>
      `The line at the table says ${unit}: taken for ${listed(columns)}.`,
    'scale-differs': ({ column, head, format }) =>
      `The head of “${column}” says ${head}, its number format ${format}: the head was taken.`,
    'scale-hidden': ({ column, format }) =>
      `The format ${format} of “${column}” hides thousands and no word says so: the full numbers were taken.`,
    'small-percent': ({ column, cell }) =>
      `“${column}” is in % and holds ${cell}: taken as it stands, not as a hundred times that.`,
    'units-by-row': ({ units }) =>
      `Each row has a unit of its own (${listed(units)}): a table for each.`,
    'units-mixed': ({ column, units }) =>
      `The cells of “${column}” are in ${listed(units)}: all were read in the first. Part them if that is wrong.`,
    'no-figure': ({ column, cells }) =>
      `No figure in ${listed(cells)} of “${column}”: written as n/a. Write undisclosed where there is one that is not published, 0 where it is nothing.`,
    'error-cells': ({ column, cells }) =>
      `${listed(cells)} of “${column}” ${cells.length === 1 ? 'shows' : 'show'} an error of the spreadsheet: written as n/a.`,
    footnotes: ({ column, cells }) =>
      `Signs of footnotes were taken off numbers of “${column}” (${listed(cells)}); evidence.csv keeps them.`,
    stray: ({ column, cell, text }) =>
      `${cell} of “${column}” says “${text}” among numbers: written as n/a; evidence.csv keeps it.`,
    'day-or-month': ({ column, cell, chosen, other }) =>
      `${cell} of “${column}” could be ${chosen} or ${other}; read as ${chosen}, in the whole column.`,
    'first-days': ({ column }) =>
      `Every day of “${column}” is the first of a month: they were read as months.`,
    'year-spans': ({ column }) =>
      `“${column}” goes from one year into the next, row by row: kept as labels, not read as months.`,
    'years-or-numbers': ({ column }) =>
      `“${column}” could be years: read as numbers. Years are “type: year”.`,
    key: ({ columns }) => `Rows are known by ${columns.join(' and ')}.`,
    'no-key': ({ column }) =>
      `No column tells the rows apart: they are counted in “${column}”. Give them names of their own.`,
    edition: ({ edition, from }) =>
      from === 'data'
        ? `The edition is ${edition}, the latest period of the data.`
        : `The data tells no period: the edition is this month, ${edition}.`,
  },
  told: {
    nameNeeded: 'Name the deck: factdeck new NAME --from FILE.',
    fromNeeded: (examples) =>
      `Say what the deck is made of: --from FILE (- for pasted text), or --example ${examples.join('|')}.`,
    badName: (name) =>
      `“${name}” is no name of a deck: small letters, digits and hyphens, such as sales-2026.`,
    exists: (folder) =>
      `${folder} is there already, and nothing in it was touched. Take another name.`,
    nothing: 'No table was found, and nothing was written.',
    table: (name, rows, columns, source) =>
      `${name}: rows ${rows}, columns ${columns}, from ${source}`,
    decisions: 'Taken to be so',
    doubts: 'Not certain; this was taken, and stands beside the figures in datapackage.yaml',
    agree: 'Write the deck so? [y/n] ',
    yes: /^(?:y|yes)$/i,
    left: 'Nothing was written.',
    written: (folder, slides, errors) =>
      `${folder}: ${counted(slides, 'slide')}${errors === 0 ? ', without errors' : `; factdeck check tells ${counted(errors, 'error')}`}`,
    next: (deck) => `See it: npx factdeck dev ${deck}`,
  },
  again: {
    deckNeeded: (known) =>
      `Name the deck, then its newer files: factdeck import DECK FILE…${known.length > 0 ? ` Decks: ${listed(known)}.` : ''}`,
    noSources: (folder) =>
      `${folder}/datapackage.yaml names no file under sources that could be read again: name one.`,
    noAddress: (folder) =>
      `${folder}/datapackage.yaml names no address: write url: https://… under sources of a table.`,
    fetching: (url) => `Fetching ${url}`,
    missing: (table) => `${table}: no table like it is in the files; it stays as it is.`,
    nothing: 'The files say what the deck says: nothing changes.',
    more: (count) => `… and ${count} more`,
    noFit:
      'It does not fit the deck, and nothing was written: give the column its old name or unit, or change datapackage.yaml.',
    notFrozen: (deck) =>
      `${deck} has errors as it stands, so the edition before was not frozen: factdeck freeze ${deck} does it once they are mended and the import is taken back.`,
    written: (deck, period) =>
      `Written. Set edition: ${period ?? ''} in deck.yaml${period === undefined ? ' to the new period' : ''}, then npx factdeck check ${deck}; factdeck import ${deck} --back takes it back.`,
    back: 'All files are as they were before the last import.',
    noBack: 'There is no import to take back.',
    changes: {
      shifted: (_, is) => `its figures are those of ${is} before: are the columns shifted?`,
      tenfold: (was, is) => `${was} → ${is}, ten times or more`,
      revised: (was, is) => `${was} → ${is}`,
      'correction-kept': (was, is) => `your ${was} stays; the file says ${is} as before`,
      'correction-replaced': (was, is) => `your ${was} → ${is}, which is new in the file`,
      'unit-changed': (was, is) => `in ${is || 'no unit'}, and was in ${was || 'none'}`,
      'column-gone': () => 'the column is gone',
      'column-new': () => 'a column that the deck does not know; it is left out',
      'column-renamed': (_, is) => `the column is called ${is} now; kept in renames.yaml`,
      'row-gone': () => 'the row is gone',
      'row-new': () => 'a new row; look whether charts with a list of rows need it',
      'row-renamed': (_, is) => `the row is called ${is} now; kept in renames.yaml`,
    },
  },
};
