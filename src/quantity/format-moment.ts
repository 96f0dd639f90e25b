/** A moment → words in the deck's language, at its own precision. */
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import type { Moment } from '../model/moment.ts';

export function formatMoment(
  moment: Moment,
  { language }: { readonly language: LanguageName },
): string {
  const { moments } = languageOf(language);
  const words = moments.moment(moment.code);
  const when = moment.about ? moments.about(words) : words;
  return moment.estimated ? moments.estimated(when) : when;
}
