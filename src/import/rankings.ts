/** Rows beside one another → who has most and least of each figure, what is above what, and who has which part of a whole. */
import { languages } from '../languages/index.ts';
import type { DeckSentences } from '../languages/parts/door.ts';
import { address } from './names.ts';
import type { Field } from './propose.ts';
import {
  bound,
  chosen,
  factOf,
  figureOf,
  idOf,
  inTurn,
  mostBars,
  tell,
  valueOf,
  type Story,
  type View,
} from './view.ts';

const mostPairs = 7;

/** Who has most and least of each figure; two of one unit held against each other, two of several across. */
export function rankings(view: View, figures: readonly Field[]): readonly Story[] {
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
