import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ownParameters } from '../../src/render/own-windows.ts';
import { screenWords } from '../../src/render/screen-words.ts';

const guide = readFileSync(new URL('../../docs/guide/presenting.md', import.meta.url), 'utf8');

it('the guide lists the keys that the help lists, and the parameters that are obeyed', () => {
  const rows = [...guide.matchAll(/^\| (`.*?) +\| (.*?) +\|$/gm)].map(([, keys = '', what]) => [
    keys.replaceAll('`', ''),
    what,
  ]);
  const { keys, speakerKey } = screenWords.en;
  expect(rows).toEqual([...keys.slice(0, -1), speakerKey, ...keys.slice(-1)]);
  for (const name of ownParameters) expect(guide).toContain(`\`${name}`);
});

it('both languages list the same keys', () => {
  const named = (language: 'ja' | 'en') => screenWords[language].keys.map(([key]) => key);
  expect(named('ja')).toEqual(named('en'));
});
