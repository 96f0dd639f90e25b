/** A PDF → the same with labels on its pages, which a reader shows in place of their numbers. */
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber } from '@cantoo/pdf-lib';

export async function labelPages(
  bytes: Uint8Array,
  labels: readonly string[],
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const numbers = PDFArray.withContext(pdf.context);
  labels.forEach((label, page) => {
    const entry = PDFDict.withContext(pdf.context);
    entry.set(PDFName.of('P'), PDFHexString.fromText(label));
    numbers.push(PDFNumber.of(page));
    numbers.push(entry);
  });
  const tree = PDFDict.withContext(pdf.context);
  tree.set(PDFName.of('Nums'), numbers);
  pdf.catalog.set(PDFName.of('PageLabels'), tree);
  return pdf.save({ useObjectStreams: true, addDefaultPage: false });
}
