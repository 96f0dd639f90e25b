/** Times drawing charts alone, in processor time: each of the gallery's presets once, when its spec is compiled, and over and over until there are so many. `node bench/draw.ts [charts]` */
import { prepareDecks } from '../src/build.ts';
import { drawChart } from '../src/charts/draw-chart.ts';
import { isDiagram } from '../src/model/charts.ts';
import { chartTools } from '../tests/charts/tools.ts';

const most = Number(process.argv[2] ?? 25);

const { prepared } = await prepareDecks(['gallery'], {});
const slides = prepared[0]?.plan.slides ?? [];
const charts = slides
  .flatMap(({ chart }) => chart ?? [])
  .filter(({ form }) => form.type === 'preset' && !isDiagram(form.preset));
const tools = await chartTools();
// Another theme than the deck's was drawn with: nothing is compiled yet.
const own = { ...tools, theme: { ...tools.theme, fontFamily: 'Bench' } };

async function drawn(count: number, from: number): Promise<number> {
  const start = process.cpuUsage();
  for (let i = from; i < from + count; i++) {
    const chart = charts[i % charts.length];
    if (chart) await drawChart(chart, own);
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const first = await drawn(charts.length, 0);
const rest = Math.max(1, most - charts.length);
const later = await drawn(rest, 0);
const each = (time: number, count: number): string => (time / count).toFixed(1);
console.log(
  `${charts.length} charts, each compiled: ${each(first, charts.length)} ms a chart; ${rest} more, nothing compiled: ${each(later, rest)} ms a chart`,
);
