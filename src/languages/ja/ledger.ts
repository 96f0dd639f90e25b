import type { LedgerWords } from '../parts/ledger.ts';

export const ledger: LedgerWords = {
  heads: { slide: '頁', words: '語句', verdict: '判定', evidence: '根拠' },
  verdicts: {
    holds: '成り立つ',
    holdsAsStated: '公表値では成り立つ',
    attributed: '出典の主張',
    unknown: '決められない',
    fails: '成り立たない',
  },
  bases: {
    bound: '下限・上限による',
    estimate: '推定・概数による',
    outsideEstimate: '外部推定による',
  },
  knifeEdge: '僅差',
  held: (until) => `確認中（${until}まで）`,
  expected: '想定どおり',
};
