/** A field → the head of its column, or the words before its value: its title, which says what holds for all of it. */
import { languageOf } from '../languages/index.ts';
import type { Field } from '../model/dataset.ts';
import type { Context } from './context.ts';

export function headOf(
  { language }: Pick<Context, 'language'>,
  { title, estimated }: Pick<Field, 'title' | 'estimated'>,
): string {
  const { slides, writing } = languageOf(language);
  return estimated ? title + writing.parenthesis([slides.estimated]) : title;
}
