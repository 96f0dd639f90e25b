/** Cells of German statistics offices, annual reports and newspapers, their meaning written down before the words were: read right, or refused. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import type { Quantity } from '../../src/model/quantity.ts';
import { parseMoment, parseQuantity } from '../../src/quantity/index.ts';

interface Written {
  readonly text: string;
  readonly column: string;
  readonly meaning: string;
}

const file = new URL('german-cells.csv', import.meta.url);
const cells: readonly Written[] = parse(readFileSync(file), { columns: true });

const marks: Readonly<Record<string, { decimal: string; group: string }>> = {
  de: { decimal: ',', group: '.' },
  'de-blank': { decimal: ',', group: '\u202f' },
  'de-CH': { decimal: '.', group: "'" },
};
const unitNames: Readonly<Record<string, string>> = { 社: 'company', 人: 'person', 個: 'piece' };

/** What the product makes of it, in the words of the list. */
function read({ text, column }: Written): string {
  if (column === 'moment') {
    const parsed = parseMoment(text, 'de');
    if (!parsed.ok) return 'refuse';
    const { code, about } = parsed.moment;
    return code === 'undisclosed'
      ? code
      : code === 'n/a'
        ? 'notApplicable'
        : `moment ${code}${about ? '; about' : ''}`;
  }
  const [kind = '', ...rest] = column.split(';').map((part) => part.trim());
  const key = (name: string): string | undefined =>
    [kind, ...rest].find((part) => part.startsWith(`${name}: `))?.slice(name.length + 2);
  const written = key('written');
  const parsed = parseQuantity(text, {
    unit: key('quantity') ?? '',
    language: 'de',
    plain: key('quantity') === undefined,
    ...(written !== undefined && { written }),
    marks: marks[key('numbers') ?? 'de'] ?? { decimal: ',', group: '.' },
  });
  return parsed.ok ? told(parsed.quantity) : 'refuse';
}

function told(quantity: Quantity): string {
  const { kind, stated, unit, about, estimated } = quantity;
  if (kind === 'notApplicable' || (kind === 'undisclosed' && !stated)) return kind;
  const { low, high } = stated ?? {};
  const ends = `${low?.at ?? ''}..${high?.at ?? ''}`;
  const value =
    low && high && low.at !== high.at
      ? low.open || high.open
        ? `${low.open ? '(' : '['}${ends}${high.open ? ')' : ']'}`
        : ends
      : (low?.at ?? high?.at ?? '');
  const [total = '', period] = unit.split(/\/(?=month$|year$)/);
  const flags = [about ? 'about' : '', estimated ? 'estimated' : '']
    .filter((f) => f !== '')
    .join(', ');
  const words =
    `${value} ${unitNames[total] ?? total}`.trim() + (period === undefined ? '' : ` per ${period}`);
  const all = words + (flags === '' ? '' : `; ${flags}`);
  return kind === 'undisclosed' ? `undisclosed (${all})` : `${kind} ${all}`;
}

/** Two flags are unknown to a quantity: such a cell is refused, and never read without them. */
function wanted(meaning: string): string {
  if (/^refuse|preliminary|forecast/.test(meaning)) return 'refuse';
  return meaning.startsWith('moment') ? meaning.replace(/ \(.*\)$|; vague$/, '') : meaning;
}

/** What is refused although it says something: in words that no rule reads yet. */
const refused = ['0,0', 'zweistelliger Millionenbetrag'];

it('are many', () => {
  expect(cells.length).toBeGreaterThan(250);
});

it.each(cells)('$text in $column', (cell) => {
  expect(read(cell)).toBe(refused.includes(cell.text) ? 'refuse' : wanted(cell.meaning));
});
