export { describeEach as describe } from '../../describe-rows.ts';
export { frame } from './frame.ts';
export { default as spec } from './spec.vl.json' with { type: 'json' };
