/** A number in a text → whether its sentence speaks of the data at all, or the number itself stands in a cell. Pure. */
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Sense } from '../../model/senses.ts';
import type { ShownText } from '../../model/shown-text.ts';
import { findComparingWords } from '../../text/find-comparing-words.ts';
import type { NumeralRun } from '../../text/find-numerals.ts';
import { foldText, overlaps, type Span } from '../../text/mask-text.ts';
import { clauseAt, sentenceOf, type Clause } from './clauses.ts';
import { namesData } from './demands.ts';
import type { Name } from './name.ts';
import type { Vocabulary } from './names.ts';
import { isOf } from './referents.ts';
import { residueOf } from './residue.ts';

/** What tells where a rule ends, and when: children under five, from 9. */
const limits: ReadonlySet<Sense['type']> = new Set([
  ...(['atLeast', 'atMost', 'moreThan', 'lessThan', 'greater', 'less'] as const),
  ...(['before', 'after', 'all', 'any', 'only', 'approximately'] as const),
]);

/** Of fewer digits the data has so many figures that one is bound to be the same. */
const distinctive = 3;

export function concernsData(
  { dataset, vocabulary }: { readonly dataset: Dataset; readonly vocabulary: Vocabulary },
  { text, clauses }: { readonly text: ShownText; readonly clauses: readonly Clause[] },
  free: readonly Span[],
  language: SentenceWords,
): (numeral: NumeralRun) => boolean {
  const isKnown = (word: string): boolean =>
    word.length >= (language.wordsTouch ? 2 : 4) && vocabulary.knows(word);
  return (numeral) => {
    const clause = clauseAt(clauses, numeral);
    if (!clause || isInCell(dataset, numeral)) return true;
    const sentence = sentenceOf(clauses, clause).map((c) => ({
      ...c,
      names: c.names.filter((n) => !isOf(n, 'period') && !isStretch(n, language)),
    }));
    const compared = findComparingWords(text.plain, language, free).filter(
      (word) =>
        sentence.some((c) => overlaps(c, word)) && !word.senses.every((s) => limits.has(s.type)),
    );
    const known = [...free, numeral];
    return (
      compared.length > 0 ||
      sentence.some(
        (c) => namesData(c, text) || residueOf(c, known, language).some((w) => isKnown(w.text)),
      )
    );
  };
}

/** A table is called Years; “the next three years” are none of it. */
function isStretch({ text, refs }: Name, { numerals }: SentenceWords): boolean {
  return refs.every((r) => r.kind === 'table') && foldText(text) in numerals.stretches;
}

function isInCell(dataset: Dataset, { text }: NumeralRun): boolean {
  const digits = text.replace(/[^0-9]/g, '');
  if (digits.length < distinctive) return false;
  const known = figures.get(dataset) ?? digitsIn(dataset);
  figures.set(dataset, known);
  return known.has(digits);
}

const figures = new WeakMap<Dataset, ReadonlySet<string>>();

function digitsIn(dataset: Dataset): ReadonlySet<string> {
  const cells = [...dataset.tables.values()].flatMap(({ rows }) =>
    rows.flatMap((row) => [...row.cells.values()].map((cell) => cell.raw)),
  );
  return new Set(cells.map((raw) => raw.replace(/[^0-9]/g, '')));
}
