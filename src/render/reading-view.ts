/** What index.html does for reading: key `d` opens a chart's data, key `r` sets all slides below one another with their data. */
/** A part of the start script: `deck`, `update`, `showFigures` and `isTyping` are its own. */
export const readingScript = `
  const toggleData = () => {
    const data = deck.getCurrentSlide()?.querySelector('aside.chart-data');
    const open = data?.hidden === false;
    showFigures(false);
    if (!data || open || deck.isOverview()) return;
    data.hidden = false;
    data.querySelector('button').focus();
  };
  deck.addKeyBinding(68, toggleData);
  const root = document.documentElement;
  const read = (on) => {
    showFigures(false);
    if (on && deck.isOverview()) deck.toggleOverview(false);
    root.classList.toggle('reading', on);
    deck.configure({ keyboard: !on, touch: !on });
    if (on) {
      for (const slide of deck.getSlides()) {
        slide.inert = false;
        slide.hidden = false;
        slide.removeAttribute('aria-hidden');
      }
      deck.getCurrentSlide()?.scrollIntoView();
    } else {
      deck.sync();
      update();
    }
  };
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#/"]');
    if (!link || !root.classList.contains('reading')) return;
    event.preventDefault();
    document.getElementById(link.getAttribute('href').slice(2))?.scrollIntoView();
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event)) return;
    const on = root.classList.contains('reading');
    if (event.key === 'r' || event.key === 'R') read(!on);
    else if (on && event.key === 'Escape') read(false);
  });
`;

export const readingCss = `
.figures.chart-data td { white-space: normal; }
.figures .right { text-align: right; }
.figures caption { text-align: left; color: var(--quiet); }
/* Reveal takes it away from its arrows. */
:focus-visible { outline: 3px solid var(--accent) !important; outline-offset: 2px; }
.reading { height: auto; overflow: auto; }
.reading body { height: auto; overflow: visible; }
.reading .reveal, .reading .reveal .slides { position: static !important; width: auto !important; height: auto !important; transform: none !important; zoom: 1 !important; overflow: visible !important; }
.reading .reveal .slides { width: 1280px !important; margin: 0 auto; }
.reading .reveal .slides > section { display: block !important; position: relative !important; inset: auto !important; height: auto; margin-bottom: 24px; transform: none !important; visibility: visible !important; opacity: 1 !important; background: var(--surface); }
.reading aside.chart-data { display: block; position: static; padding: 24px 56px; }
.reading :is(.figures-close, .controls, #figures-button) { display: none !important; }
`;
