import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { firstRegion, type RegionId, regionIds, surveyRegions } from '../../survey/survey-region';
import { useApp } from '../app-provider';
import { NewPassphrase } from '../controls/new-passphrase';
import { useWords } from '../words-provider';
import classes from './welcome.module.css';

/** Starts an operation: its name and passphrase; the season's days are set and can be changed later. */
export function StartOperation({ onBack }: { readonly onBack: () => void }) {
  const app = useApp();
  const { t, language } = useWords();
  const [name, setName] = useState('');
  const [passphrase, setPassphrase] = useState<string>();
  const [region, setRegion] = useState<RegionId>(firstRegion);
  const [busy, setBusy] = useState(false);
  const start = async (event: FormEvent) => {
    event.preventDefault();
    if (passphrase === undefined) return;
    setBusy(true);
    if (!(await app.operations.start(name.trim(), passphrase, { region }))) setBusy(false);
  };
  return (
    <form className={classes.form} onSubmit={(event) => void start(event)}>
      <TextInput label={t('operation.name')} value={name} onChange={(event) => setName(event.currentTarget.value)} />
      <NativeSelect
        label={t('operation.region')}
        value={region}
        data={regionIds.map((value) => ({ value, label: surveyRegions[value].name[language] }))}
        onChange={({ currentTarget: { value } }) => setRegion(regionIds.find((id) => id === value) ?? firstRegion)}
      />
      <p className={classes.note}>{t('welcome.season-note')}</p>
      <NewPassphrase label={t('security.passphrase')} names={name.split(/\s+/)} onChange={setPassphrase} />
      <Button type="submit" fullWidth loading={busy} disabled={name.trim() === '' || passphrase === undefined}>
        {t('welcome.start')}
      </Button>
      <Button variant="default" fullWidth disabled={busy} onClick={onBack}>
        {t('app.back')}
      </Button>
    </form>
  );
}
