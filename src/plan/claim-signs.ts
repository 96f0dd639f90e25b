/**
 * Form × scale → the sign by which a claim is drawn; the only file that knows it. On a log axis equal lengths are
 * equal ratios, so no difference is drawn there; on a cut axis lengths begin nowhere, so no ratio and no growth is.
 */
import type { Distance } from '../model/verdict.ts';

export type ScaleKind = 'zero' | 'log' | 'cut';

/** What each scale can show, the best first: from one row to another, and from one moment to a later one. */
const shown: {
  readonly [S in ScaleKind]: {
    readonly apart: readonly Distance[];
    readonly along: readonly Distance[];
  };
} = {
  zero: { apart: ['ratio', 'difference'], along: ['growth', 'ratio', 'difference'] },
  log: { apart: ['ratio'], along: ['ratio', 'growth'] },
  cut: { apart: ['difference'], along: ['difference'] },
};

/** Less than that many times as much is told as a difference where it can be. */
const leastTimes = 1.5;
/** More than so many percent is told as a ratio where it can be. */
const mostGrowth = 200;

/**
 * How a distance is told on a scale; undefined: not at all.
 * @param asked what its author asks for; '': whichever suits @param ratio of the two figures
 */
export function distanceOn(
  scale: ScaleKind,
  along: boolean,
  asked: Distance | '',
  ratio: number | undefined,
): Distance | undefined {
  const can = shown[scale][along ? 'along' : 'apart'];
  if (asked !== '')
    return can.includes(asked) || shown[scale].along.includes(asked) ? asked : undefined;
  const suits = can.filter((distance) => {
    if (distance === 'difference' || ratio === undefined) return distance === 'difference';
    if (scale === 'log') return true;
    return distance === 'ratio' ? ratio >= leastTimes : (ratio - 1) * 100 <= mostGrowth;
  });
  return suits[0] ?? can.at(-1);
}
