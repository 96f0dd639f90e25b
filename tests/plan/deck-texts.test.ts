/** Every text that a reader sees has a basis: the schema says which keys hold one, and none is forgotten. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { analyse } from '../../src/analyse/analyse.ts';
import { nodeHost } from '../../src/host/node.ts';
import { noBrand } from '../../src/model/pages.ts';
import { printed } from '../../src/model/authored.ts';
import { deckSchema } from '../../src/model/deck.ts';
import type { SentenceView } from '../../src/model/plan.ts';
import { printedTexts } from '../../src/model/printed-texts.ts';
import { optionsOf, unwrap } from '../../src/model/walk-schema.ts';
import { readDeck } from '../../src/read/read-deck.ts';
import { resolveSetting } from '../../src/theme/setting.ts';
import { deckOf, type Told } from '../claims/words/made-up.ts';

/** Keys of texts that a reader does not see, and of names: of files, tables, fields, rows, measures, moments. */
const names = new Set(
  `edition compare include keywords theme package literals each.table each.rows each.sort id
  allow.because given layout handout.theme chart.table chart.x chart.highlight
  table.table table.columns columns.field columns.under columns.spark table.subtotals table.rows table.sort table.highlight totals.figures
  chart.y chart.size chart.label chart.part chart.from chart.to chart.value chart.forecast chart.series chart.sub
  chart.repeat chart.rows chart.sort chart.file chart.columns chart.axes chart.totals chart.status
  chart.target chart.gap chart.scenario
  profile.table profile.row profile.name profile.sub profile.figures profile.fields
  timeline.table timeline.at timeline.title timeline.text timeline.rows timeline.highlight
  comparison.table comparison.name comparison.sub comparison.fields comparison.rows comparison.highlight
  against.change spark.table spark.x spark.y spark.rows spark.where
  image.file chart.draw annotations.row annotations.at annotations.from annotations.to statements.at omit.rows`
    .split(/\s+/)
    .filter((name) => name !== ''),
);

/** Forms of claims and measures name facts, and a chart’s other keys fields; what is added to tables tells of the data. */
const formed = new Set(['measures', 'because', 'claim', 'tables', 'where']);

/** Leaves of text in the schema, by the last two keys. */
function leavesOf(schema: z.ZodType, path: readonly string[]): [string, z.ZodString][] {
  const form = unwrap(schema);
  if (form instanceof z.ZodString) return [[path.slice(-2).join('.'), form]];
  if (form instanceof z.ZodUnion) return optionsOf(form).flatMap((o) => leavesOf(o, path));
  if (form instanceof z.ZodArray) return leavesOf(form.element as z.ZodType, path);
  if (form instanceof z.ZodRecord) return leavesOf(form.valueType as z.ZodType, path);
  if (!(form instanceof z.ZodObject)) return [];
  return Object.entries(form.shape).flatMap(([key, inner]) =>
    formed.has(key) && path.at(-1) !== 'omit' && path.at(-1) !== 'allow'
      ? []
      : leavesOf(inner as z.ZodType, [...path, key]),
  );
}

async function sentencesOf(folder: string): Promise<{
  readonly sentences: readonly SentenceView[];
  readonly paths: readonly string[];
}> {
  const read = await readDeck(folder, nodeHost);
  if (!read.value) throw new Error(`${folder} cannot be read`);
  const { plan, sources } = analyse(read.value, {
    ...resolveSetting(),
    measure: (text, { size }) => text.length * size * 0.5,
  });
  const paths = printedTexts(sources.deck).filter(
    (t) => t.as !== 'name' && t.path.at(-1) !== 'notes',
  );
  return { sentences: plan?.sentences ?? [], paths: paths.map((t) => t.path.join('.')) };
}

describe('the schema of a deck', () => {
  it('says of every key of text whether a reader sees it', () => {
    const unsaid = leavesOf(deckSchema, [])
      .filter(([, form]) => printed.get(form) === undefined)
      .map(([key]) => key.replace(/^slides\./, '').replace(/^charts\./, 'chart.'));
    expect([...new Set(unsaid)].filter((key) => !names.has(key))).toEqual([]);
  });
});

describe('each text that a reader sees', () => {
  it.each(['gallery', 'strommix'])('has a basis in %s, and no other text has one', async (name) => {
    const { sentences, paths } = await sentencesOf(`data/${name}`);
    const told = new Set(sentences.map((s) => s.at));
    expect(paths.filter((path) => !told.has(path))).toEqual([]);
    const others = [...told].filter((at) => !paths.includes(at));
    // What is written in a spec or a picture is no text of deck.yaml.
    expect(others.filter((at) => !/\.(?:spec|file)(?:\.|$)|^theme\./.test(at))).toEqual([]);
  });

  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>Northgate &amp; co <tspan>shine</tspan></text></svg>';
  const shown = {
    table: 'makers',
    columns: ['name', { field: 'sales', title: 'Northgate leads' }],
  };
  const total = { title: 'All', figures: { sales: 'all' } };
  it.each<[string, string, string, Told]>([
    ['a section that tells something', 'slides.0.section', 'open', section('Northgate leads')],
    ['a section', 'slides.0.section', 'heading', section('Northgate and its friends')],
    ['a section of one word', 'slides.0.section', 'heading', section('Growth')],
    ['a section of no page', 'slides.0.section', 'open', section('Northgate leads', false)],
    ['a section that denies', 'slides.0.section', 'open', section('Northgate without Westgate')],
    ['a kicker', 'slides.0.kicker', 'heading', { slide: { kicker: 'Northgate' } }],
    [
      'a kicker with a figure',
      'slides.0.kicker',
      'quoted',
      { slide: { kicker: 'Sales {{makers.north.sales}}' } },
    ],
    [
      'the head of a table',
      'slides.0.table.columns.1.title',
      'open',
      { slide: { points: undefined, table: shown } },
    ],
    [
      'a total',
      'slides.0.table.totals.0.title',
      'heading',
      {
        slide: { points: undefined, table: { ...shown, totals: [total] } },
        deck: { measures: { all: { sum: 'makers.profit', rows: ['north', 'south'] } } },
      },
    ],
    ['the title of the deck', 'title', 'open', { deck: { title: 'Northgate leads' } }],
    [
      'a title of the deck that names',
      'title',
      'heading',
      { deck: { title: 'Makers, quarterly review' } },
    ],
    [
      'what only the handout holds',
      'slides.0.handout',
      'open',
      { slide: { handout: 'Northgate is a joy' } },
    ],
    [
      'words in a picture',
      'slides.0.image.file',
      'open',
      { slide: { image: { file: 'a.svg', alt: 'A' } }, files: { 'a.svg': svg } },
    ],
    [
      'the theme’s line',
      'theme.copyright',
      'heading',
      { brand: { ...noBrand, copyright: '© Northgate' } },
    ],
  ])('%s', async (_, at, basis, told) => {
    const { plan, report } = await deckOf('Makers', { ...told, despite: true });
    const found = plan?.sentences.find((s) => s.at === at);
    expect(found?.basis ?? report()).toBe(basis);
  });
});

describe('what its place makes a heading', () => {
  it('asks for no claim', async () => {
    const { diagnostics } = await deckOf('Makers', section('All of Northgate’s 3 friends'));
    expect(diagnostics).toEqual([]);
  });
});

function section(name: string, divider = true): Told {
  const slides = [
    { id: 's', layout: 'section', section: name, divider },
    { id: 'a', title: 'Makers', points: ['A'] },
  ];
  return { slides };
}
