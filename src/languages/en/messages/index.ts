/** Every message in English. */
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
    error: 'error',
    warning: 'warning',
    expected: 'expected',
    row: 'of row',
    remedy: 'do',
    mended: 'write',
    choices: 'write one',
    also: (more) => `the same ${more === 1 ? 'once' : `${more} times`} more, at:`,
    left: (problems, causes) =>
      `… and ${problems} more ${problems === 1 ? 'problem' : 'problems'} of ${causes} other ${causes === 1 ? 'cause' : 'causes'}; --all shows each.`,
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
