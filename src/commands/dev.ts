/** `factdeck dev`: one deck, live. */
import { defineCommand, exit, UsageError } from './command.ts';

export const dev = defineCommand({
  options: { port: { type: 'string' }, theme: { type: 'string' } },
  usage: { en: 'dev [deck]', ja: 'dev [デッキ]' },
  summary: {
    en: 'show one deck live: each save is seen at once, a mistake is told on the page',
    ja: '保存のたびに画面へ反映する(誤りは画面に示す)',
  },
  help: {
    en: `factdeck dev [deck]

Serves the deck on this machine alone and shows each save at once, on the slide where you are. A mistake is told on the
page, over the last good deck. Click a number to see its cell. presenter.html, handout.html and print.html are served
too. Nothing is written under output/. Ctrl-C ends it.

  --port N         another port (4000; a free one where it is taken)
  --theme NAME     a theme under themes/, instead of the deck's own
  --cache DIR, --lang en|ja
`,
    ja: `factdeck dev [デッキ]

デッキをこの端末だけに配信し、保存のたびに、見ているスライドのまま反映します。誤りは、最後に正しかった画面の上に示します。
数字をクリックすると元のセルを示します。presenter.html、handout.html、print.html も見られます。
output/ には何も書きません。Ctrl-C で終わります。

  --port 番号      ポート(4000。使用中なら空いているもの)
  --theme 名前     デッキの指定に代えて themes/ の下のテーマを使う
  --cache フォルダー, --lang en|ja
`,
  },
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
    const { folders, known } = await findDecks(nodeHost, args);
    const [deck] = folders;
    if (!deck || folders.length > 1) throw new UsageError(words.oneDeck(known));
    const { startDev } = await import('../serve/dev.ts');
    const served = await startDev({
      folder: deck.path,
      port,
      language: speech,
      words: words.dev,
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
