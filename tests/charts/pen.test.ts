import { describe, expect, it } from 'vitest';
import { DiagramPen } from '../../src/charts/diagrams/pen.ts';

const measure = (text: string): number => text.length * 10;

describe('what a diagram draws', () => {
  it('stands where its groups put it', () => {
    const pen = new DiagramPen([], measure);
    pen.draw('g', { 'font-weight': 400 }, () => {
      pen.draw('g', { x: 100, y: 20 }, () => {
        pen.draw('line', { x2: 50, y1: -4, y2: -4, stroke: '#eee' });
        pen.draw('g', { x: 5.5, y: 10 }, () => {
          pen.draw('circle', { row: 'rows:0', cx: 8, r: 3, fill: '#eee' });
        });
        pen.draw('rect', { x: 1, y: 2, width: 10, height: 20 });
      });
      pen.draw('text', { row: 'rows:1', x: 7, y: 50, dy: '.5em', 'font-size': 10, words: "R&D's" });
    });
    const { marks } = pen;
    expect(marks.map(({ type, row, text, box }) => [type, row, text, box])).toEqual([
      ['rule', '', '', [100, 16, 150, 16]],
      ['symbol', 'rows:0', '', [110.5, 27, 116.5, 33]],
      ['rect', '', '', [101, 22, 111, 42]],
      ['text', 'rows:1', "R&D's", [7, 47, 57, 57]],
    ]);
    expect(marks[0]).toMatchObject({ stroke: '#eee', line: { x: 100, y: 16, x2: 150, y2: 16 } });
    expect(pen.written()).toMatch(
      /^<g font-weight="400"><g transform="translate\(100,20\)"><line /,
    );
  });

  it('keeps addresses of facts, marks those that have changed, and leaves out names of rows', () => {
    const pen = new DiagramPen(['t."a & b".x'], measure);
    for (const fact of ['t."a & b".x', '', "t.o'k.x"]) {
      pen.draw('text', { fact, row: 'rows:0', words: '1' });
    }
    expect(pen.written()).toBe(
      '<text data-fact="t.&quot;a &amp; b&quot;.x" data-changed="">1</text><text>1</text><text data-fact="t.o\'k.x">1</text>',
    );
  });

  it.each([
    ['script', {}],
    ['rect', { onclick: 'x' }],
    ['rect', { fill: 'url(http://a.example/#a)' }],
  ])('may be no %s with %o', (name, attributes) => {
    const pen = new DiagramPen([], measure);
    expect(() => {
      pen.draw(name, attributes);
    }).toThrow('may not hold');
  });
});
