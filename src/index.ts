/** The public API: one run from code, reading and planning on their own, and the library of quantities and moments. */
export { analyse, type Analysis, type AnalyseOptions } from './analyse/analyse.ts';
export { runBuild } from './build.ts';
export { renderReport, reportJson } from './diagnostics/report.ts';
export type { Diagnostic, Outcome, Severity } from './diagnostics/diagnostic.ts';
export { wordsOf } from './diagnostics/words.ts';
export type { Files, Host } from './host/host.ts';
export { memoryHost, type MemoryHost } from './host/memory.ts';
export { nodeHost } from './host/node.ts';
export type { Dataset, Field, Row, Table } from './model/dataset.ts';
export { deckSchema, type Deck } from './model/deck.ts';
export type { Moment } from './model/moment.ts';
export type { DeckPlan, SlidePlan } from './model/plan.ts';
export type { Quantity } from './model/quantity.ts';
export type { Sources } from './model/sources.ts';
export {
  addQuantities,
  formatMoment,
  formatQuantity,
  isBefore,
  isLessQuantity,
  monthsBetween,
  parseMoment,
  parseQuantity,
  ratioOf,
  shareOf,
  subtractQuantities,
} from './quantity/index.ts';
export { readDeck } from './read/read-deck.ts';
export { formats } from './model/formats.ts';
export type { BuildOptions, BuildResult, DeckResult } from './run/options.ts';
export { jsonSchemas } from './schemas/json-schemas.ts';
export { version } from './version.ts';
