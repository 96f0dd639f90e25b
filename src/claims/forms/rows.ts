/** `all`, `any`, `none`, `only`: rows that are so, counted in three values. */
import { error } from '../../diagnostics/diagnostic.ts';
import { renderAddress } from '../../facts/address.ts';
import type { ClaimOf, RowChoice } from '../../model/claims.ts';
import type { ConditionSource } from '../../model/conditions.ts';
import type { Row, Table } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { PlainSense, Sense } from '../../model/senses.ts';
import type { Evidence } from '../../model/verdict.ts';
import { fieldsAsked } from '../../model/fields-asked.ts';
import { flagsOfChoice } from '../choice-flags.ts';
import { choiceKey, chooseRows, resolveTableOf } from '../choose-rows.ts';
import { columnsOf } from '../column.ts';
import { compileConditions, sizesAsked } from '../conditions.ts';
import { valueOf, type JudgeContext } from '../context.ts';
import { findFlips } from '../flips.ts';
import { everyReading, type Form, type Judgement } from '../form.ts';
import type { Answers, ChoiceFlags, Matched, Matching, Member, Tally } from '../known.ts';
import { ofList } from '../of-list.ts';
import { remember } from '../remember.ts';
import { evidenceOf } from '../said-figure.ts';
import { isFlagged, isOutsideEstimate, type Reading } from '../span.ts';
import { allOf, anyOf, both, not, type Ternary } from '../ternary.ts';

type Have = Readonly<Record<string, ConditionSource>>;

const one = (type: PlainSense): Sense => ({ type });

export const all: Form<ClaimOf<'all'>> = {
  judge: (context, claim) =>
    judgeRows(
      context,
      'all',
      claim.all,
      claim.have,
      claim,
      ({ all: answers }, reading) => answers[reading],
    ),
  senses: ({ have }) => [one('all'), ...haveSenses(have)],
  numbers: ({ have }) => haveNumbers(have),
};

export const any: Form<ClaimOf<'any'>> = {
  judge: (context, claim) =>
    judgeRows(context, 'any', claim.any, claim.have, claim, ({ so }, reading) =>
      anyIn(so[reading]),
    ),
  senses: ({ have }) => [one('any'), ...haveSenses(have)],
  numbers: ({ have }) => haveNumbers(have),
};

export const none: Form<ClaimOf<'none'>> = {
  judge: (context, claim) =>
    judgeRows(context, 'none', claim.none, claim.have, claim, ({ so }, reading) =>
      not(anyIn(so[reading])),
    ),
  senses: ({ have }) => [one('none'), ...haveSenses(have)],
  numbers: ({ have }) => haveNumbers(have),
};

export const only: Form<ClaimOf<'only'>> = {
  judge: judgeOnly,
  senses: ({ only: rows, have }) => [
    one('only'),
    one('none'),
    ...(rows.length > 1 ? [one('all'), one('count')] : []),
    ...haveSenses(have),
  ],
  numbers: ({ only: rows, have }) => [String(rows.length), ...haveNumbers(have)],
};

function judgeOnly(context: JudgeContext, claim: ClaimOf<'only'>): Judgement | undefined {
  const table = resolveTableOf(context, claim.of, ['of']);
  if (!table) return undefined;
  const unknown = claim.only.find((key) => !table.byKey.has(key));
  if (unknown !== undefined) {
    const args = { table: table.name, name: unknown, nearest: [] };
    context.report({ path: ['only'], diagnostic: (at) => error('unknown-row', args, at) });
    return undefined;
  }
  const named = claim.only.flatMap((key) => table.byKey.get(key) ?? []);
  const matching = matchRows(context, table, claim.have, claim);
  const missing = named.find((row) => matching?.byRow.has(row) === false);
  if (matching && matching.matched.length > 0 && missing) {
    const args = { fact: renderAddress([table.name, missing.key ?? '']) };
    context.report({ path: ['only'], diagnostic: (at) => error('claim-not-selected', args, at) });
    return undefined;
  }
  return judgeRows(context, 'of', claim.of, claim.have, claim, ({ byRow, so }, reading) => {
    const own = named.map((row) => isSo(byRow.get(row), reading));
    const others = {
      yes: so[reading].yes - own.filter((a) => a === 'yes').length,
      unknown: so[reading].unknown - own.filter((a) => a === 'unknown').length,
    };
    return allOf([...own, not(anyIn(others))]);
  });
}

function anyIn({ yes, unknown }: Tally): Ternary {
  return yes > 0 ? 'yes' : unknown > 0 ? 'unknown' : 'no';
}

/** It is chosen, and so. */
function isSo(matched: Matched | undefined, reading: Reading): Ternary {
  return matched ? both(matched.member.in[reading], matched.is[reading]) : 'no';
}

/** A row that is no member makes nothing false. */
function implies(member: Ternary, is: Ternary): Ternary {
  return anyOf([not(member), is]);
}

function judgeRows(
  context: JudgeContext,
  key: 'all' | 'any' | 'none' | 'of',
  name: string,
  have: Have,
  choice: RowChoice,
  judge: (matching: Matching, reading: Reading) => Ternary,
): Judgement | undefined {
  const table = resolveTableOf(context, name, [key]);
  const matching = table && matchRows(context, table, have, choice);
  if (!matching) return undefined;
  const { matched } = matching;
  if (matched.length === 0 && key !== 'none') {
    const args = { table: name };
    context.report({ path: [key], diagnostic: (at) => error('no-rows', args, at) });
    return undefined;
  }
  const flags = flagsOfChoice(context, table, choice);
  const byDigits = function* (): Generator<Answers> {
    const rows = (): Row[] => matched.map((m) => m.member.row);
    const id = `have ${matchKey(table, have, choice)}`;
    for (const { row, is } of findFlips(context, table, have, rows, id)) {
      const turned = withAnswer(matching, row, is);
      yield everyReading((reading) => judge(turned, reading));
    }
  };
  return {
    answers: everyReading((reading) => judge(matching, reading)),
    facts: matching.facts,
    measures: [],
    flagged: flags.flagged || matching.flagged,
    outside: flags.outside || matching.outside,
    edges: flags.facts,
    // Where a figure also decides who is chosen, each is tried.
    ...(flags.facts.length === 0 && { turned: byDigits }),
    obstacle: '',
    evidence: () => tell(context, table, have, matched, key),
  };
}

function matchKey(table: Table, have: Have, choice: RowChoice): string {
  return `${choiceKey(table, choice)} ${JSON.stringify(have)}`;
}

/** Claims that ask the same of the same rows share the answer. */
function matchRows(
  context: JudgeContext,
  table: Table,
  have: Have,
  choice: RowChoice,
): Matching | undefined {
  const id = matchKey(table, have, choice);
  return remember(context, 'matches', id, () => {
    const members = chooseRows(context, table, choice);
    const test = compileConditions(context, table, have, ['have']);
    if (!members || !test) return undefined;
    const matched = members.map((member) => ({ member, is: test(member.row) }));
    const [possible, stated] = [summarise(matched, 'possible'), summarise(matched, 'stated')];
    const matching: Matching = {
      matched,
      byRow: byRow(members, matched),
      all: { possible: possible.all, stated: stated.all },
      so: { possible, stated },
      ...flagsAsked(context, table, have, choice, matched),
      facts: factsAsked(context, table, have, choice, matched),
    };
    return matching;
  });
}

/** In one pass: rows are many. */
function summarise(
  matched: readonly Matched[],
  reading: Reading,
): Tally & { readonly all: Ternary } {
  let [yes, unknown] = [0, 0];
  let all: Ternary = 'yes';
  for (const { member, is } of matched) {
    const so = both(member.in[reading], is[reading]);
    if (so === 'yes') yes += 1;
    else if (so === 'unknown') unknown += 1;
    if (is[reading] !== 'yes') all = both(all, implies(member.in[reading], is[reading]));
  }
  return { yes, unknown, all };
}

const placesOf = ofList(
  (members: readonly Member[]) => new Map(members.map(({ row }, i) => [row, i])),
);

/** Only some forms ask for a row by itself; where it stands is known to all that ask the same rows. */
function byRow(members: readonly Member[], matched: readonly Matched[]): Matching['byRow'] {
  return {
    get: (row) => matched[placesOf(members).get(row) ?? -1],
    has: (row) => placesOf(members).has(row),
  };
}

/** Of the figures whose size is asked for; known once for claims that ask another size of the same column. */
function flagsAsked(
  context: JudgeContext,
  table: Table,
  have: Have,
  choice: RowChoice,
  matched: readonly Matched[],
): Pick<ChoiceFlags, 'flagged' | 'outside'> {
  const columns = sizesAsked(context, table, have).map(({ column }) => column);
  const id = `have ${choiceKey(table, choice)} ${JSON.stringify(columns.map((c) => c.way))}`;
  return remember(context, 'flags', id, () => {
    const facts = columns.flatMap((column) =>
      matched.map((m) => context.index.inColumn(table, m.member.row, column)),
    );
    const flags: ChoiceFlags = {
      flagged: facts.some((f) => isFlagged(valueOf(context, f))),
      outside: facts.some((f) => isOutsideEstimate(valueOf(context, f))),
      facts: [],
    };
    return flags;
  });
}

/** The same with another answer for one row. */
function withAnswer(matching: Matching, row: Row, is: Answers): Matching {
  const was = matching.byRow.get(row);
  if (!was) return matching;
  const now = { ...was, is };
  const tally = (reading: Reading): Tally => {
    const count = (answer: Ternary): number =>
      Number(isSo(now, reading) === answer) - Number(isSo(was, reading) === answer);
    const { yes, unknown } = matching.so[reading];
    return { yes: yes + count('yes'), unknown: unknown + count('unknown') };
  };
  return {
    ...matching,
    byRow: {
      has: (r) => matching.byRow.has(r),
      get: (r) => (r === row ? now : matching.byRow.get(r)),
    },
    // What held of every row now holds of all but this one.
    all: everyReading((r) => allOf([matching.all[r], implies(was.member.in[r], is[r])])),
    so: { possible: tally('possible'), stated: tally('stated') },
  };
}

/** Whatever is asked of the same columns of the same rows rests on the same facts. */
function factsAsked(
  context: JudgeContext,
  table: Table,
  have: Have,
  choice: RowChoice,
  matched: readonly Matched[],
): readonly Fact[] {
  const id = `${choiceKey(table, choice)} ${JSON.stringify(fieldsAsked(have))}`;
  return remember(context, 'facts', id, () => {
    const facts = columnsOf(context, table, fieldsAsked(have)).flatMap((column) =>
      matched.map((m) => context.index.inColumn(table, m.member.row, column)),
    );
    return facts;
  });
}

function tell(
  context: JudgeContext,
  table: Table,
  have: Have,
  matched: readonly Matched[],
  key: 'all' | 'any' | 'none' | 'of',
): Evidence {
  const so = matched.filter((m) => m.is.stated === 'yes');
  const not = matched.filter((m) => m.is.stated !== 'yes');
  const unsure = matched.filter((m) => m.is.stated === 'unknown');
  const rows: readonly Row[] = (key === 'all' ? not : so.length > 0 ? so : matched).map(
    (m) => m.member.row,
  );
  // Of a column that is held against another, both are told.
  const [first] = Object.entries(have);
  const columns = columnsOf(context, table, fieldsAsked(first ? Object.fromEntries([first]) : {}));
  const figures = rows.slice(0, 8).flatMap((row) =>
    columns.map((column) => {
      const fact = context.index.inColumn(table, row, column);
      return evidenceOf(fact, valueOf(context, fact));
    }),
  );
  const args = {
    table: table.title,
    so: so.length,
    rows: matched.length,
    unsure: unsure.length,
  };
  return { says: { type: 'said', code: 'rowsSo', args }, figures };
}

export function haveSenses(have: Have): Sense[] {
  return Object.values(have).flatMap((condition): Sense[] => {
    if (typeof condition === 'string' || Array.isArray(condition)) return [one('equal')];
    const { atLeast, atMost, moreThan, lessThan, before, after } = condition;
    return [
      ...(atLeast === undefined ? [] : [one('atLeast')]),
      ...(atMost === undefined ? [] : [one('atMost')]),
      ...(moreThan === undefined ? [] : [one('moreThan'), one('greater')]),
      ...(lessThan === undefined ? [] : [one('lessThan'), one('less')]),
      ...(before === undefined ? [] : [one('before')]),
      ...(after === undefined ? [] : [one('after')]),
    ];
  });
}

export function haveNumbers(have: Have): string[] {
  return Object.values(have).flatMap((condition) => {
    if (typeof condition === 'string') return [condition];
    if (Array.isArray(condition)) return condition;
    const { is, atLeast, atMost, moreThan, lessThan, before, after } = condition;
    return [is, atLeast, atMost, moreThan, lessThan, before, after].flatMap((n) =>
      typeof n === 'string' || Array.isArray(n) ? n : [],
    );
  });
}
