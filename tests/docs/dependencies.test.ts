import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import packageJson from '../../package.json' with { type: 'json' };

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/dependencies.md', root), 'utf8');
const rows = [...page.matchAll(/^\| `([^`]+)` +\| ([^|]+?) +\| ([^|]+?) +\|$/gm)].map(
  ([, name = '', licence = '', reason = '']) => ({ name, licence, reason }),
);

it('every dependency is listed with its licence and a reason, and no other', () => {
  const names = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies });
  expect(rows.map((row) => row.name).sort()).toEqual(names.sort());
  expect(rows.filter((row) => row.reason.length < 10)).toEqual([]);
});

it('the licences are those of the packages', () => {
  const licences = rows.map(({ name }) => {
    const text = readFileSync(new URL(`node_modules/${name}/package.json`, root), 'utf8');
    return { name, licence: (JSON.parse(text) as { license: string }).license };
  });
  expect(rows.map(({ name, licence }) => ({ name, licence }))).toEqual(licences);
});

it('versions are exact, and the lock file names no host', () => {
  const versions = Object.values({ ...packageJson.dependencies, ...packageJson.devDependencies });
  expect(versions.filter((v) => !/^(?:npm:[a-z-]+@)?\d+\.\d+\.\d+$/.test(v))).toEqual([]);
  expect(readFileSync(new URL('package-lock.json', root), 'utf8')).not.toContain('"resolved"');
});

it('no package that the product brings runs a program when it is installed', () => {
  const lock: unknown = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));
  const { packages } = z
    .object({
      packages: z.record(
        z.string(),
        z.object({ dev: z.boolean().optional(), hasInstallScript: z.boolean().optional() }),
      ),
    })
    .parse(lock);
  const running = Object.entries(packages).filter(([, p]) => p.hasInstallScript && !p.dev);
  expect(running.map(([name]) => name)).toEqual([]);
});
