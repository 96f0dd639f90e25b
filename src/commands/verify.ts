/** `factdeck verify`: a set of outputs against what its build wrote; an old PDF: what it is, whether it is intact, what is out of date in it. */
import { defineCommand, exit, UsageError } from './command.ts';
import { showProblems } from './open-edition.ts';

export const verify = defineCommand({
  name: 'verify',
  options: { json: { type: 'boolean' } },
  run: async (call) => {
    const { args, out, speech, colour, values } = call;
    const words = call.words.verify;
    const [file, deck] = args;
    if (file === undefined || args.length > 2) throw new UsageError(words.arguments);
    const { nodeHost } = await import('../host/node.ts');
    const { isFolder } = await import('../host/node-files.ts');
    if (await isFolder(file)) {
      const { verifyFolder } = await import('./verify-set.ts');
      return verifyFolder(call, file);
    }
    const bytes = await nodeHost.readBytes(file);
    if (!bytes) throw new UsageError(words.noFile(file));
    const { verifyPdf } = await import('../usecases/verify.ts');
    const found = await verifyPdf(nodeHost, bytes, deck, values.cache);
    if (!found) {
      call.err(`${words.unsealed(file)}\n`);
      return exit.deck;
    }
    const { seal, current, outOfDate } = found;
    await showProblems(call, found.diagnostics, found.texts);
    if (values.json === true) {
      out(`${JSON.stringify({ ...seal, current, outOfDate }, null, 2)}\n`);
    } else {
      out(
        `${words.made(seal.deck, seal.edition)}\n${seal.intact ? words.intact : words.changed}\n`,
      );
      if (current !== undefined) out(`${current ? words.same : words.stale}\n`);
      if (current === false) {
        const { renderOutOfDate } = await import('../edition/render-diff.ts');
        out(renderOutOfDate(outOfDate, speech, colour));
      }
    }
    return seal.intact ? exit.done : exit.deck;
  },
});
