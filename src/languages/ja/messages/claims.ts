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
};
