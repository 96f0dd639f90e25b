/** Specs as pages hold them → what Vega and Vega-Lite draw of them as they are published: in a process of its own, where none of our functions, fonts and formats are known. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface StockChart {
  readonly id: string;
  readonly spec: unknown;
  readonly changed: readonly string[];
}

export interface StockDrawing {
  readonly id: string;
  /** What stands inside its image, as our own writer writes it. */
  readonly inner: string;
  /** Warnings and errors. */
  readonly told: readonly string[];
}

/** @param letter width of each letter in pixels; 0 leaves Vega's own estimate @param zone of the machine */
export function stockDrawings(
  charts: readonly StockChart[],
  letter: number,
  zone: string,
): StockDrawing[] {
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    env: { ...process.env, TZ: zone },
    input: JSON.stringify({ charts, letter }),
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return JSON.parse(output) as StockDrawing[];
}

const script = `
import * as vega from 'vega';
import * as vegaLite from 'vega-lite';
import { writeScene } from './src/charts/svg-writer.ts';
const { charts, letter } = JSON.parse(await new Response(process.stdin).text());
if (letter > 0) vega.textMetrics.width = (item, text) => letter * String(text ?? '').length;
const drawings = [];
for (const { id, spec, changed } of charts) {
  const told = [];
  const say = (...words) => { told.push(words.join(' ')); return logger; };
  const logger = { level: () => logger, error: say, warn: say, info: () => logger, debug: () => logger };
  let inner = '';
  try {
    const compiled = vegaLite.compile(spec, { logger }).spec;
    const view = new vega.View(vega.parse(compiled), { renderer: 'none', logger });
    await view.runAsync();
    const { left = 0, top = 0 } = view.padding();
    const [x, y] = view.origin();
    inner = writeScene(view.scenegraph().root, [x + left, y + top], { id, changed });
  } catch (cause) {
    say(cause.message);
  }
  drawings.push({ id, inner, told });
}
console.log(JSON.stringify(drawings));
`;
