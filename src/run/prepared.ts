/** A deck with everything drawn, and what was asked for when it was prepared. */
import type { EndedDeck } from '../model/ended-deck.ts';
import type { Fonts } from '../fonts/load-fonts.ts';
import type { Fit } from '../fit/set-text.ts';
import type { DeckBoxes } from '../model/boxes.ts';
import type { SlideHtml } from '../model/pages.ts';
import type { DeckPlan, SlidePlan } from '../model/plan.ts';
import type { Sources } from '../model/sources.ts';
import type { DeckParts } from '../render/documents.ts';

export interface Prepared {
  readonly name: string;
  readonly sources: Sources;
  readonly plan: DeckPlan;
  readonly parts: DeckParts;
  /** The slides as the handout shows them: in its own theme, drawn only when it is asked for. */
  readonly handout: () => Promise<{ slides: readonly SlideHtml[]; css: string }>;
  /** Where everything stands, as `plan --json` tells it. */
  readonly boxes: () => DeckBoxes;
  /** Pages of the tool’s own, in the deck’s look. */
  readonly pages: (plan: (fit: Fit) => readonly SlidePlan[]) => readonly SlideHtml[];
  readonly fonts: Fonts;
  readonly theme: string;
  /** What it was made from: path → text, or bytes of a picture. */
  readonly inputs: ReadonlyMap<string, string | Uint8Array>;
}

export interface PrepareOptions {
  readonly theme?: string;
  /** Where the last good set may stand: what changed since is told with a claim that fails. */
  readonly out?: string;
  readonly today?: string;
  readonly mutate?: boolean;
  readonly draft?: boolean;
  /** As `--cache` names it. */
  readonly cache?: string | undefined;
  /** Without the translations of what was asked for. */
  readonly only?: boolean;
  /** As `--root` names it. */
  readonly root?: string | undefined;
  /** A deck is prepared beside its errors, as far as it can be: to be compared and looked at, never to be published. */
  readonly despite?: boolean;
  readonly ended?: readonly EndedDeck[];
}
