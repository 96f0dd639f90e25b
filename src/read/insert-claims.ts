/** A claim that is offered for words of a slide → where it is typed in: under its `because`, or in a new one. All else of the file stays as it is written. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Pair, type YAMLMap } from 'yaml';
import type { Place } from '../model/place.ts';

export interface Inserted {
  /** In front of this line. */
  readonly line: number;
  readonly lines: readonly string[];
}

/** @param claims lines of YAML, as they stand under `because` @param at a place in the slide; undefined: it is not written in blocks */
export function insertClaims(
  yaml: string,
  at: Place,
  claims: readonly string[],
): Inserted | undefined {
  const counter = new LineCounter();
  const { contents } = parseDocument(yaml, { lineCounter: counter });
  const slides: unknown = isMap(contents) ? contents.get('slides') : undefined;
  const all = isSeq(slides) ? slides.items.flatMap((item) => (isMap(item) ? [item] : [])) : [];
  const lineOf = (offset: number): number => counter.linePos(offset).line;
  const slide = all.findLast(({ range }) => range && lineOf(range[0]) <= at.line);
  const indented = columnOf(slide, counter);
  if (!slide || indented === undefined) return undefined;
  const named = (name: string): Pair | undefined =>
    slide.items.find(({ key }) => isScalar(key) && key.value === name);
  const because = named('because')?.value;
  if (because !== undefined) {
    const known = isMap(because) ? because : undefined;
    const column = columnOf(known, counter);
    const first = startOf(known?.items[0]);
    if (column === undefined || first === undefined) return undefined;
    return { line: lineOf(first), lines: claims.map((c) => ' '.repeat(column) + c) };
  }
  const title = named('title')?.value;
  const end = isScalar(title) ? title.range?.[1] : undefined;
  if (end === undefined) return undefined;
  const { line, col } = counter.linePos(end);
  const lines = ['because:', ...claims.map((c) => `  ${c}`)];
  return { line: col === 1 ? line : line + 1, lines: lines.map((l) => ' '.repeat(indented) + l) };
}

/** How far its keys are indented; undefined where it is written in braces. */
function columnOf(map: YAMLMap | undefined, counter: LineCounter): number | undefined {
  const first = startOf(map?.items[0]);
  return map?.flow === true || first === undefined ? undefined : counter.linePos(first).col - 1;
}

function startOf(pair: Pair | undefined): number | undefined {
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}
