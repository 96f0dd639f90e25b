/** The tables of comparing words → the reference page that says which word needs which claim. */
import { carriersOf, type Sense } from '../src/model/senses.ts';
import { englishWords } from '../src/text/comparing-words-en.ts';
import { japaneseWords } from '../src/text/comparing-words-ja.ts';
import { numberHeld, type Context, type WordRow } from '../src/text/comparing-words.ts';
import { countersOfOne, japaneseCounters } from '../src/text/numeral-words-ja.ts';

/** @param generated the comment that heads every generated page */
export function wordPage(generated: string): string {
  return [
    generated,
    '# Words that compare, and the claims that carry them',
    '',
    'A word of these tables stands in a key of `because` whose claim has one of the forms named beside it. Outside any key it',
    'is `unchecked-comparison`; over a claim that says something else it is `claim-says-otherwise`.',
    '',
    'How to read the words: `増え{た,て}` is 増えた and 増えて; `…` is a few other words of the same clause; `#` is a number, which',
    'must be the number of the claim (3倍 over a factor of 2 is an error). The longest word at a place wins.',
    '',
    ...section('Japanese', japaneseWords),
    ...section('English', englishWords),
    '## Numbers',
    '',
    'A number in a sentence is a binding, the edition, or the number of the claim that carries it. Any other is',
    '`unbound-number`: digits, English number words from two on, and kanji numerals in front of',
    `${code(japaneseCounters)}. 一 counts in front of ${code(countersOfOne)} alone; elsewhere (一つ, 一部, 一方) it states nothing.`,
    'Numbers that name a place in a row (図2, ステップ1, Figure 2, Step 1), the writer’s own enumeration (三つの論点, two',
    'reasons) and codes such as B2B, 5G and H100 are left alone. Other names that hold digits go under `literals`.',
    '',
  ].join('\n');
}

function section(title: string, rows: readonly WordRow[]): string[] {
  const guilty = rows.filter((row) => row.senses.length > 0);
  const innocent = rows.filter((row) => row.senses.length === 0);
  return [
    `## ${title}`,
    '',
    '| words | where | claims |',
    '| --- | --- | --- |',
    ...guilty.map((row) => `| ${code(row.words)} | ${where(row)} | ${claimsOf(row.senses)} |`),
    '',
    'Not taken for comparisons:',
    `${code(innocent.flatMap((row) => row.words))}.`,
    '',
  ];
}

const contextWords: Readonly<Record<Context, { behind: string; before: string }>> = {
  figure: { behind: 'behind a figure', before: 'in front of a figure' },
  base: { behind: 'behind より, に比べ', before: '' },
  than: { behind: '', before: 'with “than” behind it' },
  verb: { behind: 'behind a verb of an event', before: '' },
  alone: { behind: 'not inside a compound', before: 'not inside a compound' },
  pause: { behind: '', before: 'at the end of a clause' },
  compared: { behind: 'behind one of these words', before: 'in front of one of these words' },
};

function where({ behind, before }: WordRow): string {
  const told = [
    ...(behind ? [contextWords[behind].behind] : []),
    ...(before ? [contextWords[before].before] : []),
  ];
  return told.join(', ');
}

function claimsOf(senses: readonly Sense[]): string {
  const forms = new Map<string, string>();
  for (const sense of senses) {
    const number = 'number' in sense ? sense.number : undefined;
    const told = number === numberHeld ? ' of that number' : number ? ` of ${number}` : '';
    for (const form of carriersOf(sense)) {
      if (!forms.has(form)) forms.set(form, ['rank', 'greater', 'less'].includes(form) ? told : '');
    }
  }
  return [...forms].map(([form, number]) => `\`${form}\`${number}`).join(', ');
}

function code(words: readonly string[]): string {
  return words.map((w) => `\`${w}\``).join(' ');
}
