import type { Layout, LayoutInput } from './layout.ts';
export function layoutSteps(_input: LayoutInput): Layout { throw new Error('not yet'); }
