/** Times drawing charts alone, in milliseconds of processor time: so many of a deck's presets over and over, the first of each with its compile. `node bench/draw.ts [charts] [deck] [checkout]`; an older checkout draws with its own code. */
import { resolve } from 'node:path';
import type * as Build from '../src/build.ts';
import type * as Drawing from '../src/charts/draw-chart.ts';
import type * as Tools from '../tests/charts/tools.ts';

const [charts = '25', deck = 'data/gallery', checkout = '.'] = process.argv.slice(2);
const count = Number(charts);
const folder = resolve(deck);
process.chdir(checkout);

const from = <T>(path: string): Promise<T> => import(resolve(path)) as Promise<T>;
const { prepareDecks } = await from<typeof Build>('src/build.ts');
const { drawChart } = await from<typeof Drawing>('src/charts/draw-chart.ts');
const { chartTools } = await from<typeof Tools>('tests/charts/tools.ts');

const { prepared } = await prepareDecks([folder], {});
const plans = (prepared[0]?.plan.slides ?? [])
  .flatMap(({ chart }) => chart ?? [])
  .filter(({ form }) => form.type === 'preset');
const tools = await chartTools();
// Another theme than the deck's was drawn with: nothing is compiled yet.
const own = { ...tools, theme: { ...tools.theme, fontFamily: 'Bench' } };
const start = process.cpuUsage();
for (let i = 0; i < count; i++) {
  const plan = plans[i % plans.length];
  if (plan) await drawChart(plan, own);
}
const { user, system } = process.cpuUsage(start);
console.log(((user + system) / 1000).toFixed(0));
