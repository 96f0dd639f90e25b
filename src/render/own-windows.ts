/**
 * What presenter.html does before reveal listens: speaker view talks to it by messages, and reveal takes those of anybody.
 * Somebody else's window could turn the slides, and ask for the notes.
 */

/** A part of the presenter's script; runs before reveal starts. */
export const ownWindowsScript = `
  window.addEventListener('message', (event) => {
    const isOwn = () => {
      try {
        return event.source.location.origin === location.origin;
      } catch {
        return false;
      }
    };
    // Two files are strangers to a browser, even the same one twice: a preview may be led on, and is told nothing.
    const leads = () => {
      try {
        const { method } = JSON.parse(event.data);
        return ['setState', 'next', 'triggerKey'].includes(method);
      } catch {
        return false;
      }
    };
    const isPreview = location.protocol === 'file:' && new URLSearchParams(location.search).has('receiver');
    if (!isOwn() && !(isPreview && leads())) event.stopImmediatePropagation();
  }, true);
`;
