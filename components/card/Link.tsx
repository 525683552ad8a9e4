import type { ComponentChildren } from 'preact';

interface LinkProps {
  readonly title?: string;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

/** Words that lead somewhere. */
export const Link = ({ title, onClick, children }: LinkProps) => (
  <button type="button" class="link" title={title} onClick={onClick}>
    {children}
  </button>
);
