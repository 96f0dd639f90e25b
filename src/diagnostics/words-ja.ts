/** すべての診断の日本語文。 */
import type { BindingProblem, FieldNeed, UnsafeTemplate } from './codes.ts';
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
    remedy:
      '足りない部分を補うか、外部キーの先の列まで書いてください(例: investment.pfn.org.name)。',
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
    remedy:
      '時点(2026、2026-H2、2024..2028、>=2026 など)を入れるか、rows でこの行を外してください。',
  }),

  'timeline-full': ({ events }) => ({
    what: `${events} 件の出来事が近すぎて、すべての文字を置く場所がありません。`,
    remedy: 'rows か where で件数を減らすか、二枚に分けてください。',
  }),

  // ---- theme ----
  'tokens-invalid': ({ theme, path, reason }) => ({
    what: `テーマ「${theme}」のトークンの ${path} に誤りがあります(${reason})。`,
    remedy: `themes/${theme}/tokens.json を直してください。themes/briefing/tokens.json が完全な例です。`,
  }),
  'unknown-colour': ({ name, nearest }) => ({
    what: `「${name}」という色はありません。`,
    expected: 'デジタル庁デザイントークンの名前(例: blue-900)か #rrggbb',
    ...offer(didYouMean(nearest)),
  }),
  'low-contrast': ({ pair, ratio, least, passing }) => ({
    what: `${pair} のコントラスト比が ${ratio} しかありません。`,
    expected: `${least} 以上`,
    remedy: `条件を満たす最も近い色は ${passing} です。`,
  }),
  'theme-not-found': ({ theme, nearest }) => ({
    what: `「${theme}」というテーマはありません。`,
    expected: 'themes/ の下の、tokens.json のあるフォルダー',
    ...offer(didYouMean(nearest)),
  }),

  // ---- fonts ----
  'missing-glyph': ({ character, codePoint, slide }) => ({
    what: `スライド「${slide}」の文字「${character}」(${codePoint})は、この資料の書体にありません。`,
    remedy: '別の書き方にしてください。絵文字や特殊な字は空の四角で印刷されてしまいます。',
  }),

  // ---- charts ----
  'label-no-place': ({ label, other }) => ({
    what: `ラベル「${label}」を置ける場所がありません。どの位置でも「${other}」と重なります。`,
    remedy: 'rows や where で行を減らすか、どちらかの名前を短くしてください。',
  }),
  'chart-overflow': ({ text, px }) => ({
    what: `「${text}」が図の枠から ${px} px はみ出します。`,
    remedy: '名前を短くするか、横の箇条書き(points)を外して図をスライド全幅にしてください。',
  }),
  'chart-too-many-rows': ({ rows, most }) => ({
    what: `図の行が ${rows} 行あります。読める大きさで入るのは ${most} 行までです。`,
    remedy: `rows や where で ${most} 行以内に絞るか、スライドを分けてください。`,
  }),
  'row-not-drawn': ({ row }) => ({
    what: `行「${row}」が図に表れていません。印も文字もありません。`,
    expected: 'すべての行が描かれていること(分からない値は「分からない」と描きます)',
    remedy:
      '意図して外すなら rows や where で外し、そうでなければ spec の filter と目盛を確かめてください。',
  }),
  'chart-warning': ({ message }) => ({
    what: `Vega がこの図について警告しています: ${message}`,
    remedy: 'spec を直してください。意図どおりに描かれていないおそれがあります。',
  }),
  'spec-malformed': ({ reason }) => ({
    what: `Vega-Lite の spec になっていません: ${reason}`,
    expected: 'mark と encoding、または layer を持ち、data: {name: 表の名前} を読むオブジェクト',
  }),
  'untraced-figure': ({ what, path }) => ({
    what: `spec の中で数値が作られています: ${path} の ${what}。`,
    expected: 'データの行だけを描くこと(どの数値も出所をたどれるように)',
    remedy: '値はデータパッケージの表に入れ、data でその表を指定してください。',
  }),
  'spec-unsafe': ({ what, path }) => ({
    what: `spec に ${what} は書けません(${path})。`,
    expected: '外から何も読み込まず、リンクもせず、操作に反応しない図',
    remedy: '取り除いてください。行は表の名前で受け取れます。',
  }),
  'unknown-data-name': ({ name, path, nearest }) => ({
    what: `spec が「${name}」を読もうとしていますが(${path})、そのような表はありません。`,
    ...offer(didYouMean(nearest)),
  }),
  'unknown-chart-field': ({ name, path, nearest }) => ({
    what: `spec が列「${name}」を読もうとしていますが(${path})、表にありません。`,
    ...offer(didYouMean(nearest)),
  }),
  'log-not-positive': ({ row, text }) => ({
    what: `「${row}」(${text})は、0より大きい値しか置けない対数目盛に置けません。`,
    remedy: 'scale: linear にするか、この行を外してください。',
  }),

  // ---- render ----
  'template-missing': ({ layout, file }) => ({
    what: `レイアウト「${layout}」のテンプレートがありません。`,
    expected: file,
  }),
  'template-syntax': ({ reason }) => ({ what: `テンプレートを読めません(${reason})。` }),
  'template-unknown-name': ({ name, nearest }) => ({
    what: `「${name}」は、テンプレートのこの場所で使える名前ではありません。`,
    ...offer(didYouMean(nearest)),
  }),
  'template-not-text': ({ name, holds }) => ({
    what: `「${name}」は印字できません(中身は ${holds})。`,
    expected: '文字か数。ないことがあるものは {{#if}} の中に置く',
  }),
  'template-unsafe': ({ found, where }) => ({
    what: `「${found}」は${unsafeTemplates[where]}。`,
    expected: '本文か、引用符のある属性の中の {{name}}',
  }),

  // ---- publish ----
};

const unsafeTemplates: { readonly [U in UnsafeTemplate]: string } = {
  raw: 'エスケープせずに出力します',
  script: 'スクリプトの中にあります',
  style: 'スタイルの中にあります。ここに置けるのは数だけです',
  event: 'イベント属性の中にあります',
  url: 'アドレスの中にあります',
  unquoted: '引用符のない属性の中にあります',
  tag: 'タグの中にあります',
  'dynamic-partial': '部分テンプレートの名前をデータから取ります',
  decorator: 'デコレーターです',
  helper: '存在しないヘルパーを呼びます',
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
