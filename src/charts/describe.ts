/** A chart's data → its alternative text: what it shows, how many, the extremes, what is estimated or not known. */
import type { PresetName } from '../model/deck.ts';
import type { ChartPlan, ChartRow } from '../model/plan.ts';
import { flagIn, numberIn, textIn } from './chart-row.ts';
import { describing, type Describing } from './describing-words.ts';

/** The author's own words win. */
export function describeChart(plan: ChartPlan): string {
  if (plan.alt !== '') return plan.alt;
  const words = describing[plan.language];
  if (plan.form.type === 'spec')
    return words.join([words.plain([plan.title, plan.caption].filter((t) => t !== ''))]);
  const { preset } = plan.form;
  const rows = plan.data.rows ?? [];
  if (preset === 'shares') return describeShares(plan, rows, words);
  const figure = preset === 'steps' ? 'y' : 'x';
  const nameOf = (row: ChartRow): string => textIn(row, nameChannel[preset]);
  const sentences = [
    words.opening(
      words.presets[preset],
      plan.caption || (plan.channels[figure]?.title ?? ''),
      rows.length,
    ),
    ...extremes(rows, figure, nameOf, words),
    ...(preset === 'steps' ? span(rows, words) : []),
    ...(preset === 'map' ? stages(plan, rows, nameOf, words) : []),
    ...uncertain(plan, rows, figure, nameOf, words),
  ];
  return words.join(sentences);
}

const nameChannel: { readonly [P in PresetName]: string } = {
  dots: 'y',
  bars: 'y',
  steps: 'label',
  shares: 'y',
  map: 'label',
};

/** Largest and smallest of what was stated; all names where they tie. */
function extremes(
  rows: readonly ChartRow[],
  figure: string,
  nameOf: (row: ChartRow) => string,
  words: Describing,
): string[] {
  const known = rows.filter(
    (row) => numberIn(row, figure) !== null && textIn(row, `${figure}_kind`) !== 'undisclosed',
  );
  const values = known.map((row) => numberIn(row, figure) ?? 0);
  const largest = Math.max(...values);
  const smallest = Math.min(...values);
  if (known.length < 2 || largest === smallest) return [];
  const at = (value: number): { names: string[]; text: string } => {
    const found = known.filter((row) => numberIn(row, figure) === value);
    return { names: found.map(nameOf), text: textIn(found[0] ?? {}, `${figure}_text`) };
  };
  return [words.extremes(at(largest), at(smallest))];
}

function span(rows: readonly ChartRow[], words: Describing): string[] {
  const times = rows
    .filter((row) => numberIn(row, 'x') !== null)
    .sort((a, b) => (numberIn(a, 'x') ?? 0) - (numberIn(b, 'x') ?? 0));
  const [first] = times;
  const last = times.at(-1);
  return first && last ? [words.span(textIn(first, 'x_text'), textIn(last, 'x_text'))] : [];
}

/** Who stands at which stage, the highest first. */
function stages(
  plan: ChartPlan,
  rows: readonly ChartRow[],
  nameOf: (row: ChartRow) => string,
  words: Describing,
): string[] {
  const groups = [...(plan.channels.y?.categories ?? [])].reverse().flatMap(({ value, label }) => {
    const names = rows.filter((row) => textIn(row, 'y') === value).map(nameOf);
    return names.length > 0 ? [words.stage(label, names)] : [];
  });
  return groups.length > 0 ? [words.stages(plan.channels.y?.title ?? '', groups)] : [];
}

function uncertain(
  plan: ChartPlan,
  rows: readonly ChartRow[],
  figure: string,
  nameOf: (row: ChartRow) => string,
  words: Describing,
): string[] {
  const kindOf = (row: ChartRow): string => textIn(row, `${figure}_kind`);
  const named = (row: ChartRow): string => words.named(nameOf(row), textIn(row, `${figure}_text`));
  const undisclosed = rows.filter((row) => kindOf(row) === 'undisclosed');
  const absent = rows.filter((row) => kindOf(row) === 'notApplicable');
  const whole = plan.channels[figure]?.estimated === true;
  const estimated = rows.filter(
    (row) => flagIn(row, `${figure}_estimated`) && !whole && kindOf(row) !== 'undisclosed',
  );
  return [
    ...(undisclosed.length > 0 ? [words.undisclosed(undisclosed.map(named))] : []),
    ...(estimated.length > 0 ? [words.estimated(estimated.map(named))] : []),
    ...(whole ? [words.allEstimated] : []),
    ...(absent.length > 0 ? [words.notApplicable(absent.map(nameOf))] : []),
  ];
}

/** Every part of every bar: there is nothing to leave out. */
function describeShares(plan: ChartPlan, rows: readonly ChartRow[], words: Describing): string {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const parts = groups.get(textIn(row, 'y')) ?? [];
    groups.set(textIn(row, 'y'), [
      ...parts,
      words.part(textIn(row, 'part'), textIn(row, 'x_text')),
    ]);
  }
  return words.join([
    words.opening(
      words.presets.shares,
      plan.caption || (plan.channels.x?.title ?? ''),
      groups.size,
    ),
    ...[...groups].map(([name, parts]) => words.group(name, parts)),
    ...(plan.channels.x?.estimated ? [words.allEstimated] : []),
  ]);
}
