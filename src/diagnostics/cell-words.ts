/** A cell that cannot be read → its message in either language: what is wrong, and the text to type where it is certain, else the choices. */
import type { CellProblem, DiagnosticArgs, MomentTrouble, Offers } from './codes.ts';
import type { Words } from './words.ts';

type Figure = DiagnosticArgs['cell-quantity'];
type MomentCell = DiagnosticArgs['cell-moment'];
type Typed = DiagnosticArgs['cell-type'];

export const cellWordsEn = {
  quantity: ({ found, field, problem, detail, ...offers }: Figure): Words => ({
    what: `“${found}” in “${field}” ${problemsEn[problem](detail)}.`,
    ...remediesEn(problem, found, detail, offers),
    ...offered(offers, 'en'),
  }),
  moment: ({ found, field, problem, ...offers }: MomentCell): Words => ({
    what: `“${found}” in “${field}” ${momentsEn[problem]}.`,
    ...(problem === 'unreadable' && {
      expected:
        '2026, 2026-04, 2026-04-15, January 2026, 2026-H2, 2026-Q3, FY2025, 2024..2028, >=2026, undisclosed or n/a',
    }),
    ...(problem === 'zone' && { remedy: 'Write the day alone: 2026-04-15.' }),
    ...(hasChoices(offers) && { remedy: chooseEn(found) }),
    ...offered(offers, 'en'),
  }),
  type: ({ found, field, type, ...offers }: Typed): Words => ({
    what: `“${found}” in “${field}” is not ${typesEn[type] ?? type}.`,
    ...(hasChoices(offers) && { remedy: chooseEn(found) }),
    ...offered(offers, 'en'),
  }),
};

export const cellWordsJa = {
  quantity: ({ found, field, problem, detail, ...offers }: Figure): Words => ({
    what: `「${field}」の「${found}」は${problemsJa[problem](detail)}。`,
    ...remediesJa(problem, found, detail, offers),
    ...offered(offers, 'ja'),
  }),
  moment: ({ found, field, problem, ...offers }: MomentCell): Words => ({
    what: `「${field}」の「${found}」は${momentsJa[problem]}。`,
    ...(problem === 'unreadable' && {
      expected:
        '2026、2026-04、2026-04-15、令和8年4月、2026-H2、2026-Q3、FY2025、2024..2028、>=2026、非公開、該当なし',
    }),
    ...(problem === 'zone' && { remedy: '日付だけを 2026-04-15 のように書いてください。' }),
    ...(hasChoices(offers) && { remedy: chooseJa(found) }),
    ...offered(offers, 'ja'),
  }),
  type: ({ found, field, type, ...offers }: Typed): Words => ({
    what: `「${field}」の「${found}」は${typesJa[type] ?? type}ではありません。`,
    ...(hasChoices(offers) && { remedy: chooseJa(found) }),
    ...offered(offers, 'ja'),
  }),
};

function offered({ mended, choices }: Offers, language: 'en' | 'ja'): Partial<Words> {
  return {
    ...(mended !== undefined && { mended }),
    ...(choices &&
      choices.length > 0 && {
        choices: choices.map(({ write, gives }) => ({ write, gives: gives[language] })),
      }),
  };
}

function hasChoices({ choices }: Offers): boolean {
  return choices !== undefined && choices.length > 0;
}

const chooseEn = (found: string): string => `Write what is meant; ${behindEn(found)}`;
const behindEn = (found: string): string => `behind each stands what “${found}” would then be.`;
const chooseJa = (found: string): string => `意味に合うものを書いてください。${behindJa(found)}`;
const behindJa = (found: string): string => `矢印の右は、そう書いた場合の「${found}」の値です。`;

const ourNumber = '1,234.5';

const problemsEn: { readonly [P in CellProblem]: (detail: string) => string } = {
  unreadable: () => 'is not a quantity',
  'not-finite': () => 'is a number of the standard, but no figure',
  commas: () => 'is not a number that can be read',
  'unit-unknown': (sign) =>
    sign === ''
      ? 'carries more than a number, and the field has no unit'
      : `is in ${sign}, and the field has no unit`,
  'mixed-signs': (sign) =>
    sign === ''
      ? 'has a sign that the figures above it do not have'
      : `does not have the sign of the figures above it (${sign})`,
  'accounting-negative': () => 'is a number in parentheses: a minus to some, a doubt to others',
  'no-scale': () => 'has neither scale nor unit',
  'wrong-unit': (expected) => `is not in the unit of the field (${expected})`,
  'low-above-high': () => 'is a range whose low end is above its high end',
  'below-minimum': (limit) => `is below the field’s minimum (${limit})`,
  'above-maximum': (limit) => `is above the field’s maximum (${limit})`,
};

function remediesEn(
  problem: CellProblem,
  found: string,
  detail: string,
  offers: Offers,
): Partial<Words> {
  switch (problem) {
    case 'unreadable':
      return hasChoices(offers)
        ? { remedy: chooseEn(found) }
        : {
            expected:
              'a value such as 68億, 6.8B, >=3TB, 70億..130億, about 30%, est. 5B, 数億円, undisclosed or n/a',
          };
    case 'not-finite':
      return hasChoices(offers)
        ? { remedy: chooseEn(found) }
        : { remedy: 'Mend what the figure was divided by, or write n/a.' };
    case 'commas':
      return {
        expected:
          detail === ourNumber
            ? 'commas between groups of three digits and a full stop before decimals: 1,234.5'
            : `the marks that the field declares (groupChar, decimalChar), in groups of three digits: ${detail}`,
      };
    case 'unit-unknown':
      return hasChoices(offers)
        ? { remedy: `Say what the column holds, under factdeck of the field; ${behindEn(found)}` }
        : {
            remedy:
              'If it is a unit, give it to the field (quantity, under factdeck); a scale is written out (3 million); a note has a column of its own.',
          };
    case 'mixed-signs':
      return { remedy: 'Mend the cell, or give the figure a column of its own.' };
    case 'accounting-negative':
      return hasChoices(offers) ? { remedy: chooseEn(found) } : { remedy: 'Write a minus sign.' };
    case 'no-scale':
      return offers.mended !== undefined
        ? { remedy: 'Add what the head says, under factdeck of the field.' }
        : {
            expected: 'a scale or a unit in the cell, or `written` on the field for all its cells',
            remedy: `Add the one that is meant under factdeck of the field; ${behindEn(found)}${percent.test(detail) ? ' Fractions of 1 have to be multiplied by 100 first.' : ''}`,
          };
    case 'wrong-unit':
      return { remedy: 'Mend the cell, or give the figure a column of its own.' };
    case 'low-above-high':
      return { remedy: 'Turn the two ends round.' };
    case 'below-minimum':
    case 'above-maximum':
      return { remedy: 'Mend the cell, or the constraint in the data package.' };
  }
}

const percent = /^(?:%|％|per ?cent|パーセント)$/i;

const problemsJa: { readonly [P in CellProblem]: (detail: string) => string } = {
  unreadable: () => '数量として読めません',
  'not-finite': () => '規格上は数ですが、数値を表していません',
  commas: () => '数として読めません',
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

function remediesJa(
  problem: CellProblem,
  found: string,
  detail: string,
  offers: Offers,
): Partial<Words> {
  switch (problem) {
    case 'unreadable':
      return hasChoices(offers)
        ? { remedy: chooseJa(found) }
        : {
            expected:
              '68億、3TB以上、100社超、70億〜130億、約30%、推定50億円、数億円、非公開、該当なし などの書き方',
          };
    case 'not-finite':
      return hasChoices(offers)
        ? { remedy: chooseJa(found) }
        : { remedy: '元の計算(割る数など)を直すか、「該当なし」と書いてください。' };
    case 'commas':
      return {
        expected:
          detail === ourNumber
            ? '三桁ごとのコンマと、小数点のピリオド(例: 1,234.5)'
            : `列の groupChar と decimalChar に従い、三桁ごとに区切った数(例: ${detail})`,
      };
    case 'unit-unknown':
      return hasChoices(offers)
        ? { remedy: `列の値が何であるかを、列の factdeck の下に書いてください。${behindJa(found)}` }
        : {
            remedy:
              '単位なら factdeck の quantity で列に与え、位なら 3 million のように略さずに書き、注記なら別の列に移してください。',
          };
    case 'mixed-signs':
      return { remedy: 'セルを直すか、その数値のための列を設けてください。' };
    case 'accounting-negative':
      return hasChoices(offers)
        ? { remedy: chooseJa(found) }
        : { remedy: 'マイナス記号で書いてください。' };
    case 'no-scale':
      return offers.mended !== undefined
        ? { remedy: '見出しにある位と単位を、列の factdeck の下に書き足してください。' }
        : {
            expected: 'セルに位か単位を書くか、列全体の written を指定する',
            remedy: `意味に合うものを、列の factdeck の下に書き足してください。${behindJa(found)}${percent.test(detail) ? '1 に対する割合(0.125 など)なら、先に 100 倍してください。' : ''}`,
          };
    case 'wrong-unit':
      return { remedy: 'セルを直すか、その数値のための列を設けてください。' };
    case 'low-above-high':
      return { remedy: '両端を入れ替えてください。' };
    case 'below-minimum':
    case 'above-maximum':
      return { remedy: 'セルか、データパッケージの制約を直してください。' };
  }
}

const momentsEn: { readonly [P in MomentTrouble]: string } = {
  unreadable: 'is not a moment',
  'no-such-day': 'names a day, month or year that there never was',
  zone: 'is a time in a time zone: which day that is depends on where one stands',
  doubtful: 'could be read in more than one way',
  'low-above-high': 'ends before it begins',
};
const momentsJa: { readonly [P in MomentTrouble]: string } = {
  unreadable: '時点として読めません',
  'no-such-day': '実在しない日・月・年です',
  zone: '時差付きの時刻です。どの日かは場所によって変わります',
  doubtful: '何通りにも読めます',
  'low-above-high': '終わりが始まりより前です',
};

const typesEn: Readonly<Record<string, string>> = {
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  date: 'a date (2026-04-15)',
  yearmonth: 'a month (2026-04)',
  year: 'a year (2026)',
};
const typesJa: Readonly<Record<string, string>> = {
  number: '数',
  integer: '整数',
  boolean: '真偽値(true か false)',
  date: '日付(2026-04-15)',
  yearmonth: '年月(2026-04)',
  year: '年(2026)',
};
