/** `all`, `any`, `none`, `only`: rows that are so, counted in three values. */
import { error } from '../../diagnostics/diagnostic.ts';
import { renderAddress } from '../../facts/address.ts';
import type { Column } from '../../facts/index-facts.ts';
import type { ClaimOf, ConditionSource, RowChoice } from '../../model/claims.ts';
import type { Row, Table } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { PlainSense, Sense } from '../../model/senses.ts';
import type { Evidence } from '../../model/verdict.ts';
import { chooseRows, choiceKey, resolveTableOf } from '../choose-rows.ts';
import { flagsOfChoice } from '../choice-flags.ts';
import { comparesSize, compileConditions } from '../conditions.ts';
import { valueOf, type JudgeContext } from '../context.ts';
import type { Matched } from '../known.ts';
import { everyReading, type Form, type Judgement } from '../form.ts';
import { isFlagged, isOutsideEstimate, type Reading } from '../span.ts';
import { allOf, anyOf, not, type Ternary } from '../ternary.ts';
import { evidenceOf } from '../word-figure.ts';

type Have = Readonly<Record<string, ConditionSource>>;

const one = (type: PlainSense): Sense => ({ type });

export const all: Form<ClaimOf<'all'>> = {
  judge: (context, claim) =>
    judgeRows(context, 'all', claim.all, claim.have, claim, (matched, reading) =>
      allOf(matched.map((m) => implies(m.member.in[reading], m.is[reading]))),
    ),
  senses: ({ have }) => [one('all'), ...haveSenses(have)],
  numbers: ({ have }) => haveNumbers(have),
};

export const any: Form<ClaimOf<'any'>> = {
  judge: (context, claim) =>
    judgeRows(context, 'any', claim.any, claim.have, claim, (matched, reading) =>
      anyOf(matched.map((m) => allOf([m.member.in[reading], m.is[reading]]))),
    ),
  senses: ({ have }) => [one('any'), ...haveSenses(have)],
  numbers: ({ have }) => haveNumbers(have),
};

export const none: Form<ClaimOf<'none'>> = {
  judge: (context, claim) =>
    judgeRows(context, 'none', claim.none, claim.have, claim, (matched, reading) =>
      not(anyOf(matched.map((m) => allOf([m.member.in[reading], m.is[reading]])))),
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
  const named = new Set(claim.only);
  const chosen = new Set(chooseRows(context, table, claim)?.map(({ row }) => row.key));
  const missing = claim.only.find((key) => !chosen.has(key));
  if (chosen.size > 0 && missing !== undefined) {
    const args = { fact: renderAddress([table.name, missing]) };
    context.report({ path: ['only'], diagnostic: (at) => error('claim-not-selected', args, at) });
    return undefined;
  }
  return judgeRows(context, 'of', claim.of, claim.have, claim, (matched, reading) =>
    allOf(
      matched.map((m) => {
        const isSo = allOf([m.member.in[reading], m.is[reading]]);
        return named.has(m.member.row.key ?? '') ? isSo : not(isSo);
      }),
    ),
  );
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
  judge: (matched: readonly Matched[], reading: Reading) => Ternary,
): Judgement | undefined {
  const table = resolveTableOf(context, name, [key]);
  const matched = table && matchRows(context, table, have, choice);
  if (!matched) return undefined;
  if (matched.length === 0 && key !== 'none') {
    const args = { table: name };
    context.report({ path: [key], diagnostic: (at) => error('no-rows', args, at) });
    return undefined;
  }
  const facts = factsOf(context, table, have, matched, () => true);
  const flags = flagsOfChoice(context, table, choice);
  const sizes = factsOf(context, table, have, matched, comparesSize);
  return {
    answers: everyReading((reading) => judge(matched, reading)),
    facts,
    measures: [],
    flagged: flags.flagged || sizes.some((f) => isFlagged(valueOf(context, f))),
    outside: flags.outside || sizes.some((f) => isOutsideEstimate(valueOf(context, f))),
    edges: flags.facts,
    obstacle: '',
    evidence: () => tell(context, table, have, matched, key),
  };
}

/** Claims that ask the same of the same rows share the answer. */
function matchRows(
  context: JudgeContext,
  table: Table,
  have: Have,
  choice: RowChoice,
): readonly Matched[] | undefined {
  const id = `${choiceKey(table, choice)} ${JSON.stringify(have)}`;
  const fixed = context.instead.size === 0;
  const known = fixed ? context.known.matches.get(id) : undefined;
  if (known) return known;
  const members = chooseRows(context, table, choice);
  const test = compileConditions(context, table, have, ['have']);
  if (!members || !test) return undefined;
  const matched = members.map((member) => ({ member, is: test(member.row) }));
  if (fixed) context.known.matches.set(id, matched);
  return matched;
}

function factsOf(
  context: JudgeContext,
  table: Table,
  have: Have,
  matched: readonly Matched[],
  isMeant: (condition: ConditionSource, column: Column) => boolean,
): Fact[] {
  return Object.entries(have).flatMap(([name, condition]) => {
    const found = context.index.column(table, name);
    if (!found.ok || !isMeant(condition, found.column)) return [];
    return matched.map((m) => context.index.inColumn(table, m.member.row, found.column));
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
  const [name] = Object.keys(have);
  const found = name === undefined ? undefined : context.index.column(table, name);
  const column = found?.ok === true ? found.column : undefined;
  const figures = rows.slice(0, 8).flatMap((row) => {
    if (!column) return [];
    const fact = context.index.inColumn(table, row, column);
    return [evidenceOf(fact, valueOf(context, fact))];
  });
  const rest = unsure.length > 0 ? unsure.length : 0;
  return {
    says: {
      en: `Rows of “${table.title}” that are so: ${so.length} of ${matched.length}${rest > 0 ? `; of ${rest} it cannot be known` : ''}.`,
      ja: `「${table.title}」${matched.length}件のうち当てはまるのは${so.length}件です${rest > 0 ? `(${rest}件は分かりません)` : ''}。`,
    },
    figures,
    wording: '',
    mended: '',
  };
}

function haveSenses(have: Have): Sense[] {
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

function haveNumbers(have: Have): string[] {
  return Object.values(have).flatMap((condition) => {
    if (typeof condition === 'string') return [condition];
    if (Array.isArray(condition)) return condition;
    const { is, atLeast, atMost, moreThan, lessThan, before, after } = condition;
    return [is, atLeast, atMost, moreThan, lessThan, before, after].flatMap((n) => n ?? []);
  });
}
