/** Files of a deck in memory → all that a run knows of it before it draws: what the tests of plans, claims and mistakes look at. */
import { analyse, type Analysis, type AnalyseOptions } from '../src/analyse/analyse.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { renderReport } from '../src/diagnostics/report.ts';
import { memoryHost } from '../src/host/memory.ts';
import { languageCodes, type LanguageName } from '../src/languages/codes.ts';
import type { DeckPlan } from '../src/model/plan.ts';
import type { Sources } from '../src/model/sources.ts';
import type { MeasureText } from '../src/model/theme.ts';
import { readDeck } from '../src/read/read-deck.ts';
import { resolveSetting } from '../src/theme/setting.ts';

export interface DeckFiles extends AnalyseOptions {
  /** By name within the deck's folder: a text, bytes, or what is written as JSON, which YAML reads too. */
  readonly files: Readonly<Record<string, string | Uint8Array | object>>;
  /** Of the deck; `d` when it does not matter. */
  readonly folder?: string;
  /** As wide as it is long, when it does not matter. */
  readonly measureText?: MeasureText;
  /** What a theme says of sizes; nothing when it does not matter. */
  readonly theme?: Parameters<typeof resolveSetting>[0];
}

export interface PlannedDeck extends Omit<Analysis, 'sources' | 'index'> {
  /** As it was read; undefined, like what follows from it, where it could not be. */
  readonly read: Sources | undefined;
  readonly analysis: Analysis | undefined;
  /** Of reading too. */
  readonly diagnostics: readonly Diagnostic[];
  readonly codes: readonly string[];
  /** @param more what was found later */
  readonly report: (language?: LanguageName, more?: readonly Diagnostic[]) => string;
}

export async function planned({ files, folder = 'd', ...more }: DeckFiles): Promise<PlannedDeck> {
  const { measureText = asLong, theme, ...options } = more;
  const entries = Object.entries(files).map(
    ([name, content]) => [`${folder}/${name}`, written(content)] as const,
  );
  // A deck with a second language is looked at in that one.
  const translation = languageCodes.find((code) => `deck.${code}.yaml` in files);
  const read = await readDeck(folder, memoryHost(Object.fromEntries(entries)), { translation });
  const analysis =
    read.value && analyse(read.value, { measure: measureText, ...resolveSetting(theme) }, options);
  const diagnostics = [...read.diagnostics, ...(analysis?.diagnostics ?? [])];
  return {
    read: read.value,
    analysis,
    verdicts: analysis?.verdicts,
    plan: analysis?.plan,
    diagnostics,
    codes: diagnostics.map((d) => d.code),
    report: (language = 'en', more = []) => {
      const textOf = (file: string): string | undefined => read.files.get(file);
      return renderReport([...diagnostics, ...more], { language, colour: false, textOf });
    },
  };
}

/** @throws what is wrong with it */
export async function planOf(deck: DeckFiles): Promise<DeckPlan> {
  const { plan, report } = await planned(deck);
  if (!plan) throw new Error(report());
  return plan;
}

const asLong: MeasureText = (text, { size }) => text.length * size;

function written(content: string | Uint8Array | object): string | Uint8Array {
  return typeof content === 'string' || content instanceof Uint8Array
    ? content
    : JSON.stringify(content);
}
