/** A chart's plan, drawn → where its rows stand. */
import { expect } from 'vitest';
import type { ChartTools } from '../../src/charts/draw-chart.ts';
import { drawPreset } from '../../src/charts/draw-preset.ts';
import { presets } from '../../src/charts/presets.ts';
import type { SceneMark } from '../../src/charts/read-scene.ts';
import { isDiagram } from '../../src/model/charts.ts';
import type { ChartPlan } from '../../src/model/plan.ts';

export async function sceneOf(plan: ChartPlan, tools: ChartTools): Promise<readonly SceneMark[]> {
  const { form } = plan;
  if (form.type !== 'preset' || isDiagram(form.preset)) throw new Error('no chart');
  const preset = presets[form.preset];
  const { value, diagnostics } = await drawPreset(plan, plan, preset, tools);
  expect(diagnostics).toEqual([]);
  return value?.marks ?? [];
}

/** What is drawn of a row, without its words. */
export function marksOf(scene: readonly SceneMark[], row: string): SceneMark[] {
  return scene.filter((mark) => mark.row === row && mark.type !== 'text');
}

/** From where to where a row is drawn across; NaN for a row that is not. */
export function spanOf(scene: readonly SceneMark[], row: string): readonly [number, number] {
  const boxes = marksOf(scene, row).flatMap(({ box }) => (box ? [box] : []));
  if (boxes.length === 0) return [NaN, NaN];
  return [Math.min(...boxes.map((box) => box[0])), Math.max(...boxes.map((box) => box[2]))];
}

export function middleOf([left, right]: readonly [number, number]): number {
  return (left + right) / 2;
}

/** Both ends, each within the 3 px that bounds add to a stroke, of what is expected. */
export function expectSpan(
  [left, right]: readonly [number, number],
  [from, to]: readonly [number, number],
): void {
  expect(Math.abs(left - from), `${left} is not ${from}`).toBeLessThan(4);
  expect(Math.abs(right - to), `${right} is not ${to}`).toBeLessThan(4);
}
