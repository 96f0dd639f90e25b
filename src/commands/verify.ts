/** `factdeck verify`: a set of outputs against what its build wrote; an old PDF: what it is, whether it is intact, what is out of date in it. */
import { defineCommand, exit, UsageError } from './command.ts';
import { showProblems } from './open-edition.ts';

export const verify = defineCommand({
  options: { json: { type: 'boolean' } },
  usage: { en: 'verify DIR | FILE [deck]', ja: 'verify フォルダー | ファイル [デッキ]' },
  summary: {
    en: 'whether a set, a deck.pdf or a handout.pdf is intact, which edition it is, what is out of date in it',
    ja: '出力一式や deck.pdf、handout.pdf に改変がないか、どの版か、いま古い数字はどれかを示す',
  },
  help: {
    en: `factdeck verify DIR
factdeck verify FILE [deck]

Holds each file of a set (output/<deck>) against the hash in its build.json, and lists what was changed, is missing
or was added; and which files are as an earlier build made them, because the latest was asked for other formats. It
tells accidents, not forgery: who changes a file can change build.json too.

Of a deck.pdf or handout.pdf alone it says which edition it is and whether it is as it was made. With its deck: whether
that has changed since, and which of the file's numbers and titles are out of date now, slide by slide. Exits 1 when the
file is not intact.

  --json, --cache DIR, --lang en|ja
`,
    ja: `factdeck verify フォルダー
factdeck verify ファイル [デッキ]

出力一式(output/<deck>)の各ファイルを build.json のハッシュと比べ、変わったもの、ないもの、加わったものを
示します。一部の形式だけを作り直し、以前のビルドのものが残っているファイルも示します。わかるのは手違いだけで、
偽造は見抜けません。ファイルを変えられる人は build.json も変えられます。

deck.pdf や handout.pdf がどの版から作られ、そのままであるかを示します。デッキも指定すると、そのあとの変更の有無と、
そのファイルの数値や題名のうち、いま古くなっているものをスライドごとに示します。改変があれば終了コードは 1 です。

  --json, --cache フォルダー, --lang en|ja
`,
  },
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
