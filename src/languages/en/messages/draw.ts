/** What is said of themes, fonts, charts and templates. */
import type {
  DrawArgs,
  PresetFault,
  SpecFault,
  UnsafeTemplate,
} from '../../../diagnostics/codes.ts';
import { offer } from '../../messages.ts';
import type { MessagesOf } from '../../parts/messages.ts';
import { didYouMean } from './phrases.ts';

export const drawMessages: MessagesOf<DrawArgs> = {
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
  'line-below-letters': ({ role, line, size }) => ({
    what: `lines.${role} is ${line}, lower than its letters.`,
    expected: `at least ${size}, the size of ${role}`,
    remedy: `Raise lines.${role}, lower text.${role}, or take lines.${role} out: its height then follows its size.`,
  }),
  'theme-file-missing': ({ file }) => ({
    what: `The theme names ${file}, which is not there.`,
    remedy: 'Put the file beside tokens.json, or take its name out.',
  }),
  'theme-file-outside': ({ file }) => ({
    what: `${file} lies outside the project: it, or a folder on the way to it, is a link.`,
    remedy: 'Copy the theme’s files into themes/.',
  }),
  'theme-file-large': ({ file, most }) => ({
    what: `${file} is too large for a file of a theme.`,
    expected: `at most ${most} megabytes`,
  }),
  'font-unreadable': ({ file }) => ({
    what: `${file} is no font that can be used.`,
    expected: 'a TrueType or OpenType file of one weight',
    remedy: 'Convert a WOFF back, take a single weight out of a collection or a variable font.',
  }),
  'font-restricted': ({ file }) => ({
    what: `${file} says that it may not be embedded in a document (OS/2 fsType: restricted licence), and every output embeds it.`,
    remedy: 'Use a font whose licence allows it, or ask its maker for a file that does.',
  }),
  'theme-circle': ({ themes }) => ({
    what: `The theme extends itself: ${themes.join(' → ')}.`,
    remedy: 'Let one of them extend briefing, dark or print.',
  }),
  'theme-not-found': ({ theme, nearest }) => ({
    what: `There is no theme “${theme}”.`,
    expected: 'a folder under themes/ with a tokens.json',
    ...offer(didYouMean(nearest)),
  }),

  // ---- fonts ----
  'missing-glyph': ({ character, codePoint, slide, package: font }) => ({
    what: `None of the deck’s fonts has a shape for “${character}” (${codePoint}), used on slide “${slide}”.`,
    remedy:
      font === ''
        ? 'Write it another way; an emoji or a rare character would print as an empty box.'
        : `Install a font that may have it beside factdeck: npm install ${font}`,
  }),

  // ---- charts ----
  'annotation-off-scale': ({ text }) => ({
    what: `The annotation “${text}” has no place: the chart has no such scale, or it does not reach so far.`,
    expected: 'a moment on a chart over time, a figure on a chart with a scale of figures',
    remedy: 'Let it point at a row instead (row: key), or at a place that the scale shows.',
  }),
  'claim-no-room': ({ words, other }) => ({
    what:
      other === ''
        ? `The claim “${words}” is not drawn on the chart: its place lies beyond the scale or the box.`
        : `The claim “${words}” is not drawn on the chart: “${other}” is in its way.`,
    remedy: 'Show fewer rows, name another claim under draw, or write draw: false.',
  }),
  'label-no-place': ({ label, other }) => ({
    what: `There is no free place for the label “${label}”: “${other}” is in the way on every side.`,
    remedy: 'Show fewer rows (rows, where), or give one of the two a shorter name.',
  }),
  'chart-overflow': ({ text, px }) => ({
    what: `“${text}” would leave the chart’s box by ${px} px.`,
    remedy: 'Use a shorter name, or give the chart the whole slide (no points beside it).',
  }),
  'mark-outside': ({ row, px }) => ({
    what: `The mark of ${row} would leave the chart’s box by ${px} px.`,
    remedy:
      'Widen the domain of its scale, or draw it clipped (clip: true) where the figure says enough.',
  }),
  'plots-no-room': ({ px }) => ({
    what: `The plots of this chart do not fit side by side: ${px} px are missing.`,
    remedy:
      'Put fewer of them in a row (facet with columns, vconcat), show fewer rows (omit), leave out axis titles (title: null), or make two slides of them.',
  }),
  'chart-too-many-rows': ({ rows, most }) => ({
    what: `The chart has ${rows} rows; at a readable size its box holds ${most}.`,
    remedy: `Choose at most ${most} with rows or where, or make two slides of them.`,
  }),
  'row-not-drawn': ({ row, others, own }) => ({
    what: own
      ? `The chart does not show row “${row}”${others > 0 ? ` and ${others} more` : ''}: nothing of it can be seen. It has no mark, one of no size, one in the colour of the page, or one behind another row’s.`
      : `The chart does not show row “${row}”: it has neither a mark nor a printed sign.`,
    expected: 'every row drawn; what is not known is drawn as not known',
    remedy: own
      ? 'Check the spec’s filters, scales and colours; give a line that may have one step alone points (point: true), or print the words (a layer of text with field_text). On purpose, leave the row out beside the spec: omit, with rows and because.'
      : 'Leave the row out on purpose (rows, where, omit).',
  }),
  'sign-not-drawn': ({ row, others, text, field }) => ({
    what: `The spec draws “${text}” (row “${row}”${others > 0 ? ` and ${others} more` : ''}) as if it were exact.`,
    expected: 'what is not exact looks or reads so',
    remedy: `Print its words (a layer of text with ${field}_text), or let a channel read ${field}_sure or ${field}_shape: color, strokeDash, or a condition on it. Or leave the row out: omit, with rows and because.`,
  }),
  'mark-on-words': ({ row, words }) => ({
    what: `The mark of ${row} leaves its plot and lies on “${words}”.`,
    remedy:
      'Let the domain hold every value and, of bars, zero; or cut the marks off at the plot (mark: {clip: true}).',
  }),
  'colours-repeat': ({ names, colours }) => ({
    what: `${names} names share ${colours} colours, so that some cannot be told apart.`,
    remedy:
      'Name the rows beside their marks in place of colours, or give the scale a colour for each: scale with range, or a scheme.',
  }),
  'preset-broken': ({ file, fault, detail, wanted }) => ({
    what: `${file} cannot be drawn: ${presetFaults[fault](detail)}.`,
    ...(wanted !== '' && { expected: wanted }),
    remedy:
      'Mend this file. If nobody has changed it, it is a mistake in factdeck: please report it.',
  }),
  'chart-warning': ({ message }) => ({
    what: `Vega is not content with this chart: ${message}`,
    remedy: 'Mend the spec; a warning means that the chart may not show what was meant.',
  }),
  'spec-malformed': ({ fault, detail }) => ({
    what: `This is not a Vega-Lite spec: ${specFaults[fault](detail)}`,
    expected: 'an object with mark and encoding, or with layer, and data: {name: table}',
  }),
  'untraced-figure': ({ what, path }) => ({
    what: `The spec makes figures of its own: ${what} at ${path}.`,
    expected: 'only rows of the dataset, so that each figure can be traced',
    remedy: figureRemedies[what] ?? figureRemedies.table,
  }),
  'spec-unknown': ({ found, path, known, nearest }) => ({
    what: `Vega-Lite knows no “${found}” (at ${path}).`,
    expected: known.join(', '),
    ...offer(didYouMean(nearest)),
  }),
  'spec-format': ({ format, path }) => ({
    what: `The format “${format}” (at ${path}) multiplies by 100: 130 would read 13000 %.`,
    remedy: 'Leave the format out: the axis is worded in the unit of the field.',
  }),
  'spec-grouped': ({ table, from, rows, of }) => ({
    what: `The figures of this spec are worked out in a table of groups, “${table}”, from ${rows === of ? `the ${of}` : `${rows} of the ${of}`} rows of “${from}”.`,
    remedy: 'Nothing to do where this is meant. Where each of them comes from: factdeck trace.',
  }),
  'rows-filtered': ({ rows, of }) => ({
    what: `The spec’s filters leave out ${rows} of ${of} rows of this chart.`,
    remedy: 'Nothing to do where this is meant; say in the caption which rows are shown.',
  }),
  'spec-first-state': ({ name, path }) => ({
    what: `A slide does not react: the chart is drawn as it is before “${name}” (at ${path}) is touched.`,
    remedy: 'Nothing to do where that state is meant; else give the param a value.',
  }),
  'spec-unsafe': ({ what, path }) => ({
    what: `The spec may not hold ${what} (at ${path}).`,
    expected: 'a chart that fetches nothing and links nowhere',
    remedy: 'Take it out; rows come from the deck’s tables by name.',
  }),
  'unknown-data-name': ({ name, path, nearest }) => ({
    what: `The spec reads “${name}” (at ${path}), which is no table of this deck.`,
    ...offer(didYouMean(nearest)),
  }),
  'unknown-chart-field': ({ name, path, known, nearest }) => ({
    what: `The spec reads a field “${name}” (at ${path}) that its table does not have.`,
    expected: known.join(', '),
    remedy: `${didYouMean(nearest) ?? ''} All columns: factdeck chart --columns.`.trim(),
  }),
  'negative-figure': ({ row, text, as }) =>
    as === 'size'
      ? {
          what: `“${row}” (${text}) is below zero, and an area cannot be.`,
          remedy: 'Put this field on x or y, or leave the row out.',
        }
      : {
          what: `“${row}” (${text}) is below zero and cannot be stacked on what is above it.`,
          remedy:
            'Use preset: line with the same fields, or show the series as repeat, each on its own.',
        },
  'moment-twice': ({ place, figures, canName }) => ({
    what: `There are ${figures.length} figures for “${place}”: ${figures.join(', ')}.`,
    expected: 'one figure at each moment of a line, an area or columns',
    remedy: canName
      ? 'Say with series to which course each row belongs, or choose the rows (rows, where).'
      : 'Choose the rows (rows, where), or use preset: line with series.',
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
  'template-not-text': ({ name, holds, absent }) => ({
    what: `“${name}” cannot be printed: it holds ${held[holds]}${absent ? ' that may be absent' : ''}.`,
    expected: 'a text or a number; what may be absent stands inside {{#if}}',
  }),
  'template-unsafe': ({ found, where }) => ({
    what: `“${found}” ${unsafeTemplates[where]}.`,
    expected: '{{name}} in text or in a quoted attribute',
  }),
};

const held = {
  list: 'a list',
  object: 'an object',
  unseen: 'a text that no reader sees',
  value: 'a value',
} as const;

const figureRemedies: Readonly<Record<string, string>> & { readonly table: string } = {
  table: 'Put the values in a table of the data package and name it in data.',
  datum:
    'A line across at a value is an annotation of the chart: annotations: [{ at: …, text: … }].',
  labelExpr:
    'Let the channel read a column that holds the words (field_text, field_label), or write them in a column of the table.',
  aggregate:
    'Sums, means, medians, least, largest and counts are taken from a table of groups, also where the rows are filtered by field. For other figures make a table: tables: { sums: { from: orders, groupBy: region, figures: { total: { sum: amount } } } }.',
  bin: 'Steps are made in a table of groups: groupBy: { field: age, steps: 10 }; the spec reads age_low and age_high with bin: binned.',
  timeUnit: 'Spans are made in a table of groups: groupBy: { field: day, by: month }.',
  calculate:
    'A figure of each row is a measure with each: measures: { margin: { difference: [revenue, cost], each: orders } }; it is then a column of the table.',
  window:
    'A sum so far, an index and a change are figures of a table of groups: { running: total }, { index: total, base: 2020 }, { growth: total }; the first ones are its top.',
  joinaggregate: 'A part of the whole is a figure of a table of groups: { share: amount }.',
  boxplot:
    'Least, median and largest are figures of a table of groups: { min: amount }, { median: amount }, { max: amount }; draw them as bars and ticks.',
  pivot:
    'Columns become rows in a table of the deck: tables: { long: { from: output, unpivot: [a, b], name: year, value: output } }.',
};

const presetFaults: { readonly [F in PresetFault]: (detail: string) => string } = {
  refused: (said) => `Vega refuses the spec (${said})`,
  'no-part': (part) => `it uses a part “${part}” that is not there`,
  unfilled: (name) => `a part that it uses asks for “${name}”`,
  unread: (data) => `it has no layer that reads the data “${data}”, which frame.ts fills in`,
  unsafe: (found) => `it draws ${found}, which no slide may hold`,
};

const specFaults: { readonly [F in SpecFault]: (detail: string) => string } = {
  'no-data': () => 'it has no data',
  'data-unnamed': (path) => `${path} is not {name: table}`,
  vega: () => 'it is one of Vega, not of Vega-Lite',
  refused: (said) => said,
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
