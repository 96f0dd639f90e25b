import type { LookedFor } from '../../diagnostics/codes.ts';

export function browsers(looked: readonly LookedFor[]): string {
  return looked.map(browser).join('、');
}

function browser(one: LookedFor): string {
  switch (one.what) {
    case 'named':
      return `FACTDECK_BROWSER=${one.path}${one.full ? '' : '(絶対パスではありません)'}`;
    case 'embedded':
      return one.machine === ''
        ? '同梱のブラウザー'
        : `同梱のブラウザー(${one.machine} では使えません。Linux x64 専用です)`;
    case 'at':
      return one.place;
  }
}
