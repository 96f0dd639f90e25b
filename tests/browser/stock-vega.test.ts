/** The specs of a page, drawn by the builds of Vega and Vega-Lite that browsers load, without our fonts, in three time zones: the scene that Node draws. */
import { readFileSync } from 'node:fs';
import * as vega from 'vega';
import * as vegaLite from 'vega-lite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from 'puppeteer';
import { readersBrowser } from '../browsers.ts';
import { embeddedSpecs, type EmbeddedSpec } from '../render/embedded-specs.ts';

let browser: Browser;
let specs: readonly EmbeddedSpec[] = [];
beforeAll(async () => {
  browser = await readersBrowser();
  specs = await embeddedSpecs(['gallery']);
});
afterAll(async () => {
  await browser.close();
});

/** Types, names, order, places, paint and words of all marks; never how wide words are. */
function sceneOf(scene: string): string {
  return JSON.stringify(JSON.parse(scene), (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 100) / 100 : value,
  );
}

async function inNode({ spec }: EmbeddedSpec): Promise<string> {
  const compiled = vegaLite.compile(structuredClone(spec) as unknown as vegaLite.TopLevelSpec);
  const view = new vega.View(vega.parse(compiled.spec), { renderer: 'none' });
  await view.runAsync();
  // It writes itself as text, which JSON writes once more.
  return sceneOf(JSON.parse(JSON.stringify(view.scenegraph())) as string);
}

it.each(['Asia/Tokyo', 'America/New_York', 'UTC'])('in a browser in %s', async (zone) => {
  const page = await browser.newPage();
  await page.emulateTimezone(zone);
  for (const build of ['vega/build/vega.min.js', 'vega-lite/build/vega-lite.min.js']) {
    const file = new URL(`../../node_modules/${build}`, import.meta.url);
    await page.addScriptTag({ content: readFileSync(file, 'utf8') });
  }
  const draw = `async (text) => {
    const view = new vega.View(vega.parse(vegaLite.compile(JSON.parse(text)).spec), { renderer: 'none' });
    await view.runAsync();
    return view.scenegraph().toJSON();
  }`;
  const others: string[] = [];
  for (const one of specs) {
    const scene = await page.evaluate(`(${draw})(${JSON.stringify(JSON.stringify(one.spec))})`);
    if (sceneOf(String(scene)) !== (await inNode(one))) others.push(one.part.id);
  }
  expect(others).toEqual([]);
  await page.close();
});
