/** The script of a page that is printed or photographed: what the browser is asked to do in it (publish/ask-page.ts). */
import type { PrintWork } from '../model/in-page.ts';
import { measureSlides } from './measure/measure-slides.ts';

const factdeckPrint: PrintWork = {
  waitUntilReady: async () => {
    const faces = [...document.fonts];
    await Promise.all(faces.map((face) => face.load().catch(() => undefined)));
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    const active = document.querySelectorAll(
      'script, link, base, meta[http-equiv="refresh" i], iframe, frame, object, embed, form, audio, video',
    );
    return [
      ...faces
        .filter((face) => face.status !== 'loaded')
        .map((face) => `font not loaded: ${face.family} ${face.weight}`),
      ...[...active].map((element) => `element that may fetch or run: <${element.localName}>`),
    ];
  },
  measureSlides,
  showSlide: (index) => {
    document.documentElement.classList.add('single');
    document.querySelectorAll('.sheet').forEach((sheet, i) => {
      sheet.classList.toggle('current', i === index);
    });
  },
  fillPages: (pages) => {
    document.querySelectorAll<HTMLElement>('[data-page-of]').forEach((place) => {
      const page = pages[place.dataset['pageOf'] ?? ''];
      place.textContent = page === undefined ? '' : String(page + 1);
    });
  },
};
Object.assign(globalThis, { factdeckPrint });
