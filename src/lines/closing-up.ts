/** Full-width marks that stand half a character closer to what is before them: 「（ at a line's start, `。「`, `」、`. No browser is asked; each is told. */

/** A part of a line: of one that closes up the mark alone, set half its size to the left. */
export interface Part {
  readonly text: string;
  readonly closedUp: boolean;
}

/** In sizes of the text. */
export const closedUpBy = 0.5;

/** @param before the character to its left; '' at the start of a line (the rule of CSS Text 4, 8.3) */
export function closesUp(before: string, character: string): boolean {
  if (opening.has(character)) {
    return before === '' || room.has(before) || opening.has(before) || before === '“';
  }
  return closing.has(before) && (character === '”' || room.has(character));
}

/** @param before what stands to the left of the text */
export function partsOf(text: string, before: string): Part[] {
  const parts: Part[] = [];
  let last = before;
  let words = '';
  const push = (own: string, closedUp: boolean): void => {
    if (own !== '') parts.push({ text: own, closedUp });
  };
  for (const character of text) {
    if (closesUp(last, character)) {
      push(words, false);
      push(character, true);
      words = '';
    } else words += character;
    last = character;
  }
  push(words, false);
  return parts;
}

const opening = new Set('（「『【〔［｛〈《〖〘');
const closing = new Set('）」』】〕］｝〉》〗〙、。，．');
/** What an opening mark closes up to, and what closes up to a closing one. */
const room = new Set([...closing, '・', '：', '；', '\u3000']);
