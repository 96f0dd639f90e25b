/** A deck as read → each of its texts that a reader sees: the schema says which they are. */
import { z } from 'zod';
import { printed } from './authored.ts';
import { deckSchema, type Deck } from './deck.ts';
import type { Path } from './sources.ts';
import { bestMember, isObject, unwrap } from './walk-schema.ts';

export interface PrintedText {
  readonly path: Path;
  readonly text: string;
  /** All but `rich` are printed as they are written: no bindings, no markup. */
  readonly as: 'rich' | 'plain' | 'name';
}

export function printedTexts(deck: Deck): PrintedText[] {
  return textsIn(deckSchema, deck, []);
}

function textsIn(schema: z.ZodType, value: unknown, path: Path): PrintedText[] {
  const form = bestMember(unwrap(schema), value);
  if (typeof value === 'string') {
    const as = form instanceof z.ZodString ? printed.get(form)?.as : undefined;
    return as === undefined ? [] : [{ path, text: value, as }];
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const within = form instanceof z.ZodArray ? form.element : memberOf(form, key);
    const at = [...path, form instanceof z.ZodArray ? Number(key) : key];
    return within instanceof z.ZodType ? textsIn(within, inner, at) : [];
  });
}

function memberOf(form: z.ZodType, key: string): unknown {
  if (form instanceof z.ZodObject) return Reflect.get(form.shape, key);
  return form instanceof z.ZodRecord ? form.valueType : undefined;
}
