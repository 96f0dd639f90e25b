import { describe, expect, it } from 'vitest';
import { rowsWhere } from '../../src/claims/rows-where.ts';
import { memoryHost } from '../../src/host/memory.ts';
import type { Sources } from '../../src/model/sources.ts';
import { expandEach } from '../../src/plan/each.ts';
import { readDeck } from '../../src/read/read-deck.ts';

async function sourcesOf(slides: string, rows = 'a,Alpha,1\nb,Beta,2\n'): Promise<Sources> {
  const files = {
    'd/deck.yaml': `title: T\nlanguage: en\nedition: 2026-01\nslides:\n${slides}`,
    'd/datapackage.yaml':
      'name: d\nresources:\n  - name: things\n    path: things.csv\n    schema:\n      primaryKey: id\n      fields:\n' +
      '        - { name: id, type: string }\n        - { name: name, type: string }\n        - { name: size, type: integer }\n',
    'd/things.csv': `id,name,size\n${rows}`,
  };
  const read = await readDeck('d', memoryHost(files));
  if (!read.value) throw new Error(JSON.stringify(read.diagnostics));
  return read.value;
}

const expanded = (sources: Sources) => expandEach(sources, rowsWhere(sources));

const slide = `  - id: intro
    layout: cover
  - id: thing
    each: { table: things }
    title: '{{row.name}} is {{ row.size }}'
    because: { is: { greater: row.size, than: 0 } }
    profile: { table: things, row: '{{row}}', name: name, figures: [size] }
  - { id: end, layout: closing, title: End }
`;

describe('each', () => {
  it('makes one slide a row, in the table’s order, where the slide stood', async () => {
    const { value, diagnostics } = expanded(await sourcesOf(slide));
    expect(diagnostics).toEqual([]);
    expect(value?.deck.slides.map((s) => s.id)).toEqual(['intro', 'thing-a', 'thing-b', 'end']);
  });

  it('puts the row where it is named: in texts, in claims, as a key', async () => {
    const { value } = expanded(await sourcesOf(slide));
    expect(value?.deck.slides[2]).toMatchObject({
      title: '{{things.b.name}} is {{ things.b.size }}',
      because: { is: { greater: 'things.b.size', than: '0' } },
      profile: { row: 'b' },
    });
  });

  it('says what is wrong with a slide where it is written', async () => {
    const { value } = expanded(await sourcesOf(slide));
    expect(value?.locate(['slides', 2, 'title']).line).toBe(9);
    expect(value?.locate(['slides', 3, 'title']).line).toBe(12);
  });

  // Of “{{things.b.name}} is {{ things.b.size }}”.
  it.each([
    ['{{things.b.name}}', 0, 13, 25],
    ['is', 18, 26, 28],
    ['things.b.size', 24, 32, 40],
  ])(
    'names the characters of “%s” as they are written, and the row',
    async (text, at, column, end) => {
      const { value } = expanded(await sourcesOf(slide));
      const place = value?.locate(['slides', 2, 'title'], at, at + text.length);
      expect(place).toMatchObject({ row: 'things.b', line: 9, column, endColumn: end });
    },
  );

  it('takes the rows that are chosen', async () => {
    const chosen = slide.replace('{ table: things }', '{ table: things, where: { name: Beta } }');
    const { value } = expanded(await sourcesOf(chosen));
    expect(value?.deck.slides.map((s) => s.id)).toEqual(['intro', 'thing-b', 'end']);
  });

  it('numbers rows whose keys have no Latin letters', async () => {
    const { value } = expanded(await sourcesOf(slide, '北,北風,1\n南,南門,2\n'));
    expect(value?.deck.slides.map((s) => s.id)).toEqual(['intro', 'thing-1', 'thing-2', 'end']);
    expect(value?.deck.slides[1]).toMatchObject({
      title: '{{things.北.name}} is {{ things.北.size }}',
    });
  });

  it('leaves a deck without it as it is', async () => {
    const sources = await sourcesOf('  - { id: cover, layout: cover }\n');
    expect(expanded(sources).value).toBe(sources);
  });
});
