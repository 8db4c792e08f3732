// The side panel: the popup's reader, lasting; follows the active tab of its window.
import { headStart } from '../../utils/browser/head-start.ts';

const asked = headStart(location.search);
void import('../popup/mount.tsx').then(({ mount }) => mount('panel', asked));
