/** How the kept decks are written down: nothing is said twice, and a change is still seen by its line. */
import { createHash } from 'node:crypto';
import { isRecord } from '../../src/model/is-record.ts';

/** A plan as lines of JSON. */
export function planInLines(plan: object): string {
  return `${inLines(shortened(told(plan)))}\n`;
}

/**
 * The HTML of a slide; of a chart in it what it says (words, facts, roles, alternative text), and of how that is drawn a
 * hash. Pictures of every preset are kept in `tests/looks`.
 */
export function slideInWords(html: string): string {
  return html.replace(/<svg\b.*?<\/svg>/gs, (svg) => {
    const drawn = createHash('sha256').update(svg).digest('hex').slice(0, 16);
    return `${wordsOf(svg).replaceAll('<text', '\n<text')}\n<!-- drawn as ${drawn} -->`;
  });
}

/** Attributes that say something; the others say where, how large and in what colour. */
const drawing = / (?!(?:aria-[a-z]+|data-[a-z-]+|role|lang|class|id)=)[\w:-]+="[^"]*"/g;
const silent = [
  /<(?:g|path|rect|line|circle|stop|use)(?: aria-hidden="true")?\/>/g,
  /<(g|defs|linearGradient|clipPath|pattern)[^>]*><\/\1>/g,
];

function wordsOf(svg: string): string {
  let words = svg.replace(drawing, '');
  for (let before = ''; before !== words;) {
    before = words;
    for (const nothing of silent) words = words.replace(nothing, '');
    words = words.replace(/<g>((?:(?!<\/?g\b).)*)<\/g>/gs, '$1');
  }
  return words;
}

/** What is blank, false or null in a plan, or stands out of its room by nothing, says nothing: it is a third of the bytes. */
function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(told);
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(
    ([key, item]) =>
      item !== undefined &&
      item !== null &&
      item !== false &&
      item !== '' &&
      !(key === 'over' && item === 0) &&
      !isEmpty(item),
  );
  return Object.fromEntries(kept.map(([key, item]) => [key, told(item)]));
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** What follows from what stands beside it is left out; records that are alike make a table. */
function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return tableOf(value.map(shortened));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, shortened(item)] as const);
  return boxOf(withoutEcho(Object.fromEntries(entries)));
}

type Kept = Readonly<Record<string, unknown>>;

/** The stated interval of a quantity is mostly its possible one; a text its pieces, and its only line the whole of it. */
function withoutEcho({ stated, plain, lines, ...kept }: Kept): Kept {
  const { possible, pieces } = kept;
  const [line, second] = Array.isArray(lines) ? lines.filter(isRecord) : [];
  const isWhole = line && !second && textOf(line['pieces']) === textOf(pieces);
  return {
    ...kept,
    ...(stated !== undefined && { stated: textOf(stated) === textOf(possible) ? '=' : stated }),
    ...(plain !== undefined && plain !== wordsIn(pieces) && { plain }),
    ...(lines !== undefined && { lines: isWhole ? line['width'] : lines }),
  };
}

function wordsIn(pieces: unknown): string {
  const all = Array.isArray(pieces) ? pieces : [];
  return all.map((piece) => (isRecord(piece) ? piece['text'] : '')).join('');
}

/** As x, y, width, height. */
function boxOf(value: Kept): unknown {
  const { x, y, width, height, ...others } = value;
  const sides = [x, y, width, height];
  const isBox = sides.every((side) => side !== undefined) && Object.keys(others).length === 0;
  return isBox ? sides : value;
}

/** What all have under `each`, the other keys once, and a line for each; null where one has none. */
function tableOf(items: readonly unknown[]): unknown {
  if (items.length < 2 || !items.every(isRecord)) return items;
  const all = [...new Set(items.flatMap((item) => Object.keys(item)))];
  const isShared = (key: string): boolean =>
    items.every((item) => textOf(item[key]) === textOf(items[0]?.[key]));
  const keys = all.filter((key) => !isShared(key));
  const shared = all.filter(isShared).map((key) => [key, items[0]?.[key]] as const);
  const rows = items.map((item) => keys.map((key) => item[key] ?? null));
  const each = shared.length > 0 && { each: Object.fromEntries(shared) };
  const table = { ...each, keys, rows };
  const isShort = rows.every((row) => textOf(row).length <= longest);
  return isShort && textOf(table).length < textOf(items).length ? table : items;
}

const longest = 240;

/** What is short on one line; names as many on one as fit. */
function inLines(value: unknown, indent = ''): string {
  const line = textOf(value);
  if (line.length <= longest || value === null || typeof value !== 'object') return line;
  const inner = `${indent} `;
  if (Array.isArray(value)) {
    const items = value.map((item) => inLines(item, inner));
    const areNames = value.every((item) => typeof item === 'string');
    const lines = areNames ? filled(items) : items;
    return `[\n${lines.map((item) => inner + item).join(',\n')}\n${indent}]`;
  }
  const lines = Object.entries(value).map(
    ([key, item]) => `${inner}${textOf(key)}: ${inLines(item, inner)}`,
  );
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

function filled(items: readonly string[]): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const longer = `${lines.at(-1) ?? ''},${item}`;
    if (lines.length > 0 && longer.length <= longest) lines[lines.length - 1] = longer;
    else lines.push(item);
  }
  return lines;
}

function textOf(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value);
}
