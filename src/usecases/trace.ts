/** An address or a figure → where it stands in the author's files, and which slides, measures and claims use it. */
import { analyse, type Analysis } from '../analyse/analyse.ts';
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { say } from '../diagnostics/say.ts';
import { figureName, sourceTitle } from '../facts/fact-names.ts';
import { loadFonts } from '../fonts/load-fonts.ts';
import { ceilingIn } from '../host/ceiling.ts';
import { findDecks } from '../host/find-decks.ts';
import type { Host } from '../host/host.ts';
import { fontsFor, loadLook, settingOf } from '../look/load-look.ts';
import type { Fact } from '../model/fact.ts';
import type { DeckPlan } from '../model/plan.ts';
import { formatMoment, formatValue } from '../quantity/index.ts';
import { readDeck } from '../read/read-deck.ts';
import { parseBinding } from '../text/parse-binding.ts';

export interface Traced {
  readonly deck: string;
  /** `players.pfn.params`, or a measure's name. */
  readonly address: string;
  readonly label: string;
  readonly text: string;
  /** `file:line:column`. */
  readonly place: string;
  readonly source: string;
  readonly asOf: string;
  /** Of a measure: how it is computed. */
  readonly formula: string;
  readonly slides: readonly string[];
  readonly measures: readonly string[];
  /** Words with their slide: `scale: 国産で最大`. */
  readonly claims: readonly string[];
}

export interface Looked {
  readonly found: readonly Traced[];
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Which deck to look in, else all; and what its files may reach. */
export interface LookIn {
  readonly deck?: string | undefined;
  readonly root?: string | undefined;
}

/** Where the deck has mistakes there is no plan, and its uses are not known. */
interface Known extends Analysis {
  readonly name: string;
}

/** Everything that is said of one fact or measure, in every deck that has it. */
export async function traceAddress(host: Host, address: string, where: LookIn): Promise<Looked> {
  return look(host, where, (known) => {
    if (Object.hasOwn(known.sources.deck.measures, address)) return [measureIn(known, address)];
    const parsed = parseBinding(`{{${address}}}`);
    const found = parsed.ok ? known.index.find(parsed.names) : undefined;
    return found?.ok === true ? [factIn(known, found.fact)] : [];
  });
}

/** Every cell and measure whose text holds the words, as written or as printed. */
export async function findFigure(host: Host, words: string, where: LookIn): Promise<Looked> {
  const wanted = fold(words);
  return look(host, where, (known) => {
    const facts = [...known.sources.dataset.tables.values()].flatMap((table) =>
      table.rows.flatMap((row) =>
        table.fields.flatMap((field) => {
          const fact = known.index.inColumn(table, row, { ...field, way: [field.name] });
          const held = [fact.cell.raw, textOf(known, fact)].some((t) => fold(t).includes(wanted));
          return held ? [factIn(known, fact)] : [];
        }),
      ),
    );
    const measures = (known.plan?.measures ?? [])
      .filter((m) => fold(m.text).includes(wanted))
      .map((m) => measureIn(known, m.name));
    return [...facts, ...measures];
  });
}

async function look(
  host: Host,
  { deck, root }: LookIn,
  by: (known: Known) => readonly Traced[],
): Promise<Looked> {
  const { folders, unknown, known } = await findDecks(host, deck === undefined ? [] : [deck], {
    only: deck !== undefined,
  });
  const diagnostics: Diagnostic[] = unknown.map((asked) =>
    error('deck-not-found', { deck: asked, nearest: nearest(asked, known) }),
  );
  const texts = new Map<string, string>();
  const found: Traced[] = [];
  const fonts = await loadFonts(host.tool.files.readBytes);
  const ceiling = ceilingIn(host.environment);
  for (const { name, path, translation } of folders) {
    const read = await readDeck(path, host, { root, translation, ceiling });
    for (const [file, text] of read.files) texts.set(file, text);
    diagnostics.push(...read.diagnostics.filter((d) => d.severity === 'error'));
    if (!read.value) continue;
    const { theme, language } = read.value.deck;
    const { value: look } = await loadLook(host, theme, read.value.locate(['theme']));
    const setting = settingOf(look, await fontsFor(read.files, look, fonts, host), language);
    // A claim that fails is no reason to keep back where its figures stand.
    found.push(...by({ name, ...analyse(read.value, setting, { despite: true }) }));
  }
  return { found, diagnostics, texts };
}

function factIn(known: Known, fact: Fact): Traced {
  const { cell, asOf } = fact;
  return {
    deck: known.name,
    address: fact.address,
    label: figureName(fact),
    text: textOf(known, fact),
    place: `${cell.place.file}:${cell.place.line}:${cell.place.column}`,
    source: [sourceTitle(fact), ...fact.locators].filter((t) => t !== '').join(', '),
    asOf: asOf ? formatMoment(asOf, known.sources.deck) : '',
    formula: cell.computed ? say(cell.computed.formula, known.sources.deck.language) : '',
    ...usesOf(known, fact.address),
  };
}

function measureIn(known: Known, name: string): Traced {
  const measure = known.plan?.measures.find((m) => m.name === name);
  const at = known.sources.locate(['measures', name]);
  return {
    deck: known.name,
    address: name,
    label: name,
    text: measure?.text ?? '',
    place: `${at.file}:${at.line}:${at.column}`,
    source: '',
    asOf: '',
    formula: measure?.formula ?? '',
    slides: measure?.slides ?? [],
    measures: [],
    claims: claimsOf(known.plan, (c) => c.measures.includes(name)),
  };
}

/** Also through measures that rest on too many cells to list them. */
function usesOf(
  { plan, verdicts }: Known,
  address: string,
): Pick<Traced, 'slides' | 'measures' | 'claims'> {
  return {
    slides:
      plan?.facts.find((f) => f.address === address)?.slides ??
      plan?.measures.find((m) => m.name === address)?.slides ??
      [],
    measures: [
      ...new Set([
        ...[...(verdicts?.measures.values() ?? [])]
          .filter((m) => m.facts.some((f) => f.address === address))
          .map((m) => m.name),
        ...(plan?.measures ?? []).filter((m) => m.facts.includes(address)).map((m) => m.name),
      ]),
    ],
    claims: claimsOf(plan, (c) => c.facts.includes(address)),
  };
}

function claimsOf(
  plan: DeckPlan | undefined,
  rests: (claim: DeckPlan['claims'][number]) => boolean,
): string[] {
  return [...(plan?.claims ?? []), ...(plan?.statements ?? [])]
    .filter(rests)
    .map((c) => (c.slide === '' ? c.words : `${c.slide}: ${c.words}`));
}

function textOf({ sources }: Known, { cell, field }: Fact): string {
  return formatValue(cell.value, { ...field, language: sources.deck.language });
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[\s,]/g, '');
}
