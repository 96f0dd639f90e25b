/** What the messages of every language share. */
import type { CellProblem, LimitWord, Offers } from '../diagnostics/codes.ts';
import type { Worded } from '../model/said.ts';
import type { FigureWords } from './parts/figures.ts';
import type { Message } from './parts/messages.ts';

/** Enough of an author's text to know it by, on one line. */
export function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 30 ? `${line.slice(0, 29)}…` : line;
}

/** Spread into a message: `...offer(didYouMean(nearest))` gives nothing where there is nothing to offer. */
export function offer(remedy: string | undefined): Pick<Message, 'remedy'> {
  return remedy === undefined ? {} : { remedy };
}

/** Spread into a message: the text to type where it is certain, else the choices. */
export function offered({
  mended,
  choices = [],
}: Worded<Offers>): Pick<Message, 'mended' | 'choices'> {
  return { ...(mended !== undefined && { mended }), ...(choices.length > 0 && { choices }) };
}

export function hasChoices({ choices = [] }: Worded<Offers>): boolean {
  return choices.length > 0;
}

/** What is to be done about a figure that cannot be read. */
interface CellRemedy extends Pick<Message, 'expected' | 'remedy'> {
  /** In place of the others, where there are choices. */
  readonly choosing?: string;
  /** In place of the others, where it is certain what was meant. */
  readonly mending?: string;
}

export type CellRemedies = { readonly [P in CellProblem]: CellRemedy };

export function remedyFor(
  { choosing, mending, ...others }: CellRemedy,
  offers: Worded<Offers>,
): Pick<Message, 'expected' | 'remedy'> {
  if (choosing !== undefined && hasChoices(offers)) return { remedy: choosing };
  if (mending !== undefined && offers.mended !== undefined) return { remedy: mending };
  return others;
}

/** Limits that deck.yaml meets before it is known what it says. */
export const limitsOfText: readonly LimitWord[] = ['textMegabytes', 'nesting', 'aliases'];

/** A number with the marks that columns have which declare none. */
export const standardNumber = '1,234.5';

/** A unit's id as this language prints it around a number, without the number. */
export function unitSign(id: string, { units, counter, periods }: FigureWords): string {
  const [, total = id, period] = /^(.+)\/(month|year)$/.exec(id) ?? [];
  const own = units[total] ?? counter(total);
  const per = period === 'month' || period === 'year' ? periods[period] : {};
  return [per.before, own.before, own.after, per.after].join('').trim();
}

/** A unit that could be written as a fraction of 1. */
export function isPercent(unit: string): boolean {
  return /^(?:%|％|per ?cent|Prozent|パーセント)$/i.test(unit);
}
