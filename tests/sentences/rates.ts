/**
 * Sentences of authors who did not know the rules → how many lies are caught and how many honest ones are refused, by class.
 * `npm run rates` (with `only=offer` the rates of that name; with `set=ferries` the sets of that name; with `unseen` the third that is kept apart, as figures alone; with `list` which entries came out wrong;
 * with a path another checkout).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type * as deckTools from '../deck.ts';
import { keepsWords, namesIn } from './keeps-words.ts';

type Claims = Readonly<Record<string, unknown>>;

interface Entry {
  readonly id: string;
  readonly class: string;
  /** As an author types it at first, and with its figures bound. */
  readonly text: string;
  readonly tied: string;
  readonly because?: Claims;
  /** Address → what its cell holds then; the sentence is false after it. */
  readonly change?: Readonly<Record<string, string>>;
}

interface Tried extends Entry {
  readonly set: string;
  readonly files: Readonly<Record<string, string>>;
}

const options = process.argv.slice(2);
const lists = options.includes('list');
const unseen = options.includes('unseen');
const checkout =
  options.find((o) => o.startsWith('/')) ?? new URL('../..', import.meta.url).pathname;
const { planned } = (await import(`${checkout}/tests/deck.ts`)) as typeof deckTools;
const root = new URL('./', import.meta.url);

function tried(): Tried[] {
  const sets = readdirSync(root, { withFileTypes: true }).filter((e) => e.isDirectory());
  const asked = options.filter((o) => o.startsWith('set=')).map((o) => o.slice(4));
  const chosen = sets.filter(
    ({ name }) => asked.length === 0 || asked.some((part) => name.includes(part)),
  );
  return chosen.flatMap(({ name: set }) => {
    const folder = new URL(`${set}/`, root);
    const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
    const names = readdirSync(folder).filter((n) => !/sentences|unseen/.test(n));
    const files = Object.fromEntries(names.map((name) => [name, read(name)]));
    const entries = parseYaml(read(unseen ? 'unseen.yaml' : 'sentences.yaml')) as Entry[];
    return entries.map((entry) => ({ ...entry, set, files }));
  });
}

interface Told {
  readonly errors: readonly Diagnostic[];
  /** Lines below the slide that say what its claims leave out. */
  readonly signs: readonly string[];
}

/** What is wrong with a deck of this one sentence. */
async function toldOf(
  { set, files, change = {} }: Tried,
  sentence: { readonly title?: string; readonly point?: string; readonly because?: Claims },
  strict: boolean,
): Promise<Told> {
  const language = set.slice(0, 2);
  const neutral = { en: 'Overview', ja: '概要', de: 'Überblick' }[language];
  const { title, point = neutral, because } = sentence;
  // A cover's title is a heading.
  const slide =
    title === undefined
      ? { id: 'a', layout: 'cover', title: neutral, subtitle: point }
      : { id: 'a', title, points: [neutral], ...(because && { because }) };
  const deck = {
    title: neutral,
    language,
    edition: '2026-Q3',
    ...(strict && { strict: true }),
    slides: [slide],
  };
  const { diagnostics, plan } = await planned({
    files: { ...changed(files, change), 'deck.yaml': deck },
    // Whether a title is too long is another matter.
    measureText: () => 0,
  });
  return {
    errors: diagnostics.filter((d) => d.severity === 'error'),
    signs: plan?.slides.flatMap((s) => s.leftOut.map((l) => `sign: ${l.label}`)) ?? [],
  };
}

function nameOf(d: Diagnostic): string {
  if (d.code === 'claim-says-less') return `${d.code}: ${d.args.of} ${d.args.named}`;
  return d.code === 'sentence-open' ? `open: ${d.args.words.join(', ')}` : d.code;
}

async function errorsOf(...asked: Parameters<typeof toldOf>): Promise<readonly string[]> {
  return (await toldOf(...asked)).errors.map(nameOf);
}

function changed(
  files: Tried['files'],
  change: Readonly<Record<string, string>>,
): Record<string, string> {
  const out = { ...files };
  for (const [address, text] of Object.entries(change)) {
    const [table = '', row = '', field = ''] = address.split('.');
    const rows: string[][] = parse(out[`${table}.csv`] ?? '', { columns: false });
    const at = rows[0]?.indexOf(field) ?? -1;
    const line = rows.find(([key]) => key === row);
    if (!line || at < 0) throw new Error(`no cell ${address}`);
    line[at] = text;
    out[`${table}.csv`] = rows
      .map((cells) => cells.map((c) => `"${c.replaceAll('"', '""')}"`).join(','))
      .join('\n');
  }
  return out;
}

interface Rate {
  readonly what: string;
  readonly of: (entry: Tried) => boolean;
  /** What is counted. */
  readonly is: (entry: Tried) => Promise<readonly string[]>;
  readonly wanted: 'errors' | 'none';
}

const isLie = (entry: Tried): boolean => entry.class.startsWith('lie');
const is = (name: string) => (entry: Tried) => entry.class === name;
const asTitle =
  (strict: boolean, counts: 'errors' | 'signs too' = 'errors') =>
  async (entry: Tried) => {
    const because = entry.because && { because: entry.because };
    const { errors, signs } = await toldOf(entry, { title: entry.tied, ...because }, strict);
    const isSigned = counts === 'signs too' && errors.length === 0;
    return isSigned ? signs : errors.map(nameOf);
  };
const asPoint = (strict: boolean) => (entry: Tried) =>
  errorsOf(entry, { point: entry.text }, strict);

interface Pasted {
  readonly title: string;
  readonly because: Claims;
}

/** The sentence after the first offer of its messages has been pasted; undefined: nothing is offered. */
async function pasted(entry: Tried, because: Claims): Promise<Pasted | undefined> {
  const { errors: told } = await toldOf(entry, { title: entry.tied, because }, true);
  const offers = told.flatMap((d) =>
    d.code === 'sentence-open' || d.code === 'unchecked-comparison' ? [d.args.offer] : [],
  );
  const [lines] = offers.flatMap((o) => (o.lines.length > 0 ? [o.lines] : []));
  if (!lines) return undefined;
  const own = parseYaml(lines.join('\n')) as { title: string; because?: Claims };
  return { title: own.title, because: { ...because, ...own.because } };
}

/** Strict, as it stands or with what is offered in its place. */
async function withOffer(entry: Tried, because: Claims = {}): Promise<readonly string[]> {
  const errors = await errorsOf(entry, { title: entry.tied, because }, true);
  if (errors.length === 0) return [];
  const offer = await pasted(entry, because);
  return offer ? errorsOf(entry, offer, true) : errors;
}

/** A lie that an offer lets pass: it passes, and still says what its author wrote. */
async function lieThroughOffer(entry: Tried): Promise<readonly string[]> {
  const errors = await errorsOf(entry, { title: entry.tied }, true);
  const offer = errors.length === 0 ? undefined : await pasted(entry, {});
  if (!offer || !keepsWords(entry.tied, offer.title, namesIn(entry.files)))
    return ['no lie passes'];
  return errorsOf(entry, offer, true);
}

const rates: readonly Rate[] = [
  ...[false, true].flatMap((strict): Rate[] => {
    const mode = strict ? 'strict' : 'not strict';
    return [
      { what: `lies caught, ${mode}`, of: isLie, is: asTitle(strict), wanted: 'errors' },
      {
        what: `lies caught or signed on the slide, ${mode}`,
        of: isLie,
        is: asTitle(strict, 'signs too'),
        wanted: 'errors',
      },
      {
        what: `evasions caught, ${mode}`,
        of: is('evasion'),
        is: asTitle(strict),
        wanted: 'errors',
      },
      {
        what: `truths with their claim refused, ${mode}`,
        of: is('truth'),
        is: asTitle(strict),
        wanted: 'none',
      },
      {
        what: `innocents refused as ${strict ? 'points' : 'titles'}, ${mode}`,
        of: is('innocent'),
        is: strict ? asPoint(true) : asTitle(false),
        wanted: 'none',
      },
    ];
  }),
  {
    what: 'truths with their claim refused, strict, after one offer',
    of: is('truth'),
    is: (entry) => withOffer(entry, entry.because),
    wanted: 'none',
  },
  {
    what: 'truths without their claim refused, strict, after one offer',
    of: is('truth'),
    is: (entry) => withOffer(entry),
    wanted: 'none',
  },
  {
    what: 'lies without a claim stopped, strict, after one offer',
    of: isLie,
    is: lieThroughOffer,
    wanted: 'errors',
  },
];

const all = tried();
// `only=offer`: just the rates whose name holds these words.
const [only = ''] = options.flatMap((o) => (o.startsWith('only=') ? [o.slice(5)] : []));
for (const { what, of, is: tell, wanted } of rates.filter((r) => r.what.includes(only))) {
  const counts = new Map<string, { found: number; all: number }>();
  const wrong: string[] = [];
  for (const entry of all.filter(of)) {
    const codes = await tell(entry);
    const lies = isLie(entry) ? ` ${entry.class.slice(4)}` : '';
    for (const key of ['', entry.set.slice(0, 2), ...(lies === '' ? [] : [lies])]) {
      const count = counts.get(key) ?? { found: 0, all: 0 };
      counts.set(key, { found: count.found + Number(codes.length > 0), all: count.all + 1 });
    }
    if ((wanted === 'errors') === codes.length > 0) continue;
    wrong.push(`  ${entry.id}: ${entry.tied} [${codes.join(' ')}]`);
  }
  const told = [...counts].map(
    ([key, { found, all: of_ }]) => `${key}${key === '' ? '' : ' '}${found} of ${of_}`,
  );
  process.stdout.write(`${what}: ${told.join(' · ')}\n`);
  if (lists && !unseen) process.stdout.write(`${wrong.join('\n')}\n`);
}
