/** The script of the live page: takes what the server pushes, keeps the slide, lays mistakes over the last good deck, and tells where a number stands. */

import type { Section } from '../render/documents.ts';
import type { Told } from './relay.ts';

/** What changed from one version of the deck to the next. */
export interface Push {
  readonly from: number;
  readonly version: number;
  readonly title: string;
  /** Contents of the page's style elements, in order; null: as before. */
  readonly styles: readonly string[] | null;
  /** All ids in order. */
  readonly order: readonly string[];
  readonly slides: readonly Section[];
  /** Address of a fact → where its cell stands. */
  readonly places: Readonly<Record<string, string>>;
}

export interface Report {
  /** A report as the terminal shows it; '' when all is well. */
  readonly report: string;
}

export interface ClientWords {
  readonly mistake: string;
  readonly lost: string;
}

/** Runs in the page, so it uses nothing from outside but what it is given. */
export function client(
  first: { version: number; places: Record<string, string> },
  words: ClientWords,
): void {
  interface Deck {
    sync(): void;
    layout(): void;
    slide(index: number): void;
    getCurrentSlide(): HTMLElement | undefined;
    getIndices(): { h: number };
    dispatchEvent(event: { type: string }): void;
  }
  const deckOf = (): Deck | undefined => Reflect.get(window, 'deck') as Deck | undefined;
  const isPresenter = Reflect.has(window, 'RevealNotes');
  let { version, places } = first;

  const overlay = document.createElement('div');
  overlay.id = 'factdeck-overlay';
  overlay.setAttribute('role', 'alert');
  overlay.hidden = true;
  overlay.style.cssText =
    'position:fixed;inset:auto 24px 24px 24px;max-height:70vh;overflow:auto;z-index:1000;padding:20px 24px;background:#fff;color:#1a1a1c;border:3px solid #d00;font:15px/1.5 ui-monospace,monospace;white-space:pre-wrap;';
  const place = document.createElement('div');
  place.id = 'factdeck-place';
  place.hidden = true;
  place.style.cssText =
    'position:fixed;right:16px;top:16px;z-index:900;padding:8px 14px;background:#1a1a1c;color:#fff;font:14px/1.4 ui-monospace,monospace;';
  document.body.append(overlay, place);

  const lay = (text: string): void => {
    overlay.textContent = text;
    overlay.hidden = text === '';
  };

  const apply = (push: Push): void => {
    const deck = deckOf();
    const holder = document.querySelector('.slides');
    // It was loaded meanwhile.
    if (push.version === version) return;
    // Nothing is shown yet, or something in between was missed.
    if (!deck || !holder || push.from !== version) {
      location.reload();
      return;
    }
    version = push.version;
    places = push.places;
    document.title = push.title;
    if (push.styles) {
      const styles = document.querySelectorAll('style');
      push.styles.forEach((css, i) => {
        const style = styles[i];
        if (style && style.textContent !== css) style.textContent = css;
      });
    }
    const current = deck.getCurrentSlide()?.id;
    const before = deck.getIndices().h;
    for (const slide of push.slides) {
      const section = document.getElementById(slide.id) ?? document.createElement('section');
      section.id = slide.id;
      section.setAttribute('aria-label', slide.label);
      section.innerHTML = isPresenter ? slide.html + slide.notes : slide.html;
      // A new one finds its place below.
      if (!section.isConnected) holder.append(section);
    }
    const known = new Set(push.order);
    for (const section of [...holder.children]) if (!known.has(section.id)) section.remove();
    push.order.forEach((id, i) => {
      const section = document.getElementById(id);
      const there = holder.children[i];
      if (section && there !== section) holder.insertBefore(section, there ?? null);
    });
    deck.sync();
    const index = current === undefined ? -1 : push.order.indexOf(current);
    deck.slide(index >= 0 ? index : Math.min(before, push.order.length - 1));
    // Speaker view asks for the notes when the slide changes.
    if (isPresenter) deck.dispatchEvent({ type: 'slidechanged' });
    document.documentElement.dataset['version'] = String(version);
  };

  const take: Record<Told[0], (data: string) => void> = {
    deck: (data) => {
      apply(JSON.parse(data) as Push);
    },
    told: (data) => {
      const { report } = JSON.parse(data) as Report;
      lay(report === '' ? '' : `${words.mistake}\n\n${report}`);
    },
    version: (data) => {
      // After a lost connection: whatever was missed is in the page anew.
      if (Number(data) !== version) location.reload();
      if (overlay.textContent === words.lost) lay('');
    },
    lost: () => {
      lay(words.lost);
    },
  };
  const worker = new SharedWorker('/events.js');
  worker.addEventListener('error', () => {
    take.lost('');
  });
  worker.port.onmessage = ({ data: [name, data] }: MessageEvent<Told>) => {
    take[name](data);
  };

  document.addEventListener('click', (event) => {
    const element = event.target instanceof Element ? event.target.closest('[data-fact]') : null;
    const found = places[element?.getAttribute('data-fact') ?? ''];
    place.hidden = found === undefined;
    place.textContent = found ?? '';
  });
  document.documentElement.dataset['version'] = String(version);
}
