/** The tables of comparing words → the reference page that says which word needs which claim. */
import { languages } from '../src/languages/index.ts';
import type { Language } from '../src/languages/language.ts';
import type { ComparingEntry, SentenceWords } from '../src/languages/parts/sentences.ts';
import { carriersOf } from '../src/model/senses.ts';
import { numberHeld, senseOf } from '../src/text/comparing-words.ts';

/** @param generated the comment that heads every generated page */
export function wordPage(generated: string): string {
  return [
    generated,
    '# Words that compare, and the claims that carry them',
    '',
    'A word of these tables stands in a key of `because` whose claim has one of the forms named beside it. Outside any key it',
    'is `unchecked-comparison`; over a claim that says something else it is `claim-says-otherwise`.',
    '',
    'How to read the words: `増え{た,て}` is 増えた and 増えて; `{most}` is each word of the list with that name; `…` is a few other',
    'words of the same clause; `*` is the rest of a longer word; `#` is a number, which must be the number of the claim (3倍 over',
    'a factor of 2 is an error). The longest word at a place wins.',
    '',
    'A number in a sentence is a binding, the edition, or the number of the claim that carries it. Any other is',
    '`unbound-number`. Numbers that name a place in a row (図2, Step 1), the writer’s own enumeration (三つの論点, two reasons),',
    'dates without a year, hours, addresses, codes (B2B, 5G) and names (GPT-4, ISO 9001, the work of Team 3) are left alone, unless',
    'money, %, a scale or a unit makes them an amount. Other names that hold digits go under `literals`.',
    '',
    ...languages.flatMap(section),
  ].join('\n');
}

const names = new Intl.DisplayNames('en', { type: 'language' });

function section({ code: language, sentences }: Language): string[] {
  const { comparing, numerals } = sentences;
  return [
    `## ${names.of(language) ?? language}`,
    '',
    ...Object.entries(comparing.lists).map(
      ([name, words]) =>
        `- ${code([`{${name}}`])}: ${code(Array.isArray(words) ? words : Object.keys(words))}`,
    ),
    '',
    '| words | where | claims |',
    '| --- | --- | --- |',
    ...alike(comparing.words).map(
      ([entry, words]) =>
        `| ${code(words)} | ${where(entry, sentences)} | ${claimsOf(entry.says)} |`,
    ),
    '',
    'Not taken for comparisons:',
    `${code(comparing.idioms)}.`,
    '',
    `Numbers are found in digits, and ${numerals.told}.`,
    '',
  ];
}

/** Neighbours that say the same in the same surroundings. */
function alike(
  entries: readonly ComparingEntry[],
): readonly (readonly [ComparingEntry, readonly string[]])[] {
  const groups: [ComparingEntry, string[]][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last && surroundings(last[0]) === surroundings(entry)) last[1].push(entry.word);
    else groups.push([entry, [entry.word]]);
  }
  return groups;
}

function surroundings({ behind, before, says }: ComparingEntry): string {
  return JSON.stringify([behind, before, says]);
}

function where({ behind, before }: ComparingEntry, { contexts }: SentenceWords): string {
  const told = [
    ...(behind === 'compared' ? ['behind one of these words'] : []),
    ...(before === 'compared' ? ['in front of one of these words'] : []),
    contexts.behind[behind ?? '']?.told ?? [],
    contexts.before[before ?? '']?.told ?? [],
  ].flat();
  return told.join(', ');
}

function claimsOf(says: readonly string[]): string {
  const forms = new Map<string, string>();
  for (const sense of says.map((said) => senseOf(said.replace(/=\{.*/, `=${numberHeld}`)))) {
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
