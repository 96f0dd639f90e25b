/** Times `factdeck diff` of two editions, as a whole process, with every second fact changed. `node bench/diff.ts [facts] [runs]` */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderEdition } from '../src/edition/freeze.ts';
import type { Edition, EditionFact } from '../src/model/edition.ts';

const count = Number(process.argv[2] ?? 10_000);
const runs = Number(process.argv[3] ?? 7);
const folder = mkdtempSync(join(tmpdir(), 'factdeck-bench-'));

function factOf(i: number, figure: number): EditionFact {
  const bound = { at: String(figure), open: false };
  const interval = { low: bound, high: bound };
  const quantity = {
    kind: 'exact' as const,
    unit: 'JPY',
    about: false,
    estimated: false,
    possible: interval,
    stated: interval,
  };
  return {
    label: `Row ${String(i)} Revenue`,
    value: { type: 'quantity', quantity },
    text: `¥${String(figure)}`,
    at: `table.csv:${String(i + 2)}:9`,
    source: 'Report',
    locators: ['table 1'],
    asOf: '2026-01',
    basis: 'stated',
    checked: '',
    slides: [`s${String(i % 40)}`],
  };
}

function write(name: string, changed: number): string {
  const rows = Array.from({ length: count }, (_, i) => i);
  const edition: Edition = {
    schema: 1,
    title: 'Many',
    edition: name,
    language: 'en',
    slides: Array.from({ length: 40 }, (_, i) => ({
      id: `s${String(i)}`,
      page: i + 1,
      title: 'A slide',
      words: 'Words',
      facts: rows.filter((r) => r % 40 === i).map((r) => `table.r${String(r)}.revenue`),
    })),
    facts: Object.fromEntries(
      rows.map((i) => [
        `table.r${String(i)}.revenue`,
        factOf(i, (i + 1) * 1000 + (i % 2 === 0 ? 0 : changed)),
      ]),
    ),
    measures: {},
    claims: [],
  };
  const file = join(folder, `${name}.json`);
  writeFileSync(file, renderEdition(edition));
  return file;
}

const files = [write('2026-01', 0), write('2026-07', 70)];
const times = Array.from({ length: runs + 1 }, () => {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['src/cli.ts', 'diff', ...files], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return Number(process.hrtime.bigint() - start) / 1e9;
})
  .slice(1)
  .sort((a, b) => a - b);
rmSync(folder, { recursive: true, force: true });
const at = (share: number): string => (times[Math.round((runs - 1) * share)] ?? 0).toFixed(2);
console.log(`diff of ${count} facts, ${count / 2} changed: ${at(0.5)} s (${at(0)} – ${at(1)})`);
