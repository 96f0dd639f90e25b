/** `increasing`, `decreasing`: each figure is more (or less) than the one before, in the order of a field or of a list. */
import { error } from '../../diagnostics/diagnostic.ts';
import type { ClaimOf, RowChoice } from '../../model/claims.ts';
import type { CellValue } from '../../model/dataset.ts';
import type { PlainSense, Sense } from '../../model/senses.ts';
import { compareDecimals, isLess } from '../../quantity/index.ts';
import { chooseRows } from '../choose-rows.ts';
import { resolveColumn } from '../column.ts';
import { valueOf, type JudgeContext } from '../context.ts';
import { figuresOf, judgeOperands, type Form, type Judgement } from '../form.ts';
import { addressProblem, resolveOperand, type Operand } from '../operand.ts';
import { spanOf } from '../span.ts';
import { allOf, type Ternary } from '../ternary.ts';

export const increasing: Form<ClaimOf<'increasing'>> = {
  judge: (context, claim) =>
    judgeTrend(context, 'increasing', claim.increasing, claim.along, claim),
  senses: () => senses('increase', 'greater'),
  numbers: () => [],
};

export const decreasing: Form<ClaimOf<'decreasing'>> = {
  judge: (context, claim) =>
    judgeTrend(context, 'decreasing', claim.decreasing, claim.along, claim),
  senses: () => senses('decrease', 'less'),
  numbers: () => [],
};

function senses(...types: readonly PlainSense[]): Sense[] {
  return types.map((type): Sense => ({ type }));
}

function judgeTrend(
  context: JudgeContext,
  key: 'increasing' | 'decreasing',
  what: string | readonly string[],
  along: string | undefined,
  choice: RowChoice,
): Judgement | undefined {
  const operands =
    typeof what === 'string'
      ? columnInOrder(context, key, what, along, choice)
      : what.map((name, i) => resolveOperand(context, name, [key, i]));
  if (!operands?.every((o) => o !== undefined)) return undefined;
  if (operands.length < 2) {
    const args = { rows: operands.length };
    context.report({ path: [key], diagnostic: (at) => error('trend-too-short', args, at) });
    return undefined;
  }
  const step = (a: Operand, b: Operand): ((reading: 'possible' | 'stated') => Ternary) => {
    return (reading) => {
      const x = spanOf(a.value, reading);
      const y = spanOf(b.value, reading);
      if (!x || !y) return 'unknown';
      return key === 'increasing' ? isLess(x, y) : isLess(y, x);
    };
  };
  const steps = operands.slice(1).map((b, i) => step(operands[i] ?? b, b));
  const judged = judgeOperands(
    operands,
    () => 'unknown',
    () => {
      const against = operands.flatMap((o, i) =>
        i > 0 && steps[i - 1]?.('stated') !== 'yes' ? [operands[i - 1] ?? o, o] : [],
      );
      const where = against.length > 0 ? against : operands;
      return {
        says: {
          en:
            against.length > 0
              ? `Not at every step: ${against.length / 2} of ${steps.length} go another way or cannot be ordered.`
              : `So it is at each of the ${steps.length} steps.`,
          ja:
            against.length > 0
              ? `${steps.length}区間のうち${against.length / 2}区間は逆向きか、順序が決まりません。`
              : `${steps.length}区間のすべてでそうなっています。`,
        },
        figures: figuresOf(where.slice(0, 8)),
        wording: '',
        mended: '',
      };
    },
  );
  return {
    ...judged,
    answers: {
      possible: allOf(steps.map((s) => s('possible'))),
      stated: allOf(steps.map((s) => s('stated'))),
    },
  };
}

function columnInOrder(
  context: JudgeContext,
  key: string,
  what: string,
  along: string | undefined,
  choice: RowChoice,
): Operand[] | undefined {
  const found = resolveColumn(context, what, [key]);
  const members = found && chooseRows(context, found.table, choice);
  if (!members) return undefined;
  const { table, column } = found;
  if (along === undefined) {
    const args = { table: table.name, fields: table.fields.map((f) => f.name) };
    context.report({ path: [key], diagnostic: (at) => error('trend-without-order', args, at) });
    return undefined;
  }
  const order = context.index.column(table, along);
  if (!order.ok) {
    context.report(addressProblem(order.problem, ['along']));
    return undefined;
  }
  return members
    .filter((m) => m.in.possible !== 'no')
    .map(({ row }) => {
      const fact = context.index.inColumn(table, row, column);
      const value = valueOf(context, fact);
      const at = valueOf(context, context.index.inColumn(table, row, order.column));
      return { operand: { name: fact.address, value, fact, facts: [fact] }, at: sortKey(at) };
    })
    .sort((a, b) => compareKeys(a.at, b.at))
    .map((x) => x.operand);
}

/** Moments by their first day, figures by their low end, all else by its text. */
function sortKey(value: CellValue): string {
  if (value.type === 'text') return value.text;
  const span = spanOf(value, 'stated');
  return (span?.low ?? span?.high)?.at ?? '';
}

function compareKeys(a: string, b: string): number {
  const numbers = /^-?\d+(?:\.\d+)?$/;
  if (numbers.test(a) && numbers.test(b)) return compareDecimals(a, b);
  return a < b ? -1 : a > b ? 1 : 0;
}
