/** The schemas of measures and claims → their part of the reference: every form, and every key of every form. */
import { z } from 'zod';
import { groupFigures, groupedTable, groupKey, unpivotedTable } from '../src/model/made-tables.ts';
import { claimSchemas, measureSchemas, notSchema } from '../src/model/claims.ts';
import { conditionSchema } from '../src/model/conditions.ts';

const claims = { ...claimSchemas, not: notSchema };
type Forms = Readonly<Record<string, z.ZodObject>>;

export function formSections(): string[] {
  return [
    '# Measures',
    '',
    'A measure stands under `measures` by its name. Its first key says what is computed.',
    '',
    ...formTable(measureSchemas),
    'Keys that stand beside it:',
    '',
    ...keyTable(measureSchemas),
    '# Claims',
    '',
    'A claim stands under `because`, behind the words that it carries, or in `statements`. Its first key says what is claimed.',
    '',
    ...formTable(claims),
    'Keys that stand beside it:',
    '',
    ...keyTable(claims),
    '## A condition',
    '',
    'Under `where` and `have` a field has a value, a list of values of which it is one, or these; all of them have to hold.',
    '',
    '| key | what it holds |',
    '| --- | --- |',
    ...Object.entries(conditionSchema.shape).map(
      ([key, schema]) => `| \`${key}\` | ${describe(schema)} |`,
    ),
    '',
    ...madeTables(),
  ];
}

/** Tables that a deck makes of others. */
function madeTables(): string[] {
  return [
    '# Tables of the deck’s own',
    '',
    'With `from`, a table under `tables` is made of another one.',
    '',
    '## `groupBy`',
    '',
    ...shapeTable(groupedTable),
    'A key under `groupBy` is a field, or:',
    '',
    ...shapeTable(groupKey),
    'A figure under `figures`, by the name of its column:',
    '',
    ...formTable(groupFigures),
    'Keys that stand beside it:',
    '',
    ...keyTable(groupFigures),
    '## `unpivot`',
    '',
    ...shapeTable(unpivotedTable),
  ];
}

function shapeTable({ shape }: z.ZodObject): string[] {
  return [
    '| key | what it holds | |',
    '| --- | --- | --- |',
    ...Object.entries<z.ZodType>(shape).map(
      ([key, schema]) =>
        `| \`${key}\` | ${describe(schema)} | ${isNeeded(schema) ? 'required' : ''} |`,
    ),
    '',
  ];
}

function formTable(forms: Forms): string[] {
  return [
    '| form | what it says | its key holds | needs | may have |',
    '| --- | --- | --- | --- | --- |',
    ...Object.entries(forms).map(([form, schema]) => {
      const { [form]: own, ...shape } = schema.shape;
      const others = Object.entries<z.ZodType>(shape).filter(([key]) => !isEverywhere(forms, key));
      const needed = others.filter(([, value]) => isNeeded(value)).map(([key]) => key);
      const free = others.filter(([, value]) => !isNeeded(value)).map(([key]) => key);
      const cells = [schema.description ?? '', describe(own), code(needed), code(free)];
      return `| \`${form}\` | ${cells.join(' | ')} |`;
    }),
    '',
  ];
}

/** Keys that stand beside a form's own; one that says the same in several forms is told once. */
function keyTable(forms: Forms): string[] {
  const told = new Map<string, { key: string; text: string; of: string[] }>();
  for (const [form, schema] of Object.entries(forms)) {
    for (const [key, value] of Object.entries<z.ZodType>(schema.shape)) {
      if (key === form) continue;
      const text = describe(value);
      const known = told.get(`${key} ${text}`);
      if (known) known.of.push(form);
      else told.set(`${key} ${text}`, { key, text, of: [form] });
    }
  }
  return [
    '| key | of | what it holds |',
    '| --- | --- | --- |',
    ...[...told.values()].map(({ key, text, of }) => {
      const where = isEverywhere(forms, key) ? 'each' : code(of);
      return `| \`${key}\` | ${where} | ${text} |`;
    }),
    '',
  ];
}

function isEverywhere(forms: Forms, key: string): boolean {
  return Object.values(forms).every(({ shape }) => key in shape);
}

function isNeeded(schema: z.ZodType): boolean {
  return !schema.safeParse(undefined).success;
}

/** Its own words, or those of what it holds; of a choice of a few the words of each that has some. */
function describe(schema: unknown): string {
  if (!(schema instanceof z.ZodType)) return '';
  if (schema.description !== undefined) return schema.description;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return describe(schema.unwrap());
  }
  if (schema instanceof z.ZodEnum) return `One of ${code(schema.options.map(String))}.`;
  const parts: readonly unknown[] =
    schema instanceof z.ZodUnion && schema.options.length < 4
      ? schema.options
      : schema instanceof z.ZodTuple
        ? schema.def.items
        : schema instanceof z.ZodArray
          ? [schema.element]
          : [];
  return [...new Set(parts.map(describe).filter((words) => words !== ''))].join(' ');
}

function code(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}
