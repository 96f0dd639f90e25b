/** `factdeck diff`: what changed between two editions. */
import { defineCommand, exit, UsageError } from './command.ts';
import { openEdition, showProblems } from './open-edition.ts';

export const diff = defineCommand({
  name: 'diff',
  options: {
    json: { type: 'boolean' },
    markdown: { type: 'boolean' },
    errata: { type: 'boolean' },
    out: { type: 'string' },
  },
  run: async (call) => {
    const { args, values, speech, words, out } = call;
    const [first, second] = args;
    if (first === undefined || args.length > 2) throw new UsageError(words.diffArguments);
    const before = await openEdition(second === undefined ? `${first}@` : first, values);
    const after = await openEdition(second ?? first, values);
    const texts = new Map([...before.texts, ...after.texts]);
    const errors = await showProblems(call, [...before.diagnostics, ...after.diagnostics], texts);
    if (!before.edition || !after.edition) return exit.deck;
    // What is handed out must be right; what is only looked at may not be yet.
    if (errors > 0 && values.errata === true) return exit.deck;
    const [{ compareEditions }, { renderDiff, renderDiffMarkdown }] = await Promise.all([
      import('../edition/compare.ts'),
      import('../edition/render-diff.ts'),
    ]);
    const changes = compareEditions(before.edition, after.edition);
    if (values.errata === true) {
      if (!after.prepared) throw new UsageError(words.errataDeck);
      const [{ writeErrata }, { nodeHost: host }] = await Promise.all([
        import('../usecases/errata.ts'),
        import('../host/node.ts'),
      ]);
      const { prepared, edition } = after;
      const written = await writeErrata(prepared, before.edition, edition, changes, {
        host,
        out: values.out ?? '.',
        cache: values.cache,
      });
      if ((await showProblems(call, written.diagnostics, texts)) > 0) return exit.deck;
      for (const file of written.files) out(`${file}\n`);
      return exit.done;
    }
    if (values.json === true) out(`${JSON.stringify(changes, null, 2)}\n`);
    else if (values.markdown === true) out(renderDiffMarkdown(changes, speech));
    else out(renderDiff(changes, speech, call.colour));
    return errors > 0 ? exit.deck : exit.done;
  },
});
