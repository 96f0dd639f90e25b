/** `factdeck freeze`: the deck as it stands → a file to compare later editions with. */
import { defineCommand, exit, UsageError } from './command.ts';
import { openDecks, showProblems } from './open-edition.ts';

export const freeze = defineCommand({
  name: 'freeze',
  options: {},
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
