/** How far decks may raise their limits on this machine: `--limits`, else the environment. */
import { defaultCeiling, parseCeiling, type Limits } from '../model/limits.ts';
import type { Environment } from './host.ts';

export const ceilingVariable = 'FACTDECK_LIMITS';

/** `--limits` is handed on in the environment, where whatever reads a deck finds it. @returns what is wrong with either */
export function setCeiling(
  asked: string | undefined,
  environment: Record<string, string | undefined>,
): { readonly told: string; readonly expected: string } | undefined {
  const told = asked ?? environment[ceilingVariable];
  if (told === undefined) return undefined;
  environment[ceilingVariable] = told;
  const names = Object.keys(defaultCeiling).join(' ');
  return parseCeiling(told) ? undefined : { told, expected: `rows=5000000,seconds=300 (${names})` };
}

/** @throws where it is not written as it should be: a limit that is meant must not be passed over */
export function ceilingIn(environment: Environment): Limits {
  const told = environment[ceilingVariable];
  if (told === undefined) return defaultCeiling;
  const ceiling = parseCeiling(told);
  if (!ceiling) throw new Error(`${ceilingVariable}=${told}: expected rows=5000000,seconds=300`);
  return ceiling;
}
