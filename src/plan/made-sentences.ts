/** A claim that holds → a sentence that says what it does, its figures bound, and the words of it that carry the claim. */
import { rowName } from '../facts/fact-names.ts';
import { say } from '../diagnostics/say.ts';
import type { LanguageName } from '../languages/codes.ts';
import type { Fact } from '../model/fact.ts';
import type { Said } from '../model/said.ts';
import type { JudgedClaim } from '../model/verdict.ts';

export interface MadeSentence {
  /** As it is written in deck.yaml. */
  readonly text: string;
  /** The words that carry the claim. */
  readonly key: string;
}

export function madeSentence(claim: JudgedClaim, language: LanguageName): MadeSentence | undefined {
  const { source, facts } = claim;
  const [fact, other] = facts;
  if (!fact || fact.field.unit === undefined) return undefined;
  const figure = `{{${fact.address}}}`;
  if ('largest' in source || 'smallest' in source || 'rank' in source) {
    const isTop = 'largest' in source || ('rank' in source && source.from === 'top');
    const from = isTop ? ('largest' as const) : ('smallest' as const);
    const place = 'rank' in source ? source.place : 1;
    const key = say({ type: 'said', code: 'wordsPlace', args: { place, from } }, language);
    const args = { row: rowName(fact), column: fact.field.title, figure, words: key };
    return { key, text: say({ type: 'said', code: 'sentencePlace', args }, language) };
  }
  const isMore = 'greater' in source;
  if (!(isMore || 'less' in source) || !other || source.times !== undefined) return undefined;
  // Of a figure of the claim's own there is no second fact to bind.
  if (source.than !== other.address) return undefined;
  const relation = isMore ? ('more' as const) : ('less' as const);
  const key = say({ type: 'said', code: 'wordsCompared', args: { relation } }, language);
  const args = {
    left: callOf(fact),
    leftFigure: figure,
    right: callOf(other),
    rightFigure: `{{${other.address}}}`,
    words: key,
  };
  return { key, text: say({ type: 'said', code: 'sentenceCompared', args }, language) };
}

function callOf(fact: Fact): Said {
  const args = { row: rowName(fact), column: fact.field.title };
  return { type: 'said', code: 'cell', args };
}
