/** Charts with nothing drawn in them, and pictures that are not there. */
import type { Finding } from '../../model/in-page.ts';
import { findingAt, type Slide } from './slide.ts';

export function checkPictures(slide: Slide): Finding[] {
  const charts = [...slide.element.querySelectorAll<SVGSVGElement>('.chart-box svg')];
  const images = [...slide.element.querySelectorAll('img')];
  return [
    ...charts
      .filter((svg) => !isDrawn(svg))
      .map((svg) => findingAt(slide, svg, { rule: 'chart-empty', text: '', is: 0, limit: 1 })),
    ...images
      .filter((image) => image.naturalWidth === 0)
      .map((image) =>
        findingAt(slide, image, { rule: 'image-missing', text: image.alt, is: 0, limit: 1 }),
      ),
  ];
}

function isDrawn(svg: SVGSVGElement): boolean {
  return [...svg.querySelectorAll('path, rect, circle, line, text')].some((mark) => {
    const { width, height } = mark.getBoundingClientRect();
    return width + height > 2 && getComputedStyle(mark).display !== 'none';
  });
}
