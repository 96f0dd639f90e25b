/** Which files the embedded browser is: those that the pinned version of its package was published with, and what comes out of them. */

/** In the package's folder `bin`, by their SHA-256. */
export const publishedArchives: Readonly<Record<string, string>> = {
  'chromium.br': '38e1e1649db20fa4ea644bf5987688ce81a4c9eb10e7eae8380b74fc0d699fea',
  'al2023.tar.br': 'a166168dd3e3e9d8743689fff543c5cadb3025c1816c6a154c90dc68a59edd0a',
  'fonts.tar.br': 'c1307fe5cd607092f0426742b4ab93755eec9a9b7752e47c56408c2bcf3e515b',
};

/** Unpacked, by their SHA-256: a program or library is run only if it is one of these. */
export const unpackedFiles: Readonly<Record<string, string>> = {
  chromium: '53a15d6c3a3d27dfb54c4ba60278b1683136f70cf1e67e989da7dfbd3d451ef0',
  'fonts.conf': '543033c3f1ff551dc4d2223c20ff91c6356bfeca48436f2e0ee88ee4ed1b1e48',
  'fonts/Open_Sans/OpenSans-Bold.ttf':
    '27da758f4dcac9a65abe914c13b463b42982b9909bc65713424099f4810bd1e6',
  'fonts/Open_Sans/OpenSans-Italic.ttf':
    '93bc1bb6abf4e6b7c75d7131714061d5b57cc478abcabe4cb3519bb38fb917aa',
  'fonts/Open_Sans/OpenSans-Regular.ttf':
    'c53aceea2dcf5b4098099c0c4d0a061d17e178a049317b42a422b1a9f7f8eb59',
  'lib/libexpat.so.1': 'b6469f9229d71eb9ea477127d79f96b224e7615e381296babf748d2eeab4c528',
  'lib/libfreebl3.chk': 'dee30c7017e8d2bdde352cc16cab57b099a19786c3e00ec5e5cd22651261e828',
  'lib/libfreebl3.so': '3759becbf646f298b63e1a79e25a3d99da7489d8c8d256a7bf96ddfc1b514d32',
  'lib/libfreeblpriv3.chk': '79b819e9f7b546cc6ae78973389a1369e7b24b61a48945f19608edbc39beb7e7',
  'lib/libfreeblpriv3.so': '5eade0239499e94a14d861310ad0f5428e067458eb491261c82e2402667bde58',
  'lib/libnspr4.so': '604496a3e00be99388f39405932d441fb72a6150a9c5ed60405b42aa1d8f4890',
  'lib/libnss3.so': 'f1daddb90577adad7bc644bf5fd7511b5c2a0a11db6d76f71dc51afcf09664b5',
  'lib/libnssutil3.so': '5160a03b844266c763cd2579ff1183b6179424e9cf8bed87af4f36ff2100789a',
  'lib/libplc4.so': 'dabf51b4cb5c5c03ad3b79ec3492e15611022de69d0d8dfb6c5d66d35e86d2ee',
  'lib/libplds4.so': 'a1753d3da3586f695ff8867b62fed7fecf064deaaf3202143e485ad6d08c949c',
  'lib/libsoftokn3.chk': 'b9b15bf1328e4d206293dba0d8f4a9499ab28512667c9bbb1631bf534a222495',
  'lib/libsoftokn3.so': '1609b9fde2121649aff341bc457fe290dca7d0e8ba7291dda5244bfa3d0eee60',
};

/** Instead of the system's: pictures must not depend on which fonts and which smoothing a machine has. */
export const fontConfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">font-cache</cachedir>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
`;
