/** データパッケージと、セルを読む前の表のファイルについての文。 */
import type { PackageArgs, Packing } from '../../../diagnostics/codes.ts';
import type { MessagesOf } from '../../parts/messages.ts';

export const packageMessages: MessagesOf<PackageArgs> = {
  'file-packed': ({ file, packing }) => ({
    what: `${file} は${packings[packing]}で、表ではありません。`,
    remedy:
      packing === 'workbook'
        ? 'シートを「CSV UTF-8」で保存し、そのファイルを指定してください。'
        : '展開して、中のファイルを指定してください。',
  }),
  'encoding-unclear': ({ file, declared, readings }) => ({
    what:
      declared === ''
        ? readings.length > 0
          ? `${file} は UTF-8 ではなく、複数の文字コードとして読めます。`
          : `${file} は UTF-8 ではなく、扱えるほかの文字コードでもありません。`
        : `${file} は、リソースに書かれた ${declared} のテキストではありません。`,
    ...(readings.length > 0 && {
      expected: readings
        .map(({ encoding, sample }) => `encoding: ${encoding}（${sample}）`)
        .join(' / '),
    }),
    remedy:
      readings.length > 0
        ? '語が正しく読めるものをリソースに書いてください。'
        : 'UTF-8 で保存し直してください。',
  }),
  'encoding-assumed': ({ file, encoding, mended }) => ({
    what: `${file} を ${encoding} として読みました。ほかの文字コードではありえません。`,
    remedy: 'リソースに書けば、推測は要らなくなります。',
    mended,
  }),
  'property-refused': ({ property, value }) => ({
    what:
      value === ''
        ? `「${property}」には対応していません。データの意味が変わってしまいます。`
        : `「${property}: ${value}」には対応していません。`,
    remedy:
      property === 'schema' || property === 'dialect'
        ? '取得はしません。ファイルを記述のそばに保存し、それを指定してください。'
        : '要らなければ削除してください。対応している属性は docs/reference/data-package-standard.md にあります。',
  }),
  'resource-left-out': ({ name, problems }) => ({
    what: `表「${name}」を除きました。問題が ${problems} 件ありますが、このデッキでは使っていません。最初の 1 件を下に示します。`,
  }),
  'schema-missing': ({ name, mended }) => ({
    what: `表「${name}」にはスキーマがないので、除きました。`,
    remedy: '各列の型を確かめたうえで、次をリソースに加えてください。',
    mended,
  }),
};

const packings: { readonly [P in Packing]: string } = {
  gzip: 'gzip で圧縮されたファイル',
  zip: 'zip で圧縮されたファイル',
  workbook: '表計算のブック',
};
