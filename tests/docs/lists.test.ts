/** Lists that people write for people name all that the code's own lists have. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/list.ts';
import { languages } from '../../src/languages/index.ts';
import { measureSchemas } from '../../src/model/claims.ts';
import { formats, knownFormats } from '../../src/model/formats.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('formats', () => {
  it('stand in the help of build, in each language', () => {
    for (const { help } of languages) {
      const option =
        help.commands.build.text.split('\n').find((line) => line.includes('--formats')) ?? '';
      expect(option).toContain(formats.join(','));
      expect(knownFormats.filter((name) => !option.includes(name))).toEqual([]);
    }
  });

  it('that are made by themselves stand in the README', () => {
    expect(read('README.md')).toContain(`--formats ${formats.join(',')}`);
  });
});

it('commands stand in the README', () => {
  const readme = read('README.md');
  expect(Object.keys(commands).filter((c) => !readme.includes(`factdeck ${c}`))).toEqual([]);
});

it('measures stand in the guide', () => {
  expect(read('docs/guide/claims.md')).toContain(`\`${Object.keys(measureSchemas).join(' ')}\``);
});

it('each place in the table of costs is there', () => {
  const [, table = ''] = read('CONTRIBUTING.md').split('## What a change costs');
  const named = [...table.matchAll(/`([\w*<>./-]+\/[\w*<>./-]*)`/g)].map(([, path = '']) => path);
  const isThere = (path: string): boolean =>
    ['', 'src/'].some((room) => existsSync(new URL(`../../${room}${path}`, import.meta.url)));
  // A name that is still to be given stands for those that there are.
  const missing = named.filter(
    (path) => !isThere(path.replace('languages/*', 'languages/en').replace(/<name>.*/, '')),
  );
  expect(named.length).toBeGreaterThan(30);
  expect(missing).toEqual([]);
});
