/** The value of a cell → its words in a language: the same in an edition, in the evidence of a claim, in a trace and on a slide. */
import type { CellValue } from '../model/dataset.ts';
import { formatMoment } from './format-moment.ts';
import type { Language } from './format-number.ts';
import { formatQuantity } from './format-quantity.ts';

export interface ValueOptions {
  readonly language: Language;
  /** Of the column it stands in, as its author asks for them. */
  readonly digits?: number | undefined;
  readonly scale?: number | undefined;
}

export function formatValue(value: CellValue, { language, digits, scale }: ValueOptions): string {
  const words = fixed[language];
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
      return value.items.join(words.separator);
    case 'blank':
      return words.blank;
  }
}

const fixed = {
  en: { yes: 'Yes', no: 'No', separator: ', ', blank: '(blank)' },
  ja: { yes: 'はい', no: 'いいえ', separator: '、', blank: '（空欄）' },
} as const;
