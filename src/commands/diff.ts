/** `factdeck diff`: what changed between two editions. */
import { defineCommand, exit, UsageError } from './command.ts';
import { openEdition, showProblems } from './open-edition.ts';

export const diff = defineCommand({
  options: {
    json: { type: 'boolean' },
    markdown: { type: 'boolean' },
    errata: { type: 'boolean' },
    out: { type: 'string' },
  },
  usage: { en: 'diff A [B]', ja: 'diff A [B]' },
  summary: {
    en: 'what changed between two editions, or since the latest frozen one',
    ja: '二つの版の違い、または最後に残した版からの変更',
  },
  help: {
    en: `factdeck diff A [B]

Says what changed from A to B. Each is a deck, a file under editions/, or deck@edition (quarterly-review@2025-Q3).
With A alone, a deck: what changed since its latest frozen edition. Claims that fail are told beside, and it exits 1.

  --markdown       for a message or a pull request
  --errata         for copies already handed out: errata.pdf (page, wrong, right) and replace.pdf (the pages that
                   changed, under their old page labels), into --out DIR (the folder where you are)
  --json, --cache DIR, --lang en|ja
`,
    ja: `factdeck diff A [B]

A から B への変更を示します。どちらもデッキ、editions/ の下のファイル、またはデッキ@版(quarterly-review@2025-Q3)です。
A(デッキ)だけなら、最後に残した版からの変更を示します。成り立たない主張もあわせて示し、終了コードは 1 です。

  --markdown       メールやプルリクエストに貼る形
  --errata         配布ずみの資料のために、errata.pdf(正誤表)と replace.pdf(変わったページだけ、元のページ番号で)を
                   --out フォルダー(省くと今のフォルダー)に書き出す
  --json, --cache フォルダー, --lang en|ja
`,
  },
  run: async (call) => {
    const { args, values, speech, words, out } = call;
    const [first, second] = args;
    if (first === undefined || args.length > 2) throw new UsageError(words.diffArguments);
    const before = await openEdition(second === undefined ? `${first}@` : first, values.cache);
    const after = await openEdition(second ?? first, values.cache);
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
