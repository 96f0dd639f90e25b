/** The templates that the tool brings, by their paths. */
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../templates/', import.meta.url);

export function shippedTemplates(): Map<string, string> {
  return new Map(
    ['slides', 'partials', 'diagrams'].flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, root)).map((name): [string, string] => [
        `templates/${folder}/${name}`,
        readFileSync(new URL(`${folder}/${name}`, root), 'utf8'),
      ]),
    ),
  );
}
