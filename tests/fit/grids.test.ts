/** Twelve columns and steps of eight pixels: every area of every layout, on pages of every format. */
import { beforeAll, describe, expect, it } from 'vitest';
import { prepareDecks } from '../../src/build.ts';
import { gapBehind } from '../../src/fit/fit-comparison.ts';
import { columnsOf } from '../../src/fit/fit-rows.ts';
import { fitFor, type Fit } from '../../src/fit/set-text.ts';
import { gridsOf } from '../../src/fit/grids.ts';
import { isBox } from '../../src/model/is-box.ts';
import { chartWidths, pageFormats, pageStep, type PageFormat } from '../../src/model/page.ts';
import type { DeckPlan } from '../../src/model/plan.ts';
import type { Box } from '../../src/model/views.ts';
import { openWorkshop } from '../../src/run/workshop.ts';
import { resolveSetting } from '../../src/theme/setting.ts';
import { hostWithThemes } from './random-themes.ts';

const formats = Object.keys(pageFormats) as PageFormat[];
/** Where the twelve columns of 68 pixels begin, 32 between them, and where they end. */
const begins = Array.from({ length: 12 }, (_, i) => 56 + i * 100);
const ends = begins.map((x) => x + 68);

/** Not on it, and why. */
const besides: Readonly<Record<string, string>> = {
  'cover.lines': 'an ornament that runs out of the page: no column holds it',
};

function areasIn(value: unknown, path: string): [string, Box][] {
  if (isBox(value)) return path in besides ? [] : [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    areasIn(inner, path === '' ? key : `${path}.${key}`),
  );
}

const onSteps = ({ y, height }: Box): boolean =>
  y % pageStep === 0 && (y + height) % pageStep === 0;

describe.each(formats)('on a page of %s', (format) => {
  const themes = [{}, { text: { title: 64, caption: 19, footer: 17, key: 18, kicker: 21 } }];
  it.each(themes)('each area fills whole columns and steps, in a theme that says %j', (theme) => {
    const areas = areasIn(gridsOf(resolveSetting({ ...theme, page: format }).page), '');
    expect(areas.length).toBeGreaterThan(60);
    const off = areas.filter(
      ([, area]) =>
        !begins.includes(area.x) || !ends.includes(area.x + area.width) || !onSteps(area),
    );
    expect(off).toEqual([]);
  });

  it('what all slides share stands on steps', () => {
    const { page } = resolveSetting({ page: format });
    const { kickerTop, titleTop, bodyTop, bodyBottom, keyBottom, footTop, footWords } = page;
    const anchors = [kickerTop, titleTop, bodyTop, bodyBottom, keyBottom, footTop, footWords];
    expect(anchors.filter((y) => y % pageStep !== 0)).toEqual([]);
  });
});

it('charts are as wide as their areas', () => {
  const { chart, image, 'two-charts': two } = gridsOf(resolveSetting().page);
  const areas = [chart.chart, image.beside, ...two.charts].map(({ width }) => width);
  const { wide, beside, half } = chartWidths;
  expect(areas).toEqual([wide, beside, half, half]);
});

describe.each(formats)('slides on a page of %s', (format) => {
  let plan: DeckPlan | undefined;
  let fit: Fit;
  beforeAll(async () => {
    const tokens = { extends: 'briefing', name: 'shaped', page: format };
    const host = hostWithThemes({ shaped: tokens });
    const workshop = openWorkshop(host);
    plan = (await prepareDecks(['gallery'], { theme: 'shaped' }, workshop)).prepared[0]?.plan;
    const setting = { ...resolveSetting({ page: format }), measure: () => 0 };
    fit = fitFor(setting, 'en', []);
  });

  it('a comparison’s columns begin and end where the grid’s do', () => {
    const [view] = (plan?.slides ?? []).flatMap((s) => (s.layout === 'comparison' ? s.view : []));
    const widths = view?.columns ?? [];
    const lefts = widths.map((_, i) => widths.slice(0, i).reduce((sum, w) => sum + w, 56));
    const rights = lefts.map((x, i) => x + (widths[i] ?? 0) - gapBehind(fit, widths, i));
    expect(lefts).toEqual([56, 356, 656, 956]);
    expect(rights).toEqual([324, 624, 924, 1224]);
  });

  it('a timeline’s scale and the tops of its words stand on steps', () => {
    const [view] = (plan?.slides ?? []).flatMap((s) => (s.layout === 'timeline' ? s.view : []));
    const tops = [view?.scale, ...(view?.events.map(({ bar }) => bar) ?? [])].map((box) => box?.y);
    expect(tops.length).toBeGreaterThan(3);
    expect(tops.filter((y = 1) => y % pageStep !== 0)).toEqual([]);
  });

  it.each(['ledger', 'sources', 'changes'] as const)('the columns of %s are the grid’s', (name) => {
    const widths = Object.values(columnsOf<string>(fit.grids[name]));
    const lefts = widths.map((_, i) => widths.slice(0, i).reduce((sum, w) => sum + w, 56));
    expect(lefts.filter((x) => !begins.includes(x))).toEqual([]);
    expect(lefts.at(-1)).toBe(1224 - (widths.at(-1) ?? 0));
  });
});
