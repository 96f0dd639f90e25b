import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ChartPlan } from '../model/plan.ts';
import type { JsonObject } from './fill-spec.ts';
export function checkSpec(_s: JsonObject, _p: ChartPlan): Diagnostic[] { return []; }
