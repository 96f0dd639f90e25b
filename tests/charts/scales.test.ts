import { describe, expect, it } from 'vitest';
import { axisScale } from '../../src/charts/axis-scale.ts';
import { timeOf, closer, timeScale } from '../../src/charts/time-scale.ts';

describe('scales of values', () => {
  it.each([
    ['log', [6.8e9, 1e11], [1e9, 1e11], [1e9, 1e10, 1e11]],
    ['log', [1e9, 1e9], [1e9, 1e10], [1e9, 1e10]],
    ['log', [0.02, 3], [0.01, 10], [0.01, 0.1, 1, 10]],
    ['log', [1e15], [1e15, 1e16], [1e15, 1e16]],
    ['linear', [0, 100], [0, 100], [0, 20, 40, 60, 80, 100]],
    ['linear', [3], [0, 3], [0, 1, 2, 3]],
    ['linear', [0.3, 0.12], [0, 0.3], [0, 0.1, 0.2, 0.3]],
    ['linear', [-40, 60], [-40, 60], [-40, -20, 0, 20, 40, 60]],
    ['linear', [0], [0, 0.2], [0, 0.2]],
  ] as const)('%s over %j', (type, values, domain, ticks) => {
    const scale = axisScale(type, values);
    expect(scale.domain).toEqual(domain);
    expect(scale.ticks).toEqual(ticks);
    expect(scale.at(domain[0])).toBeCloseTo(0);
    expect(scale.at(domain[1])).toBeCloseTo(1);
  });

  it('of one value without zero is round, and around it', () => {
    expect(axisScale('linear', [101, 101], false).ticks).toEqual([98, 99, 100, 101, 102, 103, 104]);
    expect(axisScale('linear', [-5e8], false).domain).toEqual([-5.1e8, -4.9e8]);
  });

  it('has a small tick at each 2 to 9 of a decade', () => {
    expect(axisScale('log', [10, 100]).minor).toEqual([20, 30, 40, 50, 60, 70, 80, 90]);
  });
});

describe('scales of time', () => {
  const wordsOf = (times: readonly string[], now: string, language: 'ja' | 'en'): string[] =>
    timeScale(times.map(timeOf), now, language)
      .ticks.map((tick) => tick.text)
      .filter((t) => t !== '');

  it.each([
    [['2023-03-01', '2024-09-30'], '2026-01-01', 'ja', ['2023年', '2024年', '2025年', '2026年']],
    [['2023-08-01'], '2025-05-01', 'en', ['2023', '2024', '2025']],
    [['2025-04-10'], '2025-11-01', 'ja', ['2025年4月', '7月', '10月']],
    [['2025-02-10'], '2025-08-01', 'en', ['2025', 'Apr', 'Jul']],
  ] as const)('%j seen from %s in %s', (times, now, language, words) => {
    expect(wordsOf(times, now, language)).toEqual(words);
  });

  it('holds every moment and the whole of the edition’s month', () => {
    const scale = timeScale([timeOf('2023-03-15')], '2024-12-01', 'ja');
    expect(scale.at(timeOf('2023-03-15'))).toBeGreaterThan(0);
    expect(scale.at(timeOf('2024-12-31'))).toBeLessThanOrEqual(1);
  });

  const close = (times: readonly string[], now: string, language: 'ja' | 'en') => {
    const all = times.map(timeOf);
    return closer(timeScale(all, now, language), all, language);
  };

  it.each([
    [['2026-04-06', '2026-04-08'], 'en', ['6 April 2026', '7 April 2026', '8 April 2026']],
    [['2026-04-06', '2026-04-18'], 'ja', ['2026年4月7日', '2026年4月9日', '2026年4月11日', '2026年4月13日', '2026年4月15日', '2026年4月17日']], // prettier-ignore
    [['2026-04-20', '2026-05-20'], 'en', ['21 April 2026', '26 April 2026', '1 May 2026', '6 May 2026', '11 May 2026', '16 May 2026']], // prettier-ignore
    [['2026-01-20', '2026-04-30'], 'en', ['February 2026', 'March 2026', 'April 2026']],
  ] as const)('of few days (%j) names them, and holds nothing else', (times, language, words) => {
    const scale = close(times, '2026-09-01', language);
    expect(scale.ticks.map(({ text }) => text)).toEqual(words);
    const [first = 0, last = 0] = times.map(timeOf);
    expect(scale.domain).toEqual([first - 43_200_000, last + 43_200_000]);
    for (const { time } of scale.ticks) expect(time % 86_400_000).toBe(0);
  });

  it('of what takes half of its quarters is that of quarters', () => {
    const times = ['2026-04-06', '2026-09-01'];
    expect(close(times, '2026-09-01', 'en').ticks.map(({ text }) => text)).toEqual(
      timeScale(times.map(timeOf), '2026-09-01', 'en').ticks.map(({ text }) => text),
    );
  });
});
