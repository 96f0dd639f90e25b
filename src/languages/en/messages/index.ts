/** Every message in English. */
import type { Messages } from '../../parts/messages.ts';
import { claimsMessages } from './claims.ts';
import { drawMessages } from './draw.ts';
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
  },
  of: {
    ...readMessages,
    ...textMessages,
    ...claimsMessages,
    ...planMessages,
    ...drawMessages,
    ...publishMessages,
  },
};
