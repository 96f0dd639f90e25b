import type { Layout, LayoutInput } from './layout.ts';
export function layoutMap(_input: LayoutInput): Layout { throw new Error('not yet'); }
