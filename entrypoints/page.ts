// Brought in by the background where the gate says "Chinese, and maybe an article": cleans, converts, answers.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from '../utils/browser/page.ts';

export default defineUnlistedScript(() => startPage(document));
