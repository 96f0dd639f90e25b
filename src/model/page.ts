/** The page that slides are set on, in whole slide pixels: the same anchor points on every slide. `theme/` fills it from the tokens. */

/** How high each shape of a page is; all are as wide. */
export const pageFormats = { '16:9': 720, '4:3': 960, A4: 904 } as const;
export type PageFormat = keyof typeof pageFormats;

export const pageWidth = 1280;
export const pageMargin = 56;

/** All stands on steps of so many pixels. */
export const pageStep = 8;

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export interface Page extends PageSize {
  readonly format: PageFormat;
  /** Left and right. */
  readonly margin: number;
  readonly kickerTop: number;
  readonly titleTop: number;
  /** How many lines a title may take: in a theme with larger ones, as many as hold what two of the usual size do. */
  readonly titleLines: number;
  /** Captions of exhibits, just below a title of two lines. */
  readonly captionTop: number;
  /** The exhibit stands between these, whether the title has one line or two. */
  readonly bodyTop: number;
  readonly bodyBottom: number;
  /** A table has no air of its own above its heads. */
  readonly tableTop: number;
  /** Below its one-line caption. */
  readonly chartTop: number;
  /** The key grows upwards from here. */
  readonly keyBottom: number;
  /** The line above the footer. */
  readonly footTop: number;
  /** Its words, below that line. */
  readonly footWords: number;
}

/** How many lines of a title of the usual size have room above the body. */
export const titleText = { lines: 2 } as const;

/** How wide a chart is. */
export const chartWidths = {
  /** Alone on the slide. */
  wide: pageWidth - 2 * pageMargin,
  /** Eight of twelve columns, text beside. */
  beside: 768,
  /** One of two. */
  half: 568,
} as const;

/** Where the body ends above a key that begins there. */
export function bodyEnd(keyTop: number): number {
  return Math.floor((keyTop - aboveKey) / pageStep) * pageStep;
}
const aboveKey = 12;
