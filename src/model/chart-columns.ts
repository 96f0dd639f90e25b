/** What a chart's cells become for a spec: the columns of channel or field `x`, by the type of its cell. */
import { momentPrecisions } from './moment.ts';
import type { ChartCell } from './plan.ts';
import { figureRoles, quantityKinds } from './quantity.ts';
import { signs } from './frame-views.ts';

export type CellType = ChartCell['type'];

/** `value` is the column `x` itself, each other one stands behind it: `x_low`. */
export const chartColumns = {
  quantity: [
    'value',
    'low',
    'high',
    'shape',
    'sure',
    'kind',
    'sign',
    'estimated',
    'about',
    'text',
    'before',
    'number',
    'unit',
    'after',
    'parts',
    'fact',
  ],
  moment: ['value', 'low', 'high', 'kind', 'text', 'fact'],
  category: ['value', 'label', 'rank', 'fact'],
  step: ['value', 'label', 'rank', 'low', 'high', 'fact'],
  text: ['value', 'fact'],
  blank: ['value', 'text', 'fact'],
  level: ['low', 'high'],
  flag: ['value', 'text', 'fact'],
} as const satisfies Readonly<Record<CellType, readonly string[]>>;

// Object.keys forgets the names; the list above is where they are told.
export const cellTypes = Object.keys(chartColumns) as CellType[];

/** Columns of codes that speak for themselves, with all that can stand in them; of `parts` the roles. */
export const columnCodes: {
  readonly [T in CellType]?: { readonly [C in ColumnOf<T>]?: readonly string[] };
} = {
  quantity: { kind: quantityKinds, sign: signs, parts: figureRoles },
  moment: { kind: momentPrecisions },
};

/** Of each row, whatever its cells. */
export const rowColumns = ['key', 'order', 'highlight'] as const;

export type ColumnOf<T extends CellType> = (typeof chartColumns)[T][number];

export function columnName(channel: string, column: string): string {
  return column === 'value' ? channel : `${channel}_${column}`;
}

/** How a quantity is to be drawn. */
export const shapes = [
  /** One value. */
  'value',
  /** From a low end to a high one, without an invented middle. */
  'range',
  /** Open upwards from the low end. */
  'above',
  /** Open downwards from the high end. */
  'below',
  /** Nothing is known. */
  'slot',
  /** It does not apply. */
  'none',
] as const;
export type Shape = (typeof shapes)[number];

/** How sure a quantity is. */
export const surenesses = ['exact', 'vague', 'estimated', 'undisclosed'] as const;
export type Sureness = (typeof surenesses)[number];
