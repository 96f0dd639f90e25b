/** A fact → how its cell is printed: in prose, in a table, in a chart. The only place of `plan` that asks `quantity` for words. */
import { languageOf } from '../languages/index.ts';
import type { Category, Field } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import type { Sign } from '../model/frame-views.ts';
import type { CellView, Figure } from '../model/views.ts';
import { withSingleBlanks } from '../model/one-line.ts';
import type { Bound, Quantity } from '../model/quantity.ts';
import type { Measure } from '../model/verdict.ts';
import {
  compareDecimals,
  formatQuantity,
  formattedFrom,
  formatValue,
  fractionIn,
  renderValue,
  withDirection,
  type FormattedQuantity,
} from '../quantity/index.ts';
import type { Context, Shown } from './context.ts';
import { endlessPlaces, evenPlaces } from './even-places.ts';

export type CellUse = 'prose' | 'table' | 'chart';

/** In a table a column that is estimated throughout says so in its head, not in each cell. */
export function cellOf(context: Context, shown: Shown, fact: Fact, use: CellUse): CellView {
  const { value } = fact.cell;
  const base = { figure: null, steps: [], lines: [], over: 0, fact: fact.address, quiet: false };
  switch (value.type) {
    case 'blank':
      // What is not there is said, never left out in silence.
      if (use === 'table') shown.signs.add('blank');
      return { ...base, type: 'text', text: '—', quiet: true };
    case 'text':
    case 'boolean':
      return { ...base, type: 'text', text: withSingleBlanks(formatValue(value, context)) };
    case 'list':
    case 'moment':
      return { ...base, type: value.type, text: formatValue(value, context) };
    case 'category': {
      if (fact.field.rating === undefined || use === 'prose') {
        return { ...base, type: 'text', text: value.label };
      }
      shown.signs.add('rating');
      return {
        ...base,
        type: 'rating',
        text: value.label,
        steps: stepsOf(fact.field.categories, value.rank),
      };
    }
    case 'quantity': {
      const omitEstimated = use === 'table' && fact.field.estimated;
      const figure = figureOf(context, fact, value.quantity, { omitEstimated, use });
      const quiet = ['undisclosed', 'notApplicable'].includes(value.quantity.kind);
      return { ...base, type: 'figure', text: figure.text, figure, quiet };
    }
  }
}

function figureOf(context: Context, fact: Fact, quantity: Quantity, how: Printing): Figure {
  const words = wordsOf(context, fact, quantity, how);
  const worth = how.use === 'table' ? worthOf(fact.field, quantity) : '';
  return { ...figureFrom(context, fact.address, quantity, words), worth };
}

interface Printing {
  readonly omitEstimated: boolean;
  readonly use: CellUse;
}

/** The words of a cell's figure, with as many places as its column asks for; outside sentences a change with its direction. */
export function wordsOf(
  context: Context,
  fact: Fact,
  quantity: Quantity,
  { omitEstimated, use }: Printing,
): FormattedQuantity {
  const { name, scale } = fact.field;
  const digits = fact.field.digits ?? endlessPlaces(context, fact);
  const print = (own: Quantity): FormattedQuantity =>
    formatQuantity(own, {
      language: context.language,
      omitEstimated,
      ...(scale !== undefined && { scale }),
      ...(digits !== undefined && { digits }),
    });
  const words = evenPlaces(context, fact, print(quantity), (row) => {
    const value = row.cells.get(name)?.value;
    return value?.type === 'quantity' ? print(value.quantity) : undefined;
  });
  return fact.field.signed && use !== 'prose' ? directed(words, quantity, use) : words;
}

/** More is better where the column does not say otherwise. */
function worthOf(
  { signed, good }: Pick<Field, 'signed' | 'good'>,
  quantity: Quantity,
): Figure['worth'] {
  const way = signed && good !== 'neither' ? directionOf(quantity) : undefined;
  return way === undefined ? '' : (way === 'up') === (good !== 'low') ? 'good' : 'bad';
}

function directed(words: FormattedQuantity, quantity: Quantity, use: CellUse): FormattedQuantity {
  const way = directionOf(quantity);
  return way ? formattedFrom(withDirection(words.parts, way, use === 'table')) : words;
}

/** Of a change as far as it is stated: −25 % or more may as well be a rise. */
function directionOf({ stated: { low, high } = {} }: Quantity): 'up' | 'down' | undefined {
  const isBeyond = (end: Bound | undefined, side: 1 | -1): boolean =>
    end !== undefined && (compareDecimals(end.at, '0') === side || (end.at === '0' && end.open));
  return isBeyond(low, 1) ? 'up' : isBeyond(high, -1) ? 'down' : undefined;
}

/** A measure as it is printed, in the places it asks for. @param column below which it stands, if that is of changes */
export function measureFigure(
  context: Context,
  measure: Measure,
  quantity: Quantity,
  column?: Pick<Field, 'signed' | 'good'>,
): Figure {
  const { digits } = measure;
  const scale = commonScale(measure, quantity);
  const words = formatQuantity(quantity, {
    language: context.language,
    alone: true,
    ...(scale !== undefined && { scale }),
    ...(digits !== undefined && { digits }),
  });
  const printed = column?.signed ? directed(words, quantity, 'table') : words;
  const worth = column ? worthOf(column, quantity) : '';
  const figure = { ...figureFrom(context, measure.name, quantity, printed), worth };
  // It may have moved by less than is printed.
  return { ...figure, changed: figure.changed && words.text !== context.before.get(figure.fact) };
}

/** Of a measure in the unit of the figures it rests on: told in the scale that they are. */
export function commonScale({ facts }: Measure, { unit }: Quantity): number | undefined {
  const scales = new Set(facts.map((f) => (f.field.unit === unit ? f.field.scale : undefined)));
  return scales.size === 1 ? [...scales][0] : undefined;
}

function figureFrom(
  context: Context,
  address: string,
  quantity: Quantity,
  { before, number, unit, after, text, parts }: FormattedQuantity,
): Figure {
  const { marks } = languageOf(context.language).figures;
  return {
    fact: address,
    before,
    number,
    fraction: quantity.kind === 'undisclosed' ? null : fractionIn(parts, marks),
    unit,
    after,
    text,
    kind: quantity.kind,
    estimated: quantity.estimated,
    about: quantity.about,
    worth: '',
    value: renderValue(quantity),
    changed: context.before.has(address),
  };
}

/** The signs that a drawn quantity uses. */
export function signsOf(quantity: Quantity): Sign[] {
  const found: Sign[] = [];
  if (quantity.estimated) found.push('estimated');
  if (quantity.about) found.push('about');
  switch (quantity.kind) {
    case 'exact':
      if (!quantity.estimated) found.push('exact');
      break;
    case 'atLeast':
    case 'moreThan':
      found.push('atLeast');
      break;
    case 'atMost':
    case 'lessThan':
      found.push('atMost');
      break;
    case 'undisclosed':
      return [quantity.stated ? 'undisclosedEstimated' : 'undisclosed'];
    case 'range':
    case 'vague':
    case 'notApplicable':
      found.push(quantity.kind);
      break;
  }
  return found;
}

function stepsOf(categories: readonly Category[], rank: number): { on: boolean }[] {
  return categories.map((_, index) => ({ on: index <= rank }));
}
