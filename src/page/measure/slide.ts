/** A slide as it is measured, and what is told of it. */
import type { Finding } from '../../model/in-page.ts';
import type { SlidePart } from '../../model/measured.ts';
import type { Words } from './words.ts';

export interface Slide {
  readonly id: string;
  readonly element: Element;
  readonly words: readonly Words[];
}

/** Slide pixels that are nothing: the browser rounds. */
export const tolerance = 1;

/** @param element the one that it is found at */
export function findingAt(
  { id }: Slide,
  element: Element,
  found: Pick<Finding, 'rule' | 'text' | 'is' | 'limit'> & { readonly against?: string },
): Finding {
  return {
    slide: id,
    part: partOf(element),
    at: element.closest('[data-at]')?.getAttribute('data-at') ?? '',
    fact: element.closest('[data-fact]')?.getAttribute('data-fact') ?? '',
    against: '',
    ...found,
    text: short(found.text),
  };
}

export function partOf(element: Element): SlidePart {
  if (element.closest('.foot')) return 'footer';
  if (element.closest('.key')) return 'key';
  if (element.closest('svg')) return 'chart';
  if (element.closest('h1')) return 'title';
  if (element.closest('.kicker')) return 'kicker';
  return element.closest('table') ? 'table' : 'body';
}

export function short(text: string): string {
  const words = text.trim().replace(/\s+/g, ' ');
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
}
