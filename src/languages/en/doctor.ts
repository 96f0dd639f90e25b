/** What `factdeck doctor` says, in English. */
import type { DoctorWords } from '../parts/doctor.ts';
import { browsers } from './browsers.ts';

export const doctor: DoctorWords = {
  platform: 'Platform',
  browser: 'Browser',
  sandbox: 'Sandbox',
  fonts: 'Fonts',
  cache: 'Cache',
  none: 'none',
  on: 'on',
  off: 'off (as root, or where the system does not allow it)',
  fine: 'All that is needed is here.',
  how: {
    named: 'FACTDECK_BROWSER',
    embedded: 'embedded',
    brought: 'brought into the cache',
    installed: 'installed',
  },
  temporary: (refused) => `temporary, instead of ${refused}`,
  ownCache: 'your own cache folder',
  problem: (p) => {
    switch (p.type) {
      case 'no-browser':
        return `No browser for PDF and PNG. Tried: ${browsers(p.looked)}. Install Chrome, Edge or Chromium, or in your home folder do: ${p.command}`;
      case 'browser-fails':
        return `${p.executable} does not start: ${p.reason}. Do: name another by its full path in FACTDECK_BROWSER`;
      case 'page-fault':
        return `A page with text cannot be drawn: ${p.reason}. Do: npm ci; if it stays so, please report it`;
      case 'other-fonts':
        return `A page with text was drawn in fonts of this machine (${p.names.join(', ')}), not in ours: its PDF and PNG differ from those of other machines. Do: unset FACTDECK_BROWSER, or name another browser there`;
      case 'no-fonts':
        return `The fonts are not installed (${p.reason}). Do: npm ci`;
    }
  },
};
