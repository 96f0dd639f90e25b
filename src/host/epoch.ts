/** The moment that builds are to bear, as other tools of a reproducible build are told it: SOURCE_DATE_EPOCH. */
import type { Environment } from './host.ts';

export const epochVariable = 'SOURCE_DATE_EPOCH';

/** Seconds of 31 December 9999: a PDF's year has four digits. */
const last = 253_402_300_799;

/** @returns undefined where it is not said. @throws where it is no such number: a date that is meant must not be passed over */
export function epochIn(environment: Environment): Date | undefined {
  const told = environment[epochVariable];
  if (told === undefined || told === '') return undefined;
  const wrong = wrongEpoch(environment);
  if (wrong) throw new Error(`${epochVariable}=${told}: expected ${wrong.expected}`);
  return new Date(Number(told) * 1000);
}

/** undefined: it is not said, or can be used. */
export function wrongEpoch(
  environment: Environment,
): { readonly told: string; readonly expected: string } | undefined {
  const told = environment[epochVariable] ?? '';
  const isGood = told === '' || (/^\d+$/.test(told) && Number(told) <= last);
  return isGood ? undefined : { told, expected: `1798761600 (0–${String(last)})` };
}
