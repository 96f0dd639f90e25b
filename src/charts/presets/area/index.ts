export { describeCourse as describe } from '../../describe-course.ts';
export { frame } from './frame.ts';
export { default as spec } from './spec.vl.json' with { type: 'json' };
