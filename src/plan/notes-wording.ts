/** The fixed words of the ledger and the data notes, in the deck's language. */
import type { ClaimView } from '../model/plan.ts';
import type { Views } from '../model/views.ts';

interface NotesWording {
  readonly contradictions: string;
  readonly undecided: string;
  readonly asserted: string;
  readonly ratings: string;
  readonly old: string;
  readonly passed: string;
  readonly gaps: string;
  readonly of: string;
  readonly rated: (steps: readonly string[], reason: string) => string;
  readonly aged: (asOf: string, months: number) => string;
  readonly due: (when: string) => string;
  readonly missing: (names: readonly string[]) => string;
  readonly ledger: Views['ledger']['heads'];
  readonly verdicts: { readonly [V in ClaimView['verdict']]: string };
  readonly bases: { readonly [B in Exclude<ClaimView['basis'], ''>]: string };
  readonly knifeEdge: string;
  readonly held: (until: string) => string;
  readonly expected: string;
}

const japanese: NotesWording = {
  contradictions: '出典の記述で、データと合わないこと、決められないこと',
  undecided: '公表された値からは決められないこと',
  asserted: '出典の主張で、数値の裏づけがないこと',
  ratings: '編集部の判定',
  old: '古い値',
  passed: '期限を過ぎた予定',
  gaps: '表に出てこないもの',
  of: '：',
  rated: (steps, reason) =>
    `${steps.join('・')}の段階で、数値ではない。${reason === '' ? '' : `理由は「${reason}」の列に記す。`}`,
  aged: (asOf, months) => `${asOf}時点の値で、版の${monthsJa(months)}前にあたる。`,
  due: (when) => `${when}の予定。その後の結果は示されていない。`,
  missing: (names) => `${names.join('、')}の記載がない。`,
  ledger: { slide: '頁', words: '語句', verdict: '判定', evidence: '根拠' },
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

const english: NotesWording = {
  contradictions: 'Where the source disagrees with itself',
  undecided: 'What cannot be decided from what is published',
  asserted: 'What the source asserts without a figure',
  ratings: 'Editorial ratings',
  old: 'Old values',
  passed: 'Plans whose date has passed',
  gaps: 'What is missing from a table',
  of: ': ',
  rated: (steps, reason) =>
    `Steps, not measurements: ${steps.join(', ')}.${reason === '' ? '' : ` The reason stands under “${reason}”.`}`,
  aged: (asOf, months) => `As of ${asOf}, ${monthsEn(months)} before this edition.`,
  due: (when) => `Planned for ${when}; no outcome is stated.`,
  missing: (names) => `Not listed: ${names.join(', ')}.`,
  ledger: { slide: 'Page', words: 'Words', verdict: 'Verdict', evidence: 'Evidence' },
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

export function notesWordingOf(language: 'ja' | 'en'): NotesWording {
  return language === 'ja' ? japanese : english;
}

function monthsJa(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  if (years === 0) return `${rest}ヶ月`;
  return rest === 0 ? `${years}年` : `${years}年${rest}ヶ月`;
}

function monthsEn(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const counted = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
  if (years === 0) return counted(rest, 'month');
  return rest === 0
    ? counted(years, 'year')
    : `${counted(years, 'year')} and ${counted(rest, 'month')}`;
}
