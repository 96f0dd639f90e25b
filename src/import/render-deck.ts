/** The slides of a first deck → deck.yaml. */
import { Document, isMap, isSeq } from 'yaml';
import type { LanguageCode } from '../languages/codes.ts';
import type { Slide } from './draft-deck.ts';

export function renderDeck(deck: {
  readonly title: string;
  readonly language: LanguageCode;
  readonly edition: string;
  readonly measures: Readonly<Record<string, unknown>>;
  readonly slides: readonly Slide[];
}): string {
  const { title, language, edition, measures, slides } = deck;
  const content = {
    title,
    language,
    edition,
    strict: 'named',
    ...(Object.keys(measures).length > 0 && { measures }),
    slides,
  };
  const document = new Document(content, { aliasDuplicateObjects: false });
  document.commentBefore = ' yaml-language-server: $schema=../../schemas/deck.schema.json';
  const list = document.get('slides');
  if (isSeq(list)) {
    for (const [i, item] of list.items.entries()) {
      if (!isMap(item)) continue;
      item.spaceBefore = i > 0;
      const because = item.get('because');
      if (isMap(because))
        for (const { value } of because.items) if (isMap(value)) value.flow = true;
    }
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
