/** Which characters may not begin a line, nor end one, nor be parted from the next: 禁則, and the same for Latin marks. */

/** Closing marks, small kana, and what prolongs or repeats what stands before. */
const notFirst = new Set(
  '、。，．・：；:;,.?!？！…‥％%‰‼⁇⁈⁉)]}）］｝〕〉》」』】〙〗〟’”»›～〜―ー々〻ゝゞヽヾ゠' +
    'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ',
);
/** Opening marks, and what belongs to the figure behind it. */
const notLast = new Set(`([{（［｛〔〈《「『【〘〖〝‘“«‹￥＄￡￦§#＃※±＋−約第`);
const isMoney = /^\p{Sc}$/u;
/** No-break space, narrow no-break space, word joiner, no-break hyphen. */
const glue = new Set('\u00A0\u202F\u2060\u2011\uFEFF');

const blank = /^[ \t\n\r\u3000]$/;
/** What is drawn on, or together with, the character before it. */
const leaning = /^[\p{M}\u200D\u{1F3FB}-\u{1F3FF}]$/u;
const flag = /^[\u{1F1E6}-\u{1F1FF}]$/u;

export function isBlank(character: string): boolean {
  return blank.test(character);
}

/** @param touches no blanks stand between words: every other character could begin a line */
export function mayPart(characters: readonly string[], at: number, touches: boolean): boolean {
  const before = characters[at - 1] ?? '';
  const after = characters[at] ?? '';
  if (leaning.test(after) || before === '\u200D') return false;
  if (flag.test(after) && flagsBefore(characters, at) % 2 === 1) return false;
  if (glue.has(before) || glue.has(after) || isBlank(after)) return false;
  if (notFirst.has(after)) return false;
  // What “ opens in English it closes in German: behind a blank, or in front of it, all is told.
  return !(touches || isBlank(before)) || !(notLast.has(before) || isMoney.test(before));
}

/** Two letters are one flag. */
function flagsBefore(characters: readonly string[], at: number): number {
  let from = at;
  while (flag.test(characters[from - 1] ?? '')) from--;
  return at - from;
}
