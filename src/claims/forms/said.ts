/** `said`: someone's assertion without a figure. Nothing is judged; the sentence must say whose it is. */
import type { ClaimOf } from '../../model/claims.ts';
import type { Form } from '../form.ts';

export const said: Form<ClaimOf<'said'>> = {
  judge: (_context, claim) => ({
    answers: { possible: 'unknown', stated: 'unknown' },
    facts: [],
    measures: [],
    flagged: false,
    outside: false,
    obstacle: '',
    attributed: true,
    evidence: () => ({
      says: { type: 'said', code: 'asserted', args: { who: claim.said, at: claim.at } },
      figures: [],
    }),
  }),
  // An assertion may say anything, only not as the deck's own.
  senses: () => [{ type: 'said' }],
  numbers: () => [],
};
