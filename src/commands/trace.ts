/** `factdeck trace`: where one figure stands, and where it is used. */
import { defineCommand, UsageError } from './command.ts';
import { showTraced } from './show-traced.ts';

export const trace = defineCommand({
  options: { deck: { type: 'string' }, json: { type: 'boolean' } },
  usage: { en: 'trace ADDRESS', ja: 'trace 番地' },
  summary: {
    en: 'where a fact or measure stands, and which slides use it',
    ja: '事実や指標の置き場所と、使っているスライド',
  },
  help: {
    en: `factdeck trace ADDRESS

Prints where a fact (players.pfn.params) or a measure (by name) stands, its source and as-of,
and the slides, measures and claims that use it.

  --deck NAME      look in this deck only
  --json, --cache DIR, --lang en|ja
`,
    ja: `factdeck trace 番地

事実(players.pfn.params)や指標(名前)の置き場所、出典、時点と、
それを使うスライド・指標・主張を表示します。

  --deck 名前      このデッキだけを見る
  --json, --cache フォルダー, --lang en|ja
`,
  },
  run: async (call) => {
    const [address, ...more] = call.args;
    if (address === undefined || more.length > 0) throw new UsageError('trace ADDRESS');
    const [{ traceAddress }, { nodeHost }] = await Promise.all([
      import('../usecases/trace.ts'),
      import('../host/node.ts'),
    ]);
    const looked = await traceAddress(
      nodeHost,
      address,
      call.values.deck ? [call.values.deck] : [],
    );
    return showTraced(call, looked, address);
  },
});
