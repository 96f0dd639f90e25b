/** The files of a mistake (those that differ from `_base`, laid over it) → what the tool has to say of them, and the dataset if there is one. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { LanguageName } from '../../src/languages/codes.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { planned } from '../deck.ts';

export const root = new URL('./', import.meta.url);
export const cases = readdirSync(root, { withFileTypes: true })
  .filter((e) => e.isDirectory() && e.name !== '_base')
  .map((e) => e.name);

export type Files = Readonly<Record<string, Uint8Array>>;

export interface Diagnosed {
  readonly diagnostics: readonly Diagnostic[];
  readonly report: (language: LanguageName) => string;
  readonly dataset: Dataset | undefined;
}

/** By name within the deck's folder. */
export function filesOf(name: string): Files {
  const { _delete: removed, ...changed } = name === '_base' ? ({} as Files) : filesIn(name);
  const gone = removed ? new TextDecoder().decode(removed).split('\n') : [];
  const files = Object.entries({ ...filesIn('_base'), ...changed });
  return Object.fromEntries(files.filter(([file]) => !gone.includes(file)));
}

export function diagnoseCase(name: string): Promise<Diagnosed> {
  return diagnose(filesOf(name), /^claim-(?:vacuous|no-row-breaks)/.test(name));
}

/** @param vacuous only `check --mutate` looks for claims that cannot fail */
export async function diagnose(files: Files, vacuous = false): Promise<Diagnosed> {
  const { read, diagnostics, report } = await planned({
    files,
    folder: 'kettles',
    mutate: vacuous,
  });
  return { diagnostics, report, dataset: read?.dataset };
}

function filesIn(name: string): Record<string, Uint8Array> {
  const folder = new URL(`${name}/`, root);
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((e) => e.isFile() && !e.name.startsWith('expected.'))
      .map((e) => [e.name, readFileSync(new URL(e.name, folder))]),
  );
}
