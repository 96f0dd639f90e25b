/** A slide that goes on over others: what each of them keeps. */
import type { SlidePlan } from '../model/plan.ts';
import type { RichText } from '../model/views.ts';
import { plainText } from '../model/plain-text.ts';

/** `costs`, `costs-2`, …; what is said beside the slide is said once. @param index from 0 */
export function continued<S extends SlidePlan>(slide: S, index: number): S {
  if (index === 0) return slide;
  return { ...slide, id: `${slide.id}-${index + 1}`, notes: null, handout: null };
}

/** @param gap between a kicker and the number behind it */
export function numbered(kicker: RichText | null, gap: string, number: string): RichText {
  if (!kicker) return plainText(number);
  return { ...kicker, pieces: [...kicker.pieces, ...plainText(gap + number).pieces] };
}
