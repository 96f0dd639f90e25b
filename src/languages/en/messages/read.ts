/** What is said of files that are read, and of what stands in them. */
import type {
  CacheFault,
  JsonPart,
  LimitWord,
  ReadArgs,
  SkippedResource,
  ValueFault,
  ValueKind,
  YamlTrap,
} from '../../../diagnostics/codes.ts';
import { limitsOfText, offer } from '../../messages.ts';
import type { Message, MessagesOf } from '../../parts/messages.ts';
import { packageMessages } from './packages.ts';
import { didYouMean } from './phrases.ts';
import { tableMessages } from './tables.ts';

export const readMessages: MessagesOf<ReadArgs> = {
  // ---- build ----
  'deck-name-twice': ({ name, paths }) => ({
    what: `${paths.join(' and ')} would both be written to the set “${name}”.`,
    expected: 'decks whose folders have names of their own',
    remedy: 'Build them one after the other, each with an --out of its own, or rename one folder.',
  }),
  'deck-not-found': ({ deck, nearest }) => ({
    what: `There is no deck “${deck}”.`,
    expected: 'a folder with a deck.yaml, or the name of one under data/',
    ...offer(didYouMean(nearest)),
  }),
  'cache-refused': ({ folder, reason, detail }) => ({
    what: `${folder} is not used to keep browser, charts and pictures for the next run: ${cacheFaults[reason](detail ?? '')}. A temporary folder serves this run, which takes longer.`,
    remedy: `${reason === 'denied' ? 'Allow it to be written' : 'Move it away'}, or name a folder of your own with --cache or FACTDECK_CACHE.`,
  }),
  'file-unreadable': ({ file, reason }) => ({
    what: `${file} cannot be read: ${reason}.`,
    remedy: 'Check that the file exists and that you may read it.',
  }),

  // ---- edition ----
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

  // ---- read ----
  'file-missing': ({ file, nearest }) => ({
    what: `There is no file ${file}.`,
    ...offer(didYouMean(nearest) ?? 'Check the name; paths are relative to the deck’s folder.'),
  }),
  'file-empty': ({ file }) => ({ what: `${file} is empty.` }),
  'over-limit': ({ limit, most, found }) => ({
    what: `${limits[limit]}${found === undefined ? '' : `: ${found}`}.`,
    expected: `at most ${most}`,
    remedy: `If it is meant to be so: limits: { ${limit}: ${found ?? most * 2} } in deck.yaml.${limitsOfText.includes(limit) ? ' deck.yaml itself is read with the limits as they come; its slides: may list files.' : ''}`,
  }),
  'limit-above-ceiling': ({ limit, asked, most }) => ({
    what: `The deck asks for limits: { ${limit}: ${asked} }; here a deck may raise it to ${most}.`,
    expected: `at most ${most}`,
    remedy: `A deck may be a stranger’s, so who runs factdeck decides: --limits ${limit}=${asked}, or FACTDECK_LIMITS in the environment.`,
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
  'file-outside': ({ file, root }) => ({
    what:
      root === ''
        ? `${file} lies outside the folder of what names it.`
        : `${file} lies outside the folder in which decks may share files${root === '.' ? '' : ` (${root})`}.`,
    expected:
      root === ''
        ? 'a relative path without “..”, below that folder'
        : 'a relative path, below the deck’s folder or in a folder that decks share',
    ...(root !== '' && {
      remedy: 'Run the command in a folder that holds both, or name that folder with --root.',
    }),
  }),
  'include-unknown': ({ file, name, nearest }) => ({
    what: `${file} has no measure “${name}”.`,
    expected: 'a measure of that file',
    ...offer(didYouMean(nearest)),
  }),
  'include-taken': ({ name }) => ({
    what: `The deck has a measure “${name}” already.`,
    expected: 'each name once, under measures or under include',
    remedy: 'Leave one of them out, or give the deck’s own another name.',
  }),
  'translated-unknown': ({ id, nearest }) => ({
    what: `deck.yaml has no slide “${id}”.`,
    expected: 'the id of a slide of deck.yaml',
    ...offer(didYouMean(nearest)),
  }),
  untranslated: ({ slide, keys, file }) => ({
    what: `${slide === '' ? 'Keys of the deck have' : `The slide “${slide}” has`} no words in this language: ${keys.join(', ')}.`,
    expected: 'each text that readers see, also where it is the same in both languages',
    remedy: `In ${file}${slide === '' ? '' : ` under slides, with id: ${slide}`}: ${keys.join(', ')}.`,
  }),
  'not-utf8': ({ file, encoding }) => ({
    what:
      encoding === ''
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
  'json-syntax': ({ found, wanted }) => ({
    what:
      found === ''
        ? 'This is not JSON: something is missing here.'
        : `This is not JSON: “${found}” cannot stand here.`,
    expected: wanted.map((part) => jsonParts[part]).join(', or ') || 'nothing more',
    remedy:
      'Mend it here. Names and texts stand in double quotation marks on one line; a comma stands between two, none after the last; JSON has no comments.',
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
  'wrong-type': ({ is, wanted, choices }) => ({
    what: `This is ${kinds[is]}.`,
    expected: [...wanted.map((kind) => kinds[kind]), ...choices].join(' / '),
  }),
  'text-as-other': ({ found, is, mended }) => ({
    what: `YAML reads ${found} as ${kinds[is]}, but a text is meant here.`,
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
  'wrong-value': ({ found, fault, limit }) => ({
    what: `“${found}” does not fit here: ${valueFaults[fault](limit)}.`,
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
  ...packageMessages,
  ...tableMessages,
};

const yamlTraps: { readonly [T in YamlTrap]: Message } = {
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
  'text-unquoted': {
    what: 'This text needs quotes: to YAML one of its characters begins something else.',
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
  'decimal-comma': {
    what: 'Inside braces a comma ends the value, so YAML sees two of them here.',
  },
  'grouped-number': {
    what: 'To YAML the point in this number stands before decimals, not between groups of digits.',
    remedy:
      "Write all digits without points (10000), or the figure with its unit in quotes ('10.000 €').",
  },
};

const skippedResources: { readonly [R in SkippedResource]: string } = {
  remote:
    'it is an address on the network, and nothing is fetched: save the file beside the descriptor and name it',
  'not-a-table': 'it is not a table in CSV or JSON',
  'no-path': 'it names no file',
};

const kinds: { readonly [K in ValueKind]: string } = {
  text: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  list: 'a list',
  map: 'a map',
  nothing: 'nothing',
};

const valueFaults: { readonly [F in ValueFault]: (limit: string) => string } = {
  empty: () => 'it is empty',
  'not-scale-and-unit': () => 'it is not a scale and a unit',
  outside: (limit) => `it has to be ${limit}`,
  'too-long': (limit) => `it has more than ${limit} characters`,
  pattern: (limit) => `it is not of the form ${limit}`,
  other: () => 'it is not what is meant here',
};

const cacheFaults: Readonly<Record<CacheFault, (detail: string) => string>> = {
  link: () => 'it is a link, or holds one',
  file: () => 'it is a file, not a folder',
  owner: () => 'it belongs to another user',
  open: () => 'other users may read it, or change what stands there',
  foreign: () => 'it was not made by factdeck',
  denied: (detail) => `it cannot be written (${detail})`,
};

const limits: Readonly<Record<LimitWord, string>> = {
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

const jsonParts: { readonly [P in JsonPart]: string } = {
  value: 'a value',
  name: 'a name in double quotation marks',
  escape: 'behind a backslash one of " \\ / b f n r t, or u and four hexadecimal digits',
  ':': '“:”',
  ',': '“,”',
  '}': '“}”',
  ']': '“]”',
  '"': 'a quotation mark, which ends the text',
};
