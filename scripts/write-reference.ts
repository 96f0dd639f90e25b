/** `npm run docs`: writes the generated reference. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { referencePages } from './reference.ts';

for (const [path, text] of Object.entries(referencePages())) {
  const file = new URL(`../${path}`, import.meta.url);
  await mkdir(dirname(file.pathname), { recursive: true });
  await writeFile(file, text);
}
