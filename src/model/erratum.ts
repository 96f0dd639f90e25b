/** A row of an erratum: what a copy that was handed out says wrongly. */
export interface Erratum {
  /** In the copy that was handed out. */
  readonly page: number;
  /** '' : the page’s title. */
  readonly what: string;
  readonly wrong: string;
  /** '' : it is gone. */
  readonly right: string;
}
