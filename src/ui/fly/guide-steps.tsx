import { type MissionFormat, missionFormatGuides } from '../../formats/mission/mission-formats';
import { useWords } from '../words-provider';
import classes from './sheet.module.css';

/** How a format's file gets onto the controller, and what it cannot carry. */
export function GuideSteps({ format }: { readonly format: MissionFormat }) {
  const { t } = useWords();
  const { name, steps, lostInFormat } = missionFormatGuides[format];
  return (
    <section className={classes.guide}>
      <h2>{t(name)}</h2>
      <h3>{t('mission-file.guide-title')}</h3>
      <ol className={classes.steps}>
        {steps.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      <h3>{t('mission-file.lost-title')}</h3>
      {lostInFormat.length === 0 ? (
        <p>{t('guide.carries-all')}</p>
      ) : (
        <ul className={classes.ticks}>
          {lostInFormat.map((lost) => (
            <li key={lost}>{t(lost)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
