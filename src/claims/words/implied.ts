/** Bound figures → whether a word beside them says no more than their columns, tables and rows do. Pure. */
import { spellOut } from '../../languages/patterns.ts';
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import type { Field } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import { touching } from '../../text/called.ts';
import { foldText } from '../../text/mask-text.ts';
import { perLanguage } from '../../text/per-language.ts';
import { holds, type ClauseList } from './clause-patterns.ts';

/** What a figure is told in: its column and unit, its table, what its rows are called, labels of its own row. */
function tellingOf({ field, table, rowKey }: Fact): readonly string[] {
  const row = table.byKey.get(rowKey);
  const columns = table.fields.filter(
    (f) => f.names || f.type === 'category' || (isTime(f) && !table.fields.some((n) => n.names)),
  );
  const cells = columns.map((f) => {
    const raw = row?.cells.get(f.name)?.raw.trim() ?? '';
    return f.categories.find((c) => c.value === raw)?.label ?? raw;
  });
  return [
    ...[field.title, field.unit ?? '', ...field.words, table.title, ...(row?.aliases ?? [])],
    ...columns.map((f) => f.title),
    ...cells,
  ].map(foldText);
}

export function isTime({ type }: Field): boolean {
  return ['moment', 'date', 'year', 'yearmonth'].includes(type);
}

/** @returns whether the word is one of the figures' own, or means the same */
export function impliedBy(
  facts: readonly Fact[],
  language: SentenceWords,
): (word: string) => boolean {
  const telling = facts.flatMap(tellingOf).filter((t) => t !== '');
  const titles = facts.map((f) => foldText(f.field.title));
  const isTold = (word: string): boolean =>
    telling.some((t) => t.includes(word) || wordsIn(t).some((w) => isSameWord(w, word)));
  return (written) => {
    const word = foldText(written);
    return (
      isTold(word) ||
      alikes(language).some(
        (group) => group.some((w) => isSameWord(w, word)) && group.some(isTold),
      ) ||
      (holds(word, 'changes', language) && titles.some((t) => holds(t, 'changes', language)))
    );
  };
}

/** Whether the word is one of the column's own, or means the same: charges, over a column of fees. */
export function meansColumn(field: Field, written: string, language: SentenceWords): boolean {
  const word = foldText(written);
  const own = [field.title, ...field.words].map(foldText);
  const isTold = (said: string): boolean =>
    own.some((t) =>
      touching.test(said) ? t.includes(said) : wordsIn(t).some((w) => isSameWord(w, said)),
    );
  return (
    isTold(word) ||
    alikes(language).some((group) => group.some((w) => isSameWord(w, word)) && group.some(isTold))
  );
}

/** Their title says it too: no car over “Households without a car”. */
export function titlesHold(
  facts: readonly Fact[],
  list: ClauseList,
  language: SentenceWords,
): boolean {
  return facts.some(({ field }) => holds(foldText(field.title), list, language));
}

/** Sales, over a column on their growth: 売上高, 増収率. @param name of a figure, as a text has it */
export function isGrowthOf(title: string, name: string, language: SentenceWords): boolean {
  const [of, told] = [foldText(title), foldText(name)];
  if (!holds(of, 'changes', language)) return false;
  return (
    of.includes(told) ||
    alikes(language).some(
      (group) =>
        group.some((w) => isSameWord(w, told)) &&
        group.some(
          (w) => w.length > 1 && (touching.test(w) ? of.includes(w) : wordsIn(of).includes(w)),
        ),
    )
  );
}

function wordsIn(title: string): readonly string[] {
  return title.match(/[\p{sc=Latin}\p{M}]+/gu) ?? [];
}

/** But for their endings: average, averaging; Fälle, Fällen. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (!/^\p{sc=Latin}/u.test(a)) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same >= 4 && a.length - same <= 3 && b.length - same <= 3;
}

const alikes = perLanguage(({ clauses }) =>
  clauses.alike.map((group) => spellOut(group).map(({ word }) => word)),
);
