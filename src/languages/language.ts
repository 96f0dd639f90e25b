/** All that is said differently in another language: each room finds its part here. */
import type { LanguageCode } from './codes.ts';
import type { AltTextWords } from './parts/alt-texts.ts';
import type { ChartWords } from './parts/charts.ts';
import type { ColumnWords } from './parts/columns.ts';
import type { CommandWords } from './parts/commands.ts';
import type { DataNotesWords } from './parts/data-notes.ts';
import type { DiffWords } from './parts/diff.ts';
import type { DoctorWords } from './parts/doctor.ts';
import type { DoorWords } from './parts/door.ts';
import type { DocumentWords } from './parts/documents.ts';
import type { EvidenceWords } from './parts/evidence.ts';
import type { FigureWords } from './parts/figures.ts';
import type { HelpWords } from './parts/help.ts';
import type { LedgerWords } from './parts/ledger.ts';
import type { Messages } from './parts/messages.ts';
import type { MomentWords } from './parts/moments.ts';
import type { PeriodNames } from './parts/period-names.ts';
import type { ReadingWords } from './parts/reading.ts';
import type { ScreenWords } from './parts/screen.ts';
import type { SentenceWords } from './parts/sentences.ts';
import type { SlideWords } from './parts/slides.ts';
import type { Writing } from './parts/writing.ts';

export interface Language {
  readonly code: LanguageCode;
  readonly altTexts: AltTextWords;
  readonly charts: ChartWords;
  /** What each column of a chart's data holds. */
  readonly columns: ColumnWords;
  /** What the commands say beside diagnostics. */
  readonly commands: CommandWords;
  readonly dataNotes: DataNotesWords;
  /** What a comparison of editions says. */
  readonly diff: DiffWords;
  readonly doctor: DoctorWords;
  readonly documents: DocumentWords;
  /** Of `new` and `import`. */
  readonly door: DoorWords;
  readonly evidence: EvidenceWords;
  readonly figures: FigureWords;
  readonly help: HelpWords;
  readonly ledger: LedgerWords;
  /** What is said of an author's mistakes. */
  readonly messages: Messages;
  readonly moments: MomentWords;
  readonly periodNames: PeriodNames;
  readonly reading: ReadingWords;
  readonly screen: ScreenWords;
  readonly sentences: SentenceWords;
  readonly slides: SlideWords;
  readonly writing: Writing;
}
