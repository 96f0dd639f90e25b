/** 読み込むファイルとその内容についての文。 */
import type {
  CacheFault,
  JsonPart,
  LimitWord,
  ReadArgs,
  SkippedResource,
  ValueFault,
  ValueKind,
  YamlTrap,
} from '../../../diagnostics/codes.ts';
import { limitsOfText, offer } from '../../messages.ts';
import type { Message, MessagesOf } from '../../parts/messages.ts';
import { packageMessages } from './packages.ts';
import { didYouMean } from './phrases.ts';
import { tableMessages } from './tables.ts';

export const readMessages: MessagesOf<ReadArgs> = {
  // ---- build ----
  'deck-name-twice': ({ name, paths }) => ({
    what: `${paths.join(' と ')} は、同じ出力「${name}」に書かれることになります。`,
    expected: 'フォルダー名がそれぞれ異なるデッキ',
    remedy: '--out で出力先を分けて一つずつビルドするか、どちらかのフォルダー名を変えてください。',
  }),
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
  'limit-above-ceiling': ({ limit, asked, most }) => ({
    what: `デッキは limits: { ${limit}: ${asked} } を求めていますが、ここで認められるのは ${most} までです。`,
    expected: `${most} まで`,
    remedy: `他人のデッキかもしれないので、factdeck を実行する人が決めます。--limits ${limit}=${asked} を付けるか、環境変数 FACTDECK_LIMITS で指定してください。`,
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
  'file-outside': ({ file, root }) => ({
    what:
      root === ''
        ? `${file} は、それを指定したファイルのフォルダーの外にあります。`
        : `${file} は、デッキどうしで共有できるフォルダー${root === '.' ? '' : `(${root})`}の外にあります。`,
    expected:
      root === ''
        ? 'そのフォルダーの中の相対パス(「..」は使えません)'
        : 'デッキのフォルダーの中か、共有するフォルダーの中を指す相対パス',
    ...(root !== '' && {
      remedy:
        '両方を含むフォルダーでコマンドを実行するか、そのフォルダーを --root で指定してください。',
    }),
  }),
  'include-unknown': ({ file, name, nearest }) => ({
    what: `${file} に指標「${name}」はありません。`,
    expected: 'そのファイルにある指標',
    ...offer(didYouMean(nearest)),
  }),
  'include-taken': ({ name }) => ({
    what: `指標「${name}」は、このデッキにすでにあります。`,
    expected: 'measures と include を合わせて、名前は一つずつ',
    remedy: 'どちらかを外すか、デッキ側の指標に別の名前をつけてください。',
  }),
  'translated-unknown': ({ id, nearest }) => ({
    what: `deck.yaml にスライド「${id}」はありません。`,
    expected: 'deck.yaml にあるスライドの id',
    ...offer(didYouMean(nearest)),
  }),
  untranslated: ({ slide, keys, file }) => ({
    what: `${slide === '' ? 'デッキ全体のキー' : `スライド「${slide}」`}に、この言語の文がありません: ${keys.join('、')}。`,
    expected: '読者に見えるすべての文(両方の言語で同じ文でも書きます)',
    remedy: `${file}${slide === '' ? '' : ` の slides に id: ${slide} を置き、そこ`}に書いてください: ${keys.join('、')}。`,
  }),
  'not-utf8': ({ file, encoding }) => ({
    what:
      encoding === ''
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
  'json-syntax': ({ found, wanted }) => ({
    what:
      found === ''
        ? 'JSON として読めません。ここに何かが足りません。'
        : `JSON として読めません。ここに「${found}」は置けません。`,
    expected: wanted.map((part) => jsonParts[part]).join('、または ') || 'ここで終わること',
    remedy:
      'この箇所を直してください。名前と文字列は一行の中で二重引用符で囲みます。コンマは要素の間に置き、最後の要素の後には置きません。JSON にコメントはありません。',
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
  ...packageMessages,
  ...tableMessages,
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
  'text-unquoted': {
    what: 'この文は引用符で囲んでください。文中の記号を YAML は別の意味に読みます。',
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
  remote:
    'ネットワーク上のアドレスです。取得はしません。ファイルを記述のそばに保存して指定してください',
  'not-a-table': 'CSV や JSON の表ではありません',
  'no-path': 'ファイル名がありません',
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

const jsonParts: { readonly [P in JsonPart]: string } = {
  value: '値',
  name: '二重引用符で囲んだ名前',
  escape: 'バックスラッシュの後に " \\ / b f n r t のどれか、または u と16進数4桁',
  ':': '「:」',
  ',': '「,」',
  '}': '「}」',
  ']': '「]」',
  '"': '文字列を閉じる引用符',
};
