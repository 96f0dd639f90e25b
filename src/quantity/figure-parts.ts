/** Pieces of a worded figure → one list in which each piece has its role, blanks apart. */
import type { NumberMarks } from '../languages/parts/figures.ts';
import type { FigurePart, FigureRole } from '../model/quantity.ts';

/** One piece, or none where there are no words. It may begin and end with a blank: `tidy` sets it apart. */
export function piece(role: FigureRole, text: string | undefined): FigurePart[] {
  return text === undefined || text === '' ? [] : [{ text, role }];
}

export function textOf(parts: readonly FigurePart[]): string {
  return parts.map((part) => part.text).join('');
}

/** Neighbours of one role become one piece; the blanks around a piece become pieces of their own. */
export function tidy(parts: readonly FigurePart[]): FigurePart[] {
  const joined: FigurePart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.role === part.role) joined.splice(-1, 1, { ...last, text: last.text + part.text });
    else joined.push(part);
  }
  return joined.flatMap(({ text, role }) => {
    const rest = text.trimStart();
    const own = rest.trimEnd();
    return [
      ...piece('space', text.slice(0, text.length - rest.length)),
      ...piece(role, own),
      ...piece('space', rest.slice(own.length)),
    ];
  });
}

/** A figure in its pieces, with the sections that slides set and the whole text. */
export interface FormattedQuantity extends FigureSections {
  readonly text: string;
  readonly parts: readonly FigurePart[];
}

export function formattedFrom(parts: readonly FigurePart[]): FormattedQuantity {
  return { ...sectionsOf(parts), text: textOf(parts), parts };
}

export interface FigureSections {
  /** Up to the first number: words and the sign of a currency. */
  readonly before: string;
  /** From the first number to the last; what is told without one, as a whole. */
  readonly number: string;
  /** Scale and unit behind it. */
  readonly unit: string;
  /** Words behind that. */
  readonly after: string;
}

/** `before + number + unit + after` is the whole text. */
export function sectionsOf(parts: readonly FigurePart[]): FigureSections {
  const isNumber = ({ role }: FigurePart): boolean => role === 'digits' || role === 'words';
  const first = parts.findIndex(isNumber);
  const last = parts.findLastIndex(isNumber);
  const word = parts.findIndex((part, i) => i > last && part.role === 'after');
  const end = word < 0 ? parts.length : parts[word - 1]?.role === 'space' ? word - 1 : word;
  return {
    before: textOf(parts.slice(0, first)),
    number: textOf(parts.slice(first, last + 1)),
    unit: textOf(parts.slice(last + 1, end)),
    after: textOf(parts.slice(end)),
  };
}

/** The decimals of the last number, with their mark; '' where it has none, null where words stand for it. */
export function fractionIn(parts: readonly FigurePart[], { decimal }: NumberMarks): string | null {
  const last = parts.findLast(({ role }) => role === 'digits' || role === 'words');
  if (last?.role !== 'digits') return null;
  const [, decimals] = last.text.split(decimal);
  return decimals === undefined || last.text.includes('e') ? '' : decimal + decimals;
}

/** Places behind the point of a figure that is one number; undefined: it is a range, words, or has a power of ten. */
export function placesIn(
  parts: readonly FigurePart[],
  { decimal }: NumberMarks,
): number | undefined {
  const numbers = parts.filter(({ role }) => role === 'digits' || role === 'words');
  const [number] = numbers;
  if (numbers.length !== 1 || number?.role !== 'digits' || number.text.includes('e'))
    return undefined;
  return number.text.split(decimal)[1]?.length ?? 0;
}

/** The same figure, a change that is surely up or down: with its + before the number and the sign of its currency, and before that an arrow where one is asked for. */
export function withDirection(
  parts: readonly FigurePart[],
  way: 'up' | 'down',
  arrow: boolean,
): FigurePart[] {
  const first = parts.findIndex(({ role }) => role === 'currency' || role === 'digits');
  return parts.flatMap((part, i): FigurePart[] => {
    if (i !== first) return [part];
    const signed = way === 'up' ? { ...part, text: `+${part.text}` } : part;
    if (!arrow) return [signed];
    const points: FigurePart = { text: way === 'up' ? '↑' : '↓', role: 'before' };
    return [points, { text: ' ', role: 'space' }, signed];
  });
}

/** The same figure with so many zeros more behind the point of its last number. */
export function withZeros(
  parts: readonly FigurePart[],
  zeros: number,
  { decimal }: NumberMarks,
): FigurePart[] {
  const last = parts.findLastIndex(({ role }) => role === 'digits');
  return parts.map((part, i) => {
    if (i !== last) return part;
    const point = part.text.includes(decimal) ? '' : decimal;
    return { ...part, text: part.text + point + '0'.repeat(zeros) };
  });
}
