/**
 * One folder a mistake: the files that differ from a good deck (`_base`), and the exact message in both languages.
 * `UPDATE=1 npx vitest run tests/mistakes` writes the messages anew; read each as the one who gets it at 23:00.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeDeck } from '../../src/claims/judge-deck.ts';
import { mutateClaims } from '../../src/claims/mutate.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { renderReport } from '../../src/diagnostics/report.ts';
import { memoryHost } from '../../src/host/memory.ts';
import type { MeasureText } from '../../src/model/theme.ts';
import { expandSources } from '../../src/expand-sources.ts';
import { planDeck } from '../../src/plan/plan-deck.ts';
import { readDeck } from '../../src/read/read-deck.ts';

const root = new URL('./', import.meta.url);
const cases = readdirSync(root, { withFileTypes: true })
  .filter((e) => e.isDirectory() && e.name !== '_base')
  .map((e) => e.name);

function filesOf(name: string): Record<string, Uint8Array> {
  const folder = new URL(`${name}/`, root);
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((e) => e.isFile() && !e.name.startsWith('expected.'))
      .map((e) => [e.name, readFileSync(new URL(e.name, folder))]),
  );
}

async function diagnose(
  name: string,
): Promise<{ diagnostics: Diagnostic[]; report: (language: 'en' | 'ja') => string }> {
  const { _delete: removed, ...changed } =
    name === '_base' ? ({} as Record<string, Uint8Array>) : filesOf(name);
  const gone = removed ? new TextDecoder().decode(removed).split('\n') : [];
  const files = Object.entries({ ...filesOf('_base'), ...changed }).filter(
    ([f]) => !gone.includes(f),
  );
  const host = memoryHost(Object.fromEntries(files.map(([f, bytes]) => [`kettles/${f}`, bytes])));
  const read = await readDeck('kettles', host);
  const each = read.value && expandSources(read.value);
  const judged = each?.value && judgeDeck(each.value);
  const width: MeasureText = (text, { size }) => text.length * size;
  const planned = each?.value && judged?.value && planDeck(each.value, judged.value, width);
  // Only `check --mutate` looks for these.
  const vacuous = each?.value && name.startsWith('claim-vacuous') ? mutateClaims(each.value) : [];
  const diagnostics = [
    ...[read, each, judged, planned].flatMap((o) => o?.diagnostics ?? []),
    ...vacuous,
  ];
  const report = (language: 'en' | 'ja') =>
    renderReport(diagnostics, { language, colour: false, textOf: (f) => read.files.get(f) });
  return { diagnostics, report };
}

describe('a mistake', () => {
  it('is not found in a good deck', async () => {
    expect((await diagnose('_base')).report('en')).toBe('');
  });

  it.each(cases)('%s', async (name) => {
    const { diagnostics, report } = await diagnose(name);
    expect(diagnostics.map((d) => d.code)).toContain(name.split('--')[0]);
    for (const language of ['en', 'ja'] as const) {
      const file = new URL(`${name}/expected.${language}.txt`, root);
      if (process.env['UPDATE']) writeFileSync(file, report(language));
      expect(report(language)).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
    }
  });

  it('has a folder for every code of reading, text, words, facts, claims and plan', () => {
    const codes = readFileSync(new URL('../../src/diagnostics/codes.ts', import.meta.url), 'utf8');
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
