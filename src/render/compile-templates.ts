/** The texts of templates → functions from a view to HTML, after every check. The only Handlebars runtime. */
import Handlebars from 'handlebars';
import { error, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { diagramNames } from '../model/charts.ts';
import { layoutNames, type LayoutName } from '../model/slides.ts';
import { startOf, type Place } from '../model/place.ts';
import { templateView } from '../model/layout-views.ts';
import { checkTemplate } from './check-template.ts';
import { writtenIn } from './html-context.ts';
import type { ParsedTemplate } from './template-nodes.ts';

export interface Template {
  readonly render: (view: object) => string;
  /** What it and its partials write themselves. */
  readonly words: string;
}

export type Templates = ReadonlyMap<LayoutName, Template>;

/** @param files path → text: `templates/slides/<layout>.hbs` and `templates/partials/<name>.hbs` */
export function compileTemplates(files: ReadonlyMap<string, string>): Outcome<Templates> {
  const diagnostics: Diagnostic[] = [];
  const slides = parseAll(files, 'slides', diagnostics);
  const partials = parseAll(files, 'partials', diagnostics);
  for (const layout of layoutNames) {
    const template = slides.get(layout);
    if (template) diagnostics.push(...checkTemplate(template, templateView(layout), partials));
    else if (!files.has(fileOf('slides', layout))) {
      diagnostics.push(error('template-missing', { layout, file: fileOf('slides', layout) }));
    }
  }
  if (diagnostics.length > 0) return { diagnostics: onceEach(diagnostics) };
  const engine = Handlebars.create();
  for (const [name, partial] of partials)
    engine.registerPartial(name, engine.compile(partial.program, options));
  const shared = [...partials.values()].map((p) => writtenIn(p.program)).join('');
  const compiled = new Map<LayoutName, Template>();
  for (const layout of layoutNames) {
    const template = slides.get(layout);
    if (!template) continue;
    const render = engine.compile(template.program, options);
    compiled.set(layout, { render, words: shared + writtenIn(template.program) });
  }
  return { value: compiled, diagnostics };
}

/** What is wrong in a partial is wrong in every layout that uses it. */
function onceEach(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((d) => [JSON.stringify(d), d])).values()];
}

/** A missing name throws; only what Handlebars brings itself may be called; data cannot reach a prototype. */
const options: CompileOptions = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { if: true, unless: true, each: true, with: true },
  preventIndent: true,
};

function fileOf(folder: string, name: string): string {
  return `templates/${folder}/${name}.hbs`;
}

function parseAll(
  files: ReadonlyMap<string, string>,
  folder: string,
  diagnostics: Diagnostic[],
): Map<string, ParsedTemplate> {
  const parsed = new Map<string, ParsedTemplate>();
  for (const [file, text] of files) {
    const name = new RegExp(`(?:^|/)templates/${folder}/([a-z-]+)\\.hbs$`).exec(file)?.[1];
    if (name === undefined) continue;
    try {
      parsed.set(name, { file, text, program: Handlebars.parse(text.trimEnd()) });
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      diagnostics.push(
        error('template-syntax', { reason: firstLine(reason) }, placeIn(file, reason)),
      );
    }
  }
  return parsed;
}

function firstLine(reason: string): string {
  return reason.split('\n').at(-1)?.trim() ?? reason;
}

/** Handlebars tells the line in its message only. */
function placeIn(file: string, reason: string): Place {
  const line = Number(/on line (\d+)/.exec(reason)?.[1] ?? 1);
  return { ...startOf(file), line, endLine: line };
}

/** Takes an element of a diagram, with what draws the elements in it. */
type Draw = (
  name: string,
  attributes: Readonly<Record<string, never>>,
  inside?: () => void,
) => void;

/** Names are strict here too. They write no SVG: `draw` takes each element (charts/diagrams/pen.ts). */
export function compileDiagrams(files: ReadonlyMap<string, string>) {
  const engine = Handlebars.create();
  const knownHelpers = { ...options.knownHelpers, draw: true };
  const compiled = diagramNames.flatMap((name) => {
    const text = files.get(fileOf('diagrams', name))?.trimEnd();
    if (text === undefined) return [];
    const template = engine.compile<object>(text, { ...options, knownHelpers });
    const render = (view: object, draw: Draw): void => {
      template(view, { helpers: { draw: helperOf(draw) } });
    };
    return [[name, { text, render }] as const];
  });
  return new Map(compiled);
}

function helperOf(draw: Draw): Handlebars.HelperDelegate {
  return function (this: unknown, name: string, { hash, fn }: Handlebars.HelperOptions) {
    // Only a block has one.
    const inside = fn as Handlebars.HelperOptions['fn'] | undefined;
    draw(
      name,
      hash as Readonly<Record<string, never>>,
      inside &&
        (() => {
          inside(this);
        }),
    );
  };
}

export const { SafeString } = Handlebars;
