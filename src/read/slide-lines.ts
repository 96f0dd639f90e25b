/** A deck.yaml, also one with mistakes → on which slide a line of it is. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** @returns the slide's id; undefined: outside of all slides, or in one without */
export function slideLines(yaml: string): (line: number) => string | undefined {
  const counter = new LineCounter();
  const { contents } = parseDocument(yaml, { lineCounter: counter, logLevel: 'silent' });
  const slides: unknown = isMap(contents) ? contents.get('slides', true) : undefined;
  if (!isSeq(slides)) return () => undefined;
  const lineOf = (offset: number): number => counter.linePos(offset).line;
  const known = slides.items.flatMap((item) => {
    if (!isMap(item) || !item.range) return [];
    const id: unknown = item.get('id', true);
    const [from, to] = item.range;
    const name = isScalar(id) && typeof id.value === 'string' ? id.value : undefined;
    return [{ id: name, first: lineOf(from), last: lineOf(Math.max(from, to - 1)) }];
  });
  return (line) => known.findLast((s) => s.first <= line && line <= s.last)?.id;
}
