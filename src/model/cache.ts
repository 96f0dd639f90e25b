/** Bytes kept from run to run, which may be gone at any time. */
export interface Cache {
  /** @param key the whole input in words: there is no invalidation, another input is another key */
  readonly get: (key: string) => Promise<Uint8Array | undefined>;
  readonly put: (key: string, bytes: Uint8Array) => Promise<void>;
}

/** Remembers nothing. */
export const noCache: Cache = {
  get: () => Promise.resolve(undefined),
  put: () => Promise.resolve(),
};
