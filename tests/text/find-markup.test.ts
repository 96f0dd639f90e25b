/** What is markup of another language, and what only looks like it. */
import { describe, expect, it } from 'vitest';
import { findMarkup, findMarkupInPlain } from '../../src/text/find-markup.ts';
import { parseText } from '../../src/text/parse-text.ts';

describe('markup that is not ours', () => {
  it.each([
    ['one<br>two', 'break <br>'],
    ['<b>a <i>b</i></b>', 'bold <b>, italic <i>b</i>, bold </b>'],
    ['one<br/>two<BR />', 'break <br/>, break <BR />'],
    ['<b>bold</b> text', 'bold <b>bold</b>'],
    ['<strong class="x">bold</strong>', 'bold <strong class="x">bold</strong>'],
    ['<ruby>備蓄<rt>びちく</rt></ruby>の量', 'ruby <ruby>備蓄<rt>びちく</rt></ruby>'],
    ['H<sub>2</sub>O', 'tag <sub>2</sub>'],
    ['<font color=red>x</font>', 'tag <font color=red>x</font>'],
    ['<span style="color: red">x', 'tag <span style="color: red">'],
    ['<video src=a.mp4 controls>', 'tag <video src=a.mp4 controls>'],
    ['<v-click>x</v-click>', 'tag <v-click>, tag </v-click>'],
    ['<Tweet id="1" />', 'tag <Tweet id="1" />'],
    ['<p>One', 'tag <p>'],
    ['before <!-- later --> after', 'comment <!-- later -->'],
    ['see <https://example.org/a>', 'address <https://example.org/a>'],
    ['A&nbsp;B &amp; C &#8211; D', 'entity &nbsp;, entity &amp;, entity &#8211;'],
    ['run `npm ci` now', 'code `npm ci`'],
    ['```\ncode\n```', 'code ```\ncode\n```'],
    ['~~old~~ new', 'strike ~~old~~'],
    ['is *very* good', 'italic *very*'],
    ['*Note: made up*', 'italic *Note: made up*'],
    ['これは*重要*な点', 'italic *重要*'],
    ['***both***', 'italic ***both***'],
    ['so ***both*** and', 'italic ***both***'],
    ['{漢字|かんじ}の数', 'ruby {漢字|かんじ}'],
    ['- [ ] one\n- [x] two', 'list - [ ] one'],
    ['*{{a.b.c}}*', 'italic *{{a.b.c}}*'],
    ['an _important_ word, __so__', 'italic _important_, italic __so__'],
    ['$E=mc^2$ and $$x$$', 'formula $E=mc^2$, formula $$x$$'],
    ['where $x$ is', 'formula $x$'],
    [String.raw`$\alpha + \beta$`, String.raw`formula $\alpha + \beta$`],
    ['as said[^1]', 'footnote [^1]'],
    ['[^note]: the note', 'footnote [^note]:'],
    ['as said^[a note]', 'footnote ^[a note]'],
    ['# Heading\ntext', 'heading # Heading'],
    ['text\n### 見出し', 'heading ### 見出し'],
    ['- one\n- two', 'list - one'],
    ['First:\n- one', 'list - one'],
    ['* one\n* two', 'list * one'],
    ['> a sentence of hers', 'quote > a sentence of hers'],
    ['| a | b |\n|---|:-:|\n| 1 | 2 |', 'table | a | b |\n|---|:-:|'],
    ['a | b\n- | -', 'table a | b\n- | -'],
    ['![plant](assets/plant.png)', 'picture ![plant](assets/plant.png)'],
  ])('%j', (text, expected) => {
    const found = findMarkup(text);
    expect(found.map((m) => `${m.kind} ${m.found}`).join(', ')).toBe(expected);
    for (const { from, to, found: words } of found) expect(text.slice(from, to)).toBe(words);
    // As the message says: a backslash before each mark, and it is printed as it stands.
    const meant = text.replace(/[*[{\\<>`~_$#^&!|+-]/g, '\\$&');
    const { runs, problems } = parseText(meant);
    expect(problems).toEqual([]);
    const printed = runs.map((run) => (run.type === 'words' ? run.text : '\n')).join('');
    expect(printed).toBe(text);
  });
});

describe('ordinary text', () => {
  it.each([
    '5 < 6 and 7 > 6',
    'a<b>c',
    'if a <b and c> d',
    'x <y> z',
    '<name> of the <city>',
    '<A案> と <AI> の比較',
    '《B》＜注＞',
    '-> and <- and <=> and <3',
    'AT&T; R&D; Q&A',
    'Marks & Spencer',
    'the ’90s `n the rest',
    '~5, ~10 and ~~',
    '約~10 〜 20',
    'a*b, 2*3*4, f(x)*g(x)*h(x)',
    '* note',
    '*1 estimated *2 provisional',
    '*印は推計、*は速報',
    '売上高*と利益*は速報値',
    '売上高*、利益*は速報値',
    '売上*1と利益*2',
    'Revenue* and profit* are estimates',
    'C*-algebras and W*-algebras',
    '**bold** and **more bold**',
    '**{{a.b.c}}**',
    String.raw`\*one star\*, \<br>, \~~x~~, \# no heading, \- no list, \$x$, \_x_`,
    'snake_case and other_snake_case_name',
    '_id',
    'Name: ____ Date: ____',
    '(^_^) and (^_^)',
    '$5 and $6, US$5–US$6',
    '$30 m/$28 m',
    '$1=¥150, $2=¥300',
    'in US$ and A$',
    '($5), ($6)',
    'from $0.9 m to $1 m',
    '> 100 and >=5',
    'a | b',
    '[1] and [a]',
    'as said [1][2] and [Smith][Jones]',
    '{a|b} and |a|',
    '[^ ]',
    '# of employees',
    '#1 of 5',
    '# 1 in Europe',
    'C# and F#',
    '- 5%',
    '-5 or less',
    '- a subtitle -',
    'one - two - three',
    'one –\ntwo',
    '+ or −',
    '{{a.b_c_d.e_f}} and {{t.[a*b].[c*d]}}',
    '[w](https://e.org/_a_/*b*/~~c~~)',
    'https://example.org/a_b_c/*d*?x=<b>',
    'mail@example.org',
    'Wow! [words](https://e.org)',
    '10^6 and 2^n',
    '備蓄（びちく）',
    '「*」',
    '5 * 6 * 7',
  ])('%j', (text) => {
    expect(findMarkup(text)).toEqual([]);
  });
});

it('a text that is printed as it is written holds none of ours either', () => {
  const text = '**a** [b](https://e.org) {{c.d.e}} <br> 5 < 6 * 7';
  expect(findMarkupInPlain(text).map((m) => m.found)).toEqual([
    '**a**',
    '[b](https://e.org)',
    '{{c.d.e}}',
    '<br>',
  ]);
});
