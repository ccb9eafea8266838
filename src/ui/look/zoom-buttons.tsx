import { ActionIcon } from '@mantine/core';
import { IconArrowsMaximize, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useWords } from '../words-provider';
import classes from './look.module.css';

interface ZoomButtonsProps {
  readonly zoom: number;
  readonly onZoom: (steps: number) => void;
  readonly onWhole: () => void;
}

/** Closer, farther, the whole photo. */
export function ZoomButtons({ zoom, onZoom, onWhole }: ZoomButtonsProps) {
  const { t } = useWords();
  return (
    <div className={classes.zooms}>
      <ActionIcon size={48} variant="default" onClick={() => onZoom(1)} aria-label={t('look.closer')}>
        <IconZoomIn />
      </ActionIcon>
      <ActionIcon
        size={48}
        variant="default"
        disabled={zoom <= 1}
        onClick={() => onZoom(-1)}
        aria-label={t('look.farther')}
      >
        <IconZoomOut />
      </ActionIcon>
      <ActionIcon size={48} variant="default" disabled={zoom <= 1} onClick={onWhole} aria-label={t('look.whole')}>
        <IconArrowsMaximize />
      </ActionIcon>
    </div>
  );
}
