import type { LedgerWords } from '../parts/ledger.ts';

export const ledger: LedgerWords = {
  heads: { slide: 'Page', words: 'Words', verdict: 'Verdict', evidence: 'Evidence' },
  verdicts: {
    holds: 'Holds',
    holdsAsStated: 'Holds as stated',
    attributed: 'Asserted by the source',
    unknown: 'Cannot be decided',
    fails: 'Does not hold',
  },
  bases: {
    bound: 'by a bound',
    estimate: 'by an estimate',
    outsideEstimate: 'by an outside estimate',
  },
  knifeEdge: 'by a hair',
  held: (until) => `being checked until ${until}`,
  expected: 'as expected',
};
