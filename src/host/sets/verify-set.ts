/** A set on disk → what of it is no longer as its build.json says, and what of it an earlier build made. */
import { join } from 'node:path';
import type { CountedBases } from '../../model/text-basis.ts';
import { signatureFile } from './signature.ts';
import { filesOf, hashOfFile, isSameState, readSetRecord } from './set-record.ts';

export interface VerifiedSet {
  /** Hash of the inputs that it says it was built from, as `hashOfAll` gives it; '' where it says nothing. */
  readonly inputs: string;
  /** false: no build.json of this tool, so that nothing can be said. */
  readonly isSet: boolean;
  /** How many files build.json and earlier.json name. */
  readonly files: number;
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  /** Files that no build wrote, as far as is known. */
  readonly added: readonly string[];
  /** Files that stayed when the latest build made others, as the build before made them. */
  readonly earlier: readonly KeptFile[];
  /** How many sentences rest on what, as build.json says. */
  readonly sentences: CountedBases;
}

export interface KeptFile {
  readonly file: string;
  /** Made from the same inputs, and in the same way, as what the latest build made. */
  readonly same: boolean;
}

/** What no record names, since it speaks of the record. */
const records: ReadonlySet<string> = new Set(['build.json', signatureFile]);

export async function verifySet(folder: string): Promise<VerifiedSet> {
  const record = await readSetRecord(folder);
  if (!record) {
    return {
      ...{ isSet: false, inputs: '', files: 0, sentences: {} },
      ...{ changed: [], missing: [], added: [], earlier: [] },
    };
  }
  const { outputs, earlier, earlierHash } = record;
  const named = new Map([
    ...earlier.flatMap((build) => [...build.outputs]),
    ...outputs,
    ...(earlierHash === undefined ? [] : [['earlier.json', earlierHash] as const]),
  ]);
  const there = new Set(await filesOf(folder));
  const changed: string[] = [];
  for (const [name, hash] of named) {
    if (!there.has(name)) continue;
    if ((await hashOfFile(join(folder, name))) !== hash) changed.push(name);
  }
  const isIntact = (name: string): boolean => there.has(name) && !changed.includes(name);
  return {
    isSet: true,
    inputs: record.state.inputs,
    files: named.size,
    sentences: record.sentences,
    changed,
    missing: [...named.keys()].filter((name) => !there.has(name)),
    added: [...there].filter((name) => !records.has(name) && !named.has(name)),
    earlier: earlier.flatMap((build) =>
      [...build.outputs.keys()]
        .filter((name) => !outputs.has(name) && isIntact(name))
        .map((file) => ({ file, same: isSameState(build.state, record.state) })),
    ),
  };
}
