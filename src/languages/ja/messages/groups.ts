/** 別の表から作る表についての文。 */
import type { GroupArgs } from '../../../diagnostics/codes.ts';
import type { MessagesOf } from '../../parts/messages.ts';

export const groupsMessages: MessagesOf<GroupArgs> = {
  'table-taken': ({ name }) => ({
    what: `表「${name}」を別の表から作ろうとしていますが、同じ名前の表がデータパッケージにあります。`,
    remedy: '作る表に別の名前を付けてください。',
  }),
  'group-key': ({ problem, field, table, group, rows, found }) => ({
    what: `表「${table}」の${rows}行が${
      {
        blank: `どのグループにも入りません。「${field}」が空欄です`,
        none: `どのグループにも入りません。「${field}」に値がありません(${found})`,
        several: `「${group}」の複数のグループに入りえます。「${field}」が「${found}」です`,
      }[problem]
    }。`,
    expected: 'その行がどのグループに入るかがわかるセル',
    remedy:
      problem === 'several'
        ? 'セルをもっと細かく書くか、もっと長い期間・広い幅で分けてください。'
        : `セルを埋めるか、その行を除いてください: where: { ${field}: { known: true } }`,
  }),
  'group-not-comparable': ({ field, within, group }) => ({
    what: `「${field}」は「${within}」が同じ行どうしでしか比べられませんが、グループ「${group}」には複数の値があります。最大・最小は決まりません。`,
    remedy: `groupBy に ${within} を加えてください。`,
  }),
  'group-end-not-known': ({ group, along, last }) => ({
    what: `グループ「${group}」で「${along}」の順に${last ? '最後' : '最初'}になる行が決まりません。`,
    expected: 'ほかのどの行よりも確かに前か後ろにある一行',
    remedy: 'グループの中で同じ値がない列を along に指定するか、min・max・mean を使ってください。',
  }),
  'group-without-time': ({ form }) => ({
    what: `${form} は期間の順に計算しますが、groupBy に時点の列が一つありません。`,
    remedy: '加えてください: groupBy: [region, { field: date, by: month }]',
  }),
  'group-vanished': ({ table, group, before, period, groups }) => ({
    what: `表「${table}」では${group === '' ? '' : `「${group}」に`}${before}の行があり、${period}の行がありません${groups > 1 ? `(このような所が${groups}か所)` : ''}。ゼロではなく、行がないだけです。`,
    remedy: '欠けている行を加えるか、ないことをスライドに書いてください。',
  }),
  'top-not-sure': ({ top, last, next }) => ({
    what: `上位${top}件にどれが入るかは確かではありません。示される「${last}」と示されない「${next}」は入れ替わりえます。`,
    remedy: 'はっきり差がある所で切れる数にしてください。',
  }),
  'rest-of-nothing': () => ({
    what: 'rest は上位に入らないグループを一つにまとめますが、ここでは除かれるグループがありません。',
    expected: 'top: 数',
  }),
};
