/** Words of degree (soared, dwarfs, slightly) in the clause of a claim → whether its two figures are as far apart as the words say. Pure. */
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import type { Fact } from '../../model/fact.ts';
import type { JudgedClaim } from '../../model/verdict.ts';
import type { ClauseList } from './clause-patterns.ts';
import { wordsOf } from './clause-patterns.ts';
import { isDenied } from './meaning.ts';
import { factsNamed, textsIn, type Lookups } from './referents.ts';

export interface WrongSize {
  readonly word: string;
  /** The figures are nearer to each other than the word says, or farther apart. */
  readonly are: 'near' | 'far';
}

/** What a word asks for at least, or allows at most: a part of the smaller figure, or so many points between percentages. */
const sizes: readonly {
  readonly list: ClauseList;
  readonly side: 'least' | 'most';
  readonly part: number;
  readonly points: number;
}[] = [
  { list: 'vastly', side: 'least', part: 0.4, points: 30 },
  { list: 'greatly', side: 'least', part: 0.1, points: 5 },
  { list: 'slightly', side: 'most', part: 0.2, points: 5 },
];

/** @param text of the clause, without names and what other claims carry */
export function wrongSizeIn(
  lookups: Lookups,
  claims: readonly JudgedClaim[],
  text: string,
  language: SentenceWords,
): WrongSize | undefined {
  if (claims.some(isDenied)) return undefined;
  const gaps = claims.flatMap((claim) => gapOf(comparedBy(lookups, claim)) ?? []);
  if (gaps.length === 0 || gaps.length < claims.length) return undefined;
  for (const { list, side, part, points } of sizes) {
    const [word] = wordsOf(list, language).exec(text) ?? [];
    if (word === undefined) continue;
    const isLarge = (gap: Gap): boolean => gap.part >= part || (gap.points ?? 0) >= points;
    const isSmall = (gap: Gap): boolean => gap.part <= part || (gap.points ?? points + 1) <= points;
    if (!gaps.some(side === 'least' ? isLarge : isSmall)) {
      return { word, are: side === 'least' ? 'near' : 'far' };
    }
  }
  return undefined;
}

/** The two figures that a word of degree tells of. */
function comparedBy(lookups: Lookups, { source, facts, measures }: JudgedClaim): readonly Fact[] {
  if (measures.length > 0) return [];
  if ('greater' in source || 'less' in source) {
    return textsIn(source).flatMap((text) => factsNamed(lookups, text));
  }
  if ('increasing' in source || 'decreasing' in source) {
    const [first, last] = [facts[0], facts.at(-1)];
    return first && last ? [first, last] : [];
  }
  const isFirst =
    'largest' in source || 'smallest' in source || ('rank' in source && source.place === 1);
  return isFirst ? facts.slice(0, 2) : [];
}

interface Gap {
  readonly part: number;
  readonly points: number | undefined;
}

function gapOf(facts: readonly Fact[]): Gap | undefined {
  const [a, b] = facts.map(pointOf);
  if (facts.length !== 2 || a === undefined || b === undefined || a * b <= 0) return undefined;
  const apart = Math.abs(a - b);
  const isPercent = facts.every(({ field }) => field.unit === 'percent');
  return {
    part: apart / Math.min(Math.abs(a), Math.abs(b)),
    points: isPercent ? apart : undefined,
  };
}

function pointOf({ cell: { value } }: Fact): number | undefined {
  const { low, high } = (value.type === 'quantity' && value.quantity.stated) || {};
  const ends = [low, high].flatMap((end) => (end ? Number(end.at) : []));
  return ends.length === 2 ? ((ends[0] ?? 0) + (ends[1] ?? 0)) / 2 : undefined;
}
