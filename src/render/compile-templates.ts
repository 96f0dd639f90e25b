/** The texts of templates → functions from a view to HTML, after every check. The only Handlebars runtime. */
import Handlebars from 'handlebars';
import type { z } from 'zod';
import { error, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { diagramNames, type DiagramName } from '../model/charts.ts';
import { diagramViews } from '../model/diagram-views.ts';
import { layoutNames, type LayoutName } from '../model/slides.ts';
import { startOf, type Place } from '../model/place.ts';
import { templateView } from '../model/layout-views.ts';
import { checkTemplate } from './check-template.ts';
import { writtenIn } from './html-context.ts';
import type { ParsedTemplate } from './template-nodes.ts';

export interface Template {
  readonly render: (view: object) => string;
  /** As its file holds it. */
  readonly text: string;
  /** What it and its partials write themselves. */
  readonly words: string;
}

export type Templates = ReadonlyMap<LayoutName, Template>;

export interface CompiledTemplates {
  readonly slides: Templates;
  readonly diagrams: ReadonlyMap<DiagramName, Template>;
}

/** @param files path → text: `templates/slides/<layout>.hbs`, `templates/partials/<name>.hbs`, `templates/diagrams/<name>.hbs` */
export function compileTemplates(files: ReadonlyMap<string, string>): Outcome<CompiledTemplates> {
  const diagnostics: Diagnostic[] = [];
  const partials = parseAll(files, 'partials', diagnostics);
  const engine = Handlebars.create();
  for (const [name, partial] of partials)
    engine.registerPartial(name, engine.compile(partial.program, options));
  const shared = [...partials.values()].map((p) => writtenIn(p.program)).join('');
  const compileAll = <N extends string>(
    folder: string,
    names: readonly N[],
    viewOf: (name: N) => z.ZodType,
  ): Map<N, Template> => {
    const parsed = parseAll(files, folder, diagnostics);
    const compiled = new Map<N, Template>();
    for (const name of names) {
      const template = parsed.get(name);
      const file = fileOf(folder, name);
      if (template) {
        diagnostics.push(...checkTemplate(template, viewOf(name), partials));
        const { program, text } = template;
        const render = engine.compile(program, options);
        compiled.set(name, { render, text, words: shared + writtenIn(program) });
      } else if (!files.has(file))
        diagnostics.push(error('template-missing', { layout: name, file }));
    }
    return compiled;
  };
  const slides = compileAll('slides', layoutNames, templateView);
  const diagrams = compileAll('diagrams', diagramNames, (name) => diagramViews[name]);
  if (diagnostics.length > 0) return { diagnostics: onceEach(diagnostics) };
  return { value: { slides, diagrams }, diagnostics };
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

export const { SafeString } = Handlebars;
