/**
 * The gallery as it looks, against pictures that are kept: 640 pixels wide, tolerance instead of bytes. A difference leaves
 * a picture of both in `failed/`. `UPDATE=1 npx vitest run tests/looks` keeps what is drawn now; look at it before.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, describe, expect, it } from 'vitest';
import { runBuild } from '../../src/build.ts';
import { indexedPng } from './indexed-png.ts';

const here = fileURLToPath(new URL('./', import.meta.url));
const out = await mkdtemp(join(tmpdir(), 'factdeck-looks-'));
afterAll(() => rm(out, { recursive: true, force: true }));

/** Share of pixels that may differ by more than a hair: a shade here and there, no word and no mark. */
const most = 0.001;
/** Of the other themes only what shows their colours: kinds of figure, categories, steps, a field. */
const telling = ['cover', 'kinds-bars', 'shares', 'ratings', 'table', 'statement'];

describe.each(['briefing', 'dark', 'print'])('in %s', (theme) => {
  it('every slide looks as it is kept', async () => {
    const folder = join(out, theme);
    const { decks } = await runBuild(
      { decks: ['gallery'], publish: true, formats: ['png'], scale: 1, out: folder, theme },
      () => undefined,
    );
    expect(decks.flatMap((d) => d.diagnostics)).toEqual([]);
    const contents = JSON.parse(
      await readFile(join(folder, 'gallery/slides/contents.json'), 'utf8'),
    ) as { id: string }[];
    const ids = contents
      .map((c) => c.id)
      .filter((id) => theme === 'briefing' || telling.includes(id));
    const differing: string[] = [];
    for (const id of ids) {
      const shot = await readFile(join(folder, `gallery/slides/${id}.png`));
      const drawn = halved(PNG.sync.read(shot));
      const kept = join(here, 'kept', theme, `${id}.png`);
      const failed = join(here, 'failed', theme, `${id}.png`);
      if (process.env['UPDATE']) write(kept, drawn);
      const known = existsSync(kept) ? PNG.sync.read(readFileSync(kept)) : blank(drawn);
      const { share, picture } = compared(known, drawn);
      if (share <= most) rmSync(failed, { force: true });
      else {
        differing.push(id);
        write(failed, picture);
      }
    }
    expect(differing, `both pictures stand in ${join(here, 'failed', theme)}`).toEqual([]);
  });
});

/** Each pixel the mean of four. */
function halved({ width, height, data }: PNG): PNG {
  const half = new PNG({ width: width / 2, height: height / 2 });
  for (let y = 0; y < half.height; y++) {
    for (let x = 0; x < half.width; x++) {
      for (let c = 0; c < 4; c++) {
        const at = (dx: number, dy: number): number =>
          data[((2 * y + dy) * width + 2 * x + dx) * 4 + c] ?? 0;
        const mean = (at(0, 0) + at(1, 0) + at(0, 1) + at(1, 1)) / 4;
        half.data[(y * half.width + x) * 4 + c] = Math.round(mean);
      }
    }
  }
  return half;
}

function blank({ width, height }: PNG): PNG {
  return new PNG({ width, height, fill: true });
}

/** The share of pixels that differ, and a picture: what is kept, what is drawn, where they differ. */
function compared(kept: PNG, drawn: PNG): { share: number; picture: PNG } {
  const { width, height } = drawn;
  const differences = new PNG({ width, height });
  const count = pixelmatch(kept.data, drawn.data, differences.data, width, height, {
    threshold: 0.12,
  });
  const picture = new PNG({ width: 3 * width, height });
  [kept, drawn, differences].forEach((part, i) => {
    PNG.bitblt(part, picture, 0, 0, width, height, i * width, 0);
  });
  return { share: count / (width * height), picture };
}

/** Shades in steps of sixteen, far under what is told, so that the picture has few colours. */
function write(file: string, { width, height, data }: PNG): void {
  mkdirSync(join(file, '..'), { recursive: true });
  const picture = new PNG({ width, height });
  picture.data = Buffer.from(data.map((shade) => Math.min(255, 16 * Math.round(shade / 16))));
  writeFileSync(file, indexedPng(picture));
}
