import { describe, expect, it } from 'vitest';
import { readSvg } from '../../src/charts/diagrams/read-svg.ts';

const measure = (text: string): number => text.length * 10;

describe('the SVG of a diagram', () => {
  it('holds each mark where its groups put it', () => {
    const { marks } = readSvg(
      `<g><g transform="translate(100,20)" fill="#fff"><line x1="0" x2="50" y1="-4" y2="-4" stroke="#eee"/>
<g transform="translate(5.5,1e1)"><circle data-row="rows:0" cx="8" r="3" fill="#eee"/></g>
<rect x="1" y="2" width="10" height="20"/></g>
<text data-row="rows:1" x="7" y="50" dy=".5em" font-size="10">R&amp;D&#x27;s</text></g>`,
      [],
      measure,
    );
    expect(marks.map(({ type, row, text, box }) => [type, row, text, box])).toEqual([
      ['rule', '', '', [100, 16, 150, 16]],
      ['symbol', 'rows:0', '', [110.5, 27, 116.5, 33]],
      ['rect', '', '', [101, 22, 111, 42]],
      ['text', 'rows:1', "R&D's", [7, 47, 57, 57]],
    ]);
    expect(marks[0]).toMatchObject({ stroke: '#eee', line: { x: 100, y: 16, x2: 150, y2: 16 } });
  });

  it('keeps addresses of facts, marks those that have changed, and leaves out names of rows', () => {
    const text = (fact: string): string => `<text data-fact="${fact}" data-row="rows:0">1</text>`;
    const { inner } = readSvg(
      `<g>${text('t.&quot;a &amp; b&quot;.x')}${text('')}${text('t.o&#x27;k.x')}</g>`,
      ['t."a & b".x'],
      measure,
    );
    expect(inner).toBe(
      '<g><text data-fact="t.&quot;a &amp; b&quot;.x" data-changed="">1</text><text>1</text><text data-fact="t.o\'k.x">1</text></g>',
    );
  });

  it.each(['<script>1</script>', '<rect onclick="x"/>', '<rect fill="url(http://a.example/#a)"/>'])(
    'may not hold %s',
    (inner) => {
      expect(() => readSvg(inner, [], measure)).toThrow('may not hold');
    },
  );
});
