/** On a timeline nothing is drawn over a year or the edition, and each event's mark stands where its line ends. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFonts } from '../../src/fonts/load-fonts.ts';
import { textMeasure } from '../../src/fonts/measure-text.ts';
import { nodeHost } from '../../src/host/node.ts';
import type { Views } from '../../src/model/layout-views.ts';
import type { MeasureText } from '../../src/model/theme.ts';
import type { Box } from '../../src/model/views.ts';
import { planned } from '../deck.ts';
import { randomFrom } from './random-themes.ts';

let measureText: MeasureText;
beforeAll(async () => {
  measureText = textMeasure(await loadFonts(nodeHost.readBytes), 'JAN ');
});

async function timelineOf(moments: readonly string[], edition: string): Promise<Views['timeline']> {
  const fields = ['id', 'what'].map((name) => ({ name, type: 'string' }));
  const { plan } = await planned({
    measureText,
    files: {
      'deck.yaml': {
        title: 'T',
        language: 'en',
        edition,
        slides: [{ id: 'when', title: 'When', timeline: { table: 't', at: 'at', title: 'what' } }],
      },
      'datapackage.yaml': {
        name: 'd',
        sources: [{ name: 's', title: 'S' }],
        resources: [
          {
            name: 't',
            path: 't.csv',
            schema: {
              primaryKey: 'id',
              fields: [...fields, { name: 'at', type: 'string', factdeck: { moment: true } }],
            },
          },
        ],
      },
      't.csv': ['id,what,at', ...moments.map((at, i) => `r${i},Event ${i},${at}`)].join('\n'),
    },
  });
  const slide = plan?.slides[0];
  if (slide?.layout !== 'timeline') throw new Error('no timeline');
  return slide.view;
}

function holds({ x, y, width, height }: Box, px: number, py: number): boolean {
  return px > x && px < x + width && py > y && py < y + height;
}

function overlap(a: Box, b: Box): boolean {
  const [across, down] = [a.x < b.x + b.width && b.x < a.x + a.width, a.y < b.y + b.height];
  return across && down && b.y < a.y + a.height;
}

/** Looked at in fiftieths of each line. */
function crossed(box: Box, { events }: Views['timeline']): boolean {
  return events.some(({ line: { x1, y1, x2, y2 } }) =>
    Array.from({ length: 51 }, (_, i) => i / 50).some((part) =>
      holds(box, x1 + (x2 - x1) * part, y1 + (y2 - y1) * part),
    ),
  );
}

describe.each([1, 2, 3, 4, 5, 6])('ten moments at random, seed %i', (seed) => {
  let view: Views['timeline'];
  beforeAll(async () => {
    const random = randomFrom(seed);
    const years = 2 + Math.floor(random() * 8);
    const moments = Array.from({ length: 10 }, () => {
      const year = 2020 + Math.floor(random() * years);
      const month = 1 + Math.floor(random() * 12);
      return `${year}-${String(month).padStart(2, '0')}${random() < 0.5 ? '-15' : ''}`;
    });
    view = await timelineOf(moments, `${2020 + Math.floor(random() * years)}-07`);
  });

  it('no line and no mark lies over a year', () => {
    const years = view.ticks.flatMap(({ label }) => label?.box ?? []);
    const marks = [...view.events.map(({ span }) => span), ...(view.now ? [view.now.box] : [])];
    const hidden = years.filter(
      (year) => crossed(year, view) || marks.some((mark) => overlap(year, mark)),
    );
    expect(hidden).toEqual([]);
  });

  it('years and the edition stand apart, inside the page', () => {
    const words = [view.now?.label, ...view.ticks.map(({ label }) => label)].flatMap(
      (text) => text?.box ?? [],
    );
    const close = words.filter((a, i) => words.some((b, j) => j > i && overlap(a, b)));
    expect(close).toEqual([]);
    expect(words.filter(({ x, width }) => x < 56 || x + width > 1224)).toEqual([]);
  });

  it('each line ends in the middle of its mark', () => {
    for (const { line, span } of view.events) {
      expect(Math.abs(line.x2 - (span.x + span.width / 2))).toBeLessThanOrEqual(0.5);
    }
  });
});

it('each year is named where there is room', async () => {
  const view = await timelineOf(['2021-03', '2022-11-15', '2024-05', '2025-H1'], '2023-07');
  const named = view.ticks.flatMap(({ label }) => label?.plain ?? []);
  expect(named).toEqual(['2021', '2022', '2023', '2024', '2025']);
});
