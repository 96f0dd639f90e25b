/** The script of the live page: takes what the server pushes, keeps the slide, lays mistakes over the last good deck, and tells where a number stands. */
import type { Push, Report, Told } from '../model/in-page.ts';
import { isTyping, targetOf } from './elements.ts';
import { bringUpToDate, deckOf } from './push.ts';
import { settingsOf } from './settings.ts';

const settings = settingsOf('live');
const { words } = settings;
let { version, places, sentences } = settings;

const overlay = boxOf(
  'factdeck-overlay',
  'position:fixed;inset:auto 24px 24px 24px;max-height:70vh;overflow:auto;z-index:1000;padding:20px 24px;background:#fff;color:#1a1a1c;border:3px solid #d00;font:15px/1.5 ui-monospace,monospace;white-space:pre-wrap;',
);
overlay.setAttribute('role', 'alert');
const place = boxOf(
  'factdeck-place',
  'position:fixed;right:16px;top:16px;z-index:900;padding:8px 14px;background:#1a1a1c;color:#fff;font:14px/1.4 ui-monospace,monospace;',
);
/** Asked for by key `w`: quiet until then. */
const panel = boxOf(
  'factdeck-sentences',
  'position:fixed;inset:16px 16px auto auto;max-width:44vw;max-height:80vh;overflow:auto;z-index:950;padding:16px 20px;background:#fff;color:#1a1a1c;border:2px solid #1a1a1c;font:14px/1.5 ui-monospace,monospace;white-space:pre-wrap;',
);
panel.setAttribute('role', 'status');
document.body.append(overlay, place, panel);

const take: Readonly<Record<Told[0], (data: string) => void>> = {
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
const worker = new SharedWorker('events.js');
worker.addEventListener('error', () => {
  take.lost('');
});
worker.port.onmessage = ({ data: [name, data] }: MessageEvent<Told>) => {
  take[name](data);
};

document.addEventListener('click', (event) => {
  const found = places[targetOf(event, '[data-fact]')?.getAttribute('data-fact') ?? ''];
  place.hidden = found === undefined;
  place.textContent = found ?? '';
});
document.addEventListener(
  'keydown',
  (event) => {
    if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key !== 'w' && (event.key !== 'Escape' || panel.hidden)) return;
    event.stopImmediatePropagation();
    panel.hidden = event.key === 'Escape' || !panel.hidden;
    tellSentences();
  },
  true,
);
deckOf(window)?.on('slidechanged', tellSentences);
tellVersion();

function tellSentences(): void {
  const own = sentences[deckOf(window)?.getCurrentSlide()?.id ?? ''] ?? '';
  panel.textContent = `${words.sentences}\n\n${own === '' ? words.noSentences : own}`;
}

function boxOf(id: string, css: string): HTMLElement {
  const box = document.createElement('div');
  box.id = id;
  box.hidden = true;
  box.style.cssText = css;
  return box;
}

function lay(text: string): void {
  overlay.textContent = text;
  overlay.hidden = text === '';
}

function apply(push: Push): void {
  const deck = deckOf(window);
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
  sentences = push.sentences;
  bringUpToDate(deck, holder, push);
  tellSentences();
  tellVersion();
}

function tellVersion(): void {
  document.documentElement.dataset['version'] = String(version);
}
