/** The last good set of a deck → its facts and measures as they were printed, by address or name. */
import { isRecord } from '../model/is-record.ts';
import type { Files } from './host.ts';

/** Empty where there is no set, or none that can be read: nothing can be told of it then. */
export async function lastTexts(host: Files, folder: string): Promise<ReadonlyMap<string, string>> {
  const bytes = await host.readBytes(`${folder}/facts.json`);
  if (!bytes) return new Map();
  try {
    const told: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return new Map([...textsOf(told, 'facts', 'address'), ...textsOf(told, 'measures', 'name')]);
  } catch {
    return new Map();
  }
}

function textsOf(told: unknown, list: string, key: string): [string, string][] {
  const found: unknown = isRecord(told) ? told[list] : undefined;
  if (!Array.isArray(found)) return [];
  return found.flatMap((entry: unknown): [string, string][] => {
    if (!isRecord(entry)) return [];
    const { [key]: name, text } = entry;
    return typeof name === 'string' && typeof text === 'string' ? [[name, text]] : [];
  });
}
