/** What the commands say beside diagnostics, in English. */
import { stages } from './stages.ts';
import type { CommandWords } from '../parts/commands.ts';
import { counted } from './counted.ts';

export const commands: CommandWords = {
  unknownCommand: (name, near) =>
    `“${name}” is not a command.${near === undefined ? '' : ` Did you mean “${near}”?`} See factdeck --help.`,
  unknownOption: (option) => `There is no option ${option}. See factdeck --help.`,
  valueMissing: (option) => `${option} needs a value. See factdeck --help.`,
  valueNotTaken: (option) => `${option} takes no value. See factdeck --help.`,
  badValue: (option, value, expected) =>
    `--${option} does not take “${value}”. Expected: ${expected}.`,
  badVariable: (name, value, expected) =>
    `The environment's ${name} does not take “${value}”. Expected: ${expected}.`,
  frozenAlready: (path) =>
    `${path} was frozen already, with other figures. Nothing is written; factdeck freeze --again replaces it.`,
  oneDeck: (known) => `Name one deck: ${known.join(', ')}.`,
  diffArguments: 'Name one deck, or two editions. See factdeck diff --help.',
  errataDeck: 'An erratum needs the deck itself as the newer one: factdeck diff DECK --errata.',
  onGround: (front, ground) => `${front} on ${ground}`,
  review: {
    done: 'Every fact on the slides was checked for this edition.',
    columns: (file) => `${file} has no columns fact and checked.`,
    group: ({ source, locator, asOf, age, old, due, checked }) =>
      `${[source, locator].join(' ').trim() || 'no source'}: ${asOf === '' ? 'no as-of' : `as of ${asOf}`}${
        age === null ? '' : `, ${age} months before the edition`
      }${old ? ', OLD' : ''}${due ? ', DATE PASSED: what came of it?' : ''}; ${checked === '' ? 'never checked' : `checked ${checked}`}`,
  },
  verify: {
    arguments:
      'Name a set’s folder or a PDF, and if you like a deck: factdeck verify deck.pdf quarterly-review.',
    noFile: (file) => `There is no file ${file}.`,
    unsealed: (file) => `${file} does not say that factdeck made it.`,
    made: (deck, edition) => `It says that it was made from ${deck}, edition ${edition}.`,
    intact: 'Its seal fits: no byte was changed by accident since it was sealed.',
    changed: 'NOT intact: the file was changed after it was sealed.',
    same: 'It names the inputs of the deck just as they stand.',
    stale: 'It was not made from the deck as it stands: its inputs are others.',
    noSignature:
      'A seal is no signature: who forges a file can seal it anew. To be certain, build it again (the same inputs give the same bytes), or verify its set with --key.',
    notPlain: (file) => `${file} is no plain file of at most 300 MB, so it is not opened.`,
    keyOfSet: 'A signature is of a set: name its folder beside --key.',
  },
  noKey: (file) =>
    `${file} is no Ed25519 key in PEM without a pass phrase. One is made by: openssl genpkey -algorithm ed25519 -out key.pem`,
  verifySet: {
    none: (folder) => `${folder} has no build.json of a build, so nothing can be verified.`,
    well: (folder, files) => `${folder}: ${files} files, all as its build.json says`,
    sentences: (counts) => `What its sentences rest on: ${counts}`,
    changed: 'changed since it was built',
    missing: 'missing',
    added: 'not from the build',
    more: (count, kind) => `and ${count} more: ${kind} (--json lists all)`,
    signed: {
      key: 'Signed: its build.json was signed with this key, and holds the hash of each file.',
      other: 'NOT signed with this key: the signature is another’s, or of another build.json.',
      none: 'NOT signed: there is no signature.json.',
    },
    unsigned:
      'This finds accidents, not forgery: who changes a file can change build.json too. factdeck build --sign KEY signs it, --key checks it.',
    earlier: 'as an earlier build made it, of another state',
    same: 'as an earlier build made it, of the same state',
  },
  noChart: (slide, known) =>
    known.length > 0
      ? `${slide} has no chart. Slides with charts: ${known.join(', ')}.`
      : `${slide} has no chart, and no other slide has one.`,
  noSpec: (slide) => `${slide} is drawn without Vega-Lite and has no spec. Its data: --columns.`,
  traced: {
    source: 'source',
    asOf: 'as of',
    formula: 'computed',
    slides: 'slides',
    measures: 'measures',
    claims: 'claims',
    unused: 'no slide shows it',
    none: (words) => `Nothing found for “${words}”.`,
  },
  dev: {
    mistake: 'This is the last good deck. What was saved since has a mistake:',
    lost: 'factdeck dev has ended; this page is no longer live.',
    sentences: 'What the sentences of this slide rest on (key w; only in factdeck dev):',
    noSentences: 'This slide has no sentence of yours.',
    texts: 'Texts of this slide as they are written (key e; only in factdeck dev):',
    noTexts: 'This slide has no text of yours.',
    inFile: 'It can be changed in its file alone.',
    save: 'Save (Ctrl+Enter)',
    open: 'Open in the editor',
    copy: 'Copy what is offered',
    toDo: 'To do:',
    remarks: 'Still to be done on this slide:',
    elsewhere: 'On other slides:',
    broken: 'The deck has a mistake. The page appears when it is mended.',
    shown: (ms) => `shown (${ms} ms)`,
    changedMeanwhile: (file) =>
      `Nothing was written: ${file} has changed since it was shown. Copy your text, look at the new state (key e), and write it again.`,
    notAlone: (file) =>
      `Nothing was written: that text cannot stand there without a change of something else in ${file}. Change it in the file.`,
    editorFailed: (editor, reason) =>
      `The editor “${editor}” did not open the file: ${reason}. Another one is named with --editor, such as --editor code.`,
  },
  noDecks: 'There is no deck under data/. A deck is a folder with a deck.yaml.',
  summary: (errors, warnings) => {
    const parts = [
      ...(errors > 0 ? [counted(errors, 'error')] : []),
      ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
    ];
    return parts.join(', ');
  },
  notWritten: (file) =>
    `${file} was not mended: it changed meanwhile, or is not in UTF-8. Run check --fix again.`,
  untouched: (folder) => `Nothing was published; ${folder} stands as it was.`,
  beside: (folder, { made, same, earlier, changed }) =>
    `${folder}: ${[
      `${listed(made)} new`,
      ...(same.length === 0 ? [] : [`${listed(same)} of the same state`]),
      ...(earlier.length === 0 ? [] : [`${listed(earlier)} of an earlier state`]),
      ...(changed.length === 0 ? [] : [`${listed(changed)} changed since it was built`]),
    ].join('; ')}. What was not asked for stays; --clean leaves only what was.`,
  openSentences: (count, slides, rest) =>
    `  ${counted(count, 'sentence')} that nothing checks, on ${slides.join(', ')}${rest === 0 ? '' : ` and ${rest} more`} (--read-back lists them)`,
  readBack: {
    bases: {
      checked: 'checked',
      quoted: 'quoted',
      given: 'given',
      heading: 'heading',
      according: 'according to',
      proposal: 'proposal',
      view: 'own view',
      open: 'open',
    },
    naming: (count) => `${count} of them name something of the data`,
    unchecked: (words) => `not checked: ${words.map((w) => `“${w}”`).join(', ')}`,
  },
  checked: (deck, slides, facts) =>
    `${deck}: ${counted(slides, 'slide')}, ${counted(facts, 'fact')}, no errors`,
  machine: (reason) => `The machine failed: ${reason}`,
  linkOut: (link) =>
    `${link} is a link that leads out of its folder; nothing is written through it. Remove it, or name the folder itself, where the command takes --out.`,
  noSandbox:
    'Note: the browser ran without its sandbox (as root, or where the system does not allow it).',
  bug: 'This is a bug in factdeck. Please report it with the lines below.',
  stages,
};

function listed(names: readonly string[]): string {
  return names.join(', ');
}
