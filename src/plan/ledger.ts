/** Every claim of a deck → the rows of its ledger: where, which words, the verdict, by what it was judged. */
import { languageOf } from '../languages/index.ts';
import type { ClaimView } from '../model/plan.ts';
import type { Views } from '../model/layout-views.ts';
import type { Context } from './context.ts';

type Row = Views['ledger']['rows'][number];

export function planLedger(context: Context, claims: readonly ClaimView[]): Row[] {
  const { ledger: words, writing } = languageOf(context.language);
  return bySaying(claims).map(([claim, ...others]) => ({
    slide: claim.slide,
    // Counted when all slides are there.
    page: '',
    words: [claim, ...others].map((c) => c.words).join(writing.gap),
    verdict: words.verdicts[claim.verdict],
    reason: reasonOf(context, claim),
    mark: markOf(claim),
    evidence: claim.evidence,
    lines: { words: [], verdict: [], reason: [], evidence: [] },
    height: 0,
  }));
}

/** What one slide has from one place of a source is nothing that was judged: it stands in one row. */
function bySaying(claims: readonly ClaimView[]): [ClaimView, ...ClaimView[]][] {
  const rows: [ClaimView, ...ClaimView[]][] = [];
  for (const claim of claims) {
    const known = rows.find(
      ([c]) =>
        c.verdict === 'attributed' &&
        claim.verdict === 'attributed' &&
        c.slide === claim.slide &&
        c.evidence === claim.evidence,
    );
    if (known) known.push(claim);
    else rows.push([claim]);
  }
  return rows;
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
