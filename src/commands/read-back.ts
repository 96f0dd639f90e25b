/** A deck's texts → lines that tell what each rests on, what its claims compare, and which of its words nobody checked. */
import type { CommandWords } from '../languages/parts/commands.ts';
import type { SentenceView } from '../model/plan.ts';
import { bases, type CountedBases } from '../model/text-basis.ts';
import type { DeckResult } from '../run/options.ts';

type Words = Pick<CommandWords, 'readBack'>;

export function readBack({ name, sentences }: DeckResult, { readBack: words }: Words): string {
  const open = sentences.filter((s) => s.basis === 'open');
  const naming = open.filter((s) => s.names).length;
  const counts = bases.flatMap((basis) => {
    const count = sentences.filter((s) => s.basis === basis).length;
    const told = `${words.bases[basis]} ${String(count)}`;
    if (count === 0) return [];
    return basis === 'open' && naming > 0 ? [`${told} (${words.naming(naming)})`] : [told];
  });
  const lines = sentences.flatMap((sentence) => {
    const [line = '', ...beside] = sentenceLines(sentence, { readBack: words });
    // Texts of no slide are known by their key.
    return [`  ${sentence.slide || sentence.at}  ${line}`, ...beside.map((b) => `  ${b}`)];
  });
  return `${[`${name}: ${counts.join(', ')}`, ...lines].join('\n')}\n`;
}

/** “checked 24, quoted 12, open 3”; '' for none. */
export function basesTold(counts: CountedBases, { readBack: words }: Words): string {
  return bases
    .flatMap((basis) => {
      const count = counts[basis];
      return count === undefined ? [] : [`${words.bases[basis]} ${String(count)}`];
    })
    .join(', ');
}

/** What it rests on, what its claims compare, and its words that nothing carries. */
export function sentenceLines(
  { basis, text, ...told }: SentenceView,
  { readBack }: Words,
): string[] {
  const asked = basis === 'open' || basis === 'checked' ? told.clauses : [];
  const unchecked = [...new Set(asked.flatMap((c) => c.unchecked))];
  const beside = [
    ...told.claims,
    ...(unchecked.length === 0 ? [] : [readBack.unchecked(unchecked)]),
  ];
  const line = `${readBack.bases[basis]}  ${text.replaceAll('\n', ' ')}`;
  return [line, ...beside.map((b) => `  ${b}`)];
}

const mostNamed = 5;

/** One line for all that is open; '' for none. It stops nothing. */
export function openSentences(
  { sentences }: DeckResult,
  words: Pick<CommandWords, 'openSentences'>,
): string {
  const open = sentences.filter((s) => s.basis === 'open');
  const slides = [...new Set(open.map((s) => s.slide || s.at))];
  if (open.length === 0) return '';
  const rest = Math.max(0, slides.length - mostNamed);
  return `${words.openSentences(open.length, slides.slice(0, mostNamed), rest)}\n`;
}
