/** The package brings no types. What is used of it (https://github.com/papandreou/subset-font). */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'sfnt' | 'woff' | 'woff2';
      readonly preserveNameIds?: readonly number[];
      /** OpenType features to keep; all when absent. */
      readonly keepFeatures?: readonly string[];
    },
  ): Promise<Buffer>;
}
