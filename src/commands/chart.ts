/** `factdeck chart`: what a chart was drawn from, as a spec for any Vega-Lite editor or as its columns; or which charts a deck has. */
import { linesOf } from '../diagnostics/words.ts';
import { languageOf } from '../languages/index.ts';
import type { LanguageName } from '../languages/codes.ts';
import { isDiagram } from '../model/charts.ts';
import { oneLine } from '../model/one-line.ts';
import type { ChartPlan } from '../model/plan.ts';
import type { Prepared } from '../run/prepared.ts';
import type { Column, ChartData } from '../usecases/columns.ts';
import { defineCommand, exit, UsageError, type Call } from './command.ts';
import { openDecks, showProblems } from './open-edition.ts';

interface Values {
  readonly json?: boolean | undefined;
  readonly columns?: boolean | undefined;
}

export const chart = defineCommand({
  name: 'chart',
  options: { columns: { type: 'boolean' }, json: { type: 'boolean' } },
  run: async (call) => {
    const { args, values, words, speech, help } = call;
    const [deck, slide] = args;
    const { columnRule, columnsOfChart } = await import('../usecases/columns.ts');
    if (deck === undefined && values.columns === true) {
      const rule = columnRule(speech);
      call.out(values.json === true ? json(rule) : table(rule, [], speech));
      return exit.done;
    }
    if (deck === undefined || args.length > 2) throw new UsageError(help.commands.chart.usage);
    const opened = await openDecks([deck], {
      cache: values.cache,
      root: values.root,
      only: true,
      despite: true,
    });
    const errors = await showProblems(call, opened.diagnostics, opened.texts);
    const prepared = opened.decks[0]?.prepared;
    if (!prepared) return exit.deck;
    const charts = prepared.plan.slides.flatMap((s) =>
      [s.chart, s.secondChart].flatMap((c) => c ?? []),
    );
    const found = charts.find(({ id }) => id === slide);
    if (slide !== undefined && !found) {
      throw new UsageError(
        words.noChart(
          slide,
          charts.map(({ id }) => id),
        ),
      );
    }
    if (values.columns === true) {
      const told = (found ? [found] : charts).map((chart) => ({
        chart: chart.id,
        data: columnsOfChart(chart, speech),
      }));
      call.out(values.json === true ? json(found ? told[0]?.data : told) : columnsIn(told, speech));
    } else if (found) {
      const { form } = found;
      if (form.type === 'preset' && isDiagram(form.preset))
        throw new UsageError(words.noSpec(found.id));
      call.out(specOf(found, prepared));
    } else list(call, charts);
    return errors > 0 ? exit.deck : exit.done;
  },
});

function list({ out, values }: Call<Values>, charts: readonly ChartPlan[]): void {
  const told = charts.map(({ id, title }) => ({ id, title: oneLine(title) }));
  if (values.json === true) out(json(told));
  else for (const { id, title } of told) out(`${id}  ${title}\n`);
}

/** As index.html holds it; of small multiples a list. */
function specOf({ id }: ChartPlan, { parts }: Prepared): string {
  const specs = parts.slides
    .flatMap((slide) => slide.specs)
    .flatMap((s): unknown[] => (s.chart === id ? [JSON.parse(s.spec)] : []));
  return json(specs.length === 1 ? specs[0] : specs);
}

function columnsIn(
  told: readonly { readonly chart: string; readonly data: readonly ChartData[] }[],
  speech: LanguageName,
): string {
  return told
    .flatMap(({ chart, data }) =>
      data.map(({ name, columns, rows }) => `${chart}: ${name}\n${table(columns, rows, speech)}`),
    )
    .join('\n');
}

/** Each column with what it holds, and below it the values of the first rows. */
function table(columns: readonly Column[], rows: ChartData['rows'], speech: LanguageName): string {
  const { heads, cells, row: everyRow } = languageOf(speech).columns;
  const lines = columns.flatMap(({ column, cell, holds }) => {
    const values = rows.slice(0, 3).map((row) => JSON.stringify(row[column] ?? null));
    return [
      { cells: [column, cell === '' ? everyRow : cells[cell], holds] },
      ...(values.length > 0 ? [`      ${values.join(', ')}`] : []),
    ];
  });
  return `${linesOf([{ cells: heads }, ...lines]).join('\n')}\n`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
