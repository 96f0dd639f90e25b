/** An author's mistake as a value: a code, its arguments, its place. The words are made at the end (`words.ts`). */
import type { Place } from '../model/place.ts';
import type { DiagnosticArgs } from './codes.ts';

export type Severity = 'error' | 'warning';
export type Code = keyof DiagnosticArgs;

export type Diagnostic = {
  [C in Code]: {
    readonly code: C;
    readonly severity: Severity;
    readonly args: DiagnosticArgs[C];
    readonly at?: Place;
  };
}[Code];

/** What a stage returns: a value where one could be made, and all problems found. */
export interface Outcome<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}

export function error<C extends Code>(code: C, args: DiagnosticArgs[C], at?: Place): Diagnostic {
  return make(code, 'error', args, at);
}

export function warning<C extends Code>(code: C, args: DiagnosticArgs[C], at?: Place): Diagnostic {
  return make(code, 'warning', args, at);
}

/** The same problem, told without stopping anything. */
export function asWarning(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, severity: 'warning' };
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === 'error');
}

function make<C extends Code>(
  code: C,
  severity: Severity,
  args: DiagnosticArgs[C],
  at: Place | undefined,
): Diagnostic {
  // TypeScript cannot see that one C gives one member of the union.
  return { code, severity, args, ...(at && { at }) } as unknown as Diagnostic;
}
