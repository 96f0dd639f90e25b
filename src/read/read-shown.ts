/** The text of a facts.json → what a copy of the deck shows; undefined where it is none, or of a version that told less. */
import { shallowJson } from '../model/shallow-json.ts';
import { shownSchema, type Shown } from '../model/edition.ts';

export function readShown(text: string): Shown | undefined {
  return shownSchema.safeParse(shallowJson(text)).data;
}
