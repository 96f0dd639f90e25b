import type { Layout, LayoutInput } from './layout.ts';
export function layoutShares(_input: LayoutInput): Layout { throw new Error('not yet'); }
