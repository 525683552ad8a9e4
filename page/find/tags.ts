/** Elements whose content is never read: no text, controls, navigation, captions. */
export const SILENT = new Set(
  'script style noscript iframe object svg math canvas video audio img input select textarea button nav dialog menu figcaption rt rp amp-ad'.split(
    ' ',
  ),
);

/** Elements that end the paragraph before them and the one inside them. */
export const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Blocks that hold blocks rather than text. */
export const BOXES = new Set('article body div figure header main section'.split(' '));

/** Blocks that seldom hold article text. */
export const DOUBTFUL = new Set('aside footer form figure address details'.split(' '));

/** ARIA roles that seldom hold article text. */
export const DOUBTFUL_ROLES = new Set(
  'navigation complementary dialog alertdialog contentinfo search'.split(' '),
);
