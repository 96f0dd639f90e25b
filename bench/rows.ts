/** Times reading a long table, putting it into groups and charting them, in processor seconds, and the memory it takes. `node bench/rows.ts [rows]` */
import { analyse } from '../src/analyse/analyse.ts';
import { memoryHost } from '../src/host/memory.ts';
import { defaultCeiling } from '../src/model/limits.ts';
import { readDeck } from '../src/read/read-deck.ts';
import { resolveSetting } from '../src/theme/setting.ts';

const rows = Number(process.argv[2] ?? 200_000);
const regions = ['north', 'south', 'east', 'west', 'centre'];
const lines = Array.from({ length: rows }, (_, i) => {
  const month = String((i % 12) + 1).padStart(2, '0');
  return `${regions[(i * 7) % 5]},2024-${month},${((i * 7919) % 1_000_003) / 100}`;
});
const fields = [
  { name: 'region', type: 'string' },
  { name: 'month', type: 'yearmonth' },
  { name: 'amount', type: 'number' },
];
const groups = { from: 'orders', groupBy: 'region', figures: { amount: { sum: 'amount' } } };
const chart = { preset: 'bars', table: 'by-region', x: 'amount', y: 'region' };
const host = memoryHost({
  'd/deck.yaml': JSON.stringify({
    title: 'Orders',
    language: 'en',
    edition: '2026-01',
    limits: { rows: 2_000_000, cells: 20_000_000, tableMegabytes: 500, seconds: 60 },
    tables: { 'by-region': groups },
    slides: [{ id: 'orders', title: 'Orders', chart }],
  }),
  'd/datapackage.json': JSON.stringify({
    name: 'd',
    resources: [{ name: 'orders', path: 'orders.csv', schema: { fields } }],
  }),
  'd/orders.csv': `region,month,amount\n${lines.join('\n')}\n`,
});

const start = process.cpuUsage();
const told = (what: string): void => {
  const { user, system } = process.cpuUsage(start);
  const megabytes = Math.round(process.memoryUsage().rss / 1e6);
  console.log(`${what}: ${((user + system) / 1e6).toFixed(1)} s, ${megabytes} MB`);
};
const read = await readDeck('d', host, { ceiling: { ...defaultCeiling, seconds: 3600 } });
if (!read.value) throw new Error(JSON.stringify(read.diagnostics.slice(0, 3)));
told('read');
const { plan, diagnostics } = analyse(read.value, {
  measure: (text, { size }) => text.length * size * 0.5,
  ...resolveSetting(),
});
if (!plan) throw new Error(JSON.stringify(diagnostics.slice(0, 3)));
told('grouped and planned');
