/** `factdeck verify`: what an old PDF is, whether it is intact, and what is out of date in it. */
import { defineCommand, exit, UsageError } from './command.ts';
import { showProblems } from './open-edition.ts';

export const verify = defineCommand({
  options: { json: { type: 'boolean' } },
  usage: { en: 'verify FILE [deck]', ja: 'verify ファイル [デッキ]' },
  summary: {
    en: 'which edition a deck.pdf is, whether it is intact, what is out of date in it',
    ja: 'deck.pdf がどの版か、改変がないか、いま古い数字はどれかを示す',
  },
  help: {
    en: `factdeck verify FILE [deck]

Says which edition a deck.pdf is and whether it is as it was made. With its deck: whether that has changed since, and,
where the edition was frozen, what is out of date in the file now. Exits 1 when the file is not intact.

  --json, --lang en|ja
`,
    ja: `factdeck verify ファイル [デッキ]

deck.pdf がどの版から作られ、そのままであるかを示します。デッキも指定すると、そのあとの変更の有無と、版を残してあれば、
いま古くなっている値を示します。改変があれば終了コードは 1 です。

  --json, --lang en|ja
`,
  },
  run: async (call) => {
    const { args, out, speech, colour, values } = call;
    const words = call.words.verify;
    const [file, deck] = args;
    if (file === undefined || args.length > 2) throw new UsageError(words.arguments);
    const { nodeHost } = await import('../host/node.ts');
    const bytes = await nodeHost.readBytes(file);
    if (!bytes) throw new UsageError(words.noFile(file));
    const { verifyPdf } = await import('../verify.ts');
    const found = await verifyPdf(bytes, deck);
    if (!found) {
      call.err(`${words.unsealed(file)}\n`);
      return exit.deck;
    }
    const { seal, current, changes } = found;
    await showProblems(call, found.diagnostics, found.texts);
    if (values.json === true) {
      out(`${JSON.stringify({ ...seal, current, changes }, null, 2)}\n`);
    } else {
      out(
        `${words.made(seal.deck, seal.edition)}\n${seal.intact ? words.intact : words.changed}\n`,
      );
      if (current !== undefined) out(`${current ? words.same : words.stale}\n`);
      if (changes) {
        const { renderDiff } = await import('../edition/render-diff.ts');
        out(`\n${renderDiff(changes, speech, colour)}`);
      }
    }
    return seal.intact ? exit.done : exit.deck;
  },
});
