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

export type CountedBases = Readonly<Partial<Record<TextBasis, number>>>;

/** Only those that there are. */
export function countBases(sentences: readonly { readonly basis: TextBasis }[]): CountedBases {
  const counts: Partial<Record<TextBasis, number>> = {};
  for (const basis of bases) {
    const count = sentences.filter((s) => s.basis === basis).length;
    if (count > 0) counts[basis] = count;
  }
  return counts;
}
