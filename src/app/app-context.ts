import type { StoreApi } from 'zustand/vanilla';
import type { MessageKey, MessageValues } from '../i18n/message';
import type { Edit } from '../survey/edit';
import type { Issue } from '../survey/issue';
import type { AppState } from './app-state';
import type { NewPhoto, OpenOperation } from './ports/operation-store';
import type { Ports } from './ports/ports';

/** An act that waits for its notice to go. */
export interface UndoableAct {
  readonly key: MessageKey;
  readonly values?: MessageValues;
  /** Id of what goes: no list shows it meanwhile. */
  readonly leaving: string;
  takeBack(): Promise<void> | void;
  finish(): Promise<void>;
}

/** What the use cases share: the state, the world, the open operation, and the one way to change records. */
export interface AppContext {
  readonly ports: Ports;
  readonly state: StoreApi<AppState>;
  /** The open operation; throws if none is open, since no screen offers an edit then. */
  opened(): OpenOperation;
  setOpened(operation: OpenOperation | undefined): void;
  /** Stores an edit; tells the person and returns false if it was not stored. */
  commit(edit: Edit, photos?: readonly NewPhoto[]): Promise<boolean>;
  tell(issues: readonly Issue[]): void;
  tellDone(key: MessageKey, values?: MessageValues): void;
  /** Tells of an act and lets the person take it back for as long as the notice stands. A page that ends first finishes nothing. */
  tellUndoable(act: UndoableAct): void;
  /** Ends a notice; an act that waited for it is finished, or taken back. */
  endNotice(noticeId: string, act?: 'takeBack' | 'finish'): Promise<void>;
  tellStepped(direction: 'undo' | 'redo', note: Edit['note']): void;
}
