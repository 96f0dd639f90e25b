/** The script of the live page: takes what the server pushes, keeps the slide, lays mistakes over the last good deck, and lets its author find and write texts. */
import type { Push, Report, Told } from '../model/in-page.ts';
import { boxOf } from './author/boxes.ts';
import { layMistakes } from './author/mistakes.ts';
import { tellPlaces } from './author/place.ts';
import { openTexts } from './author/texts.ts';
import { isTyping } from './elements.ts';
import { bringUpToDate, deckOf } from './push.ts';
import { settingsOf } from './settings.ts';

const settings = settingsOf('live');
const { words, opens } = settings;
let { version, places, sentences } = settings;
let report: Report = { mistakes: [], remarks: [] };

const desk = { words, slide: () => deckOf(window)?.getCurrentSlide()?.id ?? '' };
const mistakes = layMistakes(desk);
const texts = openTexts(desk, () => report.remarks);
const place = tellPlaces(
  desk,
  opens,
  () => places,
  (text) => void texts.open(text).then(tellSlide),
);
/** Asked for by key `w`: quiet until then. */
const panel = boxOf('sentences', 'panel', 'status');
/** How much is still to be done on this slide. */
const toDo = boxOf('to-do', 'place', 'status');
toDo.style.inset = '12px auto auto 16px';

const take: Readonly<Record<Told[0], (data: string) => void>> = {
  deck: (data) => {
    apply(JSON.parse(data) as Push);
  },
  told: (data) => {
    report = JSON.parse(data) as Report;
    tellSlide();
  },
  said: (data) => {
    place.say((JSON.parse(data) as { what: string }).what);
  },
  version: (data) => {
    // After a lost connection: whatever was missed is in the page anew.
    if (Number(data) !== version) location.reload();
    if (mistakes.isLost()) mistakes.clear();
  },
  lost: () => {
    mistakes.lost();
  },
};
const worker = new SharedWorker('events.js');
worker.addEventListener('error', () => {
  take.lost('');
});
worker.port.onmessage = ({ data: [name, data] }: MessageEvent<Told>) => {
  take[name](data);
};

document.addEventListener(
  'keydown',
  (event) => {
    const isEscape = event.key === 'Escape';
    if (isEscape ? panel.hidden && !texts.isOpen() : isTyping(event)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!isEscape && event.key !== 'w' && event.key !== 'e') return;
    event.stopImmediatePropagation();
    event.preventDefault();
    const asked = event.key;
    const wasOpen = texts.isOpen();
    texts.close();
    panel.hidden = asked !== 'w' || !panel.hidden;
    if (asked === 'e' && !wasOpen) void texts.open().then(tellSlide);
    tellSlide();
  },
  true,
);
deckOf(window)?.on('slidechanged', tellSlide);
tellVersion();

/** What is told of the slide that is shown. */
function tellSlide(): void {
  const own = sentences[desk.slide()] ?? '';
  panel.textContent = `${words.sentences}\n\n${own === '' ? words.noSentences : own}`;
  mistakes.show(report);
  mistakes.leaveRoom(texts.isOpen() || !panel.hidden);
  const open = report.remarks.filter((r) => r.slide === desk.slide()).length;
  toDo.hidden = open === 0;
  toDo.textContent = `${words.toDo} ${String(open)}  (e)`;
  texts.refresh();
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
  tellSlide();
  tellVersion();
}

function tellVersion(): void {
  document.documentElement.dataset['version'] = String(version);
}
