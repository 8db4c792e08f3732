// What the settings page needs from the outside world; the entrypoint gives the real one, tests a fake.
import type { Settings } from '../../utils/browser/settings-schema.ts';

export interface Shortcut {
  readonly name: string;
  readonly description: string;
  /** '' where the reader or the browser set none. */
  readonly keys: string;
}

export interface OptionsPort {
  read(): Promise<{ settings: Settings; reset: readonly (keyof Settings)[] }>;
  update(change: (now: Settings) => Partial<Settings>): Promise<Settings>;
  onChange(listener: (settings: Settings) => void): () => void;
  shortcuts(): Promise<readonly Shortcut[]>;
  changeShortcuts(): void;
  saveFile(name: string, text: string): void;
}

/** How a section changes settings: fields, or a function of what they are at that moment. */
export type Update = (change: Partial<Settings> | ((now: Settings) => Partial<Settings>)) => Promise<void>;
