/** Elements with their attributes, one by one → SVG text that a slide may hold. Everything that is not named here is refused. */

import { closedUpBy, partsOf, type Part } from '../lines/closing-up.ts';

/** Numbers, words, lists of numbers; what is not there is left out. */
export type Attributes = Readonly<Record<string, Written | readonly Written[]>>;
type Written = string | number | boolean | null | undefined;

/** What a slide may not hold: an author's spec can make Vega write it, a preset cannot. */
export class UnsafeSvg extends Error {
  readonly what: string;
  readonly value: string;
  constructor(what: string, value: string) {
    super(`a chart's SVG may not hold ${what}`);
    this.what = what;
    this.value = value;
  }
}

/** Takes what Vega's own writer takes: `open`, `text`, `close`. */
export class SvgSink {
  #written = '';
  /** Names of what is open. */
  readonly #open: string[] = [];
  /** The last start tag still lacks its `>`. */
  #bare = false;

  open(name: string, ...attributes: readonly (Attributes | null | undefined)[]): this {
    if (!elements.has(name)) throw new UnsafeSvg(`<${name}>`, name);
    this.#endTag();
    this.#open.push(name);
    this.#written += `<${name}`;
    for (const [key, value] of attributes.flatMap((own) => Object.entries(own ?? {}))) {
      if (value !== null && value !== undefined) this.#written += attributeOf(key, String(value));
    }
    this.#bare = true;
    return this;
  }

  text(words: unknown): this {
    const text = String(words);
    if (text === '') return this;
    this.#endTag();
    this.#written += partsOf(text, inside).map(partAsSvg).join('');
    return this;
  }

  close(): this {
    const name = this.#open.pop() ?? '';
    this.#written += this.#bare ? '/>' : `</${name}>`;
    this.#bare = false;
    return this;
  }

  written(): string {
    return this.#written;
  }

  #endTag(): void {
    if (this.#bare) this.#written += '>';
    this.#bare = false;
  }
}

/** The start of a text is no start of a line: it may stand behind another. */
const inside = ' ';

function partAsSvg({ text, closedUp }: Part): string {
  // As Vega writes it: a quotation mark stands for itself between tags.
  const words = escape(text).replaceAll('&quot;', '"');
  return closedUp ? `<tspan dx="-${closedUpBy}em">${words}</tspan>` : words;
}

function attributeOf(name: string, value: string): string {
  if (dropped.has(name) || name.startsWith('aria')) return '';
  if (name.startsWith('data-')) return ` ${name}="${escape(value)}"`;
  const calls = [...value.matchAll(/([^\s(),]*)\s*\(/g)].map(([, called = '']) => called);
  const isPlain =
    ownReference.test(value) ||
    (!value.includes('\\') && calls.every((called) => functions.has(called)));
  if (!attributes.has(name) || !isPlain) throw new UnsafeSvg(`${name}="${value}"`, value);
  return ` ${name}="${escape(rounded(name, value))}"`;
}

const elements = new Set(
  'g path rect line circle text tspan defs linearGradient stop clipPath'.split(' '),
);
/** Names for styles and for assistive readers: the chart is one image with one description. */
const dropped = new Set(['class', 'role', 'style', 'pointer-events', 'font-variant']);
const attributes = new Set(
  (
    'id d x y x1 y1 x2 y2 cx cy r rx ry dx dy width height transform offset opacity display fill fill-opacity stroke ' +
    'stroke-opacity stroke-width stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit ' +
    'stop-color text-anchor font-family font-size font-weight font-style clip-path'
  ).split(' '),
);
/** To what this image holds itself. */
const ownReference = /^url\(#[\w-]+\)$/;
/** What may be called in an attribute: colours and places, nothing that names a document. A backslash could spell one. */
const functions = new Set(
  'rgb rgba hsl hsla hwb lab lch translate rotate scale matrix skewX skewY'.split(' '),
);
const geometry = new Set('d x y x1 y1 x2 y2 cx cy r width height transform'.split(' '));

/** A hundredth of a pixel is enough, and the same on machines whose logarithms differ in the last bit. */
function rounded(name: string, value: string): string {
  if (!geometry.has(name)) return value;
  return value.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) =>
    String(Number(Number(number).toFixed(2))),
  );
}

export function escape(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

export interface ImageDress {
  readonly alt: string;
  /** As BCP 47 has it. */
  readonly language: string;
  readonly width: number;
  readonly height: number;
}

/** One image with one description for assistive readers. */
export function imageOf(inner: string, { alt, language, width, height }: ImageDress): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escape(alt)}" lang="${language}"` +
    ` width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inner}</svg>`
  );
}
