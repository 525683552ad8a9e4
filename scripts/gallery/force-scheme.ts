const DARK = /prefers-color-scheme:\s*dark/;

/**
 * Makes a style sheet show one scheme whatever the browser prefers, so that both can be looked at side by side.
 * The sheets themselves ask the browser only; nothing in them is there for the gallery.
 */
export function forceScheme(sheet: CSSStyleSheet | CSSGroupingRule, scheme: 'light' | 'dark'): void {
  for (const rule of sheet.cssRules) {
    if (rule instanceof CSSMediaRule && DARK.test(rule.media.mediaText)) {
      rule.media.mediaText = scheme === 'dark' ? 'all' : 'not all';
    }
    if (rule instanceof CSSStyleRule && rule.style.colorScheme !== '') rule.style.colorScheme = scheme;
    if (rule instanceof CSSGroupingRule) forceScheme(rule, scheme);
  }
}
