import type { LookedFor } from '../../diagnostics/codes.ts';

export function browsers(looked: readonly LookedFor[]): string {
  return looked.map(browser).join(', ');
}

function browser(one: LookedFor): string {
  switch (one.what) {
    case 'named':
      return `FACTDECK_BROWSER=${one.path}${one.full ? '' : ' (kein vollständiger Pfad)'}`;
    case 'embedded':
      return one.machine === ''
        ? 'der mitgelieferte Browser'
        : `der mitgelieferte Browser (${one.machine}: nur Linux x64)`;
    case 'at':
      return one.place;
  }
}
