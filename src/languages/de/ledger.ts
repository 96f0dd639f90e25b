import type { LedgerWords } from '../parts/ledger.ts';

export const ledger: LedgerWords = {
  heads: { slide: 'Seite', words: 'Wortlaut', verdict: 'Ergebnis', evidence: 'Beleg' },
  verdicts: {
    holds: 'Trifft zu',
    holdsAsStated: 'Trifft laut Angaben zu',
    attributed: 'Laut Quelle',
    unknown: 'Nicht zu entscheiden',
    fails: 'Trifft nicht zu',
  },
  bases: {
    bound: 'nach Grenzwert',
    estimate: 'nach Schätzung',
    outsideEstimate: 'nach externer Schätzung',
  },
  knifeEdge: 'äußerst knapp',
  held: (until) => `in Prüfung bis ${until}`,
  expected: 'wie erwartet',
};
