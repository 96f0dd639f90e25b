/** 番地・指標・主張についての文。 */
import type { ClaimArgs } from '../../../diagnostics/codes.ts';
import { offer } from '../../messages.ts';
import type { MessagesOf } from '../../parts/messages.ts';
import { didYouMean, unitName } from './phrases.ts';

export const claimsMessages: MessagesOf<ClaimArgs> = {
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

  // ---- claims ----
  'claim-name': ({ found, nearest }) => ({
    what: `「${found}」は事実の番地でも指標の名前でもありません。`,
    expected: '事実(表.行.列)か、measures にある名前',
    ...offer(didYouMean(nearest)),
  }),
  'claim-figure': ({ found, unit, like }) => ({
    what: `「${found}」は${like === 'moment' ? '時点' : '数値'}${unit === '' ? '' : `(単位 ${unitName(unit)})`}として読めません。`,
    expected:
      like === 'moment' ? '2024、2024-04、2024-H2 のような時点' : 'その列のセルと同じ書き方の数値',
  }),
  'claim-figure-scale': ({ found, column, scaled }) => ({
    what: `「${found}」には単位も桁の語もなく、「${column}」は桁の語を付けて書かれる列です。${found}ですか、${scaled}ですか。`,
    expected: '単位か桁の語の付いた数値、または全桁の数値',
    remedy: `${scaled} と書くか、${found} に単位を付けてください。`,
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
  'claim-no-row-breaks': ({ words, table, tries }) => ({
    what: `表「${table}」に行が加わっても、「${words}」の主張は誤りになりえません。行を${tries}通り加えて試しました。`,
    expected: '加わる行しだいで誤りになりうる主張',
    remedy: '新しい行が持ちうるものを問うか、行をもっと広く選んでください。',
  }),
  'claim-cannot-break': ({ why, form, table }) => ({
    what: {
      alone: `ほかの行には何も問うていません。この ${form} は、表「${table}」の別の行によって誤りになりえません。`,
      listed: `ここに挙げた行が、表「${table}」で当てはまるすべてです。この ${form} は、行が加わっても誤りになりえません。`,
      counted: '数える行がここで名指しされています。挙げた数がそのまま答えになります。',
      who: `この ${form} が問うのは誰の行かだけで、表「${table}」にほかの行はありません。別の誰かの行が加わっても誤りになりえません。`,
      same: '行を選ぶ条件と、確かめる条件が同じです。いつでも正しくなります。',
    }[why],
    expected: '行が一つ加わると誤りになりうる主張',
    remedy: {
      alone: '文が比べている相手まで rows や where を広げてください。',
      listed:
        '行の指定をやめ、新しい行も調べるようにしてください。名前で除くには except を使います。',
      counted: '性質で行を選んでください。例: where: { field: value }',
      who: 'その行だけが持つものを問うてください。例: have: { field: { known: true } }',
      same: '行を選ぶ列とは別の列を確かめてください。',
    }[why],
  }),
  'condition-no-such-value': ({ table, field, found, nearest }) => ({
    what: `表「${table}」の列「${field}」に「${found}」というセルはありません。`,
    expected: 'セルに書かれているとおりの値',
    ...offer(
      didYouMean(nearest) ??
        '値を直してください。どの行にもないことを言うなら、列の categories に挙げてください。',
    ),
  }),
  'internal-printed': ({ address }) => ({
    what: `「${address}」が印刷されますが、その列か、そこへ至る列は非公表(internal)です。`,
    expected: 'internal でない列。internal の列は、行の選択と並べ替えにだけ使えます',
    remedy: 'その列から計算した指標を載せるか、列から internal: true を外してください。',
  }),
  'internal-cell': ({ name, column }) => ({
    what: `「${name}」の結果は、非公表の列「${column}」のセルそのものです。`,
    expected: '個々のセルが分からない結果',
    remedy: '公表してよければ、指標に publish: true を加えてください。',
  }),
  'internal-few': ({ name, column, rows }) => ({
    what: `「${name}」は、非公表の列「${column}」の${rows}行だけについて述べています。`,
    expected: '3行以上で、セルを単独では使わないもの',
    remedy: '公表してよければ、そこに publish: true を加えてください。',
  }),
  'internal-difference': ({ name, other, rows }) => ({
    what: `「${name}」と「${other}」が使う非公表の数値は${rows}件しか違わず、差から中身が分かります。`,
    expected: '同じ数値によるか、3件以上違う数値による指標',
    remedy: 'どちらかを外してください。公表してよければ、publish: true を加えてください。',
  }),
  'claim-judges-nothing': ({ form }) => ({
    what: `この ${form} には、正しいか誤りかを決めるものがありません。`,
    expected: 'is、atLeast、atMost、moreThan、lessThan のどれか',
  }),
  'trend-too-short': ({ rows }) => ({
    what: `数値が${rows}件では増減を言えません。`,
    expected: '2件以上',
  }),
  'trend-order-unnatural': ({ field, first, second }) => ({
    what: `文字の順では「${first}」が「${second}」の前に来ます。「${field}」の文字列は、時や大きさの順になりません。`,
    expected: 'along: 時点、数値、または順序のある区分の列',
    remedy:
      '数値の列を指定するか、categoriesOrdered: true の区分にするか、番号の桁をそろえてください(02、10)。',
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
  'share-of-what': ({ problem, key, number, rows }) => ({
    what:
      problem === 'all'
        ? `${key}: ${number} では残りがありません。数値は${rows}件です。`
        : `比率を取る全体が一つに決まりません（${key === '' ? 'of・top・rest のどれもない' : key}）。`,
    expected:
      problem === 'all'
        ? `${rows}より小さい数`
        : 'share: 部分、of: 全体。または share: 列か数値の列挙、top: 3(か rest: 3)',
  }),
  'share-over-whole': ({ sum }) => ({
    what: `これらの百分率の合計は${sum}で、一つの全体の部分ではありません。`,
    expected: '合わせて100 %以下になる部分',
    remedy:
      '二重に数えたものを除く(rows、except、where)か、百分率どうしを greater・less・largest で比べてください。',
  }),
  'share-not-a-part': ({ part }) => ({
    what: `「${part}」は、比率を取る全体に含まれていません。`,
    expected: 'of の列挙、または選んだ行に含まれる数値',
  }),
};
