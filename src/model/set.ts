/** What stays in a set when only some of its formats are made anew. */
export interface KeptOutput {
  readonly file: string;
  /** `same`: as if made now; `earlier`: of other inputs, or in another way; `changed`: not as its build made it. */
  readonly state: 'same' | 'earlier' | 'changed';
}

/** `none`: build.json has no signature; `other`: it is not of this key, or not of this build.json. */
export type SignedBy = 'key' | 'other' | 'none';
