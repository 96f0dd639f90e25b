/**
 * Whole decks, from files to HTML, against what is kept beside them. `UPDATE=1 npx vitest run tests/decks` writes anew;
 * a failing case leaves `actual/` beside `expected/` for a plain diff, with the charts as they are drawn.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { prepareDecks } from '../../src/build.ts';
import { memoryHost } from '../../src/host/memory.ts';
import { nodeHost } from '../../src/host/node.ts';
import { presetNames } from '../../src/model/charts.ts';
import { layoutNames } from '../../src/model/slides.ts';
import { openWorkshop } from '../../src/run/workshop.ts';
import { planInLines, slideInWords } from './kept.ts';

const root = new URL('./', import.meta.url);
const cases = readdirSync(root, { withFileTypes: true })
  .filter((e) => e.isDirectory())
  .map((e) => e.name);

/** Everything is drawn anew: nothing is kept of an earlier run. */
const workshop = openWorkshop({ ...nodeHost, openKept: memoryHost({}).openKept });

async function prepared(name: string) {
  const path = fileURLToPath(new URL(name, root)).replace(`${process.cwd()}/`, '');
  const { prepared: decks, diagnostics } = await prepareDecks([path], {}, workshop);
  expect(diagnostics).toEqual([]);
  const [value] = decks;
  if (!value) throw new Error('nothing was prepared');
  return value;
}

describe('a deck', () => {
  it.each(cases)('%s is drawn as it is kept', async (name) => {
    const { plan, parts } = await prepared(name);
    const { places, allowed, sentences, ...kept } = plan;
    const actual: Record<string, string> = { 'plan.json': planInLines(kept) };
    const drawn: Record<string, string> = {};
    for (const { id, html, notes } of parts.slides) {
      actual[`${id}.html`] = `${slideInWords(html)}\n${notes}\n`;
      drawn[`${id}.drawn.html`] = html;
    }
    const folder = new URL(`${name}/expected/`, root);
    const failed = new URL(`${name}/actual/`, root);
    if (process.env['UPDATE']) write(folder, actual);
    const expected = Object.fromEntries(
      (existsSync(folder) ? readdirSync(folder) : []).map((f) => [
        f,
        readFileSync(new URL(f, folder), 'utf8'),
      ]),
    );
    const same = JSON.stringify(sorted(actual)) === JSON.stringify(sorted(expected));
    if (same) rmSync(failed, { recursive: true, force: true });
    else write(failed, { ...actual, ...drawn });
    expect(Object.keys(actual).filter((f) => actual[f] !== expected[f])).toEqual([]);
    expect(Object.keys(expected).sort()).toEqual(Object.keys(actual).sort());
    expect(parts.slides.filter(({ id }) => !places.has(id) || !allowed.has(id))).toEqual([]);
    // What the browser finds at a text is told where its author wrote it.
    const texts = parts.slides.flatMap((s) => [...s.html.matchAll(/ data-at="([^"]+)"/g)]);
    expect(texts.map(([, at = '']) => at).filter((at) => !places.has(at))).toEqual([]);
    // Reveal.js would take it for a slide of its own, and count it.
    expect(parts.slides.filter((s) => s.html.includes('<section')).map((s) => s.id)).toEqual([]);
  });

  it('of the kept ones shows nothing internal', async () => {
    const { plan } = await prepared('all-layouts');
    expect(JSON.stringify(plan)).not.toContain('canary');
  });

  it('is kept for every layout and every preset', async () => {
    const plans = await Promise.all(cases.map(async (name) => (await prepared(name)).plan));
    const slides = plans.flatMap((plan) => plan.slides);
    expect(new Set(slides.map((s) => s.layout))).toEqual(new Set(layoutNames));
    const presets = slides.flatMap((s) =>
      s.chart?.form.type === 'preset' ? [s.chart.form.preset] : [],
    );
    expect(new Set(presets)).toEqual(new Set(presetNames));
  });
});

function write(folder: URL, files: Record<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(new URL(file, folder), text);
}

function sorted(files: Record<string, string>): [string, string][] {
  return Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
}
