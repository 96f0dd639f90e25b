/** Every message in English. */
import type { BindingProblem, FieldNeed, UnsafeTemplate } from './codes.ts';
import { offer, type WordTable } from './words.ts';

export const english: WordTable = {
  // ---- build ----
  'deck-not-found': ({ deck, nearest }) => ({
    what: `There is no deck “${deck}”.`,
    expected: 'a folder with a deck.yaml, or the name of one under data/',
    ...offer(didYouMean(nearest)),
  }),
  'file-unreadable': ({ file, reason }) => ({
    what: `${file} cannot be read: ${reason}.`,
    remedy: 'Check that the file exists and that you may read it.',
  }),

  // ---- read ----

  // ---- text ----
  'binding-malformed': ({ found, problem }) => ({
    what: `“${found}” is not a binding: ${bindingProblems[problem]}.`,
    expected: 'an address in double braces, such as {{players.pfn.params}}',
    remedy:
      'Logic belongs in templates; odd names go in brackets: {{constituents.[BRK.B].[GICS Sector]}}.',
  }),

  'mark-unclosed': () => ({
    what: 'Bold begins here and does not end.',
    expected: '**words** with two asterisks on both sides',
    remedy: 'Add the closing **, or write \\** for two plain asterisks.',
  }),
  'link-refused': ({ href }) => ({
    what: `“${href}” is not a link that a deck may hold.`,
    expected: 'an address that begins with https://, http:// or mailto:',
  }),

  // ---- facts ----
  'unknown-table': ({ name, nearest }) => ({
    what: `There is no table “${name}”.`,
    ...offer(didYouMean(nearest) ?? 'The tables are the resources of datapackage.yaml.'),
  }),
  'unknown-row': ({ table, name, nearest }) => ({
    what: `Table “${table}” has no row “${name}”.`,
    expected: 'a value of its primary key',
    ...offer(didYouMean(nearest)),
  }),
  'unknown-field': ({ table, name, nearest }) => ({
    what: `Table “${table}” has no field “${name}”.`,
    ...offer(didYouMean(nearest)),
  }),
  'row-without-key': ({ table }) => ({
    what: `Table “${table}” has no primary key, so its rows cannot be named.`,
    expected: 'schema.primaryKey in the data package',
    remedy: `Give “${table}” a column of short ids and name it in primaryKey; row numbers are never an address, because they shift.`,
  }),
  'address-incomplete': ({ address }) => ({
    what: `“${address}” does not name one cell.`,
    expected: 'table.row.field',
    remedy: 'Add the missing part, or follow a foreign key to a field: investment.pfn.org.name.',
  }),

  // ---- plan ----
  'edition-not-a-moment': ({ found }) => ({
    what: `“${found}” is not a moment, so the deck has no edition.`,
    expected: 'a month, a day or a year',
    remedy: 'The edition dates the deck and is “now” on its timelines.',
    mended: 'edition: 2026-01',
  }),
  'bound-cell-blank': ({ address }) => ({
    what: `${address} is bound here, but its cell is blank.`,
    remedy: 'Fill the cell, or bind another one; a blank would print as nothing.',
  }),
  'no-rows': ({ table }) => ({
    what: `This selects no row of table “${table}”.`,
    remedy: 'Check `where` and `rows`: values are compared with the cells as they are written.',
  }),
  'field-type': ({ field, needs, has }) => ({
    what: `Field “${field}” does not fit here: it is of type ${has}.`,
    expected: fieldNeeds[needs],
    remedy: 'Name another field, or declare its type in the data package.',
  }),
  'event-without-date': ({ table, row, field }) => ({
    what: `Row “${row}” of table “${table}” has no date in “${field}”, so it has no place on the timeline.`,
    remedy:
      'Give it a moment (2026, 2026-H2, 2024..2028, >=2026), or leave the row out with `rows`.',
  }),

  'timeline-full': ({ events }) => ({
    what: `These ${events} events stand too close together for all of their words to have room.`,
    remedy: 'Show fewer of them with `rows` or `where`, or spread them over two slides.',
  }),

  // ---- theme ----
  'tokens-invalid': ({ theme, path, reason }) => ({
    what: `The tokens of theme “${theme}” are wrong at ${path}: ${reason}.`,
    remedy: `Mend themes/${theme}/tokens.json; themes/briefing/tokens.json is a complete example.`,
  }),
  'unknown-colour': ({ name, nearest }) => ({
    what: `“${name}” is not a colour.`,
    expected: 'a Digital Agency token such as blue-900, or #rrggbb',
    ...offer(didYouMean(nearest)),
  }),
  'low-contrast': ({ pair, ratio, least, passing }) => ({
    what: `${pair}: the contrast is ${ratio}.`,
    expected: `at least ${least}`,
    remedy: `The nearest colour that passes is ${passing}.`,
  }),
  'theme-not-found': ({ theme, nearest }) => ({
    what: `There is no theme “${theme}”.`,
    expected: 'a folder under themes/ with a tokens.json',
    ...offer(didYouMean(nearest)),
  }),

  // ---- fonts ----
  'missing-glyph': ({ character, codePoint, slide }) => ({
    what: `The deck’s font has no shape for “${character}” (${codePoint}), used on slide “${slide}”.`,
    remedy: 'Write it another way; an emoji or a rare character would print as an empty box.',
  }),

  // ---- charts ----
  'label-no-place': ({ label, other }) => ({
    what: `There is no free place for the label “${label}”: “${other}” is in the way on every side.`,
    remedy: 'Show fewer rows (rows, where), or give one of the two a shorter name.',
  }),
  'chart-overflow': ({ text, px }) => ({
    what: `“${text}” would leave the chart’s box by ${px} px.`,
    remedy: 'Use a shorter name, or give the chart the whole slide (no points beside it).',
  }),
  'chart-too-many-rows': ({ rows, most }) => ({
    what: `The chart has ${rows} rows; at a readable size its box holds ${most}.`,
    remedy: `Choose at most ${most} with rows or where, or make two slides of them.`,
  }),
  'row-not-drawn': ({ row }) => ({
    what: `The chart does not show row “${row}”: it has neither a mark nor a printed sign.`,
    expected: 'every row drawn; what is not known is drawn as not known',
    remedy: 'Leave the row out on purpose (rows, where), or check the spec’s filters and scales.',
  }),
  'chart-warning': ({ message }) => ({
    what: `Vega is not content with this chart: ${message}`,
    remedy: 'Mend the spec; a warning means that the chart may not show what was meant.',
  }),
  'spec-malformed': ({ reason }) => ({
    what: `This is not a Vega-Lite spec: ${reason}`,
    expected: 'an object with mark and encoding, or with layer, and data: {name: table}',
  }),
  'untraced-figure': ({ what, path }) => ({
    what: `The spec makes figures of its own: ${what} at ${path}.`,
    expected: 'only rows of the dataset, so that each figure can be traced',
    remedy: 'Put the values in a table of the data package and name it in data.',
  }),
  'spec-unsafe': ({ what, path }) => ({
    what: `The spec may not hold ${what} (at ${path}).`,
    expected: 'a chart that fetches nothing, links nowhere and does not react',
    remedy: 'Take it out; rows come from the deck’s tables by name.',
  }),
  'unknown-data-name': ({ name, path, nearest }) => ({
    what: `The spec reads “${name}” (at ${path}), which is no table of this deck.`,
    ...offer(didYouMean(nearest)),
  }),
  'unknown-chart-field': ({ name, path, nearest }) => ({
    what: `The spec reads a field “${name}” (at ${path}) that its table does not have.`,
    ...offer(didYouMean(nearest)),
  }),
  'log-not-positive': ({ row, text }) => ({
    what: `“${row}” (${text}) has no place on a log scale, which begins above zero.`,
    remedy: 'Use scale: linear, or leave the row out.',
  }),

  // ---- render ----
  'template-missing': ({ layout, file }) => ({
    what: `Layout “${layout}” has no template.`,
    expected: file,
  }),
  'template-syntax': ({ reason }) => ({ what: `The template cannot be read: ${reason}.` }),
  'template-unknown-name': ({ name, nearest }) => ({
    what: `“${name}” is not a name that this template can use here.`,
    ...offer(didYouMean(nearest)),
  }),
  'template-not-text': ({ name, holds }) => ({
    what: `“${name}” cannot be printed: it holds ${holds}.`,
    expected: 'a text or a number; what may be absent stands inside {{#if}}',
  }),
  'template-unsafe': ({ found, where }) => ({
    what: `“${found}” ${unsafeTemplates[where]}.`,
    expected: '{{name}} in text or in a quoted attribute',
  }),

  // ---- publish ----
};

const unsafeTemplates: { readonly [U in UnsafeTemplate]: string } = {
  raw: 'prints without escaping',
  script: 'stands inside a script',
  style: 'stands inside a style, where only a number may',
  event: 'stands in an event handler',
  url: 'stands in an address',
  unquoted: 'stands in an attribute without quotation marks',
  tag: 'stands inside a tag',
  'dynamic-partial': 'takes the name of a partial from the data',
  decorator: 'is a decorator',
  helper: 'calls a helper that there is not',
};

const fieldNeeds: { readonly [N in FieldNeed]: string } = {
  quantity: 'a quantity (factdeck: {quantity: …}) or a number',
  moment: 'a moment (factdeck: {moment: true}), a date or a year',
  category: 'an ordered category (categories with categoriesOrdered: true)',
  any: 'any field',
};

const bindingProblems: { readonly [P in BindingProblem]: string } = {
  empty: 'there is nothing between the braces',
  unclosed: 'the closing }} is missing',
  block: 'blocks such as {{#if}} have no place in a deck’s text',
  helper: 'it holds more than one address',
  partial: 'partials have no place in a deck’s text',
  triple: 'it has three braces; two are enough and always safe',
  path: 'it is not an address',
};

/** “Did you mean x, y or z?”, or nothing. */
export function didYouMean(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const quoted = names.map((n) => `“${n}”`);
  const last = quoted.pop() ?? '';
  return `Did you mean ${quoted.length > 0 ? `${quoted.join(', ')} or ` : ''}${last}?`;
}
