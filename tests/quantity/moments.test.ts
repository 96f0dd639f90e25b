import { describe, expect, it } from 'vitest';
import type { Moment } from '../../src/model/moment.ts';
import {
  formatMoment,
  formatQuantity,
  isBefore,
  isWithin,
  monthsBetween,
  parseMoment,
  renderValue,
} from '../../src/quantity/index.ts';

function moment(cell: string): Moment {
  const parsed = parseMoment(cell);
  if (!parsed.ok) throw new Error(`${cell}: ${JSON.stringify(parsed.problem)}`);
  return parsed.moment;
}

describe('parseMoment and formatMoment', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31', '2026年', '2026'],
    ['2026年', '2026-01-01', '2026-12-31', '2026年', '2026'],
    ['2026-04', '2026-04-01', '2026-04-30', '2026年4月', 'April 2026'],
    ['2026年4月', '2026-04-01', '2026-04-30', '2026年4月', 'April 2026'],
    ['2024-02', '2024-02-01', '2024-02-29', '2024年2月', 'February 2024'],
    ['2026-04-15', '2026-04-15', '2026-04-15', '2026年4月15日', '15 April 2026'],
    ['2026年4月15日', '2026-04-15', '2026-04-15', '2026年4月15日', '15 April 2026'],
    ['2026/4/15', '2026-04-15', '2026-04-15', '2026年4月15日', '15 April 2026'],
    ['2026-H2', '2026-07-01', '2026-12-31', '2026年後半', 'H2 2026'],
    ['2026年後半', '2026-07-01', '2026-12-31', '2026年後半', 'H2 2026'],
    ['2026-Q3', '2026-07-01', '2026-09-30', '2026年第3四半期', 'Q3 2026'],
    ['Q3 2026', '2026-07-01', '2026-09-30', '2026年第3四半期', 'Q3 2026'],
    ['FY2025', '2025-04-01', '2026-03-31', '2025年度', 'FY2025'],
    ['2025年度', '2025-04-01', '2026-03-31', '2025年度', 'FY2025'],
    [
      '2024-W05',
      '2024-01-29',
      '2024-02-04',
      '2024年1月29日〜2024年2月4日',
      '29 January 2024–4 February 2024',
    ],
    [
      'week 53, 2020',
      '2020-12-28',
      '2021-01-03',
      '2020年12月28日〜2021年1月3日',
      '28 December 2020–3 January 2021',
    ],
    [
      '2024年第5週',
      '2024-01-29',
      '2024-02-04',
      '2024年1月29日〜2024年2月4日',
      '29 January 2024–4 February 2024',
    ],
    ['2024..2028', '2024-01-01', '2028-12-31', '2024〜2028年', '2024–2028'],
    ['2024〜2028年', '2024-01-01', '2028-12-31', '2024〜2028年', '2024–2028'],
    ['2024年から2028年', '2024-01-01', '2028-12-31', '2024〜2028年', '2024–2028'],
    [
      '2025-04..2026-03',
      '2025-04-01',
      '2026-03-31',
      '2025年4月〜2026年3月',
      'April 2025–March 2026',
    ],
    ['>=2026', '2026-01-01', undefined, '2026年以降', '2026 or later'],
    ['2026年以降', '2026-01-01', undefined, '2026年以降', '2026 or later'],
    ['2026年7月まで', undefined, '2026-07-31', '2026年7月まで', 'July 2026 or earlier'],
    ['2023年初頭', '2023-01-01', '2023-04-30', '2023年初頭', 'early 2023'],
    ['2026年末', '2026-09-01', '2026-12-31', '2026年末', 'late 2026'],
    ['2026年頃', '2026-01-01', '2026-12-31', '2026年頃', 'about 2026'],
    ['非公開', undefined, undefined, '非公開', 'undisclosed'],
    ['n/a', undefined, undefined, '該当なし', 'n/a'],
    ['推定2026年4月頃', '2026-04-01', '2026-04-30', '推定2026年4月頃', 'est. about April 2026'],
    [
      '2025-Q1..2025-Q3',
      '2025-01-01',
      '2025-09-30',
      '2025年第1四半期〜2025年第3四半期',
      'Q1 2025–Q3 2025',
    ],
    ['FY2023..FY2025', '2023-04-01', '2026-03-31', '2023年度〜2025年度', 'FY2023–FY2025'],
    ['<=FY2025', undefined, '2026-03-31', '2025年度まで', 'FY2025 or earlier'],
    [
      '令和元年',
      '2019-05-01',
      '2019-12-31',
      '2019年5月1日〜2019年12月31日',
      '1 May 2019–31 December 2019',
    ],
    [
      '2025年9月期',
      '2024-10-01',
      '2025-09-30',
      '2024年10月〜2025年9月',
      'October 2024–September 2025',
    ],
  ])('%s', (cell, from, to, ja, en) => {
    const read = moment(cell);
    expect([read.from, read.to]).toEqual([from, to]);
    expect(formatMoment(read, { language: 'ja' })).toBe(ja);
    expect(formatMoment(read, { language: 'en' })).toBe(en);
    expect(moment(ja)).toEqual(read);
    expect(moment(en)).toEqual(read);
  });

  it.each([
    ['', 'blank'],
    ['2025-02-30', 'no-such-day'],
    ['2025-13', 'no-such-day'],
    ['soon', 'unreadable'],
    ['46023', 'unreadable'],
    ['04/05/2026', 'doubtful'],
    ['2026-04-15T12:00+09:00', 'zone'],
    ['2028..2024', 'low-above-high'],
    ['15 April 2026–1 April 2026', 'low-above-high'],
  ])('%j is a problem: %s', (cell, type) => {
    expect(parseMoment(cell)).toMatchObject({ ok: false, problem: { type } });
  });
});

describe('moments compared', () => {
  it.each([
    ['2023-05', '2023-08', 'yes'],
    ['2023-08', '2023-05', 'no'],
    ['2023-08', '2023-08', 'unknown'],
    ['2023-08-01', '2023-08-01', 'no'],
    ['2023', '2023-08', 'unknown'],
    ['2023', '2024-01', 'yes'],
    ['FY2025', '2026-01', 'unknown'],
    ['FY2025', '2026-04', 'yes'],
    ['2026', '>=2026', 'unknown'],
    ['2025', '>=2026', 'yes'],
    ['>=2026', '2025', 'no'],
    ['非公開', '2025', 'unknown'],
  ])('%s before %s: %s', (a, b, answer) => {
    expect(isBefore(moment(a), moment(b))).toBe(answer);
  });

  it.each([
    ['2026-04', '2026', 'yes'],
    ['2026', '2026-04', 'unknown'],
    ['2027', '2026', 'no'],
    ['2026-02', 'FY2025', 'yes'],
    ['>=2026', '2024..2028', 'unknown'],
  ])('%s within %s: %s', (a, b, answer) => {
    expect(isWithin(moment(a), moment(b))).toBe(answer);
  });

  it.each([
    ['2023-08', '2025-01', '17', '17ヶ月'],
    ['2025-01', '2023-08', '-17', '−17ヶ月'],
    ['2023-08-15', '2023-10-14', '1', '1ヶ月'],
    ['2023', '2024', '0..23', '0〜23ヶ月'],
    ['2023-08', '>=2025-01', '>=16', '16ヶ月以上'],
  ])('months from %s to %s: %s', (a, b, value, ja) => {
    const months = monthsBetween(moment(a), moment(b));
    expect(renderValue(months)).toBe(value);
    expect(formatQuantity(months, { language: 'ja' }).text).toBe(ja);
  });
});
