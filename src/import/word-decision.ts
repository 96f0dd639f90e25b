/** A decision → its sentence. */
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import type { DecisionArgs, DecisionCode } from '../model/door.ts';
import type { Decision } from './decisions.ts';

export function wordDecision({ code, args }: Decision, language: LanguageName): string {
  // A code and its arguments belong together, which the compiler cannot follow through a list of functions.
  const say = languageOf(language).door.decided[code] as (
    args: DecisionArgs[DecisionCode],
  ) => string;
  return say(args);
}
