/** A cell whose column has marks of its own (1.234,5) → the same with ours (1,234.5 as 1234.5); undefined where its digits are grouped otherwise. */
import type { NumberMarks } from '../languages/parts/figures.ts';

export const ourMarks: NumberMarks = { decimal: '.', group: ',' };

/** @param written NFKC, with single blanks */
export function withOurMarks(written: string, marks: NumberMarks): string | undefined {
  // A typographic apostrophe is the same mark.
  const text = marks.group === "'" || marks.group === '’' ? written.replaceAll('’', "'") : written;
  if (marks.decimal === ourMarks.decimal && marks.group === ourMarks.group) return text;
  const { run, whole, decimal, group } = patternsOf(marks);
  const ours = (part: string): string | undefined => {
    const runs = part.match(run) ?? [];
    if (!runs.every((digits) => whole.test(digits))) return undefined;
    return part.replace(run, (digits) => {
      const [before = '', behind] = digits.split(decimal);
      const plain = group === '' ? before : before.replaceAll(group, '');
      return behind === undefined ? plain : `${plain}.${behind}`;
    });
  };
  // Between the ends of a range two points are no marks: 9..12.
  const parts = text.split('..').map(ours);
  return parts.includes(undefined) ? undefined : parts.join('..');
}

/** Three digits behind one mark: a group to some, decimals to others. `0.125` has no group, `1,234,567` no decimals. */
const twoWays = /(?<![\d.,])[1-9]\d{0,2}[.,]\d{3}(?![\d.,]*\d)/;

/** @param marks how the deck itself writes numbers: with ours, 1,234 says one thing to its author */
export function readsTwoWays(written: string, marks: NumberMarks): boolean {
  return marks.decimal !== ourMarks.decimal && twoWays.test(written);
}

interface Patterns extends NumberMarks {
  /** Digits with anything between them that could be a mark. */
  readonly run: RegExp;
  /** A run as these marks have it. */
  readonly whole: RegExp;
}

const patterns = new Map<string, Patterns>();

function patternsOf(marks: NumberMarks): Patterns {
  const key = `${marks.decimal}\n${marks.group}`;
  const known = patterns.get(key);
  if (known) return known;
  const decimal = marks.decimal.normalize('NFKC');
  const group = marks.group.normalize('NFKC').replace('’', "'");
  const inside = [...new Set(['.', ',', decimal, group])].filter((mark) => mark !== '');
  const any = inside.map(escape).join('|');
  const grouped = group === '' ? '' : `|\\d{1,3}(?:${escape(group)}\\d{3})+`;
  const made = {
    decimal,
    group,
    run: new RegExp(`(?:${any})?\\d(?:(?:${any})?\\d)*`, 'g'),
    whole: new RegExp(`^(?:\\d*${grouped})(?:${escape(decimal)}\\d+)?$`),
  };
  patterns.set(key, made);
  return made;
}

function escape(mark: string): string {
  return mark.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
