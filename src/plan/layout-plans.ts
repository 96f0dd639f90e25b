/** The one list of layouts in `plan`: each with the function that makes its view. The compiler asks for a line where a schema has none. */
import type { LayoutName } from '../model/slides.ts';
import { planBigNumber, planBlocks } from './blocks.ts';
import { planCards } from './cards.ts';
import {
  planAgenda,
  planChangesSlide,
  planChartSlide,
  planClosing,
  planComparisonSlide,
  planCover,
  planFinding,
  planImage,
  planLedgerSlide,
  planNotesSlide,
  planProfile,
  planSection,
  planSourcesSlide,
  planStatement,
  planTableSlide,
  planTimelineSlide,
  planTwoCharts,
  type PlanView,
} from './layouts.ts';

export const layoutPlans: { readonly [L in LayoutName]: PlanView<L> } = {
  cover: planCover,
  agenda: planAgenda,
  section: planSection,
  statement: planStatement,
  table: planTableSlide,
  chart: planChartSlide,
  cards: planCards,
  profile: planProfile,
  timeline: planTimelineSlide,
  'two-charts': planTwoCharts,
  'big-number': planBigNumber,
  blocks: planBlocks,
  finding: planFinding,
  comparison: planComparisonSlide,
  image: planImage,
  sources: planSourcesSlide,
  ledger: planLedgerSlide,
  'data-notes': planNotesSlide,
  changes: planChangesSlide,
  closing: planClosing,
};
