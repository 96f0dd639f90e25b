/** Times the live preview: from the save of one cell to the slide that shows it, in a browser. `node bench/dev.ts [deck] [runs]` */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import puppeteer from 'puppeteer';
import { languageOf } from '../src/languages/index.ts';
import { openCacheFolder } from '../src/host/cache-folder.ts';
import { findBrowser } from '../src/publish/find-browser.ts';
import { startDev } from '../src/serve/dev.ts';

/** A cell that a slide shows, and what it is changed to and fro. */
const cells = {
  'japanese-llm': {
    file: 'players.csv',
    slide: 'scale',
    from: '"1,000億"',
    shows: ['1,000億', '1,010億'],
  },
  'quarterly-review': {
    file: 'regions.csv',
    slide: 'outlook',
    from: '8.4',
    shows: ['$8.4 m', '$8.9 m'],
  },
} as const;
const name = (process.argv[2] ?? 'japanese-llm') as keyof typeof cells;
const runs = Number(process.argv[3] ?? 15);
const { file, slide, from, shows } = cells[name];

const root = mkdtempSync(join(tmpdir(), 'factdeck-bench-'));
const folder = join(root, basename(name));
cpSync(`data/${name}`, folder, { recursive: true });
const dev = await startDev({
  deck: { path: folder },
  port: 0,
  language: 'en',
  words: languageOf('en').commands.dev,
  failed: (reason) => reason,
  tellSentence: (s) => s.text,
  told: (report) => {
    if (report !== '') throw new Error(report);
  },
});
const found = await findBrowser((await openCacheFolder(undefined, process.env)).path, process.env);
if ('looked' in found) throw new Error(JSON.stringify(found.looked));
const browser = await puppeteer.launch({
  executablePath: found.executable,
  headless: 'shell',
  env: { ...process.env, ...found.environment },
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
await page.goto(`${dev.url}#/${slide}`);
await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');

const path = join(folder, file);
const text = readFileSync(path, 'utf8');
const times: number[] = [];
for (let run = 0; run <= runs; run++) {
  const now = shows[run % 2 === 0 ? 1 : 0];
  const shown = page.evaluate(
    (words) =>
      new Promise<void>((resolve) => {
        const holder = document.querySelector('.slides');
        const seen = new MutationObserver(() => {
          if (!document.querySelector('.present')?.textContent.includes(words)) return;
          seen.disconnect();
          resolve();
        });
        if (holder) seen.observe(holder, { childList: true, subtree: true });
      }),
    now,
  );
  // The observer stands before the save.
  await page.evaluate(() => undefined);
  const put = from.replace(/[\d.,]+/, now.replace(/[^\d.,]/g, ''));
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  const start = performance.now();
  writeFileSync(path, text.replace(from, put));
  await shown;
  times.push(performance.now() - start);
}
await browser.close();
await dev.close();
rmSync(root, { recursive: true, force: true });
times.shift();
times.sort((a, b) => a - b);
const at = (share: number): string =>
  (times[Math.round((times.length - 1) * share)] ?? 0).toFixed(0);
console.log(`${name}: save to slide ${at(0.5)} ms (${at(0)} – ${at(1)}), ${runs} saves`);
