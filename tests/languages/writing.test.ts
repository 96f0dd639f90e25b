/** What a language says of how it is written, and what follows from it. */
import { describe, expect, it } from 'vitest';
import { languageNames } from '../../src/languages/codes.ts';
import { languageOf } from '../../src/languages/index.ts';
import { htmlTag } from '../../src/render/html-tag.ts';

describe.each(languageNames)('%s', (name) => {
  const { charts, writing } = languageOf(name);

  it('names twelve months', () => {
    expect(new Set(charts.shortMonths).size).toBe(12);
  });

  it('sets brackets as it sets commas: blanks stand beside both, or beside neither', () => {
    const told = `A${writing.parenthesis(['B', 'C'])}`;
    expect(told).toContain(`B${writing.listComma}C`);
    expect(told.includes(' ')).toBe(!writing.fullWidth);
  });
});

it('a document tells its language, and that it is set full-width', () => {
  expect(htmlTag('ja')).toBe('<html lang="ja" class="full-width">');
  expect(htmlTag('en')).toBe('<html lang="en">');
});
