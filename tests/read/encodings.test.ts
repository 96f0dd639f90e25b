/** Bytes in the encodings that tables come in → the text, where it is certain; else those that it could be. */
import { describe, expect, it } from 'vitest';
import { possibleReadings } from '../../src/read/guess-encoding.ts';
import { decodeTable } from '../../src/read/decode.ts';
import { startOf } from '../../src/model/place.ts';

/** By trying all bytes: Node reads these encodings and writes none of them. */
function encoded(encoding: string, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const bytesOf = new Map<string, readonly number[]>();
  const tryOut = (bytes: readonly number[]): void => {
    try {
      const sign = decoder.decode(new Uint8Array(bytes));
      if (Array.from(sign).length === 1 && !bytesOf.has(sign)) bytesOf.set(sign, bytes);
    } catch {
      // No sign.
    }
  };
  for (let a = 0; a < 256; a++) tryOut([a]);
  if (!encoding.startsWith('windows'))
    for (let a = 0x81; a < 256; a++) for (let b = 0x40; b < 256; b++) tryOut([a, b]);
  return new Uint8Array(Array.from(text).flatMap((sign) => bytesOf.get(sign) ?? [0x3f]));
}

describe('the encoding of a table', () => {
  it.each([
    ['shift_jis', '都道府県,人口\n東京都,1400\n北海道,520\n'],
    ['shift_jis', 'id,name\n1,ｶﾌﾞｼｷｶﾞｲｼｬ ｱｵｿﾞﾗ\n2,東京ｶﾞｽ㈱\n'],
    ['shift_jis', '名前,値\niPhone用ケース,4\n'],
    ['euc-jp', '都道府県,人口\n東京都,1400\n北海道,520\n'],
    ['euc-jp', '品名,ひらがな\nあいうえお,カタカナ\n'],
    ['windows-1252', 'Land,Wert\nÖsterreich,1\nZürich,2\n'],
    ['windows-1252', 'Pays,Valeur\nCôte d’Ivoire,1\nNouvelle-Calédonie,2\nFrançais,4\n'],
    ['windows-1252', 'País,Valor\nEspaña,1\nMéxico,2\n'],
    ['windows-1252', 'Land,Værdi\nFærøerne,1\nSkåne,3\n'],
    ['windows-1252', 'name,price\nA,5€\nB,£3\n'],
    ['windows-1250', 'Kraj,Wartość\nPolska,1\nŁódź,2\nWrocław,3\n'],
    ['windows-1250', 'Ország\nMagyarország\nGyőr\nSzűcs\n'],
    ['windows-1250', 'Judeţ\nBucureşti\nConstanţa\n'],
    ['windows-1251', 'Город,Население\nМосква,1\nСанкт-Петербург,2\n'],
    ['windows-1251', 'Місто\nКиїв\nЛьвів\n'],
  ])('is %s by its bytes: %j', (encoding, text) => {
    expect(possibleReadings(encoded(encoding, text))).toEqual([{ encoding, text }]);
  });

  it('is asked for where it could be another', () => {
    const readings = possibleReadings(encoded('windows-1252', 'Pays\ntrès\n'));
    expect(readings.map(({ encoding }) => encoding)).toContain('windows-1250');
    expect(readings.map(({ encoding }) => encoding)).toContain('windows-1252');
  });

  it.each(['le', 'be'])('is UTF-16 %s by its mark, or by the zeros in it', (order) => {
    const text = 'id,name\n1,東京\n2,Osaka and more\n';
    const little = new Uint8Array(Buffer.from(text, 'utf16le'));
    const bytes = order === 'le' ? little : little.map((_, i) => little[i ^ 1] ?? 0);
    const mark = order === 'le' ? [0xff, 0xfe] : [0xfe, 0xff];
    const expected = [{ encoding: `utf-16${order}`, text }];
    expect(possibleReadings(new Uint8Array([...mark, ...bytes]))).toEqual(expected);
    expect(possibleReadings(bytes)).toEqual(expected);
  });

  it.each([
    ['cp932', '東京'],
    ['Shift_JIS', '東京'],
    ['latin-1', 'très'],
    ['CP1250', 'Łódź'],
    ['windows-1251', 'Київ'],
  ])('is what its resource says: %s', (declared, text) => {
    const label = { cp932: 'shift_jis', 'latin-1': 'windows-1252', CP1250: 'windows-1250' }[
      declared
    ];
    const bytes = encoded(label ?? declared.toLowerCase(), text);
    const at = startOf('t.csv');
    const decoded = decodeTable('t.csv', bytes, { encoding: declared, place: at }, at);
    expect(decoded).toEqual({ value: text, diagnostics: [] });
  });
});
