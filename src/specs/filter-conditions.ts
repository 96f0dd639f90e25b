/** Filters of a Vega-Lite spec → conditions of `where`: those that say of fields what they are, and no more. */
import { isRecord } from '../model/is-record.ts';
import type { ConditionSource } from '../model/conditions.ts';
import type { Conditions } from './asked-groups.ts';

/** undefined: a condition cannot say it. */
export function conditionsOf(filter: unknown): Conditions | undefined {
  if (typeof filter === 'string') return all(filter.split('&&').map(fromExpression));
  if (!isRecord(filter)) return undefined;
  if (Array.isArray(filter.and)) return all(filter.and.map(conditionsOf));
  // Before anyone touches it a selection holds all, unless it says otherwise.
  if ('param' in filter) return filter.empty === false ? undefined : {};
  return fromPredicate(filter);
}

/** Of one field two conditions hold together where they ask for different things. */
export function all(found: readonly (Conditions | undefined)[]): Conditions | undefined {
  const whole: Record<string, ConditionSource> = {};
  for (const conditions of found) {
    if (!conditions) return undefined;
    for (const [field, condition] of Object.entries(conditions)) {
      const own = whole[field];
      const joined = own === undefined ? condition : joinedConditions(own, condition);
      if (joined === undefined) return undefined;
      whole[field] = joined;
    }
  }
  return whole;
}

function joinedConditions(a: ConditionSource, b: ConditionSource): ConditionSource | undefined {
  if (typeof a !== 'object' || typeof b !== 'object' || Array.isArray(a) || Array.isArray(b)) {
    return undefined;
  }
  return Object.keys(a).some((key) => key in b) ? undefined : { ...a, ...b };
}

const bounds = { lt: 'lessThan', lte: 'atMost', gt: 'moreThan', gte: 'atLeast' } as const;

function fromPredicate(filter: Readonly<Record<string, unknown>>): Conditions | undefined {
  const { field, timeUnit } = filter;
  if (typeof field !== 'string') return undefined;
  if (timeUnit !== undefined) {
    const years = timeUnit === 'year' ? yearsOf(filter) : undefined;
    return years === undefined ? undefined : { [field]: years };
  }
  if ('equal' in filter)
    return isLiteral(filter.equal) ? { [field]: String(filter.equal) } : undefined;
  if (Array.isArray(filter.oneOf) && filter.oneOf.every(isLiteral)) {
    return { [field]: filter.oneOf.map(String) };
  }
  if (filter.valid === true) return { [field]: { known: true } };
  if (Array.isArray(filter.range)) {
    const [low, high] = ends(filter.range, (end) => (isLiteral(end) ? String(end) : undefined));
    return {
      [field]: {
        ...(low !== undefined && { atLeast: low }),
        ...(high !== undefined && { atMost: high }),
      },
    };
  }
  const [key] = Object.keys(bounds).filter((name) => name in filter) as (keyof typeof bounds)[];
  const limit = key === undefined ? undefined : filter[key];
  return key !== undefined && isLiteral(limit)
    ? { [field]: { [bounds[key]]: String(limit) } }
    : undefined;
}

/** To the day: of a year it would not be known what comes before a day in it. */
function yearsOf({ equal, range }: Readonly<Record<string, unknown>>): ConditionSource | undefined {
  const written = Array.isArray(range) ? range : [equal, equal];
  const [first, last] = ends(written, yearOf);
  if (first === undefined && last === undefined) return undefined;
  return {
    ...(first !== undefined && { after: `${String(Number(first) - 1)}-12-31` }),
    ...(last !== undefined && { before: `${String(Number(last) + 1)}-01-01` }),
  };
}

function yearOf(value: unknown): string | undefined {
  const year = isRecord(value) ? value.year : value;
  return typeof year === 'number' && year >= 1000 && year <= 9999 ? String(year) : undefined;
}

function ends(
  range: readonly unknown[],
  read: (end: unknown) => string | undefined,
): readonly [string | undefined, string | undefined] {
  return [read(range[0]), read(range[1])];
}

const isLiteral = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

const comparison =
  /^\(*\s*datum(?:\.([\p{L}_$][\p{L}\p{N}_$]*)|\[(['"])(.+?)\2\])\s*(===?|!==?|<=?|>=?)\s*(?:'([^']*)'|"([^"]*)"|(-?\d+(?:\.\d+)?|null|true|false))\s*\)*$/u;

/** `datum.region === 'North'` */
function fromExpression(written: string): Conditions | undefined {
  const found = comparison.exec(written.trim());
  if (!found) return undefined;
  const [, plain, , quoted, sign = '', single, double, bare] = found;
  const field = plain ?? quoted ?? '';
  const value = single ?? double ?? bare ?? '';
  const isNull = bare === 'null';
  if (sign.startsWith('!')) return isNull ? { [field]: { known: true } } : undefined;
  if (isNull) return undefined;
  if (sign.startsWith('=')) return { [field]: value };
  const bound = { '<': 'lessThan', '<=': 'atMost', '>': 'moreThan', '>=': 'atLeast' }[sign];
  return bound !== undefined && bare !== undefined ? { [field]: { [bound]: value } } : undefined;
}
