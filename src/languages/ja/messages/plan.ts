/** スライドと、主張の判定についての文。 */
import type { FailedClaim, FieldNeed, PlanArgs } from '../../../diagnostics/codes.ts';
import type { Worded } from '../../../model/said.ts';
import { offer } from '../../messages.ts';
import type { EvidenceLine, Message, MessagesOf } from '../../parts/messages.ts';
import { didYouMean, unitName } from './phrases.ts';

export const planMessages: MessagesOf<PlanArgs> = {
  // ---- plan ----
  'changes-without-compare': () => ({
    what: '変更点を示すスライドですが、どの版と比べるのかが書かれていません。',
    expected: 'compare: に残した版(例 compare: 2025-12)',
    remedy: 'edition: の隣に compare: を書いてください。比べる版は factdeck freeze で残せます。',
  }),
  'unknown-measure': ({ name, nearest }) => ({
    what: `指標「${name}」はありません。`,
    expected: 'measures にある名前か、事実の番地 {{表.行.列}}',
    ...offer(didYouMean(nearest)),
  }),
  'measure-not-known': ({ name, text, formula }) => ({
    what: `「${name}」は${text}です。元の数値からは大きさが分かりません。`,
    evidence: [formula],
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
    failedClaim(
      claim,
      claim.expect === 'holds'
        ? claim.verdict === 'unknown'
          ? `「${claim.words}」が正しいかどうかは分かりません${why(claim.obstacle)}。`
          : `「${claim.words}」は正しくありません。`
        : `「${claim.words}」は${expectations[claim.expect]}はずですが、いまは${verdicts[claim.verdict]}。`,
    ),
  'statement-changed': (claim) =>
    failedClaim(
      claim,
      `記述「${claim.words}」は${expectations[claim.expect]}はずですが、いまは${verdicts[claim.verdict]}。`,
    ),
  'claim-unattributed': ({ words, who }) => ({
    what: `「${words}」は${who}の主張ですが、文にそう書かれていません。`,
    expected: `同じ文に「${who}によると」「とされる」などの語`,
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
  'edition-not-a-moment': ({ found }) => ({
    what: `「${found}」は時点として読めないため、版が決まりません。`,
    expected: '年月、日付、または年',
    remedy: '版はデッキの日付で、年表の「いま」になります。',
  }),
  'bound-cell-blank': ({ address }) => ({
    what: `ここで参照している ${address} のセルが空です。`,
    remedy: 'セルを埋めるか、別のセルを参照してください。空のままでは何も印字されません。',
  }),
  'no-rows': ({ table }) => ({
    what: `表「${table}」から一行も選ばれていません。`,
    remedy: 'where と rows を確かめてください。値はセルに書かれたとおりの文字で比べます。',
  }),
  'parts-do-not-sum': ({ total, text, parts, by, stepwise }) => ({
    what: `「${total}」${stepwise ? 'まで' : ''}の内訳を合わせると ${parts} ですが、合計は ${text} とあり、${by} の差があります。`,
    expected: '内訳の和と合計が一致すること',
    remedy: '誤っている値を直すか、足りない内訳を1行として加えてください。',
  }),
  'not-a-change': ({ name }) => ({
    what: `「${name}」はそれ自体の値で、ほかの値との差や伸びではありません。`,
    expected: 'growth か difference を持つ計算値、または増減の列のセル',
    remedy:
      'そのような計算値を指定するか、データパッケージで列が増減であることを書いてください: `factdeck: { change: true }`。',
  }),
  'subtotal-of-others': ({ name, table }) => ({
    what: `「${name}」は「${table}」から作った集計表ではないため、この表の小計になりません。`,
    expected: `\`tables:\` の下の、\`from: ${table}\` と \`groupBy\` を持つ表`,
    remedy: `集計表を作ってください: \`tables: { groups: { from: ${table}, groupBy: …, figures: { …: { sum: … } } } }\`。`,
  }),
  'subtotal-of-hidden': ({ group, rows }) => ({
    what: `「${group}」の小計に、表に載せていない行が入っています: ${rows.slice(0, 5).join('、')}${rows.length > 5 ? '、…' : ''}。`,
    expected: '上に並ぶ行だけの合計',
    remedy: 'その行も表に載せるか、集計表の `where` で同じ行を除いてください。',
  }),
  'gap-of-others': ({ gap, from, to, table }) => ({
    what: `「${gap}」は「${from}」と「${to}」から計算したものではないため、二つの差を示しません。`,
    expected: `この表の、この二つの列から計算する指標：{ each: ${table}, difference: [${to}, ${from}] }、{ each: ${table}, growth: [${from}, ${to}] }、{ each: ${table}, ratio: [${to}, ${from}] } のいずれか`,
    remedy: 'そのような指標を gap に指定するか、gap を省いてください。',
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
  'claim-not-drawn': ({ words, known, nearest }) => ({
    what: known
      ? `「${words}」はこの図に描けません。図の目盛にある2つの値を比べていないか、その隔たりをこの目盛では示せません。`
      : `draw の「${words}」は because のキーでも measures の名前でもありません。`,
    expected: 'この図にある値どうしを比べる主張か計算値',
    ...offer(didYouMean(nearest)),
  }),
  'cell-twice': ({ row, column }) => ({
    what: `マトリクスの1つのマスに2行が当たっています: 「${row}」「${column}」。`,
    expected: '1マスに表の1行',
    remedy: 'rows や where でどちらかを外すか、表を直してください。',
  }),
  'scenario-unknown': ({ text, known }) => ({
    what: `「${text}」では、行がどの数値なのか分かりません。`,
    expected: `${known.map((word) => `「${word}」`).join('')}など`,
    remedy: 'セルにそのような語を書くか、rows や where でその行を外してください。',
  }),
  'scenario-twice': ({ name, scenario }) => ({
    what: `同じ数値の行が2つあります: 「${name}」「${scenario}」。`,
    expected: '1つの対象の1つのシナリオに表の1行',
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
};

const fieldNeeds: { readonly [N in FieldNeed]: string } = {
  quantity: '数量(factdeck: {quantity: …})または数値の列',
  moment: '時点(factdeck: {moment: true})、日付または年の列',
  category: '順序のある区分(categories と categoriesOrdered: true)の列',
};

/** 見たもの、その場所、直し方のすべて。 */
function failedClaim(claim: Worded<FailedClaim>, what: string): Message {
  const { says, figures, elsewhere, wording, mended, words } = claim;
  const first = figures[0];
  const remedies = [
    first?.place ? `数値が誤りなら、セルを直す: ${first.place}(${first.address})` : '',
    wording
      ? `数値が正しければ、データに合う言い方にする: 「${words}」→「${wording}」${mended ? '(主張は下の修正例)' : ''}`
      : '数値が正しければ、データに合う言い方と主張に直す',
    '確認が間に合わなければ、主張に hold: { reason: …, by: …, until: 日付 } を付けるか、--draft で全ページに「下書き」と刷る',
  ];
  return {
    what,
    evidence: [says, ...figures.map(rowOf), ...also('同じ数値を使うスライド:', elsewhere)],
    remedy: remedies.filter((r) => r !== '').join('\n'),
    ...(mended && { mended }),
  };
}

/** Name, figure, change, place. */
function rowOf({
  name,
  of,
  text,
  before,
  place,
}: Worded<FailedClaim['figures'][number]>): EvidenceLine {
  const named = [name, of].filter((t) => t !== '').join('・');
  return { cells: [named, before === '' ? text : `${text} (前回のビルドでは ${before})`, place] };
}

function also(label: string, slides: readonly string[]): string[] {
  return slides.length > 0 ? [`${label} ${slides.join(', ')}`] : [];
}

const verdicts = {
  holds: '正しくなりました',
  holdsAsStated: '公表値のうえでは正しくなりました',
  attributed: '他者の主張です',
  unknown: '分かりません',
  fails: '誤りです',
} as const;

const expectations = { holds: '正しい', unknown: '決められない', fails: '誤りである' } as const;

function why(obstacle: string): string {
  if (obstacle === 'not-comparable') return '(比べられない数値どうしです: comparableWithin)';
  return obstacle === 'not-applicable' ? '(該当しない値があります)' : '';
}
