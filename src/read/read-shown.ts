/** The text of a facts.json → what a copy of the deck shows; undefined where it is none, or of a version that told less. */
import { shownSchema, type Shown } from '../model/edition.ts';

export function readShown(text: string): Shown | undefined {
  try {
    return shownSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
