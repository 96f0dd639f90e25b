/** What index.html does for those who need it larger: keys `+` and `-`, and the arrows move over what is larger than the window. A browser's own zoom makes the window smaller instead, and the slide fits into it again. */

/** A part of the start script: `deck`, `root` and `isTyping` are its own. */
export const enlargeScript = `
  const scales = [1, 1.5, 2, 3, 4];
  let enlarged = 0;
  const enlarge = (step) => {
    enlarged = Math.max(0, Math.min(scales.length - 1, step));
    root.style.setProperty('--enlarged', String(scales[enlarged]));
    root.classList.toggle('enlarged', enlarged > 0);
    deck.layout();
  };
  deck.on('slidechanged', () => root.scrollTo(0, 0));
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event)) return;
    if (root.classList.contains('reading') || deck.isOverview()) return;
    const move = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (event.key === '+' || event.key === '=') enlarge(enlarged + 1);
    else if (event.key === '-') enlarge(enlarged - 1);
    else if (enlarged === 0) return;
    else if (event.key === '0' || event.key === 'Escape') enlarge(0);
    else if (move) root.scrollBy(move[0] * innerWidth / 4, move[1] * innerHeight / 4);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);
`;

export const enlargeCss = `
html.enlarged { overflow: auto !important; }
.enlarged body { overflow: visible !important; }
.enlarged .reveal { inset: 0 auto auto 0; width: calc(100vw * var(--enlarged)); height: calc(100vh * var(--enlarged)); }
`;
