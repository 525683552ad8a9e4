import '../../assets/highlights.css';

import { defineContentScript } from 'wxt/utils/define-content-script';

import { NEWS_MATCHES } from '../../platform/news-sites.ts';
import { start } from './start.ts';

export default defineContentScript({
  matches: NEWS_MATCHES,
  runAt: 'document_idle',
  // A page must not be told that we are here.
  noScriptStartedPostMessage: true,
  main: start,
});
