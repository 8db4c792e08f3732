// Stateless between messages: brings the page script in, converts, shows the badge. Killed at any time.
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../utils/browser/background.ts';

export default defineBackground(() => startBackground());
