/** DeckPlan → facts.json: every figure of the set with its source, every measure with what it rests on, every claim and statement. */
import type { SlideHtml } from '../model/pages.ts';
import type { DeckPlan, MeasureView } from '../model/plan.ts';

/** @param hashOf a file’s path → that in the deck’s folder and its hash, as build.json has them */
export function renderFacts(
  { facts, measures, claims, statements }: DeckPlan,
  drawn: readonly SlideHtml[],
  hashOf: (file: string) => readonly [string, string] | undefined,
): string {
  const slides = drawn.map(({ id, title }, i) => ({ id, page: i + 1, title }));
  const told = measures.map((measure) => withHashes(measure, hashOf));
  return `${JSON.stringify({ slides, facts, measures: told, claims, statements }, null, 2)}\n`;
}

/** A rule says of which state of its files it is; a figure whose cells are listed needs none. */
function withHashes(
  { rule, ...measure }: MeasureView,
  hashOf: (file: string) => readonly [string, string] | undefined,
): object {
  if (!rule) return measure;
  const { cells, files, written } = rule;
  const inputs = Object.fromEntries(files.map(hashOf).filter((found) => found !== undefined));
  return { ...measure, rule: { cells, files: inputs, written } };
}
