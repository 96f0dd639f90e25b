/** Words for today, and for so much a day, a month, a head or a year, beside figures that are so and figures that are not. */
import { describe, expect, it } from 'vitest';
import { planned } from '../../deck.ts';

const files = {
  'datapackage.yaml': `name: harbours
resources:
  - name: harbours
    path: harbours.csv
    title: Harbours
    schema:
      primaryKey: id
      fields:
        - { name: id, type: string }
        - { name: name, type: string, title: Harbour, factdeck: { names: true } }
        - { name: cargo, type: string, title: Cargo, factdeck: { quantity: tonnes, written: tonnes } }
        - { name: fee, type: string, title: Fee per call, factdeck: { quantity: $, written: $ } }
    factdeck: { asOf: '2025' }
  - name: years
    path: years.csv
    title: Years
    schema:
      primaryKey: id
      fields:
        - { name: id, type: string }
        - { name: year, type: string, title: Year, factdeck: { moment: true } }
        - { name: calls, type: string, title: Calls, factdeck: { quantity: calls, written: calls } }
  - name: quarters
    path: quarters.csv
    title: Quarters
    schema:
      primaryKey: id
      fields:
        - { name: id, type: string }
        - { name: quarter, type: string, title: Quarter, factdeck: { moment: true } }
        - { name: calls, type: string, title: Calls, factdeck: { quantity: calls, written: calls } }
`,
  'harbours.csv': 'id,name,cargo,fee\nald,Aldmouth,5200000,120\nbry,Bryhaven,3100000,95\n',
  'years.csv': 'id,year,calls\ny24,2024,8100\ny25,2025,8600\n',
  'quarters.csv': 'id,quarter,calls\nq1,2026-Q1,2050\nq2,2026-Q2,2190\n',
};

async function codesOf(title: string, language: string, edition = '2026-Q3'): Promise<string[]> {
  const neutral = { en: 'Overview', ja: '概要', de: 'Überblick' }[language];
  const deck = {
    ...{ title: neutral, language, edition },
    slides: [{ id: 'a', title, points: [neutral] }],
  };
  const { diagnostics } = await planned({ files: { ...files, 'deck.yaml': deck } });
  return diagnostics.filter((d) => d.severity === 'error').map((d) => d.code);
}

describe.each([
  ['en', 'Aldmouth moves {{harbours.ald.cargo}} a month'],
  ['en', 'Weekly traffic at Aldmouth reached {{harbours.ald.cargo}}'],
  ['en', 'Each day, {{harbours.ald.cargo}} pass through Aldmouth'],
  ['en', 'Aldmouth moves {{harbours.ald.cargo}} per berth'],
  ['en', 'There are {{quarters.q2.calls}} a year'],
  ['en', 'Calls currently stand at {{years.y24.calls}}'],
  ['en', 'The latest figure is {{years.y24.calls}}'],
  ['en', 'At the moment there are {{quarters.q1.calls}}'],
  ['ja', 'Aldmouthは月平均{{harbours.ald.cargo}}を扱う'],
  ['ja', 'Aldmouthは1日当たり{{harbours.ald.cargo}}を扱う'],
  ['ja', '直近の入港は{{years.y24.calls}}'],
  ['de', 'Aldmouth schlägt täglich {{harbours.ald.cargo}} um'],
  ['de', 'Aldmouth schlägt {{harbours.ald.cargo}} pro Schiff um'],
  ['de', 'Zuletzt waren es {{years.y24.calls}}'],
])('in %s, %s', (language, title) => {
  it('is told', async () => {
    expect(await codesOf(title, language)).toEqual(['bound-about-another']);
  });
});

describe.each([
  ['en', 'Aldmouth moves {{harbours.ald.cargo}} a year'],
  ['en', 'A call at Bryhaven costs {{harbours.bry.fee}} per ship'],
  ['en', 'Calls currently stand at {{years.y25.calls}}'],
  ['en', 'From {{years.y24.calls}} in 2024 they are now at {{years.y25.calls}}'],
  ['en', 'The latest figure is {{quarters.q2.calls}}'],
  ['ja', 'Aldmouthは年間{{harbours.ald.cargo}}を扱う'],
  ['ja', '直近の入港は{{years.y25.calls}}'],
  ['de', 'Aldmouth schlägt im Jahr {{harbours.ald.cargo}} um'],
  ['de', 'Zuletzt waren es {{years.y25.calls}}'],
])('in %s, %s', (language, title) => {
  it('is left alone', async () => {
    expect(await codesOf(title, language)).toEqual([]);
  });
});

describe('a figure whose time is over a year before the edition', () => {
  const title = 'Aldmouth now moves {{harbours.ald.cargo}}';

  it('is not one of now', async () => {
    expect(await codesOf(title, 'en', '2027-Q3')).toEqual(['bound-about-another']);
  });

  it('may be told as now before', async () => {
    expect(await codesOf(title, 'en')).toEqual([]);
  });
});
