/** Claims that carry the same words → what those words may say: the senses of all of them, and their figures. */
import { countOf, figuresOf, type Figure } from '../claims/words/figures.ts';
import { periodOf } from '../claims/words/name.ts';
import { periodsOf } from '../claims/words/referents.ts';
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import { isRecord } from '../model/is-record.ts';
import type { Day } from '../model/moment.ts';
import type { Sense } from '../model/senses.ts';
import type { Sources } from '../model/sources.ts';
import type { JudgedClaim } from '../model/verdict.ts';
import { decimal, parseQuantity } from '../quantity/index.ts';
import { findNumerals } from '../text/find-numerals.ts';

type MeasureSources = Sources['deck']['measures'];

/** As a cell of that unit would be read. */
export const valueIn =
  (language: LanguageName) =>
  (text: string, unit: string): number | undefined => {
    if (unit === '' || ['times', 'points', 'count', 'percent'].includes(unit)) return undefined;
    const { marks } = languageOf(language).figures;
    const read = parseQuantity(text, { unit, plain: true, language, marks });
    const at = read.ok ? read.quantity.stated?.low?.at : undefined;
    return at === undefined ? undefined : Number(at);
  };

/** Several claims together say “all of them”. */
export function sensesOfAll(
  claims: readonly JudgedClaim[],
  measures: MeasureSources,
): readonly Sense[] {
  const own = claims.flatMap((c) => [
    ...c.senses,
    ...sensesOfRest(c),
    ...sensesOfSums(c, measures),
  ]);
  return claims.length > 1 ? [...own, { type: 'all' }] : own;
}

export function figuresOfAll(claims: readonly JudgedClaim[], language: LanguageName): Figure[] {
  const together = claims.length > 1 ? [countOf(claims.length)] : [];
  const each = claims.flatMap((claim) =>
    'said' in claim.source
      ? []
      : figuresOf(
          claim,
          // How far off it may be is no figure of what it says.
          claim.numbers
            .filter((n) => !('within' in claim.source) || n !== claim.source.within)
            .flatMap((n) => numbersIn(n, language)),
        ),
  );
  return [...together, ...each];
}

/** “Together”: one of its figures is a sum. */
function sensesOfSums(claim: JudgedClaim, measures: MeasureSources): Sense[] {
  return claim.measures.some((name) => 'sum' in (measures[name] ?? {})) ? [{ type: 'sum' }] : [];
}

/** All but these came before: these are the last. None is so: they are not. A run is one in every period. */
function sensesOfRest({ source }: JudgedClaim): Sense[] {
  if ('none' in source) return [{ type: 'not' }];
  const isRun = 'increasing' in source || 'decreasing' in source;
  if (isRun && source.rows === undefined && source.except === undefined) return [{ type: 'all' }];
  if (!('all' in source) || source.except === undefined || !isRecord(source.have)) return [];
  return Object.values(source.have).flatMap((said): Sense[] => {
    if (!isRecord(said)) return [];
    if ('before' in said) return [{ type: 'latest' }];
    return 'after' in said ? [{ type: 'earliest' }] : [];
  });
}

/** How many months lie between the periods of its figures, from the beginning of one to that of the other, and in all. */
export function monthsOf(dataset: Dataset, claims: readonly JudgedClaim[]): readonly number[] {
  const periods = claims.flatMap(rankedOf).flatMap((fact) => {
    const { value } = fact.cell;
    const own = value.type === 'moment' ? periodOf(value.moment) : undefined;
    return own ? [own] : periodsOf(dataset, fact);
  });
  const starts = periods.map(({ from }) => from).sort();
  const ends = periods.map(({ to }) => to).sort();
  const [first, last, end] = [starts[0], starts.at(-1), ends.at(-1)];
  if (first === undefined || last === undefined || end === undefined) return [];
  return [monthsBetween(first, last), Math.round(monthsBetween(first, end))];
}

/** Its facts; of a place in a whole column all that it was held against. */
function rankedOf({ facts, form, source }: JudgedClaim): readonly Fact[] {
  const [fact] = facts;
  if (!fact || 'rows' in source || !['largest', 'smallest', 'rank'].includes(form)) return facts;
  return fact.table.rows.flatMap((row) =>
    row.key === undefined ? [] : { ...fact, rowKey: row.key },
  );
}

function monthsBetween(from: Day, to: Day): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number);
  return (y2 - y1) * 12 + m2 - m1 + (d2 - d1) / 31;
}

/** The numbers in a figure of a claim, as a sentence would name them: 300億円, 12%. */
export function numbersIn(written: string, language: LanguageName): string[] {
  // As YAML has it (times: 1.5), whatever the marks of the deck; 12.450 is left to them.
  if (/^\d+\.(?!\d{3}$)\d+$/.test(written)) return [decimal(written)];
  return findNumerals(written, languageOf(language).sentences, []).flatMap((n) => n.value ?? []);
}
