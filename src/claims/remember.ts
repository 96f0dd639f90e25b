/** What is worked out once a deck: asked for again by the same key, it is known. While other values are tried instead of cells, nothing is kept. */
import type { JudgeContext } from './context.ts';
import type { Remembered } from './known.ts';

/**
 * @param key all that the answer depends on beside the deck
 * @param isFixed false: what is tried instead of a cell can change the answer
 */
export function remember<N extends keyof Remembered>(
  context: JudgeContext,
  name: N,
  key: string,
  make: () => Remembered[N],
  isFixed?: boolean,
): Remembered[N];
/** What could not be made has told why, at the place of whoever asked; the next one who asks is told too. */
export function remember<N extends keyof Remembered>(
  context: JudgeContext,
  name: N,
  key: string,
  make: () => Remembered[N] | undefined,
  isFixed?: boolean,
): Remembered[N] | undefined;
export function remember<N extends keyof Remembered>(
  context: JudgeContext,
  name: N,
  key: string,
  make: () => Remembered[N] | undefined,
  isFixed = context.instead.size === 0,
): Remembered[N] | undefined {
  if (!isFixed) return make();
  const all = context.known[name];
  const known = all.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (made !== undefined) all.set(key, made);
  return made;
}
