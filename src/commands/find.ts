/** `factdeck find`: every cell and measure that shows a figure or a word. */
import { defineCommand, UsageError } from './command.ts';
import { showTraced } from './show-traced.ts';

export const find = defineCommand({
  options: { deck: { type: 'string' }, json: { type: 'boolean' } },
  usage: { en: 'find WORDS', ja: 'find 語句' },
  summary: {
    en: 'every cell and measure that shows a figure (300億)',
    ja: '数値や語句(300億)を示すセルと指標のすべて',
  },
  help: {
    en: `factdeck find WORDS

Prints every cell and measure whose text holds the words, as written or as printed,
with its place and the slides that show it.

  --deck NAME      look in this deck only
  --json, --cache DIR, --lang en|ja
`,
    ja: `factdeck find 語句

書かれたまま、または印刷されるとおりに語句を含むセルと指標を、
置き場所と使っているスライドとともに表示します。

  --deck 名前      このデッキだけを見る
  --json, --cache フォルダー, --lang en|ja
`,
  },
  run: async (call) => {
    const words = call.args.join(' ').trim();
    if (words === '') throw new UsageError('find WORDS');
    const [{ findFigure }, { nodeHost }] = await Promise.all([
      import('../usecases/trace.ts'),
      import('../host/node.ts'),
    ]);
    const looked = await findFigure(nodeHost, words, call.values.deck ? [call.values.deck] : []);
    return showTraced(call, looked, words);
  },
});
