/** すべての診断の日本語文。 */
import type { Messages } from '../../parts/messages.ts';
import { claimsMessages } from './claims.ts';
import { drawMessages } from './draw.ts';
import { groupsMessages } from './groups.ts';
import { planMessages } from './plan.ts';
import { publishMessages } from './publish.ts';
import { readMessages } from './read.ts';
import { textMessages } from './text.ts';

export const messages: Messages = {
  labels: {
    error: 'エラー',
    warning: '警告',
    expected: '期待',
    row: '対象の行',
    remedy: '対処',
    mended: '修正例',
    choices: '候補',
    also: (more) => `同じ問題がほか${more}か所:`,
    left: (problems, causes) =>
      `…ほかに${causes}種類、${problems}件の問題があります。--all ですべて表示します。`,
  },
  of: {
    ...readMessages,
    ...textMessages,
    ...claimsMessages,
    ...groupsMessages,
    ...planMessages,
    ...drawMessages,
    ...publishMessages,
  },
};
