import { type DragEvent, type ReactNode, useState } from 'react';
import { useApp } from '../app-provider';
import { useStartWords } from '../words-provider';
import classes from './file-drop.module.css';

/** Takes files that are dropped anywhere on the page, and looks at them: in Review as logs and photos of flights. */
export function FileDrop({
  className,
  children,
}: {
  readonly className: string | undefined;
  readonly children: ReactNode;
}) {
  const app = useApp();
  const { t } = useStartWords();
  const [over, setOver] = useState(false);
  const accept = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const take = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    void (app.state.getState().job === 'review' ? app.evidence.imports.look(files) : app.imports.look(files));
  };
  return (
    <div className={className} onDragOver={accept} onDragLeave={() => setOver(false)} onDrop={take}>
      {children}
      {over && <p className={classes.hint}>{t('import.drop')}</p>}
    </div>
  );
}
