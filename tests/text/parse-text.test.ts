import { describe, expect, it } from 'vitest';
import type { AuthoredRun } from '../../src/text/authored.ts';
import { parseText } from '../../src/text/parse-text.ts';

/** `words`, `{a.b}` for a binding, `|` for a break; `*…*` strong, `<…>` linked. */
function show(runs: readonly AuthoredRun[]): string {
  return runs
    .map((run) => {
      const core =
        run.type === 'words' ? run.text : run.type === 'break' ? '|' : `{${run.names.join('·')}}`;
      const strong = run.strong ? `*${core}*` : core;
      return run.href === null ? strong : `<${strong} ${run.href}>`;
    })
    .join('');
}

describe('parseText', () => {
  it.each([
    ['plain words', '国産LLMの比較', '国産LLMの比較'],
    ['a binding', '最大は{{players.pfn.model}}', '最大は{players·pfn·model}'],
    ['a measure by its Japanese name', '{{次点比}}倍', '{次点比}倍'],
    [
      'odd names in brackets',
      '{{constituents.[BRK.B].[GICS Sector]}}',
      '{constituents·BRK.B·GICS Sector}',
    ],
    ['a slash inside brackets', '{{shares.[pfn/infra].share}}', '{shares·pfn/infra·share}'],
    ['a number as a row key', '{{years.2024.sales}}', '{years·2024·sales}'],
    ['spaces inside the braces', '{{ players.pfn.name }}', '{players·pfn·name}'],
    ['bold around a binding', 'a **b {{c.d.e}}** f', 'a *b **{c·d·e}* f'],
    ['a link', '[出典](https://example.jp/a) です', '<出典 https://example.jp/a> です'],
    [
      'a link with a binding inside',
      '[{{a.b.c}}](mailto:x@example.jp)',
      '<{a·b·c} mailto:x@example.jp>',
    ],
    ['a link whose address has parentheses', '[w](https://e.jp/a_(b))', '<w https://e.jp/a_(b)>'],
    ['a line break', 'one\ntwo', 'one|two'],
    ['blank space at both ends', '  a  \n', 'a'],
    [
      'escapes',
      String.raw`\{{a}} \**b \[c](https://e.jp) \\`,
      String.raw`{{a}} **b [c](https://e.jp) \ `.trim(),
    ],
    ['brackets that are no link', '[注] 1', '[注] 1'],
    ['a name that begins with this', '{{thisYear.a.b}}', '{thisYear·a·b}'],
  ])('%s', (_, text, expected) => {
    const parsed = parseText(text);
    expect(parsed.problems).toEqual([]);
    expect(show(parsed.runs)).toBe(expected);
  });

  it.each([
    ['{{}}', 'empty', '{{}}'],
    ['x {{ }} y', 'empty', '{{ }}'],
    ['{{a.b', 'unclosed', '{{a.b'],
    ['{{{a.b.c}}}', 'triple', '{{{a.b.c}}}'],
    ['{{#if a}}x{{/if}}', 'block', '{{#if a}}'],
    ['{{else}}', 'block', '{{else}}'],
    ['{{! note }}', 'block', '{{! note }}'],
    ['{{> part}}', 'partial', '{{> part}}'],
    ['{{format a.b.c}}', 'helper', '{{format a.b.c}}'],
    ['{{a b=c}}', 'helper', '{{a b=c}}'],
    ['{{../a}}', 'path', '{{../a}}'],
    ['{{@root.a}}', 'path', '{{@root.a}}'],
    ['{{this.a}}', 'path', '{{this.a}}'],
    ['{{this}}', 'path', '{{this}}'],
    ['{{a/b/c}}', 'path', '{{a/b/c}}'],
    ['{{"a"}}', 'path', '{{"a"}}'],
    ['{{5}}', 'path', '{{5}}'],
    ['{{a..b}}', 'path', '{{a..b}}'],
  ])('%s is a problem: %s', (text, problem, underlined) => {
    const [first] = parseText(text).problems;
    expect(first).toMatchObject({ type: 'binding', problem });
    expect(text.slice(first?.from, first?.to)).toBe(underlined);
  });

  it('names bold that does not end, and links that are refused', () => {
    expect(parseText('a **b').problems).toEqual([{ type: 'mark-unclosed', from: 2, to: 4 }]);
    for (const href of [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      '//e.jp',
    ]) {
      const text = `[x](${href})`;
      expect(parseText(text).problems).toEqual([
        { type: 'link-refused', href, from: 4, to: 4 + href.length },
      ]);
    }
  });

  it('goes on after a problem, and every run says where it stands', () => {
    const text = 'a {{}} {{x.y.z}} **太字**';
    const parsed = parseText(text);
    expect(parsed.problems).toHaveLength(1);
    expect(parsed.runs.map((r) => text.slice(r.from, r.to))).toEqual([
      'a ',
      ' ',
      '{{x.y.z}}',
      ' ',
      '太字',
    ]);
  });
});
