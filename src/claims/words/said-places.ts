/** Where somebody said something → whether evidence or a source knows the place. Pure. */
import type { Dataset } from '../../model/dataset.ts';

/** A locator of evidence, or something in a source: “Kettle yearbook, page 3”. */
export function isKnownPlace(dataset: Dataset, at: string): boolean {
  const place = folded(at);
  return (
    dataset.evidence.some(({ locator = '' }) => folded(locator) === place) ||
    sourceTitles(dataset).some((title) => place.startsWith(folded(title)))
  );
}

export function knownPlaces(dataset: Dataset): readonly string[] {
  const locators = dataset.evidence.flatMap(({ locator }) => locator ?? []);
  return [...new Set([...locators, ...sourceTitles(dataset)])];
}

function sourceTitles({ sources, tables }: Dataset): string[] {
  const owners = [...tables.values()].flatMap((table) => [table, ...table.fields]);
  return [...sources, ...owners.flatMap(({ provenance }) => provenance.source ?? [])].map(
    ({ title }) => title,
  );
}

function folded(place: string): string {
  return place.normalize('NFKC').trim().toLowerCase();
}
