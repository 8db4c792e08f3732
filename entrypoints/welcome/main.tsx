// The welcome page, opened once after installation.
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Strings } from '../../components/strings.ts';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import { setDocumentLanguage, translate } from '../../utils/browser/i18n.ts';
import { readSettings, writeSettings } from '../../utils/browser/settings.ts';

const everywhere = { origins: ['http://*/*', 'https://*/*'] };

setDocumentLanguage(document);
document.title = translate('welcomeTitle');
const root = document.getElementById('root');
if (root) {
  const surface = createRoot(root);
  const show = async () => {
    const [settings, allowed] = await Promise.all([readSettings(), browser.permissions.contains(everywhere)]);
    surface.render(
      <Strings.Provider value={translate}>
        <WelcomePage
          convert={settings.convert}
          traditional={document.documentElement.lang === 'zh-TW'}
          onGrant={allowed ? undefined : () => void browser.permissions.request(everywhere).then(show)}
          onConvert={(convert) => void writeSettings({ convert })}
          onOptions={() => void browser.runtime.openOptionsPage()}
        />
      </Strings.Provider>,
    );
  };
  void show();
}
