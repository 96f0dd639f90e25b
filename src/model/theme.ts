/** What a chart needs of a theme: colours as `#rrggbb` and text sizes in slide pixels, flat. `theme/` fills it from the tokens. */

/** The one family that decks are set in, as CSS names it: its widths are known before a browser draws. */
export const fontFamily = 'Noto Sans JP';

export interface ChartTheme {
  /** One family name, as CSS knows it: `Noto Sans JP`. */
  readonly fontFamily: string;

  /** Text: names, values. At least 4.5:1 on `surface`. */
  readonly ink: string;
  /** Quiet text: axes, second names, 「非公開」. At least 4.5:1 on `surface`. */
  readonly ink2: string;
  /** What the chart lies on. */
  readonly surface: string;
  /** Base lines: the zero of bars. At least 3:1. */
  readonly rule: string;
  /** Guides, ticks, bands of a map: light, exempt from contrast. */
  readonly grid: string;

  /** The highlighted mark and its words. At least 4.5:1 on `surface`. */
  readonly accent: string;
  /** Fill of a highlighted mark that is not sure; its outline is `accent`. */
  readonly accentSoft: string;
  /** All other marks, and their outlines. At least 3:1. */
  readonly neutral: string;
  /** Fill of any other mark that is not sure; its outline is `neutral`. */
  readonly neutralSoft: string;
  /** A difference for the better, and one for the worse; at least 3:1, told apart in any type of colour vision and in grey by their direction and sign. */
  readonly good: string;
  readonly bad: string;
  /** Parts of a whole, in order; told apart in any type of colour vision and in grey. At least 5. */
  readonly categorical: readonly string[];

  /** Name of a row, bold (18). */
  readonly nameSize: number;
  /** Second name under it, points' labels (15 or more). */
  readonly subSize: number;
  /** Number at a mark (20); highlighted numbers are set two pixels larger. */
  readonly valueSize: number;
  /** Scale and unit behind a number (15 or more). */
  readonly unitSize: number;
  /** Axes, stages, the edition's mark (15 or more). */
  readonly axisSize: number;
}

export interface TextStyle {
  /** In slide pixels. */
  readonly size: number;
  readonly weight: 400 | 700;
}

/** Width of one line of text in pixels, as Chromium sets it: kerned, ligatures formed, `palt` off. */
export type MeasureText = (text: string, style: TextStyle) => number;
