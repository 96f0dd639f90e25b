/** With `basis: shown`: a planned slide → the same with a sign behind each sentence for what it rests on, and a line of the key for each sign. */
import { languageOf } from '../languages/index.ts';
import type { SentenceView, SlidePlan } from '../model/plan.ts';
import type { ShownText } from '../model/shown-text.ts';
import { bases, type TextBasis } from '../model/text-basis.ts';
import type { Context } from './context.ts';
import { withSigned, type Signed } from './left-out.ts';

/** None of them means something else on a slide. A heading asserts nothing. */
const signs: Readonly<Record<Exclude<TextBasis, 'heading'>, string>> = {
  checked: '✓',
  quoted: '=',
  given: '+',
  according: '»',
  proposal: '→',
  view: '~',
  open: '¬',
};

export function withBasisSigns(
  { sources, language }: Context,
  slide: SlidePlan,
  texts: readonly ShownText[],
  sentences: readonly SentenceView[],
): SlidePlan {
  if (sources.deck.basis !== 'shown') return slide;
  const { supportedBy } = languageOf(language).slides;
  const basisOf = new Map(sentences.map((s) => [s.at, s.basis]));
  const signed = texts.flatMap((text): Signed[] => {
    const basis = basisOf.get(text.path.join('.')) ?? 'heading';
    // A figure that stands alone is no sentence; what only the handout holds has no key there.
    const isFigure = text.parts.every((p) => p.bound !== '');
    const isAside = text.path.length === 3 && ['notes', 'handout'].includes(String(text.path[2]));
    if (basis === 'heading' || isFigure || isAside || text.path.at(-1) === 'alt') return [];
    // Behind all of the text, and behind the signs that stand there already.
    return [{ text, at: Infinity, sign: signs[basis], label: supportedBy[basis] }];
  });
  const order = (s: Signed): number =>
    bases.findIndex((b) => b !== 'heading' && signs[b] === s.sign);
  return withSigned(
    slide,
    signed.sort((a, b) => order(a) - order(b)),
  );
}
