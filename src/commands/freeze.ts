/** `factdeck freeze`: the deck as it stands → a file to compare later editions with. */
import { defineCommand, exit, UsageError } from './command.ts';
import { openDecks, showProblems } from './open-edition.ts';

export const freeze = defineCommand({
  options: {},
  usage: { en: 'freeze [deck…]', ja: 'freeze [デッキ…]' },
  summary: {
    en: 'keep every fact, measure and claim of this edition to compare with',
    ja: 'この版の事実・計算値・判定を、後の版と比べるために残す',
  },
  help: {
    en: `factdeck freeze [deck…]

Writes editions/<edition>.json into each deck's folder: every fact, measure and claim as it stands now, a line each.
Keep it with the deck. factdeck diff and compare: in deck.yaml compare with it.

  --cache DIR, --lang en|ja
`,
    ja: `factdeck freeze [デッキ…]

各デッキのフォルダーに editions/<版>.json を書き出します。いまの事実・計算値・判定を一行に一つずつ収めます。
デッキとともに保管してください。factdeck diff と deck.yaml の compare: が比較に使います。

  --cache フォルダー, --lang en|ja
`,
  },
  run: async (call) => {
    const opened = await openDecks(call.args, { cache: call.values.cache });
    const errors = await showProblems(call, opened.diagnostics, opened.texts);
    if (errors > 0) return exit.deck;
    if (opened.decks.length === 0) throw new UsageError(call.words.noDecks);
    const [{ renderEdition }, { nodeHost }] = await Promise.all([
      import('../edition/freeze.ts'),
      import('../host/node.ts'),
    ]);
    for (const { folder, edition } of opened.decks) {
      const path = `${folder}/editions/${edition.edition}.json`;
      await nodeHost.write(new Map([[path, renderEdition(edition)]]), folder);
      call.out(`${path}\n`);
    }
    return exit.done;
  },
});
