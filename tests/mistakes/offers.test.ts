/**
 * Every text that a message of any mistake offers is typed where it belongs: the mistake is then gone, the figure is
 * what the message said it would be, and each figure of the deck is what its author meant.
 */
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { wordsOf } from '../../src/diagnostics/words.ts';
import { languageCodes } from '../../src/languages/codes.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { formatMoment, formatQuantity, formatValue } from '../../src/quantity/index.ts';
import { applyOffer, offersOf, type Offer } from './apply-offer.ts';
import { cases, diagnose, diagnoseCase, filesOf } from './diagnose.ts';

type Figures = Readonly<Record<string, string>>;

/** What the authors of `_base` mean, as it prints; below, where the tables of a case say something else. */
const base: Figures = {
  'north.revenue': '$30 m',
  'south.revenue': '$12 m or more',
  'north.founded': 'April 2019',
  'south.founded': '2021',
};
const meantIn: Readonly<Record<string, Figures>> = {
  'cell-moment--doubtful': { 'north.founded': '1 February 2019' },
  'cell-moment--marker': { 'north.founded': 'undisclosed' },
  'cell-quantity--accounting': { 'north.revenue': '−$30 m' },
  'cell-quantity--marker': { 'north.revenue': 'undisclosed' },
  'cell-quantity--marks-unsaid': { 'north.revenue': '$30,450', 'south.revenue': '$12 m or more' },
  'cell-quantity--no-scale-head': {
    'north.revenue': '€1,091,600',
    'south.revenue': '€12,000 or more',
  },
  'cell-quantity--no-scale-people': {
    'north.revenue': '500,000 people',
    'south.revenue': '30 people',
  },
  'cell-quantity--no-scale-percent': { 'north.revenue': '12.5%', 'south.revenue': '−3%' },
  'cell-quantity--no-scale-percent-head': { 'north.revenue': '12.5%', 'south.revenue': '−3%' },
  'cell-quantity--no-scale-yen': {
    'north.revenue': '¥1,091 m',
    'south.revenue': '¥12 m or more',
  },
  'cell-quantity--not-finite': { 'north.revenue': 'n/a', 'south.revenue': '12' },
  'cell-quantity--unit-unknown': { 'north.revenue': '12.5%', 'south.revenue': '−3%' },
  'cell-quantity--unit-unknown-year': { 'north.revenue': '2011', 'south.revenue': '2014' },
  'cell-serial-date': { 'north.founded': '1 April 2019' },
  'cell-type--date': { 'north.founded': '31 December 2019', 'south.founded': '1 March 2021' },
  'cell-type--marker': { 'north.revenue': '(blank)', 'south.revenue': '12' },
  'claim-fails--greater': { 'south.revenue': '$12 m' },
  'claim-fails--largest': { 'south.revenue': '$45 m' },
  'head-says-otherwise': { 'north.revenue': '€1,091,600', 'south.revenue': '€12,000' },
  'unit-with-scale': { 'north.revenue': '€1,091,600', 'south.revenue': '€12,000 or more' },
  'unit-with-scale--alone': {
    'north.revenue': '30 million',
    'south.revenue': '12 million or more',
  },
};
/** A second mistake of the same author, which the first one hid. */
const behind: Readonly<Record<string, string>> = {
  'claim-name': 'claim-says-otherwise',
  'text-as-other': 'edition-not-a-moment',
  'yaml-trap--hash-comment': 'number-of-others',
  'yaml-trap--markup-unquoted': 'unbound-number',
  'unknown-field--evidence': 'evidence-pattern',
};

const told: { name: string; diagnostic: Diagnostic; offers: readonly Offer[] }[] = [];
for (const name of cases) {
  for (const diagnostic of (await diagnoseCase(name)).diagnostics) {
    told.push({ name, diagnostic, offers: offersOf(diagnostic) });
  }
}
const offers = told.flatMap(({ name, offers: of }) => of.map((offer) => ({ name, offer })));

describe('a text that a message offers', () => {
  it.each(offers)('$name: $offer.text', async ({ name, offer }) => {
    const { code } = offer.diagnostic;
    const { diagnostics, dataset } = await typed(name, offer);
    const others = told.filter((t) => t.name === name && t.diagnostic !== offer.diagnostic);
    const isOther = (d: Diagnostic): boolean =>
      others.some(({ diagnostic }) => JSON.stringify(diagnostic.args) === JSON.stringify(d.args));
    const left = diagnostics.filter((d) => !isOther(d));
    expect(left.filter((d) => d.code === code || d.code !== behind[name])).toEqual([]);
    // Beside several mistakes of one file the tables are not read.
    if (!dataset && others.length > 0) return;
    if (!dataset) throw new Error('the deck is not read');
    const cell = addressOf(offer.diagnostic);
    const meant = { ...base, ...meantIn[name] };
    const chosen = offer.gives === undefined ? meant : { ...meant, [cell]: offer.gives };
    expect(figuresOf(dataset)).toEqual(chosen);
  });

  it('is one of which gives the figure that was meant', () => {
    const chosen = told.filter(({ offers: of }) => of.some(({ gives }) => gives !== undefined));
    expect(chosen.length).toBeGreaterThan(5);
    for (const { name, diagnostic, offers: of } of chosen) {
      const meant = { ...base, ...meantIn[name] }[addressOf(diagnostic)];
      expect(of.map(({ gives }) => gives)).toContain(meant);
    }
  });

  it.each(languageCodes)('is the same in %s as in English', (language) => {
    for (const { diagnostic } of told) {
      const [en, other] = [wordsOf(diagnostic, 'en'), wordsOf(diagnostic, language)];
      expect(other.mended).toEqual(en.mended);
      expect(other.choices?.map((c) => c.write)).toEqual(en.choices?.map((c) => c.write));
    }
  });

  it('is YAML wherever a sentence holds a map to be typed', () => {
    const maps = told.flatMap(({ diagnostic }) =>
      languageCodes.flatMap((language) => {
        const { expected = '', remedy = '' } = wordsOf(diagnostic, language);
        return [
          ...`${expected}\n${remedy}`.matchAll(/[A-Za-z]+: \{(?!\{)(?:[^{}]|\{[^{}]*\})*\}/g),
        ];
      }),
    );
    expect(maps.length).toBeGreaterThan(0);
    for (const [map] of maps) expect([map, parseDocument(map).errors]).toEqual([map, []]);
  });
});

async function typed(name: string, offer: Offer) {
  const files = applyOffer(filesOf(name), offer);
  if (!files) throw new Error(`where does “${offer.text}” go?`);
  return diagnose(files);
}

/** Of the cell that is spoken of, in the tables of `_base`. */
function addressOf({ at, args }: Diagnostic): string {
  return `${at?.line === 2 ? 'north' : 'south'}.${'field' in args ? args.field : ''}`;
}

/** By row and field, as an English deck prints them. */
function figuresOf({ tables }: Dataset): Figures {
  const rows = tables.get('makers')?.rows ?? [];
  return Object.fromEntries(
    rows.flatMap((row) =>
      [...row.cells].flatMap(([field, { value }]): [string, string][] => {
        const address = `${row.key ?? ''}.${field}`;
        switch (value.type) {
          case 'quantity':
            return [[address, formatQuantity(value.quantity, { language: 'en' }).text]];
          case 'moment':
            return [[address, formatMoment(value.moment, { language: 'en' })]];
          case 'blank':
            return [[address, formatValue(value, { language: 'en' })]];
          default:
            return [];
        }
      }),
    ),
  );
}
