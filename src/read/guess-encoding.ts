/** The bytes of a table that are not UTF-8 → the encoding that they can only be in, or those that they could be in. */

/** Those that tables come in, by the names that `encoding` takes. */
export const tableEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'shift_jis',
  'euc-jp',
  'windows-1250',
  'windows-1251',
  'windows-1252',
] as const;

export interface Reading {
  readonly encoding: string;
  readonly text: string;
}

/** One: it is certain. None: it is in none of ours. */
export function possibleReadings(bytes: Uint8Array): readonly Reading[] {
  const wide = wideOf(bytes);
  if (wide !== undefined) return readingIn(wide, bytes);
  const utf8 = readingIn('utf-8', bytes);
  if (utf8.length > 0) return utf8;
  const fitting = Object.entries(fits).flatMap(([encoding, isFit]) =>
    readingIn(encoding, bytes).filter(({ text }) => isFit(text)),
  );
  const euc = fitting.some(({ encoding }) => encoding === 'euc-jp');
  // Two bytes of EUC-JP are half-width kana beside kanji to Shift_JIS.
  const left = euc
    ? fitting.filter(({ encoding, text }) => encoding !== 'shift_jis' || !mixedWidths.test(text))
    : fitting;
  // ä, ö, ü and é are the same bytes in more than one of them.
  return left.every(({ text }) => text === left[0]?.text) ? left.slice(-1) : left;
}

export function readingIn(encoding: string, bytes: Uint8Array): readonly Reading[] {
  try {
    return [{ encoding, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) }];
  } catch {
    return [];
  }
}

/** UTF-16 says so by its mark, or has a zero in every second byte. */
function wideOf(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 400);
  const zeros = (odd: number): number =>
    start.filter((byte, i) => byte === 0 && i % 2 === odd).length;
  const least = Math.min(bytes.length, 400) / 4;
  if (zeros(1) > least && zeros(0) === 0) return 'utf-16le';
  return zeros(0) > least && zeros(1) === 0 ? 'utf-16be' : undefined;
}

/** Letters of one language beside a to z; those of a text in the wrong encoding are of none. */
const central = ['ąćęłńóśźż', 'áčďéěíňóřšťúůýžäľĺŕô', 'áéíóöőúüű', 'ăâîşţ', 'čćđšž', 'äöüß'];
const western = [
  'äöüß',
  'àâæçèéêëîïôœùûüÿ',
  'áéíñóúüïàèòçªº',
  'áâãàçéêíóôõúü',
  'àèéìíîòóùú',
  'åäöæøé',
  'áðéíóúýþæö',
  'áéëèïíóöúü',
];
const cyrillic = /^[а-яёђјљњћџіїєґў]$/u;
const signs = /^[\s°€£§©®«»“”„‘’‚…–—•·×±%¤№µ½¼¾²³¹¡¿¥¢¬´¨]$/u;

/** A sign in the middle of a word was a letter. */
const signInWord = /\p{L}[£§©®«»„‚…•×¤½¼¾²³¹¡¿¥¢¬´¨]\p{L}|(?<!\p{L})[£³¹¿¼½¾¥]\p{Ll}/u;
/** A large letter behind a small one, or beside a digit: 5€ is 5Ђ elsewhere. */
const oddCase = /\p{Ll}(?=[^a-z])\p{Lu}|\d(?=[^A-Z])\p{Lu}|(?=[^A-Z])\p{Lu}\d/u;
const mixedWidths = /[｡-ﾟ]\p{sc=Han}|\p{sc=Han}[｡-ﾟ]/u;

const fits: Readonly<Record<string, (text: string) => boolean>> = {
  'euc-jp': isKanaOrKanji,
  shift_jis: isKanaOrKanji,
  'windows-1251': (text) =>
    foreign(text).every((letter) => cyrillic.test(letter)) &&
    !/[a-z][а-яё]|[а-яё][a-z]/iu.test(text) &&
    !signInWord.test(text) &&
    !oddCase.test(text),
  'windows-1250': (text) => isOfOne(text, central),
  'windows-1252': (text) => isOfOne(text, western),
};

/** Each letter beside a to z, once, in small; signs that texts of all languages have are none. */
function foreign(text: string): readonly string[] {
  const found = [...new Set(text.toLowerCase())].filter((sign) => sign > '\u007f');
  return found.filter((sign) => !signs.test(sign));
}

function isOfOne(text: string, languages: readonly string[]): boolean {
  const letters = foreign(text);
  if (signInWord.test(text)) return false;
  if (oddCase.test(text)) return false;
  return languages.some((own) => letters.every((letter) => own.includes(letter)));
}

/** Kana, kanji and their signs; between Latin letters of one word stands none of them. */
function isKanaOrKanji(text: string): boolean {
  const strange = Array.from(
    text.replace(/[\p{ASCII}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu, ''),
  );
  const own = strange.filter((sign) =>
    /^[\u2010-\u27ff\u3000-\u33ff\uff01-\uffef§¨°±´¶×÷Α-ωА-яё￥]$/u.test(sign),
  );
  if (own.length < strange.length) return false;
  return !/[a-z][\p{sc=Han}｡-ﾟ]{1,2}[a-z]|[｡-ﾟ]{1,2}[a-z]/iu.test(text);
}
