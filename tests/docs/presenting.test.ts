import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { languageNames, type LanguageName } from '../../src/languages/codes.ts';
import { languageOf } from '../../src/languages/index.ts';
import { ownParameters } from '../../src/page/own-windows.ts';

const guide = readFileSync(new URL('../../docs/guide/presenting.md', import.meta.url), 'utf8');

it('the guide lists the keys that the help lists, and the parameters that are obeyed', () => {
  const rows = [...guide.matchAll(/^\| (`.*?) +\| (.*?) +\|$/gm)].map(([, keys = '', what]) => [
    keys.replaceAll('`', ''),
    what,
  ]);
  const { keys, speakerKey } = languageOf('en').screen;
  expect(rows).toEqual([...keys.slice(0, -1), speakerKey, ...keys.slice(-1)]);
  for (const name of ownParameters) expect(guide).toContain(`\`${name}`);
});

it.each(languageNames)('the help in %s lists the same keys', (language) => {
  // A key with a name is called as keyboards of the language call it: Home, Pos1.
  const named = (name: LanguageName) =>
    languageOf(name).screen.keys.map(([keys]) =>
      keys.split(' ').map((key) => (/^\p{L}{2}/u.test(key) && key !== 'Esc' ? 'named' : key)),
    );
  expect(named(language)).toEqual(named('en'));
});
