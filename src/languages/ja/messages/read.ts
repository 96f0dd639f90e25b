/** 読み込むファイルとその内容についての文。 */
import type {
  CacheFault,
  LimitWord,
  QuoteFault,
  ReadArgs,
  SkippedResource,
  ValueFault,
  ValueKind,
  YamlTrap,
} from '../../../diagnostics/codes.ts';
import { limitsOfText, offer } from '../../messages.ts';
import type { Message, MessagesOf } from '../../parts/messages.ts';
import { cellMessages } from './cells.ts';
import { didYouMean } from './phrases.ts';

export const readMessages: MessagesOf<ReadArgs> = {
  // ---- build ----
  'deck-not-found': ({ deck, nearest }) => ({
    what: `「${deck}」というデッキはありません。`,
    expected: 'deck.yaml のあるフォルダー、または data/ の下にあるその名前',
    ...offer(didYouMean(nearest)),
  }),
  'cache-refused': ({ folder, reason, detail }) => ({
    what: `ブラウザー・グラフ・画像を次の実行に残す場所として ${folder} は使えません: ${cacheFaults[reason](detail ?? '')}。今回は一時フォルダーを使うため、時間が余分にかかります。`,
    remedy: `${reason === 'denied' ? '書き込めるようにする' : '別の場所へ移す'}か、--cache または FACTDECK_CACHE で自分のフォルダーを指定してください。`,
  }),
  'file-unreadable': ({ file, reason }) => ({
    what: `${file} を読み込めません(${reason})。`,
    remedy: 'ファイルがあるか、読み取りの権限があるかを確かめてください。',
  }),

  // ---- edition ----
  'edition-malformed': ({ file, reason }) => ({
    what: `${file} は版の記録として読めません(${reason})。`,
    expected: 'factdeck freeze が書き出したファイル',
    remedy: '版管理から戻すか、その版のデッキで factdeck freeze をもう一度実行してください。',
  }),
  'edition-not-frozen': ({ deck, edition, known }) => ({
    what:
      edition === ''
        ? `${deck} の版はまだ残されていないため、比べるものがありません。`
        : `${deck} の「${edition}」版は残されていません。`,
    ...(known.length > 0 && { expected: known.join('、') }),
    remedy: `factdeck freeze ${deck} で、いまの内容を版として残せます。配布するたびに実行してください。`,
  }),
  'edition-file-missing': ({ file }) => ({
    what: `${file} というファイルはありません。`,
    expected: 'デッキ、editions/ の下のファイル、またはデッキ@版',
  }),

  // ---- read ----
  'file-missing': ({ file, nearest }) => ({
    what: `${file} というファイルはありません。`,
    ...offer(
      didYouMean(nearest) ?? '名前を確かめてください。パスはデッキのフォルダーからの相対です。',
    ),
  }),
  'file-empty': ({ file }) => ({ what: `${file} は空です。` }),
  'over-limit': ({ limit, most, found }) => ({
    what: `${limits[limit]}${found === undefined ? '' : `(${found})`}。`,
    expected: `${most} まで`,
    remedy: `意図したものなら、deck.yaml に limits: { ${limit}: ${found ?? most * 2} } と書いてください。${limitsOfText.includes(limit) ? 'deck.yaml 自体は既定の上限で読まれます(slides: にはファイルを並べられます)。' : ''}`,
  }),
  'file-not-plain': ({ file }) => ({
    what: `${file} は、最後まで読める普通のファイルではありません。`,
    expected: 'フォルダー、パイプ、デバイスではないファイル',
  }),
  'image-unreadable': ({ file }) => ({
    what: `${file} は、ページに載せられる画像ではありません。`,
    expected: 'PNG、JPEG、WebP、GIF、SVG のいずれか',
    remedy: 'いずれかの形式で保存し直してください(形式は名前ではなく中身で決まります)。',
  }),
  'image-unsafe': ({ file, what }) => ({
    what: `${file} に「${what}」があります。画像は、動いたり、反応したり、外のものを取り込んだりできません。`,
    expected: '動きがなく、それだけで完結した SVG',
    remedy: 'アニメーションとリンクのない SVG か、PNG で保存し直してください。',
  }),
  'file-outside': ({ file }) => ({
    what: `${file} はデッキのフォルダーの外にあります。`,
    expected: 'デッキのフォルダーの中の相対パス(「..」は使えません)',
  }),
  'not-utf8': ({ file, encoding }) => ({
    what:
      encoding === 'unknown'
        ? `${file} は UTF-8 のテキストではありません。`
        : `${file} は UTF-8 ではなく ${encoding} です。`,
    expected: 'UTF-8(BOM はあってもなくてもかまいません)',
    remedy:
      'Excel なら「名前を付けて保存」で「CSV UTF-8(コンマ区切り)」を選び、エディターなら文字コードを UTF-8 にして保存してください。',
  }),
  'nul-character': () => ({
    what: 'ここに NUL 文字があります。テキストファイルには現れない文字です。',
    remedy: 'UTF-8 のテキストとして保存し直してください。',
  }),
  'hidden-character': ({ name, turns }) => ({
    what: turns
      ? `見えない文字(${name})が、続く文字の並ぶ向きを変えています。書かれたとおりには読めません。`
      : `見えない制御文字(${name})があります。`,
    remedy: '前後の文字ごと打ち直すか、書式なしで貼り付け直してください。',
  }),
  'cr-line-ends': ({ file }) => ({
    what: `${file} の改行が古い Macintosh の形式(CR のみ)です。`,
    expected: 'LF または CRLF',
    remedy: '「CSV UTF-8」として、または改行を LF にして保存し直してください。',
  }),
  'yaml-syntax': ({ reason }) => ({
    what: `YAML として読めません(${reason})。`,
    remedy: '字下げを確かめ、: # { } [ ] を含む文は引用符で囲んでください。',
  }),
  'yaml-trap': ({ trap, mended }) => ({
    ...yamlTraps[trap],
    ...(mended !== undefined && { mended }),
  }),
  'yaml-duplicate-key': ({ key }) => ({
    what: `「${key}」が二度書かれています。`,
    remedy: 'どちらか一つにしてください。後のものが前のものを黙って置き換えてしまいます。',
  }),
  'yaml-directive': ({ found }) => ({
    what: `「${found}」は使えません。ファイルの読み方が変わってしまうためです。`,
    remedy: 'この行を消してください。ファイルは YAML 1.2 として読みます。',
  }),
  'yaml-documents': () => ({
    what: 'ここから二つめの文書が始まっています。',
    expected: '一つのファイルに一つの文書',
    remedy: '--- の行を消すか、続きを別のファイルに移してください。',
  }),
  'yaml-tag': ({ tag }) => ({
    what: `タグ ${tag} は使えません。`,
    expected: 'タグのない普通のデータ',
  }),
  'yaml-alias': ({ reason }) => ({
    what: `このファイルの別名(*名前)を解決できません(${reason})。`,
    remedy: '別名を使わず、値をそのまま書いてください。',
  }),
  'key-refused': ({ key }) => ({
    what: `「${key}」はキーに使えません。`,
    remedy: '別の名前にしてください。',
  }),
  'unknown-key': ({ key, nearest, known }) => ({
    what: `「${key}」というキーはここにはありません。`,
    expected: known.join('、'),
    ...offer(didYouMean(nearest)),
  }),
  'missing-key': ({ key }) => ({
    what: `ここに「${key}」がありません。`,
    remedy: `「${key}:」を足してください。`,
  }),
  'wrong-type': ({ is, wanted, choices }) => ({
    what: `ここに書かれているのは${kinds[is]}です。`,
    expected: [...wanted.map((kind) => kinds[kind]), ...choices].join(' / '),
  }),
  'text-as-other': ({ found, is, mended }) => ({
    what: `YAML は ${found} を${kinds[is]}として読みますが、ここに要るのは文字列です。`,
    remedy: '引用符で囲んでください。',
    mended,
  }),
  'not-one-of': ({ found, choices, nearest }) => ({
    what: `「${found}」は使える値ではありません。`,
    expected: choices.join('、'),
    ...offer(didYouMean(nearest)),
  }),
  'wrong-length': ({ least, most, count }) => ({
    what: `このリストには ${count} 個あります。`,
    expected: `${least === undefined ? '' : `${least} 個以上`}${most === undefined ? '' : `${most} 個以下`}`,
  }),
  'wrong-value': ({ found, fault, limit }) => ({
    what: `「${found}」はここに置けません(${valueFaults[fault](limit)})。`,
  }),
  'layout-unclear': ({ layouts, signs }) => ({
    what: 'このスライドのレイアウトが分かりません。',
    expected: [
      `layout: ${layouts.join('、')}${layouts.length > 1 ? ' のいずれか' : ''}`,
      ...(signs.length > 0
        ? [`${signs.join('、')}${signs.length > 1 ? ' のいずれかのキー' : ' というキー'}`]
        : []),
    ].join('。または '),
  }),
  'slide-id-missing': ({ proposed }) => ({
    what: 'このスライドには id がありません。',
    expected: '半角の短い名前(リンクと PNG の名前になります)',
    mended: `id: ${proposed}`,
  }),
  'slide-id-malformed': ({ id, proposed }) => ({
    what: `「${id}」はスライドの id に使えません。`,
    expected:
      '英小文字で始まる、英小文字・数字・ハイフンの 40 字まで。Windows の予約名(con、aux など)は不可',
    mended: `id: ${proposed}`,
  }),
  'slide-id-twice': ({ id, first }) => ({
    what: `id「${id}」のスライドが二枚あります。`,
    remedy: `もう一枚は ${first} にあります。どちらかの id を変えてください。`,
  }),
  'literal-number': ({ literal }) => ({
    what: `「${literal}」は数です。数は自由に書けません。`,
    expected: '文字を含む名前(例: GPT-4)',
    remedy: '数はセルを参照してください。',
  }),
  'slides-file-again': ({ file }) => ({
    what: `${file} がもう一度挙げられています。`,
    remedy: '一つのファイルは一度だけ挙げてください。',
  }),
  'descriptor-missing': ({ folder }) => ({
    what: `${folder} にデータパッケージがありません。`,
    expected: 'datapackage.yaml、datapackage.yml、datapackage.json のいずれか',
  }),
  'resource-skipped': ({ name, reason }) => ({
    what: `リソース「${name}」を読み飛ばしました(${skippedResources[reason]})。`,
  }),
  'csv-quote': ({ fault }) => ({
    what: `引用符の位置が正しくありません(${quoteFaults[fault]})。`,
    expected: 'セル全体を引用符で囲み、中の引用符は "" と二つ重ねる',
  }),
  'csv-ragged': ({ found, expected }) => ({
    what: `この行のセルは ${found} 個ですが、見出しは ${expected} 個です。`,
    remedy: 'コンマの過不足を確かめてください。コンマを含むセルは引用符で囲みます(例: "1,000億")。',
  }),
  'field-twice': ({ table, name }) => ({
    what: `表「${table}」に項目「${name}」の記述が二つあります。`,
    remedy: 'どちらかを消すか、対応する列の名前に変えてください。',
  }),
  'csv-header-twice': ({ name }) => ({
    what: `「${name}」という列が二つあります。`,
    remedy: 'どちらかの名前を変えてください。',
  }),
  'csv-header-blank': ({ column }) => ({
    what: `${column} 列目に名前がありません。`,
    remedy: '名前を付けるか、列を消してください。',
  }),
  'csv-delimiter': ({ mark }) => ({
    what: `列が${mark === '\t' ? 'タブ' : `「${mark}」`}で区切られているようです。`,
    expected: 'コンマ',
    remedy: 'コンマ区切りで保存するか、リソースに dialect: {delimiter: …} を書いてください。',
  }),
  'csv-header-unknown': ({ name, nearest }) => ({
    what: `列「${name}」はスキーマにありません。`,
    ...offer(didYouMean(nearest) ?? 'schema.fields に加えるか、列を消してください。'),
  }),
  'csv-column-missing': ({ name, nearest }) => ({
    what: `スキーマに「${name}」がありますが、ファイルにその列がありません。`,
    ...offer(didYouMean(nearest) ?? '列を足すか、スキーマから消してください。'),
  }),
  'csv-no-rows': ({ file }) => ({ what: `${file} には見出しだけがあり、行がありません。` }),
  'csv-total-row': ({ word }) => ({
    what: `合計の行(「${word}」)です。ほかの行の合計と一致します。`,
    remedy: `この行を消してください。合計は見せる場所で計算します。列の値の一つであれば、その列の値をすべて categories: [${word}, …] に並べてください。`,
  }),
  'csv-note-row': ({ text, lines }) => ({
    what:
      lines > 1
        ? `表の下に注記が${lines}行あります(「${text}」から)。データの行ではありません。`
        : `表の下の注記(「${text}」)です。データの行ではありません。`,
    remedy:
      'CSV から消してください。出典はデータパッケージの sources に、数値についての注は evidence.csv の memo に、読者への言葉はスライドの handout に書きます。',
  }),
  'csv-title-rows': ({ text, line }) => ({
    what: `見出しがあるべき場所に表題(「${text}」)があります。見出しは${line}行目です。`,
    remedy: `${line}行目より上の行を消してください。CSV の1行目は列の名前です。`,
  }),
  'csv-second-head': () => ({
    what: 'この行は見出しの繰り返しです。',
    remedy: '消してください。二つの表を貼り合わせたのでしょう。',
  }),
  'cell-error-value': ({ found }) => ({
    what: `「${found}」は表計算ソフトのエラー値です。`,
    remedy: '元の式を直すか列の幅を広げて、保存し直してください。',
  }),
  'cell-serial-date': ({ found, date }) => ({
    what: `「${found}」は表計算ソフトが日付(${date})を数に変えたもののようです。`,
    remedy: `表計算ソフトで列を文字列の書式にして、${date} と書いてください。`,
  }),
  'cell-blank': ({ field, quantity }) => ({
    what: `「${field}」が空です。`,
    expected: quantity
      ? '0、非公開、該当なし、または値。空ではどれか分かりません'
      : '値(この列は必須です)',
  }),
  ...cellMessages,
  'number-marks': ({ decimal, group, problem }) => ({
    what:
      problem === 'equal'
        ? `この列では「${decimal}」が小数点(decimalChar)と桁区切り(groupChar)を兼ねています。`
        : `小数点「${decimal}」と桁区切り「${group}」は、数の記号として使えません。`,
    expected:
      'decimalChar と groupChar に一文字ずつ。文字・数字・符号は不可。decimalChar がなければピリオド',
    remedy:
      'セルの書き方を見て両方を指定してください。1.234,5 なら decimalChar は ","、groupChar は "." です。',
  }),
  'head-says-otherwise': ({ head, found, written, mended }) => ({
    what: `見出し「${head}」は${found}と述べていますが、この列の数値は${written}として読まれます。`,
    ...(mended === undefined
      ? { remedy: `見出しと written をそろえてください(${found} または ${written})。` }
      : {
          remedy: `数値が${found}であれば、フィールドの factdeck に次のように書き、そうでなければ見出しを直してください。`,
          mended,
        }),
  }),
  'unit-with-scale': ({ found, mended }) => ({
    what: `「${found}」は数の位そのものか、位で始まる語です。単位にすると、別の数と見分けがつきません。`,
    expected: 'quantity には単位だけ、数の位は written に',
    mended,
  }),
  'cell-category': ({ found, field, choices, nearest }) => ({
    what: `「${found}」は「${field}」の区分にありません。`,
    expected: choices.join('、'),
    ...offer(didYouMean(nearest)),
  }),
  'cell-constraint': ({ found, field, rule, slow }) => ({
    what: `「${found}」は「${field}」の制約に反します。`,
    expected: slow ? `${rule}(照合に時間がかかりすぎます)` : rule,
  }),
  'cell-not-unique': ({ found, field, line }) => ({
    what: `「${found}」は「${field}」の ${line} 行目に既にあります。`,
    expected: '一つの値は一度だけ',
  }),
  'key-twice': ({ key, line }) => ({
    what: `主キー「${key}」は ${line} 行目に既にあります。`,
    remedy: '行ごとに異なる主キーが要ります。',
  }),
  'key-twins': ({ key, other, line }) => ({
    what: `主キー「${key}」は ${line} 行目の「${other}」と見た目が同じですが、別の文字です。`,
    remedy: '空白、全角文字、見えない文字が混じっています。打ち直してください。',
  }),
  'foreign-key': ({ found, table, nearest }) => ({
    what: `「${found}」は表「${table}」の主キーにありません。`,
    ...offer(didYouMean(nearest) ?? `表「${table}」に行を足すか、値を直してください。`),
  }),
  'evidence-pattern': ({ found }) => ({
    what: `「${found}」は事実を指していません。`,
    expected: '表.行.列(どの行、どの列でもよいときは *。例: players.*.params)',
  }),
};

const yamlTraps: { readonly [T in YamlTrap]: Message } = {
  tab: {
    what: 'この行の字下げがタブです。',
    expected: '半角の空白',
    remedy: '同じ階層の行と同じだけ、半角の空白で字下げしてください。',
  },
  'full-width-space': { what: 'この行の字下げが全角の空白です。', expected: '半角の空白' },
  'full-width-colon': {
    what: 'コロンが全角です。YAML にはただの文字に見えます。',
    expected: '半角のコロンと空白',
  },
  'full-width-brace': {
    what: '波括弧が全角です。YAML にはただの文字に見えます。',
    expected: '半角の { }',
  },
  'binding-unquoted': {
    what: '{{ で始まる文は引用符で囲んでください。YAML は波括弧を別の意味に読みます。',
  },
  'markup-unquoted': {
    what: '** や [ で始まる文は引用符で囲んでください。YAML はこれらを別の意味に読みます。',
  },
  'quote-unclosed': { what: '引用符がここで開いたまま、閉じられていません。' },
  'no-blank-after-colon': { what: 'コロンの後に空白がなく、YAML には一語に見えます。' },
  'no-blank-in-braces': { what: 'コロンの後に空白がなく、YAML には値のないキーに見えます。' },
  'hash-comment': {
    what: '空白の後の # から先を YAML は注釈とみなし、文の残りが失われます。',
    remedy: '文を引用符で囲んでください。',
  },
  'decimal-comma': {
    what: '波括弧の中ではコンマで値が終わり、YAML には二つの値に見えます。',
  },
  'grouped-number': {
    what: 'YAML はこの数の点を小数点とみなし、桁の区切りとは読みません。',
    remedy: "点を除いてすべての桁を書くか(10000)、単位とともに引用符で囲んでください('10.000 €')。",
  },
};

const skippedResources: { readonly [R in SkippedResource]: string } = {
  remote: 'ネットワーク上のアドレスです。取得はしません',
  inline: 'データがファイルではなく記述の中にあります',
  'not-a-table': 'CSV の表ではありません',
  'several-files': '複数のファイルに分かれています',
  'no-path': 'ファイル名がありません',
  missing: 'ファイルがありません',
};

const kinds: { readonly [K in ValueKind]: string } = {
  text: '文字列',
  number: '数',
  integer: '整数',
  boolean: '真偽値',
  list: 'リスト',
  map: 'キーと値の組',
  nothing: '空(値なし)',
};

const valueFaults: { readonly [F in ValueFault]: (limit: string) => string } = {
  empty: () => '空です',
  'not-scale-and-unit': () => '位と単位として読めません',
  outside: (limit) => `${limit} の値が要ります`,
  'too-long': (limit) => `${limit} 文字を超えています`,
  pattern: (limit) => `${limit} の形ではありません`,
  other: () => 'ここで使える値ではありません',
};

const quoteFaults: { readonly [F in QuoteFault]: string } = {
  unclosed: 'ここで開いたまま閉じられていません',
  inside: '引用符で囲まれていないセルの中にあります',
  'text-behind': '閉じる引用符の後に文字があります',
};

const cacheFaults: Readonly<Record<CacheFault, (detail: string) => string>> = {
  link: () => 'リンクであるか、リンクを含んでいます',
  file: () => 'フォルダーではなくファイルです',
  owner: () => '別のユーザーのものです',
  open: () => '別のユーザーが読み取り、または書き換えられる状態です',
  foreign: () => 'factdeck が作ったフォルダーではありません',
  denied: (detail) => `書き込めません(${detail})`,
};

const limits: Readonly<Record<LimitWord, string>> = {
  textMegabytes: 'ファイルが大きすぎます。単位は MB です',
  tableMegabytes: '表のファイルが大きすぎます。単位は MB です',
  rows: '行が多すぎます',
  columns: '列が多すぎます',
  cells: 'セルが多すぎます',
  cellLength: '一つのセルの文字が多すぎます',
  nesting: '入れ子が深すぎます。括弧の閉じ忘れかもしれません',
  aliases: '別名(*名前)を使いすぎています',
  pictureMegabytes: '画像のファイルが大きすぎます。単位は MB です',
  pictureMegapixels: '画像の画素が多すぎます。単位は百万画素です',
  pictureElements: '画像の要素が多すぎます',
  marks: '図に描く行が多すぎます',
  slides: 'スライドが多すぎます',
};
