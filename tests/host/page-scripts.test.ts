/** Code for pages: bundled alike everywhere, and once. */
import { describe, expect, it } from 'vitest';
import { bundlePageScripts, openPageScripts } from '../../src/host/page-scripts.ts';
import { nodeHost } from '../../src/host/node.ts';
import { toolRoot } from '../../src/host/tool-root.ts';
import type { Cache } from '../../src/model/cache.ts';
import { pageScriptNames } from '../../src/model/in-page.ts';

function cacheOf(kept: Map<string, Uint8Array>): Cache {
  return {
    get: (key) => Promise.resolve(kept.get(key)),
    put: (key, bytes) => {
      kept.set(key, bytes);
      return Promise.resolve();
    },
  };
}

describe('scripts for pages', () => {
  it('are one for each name, and say nothing of the machine that bundled them', async () => {
    const scripts = await bundlePageScripts(toolRoot);
    expect([...scripts.keys()].sort()).toEqual([...pageScriptNames].sort());
    for (const script of scripts.values()) {
      expect(script).not.toContain(toolRoot);
      expect(script).not.toMatch(/<\/script/i);
    }
    expect(await bundlePageScripts(toolRoot)).toEqual(scripts);
  });

  it('are bundled once: another run finds what the first has kept', async () => {
    const kept = new Map<string, Uint8Array>();
    const made = await openPageScripts(nodeHost, toolRoot, cacheOf(kept))('start');
    expect(kept.size).toBe(1);
    for (const [key, bytes] of kept) {
      const other = new TextDecoder().decode(bytes).replace('Reveal', 'Known');
      kept.set(key, new TextEncoder().encode(other));
    }
    const found = await openPageScripts(nodeHost, toolRoot, cacheOf(kept))('start');
    expect(found).toBe(made.replace('Reveal', 'Known'));
  });
});
