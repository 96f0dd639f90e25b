/** A deck's texts → what each rests on, and what is told of it: under `strict` what rests on nothing, and assertions whose place nobody knows. */
import { knownPlaces, isKnownPlace } from '../claims/words/said-places.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { warning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SentenceView } from '../model/plan.ts';
import type { JudgedClaim } from '../model/verdict.ts';
import { factsOf, findWords, wordsContext, type Around, type SlideClaims } from './check-claims.ts';
import type { Context } from './context.ts';
import { checkViews } from './check-views.ts';
import { textsBeside } from './deck-texts.ts';
import { checkStrict, planSentences } from './sentence-bases.ts';
import { offersOn } from './sentence-offers.ts';
import type { WordsAround } from './word-problems.ts';

export interface ReadSlide {
  readonly id: string;
  readonly claims: SlideClaims;
  /** What could stand in place of a text that nothing carries. */
  readonly offer: Around['offer'];
}

export interface ReadSentences {
  readonly sentences: readonly SentenceView[];
  readonly diagnostics: readonly Diagnostic[];
}

export function readSentences(
  context: Context,
  slides: readonly ReadSlide[],
  around: WordsAround,
): ReadSentences {
  const told = new Set(slides.flatMap(({ claims }) => claims.texts.map((t) => t.path.join('.'))));
  const beside = textsBeside(context, told).map(({ slide: id, ...texts }): ReadSlide => {
    const claims = { ...texts, claims: new Map() };
    // No claim can be tied to such a text.
    const judge = (): undefined => undefined;
    return { id, claims, offer: offersOn({ context, slide: claims, around, judge }) };
  });
  const words = wordsContext(context, around);
  const sentences: SentenceView[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { id, claims, offer } of [...slides, ...beside]) {
    const facts = factsOf(context, claims);
    const texts = { id, texts: claims.texts, carried: findWords(claims), facts };
    const planned = planSentences(context, words, texts, around.freeSpans);
    const byPath = new Map(claims.texts.map((t) => [t.path.join('.'), t]));
    diagnostics.push(...[...claims.claims.values()].flat().flatMap((c) => checkPlace(context, c)));
    diagnostics.push(...checkStrict(context, planned, ({ at }) => byPath.get(at), offer));
    diagnostics.push(...checkViews(context, words, texts, around.freeSpans));
    sentences.push(...planned);
  }
  return { sentences, diagnostics };
}

/** What somebody said can be looked up only where it is known which document that is. */
function checkPlace(context: Context, { source, path }: JudgedClaim): Diagnostic[] {
  if (!('said' in source) || isKnownPlace(context.dataset, source.at)) return [];
  const near = nearest(source.at, knownPlaces(context.dataset));
  const args = { who: source.said, at: source.at, nearest: near };
  return [warning('said-place-unknown', args, context.locate([...path, 'at']))];
}
