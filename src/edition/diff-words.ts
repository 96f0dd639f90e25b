/** What a comparison of editions says, in English and Japanese. */
import type { Verdict } from '../model/verdict.ts';
import type { ChangeKind } from '../model/changes.ts';

export interface DiffWords {
  readonly heading: (before: string, after: string) => string;
  readonly nothing: string;
  readonly jumps: string;
  readonly kinds: { readonly [K in Exclude<ChangeKind, 'redated'>]: string };
  readonly redated: (count: number) => string;
  readonly measures: string;
  readonly claims: string;
  readonly slides: string;
  readonly heads: {
    readonly fact: string;
    readonly before: string;
    readonly after: string;
    readonly by: string;
    readonly slides: string;
    readonly page: string;
  };
  readonly none: string;
  readonly slideKinds: { readonly [K in 'added' | 'removed' | 'changed']: string };
  readonly verdicts: { readonly [V in Verdict]: string };
  readonly rows: (row: string, count: number) => string;
  readonly more: (count: number) => string;
  readonly page: (page: number) => string;
  readonly slide: (page: number) => string;
  /** Of a copy that someone holds. */
  readonly copy: {
    readonly stale: string;
    readonly none: string;
    readonly untold: string;
    readonly title: string;
  };
}

const english: DiffWords = {
  heading: (before, after) => `What changed from ${before} to ${after}`,
  nothing: 'Nothing changed.',
  jumps: 'Ten times or more: is the scale right?',
  kinds: {
    corrected: 'Corrections: another value of the same moment',
    renewed: 'New period: another value, as of another moment',
    added: 'Added',
    removed: 'Removed',
  },
  redated: (count) =>
    count === 1
      ? '1 value stands, now as of another moment.'
      : `${count} values stand, now as of another moment.`,
  measures: 'Measures that moved',
  claims: 'Claims that came out otherwise',
  slides: 'Slides touched',
  heads: { fact: 'Fact', before: 'Before', after: 'Now', by: 'By', slides: 'Slides', page: 'Page' },
  none: '—',
  slideKinds: { added: 'new', removed: 'gone', changed: 'changed' },
  verdicts: {
    holds: 'holds',
    holdsAsStated: 'holds as stated',
    attributed: 'attributed',
    unknown: 'unknown',
    fails: 'fails',
  },
  rows: (row, count) => `${row} (${count} facts)`,
  more: (count) => `and ${count} more`,
  page: (page) => `page ${page}`,
  slide: (page) => `slide ${page}`,
  copy: {
    stale: 'Out of date in it (slide, what, there, now)',
    none: 'Every number and title that it shows still stands.',
    untold:
      'Which of its numbers are out of date cannot be told: it carries no facts.json (attach: nothing), and its edition was not frozen.',
    title: 'Title',
  },
};

const japanese: DiffWords = {
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
  more: (count) => `ほか ${count} 件`,
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

export function diffWords(speech: 'en' | 'ja'): DiffWords {
  return speech === 'ja' ? japanese : english;
}
