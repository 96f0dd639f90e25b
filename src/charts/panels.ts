/** One chart for each value of a field → their places side by side, and the plan of each: the same preset, all on one scale. */
import { nameOf as nameOfCell } from '../model/cell-name.ts';
import type { ChartPlan, ChartRow } from '../model/plan.ts';
import type { ChartTheme } from '../model/theme.ts';
import type { ChartTools } from './drawing.ts';
import type { Placed } from './preset.ts';
import { wordsAt } from './words-at.ts';

export interface Panel {
  readonly plan: ChartPlan;
  readonly name: string;
  /** Upper left corner in the whole chart's box. */
  readonly at: readonly [number, number];
}

const gap = 36;
/** Half as high as a line of letters is, beside their size. */
const half = 0.725;
/** From the rule below a name to what it is the name of. */
const ruleAbove = 5;

/** A name, and the rule below it. */
function headOf({ nameSize }: ChartTheme): number {
  return Math.ceil(2 * half * nameSize) + ruleAbove;
}

/** In at most three columns, so that each is wide enough to be read. */
export function panelsOf(plan: ChartPlan, theme: ChartTheme): Panel[] {
  const head = headOf(theme);
  const rows = plan.data.rows ?? [];
  const names = [...new Set([...rows].sort(inOrder).map(nameOf))];
  const columns = Math.min(names.length, names.length === 4 ? 2 : 3);
  const lines = Math.ceil(names.length / Math.max(columns, 1));
  const width = Math.floor((plan.width - gap * (columns - 1)) / Math.max(columns, 1));
  const height = Math.floor((plan.height - (gap / 2) * (lines - 1)) / Math.max(lines, 1)) - head;
  const { repeat: _, ...channels } = plan.channels;
  return names.map((name, i) => {
    const own = rows.filter((row) => nameOf(row) === name);
    const keys = new Set(own.map((row) => row.key));
    const annotations = plan.annotations
      .filter(({ target }) => target.type === 'span' || keys.has(target.key))
      .map((a) => (a.target.type === 'span' && i > 0 ? { ...a, pieces: [], plain: '' } : a));
    const left = (i % columns) * (width + gap);
    const top = Math.floor(i / columns) * (height + head + gap / 2) + head;
    const size = { width, height, annotations, channels };
    return {
      name,
      at: [left, top],
      plan: { ...plan, ...size, id: `${plan.id}-${i + 1}`, data: { rows: own } },
    };
  });
}

/** What each panel is called, above it. */
export function panelHeads(
  panels: readonly Panel[],
  { theme, measureText }: Pick<ChartTools, 'theme' | 'measureText'>,
): Placed['data'] {
  const style = { size: theme.nameSize, weight: 700, color: theme.ink } as const;
  const middle = ruleAbove + half * theme.nameSize;
  const labels = panels.map(({ name, at: [x, y] }) =>
    wordsAt(name, { x, middle: y - middle }, style, measureText),
  );
  const rules = panels.map(({ at: [x, y], plan: own }) => {
    const line = { y: y - ruleAbove, y2: y - ruleAbove, stroke: theme.grid, line: 1, dash: null };
    return { x, x2: x + own.width, ...line };
  });
  return { note_rules: rules, note_labels: labels };
}

const nameOf = ({ cells }: ChartRow): string => nameOfCell(cells.repeat);

/** Moments in time, ordered categories in their order, all else as it comes. */
function inOrder(a: ChartRow, b: ChartRow): number {
  const place = ({ cells: { repeat } }: ChartRow): number => {
    if (repeat === undefined) return 0;
    if (repeat.type === 'category' || repeat.type === 'step') return repeat.rank;
    return 'low' in repeat ? (repeat.low ?? 0) : 0;
  };
  return place(a) - place(b);
}
