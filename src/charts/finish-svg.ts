/**
 * Vega's SVG text → the SVG that stands in a slide: ids that are its own and always the same (Vega counts them through
 * the process), one image with one description for assistive readers, nothing that leads outside.
 */

export interface SvgDress {
  /** Prefix of all ids: the chart's. */
  readonly id: string;
  readonly alt: string;
  /** As BCP 47 has it. */
  readonly language: string;
  /** Addresses of the figures to mark: they have changed since the edition that is compared with. */
  readonly changed: readonly string[];
  readonly width: number;
  readonly height: number;
}

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

/** @throws UnsafeSvg when Vega wrote an element or attribute that a slide may not hold */
export function finishSvg(svg: string, dress: SvgDress): string {
  const ids = new Map<string, string>();
  const idOf = (old: string): string => {
    const known = ids.get(old) ?? `${dress.id}-c${ids.size + 1}`;
    ids.set(old, known);
    return known;
  };
  const changed = new Set(dress.changed);
  let root = true;
  return svg.replace(
    /<(\/?)([A-Za-z]+)((?:\s[^<>]*?)?)(\/?)>/g,
    (_, close: string, name: string, attributes: string, end: string) => {
      if (!elements.has(name)) throw new UnsafeSvg(`<${name}>`, name);
      if (close) return `</${name}>`;
      if (root) {
        root = false;
        return openRoot(dress);
      }
      return `<${name}${attributesOf(attributes, idOf, changed)}${end}>`;
    },
  );
}

/** What stands in one chart's image set into another's, on top. @param at where its upper left corner comes to lie */
export function joinSvg(
  under: string,
  over: string,
  at: readonly [number, number] = [0, 0],
): string {
  const inner = over.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');
  const [x, y] = at.map((value) => Number(value.toFixed(2)));
  const placed = x === 0 && y === 0 ? inner : `<g transform="translate(${x},${y})">${inner}</g>`;
  return under.replace(/<\/svg>$/, `${placed}</svg>`);
}

function openRoot({ alt, language, width, height }: SvgDress): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escape(alt)}" lang="${language}"` +
    ` width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`
  );
}

function attributesOf(
  text: string,
  idOf: (old: string) => string,
  changed: ReadonlySet<string>,
): string {
  const kept: string[] = [];
  for (const [, name = '', value = ''] of text.matchAll(/\s([\w:-]+)="([^"]*)"/g)) {
    const rewritten = attributeOf(name, value, idOf, changed);
    if (rewritten !== undefined) kept.push(` ${rewritten}`);
  }
  return kept.join('');
}

/** undefined: left out. */
function attributeOf(
  name: string,
  value: string,
  idOf: (old: string) => string,
  changed: ReadonlySet<string>,
): string | undefined {
  // The description channel carries the fact's address through Vega, a template writes it as it is; all other roles and
  // labels would make figures of their own.
  const told = name === 'data-fact' ? factMark + value : name === 'aria-label' ? value : '';
  if (told.startsWith(factMark)) {
    const fact = unescape(told.slice(factMark.length));
    if (fact === '') return undefined;
    return `data-fact="${escape(fact)}"${changed.has(fact) ? ' data-changed=""' : ''}`;
  }
  if (name.startsWith('aria') || dropped.has(name)) return undefined;
  if (name === 'id') return `id="${idOf(value)}"`;
  const reference = /^url\(#([^)]+)\)$/.exec(value);
  if (reference) return `${name}="url(#${idOf(reference[1] ?? '')})"`;
  const calls = [...value.matchAll(/([^\s(),]*)\s*\(/g)].map(([, called = '']) => called);
  const isPlain = !value.includes('\\') && calls.every((called) => functions.has(called));
  if (!attributes.has(name) || !isPlain) throw new UnsafeSvg(`${name}="${value}"`, value);
  return `${name}="${rounded(name, value)}"`;
}

/** How a label's description begins when it is the address of a fact. */
export const factMark = 'fact:';

const elements = new Set(
  'svg g path rect line circle text tspan defs linearGradient stop clipPath'.split(' '),
);
const dropped = new Set('data-row class role style pointer-events xmlns:xlink version'.split(' '));
const attributes = new Set(
  (
    'd x y x1 y1 x2 y2 cx cy r rx ry dx dy width height transform offset opacity display fill fill-opacity stroke ' +
    'stroke-opacity stroke-width stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit ' +
    'stop-color text-anchor font-family font-size font-weight font-style clip-path'
  ).split(' '),
);
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

/** Of what Vega and Handlebars write for the marks of HTML. */
export function unescape(text: string): string {
  return text
    .replace(/&#x([0-9A-F]+);/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
