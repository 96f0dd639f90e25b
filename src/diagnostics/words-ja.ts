/** すべての診断の日本語文。 */
import type { BindingProblem, FieldNeed } from './codes.ts';
import { offer, type WordTable } from './words.ts';

export const japanese: WordTable = {
  // ---- build ----
  'deck-not-found': ({ deck, nearest }) => ({
    what: `「${deck}」というデッキはありません。`,
    expected: 'deck.yaml のあるフォルダー、または data/ の下にあるその名前',
    ...offer(didYouMean(nearest)),
  }),
  'file-unreadable': ({ file, reason }) => ({
    what: `${file} を読み込めません(${reason})。`,
    remedy: 'ファイルがあるか、読み取りの権限があるかを確かめてください。',
  }),

  // ---- read ----

  // ---- text ----
  'binding-malformed': ({ found, problem }) => ({
    what: `「${found}」は参照として読めません。${bindingProblems[problem]}。`,
    expected: '二重の波括弧に入れた番地(例: {{players.pfn.params}})',
    remedy:
      '条件や繰り返しはテンプレートに書いてください。記号を含む名前は角括弧に入れます(例: {{constituents.[BRK.B].[GICS Sector]}})。',
  }),

  'mark-unclosed': () => ({
    what: '太字の始まりがありますが、終わりがありません。',
    expected: '前後をアスタリスク二つで挟む(**語**)',
    remedy: '閉じの ** を足してください。記号そのものを書くときは \\** とします。',
  }),
  'link-refused': ({ href }) => ({
    what: `「${href}」はデッキに置けるリンクではありません。`,
    expected: 'https://、http://、mailto: のいずれかで始まるアドレス',
  }),

  // ---- facts ----
  'unknown-table': ({ name, nearest }) => ({
    what: `「${name}」という表はありません。`,
    ...offer(didYouMean(nearest) ?? '使える表は datapackage.yaml の resources にあるものです。'),
  }),
  'unknown-row': ({ table, name, nearest }) => ({
    what: `表「${table}」に「${name}」という行はありません。`,
    expected: '主キー(primaryKey)の値',
    ...offer(didYouMean(nearest)),
  }),
  'unknown-field': ({ table, name, nearest }) => ({
    what: `表「${table}」に「${name}」という列はありません。`,
    ...offer(didYouMean(nearest)),
  }),
  'row-without-key': ({ table }) => ({
    what: `表「${table}」には主キーがないため、行を名指しできません。`,
    expected: 'データパッケージの schema.primaryKey',
    remedy: `「${table}」に短い識別子の列を設け、primaryKey に指定してください。行番号は並べ替えでずれるため、番地には使えません。`,
  }),
  'address-incomplete': ({ address }) => ({
    what: `「${address}」は一つのセルを指していません。`,
    expected: '表.行.列',
    remedy: '足りない部分を補うか、外部キーの先の列まで書いてください(例: investment.pfn.org.name)。',
  }),

  // ---- plan ----
  'edition-not-a-moment': ({ found }) => ({
    what: `「${found}」は時点として読めないため、版が決まりません。`,
    expected: '年月、日付、または年',
    remedy: '版はデッキの日付で、年表の「いま」になります。',
    mended: 'edition: 2026-01',
  }),
  'bound-cell-blank': ({ address }) => ({
    what: `ここで参照している ${address} のセルが空です。`,
    remedy: 'セルを埋めるか、別のセルを参照してください。空のままでは何も印字されません。',
  }),
  'no-rows': ({ table }) => ({
    what: `表「${table}」から一行も選ばれていません。`,
    remedy: 'where と rows を確かめてください。値はセルに書かれたとおりの文字で比べます。',
  }),
  'field-type': ({ field, needs, has }) => ({
    what: `列「${field}」はここには使えません(型は ${has})。`,
    expected: fieldNeeds[needs],
    remedy: '別の列を指定するか、データパッケージで型を宣言してください。',
  }),
  'event-without-date': ({ table, row, field }) => ({
    what: `表「${table}」の行「${row}」は「${field}」に日付がなく、年表に置けません。`,
    remedy: '時点(2026、2026-H2、2024..2028、>=2026 など)を入れるか、rows でこの行を外してください。',
  }),

  // ---- theme ----

  // ---- fonts ----

  // ---- charts ----

  // ---- render ----

  // ---- publish ----
};

const fieldNeeds: { readonly [N in FieldNeed]: string } = {
  quantity: '数量(factdeck: {quantity: …})または数値の列',
  moment: '時点(factdeck: {moment: true})、日付または年の列',
  category: '順序のある区分(categories と categoriesOrdered: true)の列',
  any: '任意の列',
};

const bindingProblems: { readonly [P in BindingProblem]: string } = {
  empty: '波括弧の中が空です',
  unclosed: '閉じる }} がありません',
  block: '{{#if}} などのブロックは本文には書けません',
  helper: '番地が二つ以上あります',
  partial: '部分テンプレートは本文には書けません',
  triple: '波括弧が三重です。二重で足ります',
  path: '番地の形になっていません',
};

/** 「もしかして「x」、「y」でしょうか。」。候補がなければ何も返さない。 */
export function didYouMean(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  return `もしかして${names.map((n) => `「${n}」`).join('、')}でしょうか。`;
}
