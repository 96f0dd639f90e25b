/** The commands, in the order in which the help lists them. Each is loaded only when it is called: start-up time is part of the product. */
import type { CommandName } from '../languages/parts/help.ts';
import type { Command } from './command.ts';

export const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  new: async () => (await import('./new.ts')).newCommand,
  import: async () => (await import('./import.ts')).importCommand,
  build: async () => (await import('./build.ts')).build,
  check: async () => (await import('./check.ts')).check,
  trace: async () => (await import('./trace.ts')).trace,
  find: async () => (await import('./find.ts')).find,
  chart: async () => (await import('./chart.ts')).chart,
  plan: async () => (await import('./plan.ts')).plan,
  dev: async () => (await import('./dev.ts')).dev,
  freeze: async () => (await import('./freeze.ts')).freeze,
  diff: async () => (await import('./diff.ts')).diff,
  review: async () => (await import('./review.ts')).review,
  verify: async () => (await import('./verify.ts')).verify,
  theme: async () => (await import('./theme.ts')).theme,
  schema: async () => (await import('./schema.ts')).schema,
  doctor: async () => (await import('./doctor.ts')).doctor,
};

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
