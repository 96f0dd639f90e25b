/** What judging a claim may come to. */
export const verdicts = ['holds', 'holdsAsStated', 'attributed', 'unknown', 'fails'] as const;
export type Verdict = (typeof verdicts)[number];
