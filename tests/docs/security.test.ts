import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('SECURITY.md', root), 'utf8');

it('every promise names tests that exist', () => {
  const promises = page.split(/^## /m).find((section) => section.startsWith('What is promised,'));
  const table = (promises ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:promise|-)/.test(line));
  expect(table.length).toBeGreaterThan(15);
  const tests = table.map((line) => ({
    line,
    files: [...(line.split(' | ').at(-1) ?? '').matchAll(/`(tests\/[^`]+\.test\.ts)`/g)].map(
      (m) => m[1] ?? '',
    ),
  }));
  expect(tests.filter(({ files }) => files.length === 0)).toEqual([]);
  const missing = tests.flatMap(({ files }) => files).filter((f) => !existsSync(new URL(f, root)));
  expect(missing).toEqual([]);
});
