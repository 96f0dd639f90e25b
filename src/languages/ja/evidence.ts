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
  sampled: ({ says, margin }) => `${says}標本の誤差は${margin}で、その内の差は偶然でありうる。`,
  asserted: ({ who, at }) => `${who}の主張（${at}）。`,

  // ---- how a figure was worked out ----
  difference: ({ left, right }) => `${left} − ${right}`,
  product: ({ left, right }) => `${left} × ${right}`,
  ratio: ({ left, right }) => `${left} ÷ ${right}`,
  growth: ({ left, right }) => `${left} → ${right}`,
  ofFigures: ({ take, figures }) =>
    take === 'sum' ? figures.join(' + ') : `${taken[take]}(${figures.join('、')})`,
  ofInternal: ({ count }) => `公表していない${count}件の数値から`,
  ofMany: ({ take, count }) => `${count}件の${taken[take]}`,
  ofRows: ({ take, column, rows, table }) =>
    `「${table}」の${rows}行の「${column}」の${taken[take]}`,
  endOf: ({ last, along, figure }) => `${figure}(「${along}」の順で${last ? '最後' : '最初'}の行)`,
  indexed: ({ left, right }) => `${left} ÷ ${right} × 100`,
  partOfSum: ({ part, count }) => `${part} ÷ ${count}件の合計`,
  rowsOf: ({ table }) => `「${table}」の行数`,
  placeAmong: ({ rows }) => `${rows}件中の順位`,
  between: ({ from, to }) => `${from}から${to}まで`,

  // ---- words to offer ----
  leftWithout: ({ rows }) => `${rows.join('、')}を除く`,
  leftWithoutMany: ({ out, of, table }) => `「${table}」の${of}行のうち${out}行を除く`,
  leftOnly: ({ rows }) => `${rows.join('、')}に限る`,
  leftOnlyMany: ({ kept, of, table }) => `「${table}」の${of}行のうち${kept}行に限る`,
  leftAmong: ({ column, test, values }) =>
    `「${column}」が${tested[test](values.join('か'))}ものに限る`,
  leftInternally: () => '公表していない項目による',
  leftTied: ({ rows }) => `${rows.join('、')}と並ぶ`,
  leftTiedMany: ({ rows }) => `ほかの${rows}行と並ぶ`,
  leftNamely: ({ rows }) => `${rows.join('、')}を指す`,
  leftFrom: ({ period }) => `${period}以降`,
  leftUpTo: ({ period }) => `${period}まで`,
  leftSpan: ({ from, to }) => `${from}から${to}まで`,
  leftAgainst: ({ earlier, later }) => `${earlier}と${later}の比較`,
  wordsCompared: ({ relation }) => (relation === 'more' ? '上回る' : '下回る'),
  wordsInOrder: ({ relation }) => (relation === 'before' ? 'より前' : 'より後'),
  wordsPlace: ({ place, from }) =>
    place === 1
      ? { largest: '最大', smallest: '最小' }[from]
      : `${place}番目に${from === 'largest' ? '大きい' : '小さい'}`,
  sentencePlace: ({ row, column, figure, words }) => `${row}の${column}は${figure}で${words}`,
  sentenceCompared: ({ left, leftFigure, right, rightFigure, words }) =>
    `${left}は${leftFigure}で、${right}の${rightFigure}を${words}`,
};

const tested = {
  is: (values: string) => `${values}の`,
  known: () => '分かる',
  unknown: () => '分からない',
  atLeast: (limit: string) => `${limit}以上の`,
  atMost: (limit: string) => `${limit}以下の`,
  moreThan: (limit: string) => `${limit}超の`,
  lessThan: (limit: string) => `${limit}未満の`,
  before: (limit: string) => `${limit}より前の`,
  after: (limit: string) => `${limit}より後の`,
} as const;

const compared = {
  more: 'を上回る',
  less: 'を下回る',
  equal: 'と等しい',
  unordered: 'との大小は決められない',
} as const;

const inOrder = {
  before: 'より前',
  after: 'より後',
  alike: 'と同じ時期としか書かれておらず、どちらが先かは決められない',
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
