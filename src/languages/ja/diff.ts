/** 版の比較で使う語。 */
import type { DiffWords } from '../parts/diff.ts';

export const diff: DiffWords = {
  heading: (before, after) => `${before} から ${after} への変更`,
  nothing: '変更はありません。',
  jumps: '10 倍以上の変化(桁や単位の取り違えはありませんか)',
  kinds: {
    corrected: '訂正(時点は同じで値が違う)',
    renewed: '新しい時点の値',
    added: '追加',
    removed: '削除',
  },
  redated: (count) => `${count} 件の値は変わらず、時点だけが改まりました。`,
  measures: '変わった計算値',
  claims: '判定の変わった記述',
  slides: '変わったスライド',
  sentences: '文の根拠',
  heads: {
    fact: '事実',
    before: '前',
    after: '今回',
    by: '変化',
    slides: 'スライド',
    page: 'ページ',
  },
  none: '—',
  slideKinds: { added: '新規', removed: '廃止', changed: '変更' },
  verdicts: {
    holds: '成り立つ',
    holdsAsStated: '公表値のうえで成り立つ',
    attributed: '出典の主張',
    unknown: '決められない',
    fails: '成り立たない',
  },
  rows: (row, count) => `${row}(${count} 件)`,
  page: (page) => `${page} ページ`,
  slide: (page) => `スライド ${page}`,
  copy: {
    stale: 'このファイルで古くなっているもの(スライド、項目、記載、現在)',
    none: '記載されている数値と題名は、いまもすべてそのとおりです。',
    untold:
      'どの数値が古いかはわかりません。facts.json が添付されておらず(attach: nothing)、この版も残されていないためです。',
    title: '題名',
  },
};
