/** A planned deck and all its facts → its edition, ready to be written. Pure; the same deck gives the same text. */
import type { LanguageName } from '../languages/codes.ts';
import { figureName, sourceTitle } from '../facts/fact-names.ts';
import type { Edition, EditionFact } from '../model/edition.ts';
import { countBases } from '../model/text-basis.ts';
import { oneLine } from '../model/one-line.ts';
import type { Fact } from '../model/fact.ts';
import type { DeckPlan, SlidePlan } from '../model/plan.ts';
import { formatValue } from '../quantity/index.ts';

/** @param folder the deck's, as places have it; @param facts all of them, in any order */
export function freeze(folder: string, plan: DeckPlan, facts: readonly Fact[]): Edition {
  const uses = new Map(plan.facts.map((f) => [f.address, f.slides]));
  return {
    schema: 1,
    title: plan.title,
    edition: plan.edition.code,
    language: plan.language,
    slides: plan.slides.map(freezeSlide),
    facts: freezeFacts(folder, plan.language, facts, uses),
    measures: Object.fromEntries(
      plan.measures
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name, label, value, text, formula, facts: from, slides }) => [
          name,
          { label, value, text, formula, facts: from, slides },
        ]),
    ),
    claims: [...plan.claims, ...plan.statements].map(
      ({ slide, words, form, verdict, basis, evidence, facts: rests }) => ({
        slide,
        words,
        form,
        verdict,
        basis,
        evidence,
        facts: rests,
      }),
    ),
    sentences: countBases(plan.sentences),
  };
}

/** @param uses address → the slides that show the fact */
export function freezeFacts(
  folder: string,
  language: LanguageName,
  facts: readonly Fact[],
  uses: ReadonlyMap<string, readonly string[]> = new Map(),
): Edition['facts'] {
  const sorted = facts.toSorted((a, b) => (a.address < b.address ? -1 : 1));
  return Object.fromEntries(
    sorted.map((f) => [f.address, freezeFact(f, folder, language, uses.get(f.address))]),
  );
}

/** One line a fact, a measure, a claim and a slide, so that a line-by-line comparison shows each. */
export function renderEdition(edition: Edition): string {
  const { slides, facts, measures, claims, ...head } = edition;
  const lines = Object.entries(head).map(([key, value]) => `  "${key}": ${JSON.stringify(value)}`);
  const named = (entries: Readonly<Record<string, unknown>>): string[] =>
    Object.entries(entries).map(
      ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
    );
  const block = (
    name: string,
    items: readonly string[],
    [open, close]: [string, string],
  ): string =>
    items.length === 0
      ? `  "${name}": ${open}${close}`
      : `  "${name}": ${open}\n${items.map((i) => `    ${i}`).join(',\n')}\n  ${close}`;
  const json = (items: readonly unknown[]): string[] => items.map((i) => JSON.stringify(i));
  return `{\n${[
    ...lines,
    block('slides', json(slides), ['[', ']']),
    block('facts', named(facts), ['{', '}']),
    block('measures', named(measures), ['{', '}']),
    block('claims', json(claims), ['[', ']']),
  ].join(',\n')}\n}\n`;
}

function freezeFact(
  fact: Fact,
  folder: string,
  language: LanguageName,
  slides: readonly string[] = [],
): EditionFact {
  const { file, line, column } = fact.cell.place;
  const path = file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file;
  return {
    label: figureName(fact),
    value: fact.cell.value,
    text: formatValue(fact.cell.value, { ...fact.field, language }),
    at: `${path}:${String(line)}:${String(column)}`,
    source: sourceTitle(fact),
    locators: fact.locators,
    asOf: fact.asOf?.code ?? '',
    basis: fact.basis ?? '',
    checked: fact.checked?.code ?? '',
    slides,
  };
}

function freezeSlide(slide: SlidePlan): Edition['slides'][number] {
  return {
    id: slide.id,
    page: slide.page,
    title: oneLine(slide.title.plain),
    words: wordsOf([slide.kicker, slide.title, slide.view, slide.handout]).join(' / '),
    facts: slide.facts,
  };
}

/** What stands under `plain` and `text` anywhere in a view. */
function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== 'object' || value === null) return [];
  const plain: unknown = Reflect.get(value, 'plain');
  if (typeof plain === 'string') return plain === '' ? [] : [oneLine(plain)];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'string' ? (spoken.has(key) && inner !== '' ? [inner] : []) : wordsOf(inner),
  );
}

/** Keys of views whose text a reader sees. */
const spoken = new Set(['text', 'title', 'label', 'name', 'sub', 'when', 'caption', 'number']);
