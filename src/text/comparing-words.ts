/** The comparing words of a language, as its data file has them → words spelled out with what each can say. Pure. */
import type { ComparingWords } from '../languages/parts/sentences.ts';
import { spellOut } from '../languages/patterns.ts';
import { plainSenses, type Sense } from '../model/senses.ts';

export interface WordRow {
  readonly word: string;
  /** None: an innocent word. */
  readonly senses: readonly Sense[];
  readonly behind: string | undefined;
  readonly before: string | undefined;
}

/** Stands in a sense for the number that `#` found. */
export const numberHeld = '#';

/** Of entries as of idioms; each as often as its braces have choices. */
export function wordRows({ words, idioms, lists }: ComparingWords): readonly WordRow[] {
  const rows: WordRow[] = [];
  for (const { word, says, behind, before } of words) {
    const senses = says.map((said) => senseOf(said));
    const listed = says.some((said) => said.includes('{'));
    for (const spelled of spellOut(word, lists)) {
      const own = listed ? says.map((said) => senseOf(said, spelled.number)) : senses;
      rows.push({ word: spelled.word, senses: own, behind, before });
    }
  }
  for (const idiom of idioms) {
    for (const { word } of spellOut(idiom, lists)) {
      rows.push({ word, senses: [], behind: undefined, before: undefined });
    }
  }
  return rows;
}

/** In the order of which the entries of a data file stand. */
export const senseNames: readonly string[] = [
  ...plainSenses.slice(0, plainSenses.indexOf('greater')),
  'rank',
  'greater',
  'less',
  'factor-greater',
  'factor-less',
  ...plainSenses.slice(plainSenses.indexOf('less') + 1),
];

/**
 * `largest`, `factor-less=3`, `rank=#`, `rank={ordinal}`
 * @param listed the number of the list's word
 */
export function senseOf(said: string, listed?: number): Sense {
  const [name = '', written] = said.split('=');
  const number = written?.startsWith('{') === true ? listed?.toString() : written;
  const numbered = number !== undefined && { number };
  if (name === 'rank') return { type: name, ...numbered };
  if (name === 'factor-greater') return { type: 'factor', direction: 'greater', ...numbered };
  if (name === 'factor-less') return { type: 'factor', direction: 'less', ...numbered };
  const type = plainSenses.find((sense) => sense === name);
  if (type === undefined || number !== undefined) throw new Error(`no word can say ${said}`);
  return { type };
}
