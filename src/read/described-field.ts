/** A field as its descriptor has it: what its cells are held to. Types alone. */
import type { Field } from '../model/dataset.ts';
import type { LanguageName } from '../languages/codes.ts';
import type { NumberMarks } from '../languages/parts/figures.ts';
import type { DateRule } from './read-date.ts';
import type { TextForm } from './standard-forms.ts';

export interface Constraints {
  readonly required?: boolean | undefined;
  readonly unique?: boolean | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly minimum?: number | string | undefined;
  readonly maximum?: number | string | undefined;
  readonly exclusiveMinimum?: number | string | undefined;
  readonly exclusiveMaximum?: number | string | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly pattern?: string | undefined;
}

export interface FieldRules {
  readonly field: Field;
  /** Its title as it is written, with what stands in brackets. */
  readonly head: string;
  readonly constraints: Constraints;
  /** The unit as the author wrote it, for messages. */
  readonly unitWord: string;
  readonly written: string | undefined;
  readonly missingValues: readonly string[];
  readonly trueValues: readonly string[];
  readonly falseValues: readonly string[];
  readonly marks: NumberMarks;
  /** The field says nothing of its marks. */
  readonly marksAssumed: boolean;
  readonly bareNumber: boolean;
  /** Of dates: how the standard has them written; absent: a form of ours. */
  readonly dates?: DateRule;
  /** What a cell of text has to be; absent: any text. */
  readonly form?: TextForm;
  /** Between the items of a list; absent: a comma, or another sign that lists have. */
  readonly itemMark?: string;
  /** Of the deck. */
  readonly language: LanguageName;
}
