/** What every claim and measure of one deck looks things up in, and what has been worked out already. */
import type { LanguageName } from '../languages/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FactIndex } from '../facts/index-facts.ts';
import type { CellValue, Dataset } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import type { MeasureSource } from '../model/claims.ts';
import type { Moment } from '../model/moment.ts';
import type { Path } from '../model/sources.ts';
import type { Measure } from '../model/verdict.ts';
import type { Known } from './known.ts';

export interface JudgeContext {
  readonly dataset: Dataset;
  readonly index: FactIndex;
  readonly language: LanguageName;
  /** The edition: “now” for ages. */
  readonly edition: Moment;
  readonly measures: Readonly<Record<string, MeasureSource>>;
  /** A measure by name, computed; undefined after saying what is wrong with it. */
  readonly measureOf: (context: JudgeContext, name: string) => Measure | undefined;
  /** Other values to judge by, by address or measure name: what mutation and rounding try. */
  readonly instead: ReadonlyMap<string, CellValue>;
  /** Reports at a path below the claim or measure at hand; told once for a deck. */
  readonly report: (problem: Problem) => void;
  readonly known: Known;
  /** Measures that are being computed: one of them again is a circle. */
  readonly computing: Set<string>;
}

/** A problem with the place it is about, told as a path below the claim or measure at hand. */
export interface Problem {
  readonly path: Path;
  /** The path is the deck's own, not one below the claim. */
  readonly absolute?: true;
  readonly diagnostic: (at: Diagnostic['at']) => Diagnostic;
}

export function nothingKnown(): Known {
  return {
    measures: new Map(),
    choices: new Map(),
    flags: new Map(),
    facts: new Map(),
    counts: new Map(),
    sums: new Map(),
    parts: new Map(),
    totals: new Map(),
    trends: new Map(),
    flips: new Map(),
    rankings: new Map(),
    matches: new Map(),
  };
}

/** The value to judge by: the cell's, or what is tried instead. */
export function valueOf(context: JudgeContext, fact: Fact): CellValue {
  return context.instead.get(fact.address) ?? fact.cell.value;
}
