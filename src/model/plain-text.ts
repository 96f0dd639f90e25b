/** A text that the tool itself words: no bindings, no place. */
import { noBox, type Piece, type RichText } from './views.ts';

export function plainText(text: string, { strong = false } = {}): RichText {
  return {
    pieces: [{ ...emptyPiece, text, strong }],
    plain: text,
    lines: [],
    role: '',
    box: noBox,
    at: '',
  };
}

export const emptyPiece: Piece = {
  text: '',
  strong: false,
  href: null,
  figure: null,
  break: false,
  parts: [],
  leftOut: '',
};
