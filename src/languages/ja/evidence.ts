/** What a claim was judged by, how a figure was worked out, and words to offer, in Japanese. */
import type { EvidenceWords } from '../parts/evidence.ts';

export const evidence: EvidenceWords = {
  // ---- what a figure is called ----
  cell: ({ row, column }) => `${row}の${column}`,
  named: ({ call, figure }) => `${call}（${figure}）`,

  // ---- what is so ----
  compared: ({ left, relation, right }) => `${left}は${right}${compared[relation]}。`,
  against: ({ left, right }) => `${left}に対して${right}。`,
  limit: ({ call, figure, limit }) => `${call}は${figure}で、境は${limit}。`,
  figureIs: ({ call, figure }) => `${call}は${figure}。`,
  inOrder: ({ left, relation, right }) => `${left}は${right}${inOrder[relation]}。`,
  inPeriod: ({ moment, period }) => `${moment}、期間は${period}。`,
  passed: ({ time }) => `${time}。`,
  place: ({ row, figure, column, rows, least, most, from }) => {
    const place = least === most ? `${least}番目` : `${least}番目から${most}番目のあいだ`;
    return `${row}は${figure}で、「${column}」${rows}件のうち${countedFrom[from]}${place}。`;
  },
  addedUp: ({ parts, sum, total }) => `${parts}件の合計は${sum}、${total}。`,
  shareIs: ({ figure }) => `その比率は${figure}。`,
  ratioIs: ({ figure }) => `その比は${figure}。`,
  counted: ({ table, count }) => `「${table}」で当てはまるのは${count}件。`,
  rowsSo: ({ table, so, rows, unsure }) =>
    `「${table}」${rows}件のうち当てはまるのは${so}件${unsure > 0 ? `（${unsure}件は分からない）` : ''}。`,
  trend: ({ off, steps }) =>
    off > 0
      ? `${steps}区間のうち${off}区間は逆向きか、順序が決まらない。`
      : `${steps}区間のすべてでそうなっている。`,
  asserted: ({ who, at }) => `${who}の主張（${at}）。`,

  // ---- how a figure was worked out ----
  difference: ({ left, right }) => `${left} − ${right}`,
  product: ({ left, right }) => `${left} × ${right}`,
  ratio: ({ left, right }) => `${left} ÷ ${right}`,
  growth: ({ left, right }) => `${left} → ${right}`,
  ofFigures: ({ take, figures }) =>
    take === 'sum' ? figures.join(' + ') : `${taken[take]}(${figures.join('、')})`,
  ofMany: ({ take, count }) => `${count}件の${taken[take]}`,
  partOfSum: ({ part, count }) => `${part} ÷ ${count}件の合計`,
  rowsOf: ({ table }) => `「${table}」の行数`,
  placeAmong: ({ rows }) => `${rows}件中の順位`,
  between: ({ from, to }) => `${from}から${to}まで`,

  // ---- words to offer ----
  wordsCompared: ({ relation }) => (relation === 'more' ? '上回る' : '下回る'),
  wordsInOrder: ({ relation }) => (relation === 'before' ? 'より前' : 'より後'),
  wordsPlace: ({ place, from }) =>
    place === 1
      ? { largest: '最大', smallest: '最小' }[from]
      : `${place}番目に${from === 'largest' ? '大きい' : '小さい'}`,
};

const compared = {
  more: 'を上回る',
  less: 'を下回る',
  equal: 'と等しい',
  unordered: 'との大小は決められない',
} as const;

const inOrder = {
  before: 'より前',
  after: 'より後',
  unordered: 'との前後は決められない',
} as const;

const countedFrom = {
  largest: '大きい順で',
  smallest: '小さい順で',
  latest: '新しい順で',
  earliest: '古い順で',
} as const;

const taken = {
  sum: '合計',
  min: '最小',
  max: '最大',
  mean: '平均',
  median: '中央値',
} as const;
