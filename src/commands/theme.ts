/** `factdeck theme check`: every pair of a theme's colours, how far apart they are, and what would pass. */
import { defineCommand, exit, UsageError } from './command.ts';

export const theme = defineCommand({
  options: { json: { type: 'boolean' } },
  usage: { en: 'theme check [theme…]', ja: 'theme check [テーマ…]' },
  summary: {
    en: 'which colours of a theme are too alike, and the nearest that pass',
    ja: 'テーマの色の組で近すぎるものと、基準に届く最も近い色',
  },
  help: {
    en: `factdeck theme check [theme…]

Prints each pair of colours that stand on each other, their contrast and what it has to be;
where it is too low, the nearest colour that passes. All themes where none is named.
Exits 1 when a pair fails, or a theme cannot be used.

  --json, --cache DIR, --lang en|ja
`,
    ja: `factdeck theme check [テーマ…]

重なって使われる色の組ごとに、コントラストと必要な値を表示します。届かない組には、
基準に届く最も近い色を示します。テーマを指定しなければすべてを調べます。
届かない組があるか、使えないテーマがあれば 1 で終わります。

  --json, --cache フォルダー, --lang en|ja
`,
  },
  run: async (call) => {
    const [what, ...names] = call.args;
    if (what !== 'check') throw new UsageError('theme check [theme…]');
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
          const words = `${pair.front} on ${pair.ground}  ${floored(pair.ratio)}:1`;
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
