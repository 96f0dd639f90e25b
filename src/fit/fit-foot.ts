/** The footer: from the left sources, and as of when; from the right the page’s number, edition, deck, a company’s line. */
import { plainText } from '../model/plain-text.ts';
import type { SlidePlan } from '../model/plan.ts';
import { noFrame, type Footer, type Frame } from '../model/frame-views.ts';
import type { Box, RichText } from '../model/views.ts';
import { isField, widest } from './fit-key.ts';
import { placeText, snug, type Overflow } from './place.ts';
import type { Fit } from './set-text.ts';

const hair = 1;
/** Between its parts; a bar has as much on each side. */
const gaps = { sides: 32, copyright: 16, edition: 12, bar: 16 } as const;
const bar = 2 * gaps.bar + hair;
/** Lines that its sources may take. */
const mostLines = 2;

export interface PlacedFoot {
  readonly foot: Frame['foot'];
  readonly overflows: readonly Overflow[];
}

export function placeFoot(fit: Fit, slide: SlidePlan): PlacedFoot {
  if (slide.layout === 'cover') return { foot: noFrame.foot, overflows: [] };
  const { page } = fit;
  const right = page.width - page.margin;
  const y = page.footWords;
  const barAt = (x: number): Box => ({ x, y, width: hair, height: fit.text.footer.line });
  const isOnField = isField(slide);
  const { parts, width } = endOf(fit, slide.footer, isOnField, `${slide.page} / ${slide.pages}`);
  let x = right - width;
  const ends = parts.map(({ text, behind }) => {
    const placed = { ...text, box: { ...text.box, x, y } };
    x += text.box.width + behind;
    return placed;
  });
  const last = barAt((ends.at(-1)?.box.x ?? right) - gaps.bar - hair);
  if (isOnField) return { foot: { rule: null, texts: ends, bars: [last] }, overflows: [] };
  const { sources, asOf } = slide.footer;
  const room = right - width - gaps.sides - page.margin - datedWidth(fit, slide.footer);
  const left = { x: page.margin, y };
  const said =
    sources === '' ? null : placeText(fit, plainText(sources), 'footer', { ...left, width: room });
  const end = left.x + Math.ceil(said ? widest(said) : 0);
  const dated =
    asOf === '' ? null : snug(fit, plainText(asOf), 'footer', { x: said ? end + bar : left.x, y });
  const bars = dated && said ? [barAt(end + gaps.bar), last] : [last];
  const rule: Box = { x: left.x, y: page.footTop, width: right - left.x, height: hair };
  const texts = [said, dated, ...ends].flatMap((text) => text ?? []);
  const lines = (said?.lines.length ?? 0) - mostLines;
  const over = { part: 'footer', text: said?.plain ?? slide.footer.deck, at: '' } as const;
  const down =
    lines > 0 ? [{ ...over, side: 'bottom' as const, px: lines * fit.text.footer.line }] : [];
  const aside = Math.ceil((said ? widest(said) : 0) - room);
  const wide = aside > 0 ? [{ ...over, side: 'right' as const, px: aside }] : [];
  return { foot: { rule, texts, bars }, overflows: [...down, ...wide] };
}

/** What sources may take of one line. @param pages `n / N` */
export function roomForSources(
  fit: Fit,
  footer: Omit<Footer, 'sources' | 'allSources'>,
  pages: string,
): number {
  const { page } = fit;
  const { width } = endOf(fit, footer, false, pages);
  return (
    page.width - 2 * page.margin - width - gaps.sides - datedWidth(fit, { ...footer, sources: ' ' })
  );
}

function datedWidth(fit: Fit, { asOf, sources }: Pick<Footer, 'asOf' | 'sources'>): number {
  if (asOf === '') return 0;
  return onLine(fit, asOf).box.width + (sources === '' ? 0 : bar);
}

function endOf(
  fit: Fit,
  { deck, edition }: Pick<Footer, 'deck' | 'edition'>,
  isOnField: boolean,
  pages: string,
): {
  readonly parts: { readonly text: RichText; readonly behind: number }[];
  readonly width: number;
} {
  const said = [
    { words: isOnField ? '' : fit.brand.copyright, behind: gaps.copyright },
    { words: deck, behind: gaps.edition },
    { words: edition, behind: bar },
    { words: pages, behind: 0 },
  ].filter(({ words }) => words !== '');
  const parts = said.map(({ words, behind }) => ({ text: onLine(fit, words), behind }));
  const width = parts.reduce((sum, { text, behind }) => sum + text.box.width + behind, 0);
  return { parts, width };
}

/** As it is set: marks that close up make it narrower than its letters are. */
function onLine(fit: Fit, words: string): RichText {
  return snug(fit, plainText(words), 'footer', { x: 0, y: 0 });
}
