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

Writes deck.schema.json, slides.schema.json, datapackage.schema.json and tokens.schema.json. An editor that knows
JSON Schema completes and checks a file whose first line names one of them:

  # yaml-language-server: $schema=../../schemas/deck.schema.json

  --out DIR        where to (schemas/)
  --cache DIR, --lang en|ja
`,
    ja: `factdeck schema

deck.schema.json、slides.schema.json、datapackage.schema.json、tokens.schema.json を書き出します。
JSON Schema に対応したエディターでは、ファイルの1行目に次のように書くと、補完と検査が働きます。

  # yaml-language-server: $schema=../../schemas/deck.schema.json

  --out フォルダー 書き出し先(schemas/)
  --cache フォルダー, --lang en|ja
`,
  },
  run: async ({ values, out }) => {
    const folder = values.out ?? 'schemas';
    const [{ jsonSchemas }, { nodeHost }] = await Promise.all([
      import('../schemas/json-schemas.ts'),
      import('../host/node.ts'),
    ]);
    const files = Object.entries(jsonSchemas()).map(
      ([name, json]) => [`${folder}/${name}`, `${JSON.stringify(json, null, 2)}\n`] as const,
    );
    await nodeHost.write(new Map(files));
    for (const [path] of files) out(`${path}\n`);
    return exit.done;
  },
});
