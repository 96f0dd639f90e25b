/** What a sentence rests on, the surest first: a sentence has the weakest of its clauses. */
export const bases = [
  'checked',
  'quoted',
  'given',
  'heading',
  'according',
  'proposal',
  'view',
  'open',
] as const;
export type TextBasis = (typeof bases)[number];
