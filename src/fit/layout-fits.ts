/** The one list of layouts: what decides where the blocks of each stand. */
import type { LayoutName } from '../model/slides.ts';
import { fitCards } from './fit-cards.ts';
import { fitChanges } from './fit-changes.ts';
import { fitComparison } from './fit-comparison.ts';
import { fitChart, fitImage, fitTwoCharts } from './fit-exhibits.ts';
import { fitClosing, fitCover, fitSection } from './fit-fields.ts';
import { fitBigNumber, fitFinding } from './fit-figures.ts';
import { fitLedger } from './fit-ledger.ts';
import { fitNotes } from './fit-notes.ts';
import { fitProfile } from './fit-profile.ts';
import { fitSources } from './fit-sources.ts';
import { placeTable } from './fit-table.ts';
import { fitTimeline } from './fit-timeline.ts';
import { fitAgenda, fitBlocks, fitStatement } from './fit-words.ts';
import type { FitLayout } from './fitted.ts';

/** Head, key and footer are decided; what is between them is one area, in which the browser sets texts as it does. */
interface Flow {
  readonly flow: true;
}

export const layoutFits: { readonly [L in LayoutName]: FitLayout<L> | Flow } = {
  cover: fitCover,
  agenda: fitAgenda,
  section: fitSection,
  statement: fitStatement,
  table: placeTable,
  chart: fitChart,
  'two-charts': fitTwoCharts,
  image: fitImage,
  cards: fitCards,
  profile: fitProfile,
  timeline: fitTimeline,
  'big-number': fitBigNumber,
  blocks: fitBlocks,
  finding: fitFinding,
  comparison: fitComparison,
  sources: fitSources,
  ledger: fitLedger,
  'data-notes': fitNotes,
  changes: fitChanges,
  closing: fitClosing,
};

export function flows(layout: LayoutName): boolean {
  return 'flow' in layoutFits[layout];
}
