/** What has a place in a PDF → its bookmarks, nested by section: the section's first entry carries the others. */
import type { Bookmark } from './finish-pdf.ts';

export interface Entry {
  readonly title: string;
  readonly section: string;
  /** From 0. */
  readonly page: number;
}

export function bookmarksOf(entries: readonly Entry[]): Bookmark[] {
  const roots: (Bookmark & { children: Bookmark[] })[] = [];
  let section = '';
  for (const { title, section: own, page } of entries) {
    const bookmark = { title, page, children: [] as Bookmark[] };
    const parent = roots.at(-1);
    if (own !== '' && own === section && parent) parent.children.push(bookmark);
    else if (own !== '' && title !== own) roots.push({ title: own, page, children: [bookmark] });
    else roots.push(bookmark);
    section = own;
  }
  return roots;
}
