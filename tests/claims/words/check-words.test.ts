import { describe, expect, it } from 'vitest';
import { en } from '../../../src/languages/en/index.ts';
import { ja } from '../../../src/languages/ja/index.ts';
import type { Sense } from '../../../src/model/senses.ts';
import { checkWords } from '../../../src/claims/words/check-words.ts';
import { hasAttribution } from '../../../src/text/find-comparing-words.ts';

/** ［…］ are the keys, in the order of `carried`; what is found is told as `type: words`. */
function check(marked: string, ...carried: readonly (readonly [Sense[], string[]?])[]): string[] {
  const keys: { from: number; to: number }[] = [];
  let text = '';
  for (const part of marked.split(/([［］])/)) {
    if (part === '［') keys.push({ from: text.length, to: text.length });
    else if (part === '］')
      keys[keys.length - 1] = { from: keys.at(-1)?.from ?? 0, to: text.length };
    else text += part;
  }
  const language = /[ぁ-ん一-龠]/.test(text) ? ja.sentences : en.sentences;
  const problems = checkWords({
    text,
    language,
    free: [],
    keys: keys.map((key, i) => ({
      ...key,
      senses: carried[i]?.[0] ?? [],
      numbers: carried[i]?.[1] ?? [],
      clause: key,
      owns: 'nothing' as const,
      figures: [],
    })),
  });
  return problems.map(
    (p) => `${p.type}: ${p.text}${'forms' in p ? ` → ${p.forms.join(' ')}` : ''}`,
  );
}

const twice: Sense = { type: 'factor', direction: 'greater', number: '2' };
const anyFactor: Sense = { type: 'factor', direction: 'greater' };

describe('checkWords', () => {
  it.each<[string, string[], ...(readonly [Sense[], string[]?])[]]>([
    // The words and their claim agree.
    ['{{a.b.c}}が［国産で最大］', [], [[{ type: 'largest' }]]],
    ['{{a.b.c}}は{{a.d.c}}の［2倍］', [], [[twice]]],
    ['{{a.b.c}}は{{a.d.c}}の［2倍］', [], [[anyFactor], ['2']]],
    ['{{a.b.c}}は［次点の{{r}}倍］', [], [[anyFactor, { type: 'rank', number: '2' }]]],
    ['［三社が参入］した', [], [[{ type: 'count' }], ['3']]],
    ['国内が［3割を占める］', [], [[{ type: 'share' }], ['0.3']]],
    ['国内が［3割を占める］', [], [[{ type: 'share' }], ['30']]],
    ['国内が［3割を占める］', ['unbound-number: 3割'], [[{ type: 'share' }], ['3']]],
    ['国内が［30%を占める］', [], [[{ type: 'share' }], ['0.3']]],
    ['国内が［30%を占める］', [], [[{ type: 'share' }], ['30']]],
    ['［最大ではない］', [], [[{ type: 'largest' }, { type: 'not' }]]],
    ['［首位は決められない］', [], [[{ type: 'largest' }, { type: 'not' }]]],
    ['出典によると［最も速い］とされる', [], [[{ type: 'said' }]]],
    ['It is ［twice the size］ of {{a.b.c}}', [], [[twice]]],
    ['［Half of the customers］ renewed', [], [[{ type: 'half' }]]],
    ['It is the ［second largest］', [], [[{ type: 'rank', number: '2' }]]],

    // No claim carries them.
    ['{{a.b.c}}が最大', ['unchecked-comparison: 最大 → largest rank']],
    ['［国産］で最大', ['unchecked-comparison: 最大 → largest rank'], [[{ type: 'largest' }]]],
    ['約{{a.b.c}}', ['unchecked-comparison: 約 → approximately']],
    ['売上は2倍', ['unchecked-comparison: 2倍 → greater ratio']],
    ['［最大］ではない', ['unchecked-comparison: ではない → not'], [[{ type: 'largest' }]]],
    [
      'Only {{a.b.c}} ［grew］',
      ['unchecked-comparison: Only → only atMost equals'],
      [[{ type: 'increase' }]],
    ],

    // The claim says something else.
    ['［最大］だ', ['claim-says-otherwise: 最大 → largest rank'], [[{ type: 'smallest' }]]],
    ['売上は［3倍］だ', ['claim-says-otherwise: 3倍 → greater ratio'], [[twice]]],
    ['売上は［3倍］だ', ['claim-says-otherwise: 3倍 → greater ratio'], [[anyFactor], ['2']]],
    [
      '［100社超］が使う',
      ['unbound-number: 100社', 'claim-says-otherwise: 超 → greater'],
      [[{ type: 'atLeast' }]],
    ],
    ['［100社超］が使う', ['claim-says-otherwise: 超 → greater'], [[{ type: 'atLeast' }], ['100']]],
    [
      '商用化で［先行］した',
      ['claim-says-otherwise: 先行 → before smallest'],
      [[{ type: 'after' }]],
    ],
    ['［増加］した', ['claim-says-otherwise: 増加 → increasing greater'], [[{ type: 'decrease' }]]],
    ['［第3位］だ', ['claim-says-otherwise: 第3位 → rank'], [[{ type: 'rank', number: '2' }]]],
    [
      'It ［doubled］',
      ['claim-says-otherwise: doubled → greater ratio'],
      [[{ type: 'factor', direction: 'less', number: '2' }]],
    ],
    [
      'It ［doubled］',
      ['claim-says-otherwise: doubled → greater ratio'],
      [[{ type: 'factor', direction: 'greater', number: '3' }]],
    ],

    // Numbers.
    ['三社が参入した', ['unbound-number: 三社']],
    ['［三社だけ］が参入', ['unbound-number: 三社'], [[{ type: 'only' }], ['2']]],
    ['三社が［最大］の', ['unbound-number: 三社'], [[{ type: 'largest' }], ['3']]],
    ['Three makers withdrew', ['unbound-number: Three makers']],
    ['数社が［最大］', ['unbound-number: 数社'], [[{ type: 'largest' }], ['3']]],
  ])('%s', (text, expected, ...carried) => {
    expect(check(text, ...carried)).toEqual(expected);
  });
});

describe('hasAttribution', () => {
  it.each([
    ['出典によると導入が広がった', ja, true],
    ['導入が広がったとされる', ja, true],
    ['導入は広がる見込み', ja, true],
    ['導入が広がった', ja, false],
    ['Adoption is wide, according to the vendor', en, true],
    ['The vendor says that adoption is wide', en, true],
    ['Adoption is wide in every estate', en, false],
  ] as const)('%s', (text, language, expected) => {
    expect(hasAttribution(text, language.sentences)).toBe(expected);
  });
});
