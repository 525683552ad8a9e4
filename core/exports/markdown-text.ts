/** Text that Markdown shows as it is, on one line. */
export const markdownText = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|~&]/g, String.raw`\$&`);

/** An address as a link that nothing of it gets out of; empty for none. */
export const markdownLink = (url: string): string =>
  url && `<${url.replaceAll(/[<>\s]/g, encodeURIComponent)}>`;

/** An address as a link where it leads to the web, else as text. */
export const webLink = (url: string): string =>
  /^https?:\/\//i.test(url) ? markdownLink(url) : markdownText(url);

/** Words of the article in quotation marks, once. */
export const quoted = (words: string): string =>
  /^[„“"»«‚‘'].*["“”«»‘’']$/s.test(words) ? words : `“${words}”`;
