/** deck.yaml, and the files that its `slides:` lists → one deck, with the place of every part of it. */
import { z } from 'zod';
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { nameOf } from '../languages/codes.ts';
import {
  layoutNames,
  layoutSigns,
  layoutsWith,
  slideSchemas,
  type LayoutName,
  type SlideSource,
} from '../model/slides.ts';
import { deckSchema, type Deck } from '../model/deck.ts';
import { isRecord } from '../model/is-record.ts';
import type { Locate, Path } from '../model/sources.ts';
import { checkShape, wrongKind, type Located } from './check-shape.ts';
import { valueAt } from './graft.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { checkTranslation, translateSlide, type Translation } from './translate.ts';

/** Reads and parses a file of the deck; undefined when there is none or it is refused, which has been told. */
export type OpenYaml = (
  path: string,
  from: () => ReturnType<Locate>,
) => Promise<ParsedYaml | undefined>;

export interface ReadDeckFile {
  readonly deck: Deck | undefined;
  readonly locate: Locate;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where a slide of the merged deck stands: its file, and its path there. */
interface SlideOrigin {
  readonly yaml: ParsedYaml;
  readonly path: Path;
  readonly data: unknown;
}

/** @param translation whose words take the place of the deck's */
export async function readDeckFile(
  yaml: ParsedYaml,
  open: OpenYaml,
  translation?: Translation,
): Promise<ReadDeckFile> {
  const diagnostics: Diagnostic[] = [];
  const data = isRecord(yaml.data) ? yaml.data : undefined;
  if (!data) {
    if (yaml.data !== undefined) {
      diagnostics.push(wrongKind(yaml.data, 'map', yaml.locate([])));
    }
    return {
      deck: undefined,
      locate: yaml.locate,
      diagnostics: [...yaml.diagnostics, ...diagnostics],
    };
  }
  const gathered = await gatherSlides(yaml, data['slides'], open, diagnostics);
  const origins = translation
    ? gathered.map((one, i) => translated(one, i, translation))
    : gathered;
  const locate: Locate = (path, from, to) => {
    const [head, index, ...rest] = path;
    const origin = head === 'slides' && typeof index === 'number' ? origins[index] : undefined;
    return origin
      ? origin.yaml.locate([...origin.path, ...rest], from, to)
      : yaml.locate(path, from, to);
  };
  // The deck's own keys; slides are checked one by one, each with its own layout's schema.
  const own = checkShape(deckSchema.extend({ slides: z.unknown().optional() }), data, yaml);
  diagnostics.push(...own.diagnostics);
  if (data['slides'] === undefined) {
    diagnostics.push(error('missing-key', { key: 'slides' }, yaml.locate([])));
  }
  const slides = origins.flatMap((origin, i) => readSlide(origin, i, diagnostics) ?? []);
  diagnostics.push(...checkIds(slides, locate));
  diagnostics.push(...checkLiterals(own.value?.literals ?? [], yaml));
  const deck =
    own.value && diagnostics.length === 0
      ? { ...own.value, language: nameOf(own.value.language, own.value.numbers), slides }
      : undefined;
  if (deck && translation) diagnostics.push(...checkTranslation(translation, deck, locate));
  return { deck: diagnostics.length === 0 ? deck : undefined, locate, diagnostics };
}

function translated(origin: SlideOrigin, index: number, translation: Translation): SlideOrigin {
  const { data, path } = origin;
  const { id = sectionId(index) } = isRecord(data) ? data : {};
  const yaml = translateSlide(origin.yaml, path, String(id), translation);
  return { yaml, path, data: valueAt(yaml.data, path) };
}

/** Of a section that names none. */
function sectionId(index: number): string {
  return `section-${String(index + 1)}`;
}

async function gatherSlides(
  yaml: ParsedYaml,
  slides: unknown,
  open: OpenYaml,
  diagnostics: Diagnostic[],
): Promise<SlideOrigin[]> {
  if (slides === undefined) return [];
  if (!Array.isArray(slides)) {
    diagnostics.push(wrongKind(slides, 'list', yaml.locate(['slides'])));
    return [];
  }
  const origins: SlideOrigin[] = [];
  const seen = new Set<string>();
  for (const [i, entry] of slides.entries() as Iterable<[number, unknown]>) {
    const path: Path = ['slides', i];
    if (typeof entry !== 'string') {
      origins.push({ yaml, path, data: entry });
      continue;
    }
    if (seen.has(entry)) {
      diagnostics.push(error('slides-file-again', { file: entry }, yaml.locate(path)));
      continue;
    }
    seen.add(entry);
    const file = await open(entry, () => yaml.locate(path));
    if (!file) continue;
    diagnostics.push(...file.diagnostics);
    if (Array.isArray(file.data)) {
      file.data.forEach((data: unknown, n) => origins.push({ yaml: file, path: [n], data }));
    } else if (file.data !== undefined) {
      diagnostics.push(wrongKind(file.data, 'list', file.locate([])));
    }
  }
  return origins;
}

function readSlide(
  origin: SlideOrigin,
  index: number,
  diagnostics: Diagnostic[],
): SlideSource | undefined {
  const { yaml, path, data } = origin;
  if (!isRecord(data)) {
    diagnostics.push(wrongKind(data, 'map', yaml.locate(path)));
    return undefined;
  }
  const layout = layoutOf(data);
  if (layout === undefined) {
    diagnostics.push(...withoutLayout(data, yaml, path));
    return undefined;
  }
  const whole: Record<string, unknown> = { ...data, layout };
  if (layout === 'section' && whole['id'] === undefined) whole['id'] = sectionId(index);
  const located: Located = yaml;
  const checked = checkShape(slideSchemas[layout], whole, located, path);
  diagnostics.push(...checked.diagnostics.map((d) => aboutId(d, whole, layout, index, yaml, path)));
  return checked.value;
}

/** A missing or malformed id comes with one to paste. */
function aboutId(
  diagnostic: Diagnostic,
  slide: Readonly<Record<string, unknown>>,
  layout: LayoutName,
  index: number,
  yaml: ParsedYaml,
  path: Path,
): Diagnostic {
  const { id } = slide;
  const proposed = proposeId(id, layout, index);
  if (diagnostic.code === 'missing-key' && diagnostic.args.key === 'id' && id === undefined) {
    return error('slide-id-missing', { proposed }, yaml.locate(path));
  }
  const isId =
    typeof id === 'string' && diagnostic.code === 'wrong-value' && diagnostic.args.found === id;
  return isId
    ? error('slide-id-malformed', { id, proposed }, yaml.locate([...path, 'id']))
    : diagnostic;
}

function proposeId(id: unknown, layout: string, index: number): string {
  const ascii =
    typeof id === 'string'
      ? id
          .normalize('NFKC')
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^[^a-z]+|-+$/g, '')
      : '';
  return ascii === '' ? `${layout}-${String(index + 1)}` : ascii.slice(0, 40);
}

function layoutOf(slide: Readonly<Record<string, unknown>>): LayoutName | undefined {
  const { layout } = slide;
  if (layout !== undefined) return layoutNames.find((name) => name === layout);
  const signs = layoutSigns.map(([key]) => key);
  // A sign that is misspelt is one all the same: the slide is read as meant, and the key told with those of its layout.
  const meant = unknownKeys(slide).flatMap((key) => nearest(key, signs));
  const written = layoutSigns.filter(([key]) => key in slide);
  const [own] = written.filter(([key]) => layoutsWith(key).length <= 2);
  return (own ?? layoutSigns.find(([key]) => meant.includes(key)) ?? written[0])?.[1];
}

/** Keys that a slide of no layout has. */
function unknownKeys(slide: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(slide).filter((key) => layoutsWith(key).length === 0);
}

/** What is wrong with a slide whose layout cannot be told. */
function withoutLayout(
  slide: Readonly<Record<string, unknown>>,
  yaml: ParsedYaml,
  path: Path,
): Diagnostic[] {
  const { layout } = slide;
  if (typeof layout === 'string') {
    const args = { found: layout, choices: layoutNames, nearest: nearest(layout, layoutNames) };
    return [error('not-one-of', args, yaml.locate([...path, 'layout']))];
  }
  const unknown = unknownKeys(slide);
  const known = [...new Set(Object.values(slideSchemas).flatMap((s) => Object.keys(s.shape)))];
  const own = Object.keys(slide).filter((key) => !unknown.includes(key));
  const possible = layoutNames.filter((name) => own.every((k) => layoutsWith(k).includes(name)));
  const layouts = possible.length > 0 ? possible : layoutNames;
  const signs = layoutSigns.filter(([, name]) => layouts.includes(name)).map(([key]) => key);
  const at = layout === undefined ? yaml.locate(path) : yaml.locate([...path, 'layout']);
  return [
    ...unknown.map((key) => {
      const args = { key, nearest: nearest(key, known), known };
      return error('unknown-key', args, yaml.locateKey([...path, key]));
    }),
    error('layout-unclear', { layouts, signs }, at),
  ];
}

function checkIds(slides: readonly SlideSource[], locate: Locate): Diagnostic[] {
  const first = new Map<string, number>();
  return slides.flatMap((slide, i) => {
    const before = first.get(slide.id);
    if (before === undefined) {
      first.set(slide.id, i);
      return [];
    }
    const place = locate(['slides', before, 'id']);
    const args = { id: slide.id, first: `${place.file}:${String(place.line)}` };
    return [error('slide-id-twice', args, locate(['slides', i, 'id']))];
  });
}

function checkLiterals(literals: readonly string[], yaml: ParsedYaml): Diagnostic[] {
  return literals.flatMap((literal, i) =>
    /\p{L}/u.test(literal)
      ? []
      : [error('literal-number', { literal }, yaml.locate(['literals', i]))],
  );
}
