/** A page with text → which fonts the browser took for it, as it says itself. */
import { within, type OwnBrowser } from './browser.ts';

export interface FontsUsed {
  /** Each once: its name, and whether the page brought it. */
  readonly fonts: readonly { readonly name: string; readonly own: boolean }[];
  /** What was wrong with the page itself. */
  readonly faults: readonly string[];
}

/** @param deadline in milliseconds */
export async function fontsUsed(
  browser: OwnBrowser,
  html: string,
  deadline: number,
): Promise<FontsUsed> {
  const { page, faults } = await browser.open(html, { scale: 1, deadline });
  const look = async (): Promise<FontsUsed['fonts']> => {
    const session = await page.createCDPSession();
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument');
    const { nodeIds } = await session.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: 'body *',
    });
    const found = new Map<string, boolean>();
    for (const nodeId of nodeIds) {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      for (const font of fonts) found.set(font.familyName, font.isCustomFont);
    }
    return [...found].map(([name, own]) => ({ name, own }));
  };
  return { fonts: await within('looking at its fonts', deadline, look()), faults };
}
