import { useEffect, useState } from 'react';
import type { Paper } from '../../map/paper/lay-paper';
import type { PaperMark, PaperPath, PaperText } from '../../map/paper/paper-mark';
import { useWords } from '../words-provider';
import classes from './maps.module.css';

/** A map's paper as lines and letters that stay sharp in print; the map itself is a picture. */
export function MapPaper({ paper, picture }: { readonly paper: Paper; readonly picture: HTMLCanvasElement }) {
  const { t } = useWords();
  const address = useAddress(picture);
  return (
    <svg
      className={classes.paper}
      viewBox={`0 0 ${paper.width} ${paper.height}`}
      role="img"
      aria-label={t('map-paper.paper')}
      data-ready={address !== undefined}
    >
      {paper.marks.map((mark, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- marks have no other name and are drawn in their order
        <Mark key={i} mark={mark} picture={address} />
      ))}
    </svg>
  );
}

function Mark({ mark, picture }: { readonly mark: PaperMark; readonly picture: string | undefined }) {
  if (mark.kind === 'text') return <Text text={mark.text} />;
  if (mark.kind === 'path') return <Path path={mark.path} />;
  return <image href={picture} {...mark.box} />;
}

function Text({ text: { x, y, text, size, weight, align, colour, halo } }: { readonly text: PaperText }) {
  const edge = halo === undefined ? {} : { stroke: halo, strokeWidth: 3, paintOrder: 'stroke' };
  return (
    <text x={x} y={y} fontSize={size} fontWeight={weight} textAnchor={align} fill={colour} {...edge}>
      {text}
    </text>
  );
}

function Path({ path: { d, x = 0, y = 0, scale = 1, ...style } }: { readonly path: PaperPath }) {
  return (
    <path
      d={d}
      transform={`translate(${x} ${y}) scale(${scale})`}
      fill={style.fill ?? 'none'}
      fillOpacity={style.fillOpacity}
      fillRule="evenodd"
      stroke={style.stroke}
      strokeWidth={style.width}
      strokeDasharray={style.dash?.join(' ')}
      strokeLinejoin="round"
    />
  );
}

/** The picture under an address of its own for as long as it is shown. */
function useAddress(picture: HTMLCanvasElement): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    let wanted = true;
    picture.toBlob((blob) => {
      if (!blob || !wanted) return;
      made = URL.createObjectURL(blob);
      setAddress(made);
    });
    return () => {
      wanted = false;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [picture]);
  return address;
}
