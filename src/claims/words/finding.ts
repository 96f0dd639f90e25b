/** What words and claims, or words and bound figures, disagree in. Pure data: codes with arguments. */
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
  );
