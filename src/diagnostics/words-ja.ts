/** すべての診断の日本語文。 */
import type {
  BindingProblem,
  MarkupKind,
  FieldNeed,
  Measured,
  LimitWord,
  CacheFault,
  Refusal,
  UnpackedFault,
  SkippedResource,
  SlidePart,
  UnsafeTemplate,
  YamlTrap,
} from './codes.ts';
import { cellWordsJa } from './cell-words.ts';
import { failedClaimJa } from './claim-words.ts';
import { offer, shortened, type Words, type WordTable } from './words.ts';

export const japanese: WordTable = {
  // ---- build ----
  'deck-not-found': ({ deck, nearest }) => ({
    what: `「${deck}」というデッキはありません。`,
    expected: 'deck.yaml のあるフォルダー、または data/ の下にあるその名前',
    ...offer(didYouMean(nearest)),
  }),
  'cache-refused': ({ folder, reason, detail }) => ({
    what: `ブラウザー・グラフ・画像を次の実行に残す場所として ${folder} は使えません: ${cacheFaultsJa[reason](detail ?? '')}。今回は一時フォルダーを使うため、時間が余分にかかります。`,
    remedy: `${reason === 'denied' ? '書き込めるようにする' : '別の場所へ移す'}か、--cache または FACTDECK_CACHE で自分のフォルダーを指定してください。`,
  }),
  'file-unreadable': ({ file, reason }) => ({
    what: `${file} を読み込めません(${reason})。`,
    remedy: 'ファイルがあるか、読み取りの権限があるかを確かめてください。',
  }),

  // ---- read ----
  'changes-without-compare': () => ({
    what: '変更点を示すスライドですが、どの版と比べるのかが書かれていません。',
    expected: 'compare: に残した版(例 compare: 2025-12)',
    remedy: 'edition: の隣に compare: を書いてください。比べる版は factdeck freeze で残せます。',
  }),
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
  'file-missing': ({ file, nearest }) => ({
    what: `${file} というファイルはありません。`,
    ...offer(
      didYouMean(nearest) ?? '名前を確かめてください。パスはデッキのフォルダーからの相対です。',
    ),
  }),
  'file-empty': ({ file }) => ({ what: `${file} は空です。` }),
  'over-limit': ({ limit, most, found }) => ({
    what: `${limitsJa[limit]}${found === undefined ? '' : `(${found})`}。`,
    expected: `${most} まで`,
    remedy: `意図したものなら、deck.yaml に limits: { ${limit}: ${found ?? most * 2} } と書いてください。${ofText.includes(limit) ? 'deck.yaml 自体は既定の上限で読まれます(slides: にはファイルを並べられます)。' : ''}`,
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
  'wrong-type': ({ found, expected }) => ({
    what: `ここに書かれているのは${typeNames[found] ?? found}です。`,
    expected: typeNames[expected] ?? expected,
  }),
  'text-as-other': ({ found, type, mended }) => ({
    what: `YAML は ${found} を${typeNames[type] ?? type}として読みますが、ここに要るのは文字列です。`,
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
  'wrong-value': ({ found, reason }) => ({
    what: `「${found}」はここに置けません(${wrongValues[reason] ?? reason})。`,
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
  'csv-quote': ({ reason }) => ({
    what: `引用符の位置が正しくありません(${reason})。`,
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
  'csv-delimiter': ({ found }) => ({
    what: `列が ${found} で区切られているようです。`,
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
  'cell-quantity': cellWordsJa.quantity,
  'cell-moment': cellWordsJa.moment,
  'cell-type': cellWordsJa.type,
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
  'cell-constraint': ({ found, field, rule }) => ({
    what: `「${found}」は「${field}」の制約に反します。`,
    expected: rule,
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

  // ---- text ----
  'binding-malformed': ({ found, problem }) => ({
    what: `「${found}」は参照として読めません。${bindingProblems[problem]}。`,
    expected: '二重の波括弧に入れた番地(例: {{players.pfn.params}})',
    remedy:
      '条件や繰り返しはテンプレートに書いてください。記号を含む名前は角括弧に入れます(例: {{constituents.[BRK.B].[GICS Sector]}})。',
  }),

  'markup-foreign': ({ found, kind }) => ({
    what: `「${shortened(found)}」はこのツールの書き方ではなく、記号がそのまま印刷されます。`,
    expected: '**太字**、[語](https://…)、差し込み({{表.行.列}})、改行だけ',
    remedy: `${foreignMarkup[kind]}文字そのものを書くときは、それぞれの記号の前に \\ を置いてください(二重引用符の中では二つ)。`,
  }),
  'markup-in-plain': ({ found }) => ({
    what: `「${shortened(found)}」は書式の記号ですが、ここでは書いたとおりの文字が印刷されます。`,
    expected: '書式の記号を含まない文字だけ',
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

  // ---- words ----
  'unchecked-comparison': ({ word, forms }) => ({
    what: `「${word}」は比べる言葉ですが、確かめる主張がありません。`,
    expected: `「${word}」を含む because のキーと、${forms.join(' か ')} の主張`,
    remedy: `because: { ${word}: { ${forms[0] ?? 'is'}: … } } を加えるか、比べない言い方にしてください。`,
  }),
  'claim-says-otherwise': ({ word, key, claim, forms }) => ({
    what: `「${key}」は「${word}」と言っていますが、主張(${claim})は別のことを確かめています。`,
    expected: `${forms.join(' か ')} の主張。言葉に数があれば、同じ数`,
    remedy: '言葉と主張のどちらかを直して、同じことを言うようにしてください。',
  }),
  'claim-about-another': ({ words, of, named, claimed }) => ({
    what: `「${words}」を含む文は「${named}」について述べていますが、主張が確かめているのは${claimed.length === 0 ? (of === 'row' ? '別の行' : '別の値') : claimed.map((c) => `「${c}」`).join('、')}です。`,
    expected: '文に出てくるものについての主張',
    remedy: '主張か文のどちらかを直して、同じものについて述べるようにしてください。',
  }),
  'unbound-number': ({ found }) => ({
    what: `数「${found}」が文に直接書かれています。データが変わっても変わりません。`,
    expected: '差し込み({{表.行.列}} または指標の名前)か、その言葉を担う主張の数',
    remedy:
      '値を差し込むか、主張で数えるか、数を書かない言い方にしてください。数字を含む名前は literals に書けます。',
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
  }),
  'unknown-measure': ({ name, nearest }) => ({
    what: `指標「${name}」はありません。`,
    expected: 'measures にある名前か、事実の番地 {{表.行.列}}',
    ...offer(didYouMean(nearest)),
  }),
  'measure-not-known': ({ name, text, formula }) => ({
    what: `「${name}」は${text}です。元の数値からは大きさが分かりません。`,
    evidence: [formula.ja],
    expected: '少なくとも片側の境が分かる指標',
    remedy:
      '公表されている数値から計算する(except で行を除く)か、分からないことを文で述べてください。',
  }),
  'bound-not-known': ({ address, text, word }) => ({
    what: `${address} は${text}ですが、この文には数値が要ります。`,
    expected: '数値、または分からないこと自体を述べる文',
    remedy: `分からないことを述べる文なら、主張で結ぶ: because: { 語句: { is: ${address}, value: ${word} } }`,
  }),
  'claim-words-missing': ({ words }) => ({
    what: `このスライドのどの文にも「${words}」がありません。`,
    expected: '題・要点・図の説明・メモ・配布資料の文に、印刷されるとおりに現れる語句',
    remedy: '文にある語句をそのまま書くか、主張を消してください。',
  }),
  'claim-fails': (claim) =>
    failedClaimJa(
      claim,
      claim.expect === 'holds'
        ? claim.verdict === 'unknown'
          ? `「${claim.words}」が正しいかどうかは分かりません${whyJa(claim.obstacle)}。`
          : `「${claim.words}」は正しくありません。`
        : `「${claim.words}」は${expectJa[claim.expect]}はずですが、いまは${verdictJa[claim.verdict]}。`,
    ),
  'statement-changed': (claim) =>
    failedClaimJa(
      claim,
      `記述「${claim.words}」は${expectJa[claim.expect]}はずですが、いまは${verdictJa[claim.verdict]}。`,
    ),
  'claim-unattributed': ({ words, who }) => ({
    what: `「${words}」は${who}の主張ですが、文にそう書かれていません。`,
    expected: `同じ文に「${who}によると」「とされる」などの語`,
  }),
  'shares-not-percent': ({ field, table, unit, computable }) => ({
    what: `構成比の棒は割合(%)から描きますが、「${field}」の単位は${unitName(unit)}です。`,
    expected: '棒ごとの内訳の合計が100%になる、% の列',
    remedy: computable
      ? `measures: { ${field}_share: { each: ${table}, share: ${field}, of: ${table}.${field}, digits: 1 } } で計算して x: ${field}_share とするか、preset: bars で値そのものを描いてください。`
      : '棒ごとの構成比(%)の列を加えるか、preset: bars で値そのものを描いてください。',
  }),
  'shares-part': ({ part, text }) => ({
    what: `${part}の${text}は、全体に占める割合としてありえません。`,
    expected: '0% から 100% まで',
  }),
  'shares-sum': ({ bar, text, short }) => ({
    what: `「${bar}」の内訳の合計は${text}で、100%になりません。`,
    remedy: short
      ? '足りない内訳(「その他」の行)を加えるか、preset: bars で描いてください。'
      : '二重に数えた内訳や、別の棒の行がないか確かめてください。',
  }),
  'rounding-changes-verdict': ({ words, figures }) => ({
    what: `「${words}」は正確な値では正しいものの、印刷される丸めた値(${figures.slice(0, 5).join('、')}${figures.length > 5 ? '、…' : ''})では正しくありません。`,
    remedy: '桁を増やす(指標や列の digits)か、言い方を控えめにしてください。',
  }),
  'hold-expired': ({ words, until, by, reason }) => ({
    what: `「${words}」を見合わせる期限(${until})が過ぎました。`,
    evidence: [`${by}: ${reason}`],
    remedy: 'セルか文を直すか、新しい期限を決めてください。',
  }),
  'hold-not-a-day': ({ found }) => ({
    what: `「${found}」は日付ではありません。`,
    expected: '2026-02-01 のような日付',
  }),
  'bound-cell-blank': ({ address }) => ({
    what: `ここで参照している ${address} のセルが空です。`,
    remedy: 'セルを埋めるか、別のセルを参照してください。空のままでは何も印字されません。',
  }),
  'no-rows': ({ table }) => ({
    what: `表「${table}」から一行も選ばれていません。`,
    remedy: 'where と rows を確かめてください。値はセルに書かれたとおりの文字で比べます。',
  }),
  'parts-do-not-sum': ({ total, text, parts, by }) => ({
    what: `「${total}」までの内訳を合わせると ${parts} ですが、合計は ${text} とあり、${by} の差があります。`,
    expected: '内訳の和と合計が一致すること',
    remedy: '誤っている値を直すか、足りない内訳を1行として加えてください。',
  }),
  'annotation-place': ({ found, problem }) => ({
    what: {
      forms: '注釈は1つのものを指します。この注釈は何も指していないか、2つ以上を指しています。',
      'not-shown': `図に行「${found}」がなく、注釈が指せません。`,
      'not-a-place': `「${found}」は目盛の上の位置になりません(時点でも、示された値への差し込みでもありません)。`,
    }[problem],
    expected: 'row: 行のキー、at: 時点か {{表.行.列}}、または from: と to:',
    remedy: '図に描かれている行を指すか、位置を事実に結びつけてください。',
  }),
  'cell-twice': ({ row, column }) => ({
    what: `マトリクスの1つのマスに2行が当たっています: 「${row}」「${column}」。`,
    expected: '1マスに表の1行',
    remedy: 'rows や where でどちらかを外すか、表を直してください。',
  }),
  'field-type': ({ field, needs, has }) => ({
    what: `列「${field}」はここには使えません(型は ${has})。`,
    expected: fieldNeeds[needs],
    remedy: '別の列を指定するか、データパッケージで型を宣言してください。',
  }),
  'each-id-twice': ({ id, row, other }) => ({
    what: `行「${other}」と「${row}」のスライドが、同じ名前「${id}」になります。`,
    expected: '英数字の部分が互いに違うキー',
    remedy: 'rows か where で行を選ぶか、キーを変えてください。',
  }),
  'comparison-rows': ({ rows, least, most }) => ({
    what: `比べる行が ${rows} 行あります。`,
    expected: `${least} 行から ${most} 行`,
    remedy: 'rows か where で行を選ぶか、table の型を使ってください。',
  }),
  'chart-fields-differ': ({ one, has, other, otherHas }) => ({
    what: `「${one}」(${has})と「${other}」(${otherHas})は、同じ目盛りには載りません。`,
    expected: '単位が同じ列、または段階の分け方が同じ列',
    remedy: '比べられる列を指定するか、図を二つに分けてください。',
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

  // ---- claims ----
  'claim-name': ({ found, nearest }) => ({
    what: `「${found}」は事実の番地でも指標の名前でもありません。`,
    expected: '事実(表.行.列)か、measures にある名前',
    ...offer(didYouMean(nearest)),
  }),
  'claim-figure': ({ found, unit, like }) => ({
    what: `「${found}」は${like === 'moment' ? '時点' : '数値'}${unit === '' ? '' : `(単位 ${unit})`}として読めません。`,
    expected:
      like === 'moment' ? '2024、2024-04、2024-H2 のような時点' : 'その列のセルと同じ書き方の数値',
  }),
  'claim-units': ({ left, right }) => ({
    what: `${unitName(left)}と${unitName(right)}は比べられません。`,
    expected: '同じ単位の数値どうし',
    remedy: '別の事実を比べるか、指標(measures)で単位をそろえてください。',
  }),
  'claim-column': ({ found, nearest }) => ({
    what: `「${found}」という列はありません。`,
    expected: '表.列',
    ...offer(didYouMean(nearest)),
  }),
  'claim-needs-fact': ({ found }) => ({
    what: `「${found}」は事実ではないので、列の中での順位がありません。`,
    expected: '事実の番地(表.行.列)',
    remedy: '指標を一つの数値と比べるには greater か less を使ってください。',
  }),
  'claim-not-selected': ({ fact }) => ({
    what: `主張の対象 ${fact} が、その rows・except・where で除かれています。`,
    remedy: '選ぶ行を広げるか、別の行を対象にしてください。',
  }),
  'claim-vacuous': ({ words, lacks, tries, facts }) => ({
    what: `「${words}」の主張は${
      lacks === 'fails' ? '誤りになりえず、何も確かめていません' : '正しくなりえません'
    }。${
      facts.length > 0
        ? `${facts.join('、')} に別の値を${tries}通り当てはめました。`
        : '値を変えられるセルに基づいていません。'
    }`,
    expected: '値しだいで正しくも誤りにもなる主張',
    remedy: 'どうなればその言葉が誤りになるかを考え、そうでないことを主張にする',
  }),
  'claim-judges-nothing': ({ form }) => ({
    what: `この ${form} には、正しいか誤りかを決めるものがありません。`,
    expected: 'is、atLeast、atMost、moreThan、lessThan のどれか',
  }),
  'trend-too-short': ({ rows }) => ({
    what: `数値が${rows}件では増減を言えません。`,
    expected: '2件以上',
  }),
  'trend-without-order': ({ table, fields }) => ({
    what: `「${table}」の行をどの順に読むのか分かりません。`,
    expected: `along: ${fields.join('、')} のどれか`,
  }),
  'column-taken': ({ table, name }) => ({
    what: `計算値「${name}」は表「${table}」の列になりますが、同じ名前の列がすでにあります。`,
    remedy: '計算値に別の名前を付けてください。',
  }),
  'total-without-column': ({ name, nearest }) => ({
    what: `この計算値を置く列「${name}」が表にありません。`,
    ...offer(didYouMean(nearest) ?? '表の列のどれかを指定してください。'),
  }),
  'measure-circle': ({ names }) => ({
    what: `指標が自分自身から計算されています: ${names.join(' → ')}。`,
    remedy: 'どれか一つを事実から計算してください。',
  }),
  'measure-impossible': ({ name, problem, left, right }) => ({
    what: `${name === '' ? 'この値' : `「${name}」`}は計算できません: ${
      {
        'units-differ': `${unitName(left)}と${unitName(right)}は一緒に計算できません`,
        'not-applicable': '該当しない値があるか、どの行を数えるのか決まりません',
        'division-by-zero': 'ゼロで割ることになります',
        'nothing-to-compute': '計算する数値がありません',
      }[problem]
    }。`,
    remedy: '別の事実か行を選んでください。',
  }),
  'share-not-a-part': ({ part }) => ({
    what: `「${part}」は、比率を取る全体に含まれていません。`,
    expected: 'of の列挙、または選んだ行に含まれる数値',
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
  'theme-file-outside': ({ file }) => ({
    what: `${file} はプロジェクトの外にあります(ファイルか途中のフォルダーがリンクです)。`,
    remedy: 'テーマのファイルを themes/ の中へコピーしてください。',
  }),
  'theme-file-large': ({ file, most }) => ({
    what: `${file} は、テーマのファイルとしては大きすぎます。`,
    expected: `${most} メガバイトまで`,
  }),
  'theme-file-missing': ({ file }) => ({
    what: `テーマが指定した ${file} がありません。`,
    remedy: 'tokens.json と同じフォルダーに置くか、指定を消してください。',
  }),
  'font-restricted': ({ file }) => ({
    what: `${file} は文書への埋め込みを禁じています(OS/2 の fsType)。どの出力にも埋め込むため使えません。`,
    remedy: '埋め込みが許されたフォントを使うか、フォントの提供元に確認してください。',
  }),
  'font-unreadable': ({ file }) => ({
    what: `${file} は使えるフォントではありません。`,
    expected: 'ひとつの太さの TrueType か OpenType のファイル',
    remedy: 'WOFF なら元に戻し、コレクションや可変フォントならひとつの太さを取り出してください。',
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
  'missing-glyph': ({ character, codePoint, slide }) => ({
    what: `スライド「${slide}」の文字「${character}」(${codePoint})は、この資料の書体にありません。`,
    remedy: '別の書き方にしてください。絵文字や特殊な字は空の四角で印刷されてしまいます。',
  }),

  // ---- charts ----
  'annotation-off-scale': ({ text }) => ({
    what: `注釈「${text}」を置く位置がありません。図にその種類の目盛がないか、目盛の範囲の外です。`,
    expected: '時間の図では時点、数値の目盛がある図では値',
    remedy: '行を指す(row: キー)か、目盛の範囲にある位置を指してください。',
  }),
  'label-no-place': ({ label, other }) => ({
    what: `ラベル「${label}」を置ける場所がありません。どの位置でも「${other}」と重なります。`,
    remedy: 'rows や where で行を減らすか、どちらかの名前を短くしてください。',
  }),
  'mark-outside': ({ row, px }) => ({
    what: `${row} の印が図の枠から ${px} px はみ出します。`,
    remedy:
      '尺度の範囲(domain)を広げるか、数値が印刷されていれば切り取って(clip: true)描いてください。',
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
  'browser-restarted': ({ reason }) => ({
    what: `ブラウザーを起動し直しました(${reason.replace(/\.$/, '')})。`,
    remedy:
      '繰り返すときは、一度に扱うデッキを減らすか、メモリを増やすか、deck.yaml の limits: { seconds } を上げてください。',
  }),
  'browser-renewed': ({ file, fault }) => ({
    what: `ブラウザーを展開し直しました。${unpackedFaultsJa[fault](file)}。`,
    remedy:
      '自分で変えた覚えがなければ、誰が変えたかを確かめてください。展開し直したものは、配布されたとおりの内容です。',
  }),
  'browser-missing': ({ tried, command }) => ({
    what: `PDF と PNG のためのブラウザーが見つかりません。探したもの: ${tried.join('、')}。`,
    remedy:
      'Chrome、Edge、Chromium のどれかをインストールするか、ホームフォルダーで次のコマンドを実行してください。FACTDECK_BROWSER に絶対パスで指定することもできます。--formats html,presenter なら要りません。',
    mended: command,
  }),
  'out-is-file': ({ folder }) => ({
    what: `${folder} はフォルダーではなくファイルです。`,
    remedy: '移動するか、--out で別の出力先を指定してください。',
  }),
  'out-is-link': ({ folder }) => ({
    what: `${folder} はリンクで、リンク先の内容は置き換わりません。`,
    remedy:
      'リンク先を --out で指定するか、リンクを外してください(その上のフォルダーはリンクでも構いません)。',
  }),
  'out-refused': ({ folder, reason, files }) => ({
    what: `${folder} に書き込めません(${refusalsJa[reason][0]})。書きかけのものは残りません。`,
    remedy:
      files.length > 0
        ? `${files.join('、')} を開いているビューアーを閉じて、もう一度実行してください。`
        : refusalsJa[reason][1],
  }),
  'out-not-ours': ({ folder }) => ({
    what: `${folder} にはビルドの出力ではないファイルがあり、置き換えてしまいます。`,
    expected: '空のフォルダー、存在しないフォルダー、または build.json のあるフォルダー',
    remedy: '空にするか、--out で別の出力先を指定してください。',
  }),
  'out-has-others': ({ folder, files }) => ({
    what: `${folder} にビルドの出力ではないファイルがあり、失われてしまいます: ${files.join('、')}`,
    expected: '前回のビルドが書いたファイルだけのフォルダー',
    remedy: '別の場所へ移すか、--out で別の出力先を指定してください。',
  }),
  'set-locked': ({ folder, lock }) => ({
    what: `別のビルドが ${folder} に書き込んでいます。`,
    remedy: `終わるのを待って、もう一度実行してください。動いているビルドがなければ、${lock} を削除してください。`,
  }),
  'page-fault': ({ fault }) => ({ what: `印刷するページに問題があります(${fault})。` }),
  'slide-overflow': (m) => ({
    what: `${whereJa(m)}が収まりません(${sidesJa[m.against] ?? m.against}へ ${m.is} px)。`,
    remedy: '文を短くするか、行を減らすか、二枚に分けてください。',
  }),
  'text-clipped': (m) => ({
    what: `${whereJa(m)}が ${m.is} px 切れています。`,
    remedy: '文を短くするか、場所を広げてください。',
  }),
  'text-too-small': (m) => ({
    what: `${whereJa(m)}の文字が ${m.is} px です。`,
    expected: `${m.limit} px 以上`,
    remedy: '大きさを決めている所(図の spec、テンプレート、テーマ)で大きくしてください。',
  }),
  'text-low-contrast': (m) => ({
    what: `${whereJa(m)}は下地 ${m.against} とのコントラストが ${m.is}:1 です。`,
    expected: `${m.limit}:1 以上`,
    remedy: '文字か下地の色を変えてください。',
  }),
  'text-overlap': (m) => ({
    what: `${whereJa(m)}が「${m.against}」と重なっています。`,
    remedy: 'どちらかを短くするか、数を減らしてください。',
  }),
  'title-too-long': ({ characters, fits }) => ({
    what: `見出しが ${characters} 文字あります。二行に入るのは約 ${fits} 文字です。`,
    remedy: 'もっと短く言い切り、説明は本文かメモへ移してください。',
  }),
  'title-lines': (m) => ({
    what: `${whereJa(m)}が ${m.is} 行になっています。`,
    expected: `${m.limit} 行以内`,
    remedy: 'もっと短く言い切ってください。',
  }),
  'last-line-short': (m) => ({
    what: `${whereJa(m)}の最後の行が ${m.is} 文字だけです。`,
    remedy: '言葉を足すか削るか、別の所で改行してください(文の中に改行を入れられます)。',
  }),
  'chart-empty': (m) => ({
    what: `スライド「${m.slide}」の図に何も描かれていません。`,
    remedy: '行と列の指定を確かめてください。',
  }),
  'image-missing': (m) => ({
    what: `スライド「${m.slide}」の画像を表示できません${m.text === '' ? '' : `(${m.text})`}。`,
    remedy: 'ファイルが壊れていないか確かめてください。',
  }),
  'allow-unneeded': ({ slide, code }) => ({
    what: `スライド「${slide}」は ${code} を許していますが、当てはまるものがありません。`,
    remedy: 'allow から除いてください。',
  }),
  'pdf-pages': ({ pages, slides }) => ({
    what: `スライド ${slides} 枚に対して PDF が ${pages} ページあります。`,
    remedy: 'スライドからはみ出すものがあります。',
  }),
};

const yamlTraps: { readonly [T in YamlTrap]: Words } = {
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
};

const skippedResources: { readonly [R in SkippedResource]: string } = {
  remote: 'ネットワーク上のアドレスです。取得はしません',
  inline: 'データがファイルではなく記述の中にあります',
  'not-a-table': 'CSV の表ではありません',
  'several-files': '複数のファイルに分かれています',
  'no-path': 'ファイル名がありません',
  missing: 'ファイルがありません',
};

const partsJa: { readonly [P in SlidePart]: string } = {
  title: '見出し',
  kicker: '見出しの上の小見出し',
  body: '本文',
  table: '表',
  chart: '図',
  key: '凡例',
  footer: 'フッター',
};
const sidesJa: Readonly<Record<string, string>> = {
  right: '右',
  left: '左',
  top: '上',
  bottom: '下',
};

function whereJa({ slide, part, text, fact }: Measured): string {
  return `スライド「${slide}」の${partsJa[part]}「${text}」${fact === '' ? '' : `(${fact})`}`;
}

/** zod とほかの部屋が使う型の名。 */
const typeNames: Readonly<Record<string, string>> = {
  'a text': '文字列',
  'a number': '数',
  'a whole number': '整数',
  'true or false': '真偽値',
  'a list': 'リスト',
  'a map': 'キーと値の組',
  nothing: '空(値なし)',
  'a date': '日付',
};

const foreignMarkup: { readonly [K in MarkupKind]: string } = {
  address: '[語](https://…) と書いてください。',
  bold: '**語** と書いてください。',
  break: 'YAML の | で始まる文の中で改行してください。',
  code: '記号を外すか、**語** と書いてください。',
  comment: '取り除いてください。YAML のコメントは # で始めます。',
  entity: 'その文字自体を書いてください。',
  footnote: '本文に括弧で添えるか、読者向けの handout: に書いてください。',
  formula: 'E = mc² のように通常の文字で書いてください。',
  heading: '# を外してください。見出しは title: や kicker: に書きます。',
  italic: '目立たせる語は **語** と書いてください(斜体はありません)。',
  list: '各行を points: の項目にするか、文にしてください。',
  picture: '画像は image: { file: assets/plant.png, alt: … } のスライドにしてください。',
  quote: 'かぎ括弧でくくってください。',
  ruby: '読みは語のあとに括弧で書いてください(例: 備蓄（びちく）)。',
  strike: '取り除くか、もう当てはまらないことを文で書いてください。',
  table: 'デッキの CSV ファイルにして、スライドの table: で見せてください。',
  tag: 'タグを取り除いてください。',
};

const wrongValues: Readonly<Record<string, string>> = {
  empty: '空です',
  'not-scale-and-unit': '位と単位として読めません',
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

/** A unit's id as a sentence has it. */
function unitName(unit: string): string {
  if (unit === 'label') return 'ラベル(年・キー・コード)';
  return unit === '' ? '単位のない数' : unit;
}

const verdictJa = {
  holds: '正しくなりました',
  holdsAsStated: '公表値のうえでは正しくなりました',
  attributed: '他者の主張です',
  unknown: '分かりません',
  fails: '誤りです',
} as const;
const expectJa = { holds: '正しい', unknown: '決められない', fails: '誤りである' } as const;

function whyJa(obstacle: string): string {
  if (obstacle === 'not-comparable') return '(比べられない数値どうしです: comparableWithin)';
  return obstacle === 'not-applicable' ? '(該当しない値があります)' : '';
}

const unpackedFaultsJa: Readonly<Record<UnpackedFault['fault'], (file: string) => string>> = {
  missing: (file) => `${file} がありませんでした`,
  changed: (file) => `${file} が配布されたものと違っていました`,
  strange: (file) => `${file} はブラウザーのものではありません`,
  owner: (file) => `${file} が別のユーザーのものでした`,
  open: (file) => `${file} に別のユーザーが書き込める状態でした`,
};

const cacheFaultsJa: Readonly<Record<CacheFault, (detail: string) => string>> = {
  link: () => 'リンクであるか、リンクを含んでいます',
  file: () => 'フォルダーではなくファイルです',
  owner: () => '別のユーザーのものです',
  open: () => '別のユーザーが読み取り、または書き換えられる状態です',
  foreign: () => 'factdeck が作ったフォルダーではありません',
  denied: (detail) => `書き込めません(${detail})`,
};

const refusalsJa: Readonly<Record<Refusal, readonly [what: string, remedy: string]>> = {
  full: ['ディスクがいっぱいです', '空きを作るか、--out で別のディスクを指定してください。'],
  'read-only': ['読み取り専用のディスクです', '--out で別の出力先を指定してください。'],
  'no-permission': [
    '書き込む権限がありません',
    '権限を得るか、--out で別の出力先を指定してください。',
  ],
  'in-use': [
    '別のプログラムがファイルを開いています',
    'deck.pdf、handout.pdf、画像を開いているビューアーを閉じて、もう一度実行してください。',
  ],
  link: [
    'このフォルダーの外を指すリンクです',
    'リンクを取り除くか、出力先そのものを絶対パスで指定してください: --out /出力先',
  ],
  'no-folder': [
    'パスの途中がフォルダーではなくファイルです',
    '--out で別の出力先を指定してください。',
  ],
  'name-too-long': [
    'パスが長すぎます',
    'スライドやフォルダーの名前を短くするか、--out で別の出力先を指定してください。',
  ],
  broken: [
    'ディスクがエラーを報告しました',
    '--out で別のディスクを指定し、このディスクを点検してください。',
  ],
};

/** deck.yaml の内容を知る前に当てはまる上限。 */
const ofText: readonly LimitWord[] = ['textMegabytes', 'nesting', 'aliases'];

const limitsJa: Readonly<Record<LimitWord, string>> = {
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
