/** Money: codes of ISO 4217 with the signs that reports write. How it is printed, each language says. */

/** The first sign is that of its own: what English prints before the number; without one it prints the code. */
const rows: readonly (readonly [code: string, ...signs: string[]])[] = [
  // The first currency of a sign is the one that it means where no column says another.
  ['JPY', '¥', '\\'],
  ['USD', '$', 'US$'],
  ['EUR', '€'],
  ['GBP', '£'],
  ['CHF'],
  ['CNY', 'CN¥', '¥', '元', 'RMB'],
  ['INR', '₹', 'Rs', 'Rs.'],
  ['KRW', '₩', '원'],
  ['TWD', 'NT$', '$', '元'],
  ['HKD', 'HK$', '$'],
  ['SGD', 'S$', '$'],
  ['AUD', 'A$', '$', 'AU$'],
  ['CAD', 'C$', '$', 'CA$'],
  ['NZD', 'NZ$', '$'],
  ['MXN', 'MX$', '$'],
  ['BRL', 'R$'],
  ['SEK', '', 'kr'],
  ['NOK', '', 'kr'],
  ['DKK', '', 'kr'],
  ['ISK', '', 'kr'],
  ['PLN', '', 'zł'],
  ['CZK', '', 'Kč'],
  ['HUF', '', 'Ft'],
  ['RON', '', 'lei'],
  ['BGN', '', 'лв'],
  ['TRY', '₺'],
  ['RUB', '₽'],
  ['UAH', '₴'],
  ['ILS', '₪'],
  ['THB', '฿'],
  ['VND', '₫'],
  ['PHP', '₱'],
  ['NGN', '₦'],
  ['IDR', '', 'Rp'],
  ['MYR', '', 'RM'],
  ['PKR', '', 'Rs', 'Rs.'],
  ['ZAR'],
  ['EGP'],
  ['SAR'],
  ['AED'],
];

export interface Currency {
  readonly code: string;
  /** '' where only its code tells it from others. */
  readonly sign: string;
  /** All that may stand for it beside a number, the code too; some stand for others as well. */
  readonly words: readonly string[];
}

export const currencies: readonly Currency[] = rows.map(([code, sign = '', ...others]) => ({
  code,
  sign,
  words: [...new Set([sign, ...others, code])].filter((word) => word !== ''),
}));

export const currencyByCode: ReadonlyMap<string, Currency> = new Map(
  currencies.map((currency) => [currency.code, currency]),
);

/** Signs of one character, for a class of a pattern: what a number stands behind. */
export const moneySigns = [...new Set(currencies.flatMap(({ words }) => words))]
  .filter((word) => /^\p{Sc}$/u.test(word))
  .join('');

/** India and its neighbours count in lakh (10⁵) and crore (10⁷), and group digits so: 12,34,567. */
export const countsInLakh: ReadonlySet<string> = new Set(['INR', 'PKR']);
