/** `factdeck verify`: a set of outputs against what its build wrote; an old PDF: what it is, whether it is intact, what is out of date in it. What it looks at may be a stranger's. */
import { defineCommand, exit, UsageError } from './command.ts';
import { showProblems } from './open-edition.ts';
import { strangersName, terminalText } from './terminal-text.ts';

/** Bytes of a PDF that are looked at at all. */
const longestPdf = 300 * 2 ** 20;

export const verify = defineCommand({
  name: 'verify',
  options: { json: { type: 'boolean' }, key: { type: 'string' } },
  run: async (call) => {
    const { args, out, speech, colour, values } = call;
    const words = call.words.verify;
    const [file, deck] = args;
    if (file === undefined || args.length > 2) throw new UsageError(words.arguments);
    const { nodeHost } = await import('../host/node.ts');
    const { isFolder } = await import('../host/node-files.ts');
    if (await isFolder(file)) {
      const { verifyFolder } = await import('./verify-set.ts');
      return verifyFolder(call, file, deck);
    }
    if (values.key !== undefined) throw new UsageError(words.keyOfSet);
    const look = await nodeHost.look(file, '.');
    if (!look) throw new UsageError(words.noFile(file));
    if (!look.plain || look.bytes > longestPdf) throw new UsageError(words.notPlain(file));
    const bytes = await nodeHost.readBytes(file);
    if (!bytes) throw new UsageError(words.noFile(file));
    const { verifyPdf } = await import('../usecases/verify.ts');
    const found = await verifyPdf(nodeHost, bytes, deck, values);
    if (!found) {
      call.err(`${words.unsealed(file)}\n`);
      return exit.deck;
    }
    const { seal, current, outOfDate } = found;
    await showProblems(call, found.diagnostics, found.texts);
    if (values.json === true) {
      out(`${JSON.stringify({ ...seal, current, outOfDate }, null, 2)}\n`);
    } else {
      out(`${words.made(strangersName(seal.deck), strangersName(seal.edition))}\n`);
      if (!seal.intact) out(`${words.changed}\n`);
      if (current !== undefined) out(`${current ? words.same : words.stale}\n`);
      if (current === false) {
        const { renderOutOfDate } = await import('../edition/render-diff.ts');
        out(terminalText(renderOutOfDate(outOfDate, speech, colour)));
      }
      // Not of a file that is known to be of other inputs: it would sound as if all were well.
      if (seal.intact && current !== false) out(`${words.intact}\n`);
      out(`${words.noSignature}\n`);
    }
    return seal.intact ? exit.done : exit.deck;
  },
});
