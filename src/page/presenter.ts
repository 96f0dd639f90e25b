/** The script of presenter.html: the notes plugin, and windows of its own. */
import { hearOwnWindows, ownWindow } from './own-windows.ts';
import { present } from './present.ts';

/** Its script stands before ours. */
declare const RevealNotes: unknown;

const { isPreview, isShowing, hasControls } = ownWindow();
// Before reveal hears them.
hearOwnWindows(isPreview);
present({
  controls: hasControls,
  postMessage: true,
  // Speaker view asks one of its frames for events; were every frame to send them, the preview would turn the pages.
  postMessageEvents: isShowing,
  plugins: isPreview ? [] : [RevealNotes],
});
