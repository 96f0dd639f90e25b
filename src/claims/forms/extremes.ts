/** `largest`, `smallest`, `rank`: the place of one row in its column. Alone in that place, unless ties are allowed. */
import { error } from '../../diagnostics/diagnostic.ts';
import { columnOf } from '../../facts/index-facts.ts';
import { rowName } from '../../facts/fact-names.ts';
import type { ClaimOf, RowChoice } from '../../model/claims.ts';
import type { CellValue } from '../../model/dataset.ts';
import type { Evidence, Offer } from '../../model/verdict.ts';
import { flagsOfChoice } from '../choice-flags.ts';
import { valueOf, type JudgeContext } from '../context.ts';
import { everyReading, type Form, type Judgement } from '../form.ts';
import type { ColumnRanking, Entry } from '../known.ts';
import { needOrder, resolveOperand } from '../operand.ts';
import {
  inOrder,
  marginBeside,
  rankColumn,
  standingOf,
  strangersOf,
  type Standing,
} from '../ranking.ts';
import { evidenceOf, saidFigure } from '../said-figure.ts';
import { withMargin } from '../sampling.ts';
import { allOf, type Ternary } from '../ternary.ts';

interface Wanted extends RowChoice {
  readonly key: 'largest' | 'smallest' | 'rank';
  readonly fact: string;
  readonly place: number;
  readonly from: 'top' | 'bottom';
  readonly ties: boolean;
}

export const largest: Form<ClaimOf<'largest'>> = {
  judge: (context, claim) =>
    judgePlace(context, { ...claim, key: 'largest', fact: claim.largest, place: 1, from: 'top' }),
  senses: () => [
    { type: 'largest' },
    { type: 'latest' },
    { type: 'rank', number: '1' },
    { type: 'greater' },
    { type: 'after' },
  ],
  numbers: () => ['1'],
};

export const smallest: Form<ClaimOf<'smallest'>> = {
  judge: (context, claim) =>
    judgePlace(context, {
      ...claim,
      key: 'smallest',
      fact: claim.smallest,
      place: 1,
      from: 'bottom',
    }),
  senses: () => [
    { type: 'smallest' },
    { type: 'earliest' },
    { type: 'rank', number: '1' },
    { type: 'less' },
    { type: 'before' },
  ],
  numbers: () => ['1'],
};

export const rank: Form<ClaimOf<'rank'>> = {
  judge: (context, claim) => judgePlace(context, { ...claim, key: 'rank', fact: claim.rank }),
  senses: ({ place, from }) => [
    { type: 'rank', number: String(place) },
    ...(place === 1 ? [{ type: from === 'top' ? 'largest' : 'smallest' } as const] : []),
  ],
  numbers: ({ place }) => [String(place)],
};

function judgePlace(context: JudgeContext, wanted: Wanted): Judgement | undefined {
  const path = [wanted.key];
  const operand = resolveOperand(context, wanted.fact, path);
  if (!operand) return undefined;
  const { fact } = operand;
  if (fact && !needOrder(context, operand, path)) return undefined;
  if (!fact) {
    const args = { found: wanted.fact, nearest: [] };
    context.report({ path, diagnostic: (at) => error('claim-needs-fact', args, at) });
    return undefined;
  }
  const ranking = rankColumn(context, fact.table, columnOf(fact), wanted);
  if (!ranking) return undefined;
  const entry = ranking.byAddress.get(fact.address);
  if (!entry) {
    const args = { fact: fact.address };
    context.report({ path, diagnostic: (at) => error('claim-not-selected', args, at) });
    return undefined;
  }
  const strangers = strangersOf(ranking, entry);
  const answers = everyReading((reading) => {
    const standing = standingOf(ranking, entry, reading, wanted.from);
    if (!standing) return 'unknown';
    const answer = isInPlace(standing, wanted);
    // One that may be no member may not be the largest of them.
    const member = entry.in[reading];
    return strangers > 0 && answer === 'yes' ? 'unknown' : allOf([member, answer]);
  });
  const applies = entry.span.possible !== undefined;
  const flags = flagsOfChoice(context, fact.table, wanted);
  return {
    answers,
    facts: [fact, ...rivals(context, ranking, entry, wanted).map((e) => e.fact)],
    measures: [],
    flagged: ranking.flagged || flags.flagged,
    outside: ranking.outside || flags.outside,
    edges: flags.facts,
    obstacle: !applies ? 'not-applicable' : strangers > 0 ? 'not-comparable' : '',
    evidence: () =>
      withMargin(
        tell(context, ranking, entry, wanted),
        marginBeside(ranking, entry),
        fact.field.unit ?? '',
      ),
  };
}

function isInPlace(standing: Standing, { place, ties }: Wanted): Ternary {
  const { sureAbove, sureNotBelow, maybeAbove, maybeNotBelow } = standing;
  const before = place - 1;
  if (ties) {
    // So many stand above; equals do not count.
    if (sureAbove === before && maybeAbove === before) return 'yes';
    return sureAbove > before || maybeAbove < before ? 'no' : 'unknown';
  }
  if (sureAbove === before && maybeNotBelow === before) return 'yes';
  return sureNotBelow > before || maybeAbove < before ? 'no' : 'unknown';
}

/** The ones that matter: those nearest its place, at most three. */
function rivals(
  context: JudgeContext,
  ranking: ColumnRanking,
  entry: Entry,
  { from, place }: Wanted,
): Entry[] {
  const small = ranking.entries.length <= 200;
  const others = small
    ? inOrder(ranking, from, (e) => valueOf(context, e.fact)).filter((e) => e !== entry)
    : nearestOf(ranking, entry);
  return others.slice(Math.max(0, place - 2), Math.max(0, place - 2) + 3);
}

/** Of very many rows only the first few are looked at; the index has judged them all. */
function nearestOf(ranking: ColumnRanking, entry: Entry): Entry[] {
  return ranking.entries.slice(0, 4).filter((e) => e !== entry);
}

function tell(
  context: JudgeContext,
  ranking: ColumnRanking,
  entry: Entry,
  wanted: Wanted,
): Evidence {
  const value = (e: Entry): CellValue => valueOf(context, e.fact);
  const order = inOrder(ranking, wanted.from, value);
  const standing = standingOf(ranking, entry, 'stated', wanted.from);
  const least = (standing?.sureAbove ?? 0) + 1;
  const most = (standing?.maybeAbove ?? order.length - 1) + 1;
  const isAlone = standing?.maybeNotBelow === least - 1 && least === most;
  const shown = [entry, ...order.filter((e) => e !== entry).slice(0, Math.max(2, wanted.place))];
  const isMoment = value(entry).type === 'moment';
  const [first, last] = isMoment
    ? (['latest', 'earliest'] as const)
    : (['largest', 'smallest'] as const);
  return {
    says: {
      type: 'said',
      code: 'place',
      args: {
        row: rowName(entry.fact),
        figure: saidFigure(value(entry)),
        column: entry.fact.field.title,
        rows: order.length,
        least,
        most,
        from: wanted.from === 'top' ? first : last,
      },
    },
    figures: shown.map((e) => evidenceOf(e.fact, value(e))),
    // Nobody is second beside an equal, and nobody is placed among what cannot be compared.
    ...(isAlone && strangersOf(ranking, entry) === 0 && { offer: offerOf(wanted, entry, least) }),
  };
}

/** The place that it does have. */
function offerOf(wanted: Wanted, { fact }: Entry, place: number): Offer {
  const from = wanted.from === 'top' ? 'largest' : 'smallest';
  const claim =
    place === 1
      ? { [from]: fact.address }
      : { rank: fact.address, place, ...(from === 'smallest' && { from: 'bottom' }) };
  return {
    words: { type: 'said', code: 'wordsPlace', args: { place, from } },
    claim: { ...claim, ...choiceOf(wanted) },
  };
}

function choiceOf({ rows, except, where }: RowChoice): Record<string, unknown> {
  return { ...(rows && { rows }), ...(except && { except }), ...(where && { where }) };
}
