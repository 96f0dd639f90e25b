/** What all slides have around their body: section and topic, stamp and marks of a company, the key, the footer. */
import { plainText } from '../model/plain-text.ts';
import type { SlidePlan } from '../model/plan.ts';
import type { Frame, StampView } from '../model/frame-views.ts';
import type { Box } from '../model/views.ts';
import { placeFoot } from './fit-foot.ts';
import { isField, placeKey, widest } from './fit-key.ts';
import { bottomOf, placeText, snug, type Overflow } from './place.ts';
import type { Fit } from './set-text.ts';

/** Between the section’s name and the topic. */
const topicGap = 12;
/** Around the words of a stamp and of a classification, their border with it. */
const around = { stamp: { side: 12, above: 4 }, classification: { side: 9, above: 1 } } as const;
const logo = { width: 240, height: 44, gap: 16 } as const;

export interface PlacedFrame {
  readonly frame: Frame;
  readonly overflows: readonly Overflow[];
}

/** @param body what is between title and key */
export function placeFrame(fit: Fit, slide: SlidePlan, body: Box): PlacedFrame {
  const { page, brand } = fit;
  const right = page.width - page.margin;
  const isLogo = brand.logo !== '' && (isField(slide) || brand.logoOn === 'every');
  const place: Box = { ...logo, x: right - logo.width, y: page.kickerTop };
  const stamp = stampAt(fit, slide.stamp, 'stamp', (height) => page.kickerTop - height);
  const under = isLogo ? bottomOf(place) + logo.gap : page.kickerTop;
  const classification = stampAt(fit, brand.classification, 'classification', () => under);
  const marks = [isLogo ? place : null, classification?.box ?? null].flatMap((box) => box ?? []);
  const room = Math.min(right, ...marks.map((box) => box.x - logo.gap)) - page.margin;
  const head = isField(slide)
    ? { section: null, kicker: slide.kicker, overflows: [] }
    : placeHead(fit, slide, room);
  const foot = placeFoot(fit, slide);
  const { overflows, ...names } = head;
  const key = placeKey(fit, slide).items;
  return {
    frame: {
      ...names,
      stamp,
      classification,
      logo: isLogo ? place : null,
      body,
      key,
      foot: foot.foot,
    },
    overflows: [...overflows, ...foot.overflows],
  };
}

/** One line: more is told. */
function placeHead(fit: Fit, { section, kicker }: SlidePlan, room: number) {
  const { margin: x, kickerTop: y } = fit.page;
  const named = section === '' ? null : snug(fit, plainText(section), 'sectionName', { x, y });
  const behind = named ? named.box.width + topicGap : 0;
  const topic =
    kicker && placeText(fit, kicker, 'kicker', { x: x + behind, y, width: room - behind });
  const end = topic ? behind + widest(topic) : (named?.box.width ?? 0);
  const more = topic ? (topic.lines.length - 1) * fit.text.kicker.line : 0;
  const { plain = '', at = '' } = topic ?? named ?? {};
  const over = { part: 'kicker', text: plain, at } as const;
  const overflows = [
    ...(more > 0 ? [{ ...over, side: 'bottom' as const, px: more }] : []),
    ...(end > room ? [{ ...over, side: 'right' as const, px: Math.ceil(end - room) }] : []),
  ];
  return { section: named, kicker: topic, overflows };
}

/** Words with a border, at the right edge. @param top of the border, where it is so high */
function stampAt(
  fit: Fit,
  words: string,
  role: 'stamp' | 'classification',
  top: (height: number) => number,
): StampView | null {
  if (words === '') return null;
  const { side, above } = around[role];
  const height = fit.text[role].line + 2 * above;
  const text = snug(fit, plainText(words), role, { x: 0, y: top(height) + above });
  const width = text.box.width + 2 * side;
  const x = fit.page.width - fit.page.margin - width;
  return {
    box: { x, y: top(height), width, height },
    text: { ...text, box: { ...text.box, x: x + side } },
  };
}
