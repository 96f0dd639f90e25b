/** What `factdeck doctor` says of a machine. */
import type { LookedFor } from '../../diagnostics/codes.ts';

export type MachineProblem =
  | { readonly type: 'no-browser'; readonly looked: readonly LookedFor[]; readonly command: string }
  | { readonly type: 'browser-fails'; readonly executable: string; readonly reason: string }
  | { readonly type: 'page-fault'; readonly reason: string }
  /** A page with text was drawn in fonts of the machine. */
  | { readonly type: 'other-fonts'; readonly names: readonly string[] }
  | { readonly type: 'no-fonts'; readonly reason: string };

export interface DoctorWords {
  readonly platform: string;
  readonly browser: string;
  readonly sandbox: string;
  readonly fonts: string;
  readonly cache: string;
  readonly none: string;
  /** Of the sandbox. */
  readonly on: string;
  readonly off: string;
  readonly fine: string;
  /** How the browser was found. */
  readonly how: {
    readonly named: string;
    readonly embedded: string;
    readonly brought: string;
    readonly installed: string;
  };
  /** @param refused the folder that is not used */
  readonly temporary: (refused: string) => string;
  readonly ownCache: string;
  readonly problem: (problem: MachineProblem) => string;
}
