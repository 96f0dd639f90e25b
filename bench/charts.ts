/** Times drawing many charts of all presets, each run with an empty cache: `node bench/charts.ts [charts] [checkout …]`. Two checkouts are timed by turns. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

const count = Number(process.argv[2] ?? 25);
const checkouts = process.argv.length > 3 ? process.argv.slice(3) : [process.cwd()];
const rounds = 3;
const root = mkdtempSync(join(tmpdir(), 'factdeck-bench-'));
const deck = join(root, 'charts');
cpSync('data/gallery', deck, { recursive: true });
interface Slide {
  readonly id: string;
  readonly chart?: { readonly preset?: string; readonly zero?: boolean };
}
const gallery = parse(readFileSync(join(deck, 'deck.yaml'), 'utf8')) as { slides: Slide[] };
/** What an older checkout may not know. */
const young = new Set(['columns', 'scatter', 'area', undefined]);
const charts = gallery.slides.filter(({ chart }) => {
  return chart !== undefined && !young.has(chart.preset) && chart.zero === undefined;
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

for (const checkout of checkouts) build(checkout);
const times = new Map(checkouts.map((checkout) => [checkout, [] as number[]]));
for (let i = 0; i < rounds; i++) {
  for (const [checkout, found] of times) found.push(build(checkout));
}
for (const [checkout, found] of times) {
  const [least = 0] = found.toSorted((a, b) => a - b);
  console.log(
    `${checkout}: ${count} charts ${least.toFixed(2)} s (least of ${found.map((t) => t.toFixed(2)).join(', ')})`,
  );
}
rmSync(root, { recursive: true, force: true });

/** In seconds, with nothing remembered. */
function build(checkout: string): number {
  const start = process.hrtime.bigint();
  const cache = mkdtempSync(join(root, 'cache-'));
  const args = ['src/cli.ts', 'build', deck, '--formats', 'html', '--cache', cache];
  const { status, stderr } = spawnSync(process.execPath, [...args, '--out', join(root, 'out')], {
    cwd: checkout,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return Number(process.hrtime.bigint() - start) / 1e9;
}
