/** factdeck doctor の語。 */
import type { DoctorWords } from '../parts/doctor.ts';
import { browsers } from './browsers.ts';

export const doctor: DoctorWords = {
  platform: '環境',
  browser: 'ブラウザー',
  sandbox: 'サンドボックス',
  fonts: 'フォント',
  cache: 'キャッシュ',
  none: 'なし',
  on: '有効',
  off: '無効(root での実行、または環境が許さないため)',
  fine: '必要なものはそろっています。',
  how: {
    named: 'FACTDECK_BROWSER',
    embedded: '同梱',
    brought: 'キャッシュに入れたもの',
    installed: 'インストール済み',
  },
  temporary: (refused) => `一時フォルダー。${refused} の代わり`,
  ownCache: '自分のキャッシュフォルダー',
  problem: (p) => {
    switch (p.type) {
      case 'no-browser':
        return `PDF と PNG のためのブラウザーがありません。探したもの: ${browsers(p.looked)}。対処: Chrome、Edge、Chromium のどれかをインストールするか、ホームフォルダーで次を実行: ${p.command}`;
      case 'browser-fails':
        return `${p.executable} が起動しません(${p.reason})。対処: FACTDECK_BROWSER に別のものを絶対パスで指定`;
      case 'page-fault':
        return `文字のあるページを描けません(${p.reason})。対処: npm ci。それでも直らなければお知らせください`;
      case 'other-fonts':
        return `文字のあるページが、付属のフォントではなくこの環境のフォント(${p.names.join('、')})で描かれました。PDF と PNG がほかの環境と同じになりません。対処: FACTDECK_BROWSER を外すか、別のブラウザーを指定`;
      case 'no-fonts':
        return `フォントがありません(${p.reason})。対処: npm ci`;
    }
  },
};
