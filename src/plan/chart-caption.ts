/** What stands above a chart: the measure in the author's words or its fields', and always what a reader must know to read the axes: a log scale, estimates, which way is which. */
import { languageOf } from '../languages/index.ts';
import type { Field } from '../model/dataset.ts';
import { listOf, needOf, type ChannelNeed } from '../model/chart-base.ts';
import { presetTraits, type PresetName } from '../model/charts.ts';
import { plainText } from '../model/plain-text.ts';
import type { Piece, RichText } from '../model/views.ts';
import type { Column } from '../facts/index-facts.ts';
import type { Context } from './context.ts';
import { withPieces } from './rich-text.ts';

/** Worded from a chart's fields. */
export interface MadeCaption {
  /** The measure; of a change both ends, of common steps their axes. */
  readonly measure: string;
  readonly notes: readonly string[];
  /** The title of the upright axis, where both carry a measure. */
  readonly down: string | undefined;
}

export const noCaption: MadeCaption = { measure: '', notes: [], down: undefined };

/** @param others rows that are not shown */
export function madeCaption(
  context: Context,
  preset: PresetName,
  fields: ReadonlyMap<string, Column>,
  main: Field | undefined,
  scale: 'linear' | 'log',
  others = 0,
): MadeCaption {
  const { slides: words, writing } = languageOf(context.language);
  const traits = presetTraits(preset);
  const titles = (need: ChannelNeed, which: (channel: string) => boolean = () => true): string[] =>
    [...fields].flatMap(([c, field]) =>
      needOf(traits, c) === need && which(c) ? [field.title] : [],
    );
  const left = others > 0 ? [words.notShown(others)] : [];
  if (traits.steps) {
    return { ...noCaption, measure: titles('category').join(writing.listComma), notes: left };
  }
  if (!main) return { ...noCaption, notes: left };
  const listed = titles('quantity', (channel) => listOf(channel) !== channel);
  const measure = traits.change
    ? titles('quantity').join(' → ')
    : listed.join(writing.listComma) || main.title;
  const notes = [
    ...(main.estimated ? [words.estimated] : []),
    ...(scale === 'log' ? [words.logScale] : []),
    ...left,
  ];
  return { measure, notes, down: traits.crossed ? fields.get('y')?.title : undefined };
}

/** @param measure in the author's own words, else as the fields have it; what it says itself is not said again */
export function wordCaption(
  { language }: Pick<Context, 'language'>,
  made: MadeCaption,
  measure: RichText = plainText(made.measure),
): RichText {
  const { slides: words, writing } = languageOf(language);
  const says = (text: string): boolean => measure.plain.toLowerCase().includes(text.toLowerCase());
  const notes = made.notes.filter((note) => !says(note));
  const noted = notes.length > 0 ? writing.parenthesis(notes) : '';
  const { down } = made;
  if (down === undefined || says(down)) return around(measure, '', noted);
  const [before = '', after = ''] = words.downAndAcross(down, gap).split(gap);
  return around(measure, before, noted + after);
}

/** Stands in no text. */
const gap = '\0';

function around(text: RichText, before: string, after: string): RichText {
  const told = (words: string): readonly Piece[] => (words === '' ? [] : plainText(words).pieces);
  return withPieces(text, [...told(before), ...text.pieces, ...told(after)]);
}
