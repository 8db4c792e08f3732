// The words of the interface, handed to every component by context: components know keys, not languages.
import { createContext, useContext } from 'react';
import type messages from '../public/_locales/en/messages.json';

export type MessageKey = Exclude<keyof typeof messages, 'extensionName' | 'extensionDescription'>;
/** The message of this key in the reader's language, $1, $2 … filled with the arguments in order. */
export type Translate = (key: MessageKey, ...args: readonly (string | number)[]) => string;

export const Strings = createContext<Translate>((key) => key);
export const useText = (): Translate => useContext(Strings);
