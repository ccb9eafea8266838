import { Button, FileButton, Textarea } from '@mantine/core';
import { IconCamera, IconPhoto } from '@tabler/icons-react';
import { useState } from 'react';
import { fitsDecoder } from '../../formats/photos/fits-decoder';
import { codeDetector } from './code-detector';
import { IssueList } from '../controls/issue-list';
import { useCapture } from '../controls/use-capture';
import { useWords } from '../words-provider';
import { CardCamera } from './card-camera';

interface CardFieldProps {
  readonly value: string;
  readonly onChange: (card: string) => void;
}

/** The card of another device: read off its screen by the camera, out of a picture, or pasted. */
export function CardField({ value, onChange }: CardFieldProps) {
  const { t } = useWords();
  const capture = useCapture();
  const [isLooking, setLooking] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const take = async (picture: File | null) => {
    if (!picture) return;
    const text = await codeIn(picture);
    setMissing(text === undefined);
    if (text !== undefined) onChange(text);
  };
  return (
    <>
      <Textarea
        size="lg"
        rows={4}
        label={t('exchange.card')}
        description={t('exchange.card-note')}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <Button variant="default" leftSection={<IconCamera aria-hidden />} onClick={() => setLooking(true)}>
        {t('exchange.card-camera')}
      </Button>
      <FileButton accept="image/*" onChange={(picture) => void take(picture)}>
        {(button) => (
          <Button
            {...button}
            onClick={() => capture(button.onClick)}
            variant="default"
            leftSection={<IconPhoto aria-hidden />}
          >
            {t('exchange.card-picture')}
          </Button>
        )}
      </FileButton>
      {isMissing && <IssueList issues={[{ code: 'exchange-no-code', severity: 'error' }]} />}
      {isLooking && (
        <CardCamera
          onClose={() => setLooking(false)}
          onCode={(text) => {
            setLooking(false);
            setMissing(false);
            onChange(text);
          }}
        />
      )}
    </>
  );
}

/** The text of the first code in a picture; undefined if there is none or the file is no picture. */
async function codeIn(picture: File): Promise<string | undefined> {
  try {
    if (!(await fitsDecoder(picture))) return undefined;
    const image = await createImageBitmap(picture);
    const [code] = await (await codeDetector()).detect(image);
    image.close();
    return code?.rawValue;
  } catch {
    return undefined;
  }
}
