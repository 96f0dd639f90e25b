/** The types of all files → those that `index.d.ts` needs; the rest is nobody's to import. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @param folder where `index.d.ts` stands; what it does not lead to is removed */
export function publicTypes(folder: string): void {
  const reached = new Set<string>();
  const reach = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const [, to = ''] of readFileSync(file, 'utf8').matchAll(
      /(?:\bfrom|\bimport) *\(? *["'](\.[^"']+)["']/g,
    )) {
      reach(join(dirname(file), to.replace(/(?:\.d)?\.[tj]s$/, '.d.ts')));
    }
  };
  reach(join(folder, 'index.d.ts'));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && !reached.has(file)) rmSync(file);
  }
}
