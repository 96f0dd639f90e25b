/** What stands below a slide of the handout: sources, and what has changed, in the language's own signs. */
import { expect, it } from 'vitest';
import { renderSources } from '../../src/render/slide-sources.ts';

const row = {
  label: 'Size',
  text: '30',
  kind: '',
  document: 'Report',
  where: 'table 1',
  asOf: '2025',
  fact: 't.a.size',
  was: '20',
};

it.each([
  ['en', '<p>Report table 1 (2025)</p>', '<p>Size: 20 → 30</p>'],
  ['ja', '<p>Report table 1（2025）</p>', '<p>Size：20 → 30</p>'],
] as const)('in %s', (language, source, change) => {
  const html = renderSources([row], { allSources: '', asOf: '' }, language);
  expect(html).toContain(source);
  expect(html).toContain(change);
});
