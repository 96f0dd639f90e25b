/** A slide of changes as it is without a word of its author: it fits however much has changed, and tells what is new before what is gone. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareDecks } from '../../src/build.ts';
import type { Prepared } from '../../src/run/prepared.ts';
import { embedFonts } from '../../src/run/embed-fonts.ts';
import { freeze, renderEdition } from '../../src/edition/freeze.ts';
import { allFacts } from '../../src/facts/all-facts.ts';
import { noCache } from '../../src/model/cache.ts';
import type { OwnBrowser } from '../../src/publish/browser.ts';
import { measureDeck } from '../../src/publish/export-deck.ts';
import { renderSet } from '../../src/render/documents.ts';
import { ownBrowser } from '../browsers.ts';

let root = '';
let browser: OwnBrowser;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'factdeck-changes-'));
  browser = await ownBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(root, { recursive: true, force: true });
});

type Language = 'en' | 'ja';
/** Key, name, revenue, remark. */
type Row = readonly [string, string, number, string];
let decks = 0;

/** The deck with the second rows, compared with its own edition of the first. */
async function changed(
  language: Language,
  before: readonly Row[],
  after: readonly Row[],
  text = '',
): Promise<Prepared> {
  const folder = join(root, `deck-${String(decks++)}`);
  await mkdir(join(folder, 'editions'), { recursive: true });
  const field =
    '{ name: id, type: string }, { name: name, type: string, factdeck: { names: true } }';
  const write = async (rows: readonly Row[], edition: string, more: string): Promise<Prepared> => {
    const files = {
      'datapackage.yaml': `name: d\nsources: [{ title: S }]\nresources:\n  - name: t\n    path: t.csv\n    schema: { primaryKey: id, fields: [${field}, { name: revenue, title: Revenue, type: string, factdeck: { quantity: $ } }, { name: remark, title: Remark, type: string }] }\n`,
      't.csv': `id,name,revenue,remark\n${rows.map(([id, name, value, remark]) => `${id},"${name}",$${String(value)},"${remark}"\n`).join('')}`,
      'deck.yaml': `title: D\nlanguage: ${language}\nedition: ${edition}\n${more}slides:\n  - { id: all, title: The makers, table: { table: t, columns: [name, revenue, remark] } }\n`,
    };
    files['deck.yaml'] +=
      more === ''
        ? ''
        : `  - { id: changes, layout: changes, title: ${language === 'ja' ? '変わったこと' : 'What is new'}${text} }\n`;
    for (const [name, content] of Object.entries(files))
      await writeFile(join(folder, name), content);
    const { prepared, diagnostics } = await prepareDecks([folder], {});
    expect(diagnostics).toEqual([]);
    const [made] = prepared;
    if (!made) throw new Error('nothing was prepared');
    return made;
  };
  const { sources, plan } = await write(before, '2026-01', '');
  const edition = freeze(sources.folder, plan, allFacts(sources.dataset));
  await writeFile(join(folder, 'editions/2026-01.json'), renderEdition(edition));
  return write(after, '2026-02', 'compare: 2026-01\n');
}

/** What the browser finds on the slide of changes. */
async function findings({ parts, fonts, plan }: Prepared) {
  const { print } = await renderSet(parts, await embedFonts(parts, fonts, noCache), []);
  const own = plan.places.get('changes')?.line ?? 0;
  return (await measureDeck(browser, print, 60)).filter((d) => (d.at?.line ?? own) >= own);
}

function rowsOf({ plan }: Prepared) {
  const slide = plan.slides.find((s) => s.layout === 'changes');
  if (slide?.layout !== 'changes') throw new Error('no slide of changes');
  return slide.view;
}

const names = {
  en: ['Northwind', 'Northwind Kettles and Pots of Aberdeen, wholesale and retail together'],
  ja: ['北風', '北風やかん製造販売株式会社アバディーン本社および北海道地域の全ての支店'],
};
const remark = {
  en: [
    'ok',
    'Shown at fairs in three countries and sold in shops at home, with a long tale to tell',
  ],
  ja: [
    '可',
    '三つの国の見本市に出品したうえで国内の店舗でも販売を始めており、話せば長い経緯がある',
  ],
};
const lead = {
  en: ', text: "Corrections come first. What was shifted to another month is not told here at all, for it would fill the page"',
  ja: ', text: "訂正を先に挙げる。ほかの月に移っただけの値はここには挙げない。挙げればこのページがそれだけで埋まってしまうためである"',
};

describe.each(['en', 'ja'] as const)('in %s, without a word on how many', (language) => {
  it.each([
    ['short names', 0, '', 7],
    ['short names under a text', 0, lead[language], 6],
    ['long names', 1, '', 4],
    ['long names under a text', 1, lead[language], 3],
  ])('%s: many changes fit, and the rest is counted', async (_, long, text, least) => {
    const rows = (factor: number): Row[] =>
      Array.from({ length: 24 }, (__, i) => [
        `r${String(i)}`,
        `${names[language][long] ?? ''} ${String.fromCharCode(65 + i)}`,
        (i + 20) * factor * 1_000_000,
        i % 2 === 0 || factor === 1 ? (remark[language][0] ?? '') : (remark[language][long] ?? ''),
      ]);
    const made = await changed(language, rows(1), rows(1.5), text);
    const view = rowsOf(made);
    const total = long === 1 ? 36 : 24;
    expect(view.rows.length).toBeGreaterThanOrEqual(least);
    expect(view.more?.plain).toContain(String(total - view.rows.length));
    expect(await findings(made)).toEqual([]);
  });

  it('texts that would fill the slide are cut', async () => {
    const rows = (text: string): Row[] => [['a', 'A', 1, text.repeat(4)]];
    const made = await changed(
      language,
      rows(remark[language][1] ?? ''),
      rows(`- ${remark[language][1] ?? ''}`),
    );
    expect(rowsOf(made).rows[0]?.after).toMatch(/^- .{8,60}…$/u);
    expect(await findings(made)).toEqual([]);
  });
});

it('a month that came is told by its figures, a month that went by one line', async () => {
  const months = (from: number): Row[] =>
    ['July', 'August', 'September', 'October']
      .slice(from, from + 3)
      .map((m, i) => [m.toLowerCase(), m, (i + from + 1) * 1000, `said in ${m}`]);
  const made = await changed('en', months(0), months(1));
  expect(
    rowsOf(made).rows.map(({ what, kind, before, after }) => [what, kind, before, after]),
  ).toEqual([
    ['October name', 'new', '', 'October'],
    ['October Remark', 'new', '', 'said in October'],
    ['October Revenue', 'new', '', '$4,000'],
    ['July (3 values)', 'gone', '', ''],
  ]);
  expect(rowsOf(made).more).toBeNull();
});
