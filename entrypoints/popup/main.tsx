// The popup: asks the page at once, then brings in the reader, on the active tab or on `?tab=<id>`.
import { headStart } from '../../utils/browser/head-start.ts';

const asked = headStart(location.search);
void import('./mount.tsx').then(({ mount }) => mount('popup', asked));
