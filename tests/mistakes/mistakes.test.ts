/**
 * One folder a mistake: the files that differ from a good deck (`_base`), and the exact message in both languages.
 * `UPDATE=1 npx vitest run tests/mistakes` writes the messages anew; read each as the one who gets it at 23:00.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cases, diagnoseCase, root } from './diagnose.ts';

describe('a mistake', () => {
  it('is not found in a good deck', async () => {
    expect((await diagnoseCase('_base')).report('en')).toBe('');
  });

  it.each(cases)('%s', async (name) => {
    const { diagnostics, report } = await diagnoseCase(name);
    expect(diagnostics.map((d) => d.code)).toContain(name.split('--')[0]);
    for (const language of ['en', 'ja'] as const) {
      const file = new URL(`${name}/expected.${language}.txt`, root);
      if (process.env['UPDATE']) writeFileSync(file, report(language));
      expect(report(language)).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
    }
  });

  it('has a folder for every code of reading, text, words, facts, claims and plan', () => {
    const folder = new URL('../../src/diagnostics/codes/', import.meta.url);
    const codes = readdirSync(folder)
      .map((file) => readFileSync(new URL(file, folder), 'utf8').replace(/^\}$[^]*/m, ''))
      .join('');
    const sections = codes.split(/ {2}\/\/ ---- (\w+) ----\n/);
    const wanted = ['read', 'text', 'words', 'facts', 'claims', 'plan'].flatMap((section) => {
      const body = sections[sections.indexOf(section) + 1] ?? '';
      return [...body.matchAll(/^ {2}'([a-z-]+)':/gm)].map((m) => m[1] ?? '');
    });
    const held = new Set(cases.map((c) => c.split('--')[0]));
    expect(wanted.filter((code) => !held.has(code) && !untestable.has(code))).toEqual([]);
  });
});

/** Needs a disk (tests/host); looks at the real date (tests/plan). */
const untestable = new Set(['file-not-plain', 'hold-expired']);
