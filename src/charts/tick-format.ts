/** A number on an axis → words of the deck's own formatter. Vega's registry of formats is global, so the language's name and the unit travel in the format: `ja|JPY`; of shares, which Vega counts from 0 to 1, `ja|percent|100`. */
import { languageCodes, languageNames } from '../languages/codes.ts';
import { formatTick } from '../quantity/index.ts';

/** Name under which Vega's specs ask for it. */
export const tickFormat = 'factdeckTick';

/** @param format language, unit and what the number is multiplied with: `ja|parameter`; anything else is read as the first language, without a unit */
export function renderTick(value: unknown, format: unknown): string {
  if (typeof value !== 'number' || !Number.isFinite(value)) return '';
  const [language, unit = '', times = '1'] = typeof format === 'string' ? format.split('|') : [];
  const name = languageNames.find((known) => known === language) ?? languageCodes[0];
  return formatTick(value * Number(times), unit, name);
}
