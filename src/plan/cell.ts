/** A fact → how its cell is printed: in prose, in a table, in a chart. The only place of `plan` that asks `quantity` for words. */
import { languageOf } from '../languages/index.ts';
import type { Category } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import type { Sign } from '../model/frame-views.ts';
import type { CellView, Figure } from '../model/views.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Measure } from '../model/verdict.ts';
import {
  formatQuantity,
  formatValue,
  fractionIn,
  renderValue,
  type FormattedQuantity,
} from '../quantity/index.ts';
import type { Context, Shown } from './context.ts';
import { endlessPlaces, evenPlaces } from './even-places.ts';

export type CellUse = 'prose' | 'table';

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
      return { ...base, type: 'text', text: formatValue(value, context) };
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
      const figure = figureOf(context, fact, value.quantity, omitEstimated);
      const quiet = ['undisclosed', 'notApplicable'].includes(value.quantity.kind);
      return { ...base, type: 'figure', text: figure.text, figure, quiet };
    }
  }
}

export function figureOf(
  context: Context,
  fact: Fact,
  quantity: Quantity,
  omitEstimated: boolean,
): Figure {
  const words = wordsOf(context, fact, quantity, omitEstimated);
  return figureFrom(context, fact.address, quantity, words);
}

/** The words of a cell's figure, with as many places as its column asks for. */
export function wordsOf(
  context: Context,
  fact: Fact,
  quantity: Quantity,
  omitEstimated: boolean,
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
  return evenPlaces(context, fact, print(quantity), (row) => {
    const value = row.cells.get(name)?.value;
    return value?.type === 'quantity' ? print(value.quantity) : undefined;
  });
}

/** A measure as it is printed, in the places it asks for. */
export function measureFigure(context: Context, measure: Measure, quantity: Quantity): Figure {
  const { digits } = measure;
  const scale = commonScale(measure, quantity);
  const words = formatQuantity(quantity, {
    language: context.language,
    ...(scale !== undefined && { scale }),
    ...(digits !== undefined && { digits }),
  });
  const figure = figureFrom(context, measure.name, quantity, words);
  // It may have moved by less than is printed.
  return { ...figure, changed: figure.changed && figure.text !== context.before.get(figure.fact) };
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
