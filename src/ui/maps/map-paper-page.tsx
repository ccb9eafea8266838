import { Button, Loader, TextInput } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import type { App } from '../../app/app';
import { degreeLabels } from '../../map/base/grid-ticks';
import { baseMapCredits } from '../../map/base/base-map-credits';
import { mapColours } from '../../map/map-colours';
import type { MapPicture } from '../../map/map-picture';
import { layPaper, type Paper } from '../../map/paper/lay-paper';
import { legendOf } from '../../map/paper/legend';
import { paintPaper } from '../../map/paper/paint-paper';
import type { LegendLine } from '../../map/paper/paper-mark';
import { boxSign } from '../../map/paper/signs';
import { useApp, useAppState } from '../app-provider';
import { PrintPage } from '../controls/print-page';
import { groundLegend } from '../map-view/ground-legend';
import { useMapTools } from '../map-view/map-tools-provider';
import { useWords } from '../words-provider';
import { mapCredit } from './map-facts';
import { MapPaper } from './map-paper';
import classes from './maps.module.css';

/** Paper is white: the map on it has the colours of the day. */
const theme = 'light';
const longestTitle = 80;

/** The map as it is now, on paper or as a picture, with everything that a map needs. */
export function MapPaperPage({ onClose }: { readonly onClose: () => void }) {
  const app = useApp();
  const { t } = useWords();
  const { map } = useMapTools();
  const [picture, setPicture] = useState<MapPicture>();
  const operation = useAppState((state) => (state.operation.phase === 'open' ? state.operation.operation : undefined));
  const [title, setTitle] = useState(
    (operation?.nature === 'example' ? t('operation.example-name') : operation?.name) ?? '',
  );
  useEffect(() => {
    let wanted = true;
    void map?.picture(theme).then((made) => wanted && setPicture(made));
    return () => {
      wanted = false;
    };
  }, [map]);
  const paper = usePaper(picture, title);
  return (
    <PrintPage
      title={t('map-paper.paper')}
      helpOn="map-paper"
      onClose={onClose}
      isLandscape={paper !== undefined && paper.width > paper.height}
      controls={
        <>
          <Button
            variant="default"
            leftSection={<IconDownload aria-hidden />}
            disabled={!paper || !picture}
            onClick={() => paper && picture && savePaper(app, paper, picture)}
          >
            {t('map-paper.save')}
          </Button>
          <TextInput
            className={classes.paperTitle}
            label={t('map-paper.name')}
            value={title}
            maxLength={longestTitle}
            autoComplete="off"
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
        </>
      }
    >
      {paper && picture ? (
        <MapPaper paper={paper} picture={picture.canvas} />
      ) : (
        <p role="status">
          <Loader size="sm" /> {t('map-paper.making')}
        </p>
      )}
    </PrintPage>
  );
}

function savePaper(app: App, paper: Paper, { canvas }: MapPicture): void {
  const { fontFamily } = getComputedStyle(document.body);
  paintPaper(paper, { picture: canvas, fontFamily }).toBlob(
    (blob) => blob && void app.reports.savePicture('map', blob),
    'image/png',
  );
}

/** The paper of a picture; undefined until there is one. */
function usePaper(picture: MapPicture | undefined, title: string): Paper | undefined {
  const app = useApp();
  const words = useWords();
  const maps = useAppState((state) => state.maps);
  const choice = useAppState((state) => state.groundChoice);
  const nature = useAppState((state) => (state.operation.phase === 'open' ? state.operation.operation.nature : 'real'));
  const [madeAt] = useState(() => app.now());
  return useMemo(() => {
    if (!picture) return undefined;
    const { t, q } = words;
    const { view, content, widthPx, heightPx } = picture;
    const ground = content.ground && choice ? groundLegend(choice.kind, words) : [];
    const shown = maps.filter(({ look }) => look.isShown).flatMap((map) => mapCredit(map) ?? []);
    const credits = new Set([...baseMapCredits.map(({ source, licence }) => `${source}, ${licence}`), ...shown]);
    const hasGrid = !content.hidden?.includes('graticule');
    return layPaper({
      map: { widthPx, heightPx },
      view,
      title: nature === 'training' ? `${t('sheet.training')} · ${title}` : title,
      facts: [q.dateTime(madeAt), ...(nature === 'example' ? [t('operation.nature-example')] : [])],
      notes: [...(hasGrid ? [t('map-paper.grid')] : []), t('map-paper.credits', { names: [...credits].join('; ') })],
      legendTitle: t('map-paper.legend'),
      legend: [
        ...legendOf({ content, view: view.bounds }, { colours: mapColours[theme], translate: t }),
        ...ground.map(
          ({ label, colour = '#000000' }): LegendLine => ({ text: label, sign: boxSign({ fill: colour }) }),
        ),
      ],
      hasGrid,
      north: t('map-paper.north'),
      degrees: degreeLabels(words.language),
      scale: (lengthM) =>
        lengthM >= 1000 ? t('map.scale-km', { length: lengthM / 1000 }) : t('map.scale-m', { length: lengthM }),
    });
  }, [picture, title, words, maps, choice, nature, madeAt]);
}
