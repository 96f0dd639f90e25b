/**
 * Arrows and the button of the figures, as styles: where nothing of a slide stands. In its margins (at least 50 of its 1280
 * pixels, left and right), as large as those are; in a window that is taller than 4:3 below the slide. Out of the way while
 * presenting: there for a mouse that moves, for the keyboard, and where fingers have no mouse.
 */
export const controlsCss = `
:root { --below: calc((100vh - 56.25vw) / 2); }
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
@media (max-aspect-ratio: 4/3) {
  .reveal .controls { font-size: min(12px, calc(var(--below) / 4.4)); }
  .reveal .controls[data-controls-layout] :is(.navigate-left, .navigate-right) { top: auto; bottom: 0; margin: 0; padding: 0.4em 2em; }
  .reveal .controls[data-controls-layout] .navigate-left { left: auto; right: 50%; }
  .reveal .controls[data-controls-layout] .navigate-right { right: auto; left: 50%; }
  #figures-button { --size: min(32px, calc(var(--below) - 16px)); left: 8px; bottom: 8px; }
}
`;
