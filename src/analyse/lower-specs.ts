/** Slides with specs of the author's own → the tables of groups that they ask for, made, and each spec as it reads them. */
import { makeAsked, type AskedFor } from '../claims/asked-tables.ts';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import { indexFacts } from '../facts/index-facts.ts';
import { languageOf } from '../languages/index.ts';
import type { ChartSource } from '../model/charts.ts';
import { chartsOf } from '../model/slide-charts.ts';
import type { Table } from '../model/dataset.ts';
import type { ChartFile, Path, Sources } from '../model/sources.ts';
import { omittedKeys } from '../plan/omit.ts';
import { askedGroups } from '../specs/asked-groups.ts';
import { withDottedNames } from '../specs/dotted-names.ts';
import { lowerSpec } from '../specs/lower.ts';
import { objectsIn } from '../specs/spec-tree.ts';

type Spec = ChartFile['spec'];

export function lowerSpecs(sources: Sources): Outcome<Sources> {
  const { dataset, deck } = sources;
  const index = indexFacts(dataset);
  const words = languageOf(deck.language).slides;
  const groups = askedGroups((name) => dataset.tables.has(name));
  const places = new Map<string, AskedFor['at']>();
  const lowered = new Map<Spec, { readonly spec: Spec; readonly reads: readonly string[] }>();
  const titleIn = (from: string, field: string): string => {
    const table = dataset.tables.get(from);
    const found = table && index.column(table, field);
    return found?.ok === true ? found.column.title : field;
  };
  for (const { chart, file } of ownCharts(sources)) {
    const reads: string[] = [];
    const columns = namesOf(file.spec, dataset.tables);
    const named = withDottedNames(file.spec, (name) => columns.has(name));
    const spec = lowerSpec(named, {
      isTable: (name) => dataset.tables.has(name),
      titleOf: (from, take, field) => words.takenOf(take, titleIn(from, field)),
      except: [...omittedKeys(chart)],
      valuesIn: (from, field) => valuesIn(dataset.tables.get(from), field),
      ask: (ask) => {
        const name = groups.ask(ask);
        reads.push(name);
        if (!places.has(name)) places.set(name, file.locate(ask.path));
        return name;
      },
    });
    if (spec !== file.spec) lowered.set(file.spec, { spec, reads });
  }
  if (lowered.size === 0) return { value: sources, diagnostics: [] };
  const asked = groups.tables().flatMap(({ name, source }): AskedFor[] => {
    const at = places.get(name);
    return at ? [{ name, source, at }] : [];
  });
  const { value, diagnostics } = makeAsked(sources, asked);
  const tables = value?.dataset.tables;
  // What could not be made has been told; a spec that reads it stays as it is written.
  const whole = [...lowered].filter(([, { reads }]) => reads.every((name) => tables?.has(name)));
  const read = new Map(whole.map(([written, { spec }]) => [written, spec]));
  return { value: { ...(value ?? sources), lowered: read }, diagnostics };
}

/** As an expression of the spec reads them. */
function valuesIn(table: Table | undefined, field: string): (string | number)[] {
  const isFigure = figures.has(table?.fields.find(({ name }) => name === field)?.type ?? '');
  const cells = table?.rows.flatMap((row) => row.cells.get(field)?.raw.trim() ?? []) ?? [];
  return [...new Set(cells)].map((cell) => (isFigure ? Number(cell) : cell));
}
const figures = new Set<string>(['integer', 'number']);

/** Of the columns of all tables that it names. */
function namesOf(spec: Spec, tables: Sources['dataset']['tables']): ReadonlySet<string> {
  const named = objectsIn(spec).flatMap(({ name }) =>
    typeof name === 'string' ? (tables.get(name) ?? []) : [],
  );
  return new Set(named.flatMap(({ fields }) => fields.map((field) => field.name)));
}

interface OwnChart {
  readonly chart: ChartSource;
  readonly file: ChartFile;
}

function ownCharts({ deck, chartFiles, locate }: Sources): OwnChart[] {
  return deck.slides.flatMap((slide, i) =>
    chartsOf(slide).flatMap(({ chart, at }): OwnChart[] => {
      if ('spec' in chart) {
        const path = ['slides', i, ...at, 'spec'];
        const file = { spec: chart.spec, locate: (inner: Path) => locate([...path, ...inner]) };
        return [{ chart, file }];
      }
      const file = 'file' in chart ? chartFiles.get(chart.file.replace(/^\.\//, '')) : undefined;
      return file ? [{ chart, file }] : [];
    }),
  );
}
