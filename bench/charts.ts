/** Times drawing many charts of all presets, two checkouts by turns, in seconds of processor time, with their ratio pair by pair. `node bench/charts.ts [charts] [checkout …]` */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

const count = Number(process.argv[2] ?? 25);
const checkouts = process.argv.length > 3 ? process.argv.slice(3) : [process.cwd()];
const rounds = 5;
const root = mkdtempSync(join(tmpdir(), 'factdeck-bench-'));
const deck = join(root, 'charts');
cpSync('data/gallery', deck, { recursive: true });
interface Slide {
  readonly id: string;
  readonly chart?: { readonly preset?: string; readonly zero?: boolean };
}
const gallery = parse(readFileSync(join(deck, 'deck.yaml'), 'utf8')) as { slides: Slide[] };
/** What an older checkout does not know, and what is drawn without Vega today. */
const left = new Set(['columns', 'scatter', 'area', 'ratings', 'roadmap', undefined]);
const charts = gallery.slides.filter(({ chart }) => {
  return chart !== undefined && !left.has(chart.preset) && chart.zero === undefined;
});
const slides = Array.from({ length: count }, (_, i) => {
  const { chart } = charts[i % charts.length] ?? {};
  return { id: `s${i}`, title: `Chart ${'ABCDEFGHIJ'.charAt(i % 10)}`, chart };
});
writeFileSync(
  join(deck, 'deck.yaml'),
  JSON.stringify({
    title: 'Charts',
    language: 'en',
    edition: '2026-07',
    limits: { seconds: 60 },
    slides,
  }),
);
rmSync(join(deck, 'editions'), { recursive: true });

const times = checkouts.map(() => [] as number[]);
for (let i = 0; i < rounds; i++) {
  for (const [j, checkout] of checkouts.entries()) times[j]?.push(draw(checkout));
}
for (const [j, own] of times.entries()) {
  const ratios = own.map((time, i) => time / (times[0]?.[i] ?? time));
  const told = own.map((t) => t.toFixed(2)).join(', ');
  console.log(
    `${checkouts[j]}: ${count} charts ${medianOf(own)} s (${told}), ${medianOf(ratios)} of the first`,
  );
}
rmSync(root, { recursive: true, force: true });

/** In seconds. */
function draw(checkout: string): number {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['bench/draw.ts', String(count), deck, checkout],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return Number(stdout) / 1000;
}

function medianOf(figures: readonly number[]): string {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1]?.toFixed(2) ?? '';
}
