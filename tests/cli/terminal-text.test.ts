import { expect, it } from 'vitest';
import { terminalText } from '../../src/commands/terminal-text.ts';

it.each([
  ['a\nb\tc', 'a\nb\tc'],
  ['\u001b[31mred\u001b[0m', '\u001b[31mred\u001b[0m'],
  ['\r\u001b[Kdeck: 1/2', '\r\u001b[Kdeck: 1/2'],
  ['a\rb', 'a\uFFFDb'],
  ['a\r\nb', 'a\uFFFD\nb'],
  ['\u001b[2J\u001b[H', '\uFFFD[2J\uFFFD[H'],
  ['\u001b]0;title\u0007', '\uFFFD]0;title\uFFFD'],
  ['\u001b]8;;http://x\u001b\\link', '\uFFFD]8;;http://x\uFFFD\\link'],
  ['\u001b[38;2;1;1;1m', '\uFFFD[38;2;1;1;1m'],
  ['\u009b2J', '\uFFFD2J'],
  ['abc\u202edef', 'abc\uFFFDdef'],
  ['\b\b\bx', '\uFFFD\uFFFD\uFFFDx'],
])('%j is said as %j', (text, said) => {
  expect(terminalText(text)).toBe(said);
});
