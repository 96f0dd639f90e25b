/** Every diagram's layout, what its rows must be seen by, and how it is told in the alternative text. */
import { describeRatings } from '../describe-ratings.ts';
import { describeRoadmap } from './describe-roadmap.ts';
import { isRated, layoutRatings } from './ratings.ts';
import { layoutRoadmap } from './roadmap.ts';
import type { FlatRow } from '../columns.ts';

export const diagrams = {
  ratings: {
    layout: layoutRatings,
    // Where nothing was rated, dashes are all there is.
    seenBy: (row: FlatRow) => (isRated(row) ? ('body' as const) : ('words' as const)),
    describe: describeRatings,
  },
  roadmap: { layout: layoutRoadmap, seenBy: () => 'body' as const, describe: describeRoadmap },
};
