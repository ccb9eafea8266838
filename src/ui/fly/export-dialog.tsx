import { Button, Checkbox, Modal } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { type MissionFormat, missionFormatGuides, missionFormats } from '../../formats/mission/mission-formats';
import type { MadeFile } from '../../app/flying/mission-export';
import type { Plan } from '../../survey/plan';
import { useApp } from '../app-provider';
import { IssueList } from '../controls/issue-list';
import { ReadyFile } from '../controls/ready-file';
import { useWords } from '../words-provider';
import classes from './fly.module.css';
import { GuidePage } from './guide-page';
import { GuideSteps } from './guide-steps';
import { startingFormats } from './starting-formats';

interface ExportDialogProps {
  readonly plan: Plan;
  /** One sortie; absent: all of the plan. */
  readonly code?: string;
  readonly onClose: () => void;
}

/** Chooses formats, makes the file, then saves it or hands it to the share sheet. */
export function ExportDialog({ plan, code, onClose }: ExportDialogProps) {
  const app = useApp();
  const { t } = useWords();
  const [formats, setFormats] = useState<readonly MissionFormat[]>(() => startingFormats(plan.parameters.aircraftId));
  const [made, setMade] = useState<MadeFile>();
  const ready = made?.file;
  const [busy, setBusy] = useState(false);
  const [printing, setPrinting] = useState(false);
  const make = async () => {
    setBusy(true);
    setMade(await app.missions.make(plan, formats, code));
    setBusy(false);
  };
  if (printing) return <GuidePage formats={formats} onClose={() => setPrinting(false)} />;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('fly.export')}
      size="md"
      closeButtonProps={{ size: 48, 'aria-label': t('app.close') }}
    >
      <div className={classes.export}>
        <FormatTicks
          chosen={formats}
          onChoose={(chosen) => {
            setFormats(chosen);
            setMade(undefined);
          }}
        />
        {formats.length > 0 && (
          <>
            {formats.map((format) => (
              <GuideSteps key={format} format={format} />
            ))}
            <Button variant="default" leftSection={<IconPrinter aria-hidden />} onClick={() => setPrinting(true)}>
              {t('guide.open')}
            </Button>
          </>
        )}
        {made && <IssueList issues={made.issues} />}
        <div className={classes.exportAction}>
          {ready ? (
            <ReadyFile
              file={ready}
              onShare={() => app.missions.share(ready, { plan, code })}
              onSave={() => app.missions.save(ready, { plan, code })}
            />
          ) : (
            <Button fullWidth loading={busy} disabled={formats.length === 0} onClick={() => void make()}>
              {t('fly.make', { count: code ? 1 : plan.sorties.length })}
            </Button>
          )}
        </div>
      </div>
    </Modal>
  );
}

interface FormatTicksProps {
  readonly chosen: readonly MissionFormat[];
  readonly onChoose: (formats: readonly MissionFormat[]) => void;
}

function FormatTicks({ chosen, onChoose }: FormatTicksProps) {
  const { t } = useWords();
  return (
    <Checkbox.Group
      label={t('fly.formats')}
      value={[...chosen]}
      onChange={(ticked) => onChoose(missionFormats.filter((format) => ticked.includes(format)))}
    >
      <div className={classes.formats}>
        {missionFormats.map((format) => (
          <Checkbox
            key={format}
            size="lg"
            className={classes.format}
            value={format}
            label={t(missionFormatGuides[format].name)}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}
