/** Key `e`: the texts of the slide that is shown, as they are written, each in a field that writes it back. */
import type { AuthorText, LiveWords, Remark } from '../../model/in-page.ts';
import { ask } from './ask.ts';
import { boxOf, buttonOf, openSpot, spotText, textOf } from './boxes.ts';
import { remarksIn, type Desk } from './mistakes.ts';

export interface TextsPanel {
  readonly isOpen: () => boolean;
  /** @param focused the text to write in */
  readonly open: (focused?: AuthorText) => Promise<void>;
  readonly close: () => void;
  /** Another slide, or another state of it: a field in which somebody has written stays. */
  readonly refresh: () => void;
}

export function openTexts(desk: Desk, remarks: () => readonly Remark[]): TextsPanel {
  const { words } = desk;
  const box = boxOf('texts', 'panel');
  let shown = '';
  const isWritten = (): boolean =>
    [...box.querySelectorAll('textarea')].some((f) => f.value !== f.defaultValue);
  const isKept = (): boolean => !box.hidden && shown === desk.slide() && isWritten();
  const fill = async (focused?: AuthorText): Promise<void> => {
    const slide = desk.slide();
    const texts = (await ask('texts', { slide })) ?? [];
    // Somebody may have begun to write meanwhile.
    if (isKept()) return;
    shown = slide;
    box.replaceChildren(
      textOf(texts.length === 0 ? words.noTexts : words.texts, 'h2'),
      ...texts.map((text) => fieldOf(text, words)),
      ...remarksIn(remarks(), desk),
    );
    box.hidden = false;
    const name = focused && spotText(focused.at);
    const field = [...box.querySelectorAll('textarea')].find((f) => f.name === name);
    field?.focus();
  };
  return {
    isOpen: () => !box.hidden,
    open: fill,
    close: () => {
      box.hidden = true;
    },
    refresh: () => {
      if (!box.hidden && !isKept()) void fill();
    },
  };
}

function fieldOf(text: AuthorText, words: LiveWords): HTMLElement {
  const part = document.createElement('div');
  part.style.marginBottom = '12px';
  const head = textOf(`${text.key}  `, 'label');
  const opener = buttonOf(spotText(text.at), () => {
    void openSpot(text.at);
  });
  opener.title = words.open;
  head.append(opener);
  part.append(head);
  const { written } = text;
  if (written === undefined) {
    part.append(textOf(words.inFile));
    return part;
  }
  const field = document.createElement('textarea');
  field.name = spotText(text.at);
  field.value = field.defaultValue = written;
  field.rows = Math.min(8, written.split('\n').length + Math.floor(written.length / 50));
  field.style.cssText = 'display:block;width:100%;box-sizing:border-box;font:inherit;';
  field.setAttribute('aria-label', text.key);
  const answer = textOf('');
  answer.setAttribute('role', 'status');
  const save = async (): Promise<void> => {
    const said = await ask('write', { at: text.at, was: written, text: field.value });
    answer.textContent = said ? said.refused : words.lost;
    // What was written comes back with the next state of the deck.
    if (said?.refused === '') field.defaultValue = field.value;
  };
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  });
  part.append(
    field,
    buttonOf(words.save, () => void save()),
    answer,
  );
  return part;
}
