import type { Layout, LayoutInput } from './layout.ts';
export function layoutBars(_input: LayoutInput): Layout { throw new Error('not yet'); }
