/** The script of the presentation: what index.html and presenter.html do once they are loaded. */
import { enlargeScript } from './enlarge.ts';
import { helpScript } from './help.ts';
import { json } from './in-script.ts';
import { ownWindowsScript } from './own-windows.ts';
import { readingScript } from './reading-view.ts';
import { screenWords } from './screen-words.ts';

/** Reveal's set-up; slides that are not shown are inert, and a live region says which one is. */
export function startScript(language: 'ja' | 'en', presenter: boolean): string {
  const config = {
    width: 1280,
    height: 720,
    margin: 0,
    minScale: 0.1,
    maxScale: 16,
    hash: true,
    respondToHashChanges: true,
    center: false,
    controlsTutorial: false,
    controlsBackArrows: 'visible',
    progress: false,
    slideNumber: false,
    transition: 'none',
    backgroundTransition: 'none',
    overview: true,
    keyboard: true,
    // Ours speaks the deck's language (help.ts).
    help: false,
    previewLinks: false,
    scrollActivationWidth: null,
    pdfMaxPagesPerSlide: 1,
    pdfSeparateFragments: false,
    postMessage: presenter,
  };
  const { position, next, previous, resume, jump } = screenWords[language];
  // Speaker view asks one of its frames for events; were every frame to send them, the preview would turn the pages.
  const own = presenter
    ? 'controls: hasControls, postMessageEvents: isShowing, plugins: isPreview ? [] : [RevealNotes]'
    : 'controls: true, postMessageEvents: false, plugins: []';
  return `(() => {${presenter ? ownWindowsScript : ''}
  const deck = new Reveal({ ...${json(config)}, ${own} });
  const words = ${json({ next, previous, resume, jump })};
  const [before, of, colon] = ${json(position)};
  const isTyping = (event) => event.target instanceof HTMLInputElement;
${helpScript}  const update = () => {
    const slides = deck.getSlides();
    const current = deck.getCurrentSlide();
    for (const slide of slides) slide.inert = slide !== current && !deck.isOverview();
    const at = slides.indexOf(current);
    document.getElementById('position').textContent =
      before + (at + 1) + of + slides.length + colon + (current?.getAttribute('aria-label') ?? '');
  };
  const list = () => deck.getCurrentSlide()?.querySelector('aside.figures');
  const showFigures = (shown) => {
    for (const open of document.querySelectorAll('aside.figures:not([hidden])')) open.hidden = true;
    const figures = list();
    if (!figures || !shown || deck.isOverview()) return;
    figures.hidden = false;
    figures.querySelector('button').focus();
  };
  const toggleFigures = () => showFigures(list()?.hidden === true);
  deck.addKeyBinding(73, toggleFigures);
  deck.addKeyBinding(71, () => {
    deck.toggleJumpToSlide();
    const input = document.querySelector('.jump-to-slide-input');
    if (input) Object.assign(input, { placeholder: words.jump, ariaLabel: words.jump });
  });
  document.getElementById('figures-button').addEventListener('click', toggleFigures);
  document.addEventListener('click', (event) => {
    if (event.target.closest('.figures-close')) showFigures(false);
  });
  document.addEventListener('keydown', (event) => {
    const open = document.querySelector('aside.figures:not([hidden])');
    const down = { ArrowDown: 60, ArrowUp: -60 }[event.key];
    if (!open || (event.key !== 'Escape' && down === undefined)) return;
    event.stopImmediatePropagation();
    if (down === undefined) showFigures(false);
    else open.scrollBy(0, down);
  }, true);
${readingScript}${enlargeScript}
  // Out of the way while presenting: there for a mouse that moves, and for the keyboard.
  document.addEventListener('mousemove', () => document.documentElement.classList.add('pointing'), { once: true });
  deck.on('slidechanged', () => showFigures(false));
  deck.on('ready', update);
  deck.on('slidechanged', update);
  deck.on('overviewshown', update);
  deck.on('overviewhidden', update);
  // Without it reveal's own rules for paper unmake the slides when a reader prints.
  document.documentElement.classList.add('print-pdf');
  // What shows the deck live brings its slides up to date (serve/client).
  window.deck = deck;
  deck.initialize().then(() => {
    const reveal = document.querySelector('.reveal');
    reveal.removeAttribute('role');
    reveal.querySelector('.navigate-left').ariaLabel = words.previous;
    reveal.querySelector('.navigate-right').ariaLabel = words.next;
    for (const unused of reveal.querySelectorAll('.navigate-up, .navigate-down')) unused.remove();
    for (const button of reveal.querySelectorAll('.resume-button')) button.textContent = words.resume;
    document.documentElement.dataset.ready = 'true';
  });
})();
`;
}
