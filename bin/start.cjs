/* The command line as it is written in a clone, as it is bundled in the package. */
'use strict';
const { existsSync } = require('node:fs');
const { join } = require('node:path');

// Not the other way round: what was bundled once in a clone is soon older than what is written there.
const written = existsSync(join(__dirname, '../src/cli.ts'));
import(written ? '../src/cli.ts' : '../dist/cli.js');
