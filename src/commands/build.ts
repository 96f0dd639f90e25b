/** `factdeck build`: validate, draw and publish. */
import { formats, knownFormats, type Format } from '../model/formats.ts';
import { defineCommand, oneOf } from './command.ts';
import { runDecks } from './run-decks.ts';

export const build = defineCommand({
  options: {
    formats: { type: 'string' },
    theme: { type: 'string' },
    scale: { type: 'string' },
    out: { type: 'string' },
    draft: { type: 'boolean' },
    clean: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  usage: { en: 'build [deck…]', ja: 'build [デッキ…]' },
  summary: {
    en: 'validate, draw and publish each deck into output/',
    ja: '検証、作図、出力(output/ の下)',
  },
  help: {
    en: `factdeck build [deck…]

Validates each deck, draws it, and publishes its set whole, or not at all beside an error. What the set holds of other
formats stays, and the last line says of which state it is.

  --formats LIST   html,presenter,pdf,handout,png (these, when absent), script
  --theme NAME     a theme under themes/, instead of the deck's own
  --scale 1|2      pixels per CSS pixel of the PNGs (1)
  --out DIR        instead of output/
  --draft          build beside claims that fail; every page is stamped
  --clean          the set holds the formats asked for and nothing else
  --json, --cache DIR, --lang en|ja
`,
    ja: `factdeck build [デッキ…]

各デッキを検証し、作図し、すべてがそろったときだけ一式を出力します。指定しなかった形式の出力は残り、
どの状態のものかを最後の行で示します。

  --formats 一覧   html,presenter,pdf,handout,png(省くとこれらすべて)、script
  --theme 名前     デッキの指定に代えて themes/ の下のテーマを使う
  --scale 1|2      PNG の倍率(1)
  --out フォルダー output/ に代わる出力先
  --draft          主張が成り立たなくても出力し、全ページに「下書き」と刷る
  --clean          指定した形式だけを出力フォルダーに残す
  --json, --cache フォルダー, --lang en|ja
`,
  },
  run: (call) => {
    const { values, words, args } = call;
    const formatOf = (name: string): Format => oneOf('formats', name.trim(), knownFormats, words);
    const scale = oneOf('scale', values.scale ?? '1', ['1', '2'] as const, words);
    return runDecks(call, {
      decks: args,
      publish: true,
      formats: values.formats?.split(',').map(formatOf) ?? formats,
      scale: scale === '2' ? 2 : 1,
      out: values.out ?? 'output',
      ...(values.draft === true && { draft: true }),
      ...(values.clean === true && { clean: true }),
      ...(values.theme !== undefined && { theme: values.theme }),
    });
  },
});
