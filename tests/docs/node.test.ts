/** One thing is said about Node, wherever it is said. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const root = new URL('../../', import.meta.url);
const needed = packageJson.engines.node.replace('>=', '');
const own = packageJson.devDependencies.node.split('.')[0] ?? '';

describe('Node', () => {
  it.each(['README.md', 'docs/installing.md', 'CONTRIBUTING.md'])('as %s has it', (page) => {
    const text = readFileSync(new URL(page, root), 'utf8');
    const least = [...text.matchAll(/Node ([\d.]+) or newer/g)].map((m) => m[1]);
    expect(new Set(least)).toEqual(new Set([needed]));
    expect(text).toContain(`\`npm ci\` brings Node ${own}`);
    expect(text).toContain('--ignore-scripts');
  });

  it('as the start of the program has it', () => {
    const text = readFileSync(new URL('bin/check-node.cjs', root), 'utf8');
    expect(text).toContain(`var needed = [${needed.replace('.', ', ')}];`);
    expect(text).toContain(`var own = ${own};`);
  });
});
