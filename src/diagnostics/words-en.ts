/** Every message in English. */
import type {
  BindingProblem,
  MarkupKind,
  FieldNeed,
  Measured,
  LimitWord,
  CacheFault,
  Refusal,
  UnpackedFault,
  SkippedResource,
  SlidePart,
  UnsafeTemplate,
  YamlTrap,
} from './codes.ts';
import { cellWordsEn } from './cell-words.ts';
import { failedClaimEn } from './claim-words.ts';
import { offer, shortened, type Words, type WordTable } from './words.ts';

export const english: WordTable = {
  // ---- build ----
  'deck-not-found': ({ deck, nearest }) => ({
    what: `There is no deck “${deck}”.`,
    expected: 'a folder with a deck.yaml, or the name of one under data/',
    ...offer(didYouMean(nearest)),
  }),
  'cache-refused': ({ folder, reason, detail }) => ({
    what: `${folder} is not used to keep browser, charts and pictures for the next run: ${cacheFaultsEn[reason](detail ?? '')}. A temporary folder serves this run, which takes longer.`,
    remedy: `${reason === 'denied' ? 'Allow it to be written' : 'Move it away'}, or name a folder of your own with --cache or FACTDECK_CACHE.`,
  }),
  'file-unreadable': ({ file, reason }) => ({
    what: `${file} cannot be read: ${reason}.`,
    remedy: 'Check that the file exists and that you may read it.',
  }),

  // ---- read ----
  'changes-without-compare': () => ({
    what: 'This slide tells what has changed, but the deck does not say since when.',
    expected: 'compare: with a frozen edition, such as compare: 2025-12',
    remedy: 'Write compare: beside edition:. factdeck freeze keeps an edition to compare with.',
  }),
  'edition-malformed': ({ file, reason }) => ({
    what: `${file} is no frozen edition: ${reason}.`,
    expected: 'a file as factdeck freeze writes it',
    remedy: 'Take the file back from version control, or freeze that edition’s deck again.',
  }),
  'edition-not-frozen': ({ deck, edition, known }) => ({
    what:
      edition === ''
        ? `No edition of ${deck} has been frozen, so there is nothing to compare with.`
        : `The edition “${edition}” of ${deck} has not been frozen.`,
    ...(known.length > 0 && { expected: known.join(', ') }),
    remedy: `factdeck freeze ${deck} keeps the deck as it stands now; run it when an edition goes out.`,
  }),
  'edition-file-missing': ({ file }) => ({
    what: `There is no file ${file}.`,
    expected: 'a deck, a file under editions/, or deck@edition',
  }),
  'file-missing': ({ file, nearest }) => ({
    what: `There is no file ${file}.`,
    ...offer(didYouMean(nearest) ?? 'Check the name; paths are relative to the deck’s folder.'),
  }),
  'file-empty': ({ file }) => ({ what: `${file} is empty.` }),
  'over-limit': ({ limit, most, found }) => ({
    what: `${limitsEn[limit]}${found === undefined ? '' : `: ${found}`}.`,
    expected: `at most ${most}`,
    remedy: `If it is meant to be so: limits: { ${limit}: ${found ?? most * 2} } in deck.yaml.${ofText.includes(limit) ? ' deck.yaml itself is read with the limits as they come; its slides: may list files.' : ''}`,
  }),
  'file-not-plain': ({ file }) => ({
    what: `${file} is not a file that can be read to its end.`,
    expected: 'a plain file: no folder, pipe or device',
  }),
  'image-unreadable': ({ file }) => ({
    what: `${file} is not a picture that a page can show.`,
    expected: 'PNG, JPEG, WebP, GIF or SVG',
    remedy: 'Save it in one of these formats; the file’s name does not decide.',
  }),
  'image-unsafe': ({ file, what }) => ({
    what: `${file} holds “${what}”: a picture may not move, react, or take in anything from outside itself.`,
    expected: 'an SVG that is still and stands alone',
    remedy: 'Save it as a plain SVG without animation and links, or as PNG.',
  }),
  'file-outside': ({ file }) => ({
    what: `${file} lies outside the deck’s folder.`,
    expected: 'a relative path without “..”, below the deck’s folder',
  }),
  'not-utf8': ({ file, encoding }) => ({
    what:
      encoding === 'unknown'
        ? `${file} is not text in UTF-8.`
        : `${file} is in ${encoding}, not in UTF-8.`,
    expected: 'UTF-8, with or without a byte-order mark',
    remedy:
      'In Excel: Save As, “CSV UTF-8 (Comma delimited)”. In a text editor: save with encoding UTF-8.',
  }),
  'nul-character': () => ({
    what: 'There is a NUL character here; a text file has none.',
    remedy: 'Save the file again as plain text in UTF-8.',
  }),
  'hidden-character': ({ name, turns }) => ({
    what: turns
      ? `An invisible character (${name}) turns the direction of what follows: it would not be read as it is written.`
      : `There is an invisible control character (${name}) here.`,
    remedy: 'Delete it: type the text around it anew, or paste it as plain text.',
  }),
  'cr-line-ends': ({ file }) => ({
    what: `${file} has the line ends of old Macintoshes (CR alone).`,
    expected: 'LF or CRLF',
    remedy: 'Save it again as “CSV UTF-8”, or with Unix line ends.',
  }),
  'yaml-syntax': ({ reason }) => ({
    what: `This is not YAML: ${reason}.`,
    remedy: 'Check the indentation, and put text that holds : # { } [ ] in quotes.',
  }),
  'yaml-trap': ({ trap, mended }) => ({
    ...yamlTraps[trap],
    ...(mended !== undefined && { mended }),
  }),
  'yaml-duplicate-key': ({ key }) => ({
    what: `“${key}” stands here a second time.`,
    remedy: 'Keep one of the two; the second would silently replace the first.',
  }),
  'yaml-directive': ({ found }) => ({
    what: `“${found}” is not accepted: it would change how the file is read.`,
    remedy: 'Delete the line. Files are read as YAML 1.2.',
  }),
  'yaml-documents': () => ({
    what: 'A second document begins here.',
    expected: 'one document in a file',
    remedy: 'Delete the --- line, or move what follows to a file of its own.',
  }),
  'yaml-tag': ({ tag }) => ({
    what: `The tag ${tag} is not accepted.`,
    expected: 'plain data without tags',
  }),
  'yaml-alias': ({ reason }) => ({
    what: `The aliases in this file cannot be resolved: ${reason}.`,
    remedy: 'Write the value out instead of *naming it.',
  }),
  'key-refused': ({ key }) => ({
    what: `“${key}” is not accepted as a key.`,
    remedy: 'Choose another name.',
  }),
  'unknown-key': ({ key, nearest, known }) => ({
    what: `“${key}” is not a key that is known here.`,
    expected: known.join(', '),
    ...offer(didYouMean(nearest)),
  }),
  'missing-key': ({ key }) => ({ what: `“${key}” is missing here.`, remedy: `Add “${key}:”.` }),
  'wrong-type': ({ found, expected }) => ({ what: `This is ${found}.`, expected }),
  'text-as-other': ({ found, type, mended }) => ({
    what: `YAML reads ${found} as ${type}, but a text is meant here.`,
    remedy: 'Put it in quotes.',
    mended,
  }),
  'not-one-of': ({ found, choices, nearest }) => ({
    what: `“${found}” is not one of the values there are.`,
    expected: choices.join(', '),
    ...offer(didYouMean(nearest)),
  }),
  'wrong-length': ({ least, most, count }) => ({
    what: `This list holds ${count}.`,
    expected: `${least === undefined ? '' : `at least ${least}`}${most === undefined ? '' : `at most ${most}`}`,
  }),
  'wrong-value': ({ found, reason }) => ({
    what: `“${found}” does not fit here: ${wrongValues[reason] ?? reason}.`,
  }),
  'layout-unclear': ({ layouts, signs }) => ({
    what: 'It is not plain which layout this slide has.',
    expected: [
      `layout: ${layouts.length > 1 ? 'one of ' : ''}${layouts.join(', ')}`,
      ...(signs.length > 0
        ? [`${signs.length > 1 ? 'one of the keys' : 'the key'} ${signs.join(', ')}`]
        : []),
    ].join('; or '),
  }),
  'slide-id-missing': ({ proposed }) => ({
    what: 'This slide has no id.',
    expected: 'a short ASCII name; it names the slide’s link and its PNG',
    mended: `id: ${proposed}`,
  }),
  'slide-id-malformed': ({ id, proposed }) => ({
    what: `“${id}” cannot be the id of a slide.`,
    expected:
      'lower-case letters, digits and hyphens, beginning with a letter, at most 40; no name that Windows keeps for itself (con, aux)',
    mended: `id: ${proposed}`,
  }),
  'slide-id-twice': ({ id, first }) => ({
    what: `Two slides have the id “${id}”.`,
    remedy: `The other one stands at ${first}. Give one of them another id.`,
  }),
  'literal-number': ({ literal }) => ({
    what: `“${literal}” is a number, and numbers are never free.`,
    expected: 'a name that holds a letter, such as GPT-4',
    remedy: 'Bind the number to a cell instead.',
  }),
  'slides-file-again': ({ file }) => ({
    what: `${file} is listed here a second time.`,
    remedy: 'List each file once.',
  }),
  'descriptor-missing': ({ folder }) => ({
    what: `${folder} has no data package.`,
    expected: 'datapackage.yaml, datapackage.yml or datapackage.json',
  }),
  'resource-skipped': ({ name, reason }) => ({
    what: `Resource “${name}” is skipped: ${skippedResources[reason]}.`,
  }),
  'csv-quote': ({ reason }) => ({
    what: `A quotation mark is out of place here: ${reason}.`,
    expected: 'quotation marks around the whole cell, and "" for one inside it',
  }),
  'csv-ragged': ({ found, expected }) => ({
    what: `This row has ${found} cells, the head has ${expected}.`,
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
  'csv-delimiter': ({ found }) => ({
    what: `The columns seem to be separated by ${found}.`,
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
  'cell-quantity': cellWordsEn.quantity,
  'cell-moment': cellWordsEn.moment,
  'cell-type': cellWordsEn.type,
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
  'cell-constraint': ({ found, field, rule }) => ({
    what: `“${found}” breaks a constraint of “${field}”.`,
    expected: rule,
  }),
  'cell-not-unique': ({ found, field, line }) => ({
    what: `“${found}” stands in “${field}” already, in line ${line}.`,
    expected: 'each value once',
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
  'foreign-key': ({ found, table, nearest }) => ({
    what: `“${found}” is not a key of table “${table}”.`,
    ...offer(didYouMean(nearest) ?? `Add a row “${found}” to “${table}”, or mend the value.`),
  }),
  'evidence-pattern': ({ found }) => ({
    what: `“${found}” does not name facts.`,
    expected: 'table.row.field, with * for any row or any field: players.*.params',
  }),

  // ---- text ----
  'binding-malformed': ({ found, problem }) => ({
    what: `“${found}” is not a binding: ${bindingProblems[problem]}.`,
    expected: 'an address in double braces, such as {{players.pfn.params}}',
    remedy:
      'Logic belongs in templates; odd names go in brackets: {{constituents.[BRK.B].[GICS Sector]}}.',
  }),

  'markup-foreign': ({ found, kind }) => ({
    what: `“${shortened(found)}” is markup of another language: it would be printed as it stands.`,
    expected: '**bold**, [words](https://…), {{bindings}} and line breaks; nothing else',
    remedy: `${foreignMarkup[kind]} If the characters themselves are meant, put a backslash before each mark (two in a text in double quotes).`,
  }),
  'markup-in-plain': ({ found }) => ({
    what: `“${shortened(found)}” is markup, and this text is printed as it is written.`,
    expected: 'the words alone',
  }),
  'mark-unclosed': () => ({
    what: 'Bold begins here and does not end.',
    expected: '**words** with two asterisks on both sides',
    remedy: 'Add the closing **, or write \\** for two plain asterisks.',
  }),
  'link-refused': ({ href }) => ({
    what: `“${href}” is not a link that a deck may hold.`,
    expected: 'an address that begins with https://, http:// or mailto:',
  }),

  // ---- words ----
  'unchecked-comparison': ({ word, forms }) => ({
    what: `“${word}” compares, and no claim checks it.`,
    expected: `a key of because that holds “${word}”, with a claim of the form ${either(forms)}`,
    remedy: `Add it: because: { ${word}: { ${forms[0] ?? 'is'}: … } }. Or say it without comparing.`,
  }),
  'claim-says-otherwise': ({ word, key, claim, forms }) => ({
    what: `“${key}” says “${word}”, but its claim (${claim}) checks something else.`,
    expected: `a claim of the form ${either(forms)}, with the number that the words name`,
    remedy: 'Change the words or the claim, so that both say the same.',
  }),
  'claim-about-another': ({ words, of, named, claimed }) => ({
    what: `The sentence with “${words}” names “${named}”, but its claim is about ${claimed.length === 0 ? 'another ' + of : claimed.map((c) => `“${c}”`).join(', ')}.`,
    expected: 'a claim about what the sentence names',
    remedy: 'Change the claim or the sentence, so that both speak of the same.',
  }),
  'unbound-number': ({ found }) => ({
    what: `The number “${found}” is typed into the sentence: it would not follow the data.`,
    expected:
      'a binding ({{table.row.field}} or a measure), or the number of the claim that carries it',
    remedy:
      'Bind it, count it with a claim, or leave it out. A name that holds digits goes under literals.',
  }),

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

  // ---- plan ----
  'edition-not-a-moment': ({ found }) => ({
    what: `“${found}” is not a moment, so the deck has no edition.`,
    expected: 'a month, a day or a year',
    remedy: 'The edition dates the deck and is “now” on its timelines.',
  }),
  'unknown-measure': ({ name, nearest }) => ({
    what: `There is no measure “${name}”.`,
    expected: 'a name under measures, or a fact: {{table.row.field}}',
    ...offer(didYouMean(nearest)),
  }),
  'measure-not-known': ({ name, text, formula }) => ({
    what: `“${name}” is ${text}: its figures do not tell how much it is.`,
    evidence: [formula.en],
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
    failedClaimEn(
      claim,
      claim.expect === 'holds'
        ? claim.verdict === 'unknown'
          ? `It cannot be known whether “${claim.words}” is true${whyEn(claim.obstacle)}.`
          : `“${claim.words}” is not true.`
        : `“${claim.words}” was expected to be ${claim.expect === 'fails' ? 'false' : 'undecided'}; now it is ${verdictEn[claim.verdict]}.`,
    ),
  'statement-changed': (claim) =>
    failedClaimEn(
      claim,
      `The statement “${claim.words}” was expected to be ${expectEn[claim.expect]}; it is ${verdictEn[claim.verdict]}.`,
    ),
  'claim-unattributed': ({ words, who }) => ({
    what: `“${words}” is an assertion of ${who}, and its sentence does not say so.`,
    expected: `words such as “according to ${who}” or “${who} says” in the same sentence`,
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
  'bound-cell-blank': ({ address }) => ({
    what: `${address} is bound here, but its cell is blank.`,
    remedy: 'Fill the cell, or bind another one; a blank would print as nothing.',
  }),
  'no-rows': ({ table }) => ({
    what: `This selects no row of table “${table}”.`,
    remedy: 'Check `where` and `rows`: values are compared with the cells as they are written.',
  }),
  'parts-do-not-sum': ({ total, text, parts, by }) => ({
    what: `The steps before “${total}” come to ${parts}; it says ${text}: ${by} lies between the two.`,
    expected: 'steps that add up to the total behind them',
    remedy: 'Mend the figure that is wrong, or add the step that is missing as a row of its own.',
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
  'cell-twice': ({ row, column }) => ({
    what: `Two rows of the table are for one cell of the matrix: “${row}”, “${column}”.`,
    expected: 'one row of the table for each cell',
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
    what: `The comparison has ${rows} ${rows === 1 ? 'row' : 'rows'}.`,
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

  // ---- claims ----
  'claim-name': ({ found, nearest }) => ({
    what: `“${found}” names neither a fact nor a measure.`,
    expected: 'a fact (table.row.field), or a name under measures',
    ...offer(didYouMean(nearest)),
  }),
  'claim-figure': ({ found, unit, like }) => ({
    what: `“${found}” cannot be read as ${like === 'moment' ? 'a moment' : 'a figure'}${unit === '' ? '' : ` in ${unit}`}.`,
    expected:
      like === 'moment'
        ? 'a moment such as 2024, 2024-04 or 2024-H2'
        : 'a figure as a cell of that column would have it',
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
  'claim-judges-nothing': ({ form }) => ({
    what: `This ${form} says nothing that could be true or false.`,
    expected: 'one of is, atLeast, atMost, moreThan, lessThan',
  }),
  'trend-too-short': ({ rows }) => ({
    what: `${rows} ${rows === 1 ? 'figure makes' : 'figures make'} no trend.`,
    expected: 'two figures or more',
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
  'share-not-a-part': ({ part }) => ({
    what: `“${part}” is no part of the whole it is to be a share of.`,
    expected: 'a figure that the list or the chosen rows under “of” hold',
  }),

  // ---- theme ----
  'tokens-invalid': ({ theme, path, reason }) => ({
    what: `The tokens of theme “${theme}” are wrong at ${path}: ${reason}.`,
    remedy: `Mend themes/${theme}/tokens.json; themes/briefing/tokens.json is a complete example.`,
  }),
  'unknown-colour': ({ name, nearest }) => ({
    what: `“${name}” is not a colour.`,
    expected: 'a Digital Agency token such as blue-900, or #rrggbb',
    ...offer(didYouMean(nearest)),
  }),
  'low-contrast': ({ pair, ratio, least, passing }) => ({
    what: `${pair}: the contrast is ${ratio}.`,
    expected: `at least ${least}`,
    remedy: `The nearest colour that passes is ${passing}.`,
  }),
  'theme-file-outside': ({ file }) => ({
    what: `${file} lies outside the project: it, or a folder on the way to it, is a link.`,
    remedy: 'Copy the theme’s files into themes/.',
  }),
  'theme-file-large': ({ file, most }) => ({
    what: `${file} is too large for a file of a theme.`,
    expected: `at most ${most} megabytes`,
  }),
  'theme-file-missing': ({ file }) => ({
    what: `The theme names ${file}, which is not there.`,
    remedy: 'Put the file beside tokens.json, or take its name out.',
  }),
  'font-restricted': ({ file }) => ({
    what: `${file} says that it may not be embedded in a document (OS/2 fsType: restricted licence), and every output embeds it.`,
    remedy: 'Use a font whose licence allows it, or ask its maker for a file that does.',
  }),
  'font-unreadable': ({ file }) => ({
    what: `${file} is no font that can be used.`,
    expected: 'a TrueType or OpenType file of one weight',
    remedy: 'Convert a WOFF back, take a single weight out of a collection or a variable font.',
  }),
  'theme-circle': ({ themes }) => ({
    what: `The theme extends itself: ${themes.join(' → ')}.`,
    remedy: 'Let one of them extend briefing, dark or print.',
  }),
  'theme-not-found': ({ theme, nearest }) => ({
    what: `There is no theme “${theme}”.`,
    expected: 'a folder under themes/ with a tokens.json',
    ...offer(didYouMean(nearest)),
  }),

  // ---- fonts ----
  'missing-glyph': ({ character, codePoint, slide }) => ({
    what: `The deck’s font has no shape for “${character}” (${codePoint}), used on slide “${slide}”.`,
    remedy: 'Write it another way; an emoji or a rare character would print as an empty box.',
  }),

  // ---- charts ----
  'annotation-off-scale': ({ text }) => ({
    what: `The annotation “${text}” has no place: the chart has no such scale, or it does not reach so far.`,
    expected: 'a moment on a chart over time, a figure on a chart with a scale of figures',
    remedy: 'Let it point at a row instead (row: key), or at a place that the scale shows.',
  }),
  'label-no-place': ({ label, other }) => ({
    what: `There is no free place for the label “${label}”: “${other}” is in the way on every side.`,
    remedy: 'Show fewer rows (rows, where), or give one of the two a shorter name.',
  }),
  'mark-outside': ({ row, px }) => ({
    what: `The mark of ${row} would leave the chart’s box by ${px} px.`,
    remedy:
      'Widen the domain of its scale, or draw it clipped (clip: true) where the figure says enough.',
  }),
  'chart-overflow': ({ text, px }) => ({
    what: `“${text}” would leave the chart’s box by ${px} px.`,
    remedy: 'Use a shorter name, or give the chart the whole slide (no points beside it).',
  }),
  'chart-too-many-rows': ({ rows, most }) => ({
    what: `The chart has ${rows} rows; at a readable size its box holds ${most}.`,
    remedy: `Choose at most ${most} with rows or where, or make two slides of them.`,
  }),
  'row-not-drawn': ({ row }) => ({
    what: `The chart does not show row “${row}”: it has neither a mark nor a printed sign.`,
    expected: 'every row drawn; what is not known is drawn as not known',
    remedy: 'Leave the row out on purpose (rows, where), or check the spec’s filters and scales.',
  }),
  'chart-warning': ({ message }) => ({
    what: `Vega is not content with this chart: ${message}`,
    remedy: 'Mend the spec; a warning means that the chart may not show what was meant.',
  }),
  'spec-malformed': ({ reason }) => ({
    what: `This is not a Vega-Lite spec: ${reason}`,
    expected: 'an object with mark and encoding, or with layer, and data: {name: table}',
  }),
  'untraced-figure': ({ what, path }) => ({
    what: `The spec makes figures of its own: ${what} at ${path}.`,
    expected: 'only rows of the dataset, so that each figure can be traced',
    remedy: 'Put the values in a table of the data package and name it in data.',
  }),
  'spec-unsafe': ({ what, path }) => ({
    what: `The spec may not hold ${what} (at ${path}).`,
    expected: 'a chart that fetches nothing, links nowhere and does not react',
    remedy: 'Take it out; rows come from the deck’s tables by name.',
  }),
  'unknown-data-name': ({ name, path, nearest }) => ({
    what: `The spec reads “${name}” (at ${path}), which is no table of this deck.`,
    ...offer(didYouMean(nearest)),
  }),
  'unknown-chart-field': ({ name, path, nearest }) => ({
    what: `The spec reads a field “${name}” (at ${path}) that its table does not have.`,
    ...offer(didYouMean(nearest)),
  }),
  'log-not-positive': ({ row, text }) => ({
    what: `“${row}” (${text}) has no place on a log scale, which begins above zero.`,
    remedy: 'Use scale: linear, or leave the row out.',
  }),

  // ---- render ----
  'template-missing': ({ layout, file }) => ({
    what: `Layout “${layout}” has no template.`,
    expected: file,
  }),
  'template-syntax': ({ reason }) => ({ what: `The template cannot be read: ${reason}.` }),
  'template-unknown-name': ({ name, nearest }) => ({
    what: `“${name}” is not a name that this template can use here.`,
    ...offer(didYouMean(nearest)),
  }),
  'template-not-text': ({ name, holds }) => ({
    what: `“${name}” cannot be printed: it holds ${holds}.`,
    expected: 'a text or a number; what may be absent stands inside {{#if}}',
  }),
  'template-unsafe': ({ found, where }) => ({
    what: `“${found}” ${unsafeTemplates[where]}.`,
    expected: '{{name}} in text or in a quoted attribute',
  }),

  // ---- publish ----
  'browser-restarted': ({ reason }) => ({
    what: `A fresh browser had to be taken: ${reason.replace(/\.$/, '')}.`,
    remedy:
      'If this comes again: fewer decks at once, more memory, or limits: { seconds } in deck.yaml.',
  }),
  'browser-renewed': ({ file, fault }) => ({
    what: `The browser had to be unpacked anew: ${unpackedFaultsEn[fault](file)}.`,
    remedy: 'If you did not change it, find out who did; the new one is as it was published.',
  }),
  'browser-missing': ({ tried, command }) => ({
    what: `No browser was found for PDF and PNG. Tried: ${tried.join(', ')}.`,
    remedy:
      'Install Chrome, Edge or Chromium, or bring one with the command below, typed in your home folder; or name the full path of one in FACTDECK_BROWSER. `--formats html,presenter` needs none.',
    mended: command,
  }),
  'out-is-file': ({ folder }) => ({
    what: `${folder} is a file, not a folder.`,
    remedy: 'Move it away, or write elsewhere with --out.',
  }),
  'out-is-link': ({ folder }) => ({
    what: `${folder} is a link, and what it leads to would not be replaced with it.`,
    remedy:
      'Write where it leads to with --out, or remove the link. The folder above may be a link.',
  }),
  'out-refused': ({ folder, reason, files }) => ({
    what: `${folder} cannot be written: ${refusalsEn[reason][0]}. Nothing is left half written.`,
    remedy:
      files.length > 0
        ? `Close ${files.join(', ')} in every viewer, then build again.`
        : refusalsEn[reason][1],
  }),
  'out-not-ours': ({ folder }) => ({
    what: `${folder} holds files that are not from a build, and would be replaced.`,
    expected: 'an empty folder, none, or one with a build.json',
    remedy: 'Empty it, or write elsewhere with --out.',
  }),
  'out-has-others': ({ folder, files }) => ({
    what: `${folder} holds files that no build wrote, and they would be lost: ${files.join(', ')}.`,
    expected: 'only what the last build wrote',
    remedy: 'Move them elsewhere, or write elsewhere with --out.',
  }),
  'set-locked': ({ folder, lock }) => ({
    what: `Another build is writing ${folder} now.`,
    remedy: `Wait for it, then build again. Where none is at work, remove ${lock}.`,
  }),
  'page-fault': ({ fault }) => ({ what: `The page that is printed has a fault: ${fault}.` }),
  'slide-overflow': (m) => ({
    what: `${whereEn(m)} does not fit: it stands out by ${m.is} px at the ${m.against}.`,
    remedy: 'Shorten the text, show fewer rows, or spread them over two slides.',
  }),
  'text-clipped': (m) => ({
    what: `${whereEn(m)} is cut off by ${m.is} px.`,
    remedy: 'Shorten the text, or give it more room.',
  }),
  'text-too-small': (m) => ({
    what: `${whereEn(m)} is set in ${m.is} px.`,
    expected: `${m.limit} px or more`,
    remedy:
      'Set it larger where its size is given: in the chart’s spec, the template or the theme.',
  }),
  'text-low-contrast': (m) => ({
    what: `${whereEn(m)} stands on ${m.against} with a contrast of ${m.is}:1.`,
    expected: `${m.limit}:1 or more`,
    remedy: 'Choose another colour for the text or for what lies below it.',
  }),
  'text-overlap': (m) => ({
    what: `${whereEn(m)} overlaps “${m.against}”.`,
    remedy: 'Shorten one of them, or show fewer.',
  }),
  'title-too-long': ({ characters, fits }) => ({
    what: `The title has ${characters} characters; two lines hold about ${fits} of its kind.`,
    remedy: 'Say it in fewer words; what explains it goes to a point or the notes.',
  }),
  'title-lines': (m) => ({
    what: `${whereEn(m)} takes ${m.is} lines.`,
    expected: `${m.limit} lines at most`,
    remedy: 'Say it in fewer words.',
  }),
  'last-line-short': (m) => ({
    what: `${whereEn(m)} ends with a line of ${m.is === 1 ? 'one character' : `${m.is} characters`}.`,
    remedy: 'Add or drop a word, or break the line elsewhere (a line break in the text).',
  }),
  'chart-empty': (m) => ({
    what: `The chart of slide “${m.slide}” draws nothing.`,
    remedy: 'See whether its rows and fields are the ones meant.',
  }),
  'image-missing': (m) => ({
    what: `A picture on slide “${m.slide}” cannot be shown${m.text === '' ? '' : ` (${m.text})`}.`,
    remedy: 'See whether the file is a whole picture.',
  }),
  'allow-unneeded': ({ slide, code }) => ({
    what: `Slide “${slide}” allows ${code}, and nothing of the kind is found there.`,
    remedy: 'Take it out of allow.',
  }),
  'pdf-pages': ({ pages, slides }) => ({
    what: `The PDF has ${pages} pages for ${slides} slides.`,
    remedy: 'Something on a slide is larger than the slide.',
  }),
};

const yamlTraps: { readonly [T in YamlTrap]: Words } = {
  tab: {
    what: 'This line is indented with a tab.',
    expected: 'blanks',
    remedy: 'Indent it with blanks, as far as the lines that it belongs to.',
  },
  'full-width-space': {
    what: 'This line is indented with a full-width space.',
    expected: 'half-width blanks',
  },
  'full-width-colon': {
    what: 'The colon is full-width; to YAML it is a letter.',
    expected: 'a half-width colon and a blank',
  },
  'full-width-brace': {
    what: 'The braces are full-width; to YAML they are letters.',
    expected: 'half-width { }',
  },
  'binding-unquoted': {
    what: 'A text that begins with {{ needs quotes: to YAML a brace begins a map.',
  },
  'markup-unquoted': {
    what: 'A text that begins with ** or [ needs quotes: to YAML these begin something else.',
  },
  'quote-unclosed': { what: 'A quotation mark opens here and is never closed.' },
  'no-blank-after-colon': { what: 'There is no blank behind the colon, so YAML sees one word.' },
  'no-blank-in-braces': {
    what: 'There is no blank behind the colon, so YAML sees one key without a value.',
  },
  'hash-comment': {
    what: 'To YAML a # behind a blank begins a comment: the rest of this text would be lost.',
    remedy: 'Put the text in quotes.',
  },
};

const skippedResources: { readonly [R in SkippedResource]: string } = {
  remote: 'it is an address on the network, and nothing is fetched',
  inline: 'its data stand in the descriptor, not in a file',
  'not-a-table': 'it is not a table in CSV',
  'several-files': 'it is spread over several files',
  'no-path': 'it names no file',
  missing: 'its file is not there',
};

const foreignMarkup: { readonly [K in MarkupKind]: string } = {
  address: 'Write [words](https://…).',
  bold: 'Write **words**.',
  break: 'Begin a new line, in a text that begins with | in YAML.',
  code: 'Leave the marks out, or write **words**.',
  comment: 'Leave it out; a comment in YAML begins with #.',
  entity: 'Write the character itself.',
  footnote: 'Say it in brackets in the text, or in handout: for the reader.',
  formula: 'Write it in plain characters: E = mc².',
  heading: 'Leave the # out; a heading is a key of its own: title:, kicker:.',
  italic: 'Write **words** for what is to stand out; there are no italics.',
  list: 'Make each line an entry of points:, or write sentences.',
  picture: 'Give it a slide: image: { file: assets/plant.png, alt: … }.',
  quote: 'Write it in quotation marks.',
  ruby: 'Write the reading in brackets behind the word.',
  strike: 'Leave it out, or say that it no longer holds.',
  table: 'Keep it as a CSV file of the deck, and show it with table: on a slide.',
  tag: 'Leave the tag out.',
};

const wrongValues: Readonly<Record<string, string>> = {
  empty: 'it is empty',
  'not-scale-and-unit': 'it is not a scale and a unit',
};

const unsafeTemplates: { readonly [U in UnsafeTemplate]: string } = {
  raw: 'prints without escaping',
  script: 'stands inside a script',
  style: 'stands inside a style, where only a number may',
  event: 'stands in an event handler',
  url: 'stands in an address',
  unquoted: 'stands in an attribute without quotation marks',
  tag: 'stands inside a tag',
  'dynamic-partial': 'takes the name of a partial from the data',
  decorator: 'is a decorator',
  helper: 'calls a helper that there is not',
};

const fieldNeeds: { readonly [N in FieldNeed]: string } = {
  quantity: 'a quantity (factdeck: {quantity: …}) or a number',
  moment: 'a moment (factdeck: {moment: true}), a date or a year',
  category: 'an ordered category (categories with categoriesOrdered: true)',
  any: 'any field',
};

const bindingProblems: { readonly [P in BindingProblem]: string } = {
  empty: 'there is nothing between the braces',
  unclosed: 'the closing }} is missing',
  block: 'blocks such as {{#if}} have no place in a deck’s text',
  helper: 'it holds more than one address',
  partial: 'partials have no place in a deck’s text',
  triple: 'it has three braces; two are enough and always safe',
  path: 'it is not an address',
};

/** a, b or c. */
const partsEn: { readonly [P in SlidePart]: string } = {
  title: 'title',
  kicker: 'kicker',
  body: 'text',
  table: 'table',
  chart: 'chart',
  key: 'key',
  footer: 'footer',
};

function whereEn({ slide, part, text, fact }: Measured): string {
  return `“${text}” in the ${partsEn[part]} of slide “${slide}”${fact === '' ? '' : ` (${fact})`}`;
}

function either(names: readonly string[]): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}

/** “Did you mean x, y or z?”, or nothing. */
export function didYouMean(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const quoted = names.map((n) => `“${n}”`);
  const last = quoted.pop() ?? '';
  return `Did you mean ${quoted.length > 0 ? `${quoted.join(', ')} or ` : ''}${last}?`;
}

/** A unit's id as a sentence has it. */
function unitName(unit: string): string {
  if (unit === 'label') return 'a label (year, key, code)';
  return unit === '' ? 'a plain number' : unit;
}

const verdictEn = {
  holds: 'true',
  holdsAsStated: 'true as stated',
  attributed: 'an assertion',
  unknown: 'undecided',
  fails: 'false',
} as const;
const expectEn = { holds: 'true', unknown: 'undecided', fails: 'false' } as const;

function whyEn(obstacle: string): string {
  if (obstacle === 'not-comparable') return ': its figures are not comparable (comparableWithin)';
  return obstacle === 'not-applicable' ? ': one of its figures does not apply' : '';
}

const unpackedFaultsEn: Readonly<Record<UnpackedFault['fault'], (file: string) => string>> = {
  missing: (file) => `${file} was missing`,
  changed: (file) => `${file} was not as it was published`,
  strange: (file) => `${file} does not belong to it`,
  owner: (file) => `${file} was another user’s`,
  open: (file) => `other users could write ${file}`,
};

const cacheFaultsEn: Readonly<Record<CacheFault, (detail: string) => string>> = {
  link: () => 'it is a link, or holds one',
  file: () => 'it is a file, not a folder',
  owner: () => 'it belongs to another user',
  open: () => 'other users may read it, or change what stands there',
  foreign: () => 'it was not made by factdeck',
  denied: (detail) => `it cannot be written (${detail})`,
};

const refusalsEn: Readonly<Record<Refusal, readonly [what: string, remedy: string]>> = {
  full: ['the disk is full', 'Make room, or write to another disk with --out.'],
  'read-only': ['the disk is read-only', 'Write elsewhere with --out.'],
  'no-permission': [
    'you may not write there',
    'Ask for the permission, or write elsewhere with --out.',
  ],
  'in-use': [
    'another program holds a file of it open',
    'Close deck.pdf, handout.pdf and the pictures in every viewer, then build again.',
  ],
  link: [
    'it is a link that leads out of this folder',
    'Remove it, or name the folder that is meant in full: --out /path/to/it.',
  ],
  'no-folder': ['a part of the path is a file', 'Write elsewhere with --out.'],
  'name-too-long': [
    'the path is too long',
    'Shorten the name of a slide or folder, or write elsewhere with --out.',
  ],
  broken: [
    'the disk reports an error',
    'Write to another disk with --out, and have this one looked at.',
  ],
};

/** Limits that deck.yaml meets before it is known what it says. */
const ofText: readonly LimitWord[] = ['textMegabytes', 'nesting', 'aliases'];

const limitsEn: Readonly<Record<LimitWord, string>> = {
  textMegabytes: 'The file has too many megabytes',
  tableMegabytes: 'The table’s file has too many megabytes',
  rows: 'There are too many rows',
  columns: 'There are too many columns',
  cells: 'There are too many cells',
  cellLength: 'There are too many characters in this cell',
  nesting: 'This is nested too deep; perhaps a bracket is not closed',
  aliases: 'Aliases (*name) are used too often',
  pictureMegabytes: 'The picture’s file has too many megabytes',
  pictureMegapixels: 'The picture has too many million pixels',
  pictureElements: 'The picture has too many elements',
  marks: 'The chart has too many rows to draw',
  slides: 'There are too many slides',
};
