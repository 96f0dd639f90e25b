/** The slide's fixed anchor points in CSS pixels: the same on every slide, in every theme (LOOK: the page). */

export const page = {
  width: 1280,
  height: 720,
  margin: 56,
  /** The exhibit stands between these, whether the title has one line or two. */
  bodyTop: 176,
  bodyBottom: 624,
} as const;

/** How many lines a title may take. */
export const titleText = { lines: 2 } as const;

/** The chart's box below its one-line caption. */
export const chartBox = {
  top: 208,
  height: page.bodyBottom - 208,
  /** Alone on the slide. */
  wide: page.width - 2 * page.margin,
  /** Eight of twelve columns, text beside. */
  beside: 768,
  /** One of two. */
  half: 560,
} as const;
