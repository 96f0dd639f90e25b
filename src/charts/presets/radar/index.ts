export { describeRatings as describe } from '../../describe-ratings.ts';
export { frame } from './frame.ts';
export { default as spec } from './spec.vl.json' with { type: 'json' };
