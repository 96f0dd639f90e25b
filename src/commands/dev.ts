/** `factdeck dev`: one deck, live. */
import { defineCommand, exit, UsageError } from './command.ts';
import { sentenceLines } from './read-back.ts';

export const dev = defineCommand({
  name: 'dev',
  options: { port: { type: 'string' }, theme: { type: 'string' }, editor: { type: 'string' } },
  run: async (call) => {
    const { values, args, words, speech, err, out } = call;
    const port = Number(values.port ?? '4000');
    if (!Number.isInteger(port) || port < 0 || port > 65535) {
      throw new UsageError(words.badValue('port', values.port ?? '', '0–65535'));
    }
    const [{ findDecks }, { nodeHost }] = await Promise.all([
      import('../host/find-decks.ts'),
      import('../host/node.ts'),
    ]);
    const { folders, known } = await findDecks(nodeHost, args, { only: true });
    const [deck] = folders;
    if (!deck || folders.length > 1) throw new UsageError(words.oneDeck(known));
    const [{ startDev }, { ownEditor }] = await Promise.all([
      import('../serve/dev.ts'),
      import('../host/open-editor.ts'),
    ]);
    const served = await startDev({
      deck,
      root: values.root,
      port,
      language: speech,
      words: words.dev,
      editor: values.editor ?? ownEditor(nodeHost.environment),
      opens: values.editor !== undefined,
      failed: words.machine,
      tellSentence: (sentence) => sentenceLines(sentence, words).join('\n'),
      cache: values.cache,
      ...(values.theme !== undefined && { theme: values.theme }),
      told: (report, ms) => {
        err(report === '' ? `${words.dev.shown(Math.round(ms))}\n` : `${report}\n`);
      },
    });
    out(`${served.url}\n`);
    await call.interrupted();
    await served.close();
    return exit.done;
  },
});
