/** 読めないセルについての文。直し方が確かならその文、そうでなければ候補を添える。 */
import type { CellProblem, MomentTrouble, TableArgs } from '../../../diagnostics/codes.ts';
import {
  hasChoices,
  isPercent,
  offered,
  remedyFor,
  standardNumber,
  type CellRemedies,
} from '../../messages.ts';
import type { MessagesOf } from '../../parts/messages.ts';

export const cellMessages: MessagesOf<
  Pick<TableArgs, 'cell-quantity' | 'cell-moment' | 'cell-type'>
> = {
  'cell-quantity': ({ found, field, problem, detail, ...offers }) => ({
    what: `「${field}」の「${found}」は${problems[problem](detail)}。`,
    ...remedyFor(remedies(found, detail)[problem], offers),
    ...offered(offers),
  }),
  'cell-moment': ({ found, field, problem, ...offers }) => ({
    what: `「${field}」の「${found}」は${moments[problem]}。`,
    ...(problem === 'unreadable' && {
      expected:
        '2026、2026-04、2026-04-15、令和8年4月、2026-H2、2026-Q3、FY2025、2024..2028、>=2026、非公開、該当なし',
    }),
    ...(problem === 'zone' && { remedy: '日付だけを 2026-04-15 のように書いてください。' }),
    ...(hasChoices(offers) && { remedy: choose(found) }),
    ...offered(offers),
  }),
  'cell-type': ({ found, field, type, format, ...offers }) => ({
    what: `「${field}」の「${found}」は${named(type, format)}ではありません。`,
    ...(format !== '' && { expected: `${format} の形` }),
    ...(hasChoices(offers) && { remedy: choose(found) }),
    ...offered(offers),
  }),
};

const choose = (found: string): string => `意味に合うものを書いてください。${behind(found)}`;
const behind = (found: string): string => `矢印の右は、そう書いた場合の「${found}」の値です。`;

const problems: { readonly [P in CellProblem]: (detail: string) => string } = {
  unreadable: () => '数量として読めません',
  'not-finite': () => '規格上は数ですが、数値を表していません',
  commas: () => '数として読めません',
  'marks-unsaid': () => '二通りに読めます。記号が桁区切りか小数点か、決まっていません',
  'unit-unknown': (sign) =>
    sign === ''
      ? '数のほかに文字を含みますが、列の単位が決まっていません'
      : `${sign} の付いた数ですが、列の単位が決まっていません`,
  'mixed-signs': (sign) =>
    sign === ''
      ? '上の行の数と違い、記号が付いています'
      : `上の行の数と違い、記号(${sign})が付いていません`,
  'accounting-negative': () => '括弧付きの数です。負の数とも、不確かな数とも読めます',
  'no-scale': () => '位(億など)も単位も付いていません',
  'wrong-unit': (expected) => `列の単位(${expected})と合いません`,
  'low-above-high': () => '下限が上限を超えています',
  'below-minimum': (limit) => `列の下限(${limit})を下回ります`,
  'above-maximum': (limit) => `列の上限(${limit})を上回ります`,
};

const remedies = (found: string, detail: string): CellRemedies => ({
  unreadable: {
    choosing: choose(found),
    expected:
      '68億、3TB以上、100社超、70億〜130億、約30%、推定50億円、数億円、非公開、該当なし などの書き方',
  },
  'not-finite': {
    choosing: choose(found),
    remedy: '元の計算(割る数など)を直すか、「該当なし」と書いてください。',
  },
  commas: {
    expected:
      detail === standardNumber
        ? '三桁ごとのコンマと、小数点のピリオド(例: 1,234.5)'
        : `列の groupChar と decimalChar に従い、三桁ごとに区切った数(例: ${detail})`,
  },
  'marks-unsaid': {
    choosing: `数の区切りの記号を、列に書いてください。${behind(found)}`,
  },
  'unit-unknown': {
    choosing: `列の値が何であるかを、列の factdeck の下に書いてください。${behind(found)}`,
    remedy:
      '単位なら factdeck の quantity で列に与え、位なら 3 million のように略さずに書き、注記なら別の列に移してください。',
  },
  'mixed-signs': { remedy: 'セルを直すか、その数値のための列を設けてください。' },
  'accounting-negative': { choosing: choose(found), remedy: 'マイナス記号で書いてください。' },
  'no-scale': {
    mending: '見出しにある位と単位を、列の factdeck の下に書き足してください。',
    expected: 'セルに位か単位を書くか、列全体の written を指定する',
    remedy: `意味に合うものを、列の factdeck の下に書き足してください。${behind(found)}${isPercent(detail) ? '1 に対する割合(0.125 など)なら、先に 100 倍してください。' : ''}`,
  },
  'wrong-unit': { remedy: 'セルを直すか、その数値のための列を設けてください。' },
  'low-above-high': { remedy: '両端を入れ替えてください。' },
  'below-minimum': { remedy: 'セルか、データパッケージの制約を直してください。' },
  'above-maximum': { remedy: 'セルか、データパッケージの制約を直してください。' },
});

const moments: { readonly [P in MomentTrouble]: string } = {
  unreadable: '時点として読めません',
  'no-such-day': '実在しない日・月・年です',
  zone: '時差付きの時刻です。どの日かは場所によって変わります',
  doubtful: '何通りにも読めます',
  'low-above-high': '終わりが始まりより前です',
};

/** 書き方が別に定められていれば、標準の書き方は添えない。 */
function named(type: string, format: string): string {
  const words = types[type] ?? type;
  return format === '' ? words : words.replace(/ ?\([^)]*\)$/, '');
}

const types: Readonly<Record<string, string>> = {
  number: '数',
  integer: '整数',
  boolean: '真偽値(true か false)',
  date: '日付(2026-04-15)',
  yearmonth: '年月(2026-04)',
  year: '年(2026)',
  datetime: '日時(2026-04-15T15:00:00)',
  time: '時刻(15:00:00)',
  duration: '期間(P1DT2H)',
  geopoint: '地点(経度, 緯度)',
  array: 'JSON のリスト',
  object: 'JSON のマップ',
  geojson: 'JSON のマップ',
  email: 'メールアドレス',
  uri: 'アドレス(https://…)',
  uuid: 'UUID',
  binary: 'base64',
};
