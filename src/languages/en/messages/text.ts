/** What is said of sentences. */
import type { BindingProblem, MarkupKind, TextArgs } from '../../../diagnostics/codes.ts';
import { offer, shortened } from '../../messages.ts';
import type { MessagesOf } from '../../parts/messages.ts';
import { didYouMean, offered } from './phrases.ts';

export const textMessages: MessagesOf<TextArgs> = {
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
  'look-alike-letters': ({ found, plain }) => ({
    what: `“${found}” reads as “${plain}”, but some of its letters are others that only look like these.`,
    expected: 'the letters of one script',
    remedy: `Type it anew: ${plain}.`,
  }),

  // ---- words ----
  'unchecked-comparison': ({ word, forms, offer }) => ({
    what: `“${word}” compares, and no claim checks it.`,
    expected: `a key of because that holds “${word}”, with a claim of the form ${either(forms)}`,
    remedy: `${offered(offer)}Add it: because: { ${word}: { ${forms[0] ?? 'is'}: … } }. Or say it without comparing.`,
  }),
  'claim-says-otherwise': ({ word, key, claim, forms }) => ({
    what: `“${key}” says “${word}”, but its claim (${claim}) checks something else.`,
    expected: `a claim of the form ${either(forms)}, with the number that the words name`,
    remedy: 'Change the words or the claim, so that both say the same.',
  }),
  'claim-about-another': ({ words, of, named, claimed }) => ({
    what: `The sentence with “${words}” names “${named}”, but its claim is about ${claimed.length === 0 ? `another ${{ row: 'row', figure: 'figure', period: 'time' }[of]}` : claimed.map((c) => `“${c}”`).join(', ')}.`,
    expected: 'a claim about what the sentence names',
    remedy: 'Change the claim or the sentence, so that both speak of the same.',
  }),
  'bound-about-another': ({ of, named, owner }) => ({
    what: `This figure is ${of === 'row' ? `that of “${owner}”` : of === 'figure' ? `“${owner}”` : `of ${owner}`}, but the words beside it name “${named}”.`,
    expected: `a figure of what the words name, or the name of what the figure is of`,
    remedy: `Bind the figure of “${named}”, or name “${owner}”.`,
  }),
  'roles-swapped': ({ named, words }) => ({
    what: `The sentence with “${words}” puts “${named}” where its claim has the other one: the claim is true the other way round.`,
    expected: 'the two in the places that the claim has them in',
    remedy: 'Exchange the two in the sentence, or turn the claim round and see whether it holds.',
  }),
  'denial-missing': ({ words }) => ({
    what: `The claim of “${words}” is that it is not so, or not known, but the sentence does not say “not”.`,
    expected: 'a sentence that says what its claim says',
    remedy:
      'Say it in the sentence (“is not …”, “cannot be known”), or claim what the sentence says.',
  }),
  'row-says-otherwise': ({ said, row, column, cell }) => ({
    what: `“${said}” is said of “${row}”, but its “${column}” is “${cell}”.`,
    expected: 'what the data says of the row that the clause names',
    remedy: 'Say what the data says, name the row that is meant, or mend the cell.',
  }),
  'claim-says-less': ({ words, of, named }) => ({
    what: {
      time: `The sentence with “${words}” speaks of ${named} too, which its claim leaves out.`,
      tie: `The sentence with “${words}” says that the place is shared with nobody, but “${named}” has it too.`,
      rows: `The claim of “${words}” is of “${named}” too, which the sentence does not name.`,
      others: `The sentence with “${words}” says it of “${named}” too, which no claim is about.`,
      every: `The sentence with “${words}” says it against all there are (“${named}”), its claim against one.`,
      run: `“${named}” says that it went on up to now, but the claim of “${words}” is of less time.`,
      whole: `“${named}” speaks of all, but the claim of “${words}” leaves something out.`,
      near: `The figures of the claim of “${words}” are too near each other for “${named}”.`,
      far: `The figures of the claim of “${words}” are too far apart for “${named}”.`,
      rate: `“${named}” tells how much of each, but the claim of “${words}” is of totals.`,
      counted: `“${named}” tells how many, but the claim of “${words}” is of percentages.`,
      denial: `The sentence with “${words}” denies it (“${named}”), its claim does not.`,
      limit: `The claim of “${words}” chooses rows by “${named}”, which the sentence does not say.`,
    }[of],
    expected: 'a claim of all that its words say',
    remedy: {
      time: 'Let the claim begin and end where the sentence does, or name in the sentence the time that the claim is of.',
      tie: 'Say that the place is shared.',
      rows: 'Name them all in the sentence.',
      others: `Add a claim about “${named}” to these words, or take the name out of the sentence.`,
      every:
        'Claim it against all (`largest`, `smallest`, `rank`), or name in the sentence the one that is compared.',
      run: 'Let a run up to the latest time carry the words (`increasing`, `decreasing`), or name the two times that are compared.',
      whole: 'Claim it of all rows, or say in the sentence of which ones it is true.',
      near: `Take “${named}” out, or use a word that fits the figures.`,
      far: `Take “${named}” out, or use a word that fits the figures.`,
      rate: `Claim it of a figure that tells that (a measure, \`ratio\` with \`each\`), or take “${named}” out.`,
      counted: 'Claim it of a figure that counts, or name the percentage in the sentence.',
      denial: `Claim the contrary (\`not\`), or take “${named}” out.`,
      limit: `Write “${named}” in the sentence, or claim what the sentence says.`,
    }[of],
  }),
  'view-contradicts': ({ word, named, owner }) => ({
    what: `This view says “${word}” with “${named}” in the place that a claim of the deck has “${owner}” in.`,
    expected: 'a view of what the data leaves open',
    remedy: `Say it of “${owner}”, or leave it to the claim.`,
  }),
  'number-differs': ({ found, key }) => ({
    what: `“${found}” is no figure of the claim that carries “${key}”, nor near enough to one.`,
    expected:
      'a number that the claim has, comes to or rests on, within what the words beside it say',
    remedy: 'Write the figure that the claim has, or claim the one that the sentence has.',
  }),
  'said-place-unknown': ({ who, at, nearest }) => ({
    what: `Neither evidence.csv nor a source knows “${at}”, where “${who}” is said to have said it.`,
    expected: 'a locator of evidence.csv, or the title of a source, alone or before a place in it',
    ...offer(
      didYouMean(nearest) ??
        'Write at: as evidence.csv has it, or name the document under sources in the data package.',
    ),
  }),
  'sentence-open': ({ words, title, offer }) => ({
    what: `Nothing checks this ${title ? 'title' : 'text'}${words.length === 0 ? '' : `: ${words.map((w) => `“${w}”`).join(', ')}`}.`,
    expected: '(strict) a claim for it, a bound figure of what it names, or who says so',
    remedy: `${offered(offer)}Tie its words to a claim under because, bind the figure it speaks of, say whose words they are ({ said: …, at: … }), list figures of your own (given: { what: figure }), or, if it is the author’s own view, view: true.`,
  }),
  'literal-not-a-name': ({ literal, problem }) => ({
    what:
      problem === 'amount'
        ? `“${literal}” is a figure, and figures are never free.`
        : `“${literal}” compares, and what compares is never free.`,
    expected: 'a name, with or without a number in it: GPT-4, 7-Eleven',
    remedy:
      problem === 'amount'
        ? 'Bind the figure to a cell, or write the whole name that it is a part of.'
        : 'Put it under because:, with a claim, or write the whole name that it is a part of.',
  }),
  'slide-count-differs': ({ found, counts }) => ({
    what: `The title says “${found}”, but the slide has ${counts.join(' and ')}.`,
    expected: 'as many as stand on the slide',
    remedy: 'Write the number that the slide has, or add what is missing.',
  }),
  'number-of-others': ({ found }) => ({
    what: `“${found}” counts something that the data does not know: it will not follow the data.`,
    expected: 'a figure of the data, or one of the author’s own',
    remedy:
      'Look at it whenever the data changes; given: { what: figure } on the slide says that it is your own.',
  }),
  'unbound-number': ({ found, mended }) => ({
    what: `The number “${found}” is typed into the sentence: it would not follow the data.`,
    expected:
      'a binding ({{table.row.field}} or a measure), or the number of the claim that carries it',
    remedy:
      'Bind it, count it with a claim, or leave it out. A name that holds digits goes under literals.',
    ...(mended !== '' && { mended }),
  }),
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
function either(names: readonly string[]): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}
