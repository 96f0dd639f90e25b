/** The page that is printed → what cannot be read or does not fit on its slides: in the browser are the true boxes. */
import type { Finding } from '../../model/in-page.ts';
import { checkContrast } from './check-contrast.ts';
import { checkDecided } from './check-decided.ts';
import { checkClipped, checkFit } from './check-fit.ts';
import { checkLines } from './check-lines.ts';
import { checkOverlap } from './check-overlap.ts';
import { checkPictures } from './check-pictures.ts';
import { checkSizes, readFloors } from './check-sizes.ts';
import type { Slide } from './slide.ts';
import { wordsIn } from './words.ts';

/** Every text of a slide is looked at by the boxes of its lines; what is hidden from readers, or is an ornament, is not. */
export function measureSlides(): Finding[] {
  const floors = readFloors();
  return [...document.querySelectorAll('.sheet')].flatMap((sheet) => {
    const element = sheet.querySelector('.slide');
    if (!element) return [];
    const slide: Slide = { id: sheet.id, element, words: wordsIn(element) };
    return [
      ...checkFit(slide),
      ...checkClipped(slide),
      ...checkSizes(slide, floors),
      ...checkContrast(slide),
      ...checkOverlap(slide),
      ...checkLines(slide),
      ...checkDecided(slide),
      ...checkPictures(slide),
    ];
  });
}
