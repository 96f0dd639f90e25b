/** What a run is doing, as it is told while it works. */
import type { Stage } from '../../model/ended-deck.ts';

export const stages: Readonly<Record<Stage, string>> = {
  read: '読み込み',
  judge: '検証',
  draw: '作図',
  browser: 'ブラウザーの起動',
  print: '印刷',
  shoot: '撮影',
  write: '書き出し',
};
