/** Rows of a preset → those that its form cannot show: figures below zero where none can stand, two figures at one place of a course. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { presetTraits, type PresetName } from '../model/charts.ts';
import type { ChartPlan } from '../model/plan.ts';
import { nameIn, numberIn, textIn } from './chart-row.ts';
import { flatRows, type FlatRow } from './columns.ts';

export function checkRows(plan: ChartPlan, preset: PresetName): Diagnostic[] {
  const rows = flatRows(plan);
  const { together, oneAMoment } = presetTraits(preset);
  return [
    ...negativeAreas(plan, preset, rows),
    ...(together === 'stack' && plan.channels.series ? mixedStack(plan, rows) : []),
    ...(oneAMoment ? twice(plan, preset, rows) : []),
  ];
}

/** The area that a `size` is drawn as cannot be smaller than nothing. */
function negativeAreas(
  plan: ChartPlan,
  preset: PresetName,
  rows: readonly FlatRow[],
): Diagnostic[] {
  return rows
    .filter((row) => isNegative(row, 'size'))
    .map((row) => {
      const args = { row: nameIn(row, presetTraits(preset).name), text: textIn(row, 'size_text') };
      return error('negative-figure', { ...args, as: 'size' }, plan.at);
    });
}

/** What goes down from zero cannot stand on what goes up. */
function mixedStack(plan: ChartPlan, rows: readonly FlatRow[]): Diagnostic[] {
  if (!rows.some((row) => (numberIn(row, 'y_high') ?? numberIn(row, 'y_low') ?? 0) > 0)) return [];
  return rows
    .filter((row) => isNegative(row, 'y'))
    .map((row) => {
      const name = `${textIn(row, 'series')} ${textIn(row, 'x_text')}`;
      return error(
        'negative-figure',
        { row: name, text: textIn(row, 'y_text'), as: 'part' },
        plan.at,
      );
    });
}

function isNegative(row: FlatRow, channel: string): boolean {
  return [`${channel}_low`, `${channel}_high`].some((end) => (numberIn(row, end) ?? 0) < 0);
}

/** Two figures at one moment: which is which cannot be seen. */
function twice(plan: ChartPlan, preset: PresetName, rows: readonly FlatRow[]): Diagnostic[] {
  return ['y', 'forecast'].flatMap((channel) => {
    const known = rows.filter(
      (row) =>
        numberIn(row, 'x') !== null &&
        !['', 'notApplicable'].includes(textIn(row, `${channel}_kind`)),
    );
    const places = Map.groupBy(known, (row) =>
      [textIn(row, 'repeat'), textIn(row, 'series'), textIn(row, 'x_text')].join(' ').trim(),
    );
    return [...places].flatMap(([place, own]) => {
      if (own.length < 2) return [];
      const figures = own.map((row) => textIn(row, `${channel}_text`));
      const canName = 'series' in presetTraits(preset).channels;
      return [error('moment-twice', { place, figures, canName }, plan.at)];
    });
  });
}
