/** In what the words of a claim say more than it, or something else. Data only. */
export type SaysLess =
  /** A time that the claim leaves out. */
  | 'time'
  /** That a place is shared with nobody. */
  | 'tie'
  /** The claim is of rows too that the words do not name; or the words name some that no claim is about. */
  | 'rows'
  | 'others'
  /** Against all there are, over a claim against one. */
  | 'every'
  /** It went on up to now. */
  | 'run'
  /** Of all rows, over a claim that leaves some out. */
  | 'whole'
  /** The words say that two figures are farther apart, or nearer to each other. */
  | 'near'
  | 'far'
  /** So much of each, over totals; how many, over a percentage. */
  | 'rate'
  | 'counted'
  /** The words deny what the claim says. */
  | 'denial'
  /** A limit that rows are chosen by, and the words do not tell. */
  | 'limit';
