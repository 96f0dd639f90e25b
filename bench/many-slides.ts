/** Times a deck of many slides, charts and tables by turns: cold, then warm. `node bench/many-slides.ts [slides]` */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const count = Number(process.argv[2] ?? 300);
const root = mkdtempSync(join(tmpdir(), 'factdeck-bench-'));
const deck = join(root, 'many');
mkdirSync(deck);
const names = Array.from({ length: 6 }, (_, i) => `r${i}`);
const slides = Array.from({ length: count }, (_, i) =>
  i % 3 === 0
    ? { id: `s${i}`, title: `Slide {{t.r${i % 6}.name}}`, points: ['A point', 'Another'] }
    : i % 3 === 1
      ? { id: `s${i}`, title: 'A table', table: { table: 't', columns: ['name', `v${i}`] } }
      : {
          id: `s${i}`,
          title: 'A chart',
          chart: { preset: 'bars', table: 't', x: `v${i}`, y: 'name' },
        },
);
const figures = slides.map((_, i) => `v${i}`);
const fields = [
  { name: 'id', type: 'string' },
  { name: 'name', type: 'string', factdeck: { names: true } },
  ...figures.map((name) => ({ name, type: 'string', title: 'Value', factdeck: { quantity: '$' } })),
];
writeFileSync(
  join(deck, 'deck.yaml'),
  JSON.stringify({ title: 'Many', language: 'en', edition: '2026-01', slides }),
);
writeFileSync(
  join(deck, 'datapackage.yaml'),
  JSON.stringify({
    name: 'many',
    resources: [{ name: 't', path: 't.csv', schema: { primaryKey: 'id', fields } }],
  }),
);
const rows = names.map((id, r) =>
  [id, `Name ${'ABCDEF'.charAt(r)}`, ...figures.map((_, i) => `$${(i + 1) * (r + 2)} m`)].join(','),
);
writeFileSync(join(deck, 't.csv'), `id,name,${figures.join(',')}\n${rows.join('\n')}\n`);

const build = (formats: string): string => {
  const start = process.hrtime.bigint();
  const args = ['src/cli.ts', 'build', deck, '--formats', formats, '--out', join(root, 'out')];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return (Number(process.hrtime.bigint() - start) / 1e9).toFixed(2);
};
for (const formats of ['html', 'html,png', 'html,pdf,png']) {
  console.log(
    `${String(count)} slides, ${formats.padEnd(12)} ${build(formats)} s, again ${build(formats)} s`,
  );
}
rmSync(root, { recursive: true, force: true });
