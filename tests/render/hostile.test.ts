/** Whatever a cell holds is text: on the slide, in the chart, in titles, notes and the finished page. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareDecks } from '../../src/build.ts';
import { memoryHost } from '../../src/host/memory.ts';
import { nodeHost } from '../../src/host/node.ts';
import { languageOf } from '../../src/languages/index.ts';
import { renderSet } from '../../src/render/documents.ts';
import { settingsBlock } from '../../src/render/in-script.ts';
import type { Prepared } from '../../src/run/prepared.ts';
import { openWorkshop } from '../../src/run/workshop.ts';
import { visibleText } from '../visible-text.ts';

const payloads = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '{{constructor}}{{> head}}{{{x}}}',
  '" onmouseover="alert(1)',
  "' style='color:red",
  '</title><svg onload=alert(1)>',
  '<!--<script>',
  '"}],"transform":[{"calculate":"1"}]',
  '&lt;b&gt; &amp; &#60;',
];
const folder = await mkdtemp(join(tmpdir(), 'factdeck-hostile-'));
let deck: Prepared;

beforeAll(async () => {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = payloads.map((p, i) => `k${i},${cell(p)},${i + 1}億円,2020-0${(i % 9) + 1}`);
  const one = (i: number) => `{{t.k${i}.name}}`;
  await writeFile(join(folder, 't.csv'), `id,name,size,at\n${rows.join('\n')}\n`);
  await writeFile(
    join(folder, 'datapackage.yaml'),
    `name: d
sources: [{ title: '${payloads[0] ?? ''}' }]
resources:
  - name: t
    title: '</td><b>'
    path: t.csv
    schema:
      primaryKey: id
      fields:
        - { name: id, type: string }
        - { name: name, type: string, title: '<b>' }
        - { name: size, type: string, title: '<i>', factdeck: { quantity: 円 } }
        - { name: at, type: string, factdeck: { moment: true } }
`,
  );
  await writeFile(
    join(folder, 'deck.yaml'),
    `title: '</title><script>alert(1)</script>'
language: ja
edition: 2026-01
slides:
  - { id: cover, layout: cover }
  - id: points
    title: '${one(0)}'
    points: [${payloads.map((_, i) => `'${one(i)}'`).join(', ')}]
    notes: '${payloads.map((_, i) => one(i)).join(' ')}'
`.replace(
      `points: [${payloads.map((_, i) => `'${one(i)}'`).join(', ')}]`,
      `points: [${[1, 2, 3, 4, 5].map((i) => `'${one(i)}'`).join(', ')}]`,
    ) +
      `  - { id: table, title: '${one(6)}', table: { table: t, columns: [name, size] } }
  - { id: bars, title: '${one(7)}', chart: { preset: bars, table: t, x: size, y: name } }
  - { id: sources, layout: sources, title: '${one(8)}' }
`,
  );
  const host = { ...nodeHost, openKept: memoryHost({}).openKept };
  const { prepared, diagnostics } = await prepareDecks([folder], {}, openWorkshop(host));
  // The title's tags are told, and stop nothing.
  expect(diagnostics.map((d) => d.code)).toEqual(['markup-in-plain', 'markup-in-plain']);
  const [found] = prepared;
  if (!found) throw new Error('nothing was prepared');
  deck = found;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const tags = /<(img|script|b|i|svg|title)\b[^>]*>/g;

describe('hostile data', () => {
  it('makes no element and no attribute', () => {
    for (const { html, notes } of deck.parts.slides) {
      const found = [...(html + notes).matchAll(tags)].map((m) => m[0]);
      const ours = found.filter((t) => /^<svg [^>]*role="img"|^<i class="/.test(t));
      expect(found).toEqual(ours);
      for (const [tag] of html.matchAll(/<[a-z][^>]*>/g)) {
        expect(tag.replace(/"[^"]*"/g, '""')).not.toMatch(/\son\w+=|='/);
      }
    }
  });

  it('appears letter by letter', () => {
    const text = (id: string) => {
      // A table may go on over further slides.
      const slides = deck.parts.slides.filter((s) => s.id.replace(/-\d+$/, '') === id);
      return visibleText(slides.map((s) => s.html + s.notes).join(''));
    };
    for (const payload of payloads) {
      expect(text('table')).toContain(payload);
      expect(text('points')).toContain(payload);
    }
    expect(text('bars')).toContain(payloads[0]);
    expect(text('sources')).toContain('</td><b>');
  });

  it('cannot end the page’s own title, script or style', async () => {
    const { documents, print } = await renderSet(
      deck.parts,
      { shared: '', print: '', source: '' },
      ['html', 'presenter'],
    );
    for (const page of [...documents.values(), print.html]) {
      expect(page.slice(0, page.indexOf('</head>')).match(/<title>/g)).toHaveLength(1);
      expect(page).toContain('<title>&#60;/title&#62;');
    }
    expect(print.html.includes('<script')).toBe(false);
  });

  it('leaves script blocks as no mark-up at all', () => {
    const hostile = '</script><!--<script>\u2028';
    const words = { ...languageOf('en').commands.dev, mistake: hostile };
    const block = settingsBlock('live', {
      ...{ version: 1, places: {}, sentences: {}, words, opens: false },
    });
    const inside = block.replace(
      /^<script type="application\/json" class="settings-live">|<\/script>$/g,
      '',
    );
    expect(inside).not.toMatch(/[<\u2028]/);
    expect(JSON.parse(inside)).toMatchObject({ words: { mistake: hostile } });
  });
});
