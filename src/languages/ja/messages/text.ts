/** 本文についての文。 */
import type { BindingProblem, MarkupKind, TextArgs } from '../../../diagnostics/codes.ts';
import { offer, shortened } from '../../messages.ts';
import type { MessagesOf } from '../../parts/messages.ts';
import { didYouMean, offered } from './phrases.ts';

export const textMessages: MessagesOf<TextArgs> = {
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
  'look-alike-letters': ({ found, plain }) => ({
    what: `「${found}」は「${plain}」と読めますが、形の似た別の文字が混じっています。`,
    expected: '一種類の文字で書かれた語',
    remedy: `${plain} と打ち直してください。`,
  }),

  // ---- words ----
  'unchecked-comparison': ({ word, forms, offer }) => ({
    what: `「${word}」は比べる言葉ですが、確かめる主張がありません。`,
    expected: `「${word}」を含む because のキーと、${forms.join(' か ')} の主張`,
    remedy: `${offered(offer)}because: { ${word}: { ${forms[0] ?? 'is'}: … } } を加えるか、比べない言い方にしてください。`,
  }),
  'claim-says-otherwise': ({ word, key, claim, forms }) => ({
    what: `「${key}」は「${word}」と言っていますが、主張(${claim})は別のことを確かめています。`,
    expected: `${forms.join(' か ')} の主張。言葉に数があれば、同じ数`,
    remedy: '言葉と主張のどちらかを直して、同じことを言うようにしてください。',
  }),
  'claim-about-another': ({ words, of, named, claimed }) => ({
    what: `「${words}」を含む文は「${named}」について述べていますが、主張が確かめているのは${claimed.length === 0 ? { row: '別の行', figure: '別の値', period: '別の時' }[of] : claimed.map((c) => `「${c}」`).join('、')}です。`,
    expected: '文に出てくるものについての主張',
    remedy: '主張か文のどちらかを直して、同じものについて述べるようにしてください。',
  }),
  'bound-about-another': ({ of, named, owner }) => ({
    what: `この数値は${of === 'period' ? `${owner}のもの` : `「${owner}」${of === 'row' ? 'のもの' : ''}`}ですが、そばの言葉は「${named}」を名指ししています。`,
    expected: '名指ししたものの数値、または数値の持ち主の名前',
    remedy: `「${named}」の数値を結び付けるか、「${owner}」と書いてください。`,
  }),
  'roles-swapped': ({ named, words }) => ({
    what: `「${words}」の文では「${named}」の位置が主張と逆です。主張は、逆の向きで成り立っています。`,
    expected: '主張と同じ向きの二者',
    remedy: '文の二者を入れ替えるか、主張の向きを変えて成り立つか確かめてください。',
  }),
  'denial-missing': ({ words }) => ({
    what: `「${words}」の主張は、そうではない（または分からない）というものですが、文は打ち消していません。`,
    expected: '主張と同じことを言う文',
    remedy: '文に「ではない」「決められない」などと書くか、文のとおりの主張にしてください。',
  }),
  'row-says-otherwise': ({ said, row, column, cell }) => ({
    what: `「${row}」について「${said}」と書いていますが、「${column}」は「${cell}」です。`,
    expected: '名指しした行についてデータが示すこと',
    remedy: 'データのとおりに書くか、本来の行を名指しするか、セルを直してください。',
  }),
  'claim-says-less': ({ words, of, named }) => ({
    what: {
      time: `「${words}」の文は${named}にも触れていますが、主張はその時期を含みません。`,
      tie: `「${words}」の文は単独の順位だとしていますが、「${named}」も同じ順位です。`,
      rows: `「${words}」の主張は「${named}」についてもいえますが、文は名指ししていません。`,
      others: `「${words}」の文は「${named}」についても述べていますが、それを確かめる主張がありません。`,
      every: `「${words}」の文はすべてと比べていますが（「${named}」）、主張が比べているのは一つだけです。`,
      run: `「${named}」は今まで続いていると述べていますが、「${words}」の主張が扱う期間はそれより短いものです。`,
      whole: `「${named}」は全体を指しますが、「${words}」の主張には含まれないものがあります。`,
      near: `「${words}」の主張の数値の差は、「${named}」というには小さすぎます。`,
      far: `「${words}」の主張の数値の差は、「${named}」というには大きすぎます。`,
      rate: `「${named}」は単位当たりの量を指しますが、「${words}」の主張は合計についてのものです。`,
      counted: `「${named}」は数を指しますが、「${words}」の主張は割合についてのものです。`,
      denial: `「${words}」の文は「${named}」で打ち消していますが、主張は打ち消していません。`,
      limit: `「${words}」の主張は「${named}」で行を選んでいますが、文はそれを述べていません。`,
    }[of],
    expected: '言葉が述べることすべてについての主張',
    remedy: {
      time: '主張の始まりと終わりを文に合わせるか、主張の時期を文に書いてください。',
      tie: '同じ順位のものがあることを書いてください。',
      rows: 'すべてを文に書いてください。',
      others: `この言葉に「${named}」についての主張を加えるか、文からその名前を除いてください。`,
      every:
        'すべての中での順位を主張するか（`largest`、`smallest`、`rank`）、比べている相手を文に書いてください。',
      run: '最新の時点までの推移（`increasing`、`decreasing`）で確かめるか、比べている二つの時点を文に書いてください。',
      whole: 'すべての行について主張するか、どの行についてのことかを文に書いてください。',
      near: `「${named}」を除くか、数値に合う言葉に替えてください。`,
      far: `「${named}」を除くか、数値に合う言葉に替えてください。`,
      rate: `それを表す数値（\`each\` を付けた \`ratio\` の指標など）について主張するか、「${named}」を除いてください。`,
      counted: '数を表す列について主張するか、割合であることを文に書いてください。',
      denial: `反対の主張（\`not\`）にするか、「${named}」を除いてください。`,
      limit: `「${named}」を文に書くか、文が述べるとおりに主張してください。`,
    }[of],
  }),
  'view-contradicts': ({ word, named, owner }) => ({
    what: `この見解の「${word}」では、このデッキの主張が「${owner}」とするところが「${named}」になっています。`,
    expected: 'データでは決まらないことについての見解',
    remedy: `「${owner}」について述べるか、主張に任せてください。`,
  }),
  'number-differs': ({ found, key }) => ({
    what: `「${found}」は「${key}」の主張の数値ではなく、言葉の許す近さにもありません。`,
    expected: '主張の数値、またはそこから求まる数値（そばの言葉の許す範囲）',
    remedy: '主張のとおりの数値にするか、文のとおりの主張にしてください。',
  }),
  'said-place-unknown': ({ who, at, nearest }) => ({
    what: `「${who}」がそう述べたとされる箇所「${at}」は、evidence.csv にも出典にも見当たりません。`,
    expected: 'evidence.csv の locator か、出典の表題（後ろに箇所を続けてもよい）',
    ...offer(
      didYouMean(nearest) ??
        'at: を evidence.csv の書き方に合わせるか、データパッケージの sources にその文書を載せてください。',
    ),
  }),
  'sentence-open': ({ words, title, offer }) => ({
    what: `${title ? 'このタイトル' : 'この文'}を裏付けるものがありません${words.length === 0 ? '' : `（${words.map((w) => `「${w}」`).join('、')}）`}。`,
    expected: '（strict）主張、名指ししたものの数値、または言った人',
    remedy: `${offered(offer)}because に主張を書くか、数値を結び付けるか、誰の言葉か（{ said: …, at: … }）を示すか、自分で決めた数値を given に挙げてください。自分の見解なら view: true とします。`,
  }),
  'literal-not-a-name': ({ literal, problem }) => ({
    what:
      problem === 'amount'
        ? `「${literal}」は数値です。数値は自由に書けません。`
        : `「${literal}」は比べる言葉です。比べる言葉は自由に書けません。`,
    expected: '名前(数字を含んでもかまいません。例: GPT-4、7-Eleven)',
    remedy:
      problem === 'amount'
        ? 'セルの値を差し込むか、その数を含む名前の全体を書いてください。'
        : 'because: に主張とともに書くか、その語を含む名前の全体を書いてください。',
  }),
  'slide-count-differs': ({ found, counts }) => ({
    what: `題では「${found}」ですが、スライドにあるのは${counts.join('と')}です。`,
    expected: 'スライドにある数',
    remedy: 'スライドにある数を書くか、足りないものを加えてください。',
  }),
  'number-of-others': ({ found }) => ({
    what: `「${found}」はデータにないものの数です。データが変わっても変わりません。`,
    expected: 'データの数値、または作成者自身の数値',
    remedy:
      'データを改めるたびに確かめてください。スライドの given: { 何か: 数値 } で自分の数値だと示せます。',
  }),
  'unbound-number': ({ found, mended }) => ({
    what: `数「${found}」が文に直接書かれています。データが変わっても変わりません。`,
    expected: '差し込み({{表.行.列}} または指標の名前)か、その言葉を担う主張の数',
    remedy:
      '値を差し込むか、主張で数えるか、数を書かない言い方にしてください。数字を含む名前は literals に書けます。',
    ...(mended !== '' && { mended }),
  }),
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

const bindingProblems: { readonly [P in BindingProblem]: string } = {
  empty: '波括弧の中が空です',
  unclosed: '閉じる }} がありません',
  block: '{{#if}} などのブロックは本文には書けません',
  helper: '番地が二つ以上あります',
  partial: '部分テンプレートは本文には書けません',
  triple: '波括弧が三重です。二重で足ります',
  path: '番地の形になっていません',
};
