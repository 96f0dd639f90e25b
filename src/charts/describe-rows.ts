/** The sentences of an alternative text that several presets share: extremes, span of time, stages, what is not sure. */
import type { FlatRow } from './columns.ts';
import { flagIn, nameIn, numberIn, textIn } from './chart-row.ts';
import type { Telling } from './preset.ts';

type NameOf = (row: FlatRow) => string;

/** What these channels call a row, one behind the other. */
export function namedBy(channels: readonly string[]): NameOf {
  return (row) =>
    channels
      .map((channel) => nameIn(row, channel))
      .filter((text) => text !== '')
      .join(' ');
}

/** Largest and smallest of what was stated; all names where they tie. */
export function extremes({ rows, words }: Telling, figure: string, nameOf: NameOf): string[] {
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

export function span({ rows, words }: Telling): string[] {
  const times = rows
    .filter((row) => numberIn(row, 'x') !== null)
    .sort((a, b) => (numberIn(a, 'x') ?? 0) - (numberIn(b, 'x') ?? 0));
  const [first] = times;
  const last = times.at(-1);
  return first && last ? [words.span(textIn(first, 'x_text'), textIn(last, 'x_text'))] : [];
}

/** Who stands at which stage, the highest first. */
export function stages({ plan, rows, words }: Telling, nameOf: NameOf): string[] {
  const groups = [...(plan.channels.y?.categories ?? [])].reverse().flatMap(({ value, label }) => {
    const names = rows.filter((row) => textIn(row, 'y') === value).map(nameOf);
    return names.length > 0 ? [words.stage(label, names)] : [];
  });
  return groups.length > 0 ? [words.stages(plan.channels.y?.title ?? '', groups)] : [];
}

export function uncertain({ plan, rows, words }: Telling, figure: string, nameOf: NameOf) {
  const kindOf = (row: FlatRow): string => textIn(row, `${figure}_kind`);
  const named = (row: FlatRow): string => words.named(nameOf(row), textIn(row, `${figure}_text`));
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
