import type { LookedFor } from '../../diagnostics/codes.ts';

export function browsers(looked: readonly LookedFor[]): string {
  return looked.map(browser).join(', ');
}

function browser(one: LookedFor): string {
  switch (one.what) {
    case 'named':
      return `FACTDECK_BROWSER=${one.path}${one.full ? '' : ' (not a full path)'}`;
    case 'embedded':
      return one.machine === ''
        ? 'the embedded browser'
        : `the embedded browser (${one.machine}: Linux x64 only)`;
    case 'at':
      return one.place;
  }
}
