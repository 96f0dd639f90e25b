/**
 * Thousands of damaged inputs: whatever comes, it is a deck or a diagnostic with words, never a crash.
 * A tenth of them here; all by `npm run test:hard`. FACTDECK_SEED=… tries others.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasErrors } from '../../src/diagnostics/diagnostic.ts';
import { wordsOf } from '../../src/diagnostics/words.ts';
import { parseMoment, parseQuantity } from '../../src/quantity/index.ts';
import { compileTemplates } from '../../src/render/compile-templates.ts';
import { parseText } from '../../src/text/parse-text.ts';
import { good, tryDeck, type Tried } from './strangers.ts';

const seed = Number(process.env['FACTDECK_SEED'] ?? 20_260_101);
const hard = process.env['FACTDECK_HARD'] === '1';
const runs = (all: number) => ({ seed, numRuns: hard ? all : all / 10 });

/** What strangers and slips bring. */
const token = fc.oneof(
  fc.constantFrom(
    ...[
      '"',
      "'",
      '\n',
      '\r\n',
      '\r',
      ',',
      ';',
      '\t',
      ':',
      ': ',
      '- ',
      '#',
      '&a',
      '*a',
      '!!js',
      '<<: ',
    ],
    ...[
      '{',
      '}',
      '[',
      ']',
      '{{',
      '}}',
      '{{{',
      '{{#if x}}',
      '{{> a}}',
      '|',
      '>',
      '%YAML 1.1',
      '---\n',
    ],
    ...[
      '__proto__',
      'constructor',
      'toString',
      'length',
      'null',
      '~',
      'true',
      'no',
      '0x1F',
      '1e309',
    ],
    ...[
      'NaN',
      '-0',
      '１２３',
      '−5',
      '3TB以上',
      '数億円',
      '非公開',
      '約',
      '..',
      '>=',
      '1兆',
      '%',
      '\u202e',
    ],
    ...[
      '\u0000',
      '\uFEFF',
      '\uD800',
      '</script>',
      '\u001b[2J',
      '𠮷',
      '🫖',
      'é',
      '\u200b',
      '　',
      '：',
    ],
    ...['[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[['],
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.nat(3), fc.nat(60)),
  put: token,
});
const edits = fc.array(edit, { minLength: 1, maxLength: 4 });

function damaged(text: string, changes: readonly { at: number; remove: number; put: string }[]) {
  return changes.reduce((now, { at, remove, put }) => {
    const from = Math.floor(at * now.length);
    return now.slice(0, from) + put + now.slice(from + remove);
  }, text);
}

/** A deck, or at least one error that can be said. */
function judge({ plan, diagnostics, report }: Tried): void {
  expect(plan !== undefined || hasErrors(diagnostics)).toBe(true);
  if (diagnostics.length > 0) expect(report).not.toBe('');
  expect(report).not.toMatch(/undefined|\[object|NaN is/);
}

async function everyDamage(file: string, text: string, all: number, more = {}, draw = false) {
  // The issue's own bound for one input.
  const property = fc.asyncProperty(edits, async (changes) => {
    judge(await tryDeck({ ...more, [file]: damaged(text, changes) }, draw));
  });
  await fc.assert(property, { ...runs(all), timeout: 10_000 });
}

const spec = JSON.stringify({
  data: { name: 'makers' },
  mark: 'bar',
  encoding: {
    x: { field: 'revenue', type: 'quantitative', scale: { type: 'linear' } },
    y: { field: 'name', type: 'nominal', sort: '-x' },
    color: { condition: { test: "datum.name === 'x'", value: 'red' }, value: 'blue' },
    opacity: { condition: { test: "datum.revenue_sure === 'exact'", value: 1 }, value: 0.6 },
  },
});
const withSpec = (good['deck.yaml'] ?? '').replace(/chart: \{.*\}/, 'chart: { file: own.json }');
const template = `<div class="a" title="{{id}}">{{#if kicker}}{{kicker.plain}}{{/if}}
{{#each view.rows}}<p>{{../id}}{{#each cells}}{{main.text}}{{/each}}</p>{{/each}}</div>`;

describe(`damage, seed ${String(seed)}`, () => {
  it('is done to what was good', async () => {
    const { report } = await tryDeck({ 'deck.yaml': withSpec, 'own.json': spec }, true);
    expect(report).toBe('');
  });

  it('to a table', () => everyDamage('makers.csv', good['makers.csv'] ?? '', 4000), 900_000);
  it('to deck.yaml', () => everyDamage('deck.yaml', good['deck.yaml'] ?? '', 4000), 900_000);
  it('to a data package', () => {
    return everyDamage('datapackage.yaml', good['datapackage.yaml'] ?? '', 4000);
  }, 900_000);
  it('to the evidence', () => {
    return everyDamage('evidence.csv', good['evidence.csv'] ?? '', 1000);
  }, 900_000);
  it('to a chart’s spec', () => {
    return everyDamage('own.json', spec, 1500, { 'deck.yaml': withSpec }, true);
  }, 900_000);

  it('to bytes of a table', async () => {
    const bytes = new TextEncoder().encode(good['makers.csv']);
    const change = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1 });
    const property = fc.asyncProperty(change, async (changes) => {
      const content = bytes.slice();
      for (const [at, byte] of changes) content[at] = byte;
      judge(await tryDeck({ 'makers.csv': content }));
    });
    await fc.assert(property, { ...runs(500), timeout: 10_000 });
  }, 900_000);

  it('to figures and moments', () => {
    const text = fc.array(
      fc.oneof(
        token,
        fc.constantFrom('1', '2,000', '億', '万', '円', '$', ' m', '〜', '(推定', ')'),
      ),
      { maxLength: 6 },
    );
    const property = fc.property(text, (parts) => {
      const cell = parts.join('');
      for (const unit of ['円', '$', '社', '%', 'パラメータ']) {
        const read = parseQuantity(cell, { unit });
        expect(typeof read.ok).toBe('boolean');
      }
      expect(typeof parseMoment(cell).ok).toBe('boolean');
    });
    fc.assert(property, runs(2500));
  }, 900_000);

  it('to a sentence', () => {
    const property = fc.property(edits, (changes) => {
      const text = damaged(
        '**{{a.b.c}}** of {{[x y].z}}, [a link](https://x.example) and more',
        changes,
      );
      const { runs: read, problems } = parseText(text);
      expect(Array.isArray(read) && Array.isArray(problems)).toBe(true);
    });
    fc.assert(property, runs(1500));
  }, 900_000);

  it('to a template', () => {
    const property = fc.property(edits, (changes) => {
      const files = new Map([['templates/slides/table.hbs', damaged(template, changes)]]);
      const { diagnostics } = compileTemplates(files);
      for (const d of diagnostics) expect(wordsOf(d, 'en').what).not.toMatch(/undefined|\[object/);
    });
    fc.assert(property, runs(1000));
  }, 900_000);

  it('within a gigabyte, all of them together', () => {
    // In kilobytes: the most that this process ever took.
    expect(process.resourceUsage().maxRSS).toBeLessThan(1_000_000);
  });
});
