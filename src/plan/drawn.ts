/** Figures of a table's rows → what stands drawn beside them: bars on one scale for their column, spark lines each on its own. */
import type { FieldNeed } from '../diagnostics/codes.ts';
import { error } from '../diagnostics/diagnostic.ts';
import type { Column } from '../facts/index-facts.ts';
import { languageOf } from '../languages/index.ts';
import type { Row, Table } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import type { Path } from '../model/sources.ts';
import { notPlaced, type Drawn } from '../model/views.ts';
import { cellOf, signsOf } from './cell.ts';
import { showCell, type Context, type Shown } from './context.ts';

type Figure = Drawn['figures'][number];

/** The bars of a column, by row. */
export function barsOf(
  context: Context,
  shown: Shown,
  table: Table,
  rows: readonly Row[],
  field: Column,
): ReadonlyMap<Row, Drawn> {
  shown.drawn.add('bar');
  const figures = rows.map((row) => {
    const own = figureOf(shown, showCell(context, shown, table, row, field));
    return [row, own ? [own] : []] as const;
  });
  // From zero: lengths are compared.
  const scale = scaleOf([{ low: 0, high: 0 }, ...figures.flatMap(([, own]) => own)]);
  return new Map(
    figures.map(([row, own]) => [row, { form: 'bar', alt: '', figures: own, scale, ...notPlaced }]),
  );
}

/**
 * The figures of facts that follow one another; what each is of is told with it.
 * @param lacking how many periods that have no fact lie before each
 */
export function sparkOf(
  context: Context,
  shown: Shown,
  facts: readonly (readonly [label: string, fact: Fact])[],
  lacking: readonly number[] = [],
): Drawn {
  shown.drawn.add('spark');
  const { writing } = languageOf(context.language);
  const figures = facts.flatMap(([, fact], i): Figure[] => [
    ...Array.from({ length: lacking[i] ?? 0 }, () => ({ ...unknown, fact: '' })),
    figureOf(shown, fact) ?? { ...unknown, fact: fact.address },
  ]);
  const alt = facts
    .map(([label, fact]) => label + writing.colon + cellOf(context, shown, fact, 'prose').text)
    .join(writing.listComma);
  return { form: 'spark', alt, figures, scale: scaleOf(figures), ...notPlaced };
}

const unknown = { kind: 'notApplicable', estimated: false, low: null, high: null } as const;

/** undefined: nothing is written there. */
function figureOf(shown: Shown, { cell: { value }, address }: Fact): Figure | undefined {
  if (value.type !== 'quantity') return undefined;
  const { kind, estimated, stated } = value.quantity;
  for (const sign of signsOf(value.quantity)) shown.signs.add(sign);
  return {
    kind,
    estimated,
    low: stated?.low ? Number(stated.low.at) : null,
    high: stated?.high ? Number(stated.high.at) : null,
    fact: address,
  };
}

function scaleOf(figures: readonly Pick<Figure, 'low' | 'high'>[]): [number, number] {
  const ends = figures.flatMap(({ low, high }) => [low ?? [], high ?? []].flat());
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  // Of none, or of zeros alone: any scale will do.
  return least < most ? [least, most] : [Math.min(0, least), Math.max(1, most)];
}

/** What is drawn are figures, and those of one line are of one unit. @returns whether they are, after saying what is not */
export function canBeDrawn(
  context: Context,
  fields: readonly (readonly [field: Column, path: Path])[],
): boolean {
  const needs: FieldNeed = 'quantity';
  for (const [{ name, type }, path] of fields) {
    if (['quantity', 'number', 'integer'].includes(type)) continue;
    context.report(error('field-type', { field: name, needs, has: type }, context.locate(path)));
    return false;
  }
  const [first] = fields;
  for (const [field, path] of fields) {
    if (!first || field.unit === first[0].unit) continue;
    const [has, otherHas] = [first[0].unit ?? '', field.unit ?? ''];
    const args = { one: first[0].title, has, other: field.title, otherHas };
    context.report(error('chart-fields-differ', args, context.locate(path)));
    return false;
  }
  return true;
}
