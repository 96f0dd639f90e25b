/** What the fonts hold is told by plan and languages. Here alone the finished pages are read: nothing stands on them that was not told. */
import { readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareDecks } from '../../src/build.ts';
import { layoutNames } from '../../src/model/slides.ts';
import { outputFormats } from '../../src/model/formats.ts';
import { planErrata } from '../../src/plan/plan-errata.ts';
import { alwaysUsed, charactersOf, renderSet } from '../../src/render/documents.ts';
import { handoutWords, renderHandout } from '../../src/render/handout.ts';
import { renderSlides } from '../../src/render/render-slides.ts';
import { renderScript, scriptWords } from '../../src/render/script.ts';
import type { Prepared } from '../../src/run/prepared.ts';
import { visibleText } from '../visible-text.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const decks = ['data', 'tests/decks'].flatMap((folder) =>
  readdirSync(root + folder, { withFileTypes: true })
    .filter((e) => e.isDirectory())
    .map((e) => `${folder}/${e.name}`),
);

async function prepared(path: string): Promise<Prepared> {
  const { prepared: made, diagnostics } = await prepareDecks([path], {});
  const [deck] = made;
  if (!deck) throw new Error(JSON.stringify(diagnostics.map((d) => [d.code, d.args])));
  return deck;
}

/** Characters of a page that were not told. */
function untold(html: string, told: string): string[] {
  const body = html.replace(/^[^]*<body>/, '');
  const written = visibleText(body.replace(/<script[^]*?<\/script>/g, ''));
  // What stands in attributes and rules, and is printed: decimal points of tables, the head of a sheet.
  const attributes = [...html.matchAll(/ data-(?:pad|tails)="([^"]*)"/g)];
  const heads = [...html.matchAll(/@top-\w+ \{ content: "([^"]*)"/g)];
  const more = [...attributes, ...heads].map(([, text = '']) => visibleText(text));
  const known = new Set(told + alwaysUsed);
  return [...new Set([written, ...more].join(''))].filter((c) => !known.has(c));
}

/** Each page of a deck with all that it was told, and each slide with its own. */
async function pagesOf({ plan, parts, handout }: Prepared): Promise<[string, string, string][]> {
  const none = { shared: '', print: '', source: '' };
  const { documents, print } = await renderSet(parts, none, ['html', 'presenter']);
  const words = charactersOf(parts);
  const { slides, css } = await handout();
  const sheets = { ...plan, handout: { ...plan.handout, pages: '3up' as const } };
  return [
    ...[...documents].map(([file, html]): [string, string, string] => [file, html, words]),
    ['print', print.html, words],
    ...[plan, sheets].map((p): [string, string, string] => [
      `${outputFormats.handout.file} ${p.handout.pages}`,
      renderHandout(p, slides, [css]).html,
      handoutWords(p, slides),
    ]),
    [
      outputFormats.script.file,
      renderScript(plan, parts.slides, [parts.css]).html,
      scriptWords(plan, parts.slides),
    ],
    ...parts.slides.map(({ id, html, notes, figures, data, words: own }) => {
      const told = own.slide + own.notes + own.lists;
      return [id, html + notes + figures + data, told] as [string, string, string];
    }),
  ];
}

async function expectAllTold(deck: Prepared): Promise<void> {
  const pages = await pagesOf(deck);
  const found = pages.map(([name, html, told]) => [name, untold(html, told).join('')]);
  expect(found.filter(([, characters]) => characters !== '')).toEqual([]);
}

describe.each(decks)('%s', (path) => {
  it('has told each character that stands in its pages', async () => {
    await expectAllTold(await prepared(root + path));
  });
});

describe('where each place has a character of its own', () => {
  let folder = '';
  let deck: Prepared;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'factdeck-words-'));
    for (const [name, text] of Object.entries(odd)) await writeFile(join(folder, name), text);
    deck = await prepared(folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('each is told', async () => {
    await expectAllTold(deck);
    const shown = (await pagesOf(deck)).map(([, html]) => visibleText(html)).join('');
    const places = new Set(
      Object.values(odd)
        .join('')
        .match(/\p{Script=Han}/gu),
    );
    // Only the chart’s own description is for the ear alone.
    expect([...places].filter((c) => !shown.includes(c))).toEqual(['聴']);
  });

  it('and what a template writes itself', () => {
    const template = { render: () => '', words: '型' };
    const templates = new Map(layoutNames.map((layout) => [layout, template] as const));
    const [slide] = renderSlides(deck.plan.slides, new Map(), templates);
    expect(slide?.words.slide).toContain('型');
  });

  it('an erratum too, whose words are no markup', () => {
    const row = { page: 3, what: '', wrong: '約5億円', right: '<1 & 誤' };
    const of = { title: '題', edition: '2026年版', before: '2025-12' };
    const [page] = deck.pages((fit) => planErrata(fit, [row], of));
    expect(untold(page?.html ?? '', page?.words.slide ?? '')).toEqual([]);
    expect(page?.words.slide).toContain('約5億円');
    expect(page?.html).toContain('&lt;1 &amp; 誤');
  });
});

const odd = {
  'deck.yaml': `title: Title 題
shortTitle: Short 短
language: en
edition: 2026-01
author: Author 著
kicker: Over 肩
handout: { classification: Mark 秘 }
measures:
  all: { sum: t.size, digits: 0, title: Sum 和 }
slides:
  - { id: cover, layout: cover, subtitle: Below 副, next: Then 次 }
  - { id: part, layout: section, section: Part 部, text: Says 述 }
  - id: said
    title: Said 言
    kicker: Small 小
    points: ['Point 点 {{all}}', { text: More, detail: Detail 詳 }]
    notes: Notes 記
    handout: Reader 読
    minutes: 1
  - id: listed
    title: Listed 表
    caption: Caption 見
    table: { table: t, columns: [name, { field: size, title: Head 頭 }] }
  - id: drawn
    title: Drawn 図
    chart: { preset: bars, table: t, x: size, y: name, caption: Below 下, alt: Heard 聴, annotations: [{ row: b, text: Beside 注 }] }
  - { id: sources, layout: sources, title: Sources 源 }
`,
  'datapackage.yaml': `name: d
sources: [{ title: Document 書 }]
resources:
  - name: t
    title: Table 台
    path: t.csv
    schema: { primaryKey: id, fields: [{ name: id, type: string }, { name: name, title: Name 名, type: string, factdeck: { names: true } }, { name: size, title: Size 量, type: string, factdeck: { quantity: $ } }] }
`,
  'evidence.csv': 'fact,locator\nt.a.size,Place 所\nt.b.size,Page 頁\n',
  't.csv': 'id,name,size\na,甲,$1\nb,乙,~$2\n',
};
