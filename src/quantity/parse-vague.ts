/** A rough size (数億円, several hundred companies, tens of billions) → its two ends, and what stands behind it. */
import { multiply, power10 } from './decimal.ts';
import { scaleHead } from './numerals.ts';
import { vaguePlurals, vagueWords } from './words.ts';

/** 数億円, several hundred companies, tens of billions of yen: from 2 up to, not including, 10 of the scale. */
export function parseVague(text: string, own: string | undefined) {
  const folded = text.toLowerCase();
  const word = vagueWords.find((w) => folded.startsWith(w));
  const plural = vaguePlurals.find(([w]) => folded === w || folded.startsWith(`${w} of `));
  if (word === undefined && plural === undefined) return undefined;
  let [, exponent] = plural ?? ['', 0];
  let rest = text
    .slice((plural?.[0] ?? word ?? '').length)
    .replace(plural ? /^ of /i : '', '')
    .trim();
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
  const plural = /^\s*(thousand|million|billion|trillion|quadrillion)s\b/i.exec(text);
  const word = plural?.[1];
  const found = word === undefined ? scaleHead(text) : scaleHead(word.toLowerCase());
  if (!found) return undefined;
  const length = plural ? plural[0].length : found.length;
  const of = /^\s*of\s+/i.exec(text.slice(length))?.[0].length ?? 0;
  return { ...found, length: length + of };
}
