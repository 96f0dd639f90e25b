import type { ColumnWords } from '../parts/columns.ts';

const fact = 'ファクトのアドレス';
const low = '下端（null は開いている）';
const high = '上端（null は開いている）';

export const columns: ColumnWords = {
  heads: ['列', 'セル', '内容'],
  cells: {
    quantity: '数値',
    moment: '時点',
    category: '分類',
    step: '数値の区間',
    text: '文字',
    blank: '空欄',
    level: '水準',
    flag: '真偽',
  },
  row: 'すべての行',
  ofRow: {
    key: '行のキー',
    order: '行の順番（0 から）',
    highlight: '強調する行なら true',
  },
  ofCell: {
    quantity: {
      value: '値、または示された一方の端。幅のある値と分からない値は null',
      low,
      high,
      shape:
        '描き方: value（値）、range（幅）、above（low から上に開く）、below（high から下に開く）、slot（何も分からない）、none（該当なし）',
      sure: '確かさ: exact（確か）、vague（おおよその規模）、estimated（推定）、undisclosed（非公開）',
      kind: '数値の種類',
      sign: '凡例での記号',
      estimated: '推定なら true',
      about: '出典が丸めた値なら true',
      text: '表示のとおりの言葉',
      before: '言葉のうち、最初の数字の前',
      number: '言葉のうち、最初の数字から最後の数字まで',
      unit: '言葉のうち、後ろの桁と単位',
      after: '言葉のうち、単位の後ろ',
      parts: '言葉を { text, role } に分けたもの。role の種類',
      fact,
    },
    moment: {
      value: '描かれる時刻（UTC のミリ秒）：日はその始まり、長い期間は中央、端が一方だけならその端',
      low: '最初の時刻（UTC のミリ秒、null は開いている）',
      high: '終わった直後の時刻（UTC のミリ秒、null は開いている）',
      kind: '時点の種類',
      text: '表示のとおりの言葉',
      fact,
    },
    category: {
      value: '表での値',
      label: '表示のとおりの言葉',
      rank: '分類の順番（0 から）',
      fact,
    },
    step: {
      value: '下端（アドレスでの書き方）',
      label: '表示のとおりの言葉',
      rank: '区間の順番（0 から）',
      low: '下端',
      high: '上端',
      fact,
    },
    text: { value: '文字そのもの', fact },
    blank: {
      value: '空欄を表す記号。独自の仕様では、文字の列でなければ null',
      text: '表示される言葉',
      fact,
    },
    level: { low, high },
    flag: { value: 'true または false', text: '表示される言葉', fact },
  },
};
