import { Button, NativeSelect, Slider } from '@mantine/core';
import { useWords } from '../words-provider';
import classes from './look.module.css';
import { asTaken, isAsTaken, palettes, type PhotoTone } from './photo-tone';

interface TonePanelProps {
  readonly tone: PhotoTone;
  readonly onTone: (tone: PhotoTone) => void;
}

/** Brightness, contrast, shadows and the colours of heat. */
export function TonePanel({ tone, onTone }: TonePanelProps) {
  const { t } = useWords();
  return (
    <section className={classes.tones} aria-label={t('look.tone')}>
      <ToneSlider
        label={t('look.brightness')}
        value={tone.brightness}
        onValue={(brightness) => onTone({ ...tone, brightness })}
      />
      <ToneSlider
        label={t('look.contrast')}
        value={tone.contrast}
        onValue={(contrast) => onTone({ ...tone, contrast })}
      />
      <ToneSlider
        label={t('look.shadows')}
        value={-Math.log2(tone.gamma) / 1.5}
        onValue={(open) => onTone({ ...tone, gamma: open === 0 ? 1 : 2 ** (-1.5 * open) })}
      />
      <NativeSelect
        size="lg"
        label={t('look.palette')}
        value={tone.palette}
        data={palettes.map((value) => ({ value, label: t(`look.palette-${value}`) }))}
        onChange={(event) => {
          const palette = palettes.find((one) => one === event.currentTarget.value);
          if (palette) onTone({ ...tone, palette });
        }}
      />
      <Button variant="default" disabled={isAsTaken(tone)} onClick={() => onTone(asTaken)}>
        {t('look.tone-reset')}
      </Button>
      <p>{t('look.raw-stays')}</p>
    </section>
  );
}

interface ToneSliderProps {
  readonly label: string;
  /** -1 to 1. */
  readonly value: number;
  readonly onValue: (value: number) => void;
}

function ToneSlider({ label, value, onValue }: ToneSliderProps) {
  return (
    <div className={classes.tone}>
      <span aria-hidden>{label}</span>
      <Slider
        size="lg"
        thumbSize={32}
        min={-1}
        max={1}
        step={0.05}
        label={null}
        thumbLabel={label}
        value={value}
        onChange={onValue}
      />
    </div>
  );
}
