/** Cells that are text → the numbers in them, read with the marks that the whole sheet has: 1,234.5 or 1.234,5. */
import type { NumberMarks } from '../languages/parts/figures.ts';
import type { GridCell } from './grid.ts';

const candidates: readonly NumberMarks[] = [
  { decimal: '.', group: ',' },
  { decimal: ',', group: '.' },
  { decimal: ',', group: ' ' },
  { decimal: '.', group: ' ' },
  { decimal: '.', group: "'" },
  { decimal: ',', group: "'" },
];

/** A sign, a number, what counts it: −1,234.5 %, € 12, (3), △4, 1.234,50-. */
const shape =
  /^(?<open>[(（])?(?<sign>[-+−–△▲])?\s*(?<lead>US\$|[$€£¥￥])?\s*(?<minus>[-−△▲])?(?<number>\d[\d.,'’ ]*|\.\d+)\s*(?<unit>%|[$€£¥]|億円|百万円|千円|万円|兆円|円|EUR|USD|JPY|GBP|CHF)?(?<close>[)）])?(?<behind>-)?$/u;

interface Numeral {
  readonly number: string;
  readonly negative: boolean;
  /** The sign of accounts, or one that stands behind. */
  readonly odd: boolean;
  readonly unit: string;
}

function peel(text: string): Numeral | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/’/g, "'");
  const groups = shape.exec(plain)?.groups;
  if (!groups) return undefined;
  const { open, sign, lead, minus, number = '', unit, close, behind } = groups;
  if ((open === undefined) !== (close === undefined)) return undefined;
  // A code: 00123.
  if (/^0\d/.test(number)) return undefined;
  const marks = [open, sign && sign !== '+' ? sign : undefined, minus, behind].filter(Boolean);
  if (marks.length > 1 || (lead !== undefined && unit !== undefined)) return undefined;
  return {
    number: number.trim(),
    negative: marks.length === 1,
    odd: open !== undefined || behind !== undefined,
    unit: lead ?? unit ?? '',
  };
}

/** undefined: it is no number with these marks. */
function valueWith(number: string, { decimal: point, group }: NumberMarks): string | undefined {
  const [whole = '', fraction, more] = number.split(point);
  if (more !== undefined || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;
  const isGrouped = group !== '' && whole.includes(group);
  const parts = isGrouped ? whole.split(group) : [whole];
  if (!parts.every((part, i) => (i === 0 ? /^\d*$/ : /^\d{3}$/).test(part))) return undefined;
  if (isGrouped && !/^\d{1,3}$/.test(parts[0] ?? '')) return undefined;
  const digits = parts.join('');
  if (digits === '' && fraction === undefined) return undefined;
  // Zeros at the end stay: they were published.
  const units = digits.replace(/^0+(?=\d)/, '') || '0';
  return fraction === undefined ? units : `${units}.${fraction}`;
}

export interface MarkDoubt {
  /** The first cell that could be either. */
  readonly cell: string;
  readonly chosen: string;
  readonly other: string;
}

export interface FoundMarks {
  /** Undefined: the cells have no marks in common, and stay text. */
  readonly marks: NumberMarks | undefined;
  readonly doubt?: MarkDoubt;
}

/** @param own marks of the deck's language, taken where the cells leave it open */
export function findMarks(
  texts: Iterable<string>,
  own: NumberMarks,
  semicolons: boolean,
): FoundMarks {
  const marked = [...new Set(texts)].flatMap((text) => {
    const { number } = peel(text) ?? {};
    return number !== undefined && /[.,' ]/.test(number) ? [number] : [];
  });
  const fitting = candidates.filter((marks) =>
    marked.every((n) => valueWith(n, marks) !== undefined),
  );
  const isOwn = (marks: NumberMarks): boolean => marks.decimal === own.decimal;
  const wanted = semicolons ? fitting.find(({ decimal: point }) => point === ',') : undefined;
  const marks = wanted ?? fitting.find(isOwn) ?? fitting[0];
  if (!marks) return { marks: undefined };
  for (const number of marked) {
    const chosen = valueWith(number, marks) ?? '';
    const other = fitting.map((m) => valueWith(number, m)).find((v) => v !== chosen);
    if (other !== undefined) return { marks, doubt: { cell: number, chosen, other } };
  }
  return { marks };
}

/** A number with its unit as a format, as a workbook would have it; undefined: it is no number. */
export function numberIn(
  cell: GridCell,
  marks: NumberMarks | undefined,
): { readonly cell: GridCell; readonly odd: boolean } | undefined {
  const peeled = cell.type === 'text' ? peel(cell.text) : undefined;
  if (!peeled) return undefined;
  const plain = /^\d+$/.test(peeled.number) ? peeled.number : undefined;
  const value = plain ?? (marks && valueWith(peeled.number, marks));
  if (value === undefined) return undefined;
  const text = `${peeled.negative ? '-' : ''}${value}`;
  const { formula } = cell;
  return {
    cell: {
      type: 'number',
      text,
      ...(peeled.unit !== '' && { format: `0.###"${peeled.unit}"` }),
      ...(formula !== undefined && { formula }),
    },
    odd: peeled.odd,
  };
}
