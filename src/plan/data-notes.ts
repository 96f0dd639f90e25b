/** What a reader should know of the data → notes in groups: contradictions, what cannot be known, what is only asserted, ratings, old values, plans whose date has passed, gaps. */
import { rowName } from '../facts/fact-names.ts';
import { languageOf } from '../languages/index.ts';
import type { Table } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import type { ClaimView, StatementView } from '../model/plan.ts';
import type { Views } from '../model/layout-views.ts';
import { noBox } from '../model/views.ts';
import { formatMoment } from '../quantity/index.ts';
import { ageInMonths, isOld } from './age.ts';
import type { Context } from './context.ts';

type Group = Views['data-notes']['groups'][number];
type Note = Pick<Group['notes'][number], 'text' | 'detail' | 'at' | 'said'>;

export interface Noted {
  readonly facts: readonly Fact[];
  readonly claims: readonly ClaimView[];
  readonly statements: readonly StatementView[];
}

/** Only groups that hold something. */
export function planDataNotes(context: Context, { facts, claims, statements }: Noted): Group[] {
  const words = languageOf(context.language).dataNotes;
  const groups: { title: string; notes: Note[] }[] = [
    { title: words.contradictions, notes: statements.map((s) => contradiction(context, s)) },
    { title: words.undecided, notes: undecided(context, claims) },
    { title: words.asserted, notes: asserted(context, claims) },
    { title: words.ratings, notes: ratings(context, facts) },
    { title: words.old, notes: oldValues(context, facts) },
    { title: words.passed, notes: passedPlans(context, facts) },
    { title: words.gaps, notes: gaps(context, facts) },
  ];
  const told = groups.filter((g) => g.notes.length > 0);
  return told.map(({ title, notes }) => ({
    title,
    lines: [],
    box: noBox,
    rule: noBox,
    notes: notes.map((note) => ({ ...note, ...unset })),
  }));
}

/** Before it is known where they stand. */
const unset = {
  lines: { text: [], detail: [], at: [] },
  boxes: { text: noBox, detail: noBox, at: noBox },
  rule: noBox,
};

/** Quoted, and not in bold: what a reader must not take for the deck's own finding. */
function said({ language }: Context, words: string): Pick<Note, 'text' | 'said'> {
  return { text: languageOf(language).writing.quoted(words), said: true };
}

function contradiction(context: Context, { words, note, at }: StatementView): Note {
  return { ...said(context, words), detail: note, at };
}

function undecided(context: Context, claims: readonly ClaimView[]): Note[] {
  return once(
    claims
      .filter((c) => c.verdict === 'unknown')
      .map((c) => ({ ...said(context, c.words), detail: c.evidence, at: '' })),
  );
}

/** One for each place of a source. */
function asserted(context: Context, claims: readonly ClaimView[]): Note[] {
  const { quoted, listComma } = languageOf(context.language).writing;
  const byPlace = new Map<string, Set<string>>();
  for (const { verdict, evidence, words } of claims) {
    if (verdict !== 'attributed') continue;
    byPlace.set(evidence, (byPlace.get(evidence) ?? new Set()).add(words));
  }
  return [...byPlace].map(([evidence, words]) => {
    const text = [...words].map(quoted).join(listComma);
    return { text, said: true, detail: evidence, at: '' };
  });
}

function ratings({ language }: Context, facts: readonly Fact[]): Note[] {
  const { dataNotes: words, writing } = languageOf(language);
  const shown = new Set(facts.map((f) => f.field));
  return once(
    facts
      .filter((f) => f.field.rating !== undefined)
      .map((f) => {
        const field = f.table.fields.find((x) => x.name === f.field.rating);
        // A column that no slide shows is none to point at.
        const reason = field && shown.has(field) ? field.title : '';
        const steps = f.field.categories.map((c) => c.label);
        return {
          text: `${f.table.title}${writing.colon}${f.field.title}`,
          detail: words.rated(steps, reason),
          at: '',
          said: false,
        };
      }),
  );
}

function oldValues(context: Context, facts: readonly Fact[]): Note[] {
  const words = languageOf(context.language).dataNotes;
  const byTable = new Map<Table, { months: number; asOf: string }>();
  for (const fact of facts) {
    if (!isOld(context, fact) || !fact.asOf) continue;
    const months = ageInMonths(context, fact) ?? 0;
    if (months <= (byTable.get(fact.table)?.months ?? -1)) continue;
    byTable.set(fact.table, { months, asOf: formatMoment(fact.asOf, context) });
  }
  return [...byTable].map(([table, { months, asOf }]) => ({
    text: table.title,
    detail: words.aged(asOf, months),
    at: '',
    said: false,
  }));
}

/** A moment that evidence calls planned, and whose last day is over at the edition. */
function passedPlans(context: Context, facts: readonly Fact[]): Note[] {
  const { dataNotes: words, writing } = languageOf(context.language);
  return once(
    facts.flatMap((fact) => {
      const { value } = fact.cell;
      if (fact.basis !== 'planned' || value.type !== 'moment') return [];
      const { to } = value.moment;
      if (to === undefined || to >= context.now) return [];
      const when = formatMoment(value.moment, context);
      return [
        {
          text: rowName(fact),
          detail: words.due(when),
          at: fact.locators.join(writing.listComma),
          said: false,
        },
      ];
    }),
  );
}

/** Rows of the deck's main table that another table, one row each, does not have. */
function gaps(context: Context, facts: readonly Fact[]): Note[] {
  const words = languageOf(context.language).dataNotes;
  const shown = new Set(facts.map((f) => f.table));
  return [...shown].flatMap((table) => {
    const [key] = table.foreignKeys.filter((k) => k.fields.length === 1);
    const target = key && context.dataset.tables.get(key.table);
    if (!key || !target || !shown.has(target) || target.rows.length > mostNamed) return [];
    const held = table.rows.map((r) => r.cells.get(key.fields[0] ?? '')?.raw.trim() ?? '');
    // Several rows of one organisation are a list of events, not a table of organisations.
    if (new Set(held).size < held.length || held.length < 2) return [];
    const missing = target.rows.filter(
      (r) => !held.includes(r.cells.get(key.referenced[0] ?? '')?.raw.trim() ?? ''),
    );
    if (missing.length === 0) return [];
    const names = missing.map((r) => {
      const field = target.fields.find((f) => f.names);
      return (field && r.cells.get(field.name)?.raw) ?? r.key ?? '';
    });
    return [{ text: table.title, detail: words.missing(names), at: '', said: false }];
  });
}

/** A table of more rows is no list of players: nobody expects all of them everywhere. */
const mostNamed = 12;

function once(notes: readonly Note[]): Note[] {
  const seen = new Map(notes.map((n) => [`${n.text}\n${n.detail}`, n]));
  return [...seen.values()];
}
