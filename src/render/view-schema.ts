/** Questions to a zod schema of a view: which names it has, what a list holds, whether it can be printed. */
import { z } from 'zod';
import type { DiagnosticArgs } from '../diagnostics/codes.ts';
import { unseen } from '../model/layout-views.ts';

/** Read-only and nullable wrappers taken off. */
export function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodReadonly || schema instanceof z.ZodNullable) {
    const inner: unknown = schema.unwrap();
    return inner instanceof z.ZodType ? unwrap(inner) : schema;
  }
  return schema;
}

export function fieldOf(schema: z.ZodType, name: string): z.ZodType | undefined {
  const object = unwrap(schema);
  if (!(object instanceof z.ZodObject)) return undefined;
  const shape: Readonly<Record<string, unknown>> = object.shape;
  const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
  return field instanceof z.ZodType ? field : undefined;
}

export function namesOf(schema: z.ZodType): string[] {
  const object = unwrap(schema);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

/** What `#each` gives one at a time. */
export function elementOf(schema: z.ZodType): z.ZodType {
  const array = unwrap(schema);
  if (!(array instanceof z.ZodArray)) return array;
  const element: unknown = array.element;
  return element instanceof z.ZodType ? element : array;
}

/** All that a view says to a reader: its texts, one behind the other. */
export function wordsOf(schema: z.ZodType, view: unknown): string {
  if (typeof view === 'string') return isSeen(schema) ? view : '';
  if (typeof view !== 'object' || view === null) return '';
  if (Array.isArray(view)) {
    const element = elementOf(schema);
    return view.map((item: unknown) => wordsOf(element, item)).join('');
  }
  return namesOf(schema)
    .map((name) => wordsOf(fieldOf(schema, name) ?? schema, Reflect.get(view, name)))
    .join('');
}

export function isSeen(schema: z.ZodType): boolean {
  const inner = unwrap(schema);
  return inner instanceof z.ZodString && !unseen.includes(inner);
}

/** @param sure an enclosing `#if` has made sure that it is there */
export function isText(schema: z.ZodType, sure: boolean): 'text' | 'number' | 'no' {
  if (isNullable(schema) && !sure) return 'no';
  const inner = unwrap(schema);
  if (inner instanceof z.ZodNumber) return 'number';
  return inner instanceof z.ZodString || inner instanceof z.ZodEnum ? 'text' : 'no';
}

export function isNullable(schema: z.ZodType): boolean {
  return schema.safeParse(null).success;
}

/** What it holds, as a message tells it. */
export function describe(schema: z.ZodType): Omit<DiagnosticArgs['template-not-text'], 'name'> {
  const inner = unwrap(schema);
  const absent = isNullable(schema);
  if (unseen.includes(inner)) return { holds: 'unseen', absent };
  const holds =
    inner instanceof z.ZodArray ? 'list' : inner instanceof z.ZodObject ? 'object' : 'value';
  return { holds, absent };
}
