/** A theme’s sizes and the shape of its page → the anchor points that all slides share. */
import {
  bodyEnd,
  pageFormats,
  pageMargin,
  pageWidth,
  pageStep as step,
  titleText,
  type Page,
  type PageFormat,
} from '../model/page.ts';
import { textRoles, type TextSizes } from '../model/text-roles.ts';

/** From above: kicker, title, body; from below: footer, key, and where the body ends. What has larger text moves the others. */
export function resolvePage(format: PageFormat, text: TextSizes): Page {
  const height = pageFormats[format];
  const kickerTop = 5 * step;
  const titleTop = up(kickerTop + text.kicker.line + step / 2);
  const captionTop = up(titleTop + titleText.lines * text.title.line + 4);
  const bodyTop = captionTop + step;
  const footTop = down(height - belowFoot - text.footer.line);
  const keyBottom = footTop - step;
  return {
    format,
    width: pageWidth,
    height,
    margin: pageMargin,
    kickerTop,
    titleTop,
    titleLines: Math.ceil((titleText.lines * text.title.size) / textRoles.title.from),
    captionTop,
    bodyTop,
    bodyBottom: bodyEnd(keyBottom - text.key.line),
    tableTop: bodyTop + step,
    chartTop: up(captionTop + text.caption.line + 2 * step),
    keyBottom,
    footTop,
    footWords: footTop + step,
  };
}

/** From the footer’s line to the page’s end, but for its words. */
const belowFoot = 35;

function up(px: number): number {
  return Math.ceil(px / step) * step;
}

function down(px: number): number {
  return Math.floor(px / step) * step;
}
