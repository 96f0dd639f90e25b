/** Each rule by which slides are measured: a slide that breaks it, and one that just passes, in a real browser. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { renderFontFaces } from '../../src/fonts/font-faces.ts';
import { loadFonts } from '../../src/fonts/load-fonts.ts';
import { subsetFonts } from '../../src/fonts/subset-fonts.ts';
import { nodeHost } from '../../src/host/node.ts';
import type { MeasureRule } from '../../src/model/measured.ts';
import type { PrintDocument } from '../../src/model/pages.ts';
import type { OwnBrowser } from '../../src/publish/browser.ts';
import { measureDeck } from '../../src/publish/export-deck.ts';
import { renderSet } from '../../src/render/documents.ts';
import { ownBrowser, pageScript } from '../browsers.ts';

let browser: OwnBrowser;
beforeAll(async () => {
  browser = await ownBrowser();
});
afterAll(() => browser.close());

const css = `:root { --text-footer: 12px; --text-key: 14px; --text-unit: 14px; --text-caption: 15px;
  --text-kicker: 15px; --text-table-head: 15px; --text-chart-sub: 15px; --text-chart-unit: 15px; --text-chart-axis: 15px;
  --text-chart-name: 18px; --text-mark: 18px; --text-card-unit: 20px; --text-event-when: 14px; }
* { margin: 0; }
.slide { position: relative; width: 1280px; height: 720px; background: #fff; color: #1a1a1a;
  font: 20px/30px 'Noto Sans JP'; }
.slide > * { position: absolute; }
.title { font-size: 33px; line-height: 44px; top: 44px; width: 1168px; }
.foot { top: 680px; }`;

const place = (line: number) => ({
  file: 'deck.yaml',
  line,
  column: 1,
  endLine: line,
  endColumn: 2,
});

interface Wanted {
  readonly allowed?: readonly string[];
}

async function documentOf(html: string, { allowed = [] }: Wanted = {}): Promise<PrintDocument> {
  const fonts = await loadFonts(nodeHost.readBytes);
  const files = await subsetFonts(fonts, html, 'truetype');
  const { print } = await renderSet(
    {
      page: { width: 1280, height: 720 },
      info: { title: 'T', author: '', subject: '2026', keywords: [], language: 'ja' },
      css,
      slides: [
        {
          id: 's',
          title: 'T',
          section: '',
          html: `<div class="slide">${html}</div>`,
          notes: '',
          figures: '',
          data: '',
          specs: [],
          words: { slide: '', notes: '', lists: '' },
        },
      ],
      places: new Map([
        ['s', place(1)],
        ['slides.0.title', place(7)],
      ]),
      allowed: new Map([['s', allowed]]),
      reveal: { script: '', css: '', notes: '' },
      pageScript,
      generator: 'test',
    },
    { shared: '', print: renderFontFaces(fonts, files, 'truetype'), source: 'noto' },
    [],
  );
  return print;
}

const find = async (html: string, wanted?: Wanted): Promise<Diagnostic[]> =>
  measureDeck(browser, await documentOf(html, wanted), 20);

const chart = (inside: string): string =>
  `<div class="chart-box"><svg width="600" height="200" viewBox="0 0 600 200">${inside}</svg></div>`;
const word = (text: string, x: number, y: number, more = 'font-size="18"'): string =>
  `<text x="${String(x)}" y="${String(y)}" ${more}>${text}</text>`;
const title = (characters: number): string =>
  `<h1 class="title" data-at="slides.0.title">${'題'.repeat(characters)}</h1>`;
/** Of 20 px letters. */
const paragraph = (characters: number): string =>
  `<p style="width:402px">${'文'.repeat(characters)}</p>`;

const cases: readonly (readonly [MeasureRule, breaks: string, passes: string])[] = [
  [
    'slide-overflow',
    '<p style="left:1210px;width:200px">はみ出す</p>',
    '<p style="left:1200px;width:80px">収まる</p>',
  ],
  [
    'slide-overflow',
    '<div class="body"><p style="position:absolute;top:660px">下</p></div><div class="foot"><p class="placed">源</p></div>',
    '<div class="body"><p style="position:absolute;top:655px">下</p></div><div class="foot"><p class="placed">源</p></div>',
  ],
  [
    'text-clipped',
    '<div class="body"><div style="width:90px;height:30px;overflow:hidden;white-space:nowrap">切れる文字列</div></div>',
    '<div class="body"><div style="width:130px;height:30px;overflow:hidden;white-space:nowrap">切れる文字列</div></div>',
  ],
  ['text-clipped', chart(word('切れる名前', 540, 100)), chart(word('収まる名前', 500, 100))],
  [
    'text-too-small',
    '<p class="foot" style="font-size:11px">出典</p>',
    '<p class="foot" style="font-size:12px">出典</p>',
  ],
  ['text-too-small', '<p style="font-size:14px">本文</p>', '<p style="font-size:15px">本文</p>'],
  // Of a kind that the theme sets smaller than captions.
  [
    'text-too-small',
    '<p class="as-eventWhen" style="font-size:13px">四月</p>',
    '<p class="as-eventWhen" style="font-size:14px">四月</p>',
  ],
  [
    'text-too-small',
    '<p>5<span class="unit" style="font-size:13px">億</span></p>',
    '<p>5<span class="unit" style="font-size:14px">億</span></p>',
  ],
  [
    'text-too-small',
    chart(word('小さい', 20, 100, 'font-size="14"')),
    chart(word('読める', 20, 100, 'font-size="15"')),
  ],
  [
    'text-too-small',
    // Drawn at half its size.
    `<svg width="300" height="100" viewBox="0 0 600 200">${word('縮む', 20, 100)}</svg>`,
    `<svg width="600" height="200" viewBox="0 0 600 200">${word('縮む', 20, 100)}</svg>`,
  ],
  [
    'drawn-otherwise',
    '<p><span class="text-line" data-width="79.6">幅の違う</span></p>',
    '<p><span class="text-line" data-width="79.8">幅の違う</span></p>',
  ],
  [
    'drawn-otherwise',
    '<p style="width:90px;padding:0 1px">箱</p>',
    '<p style="width:90px;padding:0 1px;box-sizing:border-box">箱</p>',
  ],
  ['text-low-contrast', '<p style="color:#808080">淡い</p>', '<p style="color:#707070">読める</p>'],
  [
    'text-low-contrast',
    '<div style="background:#0017c1;padding:9px"><p style="color:#555">沈む</p></div>',
    '<div style="background:#0017c1;padding:9px"><p style="color:#fff">読める</p></div>',
  ],
  [
    'text-low-contrast',
    chart(`<rect x="10" y="60" width="300" height="60" fill="#0017c1"/>${word('沈む', 40, 100)}`),
    chart(
      `<rect x="10" y="60" width="300" height="60" fill="#0017c1"/>${word('浮く', 40, 100, 'font-size="18" fill="#fff"')}`,
    ),
  ],
  [
    'text-low-contrast',
    chart(`<circle cx="60" cy="92" r="60" fill="#666"/>${word('丸の中', 40, 100)}`),
    // Beside the circle, though inside its box.
    chart(`<circle cx="200" cy="92" r="90" fill="#666"/>${word('隅', 112, 24)}`),
  ],
  [
    'text-overlap',
    '<p style="left:40px;top:100px">ひとつめの文</p><p style="left:60px;top:108px">ふたつめの文</p>',
    '<p style="left:40px;top:100px">ひとつめの文</p><p style="left:60px;top:130px">ふたつめの文</p>',
  ],
  [
    'text-overlap',
    chart(word('名前', 20, 100) + word('となりの名前', 44, 104)),
    chart(word('名前', 20, 100) + word('となりの名前', 60, 100)),
  ],
  ['title-lines', title(74), title(70)],
  ['last-line-short', paragraph(22), paragraph(23)],
  ['last-line-short', title(36), title(38)],
  [
    'chart-empty',
    chart('<path d="" display="none"/>'),
    chart('<rect width="100" height="20" fill="#0017c1"/>'),
  ],
  [
    'image-missing',
    '<img alt="写真" src="data:image/png;base64,AAAA">',
    '<img alt="写真" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">',
  ],
];

describe('a slide is told of', () => {
  it.each(cases)('%s %#', async (rule, breaks, passes) => {
    expect((await find(breaks)).map((d) => d.code)).toEqual([rule]);
    expect((await find(passes)).map((d) => d.code)).toEqual([]);
  });

  it('where the text was written, else where the slide was; with the fact that is shown', async () => {
    const [lines] = await find(title(80));
    expect(lines?.at).toMatchObject({ line: 7 });
    const shown = '<data data-fact="players.pfn.params" style="color:#999">1,000億</data>';
    expect(await find(shown)).toMatchObject([
      { code: 'text-low-contrast', at: { line: 1 }, args: { fact: 'players.pfn.params' } },
    ]);
  });

  it('but not of what it allows; what it allows for nothing is told', async () => {
    const small = '<p style="font-size:14px">本文</p>';
    expect(await find(small, { allowed: ['text-too-small'] })).toEqual([]);
    const allowed = ['text-too-small', 'text-overlap'];
    expect(await find(small, { allowed })).toMatchObject([
      { code: 'allow-unneeded', args: { slide: 's', code: 'text-overlap' } },
    ]);
  });

  it('nothing that readers do not see', async () => {
    const hidden = ['aria-hidden="true"', 'style="visibility:hidden"', 'style="display:none"'];
    for (const how of hidden) {
      expect(await find(`<div ${how}><p style="left:1270px;font-size:6px">x</p></div>`)).toEqual(
        [],
      );
    }
  });
});
