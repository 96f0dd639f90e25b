/** Problems in the order in which they are told → those of one cause together: one code, one file, and the same in all that tells causes apart. Pure. */
import type { Code, Diagnostic } from './diagnostic.ts';

export interface Cause {
  /** Told in full. */
  readonly first: Diagnostic;
  /** The same at other places. */
  readonly others: readonly Diagnostic[];
}

export function causesOf(diagnostics: readonly Diagnostic[]): Cause[] {
  const causes = new Map<string, { first: Diagnostic; others: Diagnostic[] }>();
  for (const d of diagnostics) {
    const key = keyOf(d);
    const known = causes.get(key);
    if (known) known.others.push(d);
    else causes.set(key, { first: d, others: [] });
  }
  return [...causes.values()];
}

/** What one cause says differently from place to place: a column of bare numbers lacks its unit once, whatever the numbers. */
const varying: Readonly<Partial<Record<Code, readonly string[]>>> = {
  'cell-quantity': ['found', 'detail', 'mended', 'choices'],
  'cell-moment': ['found', 'mended', 'choices'],
  'cell-type': ['found', 'mended', 'choices'],
  'cell-serial-date': ['found', 'date'],
  'cell-constraint': ['found'],
  'cell-not-unique': ['found', 'line'],
  'csv-ragged': ['found'],
};

function keyOf({ code, severity, args, at }: Diagnostic): string {
  const own = Object.entries(args).filter(([name]) => varying[code]?.includes(name) !== true);
  return JSON.stringify([code, severity, at?.file, own]);
}

/** The first so many, errors before warnings, in the order that they had; and what is left out. */
export function firstCauses(
  causes: readonly Cause[],
  most: number,
): { readonly shown: readonly Cause[]; readonly left: readonly Cause[] } {
  const errors = causes.filter((c) => c.first.severity === 'error');
  const warnings = causes.filter((c) => c.first.severity === 'warning');
  const chosen = new Set([...errors, ...warnings].slice(0, most));
  return {
    shown: causes.filter((c) => chosen.has(c)),
    left: causes.filter((c) => !chosen.has(c)),
  };
}
