/** What a message offers for bare numbers, over many units and heads: each choice makes of the cell what it says, and only what the head says is certain. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { say } from '../../src/diagnostics/say.ts';
import { languageCodes } from '../../src/languages/codes.ts';
import { formatQuantity } from '../../src/quantity/index.ts';
import { readColumn } from './read-column.ts';

const units = [
  ['€', 4],
  ['$', 4],
  ['£', 4],
  ['円', 4],
  ['円/年', 4],
  ['$/month', 4],
  ['people', 4],
  ['人', 4],
  ['m', 4],
  ['km/h', 4],
  ['TB', 3],
  ['パラメータ', 4],
  ['%', 1],
  ['pts', 1],
  ['年', 1],
  ['倍', 1],
] as const;
const cells = ['1,091.6', '0.412', '>=3', '-5', '約12', '3..5'];
const written = z.object({ written: z.string() });

describe.each(units)('a bare number in %s', (quantity, choices) => {
  it.each(cells)('%s: each choice makes of it what it says', async (cell) => {
    const { diagnostics } = await readColumn({ type: 'string', factdeck: { quantity } }, [cell]);
    const [told] = diagnostics;
    if (told?.code !== 'cell-quantity') throw new Error(JSON.stringify(diagnostics));
    expect(told.args).toMatchObject({ problem: 'no-scale' });
    expect(told.args.choices).toHaveLength(choices);
    for (const { write, gives } of told.args.choices ?? []) {
      const factdeck = { quantity, ...written.parse(parse(`{ ${write} }`)) };
      const { values } = await readColumn({ type: 'string', factdeck }, [cell]);
      const [value] = values;
      if (value?.type !== 'quantity') throw new Error(write);
      for (const language of languageCodes) {
        expect(formatQuantity(value.quantity, { language }).text).toBe(say(gives, language));
      }
    }
  });
});

describe.each(languageCodes)('a bare number in a deck in %s', (language) => {
  it.each(['€', 'people', '人'])('is offered scales that it reads, for %s', async (quantity) => {
    const column = (written?: string) =>
      readColumn({ type: 'string', factdeck: { quantity, written } }, ['5'], {}, language);
    const [told] = (await column()).diagnostics;
    if (told?.code !== 'cell-quantity') throw new Error('nothing was told');
    const offered = (told.args.choices ?? []).map(
      ({ write }) => written.parse(parse(`{ ${write} }`)).written,
    );
    const readings = await Promise.all(offered.map(async (one) => (await column(one)).readings));
    expect(readings.map(([reading]) => Number.parseInt(reading ?? '', 10))).toEqual(
      quantity === '人' ? [5, 5e3, 5e6, 5e8] : [5, 5e3, 5e6, 5e9],
    );
  });
});

describe('a head', () => {
  const of = async (quantity: string, title: string, cell = '5') => {
    const field = { type: 'string', title, factdeck: { quantity } };
    const { diagnostics } = await readColumn(field, [cell]);
    const [told] = diagnostics;
    return told?.code === 'cell-quantity' ? told.args.mended : JSON.stringify(diagnostics);
  };

  it.each([
    ['€', 'Revenue (k€)', 'written: k€'],
    ['€', 'Revenue [EUR million]', 'written: EUR million'],
    ['€', 'Revenue, in kEUR', 'written: kEUR'],
    ['$', 'Revenue in $ million', 'written: $ million'],
    ['$', 'Revenue ($)', 'written: $'],
    ['円', '売上高（百万円）', 'written: 百万円'],
    ['円', '売上高（単位：億円）', 'written: 億円'],
    ['円', '売上高【千円】', 'written: 千円'],
    ['%', 'Share (%)', "written: '%'"],
    ['%', 'Share [0.0%]', "written: '%'"],
    ['%', '構成比（％）', "written: '％'"],
    ['people', 'Staff (thousand)', 'written: thousand'],
    ['m', 'Height (m)', 'written: m'],
    ['人', '人口（万人）', 'written: 万人'],
  ])('in %s, “%s” says %s', async (quantity, title, mended) => {
    expect(await of(quantity, title)).toBe(mended);
  });

  it.each(['0.125', '-0.03', '.5', '~0.2'])(
    'a format says nothing of %s, 12.5 %% as a spreadsheet keeps it',
    async (cell) => {
      expect(await of('%', 'Share [0.0%]', cell)).toBeUndefined();
      expect(await of('%', 'Share (%)', cell)).toBe("written: '%'");
    },
  );

  it.each([
    ['€', 'Revenue'],
    ['€', 'Revenue (2024)'],
    ['€', 'Revenue (m)'],
    ['€', 'Revenue (k$)'],
    ['€', 'Revenue (T€)'],
    ['€', 'Revenue (k€), € million'],
    ['円', '売上高（見込み）'],
    ['%', 'Growth (m)'],
    ['people', 'Staff (k)'],
  ])('in %s, “%s” makes nothing certain', async (quantity, title) => {
    expect(await of(quantity, title)).toBeUndefined();
  });
});
