/** The sentences of an alternative text that several presets share: extremes, span of time, stages, what is not sure. */
import { languageOf } from '../languages/index.ts';
import { toldSigns, type Extreme, type ToldSign } from '../languages/parts/alt-texts.ts';
import type { QuantityKind } from '../model/quantity.ts';
import type { FlatRow } from './columns.ts';
import { flagIn, nameIn, numberIn, textIn } from './chart-row.ts';
import { listedChannels } from './listed-channels.ts';
import type { Telling } from './preset.ts';
import { channelsOf } from '../model/chart-base.ts';

type NameOf = (row: FlatRow) => string;

/** What these channels call a row, one behind the other. */
export function namedBy(channels: readonly string[]): NameOf {
  return (row) =>
    channels
      .map((channel) => nameIn(row, channel))
      .filter((text) => text !== '')
      .join(' ');
}

/** Largest and smallest of what was stated; all names where they tie. Not told where a range reaches beyond, or where it may as well lie within the others. */
export function extremes({ rows, words }: Telling, figure: string, nameOf: NameOf): string[] {
  const kindOf = (row: FlatRow): string => textIn(row, `${figure}_kind`);
  const stated = rows.filter((row) => kindOf(row) !== 'undisclosed');
  const known = stated.filter((row) => numberIn(row, figure) !== null);
  const values = known.map((row) => numberIn(row, figure) ?? 0);
  const [largest, smallest] = [Math.max(...values), Math.min(...values)];
  if (known.length < 2 || largest === smallest) return [];
  const at = (value: number, open: ToldSign, isBeaten: boolean): Extreme | undefined => {
    const found = known.filter((row) => numberIn(row, figure) === value);
    if (isBeaten || found.some((row) => kindSigns[kindOf(row)] === open)) return undefined;
    return { names: found.map(nameOf), text: textIn(found[0] ?? {}, `${figure}_text`) };
  };
  const ends = (end: 'low' | 'high'): number[] =>
    stated
      .filter((row) => ['range', 'vague'].includes(kindOf(row)))
      .flatMap((row) => numberIn(row, `${figure}_${end}`) ?? []);
  const most = at(largest, 'atMost', Math.max(...ends('high')) > largest);
  const least = at(smallest, 'atLeast', Math.min(...ends('low')) < smallest);
  return most || least ? [words.extremes(most, least)] : [];
}

/** From the first moment to the last, where the preset has time. */
export function span({ rows, words, traits }: Telling): string[] {
  const time = channelsOf(traits, 'moment')[0] ?? '';
  const times = rows
    .filter((row) => numberIn(row, time) !== null)
    .sort((a, b) => (numberIn(a, time) ?? 0) - (numberIn(b, time) ?? 0));
  const [first, last] = [times[0], times.at(-1)];
  const textOf = (row: FlatRow): string => textIn(row, `${time}_text`);
  return first && last ? [words.span(textOf(first), textOf(last))] : [];
}

/** Who stands at which stage, the highest first, where the preset has stages. */
export function stages({ plan, rows, words, traits }: Telling, nameOf: NameOf): string[] {
  const [stage = ''] = channelsOf(traits, 'category');
  const { title = '', categories = [] } = plan.channels[stage] ?? {};
  const groups = categories.toReversed().flatMap(({ value, label }) => {
    const names = rows.filter((row) => textIn(row, stage) === value).map(nameOf);
    return names.length > 0 ? [words.stage(label, names)] : [];
  });
  return groups.length > 0 ? [words.stages(title, groups)] : [];
}

/** Every figure that is not plainly what it says, under its sign. */
export function uncertain({ plan, rows, words }: Telling, figure: string, nameOf: NameOf) {
  const whole = plan.channels[figure]?.estimated === true;
  const bySign = Map.groupBy(rows, (row) => signOf(row, figure, whole));
  const told = (sign: ToldSign): string[] =>
    (bySign.get(sign) ?? []).map((row) =>
      sign === 'notApplicable'
        ? nameOf(row)
        : words.named(nameOf(row), textIn(row, `${figure}_text`)),
    );
  return [
    ...(whole ? [words.allEstimated] : []),
    ...toldSigns.flatMap((sign) => {
      const items = told(sign);
      return items.length > 0 ? [words.signed(words.signs[sign], items)] : [];
    }),
  ];
}

/** Every figure in its own words, for presets of which none can be left out; the parts of a whole stand together. */
export function describeEach(telling: Telling): string[] {
  const { plan, rows, words, traits, opening } = telling;
  const listed = listedChannels(plan, 'x');
  const figures = listed.length > 0 ? listed : telling.figures;
  const own = (row: FlatRow): string => textIn(row, traits.together === 'whole' ? 'y' : 'key');
  const groups = [...Map.groupBy(rows, own).values()].map((parts) => {
    const told = parts.flatMap((row) =>
      figures.map((figure) => {
        const name = textIn(row, 'part') || (plan.channels[figure]?.title ?? '');
        return words.part(name, textIn(row, `${figure}_text`));
      }),
    );
    return words.group(nameIn(parts[0] ?? {}, traits.name), told);
  });
  return [opening(undefined, groups.length), ...groups, ...wholeEstimates(telling, figures)];
}

/** From where to where, row by row, with how far the two are apart where the chart tells it. */
export function describeChange(telling: Telling): string[] {
  const { plan, rows, words, traits, figures, opening } = telling;
  const nameOf = namedBy([traits.name]);
  const { parenthesis } = languageOf(plan.language).writing;
  const { gap } = plan.channels;
  return [
    opening(words.list(figures.map((end) => plan.channels[end]?.title ?? ''))),
    ...rows.map((row) => {
      const told = words.fromTo(nameOf(row), textIn(row, 'from_text'), textIn(row, 'to_text'));
      return gap ? told + parenthesis([words.part(gap.title, textIn(row, 'gap_text'))]) : told;
    }),
    ...wholeEstimates(telling, figures),
  ];
}

/** For texts that tell every figure in its own words. */
export function wholeEstimates({ plan, words }: Telling, figures: readonly string[]): string[] {
  const whole = figures.filter((figure) => plan.channels[figure]?.estimated);
  if (whole.length === figures.length) return [words.allEstimated];
  return whole.map((f) => words.group(plan.channels[f]?.title ?? '', [words.allEstimated]));
}

/** @param whole the column is estimated as a whole: told once */
function signOf(row: FlatRow, figure: string, whole: boolean): ToldSign | undefined {
  const kind = kindSigns[textIn(row, `${figure}_kind`)];
  if (kind === 'undisclosed' || kind === 'notApplicable') return kind;
  if (flagIn(row, `${figure}_estimated`) && !whole) return 'estimated';
  return kind ?? (flagIn(row, `${figure}_about`) ? 'about' : undefined);
}

/** By kind of figure; an exact one has none. */
const kindSigns: Readonly<Record<string, ToldSign>> = {
  undisclosed: 'undisclosed',
  notApplicable: 'notApplicable',
  range: 'range',
  vague: 'vague',
  atLeast: 'atLeast',
  moreThan: 'atLeast',
  atMost: 'atMost',
  lessThan: 'atMost',
} satisfies Readonly<Record<Exclude<QuantityKind, 'exact'>, ToldSign>>;
