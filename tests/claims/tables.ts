/** Made-up tables with a figure of every kind, and the way to hold a table of cases against them. */
import { expect, it } from 'vitest';
import { csv, verdictsOf } from './made-up.ts';

/** A claim, and what judging it gives: `holds`, `holdsAsStated estimate edge`, or the code of what refuses it. */
export type Case = readonly [claim: Readonly<Record<string, unknown>>, expected: string];

const field = (name: string, factdeck: object, more: object = {}) => ({
  name,
  type: 'string',
  factdeck,
  ...more,
});
const id = { name: 'id', type: 'string' };
const table = (name: string, fields: readonly object[], more: object = {}) => ({
  name,
  path: `${name}.csv`,
  schema: { primaryKey: 'id', fields: [id, ...fields], ...more },
});
const atLeast0 = { constraints: { minimum: 0 } };
const people = { quantity: '人' };

export const tables: Readonly<Record<string, string>> = {
  'datapackage.yaml': JSON.stringify({
    name: 'made-up',
    resources: [
      table('f', [
        field('v', { quantity: 'パラメータ', written: '億' }, atLeast0),
        field('est', { quantity: 'パラメータ', written: '億', estimated: true }, atLeast0),
        field('yen', { quantity: '円', written: '億円' }),
      ]),
      table('m', [field('at', { moment: true })]),
      table('g', [
        field('v', { quantity: 'TB', comparableWithin: 'lang' }),
        { name: 'lang', type: 'string' },
      ]),
      table('p', [field('v', people, atLeast0), { name: 'kind', type: 'string' }]),
      table('t', [
        field('year', { moment: true }),
        field('v', people),
        field('w', people),
        field('u', people),
        { name: 'set', type: 'string' },
      ]),
      table(
        'c',
        [
          {
            name: 'stage',
            type: 'string',
            categories: ['研究', '試行', '展開'],
            categoriesOrdered: true,
          },
          { name: 'kind', type: 'string', categories: ['大学', '企業'] },
          { name: 'open', type: 'boolean' },
          { name: 'tags', type: 'list' },
          { name: 'n', type: 'number' },
          { name: 'name', type: 'string' },
          { name: 'f', type: 'string' },
        ],
        { foreignKeys: [{ fields: 'f', reference: { resource: 'f', fields: 'id' } }] },
      ),
    ],
  }),
  'f.csv': csv(
    'id,v,est,yen',
    'e5,5億,5億,5億円',
    'e10,10億,10億,10億円',
    'e20,20億,20億,20億円',
    'f20,20億,20億,20億円',
    'e30,30億,30億,-30億円',
    'al30,30億以上,30億以上,30億円以上',
    'mt30,30億超,30億超,30億円超',
    'am10,10億以下,10億以下,10億円以下',
    'lt10,10億未満,10億未満,10億円未満',
    'rg,10億..20億,10億..20億,10億円..20億円',
    'vg,数億,数億,数億円',
    'un,非公開,非公開,非公開',
    'ue,非公開(推定10億〜20億),非公開,非公開',
    'na,n/a,n/a,n/a',
    'ab20,約20億,20億,20億円',
    'es20,推定20億,20億,20億円',
    'ab21,約21億,21億,21億円',
  ),
  'm.csv': csv(
    'id,at',
    'd15,2025-04-15',
    'd16,2025-04-16',
    'apr,2025-04',
    'apr2,2025-04',
    'may,2025-05',
    'q2,2025-Q2',
    'h2,2025-H2',
    'y24,2024',
    'y25,2025',
    'fy24,FY2024',
    'rg,2024..2026',
    'ge26,>=2026',
    'le23,<=2023',
    'early,2025年初頭',
    'un,非公開',
    'na,n/a',
    'ab,2025-04頃',
    'es,推定2025-04',
    'jan25,2025-01',
    'jan26,2026-01',
  ),
  'g.csv': csv(
    'id,v,lang',
    'a,3TB,ja',
    'b,2TB,ja',
    'c,9TB,en',
    'd,1TB,en',
    'e,n/a,en',
    'f,非公開,en',
  ),
  'p.csv': csv(
    'id,v,kind',
    'a,60人,x',
    'b,30人,x',
    'c,10人,x',
    'd,10人..20人,y',
    'e,30人以上,y',
    'f,非公開,y',
    'g,約30人,z',
    'h,非公開(推定20人〜40人),z',
    'i,n/a,z',
    'whole,100人,sum',
  ),
  't.csv': csv(
    'id,year,v,w,u,set',
    't3,2023,30人,30人,50人以上,a',
    't1,2021,10人,10人,n/a,a',
    't2,2022,20人,20人,約20人,a',
    't4,2024,40人,30人,非公開,a',
    'q1,2024-04,10人,1人,19人,b',
    'q2,2024,20人,2人,約20人,b',
    'q3,2025,30人,3人,21人,b',
  ),
  'c.csv': csv(
    'id,stage,kind,open,tags,n,name,f',
    'a,研究,大学,true,"x, y",1,エー,e10',
    'b,試行,企業,false,x,2,ビー,e20',
    'c,展開,企業,true,y,3,シー,ue',
    'd,展開,大学,true,,,ディー,ab20',
  ),
};

/** One test a case, all judged in one deck. */
export function judgeCases(
  cases: readonly Case[],
  more: Readonly<Record<string, unknown>> = {},
): void {
  const judged = verdictsOf(
    tables,
    cases.map(([claim]) => claim),
    more,
  );
  it.each(cases.map(([claim, expected], i) => [JSON.stringify(claim), expected, i] as const))(
    '%s: %s',
    async (_, expected, i) => {
      expect((await judged)[i]).toBe(expected);
    },
  );
}
