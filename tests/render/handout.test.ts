/** Slides on paper look as they do on the screen. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { prepareDecks } from '../../src/build.ts';
import type { Prepared } from '../../src/run/prepared.ts';
import { handoutPages } from '../../src/model/handout.ts';
import { renderHandout } from '../../src/render/handout.ts';

let deck: Prepared;
beforeAll(async () => {
  const [found] = (await prepareDecks(['quarterly-review'], {})).prepared;
  if (!found) throw new Error('nothing was prepared');
  deck = found;
});

const ofSlides = new Set(
  ['themes/base.css', 'themes/signs.css'].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\.([a-z][\w-]*)/g)].map((m) => m[1]),
  ),
);

describe.each(['portrait', 'landscape'] as const)('in %s', (orientation) => {
  it.each(handoutPages)(
    '%s: nothing around a slide is called what a slide’s own parts are',
    (pages) => {
      const handout = { ...deck.plan.handout, pages, orientation };
      const { html } = renderHandout({ ...deck.plan, handout }, deck.parts.slides, []);
      const around = [
        ...html.matchAll(
          /<(?:article|section) class="([^"]*)"[^>]*>\s*(?:<article class="([^"]*)"[^>]*>)?\s*<div class="frame"/g,
        ),
      ]
        .flatMap((m) => [m[1], m[2]])
        .flatMap((names) => names?.split(' ') ?? []);
      expect(around.length).toBeGreaterThan(0);
      expect(around.filter((name) => ofSlides.has(name))).toEqual([]);
    },
  );
});

it('no rule for paper is about a part of a slide', () => {
  const { html } = renderHandout(deck.plan, deck.parts.slides, []);
  const rules = html.match(/<style>([^]*?)<\/style>/)?.[1] ?? '';
  const first = [...rules.matchAll(/^\.([a-z][\w-]*)/gm)].map((m) => m[1] ?? '');
  const parts = deck.parts.slides.flatMap((s) => [...s.html.matchAll(/ class="([^"]*)"/g)]);
  const names = new Set(parts.flatMap((m) => (m[1] ?? '').split(' ')));
  expect(first.length).toBeGreaterThan(10);
  expect(first.filter((name) => names.has(name))).toEqual([]);
});

it('tells one document once, and each place in it', () => {
  const { html } = renderHandout(deck.plan, deck.parts.slides, []);
  const page = html.split('<article').find((part) => part.includes('id="on-summary"')) ?? '';
  expect(page).toContain(
    '<caption>Northwind Kettles management accounts (made up) Q3 2026</caption>',
  );
  expect(page).toMatch(
    /<th scope="row">sheet 1<\/th><td>Q3 2026<\/td><td>Q3 2026 Revenue \$23\.1 m/,
  );
});
