// Runs on every page: asks the gate, and nothing more. Stays under 8 KB, without polyfill, React or dictionary.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGate } from '../utils/browser/gate.ts';

export default defineUnlistedScript(() => startGate(document));
