/** Styles of the pages themselves, whatever the theme: the presentation with what lies over its slides, and the page that is printed. */
import type { PageSize } from '../model/page.ts';

const readingCss = ({ width }: PageSize): string => `
.figures.chart-data td { white-space: normal; }
.figures .right { text-align: right; }
.figures caption { text-align: left; color: var(--quiet); }
/* Reveal takes it away from its arrows. */
:focus-visible { outline: 3px solid var(--accent) !important; outline-offset: 2px; }
.reading { height: auto; overflow: auto; }
.reading body { height: auto; overflow: visible; }
.reading .reveal, .reading .reveal .slides { position: static !important; width: auto !important; height: auto !important; transform: none !important; zoom: 1 !important; overflow: visible !important; }
.reading .reveal .slides { width: ${width}px !important; margin: 0 auto; }
.reading .reveal .slides > section { display: block !important; position: relative !important; inset: auto !important; height: auto; margin-bottom: 24px; transform: none !important; visibility: visible !important; opacity: 1 !important; background: var(--surface); }
.reading aside.chart-data { display: block; position: static; padding: 24px 56px; }
.reading :is(.figures-close, .controls, #figures-button) { display: none !important; }
`;

/**
 * Arrows and the button of the figures, as styles: where nothing of a slide stands. In its margins (at least 50 of its
 * pixels, left and right), as large as those are; in a window that is a third taller than the slide below it. Out of the way while
 * presenting: there for a mouse that moves, for the keyboard, and where fingers have no mouse.
 */
const controlsCss = ({ width, height }: PageSize): string => `
:root { --below: calc((100vh - 100vw * ${height / width}) / 2); }
/* Around a slide is its own ground, so that what stands there can be seen. */
.reveal-viewport { --beside: var(--quiet); background: var(--surface); }
html:not(.reading) .reveal-viewport:has(.reveal:not(.overview) .present .field) { --beside: var(--on-field-quiet); background: var(--field); }
.reveal .controls { inset: 0; color: var(--beside); font-size: calc(10px * var(--slide-scale, 1)); opacity: 0; }
.pointing .reveal .controls, .reveal .controls:focus-within { opacity: 1; }
.reveal .controls[data-controls-layout] :is(.navigate-left, .navigate-right) { top: 50%; bottom: auto; right: auto; margin-top: -5.8em; padding: 4em 0.4em; transform: none; transition: none; }
.reveal .controls[data-controls-layout] .navigate-left { left: 0.2em; }
.reveal .controls[data-controls-layout] .navigate-right { right: 0.2em; }
.reveal .controls .controls-arrow::before, .reveal .controls .controls-arrow::after { height: 0.35em; transition: none; }
.reveal.overview .controls, .reveal:has(.figures:not([hidden])) .controls { display: none !important; }
/* Reveal's own have a machine's font and no ground: they stand over a slide, and are read as it is. */
.reveal :is(.pause-overlay .resume-button, .jump-to-slide .jump-to-slide-input) { font-family: var(--font), sans-serif; }
.reveal .jump-to-slide .jump-to-slide-input { box-sizing: border-box; width: 264px; max-width: calc(100vw - 30px); background: var(--surface); color: var(--ink); font-size: 24px; }
.reveal .jump-to-slide .jump-to-slide-input::placeholder { color: var(--quiet); opacity: 1; }
#figures-button { --size: min(32px, calc(36px * var(--slide-scale, 1))); position: fixed; z-index: 20; left: calc(6px * var(--slide-scale, 1)); bottom: calc(6px * var(--slide-scale, 1)); width: var(--size); height: var(--size); padding: 0; border: 1px solid currentcolor; border-radius: 50%; background: none; color: var(--beside); font: 700 calc(var(--size) / 2)/1 var(--font), sans-serif; cursor: pointer; opacity: 0; }
.pointing #figures-button, #figures-button:focus-visible { opacity: 1; }
@media (pointer: coarse) {
  .reveal .controls, #figures-button { opacity: 1; }
}
/* There it would do nothing. */
.reveal.overview ~ #figures-button { display: none; }
@media (max-aspect-ratio: ${3 * width}/${4 * height}) {
  .reveal .controls { font-size: min(12px, calc(var(--below) / 4.4)); }
  .reveal .controls[data-controls-layout] :is(.navigate-left, .navigate-right) { top: auto; bottom: 0; margin: 0; padding: 0.4em 2em; }
  .reveal .controls[data-controls-layout] .navigate-left { left: auto; right: 50%; }
  .reveal .controls[data-controls-layout] .navigate-right { right: auto; left: 50%; }
  #figures-button { --size: min(32px, calc(var(--below) - 16px)); left: 8px; bottom: 8px; }
}
`;

const helpCss = `
#help { box-sizing: border-box; width: 640px; max-width: 96vw; max-height: 96vh; overflow: auto; padding: 24px 32px; border: 1px solid var(--grid); background: var(--surface); color: var(--ink); font: 400 16px/1.5 var(--font), sans-serif; }
#help::backdrop { background: #0009; }
#help h2 { margin: 0; font-size: 22px; }
#help-close { padding: 4px 16px; border: 1px solid currentcolor; background: none; color: inherit; font: inherit; cursor: pointer; }
#help table { width: 100%; margin-top: 12px; border-collapse: collapse; }
#help :is(th, td) { padding: 5px 16px 5px 0; border-bottom: 1px solid var(--grid); text-align: left; font-weight: 400; }
#help th { white-space: nowrap; }
#help td { word-break: auto-phrase; }
#help kbd { display: inline-block; padding: 0 7px; border: 1px solid var(--rule); border-radius: 4px; font: inherit; }
@media (max-width: 600px) {
  #help { padding: 16px; }
  #help th { width: 96px; white-space: normal; }
  #help kbd { margin: 2px 0; }
}
`;

const enlargeCss = `
html.enlarged { overflow: auto !important; }
.enlarged body { overflow: visible !important; }
.enlarged .reveal { inset: 0 auto auto 0; width: calc(100vw * var(--enlarged)); height: calc(100vh * var(--enlarged)); }
`;

export const deckCss = (page: PageSize): string => `${readingCss(page)}
html, body { height: 100%; margin: 0; overflow: hidden; }
.reveal { position: absolute; inset: 0; width: 100%; height: 100%; }
.reveal .slides { text-align: left; }
.reveal .slides > section { padding: 0; ${sizeOf(page)} box-sizing: border-box; overflow: hidden; }
.reveal .slides section, .reveal .slides section * { transition: none; }
${controlsCss(page)}.figures { position: absolute; inset: 0; z-index: 5; overflow: auto; padding: 40px 56px; background: var(--surface); color: var(--ink); font: 400 16px/1.5 var(--font), sans-serif; text-align: left; }
.figures-head { display: flex; justify-content: space-between; align-items: center; }
.figures h2 { margin: 0; font-size: 22px; }
.figures-close { padding: 4px 16px; border: 1px solid currentcolor; background: none; color: inherit; font: inherit; cursor: pointer; }
.figures table { width: 100%; margin-top: 16px; border-collapse: collapse; }
.figures :is(th, td) { padding: 6px 16px 6px 0; border-bottom: 1px solid var(--grid); text-align: left; vertical-align: top; font-weight: 400; }
.figures thead th { color: var(--quiet); }
.figures tbody th { font-weight: 700; word-break: auto-phrase; }
.figures td:is(:nth-child(3), :last-child) { white-space: nowrap; }
.hidden-text { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
${helpCss}${enlargeCss}${pageRule(page)}
@media print {
  html, body { height: auto !important; overflow: visible !important; background: none !important; print-color-adjust: exact; }
  .reveal, .reveal .slides { position: static !important; width: auto !important; height: auto !important; transform: none !important; zoom: 1 !important; overflow: visible !important; }
  .reveal .slides > section { display: block !important; position: relative !important; inset: auto !important; transform: none !important; visibility: visible !important; opacity: 1 !important; break-after: page; }
  .reveal .slides > section:last-of-type { break-after: auto; }
  .reveal > :not(.slides), .hidden-text, aside.notes, aside.figures, #figures-button, #help { display: none !important; }
  .reading .reveal .slides > section { height: auto !important; overflow: visible !important; margin: 0 !important; }
  .reading aside.chart-data { display: block !important; break-before: page; }
}
`;

export const printCss = (page: PageSize): string => `
${pageRule(page)}
html, body { margin: 0; background: none; }
.sheet { display: block; ${sizeOf(page)} overflow: hidden; break-after: page; }
.sheet:last-of-type { break-after: auto; }
.single, .single body { ${sizeOf(page)} overflow: hidden; }
.single .sheet { display: none; }
.single .sheet.current { display: block; }
`;

/** Variables are not heard there. */
function pageRule({ width, height }: PageSize): string {
  return `@page { size: ${width}px ${height}px; margin: 0; }`;
}

function sizeOf({ width, height }: PageSize): string {
  return `width: ${width}px; height: ${height}px;`;
}
