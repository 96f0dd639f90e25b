/** Columns and tables that a deck makes → the order in which each comes behind all that it rests on. */
import type { MeasureSource } from '../../model/claims.ts';
import type { Deck } from '../../model/deck.ts';
import type { MadeTable } from '../../model/made-tables.ts';

export type Step =
  | { readonly type: 'column'; readonly name: string; readonly source: MeasureSource }
  | { readonly type: 'table'; readonly name: string; readonly source: MadeTable };

export type Ordered =
  | { readonly ok: true; readonly steps: readonly Step[] }
  /** Each rests on the next, the last on the first. */
  | { readonly ok: false; readonly circle: readonly Step[] };

export function stepsOf({ measures, tables }: Pick<Deck, 'measures' | 'tables'>): Step[] {
  const columns = Object.entries(measures).flatMap(([name, source]): Step[] =>
    eachOf(source) === undefined ? [] : [{ type: 'column', name, source }],
  );
  const made = Object.entries(tables).flatMap(([name, source]): Step[] =>
    'from' in source ? [{ type: 'table', name, source }] : [],
  );
  return [...columns, ...made];
}

/** As written, but for what has to wait. */
export function inOrder(
  steps: readonly Step[],
  measures: Readonly<Record<string, MeasureSource>>,
): Ordered {
  const done = new Set<Step>();
  const open: Step[] = [];
  const visit = (step: Step): readonly Step[] | undefined => {
    if (done.has(step)) return undefined;
    if (open.includes(step)) return open.slice(open.indexOf(step));
    open.push(step);
    for (const other of steps) {
      const circle = other !== step && rests(step, other, measures) ? visit(other) : undefined;
      if (circle) return circle;
    }
    open.pop();
    done.add(step);
    return undefined;
  };
  for (const step of steps) {
    const circle = visit(step);
    if (circle) return { ok: false, circle };
  }
  return { ok: true, steps: [...done] };
}

export function eachOf(source: MeasureSource): string | undefined {
  return 'each' in source ? source.each : undefined;
}

function rests(
  step: Step,
  other: Step,
  measures: Readonly<Record<string, MeasureSource>>,
): boolean {
  if (step.type === 'table') {
    if (other.type === 'table') return step.source.from === other.name;
    return textsIn(step.source).some((text) => text.split('.').at(-1) === other.name);
  }
  // Columns of one table rest on those above them, in the order written.
  if (other.type === 'column') return false;
  const { name } = other;
  return textsBehind(step.source, measures).some((t) => t === name || t.startsWith(`${name}.`));
}

/** Also those of the measures that it names. */
function textsBehind(
  source: unknown,
  measures: Readonly<Record<string, MeasureSource>>,
  seen = new Set<string>(),
): string[] {
  return textsIn(source).flatMap((text) => {
    const measure = Object.hasOwn(measures, text) ? measures[text] : undefined;
    if (!measure || seen.has(text)) return [text];
    return [text, ...textsBehind(measure, measures, seen.add(text))];
  });
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
