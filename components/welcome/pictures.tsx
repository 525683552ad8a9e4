import type { ComponentChildren } from 'preact';

/*
 * Three drawings of one set: 202 by 89, hairlines for what belongs to the page, the hue for what is Sayso's.
 * Decorative: the words beside them say the same.
 */
const Picture = ({ children }: { readonly children: ComponentChildren }) => (
  <svg class="picture" viewBox="19 4 202 89" aria-hidden="true">
    {children}
  </svg>
);

const line = (x: number, y: number, width: number): string => `M${x} ${y}h${width}`;

/** Lines of text with the four signs under some of them. */
export const LinePicture = () => (
  <Picture>
    <path class="words" d={[18, 38, 58, 78].map((y) => line(28, y, y === 78 ? 120 : 184)).join('')} />
    <path class="ours" d={line(28, 26, 72)} />
    <path class="ours" d={line(116, 46, 96)} stroke-dasharray="7 4" />
    <path class="ours" d={`M28 66q3-5 6 0${'t6 0'.repeat(15)}`} />
    <path class="ours" d={line(30, 86, 84)} stroke-dasharray="0 5" />
  </Picture>
);

/** A passage of a text with the card that opened at it. */
export const CardPicture = () => (
  <Picture>
    <path class="words" d={`${line(28, 14, 184)}${line(28, 30, 120)}`} />
    <path class="ours" d={`M28 38q3-5 6 0${'t6 0'.repeat(11)}`} />
    <rect class="sheet" x="44" y="46" width="148" height="46" rx="6" />
    <path class="ours" d={`M54 57q2.5-4 5 0${'t5 0'.repeat(3)}`} />
    <path class="words" d={`${line(82, 57, 52)}${line(54, 69, 128)}${line(66, 81, 84)}`} />
    <circle class="ours" cx="56" cy="81" r="3" />
  </Picture>
);

/** The corner of a browser window with the button in its bar, and the list that comes of it. */
export const ButtonPicture = () => (
  <Picture>
    <path class="edge" d="M20 92V14a8 8 0 0 1 8-8h184a8 8 0 0 1 8 8v78M20 30h200" />
    <path class="words" d={line(36, 18, 110)} />
    <path class="edge" d="M184 13h3a3 3 0 1 1 5 0h4v4a3 3 0 1 1 0 4v4h-12z" />
    <rect class="ours" x="160" y="10" width="16" height="16" rx="4" />
    <path class="ours" d="M163 19q1.7-3 3.4 0t3.4 0t3.4 0" />
    <path class="ours" d="M168 30v6" />
    <rect class="sheet" x="120" y="36" width="88" height="56" rx="6" />
    <path class="ours thick" d={line(130, 46, 28)} />
    <path class="words" d={line(162, 46, 36)} />
    <path class="words" d={`${line(146, 60, 52)}${line(146, 72, 42)}${line(146, 84, 48)}`} />
    <path class="ours" d={`${line(130, 60, 9)}${line(130, 84, 9)}`} />
    <path class="ours" d={line(130, 72, 9)} stroke-dasharray="3 3" />
  </Picture>
);
