/** The page that is printed → what does not fit on its slides. Runs in the browser, where the true boxes are. */

export interface Finding {
  /** Id of the slide. */
  readonly slide: string;
  /** The words that do not fit, shortened. */
  readonly text: string;
  /** How far they stand out, in slide pixels. */
  readonly px: number;
  readonly side: 'right' | 'bottom' | 'left' | 'top';
}

/**
 * Passed to `page.evaluate`, so it uses nothing from outside. Looks at every element that holds text of its own: none may
 * leave the slide, and none of the exhibit may reach the key or the footer. What is inside a chart, `charts/` has measured.
 */
export function findOverflow(): Finding[] {
  const tolerance = 1;
  const found: Finding[] = [];
  for (const sheet of document.querySelectorAll('.sheet')) {
    const slide = sheet.querySelector('.slide');
    if (!slide) continue;
    const box = slide.getBoundingClientRect();
    const floor = (
      slide.querySelector('.key') ?? slide.querySelector('.foot')
    )?.getBoundingClientRect().top;
    const worst = new Map<string, Finding>();
    for (const element of slide.querySelectorAll('*')) {
      if (element.closest('svg') || element.closest('[aria-hidden="true"]')) continue;
      const own = [...element.childNodes].some(
        (n) => n.nodeType === 3 && (n.textContent ?? '').trim() !== '',
      );
      if (!own) continue;
      const rect = element.getBoundingClientRect();
      const isExhibit = element.closest('.body') !== null;
      const sides = {
        right: rect.right - box.right,
        left: box.left - rect.left,
        top: box.top - rect.top,
        bottom: rect.bottom - (isExhibit && floor !== undefined ? floor : box.bottom),
      };
      for (const [side, px] of Object.entries(sides) as [Finding['side'], number][]) {
        const before = worst.get(side);
        if (px <= tolerance || (before && before.px >= px)) continue;
        const text = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40);
        worst.set(side, { slide: sheet.id, text, px: Math.ceil(px), side });
      }
    }
    found.push(...worst.values());
  }
  return found;
}
