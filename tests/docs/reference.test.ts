import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { presetLists } from '../../scripts/preset-lists.ts';
import { referencePages } from '../../scripts/reference.ts';

describe('the generated reference', () => {
  it.each(Object.entries({ ...presetLists(), ...referencePages() }))(
    '%s is what `npm run docs` writes',
    (path, text) => {
      expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(text);
    },
  );
});
