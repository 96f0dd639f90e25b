/** Names as the data writes them → where a text has them; and years, whether or not a cell has one. Pure. */
import type { LanguageName } from '../../languages/codes.ts';
import { languageOf } from '../../languages/index.ts';
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import { parseMoment } from '../../quantity/index.ts';
import { beginsWord, foldText, isLetter, type Span } from '../../text/mask-text.ts';
import { endingBehind } from '../../text/name-endings.ts';
import { beginsWith } from './clause-patterns.ts';
import { periodOf, type Name, type Ref } from './name.ts';

interface Entry {
  readonly name: string;
  /** Found in just these letters. */
  readonly exact: boolean;
  readonly refs: readonly Ref[];
}

interface Folded extends Entry {
  readonly folded: string;
}

interface Found extends Span {
  readonly entry: Entry;
  readonly isExact: boolean;
}

/** Of names that begin at one place the longest; of those the one in just these letters, else all. */
export function finderOf(
  entries: readonly Entry[],
  code: LanguageName,
): (text: string) => readonly Name[] {
  const language = languageOf(code).sentences;
  const all = entries.map((entry): Folded => ({ ...entry, folded: foldText(entry.name) }));
  const byStart = Map.groupBy(all, (entry) => entry.folded.slice(0, 2));
  const standsAt = (entry: Folded, text: string, folded: string, from: number): Found[] => {
    const { name, exact } = entry;
    const isExact = text.startsWith(name, from);
    if (!isExact && (exact || !folded.startsWith(entry.folded, from))) return [];
    const end = from + name.length;
    const to = end + (exact ? 0 : endingBehind(folded, end, name, language));
    const isPart =
      (joins(folded.charAt(from)) && joins(folded.charAt(from - 1))) ||
      (joins(folded.charAt(to - 1)) && joins(folded.charAt(to)));
    const isTime = entry.refs.every(({ kind }) => kind === 'period');
    if (isPart || (isTime && isNoPeriod(folded, from, to, language))) return [];
    return [{ entry, isExact: isExact && to === end, from, to }];
  };
  const namesAt = (text: string, folded: string, at: number): Name | undefined => {
    if (!beginsWord(folded, at)) return undefined;
    const here = [folded.slice(at, at + 2), folded.charAt(at)]
      .flatMap((start) => byStart.get(start) ?? [])
      .flatMap((entry) => standsAt(entry, text, folded, at));
    const to = Math.max(...here.map((f) => f.to));
    const longest = here.filter((f) => f.to === to);
    const exact = longest.filter((f) => f.isExact);
    const refs = (exact.length > 0 ? exact : longest).flatMap((f) => f.entry.refs);
    return refs.length === 0 ? undefined : { from: at, to, text: text.slice(at, to), refs };
  };
  // Each text is asked for by several rules.
  const known = new Map<string, readonly Name[]>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const folded = foldText(text);
    const found: Name[] = [];
    for (let at = 0; at < folded.length; at = Math.max(at + 1, found.at(-1)?.to ?? 0)) {
      found.push(...[namesAt(text, folded, at) ?? []].flat());
    }
    const names = [...found, ...yearsIn(text, found, code)].sort((a, b) => a.from - b.from);
    known.set(text, names);
    return names;
  };
}

/** With a day it is a date; “the third quarter in a row” counts them. */
function isNoPeriod(folded: string, from: number, to: number, language: SentenceWords): boolean {
  const behind = folded.slice(to, to + 24);
  return (
    /(?<![0-9])[0-9]{1,2}(?:st|nd|rd|th|\.)?\s(?:of\s)?$/.test(folded.slice(0, from)) ||
    /^(?:\s[0-9]{1,2}(?:st|nd|rd|th)?(?![0-9])|[0-9]{1,2}日)/.test(behind) ||
    beginsWith(behind, 'inARow', language)
  );
}

/** A Latin name is not found inside a longer one; other scripts may have no blanks to tell by. */
function joins(character: string): boolean {
  return isLetter(character) || /[0-9]/.test(character);
}

/** 2025, FY2025, 2025年度, 2025年: what a text calls a year, whether or not a cell does; 2025 kettles are none. */
const year =
  /(?<![0-9.,\p{Sc}])(?:FY\s?)?((?:19|20)[0-9]{2})(?![0-9%]|[.,][0-9]|\s\p{Ll}{2,}s(?!\p{L})|[\p{sc=Han}--[年]])(?:年度|年)?/giv;

function yearsIn(text: string, taken: readonly Span[], language: LanguageName): Name[] {
  return [...text.matchAll(year)].flatMap((match): Name[] => {
    const { index: from } = match;
    const to = from + match[0].length;
    if (taken.some((t) => t.from < to && from < t.to)) return [];
    const own = parseMoment(match[0], language);
    const read = own.ok ? own : parseMoment(match[1] ?? '');
    const period = read.ok ? periodOf(read.moment) : undefined;
    return period ? [{ from, to, text: match[0], refs: [{ kind: 'period', ...period }] }] : [];
  });
}
