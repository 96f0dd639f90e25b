/** `npm run docs`: writes the lists of presets, and then the generated reference, which reads them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { presetLists } from './preset-lists.ts';

async function writeAll(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = new URL(`../${path}`, import.meta.url);
    await mkdir(dirname(file.pathname), { recursive: true });
    await writeFile(file, text);
  }
}

await writeAll(presetLists());
const { referencePages } = await import('./reference.ts');
await writeAll(referencePages());
