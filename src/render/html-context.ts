/** Where in the HTML each mustache of a template stands: in text, in a quoted attribute, or where no data may go. */
import { bodiesOf, isBlock, isContent } from './template-nodes.ts';

export type HtmlContext =
  'text' | 'attribute' | 'style' | 'event' | 'url' | 'script' | 'unquoted' | 'tag';

/** The state of a small HTML scanner between two pieces of content. */
interface State {
  mode: 'text' | 'tag' | 'value' | 'raw';
  tag: string;
  attribute: string;
  quote: string;
}

const urlAttributes = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'data',
  'srcset',
  'xlink:href',
  'xml:base',
  'srcdoc',
  'imagesrcset',
  'background',
  'ping',
  'cite',
  'longdesc',
  'manifest',
  // What an animation in an SVG may set `href` to.
  'to',
  'from',
  'by',
  'values',
]);
const rawTags = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noscript']);

export function contextsOf(program: hbs.AST.Program): ReadonlyMap<hbs.AST.Node, HtmlContext> {
  const found = new Map<hbs.AST.Node, HtmlContext>();
  scan(program, startOfText(), found, () => undefined);
  return found;
}

/** What a template itself writes for a reader to see. */
export function writtenIn(program: hbs.AST.Program): string {
  let written = '';
  scan(program, startOfText(), new Map(), (char) => {
    written += char;
  });
  // In one pass: what a reference stands for is not read again.
  return written.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot|apos));/gi,
    (_, decimal?: string, hex?: string, name?: string) =>
      name === undefined
        ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
        : (named[name.toLowerCase()] ?? ''),
  );
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function startOfText(): State {
  return { mode: 'text', tag: '', attribute: '', quote: '' };
}

/** @param see told of each character that stands in text */
function scan(
  program: hbs.AST.Program,
  state: State,
  found: Map<hbs.AST.Node, HtmlContext>,
  see: (char: string) => void,
): void {
  for (const node of program.body) {
    if (isContent(node)) {
      for (const char of node.value) {
        if (state.mode === 'text' && char !== '<') see(char);
        step(state, char);
      }
    } else {
      found.set(node, contextOf(state));
      if (isBlock(node)) {
        const { program: inside, inverse } = bodiesOf(node);
        if (inside) scan(inside, state, found, see);
        if (inverse) scan(inverse, state, found, see);
      }
    }
  }
}

function contextOf({ mode, tag, attribute, quote }: State): HtmlContext {
  if (mode === 'raw') return tag === 'style' ? 'style' : 'script';
  if (mode === 'text') return 'text';
  if (mode === 'tag') return attribute.endsWith('=') ? 'unquoted' : 'tag';
  if (quote === '') return 'unquoted';
  if (attribute === 'style') return 'style';
  if (attribute.startsWith('on')) return 'event';
  return urlAttributes.has(attribute) ? 'url' : 'attribute';
}

function step(state: State, char: string): void {
  switch (state.mode) {
    case 'text':
      if (char === '<') Object.assign(state, { mode: 'tag', tag: '', attribute: '' });
      break;
    case 'raw':
      // The end tag: `</` and the tag's own name.
      state.attribute = (state.attribute + char.toLowerCase()).slice(-state.tag.length - 3);
      if (state.attribute === `</${state.tag}>`)
        Object.assign(state, { mode: 'text', attribute: '' });
      break;
    case 'value':
      if (state.quote === '' ? /[\s>]/.test(char) : char === state.quote) {
        Object.assign(state, { mode: 'tag', attribute: '', quote: '' });
        if (char === '>') close(state);
      }
      break;
    case 'tag':
      stepTag(state, char);
      break;
  }
}

/** Inside a tag `tag` gathers its name, then `attribute` each attribute's. */
function stepTag(state: State, char: string): void {
  if (char === '>') close(state);
  else if (/\s/.test(char)) {
    if (state.tag !== '') state.attribute = ' ';
  } else if (state.attribute === '' && state.tag !== ' ') state.tag += char.toLowerCase();
  else if (state.attribute.endsWith('=')) {
    const attribute = state.attribute.slice(0, -1).trim();
    const quoted = char === '"' || char === "'";
    Object.assign(state, { mode: 'value', attribute, quote: quoted ? char : '' });
  } else state.attribute = (state.attribute + char.toLowerCase()).trimStart();
}

function close(state: State): void {
  const raw = rawTags.has(state.tag);
  Object.assign(state, { mode: raw ? 'raw' : 'text', attribute: '', quote: '' });
}
