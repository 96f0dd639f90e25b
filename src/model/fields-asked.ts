/** Conditions on rows → the fields whose cells decide: those that are asked, and those that they are held against. Pure. */
import type { ClaimSource } from './claims.ts';
import type { ConditionSource } from './conditions.ts';

type Have = Readonly<Record<string, ConditionSource>>;

export function fieldsAsked(conditions: Have): readonly string[] {
  const against = Object.values(conditions).flatMap(fieldsAgainst);
  return [...new Set([...Object.keys(conditions), ...against])];
}

export function fieldsAgainst(condition: ConditionSource): readonly string[] {
  if (typeof condition === 'string' || Array.isArray(condition)) return [];
  return Object.values(condition).flatMap((asked) =>
    typeof asked === 'object' && !Array.isArray(asked) ? asked.field : [],
  );
}

/** What a claim asks of the rows of a table; undefined: it asks nothing of rows. */
export function rowsAsked(
  claim: ClaimSource,
): { readonly table: string; readonly have: Have } | undefined {
  if ('all' in claim) return { table: claim.all, have: claim.have };
  if ('any' in claim) return { table: claim.any, have: claim.have };
  if ('none' in claim) return { table: claim.none, have: claim.have };
  if ('only' in claim) return { table: claim.of, have: claim.have };
  return 'count' in claim ? { table: claim.count, have: claim.where ?? {} } : undefined;
}
