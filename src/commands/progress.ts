/** The steps of a run → a bar on a terminal, plain lines elsewhere; nothing beside JSON. */
import type { CommandWords } from '../languages/parts/commands.ts';
import type { Progress } from '../run/options.ts';
import type { Terminal } from './command.ts';

export function progressOn(
  { err, live, words }: Pick<Terminal, 'err' | 'live'> & { readonly words: CommandWords },
  quiet: boolean,
): { readonly report: Progress; readonly end: () => void } {
  let drawn = false;
  let lastLine = '';
  return {
    report: ({ deck, stage, done, of }) => {
      if (quiet) return;
      const label = words.stages[stage];
      if (!live) {
        const line = `${deck}: ${label}`;
        if (line !== lastLine) err(`${line}\n`);
        lastLine = line;
        return;
      }
      const width = 24;
      const filled = Math.round((done / Math.max(of, 1)) * width);
      const cells = '█'.repeat(filled) + '░'.repeat(width - filled);
      err(`\r\u001b[K${cells} ${deck}: ${label} ${done}/${of}`);
      drawn = true;
    },
    end: () => {
      if (drawn) err('\r\u001b[K');
    },
  };
}
