/** `factdeck freeze`: the deck as it stands → a file to compare later editions with. */
import { defineCommand, exit, UsageError, type Call } from './command.ts';
import { openDecks, showProblems, type OpenedDecks } from './open-edition.ts';

export const freeze = defineCommand({
  name: 'freeze',
  options: { again: { type: 'boolean' } },
  run: async (call) => {
    const opened = await openDecks(call.args, call.values);
    const errors = await showProblems(call, opened.diagnostics, opened.texts);
    if (errors > 0) return exit.deck;
    if (opened.decks.length === 0) throw new UsageError(call.words.noDecks);
    let kept = 0;
    for (const one of opened.decks) {
      if (!(await keepEdition(call, one, call.values.again === true))) kept += 1;
    }
    return kept > 0 ? exit.deck : exit.done;
  },
});

/** @returns false: one of that name says otherwise and stays, which has been told */
export async function keepEdition(
  { words, out, err }: Call<unknown>,
  { folder, editions, edition }: OpenedDecks['decks'][number],
  again: boolean,
): Promise<boolean> {
  const [{ renderEdition }, { nodeHost }] = await Promise.all([
    import('../edition/freeze.ts'),
    import('../host/node.ts'),
  ]);
  const path = `${editions}/${edition.edition}.json`;
  const made = renderEdition(edition);
  // One that a link leads out to is not looked into: writing says so.
  const isInside = (await nodeHost.look(path, folder))?.inside === true;
  const there = isInside ? await nodeHost.readBytes(path) : undefined;
  if (there !== undefined && Buffer.from(there).toString() !== made && !again) {
    err(`${words.frozenAlready(path)}\n`);
    return false;
  }
  await nodeHost.write(new Map([[path, made]]), folder);
  out(`${path}\n`);
  return true;
}
