/** A rough size (数億円, several hundred companies, tens of billions) → its two ends, and what stands behind it. */
import { multiply, power10 } from './decimal.ts';
import { scaleHead } from './numerals.ts';
import { scalePlurals, vagueJoints, vaguePlurals, vagueWords } from './words.ts';

/** 数億円, several hundred companies, tens of billions of yen: from 2 up to, not including, 10 of the scale. */
export function parseVague(text: string, own: string | undefined) {
  const folded = text.toLowerCase();
  const word = vagueWords.find((w) => folded.startsWith(w));
  const plural = vaguePlurals.find(
    (p) =>
      folded === p.word || folded.startsWith(p.of === '' ? `${p.word} ` : `${p.word} ${p.of} `),
  );
  if (word === undefined && plural === undefined) return undefined;
  let exponent = plural?.exponent ?? 0;
  let rest = text.slice((plural?.word ?? word ?? '').length);
  rest = (plural ? rest.slice(jointLength(rest, [plural.of])) : rest).trim();
  let scaled = plural !== undefined;
  let bytes = false;
  // 数百万, several hundred million, tens of billions of: a second scale only over a small first one.
  for (;;) {
    const scale = rest.trim() === own ? undefined : vagueScale(rest);
    if (!scale || exponent >= 4) break;
    exponent += scale.exponent;
    scaled = true;
    bytes = scale.bytes;
    rest = rest.slice(scale.length);
    if (bytes || scale.exponent >= 4) break;
  }
  rest = rest.trim();
  if (!scaled && rest === '') return undefined;
  return {
    value: multiply('2', power10(exponent)),
    upper: power10(exponent + 1),
    step: power10(exponent),
    places: 0,
    scaled,
    exponent,
    bytes,
    rest,
  };
}

function vagueScale(text: string): ReturnType<typeof scaleHead> {
  const [blank = '', plural = ''] = /^\s*(\p{L}+)/u.exec(text) ?? [];
  const one = scalePlurals.get(plural.toLowerCase());
  const found = scaleHead(one ?? text);
  if (!found) return undefined;
  const length = one === undefined ? found.length : blank.length;
  return { ...found, length: length + jointLength(text.slice(length), vagueJoints) };
}

/** Of ` of ` in front of what is counted. */
function jointLength(text: string, joints: readonly string[]): number {
  const blank = /^\s*/.exec(text)?.[0].length ?? 0;
  const rest = text.slice(blank).toLowerCase();
  const joint = joints.find((j) => j !== '' && rest.startsWith(`${j} `));
  return joint === undefined ? 0 : blank + joint.length + 1;
}
