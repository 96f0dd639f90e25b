import { describe, expect, it } from 'vitest';
import { addressNames, renderAddress } from '../../src/facts/address.ts';
import { indexFacts, type FoundFact } from '../../src/facts/index-facts.ts';
import type { Cell, Dataset, Evidence, Field, Row, Table } from '../../src/model/dataset.ts';
import type { Moment } from '../../src/model/moment.ts';
import { startOf } from '../../src/model/place.ts';

const place = startOf('t.csv');
const year = (code: string): Moment => ({
  precision: 'year',
  from: `${code}-01-01`,
  to: `${code}-12-31`,
  about: false,
  estimated: false,
  code,
});

function field(name: string, asOf?: string): Field {
  return {
    name,
    title: name,
    type: 'string',
    estimated: false,
    required: false,
    categories: [],
    ordered: false,
    names: false,
    words: [],
    aliases: false,
    internal: false,
    provenance: asOf === undefined ? {} : { asOf: year(asOf), source: { title: '報告書' } },
    place,
  };
}

function table(name: string, fields: Field[], lines: string[][], keyed = true): Table {
  const rows = lines.map((line): Row => {
    const cells = line.map((raw, i): [string, Cell] => [
      fields[i]?.name ?? '',
      { raw, value: { type: 'text', text: raw }, place },
    ]);
    return { ...(keyed && { key: line[0] ?? '' }), aliases: [], cells: new Map(cells), place };
  });
  return {
    name,
    title: name,
    fields,
    primaryKey: keyed ? [fields[0]?.name ?? ''] : [],
    foreignKeys:
      name === 'investment' ? [{ fields: ['org'], table: 'players', referenced: ['id'] }] : [],
    rows,
    byKey: new Map(rows.flatMap((r) => (r.key === undefined ? [] : [[r.key, r] as const]))),
    provenance: {},
    file: `${name}.csv`,
    place,
  };
}

function evidence(fact: string, rest: Partial<Evidence>): Evidence {
  const [tableName = '', row = '', name = ''] = fact.split('.');
  return { table: tableName, row, field: name, place, ...rest };
}

const players = table(
  'players',
  [field('id'), field('name'), field('params', '2026')],
  [
    ['pfn', 'Preferred Networks', '1,000億'],
    ['ntt', 'NTT', '非公開'],
  ],
);
const dataset: Dataset = {
  name: 'd',
  title: 'd',
  sources: [],
  licenses: [],
  file: 'datapackage.yaml',
  tables: new Map([
    ['players', players],
    [
      'investment',
      table(
        'investment',
        [field('id'), field('org'), field('total')],
        [['i1', 'pfn', '300億円以上']],
      ),
    ],
    ['loose', table('loose', [field('a')], [['x']], false)],
  ]),
  evidence: [
    evidence('players.*.*', { locator: '表1', asOf: year('2025') }),
    evidence('players.ntt.params', { locator: '注3' }),
    evidence('players.ntt.params', { locator: '本文 第2段落', basis: 'estimated' }),
  ],
};
const index = indexFacts(dataset);

function factOf(found: FoundFact) {
  if (!found.ok) throw new Error(found.problem.code);
  return found.fact;
}

describe('indexFacts', () => {
  it('is made once for a dataset, whoever asks', () => {
    expect(indexFacts(dataset)).toBe(index);
    expect(indexFacts({ ...dataset })).not.toBe(index);
  });

  it('finds a cell, and follows a foreign key to another table', () => {
    expect(factOf(index.find(['players', 'pfn', 'params'])).cell.raw).toBe('1,000億');
    const followed = factOf(index.find(['investment', 'i1', 'org', 'name']));
    expect(followed.cell.raw).toBe('Preferred Networks');
    expect(followed.address).toBe('players.pfn.name');
  });

  it('lets the most specific evidence win, each part for itself, and keeps every place', () => {
    const ntt = factOf(index.find(['players', 'ntt', 'params']));
    expect(ntt.locators).toEqual(['注3', '本文 第2段落']);
    expect(ntt.basis).toBe('estimated');
    expect(ntt.asOf?.code).toBe('2025');
    const pfn = factOf(index.find(['players', 'pfn', 'params']));
    expect(pfn.locators).toEqual(['表1']);
    expect(pfn.source?.title).toBe('報告書');
  });

  it('lets what is said of one row stand above what is said of one field', () => {
    const both = [
      evidence('players.*.name', { locator: '表2', basis: 'estimated' }),
      evidence('players.ntt.*', { locator: '注1' }),
    ];
    for (const told of [both, both.toReversed()]) {
      const known = indexFacts({ ...dataset, evidence: told });
      const nameOf = (row: string) => factOf(known.find(['players', row, 'name']));
      expect(nameOf('ntt').locators).toEqual(['注1']);
      expect(nameOf('ntt').basis).toBe('estimated');
      expect(nameOf('pfn').locators).toEqual(['表2']);
    }
  });

  it.each([
    ['playerz.pfn.params', 'unknown-table', 0, ['players']],
    ['players.pfm.params', 'unknown-row', 1, ['pfn']],
    ['players.pfn.parms', 'unknown-field', 2, ['params']],
  ])('%s: %s at name %i', (address, code, at, near) => {
    const found = index.find(address.split('.'));
    expect(found).toMatchObject({
      ok: false,
      problem: { code, index: at, args: { nearest: near } },
    });
  });

  it.each([
    ['players.pfn', 'address-incomplete'],
    ['players.pfn.name.more', 'address-incomplete'],
    ['loose.1.a', 'row-without-key'],
  ])('%s: %s', (address, code) => {
    expect(index.find(address.split('.'))).toMatchObject({ ok: false, problem: { code } });
  });

  it.each([
    ['constituents', 'BRK.B', 'GICS Sector'],
    ['a', 'b', 'c'],
    ['my data', '1.5 m', 'Umsatz (Mio. €)', 'x'],
  ])('gives the names of an address back: %s %s %s', (...names) => {
    expect(addressNames(renderAddress(names))).toEqual(names);
  });

  it('writes odd names in brackets', () => {
    expect(renderAddress(['constituents', 'BRK.B', 'GICS Sector'])).toBe(
      'constituents.[BRK.B].[GICS Sector]',
    );
    expect(renderAddress(['players', 'pfn', '最大パラメータ数'])).toBe(
      'players.pfn.最大パラメータ数',
    );
  });
});
