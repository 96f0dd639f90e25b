/** `factdeck freeze`: the deck as it stands → a file to compare later editions with. */
import { defineCommand, exit, UsageError } from './command.ts';
import { openDecks, showProblems } from './open-edition.ts';

export const freeze = defineCommand({
  name: 'freeze',
  options: { again: { type: 'boolean' } },
  run: async (call) => {
    const opened = await openDecks(call.args, { cache: call.values.cache });
    const errors = await showProblems(call, opened.diagnostics, opened.texts);
    if (errors > 0) return exit.deck;
    if (opened.decks.length === 0) throw new UsageError(call.words.noDecks);
    const [{ renderEdition }, { nodeHost }] = await Promise.all([
      import('../edition/freeze.ts'),
      import('../host/node.ts'),
    ]);
    let kept = 0;
    for (const { folder, edition } of opened.decks) {
      const path = `${folder}/editions/${edition.edition}.json`;
      const made = renderEdition(edition);
      // One that a link leads out to is not looked into: writing says so.
      const isInside = (await nodeHost.look(path, folder))?.inside === true;
      const there = isInside ? await nodeHost.readBytes(path) : undefined;
      const isOther = there !== undefined && Buffer.from(there).toString() !== made;
      if (isOther && call.values.again !== true) {
        call.err(`${call.words.frozenAlready(path)}\n`);
        kept += 1;
        continue;
      }
      await nodeHost.write(new Map([[path, made]]), folder);
      call.out(`${path}\n`);
    }
    return kept > 0 ? exit.deck : exit.done;
  },
});
