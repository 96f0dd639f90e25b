/** A deck whose work had to be ended from without: it hung, took too much memory, or brought the program down. */
export type Stage = 'read' | 'judge' | 'draw' | 'browser' | 'print' | 'shoot' | 'write';

export interface EndedDeck {
  readonly deck: string;
  /** What was being done then. */
  readonly stage: Stage;
  readonly why: 'late' | 'memory' | 'died';
  /** What the stage was allowed; 0: no limit. */
  readonly seconds: number;
}
