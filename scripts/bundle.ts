/** `npm run bundle`: the published files, `dist/cli.js`, `dist/index.js` with its types, the scripts for pages, the schemas for editors, and the licences of what stands in them; start-up time is part of the product. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '../src/schemas/json-schemas.ts';
import { bundleCode } from './bundle-code.ts';
import { bundledLicences } from './bundled-licences.ts';
import { publicTypes } from './public-types.ts';

// What an earlier source gave is not to be published.
rmSync('dist', { recursive: true, force: true });

const inputs = await bundleCode('dist', ['cli', 'index']);
writeFileSync('dist/LICENCES.txt', bundledLicences(inputs));

execFileSync('tsc', ['-p', 'tsconfig.types.json'], { stdio: 'inherit' });
publicTypes('dist/types');

mkdirSync('dist/schemas');
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(`dist/schemas/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
}
