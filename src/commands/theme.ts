/** `factdeck theme check`: every pair of a theme's colours, how far apart they are, and what would pass. */
import { defineCommand, exit, UsageError } from './command.ts';

export const theme = defineCommand({
  name: 'theme',
  options: { json: { type: 'boolean' } },
  run: async (call) => {
    const [what, ...names] = call.args;
    if (what !== 'check') throw new UsageError(call.help.commands.theme.usage);
    const [{ checkThemes, floored }, { nodeHost }] = await Promise.all([
      import('../look/check-themes.ts'),
      import('../host/node.ts'),
    ]);
    const { themes, diagnostics } = await checkThemes(nodeHost, names);
    const fails = themes.some(({ pairs }) => pairs.some((p) => p.ratio < p.least));
    if (call.values.json === true) {
      const { reportJson } = await import('../diagnostics/report.ts');
      const told = { themes, problems: reportJson(diagnostics, call.speech) };
      call.out(`${JSON.stringify(told, null, 2)}\n`);
    } else {
      const { renderReport } = await import('../diagnostics/report.ts');
      for (const { name, pairs } of themes) {
        call.out(`${name}\n`);
        for (const pair of pairs) {
          const ok = pair.ratio >= pair.least;
          const words = `${call.words.onGround(pair.front, pair.ground)}  ${floored(pair.ratio)}:1`;
          const rest = ok ? '' : `  < ${String(pair.least)}:1  → ${pair.passing}`;
          call.out(`  ${ok ? '✓' : '✗'} ${pair.name.padEnd(24)} ${words}${rest}\n`);
        }
      }
      const { speech, colour } = call;
      const text = renderReport(diagnostics, { language: speech, colour, textOf: () => undefined });
      if (text) call.err(`${text}\n`);
    }
    return fails || diagnostics.length > 0 ? exit.deck : exit.done;
  },
});
