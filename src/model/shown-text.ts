/** A text of the author's as it is printed, with the way back to what was written. */
import type { Path } from './sources.ts';

export interface ShownText {
  readonly path: Path;
  readonly plain: string;
  readonly parts: readonly ShownPart[];
  /** `plain`: printed as it is written (a section, the head of a table); it is a heading there, as the title of an `axis` is. */
  readonly place?: 'plain' | 'axis' | 'picture';
}

export interface ShownPart {
  /** In the printed text. */
  readonly from: number;
  readonly to: number;
  /** In the text as written. */
  readonly written: { readonly from: number; readonly to: number };
  /** The fact's address or the measure's name; '' for words. */
  readonly bound: string;
}
