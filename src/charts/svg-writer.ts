/**
 * Vega's scene → the SVG that stands in a slide: ids that are its own and always the same (Vega counts them through the
 * process), addresses of facts on the marks that carry them, nothing that leads outside. The only file that knows how
 * Vega writes SVG.
 */
import { SVGStringRenderer, type Scene } from 'vega';
import { isRecord } from '../model/is-record.ts';
import { SvgSink, UnsafeSvg, type Attributes } from './svg-sink.ts';

export interface SceneDress {
  /** Prefix of all ids: the chart's. */
  readonly id: string;
  /** Addresses of the figures to mark: they have changed since the edition that is compared with. */
  readonly changed: readonly string[];
}

/** @returns what stands inside the image @throws UnsafeSvg when the scene holds what a slide may not */
export function writeScene(
  root: Scene,
  origin: readonly [number, number],
  dress: SceneDress,
): string {
  const writer = new SceneWriter(dress);
  writer.initialize(null, 0, 0, [origin[0], origin[1]]);
  writer.render(root);
  return writer.text;
}

/** Marks of one path for many rows would carry the first row's fact. */
const shared = new Set(['line', 'area', 'trail', 'group']);

/** Vega's types leave out what its renderers are made of; these are the methods that it calls on itself. */
class SceneWriter extends SVGStringRenderer {
  text = '';
  readonly #dress: SceneDress;
  readonly #changed: ReadonlySet<string>;
  readonly #gradients = new Map<string, string>();
  #clips = 0;

  constructor(dress: SceneDress) {
    super();
    this.#dress = dress;
    this.#changed = new Set(dress.changed);
  }

  override _render(scene: Scene): this {
    const sink = new SvgSink();
    sink.open('g', {
      fill: 'none',
      'stroke-miterlimit': 10,
      transform: `translate(${String(this._origin)})`,
    });
    this.mark(sink, scene);
    sink.close();
    this.defs(sink);
    this.text = sink.written();
    return this;
  }

  override mark(sink: SvgSink, scene: Scene): unknown {
    // Vega would load the picture, and then write all again.
    if (scene.marktype === 'image') throw new UnsafeSvg('<image>', 'image');
    if (scene.clip) scene.clip_id = this.#nextClip();
    return super.mark(sink, scene);
  }

  override href({ href }: Readonly<Record<string, unknown>>): null {
    if (typeof href === 'string') throw new UnsafeSvg('href', href);
    return null;
  }

  override attr(scene: Scene, item: unknown, emitters: unknown, tag: string | null): Attributes {
    if (isRecord(item)) {
      this.#nameGradients(item);
      if (item.clip && scene.marktype === 'group')
        Object.assign(item, { clip_id: this.#nextClip() });
    }
    const found = super.attr(scene, item, emitters, tag);
    const datum = isRecord(item) && !shared.has(scene.marktype) ? item.datum : undefined;
    const fact = isRecord(datum) ? datum._fact : undefined;
    if (typeof fact !== 'string' || fact === '') return found;
    const changed = this.#changed.has(fact) ? '' : null;
    return { 'data-fact': fact, 'data-changed': changed, ...found };
  }

  #nextClip(): string {
    return `${this.#dress.id}-k${++this.#clips}`;
  }

  /** Equal gradients share one id; the scene's own object stays as it is, since Vega keeps it. */
  #nameGradients(item: Readonly<Record<string, unknown>>): void {
    for (const paint of ['fill', 'stroke'] as const) {
      const value = item[paint];
      if (!isRecord(value) || !('gradient' in value)) continue;
      const { id: _, ...gradient } = value;
      const key = JSON.stringify(gradient);
      const id = this.#gradients.get(key) ?? `${this.#dress.id}-c${this.#gradients.size + 1}`;
      this.#gradients.set(key, id);
      Object.assign(item, { [paint]: { ...gradient, id } });
    }
  }
}
