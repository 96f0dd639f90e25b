/** Changes → text for a terminal or Markdown for a message: the most important first, whole rows that came or went as one line. Pure. */
import stringWidth from 'fast-string-width';
import { addressNames, renderAddress } from '../facts/address.ts';
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import type { DiffWords } from '../languages/parts/diff.ts';
import type { Changes, FactChange } from '../model/changes.ts';
import type { Erratum } from '../model/erratum.ts';

export interface Section {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function diffSections(changes: Changes, speech: LanguageName): Section[] {
  const language = languageOf(speech);
  const words = language.diff;
  const { heads } = words;
  const facts = changes.facts;
  const jumps = facts.filter((f) => f.jump);
  const factHeads = [heads.fact, heads.before, heads.after, heads.by, heads.slides];
  const listed = (title: string, found: readonly FactChange[]): Section => ({
    title,
    heads: factHeads,
    rows: found.map((f) => factRow(f, language)),
  });
  const sections: Section[] = [
    listed(words.jumps, jumps),
    {
      title: words.claims,
      heads: [heads.fact, heads.before, heads.after, heads.slides],
      rows: changes.claims.map((c) => [
        `${language.writing.quoted(c.words)} ${c.evidence}`,
        c.before ? words.verdicts[c.before] : words.none,
        c.after ? words.verdicts[c.after] : words.none,
        c.slide,
      ]),
    },
    listed(
      words.kinds.corrected,
      facts.filter((f) => f.kind === 'corrected' && !f.jump),
    ),
    listed(
      words.kinds.renewed,
      facts.filter((f) => f.kind === 'renewed' && !f.jump),
    ),
    {
      title: words.measures,
      heads: factHeads,
      rows: changes.measures.map((m) => [
        m.label === m.name ? m.name : `${m.name} ${m.label}`,
        m.before ?? words.none,
        m.after ?? words.none,
        times(m.ratio, language),
        m.slides.join(' '),
      ]),
    },
    { title: words.kinds.added, heads: factHeads, rows: wholeRows(facts, 'added', language) },
    { title: words.kinds.removed, heads: factHeads, rows: wholeRows(facts, 'removed', language) },
    {
      title: words.sentences,
      heads: ['', heads.before, heads.after],
      rows: changes.sentences.map(({ basis, before, after }) => [
        language.commands.readBack.bases[basis],
        String(before),
        String(after),
      ]),
    },
    {
      title: words.slides,
      heads: [heads.page, heads.slides, ''],
      rows: changes.slides.map((s) => [
        words.page(s.page),
        `${s.id}: ${s.title}`,
        words.slideKinds[s.kind],
      ]),
    },
  ];
  return sections.filter((s) => s.rows.length > 0);
}

export function renderDiff(changes: Changes, speech: LanguageName, colour: boolean): string {
  const words = languageOf(speech).diff;
  const bold = (text: string): string => (colour ? `\u001b[1m${text}\u001b[0m` : text);
  const sections = diffSections(changes, speech).map(
    ({ title, rows }) => `${bold(title)}\n${aligned(rows)}\n`,
  );
  return `${[bold(words.heading(changes.before, changes.after)), ...bodyOf(changes, words, sections)].join('\n\n').trimEnd()}\n`;
}

export function renderDiffMarkdown(changes: Changes, speech: LanguageName): string {
  const words = languageOf(speech).diff;
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  const sections = diffSections(changes, speech).map(
    ({ title, heads, rows }) =>
      `## ${title}\n\n${[row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n')}`,
  );
  return `${[`# ${words.heading(changes.before, changes.after)}`, ...bodyOf(changes, words, sections)].join('\n\n').trimEnd()}\n`;
}

/** What is out of date in a copy, one line each. @param rows undefined: it cannot be told */
export function renderOutOfDate(
  rows: readonly Erratum[] | undefined,
  speech: LanguageName,
  colour: boolean,
): string {
  const { copy, slide, none } = languageOf(speech).diff;
  if (!rows) return `${copy.untold}\n`;
  if (rows.length === 0) return `${copy.none}\n`;
  const head = colour ? `\u001b[1m${copy.stale}\u001b[0m` : copy.stale;
  const lines = rows.map(({ page, what, wrong, right }) => [
    slide(page),
    what === '' ? copy.title : what,
    wrong,
    right === '' ? none : right,
  ]);
  return `\n${head}\n${aligned(lines)}\n`;
}

function bodyOf(changes: Changes, words: DiffWords, sections: readonly string[]): string[] {
  const redated = changes.facts.filter((f) => f.kind === 'redated').length;
  const body = [
    ...sections.map((s) => s.trimEnd()),
    ...(redated > 0 ? [words.redated(redated)] : []),
  ];
  return body.length > 0 ? body : [words.nothing];
}

function factRow(change: FactChange, language: Language): string[] {
  const words = language.diff;
  return [
    `${change.address} ${change.label}`,
    change.before?.text ?? words.none,
    change.after?.text ?? words.none,
    change.plain || change.jump ? times(change.ratio, language) : '',
    change.slides.join(' '),
  ];
}

/** A row of a table that came or went whole is one thing that happened. */
function wholeRows(
  facts: readonly FactChange[],
  kind: 'added' | 'removed',
  language: Language,
): string[][] {
  const words = language.diff;
  const groups = new Map<string, FactChange[]>();
  for (const fact of facts.filter((f) => f.kind === kind)) {
    const row = renderAddress(addressNames(fact.address).slice(0, -1));
    groups.set(row, [...(groups.get(row) ?? []), fact]);
  }
  return [...groups].flatMap(([row, found]) => {
    if (found.length < 3) return found.map((f) => factRow(f, language));
    const slides = [...new Set(found.flatMap((f) => f.slides))].join(' ');
    return [[words.rows(row, found.length), words.none, words.none, '', slides]];
  });
}

/** `×1.25`; '' where that says nothing. */
function times(ratio: number | null, { figures }: Language): string {
  if (ratio === null || ratio === 1) return '';
  return `×${Number(ratio.toPrecision(3)).toString().replace('.', figures.marks.decimal)}`;
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, stringWidth(cell))));
  }
  const pad = (cell: string, i: number): string =>
    cell + ' '.repeat(Math.max(0, Math.min(widths[i] ?? 0, widest) - stringWidth(cell)));
  return rows.map((row) => `  ${row.map(pad).join('  ').trimEnd()}`).join('\n');
}

/** A column is not drawn wider for one long text. */
const widest = 48;
