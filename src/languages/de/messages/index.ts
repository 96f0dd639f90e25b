/** Every message in German. */
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
    error: 'Fehler',
    warning: 'Warnung',
    expected: 'erwartet',
    row: 'Datenzeile',
    remedy: 'Abhilfe',
    mended: 'Korrektur',
    choices: 'eines davon',
    also: (more) => `dasselbe noch ${more === 1 ? 'einmal' : `${more} Mal`}, bei:`,
    left: (problems, causes) =>
      `… und ${problems} ${problems === 1 ? 'weiteres Problem' : 'weitere Probleme'} ${causes === 1 ? 'mit einer anderen Ursache' : `mit ${causes} anderen Ursachen`}; --all zeigt jedes.`,
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
