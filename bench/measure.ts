/** Times measuring: every slide of a deck, several times in one page. `node bench/measure.ts [deck]` */
import { prepareDecks } from '../src/build.ts';
import { embedFonts } from '../src/run/embed-fonts.ts';
import { noCache } from '../src/model/cache.ts';
import { askPage } from '../src/publish/ask-page.ts';
import { launchBrowser } from '../src/publish/browser.ts';
import { openCacheFolder } from '../src/host/cache-folder.ts';
import { findBrowser } from '../src/publish/find-browser.ts';
import { renderSet } from '../src/render/documents.ts';

const { prepared } = await prepareDecks([process.argv[2] ?? 'japanese-llm'], {});
const [deck] = prepared;
const found = await findBrowser((await openCacheFolder(undefined, process.env)).path, process.env);
if (!deck || 'looked' in found) throw new Error('no deck, or no browser');
const { print } = await renderSet(
  deck.parts,
  await embedFonts(deck.parts, deck.fonts, noCache),
  [],
);
const browser = await launchBrowser(found, process.env, deck.parts.pageScript);
const { page } = await browser.open(print.html, { scale: 1, deadline: 60_000 });
const times: number[] = [];
for (let i = 0; i < 7; i++) {
  const start = performance.now();
  await askPage(page, 'measureSlides');
  times.push((performance.now() - start) / print.slides.length);
}
await browser.close();
const [first = 0, ...others] = times;
others.sort((a, b) => a - b);
console.log(
  `${print.slides.length} slides: ${first.toFixed(1)} ms a slide at first, then ${(others[3] ?? 0).toFixed(1)} ms`,
);
