/** reveal.js as far as our pages use it. */

export interface Deck {
  initialize(): Promise<unknown>;
  configure(options: Readonly<Record<string, unknown>>): void;
  on(event: string, listener: () => void): void;
  dispatchEvent(event: { readonly type: string }): void;
  addKeyBinding(keyCode: number, action: () => void): void;
  sync(): void;
  layout(): void;
  slide(index: number): void;
  getSlides(): HTMLElement[];
  getCurrentSlide(): HTMLElement | undefined;
  getIndices(): { readonly h: number };
  isOverview(): boolean;
  toggleOverview(on?: boolean): void;
  toggleJumpToSlide(): void;
}

/** Its own script stands before ours. */
declare const Reveal: new (options: Readonly<Record<string, unknown>>) => Deck;

/** What differs between the pages. */
export interface OwnOptions {
  readonly controls: boolean;
  /** It takes messages of other windows. */
  readonly postMessage: boolean;
  /** It tells other windows what happens. */
  readonly postMessageEvents: boolean;
  readonly plugins: readonly unknown[];
}

interface SlideSize {
  readonly width: number;
  readonly height: number;
}

export function makeDeck(own: OwnOptions & SlideSize): Deck {
  return new Reveal({
    margin: 0,
    minScale: 0.1,
    maxScale: 16,
    hash: true,
    respondToHashChanges: true,
    center: false,
    controlsTutorial: false,
    controlsBackArrows: 'visible',
    progress: false,
    slideNumber: false,
    transition: 'none',
    backgroundTransition: 'none',
    overview: true,
    keyboard: true,
    // Ours speaks the deck's language (help.ts).
    help: false,
    previewLinks: false,
    scrollActivationWidth: null,
    pdfMaxPagesPerSlide: 1,
    pdfSeparateFragments: false,
    ...own,
  });
}
