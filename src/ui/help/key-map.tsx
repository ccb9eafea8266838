import type { MessageKey } from '../../i18n/message';
import { useWords } from '../words-provider';
import classes from './help.module.css';

const keyMap: readonly { readonly where: MessageKey; readonly keys: readonly (readonly [string, MessageKey])[] }[] = [
  {
    where: 'keys.anywhere',
    keys: [
      ['Alt+1 ... Alt+6', 'keys.jobs'],
      ['F1', 'keys.help'],
      ['Ctrl+Z', 'keys.undo'],
      ['Ctrl+Y', 'keys.redo'],
      ['Tab', 'keys.next'],
    ],
  },
  {
    where: 'keys.map',
    keys: [
      ['← ↑ → ↓', 'keys.move-map'],
      ['+ −', 'keys.zoom'],
    ],
  },
  {
    where: 'keys.drawing',
    keys: [
      ['Enter', 'keys.add-point'],
      ['Backspace', 'keys.step-back'],
      ['← ↑ → ↓', 'keys.move-corner'],
      ['Delete', 'keys.delete-corner'],
      ['Esc', 'keys.cancel'],
    ],
  },
  {
    where: 'keys.look',
    keys: [
      ['1 2 3', 'keys.answer'],
      ['← →', 'keys.other-photo'],
      ['Home, End', 'keys.end-photo'],
      ['+ −', 'keys.zoom'],
      ['0', 'keys.whole-photo'],
      ['Esc', 'keys.leave'],
    ],
  },
  {
    where: 'board.title',
    keys: [['← →', 'keys.move-card']],
  },
];

/** Every key that does something, by where it does it. */
export function KeyMap() {
  const { t } = useWords();
  return keyMap.map(({ where, keys }) => (
    <table key={where} className={classes.keys}>
      <caption>{t(where)}</caption>
      <tbody>
        {keys.map(([name, act]) => (
          <tr key={name}>
            <th scope="row">
              <kbd>{name}</kbd>
            </th>
            <td>{t(act)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  ));
}
