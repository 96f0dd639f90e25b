/** Every claim of a deck → the rows of its ledger: where, which words, the verdict, by what it was judged. */
import { languageOf } from '../languages/index.ts';
import type { ClaimView } from '../model/plan.ts';
import type { Views } from '../model/layout-views.ts';
import type { Context } from './context.ts';

type Row = Views['ledger']['rows'][number];

export function planLedger(context: Context, claims: readonly ClaimView[]): Row[] {
  const { ledger: words, writing } = languageOf(context.language);
  const rows = claims.map((claim) => ({
    slide: claim.slide,
    words: claim.sentence,
    verdict: words.verdicts[claim.verdict],
    reason: reasonOf(context, claim),
    mark: markOf(claim),
    evidence: claim.evidence,
  }));
  return together(rows).map(([row, ...others]) => ({
    ...row,
    // Counted when all slides are there.
    page: '',
    words: each([row, ...others], 'words').join(writing.gap),
    evidence: each([row, ...others], 'evidence').join(writing.fullWidth ? '' : ' '),
    lines: { page: [], words: [], verdict: [], reason: [], evidence: [] },
    height: 0,
  }));
}

type Told = Omit<Row, 'page' | 'lines' | 'height'>;

/** What one slide says with several claims of one verdict, and what it has from one place of a source, stands in one row. */
function together(all: readonly Told[]): [Told, ...Told[]][] {
  const rows: [Told, ...Told[]][] = [];
  for (const one of all) {
    const same = one.mark === 'attributed' ? 'evidence' : 'words';
    const known = rows.find(
      ([row]) =>
        (['slide', 'verdict', 'reason', 'mark'] as const).every((k) => row[k] === one[k]) &&
        row[same] === one[same],
    );
    if (known) known.push(one);
    else rows.push([one]);
  }
  return rows;
}

function each(rows: readonly Told[], key: 'words' | 'evidence'): string[] {
  return [...new Set(rows.map((row) => row[key]))];
}

function reasonOf({ language }: Context, claim: ClaimView): string {
  const { ledger: words, writing } = languageOf(language);
  return [
    claim.basis === '' ? '' : words.bases[claim.basis],
    claim.knifeEdge ? words.knifeEdge : '',
    claim.heldUntil === '' ? '' : words.held(claim.heldUntil),
    claim.expect === 'holds' || claim.heldUntil !== '' ? '' : words.expected,
  ]
    .filter((t) => t !== '')
    .join(writing.listComma);
}

function markOf({ verdict, heldUntil }: ClaimView): Row['mark'] {
  if (heldUntil !== '') return 'held';
  if (verdict === 'holds') return 'holds';
  if (verdict === 'holdsAsStated') return 'stated';
  return verdict === 'attributed' ? 'attributed' : 'undecided';
}
