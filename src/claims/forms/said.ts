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
      says: {
        en: `${claim.said} says so (${claim.at}).`,
        ja: `${claim.said}の主張（${claim.at}）。`,
      },
      figures: [],
      wording: '',
      mended: '',
    }),
  }),
  // An assertion may say anything, only not as the deck's own.
  senses: () => [{ type: 'said' }],
  numbers: () => [],
};
