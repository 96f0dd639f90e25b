/** `factdeck schema`: the JSON Schemas as files. */
import { defineCommand, exit } from './command.ts';

export const schema = defineCommand({
  options: { out: { type: 'string' } },
  usage: { en: 'schema', ja: 'schema' },
  summary: {
    en: 'write the JSON Schemas that let an editor complete and check',
    ja: 'エディターの補完と検査に使う JSON Schema を書き出す',
  },
  help: {
    en: `factdeck schema

Writes deck.schema.json, slides.schema.json and datapackage.schema.json.

  --out DIR        where to (schemas/)
`,
    ja: `factdeck schema

deck.schema.json、slides.schema.json、datapackage.schema.json を書き出します。

  --out フォルダー 書き出し先(schemas/)
`,
  },
  run: async ({ values, out }) => {
    const folder = values.out ?? 'schemas';
    const [{ jsonSchemas }, { writeFiles }] = await Promise.all([
      import('../schemas.ts'),
      import('../host/write-files.ts'),
    ]);
    const files = Object.entries(jsonSchemas()).map(
      ([name, json]) => [`${folder}/${name}`, `${JSON.stringify(json, null, 2)}\n`] as const,
    );
    await writeFiles(new Map(files));
    for (const [path] of files) out(`${path}\n`);
    return exit.done;
  },
});
