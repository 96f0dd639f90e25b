/** What words and claims, or words and bound figures, disagree in. Pure data: codes with arguments. */
import type { ClaimForm } from '../../model/claims.ts';
import type { SaysLess } from '../../model/says-less.ts';
import type { Span } from '../../text/mask-text.ts';

export type Finding = Span &
  (
    | {
        /** A bound figure beside the name of another row, figure or period. */
        readonly rule: 'bound-about-another';
        readonly of: 'row' | 'figure' | 'period';
        readonly named: string;
        readonly owner: string;
      }
    | {
        /** The claim is true the other way round. */
        readonly rule: 'roles-swapped';
        readonly named: string;
        readonly words: string;
      }
    | {
        /** The claim says that it is not so, or not known; the words do not. */
        readonly rule: 'denial-missing';
        readonly words: string;
      }
    | {
        /** Said of a row without a claim: its cell says otherwise. */
        readonly rule: 'row-says-otherwise';
        readonly said: string;
        readonly row: string;
        readonly column: string;
        readonly cell: string;
      }
    | {
        /** The claim holds of less than the words say. */
        readonly rule: 'claim-says-less';
        readonly words: string;
        readonly of: SaysLess;
        readonly named: string;
      }
    | {
        /** The clause names another time than its claim is of, or holds it against another row. */
        readonly rule: 'claim-about-another';
        readonly words: string;
        readonly of: 'period' | 'row';
        readonly named: string;
        readonly claimed: readonly string[];
      }
    | {
        /** Better, where the claim is that it went the worse way. */
        readonly rule: 'claim-says-otherwise';
        readonly word: string;
        readonly key: string;
        readonly claim: string;
        readonly forms: readonly ClaimForm[];
      }
  );
