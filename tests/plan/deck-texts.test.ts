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

/** One deck with a text of each kind that a reader sees, and what each rests on. */
describe('a deck with each kind of text', () => {
  const chart = {
    preset: 'dots',
    table: 'makers',
    x: 'sales',
    y: 'name',
    rows: ['north', 'west'],
    caption: '{{makers.west.name}}: Sales {{makers.west.sales}}',
    alt: 'Northgate and Westgate as dots',
    annotations: [{ row: 'north', text: 'Northgate is well liked' }],
  };
  const spec = {
    data: { name: 'makers' },
    mark: 'bar',
    title: 'Westgate delights',
    encoding: { x: { field: 'name', title: 'Maker' }, y: { field: 'staff' } },
  };
  const drawn =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>Northgate shines</text></svg>';
  const slides = [
    { id: 'cover', layout: 'cover', title: 'Makers', subtitle: 'Northgate tastes of summer' },
    { id: 'part', layout: 'section', section: 'Northgate and Westgate', divider: true },
    {
      id: 'points',
      kicker: 'Sales',
      title: 'Northgate sells more than Westgate',
      lead: 'We ask for a decision',
      points: [
        { text: 'Northgate has sales of {{makers.north.sales}}', detail: 'Northgate glitters' },
        { text: 'Northgate is a joy', view: true },
      ],
      because: { 'more than': { greater: 'makers.north.sales', than: 'makers.west.sales' } },
      handout: 'Eastgate is well liked',
      notes: 'Westgate is well liked',
    },
    { id: 'chart', title: 'Sales', chart },
    { id: 'spec', title: 'Headcount', chart: { spec } },
    {
      id: 'cards',
      layout: 'cards',
      title: 'Profit',
      cards: [
        { title: 'Northgate', figure: '{{makers.north.profit}}', text: 'Northgate says so' },
        { title: 'Westgate wins hearts', figure: '{{makers.west.profit}}' },
      ],
      because: { 'says so': { said: 'Northgate', at: 'page 3' } },
    },
    {
      id: 'blocks',
      layout: 'blocks',
      title: 'Two sides',
      given: { period: '30 days' },
      blocks: [{ title: 'Northgate', text: 'It takes 30 days' }, { title: 'Westgate shines' }],
      callout: 'Northgate rests on tea',
    },
    {
      id: 'table',
      title: 'All of them',
      table: {
        table: 'makers',
        columns: ['name', { field: 'sales', title: 'Northgate leads' }],
        totals: [{ title: 'Altogether', figures: { sales: 'both' } }],
      },
    },
    { id: 'picture', title: 'A picture', points: ['A'], image: { file: 'a.svg', alt: 'Makers' } },
  ];
  const told: Told = {
    slides,
    files: { 'a.svg': drawn, 'evidence.csv': 'fact,locator\nmakers.north.sales,page 3\n' },
    deck: { measures: { both: { sum: 'makers.sales', rows: ['north', 'south'] } } },
    brand: { ...noBrand, copyright: '© Northgate', classification: 'Northgate leads' },
    despite: true,
  };

  it('says of each on what it rests, and of what only the speaker sees nothing', async () => {
    const { plan, report } = await deckOf('', told);
    const found = plan?.sentences.map(({ at, basis }) => `${at}: ${basis}`);
    expect(found?.toSorted() ?? report()).toMatchInlineSnapshot(`
      [
        "slides.0.subtitle: open",
        "slides.0.title: heading",
        "slides.1.section: heading",
        "slides.2.handout: open",
        "slides.2.kicker: heading",
        "slides.2.lead: proposal",
        "slides.2.points.0.detail: open",
        "slides.2.points.0.text: quoted",
        "slides.2.points.1.text: view",
        "slides.2.title: checked",
        "slides.3.chart.alt: open",
        "slides.3.chart.annotations.0.text: open",
        "slides.3.chart.caption: quoted",
        "slides.3.title: heading",
        "slides.4.chart.spec.encoding.x.title: heading",
        "slides.4.chart.spec.title: open",
        "slides.4.title: heading",
        "slides.5.cards.0.figure: quoted",
        "slides.5.cards.0.text: according",
        "slides.5.cards.0.title: heading",
        "slides.5.cards.1.figure: quoted",
        "slides.5.cards.1.title: open",
        "slides.5.title: heading",
        "slides.6.blocks.0.text: given",
        "slides.6.blocks.0.title: heading",
        "slides.6.blocks.1.title: open",
        "slides.6.callout: open",
        "slides.6.title: open",
        "slides.7.table.columns.1.title: open",
        "slides.7.table.totals.0.title: heading",
        "slides.7.title: heading",
        "slides.8.image.alt: heading",
        "slides.8.image.file: open",
        "slides.8.points.0: heading",
        "slides.8.title: open",
        "theme.classification: open",
        "theme.copyright: heading",
        "title: heading",
      ]
    `);
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
