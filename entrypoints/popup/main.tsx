// The popup: mounts the reader on the active tab, or on `?tab=<id>`.
import { createRoot } from 'react-dom/client';
import { Reader } from '../../components/Reader.tsx';
import { Strings } from '../../components/strings.ts';
import { setDocumentLanguage, translate } from '../../utils/browser/i18n.ts';
import { readerPort } from './port.ts';

setDocumentLanguage(document);
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <Strings.Provider value={translate}>
      <Reader port={readerPort('popup')} surface="popup" />
    </Strings.Provider>,
  );
