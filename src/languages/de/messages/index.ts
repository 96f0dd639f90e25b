/** Every message in German. */
import type { Messages } from '../../parts/messages.ts';
import { claimsMessages } from './claims.ts';
import { drawMessages } from './draw.ts';
import { planMessages } from './plan.ts';
import { publishMessages } from './publish.ts';
import { readMessages } from './read.ts';
import { textMessages } from './text.ts';

export const messages: Messages = {
  labels: {
    error: 'Fehler',
    warning: 'Warnung',
    expected: 'erwartet',
    row: 'Datenzeile',
    remedy: 'Abhilfe',
    mended: 'Korrektur',
    choices: 'eines davon',
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
