/** `said`: someone's assertion without a figure. Nothing is judged; the sentence must say whose it is. */
import { senseTypes, type Sense } from '../../model/senses.ts';
import type { ClaimOf } from '../../model/claims.ts';
import type { Form } from '../form.ts';

/** An assertion may say anything; only not as the deck's own. */
const everything: readonly Sense[] = senseTypes.map((type) => ({ type }));

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
        ja: `${claim.said}の主張です(${claim.at})。`,
      },
      figures: [],
      wording: '',
      mended: '',
    }),
  }),
  senses: () => everything,
  numbers: () => [],
};
