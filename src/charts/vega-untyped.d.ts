/** What Vega exports but does not type: its text metrics, and the methods that its SVG writer calls on itself. */
import 'vega';
import type { Attributes } from './svg-sink.ts';

declare module 'vega' {
  interface Scene {
    readonly root: Scene;
    /** Of what is clipped: the id of its outline. */
    clip_id?: string;
  }

  interface View {
    /** Pixels of the view without its padding, once it has run. */
    readonly _viewWidth: number;
    readonly _viewHeight: number;
    /** Always of four sides. */
    padding(): Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;
  }

  export const textMetrics: { width: (item: unknown, text: unknown) => number };

  export class SVGStringRenderer {
    protected readonly _origin: readonly number[];
    initialize(el: null, width: number, height: number, origin: readonly number[]): this;
    render(scene: Scene): this;
    protected _render(scene: Scene): this;
    protected mark(markup: unknown, scene: Scene): unknown;
    protected href(item: Readonly<Record<string, unknown>>): null;
    protected attr(scene: Scene, item: unknown, emitters: unknown, tag: string | null): Attributes;
    protected defs(markup: unknown): void;
  }
}
