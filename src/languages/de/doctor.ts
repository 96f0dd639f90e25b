/** What `factdeck doctor` says, in German. */
import type { DoctorWords } from '../parts/doctor.ts';
import { browsers } from './browsers.ts';

export const doctor: DoctorWords = {
  platform: 'Plattform',
  browser: 'Browser',
  sandbox: 'Sandbox',
  fonts: 'Schriften',
  cache: 'Cache',
  none: 'nicht vorhanden',
  on: 'an',
  off: 'aus (als root, oder weil das System sie nicht zulässt)',
  fine: 'Alles Nötige ist vorhanden.',
  how: {
    named: 'FACTDECK_BROWSER',
    embedded: 'mitgeliefert',
    brought: 'in den Cache geholt',
    installed: 'installiert',
  },
  temporary: (refused) => `vorübergehend, statt ${refused}`,
  ownCache: 'Ihr eigener Cache-Ordner',
  problem: (p) => {
    switch (p.type) {
      case 'no-browser':
        return `Kein Browser für PDF und PNG. Gesucht: ${browsers(p.looked)}. Installieren Sie Chrome, Edge oder Chromium, oder führen Sie in Ihrem Benutzerordner aus: ${p.command}`;
      case 'browser-fails':
        return `${p.executable} startet nicht: ${p.reason}. Abhilfe: Geben Sie in FACTDECK_BROWSER den vollständigen Pfad eines anderen Browsers an`;
      case 'page-fault':
        return `Eine Seite mit Text lässt sich nicht zeichnen: ${p.reason}. Abhilfe: npm ci; bleibt es dabei, melden Sie es bitte`;
      case 'other-fonts':
        return `Eine Seite mit Text wurde mit Schriften dieses Rechners (${p.names.join(', ')}) statt mit den eigenen gezeichnet: PDF und PNG weichen von denen anderer Rechner ab. Abhilfe: FACTDECK_BROWSER löschen oder dort einen anderen Browser angeben`;
      case 'no-fonts':
        return `Die Schriften sind nicht installiert (${p.reason}). Abhilfe: npm ci`;
    }
  },
};
