/** Vega exports its text metrics but does not type them. */
import 'vega';

declare module 'vega' {
  export const textMetrics: { width: (item: unknown, text: unknown) => number };
}
