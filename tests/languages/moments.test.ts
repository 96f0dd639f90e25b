/** What a language writes of a moment it reads as the same. */
import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../src/languages/codes.ts';
import { formatMoment, parseMoment } from '../../src/quantity/index.ts';

const years = ['1999', '2025', '2026'];
const spans = years.flatMap((y) => [
  y,
  `FY${y}`,
  ...['early', 'mid', 'late'].map((part) => `${part} ${y}`),
  ...['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2'].map((part) => `${y}-${part}`),
  ...Array.from({ length: 12 }, (_, i) => `${y}-${String(i + 1).padStart(2, '0')}`),
  `${y}-01-01`,
  `${y}-02-28`,
  `${y}-12-31`,
]);
const ranges = [
  '2024..2028',
  '2024-04..2025-03',
  '2025-Q1..2025-Q3',
  'FY2024..FY2026',
  '2025-04-01..2025-04-10',
];
const bounds = spans.flatMap((code) => [`>=${code}`, `<=${code}`]);
const none = ['undisclosed', 'n/a'];

describe.each(languageCodes)('in %s', (language) => {
  it.each([...spans, ...ranges, ...bounds, ...none])('%s', (code) => {
    const first = parseMoment(code);
    if (!first.ok) throw new Error(`${code} is no moment`);
    for (const flags of [
      {},
      { about: true },
      { estimated: true },
      { about: true, estimated: true },
    ]) {
      if (none.includes(code) && Object.keys(flags).length > 0) continue;
      const moment = { ...first.moment, ...flags };
      const printed = formatMoment(moment, { language });
      expect(parseMoment(printed, language), printed).toEqual({ ok: true, moment });
    }
  });
});
