import { Button, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { lineLengthM } from '../../geo/geodesic';
import { type Obstacle, obstacleKinds } from '../../survey/obstacle';
import { useApp } from '../app-provider';
import { ChoiceSelect } from '../controls/choice-select';
import { Fact, FactList } from '../controls/fact-list';
import { Remarks } from '../controls/remarks';
import { useCoordinates } from '../controls/use-coordinates';
import { Panel } from '../frame/panel';
import { OptionalFigure } from '../controls/optional-figure';
import { useWords } from '../words-provider';
import classes from './areas.module.css';

const tallestM = 1000;
const widestBufferM = 5000;

/** One obstacle. Every change is kept when its field is left. */
export function ObstaclePage({ obstacle }: { readonly obstacle: Obstacle }) {
  const app = useApp();
  const { t, q } = useWords();
  const coordinates = useCoordinates();
  const [draft, setDraft] = useState(obstacle);
  const keep = (next: Obstacle = draft) => {
    const name = next.name.trim();
    if (name !== '' && JSON.stringify(next) !== JSON.stringify(obstacle)) void app.obstacles.change({ ...next, name });
  };
  const [first] = obstacle.line;
  return (
    <Panel title={obstacle.name} onBack={() => app.select(undefined)}>
      <TextInput
        label={t('areas.name')}
        value={draft.name}
        onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
        onBlur={() => keep()}
      />
      <ChoiceSelect
        label={t('obstacle.what')}
        choices={obstacleKinds}
        nameOf={(kind) => t(`obstacle.kind-${kind}`)}
        chosen={draft.what}
        onChoose={(what) => {
          setDraft({ ...draft, what });
          keep({ ...draft, what });
        }}
      />
      <div onBlur={() => keep()}>
        <ObstacleFigures obstacle={draft} onChange={setDraft} />
      </div>
      <FactList>
        {obstacle.line.length > 1 ? (
          <Fact name={t('obstacle.length')}>{q.distance(lineLengthM(obstacle.line))}</Fact>
        ) : (
          first && <Fact name={t('areas.position')}>{coordinates(first)}</Fact>
        )}
      </FactList>
      <div className={classes.actions}>
        <Button
          variant="default"
          leftSection={<IconTrash aria-hidden />}
          onClick={() => void app.obstacles.delete(obstacle)}
        >
          {t('app.delete')}
        </Button>
      </div>
      <Remarks about={{ kind: 'obstacle', id: obstacle.id }} />
    </Panel>
  );
}

interface ObstacleFiguresProps {
  readonly obstacle: Obstacle;
  readonly onChange: (obstacle: Obstacle) => void;
}

/** Its height, if anyone knows it, and the distance that is kept from it. */
function ObstacleFigures({ obstacle, onChange }: ObstacleFiguresProps) {
  const { t } = useWords();
  const setHeight = (heightM: number | undefined) => {
    const { heightM: before, ...rest } = obstacle;
    onChange({ ...rest, ...(heightM !== undefined && { heightM }) });
  };
  return (
    <>
      <OptionalFigure
        label={t('obstacle.height')}
        unit={t('unit.m')}
        hint={obstacle.heightM === undefined ? t('obstacle.height-missing') : t('obstacle.height-hint')}
        min={1}
        max={tallestM}
        value={obstacle.heightM}
        onChange={setHeight}
      />
      <OptionalFigure
        label={t('areas.margin')}
        unit={t('unit.m')}
        hint={t('obstacle.buffer-hint')}
        min={0}
        max={widestBufferM}
        value={obstacle.bufferM}
        onChange={(bufferM) => bufferM !== undefined && onChange({ ...obstacle, bufferM })}
      />
    </>
  );
}
