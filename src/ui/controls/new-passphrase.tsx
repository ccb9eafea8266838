import { useEffect, useState } from 'react';
import { leastStrength, passphraseStrength, type Strength } from '../../app/operation/passphrase-strength';
import { useWords } from '../words-provider';
import classes from './new-passphrase.module.css';
import { SecretInput } from './secret-input';

interface NewPassphraseProps {
  readonly label: string;
  /** Words that a finder tries first. */
  readonly names: readonly string[];
  /** The passphrase once it is strong enough and typed twice alike, else undefined. */
  readonly onChange: (passphrase: string | undefined) => void;
}

const steps: readonly Strength[] = [1, 2, 3, 4];

/** A new passphrase, typed twice, with an estimate of its strength and no rules about its characters. */
export function NewPassphrase({ label, names, onChange }: NewPassphraseProps) {
  const { t } = useWords();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const strength = useStrength(first, names);
  const isGood = strength !== undefined && strength >= leastStrength && first === second;
  useEffect(() => onChange(isGood ? first : undefined), [isGood, first, onChange]);
  return (
    <div className={classes.fields}>
      <SecretInput label={label} description={t('security.passphrase-note')} value={first} onChange={setFirst} />
      {first !== '' && strength !== undefined && (
        <div className={classes.strength} data-strength={strength} role="status">
          <span className={classes.bar} aria-hidden>
            {steps.map((step) => (
              <span key={step} data-on={strength >= step || undefined} />
            ))}
          </span>
          <span>{t(`security.strength-${strength}`)}</span>
        </div>
      )}
      {first !== '' && strength !== undefined && strength < leastStrength && (
        <p className={classes.weak}>{t('security.too-weak')}</p>
      )}
      <SecretInput
        label={t('security.passphrase-again')}
        value={second}
        error={second !== '' && !first.startsWith(second) && t('security.passphrase-differs')}
        onChange={setSecond}
      />
    </div>
  );
}

function useStrength(passphrase: string, names: readonly string[]): Strength | undefined {
  const [strength, setStrength] = useState<Strength>();
  const known = names.join('\n');
  useEffect(() => {
    let isWanted = true;
    void passphraseStrength(passphrase, known.split('\n')).then((found) => isWanted && setStrength(found));
    return () => {
      isWanted = false;
    };
  }, [passphrase, known]);
  return strength;
}
