/** Words that read as Latin ones and are not. */
import { describe, expect, it } from 'vitest';
import { en } from '../../src/languages/en/index.ts';
import { findLookAlikes } from '../../src/text/find-look-alikes.ts';

describe('a word with look-alike letters', () => {
  it.each<[string, string, string, 'deceives' | 'odd']>([
    ['the lаrgest maker', 'lаrgest', 'largest', 'deceives'],
    ['the lαrgest maker', 'lαrgest', 'largest', 'deceives'],
    ['the Nоrth', 'Nоrth', 'North', 'deceives'],
    ['all 𝐦𝐨𝐬𝐭 of it', '𝐦𝐨𝐬𝐭', 'most', 'deceives'],
    ['the 🅻🅴🅰🅳🆂 list', '🅻🅴🅰🅳🆂', 'LEADS', 'deceives'],
    ['of ΟΑΚ', 'ΟΑΚ', 'OAK', 'deceives'],
    ['of ОАО', 'ОАО', 'OAO', 'odd'],
    ['Αθήνα: ОАО', 'ОАО', 'OAO', 'odd'],
    ['Москва, ΟΑΚ', 'ΟΑΚ', 'OAK', 'deceives'],
    ['the 𝐛𝐨𝐥𝐝 word', '𝐛𝐨𝐥𝐝', 'bold', 'odd'],
  ])('%s', (text, found, plain, how) => {
    const names = new Set(['oak', 'north']);
    const from = text.indexOf(found);
    expect(findLookAlikes(text, en.sentences, names)).toEqual([
      { from, to: from + found.length, found, plain, deceives: how === 'deceives' },
    ]);
  });

  it.each([
    'Москва, Αθήνα and Yıldız',
    '5 μm, 2 kΩ, Δt, TNFα, αTest',
    'Ångström and naïve ﬁnance',
    'Ελληνικά και Κύπρος',
    'по тону Москва',
    'x² and CO₂',
    '最大の規模',
  ])('is not %s', (text) => {
    expect(findLookAlikes(text, en.sentences, new Set())).toEqual([]);
  });
});
