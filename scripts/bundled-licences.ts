/** The files that were bundled → the licence of each package that they came from, and of data that others made, in full, as these licences ask for. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** @param inputs paths of files, those of packages under `node_modules/` */
export function bundledLicences(inputs: readonly string[]): string {
  const folders = inputs.flatMap(
    (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file) ?? [],
  );
  // Data of others lies in our own tree with its licence beside it.
  const data = inputs
    .map((file) => file.replace(/\.json$/, '.licence.txt'))
    .filter((file) => file.endsWith('.licence.txt') && existsSync(file));
  return [
    'The code in this folder holds code and data of these packages.\n',
    ...[...new Set(folders)].sort().map(licenceOf),
    ...data.map((file) => readFileSync(file, 'utf8')),
  ].join(`\n${'-'.repeat(80)}\n`);
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(`${folder}/package.json`, 'utf8'),
  ) as Readonly<Record<string, string>>;
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const texts = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8').trim());
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
}
