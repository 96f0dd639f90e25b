/** The value of a cell → its words in a language: the same in an edition, in the evidence of a claim, in a trace and on a slide. */
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import type { CellValue } from '../model/dataset.ts';
import { formatMoment } from './format-moment.ts';
import { formatQuantity } from './format-quantity.ts';

export interface ValueOptions {
  readonly language: LanguageName;
  /** Of the column it stands in, as its author asks for them. */
  readonly digits?: number | undefined;
  readonly scale?: number | undefined;
}

export function formatValue(value: CellValue, { language, digits, scale }: ValueOptions): string {
  const words = languageOf(language).figures;
  switch (value.type) {
    case 'quantity':
      return formatQuantity(value.quantity, {
        language,
        ...(digits !== undefined && { digits }),
        ...(scale !== undefined && { scale }),
      }).text;
    case 'moment':
      return formatMoment(value.moment, { language });
    case 'category':
      return value.label;
    case 'text':
      return value.text;
    case 'boolean':
      return value.value ? words.yes : words.no;
    case 'list':
      return value.items.join(words.listComma);
    case 'blank':
      return words.blank;
  }
}
