/** Names in a clause → those of which the same is said: Northgate and Southgate. Pure. */
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import { wordsOf } from './clause-patterns.ts';
import type { Clause } from './clauses.ts';
import type { Name } from './name.ts';

/** Names with nothing between them but a comma or an “and”. */
export function groupsOf(
  names: readonly Name[],
  { folded, from }: Clause,
  language: SentenceWords,
): readonly (readonly Name[])[] {
  const groups: Name[][] = [];
  for (const name of names) {
    const last = groups.at(-1)?.at(-1);
    const between = last && folded.slice(last.to - from, name.from - from);
    const left = between?.replace(wordsOf('joins', language), '').trim();
    if (left === '' || left === ',') groups.at(-1)?.push(name);
    else groups.push([name]);
  }
  return groups;
}
