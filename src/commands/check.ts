/** `factdeck check`: everything that needs no output. */
import { defineCommand } from './command.ts';
import { runDecks } from './run-decks.ts';

export const check = defineCommand({
  options: {
    theme: { type: 'string' },
    json: { type: 'boolean' },
    mutate: { type: 'boolean' },
    slides: { type: 'boolean' },
  },
  usage: { en: 'check [deck…]', ja: 'check [デッキ…]' },
  summary: { en: 'everything that needs no output', ja: '出力を伴わない検査のすべて' },
  help: {
    en: `factdeck check [deck…]

Reads, validates and draws everything; writes nothing, and needs no browser but for --slides.

  --slides         also measure every slide in the browser: what overflows, overlaps, is cut off,
                   too small, too pale
  --mutate         also try other figures: a claim that no figure can break is an error
  --theme NAME     a theme under themes/, instead of the deck's own
  --json, --cache DIR, --lang en|ja
`,
    ja: `factdeck check [デッキ…]

すべてを読み、検証し、作図します。何も書き出さず、--slides のほかはブラウザーも使いません。

  --slides         スライドをブラウザーで測り、はみ出し・重なり・切れ・小さすぎ・薄すぎを見つける
  --mutate         数値を変えてみて、何を入れても誤りにならない主張をエラーにする
  --theme 名前     デッキの指定に代えて themes/ の下のテーマを使う
  --json, --cache フォルダー, --lang en|ja
`,
  },
  run: (call) =>
    runDecks(call, {
      decks: call.args,
      publish: false,
      formats: [],
      scale: 1,
      out: 'output',
      today: call.today(),
      mutate: call.values.mutate === true,
      measure: call.values.slides === true,
      ...(call.values.theme !== undefined && { theme: call.values.theme }),
    }),
});
