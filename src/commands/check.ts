/** `factdeck check`: everything that needs no output. */
import { defineCommand } from './command.ts';
import { runDecks } from './run-decks.ts';

export const check = defineCommand({
  options: {
    theme: { type: 'string' },
    json: { type: 'boolean' },
    mutate: { type: 'boolean' },
  },
  usage: { en: 'check [deck…]', ja: 'check [デッキ…]' },
  summary: { en: 'everything that needs no output', ja: '出力を伴わない検査のすべて' },
  help: {
    en: `factdeck check [deck…]

Reads, validates and draws everything that needs no browser, and writes nothing.

  --mutate         also try other figures: a claim that no figure can break is an error
  --theme NAME     a theme under themes/, instead of the deck's own
  --json, --lang en|ja
`,
    ja: `factdeck check [デッキ…]

ブラウザーの要らないものをすべて読み、検証し、作図します。何も書き出しません。

  --mutate         数値を変えてみて、何を入れても誤りにならない主張をエラーにする
  --theme 名前     デッキの指定に代えて themes/ の下のテーマを使う
  --json, --lang en|ja
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
      ...(call.values.theme !== undefined && { theme: call.values.theme }),
    }),
});
