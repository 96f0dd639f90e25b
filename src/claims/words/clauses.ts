/** A text → its clauses. Kept simple: a comma ends one, but not between two names, digits, or behind a topic. Pure. */
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import { nameMark } from '../../languages/patterns.ts';
import { foldText, type Span } from '../../text/mask-text.ts';
import { beginsWith, breaksOf, endsWith } from './clause-patterns.ts';
import type { Name } from './name.ts';

export interface Clause extends Span {
  readonly text: string;
  /** Small letters, half width: as long as the text. */
  readonly folded: string;
  readonly names: readonly Name[];
  /** The stop behind it, as it stands: `?` asks. */
  readonly stop: string;
}

/** @param names of the whole text, in its order */
export function clausesOf(
  text: string,
  names: readonly Name[],
  language: SentenceWords,
): readonly Clause[] {
  const folded = foldText(text);
  const clauses: Clause[] = [];
  let from = 0;
  const end = (to: number, stop: string): void => {
    if (text.slice(from, to).trim() !== '') {
      const inside = names.filter((n) => n.from >= from && n.to <= to);
      clauses.push({
        from,
        to,
        text: text.slice(from, to),
        folded: folded.slice(from, to),
        names: inside,
        stop,
      });
    }
    from = to + stop.length;
  };
  for (const { index, 0: stop } of folded.matchAll(breaksOf(language))) {
    const isTopic = /^[,、]/.test(stop) && isBareName(folded, from, index, names);
    if (!isTopic && !isInside(folded, index, stop, names, language)) end(index, stop);
  }
  end(text.length, '');
  return clauses;
}

/** “MV Dunlin, with room for 480”: what follows is said of it. */
function isBareName(folded: string, from: number, to: number, names: readonly Name[]): boolean {
  const [name, ...more] = names.filter((n) => n.from >= from && n.to <= to);
  if (!name || more.length > 0 || name.refs.every((r) => r.kind === 'period')) return false;
  return !/[\p{L}\p{N}]/u.test(folded.slice(from, name.from) + folded.slice(name.to, to));
}

/** Commas that part no clauses, and stops inside a name. */
function isInside(
  folded: string,
  at: number,
  stop: string,
  names: readonly Name[],
  language: SentenceWords,
): boolean {
  if (names.some((n) => n.from <= at && at < n.to)) return true;
  if (stop !== ', ' && stop !== '、') return false;
  const behind = at + stop.length;
  // Behind a topic or what is held against it, not yet a clause; 1,000 is one number.
  if (endsWith(folded.slice(Math.max(0, at - 12), at), 'goesOn', language)) return true;
  if (beginsWith(folded.slice(behind, behind + 12), 'joinsBack', language)) return true;
  if (/[0-9]$/.test(folded.slice(0, at)) && /^[0-9]/.test(folded.slice(behind))) return true;
  const before = names.some((n) => at - n.to >= 0 && at - n.to <= 1);
  const after = names.some((n) => n.from - behind >= 0 && n.from - behind <= 5);
  return before && after;
}

export function clauseAt(clauses: readonly Clause[], { from, to }: Span): Clause | undefined {
  return clauses.find((c) => c.from < to && from < c.to);
}

/** The clauses up to the full stops on either side: one may speak of what another names. */
export function sentenceOf(clauses: readonly Clause[], clause: Clause): readonly Clause[] {
  const at = clauses.indexOf(clause);
  const before = clauses.slice(0, at).findLastIndex(endsSentence);
  const end = clauses.findIndex((c, i) => i >= at && endsSentence(c));
  return clauses.slice(before + 1, end < 0 ? undefined : end + 1);
}

function endsSentence({ stop }: Clause): boolean {
  return /^[。.!?！？\n]/.test(stop);
}

/** Its text with every name struck out: a name may hold a word that a list has. */
export function maskNames({ folded, from, names }: Clause): string {
  return names.reduce(
    (masked, name) =>
      masked.slice(0, name.from - from) +
      nameMark.repeat(name.to - name.from) +
      masked.slice(name.to - from),
    folded,
  );
}

/** With what stands in front of its colon: “Sales of Northgate: $310 million” is said of Northgate. */
export function withHead(clauses: readonly Clause[], clause: Clause): Clause {
  const head = clauses[clauses.indexOf(clause) - 1];
  if (!head || !/[:：]/.test(head.stop)) return clause;
  if (clause.names.some((n) => n.refs.some((r) => r.kind === 'row'))) return clause;
  return {
    ...clause,
    from: head.from,
    text: head.text + head.stop + clause.text,
    folded: head.folded + head.stop + clause.folded,
    names: [...head.names, ...clause.names],
  };
}

/** With a few words in front of it that only say when: “Each month, {{…}} pass through”. */
export function withOpening(clauses: readonly Clause[], clause: Clause): Clause {
  const head = clauses[clauses.indexOf(clause) - 1];
  if (!head || !/^[,、]/.test(head.stop) || head.names.length > 0) return clause;
  if (head.text.trim().split(/\s+/).length > 3 || head.text.length > 24) return clause;
  return {
    ...clause,
    from: head.from,
    text: head.text + head.stop + clause.text,
    folded: head.folded + head.stop + clause.folded,
  };
}
