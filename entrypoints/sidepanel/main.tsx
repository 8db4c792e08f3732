// The side panel: the popup's reader, lasting; follows the active tab of its window.
import { createRoot } from 'react-dom/client';
import { Reader } from '../../components/Reader.tsx';
import { Strings } from '../../components/strings.ts';
import { setDocumentLanguage, translate } from '../../utils/browser/i18n.ts';
import { readerPort } from '../popup/port.ts';

setDocumentLanguage(document);
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <Strings.Provider value={translate}>
      <Reader port={readerPort('panel')} surface="panel" />
    </Strings.Provider>,
  );
