import type { DocumentWords } from '../parts/documents.ts';

export const documents: DocumentWords = {
  chartData: '図のデータ',
  figures: {
    title: 'このスライドの数値',
    heads: ['数値', '値', '種類', '出典・計算', '時点'],
    before: (was) => `（前の版：${was}）`,
    none: 'このスライドに数値はありません。',
  },
  sources: {
    title: '出典',
    heads: ['出典・計算', '時点', '数値'],
    places: '箇所・計算',
    comma: '、',
    changed: '前の版からの変更',
  },
  handout: '配布資料',
  contents: '目次',
  script: {
    name: '発表原稿',
    warning: '発表者用。配布しないこと。',
    next: '次',
    none: '（メモなし）',
    minutes: (own, soFar) => `${own}分（ここまで${soFar}分）`,
  },
  errata: {
    title: '正誤表',
    of: (before) => `${before}版をお持ちの方へ`,
    heads: ['ページ', '項目', '誤', '正'],
    heading: '題名',
    gone: '（削除）',
  },
  attachments: {
    facts: 'スライドに示した値とその出典',
    table: (title) => `表「${title}」`,
  },
  presenterWarning: '発表者用。話者メモを含むため、配布しないこと。配布には index.html を使う。',
};
