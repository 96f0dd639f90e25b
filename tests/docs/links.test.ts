/** Every link to a file leads to one, where the repository is cloned and where the package is installed. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('../../', import.meta.url));
const packed = filesOf(packedJson());
const pages = packed.filter((file) => file.endsWith('.md'));

describe('links', () => {
  it.each(pages)('of %s lead somewhere, in the clone and in the package', (page) => {
    const dead = linksOf(page).filter(
      ({ file, heading }) =>
        !existsSync(root + file) ||
        !(packed.includes(file) || packed.some((other) => other.startsWith(`${file}/`))) ||
        (heading !== '' && !headingsOf(file).includes(heading)),
    );
    expect(dead).toEqual([]);
  });

  it('are many: the test sees them', () => {
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'docs/installing.md']));
    expect(linksOf('README.md').length).toBeGreaterThan(20);
  });
});

describe('the package', () => {
  it('holds the start, the licence, the documents with their pictures, and a deck to begin with', () => {
    expect(packed).toEqual(
      expect.arrayContaining([
        ...['LICENSE', 'README.md', 'SECURITY.md', packageJson.bin.factdeck, 'bin/start.cjs'],
        ...['docs/pictures/scale.png', 'themes/base.css', 'templates/slides/two-charts.hbs'],
        'data/quarterly-review/deck.yaml',
      ]),
    );
  });

  it('holds nothing of the workshop', () => {
    expect(packed.filter((file) => /^(src|tests|scripts|schemas|bench|\.)/.test(file))).toEqual([]);
  });

  it('is called by its version where a page names its file', () => {
    const named = pages.flatMap((page) => read(page).match(/factdeck-[\d.]+\.tgz/g) ?? []);
    expect(new Set(named)).toEqual(new Set([`factdeck-${packageJson.version}.tgz`]));
  });
});

/** What npm says that it would pack; what `npm run bundle` makes need not be there. */
function packedJson(): unknown {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  return JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }));
}

function filesOf(told: unknown): string[] {
  const [{ files }] = told as [{ files: { path: string }[] }];
  return files.map(({ path }) => path);
}

/** Relative ones: `[text](file#heading)`, pictures too; as paths in the repository. */
function linksOf(page: string): { link: string; file: string; heading: string }[] {
  return [...read(page).matchAll(/\]\(([^()\s]+)\)/g)].flatMap(([, link = '']) => {
    if (/^[a-z]+:/.test(link)) return [];
    const [to = '', heading = ''] = link.split('#');
    const file = to === '' ? page : posix.normalize(posix.join(dirname(page), to));
    return [{ link, file: file.replace(/\/$/, ''), heading }];
  });
}

/** As they stand in an address. */
function headingsOf(page: string): string[] {
  return [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

function read(page: string): string {
  return readFileSync(root + page, 'utf8');
}
