/** A proposed table → what can be said of it that holds, each sentence with its claim and a chart that shows it. */
import type { LanguageCode } from '../languages/codes.ts';
import { languageOf, languages } from '../languages/index.ts';
import type { DeckSentences, Sentence } from '../languages/parts/door.ts';
import { address } from './names.ts';
import type { Field, Table } from './propose.ts';

export interface Story {
  readonly id: string;
  readonly table: string;
  readonly title: string;
  readonly because: Readonly<Record<string, unknown>>;
  /** Absent: it is told, not drawn. */
  readonly chart?: Readonly<Record<string, unknown>>;
  readonly measures?: Readonly<Record<string, unknown>>;
}

/** The rows of one chart: those of a label at one time, of one series over time. */
interface View {
  readonly table: Table;
  readonly rows: readonly number[];
  readonly where: Readonly<Record<string, string>>;
  readonly name: Field;
  readonly id: string;
  /** What holds for all its rows and is in no title: values of further labels, a period. */
  readonly held: readonly string[];
  readonly words: Words;
}

interface Words {
  readonly deck: DeckSentences;
  /** What stands in brackets behind a word. */
  readonly aside: (inside: readonly string[]) => string;
}

/** More marks than these are no chart to be read from afar. */
const mostBars = 12;
const mostLines = 5;
const mostPairs = 7;

export function storiesOf(table: Table, language: LanguageCode): readonly Story[] {
  const { door, writing } = languageOf(language);
  const words = { deck: door.deck, aside: writing.parenthesis };
  const keys = table.fields.filter(({ name }) => table.key.includes(name));
  const moment = keys.find(({ kind }) => kind === 'moment');
  const labels = keys.filter((field) => field !== moment);
  const series = [...labels].sort((a, b) => countOf(b) - countOf(a))[0];
  const fixed = labels.filter((field) => field !== series);
  const start = rowsOf(table).filter((row) =>
    fixed.every(({ cells }) => cells[row]?.text === cells[0]?.text),
  );
  const held = Object.fromEntries(fixed.map(({ name, cells }) => [name, cells[0]?.text ?? '']));
  const figures = table.fields.filter(({ kind }) => kind === 'figure');
  const base = { table, where: held, id: '', held: Object.values(held), words };
  if (moment === undefined) {
    return series ? rankings({ ...base, rows: start, name: series }, figures) : [];
  }
  const periods = [...new Set(start.map((row) => moment.cells[row]?.text ?? ''))].sort();
  const last = periods.filter((code) => code !== 'n/a').at(-1) ?? '';
  const overTime = { ...base, rows: start, name: moment };
  if (!series) return courses(overTime, figures);
  const latest = start.filter((row) => moment.cells[row]?.text === last);
  const at = latest[0];
  const period =
    at === undefined ? '' : bound(address(table.name, table.keys[at] ?? '', moment.name));
  const ends = {
    ...base,
    rows: latest,
    where: { ...held, [moment.name]: last },
    name: series,
    id: '-latest',
    held: [...base.held, period],
  };
  return inTurn([seriesCourses(overTime, series, figures), rankings(ends, figures)]);
}

/** The first of each, then the second of each: a deck is of all its parts. */
export function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) =>
    lists.flatMap((list) => list.slice(i, i + 1)),
  ).flat();
}

function rowsOf({ keys }: Table): readonly number[] {
  return [...keys.keys()].filter((row) => keys[row] !== undefined);
}

const countOf = ({ cells }: Field): number => new Set(cells.map(({ text }) => text)).size;

const valueOf = (field: Field, row: number): number | undefined => {
  const text = field.cells[row]?.text ?? '';
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
};

const factOf = ({ table }: View, row: number, field: Field): string =>
  address(table.name, table.keys[row] ?? '', field.name);

const bound = (fact: string): string => `{{${fact}}}`;

/** With what holds for all rows beside it: €12 k (A, March 2026). */
function figureOf({ held, words }: View, fact: string): string {
  return bound(fact) + (held.length === 0 ? '' : words.aside(held));
}

function slug(text: string): string {
  return text.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

function idOf(kind: string, view: View, field: Field): string {
  const parts = [kind, slug(view.table.name), slug(field.name)].filter((part) => part !== '');
  return parts.join('-').slice(0, 30) + view.id;
}

/** Who has most and least of each figure; two of one unit held against each other, two of several across. */
function rankings(view: View, figures: readonly Field[]): readonly Story[] {
  const { table, rows, name, where, words } = view;
  const { deck } = words;
  const ranked = figures.map((field): Story[] => {
    const known = rows.filter((row) => valueOf(field, row) !== undefined);
    const ordered = [...known].sort((a, b) => (valueOf(field, b) ?? 0) - (valueOf(field, a) ?? 0));
    const [top, second] = ordered;
    const [low, next] = [...ordered].reverse();
    if (top === undefined || low === undefined || ordered.length < 3) return [];
    const say = (row: number, sentence: DeckSentences['highest'], form: string): Story => {
      const fact = factOf(view, row, field);
      const said = sentence(name.cells[row]?.text ?? '', field.title, figureOf(view, fact));
      const claim = { [form]: fact, ...(Object.keys(where).length > 0 && { where }) };
      return { id: idOf(form, view, field), table: table.name, ...tell(said, claim) };
    };
    const isAlone = (a: number, b: number | undefined): boolean =>
      b === undefined || valueOf(field, a) !== valueOf(field, b);
    const bars = {
      preset: 'bars',
      table: table.name,
      x: field.name,
      y: name.name,
      ...chosen(view, ordered.slice(0, mostBars)),
      highlight: table.keys[top],
    };
    return [
      ...(isAlone(top, second) ? [{ ...say(top, deck.highest, 'largest'), chart: bars }] : []),
      ...(isAlone(low, next) ? [say(low, deck.lowest, 'smallest')] : []),
    ];
  });
  // One of each kind first.
  return inTurn([
    ranked.flat(),
    pairs(view, figures),
    shares(view, figures),
    crossed(view, figures),
  ]);
}

/** All its rows, or those that are asked for. */
function chosen(view: View, rows: readonly number[]): Readonly<Record<string, unknown>> {
  const isAll = rows.length === view.rows.length && rows.length === view.table.keys.length;
  return isAll ? {} : { rows: rows.map((row) => view.table.keys[row]) };
}

const tell = (
  { text, words }: Sentence,
  claim: Readonly<Record<string, unknown>>,
): Pick<Story, 'title' | 'because'> => ({ title: text, because: { [words]: claim } });

/** Plan and result, before and after. */
function pairs(view: View, figures: readonly Field[]): readonly Story[] {
  const { table, rows, name, words } = view;
  return figures.slice(1).flatMap((second, i): Story[] => {
    const first = figures[i];
    if (!first || first.unit !== second.unit || first.written !== second.written) return [];
    // What came of it is told, against what was planned; else the later column, against the earlier.
    const isPlanned = languages.some(({ door }) => door.plans.test(second.title));
    const [from, to] = isPlanned ? [second, first] : [first, second];
    const both = rows.filter(
      (row) => valueOf(from, row) !== undefined && valueOf(to, row) !== undefined,
    );
    const gaps = both.map((row) => ({
      row,
      gap: (valueOf(to, row) ?? 0) - (valueOf(from, row) ?? 0),
    }));
    const [most] = [...gaps].sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
    if (!most || most.gap === 0) return [];
    const facts = [factOf(view, most.row, from), factOf(view, most.row, to)] as const;
    const isMore = most.gap > 0;
    const said = words.deck.against(name.cells[most.row]?.text ?? '', isMore ? 'above' : 'below', {
      title: to.title,
      figure: bound(facts[1]),
      otherTitle: from.title,
      otherFigure: figureOf(view, facts[0]),
    });
    const claim = { [isMore ? 'greater' : 'less']: facts[1], than: facts[0] };
    const slope = {
      preset: 'slope',
      table: table.name,
      from: from.name,
      to: to.name,
      label: name.name,
      ...chosen(view, both.slice(0, mostPairs)),
      highlight: table.keys[most.row],
    };
    const isDrawn = both.length > 1;
    const story = { id: idOf('against', view, to), table: table.name, ...tell(said, claim) };
    return [isDrawn ? { ...story, chart: slope } : story];
  });
}

/** Parts of a whole: amounts that nobody counts twice. */
function shares(view: View, figures: readonly Field[]): readonly Story[] {
  const { table, rows, name, where, words } = view;
  const isWhole = rows.length === table.keys.length && Object.keys(where).length === 0;
  return figures.flatMap((field): Story[] => {
    const values = rows.map((row) => valueOf(field, row));
    const isParts = values.every((value) => value !== undefined && value > 0);
    if (!isWhole || !isParts || rows.length < 3 || rows.length > mostBars) return [];
    if (field.unit === '' || field.unit === '%') return [];
    const top = rows.reduce((a, b) =>
      (valueOf(field, b) ?? 0) > (valueOf(field, a) ?? 0) ? b : a,
    );
    const measure = `${field.name}_share`;
    const fact = address(table.name, table.keys[top] ?? '', measure);
    const said = words.deck.share(name.cells[top]?.text ?? '', field.title, bound(fact));
    const title = words.deck.shareOf(field.title);
    return [
      {
        id: idOf('share', view, field),
        table: table.name,
        ...tell(said, { largest: fact }),
        measures: {
          [measure]: {
            each: table.name,
            title,
            share: field.name,
            of: address(table.name, field.name),
            digits: 0,
          },
        },
        chart: {
          preset: 'bars',
          table: table.name,
          x: measure,
          y: name.name,
          highlight: table.keys[top],
        },
      },
    ];
  });
}

/** Two measures of each row. */
function crossed(view: View, figures: readonly Field[]): readonly Story[] {
  const { table, rows, name, words } = view;
  const [x, y] = [figures[0], figures.find(({ unit }) => unit !== figures[0]?.unit)];
  if (!x || !y || rows.length < 4 || rows.length > 30) return [];
  const most = (field: Field): number | undefined =>
    [...rows].sort(
      (a, b) => (valueOf(field, b) ?? -Infinity) - (valueOf(field, a) ?? -Infinity),
    )[0];
  const top = most(y);
  if (top === undefined) return [];
  const fact = factOf(view, top, y);
  const said = words.deck.highest(name.cells[top]?.text ?? '', y.title, figureOf(view, fact));
  const { where } = view;
  const claim = { largest: fact, ...(Object.keys(where).length > 0 && { where }) };
  return [
    {
      id: idOf('both', view, y),
      table: table.name,
      ...tell(said, claim),
      chart: {
        preset: 'scatter',
        table: table.name,
        x: x.name,
        y: y.name,
        label: name.name,
        ...chosen(view, rows),
        highlight: table.keys[top],
      },
    },
  ];
}

/** A figure over time: from its first period to its last. */
function courses(view: View, figures: readonly Field[]): readonly Story[] {
  const { table, rows } = view;
  return figures.flatMap((field): Story[] => {
    const story = course(view, rows, field, field.title);
    const preset = rows.length > mostBars ? 'line' : 'columns';
    const chart = {
      preset,
      table: table.name,
      x: view.name.name,
      y: field.name,
      ...chosen(view, rows),
    };
    return story ? [{ ...story, chart }] : [];
  });
}

function course(
  view: View,
  rows: readonly number[],
  field: Field,
  subject: string,
): Story | undefined {
  const known = [...rows]
    .filter((row) => valueOf(field, row) !== undefined)
    .sort((a, b) => ((view.name.cells[a]?.text ?? '') < (view.name.cells[b]?.text ?? '') ? -1 : 1));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || known.length < 3) return undefined;
  const gap = (valueOf(field, last) ?? 0) - (valueOf(field, first) ?? 0);
  if (gap === 0) return undefined;
  const facts = [factOf(view, first, field), factOf(view, last, field)] as const;
  const said = view.words.deck.course(subject, gap > 0 ? 'rose' : 'fell', {
    from: bound(facts[0]),
    to: bound(facts[1]),
    first: bound(factOf(view, first, view.name)),
    last: bound(factOf(view, last, view.name)),
  });
  const claim = { [gap > 0 ? 'greater' : 'less']: facts[1], than: facts[0] };
  return { id: idOf('course', view, field), table: view.table.name, ...tell(said, claim) };
}

/** A line for each label; the title is about the one that is largest in the end. */
function seriesCourses(view: View, series: Field, figures: readonly Field[]): readonly Story[] {
  const { table, rows, name, words } = view;
  return figures.flatMap((field): Story[] => {
    const last = [...new Set(rows.map((row) => name.cells[row]?.text ?? ''))].sort().at(-1);
    const ends = rows
      .filter((row) => name.cells[row]?.text === last && valueOf(field, row) !== undefined)
      .sort((a, b) => (valueOf(field, b) ?? 0) - (valueOf(field, a) ?? 0));
    const names = ends.slice(0, mostLines).map((row) => series.cells[row]?.text ?? '');
    const [top] = names;
    if (top === undefined) return [];
    const own = rows.filter((row) => series.cells[row]?.text === top);
    const story = course(
      view,
      own,
      field,
      words.deck.of([top, ...view.held].join(', '), field.title),
    );
    const drawn = rows.filter((row) => names.includes(series.cells[row]?.text ?? ''));
    const chart = {
      preset: 'line',
      table: table.name,
      x: name.name,
      y: field.name,
      ...(names.length > 1 && { series: series.name }),
      ...chosen(view, drawn),
    };
    return story ? [{ ...story, chart }] : [];
  });
}
