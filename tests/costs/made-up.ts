/** A made-up thing of each kind, and what has to be written for it: nothing else of the tree is touched. */
import { languageCodes } from '../../src/languages/codes.ts';

/** A text that stands behind a line of a file; without the line, a new file. */
export interface Edit {
  readonly file: string;
  readonly behind?: string;
  readonly text: string;
}

export interface Change {
  /** What CONTRIBUTING.md calls it, in the table of what a change costs. */
  readonly row: string;
  /** The entry in the one list of such things; of what is a folder, one of its files. */
  readonly entry: Edit;
  /** The other files of the folder. */
  readonly folder?: readonly Edit[];
  /** What the compiler asks for then, by name. */
  readonly asked: readonly Edit[];
  /** What it cannot ask for, or only then. */
  readonly rest: readonly Edit[];
}

const line = (file: string, behind: string, text: string): Edit => ({ file, behind, text });
/** An import may stand at the end of a file, too. */
const atEnd = (file: string, text: string): Edit => ({ file, behind: '', text });

const preset = 'src/charts/presets/lollipop';
/** All signs of uncertainty are in one part. */
const lollipop = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  params: [{ name: 'theme', value: {} }, { use: 'tick-params' }, { name: 'order', value: [] }],
  data: { name: 'rows' },
  transform: [{ use: 'paints', field: 'x', value: 'x' }],
  encoding: { y: { use: 'lines', inner: '0' }, x: { use: 'figures', orient: 'top' } },
  layer: [
    { use: 'minor-ticks', from: { value: 0 }, to: { value: 6 } },
    { use: 'plates', data: 'plates' },
    {
      name: 'sticks',
      transform: [{ filter: 'isValid(datum.x)' }],
      mark: { type: 'rule', stroke: { expr: 'datum.tone' }, strokeWidth: 3 },
      encoding: { x: { field: 'x', type: 'quantitative' }, x2: { value: 0 } },
    },
    { use: 'point-signs' },
    { use: 'labels', data: 'labels' },
  ],
};

export const changes: readonly Change[] = [
  {
    row: 'a layout',
    entry: line(
      'src/model/slides.ts',
      'export const slideSchemas = {',
      `motto: z
        .strictObject({ layout: z.literal('motto'), ...slideBase, title, motto: rich })
        .describe('A sentence to live by.'),`,
    ),
    asked: [
      line(
        'src/model/layout-views.ts',
        'export const views = {',
        `motto: z.object({ motto: richTextView }),`,
      ),
      line(
        'src/plan/layout-plans.ts',
        'export const layoutPlans: { readonly [L in LayoutName]: PlanView<L> } = {',
        `motto: (context, shown, slide, { path }) => ({
          motto: resolveText(context, shown, slide.motto, [...path, 'motto']),
        }),`,
      ),
      line(
        'src/fit/layout-fits.ts',
        'export const layoutFits: { readonly [L in LayoutName]: FitLayout<L> | Flow } = {',
        `motto: { flow: true },`,
      ),
    ],
    rest: [
      atEnd('src/plan/layout-plans.ts', `import { resolveText } from './rich-text.ts';`),
      {
        file: 'templates/slides/motto.hbs',
        text: `<div class="slide motto">
{{> head}}
<div class="body placed" style="{{frame.body}}"><p class="as-message" data-at="{{view.motto.at}}">{{> text view.motto}}</p></div>
{{> foot}}
</div>`,
      },
    ],
  },
  {
    row: 'a chart preset',
    entry: {
      file: `${preset}/schema.ts`,
      text: `/** \`lollipop\`: made up. */
import { fieldName } from '../../../model/authored.ts';
import { presetOf, quantityScale, rowName } from '../../../model/chart-base.ts';

export const { schema, traits } = presetOf('lollipop', {
  says: 'One dot a row on a stick from zero.',
  fields: { x: fieldName.describe('A quantity.'), y: rowName, scale: quantityScale },
  channels: { x: 'quantity', y: 'names' },
  name: 'y',
  sort: 'value',
  compares: 'x',
});`,
    },
    folder: [
      {
        file: `${preset}/frame.ts`,
        text: `/** \`lollipop\`: as wide as its figures let it be. */
import { pointFrame } from '../../point-frame.ts';

export const frame = pointFrame({ open: 64, mark: 9, tallest: () => 68 });`,
      },
      { file: `${preset}/spec.vl.json`, text: JSON.stringify(lollipop) },
    ],
    asked: languageCodes.map((code) =>
      line(`src/languages/${code}/alt-texts.ts`, '  called: {', `lollipop: 'Lollipop chart',`),
    ),
    rest: [],
  },
  {
    row: 'a claim form',
    entry: line(
      'src/model/claims.ts',
      'export const claimSchemas = {',
      `tenfold: z
        .strictObject({ tenfold: operand, of: operand, ...kept })
        .describe('Ten times as much, or more.'),`,
    ),
    asked: [
      line(
        'src/claims/forms.ts',
        'export const forms: { readonly [F in Positive]: Form<ClaimOf<F>> } = {',
        `tenfold,`,
      ),
    ],
    rest: [
      atEnd('src/claims/forms.ts', `import { tenfold } from './forms/tenfold.ts';`),
      {
        file: 'src/claims/forms/tenfold.ts',
        text: `/** \`tenfold\`: made up. */
import type { ClaimOf } from '../../model/claims.ts';
import type { Form } from '../form.ts';
import { greater } from './comparisons.ts';

const asGreater = ({ tenfold, of, ...kept }: ClaimOf<'tenfold'>): ClaimOf<'greater'> => ({
  ...kept,
  greater: tenfold,
  than: of,
  times: 10,
});

export const tenfold: Form<ClaimOf<'tenfold'>> = {
  judge: (context, claim) => greater.judge(context, asGreater(claim)),
  senses: (claim) => greater.senses(asGreater(claim)),
  numbers: () => ['10'],
};`,
      },
      line('src/model/senses.ts', `  moreThan: [`, `'tenfold',`),
    ],
  },
  {
    row: 'a measure',
    entry: line(
      'src/model/claims.ts',
      'export const measureSchemas = {',
      `double: z.strictObject({ double: operand, ...printed }).describe('Twice as much.'),`,
    ),
    asked: [
      line(
        'src/claims/measure-forms.ts',
        'const forms: { readonly [F in MeasureForm]: Compute<MeasureOf<F>> } = {',
        `double: (context, source) => scaled(context, { scale: source.double, by: '2' }),`,
      ),
    ],
    rest: [],
  },
  {
    row: 'a command',
    entry: line('src/languages/parts/help.ts', 'export type CommandName =', `  | 'hello'`),
    asked: [
      line(
        'src/commands/list.ts',
        'export const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {',
        `hello: async () => (await import('./hello.ts')).hello,`,
      ),
      ...languageCodes.map((code) =>
        line(
          `src/languages/${code}/help.ts`,
          '  commands: {',
          `hello: { usage: 'hello [name]', summary: 'say hello', text: 'factdeck hello [name]\\n' },`,
        ),
      ),
    ],
    rest: [
      {
        file: 'src/commands/hello.ts',
        text: `/** \`factdeck hello\`: made up. */
import { defineCommand, exit } from './command.ts';

export const hello = defineCommand({
  name: 'hello',
  options: { loud: { type: 'boolean' } },
  run: ({ args, values, out }) => {
    const text = \`hello \${args.join(' ')}\\n\`;
    out(values.loud === true ? text.toUpperCase() : text);
    return Promise.resolve(exit.done);
  },
});`,
      },
    ],
  },
  {
    row: 'a format of the outputs',
    entry: line(
      'src/model/formats.ts',
      'const list = {',
      `outline: { file: 'outline.txt', byItself: false, browser: false },`,
    ),
    asked: [],
    rest: [
      {
        file: 'src/render/outline.ts',
        text: `/** The slides' titles, a line each: made up. */
import type { SlideHtml } from '../model/pages.ts';

export function renderOutline(slides: readonly SlideHtml[]): string {
  return slides.map(({ title }) => \`\${title}\\n\`).join('');
}`,
      },
      line(
        'src/render/documents.ts',
        'const documents = new Map<string, string>();',
        `if (formats.includes('outline')) {
          documents.set(outputFormats.outline.file, renderOutline(parts.slides));
        }`,
      ),
      atEnd('src/render/documents.ts', `import { renderOutline } from './outline.ts';`),
    ],
  },
];
