import { Button, TextInput } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useApp } from '../app-provider';
import { useWords } from '../words-provider';
import classes from './setup.module.css';

/** The card of this device as a QR code and as text: public keys only. */
export function OwnCard() {
  const app = useApp();
  const { t } = useWords();
  const own = app.devices.list().find(({ isOwn }) => isOwn);
  const [name, setName] = useState(own?.name ?? '');
  const [card, setCard] = useState<string>();
  const [image, setImage] = useState<string>();
  useEffect(() => {
    let isWanted = true;
    void app.devices.card(name.trim()).then(async (text) => {
      const drawn = text && (await drawQr(text));
      if (!isWanted) return;
      setCard(text);
      setImage(drawn);
    });
    return () => {
      isWanted = false;
    };
  }, [app, name]);
  return (
    <section className={classes.group}>
      <h3>{t('device.own-card')}</h3>
      <p className={classes.note}>{t('device.own-card-note')}</p>
      {own?.standing !== 'admitted' && (
        <TextInput label={t('device.name')} value={name} onChange={(event) => setName(event.currentTarget.value)} />
      )}
      {image && <img className={classes.qr} src={image} alt={t('device.qr')} />}
      {card && (
        <>
          <code className={classes.card}>{card}</code>
          <Button
            variant="default"
            leftSection={<IconCopy aria-hidden />}
            onClick={() => void app.devices.copyCard(card)}
          >
            {t('device.copy-card')}
          </Button>
        </>
      )}
    </section>
  );
}

/** Dark on white in every theme, so that cameras read it. */
async function drawQr(text: string): Promise<string> {
  const { toDataURL } = await import('qrcode');
  return toDataURL(text, { errorCorrectionLevel: 'M', margin: 4, width: 560 });
}
