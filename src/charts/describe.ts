/** A chart's data → its alternative text: what it shows, how many, the extremes, what is estimated or not known. */
import { languageOf } from '../languages/index.ts';
import type { DrawnClaim } from '../languages/parts/alt-texts.ts';
import { channelsOf } from '../model/chart-base.ts';
import { isDiagram, presetTraits } from '../model/charts.ts';
import type { ChartPlan, SignPlan } from '../model/plan.ts';
import { flatRows, type FlatRow } from './columns.ts';
import { diagrams } from './diagrams/diagrams.ts';
import { extremes, namedBy, span, stages, uncertain } from './describe-rows.ts';
import type { Telling } from './preset.ts';
import { presets } from './presets.ts';

/** The author's own words win. */
/** @param signs the claims that are drawn on it */
export function describeChart(plan: ChartPlan, signs: readonly SignPlan[] = []): string {
  if (plan.alt !== '') return plan.alt;
  const words = languageOf(plan.language).altTexts;
  if (plan.form.type === 'spec')
    return words.join([words.plain([plan.title, plan.caption].filter((t) => t !== ''))]);
  const { preset } = plan.form;
  const { describe = describeRows } = isDiagram(preset) ? diagrams[preset] : presets[preset];
  const { parenthesis } = languageOf(plan.language).writing;
  const noted = plan.annotations.map(({ plain, pieces }) => {
    const leftOut = pieces.map((p) => p.leftOut).filter((words) => words !== '');
    return plain.replace(/[。.]$/, '') + (leftOut.length > 0 ? parenthesis(leftOut) : '');
  });
  const rows = flatRows(plan);
  const traits = presetTraits(preset);
  const figures = channelsOf(traits, 'quantity');
  const { title = '' } = plan.channels[figures[0] ?? ''] ?? {};
  const opening: Telling['opening'] = (subject = title, count = rows.length) =>
    words.opening(words.called[preset], plan.caption || subject, count);
  const drawn = signs.map((sign) => words.drawn(toldSign(sign, rows, namedBy([traits.name]))));
  const told = describe({ plan, rows, words, traits, figures, opening });
  return words.join([...told, ...drawn, ...noted]);
}

/** Rows by what they are called. */
function toldSign(
  own: SignPlan,
  rows: readonly FlatRow[],
  nameOf: (row: FlatRow) => string,
): DrawnClaim {
  const called = (key: string): string =>
    rows.filter((row) => row.key === key).map(nameOf)[0] ?? '';
  const { sign, plain: figure } = own;
  if (sign === 'level') return { sign, figure };
  if (sign === 'record') return { sign, to: called(own.to) };
  return { sign, figure, from: called(own.from), to: called(own.to) };
}

/** What can be said of any preset whose rows have a name and a figure; span and stages where it has time or stages. */
function describeRows(telling: Telling): string[] {
  const { plan, words, opening } = telling;
  const { name, secondName = '' } = telling.traits;
  const nameOf = namedBy(['repeat', name, secondName]);
  const figures = telling.figures.filter((channel) => plan.channels[channel]);
  if (figures.length > 1) {
    const told = figures.map((channel) => ({
      title: plan.channels[channel]?.title ?? '',
      said: [...extremes(telling, channel, nameOf), ...uncertain(telling, channel, nameOf)],
    }));
    const groups = told.filter(({ said }) => said.length > 0);
    return [opening(), ...groups.map(({ title, said }) => words.group(title, said))];
  }
  const [figure = 'x'] = telling.figures;
  return [
    opening(),
    ...extremes(telling, figure, nameOf),
    ...span(telling),
    ...stages(telling, nameOf),
    ...uncertain(telling, figure, nameOf),
  ];
}
