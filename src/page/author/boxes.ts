/** Boxes that lie over the live page, and what stands in them: of no slide, and in no set. */
import type { Spot } from '../../model/in-page.ts';
import { ask } from './ask.ts';

const looks = {
  overlay:
    'inset:auto 24px 24px 24px;max-height:70vh;z-index:1000;padding:20px 24px;background:#fff;color:#1a1a1c;border:3px solid #d00;font:15px/1.5 ui-monospace,monospace;white-space:pre-wrap;',
  place:
    'right:16px;top:16px;z-index:900;padding:8px 14px;background:#1a1a1c;color:#fff;font:14px/1.4 ui-monospace,monospace;',
  panel:
    'inset:16px 16px auto auto;width:44vw;max-height:80vh;z-index:950;padding:16px 20px;box-sizing:border-box;background:#fff;color:#1a1a1c;border:2px solid #1a1a1c;font:14px/1.5 ui-monospace,monospace;white-space:pre-wrap;',
} as const;

export function boxOf(id: string, look: keyof typeof looks, role?: string): HTMLElement {
  const box = document.createElement('div');
  box.id = `factdeck-${id}`;
  box.hidden = true;
  box.style.cssText = `position:fixed;overflow:auto;${looks[look]}`;
  if (role !== undefined) box.setAttribute('role', role);
  document.body.append(box);
  return box;
}

export function textOf(text: string, tag: 'div' | 'h2' | 'label' | 'a' = 'div'): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (tag === 'h2') element.style.cssText = 'margin:0 0 8px;font:inherit;font-weight:bold;';
  return element;
}

export function buttonOf(text: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.style.cssText =
    'font:inherit;padding:2px 12px;margin:4px 8px 4px 0;border:1px solid currentColor;background:transparent;color:inherit;cursor:pointer;';
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    press();
  });
  return button;
}

export function spotText({ file, line, column }: Spot): string {
  return `${file}:${String(line)}:${String(column)}`;
}

/** In the author's editor, or by the link that may open one. */
export async function openSpot(spot: Spot): Promise<void> {
  const { file, line, column } = spot;
  const answer = await ask('open', { file, line, column });
  if (answer?.link !== undefined) location.assign(answer.link);
}
