/** `factdeck schema`: the JSON Schemas as files. */
import { defineCommand, exit } from './command.ts';

export const schema = defineCommand({
  name: 'schema',
  options: { out: { type: 'string' } },
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
