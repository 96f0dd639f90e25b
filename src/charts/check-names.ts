/** An author's own spec → what Vega-Lite has no such name for: keys that it would pass over in silence, marks and types on which it fails without saying where. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { isRecord } from '../model/is-record.ts';
import type { ChartPlan } from '../model/plan.ts';
import { placeIn } from '../specs/spec-tree.ts';
import { channelKeys, channelNames, markNames, typeNames, viewKeys } from './vega-lite-names.ts';

type Path = readonly string[];

export function checkNames(
  spec: Readonly<Record<string, unknown>>,
  plan: Pick<ChartPlan, 'at' | 'form'>,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const check = (name: string, known: readonly string[], path: Path): void => {
    if (known.includes(name)) return;
    const args = { found: name, path: path.join('.'), known, nearest: nearest(name, known) };
    found.push(error('spec-unknown', args, placeIn(plan, args.path)));
  };
  const checkChannel = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) {
      value.forEach((inner: unknown, i) => {
        checkChannel(inner, [...path, String(i)]);
      });
    } else if (isRecord(value)) {
      for (const key of Object.keys(value)) check(key, channelKeys, [...path, key]);
      if (typeof value.type === 'string') check(value.type, typeNames, [...path, 'type']);
    }
  };
  const checkView = (view: Readonly<Record<string, unknown>>, path: Path): void => {
    for (const key of Object.keys(view)) check(key, viewKeys, [...path, key]);
    const mark = isRecord(view.mark) ? view.mark.type : view.mark;
    if (typeof mark === 'string') check(mark, markNames, [...path, 'mark']);
    for (const [channel, value] of Object.entries(isRecord(view.encoding) ? view.encoding : {})) {
      const own = [...path, 'encoding', channel];
      check(channel, channelNames, own);
      checkChannel(value, own);
    }
    for (const key of ['layer', 'concat', 'hconcat', 'vconcat'] as const) {
      const inner = view[key];
      if (!Array.isArray(inner)) continue;
      inner.forEach((plot: unknown, i) => {
        if (isRecord(plot)) checkView(plot, [...path, key, String(i)]);
      });
    }
    if (isRecord(view.spec)) checkView(view.spec, [...path, 'spec']);
  };
  checkView(spec, []);
  return found;
}
