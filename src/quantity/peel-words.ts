/** A cell's text → its core, and the flags and bounds that stand around it. */
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import {
  boundWords,
  flagWords,
  nearlyWords,
  ratePrefixes,
  type BoundWord,
  type FlagWord,
  type WordRow,
} from './words.ts';

export interface Peeled {
  readonly core: string;
  readonly flags: ReadonlySet<FlagWord>;
  readonly bound: BoundWord | undefined;
}

/** NFKC and one blank; the two wave dashes become one, and stay apart from the ASCII tilde, which says "about". */
export function normaliseCell(cell: string): string {
  return cell
    .replace(/[\u301c\uff5e]/g, '\u0001')
    .normalize('NFKC')
    .replaceAll('\u0001', '〜')
    .replace(/[\u200b\u200c\u200d\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a deck's own language writes otherwise (TEUR 350) → as it is read; undefined where another language may be meant. */
export function inOwnWords(text: string, language: LanguageName | undefined): string | undefined {
  const own = language === undefined ? undefined : languageOf(language).reading.own;
  if (!own) return text;
  if (own.doubtful.some((pattern) => pattern.test(text))) return undefined;
  return own.rewrites.reduce((rest, [pattern, other]) => rest.replace(pattern, other), text).trim();
}

/** Takes flags and, if asked, one bound off both ends, in any order, until none is left. */
export function peelWords(text: string, take: 'flags' | 'flags and a bound'): Peeled {
  const flags = new Set<FlagWord>();
  let bound: BoundWord | undefined;
  // 月間推定1億回 says the same as 推定月間1億回.
  const rate = ratePrefixes.map((p) => p.exec(text)?.[0] ?? '').find((r) => r !== '') ?? '';
  let core = text.slice(rate.length);
  for (;;) {
    const flag = takeWord(core, flagTable);
    if (flag) {
      flags.add(flag.meaning);
      core = flag.rest;
      continue;
    }
    const near = bound === undefined && take !== 'flags' ? takeWord(core, nearlyTable) : undefined;
    if (near) flags.add('about');
    const found =
      near ?? (bound === undefined && take !== 'flags' ? takeWord(core, boundTable) : undefined);
    if (!found) return { core: rate + core, flags, bound };
    bound = found.meaning;
    core = found.rest;
  }
}

/** Words by the character that meets the eye first: their first before a number, their last behind it. */
interface Table<M extends string> {
  readonly before: ReadonlyMap<string, readonly (readonly [string, M])[]>;
  readonly after: ReadonlyMap<string, readonly (readonly [string, M])[]>;
}

const flagTable = tableOf(flagWords);
const boundTable = tableOf(boundWords);
const nearlyTable = tableOf(nearlyWords);

function tableOf<M extends string>(rows: readonly WordRow<M>[]): Table<M> {
  const gather = (side: 'before' | 'after') => {
    const words = rows.flatMap((row) => row[side].map((word): [string, M] => [word, row.meaning]));
    // The longest first: `>=` is not `>`.
    words.sort(([a], [b]) => b.length - a.length);
    return Map.groupBy(words, ([word]) => word.charAt(side === 'before' ? 0 : word.length - 1));
  };
  return { before: gather('before'), after: gather('after') };
}

function takeWord<M extends string>(
  text: string,
  table: Table<M>,
): { meaning: M; rest: string } | undefined {
  const folded = text.toLowerCase();
  for (const [word, meaning] of table.before.get(folded.charAt(0)) ?? []) {
    // A Latin word ends before a blank, a digit or a sign.
    const next = folded.charAt(word.length);
    if (folded.startsWith(word) && next !== '' && !(isLetter(word.at(-1)) && isLetter(next))) {
      return { meaning, rest: text.slice(word.length).trim() };
    }
  }
  for (const [word, meaning] of table.after.get(folded.charAt(folded.length - 1)) ?? []) {
    const start = text.length - word.length;
    const previous = folded.charAt(start - 1);
    if (start > 0 && folded.endsWith(word) && !(isLetter(word[0]) && isLetter(previous))) {
      return { meaning, rest: text.slice(0, start).trim() };
    }
  }
  return undefined;
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[a-zß-ÿ]/.test(char);
}
