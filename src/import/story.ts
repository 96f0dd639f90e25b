/** A proposed table → what can be said of it that holds, each sentence with its claim and a chart that shows it. */
import type { LanguageCode } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import { address } from './names.ts';
import type { Field, Table } from './propose.ts';
import { rankings } from './rankings.ts';
import {
  bound,
  chosen,
  countOf,
  factOf,
  idOf,
  inTurn,
  mostBars,
  rowsOf,
  tell,
  valueOf,
  type Story,
  type View,
} from './view.ts';

const mostLines = 5;

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
