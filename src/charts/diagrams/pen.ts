/** What a diagram's template draws, element by element → SVG that a slide may hold, and its marks, as Vega's scene gives them. */
import type { MeasureText } from '../../model/theme.ts';
import type { SceneMark } from '../read-scene.ts';
import { SvgSink, type Attributes } from '../svg-sink.ts';

type Box = readonly [number, number, number, number];

/** Attributes as SVG has them, but `x` and `y` of a `g`, which move what is in it; and what is no attribute. */
export type Drawn = Attributes & {
  /** Under which its row is accounted for. */
  readonly row?: string;
  /** The address of the figure or name that it shows. */
  readonly fact?: string;
  /** Of a text. */
  readonly words?: string;
};

export class DiagramPen {
  readonly marks: SceneMark[] = [];
  readonly #sink = new SvgSink();
  readonly #changed: readonly string[];
  readonly #measure: MeasureText;
  /** Where the groups that are open have moved. */
  #from: readonly [number, number] = [0, 0];

  /** @param changed addresses of the figures to mark */
  constructor(changed: readonly string[], measure: MeasureText) {
    this.#changed = changed;
    this.#measure = measure;
  }

  /** @param inside draws what stands in it */
  draw(
    name: string,
    { row = '', fact = '', words = '', ...own }: Drawn,
    inside?: () => void,
  ): void {
    const isNew = this.#changed.includes(fact);
    const told = { 'data-fact': fact || null, 'data-changed': isNew ? '' : null };
    const before = this.#from;
    const attributes = name === 'g' ? this.#move(own) : own;
    this.#sink.open(name, told, attributes).text(words);
    inside?.();
    this.#sink.close();
    this.#from = before;
    const size = boxOf(name, words, own, this.#measure);
    if (size) this.marks.push(this.#markOf(name, { row, words, own, size }));
  }

  written(): string {
    return this.#sink.written();
  }

  #move({ x, y, ...others }: Attributes): Attributes {
    if (x === undefined && y === undefined) return others;
    const [right, down] = [Number(x ?? 0), Number(y ?? 0)];
    const [left, top] = this.#from;
    this.#from = [left + right, top + down];
    return { transform: `translate(${String(right)},${String(down)})`, ...others };
  }

  #markOf(
    name: string,
    of: {
      readonly row: string;
      readonly words: string;
      readonly own: Attributes;
      readonly size: Box;
    },
  ): SceneMark {
    const { row, words, own, size } = of;
    const [left, top] = this.#from;
    const [x, y, x2, y2] = [left + size[0], top + size[1], left + size[2], top + size[3]];
    const stroke = String(own['stroke'] ?? '');
    const painted = String(own['fill'] ?? stroke) !== '';
    const layer = row === '' ? '' : 'body';
    const mark = { row, layer, text: words, box: [x, y, x2, y2] as const, stroke, painted };
    return name === 'line'
      ? { ...mark, type: 'rule', line: { x, y, x2, y2 } }
      : { ...mark, type: name === 'circle' ? 'symbol' : name };
  }
}

/** undefined for what is no mark. */
function boxOf(
  name: string,
  words: string,
  own: Attributes,
  measure: MeasureText,
): Box | undefined {
  const n = (key: string): number => Number.parseFloat(String(own[key] ?? 0));
  const [x, y, cx, cy, r] = [n('x'), n('y'), n('cx'), n('cy'), n('r')];
  if (name === 'rect') return [x, y, x + n('width'), y + n('height')];
  if (name === 'circle') return [cx - r, cy - r, cx + r, cy + r];
  if (name === 'line') return [n('x1'), n('y1'), n('x2'), n('y2')];
  if (name !== 'text') return undefined;
  const size = n('font-size');
  const base = y + n('dy') * size;
  const width = measure(words, { size, weight: n('font-weight') > 400 ? 700 : 400 });
  return [x, base - 0.8 * size, x + width, base + 0.2 * size];
}
