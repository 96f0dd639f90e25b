/** The name of a column → whether it is one that years have, or codes: `fiscal_year`, 設立年, Baujahr; `customer_id`, PLZ, 電話番号. */

/** `year`, `birthYear`, `Year of birth`; not `calls_per_year`, `last year`, 前年, `year_total`; nor FY2023 and 2023年, which head the figures of one year. */
export function isYearName(name: string): boolean {
  if (/\d|[〇一二三四五六七八九十元]年/.test(name.normalize('NFKC'))) return false;
  const words = wordsOf(name);
  if (words.some((word) => beside.has(word))) return false;
  const isYear = (word = ''): boolean =>
    yearWords.has(word) || (yearEnds.test(word) && !otherYears.test(word));
  return isYear(words.at(-1)) || (isYear(words[0]) && !words.some((word) => amounts.has(word)));
}

/** `id`, `customer_id`, ZIP code, 郵便番号; not `views per id`, `lines of code`. */
export function isCodeName(name: string): boolean {
  const words = wordsOf(name);
  if (words.some((word) => beside.has(word) || word === 'of')) return false;
  return codeWords.has(words.at(-1) ?? '') || codeEnds.test(words.join(' '));
}

function wordsOf(name: string): string[] {
  return name
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}

/** What a column of years is called: English, Japanese, Chinese, Korean, the languages of Europe. */
const yearWords = new Set(
  (
    'year years yr fy 年 年度 年次 年份 西暦 西历 연도 년도 année annee années annees exercice jahr jahre año años ano anos ' +
    'anno anni jaar år vuosi rok lata év godina leto год έτος рік година yıl'
  ).split(' '),
);

/** Such words at the end of a compound. */
const yearEnds = /(?:年|年度|jahr|jaar)$/;
/** Compounds that compare years, or are parts of one. */
const otherYears =
  /(?:前年|昨年|今年|本年|翌年|来年|同年|毎年|平年|半年|前年度|今年度|vorjahr|halbjahr|folgejahr)$/;
/** Beside such a word a year or a key is what a figure is counted over or compared with. */
const beside = new Set(
  'per each every this last previous prior next half full whole pro par por je im by over to'.split(
    ' ',
  ),
);
/** Behind a year they are what was counted in it: `fy_revenue`; in front of it they tell which year (`budget_year`). */
const amounts = new Set(
  (
    'sales revenue revenues turnover income profit cost costs budget actual amount value sum total count average mean ' +
    'change growth umsatz kosten summe anzahl wert ventes montant nombre valeur'
  ).split(' '),
);

/** Numbers that stand for a thing and are never added up. */
const codeWords = new Set(
  (
    'id code zip zipcode postcode plz postleitzahl fips isbn issn ean gtin cik siren siret insee telefonnummer ' +
    'handynummer'
  ).split(' '),
);
const codeEnds = /(?:コード|番号|\b(?:phone|telephone|serial) (?:number|no))$/;
