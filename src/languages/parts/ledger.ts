/** The fixed words of the ledger of claims: its heads, and what was found. */
import type { ClaimView } from '../../model/plan.ts';
import type { Views } from '../../model/layout-views.ts';

export interface LedgerWords {
  readonly heads: Views['ledger']['heads'];
  readonly verdicts: { readonly [V in ClaimView['verdict']]: string };
  /** Behind the verdict, in a list: what it rests on, that it was close, that it is being checked, that its failing was expected. */
  readonly bases: { readonly [B in Exclude<ClaimView['basis'], ''>]: string };
  readonly knifeEdge: string;
  readonly held: (until: string) => string;
  readonly expected: string;
}
