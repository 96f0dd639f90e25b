/** Points by two quantities → the axes of both, and the room that large points take beyond them. */
import type { ChartPlan } from '../model/plan.ts';
import { axisScale } from './axis-scale.ts';
import { extentOf, type Signs } from './signs.ts';
import { tickParams, type TickParams } from './ticks.ts';

type Point = Readonly<{ x: Signs; y: Signs; radius: number }>;

export interface PointAxes {
  readonly axes: Readonly<Record<'x' | 'y', TickParams>>;
  /** Pixels by which the largest reach farther beyond the plot than `radius`, for which the axes leave room. */
  readonly beyond: Readonly<Record<'left' | 'below' | 'above', number>>;
}

export function pointAxes(plan: ChartPlan, points: readonly Point[], radius: number): PointAxes {
  const x = axisOf(plan, points, 'x', plan.width / 2);
  const y = axisOf(plan, points, 'y', plan.height / 2);
  const more = (reach: number): number => Math.ceil(Math.max(0, reach - radius));
  const beyond = { left: more(x.start), below: more(y.start), above: more(y.end) };
  return { axes: { x: x.params, y: y.params }, beyond };
}

/** @param length of the axis in pixels at least @returns with how far the points reach beyond its ends */
function axisOf(plan: ChartPlan, points: readonly Point[], channel: 'x' | 'y', length: number) {
  // Open ends have room to be open into.
  const further = plan.scale === 'log' ? 2 : 1.15;
  const scale = axisScale(
    plan.scale,
    points.flatMap((point) => extentOf(point[channel], further)),
  );
  const reach = (share: (value: number) => number): number =>
    Math.max(
      0,
      ...points.flatMap(({ radius, ...point }) =>
        extentOf(point[channel]).map((value) => radius - share(value) * length),
      ),
    );
  const params = tickParams(scale, plan.channels[channel], plan);
  return { params, start: reach(scale.at), end: reach((value) => 1 - scale.at(value)) };
}
