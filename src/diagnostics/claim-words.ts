/** A claim that is not what it should be, told in full: what was looked at, where, and every way to mend it. */
import stringWidth from 'string-width';
import type { FailedClaim } from './codes.ts';
import type { Words } from './words.ts';

export function failedClaimEn(claim: FailedClaim, what: string): Words {
  const { says, elsewhere, wording, mended, words } = claim;
  const first = claim.figures[0];
  const remedies = [
    first?.place ? `If the figure is wrong, mend the cell: ${first.place} (${first.address}).` : '',
    wording
      ? `If the figure is right, say what it supports: “${wording}” in place of “${words}”${mended ? ', with the claim below' : ''}.`
      : 'If the figure is right, say what it supports, and change the claim with it.',
    'Not settled yet? hold: { reason: …, by: …, until: a day } on the claim, or --draft for every page stamped.',
  ];
  return {
    what,
    evidence: [
      says.en,
      ...table(claim, 'en'),
      ...also('Also rests on these figures: slides', elsewhere),
    ],
    remedy: remedies.filter((r) => r !== '').join('\n'),
    ...(mended && { mended }),
  };
}

export function failedClaimJa(claim: FailedClaim, what: string): Words {
  const { says, elsewhere, wording, mended, words } = claim;
  const first = claim.figures[0];
  const remedies = [
    first?.place ? `数値が誤りなら、セルを直す: ${first.place}(${first.address})` : '',
    wording
      ? `数値が正しければ、データに合う言い方にする: 「${words}」→「${wording}」${mended ? '(主張は下の修正例)' : ''}`
      : '数値が正しければ、データに合う言い方と主張に直す',
    '確認が間に合わなければ、主張に hold: { reason: …, by: …, until: 日付 } を付けるか、--draft で全ページに「下書き」と刷る',
  ];
  return {
    what,
    evidence: [says.ja, ...table(claim, 'ja'), ...also('同じ数値を使うスライド:', elsewhere)],
    remedy: remedies.filter((r) => r !== '').join('\n'),
    ...(mended && { mended }),
  };
}

/** Name, figure, change, place: in columns. */
function table({ figures }: FailedClaim, language: 'en' | 'ja'): string[] {
  const change = language === 'ja' ? '前回のビルドでは' : 'was';
  const rows = figures.map((f) => [
    [f.name, f.of].filter((t) => t !== '').join(language === 'ja' ? '・' : ', '),
    f.text + (f.before ? ` (${change} ${f.before})` : ''),
    f.place,
  ]);
  const widths = [0, 1].map((i) => Math.max(0, ...rows.map((r) => stringWidth(r[i] ?? ''))));
  return rows.map((row) =>
    `  ${row.map((cell, i) => cell + ' '.repeat(Math.max(0, (widths[i] ?? 0) - stringWidth(cell)))).join('  ')}`.trimEnd(),
  );
}

function also(label: string, slides: readonly string[]): string[] {
  return slides.length > 0 ? [`${label} ${slides.join(', ')}`] : [];
}
