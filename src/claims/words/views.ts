/** A text that is told as its author’s own view → the claims of the deck that it speaks against: the same figure, another row. Pure. */
import { languageOf } from '../../languages/index.ts';
import type { Fact } from '../../model/fact.ts';
import type { JudgedClaim } from '../../model/verdict.ts';
import { findComparingWords, type ComparingWord } from '../../text/find-comparing-words.ts';
import type { Span } from '../../text/mask-text.ts';
import type { ReadText, WordsContext } from './read-text.ts';
import { holds } from './clause-patterns.ts';
import { maskNames, type Clause } from './clauses.ts';
import { isDenied } from './meaning.ts';
import { factsNamed, idOf, meaningOf } from './referents.ts';
import { checkRoles } from './roles.ts';

/** The view's word, and the row that it names in the place of the claim's. */
export interface Contradiction extends Span {
  readonly word: string;
  readonly named: string;
  readonly owner: string;
}

/**
 * @param free names, dates …: as for comparing words
 * @param claims of the whole deck
 */
export function findContradictions(
  context: WordsContext,
  { text, clauses }: ReadText,
  facts: (bound: string) => readonly Fact[],
  free: readonly Span[],
  claims: readonly JudgedClaim[],
): readonly Contradiction[] {
  const language = languageOf(context.language).sentences;
  const words = findComparingWords(text.plain, language, free);
  const sure = claims.filter((c) => c.met && !isDenied(c) && c.form !== 'said');
  return clauses.flatMap((clause): Contradiction[] => {
    if (holds(maskNames(clause), 'denials', language)) return [];
    const bound = text.parts
      .filter((p) => p.bound !== '' && p.from < clause.to && clause.from < p.to)
      .flatMap((p) => facts(p.bound));
    const fields = new Set([
      ...fieldsNamed(clause),
      ...bound.map((f) => idOf(f.table, f.field.name)),
    ]);
    const own = words.filter((w) => clause.from <= w.from && w.to <= clause.to);
    return own.flatMap((word) => {
      const against = sure.flatMap((claim) => contradicted(context, clause, word, fields, claim));
      return against.slice(0, 1);
    });
  });
}

function fieldsNamed({ names }: Clause): string[] {
  return names.flatMap(({ refs }) =>
    refs.flatMap((ref) => (ref.kind === 'field' ? [`${ref.table}\n${ref.field}`] : [])),
  );
}

/** Only of a figure that the clause names: “the biggest problem” is no figure. */
function contradicted(
  context: WordsContext,
  clause: Clause,
  word: ComparingWord,
  fields: ReadonlySet<string>,
  claim: JudgedClaim,
): Contradiction[] {
  const { from, to, text, senses } = word;
  const says = (type: string): boolean => senses.some((s) => s.type === type);
  const { source } = claim;
  const language = languageOf(context.language).sentences;
  if ('largest' in source || 'smallest' in source) {
    const [form, written] =
      'largest' in source ? ['largest', source.largest] : ['smallest', source.smallest];
    const [fact] = factsNamed(context, written);
    const isChosen = ['rows', 'where', 'except'].some((key) => key in source);
    if (!fact || isChosen || !says(form) || !fields.has(idOf(fact.table, fact.field.name)))
      return [];
    const rows = clause.names.flatMap((n) =>
      n.refs.flatMap((r) =>
        r.kind === 'row' && r.table === fact.table.name ? [{ n, key: r.row }] : [],
      ),
    );
    const [row] = rows;
    if (!row || rows.some(({ key }) => key === fact.rowKey)) return [];
    const owner = context.vocabulary.rowNames.get(idOf(fact.table, fact.rowKey)) ?? fact.rowKey;
    return [{ from, to, word: text, named: row.n.text, owner }];
  }
  if (!('greater' in source) && !('less' in source)) return [];
  if (!says('greater' in source ? 'greater' : 'less')) return [];
  const meaning = meaningOf(context, claim);
  if (![...meaning.all.fields].some((f) => fields.has(f))) return [];
  const swapped = checkRoles({ from, to }, text, [meaning], clause, language);
  if (swapped?.rule !== 'roles-swapped') return [];
  const [first = ''] = meaning.first.rows;
  const owner = context.vocabulary.rowNames.get(first) ?? first;
  return [{ from, to, word: text, named: swapped.named, owner }];
}
