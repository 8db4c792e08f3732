// The settings page on the real browser.
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import type { OptionsPort } from '../../components/options/options-port.ts';
import { type MessageKey, Strings } from '../../components/strings.ts';
import { setDocumentLanguage, translate } from '../../utils/browser/i18n.ts';
import { onSettingsChanged, readSettingsReport, updateSettings } from '../../utils/browser/settings.ts';

// The browser's own commands come without a description.
const ownCommands: Record<string, MessageKey> = {
  _execute_action: 'commandOutline',
  _execute_sidebar_action: 'commandPanel',
};

const port: OptionsPort = {
  read: readSettingsReport,
  update: updateSettings,
  onChange: onSettingsChanged,
  async shortcuts() {
    const commands = await browser.commands.getAll();
    return commands.map((command) => ({
      name: command.name ?? '',
      description: command.description || translate(ownCommands[command.name ?? ''] ?? 'name'),
      keys: command.shortcut ?? '',
    }));
  },
  changeShortcuts() {
    const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
    if (commands.openShortcutSettings) void commands.openShortcutSettings();
    else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  },
  saveFile(name, text) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    link.download = name;
    link.click();
    // The download starts after this turn.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  },
};

setDocumentLanguage(document);
document.title = translate('settingsTitle');
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <Strings.Provider value={translate}>
      <OptionsPage port={port} />
    </Strings.Provider>,
  );
