import type { PanelProps } from './Panel.tsx';

/** The way from the reader's notes to a dossier; only where there are notes. */
export function MakeDossier({ view, t, onMakeDossier }: Pick<PanelProps, 'view' | 't' | 'onMakeDossier'>) {
  const notes = view.status === 'ready' ? (view.additions?.notes ?? []) : [];
  if (!onMakeDossier || notes.length === 0) return null;
  return (
    <p class="make-dossier">
      <button type="button" class="link" onClick={onMakeDossier}>
        {t('maker_open')}
      </button>
    </p>
  );
}
