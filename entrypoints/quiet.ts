import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { keepQuiet } from '../platform/quiet.ts';

// Where the reader wants nothing read without a click: see platform/page-scripts.ts.
export default defineUnlistedScript(keepQuiet);
