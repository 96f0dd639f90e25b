/** テーマ・フォント・図・テンプレートについての文。 */
import type {
  DrawArgs,
  PresetFault,
  SpecFault,
  UnsafeTemplate,
} from '../../../diagnostics/codes.ts';
import { offer } from '../../messages.ts';
import type { MessagesOf } from '../../parts/messages.ts';
import { didYouMean } from './phrases.ts';

export const drawMessages: MessagesOf<DrawArgs> = {
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
  'line-below-letters': ({ role, line, size }) => ({
    what: `lines.${role} が ${line} で、文字より低くなっています。`,
    expected: `${role} の文字の大きさ ${size} 以上`,
    remedy: `lines.${role} を上げるか、text.${role} を下げてください。lines.${role} を消すと、文字の大きさに合わせて決まります。`,
  }),
  'theme-file-missing': ({ file }) => ({
    what: `テーマが指定した ${file} がありません。`,
    remedy: 'tokens.json と同じフォルダーに置くか、指定を消してください。',
  }),
  'theme-file-outside': ({ file }) => ({
    what: `${file} はプロジェクトの外にあります(ファイルか途中のフォルダーがリンクです)。`,
    remedy: 'テーマのファイルを themes/ の中へコピーしてください。',
  }),
  'theme-file-large': ({ file, most }) => ({
    what: `${file} は、テーマのファイルとしては大きすぎます。`,
    expected: `${most} メガバイトまで`,
  }),
  'font-unreadable': ({ file }) => ({
    what: `${file} は使えるフォントではありません。`,
    expected: 'ひとつの太さの TrueType か OpenType のファイル',
    remedy: 'WOFF なら元に戻し、コレクションや可変フォントならひとつの太さを取り出してください。',
  }),
  'font-restricted': ({ file }) => ({
    what: `${file} は文書への埋め込みを禁じています(OS/2 の fsType)。どの出力にも埋め込むため使えません。`,
    remedy: '埋め込みが許されたフォントを使うか、フォントの提供元に確認してください。',
  }),
  'theme-circle': ({ themes }) => ({
    what: `テーマが自分自身を extends しています(${themes.join(' → ')})。`,
    remedy: 'どれかひとつが briefing・dark・print を extends するようにしてください。',
  }),
  'theme-not-found': ({ theme, nearest }) => ({
    what: `「${theme}」というテーマはありません。`,
    expected: 'themes/ の下の、tokens.json のあるフォルダー',
    ...offer(didYouMean(nearest)),
  }),

  // ---- fonts ----
  'missing-glyph': ({ character, codePoint, slide, package: font }) => ({
    what: `スライド「${slide}」の文字「${character}」(${codePoint})は、この資料のどの書体にもありません。`,
    remedy:
      font === ''
        ? '別の書き方にしてください。絵文字や特殊な字は空の四角で印刷されてしまいます。'
        : `この字を含む書体を factdeck と同じ場所に入れてください: npm install ${font}`,
  }),

  // ---- charts ----
  'annotation-off-scale': ({ text }) => ({
    what: `注釈「${text}」を置く位置がありません。図にその種類の目盛がないか、目盛の範囲の外です。`,
    expected: '時間の図では時点、数値の目盛がある図では値',
    remedy: '行を指す(row: キー)か、目盛の範囲にある位置を指してください。',
  }),
  'claim-no-room': ({ words, other }) => ({
    what:
      other === ''
        ? `主張「${words}」を図に描けません。位置が目盛か図の枠の外です。`
        : `主張「${words}」を図に描けません。「${other}」と重なります。`,
    remedy: '行を減らすか、draw で別の主張を指すか、draw: false と書いてください。',
  }),
  'label-no-place': ({ label, other }) => ({
    what: `ラベル「${label}」を置ける場所がありません。どの位置でも「${other}」と重なります。`,
    remedy: 'rows や where で行を減らすか、どちらかの名前を短くしてください。',
  }),
  'chart-overflow': ({ text, px }) => ({
    what: `「${text}」が図の枠から ${px} px はみ出します。`,
    remedy: '名前を短くするか、横の箇条書き(points)を外して図をスライド全幅にしてください。',
  }),
  'mark-outside': ({ row, px }) => ({
    what: `${row} の印が図の枠から ${px} px はみ出します。`,
    remedy:
      '尺度の範囲(domain)を広げるか、数値が印刷されていれば切り取って(clip: true)描いてください。',
  }),
  'plots-no-room': ({ px }) => ({
    what: `この図の小図は並べて収まりません。${px} px 足りません。`,
    remedy:
      '横に並べる数を減らす(facet の columns、vconcat)、行を減らす(omit)、軸の題を省く(title: null)、または二枚のスライドに分けてください。',
  }),
  'chart-too-many-rows': ({ rows, most }) => ({
    what: `図の行が ${rows} 行あります。読める大きさで入るのは ${most} 行までです。`,
    remedy: `rows や where で ${most} 行以内に絞るか、スライドを分けてください。`,
  }),
  'row-not-drawn': ({ row, others, own }) => ({
    what: own
      ? `行「${row}」${others > 0 ? `ほか${others}行` : ''}が図に見えません。印がない、大きさがない、紙面と同じ色である、または別の行の印の後ろにあります。`
      : `行「${row}」が図に表れていません。印も文字もありません。`,
    expected: 'すべての行が描かれていること(分からない値は「分からない」と描きます)',
    remedy: own
      ? 'spec の filter、目盛、色を確かめてください。点が一つだけになり得る線には point: true を付けるか、文字(列名_text を読む text の層)を添えてください。意図して外すなら、spec の隣に omit(rows と because)を書いてください。'
      : '意図して外すなら rows、where、omit で外してください。',
  }),
  'sign-not-drawn': ({ row, others, text, field }) => ({
    what: `spec が「${text}」(行「${row}」${others > 0 ? `ほか${others}行` : ''})を確かな値のように描いています。`,
    expected: '確かでない値は、そう見えるか、そう読めること',
    remedy: `文字を添える(${field}_text を読む text の層)か、color、strokeDash、または条件(condition)に ${field}_sure または ${field}_shape を読ませてください。外すなら omit(rows と because)を書いてください。`,
  }),
  'mark-on-words': ({ row, words }) => ({
    what: `${row} の印が描画域を出て「${words}」に重なっています。`,
    remedy:
      '目盛の domain にすべての値(棒なら0も)を含めるか、描画域で切ってください(mark: {clip: true})。',
  }),
  'colours-repeat': ({ names, colours }) => ({
    what: `${names}個の名前を${colours}色で塗るため、見分けられないものがあります。`,
    remedy:
      '色の代わりに印の隣に名前を書くか、scale の range や scheme で名前の数だけ色を与えてください。',
  }),
  'preset-broken': ({ file, fault, detail, wanted }) => ({
    what: `${file} を描けません(${presetFaults[fault](detail)})。`,
    ...(wanted !== '' && { expected: wanted }),
    remedy:
      'このファイルを直してください。誰も書き換えていない場合は factdeck の不具合です。お知らせください。',
  }),
  'chart-warning': ({ message }) => ({
    what: `Vega がこの図について警告しています: ${message}`,
    remedy: 'spec を直してください。意図どおりに描かれていないおそれがあります。',
  }),
  'spec-malformed': ({ fault, detail }) => ({
    what: `Vega-Lite の spec になっていません: ${specFaults[fault](detail)}`,
    expected: 'mark と encoding、または layer を持ち、data: {name: 表の名前} を読むオブジェクト',
  }),
  'untraced-figure': ({ what, path }) => ({
    what: `spec の中で数値が作られています: ${path} の ${what}。`,
    expected: 'データの行だけを描くこと(どの数値も出所をたどれるように)',
    remedy: figureRemedies[what] ?? figureRemedies.table,
  }),
  'spec-unknown': ({ found, path, known, nearest }) => ({
    what: `Vega-Lite に「${found}」はありません(${path})。`,
    expected: known.join('、'),
    ...offer(didYouMean(nearest)),
  }),
  'spec-format': ({ format, path }) => ({
    what: `書式「${format}」(${path})は100倍します。130 が 13000% になります。`,
    remedy: '書式を書かなければ、軸は列の単位で書かれます。',
  }),
  'spec-grouped': ({ table, from, rows, of }) => ({
    what: `この spec の値は、「${from}」の${rows === of ? `${of}行` : `${of}行のうち${rows}行`}からグループの表「${table}」で計算されています。`,
    remedy: 'それでよければ何もする必要はありません。値の出どころは factdeck trace で分かります。',
  }),
  'rows-filtered': ({ rows, of }) => ({
    what: `spec の filter により、この図の${of}行のうち${rows}行が描かれません。`,
    remedy: '意図どおりなら何もする必要はありません。どの行を示したかを caption に書いてください。',
  }),
  'spec-first-state': ({ name, path }) => ({
    what: `スライドは操作に反応しません。「${name}」(${path})に触れる前の状態を描きます。`,
    remedy:
      'その状態でよければ何もする必要はありません。別の状態にするには param に value を与えてください。',
  }),
  'spec-unsafe': ({ what, path }) => ({
    what: `spec に ${what} は書けません(${path})。`,
    expected: '外から何も読み込まず、リンクもしない図',
    remedy: '取り除いてください。行は表の名前で受け取れます。',
  }),
  'unknown-data-name': ({ name, path, nearest }) => ({
    what: `spec が「${name}」を読もうとしていますが(${path})、そのような表はありません。`,
    ...offer(didYouMean(nearest)),
  }),
  'unknown-chart-field': ({ name, path, known, nearest }) => ({
    what: `spec が列「${name}」を読もうとしていますが(${path})、表にありません。`,
    expected: known.join('、'),
    remedy: `${didYouMean(nearest) ?? ''}列の一覧は factdeck chart --columns で見られます。`,
  }),
  'negative-figure': ({ row, text, as }) =>
    as === 'size'
      ? {
          what: `「${row}」(${text})は負の値なので、面積では表せません。`,
          remedy: 'この列を x か y に置くか、この行を外してください。',
        }
      : {
          what: `「${row}」(${text})は負の値なので、正の値の上に積み重ねられません。`,
          remedy:
            '同じ列で preset: line を使うか、series の列を repeat に置いて別々に描いてください。',
        },
  'moment-twice': ({ place, figures, canName }) => ({
    what: `「${place}」の値が${figures.length}つあります(${figures.join('、')})。`,
    expected: '折れ線・面・縦棒では、各時点に値が1つ',
    remedy: canName
      ? 'どの推移の行かを series で示すか、rows・where で行を選んでください。'
      : 'rows・where で行を選ぶか、preset: line と series を使ってください。',
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
  'template-not-text': ({ name, holds, absent }) => ({
    what: `「${name}」は印字できません(中身は${absent ? 'ないこともある' : ''}${held[holds]})。`,
    expected: '文字か数。ないことがあるものは {{#if}} の中に置く',
  }),
  'template-unsafe': ({ found, where }) => ({
    what: `「${found}」は${unsafeTemplates[where]}。`,
    expected: '本文か、引用符のある属性の中の {{name}}',
  }),
};

const held = {
  list: 'リスト',
  object: 'オブジェクト',
  unseen: '読者に見えない文字',
  value: '値',
} as const;

const figureRemedies: Readonly<Record<string, string>> & { readonly table: string } = {
  table: '値はデータパッケージの表に入れ、data でその表を指定してください。',
  datum: 'ある値に引く線は図の注記です。annotations: [{ at: …, text: … }] と書いてください。',
  labelExpr: '文字の入った列(列名_text、列名_label)を読ませるか、文字を表の列に書いてください。',
  aggregate:
    '合計・平均・中央値・最小・最大・件数は、グループの表から取られます(列の値で行を絞った場合も同じです)。ほかの値は表を作ってください。tables: { sums: { from: orders, groupBy: region, figures: { total: { sum: amount } } } }',
  bin: '区間はグループの表で作ってください。groupBy: { field: age, steps: 10 } とし、spec では bin: binned で age_low と age_high を読ませます。',
  timeUnit: '期間はグループの表で作ってください。groupBy: { field: day, by: month }',
  calculate:
    '行ごとの値は each の付いた指標です。measures: { margin: { difference: [revenue, cost], each: orders } } と書けば、表の列になります。',
  window:
    '累計・指数・増減はグループの表の値です。{ running: total }、{ index: total, base: 2020 }、{ growth: total } と書き、上位だけなら top を使ってください。',
  joinaggregate: '全体に占める割合はグループの表の値です。{ share: amount }',
  boxplot:
    '最小・中央値・最大はグループの表の値です。{ min: amount }、{ median: amount }、{ max: amount } とし、棒と線で描いてください。',
  pivot:
    '列を行に変えるには、資料の表を使ってください。tables: { long: { from: output, unpivot: [a, b], name: year, value: output } }',
};

const presetFaults: { readonly [F in PresetFault]: (detail: string) => string } = {
  refused: (said) => `Vega が spec を受け付けません: ${said}`,
  'no-part': (part) => `spec の使う部品「${part}」がありません`,
  unfilled: (name) => `spec の使う部品に「${name}」が渡されていません`,
  unread: (data) => `frame.ts が入れるデータ「${data}」を読む層が spec にありません`,
  unsafe: (found) => `spec が、スライドに置けない ${found} を描いています`,
};

const specFaults: { readonly [F in SpecFault]: (detail: string) => string } = {
  'no-data': () => 'data がありません',
  'data-unnamed': (path) => `${path} が {name: 表の名前} ではありません`,
  vega: () => 'Vega の spec であり、Vega-Lite のものではありません',
  refused: (said) => said,
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
