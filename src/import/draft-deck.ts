/** Tables with their stories → the slides of a first deck, each with what can take its place where it does not pass. */
import type { LanguageCode } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import { isRecord } from '../model/is-record.ts';
import { address } from './names.ts';
import type { Field, Table } from './propose.ts';
import { storiesOf } from './story.ts';
import { inTurn, type Story } from './view.ts';

export type Slide = Readonly<Record<string, unknown>> & { readonly id: string };

export interface Draft {
  readonly slide: Slide;
  readonly measures: Readonly<Record<string, unknown>>;
}

/** Places of the deck in order, each with its drafts, the best first. */
export interface DeckDraft {
  readonly cover: Draft;
  readonly stories: readonly Draft[];
  readonly figures: readonly Draft[];
  readonly tables: readonly Draft[];
  readonly sources: Draft;
}

const mostRows = 12;
const mostColumns = 6;

export function draftDeck(tables: readonly Table[], language: LanguageCode): DeckDraft {
  const { deck } = languageOf(language).door;
  const stories = inTurn(tables.map((table) => storiesOf(table, language)));
  const drawn = stories.filter(({ chart }) => chart);
  // What is told without a chart first: the others have slides of their own.
  const told = [...stories.filter(({ chart }) => !chart), ...drawn];
  return {
    cover: draft({ id: 'cover', layout: 'cover' }),
    stories: drawn.map((story) =>
      draft(
        { id: story.id, title: story.title, chart: story.chart, because: story.because },
        story,
      ),
    ),
    figures: keyFigures(tables, told, deck.kickers.figures),
    tables: inTurn(tables.map((table) => tableSlides(table, told, deck.kickers.table))),
    sources: draft({ id: 'sources', layout: 'sources', title: deck.sources }),
  };
}

function draft(slide: Slide, story?: Story): Draft {
  return { slide, measures: story?.measures ?? {} };
}

/** What the others say, in a list: the first is the title. */
export function summaryOf(shown: readonly Slide[], language: LanguageCode): Draft | undefined {
  const { deck } = languageOf(language).door;
  const said = shown.filter(({ because, title }) => because !== undefined && title !== undefined);
  const [first, ...others] = [
    ...new Map(said.map((slide) => [slide['title'], slide])).values(),
  ].slice(0, 5);
  if (!first || others.length === 0) return undefined;
  const because = joined(
    [first, ...others].flatMap(({ because: own }) => (isRecord(own) ? [own] : [])),
  );
  return draft({
    id: 'summary',
    kicker: deck.kickers.summary,
    title: first['title'],
    points: others.map(({ title }) => title),
    because,
  });
}

/** Words of several sentences with all their claims. */
function joined(
  all: readonly Readonly<Record<string, unknown>>[],
): Readonly<Record<string, unknown>> {
  const words = new Map<string, unknown[]>();
  for (const [key, claim] of all.flatMap((one) => Object.entries(one))) {
    words.set(key, [...(words.get(key) ?? []), claim]);
  }
  return Object.fromEntries(
    [...words].map(([key, claims]) => [key, claims.length === 1 ? claims[0] : claims]),
  );
}

/** A list of key figures as it is; else the first rows of a table. */
function keyFigures(
  tables: readonly Table[],
  stories: readonly Story[],
  kicker: string,
): readonly Draft[] {
  const lists = tables.filter(({ key, keys }) => key.length === 1 && keys.length <= 4);
  const listed = lists.flatMap((table) => cardsOf(table, kicker)).slice(0, 6);
  const own = stories.filter(({ table }) => lists.some(({ name }) => name === table));
  const others = tables.flatMap((table) => {
    const cards = cardsOf(table, kicker).slice(0, 4);
    return stories.filter((one) => one.table === table.name).map((story) => ({ story, cards }));
  });
  const drafts = [...own.map((story) => ({ story, cards: listed })), ...others];
  return drafts
    .filter(({ cards }) => cards.length > 1)
    .map(({ story, cards }) => {
      const id = `figures-${story.id}`.slice(0, 40);
      const { title, because } = story;
      return draft({ id, kicker, title, because, cards }, story);
    });
}

/** A card a row, with its first figure. A title with a number in it is no text. */
function cardsOf(table: Table, kicker: string): readonly Readonly<Record<string, string>>[] {
  const [first] = table.fields.filter(({ kind }) => kind === 'figure');
  const name = table.fields.find(
    (field) => table.key.includes(field.name) && field.kind !== 'moment',
  );
  if (!first || !name || table.key.length > 1) return [];
  return knownRows(table, first).map((row) => ({
    title: name.cells[row]?.text ?? '',
    figure: `{{${address(table.name, table.keys[row] ?? '', first.name)}}}`,
    text: [first.title, table.title].find((title) => !/\p{N}/u.test(title)) ?? kicker,
  }));
}

function knownRows(table: Table, field: Field): readonly number[] {
  return [...table.keys.keys()].filter(
    (row) => table.keys[row] !== undefined && field.cells[row]?.text !== 'n/a',
  );
}

/** Its first rows and columns. */
function tableSlides(table: Table, stories: readonly Story[], kicker: string): readonly Draft[] {
  const keys = table.keys.flatMap((key) => key ?? []);
  if (keys.length < 2) return [];
  const columns = table.fields.filter(({ kind }) => kind !== 'text').slice(0, mostColumns);
  const isAll = keys.length <= mostRows && keys.length === table.keys.length;
  const shown = {
    table: table.name,
    columns: columns.map(({ name }) => name),
    ...(!isAll && { rows: keys.slice(0, mostRows) }),
  };
  return stories
    .filter((one) => one.table === table.name)
    .map((story) => {
      const id = `table-${story.id}`.slice(0, 40);
      const { title, because } = story;
      return draft({ id, kicker, title, because, table: shown }, story);
    });
}
