/** Times judging: 10,000 claims over a table of 10,000 rows, then twice the rows, then twice the claims. `node bench/claims.ts [rows] [claims] [form]` */
import { judgeDeck } from '../src/claims/judge-deck.ts';
import { memoryHost } from '../src/host/memory.ts';
import type { ClaimSource } from '../src/model/claims.ts';
import type { Sources } from '../src/model/sources.ts';
import { claimSchema } from '../src/model/claims.ts';
import { readDeck } from '../src/read/read-deck.ts';

const rows = Number(process.argv[2] ?? 10_000);
const claims = Number(process.argv[3] ?? 10_000);
const only = process.argv[4];

type Make = (i: number, of: number) => unknown;
const fact = (i: number, field = 'v'): string => `t.r${i}.${field}`;
const kinds = 10;
const forms: Readonly<Record<string, Make>> = {
  largest: (i) => ({ largest: fact(i) }),
  'largest of a kind': (i) => ({ largest: fact(i), where: { kind: `k${i % kinds}` } }),
  'largest of estimates': (i) => ({ largest: fact(i, 'e') }),
  rank: (i) => ({ rank: fact(i), place: (i % 50) + 1 }),
  greater: (i, of) => ({ greater: fact(i), than: fact((i + 1) % of) }),
  atLeast: (i) => ({ atLeast: fact(i), value: `${i % 100}円` }),
  share: (i) => ({ share: fact(i), of: 't.v', lessThan: '1%' }),
  ratio: (i, of) => ({ ratio: [fact(i), fact((i + 1) % of)], moreThan: 1 }),
  count: (i) => ({ count: 't', where: { kind: `k${i % kinds}` }, atLeast: i % 100 }),
  'count of estimates': (i) => ({
    count: 't',
    where: { e: { atLeast: '50円' } },
    atLeast: i % 100,
  }),
  all: (i) => ({ all: 't', have: { v: { atLeast: `${i % 20}円` } } }),
  only: (i) => ({ only: `r${i}`, of: 't', have: { kind: `k${i % kinds}` } }),
  before: (i, of) => ({ before: fact(i, 'at'), than: fact((i + 1) % of, 'at') }),
  is: (i) => ({ is: fact(i), value: `${i % 100}円` }),
  sumsTo: (i) => ({ sumsTo: fact(i), parts: 't.v', where: { kind: `k${i % kinds}` } }),
  increasing: (i) => ({ increasing: 't.v', along: 'at', where: { kind: `k${i % kinds}` } }),
  'by foreign key': (i) => ({ greater: `t.r${i}.kind.v`, than: '3円' }),
};

async function makeSources(count: number): Promise<Sources> {
  const quantity = { quantity: '円' };
  const fields = [
    { name: 'id', type: 'string' },
    { name: 'v', type: 'string', constraints: { minimum: 0 }, factdeck: quantity },
    { name: 'e', type: 'string', factdeck: { ...quantity, estimated: true } },
    { name: 'kind', type: 'string' },
    { name: 'at', type: 'string', factdeck: { moment: true } },
  ];
  const foreignKeys = [{ fields: 'kind', reference: { resource: 'k', fields: 'id' } }];
  const lines = Array.from({ length: count }, (_, i) => {
    const v = i % 97 === 0 ? '非公開' : `${(i * 7919) % 1_000_003}円`;
    const [month, day] = [(i % 12) + 1, (i % 28) + 1].map((n) => String(n).padStart(2, '0'));
    return `r${i},${v},${(i * 31) % 1009}円,k${i % kinds},20${10 + (i % 15)}-${month}-${day}`;
  });
  const kindLines = Array.from({ length: kinds }, (_, i) => `k${i},${i}円`);
  const host = memoryHost({
    'd/deck.yaml':
      'title: T\nlanguage: ja\nedition: 2026-01\nslides:\n  - id: a\n    layout: cover\n',
    'd/datapackage.yaml': JSON.stringify({
      name: 'bench',
      resources: [
        { name: 't', path: 't.csv', schema: { primaryKey: 'id', fields, foreignKeys } },
        { name: 'k', path: 'k.csv', schema: { primaryKey: 'id', fields: fields.slice(0, 2) } },
      ],
    }),
    'd/t.csv': `id,v,e,kind,at\n${lines.join('\n')}\n`,
    'd/k.csv': `id,v\n${kindLines.join('\n')}\n`,
  });
  const read = await readDeck('d', host);
  if (!read.value) throw new Error(JSON.stringify(read.diagnostics.slice(0, 3)));
  return read.value;
}

/** The claims of one slide, in place of those it has. */
function withClaims(sources: Sources, made: readonly ClaimSource[]): Sources {
  const because = Object.fromEntries(made.map((claim, i) => [`c${i}`, claim]));
  const [slide] = sources.deck.slides;
  if (!slide) throw new Error('no slide');
  return { ...sources, deck: { ...sources.deck, slides: [{ ...slide, because }] } };
}

function seconds(sources: Sources, made: readonly ClaimSource[]): number {
  const own = withClaims(sources, made);
  // Of this process alone: the machine may have other work.
  const start = process.cpuUsage();
  const { value } = judgeDeck(own);
  const judged = [...(value?.claims.values() ?? [])].reduce((n, c) => n + c.size, 0);
  if (judged !== made.length) throw new Error(`${judged} of ${made.length} judged`);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function claimsOf(make: readonly Make[], count: number, of: number): ClaimSource[] {
  return Array.from({ length: count }, (_, i) =>
    claimSchema.parse(make[i % make.length]?.((i * 13) % of, of)),
  );
}

const [once, twice] = [await makeSources(rows), await makeSources(rows * 2)];
const told = (name: string, make: readonly Make[]): void => {
  const base = claimsOf(make, claims, rows);
  seconds(once, claimsOf(make, Math.ceil(claims / 10), rows));
  const times = [
    seconds(once, base),
    seconds(twice, claimsOf(make, claims, rows * 2)),
    seconds(once, claimsOf(make, claims * 2, rows)),
  ];
  console.log(`${name.padEnd(22)} ${times.map((t) => t.toFixed(2).padStart(7)).join('')}`);
};
console.log(
  `${claims} claims over ${rows} rows; processor seconds: so, with twice the rows, with twice the claims`,
);
if (only === undefined || only === 'all') told('all forms, mixed', Object.values(forms));
for (const [name, make] of Object.entries(forms)) {
  if (only === undefined || only === name) told(name, [make]);
}
