/** Every problem the tool can tell, with the arguments its sentence needs. Figures and lists arrive already worded. */
import type { ClaimArgs } from './codes/claims.ts';
import type { DrawArgs } from './codes/draw.ts';
import type { GroupArgs } from './codes/groups.ts';
import type { PlanArgs } from './codes/plan.ts';
import type { PublishArgs } from './codes/publish.ts';
import type { ReadArgs } from './codes/read.ts';
import type { TextArgs } from './codes/text.ts';

export type * from './codes/claims.ts';
export type * from './codes/draw.ts';
export type * from './codes/common.ts';
export type * from './codes/groups.ts';
export type * from './codes/package.ts';
export type * from './codes/plan.ts';
export type * from './codes/publish.ts';
export type * from './codes/read.ts';
export type * from './codes/text.ts';

export interface DiagnosticArgs
  extends ReadArgs, TextArgs, ClaimArgs, GroupArgs, PlanArgs, DrawArgs, PublishArgs {}
